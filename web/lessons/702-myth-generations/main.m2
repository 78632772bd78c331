main.go:9:6: cannot inline main: function too complex: cost 193 exceeds budget 80
main.go:10:8: &item{} escapes to heap in main:
main.go:10:8:   flow: {heap} ← &{storage for &item{}}:
main.go:10:8:     from &item{} (spill) at main.go:10:8
main.go:10:8:     from old = &item{} (assign) at main.go:10:6
main.go:13:10: &item{...} escapes to heap in main:
main.go:13:10:   flow: {heap} ← &{storage for &item{...}}:
main.go:13:10:     from &item{...} (spill) at main.go:13:10
main.go:13:10:     from young = &item{...} (assign) at main.go:13:8
main.go:10:8: &item{} escapes to heap
main.go:13:10: &item{...} escapes to heap
