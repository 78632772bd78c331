main.go:3:6: can inline main with cost 22 as: func() { scores := make([]int, 9); scores[0] = 1; best := scores[0]; println(best, len(scores)) }
main.go:4:16: make([]int, 9) does not escape
