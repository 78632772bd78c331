map_of_any.go:3:6: can inline main with cost 26 as: func() { m := make(map[string]any); n := 512; m["n"] = n; m["s"] = "word"; println(len(m)) }
map_of_any.go:6:11: n escapes to heap in main:
map_of_any.go:6:11:   flow: {heap} ← &{storage for n}:
map_of_any.go:6:11:     from n (spill) at map_of_any.go:6:11
map_of_any.go:6:11:     from m["n"] = n (assign) at map_of_any.go:6:9
map_of_any.go:7:11: "word" escapes to heap in main:
map_of_any.go:7:11:   flow: {heap} ← &{storage for "word"}:
map_of_any.go:7:11:     from "word" (spill) at map_of_any.go:7:11
map_of_any.go:7:11:     from m["s"] = "word" (assign) at map_of_any.go:7:9
map_of_any.go:4:11: make(map[string]any) does not escape
map_of_any.go:6:11: 512 escapes to heap
map_of_any.go:7:11: "word" escapes to heap
