main.go:10:6: can inline main with cost 36 as: func() { for loop; for loop; println(head.id) }
main.go:12:10: &node{...} escapes to heap in main:
main.go:12:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:12:10:     from &node{...} (spill) at main.go:12:10
main.go:12:10:     from head = &node{...} (assign) at main.go:12:8
main.go:15:10: &node{...} escapes to heap in main:
main.go:15:10:   flow: {heap} ← &{storage for &node{...}}:
main.go:15:10:     from &node{...} (spill) at main.go:15:10
main.go:15:10:     from head = &node{...} (assign) at main.go:15:8
main.go:12:10: &node{...} escapes to heap
main.go:15:10: &node{...} escapes to heap
