// Package syslog: what is inlined into callers.
package syslog

//line syslog.go:177:1
func (w *Writer) Write(b []byte) (int, error) {
	return w.writeAndRetry(w.priority, string(b))
}
