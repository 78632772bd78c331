main.go:9:6: can inline main with cost 50 as: func() { x, y, z := 1, 2, 3; println(&x, &y, &z); for loop; far = &wide{}; println(kept[0], kept[1], kept[2], far) }
main.go:13:13: &pair{...} escapes to heap in main:
main.go:13:13:   flow: {heap} ← &{storage for &pair{...}}:
main.go:13:13:     from &pair{...} (spill) at main.go:13:13
main.go:13:13:     from kept[i] = &pair{...} (assign) at main.go:13:11
main.go:15:8: &wide{} escapes to heap in main:
main.go:15:8:   flow: {heap} ← &{storage for &wide{}}:
main.go:15:8:     from &wide{} (spill) at main.go:15:8
main.go:15:8:     from far = &wide{} (assign) at main.go:15:6
main.go:13:13: &pair{...} escapes to heap
main.go:15:8: &wide{} escapes to heap
