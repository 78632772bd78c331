package zip

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// namesChecked says whether folders refuse to list names that are none.
const namesChecked = true

// ---- an archive as a file system

// valid is a name as a file system has it: what leads out of the archive leads to its top.
func valid(name string) string {
	p := strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/")
	for strings.HasPrefix(p, "../") {
		p = p[len("../"):]
	}
	return p
}

// split gives the folder and the last element of a name.
func split(name string) (dir, elem string) {
	name = strings.TrimSuffix(name, "/")
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		return name[:i], name[i+1:]
	}
	return ".", name
}

func (r *Reader) initFileList() {
	r.fileListOnce.Do(func() {
		// at is where a name is listed, as what it is.
		at := map[string]int{}
		folders := map[string]bool{}
		for _, f := range r.File {
			name := valid(f.Name)
			if name == "" {
				continue
			}
			if i, ok := at[name]; ok {
				r.fileList[i].isDup = true
				continue
			}
			for dir, _ := split(name); dir != "." && !folders[dir]; dir, _ = split(dir) {
				folders[dir] = true
			}
			at[name] = len(r.fileList)
			r.fileList = append(r.fileList, fileListEntry{name: name, file: f, isDir: strings.HasSuffix(f.Name, "/")})
		}
		for dir := range folders {
			if i, ok := at[dir]; !ok {
				r.fileList = append(r.fileList, fileListEntry{name: dir, isDir: true})
			} else if !r.fileList[i].isDir {
				r.fileList[i].isDup = true
			}
		}
		slices.SortFunc(r.fileList, func(a, b fileListEntry) int {
			aDir, aElem := split(a.name)
			bDir, bElem := split(b.name)
			if aDir != bDir {
				return strings.Compare(aDir, bDir)
			}
			return strings.Compare(aElem, bElem)
		})
	})
}

func (r *Reader) openLookup(name string) *fileListEntry {
	if name == "." {
		return &fileListEntry{name: "./", isDir: true}
	}
	for i := range r.fileList {
		if r.fileList[i].name == name {
			return &r.fileList[i]
		}
	}
	return nil
}

func (r *Reader) openReadDir(dir string) []fileListEntry {
	first, end := len(r.fileList), 0
	for i, e := range r.fileList {
		if in, _ := split(e.name); in == dir {
			first, end = min(first, i), i+1
		}
	}
	return r.fileList[min(first, end):end]
}

func (r *Reader) Open(name string) (fs.File, error) {
	r.initFileList()
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	e := r.openLookup(name)
	if e == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if e.isDir {
		return &openDir{e, r.openReadDir(name), 0}, nil
	}
	rc, err := e.file.Open()
	if err != nil {
		return nil, err
	}
	return rc.(fs.File), nil
}

type infoAndEntry interface {
	fs.FileInfo
	fs.DirEntry
}

//line reader.go:737:1
func (f *fileListEntry) stat() (infoAndEntry, error) {
	switch {
	case f.isDup:
		return nil, errors.New(f.name + ": duplicate entries in zip file")
	case f.isDir:
		return f, nil
	}
	return headerFileInfo{&f.file.FileHeader}, nil
}

func (f *fileListEntry) Name() string {
	_, elem := split(f.name)
	return elem
}

//line reader.go:749:1
func (f *fileListEntry) Size() int64 { return 0 }

//line reader.go:750:1
func (f *fileListEntry) Mode() fs.FileMode { return fs.ModeDir | 0555 }

//line reader.go:751:1
func (f *fileListEntry) Type() fs.FileMode { return fs.ModeDir }

//line reader.go:752:1
func (f *fileListEntry) IsDir() bool { return true }

//line reader.go:753:1
func (f *fileListEntry) Sys() any { return nil }

//line reader.go:762:1
func (f *fileListEntry) Info() (fs.FileInfo, error) { return f, nil }

//line reader.go:764:1
func (f *fileListEntry) String() string { return fs.FormatDirEntry(f) }

//line reader.go:755:1
func (f *fileListEntry) ModTime() time.Time {
	if f.file == nil {
		return time.Time{}
	}
	return f.file.FileHeader.Modified.UTC()
}

type openDir struct {
	e      *fileListEntry
	files  []fileListEntry
	offset int
}

//line reader.go:954:1
func (d *openDir) Close() error { return nil }

//line reader.go:955:1
func (d *openDir) Stat() (fs.FileInfo, error) { return d.e.stat() }

//line reader.go:957:1
func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.e.name, Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	rest := d.files[d.offset:]
	if count > 0 {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		rest = rest[:min(count, len(rest))]
	}
	var list []fs.DirEntry
	for i := range rest {
		s, err := rest[i].stat()
		if err != nil {
			return nil, err
		}
		if name := s.Name(); namesChecked && (name == "." || !fs.ValidPath(name)) {
			return nil, &fs.PathError{Op: "readdir", Path: d.e.name, Err: fmt.Errorf("invalid file name: %v", rest[i].name)}
		}
		list = append(list, s)
	}
	d.offset += len(rest)
	return list, nil
}
