index_checks_of_operands_used_often.go:7:6: can inline hex with cost 48 as: func([]byte, string, []int) []byte { buf = append(buf, "0123456789abcdef"[s[0] >> uint(4)], "0123456789abcdef"[s[0] & byte(15)]); buf = append(buf, "0123456789abcdef"[w[0] & 15]); x := "0123456789abcdef"[w[0] & 15]; return append(buf, "0123456789abcdef"[x >> uint(4)]) }
index_checks_of_operands_used_often.go:14:6: can inline lists with cost 38 as: func(int, [256]byte, byte) []byte { parts = <nil>; parts[v & 1] = append(parts[v & 1], v); out = append(out, byte(parts[v & 1][0]), table[b], table[byte(v)]); return out }
index_checks_of_operands_used_often.go:21:6: can inline ordered with cost 71 as: func(int, string) bool { both = <nil>; both[v & 1] = both[(v + 1) & 1] && s[0] > byte(0); both[v & 1] = s[0] > byte(0) || both[(v + 1) & 1]; if both[v & 1] && both[(v + 1) & 1] { return both[(v + 3) & 1] && len(s) > 1 }; return false }
index_checks_of_operands_used_often.go:31:6: cannot inline calls: function too complex: cost 105 exceeds budget 80
index_checks_of_operands_used_often.go:40:101: can inline main.func1 with cost 2 as: func(int) int { return i }
index_checks_of_operands_used_often.go:39:6: cannot inline main: function too complex: cost 252 exceeds budget 80
index_checks_of_operands_used_often.go:40:20: inlining call to hex
index_checks_of_operands_used_often.go:40:53: inlining call to lists
index_checks_of_operands_used_often.go:40:82: inlining call to ordered
index_checks_of_operands_used_often.go:11:15: append(buf, "0123456789abcdef"[x >> uint(4)]) escapes to heap in hex:
index_checks_of_operands_used_often.go:11:15:   flow: ~r0 ← &{storage for append(buf, "0123456789abcdef"[x >> uint(4)])}:
index_checks_of_operands_used_often.go:11:15:     from append(buf, "0123456789abcdef"[x >> uint(4)]) (spill) at index_checks_of_operands_used_often.go:11:15
index_checks_of_operands_used_often.go:11:15:     from return append(buf, "0123456789abcdef"[x >> uint(4)]) (return) at index_checks_of_operands_used_often.go:11:2
index_checks_of_operands_used_often.go:7:10: parameter buf leaks to ~r0 for hex with derefs=0:
index_checks_of_operands_used_often.go:7:10:   flow: {temp} ← buf:
index_checks_of_operands_used_often.go:7:10:     from append(buf, "0123456789abcdef"[x >> uint(4)]) (call parameter) at index_checks_of_operands_used_often.go:11:15
index_checks_of_operands_used_often.go:7:10:   flow: ~r0 ← {temp}:
index_checks_of_operands_used_often.go:7:10:     from return append(buf, "0123456789abcdef"[x >> uint(4)]) (return) at index_checks_of_operands_used_often.go:11:2
index_checks_of_operands_used_often.go:8:14: append(buf, "0123456789abcdef"[s[0] >> uint(4)], "0123456789abcdef"[s[0] & byte(15)]) escapes to heap in hex:
index_checks_of_operands_used_often.go:8:14:   flow: buf ← &{storage for append(buf, "0123456789abcdef"[s[0] >> uint(4)], "0123456789abcdef"[s[0] & byte(15)])}:
index_checks_of_operands_used_often.go:8:14:     from append(buf, "0123456789abcdef"[s[0] >> uint(4)], "0123456789abcdef"[s[0] & byte(15)]) (spill) at index_checks_of_operands_used_often.go:8:14
index_checks_of_operands_used_often.go:8:14:     from buf = append(buf, "0123456789abcdef"[s[0] >> uint(4)], "0123456789abcdef"[s[0] & byte(15)]) (assign) at index_checks_of_operands_used_often.go:8:6
index_checks_of_operands_used_often.go:8:14:   flow: {temp} ← buf:
index_checks_of_operands_used_often.go:8:14:     from append(buf, "0123456789abcdef"[x >> uint(4)]) (call parameter) at index_checks_of_operands_used_often.go:11:15
index_checks_of_operands_used_often.go:8:14:   flow: ~r0 ← {temp}:
index_checks_of_operands_used_often.go:8:14:     from return append(buf, "0123456789abcdef"[x >> uint(4)]) (return) at index_checks_of_operands_used_often.go:11:2
index_checks_of_operands_used_often.go:9:14: append(buf, "0123456789abcdef"[w[0] & 15]) escapes to heap in hex:
index_checks_of_operands_used_often.go:9:14:   flow: buf ← &{storage for append(buf, "0123456789abcdef"[w[0] & 15])}:
index_checks_of_operands_used_often.go:9:14:     from append(buf, "0123456789abcdef"[w[0] & 15]) (spill) at index_checks_of_operands_used_often.go:9:14
index_checks_of_operands_used_often.go:9:14:     from buf = append(buf, "0123456789abcdef"[w[0] & 15]) (assign) at index_checks_of_operands_used_often.go:9:6
index_checks_of_operands_used_often.go:9:14:   flow: {temp} ← buf:
index_checks_of_operands_used_often.go:9:14:     from append(buf, "0123456789abcdef"[x >> uint(4)]) (call parameter) at index_checks_of_operands_used_often.go:11:15
index_checks_of_operands_used_often.go:9:14:   flow: ~r0 ← {temp}:
index_checks_of_operands_used_often.go:9:14:     from return append(buf, "0123456789abcdef"[x >> uint(4)]) (return) at index_checks_of_operands_used_often.go:11:2
index_checks_of_operands_used_often.go:7:10: leaking param: buf to result ~r0 level=0
index_checks_of_operands_used_often.go:7:22: s does not escape
index_checks_of_operands_used_often.go:7:32: w does not escape
index_checks_of_operands_used_often.go:8:14: append escapes to heap
index_checks_of_operands_used_often.go:9:14: append escapes to heap
index_checks_of_operands_used_often.go:11:15: append escapes to heap
index_checks_of_operands_used_often.go:17:14: append(out, byte(parts[v & 1][0]), table[b], table[byte(v)]) escapes to heap in lists:
index_checks_of_operands_used_often.go:17:14:   flow: out ← &{storage for append(out, byte(parts[v & 1][0]), table[b], table[byte(v)])}:
index_checks_of_operands_used_often.go:17:14:     from append(out, byte(parts[v & 1][0]), table[b], table[byte(v)]) (spill) at index_checks_of_operands_used_often.go:17:14
index_checks_of_operands_used_often.go:17:14:     from out = append(out, byte(parts[v & 1][0]), table[b], table[byte(v)]) (assign) at index_checks_of_operands_used_often.go:17:6
index_checks_of_operands_used_often.go:16:21: append does not escape
index_checks_of_operands_used_often.go:17:14: append escapes to heap
index_checks_of_operands_used_often.go:21:21: s does not escape
index_checks_of_operands_used_often.go:35:13: calls ignoring self-assignment in table[v & 3] += table[(v + 1) & 3]
index_checks_of_operands_used_often.go:31:19: f does not escape
index_checks_of_operands_used_often.go:40:20: string(~r0) does not escape
index_checks_of_operands_used_often.go:40:37: []int{...} does not escape
index_checks_of_operands_used_often.go:40:20: append does not escape
index_checks_of_operands_used_often.go:40:20: append does not escape
index_checks_of_operands_used_often.go:40:20: append does not escape
index_checks_of_operands_used_often.go:40:53: append does not escape
index_checks_of_operands_used_often.go:40:53: append does not escape
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
index_checks_of_operands_used_often.go:40:20: index bounds check elided
index_checks_of_operands_used_often.go:40:53: index bounds check elided
index_checks_of_operands_used_often.go:40:53: index bounds check elided
index_checks_of_operands_used_often.go:40:53: index bounds check elided
index_checks_of_operands_used_often.go:40:53: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
index_checks_of_operands_used_often.go:40:82: index bounds check elided
