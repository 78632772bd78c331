main.go:3:6: can inline main with cost 19 as: func() { row := []any{...}; row[0] = 3000; println(len(row)) }
main.go:5:11: 3000 escapes to heap in main:
main.go:5:11:   flow: {heap} ← &{storage for 3000}:
main.go:5:11:     from 3000 (spill) at main.go:5:11
main.go:5:11:     from row[0] = 3000 (assign) at main.go:5:9
main.go:4:14: []any{...} does not escape
main.go:4:15: 1000 does not escape
main.go:4:21: 2000 does not escape
main.go:5:11: 3000 escapes to heap
