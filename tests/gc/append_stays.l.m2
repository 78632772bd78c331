append_stays.go:6:13: append does not escape
