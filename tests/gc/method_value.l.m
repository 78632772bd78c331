method_value.go:5:7: c does not escape
method_value.go:7:12: leaking param: c
method_value.go:7:41: c.add escapes to heap
method_value.go:11:8: c.add does not escape
