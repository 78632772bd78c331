new_stays.go:4:10: new(int) does not escape
