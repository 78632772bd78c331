new_user.go:16:11: inlining call to sync.(*Mutex).Lock
new_user.go:19:13: inlining call to sync.(*Mutex).Unlock
new_user.go:20:13: inlining call to fmt.Println
new_user.go:16:11: inlining call to sync.(*Mutex).Lock
new_user.go:19:13: inlining call to sync.(*Mutex).Unlock
new_user.go:15:10: new(account) escapes to heap
new_user.go:20:13: ... argument does not escape
new_user.go:20:15: a.name escapes to heap
new_user.go:20:23: a.balance escapes to heap
