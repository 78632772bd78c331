map_any_any.go:6:4: k escapes to heap in main:
map_any_any.go:6:4:   flow: {heap} ← &{storage for k}:
map_any_any.go:6:4:     from k (spill) at map_any_any.go:6:4
map_any_any.go:6:4:     from m[k] (key of map put) at map_any_any.go:6:3
map_any_any.go:6:9: v escapes to heap in main:
map_any_any.go:6:9:   flow: {heap} ← &{storage for v}:
map_any_any.go:6:9:     from v (spill) at map_any_any.go:6:9
map_any_any.go:6:9:     from m[k] = v (assign) at map_any_any.go:6:7
map_any_any.go:4:18: map[any]any{} does not escape
map_any_any.go:6:4: 400 escapes to heap
map_any_any.go:6:9: "v" escapes to heap
