append_stays.go:3:6: can inline collect with cost 24 as: func() int { s = <nil>; for loop; return len(s) }
append_stays.go:6:13: append does not escape
