??:20: can inline f
named.go:5: can inline g
named.go:40:12: can inline h
named.go:5: inlining call to f
named.go:40:31: inlining call to g
named.go:40:31: inlining call to f
??:20: moved to heap: x
named.go:5: moved to heap: x
named.go:40:31: moved to heap: x
