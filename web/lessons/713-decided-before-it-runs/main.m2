main.go:6:6: cannot inline double: marked go:noinline
main.go:15:6: cannot inline size: marked go:noinline
main.go:22:6: cannot inline main: function too complex: cost 312 exceeds budget 80
main.go:7:2: v escapes to heap in double:
main.go:7:2:   flow: {heap} ← &v:
main.go:7:2:     from &v (address-of) at main.go:9:10
main.go:7:2:     from kept = &v (assign) at main.go:9:8
main.go:7:2: moved to heap: v
main.go:15:11: v does not escape
main.go:25:15: 1000 does not escape
main.go:25:24: "tea" does not escape
