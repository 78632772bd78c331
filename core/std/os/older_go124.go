//go:build !go1.25

package os

import "io/fs"

//line dir.go:152:1
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := joined(dir, path)
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0777)
		case 0:
			return copyFile(to, fsys, path)
		}
		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
	})
}
