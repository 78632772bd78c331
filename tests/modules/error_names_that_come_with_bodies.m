# example.com/names/queue
queue/queue.go:13:6: can inline (*Queue).Close
queue/queue.go:30:6: can inline size
queue/queue.go:26:6: can inline (*Queue).room
queue/queue.go:21:3: can inline (*Queue).Put.deferwrap1
queue/queue.go:28:6: can inline (*Queue).Room
queue/queue.go:6:24: inlining call to errors.New
queue/queue.go:7:24: inlining call to errors.New
queue/queue.go:26:57: inlining call to size
queue/queue.go:16:11: inlining call to (*Queue).room
queue/queue.go:16:11: inlining call to size
queue/queue.go:28:41: inlining call to size
queue/queue.go:13:7: q does not escape
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
