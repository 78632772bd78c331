//go:build go1.27

// Package types: bodies for the machine: the release whose rules hold.
package types

const release = 27
