package elf

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
)

// Rules: debug/elf/file.go, go1.27.

const (
	since26 = true
	since27 = true
)

var ErrNoSymbols = errors.New("no symbol section")

type intName struct {
	i uint32
	s string
}

func stringName(i uint32, names []intName, goSyntax bool) string {
	prefix := ""
	if goSyntax {
		prefix = "elf."
	}
	for _, n := range names {
		if n.i == i {
			return prefix + n.s
		}
	}
	for at := len(names) - 1; at >= 0; at-- {
		if rest := i - names[at].i; names[at].i < i {
			return prefix + names[at].s + "+" + strconv.FormatUint(uint64(rest), 10)
		}
	}
	return strconv.FormatUint(uint64(i), 10)
}

func flagName(i uint32, names []intName, goSyntax bool) string {
	text := ""
	add := func(s string) {
		if text != "" {
			text += "+"
		}
		text += s
	}
	for _, n := range names {
		if i&n.i != n.i {
			continue
		}
		i -= n.i
		if goSyntax {
			add("elf." + n.s)
		} else {
			add(n.s)
		}
	}
	if text == "" || i != 0 {
		add("0x" + strconv.FormatUint(uint64(i), 16))
	}
	return text
}

func (e *FormatError) Error() string {
	value := ""
	if e.val != nil {
		value = fmt.Sprintf(" '%v' ", e.val)
	}
	return e.msg + value + fmt.Sprintf("in record at byte %#x", e.off)
}

func Open(name string) (*File, error) {
	in, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	f, err := NewFile(in)
	if err != nil {
		in.Close()
		return nil, err
	}
	f.closer = in
	return f, nil
}

// record reads what stands one behind the other in a table.
type record struct {
	b    []byte
	bo   binary.ByteOrder
	wide bool
}

func (r *record) take(n int) []byte {
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

func (r *record) half() uint16  { return r.bo.Uint16(r.take(2)) }
func (r *record) word() uint32  { return r.bo.Uint32(r.take(4)) }
func (r *record) xword() uint64 { return r.bo.Uint64(r.take(8)) }

// native is what is as wide as an address.
func (r *record) native() uint64 {
	if r.wide {
		return r.xword()
	}
	return uint64(r.word())
}

func (f *File) record(b []byte) *record {
	return &record{b, f.ByteOrder, f.Class == ELFCLASS64}
}

// sizes are those of the file's header, of a segment's and of a section's.
func (f *File) sizes() (header, segment, section int) {
	if f.Class == ELFCLASS64 {
		return 64, 56, 64
	}
	return 52, 32, 40
}

// layout says where the tables are.
type layout struct {
	phoff, shoff         int64
	phentsize, shentsize int
	phnum, shnum, names  int
}

func NewFile(r io.ReaderAt) (*File, error) {
	f := new(File)
	if err := f.identify(r); err != nil {
		return nil, err
	}
	sr := io.NewSectionReader(r, 0, 1<<63-1)
	at, err := f.header(sr)
	if err != nil {
		return nil, err
	}
	if since27 {
		if err := f.extend(sr, at); err != nil {
			return nil, err
		}
	}
	if err := f.segments(r, sr, at); err != nil {
		return nil, err
	}
	if !since27 {
		if err := f.extend(sr, at); err != nil {
			return nil, err
		}
	}
	if err := f.sections(r, sr, at); err != nil {
		return nil, err
	}
	return f, nil
}

func (f *File) identify(r io.ReaderAt) error {
	ident := make([]byte, EI_NIDENT)
	if _, err := r.ReadAt(ident, 0); err != nil {
		if since27 {
			return &FormatError{0, "cannot read ELF identifier", err}
		}
		return err
	}
	if string(ident[:4]) != ELFMAG {
		return &FormatError{0, "bad magic number", ident[:4]}
	}
	f.Class, f.Data, f.Version = Class(ident[EI_CLASS]), Data(ident[EI_DATA]), Version(ident[EI_VERSION])
	f.OSABI, f.ABIVersion = OSABI(ident[EI_OSABI]), ident[EI_ABIVERSION]
	if f.Class != ELFCLASS32 && f.Class != ELFCLASS64 {
		return &FormatError{0, "unknown ELF class", f.Class}
	}
	switch f.Data {
	case ELFDATA2LSB:
		f.ByteOrder = binary.LittleEndian
	case ELFDATA2MSB:
		f.ByteOrder = binary.BigEndian
	default:
		return &FormatError{0, "unknown ELF data encoding", f.Data}
	}
	if f.Version != EV_CURRENT {
		return &FormatError{0, "unknown ELF version", f.Version}
	}
	return nil
}

func (f *File) header(sr io.ReaderAt) (*layout, error) {
	size, wantSegment, _ := f.sizes()
	data := make([]byte, size)
	if _, err := sr.ReadAt(data, 0); err != nil {
		return nil, err
	}
	b := f.record(data[EI_NIDENT:])
	f.Type, f.Machine = Type(b.half()), Machine(b.half())
	if v := Version(b.word()); v != f.Version {
		return nil, &FormatError{0, "mismatched ELF version", v}
	}
	f.Entry = b.native()
	at := &layout{phoff: int64(b.native()), shoff: int64(b.native())}
	b.word()
	b.half()
	for _, p := range []*int{&at.phentsize, &at.phnum, &at.shentsize, &at.shnum, &at.names} {
		*p = int(b.half())
	}
	switch {
	case at.shoff < 0:
		return nil, &FormatError{0, "invalid shoff", at.shoff}
	case at.phoff < 0:
		return nil, &FormatError{0, "invalid phoff", at.phoff}
	case at.shoff == 0 && at.shnum != 0:
		return nil, &FormatError{0, "invalid ELF shnum for shoff=0", at.shnum}
	case at.shnum > 0 && at.names >= at.shnum:
		return nil, &FormatError{0, "invalid ELF shstrndx", at.names}
	case at.phnum > 0 && at.phentsize < wantSegment:
		return nil, &FormatError{0, "invalid ELF phentsize", at.phentsize}
	}
	return at, nil
}

// extend reads numbers that have no room in the header out of the first section.
func (f *File) extend(sr *io.SectionReader, at *layout) error {
	manySegments := since27 && at.phnum == 0xffff
	if at.shoff <= 0 || at.shnum != 0 && !manySegments {
		return nil
	}
	_, _, size := f.sizes()
	data := make([]byte, size)
	sr.Seek(at.shoff, io.SeekStart)
	if _, err := io.ReadFull(sr, data); err != nil {
		return err
	}
	b := f.record(data)
	b.word()
	typ := SectionType(b.word())
	for range 3 {
		b.native()
	}
	count, link, info := b.native(), b.word(), b.word()
	if typ != SHT_NULL {
		return &FormatError{at.shoff, "invalid type of the initial section", typ}
	}
	if at.shnum == 0 {
		shown := at.shnum
		if !since27 {
			shown = int(count)
		}
		if since27 && count < uint64(SHN_LORESERVE) || !since27 && int(count) < int(SHN_LORESERVE) {
			return &FormatError{at.shoff, "invalid ELF shnum contained in sh_size", shown}
		}
		at.shnum = int(count)
	}
	if manySegments {
		if info < 0xffff {
			return &FormatError{at.shoff, "invalid ELF phnum contained in sh_info", info}
		}
		at.phnum = int(info)
	}
	if at.names == int(SHN_XINDEX) {
		at.names = int(link)
		if at.names < int(SHN_LORESERVE) || since27 && at.names >= at.shnum {
			return &FormatError{at.shoff, "invalid ELF shstrndx contained in sh_link", at.names}
		}
	}
	return nil
}

// fits tells what is wrong with a table's size, if anything is.
func fits(count, size int, many, overflow string) error {
	if count < 0 {
		return &FormatError{0, many, count}
	}
	if count > 0 && (1<<64-1)/uint64(count) < uint64(size) {
		return &FormatError{0, overflow, count}
	}
	return nil
}

func (f *File) segments(r io.ReaderAt, sr io.ReaderAt, at *layout) error {
	if since27 {
		if err := fits(at.phnum, at.phentsize, "too many segments", "segment header overflow"); err != nil {
			return err
		}
	}
	f.Progs = []*Prog{}
	data, err := readDataAt(sr, uint64(at.phnum)*uint64(at.phentsize), at.phoff)
	if err != nil {
		return err
	}
	for i := range at.phnum {
		start := i * at.phentsize
		b := f.record(data[start:])
		p := new(Prog)
		p.Type = ProgType(b.word())
		if b.wide {
			p.Flags = ProgFlag(b.word())
		}
		p.Off, p.Vaddr, p.Paddr, p.Filesz, p.Memsz = b.native(), b.native(), b.native(), b.native(), b.native()
		if !b.wide {
			p.Flags = ProgFlag(b.word())
		}
		p.Align = b.native()
		if int64(p.Off) < 0 {
			return &FormatError{at.phoff + int64(start), "invalid program header offset", p.Off}
		}
		if int64(p.Filesz) < 0 {
			return &FormatError{at.phoff + int64(start), "invalid program header file size", p.Filesz}
		}
		p.sr = io.NewSectionReader(r, int64(p.Off), int64(p.Filesz))
		p.ReaderAt = p.sr
		f.Progs = append(f.Progs, p)
	}
	return nil
}

func (f *File) sections(r io.ReaderAt, sr io.ReaderAt, at *layout) error {
	if _, _, want := f.sizes(); at.shnum > 0 && at.shentsize < want {
		return &FormatError{0, "invalid ELF shentsize", at.shentsize}
	}
	if err := fits(at.shnum, at.shentsize, "too many sections", "section header overflow"); err != nil {
		return err
	}
	f.Sections = []*Section{}
	data, err := readDataAt(sr, uint64(at.shnum)*uint64(at.shentsize), at.shoff)
	if err != nil {
		return err
	}
	var names []uint32
	for i := range at.shnum {
		start := i * at.shentsize
		b := f.record(data[start:])
		names = append(names, b.word())
		s := new(Section)
		s.Type, s.Flags = SectionType(b.word()), SectionFlag(b.native())
		s.Addr, s.Offset, s.FileSize = b.native(), b.native(), b.native()
		s.Link, s.Info = b.word(), b.word()
		s.Addralign, s.Entsize = b.native(), b.native()
		if int64(s.Offset) < 0 {
			return &FormatError{at.shoff + int64(start), "invalid section offset", int64(s.Offset)}
		}
		if int64(s.FileSize) < 0 {
			return &FormatError{at.shoff + int64(start), "invalid section size", int64(s.FileSize)}
		}
		s.sr = io.NewSectionReader(r, int64(s.Offset), int64(s.FileSize))
		if s.Flags&SHF_COMPRESSED == 0 {
			s.ReaderAt, s.Size = s.sr, s.FileSize
		} else if err := f.compression(s); err != nil {
			return err
		}
		f.Sections = append(f.Sections, s)
	}
	if at.shnum == 0 || at.names == 0 {
		return nil
	}
	return f.nameSections(at, names)
}

// compression reads the header before what is compressed.
func (f *File) compression(s *Section) error {
	size := 12
	if f.Class == ELFCLASS64 {
		size = 24
	}
	data := make([]byte, size)
	if _, err := s.sr.ReadAt(data, 0); err != nil {
		return err
	}
	b := f.record(data)
	s.compressionType = CompressionType(b.word())
	if b.wide {
		b.word()
	}
	s.Size, s.Addralign = b.native(), b.native()
	s.compressionOffset = int64(size)
	return nil
}

func (f *File) nameSections(at *layout, names []uint32) error {
	table := f.Sections[at.names]
	if table.Type != SHT_STRTAB {
		return &FormatError{at.shoff + int64(at.names*at.shentsize), "invalid ELF section name string table type", table.Type}
	}
	text, err := table.Data()
	if err != nil {
		return err
	}
	for i, s := range f.Sections {
		var ok bool
		if s.Name, ok = getString(text, int(names[i])); !ok {
			return &FormatError{at.shoff + int64(i*at.shentsize), "bad section name index", names[i]}
		}
	}
	return nil
}

func getString(section []byte, start int) (string, bool) {
	if start < 0 {
		return "", false
	}
	for end := start; end < len(section); end++ {
		if section[end] == 0 {
			return string(section[start:end]), true
		}
	}
	return "", false
}
