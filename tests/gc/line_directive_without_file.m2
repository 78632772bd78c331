??:20: can inline f with cost 8 as: func() *int { x := 1; return &x }
named.go:5: can inline g with cost 11 as: func() *int { return f() }
named.go:40:12: can inline h with cost 14 as: func() *int { return g() }
named.go:5: inlining call to f
named.go:40:31: inlining call to g
named.go:40:31: inlining call to f
??:20: x escapes to heap in f:
??:20:   flow: ~r0 ← &x:
??:20:     from &x (address-of) at ??:20
??:20:     from return &x (return) at ??:20
??:20: moved to heap: x
named.go:5: x escapes to heap in g:
named.go:5:   flow: ~r0 ← &x:
named.go:5:     from &x (address-of) at named.go:5
named.go:5:     from ~r0 = &x (assign-pair) at named.go:5
named.go:5:   flow: ~r0 ← ~r0:
named.go:5:     from return ~r0 (return) at named.go:5
named.go:5: moved to heap: x
named.go:40:31: x escapes to heap in h:
named.go:40:31:   flow: ~r0 ← &x:
named.go:40:31:     from &x (address-of) at named.go:40:31
named.go:40:31:     from ~r0 = &x (assign-pair) at named.go:40:31
named.go:40:31:   flow: ~r0 ← ~r0:
named.go:40:31:     from ~r0 = ~r0 (assign-pair) at named.go:40:31
named.go:40:31:   flow: ~r0 ← ~r0:
named.go:40:31:     from return ~r0 (return) at named.go:40:23
named.go:40:31: moved to heap: x
