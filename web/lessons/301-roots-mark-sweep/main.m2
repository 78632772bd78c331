main.go:12:6: cannot inline main: function too complex: cost 111 exceeds budget 80
main.go:13:10: &page{...} escapes to heap in main:
main.go:13:10:   flow: {heap} ← &{storage for &page{...}}:
main.go:13:10:     from &page{...} (spill) at main.go:13:10
main.go:13:10:     from front = &page{...} (assign) at main.go:13:8
main.go:14:15: &page{...} escapes to heap in main:
main.go:14:15:   flow: {heap} ← &{storage for &page{...}}:
main.go:14:15:     from &page{...} (spill) at main.go:14:15
main.go:14:15:     from front.left = &page{...} (assign) at main.go:14:13
main.go:15:16: &page{...} escapes to heap in main:
main.go:15:16:   flow: {heap} ← &{storage for &page{...}}:
main.go:15:16:     from &page{...} (spill) at main.go:15:16
main.go:15:16:     from front.right = &page{...} (assign) at main.go:15:14
main.go:16:20: &page{...} escapes to heap in main:
main.go:16:20:   flow: {heap} ← &{storage for &page{...}}:
main.go:16:20:     from &page{...} (spill) at main.go:16:20
main.go:16:20:     from front.left.left = &page{...} (assign) at main.go:16:18
main.go:17:21: &page{...} escapes to heap in main:
main.go:17:21:   flow: {heap} ← &{storage for &page{...}}:
main.go:17:21:     from &page{...} (spill) at main.go:17:21
main.go:17:21:     from front.left.right = &page{...} (assign) at main.go:17:19
main.go:13:10: &page{...} escapes to heap
main.go:14:15: &page{...} escapes to heap
main.go:15:16: &page{...} escapes to heap
main.go:16:20: &page{...} escapes to heap
main.go:17:21: &page{...} escapes to heap
