methods_of_interfaces_are_read_by_name.go:26:6: can inline main
