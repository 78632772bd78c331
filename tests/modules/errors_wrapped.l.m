# example.com/errs/store
store/store.go:9:10: leaking param: m
store/store.go:9:44: &Store{...} escapes to heap
store/store.go:11:7: s does not escape
store/store.go:11:21: k does not escape
# example.com/errs/valid
valid/valid.go:15:7: leaking param content: e
valid/valid.go:15:56: e.Field + ": " + e.Err.Error() escapes to heap
valid/valid.go:16:7: leaking param: e to result ~r0 level=1
valid/valid.go:21:10: &Error{...} escapes to heap
valid/valid.go:23:9: "unlucky" escapes to heap
valid/valid.go:25:20: ... argument does not escape
valid/valid.go:25:34: &Error{...} escapes to heap
# example.com/errs
./main.go:12:11: s does not escape
./main.go:12:27: leaking param: key
./main.go:13:8: func literal does not escape
./main.go:15:20: ... argument does not escape
./main.go:20:20: ... argument does not escape
./main.go:20:36: key escapes to heap
./main.go:29:7: moved to heap: ve
./main.go:26:31: map[string]int{...} escapes to heap
./main.go:27:28: []string{...} does not escape
./main.go:32:15: ... argument does not escape
./main.go:32:16: k escapes to heap
./main.go:32:19: "ok" escapes to heap
./main.go:34:15: ... argument does not escape
./main.go:34:16: k escapes to heap
./main.go:34:19: "invalid:" escapes to heap
./main.go:34:33: ve.Field escapes to heap
./main.go:36:15: ... argument does not escape
./main.go:36:16: k escapes to heap
./main.go:36:19: "missing:" escapes to heap
./main.go:38:15: ... argument does not escape
./main.go:38:16: k escapes to heap
./main.go:38:19: "other:" escapes to heap
./main.go:41:23: ... argument does not escape
./main.go:42:15: ... argument does not escape
