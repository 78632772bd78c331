package elf

import (
	"compress/zlib"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"
)

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

func (s *Section) Data() ([]byte, error) {
	return readData(s.Open(), s.Size)
}

func (f *File) stringTable(link uint32) ([]byte, error) {
	if link == 0 || int(link) >= len(f.Sections) {
		return nil, errors.New("section has invalid string table link")
	}
	return f.Sections[link].Data()
}

func (s *Section) Open() io.ReadSeeker {
	if s.Type == SHT_NOBITS {
		return io.NewSectionReader(&nobitsSectionReader{}, 0, int64(s.Size))
	}
	if s.Flags&SHF_COMPRESSED == 0 {
		// An older way to compress is known by the section's name.
		head := make([]byte, 12)
		old := strings.HasPrefix(s.Name, ".zdebug")
		if old {
			n, _ := s.sr.ReadAt(head, 0)
			old = n == len(head) && string(head[:4]) == "ZLIB"
		}
		if !old {
			return io.NewSectionReader(s.sr, 0, 1<<63-1)
		}
		s.compressionOffset, s.compressionType = int64(len(head)), COMPRESS_ZLIB
		s.Size = binary.BigEndian.Uint64(head[4:])
	} else if s.Flags&SHF_ALLOC != 0 {
		return errorReader{&FormatError{int64(s.Offset), "SHF_COMPRESSED applies only to non-allocable sections", s.compressionType}}
	}
	var unpack func(io.Reader) (io.Reader, error)
	switch s.compressionType {
	case COMPRESS_ZLIB:
		unpack = func(r io.Reader) (io.Reader, error) { return zlib.NewReader(r) }
	case COMPRESS_ZSTD:
		unpack = func(r io.Reader) (io.Reader, error) { return &zstdReader{in: r}, nil }
	default:
		return errorReader{&FormatError{int64(s.Offset), "unknown compression type", s.compressionType}}
	}
	return &readSeekerFromReader{
		reset: func() (io.Reader, error) {
			return unpack(io.NewSectionReader(s.sr, s.compressionOffset, int64(s.FileSize)-s.compressionOffset))
		},
		size: int64(s.Size),
	}
}

type nobitsSectionReader struct{}

//line file.go:1852:1
func (*nobitsSectionReader) ReadAt([]byte, int64) (int, error) {
	return 0, errors.New("unexpected read from SHT_NOBITS section")
}

// errorReader fails whatever is asked.
type errorReader struct{ error error }

//line reader.go:17:1
func (r errorReader) Read([]byte) (int, error) { return 0, r.error }

//line reader.go:21:1
func (r errorReader) ReadAt([]byte, int64) (int, error) { return 0, r.error }

//line reader.go:25:1
func (r errorReader) Seek(int64, int) (int64, error) { return 0, r.error }

//line reader.go:29:1
func (r errorReader) Close() error { return r.error }

// readSeekerFromReader seeks in what can only be read from its beginning.
type readSeekerFromReader struct {
	reset  func() (io.Reader, error)
	r      io.Reader
	size   int64
	offset int64
}

func (r *readSeekerFromReader) start() {
	in, err := r.reset()
	if err != nil {
		in = errorReader{err}
	}
	r.r, r.offset = in, 0
}

func (r *readSeekerFromReader) Read(p []byte) (int, error) {
	if r.r == nil {
		r.start()
	}
	n, err := r.r.Read(p)
	r.offset += int64(n)
	return n, err
}

func (r *readSeekerFromReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.offset
	case io.SeekEnd:
		offset += r.size
	default:
		return 0, os.ErrInvalid
	}
	if offset == r.offset {
		return offset, nil
	}
	if offset < 0 || offset > r.size {
		return 0, os.ErrInvalid
	}
	switch offset {
	case 0:
		r.r = nil
	case r.size:
		r.r = errorReader{io.EOF}
	default:
		if offset < r.offset {
			r.start()
		}
		for r.offset < offset {
			if _, err := r.Read(make([]byte, min(512, offset-r.offset))); err != nil {
				return 0, err
			}
		}
	}
	r.offset = offset
	return offset, nil
}
