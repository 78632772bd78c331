// Package macho: what is inlined into callers.
package macho

import "io"

//line file.go:53:1
func (b LoadBytes) Raw() []byte { return b }

//line file.go:91:1
func (s *Segment) Open() io.ReadSeeker { return io.NewSectionReader(s.sr, 0, 1<<63-1) }

//line file.go:139:1
func (s *Section) Open() io.ReadSeeker { return io.NewSectionReader(s.sr, 0, 1<<63-1) }

//line file.go:218:1
func (f *File) Close() error {
	var err error
	if f.closer != nil {
		err = f.closer.Close()
		f.closer = nil
	}
	return err
}

//line fat.go:146:1
func (ff *FatFile) Close() error {
	var err error
	if ff.closer != nil {
		err = ff.closer.Close()
		ff.closer = nil
	}
	return err
}

//line file.go:590:1
func (f *File) Segment(name string) *Segment {
	for _, l := range f.Loads {
		if s, ok := l.(*Segment); ok && s.Name == name {
			return s
		}
	}
	return nil
}

//line file.go:601:1
func (f *File) Section(name string) *Section {
	for _, s := range f.Sections {
		if s.Name == name {
			return s
		}
	}
	return nil
}

//line file.go:752:1
func (f *File) ImportedLibraries() ([]string, error) {
	var all []string
	for _, l := range f.Loads {
		if lib, ok := l.(*Dylib); ok {
			all = append(all, lib.Name)
		}
	}
	return all, nil
}

//line macho.go:56:1
func (t Type) String() string   { return stringName(uint32(t), typeStrings, false) }
func (t Type) GoString() string { return stringName(uint32(t), typeStrings, true) }

//line macho.go:82:1
func (i Cpu) String() string   { return stringName(uint32(i), cpuStrings, false) }
func (i Cpu) GoString() string { return stringName(uint32(i), cpuStrings, true) }

//line macho.go:109:1
func (i LoadCmd) String() string   { return stringName(uint32(i), cmdStrings, false) }
func (i LoadCmd) GoString() string { return stringName(uint32(i), cmdStrings, true) }

//line reloctype.go:20:1
func (r RelocTypeGeneric) GoString() string { return "macho." + r.String() }

//line reloctype.go:37:1
func (r RelocTypeX86_64) GoString() string { return "macho." + r.String() }

//line reloctype.go:54:1
func (r RelocTypeARM) GoString() string { return "macho." + r.String() }

//line reloctype.go:72:1
func (r RelocTypeARM64) GoString() string { return "macho." + r.String() }
