// Package log: bodies in gc's shape; the machine has its own.
package log

import (
	"fmt"
	"io"
)

var std *Logger

func (l *Logger) output(pc uintptr, calldepth int, appendOutput func([]byte) []byte) error

//line log.go:90:1
func Default() *Logger { return std }

/*line log.go:192:1*/
//line log.go:193:1
func (l *Logger) Output(calldepth int, s string) error {
	return l.output(0, calldepth+1, func(b []byte) []byte {
		return append(b, s...)
	})
}

/*line log.go:257:1*/
//line log.go:258:1
func (l *Logger) Print(v ...any) {
	l.output(0, 2, func(b []byte) []byte {
		return fmt.Append(b, v...)
	})
}

/*line log.go:265:1*/
//line log.go:266:1
func (l *Logger) Printf(format string, v ...any) {
	l.output(0, 2, func(b []byte) []byte {
		return fmt.Appendf(b, format, v...)
	})
}

/*line log.go:273:1*/
//line log.go:274:1
func (l *Logger) Println(v ...any) {
	l.output(0, 2, func(b []byte) []byte {
		return fmt.Appendln(b, v...)
	})
}

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

/*line log.go:398:1*/
//line log.go:399:1
func Print(v ...any) {
	std.output(0, 2, func(b []byte) []byte {
		return fmt.Append(b, v...)
	})
}

/*line log.go:406:1*/
//line log.go:407:1
func Printf(format string, v ...any) {
	std.output(0, 2, func(b []byte) []byte {
		return fmt.Appendf(b, format, v...)
	})
}

/*line log.go:414:1*/
//line log.go:415:1
func Println(v ...any) {
	std.output(0, 2, func(b []byte) []byte {
		return fmt.Appendln(b, v...)
	})
}

/*line log.go:478:1*/
//line log.go:479:1
func Output(calldepth int, s string) error {
	return std.output(0, calldepth+1, func(b []byte) []byte {
		return append(b, s...)
	})
}
