index_checks_of_operands_used_often.go:7:10: leaking param: buf to result ~r0 level=0
index_checks_of_operands_used_often.go:7:22: s does not escape
index_checks_of_operands_used_often.go:7:32: w does not escape
index_checks_of_operands_used_often.go:8:14: append escapes to heap
index_checks_of_operands_used_often.go:9:14: append escapes to heap
index_checks_of_operands_used_often.go:11:15: append escapes to heap
index_checks_of_operands_used_often.go:16:21: append does not escape
index_checks_of_operands_used_often.go:17:14: append escapes to heap
index_checks_of_operands_used_often.go:21:21: s does not escape
index_checks_of_operands_used_often.go:35:13: calls ignoring self-assignment in table[v & 3] += table[(v + 1) & 3]
index_checks_of_operands_used_often.go:31:19: f does not escape
index_checks_of_operands_used_often.go:40:20: string(hex(nil, "ab", []int{...})) does not escape
index_checks_of_operands_used_often.go:40:37: []int{...} does not escape
index_checks_of_operands_used_often.go:40:101: func literal does not escape
index_checks_of_operands_used_often.go:10:13: index bounds check elided
index_checks_of_operands_used_often.go:16:7: index bounds check elided
index_checks_of_operands_used_often.go:17:30: index bounds check elided
index_checks_of_operands_used_often.go:17:46: index bounds check elided
index_checks_of_operands_used_often.go:17:56: index bounds check elided
index_checks_of_operands_used_often.go:23:18: index bounds check elided
index_checks_of_operands_used_often.go:23:6: index bounds check elided
index_checks_of_operands_used_often.go:24:30: index bounds check elided
index_checks_of_operands_used_often.go:24:6: index bounds check elided
index_checks_of_operands_used_often.go:25:9: index bounds check elided
index_checks_of_operands_used_often.go:25:22: index bounds check elided
index_checks_of_operands_used_often.go:26:14: index bounds check elided
index_checks_of_operands_used_often.go:33:22: index bounds check elided
index_checks_of_operands_used_often.go:33:7: index bounds check elided
index_checks_of_operands_used_often.go:34:39: index bounds check elided
index_checks_of_operands_used_often.go:34:64: index bounds check elided
index_checks_of_operands_used_often.go:34:7: index bounds check elided
index_checks_of_operands_used_often.go:34:20: index bounds check elided
index_checks_of_operands_used_often.go:35:7: index bounds check elided
index_checks_of_operands_used_often.go:35:21: index bounds check elided
index_checks_of_operands_used_often.go:36:14: index bounds check elided
