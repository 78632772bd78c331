//go:build !go1.27

package zip

// since27 says whether sizes may be missing, and when there is another end.
const since27 = false
