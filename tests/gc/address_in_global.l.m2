address_in_global.go:5:15: n escapes to heap in remember:
address_in_global.go:5:15:   flow: {heap} ← &n:
address_in_global.go:5:15:     from &n (address-of) at address_in_global.go:6:9
address_in_global.go:5:15:     from last = &n (assign) at address_in_global.go:6:7
address_in_global.go:5:15: moved to heap: n
