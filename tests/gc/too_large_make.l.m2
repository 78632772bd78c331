too_large_make.go:5:11: make([]byte, 65537) escapes to heap in makeLimits:
too_large_make.go:5:11:   flow: {heap} ← &{storage for make([]byte, 65537)}:
too_large_make.go:5:11:     from make([]byte, 65537) (too large for stack) at too_large_make.go:5:11
too_large_make.go:4:11: make([]byte, 65536) does not escape
too_large_make.go:5:11: make([]byte, 65537) escapes to heap
