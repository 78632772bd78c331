# example.com/old/loops
loops/loops.go:3:6: can inline Funcs
loops/loops.go:5:19: can inline Funcs.func1
loops/loops.go:10:6: can inline Ptrs
loops/new.go:5:6: can inline New
loops/new.go:7:19: can inline New.func1
loops/loops.go:4:6: moved to heap: i
loops/loops.go:5:19: func literal escapes to heap
loops/loops.go:5:14: append escapes to heap
loops/loops.go:10:11: leaking param content: ss
loops/loops.go:12:9: moved to heap: s
loops/loops.go:13:14: append does not escape
loops/new.go:7:19: func literal escapes to heap
loops/new.go:7:14: append escapes to heap
# example.com/old
./main.go:12:19: can inline main.func1
./main.go:14:42: inlining call to loops.Funcs
./main.go:15:12: inlining call to fmt.Print
./main.go:17:24: inlining call to loops.Ptrs
./main.go:17:13: inlining call to fmt.Println
./main.go:18:29: inlining call to loops.New
./main.go:19:12: inlining call to fmt.Print
./main.go:21:13: inlining call to fmt.Println
./main.go:11:6: moved to heap: i
./main.go:14:42: moved to heap: loops.i
./main.go:17:24: moved to heap: loops.s
./main.go:12:19: func literal escapes to heap
./main.go:12:14: append does not escape
./main.go:14:42: func literal escapes to heap
./main.go:14:42: append does not escape
./main.go:14:26: append does not escape
./main.go:15:12: ... argument does not escape
./main.go:15:14: f() escapes to heap
./main.go:15:18: " " escapes to heap
./main.go:17:13: ... argument does not escape
./main.go:17:24: ~r0 escapes to heap
./main.go:17:24: ... argument does not escape
./main.go:17:24: append does not escape
./main.go:18:29: func literal escapes to heap
./main.go:18:29: append does not escape
./main.go:19:12: ... argument does not escape
./main.go:19:14: f() escapes to heap
./main.go:19:18: " " escapes to heap
