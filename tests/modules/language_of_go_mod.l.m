# example.com/old/loops
loops/loops.go:4:6: moved to heap: i
loops/loops.go:5:19: func literal escapes to heap
loops/loops.go:5:14: append escapes to heap
loops/loops.go:10:11: leaking param content: ss
loops/loops.go:12:9: moved to heap: s
loops/loops.go:13:14: append does not escape
loops/new.go:7:19: func literal escapes to heap
loops/new.go:7:14: append escapes to heap
# example.com/old
./main.go:11:6: moved to heap: i
./main.go:12:19: func literal escapes to heap
./main.go:12:14: append does not escape
./main.go:14:26: append does not escape
./main.go:15:12: ... argument does not escape
./main.go:15:14: f() escapes to heap
./main.go:15:18: " " escapes to heap
./main.go:17:13: ... argument does not escape
./main.go:17:24: loops.Ptrs(... argument...) escapes to heap
./main.go:17:24: ... argument does not escape
./main.go:19:12: ... argument does not escape
./main.go:19:14: f() escapes to heap
./main.go:19:18: " " escapes to heap
