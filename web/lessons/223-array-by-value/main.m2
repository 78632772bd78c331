main.go:3:6: can inline sum with cost 19 as: func([1000000]int) int { t := 0; for loop; return t }
main.go:11:6: can inline main with cost 40 as: func() { a = <nil>; for loop; println(sum(a)) }
main.go:16:13: inlining call to sum
main.go:12:6: a escapes to heap in main:
main.go:12:6:   flow: {heap} ← &a:
main.go:12:6:     from a (too large for stack) at main.go:12:6
main.go:16:13: a escapes to heap in main:
main.go:16:13:   flow: {heap} ← &a:
main.go:16:13:     from a (too large for stack) at main.go:16:13
main.go:12:6: moved to heap: a
main.go:16:13: moved to heap: a
