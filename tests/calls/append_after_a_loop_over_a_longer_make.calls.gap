gc's prove pass bounds the length by the loop; we do not.
append_after_a_loop_over_a_longer_make.go:4: runtime.makeslice
append_after_a_loop_over_a_longer_make.go:8: runtime.growslice
