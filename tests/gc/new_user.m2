new_user.go:14:6: cannot inline main: function too complex: cost 241 exceeds budget 80
new_user.go:16:11: inlining call to sync.(*Mutex).Lock
new_user.go:19:13: inlining call to sync.(*Mutex).Unlock
new_user.go:20:13: inlining call to fmt.Println
new_user.go:16:11: inlining call to sync.(*Mutex).Lock
new_user.go:19:13: inlining call to sync.(*Mutex).Unlock
new_user.go:20:15: a.name escapes to heap in main:
new_user.go:20:15:   flow: {storage for ... argument} ← &{storage for a.name}:
new_user.go:20:15:     from a.name (spill) at new_user.go:20:15
new_user.go:20:15:     from ... argument (slice-literal-element) at new_user.go:20:13
new_user.go:20:15:   flow: fmt.a ← &{storage for ... argument}:
new_user.go:20:15:     from ... argument (spill) at new_user.go:20:13
new_user.go:20:15:     from fmt.a := ... argument (assign-pair) at new_user.go:20:13
new_user.go:20:15:   flow: {heap} ← *fmt.a:
new_user.go:20:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at new_user.go:20:13
new_user.go:20:23: a.balance escapes to heap in main:
new_user.go:20:23:   flow: {storage for ... argument} ← &{storage for a.balance}:
new_user.go:20:23:     from a.balance (spill) at new_user.go:20:23
new_user.go:20:23:     from ... argument (slice-literal-element) at new_user.go:20:13
new_user.go:20:23:   flow: fmt.a ← &{storage for ... argument}:
new_user.go:20:23:     from ... argument (spill) at new_user.go:20:13
new_user.go:20:23:     from fmt.a := ... argument (assign-pair) at new_user.go:20:13
new_user.go:20:23:   flow: {heap} ← *fmt.a:
new_user.go:20:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at new_user.go:20:13
new_user.go:15:10: new(account) escapes to heap in main:
new_user.go:15:10:   flow: a ← &{storage for new(account)}:
new_user.go:15:10:     from new(account) (spill) at new_user.go:15:10
new_user.go:15:10:     from a := new(account) (assign) at new_user.go:15:4
new_user.go:15:10:   flow: sync.m ← a:
new_user.go:15:10:     from a.mu (dot of pointer) at new_user.go:16:3
new_user.go:15:10:     from a.mu (address-of) at new_user.go:16:6
new_user.go:15:10:     from sync.m := a.mu (assign-pair) at new_user.go:16:11
new_user.go:15:10:   flow: sync.m ← sync.m:
new_user.go:15:10:     from sync.m.mu (dot of pointer) at new_user.go:16:11
new_user.go:15:10:     from sync.m.mu (address-of) at new_user.go:16:11
new_user.go:15:10:     from sync.m := sync.m.mu (assign-pair) at new_user.go:16:11
new_user.go:15:10:   flow: {heap} ← sync.m:
new_user.go:15:10:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at new_user.go:16:11
new_user.go:15:10: new(account) escapes to heap
new_user.go:20:13: ... argument does not escape
new_user.go:20:15: a.name escapes to heap
new_user.go:20:23: a.balance escapes to heap
