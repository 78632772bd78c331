main.go:14:6: cannot inline main: function too complex: cost 237 exceeds budget 80
main.go:16:11: inlining call to sync.(*Mutex).Lock
main.go:19:13: inlining call to sync.(*Mutex).Unlock
main.go:20:13: inlining call to fmt.Println
main.go:16:11: inlining call to sync.(*Mutex).Lock
main.go:19:13: inlining call to sync.(*Mutex).Unlock
main.go:15:10: new(account) escapes to heap in main:
main.go:15:10:   flow: a ← &{storage for new(account)}:
main.go:15:10:     from new(account) (spill) at main.go:15:10
main.go:15:10:     from a := new(account) (assign) at main.go:15:4
main.go:15:10:   flow: sync.m ← a:
main.go:15:10:     from a.mu (dot of pointer) at main.go:16:3
main.go:15:10:     from a.mu (address-of) at main.go:16:6
main.go:15:10:     from sync.m := a.mu (assign-pair) at main.go:16:11
main.go:15:10:   flow: sync.m ← sync.m:
main.go:15:10:     from sync.m.mu (dot of pointer) at main.go:16:11
main.go:15:10:     from sync.m.mu (address-of) at main.go:16:11
main.go:15:10:     from sync.m := sync.m.mu (assign-pair) at main.go:16:11
main.go:15:10:   flow: {heap} ← sync.m:
main.go:15:10:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at main.go:16:11
main.go:15:10: new(account) escapes to heap
main.go:20:13: ... argument does not escape
