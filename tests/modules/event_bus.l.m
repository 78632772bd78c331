# example.com/bus/events
events/events.go:18:7: s does not escape
events/events.go:18:57: "shipped by " + s.By escapes to heap
# example.com/bus/handlers
handlers/handlers.go:10:12: leaking param: n
handlers/handlers.go:11:14: leaking param: e
handlers/handlers.go:11:9: func literal escapes to heap
handlers/handlers.go:14:11: leaking param: f
handlers/handlers.go:16:14: leaking param: e
handlers/handlers.go:15:6: moved to heap: once
handlers/handlers.go:16:9: func literal escapes to heap
handlers/handlers.go:16:40: func literal does not escape
handlers/handlers.go:21:7: l does not escape
handlers/handlers.go:21:24: leaking param: e
handlers/handlers.go:21:53: ... argument does not escape
handlers/handlers.go:21:62: l.Prefix + e.Topic() escapes to heap
handlers/handlers.go:21:62: l.Prefix + e.Topic() escapes to heap
handlers/handlers.go:21:81: e.Value() escapes to heap
# example.com/bus
./bus/bus.go:29:37: imprecise interface call
./bus/bus.go:19:38: &bus.Bus[go.shape.interface { Topic() string; Value() int }]{...} escapes to heap
./bus/bus.go:19:76: map[string][]*bus.sub[go.shape.interface { Topic() string; Value() int }]{} escapes to heap
./bus/bus.go:22:7: &bus.sub[go.shape.interface { Topic() string; Value() int }]{...} escapes to heap
./bus/bus.go:23:28: append escapes to heap
./bus/bus.go:24:9: func literal escapes to heap
./main.go:15:35: leaking param: e
./main.go:15:64: ... argument does not escape
./main.go:15:65: "once" escapes to heap
./main.go:15:80: e.Topic() escapes to heap
./bus/bus.go:28:20: append escapes to heap
./bus/bus.go:41:9: func literal escapes to heap
./main.go:23:6: e does not escape
./main.go:13:6: moved to heap: total
./main.go:23:2: moved to heap: #state1
./main.go:15:30: func literal escapes to heap
./main.go:16:41: handlers.Logger{...}.Handle escapes to heap
./main.go:17:21: events.Order{...} escapes to heap
./main.go:18:9: &events.Shipped{...} escapes to heap
./main.go:19:21: events.Order{...} escapes to heap
./main.go:21:21: events.Order{...} escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:14: total escapes to heap
./main.go:22:28: (*bus.Bus[go.shape.interface { Topic() string; Value() int }]).Count(b, &bus..dict.Bus[example.com/bus/events.Event]) escapes to heap
./main.go:23:2: func literal escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:15: o.ID escapes to heap
./main.go:25:20: " " escapes to heap
