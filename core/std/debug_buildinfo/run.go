package buildinfo

import (
	"bytes"
	"debug/elf"
	"debug/macho"
	"debug/pe"
	"debug/plan9obj"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
)

// Rules: debug/buildinfo/buildinfo.go, go1.27, without files of AIX.

const since27 = true

var (
	errUnrecognizedFormat = errors.New("unrecognized file format")
	errNotGoExe           = errors.New("not a Go executable")
	errNotMapped          = errors.New("address not mapped")
)

func ReadFile(name string) (*BuildInfo, error) {
	f, err := os.Open(name)
	var info *BuildInfo
	if err == nil {
		defer f.Close()
		info, err = Read(f)
	}
	var of *fs.PathError
	if errors.As(err, &of) {
		return nil, fmt.Errorf("could not read Go build info: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("could not read Go build info from %s: %w", name, err)
	}
	return info, nil
}

func Read(r io.ReaderAt) (*BuildInfo, error) {
	version, module, err := raw(r)
	if err != nil {
		return nil, err
	}
	info, err := debug.ParseBuildInfo(module)
	if err != nil {
		return nil, err
	}
	info.GoVersion = version
	return info, nil
}

// part is what lies from an address on.
type part struct {
	addr, size uint64
	r          io.ReaderAt
}

// program is an executable's memory, and where its data with Go's mark is.
type program struct {
	parts       []part
	missing     error
	start, size uint64
	// narrow tells that ends of parts are of 32 bits.
	narrow bool
}

func (p *program) at(addr uint64) (io.ReaderAt, error) {
	for _, one := range p.parts {
		end := one.addr + one.size
		last := end - 1
		if p.narrow {
			end, last = uint64(uint32(end)), uint64(uint32(last))
		}
		if one.addr <= addr && addr <= last {
			return io.NewSectionReader(one.r, int64(addr-one.addr), int64(end-addr)), nil
		}
	}
	return nil, p.missing
}

// read is all that is asked for, or nothing.
func (p *program) read(addr, size uint64) ([]byte, error) {
	r, err := p.at(addr)
	if err != nil {
		return nil, err
	}
	return readDataAt(r, size, 0)
}

// step is how much is read at once where a size may be wrong.
const step = 10 << 20

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

func open(r io.ReaderAt) (*program, error) {
	ident := make([]byte, 16)
	if _, err := r.ReadAt(ident, 0); err != nil {
		return nil, errUnrecognizedFormat
	}
	begins := func(s string) bool { return strings.HasPrefix(string(ident), s) }
	var p *program
	var err error
	switch magic := binary.BigEndian.Uint32(ident); {
	case begins("\x7fELF"):
		p, err = openELF(r)
	case begins("MZ"):
		p, err = openPE(r)
	case begins("\xfe\xed\xfa"), string(ident[1:4]) == "\xfa\xed\xfe":
		var f *macho.File
		if f, err = macho.NewFile(r); err == nil {
			p = openMachO(f)
		}
	case begins("\xca\xfe\xba\xbe"), begins("\xca\xfe\xba\xbf"):
		var f *macho.FatFile
		if f, err = macho.NewFatFile(r); err == nil {
			p = openMachO(f.Arches[0].File)
		}
	case magic == plan9obj.Magic386, magic == plan9obj.MagicAMD64, magic == plan9obj.MagicARM:
		p, err = openPlan9(r)
	default:
		err = errUnrecognizedFormat
	}
	if err != nil {
		return nil, errUnrecognizedFormat
	}
	return p, nil
}

func openELF(r io.ReaderAt) (*program, error) {
	f, err := elf.NewFile(r)
	if err != nil {
		return nil, err
	}
	p := &program{missing: errUnrecognizedFormat}
	for _, s := range f.Progs {
		p.parts = append(p.parts, part{s.Vaddr, s.Filesz, s})
	}
	if s := f.Section(".go.buildinfo"); s != nil {
		p.start, p.size = s.Addr, s.Size
		return p, nil
	}
	for _, s := range f.Progs {
		if !since27 && s.Type == elf.PT_LOAD && s.Flags&(elf.PF_X|elf.PF_W) == elf.PF_W {
			p.start, p.size = s.Vaddr, s.Memsz
			break
		}
	}
	return p, nil
}

func openPE(r io.ReaderAt) (*program, error) {
	f, err := pe.NewFile(r)
	if err != nil {
		return nil, err
	}
	base := uint64(0)
	switch h := f.OptionalHeader.(type) {
	case *pe.OptionalHeader32:
		base = uint64(h.ImageBase)
	case *pe.OptionalHeader64:
		base = h.ImageBase
	}
	p := &program{missing: errUnrecognizedFormat}
	for _, s := range f.Sections {
		p.parts = append(p.parts, part{base + uint64(s.VirtualAddress), uint64(s.Size), s})
		// Initialised data that can be read and written, however aligned.
		if p.size == 0 && p.start == 0 && s.VirtualAddress != 0 && s.Size != 0 && s.Characteristics&^0x600000 == 0xc0000040 {
			p.start, p.size = base+uint64(s.VirtualAddress), uint64(s.VirtualSize)
		}
	}
	return p, nil
}

func openMachO(f *macho.File) *program {
	p := &program{missing: errUnrecognizedFormat}
	for _, l := range f.Loads {
		if s, ok := l.(*macho.Segment); ok && s.Name != "__PAGEZERO" {
			p.parts = append(p.parts, part{s.Addr, s.Filesz, s})
		}
	}
	if s := f.Section("__go_buildinfo"); s != nil {
		p.start, p.size = s.Addr, s.Size
		return p
	}
	for _, l := range f.Loads {
		if s, ok := l.(*macho.Segment); ok && !since27 && s.Addr != 0 && s.Filesz != 0 && s.Prot == 3 && s.Maxprot == 3 {
			p.start, p.size = s.Addr, s.Memsz
			break
		}
	}
	return p
}

func openPlan9(r io.ReaderAt) (*program, error) {
	f, err := plan9obj.NewFile(r)
	if err != nil {
		return nil, err
	}
	p := &program{missing: errNotMapped, narrow: true}
	for _, s := range f.Sections {
		p.parts = append(p.parts, part{uint64(s.Offset), uint64(s.Size), s})
	}
	if s := f.Section("data"); s != nil {
		p.start, p.size = uint64(s.Offset), uint64(s.Size)
	}
	return p, nil
}

const (
	mark   = "\xff Go buildinf:"
	align  = 16
	header = 32
)

// find is the address of the mark.
func (p *program) find() (uint64, error) {
	end := p.start + p.size
	if end < p.start {
		return 0, errUnrecognizedFormat
	}
	start := (p.start + align - 1) &^ (align - 1)
	for start < end {
		left := end - start
		buf := make([]byte, min(left, 1<<20))
		r, err := p.at(start)
		if err != nil {
			return 0, err
		}
		n, err := r.ReadAt(buf, 0)
		if err == io.EOF && n == 0 {
			return 0, errNotGoExe
		}
		if err != nil && err != io.EOF {
			return 0, err
		}
		for data := buf[:n]; len(data) > 0; {
			i := bytes.Index(data, []byte(mark))
			if i < 0 {
				break
			}
			if left-uint64(i) < header {
				return 0, errNotGoExe
			}
			if i%align == 0 {
				return start + uint64(i), nil
			}
			next := (i + align - 1) &^ (align - 1)
			if next > len(data) {
				return 0, errNotGoExe
			}
			data = data[next:]
		}
		start += uint64(len(buf))
	}
	return 0, errNotGoExe
}

// known turns what the end of the data gives into what it means.
func known(err error) error {
	if err == io.EOF {
		return errNotGoExe
	}
	return err
}

func raw(r io.ReaderAt) (version, module string, err error) {
	p, err := open(r)
	if err != nil {
		return "", "", err
	}
	if p.size == 0 {
		return "", "", errNotGoExe
	}
	addr, err := p.find()
	if err != nil {
		return "", "", err
	}
	head, err := p.read(addr, header)
	if err != nil {
		return "", "", known(err)
	}
	if head[15]&2 != 0 {
		if version, addr, err = p.counted(addr + header); err != nil {
			return "", "", err
		}
		if module, _, err = p.counted(addr); err != nil {
			return "", "", err
		}
	} else {
		var bo binary.ByteOrder = binary.LittleEndian
		if head[15]&1 != 0 {
			bo = binary.BigEndian
		}
		size := uint64(head[14])
		if size != 4 && size != 8 {
			return "", "", errNotGoExe
		}
		version, module = p.pointed(bo, size, head[16:]), p.pointed(bo, size, head[16+size:])
	}
	if version == "" {
		return "", "", errNotGoExe
	}
	// Sixteen bytes on either side mark where it begins and ends.
	if n := len(module); n >= 33 && module[n-17] == '\n' {
		return version, module[16 : n-16], nil
	}
	return version, "", nil
}

// counted is a string behind its length, and the address behind it.
func (p *program) counted(addr uint64) (string, uint64, error) {
	b, err := p.read(addr, binary.MaxVarintLen64)
	if err != nil {
		return "", 0, known(err)
	}
	length, n := binary.Uvarint(b)
	if n <= 0 {
		return "", 0, errNotGoExe
	}
	addr += uint64(n)
	if b, err = p.read(addr, length); err == io.ErrUnexpectedEOF {
		err = errNotGoExe
	}
	if err != nil {
		return "", 0, known(err)
	}
	return string(b), addr + length, nil
}

// pointed is a string that a pointer leads to.
func (p *program) pointed(bo binary.ByteOrder, size uint64, b []byte) string {
	word := func(b []byte) uint64 {
		if size == 4 {
			return uint64(bo.Uint32(b))
		}
		return bo.Uint64(b)
	}
	head, err := p.read(word(b), 2*size)
	if err != nil {
		return ""
	}
	data, err := p.read(word(head), word(head[size:]))
	if err != nil {
		return ""
	}
	return string(data)
}
