local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.a int }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.a int }) {  }
local_types_numbered_as_written.go:10:2: can inline f.func1 with cost 5 as: func() { id[go.shape.struct { main.a int }](&.dict.id[main.t·1], t{}) }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.b int }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.b int }) {  }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.a main.t·2; main.b main.t·2 }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.a main.t·2; main.b main.t·2 }) {  }
local_types_numbered_as_written.go:9:6: can inline f with cost 32 as: func() { (func literal)(); id[go.shape.struct { main.b int }](&.dict.id[main.t·2], t{}); id[go.shape.struct { main.a main.t·2; main.b main.t·2 }](&.dict.id[main.pair[main.t·2]], pair[main.t·2]{}) }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }) {  }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.*uint8] with cost 0 as: func(*[1]uintptr, go.shape.*uint8) {  }
local_types_numbered_as_written.go:20:6: can inline g[go.shape.int] with cost 26 as: func(*[4]uintptr) { v = <nil>; id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]((*[1]uintptr)(.dict[0]), v); id[go.shape.*uint8]((*[1]uintptr)(.dict[1]), &t[go.shape.int]{}); id[go.shape.struct { main.t = main.t[go.shape.int]·3; main.v go.shape.int }]((*[1]uintptr)(.dict[2]), u[go.shape.int;go.shape.int]{}) }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }) {  }
local_types_numbered_as_written.go:5:6: can inline id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }] with cost 0 as: func(*[1]uintptr, go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }) {  }
local_types_numbered_as_written.go:20:6: can inline g[go.shape.struct { main.a string; main.b string }] with cost 26 as: func(*[4]uintptr) { v = <nil>; id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.int }]((*[1]uintptr)(.dict[0]), v); id[go.shape.*uint8]((*[1]uintptr)(.dict[1]), &t[go.shape.struct { main.a string; main.b string }]{}); id[go.shape.struct { main.t = main.t[go.shape.struct { main.a string; main.b string }]·3; main.v go.shape.struct { main.a string; main.b string } }]((*[1]uintptr)(.dict[2]), u[go.shape.struct { main.a string; main.b string };go.shape.struct { main.a string; main.b string }]{}) }
local_types_numbered_as_written.go:32:6: can inline h with cost 60 as: func() { g[go.shape.int](&.dict.g[int]); g[go.shape.struct { main.a string; main.b string }](&.dict.g[main.pair[string]]) }
local_types_numbered_as_written.go:20:6: can inline g[main.pair[string]] with cost 30 as: func() { g[go.shape.struct { main.a string; main.b string }](&.dict.g[main.pair[string]]) }
local_types_numbered_as_written.go:20:6: can inline g[int] with cost 30 as: func() { g[go.shape.int](&.dict.g[int]) }
local_types_numbered_as_written.go:5:6: can inline id[main.pair[main.t·2]] with cost 5 as: func(pair[main.t·2]) { id[go.shape.struct { main.a main.t·2; main.b main.t·2 }](&.dict.id[main.pair[main.t·2]], x) }
local_types_numbered_as_written.go:5:6: can inline id[main.t·2] with cost 5 as: func(t) { id[go.shape.struct { main.b int }](&.dict.id[main.t·2], x) }
local_types_numbered_as_written.go:5:6: can inline id[main.t·1] with cost 5 as: func(t) { id[go.shape.struct { main.a int }](&.dict.id[main.t·1], x) }
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
