main.go:4:6: cannot inline down: marked go:noinline
main.go:13:6: can inline main with cost 68 as: func() { x := 100; println(down(12, &x)) }
main.go:4:18: p does not escape
