main.go:12:6: cannot inline main: function too complex: cost 87 exceeds budget 80
main.go:13:10: &page{...} escapes to heap in main:
main.go:13:10:   flow: {heap} ← &{storage for &page{...}}:
main.go:13:10:     from &page{...} (spill) at main.go:13:10
main.go:13:10:     from front = &page{...} (assign) at main.go:13:8
main.go:14:15: &page{...} escapes to heap in main:
main.go:14:15:   flow: {heap} ← &{storage for &page{...}}:
main.go:14:15:     from &page{...} (spill) at main.go:14:15
main.go:14:15:     from front.link = &page{...} (assign) at main.go:14:13
main.go:15:20: &page{...} escapes to heap in main:
main.go:15:20:   flow: {heap} ← &{storage for &page{...}}:
main.go:15:20:     from &page{...} (spill) at main.go:15:20
main.go:15:20:     from front.link.link = &page{...} (assign) at main.go:15:18
main.go:13:10: &page{...} escapes to heap
main.go:14:15: &page{...} escapes to heap
main.go:15:20: &page{...} escapes to heap
