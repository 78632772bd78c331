slice_of_pointers.go:4:5: b escapes to heap in main:
slice_of_pointers.go:4:5:   flow: {heap} ← &b:
slice_of_pointers.go:4:5:     from &b (address-of) at slice_of_pointers.go:7:12
slice_of_pointers.go:4:5:     from made[0] = &b (assign) at slice_of_pointers.go:7:10
slice_of_pointers.go:4:5: moved to heap: b
slice_of_pointers.go:5:16: []*int{...} does not escape
slice_of_pointers.go:6:14: make([]*int, 1) does not escape
