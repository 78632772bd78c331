channel_into_goroutine.go:3:6: cannot inline main: unhandled op GO
channel_into_goroutine.go:5:5: can inline main.func1 with cost 9 as: func() { buffer := make([]byte, 16); c <- buffer }
channel_into_goroutine.go:5:5: func literal escapes to heap in main:
channel_into_goroutine.go:5:5:   flow: {heap} ← &{storage for func literal}:
channel_into_goroutine.go:5:5:     from func literal (spill) at channel_into_goroutine.go:5:5
channel_into_goroutine.go:4:2: main capturing by value: c (addr=false assign=false width=8)
channel_into_goroutine.go:6:17: make([]byte, 16) escapes to heap in main.func1:
channel_into_goroutine.go:6:17:   flow: buffer ← &{storage for make([]byte, 16)}:
channel_into_goroutine.go:6:17:     from make([]byte, 16) (spill) at channel_into_goroutine.go:6:17
channel_into_goroutine.go:6:17:     from buffer := make([]byte, 16) (assign) at channel_into_goroutine.go:6:10
channel_into_goroutine.go:6:17:   flow: {heap} ← buffer:
channel_into_goroutine.go:6:17:     from c <- buffer (send) at channel_into_goroutine.go:7:5
channel_into_goroutine.go:5:5: func literal escapes to heap
channel_into_goroutine.go:6:17: make([]byte, 16) escapes to heap
