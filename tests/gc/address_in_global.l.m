address_in_global.go:5:15: moved to heap: n
