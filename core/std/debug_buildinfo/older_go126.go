//go:build !go1.27

package buildinfo

// since27 says whether the mark is looked for in its own section alone.
const since27 = false
