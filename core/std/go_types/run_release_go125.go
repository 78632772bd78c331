//go:build go1.25 && !go1.26

// Package types: bodies for the machine: the release whose rules hold.
package types

const release = 25
