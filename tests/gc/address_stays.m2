address_stays.go:3:6: can inline sum with cost 17 as: func() int { n := 41; p := &n; *p++; return n }
