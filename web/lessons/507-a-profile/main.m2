main.go:17:6: can inline substring with cost 65 as: func() { title = strings.Repeat("go", 500)[:10] }
main.go:18:6: can inline subslice with cost 6 as: func() { first = make([]int, 100)[:3] }
main.go:19:6: can inline remember with cost 5 as: func(int) { cache[i] = new(entry) }
main.go:22:6: cannot inline wait: unhandled op GO
main.go:24:5: can inline wait.func1 with cost 3 as: func() { inbox <- e }
main.go:28:6: cannot inline scratch: marked go:noinline
main.go:33:6: cannot inline main: function too complex: cost 347 exceeds budget 80
main.go:34:11: inlining call to substring
main.go:35:10: inlining call to subslice
main.go:38:11: inlining call to remember
main.go:42:17: inlining call to runtime.Gosched
main.go:42:17: inlining call to runtime.checkTimeouts
main.go:13:24: map[int]*entry{} escapes to heap in init:
main.go:13:24:   flow: {heap} ← &{storage for map[int]*entry{}}:
main.go:13:24:     from map[int]*entry{} (spill) at main.go:13:24
main.go:13:24:     from cache = map[int]*entry{} (assign) at main.go:13:2
main.go:13:24: map[int]*entry{} escapes to heap
main.go:18:32: make([]int, 100) escapes to heap in subslice:
main.go:18:32:   flow: {heap} ← &{storage for make([]int, 100)}:
main.go:18:32:     from make([]int, 100) (spill) at main.go:18:32
main.go:18:32:     from make([]int, 100)[:3] (slice) at main.go:18:44
main.go:18:32:     from first = make([]int, 100)[:3] (assign) at main.go:18:26
main.go:18:32: make([]int, 100) escapes to heap
main.go:20:16: new(entry) escapes to heap in remember:
main.go:20:16:   flow: {heap} ← &{storage for new(entry)}:
main.go:20:16:     from new(entry) (spill) at main.go:20:16
main.go:20:16:     from cache[i] = new(entry) (assign) at main.go:20:11
main.go:20:16: new(entry) escapes to heap
main.go:24:5: func literal escapes to heap in wait:
main.go:24:5:   flow: {heap} ← &{storage for func literal}:
main.go:24:5:     from func literal (spill) at main.go:24:5
main.go:23:2: wait capturing by value: e (addr=false assign=false width=8)
main.go:23:10: new(entry) escapes to heap in wait:
main.go:23:10:   flow: e ← &{storage for new(entry)}:
main.go:23:10:     from new(entry) (spill) at main.go:23:10
main.go:23:10:     from e := new(entry) (assign) at main.go:23:4
main.go:23:10:   flow: {heap} ← e:
main.go:23:10:     from inbox <- e (send) at main.go:24:20
main.go:23:10: new(entry) escapes to heap
main.go:24:5: func literal escapes to heap
main.go:29:13: make([]int, n) does not escape
main.go:35:10: make([]int, 100) escapes to heap in main:
main.go:35:10:   flow: {heap} ← &{storage for make([]int, 100)}:
main.go:35:10:     from make([]int, 100) (spill) at main.go:35:10
main.go:35:10:     from make([]int, 100)[:3] (slice) at main.go:35:10
main.go:35:10:     from first = make([]int, 100)[:3] (assign) at main.go:35:10
main.go:38:11: new(entry) escapes to heap in main:
main.go:38:11:   flow: {heap} ← &{storage for new(entry)}:
main.go:38:11:     from new(entry) (spill) at main.go:38:11
main.go:38:11:     from cache[i] = new(entry) (assign) at main.go:38:11
main.go:35:10: make([]int, 100) escapes to heap
main.go:38:11: new(entry) escapes to heap
