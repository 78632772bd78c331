library_bodies_inlined.go:19:13: leaking param: w
library_bodies_inlined.go:20:41: &slog.HandlerOptions{...} does not escape
library_bodies_inlined.go:20:73: slog.Level(-4) escapes to heap
library_bodies_inlined.go:24:11: ... argument does not escape
library_bodies_inlined.go:24:20: "n" escapes to heap
library_bodies_inlined.go:24:25: n escapes to heap
library_bodies_inlined.go:25:15: ... argument does not escape
library_bodies_inlined.go:28:14: b does not escape
library_bodies_inlined.go:32:11: leaking param: w
library_bodies_inlined.go:34:22: 1 escapes to heap
library_bodies_inlined.go:37:15: leaking param: s
library_bodies_inlined.go:52:6: moved to heap: n
library_bodies_inlined.go:61:25: ([]byte)("ab") does not escape
library_bodies_inlined.go:61:25: zero-copy string->[]byte conversion
