//go:build !go1.25

package zip

// namesChecked says whether folders refuse to list names that are none.
const namesChecked = false
