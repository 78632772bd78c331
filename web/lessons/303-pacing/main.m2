main.go:10:6: can inline main with cost 28 as: func() { for loop; println(kept != nil) }
main.go:12:8: &block{} escapes to heap in main:
main.go:12:8:   flow: b ← &{storage for &block{}}:
main.go:12:8:     from &block{} (spill) at main.go:12:8
main.go:12:8:     from b := &block{} (assign) at main.go:12:5
main.go:12:8:   flow: {heap} ← b:
main.go:12:8:     from kept = b (assign) at main.go:15:9
main.go:12:8: &block{} escapes to heap
