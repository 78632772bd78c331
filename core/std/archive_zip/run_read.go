package zip

import (
	"bufio"
	"errors"
	"hash"
	"hash/crc32"
	"internal/poll"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Rules: archive/zip/reader.go, go1.27; APPNOTE.TXT 6.3.9.

const (
	since27   = true
	uint32max = 1<<32 - 1
)

func OpenReader(name string) (*ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	rc := new(ReadCloser)
	info, err := f.Stat()
	if err == nil {
		err = rc.init(f, info.Size())
	}
	if err != nil && err != ErrInsecurePath {
		f.Close()
		return nil, err
	}
	rc.f = f
	return rc, err
}

func (rc *ReadCloser) Close() error { return rc.f.Close() }

func NewReader(r io.ReaderAt, size int64) (*Reader, error) {
	if size < 0 {
		return nil, errors.New("zip: size cannot be negative")
	}
	z := new(Reader)
	if err := z.init(r, size); err != ErrInsecurePath && err != nil {
		return nil, err
	} else {
		return z, err
	}
}

// ending is what stands at the end of an archive.
type ending struct {
	at, base           int64
	count, size, start uint64
}

func (z *Reader) init(rdr io.ReaderAt, size int64) error {
	e := &ending{}
	if err := z.findEnd(rdr, size, e); err != nil {
		return err
	}
	z.r, z.baseOffset = rdr, e.base
	if e.size < uint64(size) && (uint64(size)-e.size)/30 >= e.count {
		z.File = make([]*File, 0, e.count)
	}
	in := io.NewSectionReader(rdr, 0, size)
	if _, err := in.Seek(e.base+int64(e.start), io.SeekStart); err != nil {
		return err
	}
	var err error
	for buf := bufio.NewReader(in); ; {
		f := &File{zip: z, zipr: rdr}
		if err = f.readHeader(buf); err == ErrFormat || err == io.ErrUnexpectedEOF {
			break
		}
		if err != nil {
			return err
		}
		f.headerOffset += e.base
		z.File = append(z.File, f)
	}
	// The count may have more than its sixteen bits.
	if uint16(len(z.File)) != uint16(e.count) {
		return err
	}
	for _, f := range z.File {
		if f.Name != "" && (!filepath.IsLocal(f.Name) || strings.Contains(f.Name, `\`)) && poll.Setting("zipinsecurepath") == "0" {
			return ErrInsecurePath
		}
	}
	return nil
}

// findEnd looks for the end's record, first in the last bytes, then as far as a comment may be long.
func (z *Reader) findEnd(r io.ReaderAt, size int64, e *ending) error {
	var b []byte
	for _, n := range []int64{1024, 65 * 1024} {
		n = min(n, size)
		tail := make([]byte, n)
		if _, err := r.ReadAt(tail, size-n); err != nil && err != io.EOF {
			return err
		}
		if i := endIn(tail); i >= 0 {
			b = tail[i:]
			e.at = size - n + int64(i)
			break
		}
		if n == size {
			break
		}
	}
	if b == nil {
		return ErrFormat
	}
	e.count, e.size, e.start = uint64(le.Uint16(b[10:])), uint64(le.Uint32(b[12:])), uint64(le.Uint32(b[16:]))
	length := int(le.Uint16(b[20:]))
	if b = b[22:]; length > len(b) {
		return errors.New("zip: invalid comment length")
	}
	comment := string(b[:length])
	large := uint64(uint32max)
	if !since27 {
		large = uint16max
	}
	if e.count == uint16max || e.size == large || e.start == uint32max {
		if err := e.widen(r); err != nil {
			return err
		}
	}
	if int64(e.size) < 0 || int64(e.start) < 0 {
		return ErrFormat
	}
	e.base = e.at - int64(e.size) - int64(e.start)
	if first := e.base + int64(e.start); first < 0 || first >= size {
		return ErrFormat
	}
	// What precedes the archive may or may not count.
	if e.base > 0 {
		if (&File{}).readHeader(io.NewSectionReader(r, int64(e.start), size-int64(e.start))) == nil {
			e.base = 0
		}
	}
	z.Comment = comment
	return nil
}

func endIn(b []byte) int {
	i := strings.LastIndex(string(b[:max(len(b)-18, 0)]), "PK\x05\x06")
	if i >= 0 && i+22+int(le.Uint16(b[i+20:])) > len(b) {
		return -1
	}
	return i
}

// widen reads numbers of 64 bits, if there are some.
func (e *ending) widen(r io.ReaderAt) error {
	at := e.at - 20
	if at < 0 {
		return nil
	}
	b := make([]byte, 20)
	if _, err := r.ReadAt(b, at); err != nil {
		return err
	}
	if le.Uint32(b) != 0x07064b50 || le.Uint32(b[4:]) != 0 || le.Uint32(b[16:]) != 1 {
		return nil
	}
	if at = int64(le.Uint64(b[8:])); at < 0 {
		return nil
	}
	e.at = at
	b = make([]byte, 56)
	if _, err := r.ReadAt(b, at); err != nil {
		return err
	}
	if le.Uint32(b) != 0x06064b50 {
		return ErrFormat
	}
	e.count, e.size, e.start = le.Uint64(b[32:]), le.Uint64(b[40:]), le.Uint64(b[48:])
	return nil
}

// ---- headers of files

func (f *File) readHeader(r io.Reader) error {
	b := make([]byte, 46)
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	if le.Uint32(b) != 0x02014b50 {
		return ErrFormat
	}
	for i, p := range []*uint16{&f.CreatorVersion, &f.ReaderVersion, &f.Flags, &f.Method, &f.ModifiedTime, &f.ModifiedDate} {
		*p = le.Uint16(b[4+2*i:])
	}
	f.CRC32, f.CompressedSize, f.UncompressedSize = le.Uint32(b[16:]), le.Uint32(b[20:]), le.Uint32(b[24:])
	f.CompressedSize64, f.UncompressedSize64 = uint64(f.CompressedSize), uint64(f.UncompressedSize)
	f.ExternalAttrs, f.headerOffset = le.Uint32(b[38:]), int64(le.Uint32(b[42:]))
	name, extra, comment := int(le.Uint16(b[28:])), int(le.Uint16(b[30:])), int(le.Uint16(b[32:]))
	text := make([]byte, name+extra+comment)
	if _, err := io.ReadFull(r, text); err != nil {
		return err
	}
	f.Name, f.Extra, f.Comment = string(text[:name]), text[name:name+extra], string(text[name+extra:])
	valid, odd := special(f.Name)
	validToo, oddToo := special(f.Comment)
	f.NonUTF8 = !valid || !validToo || (odd || oddToo) && f.Flags&0x800 == 0
	modified, err := f.extras()
	if err != nil {
		return err
	}
	f.Modified = fromDos(f.ModifiedDate, f.ModifiedTime)
	if !modified.IsZero() {
		// The old time is local: it tells the zone.
		local := f.Modified
		if f.Modified = modified.UTC(); f.ModifiedTime != 0 || f.ModifiedDate != 0 {
			f.Modified = modified.In(zone(local.Sub(modified)))
		}
	}
	return nil
}

// zone is the one so far from UTC.
func zone(offset time.Duration) *time.Location {
	if offset = offset.Round(15 * time.Minute); offset < -12*time.Hour || offset > 14*time.Hour {
		offset = 0
	}
	return time.FixedZone("", int(offset/time.Second))
}

// extras reads the fields behind the header: large sizes and the time.
func (f *File) extras() (modified time.Time, err error) {
	needSize, needPacked, needOffset := f.UncompressedSize == uint32max, f.CompressedSize == uint32max, f.headerOffset == uint32max
	for x := f.Extra; len(x) >= 4; {
		tag, n := le.Uint16(x), int(le.Uint16(x[2:]))
		if x = x[4:]; len(x) < n {
			break
		}
		field := x[:n]
		x = x[n:]
		switch tag {
		case 0x0001:
			wide := func(need *bool, to *uint64) bool {
				if !*need {
					return true
				}
				if len(field) < 8 {
					return false
				}
				*need, *to = false, le.Uint64(field)
				field = field[8:]
				return true
			}
			// Since Go 1.27 a second such field counts once more.
			if since27 {
				needSize, needPacked, needOffset = f.UncompressedSize == uint32max, f.CompressedSize == uint32max, f.headerOffset == uint32max
			}
			offset := uint64(f.headerOffset)
			if !wide(&needSize, &f.UncompressedSize64) || !wide(&needPacked, &f.CompressedSize64) || !wide(&needOffset, &offset) {
				return modified, ErrFormat
			}
			f.headerOffset = int64(offset)
		case 0x000a:
			if t, ok := ntfsTime(field); ok {
				modified = t
			}
		case 0x000d, 0x5855:
			if n >= 8 {
				modified = time.Unix(int64(le.Uint32(field[4:])), 0)
			}
		case 0x5455:
			if n >= 5 && field[0]&1 != 0 {
				modified = time.Unix(int64(le.Uint32(field[1:])), 0)
			}
		}
	}
	if !since27 && (needPacked || needOffset) {
		err = ErrFormat
	}
	return modified, err
}

// ntfsTime counts tenths of microseconds since 1601.
func ntfsTime(field []byte) (t time.Time, ok bool) {
	if len(field) < 4 {
		return t, false
	}
	for field = field[4:]; len(field) >= 4; {
		tag, n := le.Uint16(field), int(le.Uint16(field[2:]))
		if field = field[4:]; len(field) < n {
			break
		}
		if tag == 1 && n == 24 {
			ticks := int64(le.Uint64(field))
			t, ok = time.Unix(time.Date(1601, 1, 1, 0, 0, 0, 0, time.UTC).Unix()+ticks/1e7, ticks%1e7*100), true
		}
		field = field[n:]
	}
	return t, ok
}

// ---- files

func (z *Reader) RegisterDecompressor(method uint16, dcomp Decompressor) {
	if z.decompressors == nil {
		z.decompressors = map[uint16]Decompressor{}
	}
	z.decompressors[method] = dcomp
}

func (f *File) findBodyOffset() (int64, error) {
	b := make([]byte, 30)
	if _, err := f.zipr.ReadAt(b, f.headerOffset); err != nil {
		return 0, err
	}
	if le.Uint32(b) != 0x04034b50 {
		return 0, ErrFormat
	}
	return int64(len(b)) + int64(le.Uint16(b[26:])) + int64(le.Uint16(b[28:])), nil
}

func (f *File) DataOffset() (offset int64, err error) {
	n, err := f.findBodyOffset()
	if err != nil {
		return 0, err
	}
	return f.headerOffset + n, nil
}

func (f *File) OpenRaw() (io.Reader, error) {
	at, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	return io.NewSectionReader(f.zipr, at, int64(f.CompressedSize64)), nil
}

func (f *File) Open() (io.ReadCloser, error) {
	at, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(f.Name, "/") {
		if f.UncompressedSize64 != 0 {
			return &dirReader{ErrFormat}, nil
		}
		return &dirReader{io.EOF}, nil
	}
	unpack := f.zip.decompressors[f.Method]
	if unpack == nil {
		unpack = decompressors[f.Method]
	}
	if unpack == nil {
		return nil, ErrAlgorithm
	}
	size := int64(f.CompressedSize64)
	r := &checksumReader{rc: unpack(io.NewSectionReader(f.zipr, at, size)), hash: crc32.NewIEEE(), f: f}
	if f.Flags&8 != 0 {
		r.desr = io.NewSectionReader(f.zipr, at+size, 16)
	}
	return r, nil
}

type dirReader struct{ err error }

//line reader.go:273:1
func (r *dirReader) Read([]byte) (int, error) { return 0, r.err }

//line reader.go:277:1
func (r *dirReader) Close() error { return nil }

type checksumReader struct {
	rc    io.ReadCloser
	hash  hash.Hash32
	nread uint64
	f     *File
	desr  io.Reader
	err   error
}

//line reader.go:290:1
func (r *checksumReader) Stat() (fs.FileInfo, error) { return headerFileInfo{&r.f.FileHeader}, nil }

//line reader.go:334:1
func (r *checksumReader) Close() error { return r.rc.Close() }

func (r *checksumReader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.rc.Read(p)
	r.hash.Write(p[:n])
	r.nread += uint64(n)
	switch {
	case r.nread > r.f.UncompressedSize64:
		return 0, ErrFormat
	case err == nil:
		return n, nil
	case err == io.EOF && r.nread != r.f.UncompressedSize64:
		return 0, io.ErrUnexpectedEOF
	case err == io.EOF:
		err = r.check()
	}
	r.err = err
	return n, err
}

// check compares the sum with the header's, or with what stands behind the file; it is the end if they agree.
func (r *checksumReader) check() error {
	wrong := r.hash.Sum32() != r.f.CRC32
	if r.desr == nil {
		wrong = wrong && r.f.CRC32 != 0
	} else {
		b := make([]byte, 8)
		_, err := io.ReadFull(r.desr, b[:4])
		at := 0
		if le.Uint32(b) == 0x08074b50 {
			at = 4
		}
		if err == nil && at == 4 {
			_, err = io.ReadFull(r.desr, b[4:])
			if err == nil {
				_, err = io.ReadFull(r.desr, make([]byte, 4))
			}
		} else if err == nil {
			_, err = io.ReadFull(r.desr, make([]byte, 8))
		}
		if err == io.EOF {
			return io.ErrUnexpectedEOF
		}
		if err != nil {
			return err
		}
		wrong = wrong || le.Uint32(b[at:]) != r.f.CRC32
	}
	if wrong {
		return ErrChecksum
	}
	return io.EOF
}
