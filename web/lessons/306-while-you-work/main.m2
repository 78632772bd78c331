main.go:10:6: can inline main with cost 42 as: func() { for loop; sum := 0; for loop; println(sum) }
main.go:12:10: &node{...} escapes to heap in main:
main.go:12:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:12:10:     from &node{...} (spill) at main.go:12:10
main.go:12:10:     from head = &node{...} (assign) at main.go:12:8
main.go:16:10: &node{...} escapes to heap in main:
main.go:16:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:16:10:     from &node{...} (spill) at main.go:16:10
main.go:16:10:     from head = &node{...} (assign) at main.go:16:8
main.go:12:10: &node{...} escapes to heap
main.go:16:10: &node{...} escapes to heap
