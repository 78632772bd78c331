main.go:3:6: can inline main with cost 16 as: func() { seen := make(map[any]any); seen[300] = 400; println(len(seen)) }
main.go:5:7: 300 escapes to heap in main:
main.go:5:7:   flow: {heap} ← &{storage for 300}:
main.go:5:7:     from 300 (spill) at main.go:5:7
main.go:5:7:     from seen[300] (key of map put) at main.go:5:6
main.go:5:14: 400 escapes to heap in main:
main.go:5:14:   flow: {heap} ← &{storage for 400}:
main.go:5:14:     from 400 (spill) at main.go:5:14
main.go:5:14:     from seen[300] = 400 (assign) at main.go:5:12
main.go:4:14: make(map[any]any) does not escape
main.go:5:7: 300 escapes to heap
main.go:5:14: 400 escapes to heap
