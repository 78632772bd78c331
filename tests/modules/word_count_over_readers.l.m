# example.com/text/count
count/count.go:20:12: leaking param: r
count/count.go:21:9: &Result{...} escapes to heap
count/count.go:21:38: map[string]int{} escapes to heap
count/count.go:27:26: line + " " does not escape
count/count.go:38:25: ... argument does not escape
count/count.go:43:7: r does not escape
count/count.go:44:12: make([]Word, 0, len(r.words)) escapes to heap
count/count.go:46:14: append escapes to heap
count/count.go:48:13: ws escapes to heap
count/count.go:48:17: func literal does not escape
count/count.go:57:7: r does not escape
count/count.go:57:53: ... argument does not escape
count/count.go:57:81: len(r.words) escapes to heap
count/count.go:57:93: r.lines escapes to heap
# example.com/text/xio
xio/xio.go:13:15: leaking param: r
xio/xio.go:13:52: upper{...} escapes to heap
xio/xio.go:15:7: leaking param: u
xio/xio.go:15:21: leaking param: p
xio/xio.go:23:23: p does not escape
xio/xio.go:23:58: &readError{...} escapes to heap
xio/xio.go:27:7: e does not escape
xio/xio.go:27:60: "read " + string(rune(48 + e.n)) escapes to heap
xio/xio.go:27:73: string(rune(48 + e.n)) does not escape
xio/xio.go:28:7: e does not escape
xio/xio.go:28:24: target does not escape
xio/xio.go:43:10: (*LineWriter).Write ignoring self-assignment in w.rest = w.rest[i + 1:]
xio/xio.go:35:7: leaking param content: w
xio/xio.go:35:28: p does not escape
xio/xio.go:36:17: append escapes to heap
xio/xio.go:42:42: string(w.rest[:i]) escapes to heap
xio/xio.go:42:19: append escapes to heap
xio/xio.go:49:7: c does not escape
xio/xio.go:49:24: p does not escape
# example.com/text
./main.go:36:55: ... argument does not escape
./main.go:36:56: "+" escapes to heap
./main.go:36:61: n escapes to heap
./main.go:36:64: " " escapes to heap
./main.go:32:6: moved to heap: lw
./main.go:22:14: ... argument does not escape
./main.go:26:14: ... argument does not escape
./main.go:26:16: w.Text escapes to heap
./main.go:26:24: w.N escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:29:38: xio.Failing{...} escapes to heap
./main.go:30:14: ... argument does not escape
./main.go:30:15: "failed:" escapes to heap
./main.go:35:12: ... argument does not escape
./main.go:35:23: lw.Lines escapes to heap
./main.go:36:32: func literal escapes to heap
./main.go:37:13: ... argument does not escape
./main.go:37:14: n escapes to heap
