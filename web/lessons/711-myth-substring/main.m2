main.go:5:6: can inline main with cost 12 as: func() { text := "12345678901234567890"; kept = text[:10]; println(kept) }
