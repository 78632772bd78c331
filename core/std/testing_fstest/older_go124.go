//go:build !go1.25

package fstest

// No file system reads links yet.
func (t *fsTester) checkLstat(place, told, ownText string) {}
