// Package fmt: the wrappers that are inlined into their callers.
package fmt

import (
	"errors"
	"io"
	"os"
)

//line print.go:306:1
func Println(a ...any) (n int, err error) {
	return Fprintln(os.Stdout, a...)
}

//line print.go:263:1
func Print(a ...any) (n int, err error) {
	return Fprint(os.Stdout, a...)
}

//line print.go:224:1
func Printf(format string, a ...any) (n int, err error) {
	return Fprintf(os.Stdout, format, a...)
}

//line errors.go:23:1
func Errorf(format string, a ...any) (err error) {
//line errors.go:26:1
	if err = errorf(format, a...); err != nil {
		return err
	}
//line errors.go:31:1
	return errors.New(format)
}

//line errors.go:34:1
// errorf formats; without operands to format it returns nil and the caller uses the text as it is.
func errorf(format string, a ...any) error

//line scan.go:63:1
func Scan(a ...any) (n int, err error) {
	return Fscan(os.Stdin, a...)
}

//line scan.go:69:1
func Scanln(a ...any) (n int, err error) {
	return Fscanln(os.Stdin, a...)
}

//line scan.go:80:1
func Scanf(format string, a ...any) (n int, err error) {
	return Fscanf(os.Stdin, format, a...)
}

type stringReader string

func (r *stringReader) Read(b []byte) (n int, err error) {
	n = copy(b, *r)
	*r = (*r)[n:]
	if n == 0 {
		err = io.EOF
	}
	return
}

//line scan.go:99:1
func Sscan(str string, a ...any) (n int, err error) {
	return Fscan((*stringReader)(&str), a...)
}

//line scan.go:105:1
func Sscanln(str string, a ...any) (n int, err error) {
	return Fscanln((*stringReader)(&str), a...)
}

//line scan.go:113:1
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf((*stringReader)(&str), format, a...)
}
