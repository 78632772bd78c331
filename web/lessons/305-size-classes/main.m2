main.go:12:6: can inline main with cost 29 as: func() { one = new(byte); two = new(byte); three = &small{...}; four = make([]byte, 33); println(*one, *two, three.c, cap(four)) }
main.go:13:11: new(byte) escapes to heap in main:
main.go:13:11:   flow: {heap} ← &{storage for new(byte)}:
main.go:13:11:     from new(byte) (spill) at main.go:13:11
main.go:13:11:     from one = new(byte) (assign) at main.go:13:6
main.go:14:11: new(byte) escapes to heap in main:
main.go:14:11:   flow: {heap} ← &{storage for new(byte)}:
main.go:14:11:     from new(byte) (spill) at main.go:14:11
main.go:14:11:     from two = new(byte) (assign) at main.go:14:6
main.go:15:10: &small{...} escapes to heap in main:
main.go:15:10:   flow: {heap} ← &{storage for &small{...}}:
main.go:15:10:     from &small{...} (spill) at main.go:15:10
main.go:15:10:     from three = &small{...} (assign) at main.go:15:8
main.go:16:13: make([]byte, 33) escapes to heap in main:
main.go:16:13:   flow: {heap} ← &{storage for make([]byte, 33)}:
main.go:16:13:     from make([]byte, 33) (spill) at main.go:16:13
main.go:16:13:     from four = make([]byte, 33) (assign) at main.go:16:7
main.go:13:11: new(byte) escapes to heap
main.go:14:11: new(byte) escapes to heap
main.go:15:10: &small{...} escapes to heap
main.go:16:13: make([]byte, 33) escapes to heap
