too_large_variable.go:3:6: can inline large
too_large_variable.go:5:6: moved to heap: big
