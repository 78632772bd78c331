# example.com/panics/risky
risky/risky.go:12:49: ... argument does not escape
risky/risky.go:12:50: "fail " escapes to heap
risky/risky.go:12:60: f.Code escapes to heap
risky/risky.go:16:11: f does not escape
risky/risky.go:17:8: func literal does not escape
risky/risky.go:19:20: ... argument does not escape
risky/risky.go:26:10: leaking param: w
risky/risky.go:26:23: leaking param: s
risky/risky.go:26:47: ... argument does not escape
risky/risky.go:26:51: "log" escapes to heap
risky/risky.go:26:58: s escapes to heap
# example.com/panics/risky/deeper
risky/deeper/deeper.go:3:12: s does not escape
risky/deeper/deeper.go:6:13: leaking param: err
# example.com/panics
./main.go:13:7: j does not escape
./main.go:17:52: []int{...} does not escape
./main.go:16:13: ... argument does not escape
./main.go:16:25: func literal does not escape
./main.go:17:13: ... argument does not escape
./main.go:17:25: func literal does not escape
./main.go:18:13: ... argument does not escape
./main.go:18:25: func literal does not escape
./main.go:19:13: ... argument does not escape
./main.go:19:34: (&job{...}).Run does not escape
./main.go:19:26: &job{...} does not escape
./main.go:20:20: "deferred" escapes to heap
./main.go:20:19: ... argument does not escape
./main.go:22:26: risky.Fail{...} escapes to heap
