main.go:5:6: can inline main with cost 21 as: func() { scores := make([]int, 9); scores[0] = 1; kept = make([]int, 8); println(scores[0], len(kept)) }
main.go:8:13: make([]int, 8) escapes to heap in main:
main.go:8:13:   flow: {heap} ← &{storage for make([]int, 8)}:
main.go:8:13:     from make([]int, 8) (spill) at main.go:8:13
main.go:8:13:     from kept = make([]int, 8) (assign) at main.go:8:7
main.go:6:16: make([]int, 9) does not escape
main.go:8:13: make([]int, 8) escapes to heap
