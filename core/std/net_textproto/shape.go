// Package textproto: bodies in gc's shape; the machine has its own.
package textproto

import (
	"math"
)

func (r *Reader) readLineSlice(lim int64) ([]byte, error)
func (r *Reader) readContinuedLineSlice(lim int64, validateFirstLine func([]byte) error) ([]byte, error)

//line reader.go:614:1
func noValidation(_ []byte) error { return nil }
func readMIMEHeader(r *Reader, maxMemory, maxHeaders int64) (MIMEHeader, error)
func (s *sequencer) Start(id uint)
func (s *sequencer) End(id uint)

//line textproto.go:148:1
func isASCIISpace(b byte) bool {
	return b == ' ' || b == '\t' || b == '\n' || b == '\r'
}

//line header.go:46:1
func (h MIMEHeader) Values(key string) []string {
	if h == nil {
		return nil
	}
	return h[CanonicalMIMEHeaderKey(key)]
}

//line reader.go:43:1
func (r *Reader) ReadLine() (string, error) {
	line, err := r.readLineSlice(-1)
	return string(line), err
}

//line reader.go:101:1
func (r *Reader) ReadContinuedLine() (string, error) {
	line, err := r.readContinuedLineSlice(-1, noValidation)
	return string(line), err
}

//line reader.go:507:1
func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	return readMIMEHeader(r, math.MaxInt64, math.MaxInt64)
}

//line textproto.go:77:1
func (c *Conn) Close() error {
	return c.conn.Close()
}

//line textproto.go:127:1
func TrimString(s string) string {
	for len(s) > 0 && isASCIISpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isASCIISpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

//line textproto.go:138:1
func TrimBytes(b []byte) []byte {
	for len(b) > 0 && isASCIISpace(b[0]) {
		b = b[1:]
	}
	for len(b) > 0 && isASCIISpace(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}
