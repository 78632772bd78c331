dynamic_assertion_hides_the_type.go:13:35: num(9) escapes to heap
