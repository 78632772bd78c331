recursive_parameter.go:8:6: can inline length with cost 70 as: func(*list) int { if l == nil { return 0 }; return 1 + length(l.next) }
recursive_parameter.go:12:19: inlining call to length
recursive_parameter.go:8:13: l does not escape
