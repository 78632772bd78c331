main.go:3:6: can inline newInt with cost 3 as: func(int) *int { return &n }
main.go:7:6: can inline main with cost 13 as: func() { p := newInt(5); println(*p) }
main.go:8:13: inlining call to newInt
main.go:3:13: n escapes to heap in newInt:
main.go:3:13:   flow: ~r0 ← &n:
main.go:3:13:     from &n (address-of) at main.go:4:9
main.go:3:13:     from return &n (return) at main.go:4:2
main.go:3:13: parameter n leaks to ~r0 for newInt with derefs=0:
main.go:3:13:   flow: ~r0 ← &n:
main.go:3:13:     from &n (address-of) at main.go:4:9
main.go:3:13:     from return &n (return) at main.go:4:2
main.go:3:13: moved to heap: n
