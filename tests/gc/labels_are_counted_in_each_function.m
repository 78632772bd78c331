labels_are_counted_in_each_function.go:7:6: can inline (*failure).Error
labels_are_counted_in_each_function.go:9:6: can inline appended
labels_are_counted_in_each_function.go:19:30: inlining call to appended
labels_are_counted_in_each_function.go:24:18: inlining call to appended
labels_are_counted_in_each_function.go:26:17: inlining call to appended
labels_are_counted_in_each_function.go:7:7: leaking param: f to result ~r0 level=1
labels_are_counted_in_each_function.go:9:15: leaking param content: list
labels_are_counted_in_each_function.go:9:15: leaking param: list to result ~r0 level=0
labels_are_counted_in_each_function.go:9:30: leaking param: err
labels_are_counted_in_each_function.go:12:16: append escapes to heap
labels_are_counted_in_each_function.go:14:16: append escapes to heap
labels_are_counted_in_each_function.go:18:12: leaking param: err
labels_are_counted_in_each_function.go:19:30: append does not escape
labels_are_counted_in_each_function.go:19:30: append does not escape
labels_are_counted_in_each_function.go:22:13: leaking param content: errs
labels_are_counted_in_each_function.go:24:18: append escapes to heap
labels_are_counted_in_each_function.go:24:18: append escapes to heap
labels_are_counted_in_each_function.go:26:17: append escapes to heap
labels_are_counted_in_each_function.go:26:17: append escapes to heap
labels_are_counted_in_each_function.go:30:16: &failure{...} escapes to heap
