main.go:13:6: cannot inline move: marked go:noinline
main.go:22:6: cannot inline main: function too complex: cost 164 exceeds budget 80
main.go:24:10: &node{...} escapes to heap in main:
main.go:24:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:24:10:     from &node{...} (spill) at main.go:24:10
main.go:24:10:     from head = &node{...} (assign) at main.go:24:8
main.go:28:10: &node{...} escapes to heap in main:
main.go:28:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:28:10:     from &node{...} (spill) at main.go:28:10
main.go:28:10:     from keep = &node{...} (assign) at main.go:28:8
main.go:24:10: &node{...} escapes to heap
main.go:28:10: &node{...} escapes to heap
