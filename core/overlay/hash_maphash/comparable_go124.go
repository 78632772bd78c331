//go:build !go1.25

package maphash

// escapeForHash is an intrinsic: the compiler knows how its argument escapes, and there is nothing to do.
func escapeForHash[T comparable](v T) {}
