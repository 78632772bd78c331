main.go:4:6: cannot inline isInt: marked go:noinline
main.go:12:6: cannot inline keep: marked go:noinline
main.go:16:6: cannot inline main: function too complex: cost 140 exceeds budget 80
main.go:4:12: v does not escape
main.go:12:11: parameter v leaks to {heap} for keep with derefs=0:
main.go:12:11:   flow: {heap} ← v:
main.go:12:11:     from kept = v (assign) at main.go:13:7
main.go:12:11: leaking param: v
main.go:20:8: i escapes to heap in main:
main.go:20:8:   flow: {heap} ← &{storage for i}:
main.go:20:8:     from i (spill) at main.go:20:8
main.go:20:8:     from keep(i) (call parameter) at main.go:20:7
main.go:18:16: 1000 does not escape
main.go:20:8: i escapes to heap
