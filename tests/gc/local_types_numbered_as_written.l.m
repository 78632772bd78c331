local_types_numbered_as_written.go:10:2: func literal does not escape
local_types_numbered_as_written.go:28:5: &t[go.shape.int]{} does not escape
local_types_numbered_as_written.go:28:5: &t[go.shape.struct { main.a string; main.b string }]{} does not escape
