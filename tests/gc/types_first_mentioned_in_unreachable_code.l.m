types_first_mentioned_in_unreachable_code.go:39:7: leaking param: m to result r0 level=0
types_first_mentioned_in_unreachable_code.go:42:7: m does not escape
types_first_mentioned_in_unreachable_code.go:42:17: p0 does not escape
