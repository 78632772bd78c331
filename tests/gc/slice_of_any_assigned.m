slice_of_any_assigned.go:3:6: can inline main
slice_of_any_assigned.go:4:11: make([]any, 2) does not escape
slice_of_any_assigned.go:6:9: 300 escapes to heap
slice_of_any_assigned.go:7:9: "k" escapes to heap
