main.go:14:6: cannot inline move: marked go:noinline
main.go:23:6: cannot inline main: function too complex: cost 164 exceeds budget 80
main.go:25:10: &node{...} escapes to heap in main:
main.go:25:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:25:10:     from &node{...} (spill) at main.go:25:10
main.go:25:10:     from head = &node{...} (assign) at main.go:25:8
main.go:29:10: &node{...} escapes to heap in main:
main.go:29:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:29:10:     from &node{...} (spill) at main.go:29:10
main.go:29:10:     from keep = &node{...} (assign) at main.go:29:8
main.go:25:10: &node{...} escapes to heap
main.go:29:10: &node{...} escapes to heap
