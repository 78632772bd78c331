//go:build !go1.27

// Package unicode before Unicode 17.
package unicode

const Version = "15.0.0"
