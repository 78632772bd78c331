main.go:15:5: func literal escapes to heap
