// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package fmt

import "io"

type Formatter interface {
	/*line print.go:55:2*/Format(f State, verb rune)
}

type GoStringer interface {
	/*line print.go:72:2*/GoString() string
}

type ScanState interface {
	/*line scan.go:48:2*/Read(buf []byte) (n int, err error)
	/*line scan.go:26:2*/ReadRune() (r rune, size int, err error)
	/*line scan.go:32:2*/SkipSpace()
	/*line scan.go:41:2*/Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	/*line scan.go:28:2*/UnreadRune() error
	/*line scan.go:44:2*/Width() (wid int, ok bool)
}

type Scanner interface {
	/*line scan.go:56:2*/Scan(state ScanState, verb rune) error
}

type State interface {
	/*line print.go:48:2*/Flag(c int) bool
	/*line print.go:45:2*/Precision() (prec int, ok bool)
	/*line print.go:43:2*/Width() (wid int, ok bool)
	/*line print.go:41:2*/Write(b []byte) (n int, err error)
}

type Stringer interface {
	/*line print.go:64:2*/String() string
}

func Append(b []byte, a ...any) []byte
func Appendf(b []byte, format string, a ...any) []byte
func Appendln(b []byte, a ...any) []byte
func Errorf(format string, a ...any) (err error)
func FormatString(state State, verb rune) string
func Fprint(w io.Writer, a ...any) (n int, err error)
func Fprintf(w io.Writer, format string, a ...any) (n int, err error)
func Fprintln(w io.Writer, a ...any) (n int, err error)
func Fscan(r io.Reader, a ...any) (n int, err error)
func Fscanf(r io.Reader, format string, a ...any) (n int, err error)
func Fscanln(r io.Reader, a ...any) (n int, err error)
func Print(a ...any) (n int, err error)
func Printf(format string, a ...any) (n int, err error)
func Println(a ...any) (n int, err error)
func Scan(a ...any) (n int, err error)
func Scanf(format string, a ...any) (n int, err error)
func Scanln(a ...any) (n int, err error)
func Sprint(a ...any) string
func Sprintf(format string, a ...any) string
func Sprintln(a ...any) string
func Sscan(str string, a ...any) (n int, err error)
func Sscanf(str string, format string, a ...any) (n int, err error)
func Sscanln(str string, a ...any) (n int, err error)
