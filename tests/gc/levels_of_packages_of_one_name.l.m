levels_of_packages_of_one_name.go:8:8: a does not escape
levels_of_packages_of_one_name.go:8:11: b does not escape
levels_of_packages_of_one_name.go:15:32: ([]byte)("a") does not escape
levels_of_packages_of_one_name.go:15:32: zero-copy string->[]byte conversion
levels_of_packages_of_one_name.go:15:45: ([]byte)("b") does not escape
levels_of_packages_of_one_name.go:15:45: zero-copy string->[]byte conversion
