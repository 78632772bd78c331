package os

import (
	"errors"
	"io/fs"
	"syscall"
	"time"
)

// Root: paths are resolved element by element below a directory; one that leads out of it is refused.

var (
	errPathEscapes = errors.New("path escapes from parent")
	errEmptyPath   = errors.New("empty path")
)

type root struct {
	name   string
	path   string
	closed bool
}

func OpenRoot(name string) (*Root, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if nodeOf(f).children == nil {
		return nil, &PathError{"open", name, errors.New("not a directory")}
	}
	path := ""
	for _, e := range elements(name) {
		path += "/" + e
	}
	return &Root{&root{name: name, path: path + "/"}}, nil
}

func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

// inside returns where a name lies; a link at its end is followed on demand.
func inside(r *root, name string, follow bool) (string, error) {
	if r.closed {
		return "", ErrClosed
	}
	if name == "" {
		return "", errEmptyPath
	}
	if name[0] == '/' {
		return "", errPathEscapes
	}
	split := func(path string) []string {
		list := elements("/" + path)
		if path[len(path)-1] == '/' {
			list = append(list, ".")
		}
		return list
	}
	var below []string
	at := func() string {
		path := r.path
		for i, e := range below {
			if i > 0 {
				path += "/"
			}
			path += e
		}
		return path
	}
	for list, links := split(name), 0; len(list) > 0; {
		e := list[0]
		list = list[1:]
		if e == ".." {
			if len(below) == 0 {
				return "", errPathEscapes
			}
			below = below[:len(below)-1]
			continue
		}
		if e == "." {
			continue
		}
		below = append(below, e)
		n, _, _, err := find(at(), false)
		if err != nil && err != syscall.ENOENT {
			return "", err
		}
		if n == nil || n.mode&ModeSymlink == 0 || len(list) == 0 && !follow {
			continue
		}
		if links++; links > 40 {
			return "", syscall.ELOOP
		}
		if n.link[0] == '/' {
			return "", errPathEscapes
		}
		below = below[:len(below)-1]
		list = append(split(n.link), list...)
	}
	if path := at(); isDirPath(name) && len(below) > 0 {
		return path + "/", nil
	}
	return at(), nil
}

// renamed gives an error the operation and the name that the program used.
func renamed(err error, op, name string) error {
	if err == nil {
		return nil
	}
	if pe, ok := err.(*PathError); ok {
		err = pe.Err
	}
	return &PathError{op, name, err}
}

// below is how a file is named that was opened through a root.
func (r *root) below(name string) string {
	if shown := r.name; shown != "" && shown[len(shown)-1] == '/' {
		return shown + name
	}
	return r.name + "/" + name
}

//line root.go:90:1
func (r *Root) Name() string { return r.root.name }

//line root.go:96:1
func (r *Root) Close() error {
	r.root.closed = true
	return nil
}

//line root.go:102:1
func (r *Root) Open(name string) (*File, error) {
	return r.OpenFile(name, O_RDONLY, 0)
}

//line root.go:108:1
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if perm&0777 != perm {
		return nil, &PathError{"openat", name, errors.New("unsupported file mode")}
	}
	path, err := inside(r.root, name, flag&(O_CREATE|O_EXCL) != O_CREATE|O_EXCL)
	if err != nil {
		return nil, &PathError{"openat", name, err}
	}
	f, err := OpenFile(path, flag, perm)
	if err != nil {
		return nil, renamed(err, "openat", name)
	}
	f.name = r.root.below(name)
	return f, nil
}

func (r *Root) OpenRoot(name string) (*Root, error) {
	path, err := inside(r.root, name, true)
	if err != nil {
		return nil, &PathError{"openat", name, err}
	}
	sub, err := OpenRoot(path)
	if err != nil {
		if n, _, _, bad := find(path, true); bad == nil && n != nil {
			return nil, renamed(err, "open", r.root.below(name))
		}
		return nil, renamed(err, "openat", name)
	}
	sub.root.name = r.root.below(name)
	return sub, nil
}

// do calls an operation with the place of a name.
func (r *root) do(op, name string, follow bool, f func(path string) error, clean ...func(string) string) error {
	at := name
	for _, f := range clean {
		at = f(at)
	}
	path, err := inside(r, at, follow)
	if err == nil {
		err = f(path)
	}
	return renamed(err, op, name)
}

//line root.go:139:1
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.root.do("chmodat", name, true, func(path string) error { return Chmod(path, mode) })
}

func (r *Root) Mkdir(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{"mkdirat", name, errors.New("unsupported file mode")}
	}
	return r.root.do("mkdirat", name, false, func(path string) error { return Mkdir(path, perm) }, trimmed)
}

func (r *Root) MkdirAll(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{"mkdirat", name, errors.New("unsupported file mode")}
	}
	if path, err := inside(r.root, name, true); err == nil {
		if info, err := Stat(path); err == nil && info.IsDir() {
			return nil
		}
	}
	name = trimmed(name)
	return r.root.do("mkdirat", name, false, func(path string) error {
		if _, err := Lstat(path); err == nil {
			return syscall.EEXIST
		}
		return MkdirAll(path, perm)
	})
}

//line root.go:170:1
func (r *Root) Chown(name string, uid, gid int) error {
	return r.root.do("chownat", name, true, func(path string) error { return Chown(path, uid, gid) })
}

//line root.go:176:1
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.root.do("lchownat", name, false, func(path string) error { return Lchown(path, uid, gid) })
}

//line root.go:182:1
func (r *Root) Chtimes(name string, atime, mtime time.Time) error {
	return r.root.do("chtimesat", name, true, func(path string) error { return Chtimes(path, atime, mtime) })
}

//line root.go:188:1
func (r *Root) Remove(name string) error {
	if last(name) == "." {
		return &PathError{"removeat", name, syscall.EINVAL}
	}
	return r.root.do("removeat", name, false, func(path string) error {
		if len(trimmed(name)) < len(name) {
			path += "/"
		}
		return Remove(path)
	}, trimmed)
}

//line root.go:194:1
func (r *Root) RemoveAll(name string) error {
	if e := last(name); e == "." {
		return &PathError{"RemoveAll", name, syscall.EINVAL}
	}
	return r.root.do("RemoveAll", name, false, RemoveAll, trimmed)
}

func (r *Root) Stat(name string) (info FileInfo, err error) {
	err = r.root.do("statat", name, true, func(path string) (err error) {
		info, err = Stat(path)
		return err
	})
	return named(info, name), err
}

// named: what a program asks for by a name is told with that one's end.
func named(info FileInfo, name string) FileInfo {
	if s, ok := info.(*fileStat); ok {
		s.name = last(name)
	}
	return info
}

func (r *Root) Lstat(name string) (info FileInfo, err error) {
	err = r.root.do("statat", name, false, func(path string) (err error) {
		info, err = Lstat(path)
		return err
	})
	return named(info, name), err
}

//line root.go:216:1
func (r *Root) Readlink(name string) (string, error) { return linkOf(r.root, name) }

func linkOf(r *root, name string) (link string, err error) {
	err = r.do("readlinkat", name, false, func(path string) (err error) {
		link, err = Readlink(path)
		return err
	})
	return link, err
}

// pair calls an operation with two places; its errors name both.
func (r *root) pair(op, from, to string, f func(from, to string) error) error {
	a, err := inside(r, from, false)
	if end := last(from); err == nil && (end == "." || end == "..") && op == "renameat" {
		err = syscall.EBUSY
	}
	if err == nil {
		var b string
		if b, err = inside(r, to, false); err == nil {
			err = f(a, b)
		}
	}
	if err == nil {
		return nil
	}
	switch e := err.(type) {
	case *LinkError:
		err = e.Err
	case *PathError:
		err = e.Err
	}
	return &LinkError{op, from, to, err}
}

//line root.go:223:1
func (r *Root) Rename(oldname, newname string) error {
	return r.root.pair("renameat", oldname, newname, Rename)
}

//line root.go:235:1
func (r *Root) Link(oldname, newname string) error {
	return r.root.pair("linkat", oldname, newname, Link)
}

//line root.go:247:1
func (r *Root) Symlink(oldname, newname string) error {
	path, err := inside(r.root, newname, false)
	if err == nil {
		err = Symlink(oldname, path)
	}
	if e, ok := err.(*LinkError); ok {
		err = e.Err
	}
	if err != nil {
		return &LinkError{"symlinkat", oldname, newname, err}
	}
	return nil
}

func (r *Root) ReadFile(name string) ([]byte, error) { return contentsOf(r.root, name) }

func contentsOf(r *root, name string) ([]byte, error) {
	path, err := inside(r, name, true)
	if err != nil {
		return nil, &PathError{"openat", name, err}
	}
	b, err := ReadFile(path)
	if e, ok := err.(*PathError); ok && e.Op == "open" {
		return nil, renamed(err, "openat", name)
	} else if ok {
		return nil, renamed(err, e.Op, r.below(name))
	}
	return b, err
}

func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err1 := f.Close(); err == nil {
		err = err1
	}
	return err
}

//line root.go:359:1
func (r *Root) FS() fs.FS {
	return (*rootFS)(r)
}

type rootFS Root

func valid(op, name string) error {
	if !fs.ValidPath(name) {
		return &PathError{op, name, ErrInvalid}
	}
	return nil
}

func (r *rootFS) Open(name string) (fs.File, error) {
	if err := valid("open", name); err != nil {
		return nil, err
	}
	f, err := (*Root)(r).Open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (r *rootFS) ReadDir(name string) ([]DirEntry, error) {
	if err := valid("readdir", name); err != nil {
		return nil, err
	}
	f, err := (*Root)(r).Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.ReadDir(-1)
}

func (r *rootFS) ReadFile(name string) ([]byte, error) {
	if err := valid("readfile", name); err != nil {
		return nil, err
	}
	return contentsOf(r.root, name)
}

func (r *rootFS) Stat(name string) (FileInfo, error) {
	if err := valid("stat", name); err != nil {
		return nil, err
	}
	return (*Root)(r).Stat(name)
}

func (r *rootFS) Lstat(name string) (FileInfo, error) {
	if err := valid("lstat", name); err != nil {
		return nil, err
	}
	return (*Root)(r).Lstat(name)
}

func (r *rootFS) ReadLink(name string) (string, error) {
	if err := valid("readlink", name); err != nil {
		return "", err
	}
	return linkOf(r.root, name)
}
