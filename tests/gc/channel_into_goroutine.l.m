channel_into_goroutine.go:5:5: func literal escapes to heap
channel_into_goroutine.go:6:17: make([]byte, 16) escapes to heap
