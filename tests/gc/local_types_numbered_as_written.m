local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.a int }]
local_types_numbered_as_written.go:10:2: can inline f.func1
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.b int }]
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.a main.t·2; main.b main.t·2 }]
local_types_numbered_as_written.go:9:6: can inline f
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:5:6: can inline id[go.shape.*uint8]
local_types_numbered_as_written.go:20:6: can inline g[go.shape.int]
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }]
local_types_numbered_as_written.go:20:6: can inline g[go.shape.struct { main.a string; main.b string }]
local_types_numbered_as_written.go:32:6: can inline h
local_types_numbered_as_written.go:20:6: can inline g[main.pair[string]]
local_types_numbered_as_written.go:20:6: can inline g[int]
local_types_numbered_as_written.go:5:6: can inline id[main.pair[main.t·2]]
local_types_numbered_as_written.go:5:6: can inline id[main.t·2]
local_types_numbered_as_written.go:5:6: can inline id[main.t·1]
local_types_numbered_as_written.go:12:5: inlining call to id[go.shape.struct { main.a int }]
local_types_numbered_as_written.go:13:3: inlining call to f.func1
local_types_numbered_as_written.go:16:4: inlining call to id[go.shape.struct { main.b int }]
local_types_numbered_as_written.go:17:4: inlining call to id[go.shape.struct { main.a main.t·2; main.b main.t·2 }]
local_types_numbered_as_written.go:13:3: inlining call to id[go.shape.struct { main.a int }]
local_types_numbered_as_written.go:27:4: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:28:4: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:29:4: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:27:4: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:28:4: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:29:4: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }]
local_types_numbered_as_written.go:33:8: inlining call to g[go.shape.int]
local_types_numbered_as_written.go:34:17: inlining call to g[go.shape.struct { main.a string; main.b string }]
local_types_numbered_as_written.go:33:8: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:33:8: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:33:8: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:34:17: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:34:17: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:34:17: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }]
local_types_numbered_as_written.go:20:6: inlining call to g[go.shape.struct { main.a string; main.b string }]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }]
local_types_numbered_as_written.go:20:6: inlining call to g[go.shape.int]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.*uint8]
local_types_numbered_as_written.go:20:6: inlining call to id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]
local_types_numbered_as_written.go:5:6: inlining call to id[go.shape.struct { main.a main.t·2; main.b main.t·2 }]
local_types_numbered_as_written.go:5:6: inlining call to id[go.shape.struct { main.b int }]
local_types_numbered_as_written.go:5:6: inlining call to id[go.shape.struct { main.a int }]
local_types_numbered_as_written.go:33:8: &t[go.shape.int]{} does not escape
local_types_numbered_as_written.go:34:17: &t[go.shape.struct { main.a string; main.b string }]{} does not escape
local_types_numbered_as_written.go:28:5: &t[go.shape.struct { main.a string; main.b string }]{} does not escape
local_types_numbered_as_written.go:20:6: &t[go.shape.struct { main.a string; main.b string }]{} does not escape
local_types_numbered_as_written.go:28:5: &t[go.shape.int]{} does not escape
local_types_numbered_as_written.go:20:6: &t[go.shape.int]{} does not escape
