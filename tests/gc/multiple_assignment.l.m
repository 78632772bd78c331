multiple_assignment.go:6:2: moved to heap: a
multiple_assignment.go:6:5: moved to heap: b
