This release's back end does not see that the lengths are equal; we do.
append_fills_a_longer_make.go:9: runtime.makeslice
append_fills_a_longer_make.go:9: runtime.makeslice
