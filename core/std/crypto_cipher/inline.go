// Package cipher: what is inlined into callers, in gc's shape; the machine runs it as well.
package cipher

import "io"

//line io.go:48:1
func (w StreamWriter) Close() error {
	if c, ok := w.W.(io.Closer); ok {
		return c.Close()
	}
	return nil
}
