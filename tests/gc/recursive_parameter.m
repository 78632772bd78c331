recursive_parameter.go:8:6: can inline length
recursive_parameter.go:12:19: inlining call to length
recursive_parameter.go:8:13: l does not escape
