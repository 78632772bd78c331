our flow analysis knows what the newest release's back end knows.
remainder_is_bounded.go:5: runtime.closechan
