# example.com/names/queue
queue/queue.go:13:6: can inline (*Queue).Close with cost 2 as: method(*Queue) func() error { return errClosed }
queue/queue.go:30:6: can inline size with cost 2 as: func() int { return 3 }
queue/queue.go:26:6: can inline (*Queue).room with cost 9 as: method(*Queue) func() bool { return len(q.items) > size() }
queue/queue.go:15:6: cannot inline (*Queue).Put: unhandled op DEFER
queue/queue.go:21:3: can inline (*Queue).Put.deferwrap1 with cost 2 as: func() { println(.autotmp_3) }
queue/queue.go:28:6: can inline (*Queue).Room with cost 9 as: method(*Queue) func() int { return size() - len(q.items) }
queue/queue.go:6:24: inlining call to errors.New
queue/queue.go:7:24: inlining call to errors.New
queue/queue.go:26:57: inlining call to size
queue/queue.go:16:11: inlining call to (*Queue).room
queue/queue.go:16:11: inlining call to size
queue/queue.go:28:41: inlining call to size
queue/queue.go:13:7: q does not escape
queue/queue.go:19:18: append(q.items, x) escapes to heap in (*Queue).Put:
queue/queue.go:19:18:   flow: {heap} ← &{storage for append(q.items, x)}:
queue/queue.go:19:18:     from append(q.items, x) (spill) at queue/queue.go:19:18
queue/queue.go:19:18:     from q.items = append(q.items, x) (assign) at queue/queue.go:19:10
queue/queue.go:21:3: func literal escapes to heap in (*Queue).Put:
queue/queue.go:21:3:   flow: {heap} ← &{storage for func literal}:
queue/queue.go:21:3:     from func literal (spill) at queue/queue.go:21:3
queue/queue.go:21:3: (*Queue).Put capturing by value: .autotmp_3 (addr=false assign=false width=8)
queue/queue.go:15:7: parameter q leaks to {heap} for (*Queue).Put with derefs=1:
queue/queue.go:15:7:   flow: {temp} ← *q:
queue/queue.go:15:7:     from q.items (dot of pointer) at queue/queue.go:19:20
queue/queue.go:15:7:     from append(q.items, x) (call parameter) at queue/queue.go:19:18
queue/queue.go:15:7:   flow: {heap} ← {temp}:
queue/queue.go:15:7:     from q.items = append(q.items, x) (assign) at queue/queue.go:19:10
queue/queue.go:15:7: leaking param content: q
queue/queue.go:19:18: append escapes to heap
queue/queue.go:26:7: q does not escape
queue/queue.go:28:7: q does not escape
# example.com/names
./main.go:6:16: name errClosed not exported by package queue
./main.go:6:33: undefined: queue.errFull
./main.go:6:48: undefined: queue.limit
./main.go:6:61: name size not exported by package queue
./main.go:6:75: undefined: queue.other
