main.go:4:6: cannot inline deep: marked go:noinline
main.go:13:6: can inline main with cost 61 as: func() { println(deep(60)) }
