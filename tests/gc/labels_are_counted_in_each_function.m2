labels_are_counted_in_each_function.go:7:6: can inline (*failure).Error with cost 3 as: method(*failure) func() string { return f.text }
labels_are_counted_in_each_function.go:9:6: can inline appended with cost 76 as: func([]string, error) []string { switch statement }
labels_are_counted_in_each_function.go:18:6: cannot inline first: function too complex: cost 141 exceeds budget 80
labels_are_counted_in_each_function.go:22:6: cannot inline second: function too complex: cost 169 exceeds budget 80
labels_are_counted_in_each_function.go:29:6: cannot inline main: function too complex: cost 126 exceeds budget 80
labels_are_counted_in_each_function.go:19:30: inlining call to appended
labels_are_counted_in_each_function.go:24:18: inlining call to appended
labels_are_counted_in_each_function.go:26:17: inlining call to appended
labels_are_counted_in_each_function.go:7:7: parameter f leaks to ~r0 for (*failure).Error with derefs=1:
labels_are_counted_in_each_function.go:7:7:   flow: ~r0 ← *f:
labels_are_counted_in_each_function.go:7:7:     from f.text (dot of pointer) at labels_are_counted_in_each_function.go:7:44
labels_are_counted_in_each_function.go:7:7:     from return f.text (return) at labels_are_counted_in_each_function.go:7:36
labels_are_counted_in_each_function.go:7:7: leaking param: f to result ~r0 level=1
labels_are_counted_in_each_function.go:9:15: parameter list leaks to {heap} for appended with derefs=1:
labels_are_counted_in_each_function.go:9:15:   flow: {temp} ← list:
labels_are_counted_in_each_function.go:9:15:     from append(list, e.text) (call parameter) at labels_are_counted_in_each_function.go:12:16
labels_are_counted_in_each_function.go:9:15:   flow: {heap} ← *{temp}:
labels_are_counted_in_each_function.go:9:15:     from append(list, e.text) (appendee slice) at labels_are_counted_in_each_function.go:12:16
labels_are_counted_in_each_function.go:9:30: parameter err leaks to {heap} for appended with derefs=0:
labels_are_counted_in_each_function.go:9:30:   flow: {temp} ← err:
labels_are_counted_in_each_function.go:9:30:   flow: e ← {temp}:
labels_are_counted_in_each_function.go:9:30:     from default: return append(list, e.Error()) (switch case) at labels_are_counted_in_each_function.go:13:2
labels_are_counted_in_each_function.go:9:30:   flow: {heap} ← e:
labels_are_counted_in_each_function.go:9:30:     from e.Error() (call parameter) at labels_are_counted_in_each_function.go:14:30
labels_are_counted_in_each_function.go:12:16: append(list, e.text) escapes to heap in appended:
labels_are_counted_in_each_function.go:12:16:   flow: ~r0 ← &{storage for append(list, e.text)}:
labels_are_counted_in_each_function.go:12:16:     from append(list, e.text) (spill) at labels_are_counted_in_each_function.go:12:16
labels_are_counted_in_each_function.go:12:16:     from return append(list, e.text) (return) at labels_are_counted_in_each_function.go:12:3
labels_are_counted_in_each_function.go:14:16: append(list, e.Error()) escapes to heap in appended:
labels_are_counted_in_each_function.go:14:16:   flow: ~r0 ← &{storage for append(list, e.Error())}:
labels_are_counted_in_each_function.go:14:16:     from append(list, e.Error()) (spill) at labels_are_counted_in_each_function.go:14:16
labels_are_counted_in_each_function.go:14:16:     from return append(list, e.Error()) (return) at labels_are_counted_in_each_function.go:14:3
labels_are_counted_in_each_function.go:9:15: parameter list leaks to ~r0 for appended with derefs=0:
labels_are_counted_in_each_function.go:9:15:   flow: {temp} ← list:
labels_are_counted_in_each_function.go:9:15:     from append(list, e.text) (call parameter) at labels_are_counted_in_each_function.go:12:16
labels_are_counted_in_each_function.go:9:15:   flow: {temp} ← {temp}:
labels_are_counted_in_each_function.go:9:15:   flow: ~r0 ← {temp}:
labels_are_counted_in_each_function.go:9:15:     from return append(list, e.text) (return) at labels_are_counted_in_each_function.go:12:3
labels_are_counted_in_each_function.go:9:15: leaking param content: list
labels_are_counted_in_each_function.go:9:15: leaking param: list to result ~r0 level=0
labels_are_counted_in_each_function.go:9:30: leaking param: err
labels_are_counted_in_each_function.go:12:16: append escapes to heap
labels_are_counted_in_each_function.go:14:16: append escapes to heap
labels_are_counted_in_each_function.go:18:12: parameter err leaks to {heap} for first with derefs=0:
labels_are_counted_in_each_function.go:18:12:   flow: err ← err:
labels_are_counted_in_each_function.go:18:12:     from list, err := nil, err (assign-pair) at labels_are_counted_in_each_function.go:19:30
labels_are_counted_in_each_function.go:18:12:   flow: {temp} ← err:
labels_are_counted_in_each_function.go:18:12:   flow: e ← {temp}:
labels_are_counted_in_each_function.go:18:12:     from default: ~r0 = append(list, e.Error()); goto .i0 (switch case) at labels_are_counted_in_each_function.go:19:30
labels_are_counted_in_each_function.go:18:12:   flow: {heap} ← e:
labels_are_counted_in_each_function.go:18:12:     from e.Error() (call parameter) at labels_are_counted_in_each_function.go:19:30
labels_are_counted_in_each_function.go:18:12: leaking param: err
labels_are_counted_in_each_function.go:19:30: append does not escape
labels_are_counted_in_each_function.go:19:30: append does not escape
labels_are_counted_in_each_function.go:22:13: parameter errs leaks to {heap} for second with derefs=1:
labels_are_counted_in_each_function.go:22:13:   flow: {temp} ← errs:
labels_are_counted_in_each_function.go:22:13:   flow: err ← *{temp}:
labels_are_counted_in_each_function.go:22:13:     from for loop (range-deref) at labels_are_counted_in_each_function.go:23:16
labels_are_counted_in_each_function.go:22:13:   flow: err ← err:
labels_are_counted_in_each_function.go:22:13:     from list, err := list, err (assign-pair) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:22:13:   flow: {temp} ← err:
labels_are_counted_in_each_function.go:22:13:   flow: e ← {temp}:
labels_are_counted_in_each_function.go:22:13:     from default: ~r0 = append(list, e.Error()); goto .i0 (switch case) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:22:13:   flow: {heap} ← e:
labels_are_counted_in_each_function.go:22:13:     from e.Error() (call parameter) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:24:18: append(list, e.text) escapes to heap in second:
labels_are_counted_in_each_function.go:24:18:   flow: ~r0 ← &{storage for append(list, e.text)}:
labels_are_counted_in_each_function.go:24:18:     from append(list, e.text) (spill) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:24:18:     from ~r0 = append(list, e.text) (assign-pair) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:24:18:   flow: list ← ~r0:
labels_are_counted_in_each_function.go:24:18:     from list = ~r0 (assign) at labels_are_counted_in_each_function.go:24:8
labels_are_counted_in_each_function.go:24:18: append(list, e.Error()) escapes to heap in second:
labels_are_counted_in_each_function.go:24:18:   flow: ~r0 ← &{storage for append(list, e.Error())}:
labels_are_counted_in_each_function.go:24:18:     from append(list, e.Error()) (spill) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:24:18:     from ~r0 = append(list, e.Error()) (assign-pair) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:24:18:   flow: list ← ~r0:
labels_are_counted_in_each_function.go:24:18:     from list = ~r0 (assign) at labels_are_counted_in_each_function.go:24:8
labels_are_counted_in_each_function.go:26:17: append(list, e.text) escapes to heap in second:
labels_are_counted_in_each_function.go:26:17:   flow: ~r0 ← &{storage for append(list, e.text)}:
labels_are_counted_in_each_function.go:26:17:     from append(list, e.text) (spill) at labels_are_counted_in_each_function.go:26:17
labels_are_counted_in_each_function.go:26:17:     from ~r0 = append(list, e.text) (assign-pair) at labels_are_counted_in_each_function.go:26:17
labels_are_counted_in_each_function.go:26:17:   flow: list ← ~r0:
labels_are_counted_in_each_function.go:26:17:     from return ~r0 (return) at labels_are_counted_in_each_function.go:26:2
labels_are_counted_in_each_function.go:26:17: append(list, e.Error()) escapes to heap in second:
labels_are_counted_in_each_function.go:26:17:   flow: ~r0 ← &{storage for append(list, e.Error())}:
labels_are_counted_in_each_function.go:26:17:     from append(list, e.Error()) (spill) at labels_are_counted_in_each_function.go:26:17
labels_are_counted_in_each_function.go:26:17:     from ~r0 = append(list, e.Error()) (assign-pair) at labels_are_counted_in_each_function.go:26:17
labels_are_counted_in_each_function.go:26:17:   flow: list ← ~r0:
labels_are_counted_in_each_function.go:26:17:     from return ~r0 (return) at labels_are_counted_in_each_function.go:26:2
labels_are_counted_in_each_function.go:22:13: leaking param content: errs
labels_are_counted_in_each_function.go:24:18: append escapes to heap
labels_are_counted_in_each_function.go:24:18: append escapes to heap
labels_are_counted_in_each_function.go:26:17: append escapes to heap
labels_are_counted_in_each_function.go:26:17: append escapes to heap
labels_are_counted_in_each_function.go:30:16: &failure{...} escapes to heap in main:
labels_are_counted_in_each_function.go:30:16:   flow: {heap} ← &{storage for &failure{...}}:
labels_are_counted_in_each_function.go:30:16:     from &failure{...} (spill) at labels_are_counted_in_each_function.go:30:16
labels_are_counted_in_each_function.go:30:16:     from &failure{...} (interface-converted) at labels_are_counted_in_each_function.go:30:16
labels_are_counted_in_each_function.go:30:16:     from first(&failure{...}) (call parameter) at labels_are_counted_in_each_function.go:30:15
labels_are_counted_in_each_function.go:30:16: &failure{...} escapes to heap
