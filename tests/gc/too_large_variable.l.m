too_large_variable.go:5:6: moved to heap: big
