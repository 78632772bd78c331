main.go:5:6: can inline main with cost 21 as: func() { all := make([]int, 100); all[0] = 1; kept = all[:3]; println(len(kept), cap(kept)) }
main.go:6:13: make([]int, 100) escapes to heap in main:
main.go:6:13:   flow: all ← &{storage for make([]int, 100)}:
main.go:6:13:     from make([]int, 100) (spill) at main.go:6:13
main.go:6:13:     from all := make([]int, 100) (assign) at main.go:6:6
main.go:6:13:   flow: {heap} ← all:
main.go:6:13:     from all[:3] (slice) at main.go:8:12
main.go:6:13:     from kept = all[:3] (assign) at main.go:8:7
main.go:6:13: make([]int, 100) escapes to heap
