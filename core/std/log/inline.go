// Package log: what is inlined into callers, in gc's shape; the machine runs it as well.
package log

import "io"

//line log.go:90:1
func Default() *Logger { return std }

//line log.go:333:1
func (l *Logger) Flags() int {
	return int(l.flag.Load())
}

//line log.go:339:1
func (l *Logger) SetFlags(flag int) {
	l.flag.Store(int32(flag))
}

//line log.go:344:1
func (l *Logger) Prefix() string {
	if p := l.prefix.Load(); p != nil {
		return *p
	}
	return ""
}

//line log.go:352:1
func (l *Logger) SetPrefix(prefix string) {
	l.prefix.Store(&prefix)
}

//line log.go:364:1
func SetOutput(w io.Writer) {
	std.SetOutput(w)
}

//line log.go:370:1
func Flags() int {
	return std.Flags()
}

//line log.go:376:1
func SetFlags(flag int) {
	std.SetFlags(flag)
}

//line log.go:381:1
func Prefix() string {
	return std.Prefix()
}

//line log.go:386:1
func SetPrefix(prefix string) {
	std.SetPrefix(prefix)
}

//line log.go:391:1
func Writer() io.Writer {
	return std.Writer()
}
