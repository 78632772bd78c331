# example.com/fsm/machine
machine/machine.go:31:7: o does not escape
machine/machine.go:31:23: leaking param: m
machine/machine.go:33:11: leaking param: o
machine/machine.go:33:51: m does not escape
machine/machine.go:33:46: func literal escapes to heap
machine/machine.go:34:51: m does not escape
machine/machine.go:34:46: func literal escapes to heap
machine/machine.go:36:10: leaking param: s
machine/machine.go:36:19: leaking param content: opts
machine/machine.go:37:7: &Machine{...} escapes to heap
machine/machine.go:37:35: nobody{} escapes to heap
machine/machine.go:49:7: leaking param content: m
machine/machine.go:49:24: leaking param: e
machine/machine.go:51:20: ... argument does not escape
machine/machine.go:51:48: m.limit escapes to heap
machine/machine.go:51:66: m.cur.Name() escapes to heap
machine/machine.go:55:27: UnknownEvent[int]{...} escapes to heap
machine/machine.go:63:7: m does not escape
machine/machine.go:63:22: s does not escape
machine/machine.go:64:7: leaking param: m
machine/machine.go:64:59: "machine in " + m.cur.Name() escapes to heap
machine/machine.go:47:61: ... argument does not escape
machine/machine.go:47:83: u.E escapes to heap
# example.com/fsm/traffic
traffic/traffic.go:29:7: leaking param: l to result ~r0 level=1
traffic/traffic.go:31:7: leaking param: l to result ~r0 level=1
# example.com/fsm
./main.go:12:7: leaking param content: l
./main.go:12:24: leaking param: s
./main.go:12:77: "enter " + s.Name() escapes to heap
./main.go:12:59: append escapes to heap
./main.go:13:7: leaking param content: l
./main.go:13:24: leaking param: s
./main.go:13:77: "leave " + s.Name() escapes to heap
./main.go:13:59: append escapes to heap
./main.go:16:7: &logger{} escapes to heap
./main.go:17:18: ... argument does not escape
./main.go:19:27: traffic.Event(0) escapes to heap
./main.go:20:15: ... argument does not escape
./main.go:20:16: i escapes to heap
./main.go:25:14: ... argument does not escape
./main.go:25:15: line escapes to heap
./main.go:27:32: traffic.Event(77) escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:38: ue escapes to heap
./main.go:31:13: ... argument does not escape
./main.go:31:18: (*machine.Machine).Is(m, traffic.Green) escapes to heap
./machine/machine.go:47:61: ... argument does not escape
./machine/machine.go:47:83: machine.u.E escapes to heap
