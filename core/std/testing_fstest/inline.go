// Package fstest: what is inlined into callers, in gc's shape; the machine runs it as well.
package fstest

import "io/fs"

//line mapfs.go:218:1
func (fsys MapFS) ReadFile(name string) ([]byte, error) {
	return fs.ReadFile(fsOnly{fsys}, name)
}

//line mapfs.go:222:1
func (fsys MapFS) Stat(name string) (fs.FileInfo, error) {
	return fs.Stat(fsOnly{fsys}, name)
}

//line mapfs.go:226:1
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) {
	return fs.ReadDir(fsOnly{fsys}, name)
}

//line mapfs.go:240:1
func (fsys MapFS) Sub(dir string) (fs.FS, error) {
	return fs.Sub(noSub{fsys}, dir)
}
