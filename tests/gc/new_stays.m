new_stays.go:3:6: can inline twice
new_stays.go:4:10: new(int) does not escape
