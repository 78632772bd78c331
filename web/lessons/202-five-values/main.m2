main.go:3:6: can inline pick with cost 53 as: func(int) *int { one := 11; two := 12; three := 13; four := 14; five := 15; for loop; return &three }
main.go:15:6: can inline main with cost 64 as: func() { p := pick(666); println(*p, p) }
main.go:16:11: inlining call to pick
main.go:6:2: three escapes to heap in pick:
main.go:6:2:   flow: ~r0 ← &three:
main.go:6:2:     from &three (address-of) at main.go:12:9
main.go:6:2:     from return &three (return) at main.go:12:2
main.go:6:2: moved to heap: three
