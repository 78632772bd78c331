main.go:14:6: can inline substring with cost 65 as: func() { title = strings.Repeat("go", 500)[:10] }
main.go:15:6: can inline subslice with cost 6 as: func() { first = make([]int, 100)[:3] }
main.go:16:6: can inline remember with cost 5 as: func(int) { cache[i] = new(entry) }
main.go:19:6: cannot inline wait: unhandled op GO
main.go:21:5: can inline wait.func1 with cost 3 as: func() { inbox <- e }
main.go:25:6: cannot inline scratch: marked go:noinline
main.go:30:6: cannot inline main: function too complex: cost 224 exceeds budget 80
main.go:31:11: inlining call to substring
main.go:32:10: inlining call to subslice
main.go:35:11: inlining call to remember
main.go:10:24: map[int]*entry{} escapes to heap in init:
main.go:10:24:   flow: {heap} ← &{storage for map[int]*entry{}}:
main.go:10:24:     from map[int]*entry{} (spill) at main.go:10:24
main.go:10:24:     from cache = map[int]*entry{} (assign) at main.go:10:2
main.go:10:24: map[int]*entry{} escapes to heap
main.go:15:32: make([]int, 100) escapes to heap in subslice:
main.go:15:32:   flow: {heap} ← &{storage for make([]int, 100)}:
main.go:15:32:     from make([]int, 100) (spill) at main.go:15:32
main.go:15:32:     from make([]int, 100)[:3] (slice) at main.go:15:44
main.go:15:32:     from first = make([]int, 100)[:3] (assign) at main.go:15:26
main.go:15:32: make([]int, 100) escapes to heap
main.go:17:16: new(entry) escapes to heap in remember:
main.go:17:16:   flow: {heap} ← &{storage for new(entry)}:
main.go:17:16:     from new(entry) (spill) at main.go:17:16
main.go:17:16:     from cache[i] = new(entry) (assign) at main.go:17:11
main.go:17:16: new(entry) escapes to heap
main.go:21:5: func literal escapes to heap in wait:
main.go:21:5:   flow: {heap} ← &{storage for func literal}:
main.go:21:5:     from func literal (spill) at main.go:21:5
main.go:20:2: wait capturing by value: e (addr=false assign=false width=8)
main.go:20:10: new(entry) escapes to heap in wait:
main.go:20:10:   flow: e ← &{storage for new(entry)}:
main.go:20:10:     from new(entry) (spill) at main.go:20:10
main.go:20:10:     from e := new(entry) (assign) at main.go:20:4
main.go:20:10:   flow: {heap} ← e:
main.go:20:10:     from inbox <- e (send) at main.go:21:20
main.go:20:10: new(entry) escapes to heap
main.go:21:5: func literal escapes to heap
main.go:26:13: make([]int, n) does not escape
main.go:32:10: make([]int, 100) escapes to heap in main:
main.go:32:10:   flow: {heap} ← &{storage for make([]int, 100)}:
main.go:32:10:     from make([]int, 100) (spill) at main.go:32:10
main.go:32:10:     from make([]int, 100)[:3] (slice) at main.go:32:10
main.go:32:10:     from first = make([]int, 100)[:3] (assign) at main.go:32:10
main.go:35:11: new(entry) escapes to heap in main:
main.go:35:11:   flow: {heap} ← &{storage for new(entry)}:
main.go:35:11:     from new(entry) (spill) at main.go:35:11
main.go:35:11:     from cache[i] = new(entry) (assign) at main.go:35:11
main.go:32:10: make([]int, 100) escapes to heap
main.go:35:11: new(entry) escapes to heap
