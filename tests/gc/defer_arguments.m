defer_arguments.go:3:6: can inline release
defer_arguments.go:7:2: can inline use.deferwrap1
defer_arguments.go:7:15: inlining call to release
defer_arguments.go:3:14: p does not escape
