our flow analysis knows what the newest release's back end knows.
conversion_to_any_keeps_the_known_type.go:11: runtime.closechan
