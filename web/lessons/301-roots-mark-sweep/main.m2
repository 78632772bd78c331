main.go:12:6: cannot inline main: function too complex: cost 111 exceeds budget 80
main.go:13:10: &post{...} escapes to heap in main:
main.go:13:10:   flow: {heap} ← &{storage for &post{...}}:
main.go:13:10:     from &post{...} (spill) at main.go:13:10
main.go:13:10:     from front = &post{...} (assign) at main.go:13:8
main.go:14:15: &post{...} escapes to heap in main:
main.go:14:15:   flow: {heap} ← &{storage for &post{...}}:
main.go:14:15:     from &post{...} (spill) at main.go:14:15
main.go:14:15:     from front.left = &post{...} (assign) at main.go:14:13
main.go:15:16: &post{...} escapes to heap in main:
main.go:15:16:   flow: {heap} ← &{storage for &post{...}}:
main.go:15:16:     from &post{...} (spill) at main.go:15:16
main.go:15:16:     from front.right = &post{...} (assign) at main.go:15:14
main.go:16:20: &post{...} escapes to heap in main:
main.go:16:20:   flow: {heap} ← &{storage for &post{...}}:
main.go:16:20:     from &post{...} (spill) at main.go:16:20
main.go:16:20:     from front.left.left = &post{...} (assign) at main.go:16:18
main.go:17:21: &post{...} escapes to heap in main:
main.go:17:21:   flow: {heap} ← &{storage for &post{...}}:
main.go:17:21:     from &post{...} (spill) at main.go:17:21
main.go:17:21:     from front.left.right = &post{...} (assign) at main.go:17:19
main.go:13:10: &post{...} escapes to heap
main.go:14:15: &post{...} escapes to heap
main.go:15:16: &post{...} escapes to heap
main.go:16:20: &post{...} escapes to heap
main.go:17:21: &post{...} escapes to heap
