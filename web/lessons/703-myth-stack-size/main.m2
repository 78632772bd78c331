main.go:4:6: cannot inline deep: marked go:noinline
main.go:13:6: cannot inline main: unhandled op GO
main.go:15:5: can inline main.func1 with cost 62 as: func() { done <- deep(60) }
main.go:15:5: func literal escapes to heap in main:
main.go:15:5:   flow: {heap} ← &{storage for func literal}:
main.go:15:5:     from func literal (spill) at main.go:15:5
main.go:14:2: main capturing by value: done (addr=false assign=false width=8)
main.go:15:5: func literal escapes to heap
