gc's back end forwards the stored element; we do not.
value_stored_by_append_is_known.go:6: runtime.closechan
