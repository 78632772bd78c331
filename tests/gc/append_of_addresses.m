append_of_addresses.go:3:6: can inline gather
append_of_addresses.go:3:13: leaking param content: out
append_of_addresses.go:3:13: leaking param: out to result ~r0 level=0
append_of_addresses.go:4:2: moved to heap: v
append_of_addresses.go:5:15: append escapes to heap
