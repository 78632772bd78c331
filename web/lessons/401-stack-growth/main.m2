main.go:4:6: cannot inline down: marked go:noinline
main.go:13:6: can inline walk with cost 69 as: func(chan int) { x := 100; done <- down(12, &x) }
main.go:18:6: cannot inline main: unhandled op GO
main.go:20:2: can inline main.gowrap1 with cost 72 as: func() { walk(.autotmp_1) }
main.go:20:9: inlining call to walk
main.go:4:18: p does not escape
main.go:13:11: done does not escape
main.go:20:2: func literal escapes to heap in main:
main.go:20:2:   flow: {heap} ← &{storage for func literal}:
main.go:20:2:     from func literal (spill) at main.go:20:2
main.go:20:2: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
