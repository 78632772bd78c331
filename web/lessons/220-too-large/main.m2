main.go:12:6: cannot inline first: marked go:noinline
main.go:3:6: cannot inline main: function too complex: cost 212 exceeds budget 80
main.go:12:12: bytes does not escape
main.go:5:15: make([]byte, 65537) escapes to heap in main:
main.go:5:15:   flow: {heap} ← &{storage for make([]byte, 65537)}:
main.go:5:15:     from make([]byte, 65537) (too large for stack) at main.go:5:15
main.go:4:15: make([]byte, 65536) does not escape
main.go:5:15: make([]byte, 65537) escapes to heap
