main.go:5:6: can inline remember with cost 9 as: func() { n := 1; last = &n }
main.go:10:6: can inline main with cost 14 as: func() { remember(); println(*last) }
main.go:11:10: inlining call to remember
main.go:6:2: n escapes to heap in remember:
main.go:6:2:   flow: {heap} ← &n:
main.go:6:2:     from &n (address-of) at main.go:7:9
main.go:6:2:     from last = &n (assign) at main.go:7:7
main.go:6:2: moved to heap: n
main.go:11:10: n escapes to heap in main:
main.go:11:10:   flow: {heap} ← &n:
main.go:11:10:     from &n (address-of) at main.go:11:10
main.go:11:10:     from last = &n (assign) at main.go:11:10
main.go:11:10: moved to heap: n
