package fstest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
	"time"
)

// file is an entry of a MapFS, or a folder that only its contents imply.
type file struct {
	name string
	f    *MapFile
}

func (i file) Name() string               { return path.Base(i.name) }
func (i file) Size() int64                { return int64(len(i.f.Data)) }
func (i file) Mode() fs.FileMode          { return i.f.Mode }
func (i file) Type() fs.FileMode          { return i.f.Mode.Type() }
func (i file) ModTime() time.Time         { return i.f.ModTime }
func (i file) IsDir() bool                { return i.f.Mode&fs.ModeDir != 0 }
func (i file) Sys() any                   { return i.f.Sys }
func (i file) Info() (fs.FileInfo, error) { return i, nil }
func (i file) String() string             { return fs.FormatFileInfo(i) }

type openFile struct {
	file
	offset int64
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.file, nil }
func (f *openFile) Close() error               { return nil }
func (f *openFile) Read(b []byte) (int, error) {
	if f.offset >= f.Size() {
		return 0, io.EOF
	}
	n := copy(b, f.f.Data[f.offset:])
	f.offset += int64(n)
	return n, nil
}
func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case 1:
		offset += f.offset
	case 2:
		offset += f.Size()
	}
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "seek", Path: f.name, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}
func (f *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "read", Path: f.name, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.Data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type openDir struct {
	file
	list []fs.DirEntry
}

func (d *openDir) Stat() (fs.FileInfo, error) { return d.file, nil }
func (d *openDir) Close() error               { return nil }
func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.name, Err: fs.ErrInvalid}
}
func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.list)
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	out := d.list[:n]
	d.list = d.list[n:]
	return out, nil
}

// target follows the symbolic links in a name, that of the file itself and those of directories above.
func (fsys MapFS) target(name string) (string, bool) {
	link := func(name string) (to string, isLink, ok bool) {
		f := fsys[name]
		if f == nil || f.Mode.Type() != fs.ModeSymlink {
			return "", false, true
		}
		return path.Join(path.Dir(name), string(f.Data)), true, !path.IsAbs(string(f.Data))
	}
	to, isLink, ok := link(name)
	for i := 0; !isLink && ok && i < len(name); i++ {
		if name[i] == '/' {
			to, isLink, ok = link(name[:i])
			to += name[i:]
		}
	}
	switch {
	case !ok:
		return "", false
	case isLink:
		return fsys.target(to)
	}
	return name, fs.ValidPath(name)
}

func (fsys MapFS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	target, ok := fsys.target(name)
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	f := fsys[target]
	if f != nil && f.Mode&fs.ModeDir == 0 {
		return &openFile{file: file{name, f}}, nil
	}
	prefix := target + "/"
	if target == "." {
		prefix = ""
	}
	below := map[string]*MapFile{}
	for k, g := range fsys {
		rest, ok := strings.CutPrefix(k, prefix)
		if !ok || rest == "" || k == "." {
			continue
		}
		first, _, deeper := strings.Cut(rest, "/")
		if !deeper {
			below[first] = g
		} else if below[first] == nil {
			below[first] = &MapFile{Mode: fs.ModeDir | 0555}
		}
	}
	if f == nil && len(below) == 0 && target != "." {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if f == nil {
		f = &MapFile{Mode: fs.ModeDir | 0555}
	}
	d := &openDir{file: file{name, f}}
	for k, g := range below {
		d.list = append(d.list, file{k, g})
	}
	sort.Slice(d.list, func(i, j int) bool { return d.list[i].Name() < d.list[j].Name() })
	return d, nil
}

// fsOnly hides MapFS's own methods from the functions of fs.
type fsOnly struct{ fs.FS }
type noSub struct{ MapFS }

//line mapfs.go:238:1
func (noSub) Sub() {}

//line mapfs.go:218:1
func (fsys MapFS) ReadFile(name string) ([]byte, error) {
	return fs.ReadFile(fsOnly{fsys}, name)
}
//line mapfs.go:222:1
func (fsys MapFS) Stat(name string) (fs.FileInfo, error) {
	return fs.Stat(fsOnly{fsys}, name)
}
func (fsys MapFS) Lstat(name string) (fs.FileInfo, error) {
	info, err := fsys.lstat(name)
	if err != nil {
		return nil, &fs.PathError{Op: "lstat", Path: name, Err: err}
	}
	return info, nil
}

// lstat is of the link itself, in the directory that the rest of its name leads to.
func (fsys MapFS) lstat(name string) (fs.FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, fs.ErrNotExist
	}
	dir, ok := fsys.target(path.Dir(name))
	if !ok {
		return nil, fs.ErrNotExist
	}
	place := path.Join(dir, path.Base(name))
	if f := fsys[place]; f != nil {
		return file{name, f}, nil
	}
	for other := range fsys {
		if place == "." || strings.HasPrefix(other, place+"/") {
			return file{name, &MapFile{Mode: fs.ModeDir | 0555}}, nil
		}
	}
	return nil, fs.ErrNotExist
}
//line mapfs.go:226:1
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) {
	return fs.ReadDir(fsOnly{fsys}, name)
}
func (fsys MapFS) Glob(pattern string) ([]string, error)      { return fs.Glob(fsOnly{fsys}, pattern) }
//line mapfs.go:240:1
func (fsys MapFS) Sub(dir string) (fs.FS, error) {
	return fs.Sub(noSub{fsys}, dir)
}
func (fsys MapFS) ReadLink(name string) (string, error) {
	info, err := fsys.lstat(name)
	if err != nil {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: err}
	}
	f := info.(file).f
	if f.Mode&fs.ModeSymlink == 0 {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(f.Data), nil
}

// TestFS looks whether every expected file can be opened and read.
func TestFS(fsys fs.FS, expected ...string) error {
	var errs []error
	for _, name := range expected {
		info, err := fs.Stat(fsys, name)
		if err != nil {
			errs = append(errs, fmt.Errorf("expected but not found: %s", name))
		} else if !info.IsDir() {
			if _, err := fs.ReadFile(fsys, name); err != nil {
				errs = append(errs, err)
			}
		}
	}
	if len(errs) == 0 {
		return nil
	}
	return fmt.Errorf("TestFS found errors:\n%w", errors.Join(errs...))
}
