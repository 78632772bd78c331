main.go:5:6: can inline main with cost 19 as: func() { for loop; println(len(last)) }
main.go:7:14: make([]byte, 64) escapes to heap in main:
main.go:7:14:   flow: {heap} ← &{storage for make([]byte, 64)}:
main.go:7:14:     from make([]byte, 64) (spill) at main.go:7:14
main.go:7:14:     from last = make([]byte, 64) (assign) at main.go:7:8
main.go:7:14: make([]byte, 64) escapes to heap
