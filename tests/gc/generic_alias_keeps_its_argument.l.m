generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap
