// Package cipher: bodies in gc's shape.
package cipher

import "io"

func (w StreamWriter) Close() error {
	if c, ok := w.W.(io.Closer); ok {
		return c.Close()
	}
	return nil
}
