# example.com/flow/step
step/step.go:5:12: leaking param: out
step/step.go:5:25: leaking param: name
step/step.go:7:9: func literal escapes to heap
step/step.go:7:31: name + ">" escapes to heap
step/step.go:13:10: "a" escapes to heap
step/step.go:15:12: i * 2 escapes to heap
step/step.go:17:10: func literal escapes to heap
step/step.go:23:9: i escapes to heap
step/step.go:28:40: func literal escapes to heap
step/step.go:30:22: fs does not escape
# example.com/flow/step/retry
step/retry/retry.go:7:7: leaking param: t to result ~r0 level=0
step/retry/retry.go:8:7: t does not escape
step/retry/retry.go:10:16: f does not escape
step/retry/retry.go:19:19: ... argument does not escape
step/retry/retry.go:19:36: n escapes to heap
# example.com/flow
./main.go:11:18: moved to heap: out
./main.go:13:8: func literal does not escape
./main.go:15:21: ... argument does not escape
./main.go:15:37: ... argument does not escape
./main.go:25:21: ... argument does not escape
./main.go:25:22: v escapes to heap
./main.go:34:10: func literal escapes to heap
./main.go:38:13: out + "." escapes to heap
./main.go:54:57: retry.Temporary("no") escapes to heap
./main.go:55:6: moved to heap: t
./main.go:42:25: []int{...} does not escape
./main.go:43:14: ... argument does not escape
./main.go:43:14: .autotmp_1 escapes to heap
./main.go:46:21: func literal does not escape
./main.go:49:26: retry.Temporary("try") escapes to heap
./main.go:53:13: ... argument does not escape
./main.go:53:14: tries escapes to heap
./main.go:54:20: func literal does not escape
./main.go:56:13: ... argument does not escape
./main.go:56:38: errors.As(err, &t) && t.Temporary() escapes to heap
./main.go:57:13: ... argument does not escape
./main.go:57:27: step.Pipeline(3, ... argument...) escapes to heap
./main.go:57:27: ... argument does not escape
