main.go:16:11: inlining call to sync.(*Mutex).Lock
main.go:19:13: inlining call to sync.(*Mutex).Unlock
main.go:20:13: inlining call to fmt.Println
main.go:16:11: inlining call to sync.(*Mutex).Lock
main.go:19:13: inlining call to sync.(*Mutex).Unlock
main.go:15:10: new(account) escapes to heap
main.go:20:13: ... argument does not escape
