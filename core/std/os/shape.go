// Package os: bodies in gc's shape of what is inlined into callers; the machine has its own.
package os

import (
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

func (file *file) close() error
func underlyingErrorIs(err, target error) bool
func rename(oldname, newname string) error
func readlink(name string) (string, error)
func removeAll(path string) error
func ignoringEINTR(fn func() error) error
func syscallMode(i FileMode) (o uint32)
func fixLongPath(path string) string
func setStickyBit(name string) error

const supportsCreateWithStickyBit = true

func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	return f.file.close()
}

func (f *File) Name() string { return f.name }

func (f *File) WriteString(s string) (n int, err error) {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	return f.Write(b)
}

func (f *File) chmod(mode FileMode) error
func (f *File) setDeadline(t time.Time) error
func (f *File) setReadDeadline(t time.Time) error
func (f *File) setWriteDeadline(t time.Time) error

func (f *File) Chmod(mode FileMode) error            { return f.chmod(mode) }
func (f *File) SetDeadline(t time.Time) error        { return f.setDeadline(t) }
func (f *File) SetReadDeadline(t time.Time) error    { return f.setReadDeadline(t) }
func (f *File) SetWriteDeadline(t time.Time) error   { return f.setWriteDeadline(t) }

func Open(name string) (*File, error)   { return OpenFile(name, O_RDONLY, 0) }
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

func Rename(oldpath, newpath string) error    { return rename(oldpath, newpath) }
func Readlink(name string) (string, error)    { return readlink(name) }
func RemoveAll(path string) error             { return removeAll(path) }
func IsExist(err error) bool                  { return underlyingErrorIs(err, ErrExist) }
func IsNotExist(err error) bool               { return underlyingErrorIs(err, ErrNotExist) }
func IsPermission(err error) bool             { return underlyingErrorIs(err, ErrPermission) }
func ExpandEnv(s string) string               { return Expand(s, Getenv) }
func Unsetenv(key string) error               { return syscall.Unsetenv(key) }
func Environ() []string                       { return syscall.Environ() }
func (e *SyscallError) Error() string         { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error         { return e.Err }
func (e *LinkError) Unwrap() error            { return e.Err }
func IsPathSeparator(c uint8) bool            { return PathSeparator == c }

func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}

type timeout interface {
	Timeout() bool
}

func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(timeout)
	return ok && t.Timeout()
}

func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

type dirFS string

func (dir dirFS) Open(name string) (fs.File, error)

func DirFS(dir string) fs.FS { return dirFS(dir) }

/*line file.go:326:1*/
func Mkdir(name string, perm FileMode) error {
	longName := fixLongPath(name)
	e := ignoringEINTR(func() error {
		return syscall.Mkdir(longName, syscallMode(perm))
	})
	if e != nil {
		return &PathError{Op: "mkdir", Path: name, Err: e}
	}
	if !supportsCreateWithStickyBit && perm&ModeSticky != 0 {
		e = setStickyBit(name)
		if e != nil {
			Remove(name)
			return e
		}
	}
	return nil
}
