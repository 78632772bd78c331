package fs

import (
	"errors"
	"path"
)

// subFS is a directory of a file system as one of its own.
type subFS struct {
	fsys FS
	dir  string
}

func (f *subFS) full(op, name string) (string, error) {
	if !ValidPath(name) {
		return "", &PathError{op, name, ErrInvalid}
	}
	return path.Join(f.dir, name), nil
}

// within takes the directory off a name.
func (f *subFS) within(name string) (rel string, ok bool) {
	if name == f.dir {
		return ".", true
	}
	n := len(f.dir)
	if len(name) >= n+2 && name[:n] == f.dir && name[n] == '/' {
		return name[n+1:], true
	}
	return "", false
}

// fixed is an error that tells the name by which the caller knows a file.
func (f *subFS) fixed(err error) error {
	if e, ok := err.(*PathError); ok {
		if short, ok := f.within(e.Path); ok {
			e.Path = short
		}
	}
	return err
}

// through calls a function with a file's full name.
func through[T any](f *subFS, op, name string, do func(FS, string) (T, error)) (T, error) {
	full, err := f.full(op, name)
	if err != nil {
		var none T
		return none, err
	}
	v, err := do(f.fsys, full)
	return v, f.fixed(err)
}

func (f *subFS) Open(name string) (File, error)          { return through(f, "open", name, FS.Open) }
func (f *subFS) ReadDir(name string) ([]DirEntry, error) { return through(f, "read", name, ReadDir) }
func (f *subFS) ReadFile(name string) ([]byte, error)    { return through(f, "read", name, ReadFile) }

func (f *subFS) Glob(pattern string) ([]string, error) {
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if pattern == "." {
		return []string{"."}, nil
	}
	list, err := Glob(f.fsys, f.dir+"/"+pattern)
	for i, name := range list {
		short, ok := f.within(name)
		if !ok {
			return nil, errors.New("invalid result from inner fsys Glob: " + short + " not in " + f.dir)
		}
		list[i] = short
	}
	return list, f.fixed(err)
}

func (f *subFS) Sub(dir string) (FS, error) {
	if dir == "." {
		return f, nil
	}
	full, err := f.full("sub", dir)
	if err != nil {
		return nil, err
	}
	return &subFS{f.fsys, full}, nil
}
