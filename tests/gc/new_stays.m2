new_stays.go:3:6: can inline twice with cost 16 as: func(int) int { p := new(int); *p = n; *p += n; return *p }
new_stays.go:4:10: new(int) does not escape
