our flow analysis knows what the newest release's back end knows.
comparison_with_zeroes_is_unknown.go:12: runtime.growslice
