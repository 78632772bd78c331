# example.com/deep/c
c/c.go:9:11: f does not escape
# example.com/deep/b
b/b.go:13:16: f does not escape
b/b.go:20:15: leaking param: s to result ~r0 level=0
b/b.go:22:7: leaking param: i to result ~r0 level=0
b/b.go:23:7: i does not escape
b/b.go:27:10: leaking param: err to result ~r0 level=0
# example.com/deep/a
a/a.go:13:40: func literal does not escape
a/a.go:17:11: leaking param: s
a/a.go:17:33: &P{...} escapes to heap
a/a.go:19:7: leaking param: p to result ~r0 level=1
a/a.go:20:7: leaking param: p to result ~r0 level=0
a/a.go:21:11: leaking param: err
a/a.go:21:51: ... argument does not escape
# example.com/deep
./main.go:11:13: ... argument does not escape
./main.go:11:14: v escapes to heap
./main.go:11:23: a.Conf.Name escapes to heap
./main.go:11:37: a.Twice(v) escapes to heap
./main.go:13:13: ... argument does not escape
./main.go:13:19: (*a.P).Get(p) escapes to heap
./main.go:13:34: (*b.Inner).Num((*a.P).Ptr(p)) escapes to heap
./main.go:14:13: ... argument does not escape
