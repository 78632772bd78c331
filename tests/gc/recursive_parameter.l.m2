recursive_parameter.go:8:13: l does not escape
