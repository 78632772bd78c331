# example.com/fsm/machine
machine/machine.go:31:23: parameter m leaks to {heap} for option.apply with derefs=0:
machine/machine.go:31:23:   flow: {heap} ← m:
machine/machine.go:31:23:     from o(m) (call parameter) at machine/machine.go:31:38
machine/machine.go:31:7: o does not escape
machine/machine.go:31:23: leaking param: m
machine/machine.go:33:11: With capturing by value: o (addr=false assign=false width=16)
machine/machine.go:33:11: parameter o leaks to {heap} for With with derefs=0:
machine/machine.go:33:11:   flow: {heap} ← o:
machine/machine.go:33:11:     from m.obs = o (assign) at machine/machine.go:33:71
machine/machine.go:33:46: func literal escapes to heap in With:
machine/machine.go:33:46:   flow: ~r0 ← &{storage for func literal}:
machine/machine.go:33:46:     from func literal (spill) at machine/machine.go:33:46
machine/machine.go:33:46:     from option(func literal) (interface-converted) at machine/machine.go:33:45
machine/machine.go:33:46:     from return option(func literal) (return) at machine/machine.go:33:32
machine/machine.go:33:11: parameter o leaks to {storage for func literal} for With with derefs=0:
machine/machine.go:33:11:   flow: {storage for func literal} ← o:
machine/machine.go:33:11:     from o (captured by a closure) at machine/machine.go:33:73
machine/machine.go:33:11: leaking param: o
machine/machine.go:33:51: m does not escape
machine/machine.go:33:46: func literal escapes to heap
machine/machine.go:34:12: Limit capturing by value: n (addr=false assign=false width=8)
machine/machine.go:34:46: func literal escapes to heap in Limit:
machine/machine.go:34:46:   flow: ~r0 ← &{storage for func literal}:
machine/machine.go:34:46:     from func literal (spill) at machine/machine.go:34:46
machine/machine.go:34:46:     from option(func literal) (interface-converted) at machine/machine.go:34:45
machine/machine.go:34:46:     from return option(func literal) (return) at machine/machine.go:34:32
machine/machine.go:34:12: parameter n leaks to {storage for func literal} for Limit with derefs=0:
machine/machine.go:34:12:   flow: {storage for func literal} ← n:
machine/machine.go:34:12:     from n (captured by a closure) at machine/machine.go:34:75
machine/machine.go:34:51: m does not escape
machine/machine.go:34:46: func literal escapes to heap
machine/machine.go:36:10: parameter s leaks to {heap} for New with derefs=0:
machine/machine.go:36:10:   flow: {heap} ← s:
machine/machine.go:36:10:     from m.obs.Enter(s) (call parameter) at machine/machine.go:41:13
machine/machine.go:37:7: &Machine{...} escapes to heap in New:
machine/machine.go:37:7:   flow: m ← &{storage for &Machine{...}}:
machine/machine.go:37:7:     from &Machine{...} (spill) at machine/machine.go:37:7
machine/machine.go:37:7:     from m := &Machine{...} (assign) at machine/machine.go:37:4
machine/machine.go:37:7:   flow: {heap} ← m:
machine/machine.go:37:7:     from o.apply(m) (call parameter) at machine/machine.go:39:10
machine/machine.go:36:19: parameter opts leaks to {heap} for New with derefs=1:
machine/machine.go:36:19:   flow: {temp} ← opts:
machine/machine.go:36:19:   flow: o ← *{temp}:
machine/machine.go:36:19:     from for loop (range-deref) at machine/machine.go:38:14
machine/machine.go:36:19:   flow: {heap} ← o:
machine/machine.go:36:19:     from o.apply(m) (call parameter) at machine/machine.go:39:10
machine/machine.go:36:10: parameter s leaks to {storage for &Machine{...}} for New with derefs=0:
machine/machine.go:36:10:   flow: {storage for &Machine{...}} ← s:
machine/machine.go:36:10:     from Machine{...} (struct literal element) at machine/machine.go:37:15
machine/machine.go:37:35: nobody{} escapes to heap in New:
machine/machine.go:37:35:   flow: {storage for &Machine{...}} ← &{storage for nobody{}}:
machine/machine.go:37:35:     from nobody{} (spill) at machine/machine.go:37:35
machine/machine.go:37:35:     from Machine{...} (struct literal element) at machine/machine.go:37:15
machine/machine.go:36:10: leaking param: s
machine/machine.go:36:19: leaking param content: opts
machine/machine.go:37:7: &Machine{...} escapes to heap
machine/machine.go:37:35: nobody{} escapes to heap
machine/machine.go:49:7: parameter m leaks to {heap} for (*Machine).Fire with derefs=1:
machine/machine.go:49:7:   flow: {heap} ← *m:
machine/machine.go:49:7:     from m.cur (dot of pointer) at machine/machine.go:51:57
machine/machine.go:49:7:     from m.cur.Name() (call parameter) at machine/machine.go:51:66
machine/machine.go:49:24: parameter e leaks to {heap} for (*Machine).Fire with derefs=0:
machine/machine.go:49:24:   flow: {heap} ← e:
machine/machine.go:49:24:     from e.Int() (call parameter) at machine/machine.go:53:26
machine/machine.go:51:48: m.limit escapes to heap in (*Machine).Fire:
machine/machine.go:51:48:   flow: {storage for ... argument} ← &{storage for m.limit}:
machine/machine.go:51:48:     from m.limit (spill) at machine/machine.go:51:48
machine/machine.go:51:48:     from ... argument (slice-literal-element) at machine/machine.go:51:20
machine/machine.go:51:48:   flow: {heap} ← {storage for ... argument}:
machine/machine.go:51:48:     from ... argument (spill) at machine/machine.go:51:20
machine/machine.go:51:48:     from fmt.Errorf("limit %d reached in %s", ... argument...) (call parameter) at machine/machine.go:51:20
machine/machine.go:51:66: m.cur.Name() escapes to heap in (*Machine).Fire:
machine/machine.go:51:66:   flow: {storage for ... argument} ← &{storage for m.cur.Name()}:
machine/machine.go:51:66:     from m.cur.Name() (spill) at machine/machine.go:51:66
machine/machine.go:51:66:     from ... argument (slice-literal-element) at machine/machine.go:51:20
machine/machine.go:51:66:   flow: {heap} ← {storage for ... argument}:
machine/machine.go:51:66:     from ... argument (spill) at machine/machine.go:51:20
machine/machine.go:51:66:     from fmt.Errorf("limit %d reached in %s", ... argument...) (call parameter) at machine/machine.go:51:20
machine/machine.go:55:27: UnknownEvent[int]{...} escapes to heap in (*Machine).Fire:
machine/machine.go:55:27:   flow: ~r0 ← &{storage for UnknownEvent[int]{...}}:
machine/machine.go:55:27:     from UnknownEvent[int]{...} (spill) at machine/machine.go:55:27
machine/machine.go:55:27:     from return UnknownEvent[int]{...} (return) at machine/machine.go:55:3
machine/machine.go:49:7: leaking param content: m
machine/machine.go:49:24: leaking param: e
machine/machine.go:51:20: ... argument does not escape
machine/machine.go:51:48: m.limit escapes to heap
machine/machine.go:51:66: m.cur.Name() escapes to heap
machine/machine.go:55:27: UnknownEvent[int]{...} escapes to heap
machine/machine.go:63:7: m does not escape
machine/machine.go:63:22: s does not escape
machine/machine.go:64:7: parameter m leaks to {heap} for Machine.String with derefs=0:
machine/machine.go:64:7:   flow: {heap} ← m:
machine/machine.go:64:7:     from m.cur (dot) at machine/machine.go:64:62
machine/machine.go:64:7:     from m.cur.Name() (call parameter) at machine/machine.go:64:71
machine/machine.go:64:59: "machine in " + m.cur.Name() escapes to heap in Machine.String:
machine/machine.go:64:59:   flow: ~r0 ← &{storage for "machine in " + m.cur.Name()}:
machine/machine.go:64:59:     from "machine in " + m.cur.Name() (spill) at machine/machine.go:64:59
machine/machine.go:64:59:     from return "machine in " + m.cur.Name() (return) at machine/machine.go:64:38
machine/machine.go:64:7: leaking param: m
machine/machine.go:64:59: "machine in " + m.cur.Name() escapes to heap
<autogenerated>:1: parameter p leaks to {heap} for .eq.IIM16 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(**uintptr)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.ifaceeq(*(**uintptr)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(8))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.IIM16 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(8)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(8))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.ifaceeq(*(**uintptr)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(8))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(8)))) (call parameter) at <autogenerated>:1
machine/machine.go:47:83: u.E escapes to heap in UnknownEvent[go.shape.int].Error:
machine/machine.go:47:83:   flow: {storage for ... argument} ← &{storage for u.E}:
machine/machine.go:47:83:     from u.E (spill) at machine/machine.go:47:83
machine/machine.go:47:83:     from ... argument (slice-literal-element) at machine/machine.go:47:61
machine/machine.go:47:83:   flow: {heap} ← {storage for ... argument}:
machine/machine.go:47:83:     from ... argument (spill) at machine/machine.go:47:61
machine/machine.go:47:83:     from fmt.Sprintf("unknown event %d", ... argument...) (call parameter) at machine/machine.go:47:61
machine/machine.go:47:61: ... argument does not escape
machine/machine.go:47:83: u.E escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for State.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Name() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for State.Next with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Next(event) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Observer.Enter with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Enter(~p1) (call parameter) at <autogenerated>:1
machine/machine.go:11:8: parameter ~p1 leaks to {heap} for Observer.Enter with derefs=0:
machine/machine.go:11:8:   flow: {heap} ← ~p1:
machine/machine.go:11:8:     from ~p0.Enter(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Observer.Leave with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Leave(~p1) (call parameter) at <autogenerated>:1
machine/machine.go:12:8: parameter ~p1 leaks to {heap} for Observer.Leave with derefs=0:
machine/machine.go:12:8:   flow: {heap} ← ~p1:
machine/machine.go:12:8:     from ~p0.Leave(~p1) (call parameter) at <autogenerated>:1
machine/machine.go:64:7: parameter m leaks to {heap} for (*Machine).String with derefs=1:
machine/machine.go:64:7:   flow: {heap} ← *m:
machine/machine.go:64:7:     from m (indirection) at <autogenerated>:1
machine/machine.go:64:7:     from Machine.String(m) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Int() int }.Int with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Int() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Option.apply with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.apply(~p1) (call parameter) at <autogenerated>:1
machine/machine.go:27:30: parameter ~p1 leaks to {heap} for Option.apply with derefs=0:
machine/machine.go:27:30:   flow: {heap} ← ~p1:
machine/machine.go:27:30:     from ~p0.apply(~p1) (call parameter) at <autogenerated>:1
machine/machine.go:31:23: parameter m leaks to {heap} for (*option).apply with derefs=0:
machine/machine.go:31:23:   flow: {heap} ← m:
machine/machine.go:31:23:     from option.apply(o, m) (call parameter) at <autogenerated>:1
# example.com/fsm/traffic
traffic/traffic.go:29:7: parameter l leaks to ~r0 for (*light).Name with derefs=1:
traffic/traffic.go:29:7:   flow: ~r0 ← *l:
traffic/traffic.go:29:7:     from l.name (dot of pointer) at traffic/traffic.go:29:41
traffic/traffic.go:29:7:     from return l.name (return) at traffic/traffic.go:29:33
traffic/traffic.go:29:7: leaking param: l to result ~r0 level=1
traffic/traffic.go:31:7: parameter l leaks to ~r0 for (*light).Next with derefs=1:
traffic/traffic.go:31:7:   flow: ~r0 ← *l:
traffic/traffic.go:31:7:     from l.next (dot of pointer) at traffic/traffic.go:34:11
traffic/traffic.go:31:7:     from l.next (interface-converted) at traffic/traffic.go:34:11
traffic/traffic.go:31:7:     from return l.next (return) at traffic/traffic.go:34:3
traffic/traffic.go:31:7: leaking param: l to result ~r0 level=1
<autogenerated>:1: parameter p leaks to {heap} for .eq.SM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.SM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
# example.com/fsm
./main.go:12:77: "enter " + s.Name() escapes to heap in (*logger).Enter:
./main.go:12:77:   flow: {heap} ← &{storage for "enter " + s.Name()}:
./main.go:12:77:     from "enter " + s.Name() (spill) at ./main.go:12:77
./main.go:12:77:     from append(l.lines, "enter " + s.Name()) (call parameter) at ./main.go:12:59
./main.go:12:59: append(l.lines, "enter " + s.Name()) escapes to heap in (*logger).Enter:
./main.go:12:59:   flow: {heap} ← &{storage for append(l.lines, "enter " + s.Name())}:
./main.go:12:59:     from append(l.lines, "enter " + s.Name()) (spill) at ./main.go:12:59
./main.go:12:59:     from l.lines = append(l.lines, "enter " + s.Name()) (assign) at ./main.go:12:51
./main.go:12:24: parameter s leaks to {heap} for (*logger).Enter with derefs=0:
./main.go:12:24:   flow: {heap} ← s:
./main.go:12:24:     from s.Name() (call parameter) at ./main.go:12:84
./main.go:12:7: parameter l leaks to {heap} for (*logger).Enter with derefs=1:
./main.go:12:7:   flow: {temp} ← *l:
./main.go:12:7:     from l.lines (dot of pointer) at ./main.go:12:61
./main.go:12:7:     from append(l.lines, "enter " + s.Name()) (call parameter) at ./main.go:12:59
./main.go:12:7:   flow: {temp} ← {temp}:
./main.go:12:7:   flow: {heap} ← {temp}:
./main.go:12:7:     from l.lines = append(l.lines, "enter " + s.Name()) (assign) at ./main.go:12:51
./main.go:12:7: leaking param content: l
./main.go:12:24: leaking param: s
./main.go:12:77: "enter " + s.Name() escapes to heap
./main.go:12:59: append escapes to heap
./main.go:13:77: "leave " + s.Name() escapes to heap in (*logger).Leave:
./main.go:13:77:   flow: {heap} ← &{storage for "leave " + s.Name()}:
./main.go:13:77:     from "leave " + s.Name() (spill) at ./main.go:13:77
./main.go:13:77:     from append(l.lines, "leave " + s.Name()) (call parameter) at ./main.go:13:59
./main.go:13:59: append(l.lines, "leave " + s.Name()) escapes to heap in (*logger).Leave:
./main.go:13:59:   flow: {heap} ← &{storage for append(l.lines, "leave " + s.Name())}:
./main.go:13:59:     from append(l.lines, "leave " + s.Name()) (spill) at ./main.go:13:59
./main.go:13:59:     from l.lines = append(l.lines, "leave " + s.Name()) (assign) at ./main.go:13:51
./main.go:13:24: parameter s leaks to {heap} for (*logger).Leave with derefs=0:
./main.go:13:24:   flow: {heap} ← s:
./main.go:13:24:     from s.Name() (call parameter) at ./main.go:13:84
./main.go:13:7: parameter l leaks to {heap} for (*logger).Leave with derefs=1:
./main.go:13:7:   flow: {temp} ← *l:
./main.go:13:7:     from l.lines (dot of pointer) at ./main.go:13:61
./main.go:13:7:     from append(l.lines, "leave " + s.Name()) (call parameter) at ./main.go:13:59
./main.go:13:7:   flow: {temp} ← {temp}:
./main.go:13:7:   flow: {heap} ← {temp}:
./main.go:13:7:     from l.lines = append(l.lines, "leave " + s.Name()) (assign) at ./main.go:13:51
./main.go:13:7: leaking param content: l
./main.go:13:24: leaking param: s
./main.go:13:77: "leave " + s.Name() escapes to heap
./main.go:13:59: append escapes to heap
./main.go:19:27: traffic.Event(0) escapes to heap in main:
./main.go:19:27:   flow: {heap} ← &{storage for traffic.Event(0)}:
./main.go:19:27:     from traffic.Event(0) (spill) at ./main.go:19:27
./main.go:19:27:     from (*machine.Machine).Fire(m, traffic.Event(0)) (call parameter) at ./main.go:19:19
./main.go:27:32: traffic.Event(77) escapes to heap in main:
./main.go:27:32:   flow: {heap} ← &{storage for traffic.Event(77)}:
./main.go:27:32:     from traffic.Event(77) (spill) at ./main.go:27:32
./main.go:27:32:     from (*machine.Machine).Fire(m, traffic.Event(77)) (call parameter) at ./main.go:27:18
./main.go:16:7: &logger{} escapes to heap in main:
./main.go:16:7:   flow: l ← &{storage for &logger{}}:
./main.go:16:7:     from &logger{} (spill) at ./main.go:16:7
./main.go:16:7:     from l := &logger{} (assign) at ./main.go:16:4
./main.go:16:7:   flow: {heap} ← l:
./main.go:16:7:     from l (interface-converted) at ./main.go:17:45
./main.go:16:7:     from machine.With(l) (call parameter) at ./main.go:17:44
./main.go:20:16: i escapes to heap in main:
./main.go:20:16:   flow: {storage for ... argument} ← &{storage for i}:
./main.go:20:16:     from i (spill) at ./main.go:20:16
./main.go:20:16:     from ... argument (slice-literal-element) at ./main.go:20:15
./main.go:20:16:   flow: {heap} ← {storage for ... argument}:
./main.go:20:16:     from ... argument (spill) at ./main.go:20:15
./main.go:20:16:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:15
./main.go:25:15: line escapes to heap in main:
./main.go:25:15:   flow: {storage for ... argument} ← &{storage for line}:
./main.go:25:15:     from line (spill) at ./main.go:25:15
./main.go:25:15:     from ... argument (slice-literal-element) at ./main.go:25:14
./main.go:25:15:   flow: {heap} ← {storage for ... argument}:
./main.go:25:15:     from ... argument (spill) at ./main.go:25:14
./main.go:25:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:14
./main.go:29:38: ue escapes to heap in main:
./main.go:29:38:   flow: {storage for ... argument} ← &{storage for ue}:
./main.go:29:38:     from ue (spill) at ./main.go:29:38
./main.go:29:38:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:38:   flow: {heap} ← {storage for ... argument}:
./main.go:29:38:     from ... argument (spill) at ./main.go:29:13
./main.go:29:38:     from fmt.Printf("%T %v %T\n", ... argument...) (call parameter) at ./main.go:29:13
./main.go:31:18: (*machine.Machine).Is(m, traffic.Green) escapes to heap in main:
./main.go:31:18:   flow: {storage for ... argument} ← &{storage for (*machine.Machine).Is(m, traffic.Green)}:
./main.go:31:18:     from (*machine.Machine).Is(m, traffic.Green) (spill) at ./main.go:31:18
./main.go:31:18:     from ... argument (slice-literal-element) at ./main.go:31:13
./main.go:31:18:   flow: {heap} ← {storage for ... argument}:
./main.go:31:18:     from ... argument (spill) at ./main.go:31:13
./main.go:31:18:     from fmt.Println(... argument...) (call parameter) at ./main.go:31:13
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
./machine/machine.go:47:83: machine.u.E escapes to heap in UnknownEvent[go.shape.int].Error:
./machine/machine.go:47:83:   flow: {storage for ... argument} ← &{storage for machine.u.E}:
./machine/machine.go:47:83:     from machine.u.E (spill) at ./machine/machine.go:47:83
./machine/machine.go:47:83:     from ... argument (slice-literal-element) at ./machine/machine.go:47:61
./machine/machine.go:47:83:   flow: {heap} ← {storage for ... argument}:
./machine/machine.go:47:83:     from ... argument (spill) at ./machine/machine.go:47:61
./machine/machine.go:47:83:     from fmt.Sprintf("unknown event %d", ... argument...) (call parameter) at ./machine/machine.go:47:61
./machine/machine.go:47:61: ... argument does not escape
./machine/machine.go:47:83: machine.u.E escapes to heap
