// Package log: bodies in gc's shape; the machine has its own.
package log

import (
	"fmt"
)

var std *Logger

func (l *Logger) output(pc uintptr, calldepth int, appendOutput func([]byte) []byte) error

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
