addresses_taken_in_other_packages.go:10:7: leaking param: m to result ~r0 level=1
addresses_taken_in_other_packages.go:12:14: leaking param: text
addresses_taken_in_other_packages.go:12:42: &mine{...} escapes to heap
