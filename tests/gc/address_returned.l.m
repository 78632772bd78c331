address_returned.go:7:2: moved to heap: p
