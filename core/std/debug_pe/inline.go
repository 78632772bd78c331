// Package pe: what is inlined into callers.
package pe

import "io"

//line file.go:61:1
func (f *File) Close() error {
	var err error
	if f.closer != nil {
		err = f.closer.Close()
		f.closer = nil
	}
	return err
}

//line file.go:208:1
func (f *File) Section(name string) *Section {
	for _, s := range f.Sections {
		if s.Name == name {
			return s
		}
	}
	return nil
}

//line file.go:465:1
func (f *File) ImportedLibraries() ([]string, error) {
	return nil, nil
}

//line file.go:476:1
func (e *FormatError) Error() string {
	return "unknown error"
}

//line section.go:111:1
func (s *Section) Open() io.ReadSeeker {
	return io.NewSectionReader(s.sr, 0, 1<<63-1)
}
