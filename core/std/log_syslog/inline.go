// Package syslog: what is inlined into callers.
package syslog

func (w *Writer) Write(b []byte) (int, error) { return w.writeAndRetry(w.priority, string(b)) }
