package os

import (
	"errors"
	"io"
	"io/fs"
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

// Whole files, directories, names.

func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if nodeOf(f).children != nil {
		return nil, &PathError{"read", name, syscall.EISDIR}
	}
	size := 512 // as much as gc's reads at first of what tells no size
	if info, err := f.Stat(); err == nil {
		size = max(size, int(info.Size())+1)
	}
	return append(make([]byte, 0, size), nodeOf(f).data...), nil
}

func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err1 := f.Close(); err1 != nil && err == nil {
		err = err1
	}
	return err
}

func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if nodeOf(f).children == nil {
		return nil, &PathError{"open", name, syscall.ENOTDIR}
	}
	return f.ReadDir(-1)
}

func Mkdir(name string, perm FileMode) error {
	passed(name)
	n, dir, base, err := find(trimmed(name), false)
	if err == nil && n != nil {
		err = syscall.EEXIST
	}
	if err != nil {
		return &PathError{"mkdir", name, err}
	}
	dir.children[base] = newDir(perm & (ModePerm | ModeSticky) &^ 022)
	return nil
}

func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{"mkdir", path, syscall.ENOTDIR}
	}
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	if i > 1 {
		if err := MkdirAll(path[:i-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, err := Lstat(path); err == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

func Remove(name string) error {
	passed(name)
	n, dir, base, err := find(trimmed(name), false)
	switch end := last(name); {
	case err != nil:
	case n == nil:
		err = syscall.ENOENT
	case end == ".":
		err = syscall.EINVAL
	case end == "..":
		err = syscall.ENOTEMPTY
	case dir == nil:
		err = syscall.EBUSY
	case n.children == nil && isDirPath(name):
		err = syscall.ENOTDIR
		if to, _, _, bad := find(name, true); bad == nil && to == nil {
			err = syscall.ENOENT
		}
	case len(n.children) > 0:
		err = syscall.ENOTEMPTY
	default:
		delete(dir.children, base)
		return nil
	}
	passed(name) // asked for as a directory as well
	return &PathError{"remove", name, err}
}

func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if e := last(path); e == "." {
		return &PathError{"RemoveAll", path, syscall.EINVAL}
	}
	_, dir, base, err := find(trimmed(path), false)
	if err != nil && err != syscall.ENOENT {
		if end := last(path); len(end) == len(path) {
			path = "./" + path
		}
		return &PathError{"unlinkat", path, err}
	}
	if err == nil && dir != nil {
		delete(dir.children, base)
	}
	return nil
}

func Rename(from, to string) error {
	Lstat(to)
	passed(from)
	passed(to)
	n, dir, base, err := find(from, false)
	if err == nil && n == nil {
		err = syscall.ENOENT
	}
	if err == nil && dir == nil && last(from) != "." && last(from) != ".." {
		err = syscall.EBUSY
	}
	var m, dir2 *node
	var base2 string
	if err == nil {
		m, dir2, base2, err = find(to, false)
	}
	switch end := last(from); {
	case err != nil:
	case m != nil && m.children != nil:
		err = syscall.EEXIST
	case end == "." || end == "..":
		err = syscall.EBUSY
	case m != nil && n.children != nil:
		err = syscall.ENOTDIR
	case n.children != nil && dir2 != nil:
		if _, below := pathTo(n, "/", dir2); below {
			err = syscall.EINVAL
		}
	}
	if err != nil {
		return &LinkError{"rename", from, to, err}
	}
	delete(dir.children, base)
	dir2.children[base2] = n
	return nil
}

//line file.go:110:1
func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}
//line file.go:114:1
func (e *LinkError) Unwrap() error {
	return e.Err
}

func Link(from, to string) error {
	n, err := existing("link", from, false)
	if err != nil {
		return &LinkError{"link", from, to, err.(*PathError).Err}
	}
	if n.children != nil {
		return &LinkError{"link", from, to, syscall.EPERM}
	}
	m, dir, base, err := find(to, false)
	if err == nil && m != nil {
		err = syscall.EEXIST
	}
	if err != nil {
		return &LinkError{"link", from, to, err}
	}
	dir.children[base] = n
	return nil
}

func Symlink(from, to string) error {
	m, dir, base, err := find(to, false)
	if err == nil && m != nil {
		err = syscall.EEXIST
	}
	if from == "" {
		err = syscall.ENOENT
	}
	if err != nil {
		return &LinkError{"symlink", from, to, err}
	}
	dir.children[base] = &node{mode: ModeSymlink | 0777, link: from, mod: time.Now()}
	return nil
}

func Readlink(name string) (string, error) {
	n, err := existing("readlink", name, false)
	if err != nil {
		return "", err
	}
	if n.mode&ModeSymlink == 0 {
		return "", &PathError{"readlink", name, syscall.EINVAL}
	}
	return n.link, nil
}

func Chmod(name string, mode FileMode) error {
	n, err := existing("chmod", name, true)
	if err == nil {
		n.mode = n.mode&ModeType | mode&^ModeType
	}
	return err
}

func Chown(name string, uid, gid int) error {
	_, err := existing("chown", name, true)
	return err
}

func Lchown(name string, uid, gid int) error {
	_, err := existing("lchown", name, false)
	return err
}

func Chtimes(name string, atime, mtime time.Time) error {
	n, err := existing("chtimes", name, true)
	if err == nil {
		n.mod = mtime
	}
	return err
}

func Truncate(name string, size int64) error {
	n, err := existing("truncate", name, true)
	if err != nil {
		return err
	}
	if n.children != nil {
		return &PathError{"truncate", name, syscall.EISDIR}
	}
	return resize(n, name, size)
}

// Getwd compares the directory with the one in the environment.
func Getwd() (string, error) {
	Stat(".")
	Stat(cwd)
	return cwd, nil
}

func Chdir(dir string) error {
	n, err := existing("chdir", dir, true)
	if err != nil {
		return err
	}
	if n.children == nil {
		return &PathError{"chdir", dir, syscall.ENOTDIR}
	}
	var list []string
	for _, e := range elements(dir) {
		if e != ".." {
			list = append(list, e)
		} else if len(list) > 0 {
			list = list[:len(list)-1]
		}
	}
	cwd = ""
	for _, e := range list {
		cwd += "/" + e
	}
	if cwd == "" {
		cwd = "/"
	}
	return nil
}

func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

var temps uint32 = 1804289383

func tempName(op, dir, pattern string) (string, error) {
	if dir == "" {
		dir = TempDir()
	}
	star := -1
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '/' {
			return "", &PathError{op, pattern, errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' {
			star = i
		}
	}
	temps = temps*1664525 + 1013904223
	n := ""
	for u := temps; u > 0; u /= 10 {
		n = string(rune('0'+u%10)) + n
	}
	if star >= 0 {
		n = pattern[:star] + n + pattern[star+1:]
	} else {
		n = pattern + n
	}
	if dir[len(dir)-1] == '/' {
		return dir + n, nil
	}
	return dir + "/" + n, nil
}

func CreateTemp(dir, pattern string) (*File, error) {
	name, err := tempName("createtemp", dir, pattern)
	if err != nil {
		return nil, err
	}
	return OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
}

func MkdirTemp(dir, pattern string) (string, error) {
	name, err := tempName("mkdirtemp", dir, pattern)
	if err == nil {
		err = Mkdir(name, 0700)
	}
	if IsNotExist(err) {
		if dir == "" {
			dir = TempDir()
		}
		if _, bad := Stat(dir); IsNotExist(bad) {
			err = bad
		}
	}
	if err != nil {
		return "", err
	}
	return name, nil
}

type dirFS string

func (d dirFS) full(op, name string) (string, error) {
	if !fs.ValidPath(name) {
		return "", &PathError{op, name, ErrInvalid}
	}
	return string(d) + "/" + name, nil
}

func (d dirFS) Open(name string) (fs.File, error) {
	full, err := d.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		err.(*PathError).Path = name
		return nil, err
	}
	return f, nil
}

func (d dirFS) ReadFile(name string) ([]byte, error) {
	full, err := d.full("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return b, err
}

func (d dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := d.full("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return list, err
}

func (d dirFS) Stat(name string) (FileInfo, error) {
	full, err := d.full("stat", name)
	if err != nil {
		return nil, err
	}
	fi, err := Stat(full)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return fi, err
}

func (d dirFS) Lstat(name string) (FileInfo, error) {
	full, err := d.full("lstat", name)
	if err != nil {
		return nil, err
	}
	fi, err := Lstat(full)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return fi, err
}

func (d dirFS) ReadLink(name string) (string, error) {
	full, err := d.full("readlink", name)
	if err != nil {
		return "", err
	}
	link, err := Readlink(full)
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return link, err
}

//line file.go:743:1
func DirFS(dir string) fs.FS {
	return dirFS(dir)
}

//line dir.go:145:1
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d DirEntry, err error) error {
		if err != nil {
			return err
		}
//line dir.go:156:1
		to := joined(dir, path)
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			return copyFile(to, fsys, path)
		}
		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
//line dir.go:189:1
	})
}

func joined(dir, name string) string {
	if dir != "" && dir[len(dir)-1] == '/' {
		return dir + name
	}
	return dir + "/" + name
}

func copyFile(to string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: to, Err: err}
	}
	return w.Close()
}

// Pipe makes two files of one node, which holds what was written and not yet read.
func Pipe() (r, w *File, err error) {
	n := &node{mode: ModeNamedPipe | 0600, pipe: &pipe{wake: make(chan struct{}, 1)}}
	return &File{&file{name: "|0", at: unsafe.Pointer(n)}}, &File{&file{name: "|1", at: unsafe.Pointer(n), flag: O_WRONLY | O_APPEND}}, nil
}

// ---- errors

//line error.go:54:1
func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
//line error.go:56:1
func (e *SyscallError) Unwrap() error { return e.Err }

//line dir.go:315:1
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

//line error.go:67:1
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

//line dir.go:327:1
func within(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

func isError(err, target error) bool {
	err = within(err)
	if err == target {
		return true
	}
	e, ok := err.(syscall.Errno)
	return ok && e.Is(target)
}

func IsExist(err error) bool      { return isError(err, ErrExist) }
func IsNotExist(err error) bool   { return isError(err, ErrNotExist) }
func IsPermission(err error) bool { return isError(err, ErrPermission) }

func IsTimeout(err error) bool {
	t, ok := within(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func IsPathSeparator(c uint8) bool { return c == '/' }

// ---- who and where

func Getpid() int                    { return 4711 }
func Getppid() int                   { return 4710 }
func Getuid() int                    { return 0 }
func Geteuid() int                   { return 0 }
func Getgid() int                    { return 0 }
func Getegid() int                   { return 0 }
func Getgroups() ([]int, error)      { return []int{0}, nil }
func Getpagesize() int               { return 4096 }
func Hostname() (string, error)      { return string([]byte("localhost")), nil }
func Executable() (string, error)    { return programName(), nil }
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}
func UserCacheDir() (string, error)  { return home("XDG_CACHE_HOME", "/.cache") }
func UserConfigDir() (string, error) { return home("XDG_CONFIG_HOME", "/.config") }

func home(named, below string) (string, error) {
	if dir := Getenv(named); dir != "" {
		if dir[0] != '/' {
			return "", errors.New("path in $" + named + " is relative")
		}
		return dir, nil
	}
	if dir := Getenv("HOME"); dir != "" {
		return dir + below, nil
	}
	return "", errors.New("neither $" + named + " nor $HOME are defined")
}

func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	return nil, &PathError{"fork/exec", name, syscall.ENOSYS}
}

//line exec.go:279:1
func (p *Process) Release() error { return nil }
//line exec.go:337:1
func (p *Process) Kill() error    { return p.Signal(Kill) }
//line exec.go:352:1
func (p *Process) Signal(sig Signal) error {
	if p.Pid != Getpid() {
		return ErrProcessDone
	}
	number, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	return syscall.Kill(p.Pid, number)
}

var ErrNoHandle = errors.New("os: process handle unavailable")

func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

//line exec.go:346:1
func (p *Process) Wait() (*ProcessState, error) { return nil, NewSyscallError("wait", syscall.ECHILD) }

// ---- what is told of a process that ended

//line exec_posix.go:105:1
func (p *ProcessState) Pid() int {
	return p.pid
}
//line exec.go:351:1
func (p *ProcessState) Exited() bool              { return p.status.Exited() }
func (p *ProcessState) Success() bool             { return p.status.ExitStatus() == 0 }
//line exec.go:394:1
func (p *ProcessState) Sys() any                  { return p.status }
//line exec.go:403:1
func (p *ProcessState) SysUsage() any             { return p.rusage }
func (p *ProcessState) UserTime() time.Duration   { return spent(p.rusage).user }
func (p *ProcessState) SystemTime() time.Duration { return spent(p.rusage).system }

type times struct{ user, system time.Duration }

func spent(r *syscall.Rusage) times {
	return times{time.Duration(r.Utime.Nano()), time.Duration(r.Stime.Nano())}
}

//line exec_posix.go:157:1
func (p *ProcessState) ExitCode() int {
//line exec_posix.go:159:1
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

//line exec.go:420:1
func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	s := ""
	switch w := p.status; {
	case w.Exited():
		s = "exit status " + strconv.Itoa(w.ExitStatus())
	case w.Signaled():
		s = "signal: " + w.Signal().String()
	case w.Stopped():
		s = "stop signal: " + w.StopSignal().String()
		if w.StopSignal() == syscall.SIGTRAP && w.TrapCause() != 0 {
			s += " (trap " + strconv.Itoa(w.TrapCause()) + ")"
		}
	case w.Continued():
		s = "continued"
	}
	if p.status.CoreDump() {
		s += " (core dumped)"
	}
	return s
}

var _ io.Reader
