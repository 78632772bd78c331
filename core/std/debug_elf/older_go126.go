//go:build !go1.27

package elf

// since27 says whether headers are checked more closely.
const since27 = false
