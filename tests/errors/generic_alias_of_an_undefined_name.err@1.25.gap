an instance of an alias with an error stays valid here.
generic_alias_of_an_undefined_name.go:3:20: undefined: m
