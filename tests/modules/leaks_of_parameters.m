# example.com/leaks/keep
keep/keep.go:9:6: can inline It
keep/keep.go:10:6: can inline Bytes
keep/keep.go:11:6: can inline Content
keep/keep.go:12:6: can inline Func
keep/keep.go:13:6: can inline Stored
keep/keep.go:9:9: leaking param: p
keep/keep.go:10:12: leaking param: b
keep/keep.go:11:14: leaking param content: pp
keep/keep.go:12:11: leaking param: f
keep/keep.go:16:13: leaking param: p to result ~r0 level=0
# example.com/leaks/pass
pass/pass.go:3:6: can inline Add
pass/pass.go:5:6: can inline Same
pass/pass.go:7:6: can inline Len
pass/pass.go:9:6: can inline Fields
pass/pass.go:15:6: can inline (*Buf).Write
pass/pass.go:17:6: can inline Write
pass/pass.go:19:6: can inline Call
pass/pass.go:28:6: can inline Max
pass/pass.go:36:6: can inline Put
pass/pass.go:3:10: a does not escape
pass/pass.go:3:13: b does not escape
pass/pass.go:5:11: leaking param: p to result ~r0 level=0
pass/pass.go:7:10: s does not escape
pass/pass.go:9:13: leaking param: s to result ~r0 level=0
pass/pass.go:15:7: b does not escape
pass/pass.go:15:21: p does not escape
pass/pass.go:17:12: leaking param: w
pass/pass.go:17:22: s does not escape
pass/pass.go:17:49: ([]byte)(s) escapes to heap
pass/pass.go:19:11: f does not escape
pass/pass.go:22:11: s does not escape
pass/pass.go:28:10: vs does not escape
pass/pass.go:36:10: m does not escape
pass/pass.go:36:29: leaking param: k
pass/pass.go:36:39: leaking param: v
# example.com/leaks
./main.go:15:6: can inline stays
./main.go:20:6: can inline returned
./main.go:25:6: can inline kept
./main.go:49:12: can inline called.func1
./main.go:50:12: can inline called.func2
./main.go:17:17: inlining call to pass.Add
./main.go:22:18: inlining call to pass.Same
./main.go:27:9: inlining call to keep.It
./main.go:29:12: inlining call to keep.Bytes
./main.go:34:14: inlining call to keep.Content
./main.go:37:22: inlining call to pass.Len
./main.go:37:47: inlining call to pass.Fields
./main.go:37:13: inlining call to fmt.Println
./main.go:43:12: inlining call to pass.Write
./main.go:44:13: inlining call to fmt.Println
./main.go:43:12: devirtualizing pass.w.Write to *pass.Buf
./main.go:43:12: inlining call to pass.(*Buf).Write
./main.go:49:11: inlining call to pass.Call
./main.go:50:11: inlining call to keep.Func
./main.go:51:13: inlining call to fmt.Println
./main.go:49:11: inlining call to called.func1
./main.go:55:19: inlining call to stays
./main.go:55:32: inlining call to returned
./main.go:55:13: inlining call to fmt.Println
./main.go:56:6: inlining call to kept
./main.go:60:25: inlining call to keep.Stored
./main.go:60:13: inlining call to fmt.Println
./main.go:63:25: inlining call to pass.Max
./main.go:63:13: inlining call to fmt.Println
./main.go:65:10: inlining call to pass.Put
./main.go:66:13: inlining call to fmt.Println
./main.go:55:19: inlining call to pass.Add
./main.go:55:32: inlining call to pass.Same
./main.go:56:6: inlining call to keep.It
./main.go:56:6: inlining call to keep.Bytes
./main.go:21:2: moved to heap: x
./main.go:26:2: moved to heap: x
./main.go:28:14: ([]byte)("abc") escapes to heap
./main.go:33:10: new(int) escapes to heap
./main.go:36:11: &item{...} does not escape
./main.go:37:13: ... argument does not escape
./main.go:37:22: ~r0 escapes to heap
./main.go:37:35: len(~r0) escapes to heap
./main.go:37:47: ... argument does not escape
./main.go:43:12: ([]byte)(pass.s) does not escape
./main.go:43:12: zero-copy string->[]byte conversion
./main.go:44:13: ... argument does not escape
./main.go:44:15: b.N escapes to heap
./main.go:48:2: moved to heap: n
./main.go:50:12: func literal escapes to heap
./main.go:51:13: ... argument does not escape
./main.go:51:14: n escapes to heap
./main.go:56:6: moved to heap: x
./main.go:55:13: ... argument does not escape
./main.go:55:19: ~r0 escapes to heap
./main.go:55:23: *(~r0) escapes to heap
./main.go:56:6: ([]byte)("abc") escapes to heap
./main.go:60:13: ... argument does not escape
./main.go:60:25: ~r0 escapes to heap
./main.go:63:13: ... argument does not escape
./main.go:63:14: a escapes to heap
./main.go:63:25: ~r0 escapes to heap
./main.go:64:22: map[string]*int{} does not escape
./main.go:65:22: new(int) escapes to heap
./main.go:66:13: ... argument does not escape
./main.go:66:17: len(m) escapes to heap
./main.go:66:22: *m["k"] escapes to heap
