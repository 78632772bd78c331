constants_of_an_alias.go:10:7: b does not escape
constants_of_an_alias.go:10:17: leaking param: v
constants_of_an_alias.go:10:31: v escapes to heap
constants_of_an_alias.go:11:7: b does not escape
constants_of_an_alias.go:11:31: v escapes to heap
constants_of_an_alias.go:14:7: &B{} escapes to heap
constants_of_an_alias.go:21:8: "z" escapes to heap
constants_of_an_alias.go:22:9: "q" escapes to heap
constants_of_an_alias.go:24:8: "d" escapes to heap
constants_of_an_alias.go:26:13: ... argument does not escape
constants_of_an_alias.go:26:17: "d" escapes to heap
constants_of_an_alias.go:26:20: 7 escapes to heap
constants_of_an_alias.go:26:24: "g" escapes to heap
