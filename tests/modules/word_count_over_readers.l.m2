# example.com/text/count
count/count.go:20:12: parameter r leaks to {heap} for Words with derefs=0:
count/count.go:20:12:   flow: {heap} ← r:
count/count.go:20:12:     from bufio.NewScanner(r) (call parameter) at count/count.go:22:23
count/count.go:21:9: &Result{...} escapes to heap in Words:
count/count.go:21:9:   flow: res ← &{storage for &Result{...}}:
count/count.go:21:9:     from &Result{...} (spill) at count/count.go:21:9
count/count.go:21:9:     from res := &Result{...} (assign) at count/count.go:21:6
count/count.go:21:9:   flow: ~r0 ← res:
count/count.go:21:9:     from return res, nil (return) at count/count.go:40:2
count/count.go:21:38: map[string]int{} escapes to heap in Words:
count/count.go:21:38:   flow: {storage for &Result{...}} ← &{storage for map[string]int{}}:
count/count.go:21:38:     from map[string]int{} (spill) at count/count.go:21:38
count/count.go:21:38:     from Result{...} (struct literal element) at count/count.go:21:16
count/count.go:20:12: leaking param: r
count/count.go:21:9: &Result{...} escapes to heap
count/count.go:21:38: map[string]int{} escapes to heap
count/count.go:27:26: line + " " does not escape
count/count.go:38:25: ... argument does not escape
count/count.go:48:13: ws escapes to heap in (*Result).Top:
count/count.go:48:13:   flow: {heap} ← &{storage for ws}:
count/count.go:48:13:     from ws (spill) at count/count.go:48:13
count/count.go:48:13:     from sort.Slice(ws, func literal) (call parameter) at count/count.go:48:12
count/count.go:44:2: (*Result).Top capturing by value: ws (addr=false assign=false width=24)
count/count.go:44:12: make([]Word, 0, len(r.words)) escapes to heap in (*Result).Top:
count/count.go:44:12:   flow: ws ← &{storage for make([]Word, 0, len(r.words))}:
count/count.go:44:12:     from make([]Word, 0, len(r.words)) (spill) at count/count.go:44:12
count/count.go:44:12:     from ws := make([]Word, 0, len(r.words)) (assign) at count/count.go:44:5
count/count.go:44:12:   flow: {storage for ws} ← ws:
count/count.go:44:12:     from ws (interface-converted) at count/count.go:48:13
count/count.go:46:14: append(ws, Word{...}) escapes to heap in (*Result).Top:
count/count.go:46:14:   flow: ws ← &{storage for append(ws, Word{...})}:
count/count.go:46:14:     from append(ws, Word{...}) (spill) at count/count.go:46:14
count/count.go:46:14:     from ws = append(ws, Word{...}) (assign) at count/count.go:46:6
count/count.go:46:14:   flow: {storage for ws} ← ws:
count/count.go:46:14:     from ws (interface-converted) at count/count.go:48:13
count/count.go:43:7: r does not escape
count/count.go:44:12: make([]Word, 0, len(r.words)) escapes to heap
count/count.go:46:14: append escapes to heap
count/count.go:48:13: ws escapes to heap
count/count.go:48:17: func literal does not escape
count/count.go:57:81: len(r.words) escapes to heap in Result.String:
count/count.go:57:81:   flow: {storage for ... argument} ← &{storage for len(r.words)}:
count/count.go:57:81:     from len(r.words) (spill) at count/count.go:57:81
count/count.go:57:81:     from ... argument (slice-literal-element) at count/count.go:57:53
count/count.go:57:81:   flow: {heap} ← {storage for ... argument}:
count/count.go:57:81:     from ... argument (spill) at count/count.go:57:53
count/count.go:57:81:     from fmt.Sprintf("%d words in %d lines", ... argument...) (call parameter) at count/count.go:57:53
count/count.go:57:93: r.lines escapes to heap in Result.String:
count/count.go:57:93:   flow: {storage for ... argument} ← &{storage for r.lines}:
count/count.go:57:93:     from r.lines (spill) at count/count.go:57:93
count/count.go:57:93:     from ... argument (slice-literal-element) at count/count.go:57:53
count/count.go:57:93:   flow: {heap} ← {storage for ... argument}:
count/count.go:57:93:     from ... argument (spill) at count/count.go:57:53
count/count.go:57:93:     from fmt.Sprintf("%d words in %d lines", ... argument...) (call parameter) at count/count.go:57:53
count/count.go:57:7: r does not escape
count/count.go:57:53: ... argument does not escape
count/count.go:57:81: len(r.words) escapes to heap
count/count.go:57:93: r.lines escapes to heap
# example.com/text/xio
xio/xio.go:13:52: upper{...} escapes to heap in NewUpper:
xio/xio.go:13:52:   flow: ~r0 ← &{storage for upper{...}}:
xio/xio.go:13:52:     from upper{...} (spill) at xio/xio.go:13:52
xio/xio.go:13:52:     from return upper{...} (return) at xio/xio.go:13:40
xio/xio.go:13:15: parameter r leaks to {storage for upper{...}} for NewUpper with derefs=0:
xio/xio.go:13:15:   flow: {storage for upper{...}} ← r:
xio/xio.go:13:15:     from upper{...} (struct literal element) at xio/xio.go:13:52
xio/xio.go:13:15:     from upper{...} (interface-converted) at xio/xio.go:13:52
xio/xio.go:13:15: leaking param: r
xio/xio.go:13:52: upper{...} escapes to heap
xio/xio.go:15:7: parameter u leaks to {heap} for upper.Read with derefs=0:
xio/xio.go:15:7:   flow: {heap} ← u:
xio/xio.go:15:7:     from u.r (dot) at xio/xio.go:16:13
xio/xio.go:15:7:     from u.r.Read(p) (call parameter) at xio/xio.go:16:20
xio/xio.go:15:21: parameter p leaks to {heap} for upper.Read with derefs=0:
xio/xio.go:15:21:   flow: {heap} ← p:
xio/xio.go:15:21:     from u.r.Read(p) (call parameter) at xio/xio.go:16:20
xio/xio.go:15:7: leaking param: u
xio/xio.go:15:21: leaking param: p
xio/xio.go:23:58: &readError{...} escapes to heap in Failing.Read:
xio/xio.go:23:58:   flow: ~r1 ← &{storage for &readError{...}}:
xio/xio.go:23:58:     from &readError{...} (spill) at xio/xio.go:23:58
xio/xio.go:23:58:     from &readError{...} (interface-converted) at xio/xio.go:23:58
xio/xio.go:23:58:     from return 0, &readError{...} (return) at xio/xio.go:23:48
xio/xio.go:23:23: p does not escape
xio/xio.go:23:58: &readError{...} escapes to heap
xio/xio.go:27:60: "read " + string(rune(48 + e.n)) escapes to heap in (*readError).Error:
xio/xio.go:27:60:   flow: ~r0 ← &{storage for "read " + string(rune(48 + e.n))}:
xio/xio.go:27:60:     from "read " + string(rune(48 + e.n)) (spill) at xio/xio.go:27:60
xio/xio.go:27:60:     from return "read " + string(rune(48 + e.n)) (return) at xio/xio.go:27:45
xio/xio.go:27:7: e does not escape
xio/xio.go:27:60: "read " + string(rune(48 + e.n)) escapes to heap
xio/xio.go:27:73: string(rune(48 + e.n)) does not escape
xio/xio.go:28:7: e does not escape
xio/xio.go:28:24: target does not escape
xio/xio.go:36:17: append(w.rest, p...) escapes to heap in (*LineWriter).Write:
xio/xio.go:36:17:   flow: {heap} ← &{storage for append(w.rest, p...)}:
xio/xio.go:36:17:     from append(w.rest, p...) (spill) at xio/xio.go:36:17
xio/xio.go:36:17:     from w.rest = append(w.rest, p...) (assign) at xio/xio.go:36:9
xio/xio.go:42:42: string(w.rest[:i]) escapes to heap in (*LineWriter).Write:
xio/xio.go:42:42:   flow: {heap} ← &{storage for string(w.rest[:i])}:
xio/xio.go:42:42:     from string(w.rest[:i]) (spill) at xio/xio.go:42:42
xio/xio.go:42:42:     from append(w.Lines, string(w.rest[:i])) (call parameter) at xio/xio.go:42:19
xio/xio.go:42:19: append(w.Lines, string(w.rest[:i])) escapes to heap in (*LineWriter).Write:
xio/xio.go:42:19:   flow: {heap} ← &{storage for append(w.Lines, string(w.rest[:i]))}:
xio/xio.go:42:19:     from append(w.Lines, string(w.rest[:i])) (spill) at xio/xio.go:42:19
xio/xio.go:42:19:     from w.Lines = append(w.Lines, string(w.rest[:i])) (assign) at xio/xio.go:42:11
xio/xio.go:43:10: (*LineWriter).Write ignoring self-assignment in w.rest = w.rest[i + 1:]
xio/xio.go:35:7: parameter w leaks to {heap} for (*LineWriter).Write with derefs=1:
xio/xio.go:35:7:   flow: {temp} ← *w:
xio/xio.go:35:7:     from w.rest (dot of pointer) at xio/xio.go:36:19
xio/xio.go:35:7:     from append(w.rest, p...) (call parameter) at xio/xio.go:36:17
xio/xio.go:35:7:   flow: {heap} ← {temp}:
xio/xio.go:35:7:     from w.rest = append(w.rest, p...) (assign) at xio/xio.go:36:9
xio/xio.go:35:7: leaking param content: w
xio/xio.go:35:28: p does not escape
xio/xio.go:36:17: append escapes to heap
xio/xio.go:42:42: string(w.rest[:i]) escapes to heap
xio/xio.go:42:19: append escapes to heap
xio/xio.go:49:7: c does not escape
xio/xio.go:49:24: p does not escape
xio/xio.go:15:7: parameter u leaks to {heap} for (*upper).Read with derefs=1:
xio/xio.go:15:7:   flow: {heap} ← *u:
xio/xio.go:15:7:     from u (indirection) at <autogenerated>:1
xio/xio.go:15:7:     from upper.Read(u, p) (call parameter) at <autogenerated>:1
xio/xio.go:15:21: parameter p leaks to {heap} for (*upper).Read with derefs=0:
xio/xio.go:15:21:   flow: {heap} ← p:
xio/xio.go:15:21:     from upper.Read(u, p) (call parameter) at <autogenerated>:1
# example.com/text
./main.go:36:56: "+" escapes to heap in main.func1:
./main.go:36:56:   flow: {storage for ... argument} ← &{storage for "+"}:
./main.go:36:56:     from "+" (spill) at ./main.go:36:56
./main.go:36:56:     from ... argument (slice-literal-element) at ./main.go:36:55
./main.go:36:56:   flow: {heap} ← {storage for ... argument}:
./main.go:36:56:     from ... argument (spill) at ./main.go:36:55
./main.go:36:56:     from fmt.Print(... argument...) (call parameter) at ./main.go:36:55
./main.go:36:61: n escapes to heap in main.func1:
./main.go:36:61:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:36:61:     from n (spill) at ./main.go:36:61
./main.go:36:61:     from ... argument (slice-literal-element) at ./main.go:36:55
./main.go:36:61:   flow: {heap} ← {storage for ... argument}:
./main.go:36:61:     from ... argument (spill) at ./main.go:36:55
./main.go:36:61:     from fmt.Print(... argument...) (call parameter) at ./main.go:36:55
./main.go:36:64: " " escapes to heap in main.func1:
./main.go:36:64:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:36:64:     from " " (spill) at ./main.go:36:64
./main.go:36:64:     from ... argument (slice-literal-element) at ./main.go:36:55
./main.go:36:64:   flow: {heap} ← {storage for ... argument}:
./main.go:36:64:     from ... argument (spill) at ./main.go:36:55
./main.go:36:64:     from fmt.Print(... argument...) (call parameter) at ./main.go:36:55
./main.go:36:55: ... argument does not escape
./main.go:36:56: "+" escapes to heap
./main.go:36:61: n escapes to heap
./main.go:36:64: " " escapes to heap
./main.go:29:38: xio.Failing{...} escapes to heap in main:
./main.go:29:38:   flow: {heap} ← &{storage for xio.Failing{...}}:
./main.go:29:38:     from xio.Failing{...} (spill) at ./main.go:29:38
./main.go:29:38:     from count.Words(xio.Failing{...}) (call parameter) at ./main.go:29:26
./main.go:32:6: lw escapes to heap in main:
./main.go:32:6:   flow: {heap} ← &lw:
./main.go:32:6:     from &lw (address-of) at ./main.go:33:14
./main.go:32:6:     from &lw (interface-converted) at ./main.go:33:14
./main.go:32:6:     from fmt.Fprintf(&lw, "a\nb", nil...) (call parameter) at ./main.go:33:13
./main.go:32:6: lw escapes to heap in main:
./main.go:32:6:   flow: {heap} ← &lw:
./main.go:32:6:     from &lw (address-of) at ./main.go:34:17
./main.go:32:6:     from &lw (interface-converted) at ./main.go:34:17
./main.go:32:6:     from io.WriteString(&lw, "c\n") (call parameter) at ./main.go:34:16
./main.go:36:32: func literal escapes to heap in main:
./main.go:36:32:   flow: {heap} ← &{storage for func literal}:
./main.go:36:32:     from func literal (spill) at ./main.go:36:32
./main.go:36:32:     from xio.Counter(func literal) (interface-converted) at ./main.go:36:31
./main.go:36:32:     from io.Copy(xio.Counter(func literal), strings.NewReader("the quick fox\njumps over the lazy dog\nthe end")) (call parameter) at ./main.go:36:19
./main.go:26:16: w.Text escapes to heap in main:
./main.go:26:16:   flow: {storage for ... argument} ← &{storage for w.Text}:
./main.go:26:16:     from w.Text (spill) at ./main.go:26:16
./main.go:26:16:     from ... argument (slice-literal-element) at ./main.go:26:14
./main.go:26:16:   flow: {heap} ← {storage for ... argument}:
./main.go:26:16:     from ... argument (spill) at ./main.go:26:14
./main.go:26:16:     from fmt.Println(... argument...) (call parameter) at ./main.go:26:14
./main.go:26:24: w.N escapes to heap in main:
./main.go:26:24:   flow: {storage for ... argument} ← &{storage for w.N}:
./main.go:26:24:     from w.N (spill) at ./main.go:26:24
./main.go:26:24:     from ... argument (slice-literal-element) at ./main.go:26:14
./main.go:26:24:   flow: {heap} ← {storage for ... argument}:
./main.go:26:24:     from ... argument (spill) at ./main.go:26:14
./main.go:26:24:     from fmt.Println(... argument...) (call parameter) at ./main.go:26:14
./main.go:30:15: "failed:" escapes to heap in main:
./main.go:30:15:   flow: {storage for ... argument} ← &{storage for "failed:"}:
./main.go:30:15:     from "failed:" (spill) at ./main.go:30:15
./main.go:30:15:     from ... argument (slice-literal-element) at ./main.go:30:14
./main.go:30:15:   flow: {heap} ← {storage for ... argument}:
./main.go:30:15:     from ... argument (spill) at ./main.go:30:14
./main.go:30:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:30:14
./main.go:35:23: lw.Lines escapes to heap in main:
./main.go:35:23:   flow: {storage for ... argument} ← &{storage for lw.Lines}:
./main.go:35:23:     from lw.Lines (spill) at ./main.go:35:23
./main.go:35:23:     from ... argument (slice-literal-element) at ./main.go:35:12
./main.go:35:23:   flow: {heap} ← {storage for ... argument}:
./main.go:35:23:     from ... argument (spill) at ./main.go:35:12
./main.go:35:23:     from fmt.Printf("%q\n", ... argument...) (call parameter) at ./main.go:35:12
./main.go:37:14: n escapes to heap in main:
./main.go:37:14:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:37:14:     from n (spill) at ./main.go:37:14
./main.go:37:14:     from ... argument (slice-literal-element) at ./main.go:37:13
./main.go:37:14:   flow: {heap} ← {storage for ... argument}:
./main.go:37:14:     from ... argument (spill) at ./main.go:37:13
./main.go:37:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:37:13
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
