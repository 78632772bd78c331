main.go:6:6: cannot inline build: marked go:noinline
main.go:14:6: can inline main with cost 65 as: func() { squares = build(20); println(len(squares)) }
main.go:9:16: append(list, i * i) escapes to heap in build:
main.go:9:16:   flow: list ← &{storage for append(list, i * i)}:
main.go:9:16:     from append(list, i * i) (spill) at main.go:9:16
main.go:9:16:     from list = append(list, i * i) (assign) at main.go:9:8
main.go:9:16:   flow: ~r0 ← list:
main.go:9:16:     from return list (return) at main.go:11:2
main.go:9:16: append escapes to heap
