// Package embed: bodies for the machine, whose programs have no files beside them: every such tree is empty.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

// root is the only folder there is.
type root struct{}

func (root) Stat() (fs.FileInfo, error) { return info{}, nil }
func (root) Close() error               { return nil }
func (root) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: ".", Err: errors.New("is a directory")}
}
func (root) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 {
		return nil, io.EOF
	}
	return []fs.DirEntry{}, nil
}

func (f FS) Open(name string) (fs.File, error) {
	switch {
	case !fs.ValidPath(name):
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case name == ".":
		return root{}, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	if _, err := f.Open(name); err != nil {
		return nil, err
	}
	return []fs.DirEntry{}, nil
}

func (f FS) ReadFile(name string) ([]byte, error) {
	if _, err := f.Open(name); err != nil {
		return nil, err
	}
	return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
}

type info struct{}

func (info) Name() string       { return "." }
func (info) Size() int64        { return 0 }
func (info) Mode() fs.FileMode  { return fs.ModeDir | 0o555 }
func (info) ModTime() time.Time { return time.Time{} }
func (info) IsDir() bool        { return true }
func (info) Sys() any           { return nil }
