address_in_global.go:5:6: can inline remember
address_in_global.go:5:15: moved to heap: n
