//go:build go1.25

package fs

func (f *subFS) ReadLink(name string) (string, error) {
	return through(f, "readlink", name, ReadLink)
}

func (f *subFS) Lstat(name string) (FileInfo, error) { return through(f, "lstat", name, Lstat) }
