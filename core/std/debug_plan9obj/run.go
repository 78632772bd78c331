package plan9obj

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
)

// Rules: debug/plan9obj/file.go, go1.27; a.out(6) of Plan 9.

var ErrNoSymbols = errors.New("no symbol section")

type formatError struct {
	off int
	msg string
	val any
}

func (e *formatError) Error() string {
	value := ""
	if e.val != nil {
		value = fmt.Sprintf(" '%v'", e.val)
	}
	return e.msg + value + fmt.Sprintf(" in record at byte %#x", e.off)
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

//line file.go:68:1
func (s *Section) Data() ([]byte, error) { return readDataAt(s.sr, uint64(s.Size), 0) }

func NewFile(r io.ReaderAt) (*File, error) {
	magic := make([]byte, 4)
	if _, err := r.ReadAt(magic, 0); err != nil {
		return nil, err
	}
	be := binary.BigEndian
	f := &File{FileHeader: FileHeader{Magic: be.Uint32(magic), PtrSize: 4, LoadAddress: 0x1000, HdrSize: 32}}
	if f.Magic != Magic386 && f.Magic != MagicAMD64 && f.Magic != MagicARM {
		return nil, &formatError{0, "bad magic number", magic}
	}
	in := io.NewSectionReader(r, 0, 1<<63-1)
	var words [8]uint32
	if err := binary.Read(in, be, &words); err != nil {
		return nil, err
	}
	f.Bss, f.Entry = words[3], uint64(words[5])
	if f.Magic&Magic64 != 0 {
		if err := binary.Read(in, be, &f.Entry); err != nil {
			return nil, err
		}
		f.PtrSize, f.LoadAddress, f.HdrSize = 8, 0x200000, 40
	}
	at := uint32(f.HdrSize)
	for i, name := range []string{"text", "data", "syms", "spsz", "pcsz"} {
		s := &Section{SectionHeader: SectionHeader{name, words[[...]int{1, 2, 4, 6, 7}[i]], at}}
		at += s.Size
		s.sr = io.NewSectionReader(r, int64(s.Offset), int64(s.Size))
		s.ReaderAt = s.sr
		f.Sections = append(f.Sections, s)
	}
	return f, nil
}

func (f *File) Symbols() ([]Sym, error) {
	s := f.Section("syms")
	if s == nil {
		return nil, ErrNoSymbols
	}
	data, err := s.Data()
	if err != nil {
		return nil, errors.New("cannot load symbol section")
	}
	all := []Sym{}
	// parts are the elements of paths, by number.
	parts := map[uint16]string{}
	for rest := data; len(rest) >= 4; {
		var one Sym
		var name []byte
		if one, name, rest, err = f.symbol(rest); err != nil {
			return nil, &formatError{len(data), err.Error(), nil}
		}
		switch one.Type {
		case 'z', 'Z':
			for ; len(name) > 0; name = name[2:] {
				part, ok := parts[binary.BigEndian.Uint16(name)]
				if !ok {
					break
				}
				if n := len(one.Name); n > 0 && one.Name[n-1] != '/' {
					one.Name += "/"
				}
				one.Name += part
			}
		default:
			one.Name = string(name)
		}
		if one.Type == 'f' {
			parts[uint16(one.Value)] = one.Name
		}
		all = append(all, one)
	}
	return all, nil
}

var errShort = errors.New("unexpected EOF")

// symbol reads one: value, type, and a name that ends with a zero; that of a path, numbers of its parts, with two.
func (f *File) symbol(p []byte) (s Sym, name, rest []byte, err error) {
	if len(p) <= f.PtrSize {
		return s, nil, nil, errShort
	}
	if f.PtrSize == 8 {
		s.Value = binary.BigEndian.Uint64(p)
	} else {
		s.Value = uint64(binary.BigEndian.Uint32(p))
	}
	s.Type = rune(p[f.PtrSize] & 0x7f)
	p = p[f.PtrSize+1:]
	end, zeros := 0, 0
	for end < len(p) && zeros == 0 {
		if p[end] == 0 {
			zeros = 1
		} else {
			end++
		}
	}
	if s.Type == 'z' || s.Type == 'Z' {
		p = p[end+zeros:]
		for end = 0; end+2 <= len(p); end += 2 {
			if p[end] == 0 && p[end+1] == 0 {
				zeros = 2
				break
			}
		}
	}
	if len(p) < end+zeros {
		return s, nil, nil, errShort
	}
	return s, p[:end], p[end+zeros:], nil
}
