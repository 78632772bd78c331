main.go:7:11: inlining call to sync.(*Mutex).Lock
main.go:8:11: inlining call to sync.(*Mutex).Lock
main.go:7:11: inlining call to sync.(*Mutex).Lock
main.go:8:11: inlining call to sync.(*Mutex).Lock
main.go:6:6: moved to heap: door
