# example.com/flow/step
step/step.go:5:6: can inline Trace with cost 21 as: func(*string, string) func() { *out += "<"; return func literal }
step/step.go:7:9: can inline Trace.func1 with cost 6 as: func() { *out += name + ">" }
step/step.go:17:10: can inline Kind.func1 with cost 2 as: func() string { return "f" }
step/step.go:10:6: can inline Kind with cost 54 as: func(int) any { switch statement; return i }
step/step.go:26:6: can inline Double with cost 4 as: func(int) int { return n * 2 }
step/step.go:28:6: can inline Add with cost 17 as: func(int) func(int) int { return func literal }
step/step.go:28:40: can inline Add.func1 with cost 4 as: func(int) int { return n + d }
step/step.go:30:6: can inline Pipeline with cost 75 as: func(int, ...func(int) int) int { for loop; return n }
step/step.go:19:20: inlining call to errors.New
step/step.go:7:31: name + ">" escapes to heap in Trace.func1:
step/step.go:7:31:   flow: {heap} ← &{storage for name + ">"}:
step/step.go:7:31:     from name + ">" (spill) at step/step.go:7:31
step/step.go:7:31:     from *out += name + ">" (assign) at step/step.go:7:23
step/step.go:5:12: Trace capturing by value: out (addr=false assign=false width=8)
step/step.go:5:25: Trace capturing by value: name (addr=false assign=false width=16)
step/step.go:7:9: func literal escapes to heap in Trace:
step/step.go:7:9:   flow: ~r0 ← &{storage for func literal}:
step/step.go:7:9:     from func literal (spill) at step/step.go:7:9
step/step.go:7:9:     from return func literal (return) at step/step.go:7:2
step/step.go:5:12: parameter out leaks to {storage for func literal} for Trace with derefs=0:
step/step.go:5:12:   flow: {storage for func literal} ← out:
step/step.go:5:12:     from out (captured by a closure) at step/step.go:7:19
step/step.go:5:25: parameter name leaks to {storage for func literal} for Trace with derefs=0:
step/step.go:5:25:   flow: {storage for func literal} ← name:
step/step.go:5:25:     from name (captured by a closure) at step/step.go:7:26
step/step.go:5:12: leaking param: out
step/step.go:5:25: leaking param: name
step/step.go:7:9: func literal escapes to heap
step/step.go:7:31: name + ">" escapes to heap
step/step.go:13:10: "a" escapes to heap in Kind:
step/step.go:13:10:   flow: ~r0 ← &{storage for "a"}:
step/step.go:13:10:     from "a" (spill) at step/step.go:13:10
step/step.go:13:10:     from return "a" (return) at step/step.go:13:3
step/step.go:15:12: i * 2 escapes to heap in Kind:
step/step.go:15:12:   flow: ~r0 ← &{storage for i * 2}:
step/step.go:15:12:     from i * 2 (spill) at step/step.go:15:12
step/step.go:15:12:     from return i * 2 (return) at step/step.go:15:3
step/step.go:17:10: func literal escapes to heap in Kind:
step/step.go:17:10:   flow: ~r0 ← &{storage for func literal}:
step/step.go:17:10:     from func literal (spill) at step/step.go:17:10
step/step.go:17:10:     from func literal (interface-converted) at step/step.go:17:10
step/step.go:17:10:     from return func literal (return) at step/step.go:17:3
step/step.go:23:9: i escapes to heap in Kind:
step/step.go:23:9:   flow: ~r0 ← &{storage for i}:
step/step.go:23:9:     from i (spill) at step/step.go:23:9
step/step.go:23:9:     from return i (return) at step/step.go:23:2
step/step.go:19:20: &errors.errorString{...} escapes to heap in Kind:
step/step.go:19:20:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
step/step.go:19:20:     from &errors.errorString{...} (spill) at step/step.go:19:20
step/step.go:19:20:     from &errors.errorString{...} (interface-converted) at step/step.go:19:20
step/step.go:19:20:     from ~r0 = &errors.errorString{...} (assign-pair) at step/step.go:19:20
step/step.go:19:20:   flow: ~r0 ← ~r0:
step/step.go:19:20:     from ~r0 (interface-converted) at step/step.go:19:20
step/step.go:19:20:     from return ~r0 (return) at step/step.go:19:3
step/step.go:13:10: "a" escapes to heap
step/step.go:15:12: i * 2 escapes to heap
step/step.go:17:10: func literal escapes to heap
step/step.go:19:20: &errors.errorString{...} escapes to heap
step/step.go:23:9: i escapes to heap
step/step.go:28:10: Add capturing by value: d (addr=false assign=false width=8)
step/step.go:28:40: func literal escapes to heap in Add:
step/step.go:28:40:   flow: ~r0 ← &{storage for func literal}:
step/step.go:28:40:     from func literal (spill) at step/step.go:28:40
step/step.go:28:40:     from return func literal (return) at step/step.go:28:33
step/step.go:28:10: parameter d leaks to {storage for func literal} for Add with derefs=0:
step/step.go:28:10:   flow: {storage for func literal} ← d:
step/step.go:28:10:     from d (captured by a closure) at step/step.go:28:69
step/step.go:28:40: func literal escapes to heap
step/step.go:30:22: fs does not escape
# example.com/flow/step/retry
step/retry/retry.go:7:6: can inline Temporary.Error with cost 2 as: method(Temporary) func() string { return string(t) }
step/retry/retry.go:8:6: can inline Temporary.Temporary with cost 4 as: method(Temporary) func() bool { return t != Temporary("") }
step/retry/retry.go:10:6: cannot inline Do: function too complex: cost 203 exceeds budget 80
step/retry/retry.go:19:19: inlining call to fmt.Errorf
step/retry/retry.go:19:19: inlining call to errors.New
<autogenerated>:1: inlining call to Temporary.Error
<autogenerated>:1: inlining call to Temporary.Temporary
step/retry/retry.go:7:7: parameter t leaks to ~r0 for Temporary.Error with derefs=0:
step/retry/retry.go:7:7:   flow: ~r0 ← t:
step/retry/retry.go:7:7:     from return string(t) (return) at step/retry/retry.go:7:39
step/retry/retry.go:7:7: leaking param: t to result ~r0 level=0
step/retry/retry.go:8:7: t does not escape
step/retry/retry.go:19:36: n escapes to heap in Do:
step/retry/retry.go:19:36:   flow: {storage for ... argument} ← &{storage for n}:
step/retry/retry.go:19:36:     from n (spill) at step/retry/retry.go:19:36
step/retry/retry.go:19:36:     from ... argument (slice-literal-element) at step/retry/retry.go:19:19
step/retry/retry.go:19:36:   flow: fmt.a ← &{storage for ... argument}:
step/retry/retry.go:19:36:     from ... argument (spill) at step/retry/retry.go:19:19
step/retry/retry.go:19:36:     from fmt.format, fmt.a := "after %d: %w", ... argument (assign-pair) at step/retry/retry.go:19:19
step/retry/retry.go:19:36:   flow: {heap} ← *fmt.a:
step/retry/retry.go:19:36:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at step/retry/retry.go:19:19
step/retry/retry.go:19:19: &errors.errorString{...} escapes to heap in Do:
step/retry/retry.go:19:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
step/retry/retry.go:19:19:     from &errors.errorString{...} (spill) at step/retry/retry.go:19:19
step/retry/retry.go:19:19:     from &errors.errorString{...} (interface-converted) at step/retry/retry.go:19:19
step/retry/retry.go:19:19:     from ~r0 = &errors.errorString{...} (assign-pair) at step/retry/retry.go:19:19
step/retry/retry.go:19:19:   flow: fmt.err ← ~r0:
step/retry/retry.go:19:19:     from fmt.err = ~r0 (assign-pair) at step/retry/retry.go:19:19
step/retry/retry.go:19:19:   flow: err ← fmt.err:
step/retry/retry.go:19:19:     from return fmt.err (return) at step/retry/retry.go:19:2
step/retry/retry.go:19:19:   flow: .autotmp_6 ← err:
step/retry/retry.go:19:19:     from err.(interface { Temporary() bool }) (dot) at step/retry/retry.go:15:18
step/retry/retry.go:19:19:     from .autotmp_6, .autotmp_7 := err.(interface { Temporary() bool }) (assign-pair-dot-type) at step/retry/retry.go:15:12
step/retry/retry.go:19:19:   flow: t ← .autotmp_6:
step/retry/retry.go:19:19:     from t, ok := (interface { Temporary() bool })(.autotmp_6), .autotmp_7 (assign-pair) at step/retry/retry.go:15:12
step/retry/retry.go:19:19:   flow: {heap} ← t:
step/retry/retry.go:19:19:     from t.Temporary() (call parameter) at step/retry/retry.go:15:71
step/retry/retry.go:10:16: f does not escape
step/retry/retry.go:19:19: ... argument does not escape
step/retry/retry.go:19:36: n escapes to heap
step/retry/retry.go:19:19: &errors.errorString{...} escapes to heap
step/retry/retry.go:7:7: parameter t leaks to ~r0 for (*Temporary).Error with derefs=1:
step/retry/retry.go:7:7:   flow: t ← *t:
step/retry/retry.go:7:7:     from t (indirection) at <autogenerated>:1
step/retry/retry.go:7:7:     from t := t (assign-pair) at <autogenerated>:1
step/retry/retry.go:7:7:   flow: ~r0 ← t:
step/retry/retry.go:7:7:     from ~r0 = string(t) (assign-pair) at <autogenerated>:1
step/retry/retry.go:7:7:   flow: ~r0 ← ~r0:
step/retry/retry.go:7:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Temporary() bool }.Temporary with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Temporary() (call parameter) at <autogenerated>:1
# example.com/flow
./main.go:11:6: cannot inline run: unhandled op DEFER
./main.go:13:8: cannot inline run.func1: call to recover
./main.go:34:10: can inline run.func2 with cost 21 as: func() { out += v() }
./main.go:54:20: can inline main.func2 with cost 3 as: func() error { return retry.Temporary("no") }
./main.go:41:6: cannot inline main: function too complex: cost 787 exceeds budget 80
./main.go:46:21: can inline main.func1 with cost 12 as: func() error { tries++; if tries < 3 { return retry.Temporary("try") }; return nil }
./main.go:12:18: inlining call to step.Trace
./main.go:20:24: inlining call to step.Kind
./main.go:20:24: inlining call to errors.New
./main.go:15:37: inlining call to fmt.Errorf
./main.go:15:21: inlining call to errors.Join
./main.go:15:37: inlining call to errors.New
./main.go:43:14: inlining call to fmt.Println
./main.go:53:13: inlining call to fmt.Println
./main.go:56:13: inlining call to fmt.Println
./main.go:57:52: inlining call to step.Add
./main.go:57:27: inlining call to step.Pipeline
./main.go:57:13: inlining call to fmt.Println
./step/step.go:7:31: step.name + ">" escapes to heap in Trace.func1#RMgI/RZtu4k=#:
./step/step.go:7:31:   flow: {heap} ← &{storage for step.name + ">"}:
./step/step.go:7:31:     from step.name + ">" (spill) at ./step/step.go:7:31
./step/step.go:7:31:     from *step.out += step.name + ">" (assign) at ./step/step.go:7:23
./main.go:15:21: append(errors.e.errs, errors.err) escapes to heap in run.func1:
./main.go:15:21:   flow: {heap} ← &{storage for append(errors.e.errs, errors.err)}:
./main.go:15:21:     from append(errors.e.errs, errors.err) (spill) at ./main.go:15:21
./main.go:15:21:     from errors.e.errs = append(errors.e.errs, errors.err) (assign) at ./main.go:15:21
./main.go:34:10: func literal escapes to heap in run:
./main.go:34:10:   flow: {heap} ← &{storage for func literal}:
./main.go:34:10:     from func literal (spill) at ./main.go:34:10
./main.go:12:18: run capturing by value: step.out (addr=false assign=false width=8)
./main.go:12:18: run capturing by value: step.name (addr=false assign=false width=16)
./main.go:11:30: run capturing by ref: err (addr=false assign=true width=16)
./main.go:11:18: run capturing by ref: out (addr=true assign=true width=16)
./main.go:11:18: out escapes to heap in run:
./main.go:11:18:   flow: {storage for func literal} ← &out:
./main.go:11:18:     from out (captured by a closure) at ./main.go:34:19
./main.go:11:18:     from out (reference) at ./main.go:34:19
./main.go:33:15: run capturing by value: v (addr=false assign=false width=8)
./main.go:25:22: v escapes to heap in run:
./main.go:25:22:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:25:22:     from v (spill) at ./main.go:25:22
./main.go:25:22:     from ... argument (slice-literal-element) at ./main.go:25:21
./main.go:25:22:   flow: {heap} ← {storage for ... argument}:
./main.go:25:22:     from ... argument (spill) at ./main.go:25:21
./main.go:25:22:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:25:21
./main.go:15:21: make([]error, 0, errors.n) escapes to heap in run.func1:
./main.go:15:21:   flow: {storage for &errors.joinError{...}} ← &{storage for make([]error, 0, errors.n)}:
./main.go:15:21:     from make([]error, 0, errors.n) (spill) at ./main.go:15:21
./main.go:15:21:     from errors.joinError{...} (struct literal element) at ./main.go:15:21
./main.go:15:21:   flow: errors.e ← &{storage for &errors.joinError{...}}:
./main.go:15:21:     from &errors.joinError{...} (spill) at ./main.go:15:21
./main.go:15:21:     from errors.e := &errors.joinError{...} (assign) at ./main.go:15:21
./main.go:15:21:   flow: {temp} ← *errors.e:
./main.go:15:21:     from errors.e.errs (dot of pointer) at ./main.go:15:21
./main.go:15:21:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:15:21:   flow: {temp} ← {temp}:
./main.go:15:21:   flow: {heap} ← {temp}:
./main.go:15:21:     from errors.e.errs = append(errors.e.errs, errors.err) (assign) at ./main.go:15:21
./main.go:15:37: &errors.errorString{...} escapes to heap in run.func1:
./main.go:15:37:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./main.go:15:37:     from &errors.errorString{...} (spill) at ./main.go:15:37
./main.go:15:37:     from &errors.errorString{...} (interface-converted) at ./main.go:15:37
./main.go:15:37:     from ~r0 = &errors.errorString{...} (assign-pair) at ./main.go:15:37
./main.go:15:37:   flow: fmt.err ← ~r0:
./main.go:15:37:     from fmt.err = ~r0 (assign-pair) at ./main.go:15:37
./main.go:15:37:   flow: {storage for ... argument} ← fmt.err:
./main.go:15:37:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:15:37:   flow: errors.errs ← &{storage for ... argument}:
./main.go:15:37:     from ... argument (spill) at ./main.go:15:21
./main.go:15:37:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:15:37:   flow: {temp} ← errors.errs:
./main.go:15:37:   flow: errors.err ← *{temp}:
./main.go:15:37:     from for loop (range-deref) at ./main.go:15:21
./main.go:15:37:   flow: {heap} ← errors.err:
./main.go:15:37:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:15:21: &errors.joinError{...} escapes to heap in run.func1:
./main.go:15:21:   flow: errors.e ← &{storage for &errors.joinError{...}}:
./main.go:15:21:     from &errors.joinError{...} (spill) at ./main.go:15:21
./main.go:15:21:     from errors.e := &errors.joinError{...} (assign) at ./main.go:15:21
./main.go:15:21:   flow: ~r0 ← errors.e:
./main.go:15:21:     from errors.e (interface-converted) at ./main.go:15:21
./main.go:15:21:     from ~r0 = errors.e (assign-pair) at ./main.go:15:21
./main.go:15:21:   flow: err ← ~r0:
./main.go:15:21:     from err = ~r0 (assign) at ./main.go:15:8
./main.go:15:21:   flow: {storage for ... argument} ← err:
./main.go:15:21:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:15:21:   flow: errors.errs ← &{storage for ... argument}:
./main.go:15:21:     from ... argument (spill) at ./main.go:15:21
./main.go:15:21:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:15:21:   flow: {temp} ← errors.errs:
./main.go:15:21:   flow: errors.err ← *{temp}:
./main.go:15:21:     from for loop (range-deref) at ./main.go:15:21
./main.go:15:21:   flow: {heap} ← errors.err:
./main.go:15:21:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:20:24: "a" escapes to heap in run:
./main.go:20:24:   flow: ~r0 ← &{storage for "a"}:
./main.go:20:24:     from "a" (spill) at ./main.go:20:24
./main.go:20:24:     from ~r0 = "a" (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: {temp} ← ~r0:
./main.go:20:24:   flow: v ← {temp}:
./main.go:20:24:     from case error: return out, v (switch case) at ./main.go:31:3
./main.go:20:24:   flow: err ← v:
./main.go:20:24:     from return out, v (return) at ./main.go:32:4
./main.go:20:24:   flow: {storage for ... argument} ← err:
./main.go:20:24:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:20:24:   flow: errors.errs ← &{storage for ... argument}:
./main.go:20:24:     from ... argument (spill) at ./main.go:15:21
./main.go:20:24:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:20:24:   flow: {temp} ← errors.errs:
./main.go:20:24:   flow: errors.err ← *{temp}:
./main.go:20:24:     from for loop (range-deref) at ./main.go:15:21
./main.go:20:24:   flow: {heap} ← errors.err:
./main.go:20:24:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:20:24: step.i * 2 escapes to heap in run:
./main.go:20:24:   flow: ~r0 ← &{storage for step.i * 2}:
./main.go:20:24:     from step.i * 2 (spill) at ./main.go:20:24
./main.go:20:24:     from ~r0 = step.i * 2 (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: {temp} ← ~r0:
./main.go:20:24:   flow: v ← {temp}:
./main.go:20:24:     from case error: return out, v (switch case) at ./main.go:31:3
./main.go:20:24:   flow: err ← v:
./main.go:20:24:     from return out, v (return) at ./main.go:32:4
./main.go:20:24:   flow: {storage for ... argument} ← err:
./main.go:20:24:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:20:24:   flow: errors.errs ← &{storage for ... argument}:
./main.go:20:24:     from ... argument (spill) at ./main.go:15:21
./main.go:20:24:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:20:24:   flow: {temp} ← errors.errs:
./main.go:20:24:   flow: errors.err ← *{temp}:
./main.go:20:24:     from for loop (range-deref) at ./main.go:15:21
./main.go:20:24:   flow: {heap} ← errors.err:
./main.go:20:24:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:20:24: func literal escapes to heap in run:
./main.go:20:24:   flow: ~r0 ← &{storage for func literal}:
./main.go:20:24:     from func literal (spill) at ./main.go:20:24
./main.go:20:24:     from func literal (interface-converted) at ./main.go:20:24
./main.go:20:24:     from ~r0 = func literal (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: {temp} ← ~r0:
./main.go:20:24:   flow: v ← {temp}:
./main.go:20:24:     from case error: return out, v (switch case) at ./main.go:31:3
./main.go:20:24:   flow: err ← v:
./main.go:20:24:     from return out, v (return) at ./main.go:32:4
./main.go:20:24:   flow: {storage for ... argument} ← err:
./main.go:20:24:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:20:24:   flow: errors.errs ← &{storage for ... argument}:
./main.go:20:24:     from ... argument (spill) at ./main.go:15:21
./main.go:20:24:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:20:24:   flow: {temp} ← errors.errs:
./main.go:20:24:   flow: errors.err ← *{temp}:
./main.go:20:24:     from for loop (range-deref) at ./main.go:15:21
./main.go:20:24:   flow: {heap} ← errors.err:
./main.go:20:24:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:20:24: step.i escapes to heap in run:
./main.go:20:24:   flow: ~r0 ← &{storage for step.i}:
./main.go:20:24:     from step.i (spill) at ./main.go:20:24
./main.go:20:24:     from ~r0 = step.i (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: {temp} ← ~r0:
./main.go:20:24:   flow: v ← {temp}:
./main.go:20:24:     from case error: return out, v (switch case) at ./main.go:31:3
./main.go:20:24:   flow: err ← v:
./main.go:20:24:     from return out, v (return) at ./main.go:32:4
./main.go:20:24:   flow: {storage for ... argument} ← err:
./main.go:20:24:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:20:24:   flow: errors.errs ← &{storage for ... argument}:
./main.go:20:24:     from ... argument (spill) at ./main.go:15:21
./main.go:20:24:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:20:24:   flow: {temp} ← errors.errs:
./main.go:20:24:   flow: errors.err ← *{temp}:
./main.go:20:24:     from for loop (range-deref) at ./main.go:15:21
./main.go:20:24:   flow: {heap} ← errors.err:
./main.go:20:24:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:20:24: &errors.errorString{...} escapes to heap in run:
./main.go:20:24:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./main.go:20:24:     from &errors.errorString{...} (spill) at ./main.go:20:24
./main.go:20:24:     from &errors.errorString{...} (interface-converted) at ./main.go:20:24
./main.go:20:24:     from ~r0 = &errors.errorString{...} (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: ~r0 ← ~r0:
./main.go:20:24:     from ~r0 (interface-converted) at ./main.go:20:24
./main.go:20:24:     from ~r0 = ~r0 (assign-pair) at ./main.go:20:24
./main.go:20:24:   flow: {temp} ← ~r0:
./main.go:20:24:   flow: v ← {temp}:
./main.go:20:24:     from case error: return out, v (switch case) at ./main.go:31:3
./main.go:20:24:   flow: err ← v:
./main.go:20:24:     from return out, v (return) at ./main.go:32:4
./main.go:20:24:   flow: {storage for ... argument} ← err:
./main.go:20:24:     from ... argument (slice-literal-element) at ./main.go:15:21
./main.go:20:24:   flow: errors.errs ← &{storage for ... argument}:
./main.go:20:24:     from ... argument (spill) at ./main.go:15:21
./main.go:20:24:     from errors.errs := ... argument (assign-pair) at ./main.go:15:21
./main.go:20:24:   flow: {temp} ← errors.errs:
./main.go:20:24:   flow: errors.err ← *{temp}:
./main.go:20:24:     from for loop (range-deref) at ./main.go:15:21
./main.go:20:24:   flow: {heap} ← errors.err:
./main.go:20:24:     from append(errors.e.errs, errors.err) (call parameter) at ./main.go:15:21
./main.go:38:13: out + "." escapes to heap in run:
./main.go:38:13:   flow: out ← &{storage for out + "."}:
./main.go:38:13:     from out + "." (spill) at ./main.go:38:13
./main.go:38:13:     from return out + ".", nil (return) at ./main.go:38:2
./main.go:11:18: moved to heap: out
./main.go:12:18: func literal does not escape
./step/step.go:7:31: step.name + ">" escapes to heap
./main.go:13:8: func literal does not escape
./main.go:15:21: ... argument does not escape
./main.go:15:37: ... argument does not escape
./main.go:15:37: &errors.errorString{...} escapes to heap
./main.go:15:21: &errors.joinError{...} escapes to heap
./main.go:15:21: make([]error, 0, errors.n) escapes to heap
./main.go:15:21: append escapes to heap
./main.go:20:24: "a" escapes to heap
./main.go:20:24: step.i * 2 escapes to heap
./main.go:20:24: func literal escapes to heap
./main.go:20:24: &errors.errorString{...} escapes to heap
./main.go:20:24: step.i escapes to heap
./main.go:25:21: ... argument does not escape
./main.go:25:22: v escapes to heap
./main.go:34:10: func literal escapes to heap
./main.go:38:13: out + "." escapes to heap
./main.go:54:57: retry.Temporary("no") escapes to heap in main.func2:
./main.go:54:57:   flow: ~r0 ← &{storage for retry.Temporary("no")}:
./main.go:54:57:     from retry.Temporary("no") (spill) at ./main.go:54:57
./main.go:54:57:     from return retry.Temporary("no") (return) at ./main.go:54:35
./main.go:54:57: retry.Temporary("no") escapes to heap
./main.go:55:6: t escapes to heap in main:
./main.go:55:6:   flow: {heap} ← &t:
./main.go:55:6:     from &t (address-of) at ./main.go:56:34
./main.go:55:6:     from &t (interface-converted) at ./main.go:56:34
./main.go:55:6:     from errors.As(err, &t) (call parameter) at ./main.go:56:28
./main.go:45:2: main capturing by ref: tries (addr=false assign=true width=8)
./main.go:57:52: main capturing by value: step.d (addr=false assign=false width=8)
./main.go:43:14: .autotmp_1 escapes to heap in main:
./main.go:43:14:   flow: {storage for ... argument} ← &{storage for .autotmp_1}:
./main.go:43:14:     from .autotmp_1 (spill) at ./main.go:43:14
./main.go:43:14:     from ... argument (slice-literal-element) at ./main.go:43:14
./main.go:43:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:43:14:     from ... argument (spill) at ./main.go:43:14
./main.go:43:14:     from fmt.a := ... argument (assign-pair) at ./main.go:43:14
./main.go:43:14:   flow: {heap} ← *fmt.a:
./main.go:43:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:43:14
./main.go:53:14: tries escapes to heap in main:
./main.go:53:14:   flow: {storage for ... argument} ← &{storage for tries}:
./main.go:53:14:     from tries (spill) at ./main.go:53:14
./main.go:53:14:     from ... argument (slice-literal-element) at ./main.go:53:13
./main.go:53:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:53:14:     from ... argument (spill) at ./main.go:53:13
./main.go:53:14:     from fmt.a := ... argument (assign-pair) at ./main.go:53:13
./main.go:53:14:   flow: {heap} ← *fmt.a:
./main.go:53:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:53:13
./main.go:56:38: errors.As(err, &t) && t.Temporary() escapes to heap in main:
./main.go:56:38:   flow: {storage for ... argument} ← &{storage for errors.As(err, &t) && t.Temporary()}:
./main.go:56:38:     from errors.As(err, &t) && t.Temporary() (spill) at ./main.go:56:38
./main.go:56:38:     from ... argument (slice-literal-element) at ./main.go:56:13
./main.go:56:38:   flow: fmt.a ← &{storage for ... argument}:
./main.go:56:38:     from ... argument (spill) at ./main.go:56:13
./main.go:56:38:     from fmt.a := ... argument (assign-pair) at ./main.go:56:13
./main.go:56:38:   flow: {heap} ← *fmt.a:
./main.go:56:38:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:56:13
./main.go:57:27: ~r0 escapes to heap in main:
./main.go:57:27:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:57:27:     from ~r0 (spill) at ./main.go:57:27
./main.go:57:27:     from ... argument (slice-literal-element) at ./main.go:57:13
./main.go:57:27:   flow: fmt.a ← &{storage for ... argument}:
./main.go:57:27:     from ... argument (spill) at ./main.go:57:13
./main.go:57:27:     from fmt.a := ... argument (assign-pair) at ./main.go:57:13
./main.go:57:27:   flow: {heap} ← *fmt.a:
./main.go:57:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:57:13
./main.go:49:26: retry.Temporary("try") escapes to heap in main.func1:
./main.go:49:26:   flow: ~r0 ← &{storage for retry.Temporary("try")}:
./main.go:49:26:     from retry.Temporary("try") (spill) at ./main.go:49:26
./main.go:49:26:     from return retry.Temporary("try") (return) at ./main.go:49:4
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
./main.go:57:27: ~r0 escapes to heap
./main.go:57:27: ... argument does not escape
./main.go:57:52: func literal does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Temporary() bool }.Temporary with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Temporary() (call parameter) at <autogenerated>:1
