// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package os

import "internal/poll"
import "io"
import "io/fs"
import "runtime"
import "sync"
import "sync/atomic"
import "syscall"
import "time"

const DevNull = "/dev/null"
const ModeAppend fs.FileMode = 1073741824
const ModeCharDevice fs.FileMode = 2097152
const ModeDevice fs.FileMode = 67108864
const ModeDir fs.FileMode = 2147483648
const ModeExclusive fs.FileMode = 536870912
const ModeIrregular fs.FileMode = 524288
const ModeNamedPipe fs.FileMode = 33554432
const ModePerm fs.FileMode = 511
const ModeSetgid fs.FileMode = 4194304
const ModeSetuid fs.FileMode = 8388608
const ModeSocket fs.FileMode = 16777216
const ModeSticky fs.FileMode = 1048576
const ModeSymlink fs.FileMode = 134217728
const ModeTemporary fs.FileMode = 268435456
const ModeType fs.FileMode = 2401763328
const O_APPEND int = 1024
const O_CREATE int = 64
const O_EXCL int = 128
const O_RDONLY int = 0
const O_RDWR int = 2
const O_SYNC int = 1052672
const O_TRUNC int = 512
const O_WRONLY int = 1
const PathListSeparator = '\U0000003a'
const PathSeparator = '\U0000002f'
const SEEK_CUR int = 1
const SEEK_END int = 2
const SEEK_SET int = 0

var Args []string
var ErrClosed error
var ErrDeadlineExceeded error
var ErrExist error
var ErrInvalid error
var ErrNoDeadline error
var ErrNoHandle error
var ErrNotExist error
var ErrPermission error
var ErrProcessDone error
var Interrupt Signal
var Kill Signal
var Stderr *File
var Stdin *File
var Stdout *File

type DirEntry = fs.DirEntry

type File struct{ *file }

func (f *File) Readdir(n int) ([]FileInfo, error)
func (f *File) Readdirnames(n int) (names []string, err error)
func (f *File) ReadDir(n int) ([]DirEntry, error)
func (f *File) readdir(n int, mode readdirMode) (names []string, dirents []DirEntry, infos []FileInfo, err error)
func (f *File) Name() string
func (f *File) Read(b []byte) (n int, err error)
func (f *File) ReadAt(b []byte, off int64) (n int, err error)
func (f *File) ReadFrom(r io.Reader) (n int64, err error)
func (f *File) Write(b []byte) (n int, err error)
func (f *File) WriteAt(b []byte, off int64) (n int, err error)
func (f *File) WriteTo(w io.Writer) (n int64, err error)
func (f *File) Seek(offset int64, whence int) (ret int64, err error)
func (f *File) WriteString(s string) (n int, err error)
func (f *File) wrapErr(op string, err error) error
func (f *File) Chmod(mode FileMode) error
func (f *File) SetDeadline(t time.Time) error
func (f *File) SetReadDeadline(t time.Time) error
func (f *File) SetWriteDeadline(t time.Time) error
func (f *File) SyscallConn() (syscall.RawConn, error)
func (f *File) Fd() uintptr
func (f *File) Close() error
func (f *File) read(b []byte) (n int, err error)
func (f *File) pread(b []byte, off int64) (n int, err error)
func (f *File) write(b []byte) (n int, err error)
func (f *File) pwrite(b []byte, off int64) (n int, err error)
func (f *File) chmod(mode FileMode) error
func (f *File) Chown(uid, gid int) error
func (f *File) Truncate(size int64) error
func (f *File) Sync() error
func (f *File) Chdir() error
func (f *File) setDeadline(t time.Time) error
func (f *File) setReadDeadline(t time.Time) error
func (f *File) setWriteDeadline(t time.Time) error
func (f *File) checkValid(op string) error
func (f *File) fd() uintptr
func (f *File) seek(offset int64, whence int) (ret int64, err error)
func (f *File) Stat() (FileInfo, error)
func (f *File) lstatat(name string) (FileInfo, error)
func (f *File) lstatatNolog(name string) (FileInfo, error)
func (f *File) writeTo(w io.Writer) (written int64, handled bool, err error)
func (f *File) readFrom(r io.Reader) (written int64, handled bool, err error)
func (f *File) spliceToFile(r io.Reader) (written int64, handled bool, err error)
func (f *File) copyFileRange(r io.Reader) (written int64, handled bool, err error)

type FileInfo = fs.FileInfo

type FileMode = fs.FileMode

type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string
func (e *LinkError) Unwrap() error

type PathError = fs.PathError

type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

type Process struct {
	Pid     int
	state   atomic.Uint32
	sigMu   sync.RWMutex
	handle  *processHandle
	cleanup runtime.Cleanup
}

func (p *Process) handleTransientAcquire() (uintptr, processStatus)
func (p *Process) handleTransientRelease()
func (p *Process) pidStatus() processStatus
func (p *Process) Release() error
func (p *Process) doRelease(newStatus processStatus) processStatus
func (p *Process) Kill() error
func (p *Process) Wait() (*ProcessState, error)
func (p *Process) Signal(sig Signal) error
func (p *Process) WithHandle(f func(handle uintptr)) error
func (p *Process) kill() error
func (p *Process) withHandle(f func(handle uintptr)) error
func (p *Process) wait() (ps *ProcessState, err error)
func (p *Process) pidWait() (*ProcessState, error)
func (p *Process) signal(sig Signal) error
func (p *Process) pidSignal(s syscall.Signal) error
func (p *Process) pidfdWait() (*ProcessState, error)
func (p *Process) pidfdSendSignal(s syscall.Signal) error
func (p *Process) blockUntilWaitable() (bool, error)

type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	rusage *syscall.Rusage
}

func (p *ProcessState) UserTime() time.Duration
func (p *ProcessState) SystemTime() time.Duration
func (p *ProcessState) Exited() bool
func (p *ProcessState) Success() bool
func (p *ProcessState) Sys() any
func (p *ProcessState) SysUsage() any
func (p *ProcessState) Pid() int
func (p *ProcessState) exited() bool
func (p *ProcessState) success() bool
func (p *ProcessState) sys() any
func (p *ProcessState) sysUsage() any
func (p *ProcessState) String() string
func (p *ProcessState) ExitCode() int
func (p *ProcessState) userTime() time.Duration
func (p *ProcessState) systemTime() time.Duration

type Root struct{ root *root }

func (r *Root) Name() string
func (r *Root) Close() error
func (r *Root) Open(name string) (*File, error)
func (r *Root) Create(name string) (*File, error)
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error)
func (r *Root) OpenRoot(name string) (*Root, error)
func (r *Root) Chmod(name string, mode FileMode) error
func (r *Root) Mkdir(name string, perm FileMode) error
func (r *Root) MkdirAll(name string, perm FileMode) error
func (r *Root) Chown(name string, uid, gid int) error
func (r *Root) Lchown(name string, uid, gid int) error
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error
func (r *Root) Remove(name string) error
func (r *Root) RemoveAll(name string) error
func (r *Root) Stat(name string) (FileInfo, error)
func (r *Root) Lstat(name string) (FileInfo, error)
func (r *Root) Readlink(name string) (string, error)
func (r *Root) Rename(oldname, newname string) error
func (r *Root) Link(oldname, newname string) error
func (r *Root) Symlink(oldname, newname string) error
func (r *Root) ReadFile(name string) ([]byte, error)
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error
func (r *Root) FS() fs.FS

type Signal interface {
	/*line exec.go:236:2*/Signal()
	/*line exec.go:235:2*/String() string
}

type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string
func (e *SyscallError) Unwrap() error
func (e *SyscallError) Timeout() bool

type dirInfo struct {
	mu   sync.Mutex
	buf  *[]byte
	nbuf int
	bufp int
}

type file struct {
	pfd         poll.FD
	name        string
	dirinfo     atomic.Pointer[dirInfo]
	nonblock    bool
	stdoutOrErr bool
	appendMode  bool
	inRoot      bool
}

type processHandle struct {
	handle uintptr
	refs   atomic.Int32
}

type processStatus uint32

type readdirMode int

type root struct {
	name   string
	mu     sync.Mutex
	fd     sysfdType
	refs   int
	closed bool
}

func (r *root) Close() error
func (r *root) Name() string

type sysfdType = int

func Chdir(dir string) error
func Chmod(name string, mode FileMode) error
func Chown(name string, uid, gid int) error
func Chtimes(name string, atime time.Time, mtime time.Time) error
func Clearenv()
func CopyFS(dir string, fsys fs.FS) error
func Create(name string) (*File, error)
func CreateTemp(dir, pattern string) (*File, error)
func DirFS(dir string) fs.FS
func Environ() []string
func Executable() (string, error)
func Exit(code int)
func Expand(s string, mapping func(string) string) string
func ExpandEnv(s string) string
func FindProcess(pid int) (*Process, error)
func Getegid() int
func Getenv(key string) string
func Geteuid() int
func Getgid() int
func Getgroups() ([]int, error)
func Getpagesize() int
func Getpid() int
func Getppid() int
func Getuid() int
func Getwd() (dir string, err error)
func Hostname() (name string, err error)
func IsExist(err error) bool
func IsNotExist(err error) bool
func IsPathSeparator(c uint8) bool
func IsPermission(err error) bool
func IsTimeout(err error) bool
func Lchown(name string, uid, gid int) error
func Link(oldname, newname string) error
func LookupEnv(key string) (string, bool)
func Lstat(name string) (FileInfo, error)
func Mkdir(name string, perm FileMode) error
func MkdirAll(path string, perm FileMode) error
func MkdirTemp(dir, pattern string) (string, error)
func NewFile(fd uintptr, name string) *File
func NewSyscallError(syscall string, err error) error
func Open(name string) (*File, error)
func OpenFile(name string, flag int, perm FileMode) (*File, error)
func OpenInRoot(dir, name string) (*File, error)
func OpenRoot(name string) (*Root, error)
func Pipe() (r *File, w *File, err error)
func ReadDir(name string) ([]DirEntry, error)
func ReadFile(name string) ([]byte, error)
func Readlink(name string) (string, error)
func Remove(name string) error
func RemoveAll(path string) error
func Rename(oldpath, newpath string) error
func SameFile(fi1, fi2 FileInfo) bool
func Setenv(key, value string) error
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error)
func Stat(name string) (FileInfo, error)
func Symlink(oldname, newname string) error
func TempDir() string
func Truncate(name string, size int64) error
func Unsetenv(key string) error
func UserCacheDir() (string, error)
func UserConfigDir() (string, error)
func UserHomeDir() (string, error)
func WriteFile(name string, data []byte, perm FileMode) error
