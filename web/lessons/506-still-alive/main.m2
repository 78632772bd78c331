main.go:12:6: can inline open with cost 15 as: func(string) *session { s := &session{...}; cache[user] = s; return s }
main.go:18:6: cannot inline main: function too complex: cost 119 exceeds budget 80
main.go:19:6: inlining call to open
main.go:20:6: inlining call to open
main.go:21:6: inlining call to open
main.go:10:32: map[string]*session{} escapes to heap in init:
main.go:10:32:   flow: {heap} ← &{storage for map[string]*session{}}:
main.go:10:32:     from map[string]*session{} (spill) at main.go:10:32
main.go:10:32:     from cache = map[string]*session{} (assign) at main.go:10:5
main.go:10:32: map[string]*session{} escapes to heap
main.go:12:11: parameter user leaks to {heap} for open with derefs=0:
main.go:12:11:   flow: {heap} ← user:
main.go:12:11:     from cache[user] (key of map put) at main.go:14:7
main.go:13:7: &session{...} escapes to heap in open:
main.go:13:7:   flow: s ← &{storage for &session{...}}:
main.go:13:7:     from &session{...} (spill) at main.go:13:7
main.go:13:7:     from s := &session{...} (assign) at main.go:13:4
main.go:13:7:   flow: {heap} ← s:
main.go:13:7:     from cache[user] = s (assign) at main.go:14:14
main.go:12:11: parameter user leaks to {storage for &session{...}} for open with derefs=0:
main.go:12:11:   flow: {storage for &session{...}} ← user:
main.go:12:11:     from session{...} (struct literal element) at main.go:13:15
main.go:12:11: leaking param: user
main.go:13:7: &session{...} escapes to heap
main.go:19:6: &session{...} escapes to heap in main:
main.go:19:6:   flow: s ← &{storage for &session{...}}:
main.go:19:6:     from &session{...} (spill) at main.go:19:6
main.go:19:6:     from s := &session{...} (assign) at main.go:19:6
main.go:19:6:   flow: {heap} ← s:
main.go:19:6:     from cache[user] = s (assign) at main.go:19:6
main.go:20:6: &session{...} escapes to heap in main:
main.go:20:6:   flow: s ← &{storage for &session{...}}:
main.go:20:6:     from &session{...} (spill) at main.go:20:6
main.go:20:6:     from s := &session{...} (assign) at main.go:20:6
main.go:20:6:   flow: {heap} ← s:
main.go:20:6:     from cache[user] = s (assign) at main.go:20:6
main.go:21:6: &session{...} escapes to heap in main:
main.go:21:6:   flow: s ← &{storage for &session{...}}:
main.go:21:6:     from &session{...} (spill) at main.go:21:6
main.go:21:6:     from s := &session{...} (assign) at main.go:21:6
main.go:21:6:   flow: {heap} ← s:
main.go:21:6:     from cache[user] = s (assign) at main.go:21:6
main.go:19:6: &session{...} escapes to heap
main.go:20:6: &session{...} escapes to heap
main.go:21:6: &session{...} escapes to heap
