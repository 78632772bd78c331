slice_of_any_assigned.go:3:6: can inline main with cost 26 as: func() { s := make([]any, 2); k := 300; s[0] = k; s[1] = "k"; println(len(s)) }
slice_of_any_assigned.go:6:9: k escapes to heap in main:
slice_of_any_assigned.go:6:9:   flow: {heap} ← &{storage for k}:
slice_of_any_assigned.go:6:9:     from k (spill) at slice_of_any_assigned.go:6:9
slice_of_any_assigned.go:6:9:     from s[0] = k (assign) at slice_of_any_assigned.go:6:7
slice_of_any_assigned.go:7:9: "k" escapes to heap in main:
slice_of_any_assigned.go:7:9:   flow: {heap} ← &{storage for "k"}:
slice_of_any_assigned.go:7:9:     from "k" (spill) at slice_of_any_assigned.go:7:9
slice_of_any_assigned.go:7:9:     from s[1] = "k" (assign) at slice_of_any_assigned.go:7:7
slice_of_any_assigned.go:4:11: make([]any, 2) does not escape
slice_of_any_assigned.go:6:9: 300 escapes to heap
slice_of_any_assigned.go:7:9: "k" escapes to heap
