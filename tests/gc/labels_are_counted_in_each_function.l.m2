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
labels_are_counted_in_each_function.go:18:12:   flow: {heap} ← err:
labels_are_counted_in_each_function.go:18:12:     from appended(nil, err) (call parameter) at labels_are_counted_in_each_function.go:19:30
labels_are_counted_in_each_function.go:18:12: leaking param: err
labels_are_counted_in_each_function.go:22:13: parameter errs leaks to {heap} for second with derefs=1:
labels_are_counted_in_each_function.go:22:13:   flow: {temp} ← errs:
labels_are_counted_in_each_function.go:22:13:   flow: err ← *{temp}:
labels_are_counted_in_each_function.go:22:13:     from for loop (range-deref) at labels_are_counted_in_each_function.go:23:16
labels_are_counted_in_each_function.go:22:13:   flow: {heap} ← err:
labels_are_counted_in_each_function.go:22:13:     from appended(list, err) (call parameter) at labels_are_counted_in_each_function.go:24:18
labels_are_counted_in_each_function.go:22:13: leaking param content: errs
labels_are_counted_in_each_function.go:30:16: &failure{...} escapes to heap in main:
labels_are_counted_in_each_function.go:30:16:   flow: {heap} ← &{storage for &failure{...}}:
labels_are_counted_in_each_function.go:30:16:     from &failure{...} (spill) at labels_are_counted_in_each_function.go:30:16
labels_are_counted_in_each_function.go:30:16:     from &failure{...} (interface-converted) at labels_are_counted_in_each_function.go:30:16
labels_are_counted_in_each_function.go:30:16:     from first(&failure{...}) (call parameter) at labels_are_counted_in_each_function.go:30:15
labels_are_counted_in_each_function.go:30:16: &failure{...} escapes to heap
