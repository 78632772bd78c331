multiple_assignment.go:5:6: can inline pair
multiple_assignment.go:10:6: can inline store
multiple_assignment.go:10:35: inlining call to pair
multiple_assignment.go:6:2: moved to heap: a
multiple_assignment.go:6:5: moved to heap: b
multiple_assignment.go:10:35: moved to heap: a
multiple_assignment.go:10:35: moved to heap: b
