devirtualized_receiver_has_its_position.go:9:6: can inline (*T).M
devirtualized_receiver_has_its_position.go:12:6: can inline partly
devirtualized_receiver_has_its_position.go:18:6: can inline assigned
devirtualized_receiver_has_its_position.go:14:12: partially devirtualizing i.M to W
devirtualized_receiver_has_its_position.go:21:12: devirtualizing i.M to *T
devirtualized_receiver_has_its_position.go:21:12: inlining call to (*T).M
devirtualized_receiver_has_its_position.go:9:7: t does not escape
devirtualized_receiver_has_its_position.go:12:13: leaking param: t
devirtualized_receiver_has_its_position.go:13:13: W{...} does not escape
devirtualized_receiver_has_its_position.go:19:15: new(T) escapes to heap
