constant_through_local.go:5:6: can inline five
constant_through_local.go:9:21: inlining call to five
constant_through_local.go:9:13: inlining call to fmt.Println
constant_through_local.go:12:13: inlining call to fmt.Println
constant_through_local.go:9:13: ... argument does not escape
constant_through_local.go:9:14: 7 escapes to heap
constant_through_local.go:9:21: 5 escapes to heap
constant_through_local.go:12:13: ... argument does not escape
constant_through_local.go:12:14: y escapes to heap
