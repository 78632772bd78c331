main.go:6:6: moved to heap: door
