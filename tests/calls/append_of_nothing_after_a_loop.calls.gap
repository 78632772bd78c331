gc's prove pass loses the order of length and capacity where the loop's values meet; we do not.
append_of_nothing_after_a_loop.go:8: runtime.growslice
append_of_nothing_after_a_loop.go:8: runtime.growslice
