package pe

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strconv"
	"unsafe"
)

// Rules: debug/pe/file.go, section.go, string.go, symbol.go, go1.27.

const (
	since26 = true
	since27 = true
)

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

//line section.go:103:1
func (s *Section) Data() ([]byte, error) { return readDataAt(s.sr, uint64(s.Size), 0) }

func cstring(b []byte) string {
	s, _, _ := bytes.Cut(b, []byte{0})
	return string(s)
}

var le = binary.LittleEndian

func NewFile(r io.ReaderAt) (*File, error) {
	f := new(File)
	dos := make([]byte, 96)
	if _, err := r.ReadAt(dos, 0); err != nil {
		return nil, err
	}
	base := int64(0)
	if string(dos[:2]) == "MZ" {
		base = int64(le.Uint32(dos[0x3c:])) + 4
		var sign [4]byte
		if _, err := r.ReadAt(sign[:], base-4); err != nil && since27 {
			return nil, err
		}
		if string(sign[:]) != "PE\x00\x00" {
			return nil, fmt.Errorf("invalid PE file signature: % x", sign)
		}
	}
	in := io.NewSectionReader(r, 0, 1<<63-1)
	in.Seek(base, io.SeekStart)
	if err := binary.Read(in, le, &f.FileHeader); err != nil {
		return nil, err
	}
	switch f.Machine {
	case IMAGE_FILE_MACHINE_AMD64, IMAGE_FILE_MACHINE_ARM64, IMAGE_FILE_MACHINE_ARMNT, IMAGE_FILE_MACHINE_I386, IMAGE_FILE_MACHINE_RISCV32,
		IMAGE_FILE_MACHINE_RISCV64, IMAGE_FILE_MACHINE_RISCV128, IMAGE_FILE_MACHINE_UNKNOWN:
	default:
		return nil, fmt.Errorf("unrecognized PE machine: %#x", f.Machine)
	}
	for _, read := range []func(*io.SectionReader) error{f.strings, f.coff, f.named} {
		if err := read(in); err != nil {
			return nil, err
		}
	}
	in.Seek(base+20, io.SeekStart)
	if err := f.optional(in); err != nil {
		return nil, err
	}
	f.Sections = make([]*Section, f.NumberOfSections)
	for i := range f.Sections {
		s, err := f.section(r, in)
		if err != nil {
			return nil, err
		}
		f.Sections[i] = s
	}
	for _, s := range f.Sections {
		if s.NumberOfRelocations == 0 {
			continue
		}
		in.Seek(int64(s.PointerToRelocations), io.SeekStart)
		s.Relocs = make([]Reloc, s.NumberOfRelocations)
		if err := binary.Read(in, le, s.Relocs); err != nil {
			return nil, fmt.Errorf("fail to read section relocations: %v", err)
		}
	}
	return f, nil
}

// ---- strings and symbols

func (f *File) strings(in *io.SectionReader) error {
	if f.PointerToSymbolTable == 0 {
		return nil
	}
	in.Seek(int64(f.PointerToSymbolTable+COFFSymbolSize*f.NumberOfSymbols), io.SeekStart)
	var size uint32
	if err := binary.Read(in, le, &size); err != nil {
		return fmt.Errorf("fail to read string table length: %v", err)
	}
	if size <= 4 {
		return nil
	}
	data, err := readData(in, uint64(size-4))
	if err != nil {
		return fmt.Errorf("fail to read string table: %v", err)
	}
	f.StringTable = data
	return nil
}

func (st StringTable) String(start uint32) (string, error) {
	if start < 4 {
		return "", fmt.Errorf("offset %d is before the start of string table", start)
	}
	// The length stands before the strings, and counts.
	if start -= 4; int(start) > len(st) {
		return "", fmt.Errorf("offset %d is beyond the end of string table", start)
	}
	return cstring(st[start:]), nil
}

func (sym *COFFSymbol) FullName(st StringTable) (string, error) {
	if at := le.Uint32(sym.Name[4:]); le.Uint32(sym.Name[:]) == 0 && at != 0 {
		return st.String(at)
	}
	return cstring(sym.Name[:]), nil
}

func (f *File) coff(in *io.SectionReader) error {
	if f.PointerToSymbolTable == 0 || f.NumberOfSymbols == 0 {
		return nil
	}
	in.Seek(int64(f.PointerToSymbolTable), io.SeekStart)
	f.COFFSymbols = []COFFSymbol{}
	left := 0
	record := make([]byte, COFFSymbolSize)
	for range f.NumberOfSymbols {
		if _, err := io.ReadFull(in, record); err != nil {
			return fmt.Errorf("fail to read symbol table: %v", err)
		}
		aux := left > 0
		if aux {
			// What belongs to the symbol before has another shape, whose last bytes are not read.
			clear(record[15:])
			left--
		}
		var s COFFSymbol
		copy(s.Name[:], record)
		s.Value, s.SectionNumber, s.Type = le.Uint32(record[8:]), int16(le.Uint16(record[12:])), le.Uint16(record[14:])
		s.StorageClass, s.NumberOfAuxSymbols = record[16], record[17]
		if !aux {
			left = int(s.NumberOfAuxSymbols)
		}
		f.COFFSymbols = append(f.COFFSymbols, s)
	}
	if left > 0 {
		return fmt.Errorf("fail to read symbol table: %d aux symbols unread", left)
	}
	return nil
}

func (f *File) named(*io.SectionReader) error {
	if len(f.COFFSymbols) == 0 {
		return nil
	}
	f.Symbols = []*Symbol{}
	for i := 0; i < len(f.COFFSymbols); i++ {
		s := f.COFFSymbols[i]
		name, err := s.FullName(f.StringTable)
		if err != nil {
			return err
		}
		f.Symbols = append(f.Symbols, &Symbol{name, s.Value, s.SectionNumber, s.Type, s.StorageClass})
		i += int(s.NumberOfAuxSymbols)
	}
	return nil
}

func (f *File) COFFSymbolReadSectionDefAux(idx int) (*COFFSymbolAuxFormat5, error) {
	if idx < 0 || idx >= len(f.COFFSymbols) {
		return nil, errors.New("invalid symbol index")
	}
	if f.COFFSymbols[idx].StorageClass != 3 {
		return nil, errors.New("incorrect symbol storage class")
	}
	if f.COFFSymbols[idx].NumberOfAuxSymbols == 0 || idx+1 == len(f.COFFSymbols) {
		return nil, errors.New("aux symbol unavailable")
	}
	return (*COFFSymbolAuxFormat5)(unsafe.Pointer(&f.COFFSymbols[idx+1])), nil
}

// ---- headers

func (f *File) optional(in *io.SectionReader) error {
	size := f.SizeOfOptionalHeader
	if size == 0 {
		return nil
	}
	if size < 2 {
		return errors.New("optional header size is less than optional header magic size")
	}
	var magic uint16
	if err := binary.Read(in, le, &magic); err != nil {
		return fmt.Errorf("failure to read optional header magic: %v", err)
	}
	switch magic {
	case 0x10b:
		h := &OptionalHeader32{Magic: magic}
		if size < 96 {
			return fmt.Errorf("optional header size(%d) is less minimum size (%d) of PE32 optional header", size, 96)
		}
		f.OptionalHeader = h
		return header(in, "PE32", reflect.ValueOf(h).Elem(), size-96, &h.NumberOfRvaAndSizes, &h.DataDirectory)
	case 0x20b:
		h := &OptionalHeader64{Magic: magic}
		if size < 112 {
			return fmt.Errorf("optional header size(%d) is less minimum size (%d) for PE32+ optional header", size, 112)
		}
		f.OptionalHeader = h
		return header(in, "PE32+", reflect.ValueOf(h).Elem(), size-112, &h.NumberOfRvaAndSizes, &h.DataDirectory)
	}
	return fmt.Errorf("optional header has unexpected Magic of 0x%x", magic)
}

// header reads the fields behind the first, one by one, and the directories.
func header(in io.Reader, kind string, h reflect.Value, size uint16, count *uint32, dirs *[16]DataDirectory) error {
	for i := 1; i < h.NumField()-1; i++ {
		if err := binary.Read(in, le, h.Field(i).Addr().Interface()); err != nil {
			return fmt.Errorf("failure to read %s optional header: %v", kind, err)
		}
	}
	if uint64(size) != 8*uint64(*count) {
		return fmt.Errorf("size of data directories(%d) is inconsistent with number of data directories(%d)", size, *count)
	}
	all := make([]DataDirectory, *count)
	if err := binary.Read(in, le, all); err != nil {
		return fmt.Errorf("failure to read data directories: %v", err)
	}
	copy(dirs[:], all)
	return nil
}

type nobitsSectionReader struct{}

//line file.go:188:1
func (*nobitsSectionReader) ReadAt([]byte, int64) (int, error) {
	return 0, errors.New("unexpected read from section with uninitialized data")
}

func (f *File) section(r io.ReaderAt, in io.Reader) (*Section, error) {
	var h SectionHeader32
	if err := binary.Read(in, le, &h); err != nil {
		return nil, err
	}
	name := cstring(h.Name[:])
	if h.Name[0] == '/' {
		at, err := strconv.Atoi(name[1:])
		if err != nil {
			return nil, err
		}
		if name, err = f.StringTable.String(uint32(at)); err != nil {
			return nil, err
		}
	}
	s := &Section{SectionHeader: SectionHeader{name, h.VirtualSize, h.VirtualAddress, h.SizeOfRawData, h.PointerToRawData,
		h.PointerToRelocations, h.PointerToLineNumbers, h.NumberOfRelocations, h.NumberOfLineNumbers, h.Characteristics}}
	if s.Offset == 0 {
		r = &nobitsSectionReader{}
	}
	s.sr = io.NewSectionReader(r, int64(s.Offset), int64(s.Size))
	s.ReaderAt = s.sr
	return s, nil
}

// ---- imports

func getString(section []byte, start int) string {
	if start < 0 || start >= len(section) {
		return ""
	}
	end := bytes.IndexByte(section[start:], 0)
	if end < 0 {
		return ""
	}
	return string(section[start : start+end])
}

func (f *File) ImportedSymbols() ([]string, error) {
	var count uint32
	var dirs *[16]DataDirectory
	wide := false
	switch h := f.OptionalHeader.(type) {
	case *OptionalHeader64:
		count, dirs, wide = h.NumberOfRvaAndSizes, &h.DataDirectory, true
	case *OptionalHeader32:
		count, dirs = h.NumberOfRvaAndSizes, &h.DataDirectory
	}
	if count <= IMAGE_DIRECTORY_ENTRY_IMPORT {
		return nil, nil
	}
	at := dirs[IMAGE_DIRECTORY_ENTRY_IMPORT].VirtualAddress
	var s *Section
	for _, one := range f.Sections {
		if one.Offset != 0 && one.VirtualAddress <= at && at-one.VirtualAddress < one.VirtualSize {
			s = one
			break
		}
	}
	if s == nil {
		return nil, nil
	}
	data, err := s.Data()
	if err != nil {
		return nil, err
	}
	// from is the data from an address on.
	from := func(address uint32, why string) ([]byte, error) {
		at := address - s.VirtualAddress
		if since26 && at >= uint32(len(data)) {
			return nil, errors.New(why + " doesn't fit within data seek")
		}
		return data[at:], nil
	}
	d, err := from(at, "optional header data directory virtual size")
	if err != nil {
		return nil, err
	}
	var all []string
	for ; len(d) >= 20 && le.Uint32(d) != 0; d = d[20:] {
		library := getString(data, int(le.Uint32(d[12:])-s.VirtualAddress))
		thunks, err := from(le.Uint32(d), "import directory original first thunk")
		if err != nil {
			return nil, err
		}
		for len(thunks) > 0 {
			var x uint64
			var ordinal bool
			if wide {
				if since26 && len(thunks) < 8 {
					return nil, errors.New("thunk parsing needs at least 8-bytes")
				}
				x = le.Uint64(thunks)
				thunks, ordinal = thunks[8:], x>>63 != 0
			} else {
				if since26 && len(thunks) <= 4 {
					return nil, errors.New("thunk parsing needs at least 5-bytes")
				}
				x = uint64(le.Uint32(thunks))
				thunks, ordinal = thunks[4:], x>>31 != 0
			}
			if x == 0 {
				break
			}
			if !ordinal {
				all = append(all, getString(data, int(uint32(x)-s.VirtualAddress+2))+":"+library)
			}
		}
	}
	return all, nil
}
