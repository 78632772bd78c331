//go:build !go1.26

package pe

// since26 says whether imports that lie outside of their section are errors.
const since26 = false
