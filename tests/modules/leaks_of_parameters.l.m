# example.com/leaks/keep
keep/keep.go:9:9: leaking param: p
keep/keep.go:10:12: leaking param: b
keep/keep.go:11:14: leaking param content: pp
keep/keep.go:12:11: leaking param: f
keep/keep.go:16:13: leaking param: p to result ~r0 level=0
# example.com/leaks/pass
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
./main.go:21:2: moved to heap: x
./main.go:26:2: moved to heap: x
./main.go:28:14: ([]byte)("abc") escapes to heap
./main.go:33:10: new(int) escapes to heap
./main.go:36:11: &item{...} does not escape
./main.go:37:13: ... argument does not escape
./main.go:37:22: pass.Len(i.name) escapes to heap
./main.go:37:35: len(pass.Fields(... argument...)) escapes to heap
./main.go:37:47: ... argument does not escape
./main.go:41:2: moved to heap: b
./main.go:44:13: ... argument does not escape
./main.go:44:15: b.N escapes to heap
./main.go:48:2: moved to heap: n
./main.go:49:12: func literal does not escape
./main.go:50:12: func literal escapes to heap
./main.go:51:13: ... argument does not escape
./main.go:51:14: n escapes to heap
./main.go:55:13: ... argument does not escape
./main.go:55:19: stays() escapes to heap
./main.go:55:23: *returned() escapes to heap
./main.go:60:13: ... argument does not escape
./main.go:60:25: keep.Stored() escapes to heap
./main.go:63:13: ... argument does not escape
./main.go:63:14: a escapes to heap
./main.go:63:25: pass.Max(a[:]...) escapes to heap
./main.go:64:22: map[string]*int{} does not escape
./main.go:65:22: new(int) escapes to heap
./main.go:66:13: ... argument does not escape
./main.go:66:17: len(m) escapes to heap
./main.go:66:22: *m["k"] escapes to heap
