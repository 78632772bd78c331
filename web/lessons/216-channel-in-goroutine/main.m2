main.go:3:6: cannot inline main: unhandled op GO
main.go:6:5: can inline main.func1 with cost 3 as: func() { lines <- page }
main.go:6:5: func literal escapes to heap in main:
main.go:6:5:   flow: {heap} ← &{storage for func literal}:
main.go:6:5:     from func literal (spill) at main.go:6:5
main.go:4:2: main capturing by value: lines (addr=false assign=false width=8)
main.go:5:2: main capturing by value: page (addr=false assign=false width=24)
main.go:5:18: []string{...} escapes to heap in main:
main.go:5:18:   flow: page ← &{storage for []string{...}}:
main.go:5:18:     from []string{...} (spill) at main.go:5:18
main.go:5:18:     from page := []string{...} (assign) at main.go:5:7
main.go:5:18:   flow: {heap} ← page:
main.go:5:18:     from lines <- page (send) at main.go:7:9
main.go:5:18: []string{...} escapes to heap
main.go:6:5: func literal escapes to heap
