package os

import (
	"errors"
	"io"
	"io/fs"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// Files live in memory: a tree that each run begins with anew. Standard streams are the machine's.

var Args = []string{programName()}

// programName is where `go run` puts what it builds.
func programName() string

var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded error = &timeoutError{}
	ErrProcessDone      = errors.New("os: process already finished")
	Interrupt    Signal = syscall.SIGINT
	Kill         Signal = syscall.SIGKILL
)

type timeoutError struct{}

func (*timeoutError) Error() string   { return "i/o timeout" }
func (*timeoutError) Timeout() bool   { return true }
func (*timeoutError) Temporary() bool { return true }

type node struct {
	mode     FileMode
	data     []byte
	link     string
	children map[string]*node
	mod      time.Time
	pipe     *pipe
	names    []string
}

func newDir(mode FileMode) *node {
	return &node{mode: ModeDir | mode, children: map[string]*node{}, mod: time.Now()}
}

// Made when a program first asks for a file.
var tree *node

func topDir() *node {
	if tree != nil {
		return tree
	}
	r := newDir(0755)
	r.children["tmp"] = newDir(ModeSticky | 0777)
	r.children["root"] = newDir(0700)

	r.children["dev"] = newDir(0755)
	r.children["dev"].children["null"] = &node{mode: ModeDevice | ModeCharDevice | 0666}
	tree = r
	return r
}

var cwd = "/root"

type file struct {
	name   string
	at     unsafe.Pointer // its node: whoever mentions a File need not know what the tree is made of
	pos    int
	flag   int
	closed bool
	listed int
	// Whoever mentions a File instantiates this, as with gc's.
	dirinfo atomic.Pointer[dirInfo]
	_       [24]byte // gc's is that large
}

func nodeOf(f *File) *node { return (*node)(f.at) }

// elements of a path, from the root on.
func elements(path string) []string { return addElements(nil, path) }

func addElements(list []string, path string) []string {
	if path == "" || path[0] != '/' {
		list = addElements(list, cwd)
	}
	for i := 0; i < len(path); {
		j := i
		for j < len(path) && path[j] != '/' {
			j++
		}
		if e := path[i:j]; e != "" && e != "." {
			list = append(list, e)
		}
		i = j + 1
	}
	return list
}

// isDirPath: a name that ends so is that of a directory, whatever links lead there.
func isDirPath(path string) bool {
	n := len(path)
	return n > 0 && path[n-1] == '/' || n > 1 && path[n-1] == '.' && path[n-2] == '/'
}

// trimmed is a name without slashes behind it.
func trimmed(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	return name
}

// find walks to a path: the node if there is one, the directory it is or would be in, and its name there.
func find(path string, follow bool) (n, dir *node, name string, err error) {
	if path == "" {
		return nil, nil, "", syscall.ENOENT
	}
	for i := 0; i < len(path); i++ {
		if path[i] == 0 {
			return nil, nil, "", syscall.EINVAL
		}
	}
	if len(path) >= 4096 {
		return nil, nil, "", syscall.ENAMETOOLONG
	}
	mustBeDir := isDirPath(path)
	follow = follow || mustBeDir
	var names [16]string
	var way [17]*node
	list, stack := addElements(names[:0], path), append(way[:0], topDir())
	for links := 0; len(list) > 0; {
		at := stack[len(stack)-1]
		if at.children == nil {
			return nil, nil, "", syscall.ENOTDIR
		}
		e := list[0]
		list = list[1:]
		if len(e) > 255 {
			return nil, nil, "", syscall.ENAMETOOLONG
		}
		if e == ".." {
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
			continue
		}
		next := at.children[e]
		if next == nil {
			if len(list) > 0 {
				return nil, nil, "", syscall.ENOENT
			}
			return nil, at, e, nil
		}
		if next.mode&ModeSymlink != 0 && (len(list) > 0 || follow) {
			if links++; links > 40 {
				return nil, nil, "", syscall.ELOOP
			}
			if next.link[0] == '/' {
				stack = stack[:1]
			}
			var to []string
			for _, x := range elements("/" + next.link) {
				to = append(to, x)
			}
			list = append(to, list...)
			continue
		}
		if len(list) == 0 {
			if mustBeDir && next.children == nil {
				return nil, nil, "", syscall.ENOTDIR
			}
			return next, at, e, nil
		}
		stack = append(stack, next)
	}
	return stack[len(stack)-1], nil, "", nil
}

// terminated is what a system call is given of a path: it ends with a zero.
var terminated []byte

func passed(path string) {
	terminated = make([]byte, len(path)+1)
	terminated = nil
}

func existing(op, path string, follow bool) (*node, error) {
	passed(path)
	n, _, _, err := find(path, follow)
	if err == nil && n == nil {
		err = syscall.ENOENT
	}
	if err != nil {
		return nil, &PathError{op, path, err}
	}
	return n, nil
}

// ---- opening

//line file.go:389:1
func Open(name string) (*File, error) {
	return OpenFile(name, O_RDONLY, 0)
}
//line file.go:399:1
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	passed(name)
	exclusive := flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL
	n, dir, base, err := find(name, !exclusive)
	write := flag&(O_WRONLY|O_RDWR) != 0
	switch {
	case flag&O_CREATE != 0 && n == nil && isDirPath(name) && (err == nil || err == syscall.ENOTDIR):
		err = syscall.EISDIR
	case err != nil:
	case n == nil && flag&O_CREATE == 0:
		err = syscall.ENOENT
	case n == nil:
		n = &node{mode: perm.Perm() &^ 022, mod: time.Now()}
		dir.children[base] = n
	case exclusive:
		err = syscall.EEXIST
	case n.children != nil && (write || flag&O_CREATE != 0):
		err = syscall.EISDIR
	case flag&O_TRUNC != 0 && n.mode.IsRegular():
		n.data = n.data[:0]
		n.mod = time.Now()
	}
	if err != nil {
		return nil, &PathError{"open", name, err}
	}
	return &File{&file{name: name, at: unsafe.Pointer(n), flag: flag}}, nil
}

//line file.go:133:1
func NewFile(fd uintptr, name string) *File {
	switch fd {
	case 0:
		return Stdin
	case 1:
		return Stdout
	case 2:
		return Stderr
	}
	return nil
}

// ---- File

// stdRead and stdWrite are the machine's streams.
func stdRead(b []byte) (n int, err error)
func stdWrite(stderr bool, b []byte)

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.file != nil && f.closed {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

func (f *File) Name() string {
	switch {
	case f == Stdin:
		return "/dev/stdin"
	case f == Stdout:
		return "/dev/stdout"
	case f == Stderr:
		return "/dev/stderr"
	}
	return f.name
}

func (f *File) Fd() uintptr {
	switch f {
	case Stdin:
		return 0
	case Stdout:
		return 1
	case Stderr:
		return 2
	}
	return 3
}

func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if f.file == nil {
		n, err = stdRead(b)
		return
	}
	switch {
	case f.flag&O_WRONLY != 0:
		return 0, &PathError{"read", f.name, syscall.EBADF}
	case nodeOf(f).children != nil:
		return 0, &PathError{"read", f.name, syscall.EISDIR}
	case len(b) == 0:
		return 0, nil
	case nodeOf(f).pipe != nil:
		return nodeOf(f).pipe.read(f, b)
	case f.pos >= len(nodeOf(f).data):
		return 0, io.EOF
	}
	n = copy(b, nodeOf(f).data[f.pos:])
	f.pos += n
	return n, nil
}

func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"readat", f.Name(), errors.New("negative offset")}
	}
	if f.file != nil && f.flag&O_WRONLY != 0 {
		return 0, &PathError{"read", f.name, syscall.EBADF}
	}
	if f.file != nil && nodeOf(f).children != nil {
		return 0, &PathError{"read", f.name, syscall.EISDIR}
	}
	if f.file != nil && off < int64(len(nodeOf(f).data)) {
		n = copy(b, nodeOf(f).data[off:])
	}
	if n < len(b) {
		err = io.EOF
	}
	return
}

func (f *File) put(b []byte, at int) {
	n := nodeOf(f)
	if n.mode&ModeDevice != 0 {
		return
	}
	for len(n.data) < at {
		n.data = append(n.data, 0)
	}
	k := copy(n.data[at:], b)
	n.data = append(n.data, b[k:]...)
	n.mod = time.Now()
}

func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.file == nil {
		stdWrite(f == Stderr, b)
		return len(b), nil
	}
	if f.flag&(O_WRONLY|O_RDWR) == 0 {
		return 0, &PathError{"write", f.name, syscall.EBADF}
	}
	if p := nodeOf(f).pipe; p != nil {
		return p.write(f, b)
	}
	if f.flag&O_APPEND != 0 {
		f.pos = len(nodeOf(f).data)
	}
	f.put(b, f.pos)
	f.pos += len(b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) {
	return f.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.file == nil || f.flag&O_APPEND != 0 {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, errors.New("negative offset")}
	}
	if f.flag&(O_WRONLY|O_RDWR) == 0 {
		return 0, &PathError{"write", f.name, syscall.EBADF}
	}
	f.put(b, int(off))
	return len(b), nil
}

type onlyWriter struct{ io.Writer }
type onlyReader struct{ io.Reader }

func (f *File) ReadFrom(r io.Reader) (n int64, err error) { return io.Copy(onlyWriter{f}, r) }
func (f *File) WriteTo(w io.Writer) (n int64, err error)  { return io.Copy(w, onlyReader{f}) }

func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	if f.file == nil || nodeOf(f).pipe != nil {
		return 0, &PathError{"seek", f.Name(), syscall.ESPIPE}
	}
	switch whence {
	case io.SeekCurrent:
		offset += int64(f.pos)
	case io.SeekEnd:
		offset += int64(len(nodeOf(f).data))
	}
	if offset < 0 || whence > 2 {
		return 0, &PathError{"seek", f.name, syscall.EINVAL}
	}
	f.pos = int(offset)
	f.listed = 0
	return offset, nil
}

func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	if f.file != nil {
		f.closed = true
		if p := nodeOf(f).pipe; p != nil {
			p.close(f)
		}
	}
	return nil
}

func (f *File) Sync() error { return f.check("sync") }

func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return resize(nodeOf(f), f.name, size)
}

func resize(n *node, name string, size int64) error {
	if size < 0 {
		return &PathError{"truncate", name, syscall.EINVAL}
	}
	for int64(len(n.data)) < size {
		n.data = append(n.data, 0)
	}
	n.data = n.data[:size]
	return nil
}

func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	nodeOf(f).mode = nodeOf(f).mode&ModeType | mode&^ModeType
	return nil
}

func (f *File) Chown(uid, gid int) error            { return f.check("chown") }
func (f *File) SetDeadline(t time.Time) error {
	if f == nil {
		return ErrInvalid
	}
	return ErrNoDeadline
}
func (f *File) SetReadDeadline(t time.Time) error  { return f.SetDeadline(t) }
func (f *File) SetWriteDeadline(t time.Time) error { return f.SetDeadline(t) }

func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	if f.file == nil || nodeOf(f).children == nil {
		return &PathError{"chdir", f.Name(), syscall.ENOTDIR}
	}
	cwd, _ = pathTo(topDir(), "/", nodeOf(f))
	return nil
}

// pathTo looks for a directory below another one.
func pathTo(dir *node, path string, n *node) (string, bool) {
	if dir == n {
		return path, true
	}
	if path != "/" {
		path += "/"
	}
	for _, name := range dir.sorted() {
		if sub := dir.children[name]; sub.children != nil {
			if found, ok := pathTo(sub, path+name, n); ok {
				return found, true
			}
		}
	}
	return cwd, false
}

// ---- information

type fileStat struct {
	name string
	size int64
	mode FileMode
	mod  time.Time
	sys  syscall.Stat_t
	node *node
}

//line types.go:60:1
func (s *fileStat) Name() string       { return s.name }
//line types_unix.go:23:1
func (s *fileStat) Size() int64        { return s.size }
//line types_unix.go:24:1
func (s *fileStat) Mode() FileMode     { return s.mode }
//line types_unix.go:25:1
func (s *fileStat) ModTime() time.Time { return s.mod }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
//line types_unix.go:26:1
func (s *fileStat) Sys() any           { return &s.sys }

func last(path string) string {
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	for i := len(path) - 1; i >= 0 && len(path) > 1; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

func stat(n *node, name string) FileInfo {
	s := new(fileStat)
	fillStat(s, n, name)
	return s
}

// fillStat tells of a node; what the tree does not know, such as its number, is zero.
func fillStat(s *fileStat, n *node, name string) {
	size := int64(len(n.data))
	if n.children != nil {
		size = 4096
	}
	if n.mode&ModeSymlink != 0 {
		size = int64(len(n.link))
	}
	*s = fileStat{name: last(name), size: size, mode: n.mode, mod: n.mod, node: n}
	at := syscall.NsecToTimespec(n.mod.UnixNano())
	s.sys = syscall.Stat_t{Nlink: 1, Mode: systemMode(n.mode), Size: size, Blksize: 4096, Blocks: (size + 4095) / 4096 * 8, Atim: at, Mtim: at, Ctim: at}
}

func systemMode(m FileMode) uint32 {
	bits := uint32(m.Perm())
	switch {
	case m.IsDir():
		bits |= syscall.S_IFDIR
	case m&ModeSymlink != 0:
		bits |= syscall.S_IFLNK
	case m&ModeNamedPipe != 0:
		bits |= syscall.S_IFIFO
	case m&ModeCharDevice != 0:
		bits |= syscall.S_IFCHR
	default:
		bits |= syscall.S_IFREG
	}
	if m&ModeSticky != 0 {
		bits |= syscall.S_ISVTX
	}
	return bits
}

func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	if f.file == nil {
		return &fileStat{name: last(f.Name()), mode: ModeNamedPipe | 0600, mod: time.Now(), sys: syscall.Stat_t{Nlink: 1, Mode: systemMode(ModeNamedPipe | 0600)}}, nil
	}
	return stat(nodeOf(f), f.name), nil
}

func Stat(name string) (FileInfo, error) {
	s := new(fileStat) // asked for before it is known if there is a file
	n, err := existing("stat", name, true)
	if err != nil {
		return nil, err
	}
	fillStat(s, n, name)
	return s, nil
}

func Lstat(name string) (FileInfo, error) {
	s := new(fileStat) // asked for before it is known if there is a file
	n, err := existing("lstat", name, false)
	if err != nil {
		return nil, err
	}
	fillStat(s, n, name)
	return s, nil
}

func SameFile(a, b FileInfo) bool {
	x, ok1 := a.(*fileStat)
	y, ok2 := b.(*fileStat)
	return ok1 && ok2 && x.node == y.node
}

// The names of a directory stand in order with it, and are made anew when it has others.
func (n *node) sorted() []string {
	same := len(n.names) == len(n.children)
	for _, name := range n.names {
		same = same && n.children[name] != nil
	}
	if !same {
		n.names = n.names[:0]
		for name := range n.children {
			n.names = append(n.names, name)
		}
		sort.Strings(n.names)
	}
	return n.names
}

// dirBufs is what gc's reads directories into.
var dirBufs = sync.Pool{New: func() any {
	buf := make([]byte, 8192)
	return &buf
}}

// listing is the next n names, all that are left for none.
func (f *File) listing(n int) ([]string, error) {
	switch {
	case f == nil:
		return nil, ErrInvalid
	case f.file != nil && f.closed:
		return nil, &PathError{"readdirent", f.name, errors.New("use of closed file")}
	case f.file == nil || nodeOf(f).children == nil:
		return nil, &PathError{"readdirent", f.Name(), syscall.ENOTDIR}
	}
	d := f.dirinfo.Load()
	if d == nil {
		d = new(dirInfo)
		f.dirinfo.Store(d)
	}
	if d.buf == nil {
		d.buf = dirBufs.Get().(*[]byte)
	}
	names := nodeOf(f).sorted()
	names = names[min(f.listed, len(names)):]
	if n > 0 {
		if len(names) == 0 {
			return nil, io.EOF
		}
		names = names[:min(n, len(names))]
	} else {
		dirBufs.Put(d.buf)
		d.buf = nil
	}
	f.listed += len(names)
	return names, nil
}

// unixDirent is a file's name in a directory; what it is besides is asked for later.
type unixDirent struct {
	parent string
	name   string
	typ    FileMode
	info   FileInfo
}

//line file_unix.go:454:1
func (d *unixDirent) Name() string   { return d.name }
//line file_unix.go:455:1
func (d *unixDirent) IsDir() bool    { return d.typ.IsDir() }
//line file_unix.go:456:1
func (d *unixDirent) Type() FileMode { return d.typ }
//line types_unix.go:180:1
func (d *unixDirent) Info() (FileInfo, error)    { return Lstat(d.parent + "/" + d.name) }
//line file_unix.go:465:1
func (d *unixDirent) String() string {
	return fs.FormatDirEntry(d)
}

//line types_unix.go:183:1
func (f *File) ReadDir(n int) (list []DirEntry, err error) {
	names, err := f.listing(n)
	for _, name := range names {
		list = append(list, &unixDirent{parent: f.name, name: strings.Clone(name), typ: nodeOf(f).children[name].mode.Type()})
	}
	if list == nil && err == nil {
		list = []DirEntry{}
	}
	return list, err
}

func (f *File) Readdir(n int) (list []FileInfo, err error) {
	names, err := f.listing(n)
	for _, name := range names {
		if info, err := Lstat(f.name + "/" + name); err == nil {
			list = append(list, info)
		}
	}
	if list == nil && err == nil {
		list = []FileInfo{}
	}
	return list, err
}

func (f *File) Readdirnames(n int) (list []string, err error) {
	names, err := f.listing(n)
	for _, name := range names {
		list = append(list, strings.Clone(name))
	}
	if list == nil && err == nil {
		list = []string{}
	}
	return list, err
}
