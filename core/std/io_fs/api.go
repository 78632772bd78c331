// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package fs

import "time"

const ModeAppend FileMode = 1073741824
const ModeCharDevice FileMode = 2097152
const ModeDevice FileMode = 67108864
const ModeDir FileMode = 2147483648
const ModeExclusive FileMode = 536870912
const ModeIrregular FileMode = 524288
const ModeNamedPipe FileMode = 33554432
const ModePerm FileMode = 511
const ModeSetgid FileMode = 4194304
const ModeSetuid FileMode = 8388608
const ModeSocket FileMode = 16777216
const ModeSticky FileMode = 1048576
const ModeSymlink FileMode = 134217728
const ModeTemporary FileMode = 268435456
const ModeType FileMode = 2401763328

var ErrClosed error
var ErrExist error
var ErrInvalid error
var ErrNotExist error
var ErrPermission error
var SkipAll error
var SkipDir error

type DirEntry interface {
	/*line fs.go:122:2*/Info() (FileInfo, error)
	/*line fs.go:110:2*/IsDir() bool
	/*line fs.go:107:2*/Name() string
	/*line fs.go:114:2*/Type() FileMode
}

type FS interface {
	/*line fs.go:51:2*/Open(name string) (File, error)
}

type File interface {
	/*line fs.go:98:2*/Close() error
	/*line fs.go:97:2*/Read([]byte) (int, error)
	/*line fs.go:96:2*/Stat() (FileInfo, error)
}

type FileInfo interface {
	/*line fs.go:176:2*/IsDir() bool
	/*line fs.go:175:2*/ModTime() time.Time
	/*line fs.go:174:2*/Mode() FileMode
	/*line fs.go:172:2*/Name() string
	/*line fs.go:173:2*/Size() int64
	/*line fs.go:177:2*/Sys() any
}

type FileMode uint32

func (m FileMode) String() string
func (m FileMode) IsDir() bool
func (m FileMode) IsRegular() bool
func (m FileMode) Perm() FileMode
func (m FileMode) Type() FileMode

type GlobFS interface {
	/*line glob.go:18:2*/Glob(pattern string) ([]string, error)
	FS
}

type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string
func (e *PathError) Unwrap() error
func (e *PathError) Timeout() bool

type ReadDirFS interface {
	/*line readdir.go:20:2*/ReadDir(name string) ([]DirEntry, error)
	FS
}

type ReadDirFile interface {
	/*line fs.go:147:2*/ReadDir(n int) ([]DirEntry, error)
	File
}

type ReadFileFS interface {
	/*line readfile.go:21:2*/ReadFile(name string) ([]byte, error)
	FS
}

type ReadLinkFS interface {
	/*line readlink.go:20:2*/Lstat(name string) (FileInfo, error)
	/*line readlink.go:14:2*/ReadLink(name string) (string, error)
	FS
}

type StatFS interface {
	/*line stat.go:13:2*/Stat(name string) (FileInfo, error)
	FS
}

type SubFS interface {
	/*line sub.go:17:2*/Sub(dir string) (FS, error)
	FS
}

type WalkDirFunc func(path string, d DirEntry, err error) error

func FileInfoToDirEntry(info FileInfo) DirEntry
func FormatDirEntry(dir DirEntry) string
func FormatFileInfo(info FileInfo) string
func Glob(fsys FS, pattern string) (matches []string, err error)
func Lstat(fsys FS, name string) (FileInfo, error)
func ReadDir(fsys FS, name string) ([]DirEntry, error)
func ReadFile(fsys FS, name string) ([]byte, error)
func ReadLink(fsys FS, name string) (string, error)
func Stat(fsys FS, name string) (FileInfo, error)
func Sub(fsys FS, dir string) (FS, error)
func ValidPath(name string) bool
func WalkDir(fsys FS, root string, fn WalkDirFunc) error
