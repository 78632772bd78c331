// Package syslog: bodies in gc's shape of what is inlined into callers.
package syslog

func (w *Writer) writeAndRetry(p Priority, s string) (int, error)

func (w *Writer) Write(b []byte) (int, error) { return w.writeAndRetry(w.priority, string(b)) }
