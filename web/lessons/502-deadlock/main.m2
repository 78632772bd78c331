main.go:5:6: cannot inline main: function too complex: cost 146 exceeds budget 80
main.go:7:11: inlining call to sync.(*Mutex).Lock
main.go:8:11: inlining call to sync.(*Mutex).Lock
main.go:7:11: inlining call to sync.(*Mutex).Lock
main.go:8:11: inlining call to sync.(*Mutex).Lock
main.go:6:6: door escapes to heap in main:
main.go:6:6:   flow: sync.m ← &door:
main.go:6:6:     from door (address-of) at main.go:7:6
main.go:6:6:     from sync.m := door (assign-pair) at main.go:7:11
main.go:6:6:   flow: sync.m ← sync.m:
main.go:6:6:     from sync.m.mu (dot of pointer) at main.go:7:11
main.go:6:6:     from sync.m.mu (address-of) at main.go:7:11
main.go:6:6:     from sync.m := sync.m.mu (assign-pair) at main.go:7:11
main.go:6:6:   flow: {heap} ← sync.m:
main.go:6:6:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at main.go:7:11
main.go:6:6: moved to heap: door
