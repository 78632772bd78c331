library_bodies_inlined.go:20:13: leaking param: w
library_bodies_inlined.go:21:41: &slog.HandlerOptions{...} does not escape
library_bodies_inlined.go:21:73: slog.Level(-4) escapes to heap
library_bodies_inlined.go:25:11: ... argument does not escape
library_bodies_inlined.go:25:20: "n" escapes to heap
library_bodies_inlined.go:25:25: n escapes to heap
library_bodies_inlined.go:26:15: ... argument does not escape
library_bodies_inlined.go:29:14: b does not escape
library_bodies_inlined.go:33:18: leaking param: w
library_bodies_inlined.go:33:31: leaking param: v
library_bodies_inlined.go:35:11: leaking param: w
library_bodies_inlined.go:37:22: 1 escapes to heap
library_bodies_inlined.go:40:15: leaking param: s
library_bodies_inlined.go:55:6: moved to heap: n
library_bodies_inlined.go:64:25: ([]byte)("ab") does not escape
library_bodies_inlined.go:64:25: zero-copy string->[]byte conversion
library_bodies_inlined.go:65:21: 1 escapes to heap
