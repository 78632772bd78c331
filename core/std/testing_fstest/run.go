package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// mapFileInfo is an entry of a MapFS, or a folder that only its contents imply.
type mapFileInfo struct {
	name string
	f    *MapFile
}

func (i *mapFileInfo) Name() string               { return path.Base(i.name) }
//line mapfs.go:251:1
func (i *mapFileInfo) Size() int64                { return int64(len(i.f.Data)) }
//line mapfs.go:252:1
func (i *mapFileInfo) Mode() fs.FileMode          { return i.f.Mode }
//line mapfs.go:253:1
func (i *mapFileInfo) Type() fs.FileMode          { return i.f.Mode.Type() }
//line mapfs.go:254:1
func (i *mapFileInfo) ModTime() time.Time         { return i.f.ModTime }
//line mapfs.go:255:1
func (i *mapFileInfo) IsDir() bool                { return i.f.Mode&fs.ModeDir != 0 }
//line mapfs.go:256:1
func (i *mapFileInfo) Sys() any                   { return i.f.Sys }
//line mapfs.go:257:1
func (i *mapFileInfo) Info() (fs.FileInfo, error) { return i, nil }
//line mapfs.go:259:1
func (i *mapFileInfo) String() string             { return fs.FormatFileInfo(i) }

type openMapFile struct {
	path string
	mapFileInfo
	offset int64
}

//line mapfs.go:270:1
func (f *openMapFile) Stat() (fs.FileInfo, error) { return &f.mapFileInfo, nil }
//line mapfs.go:272:1
func (f *openMapFile) Close() error               { return nil }
func (f *openMapFile) Read(b []byte) (int, error) {
	if f.offset >= f.Size() {
		return 0, io.EOF
	}
	if f.offset < 0 {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.Data[f.offset:])
	f.offset += int64(n)
	return n, nil
}
func (f *openMapFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case 1:
		offset += f.offset
	case 2:
		offset += f.Size()
	}
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "seek", Path: f.path, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}
func (f *openMapFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.Data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type mapDir struct {
	path string
	mapFileInfo
	entry  []mapFileInfo
	offset int
}

//line mapfs.go:321:1
func (d *mapDir) Stat() (fs.FileInfo, error) { return &d.mapFileInfo, nil }
//line mapfs.go:322:1
func (d *mapDir) Close() error               { return nil }
//line mapfs.go:323:1
func (d *mapDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.path, Err: fs.ErrInvalid}
}
func (d *mapDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.entry) - d.offset
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	out := make([]fs.DirEntry, n)
	for i := range out {
		out[i] = &d.entry[d.offset+i]
	}
	d.offset += n
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
		return &openMapFile{path: name, mapFileInfo: mapFileInfo{path.Base(name), f}}, nil
	}
	prefix := ""
	if target != "." {
		prefix = target + "/"
	}
	var list []mapFileInfo
	below := make(map[string]bool)
	for k, g := range fsys {
		rest, ok := strings.CutPrefix(k, prefix)
		if !ok {
			continue
		}
		if at := strings.IndexByte(rest, '/'); at >= 0 {
			below[rest[:at]] = true
		} else if rest != "." || prefix != "" {
			list = append(list, mapFileInfo{rest, g})
		}
	}
	if f == nil && prefix != "" && list == nil && len(below) == 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	for _, e := range list {
		delete(below, e.name)
	}
	for dir := range below {
		list = append(list, mapFileInfo{dir, &MapFile{Mode: fs.ModeDir | 0555}})
	}
	slices.SortFunc(list, func(a, b mapFileInfo) int { return strings.Compare(a.name, b.name) })
	if f == nil {
		f = &MapFile{Mode: fs.ModeDir | 0555}
	}
	return &mapDir{path: name, mapFileInfo: mapFileInfo{name[strings.LastIndexByte(name, '/')+1:], f}, entry: list}, nil
}

// fsOnly hides MapFS's own methods from the functions of fs.
type fsOnly struct{ fs.FS }
type noSub struct{ MapFS }

//line mapfs.go:238:1
func (noSub) Sub() {}

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
		return &mapFileInfo{path.Base(name), f}, nil
	}
	for other := range fsys {
		if place == "." || strings.HasPrefix(other, place+"/") {
			return &mapFileInfo{path.Base(name), &MapFile{Mode: fs.ModeDir | 0555}}, nil
		}
	}
	return nil, fs.ErrNotExist
}

func (fsys MapFS) Glob(pattern string) ([]string, error) { return fs.Glob(fsOnly{fsys}, pattern) }

func (fsys MapFS) ReadLink(name string) (string, error) {
	info, err := fsys.lstat(name)
	if err != nil {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: err}
	}
	f := info.(*mapFileInfo).f
	if f.Mode.Type() != fs.ModeSymlink {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(f.Data), nil
}
