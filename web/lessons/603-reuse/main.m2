main.go:6:6: cannot inline work: marked go:noinline
main.go:11:6: cannot inline main: function too complex: cost 87 exceeds budget 80
main.go:6:11: parameter buf leaks to {heap} for work with derefs=0:
main.go:6:11:   flow: {heap} ← buf:
main.go:6:11:     from shared = buf (assign) at main.go:7:9
main.go:6:11: leaking param: buf
main.go:14:14: make([]byte, 100) escapes to heap in main:
main.go:14:14:   flow: buf ← &{storage for make([]byte, 100)}:
main.go:14:14:     from make([]byte, 100) (spill) at main.go:14:14
main.go:14:14:     from buf := make([]byte, 100) (assign) at main.go:14:7
main.go:14:14:   flow: {heap} ← buf:
main.go:14:14:     from work(buf) (call parameter) at main.go:15:12
main.go:14:14: make([]byte, 100) escapes to heap
