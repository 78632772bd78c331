main.go:7:6: can inline main with cost 72 as: func() { long := strings.Repeat("0123456789", 20); kept = long[:10]; println(kept) }
