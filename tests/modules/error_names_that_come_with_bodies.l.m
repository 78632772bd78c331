# example.com/names/queue
queue/queue.go:13:7: q does not escape
queue/queue.go:26:7: q does not escape
queue/queue.go:15:7: leaking param content: q
queue/queue.go:19:18: append escapes to heap
queue/queue.go:28:7: q does not escape
# example.com/names
./main.go:6:16: undefined: queue.errClosed
./main.go:6:33: undefined: queue.errFull
./main.go:6:48: undefined: queue.limit
./main.go:6:61: undefined: queue.size
./main.go:6:75: undefined: queue.other
