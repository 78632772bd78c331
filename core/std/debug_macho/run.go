package macho

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"strings"
)

// Rules: debug/macho/file.go, fat.go, go1.27.

const since26 = true

func (e *FormatError) Error() string {
	value := ""
	if e.val != nil {
		value = fmt.Sprintf(" '%v'", e.val)
	}
	return e.msg + value + fmt.Sprintf(" in record at byte %#x", e.off)
}

// opened opens a file and reads it; what cannot be read is closed.
func opened[T any](name string, read func(io.ReaderAt) (T, error)) (x T, f *os.File, err error) {
	if f, err = os.Open(name); err != nil {
		return x, nil, err
	}
	if x, err = read(f); err != nil {
		f.Close()
	}
	return x, f, err
}

func Open(name string) (*File, error) {
	f, in, err := opened(name, NewFile)
	if err != nil {
		return nil, err
	}
	f.closer = in
	return f, nil
}

func OpenFat(name string) (*FatFile, error) {
	f, in, err := opened(name, NewFatFile)
	if err != nil {
		return nil, err
	}
	f.closer = in
	return f, nil
}

// step is how much is read at once where a size may be wrong.
const step = 10 << 20

func readData(r io.Reader, n uint64) ([]byte, error) {
	if int64(n) < 0 {
		return nil, io.ErrUnexpectedEOF
	}
	data := []byte{}
	for {
		part := make([]byte, min(n, step))
		if _, err := io.ReadFull(r, part); err != nil {
			if err == io.EOF && len(data) > 0 {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		data = append(data, part...)
		if n -= uint64(len(part)); n == 0 {
			return data, nil
		}
	}
}

func readDataAt(r io.ReaderAt, n uint64, off int64) ([]byte, error) {
	if int64(n) < 0 {
		return nil, io.ErrUnexpectedEOF
	}
	if n == 0 {
		if _, err := r.ReadAt([]byte{}, off); err != nil && err != io.EOF {
			return nil, err
		}
	}
	data := []byte{}
	for n > 0 {
		part := make([]byte, min(n, step))
		if _, err := r.ReadAt(part, off); err != nil {
			return nil, err
		}
		data = append(data, part...)
		off += int64(len(part))
		n -= uint64(len(part))
	}
	return data, nil
}

//line file.go:86:1
func (s *Segment) Data() ([]byte, error) { return readDataAt(s.sr, s.Filesz, 0) }

//line file.go:134:1
func (s *Section) Data() ([]byte, error) { return readDataAt(s.sr, s.Size, 0) }

func cstring(b []byte) string {
	s, _, _ := bytes.Cut(b, []byte{0})
	return string(s)
}

// loader reads load commands; offset is where the one at hand ends.
type loader struct {
	*File
	r      io.ReaderAt
	offset int64
}

func (l *loader) wrong(msg string, val any) error { return &FormatError{l.offset, msg, val} }

func NewFile(r io.ReaderAt) (*File, error) {
	f := new(File)
	ident := make([]byte, 4)
	if _, err := r.ReadAt(ident, 0); err != nil {
		return nil, err
	}
	for _, bo := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		if m := bo.Uint32(ident); m == Magic32 || m == Magic64 {
			f.ByteOrder = bo
		}
	}
	if f.ByteOrder == nil {
		return nil, &FormatError{0, "invalid magic number", nil}
	}
	if err := binary.Read(io.NewSectionReader(r, 0, 1<<63-1), f.ByteOrder, &f.FileHeader); err != nil {
		return nil, err
	}
	l := &loader{f, r, 28}
	if f.Magic == Magic64 {
		l.offset = 32
	}
	data, err := readDataAt(r, uint64(f.Cmdsz), l.offset)
	if err != nil {
		return nil, err
	}
	f.Loads = []Load{}
	for range f.Ncmd {
		if len(data) < 8 {
			return nil, l.wrong("command block too small", nil)
		}
		cmd, size := LoadCmd(f.ByteOrder.Uint32(data)), f.ByteOrder.Uint32(data[4:])
		if size < 8 || int64(size) > int64(len(data)) {
			return nil, l.wrong("invalid command block size", nil)
		}
		l.offset += int64(size)
		load, err := l.load(cmd, data[:size])
		if err != nil {
			return nil, err
		}
		if load != nil {
			f.Loads = append(f.Loads, load)
		}
		data = data[size:]
	}
	return f, nil
}

// load reads one command.
func (l *loader) load(cmd LoadCmd, data []byte) (Load, error) {
	in := bytes.NewReader(data)
	read := func(x any) error { return binary.Read(in, l.ByteOrder, x) }
	switch cmd {
	case LoadCmdRpath:
		var c RpathCmd
		if err := read(&c); err != nil {
			return nil, err
		}
		if int64(c.Path) >= int64(len(data)) {
			return nil, l.wrong("invalid path in rpath command", c.Path)
		}
		return &Rpath{data, cstring(data[c.Path:])}, nil
	case LoadCmdDylib:
		var c DylibCmd
		if err := read(&c); err != nil {
			return nil, err
		}
		if int64(c.Name) >= int64(len(data)) {
			return nil, l.wrong("invalid name in dynamic library command", c.Name)
		}
		return &Dylib{data, cstring(data[c.Name:]), c.Time, c.CurrentVersion, c.CompatVersion}, nil
	case LoadCmdSymtab:
		var c SymtabCmd
		if err := read(&c); err != nil {
			return nil, err
		}
		t, err := l.symbols(&c, data)
		if err != nil {
			return nil, err
		}
		l.Symtab = t
		return t, nil
	case LoadCmdDysymtab:
		var c DysymtabCmd
		if err := read(&c); err != nil {
			return nil, err
		}
		t, err := l.dynamic(&c, data)
		if err != nil {
			return nil, err
		}
		l.Dysymtab = t
		return t, nil
	case LoadCmdSegment:
		var c Segment32
		if err := read(&c); err != nil {
			return nil, err
		}
		return l.segment(data, SegmentHeader{cmd, uint32(len(data)), cstring(c.Name[:]), uint64(c.Addr), uint64(c.Memsz), uint64(c.Offset), uint64(c.Filesz), c.Maxprot, c.Prot, c.Nsect, c.Flag}, func() (SectionHeader, error) {
			var s Section32
			err := read(&s)
			return SectionHeader{cstring(s.Name[:]), cstring(s.Seg[:]), uint64(s.Addr), uint64(s.Size), s.Offset, s.Align, s.Reloff, s.Nreloc, s.Flags}, err
		})
	case LoadCmdSegment64:
		var c Segment64
		if err := read(&c); err != nil {
			return nil, err
		}
		return l.segment(data, SegmentHeader{cmd, uint32(len(data)), cstring(c.Name[:]), c.Addr, c.Memsz, c.Offset, c.Filesz, c.Maxprot, c.Prot, c.Nsect, c.Flag}, func() (SectionHeader, error) {
			var s Section64
			err := read(&s)
			return SectionHeader{cstring(s.Name[:]), cstring(s.Seg[:]), s.Addr, s.Size, s.Offset, s.Align, s.Reloff, s.Nreloc, s.Flags}, err
		})
	}
	return LoadBytes(data), nil
}

func (l *loader) segment(data []byte, h SegmentHeader, next func() (SectionHeader, error)) (Load, error) {
	for range h.Nsect {
		sh, err := next()
		if err != nil {
			return nil, err
		}
		s := &Section{SectionHeader: sh, sr: io.NewSectionReader(l.r, int64(sh.Offset), int64(sh.Size))}
		s.ReaderAt = s.sr
		l.Sections = append(l.Sections, s)
		if err := l.relocations(s); err != nil {
			return nil, err
		}
	}
	if int64(h.Offset) < 0 {
		return nil, l.wrong("invalid section offset", h.Offset)
	}
	if int64(h.Filesz) < 0 {
		return nil, l.wrong("invalid section file size", h.Filesz)
	}
	s := &Segment{LoadBytes: data, SegmentHeader: h, sr: io.NewSectionReader(l.r, int64(h.Offset), int64(h.Filesz))}
	s.ReaderAt = s.sr
	return s, nil
}

func (l *loader) relocations(s *Section) error {
	if s.Nreloc == 0 {
		return nil
	}
	data, err := readDataAt(l.r, uint64(s.Nreloc)*8, int64(s.Reloff))
	if err != nil {
		return err
	}
	s.Relocs = make([]Reloc, s.Nreloc)
	for i := range s.Relocs {
		s.Relocs[i] = l.relocation(l.ByteOrder.Uint32(data[8*i:]), l.ByteOrder.Uint32(data[8*i+4:]))
	}
	return nil
}

// relocation takes two words apart, whose fields lie the other way round in the other byte order.
func (l *loader) relocation(addr, x uint32) Reloc {
	bit := func(w uint32, at int) bool { return w>>at&1 != 0 }
	if bit(addr, 31) {
		return Reloc{addr & 0xffffff, x, uint8(addr >> 24 & 15), uint8(addr >> 28 & 3), bit(addr, 30), false, true}
	}
	if l.ByteOrder == binary.LittleEndian {
		return Reloc{addr, x & 0xffffff, uint8(x >> 28), uint8(x >> 25 & 3), bit(x, 24), bit(x, 27), false}
	}
	return Reloc{addr, x >> 8, uint8(x & 15), uint8(x >> 5 & 3), bit(x, 7), bit(x, 4), false}
}

func (l *loader) symbols(c *SymtabCmd, data []byte) (*Symtab, error) {
	names, err := readDataAt(l.r, uint64(c.Strsize), int64(c.Stroff))
	if err != nil {
		return nil, err
	}
	size := 12
	if l.Magic == Magic64 {
		size = 16
	}
	table, err := readDataAt(l.r, uint64(c.Nsyms)*uint64(size), int64(c.Symoff))
	if err != nil {
		return nil, err
	}
	t := &Symtab{LoadBytes: data, Syms: []Symbol{}}
	bo := l.ByteOrder
	for ; len(table) > 0; table = table[size:] {
		at := bo.Uint32(table)
		if int64(at) >= int64(len(names)) {
			return nil, l.wrong("invalid name in symbol table", at)
		}
		s := Symbol{cstring(names[at:]), table[4], table[5], bo.Uint16(table[6:]), 0}
		if size == 16 {
			s.Value = bo.Uint64(table[8:])
		} else {
			s.Value = uint64(bo.Uint32(table[8:]))
		}
		// Go's own symbols are known by their dot.
		if s.Name != "" && s.Name[0] == '_' && strings.Contains(s.Name, ".") {
			s.Name = s.Name[1:]
		}
		t.Syms = append(t.Syms, s)
	}
	return t, nil
}

func (l *loader) dynamic(c *DysymtabCmd, data []byte) (*Dysymtab, error) {
	if l.Symtab == nil {
		return nil, l.wrong("dynamic symbol table seen before any ordinary symbol table", nil)
	}
	tooMany := func(what string, n uint32) error {
		if count := len(l.Symtab.Syms); n > uint32(count) {
			return l.wrong(fmt.Sprintf("%s in dynamic symbol table command is greater than symbol table length (%d > %d)", what, n, count), nil)
		}
		return nil
	}
	if err := tooMany("undefined symbols index", c.Iundefsym); err != nil {
		return nil, err
	}
	if err := tooMany("number of undefined symbols after index", c.Iundefsym+c.Nundefsym); err != nil {
		return nil, err
	}
	table, err := readDataAt(l.r, uint64(c.Nindirectsyms)*4, int64(c.Indirectsymoff))
	if err != nil {
		return nil, err
	}
	t := &Dysymtab{data, *c, make([]uint32, c.Nindirectsyms)}
	for i := range t.IndirectSyms {
		t.IndirectSyms[i] = l.ByteOrder.Uint32(table[4*i:])
	}
	return t, nil
}

func (f *File) ImportedSymbols() ([]string, error) {
	if f.Symtab == nil || f.Dysymtab == nil && !since26 {
		return nil, &FormatError{0, "missing symbol table", nil}
	}
	var all []string
	if t := f.Dysymtab; t != nil {
		for _, s := range f.Symtab.Syms[t.Iundefsym : t.Iundefsym+t.Nundefsym] {
			all = append(all, s.Name)
		}
		return all, nil
	}
	for _, s := range f.Symtab.Syms {
		// Defined nowhere, and seen from outside.
		if s.Type&0xf == 1 {
			all = append(all, s.Name)
		}
	}
	return all, nil
}

// ---- files for several processors

var ErrNotFat = &FormatError{0, "not a fat Mach-O file", nil}

func NewFatFile(r io.ReaderAt) (*FatFile, error) {
	in := io.NewSectionReader(r, 0, 1<<63-1)
	wrong := func(at int64, msg string) (*FatFile, error) { return nil, &FormatError{at, msg, nil} }
	word := make([]byte, 4)
	if _, err := io.ReadFull(in, word); err != nil {
		return wrong(0, "error reading magic number")
	}
	f := &FatFile{Magic: binary.BigEndian.Uint32(word), Arches: []FatArch{}}
	if f.Magic != MagicFat {
		if m := binary.LittleEndian.Uint32(word); m == Magic32 || m == Magic64 {
			return nil, ErrNotFat
		}
		return wrong(0, "invalid magic number")
	}
	if _, err := io.ReadFull(in, word); err != nil {
		return wrong(4, "invalid fat_header")
	}
	count := binary.BigEndian.Uint32(word)
	if count == 0 {
		return wrong(8, "file contains no images")
	}
	seen := map[[2]uint32]bool{}
	for i := range count {
		var a FatArch
		at := 8 + 20*int64(i)
		if err := binary.Read(in, binary.BigEndian, &a.FatArchHeader); err != nil {
			return wrong(at, "invalid fat_arch header")
		}
		at += 20
		var err error
		if a.File, err = NewFile(io.NewSectionReader(r, int64(a.Offset), int64(a.Size))); err != nil {
			return nil, err
		}
		key := [2]uint32{uint32(a.FatArchHeader.Cpu), a.FatArchHeader.SubCpu}
		if seen[key] {
			return wrong(at, fmt.Sprintf("duplicate architecture cpu=%v, subcpu=%#x", a.FatArchHeader.Cpu, key[1]))
		}
		seen[key] = true
		if i > 0 && a.Type != f.Arches[0].Type {
			return wrong(at, fmt.Sprintf("Mach-O type for architecture #%d (type=%#x) does not match first (type=%#x)", i, a.Type, f.Arches[0].Type))
		}
		f.Arches = append(f.Arches, a)
	}
	return f, nil
}
