main.go:3:6: can inline main with cost 23 as: func() { n := 10; list := []*int{...}; list[0] = &n; println(*list[0]) }
main.go:4:2: n escapes to heap in main:
main.go:4:2:   flow: {heap} ← &n:
main.go:4:2:     from &n (address-of) at main.go:6:12
main.go:4:2:     from list[0] = &n (assign) at main.go:6:10
main.go:4:2: moved to heap: n
main.go:5:16: []*int{...} does not escape
