wrappers_in_reading_order.go:12:24: B.M ignoring self-assignment in m.A = m.A
wrappers_in_reading_order.go:12:7: m does not escape
wrappers_in_reading_order.go:15:15: x does not escape
wrappers_in_reading_order.go:24:7: leaking param: d to result ~r0 level=1
wrappers_in_reading_order.go:28:10: leaking param: i
wrappers_in_reading_order.go:28:34: s does not escape
