# example.com/unexp/a
a/a.go:7:33: &Thing{...} escapes to heap
a/a.go:9:7: t does not escape
a/a.go:9:52: ... argument does not escape
a/a.go:9:53: "a " escapes to heap
a/a.go:9:60: t.n escapes to heap
a/a.go:10:7: t does not escape
a/a.go:10:53: (*Thing).secret(t) + "!" escapes to heap
a/a.go:14:11: x does not escape
a/a.go:19:10: leaking param: s
a/a.go:21:12: t does not escape
a/a.go:22:8: func literal does not escape
# example.com/unexp/b
b/b.go:5:34: &Thing2{...} escapes to heap
b/b.go:10:11: x does not escape
b/b.go:15:48: struct { n int }{...} escapes to heap
b/b.go:20:13: t does not escape
b/b.go:18:40: map[string]func(*Thing2) string{...} escapes to heap
b/b.go:20:8: func literal escapes to heap
# example.com/unexp
./main.go:12:52: ... argument does not escape
./main.go:12:53: "main " escapes to heap
./main.go:12:63: h.n escapes to heap
./main.go:18:26: hidden{...} escapes to heap
./main.go:18:14: append does not escape
./main.go:21:13: ... argument does not escape
./main.go:21:34: mine escapes to heap
./main.go:21:46: a.Sees(x) escapes to heap
./main.go:21:57: b.Sees(x) escapes to heap
./main.go:27:13: ... argument does not escape
./main.go:27:19: a.Ask(both.Thing) escapes to heap
./main.go:27:39: a.Sees(both) escapes to heap
./main.go:27:40: both does not escape
./main.go:27:62: b.Thing2.Pub(both.Thing2) escapes to heap
./main.go:27:75: (*a.Thing).Pub2(both.Thing) escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:21: a.Field(both.Thing) escapes to heap
./main.go:28:54: struct { n int }{...} == b.Struct(6) escapes to heap
./main.go:28:50: struct { n int }{...} does not escape
./main.go:30:13: ... argument does not escape
./main.go:30:20: m["x"](b.New(7)) escapes to heap
./main.go:30:35: len(m) escapes to heap
