append_stays.go:3:6: can inline collect
append_stays.go:6:13: append does not escape
