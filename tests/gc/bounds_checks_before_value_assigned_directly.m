bounds_checks_before_value_assigned_directly.go:23:6: can inline b
bounds_checks_before_value_assigned_directly.go:14:8: leaking param content: f
bounds_checks_before_value_assigned_directly.go:14:22: leaking param: s
bounds_checks_before_value_assigned_directly.go:15:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:16:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:17:20: append escapes to heap
bounds_checks_before_value_assigned_directly.go:18:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:19:20: append escapes to heap
bounds_checks_before_value_assigned_directly.go:20:32: make([]string, ints[b & byte(15)]) does not escape
bounds_checks_before_value_assigned_directly.go:20:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:23:8: leaking param content: f
bounds_checks_before_value_assigned_directly.go:29:8: f does not escape
bounds_checks_before_value_assigned_directly.go:30:30: append escapes to heap
bounds_checks_before_value_assigned_directly.go:31:30: append escapes to heap
bounds_checks_before_value_assigned_directly.go:33:26: append escapes to heap
bounds_checks_before_value_assigned_directly.go:40:12: append does not escape
bounds_checks_before_value_assigned_directly.go:41:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:42:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:43:38: make([]int, ints[b & byte(7)]) does not escape
bounds_checks_before_value_assigned_directly.go:43:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:44:37: make([]int, ints[b & byte(7)]) does not escape
bounds_checks_before_value_assigned_directly.go:44:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:45:13: append does not escape
bounds_checks_before_value_assigned_directly.go:46:12: append does not escape
bounds_checks_before_value_assigned_directly.go:47:20: make([]byte, ints[b & byte(15)]) does not escape
bounds_checks_before_value_assigned_directly.go:47:12: append does not escape
bounds_checks_before_value_assigned_directly.go:48:12: append does not escape
bounds_checks_before_value_assigned_directly.go:15:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:15:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:16:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:16:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:17:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:17:25: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:32: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:25: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:36: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:20:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:20:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:24:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:24:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:25:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:25:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:24: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:35: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:30:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:30:56: index bounds check elided
bounds_checks_before_value_assigned_directly.go:31:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:32:36: index bounds check elided
bounds_checks_before_value_assigned_directly.go:32:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:8: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:48: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:60: index bounds check elided
bounds_checks_before_value_assigned_directly.go:41:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:42:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:43:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:44:6: index bounds check elided
