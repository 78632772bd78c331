main.go:11:6: cannot inline total: marked go:noinline
main.go:17:6: cannot inline main: function too complex: cost 83 exceeds budget 80
main.go:13:2: sum escapes to heap in total:
main.go:13:2:   flow: ~r0 ← &sum:
main.go:13:2:     from &sum (address-of) at main.go:14:9
main.go:13:2:     from return &sum (return) at main.go:14:2
main.go:13:2: moved to heap: sum
main.go:18:9: &node{...} escapes to heap in main:
main.go:18:9:   flow: {heap} ← &{storage for &node{...}}:
main.go:18:9:     from &node{...} (spill) at main.go:18:9
main.go:18:9:     from head = &node{...} (assign) at main.go:18:7
main.go:19:9: &node{...} escapes to heap in main:
main.go:19:9:   flow: {heap} ← &{storage for &node{...}}:
main.go:19:9:     from &node{...} (spill) at main.go:19:9
main.go:19:9:     from head = &node{...} (assign) at main.go:19:7
main.go:18:9: &node{...} escapes to heap
main.go:19:9: &node{...} escapes to heap
