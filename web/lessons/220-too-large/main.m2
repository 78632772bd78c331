main.go:3:6: can inline main with cost 35 as: func() { small := make([]byte, 65536); large := make([]byte, 65537); array = <nil>; small[0], large[0], array[0] = byte(1), byte(2), byte(3); println(len(small), len(large), 131072) }
main.go:5:15: make([]byte, 65537) escapes to heap in main:
main.go:5:15:   flow: {heap} ← &{storage for make([]byte, 65537)}:
main.go:5:15:     from make([]byte, 65537) (too large for stack) at main.go:5:15
main.go:4:15: make([]byte, 65536) does not escape
main.go:5:15: make([]byte, 65537) escapes to heap
