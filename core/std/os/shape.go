// Package os: bodies in gc's shape of what is inlined into callers; the machine has its own.
package os

import (
	"internal/filepathlite"
	"io"
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

//line file_unix.go:22:1
func fixLongPath(path string) string {
	return path
}

//line file_posix.go:261:1
func ignoringEINTR(fn func() error) error {
	for {
		err := fn()
		if err != syscall.EINTR {
			return err
		}
	}
}

//line file_posix.go:61:1
func syscallMode(i FileMode) (o uint32) {
	o |= uint32(i.Perm())
	if i&ModeSetuid != 0 {
		o |= syscall.S_ISUID
	}
	if i&ModeSetgid != 0 {
		o |= syscall.S_ISGID
	}
	if i&ModeSticky != 0 {
		o |= syscall.S_ISVTX
	}
//line file_posix.go:73:1
	return
}

func setStickyBit(name string) error

const supportsCreateWithStickyBit = true

//line file_posix.go:20:1
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	return f.file.close()
}

//line file.go:63:1
func (f *File) Name() string { return f.name }

//line file.go:319:1
func (f *File) WriteString(s string) (n int, err error) {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	return f.Write(b)
}

//line file_posix.go:247:1
func (f *File) checkValid(op string) error {
	if f == nil {
		return ErrInvalid
	}
	return nil
}

//line file.go:648:1
func (f *File) Chmod(mode FileMode) error { return f.chmod(mode) }

//line file.go:674:1
func (f *File) SetDeadline(t time.Time) error {
	return f.setDeadline(t)
}

//line file.go:682:1
func (f *File) SetReadDeadline(t time.Time) error {
	return f.setReadDeadline(t)
}

//line file.go:692:1
func (f *File) SetWriteDeadline(t time.Time) error {
	return f.setWriteDeadline(t)
}

//line file.go:389:1
func Open(name string) (*File, error) {
	return OpenFile(name, O_RDONLY, 0)
}

//line file.go:399:1
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

//line file.go:437:1
func Rename(oldpath, newpath string) error {
	return rename(oldpath, newpath)
}

//line file.go:446:1
func Readlink(name string) (string, error) {
	return readlink(name)
}

//line path.go:73:1
func RemoveAll(path string) error {
	return removeAll(path)
}
//line error.go:80:1
func IsExist(err error) bool {
	return underlyingErrorIs(err, ErrExist)
}
//line error.go:90:1
func IsNotExist(err error) bool {
	return underlyingErrorIs(err, ErrNotExist)
}
//line error.go:100:1
func IsPermission(err error) bool {
	return underlyingErrorIs(err, ErrPermission)
}

//line env.go:50:1
func ExpandEnv(s string) string {
	return Expand(s, Getenv)
}

//line env.go:128:1
func Unsetenv(key string) error {
	return syscall.Unsetenv(key)
}
//line env.go:139:1
func Environ() []string {
	return syscall.Environ()
}

//line error.go:54:1
func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

//line error.go:56:1
func (e *SyscallError) Unwrap() error { return e.Err }

//line file.go:114:1
func (e *LinkError) Unwrap() error {
	return e.Err
}
//line path_unix.go:15:1
func IsPathSeparator(c uint8) bool {
	return PathSeparator == c
}

//line file.go:110:1
func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}

type timeout interface {
	Timeout() bool
}

//line error.go:59:1
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(timeout)
	return ok && t.Timeout()
}

//line error.go:67:1
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

type dirFS string

func (dir dirFS) Open(name string) (fs.File, error)

//line file.go:743:1
func DirFS(dir string) fs.FS {
	return dirFS(dir)
}

/*line file.go:326:1*/
//line file_posix.go:106:1
func Chown(name string, uid, gid int) error {
	e := ignoringEINTR(func() error {
		return syscall.Chown(name, uid, gid)
	})
	if e != nil {
		return &PathError{Op: "chown", Path: name, Err: e}
	}
	return nil
}

//line file_posix.go:122:1
func Lchown(name string, uid, gid int) error {
	e := ignoringEINTR(func() error {
		return syscall.Lchown(name, uid, gid)
	})
	if e != nil {
		return &PathError{Op: "lchown", Path: name, Err: e}
	}
	return nil
}

//line file_unix.go:345:1
func Truncate(name string, size int64) error {
	e := ignoringEINTR(func() error {
		return syscall.Truncate(name, size)
	})
	if e != nil {
		return &PathError{Op: "truncate", Path: name, Err: e}
	}
	return nil
}

//line file_unix.go:404:1
func Link(oldname, newname string) error {
	e := ignoringEINTR(func() error {
		return syscall.Link(oldname, newname)
	})
	if e != nil {
		return &LinkError{"link", oldname, newname, e}
	}
	return nil
}

//line file_unix.go:418:1
func Symlink(oldname, newname string) error {
	e := ignoringEINTR(func() error {
		return syscall.Symlink(oldname, newname)
	})
	if e != nil {
		return &LinkError{"symlink", oldname, newname, e}
	}
	return nil
}

//line file.go:327:1
func Mkdir(name string, perm FileMode) error {
	longName := fixLongPath(name)
	e := ignoringEINTR(func() error {
		return syscall.Mkdir(longName, syscallMode(perm))
	})
//line file.go:333:1
	if e != nil {
		return &PathError{Op: "mkdir", Path: name, Err: e}
	}
//line file.go:338:1
	if !supportsCreateWithStickyBit && perm&ModeSticky != 0 {
		e = setStickyBit(name)
//line file.go:341:1
		if e != nil {
			Remove(name)
			return e
		}
	}
//line file.go:347:1
	return nil
}

type rawConn struct {
	file *File
}

//line rawconn.go:45:1
func newRawConn(file *File) (*rawConn, error) {
	return &rawConn{file: file}, nil
}

func (c *rawConn) Control(f func(uintptr)) error
func (c *rawConn) Read(f func(uintptr) bool) error
func (c *rawConn) Write(f func(uintptr) bool) error

//line file.go:698:1
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if err := f.checkValid("SyscallConn"); err != nil {
		return nil, err
	}
	return newRawConn(f)
}

//line exec_posix.go:117:1
func (p *ProcessState) sys() any {
	return p.status
}

//line exec.go:394:1
func (p *ProcessState) Sys() any {
	return p.sys()
}

func joinPath(dir, name string) string

//line dir.go:145:1
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}

		fpath, err := filepathlite.Localize(path)
		if err != nil {
			return err
		}
		newPath := joinPath(dir, fpath)

		switch d.Type() {
		case ModeDir:
			return MkdirAll(newPath, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(target, newPath)
		case 0:
			r, err := fsys.Open(path)
			if err != nil {
				return err
			}
			defer r.Close()
			info, err := r.Stat()
			if err != nil {
				return err
			}
			w, err := OpenFile(newPath, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
			if err != nil {
				return err
			}

			if _, err := io.Copy(w, r); err != nil {
				w.Close()
				return &PathError{Op: "Copy", Path: newPath, Err: err}
			}
			return w.Close()
		default:
			return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
		}
	})
}

func (p *Process) signal(sig Signal) error
func (p *Process) wait() (ps *ProcessState, err error)
//line exec_posix.go:76:1
func (p *Process) kill() error {
	return p.Signal(Kill)
}
//line exec_posix.go:121:1
func (p *ProcessState) sysUsage() any {
	return p.rusage
}

//line exec.go:337:1
func (p *Process) Kill() error {
	return p.kill()
}

//line exec.go:346:1
func (p *Process) Wait() (*ProcessState, error) {
	return p.wait()
}

//line exec.go:352:1
func (p *Process) Signal(sig Signal) error {
	return p.signal(sig)
}

//line exec.go:403:1
func (p *ProcessState) SysUsage() any {
	return p.sysUsage()
}
