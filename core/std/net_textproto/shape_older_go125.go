//go:build !go1.26

// Package textproto: a body as Go 1.25 has it, where the message is not quoted.
package textproto

//line reader.go:252:1
func (r *Reader) ReadCodeLine(expectCode int) (code int, message string, err error) {
	code, continued, message, err := r.readCodeLine(expectCode)
	if err == nil && continued {
		err = ProtocolError("unexpected multi-line response: " + message)
	}
	return
}
