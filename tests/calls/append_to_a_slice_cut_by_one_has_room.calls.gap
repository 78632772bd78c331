gc's prove pass knows that len is below cap; we do not track it.
append_to_a_slice_cut_by_one_has_room.go:5: runtime.growslice
