package zip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// Rules: APPNOTE.TXT 6.3.9, without its 64-bit sizes.

var (
	ErrFormat       = errors.New("zip: not a valid zip file")
	ErrAlgorithm    = errors.New("zip: unsupported compression algorithm")
	ErrChecksum     = errors.New("zip: checksum error")
	ErrInsecurePath = errors.New("zip: insecure file path")
)

var le = binary.LittleEndian

var compressors = map[uint16]Compressor{
	Store:   func(w io.Writer) (io.WriteCloser, error) { return nopCloser{w}, nil },
	Deflate: func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 5) },
}

var decompressors = map[uint16]Decompressor{
	Store:   io.NopCloser,
	Deflate: flate.NewReader,
}

type nopCloser struct{ io.Writer }

//line writer.go:716:1
func (nopCloser) Close() error { return nil }

func RegisterCompressor(method uint16, comp Compressor) {
	if compressors[method] != nil {
		panic("compressor already registered")
	}
	compressors[method] = comp
}

func RegisterDecompressor(method uint16, dcomp Decompressor) {
	if decompressors[method] != nil {
		panic("decompressor already registered")
	}
	decompressors[method] = dcomp
}

// ---- headers

type headerFileInfo struct{ fh *FileHeader }

func (i headerFileInfo) Name() string { return path.Base(i.fh.Name) }
func (i headerFileInfo) Size() int64 {
	return int64(max(i.fh.UncompressedSize64, uint64(i.fh.UncompressedSize)))
}
func (i headerFileInfo) IsDir() bool                { return i.Mode().IsDir() }
func (i headerFileInfo) ModTime() time.Time {
	if i.fh.Modified.IsZero() {
		return i.fh.ModTime()
	}
	return i.fh.Modified.UTC()
}
func (i headerFileInfo) Mode() fs.FileMode          { return i.fh.Mode() }
func (i headerFileInfo) Type() fs.FileMode          { return i.fh.Mode().Type() }
//line struct.go:193:1
func (i headerFileInfo) Sys() any                   { return i.fh }
//line struct.go:195:1
func (i headerFileInfo) Info() (fs.FileInfo, error) { return i, nil }
//line struct.go:197:1
func (i headerFileInfo) String() string             { return fs.FormatFileInfo(i) }

func FileInfoHeader(fi fs.FileInfo) (*FileHeader, error) {
	h := &FileHeader{Name: fi.Name(), UncompressedSize64: uint64(fi.Size())}
	h.SetModTime(fi.ModTime())
	h.SetMode(fi.Mode())
	h.UncompressedSize = uint32(min(h.UncompressedSize64, 1<<32-1))
	return h, nil
}

func fromDos(date, clock uint16) time.Time {
	return time.Date(int(date>>9)+1980, time.Month(date>>5&15), int(date&31), int(clock>>11), int(clock>>5&63), int(clock&31*2), 0, time.UTC)
}

func toDos(t time.Time) (date, clock uint16) {
	return uint16(t.Day() + int(t.Month())<<5 + (t.Year()-1980)<<9), uint16(t.Second()/2 + t.Minute()<<5 + t.Hour()<<11)
}

func (h *FileHeader) ModTime() time.Time { return fromDos(h.ModifiedDate, h.ModifiedTime) }
func (h *FileHeader) SetModTime(t time.Time) {
	t = t.UTC()
	h.Modified = t
	h.ModifiedDate, h.ModifiedTime = toDos(t)
}

type modeBits struct {
	mode fs.FileMode
	bits uint32
}

// kinds and specials say what Unix has for a kind of file and for what else its mode tells.
var kinds = []modeBits{{fs.ModeDir, 0x4000}, {fs.ModeSymlink, 0xa000}, {fs.ModeNamedPipe, 0x1000}, {fs.ModeSocket, 0xc000}, {fs.ModeDevice, 0x6000},
	{fs.ModeDevice | fs.ModeCharDevice, 0x2000}}
var specials = []modeBits{{fs.ModeSetuid, 0x800}, {fs.ModeSetgid, 0x400}, {fs.ModeSticky, 0x200}}

func (h *FileHeader) Mode() (mode fs.FileMode) {
	switch h.CreatorVersion >> 8 {
	case 3, 19:
		m := h.ExternalAttrs >> 16
		mode = fs.FileMode(m & 0777)
		for _, k := range kinds {
			if m&0xf000 == k.bits {
				mode |= k.mode
			}
		}
		for _, k := range specials {
			if m&k.bits != 0 {
				mode |= k.mode
			}
		}
	case 0, 11, 14:
		if mode = 0666; h.ExternalAttrs&0x10 != 0 {
			mode = fs.ModeDir | 0777
		}
		if h.ExternalAttrs&1 != 0 {
			mode &^= 0222
		}
	}
	if strings.HasSuffix(h.Name, "/") {
		mode |= fs.ModeDir
	}
	return mode
}

func (h *FileHeader) SetMode(mode fs.FileMode) {
	h.CreatorVersion = h.CreatorVersion&0xff | 3<<8
	m := uint32(0x8000)
	for _, k := range kinds {
		if mode&fs.ModeType == k.mode {
			m = k.bits
		}
	}
	for _, k := range specials {
		if mode&k.mode != 0 {
			m |= k.bits
		}
	}
	h.ExternalAttrs = (m | uint32(mode.Perm())) << 16
	if mode.IsDir() {
		h.ExternalAttrs |= 0x10
	}
	if mode&0200 == 0 {
		h.ExternalAttrs |= 1
	}
}

// ---- writing

type archiver struct {
	w       *bufio.Writer
	n       int64
	dir     []*entry
	last    *fileWriter
	closed  bool
	comps   map[uint16]Compressor
	comment string
}

type entry struct {
	*FileHeader
	offset int64
}

type fileWriter struct {
	z       *archiver
	e       *entry
	comp    io.WriteCloser
	size    uint64
	before  int64
	crc     uint32
	raw     bool
	nothing bool
	closed  bool
}

func (w *archiver) write(b []byte) error {
	n, err := w.w.Write(b)
	w.n += int64(n)
	return err
}

type counted struct{ w *archiver }

func (c counted) Write(p []byte) (int, error) {
	n, err := c.w.w.Write(p)
	c.w.n += int64(n)
	return n, err
}

func (w *archiver) SetOffset(n int64) {
	if w.n != 0 {
		panic("zip: SetOffset called after data was written")
	}
	w.n = n
}
func (w *archiver) Flush() error { return w.w.Flush() }
func (w *archiver) SetComment(comment string) error {
	if len(comment) > 0xffff {
		return errors.New("zip: archiver.Comment too long")
	}
	w.comment = comment
	return nil
}
func (w *archiver) RegisterCompressor(method uint16, comp Compressor) {
	if w.comps == nil {
		w.comps = map[uint16]Compressor{}
	}
	w.comps[method] = comp
}

func (w *archiver) Create(name string) (io.Writer, error) {
	return w.CreateHeader(&FileHeader{Name: name, Method: Deflate})
}

func (w *archiver) prepare() error {
	if w.last != nil && !w.last.closed {
		return w.last.close()
	}
	return nil
}

func (w *archiver) local(fh *FileHeader, known bool) error {
	b := le.AppendUint32(nil, 0x04034b50)
	b = le.AppendUint16(b, fh.ReaderVersion)
	b = le.AppendUint16(b, fh.Flags)
	b = le.AppendUint16(b, fh.Method)
	b = le.AppendUint16(b, fh.ModifiedTime)
	b = le.AppendUint16(b, fh.ModifiedDate)
	if known {
		b = le.AppendUint32(b, fh.CRC32)
		b = le.AppendUint32(b, fh.CompressedSize)
		b = le.AppendUint32(b, fh.UncompressedSize)
	} else {
		b = append(b, make([]byte, 12)...)
	}
	b = le.AppendUint16(b, uint16(len(fh.Name)))
	b = le.AppendUint16(b, uint16(len(fh.Extra)))
	return w.write(append(append(b, fh.Name...), fh.Extra...))
}

func (w *archiver) CreateHeader(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(); err != nil {
		return nil, err
	}
	utf, ascii := utf8.ValidString(fh.Name) && utf8.ValidString(fh.Comment), true
	for _, r := range fh.Name + fh.Comment {
		ascii = ascii && r >= 0x20 && r <= 0x7d && r != 0x5c
	}
	if fh.Flags |= 8; fh.NonUTF8 {
		fh.Flags &^= 0x800
	} else if utf && !ascii {
		fh.Flags |= 0x800
	}
	fh.CreatorVersion = fh.CreatorVersion&0xff00 | 20
	fh.ReaderVersion = 20
	if !fh.Modified.IsZero() {
		fh.ModifiedDate, fh.ModifiedTime = toDos(fh.Modified)
		ext := le.AppendUint16(nil, 0x5455)
		ext = append(le.AppendUint16(ext, 5), 1)
		fh.Extra = append(fh.Extra, le.AppendUint32(ext, uint32(fh.Modified.Unix()))...)
	}
	fw := &fileWriter{z: w, e: &entry{fh, w.n}}
	if strings.HasSuffix(fh.Name, "/") {
		fh.Method = Store
		fh.Flags &^= 8
		fh.CompressedSize, fh.CompressedSize64, fh.UncompressedSize, fh.UncompressedSize64 = 0, 0, 0, 0
		fw.nothing = true
	} else {
		comp := w.comps[fh.Method]
		if comp == nil {
			comp = compressors[fh.Method]
		}
		if comp == nil {
			return nil, ErrAlgorithm
		}
		var err error
		if fw.comp, err = comp(counted{w}); err != nil {
			return nil, err
		}
	}
	w.dir = append(w.dir, fw.e)
	if err := w.local(fh, false); err != nil {
		return nil, err
	}
	fw.before = w.n
	w.last = fw
	return fw, nil
}

func (w *archiver) CreateRaw(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(); err != nil {
		return nil, err
	}
	fh.CompressedSize, fh.UncompressedSize = uint32(fh.CompressedSize64), uint32(fh.UncompressedSize64)
	e := &entry{fh, w.n}
	w.dir = append(w.dir, e)
	if err := w.local(fh, fh.Flags&8 == 0); err != nil {
		return nil, err
	}
	w.last = &fileWriter{z: w, e: e, raw: true}
	return w.last, nil
}

func (w *archiver) Copy(f *File) error {
	r, err := f.OpenRaw()
	if err != nil {
		return err
	}
	h := f.FileHeader
	out, err := w.CreateRaw(&h)
	if err == nil {
		_, err = io.Copy(out, r)
	}
	return err
}

//line writer.go:563:1
func (w *Writer) AddFS(fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
//line writer.go:570:1
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
//line writer.go:578:1
		if !d.IsDir() && !info.Mode().IsRegular() {
			return errors.New("zip: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info)
		if err != nil {
			return err
		}
		if h.Name = name; d.IsDir() {
//line writer.go:584:1
			h.Name += "/"
		}
		h.Method = Deflate
		out, err := w.CreateHeader(h)
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err == nil {
			_, err = out.Write(data)
//line writer.go:593:1
		}
//line writer.go:600:1
		return err
	})
}

func (f *fileWriter) Write(p []byte) (int, error) {
	if f.closed {
		return 0, errors.New("zip: write to closed file")
	}
	if f.nothing {
		if len(p) == 0 {
			return 0, nil
		}
		return 0, errors.New("zip: write to directory")
	}
	if f.raw {
		return counted{f.z}.Write(p)
	}
	f.crc = crc32.Update(f.crc, crc32.IEEETable, p)
	f.size += uint64(len(p))
	return f.comp.Write(p)
}

func (f *fileWriter) close() error {
	f.closed = true
	if f.nothing {
		return nil
	}
	h := f.e.FileHeader
	if !f.raw {
		if err := f.comp.Close(); err != nil {
			return err
		}
		h.CRC32, h.CompressedSize64, h.UncompressedSize64 = f.crc, uint64(f.z.n-f.before), f.size
		h.CompressedSize, h.UncompressedSize = uint32(h.CompressedSize64), uint32(f.size)
	}
	if h.Flags&8 == 0 {
		return nil
	}
	b := le.AppendUint32(nil, 0x08074b50)
	b = le.AppendUint32(b, h.CRC32)
	b = le.AppendUint32(b, h.CompressedSize)
	return f.z.write(le.AppendUint32(b, h.UncompressedSize))
}

func (w *archiver) Close() error {
	if err := w.prepare(); err != nil {
		return err
	}
	if w.closed {
		return errors.New("zip: writer closed twice")
	}
	w.closed = true
	start := w.n
	for _, h := range w.dir {
		b := le.AppendUint32(nil, 0x02014b50)
		for _, v := range []uint16{h.CreatorVersion, h.ReaderVersion, h.Flags, h.Method, h.ModifiedTime, h.ModifiedDate} {
			b = le.AppendUint16(b, v)
		}
		for _, v := range []uint32{h.CRC32, h.CompressedSize, h.UncompressedSize} {
			b = le.AppendUint32(b, v)
		}
		for _, v := range []int{len(h.Name), len(h.Extra), len(h.Comment), 0, 0} {
			b = le.AppendUint16(b, uint16(v))
		}
		b = le.AppendUint32(b, h.ExternalAttrs)
		b = le.AppendUint32(b, uint32(h.offset))
		b = append(append(append(b, h.Name...), h.Extra...), h.Comment...)
		if err := w.write(b); err != nil {
			return err
		}
	}
	b := le.AppendUint32(nil, 0x06054b50)
	b = le.AppendUint32(b, 0)
	b = le.AppendUint16(b, uint16(len(w.dir)))
	b = le.AppendUint16(b, uint16(len(w.dir)))
	b = le.AppendUint32(b, uint32(w.n-start))
	b = le.AppendUint32(b, uint32(start))
	b = le.AppendUint16(b, uint16(len(w.comment)))
	if err := w.write(append(b, w.comment...)); err != nil {
		return err
	}
	return w.w.Flush()
}

var writers struct {
	sync.Mutex
	m map[*Writer]*archiver
}

// own is what the machine keeps of a Writer, whose fields are those of the real one.
func (z *Writer) own() *archiver {
	writers.Lock()
	defer writers.Unlock()
	if writers.m == nil {
		writers.m = map[*Writer]*archiver{}
	}
	x := writers.m[z]
	if x == nil {
		x = &archiver{}
		writers.m[z] = x
	}
	return x
}

func NewWriter(w io.Writer) *Writer {
	z := new(Writer)
	z.own().w = bufio.NewWriter(w)
	return z
}
func (w *Writer) SetOffset(n int64)                              { w.own().SetOffset(n) }
func (w *Writer) Flush() error                                   { return w.own().Flush() }
func (w *Writer) SetComment(comment string) error                { return w.own().SetComment(comment) }
func (w *Writer) Close() error                                   { return w.own().Close() }
func (w *Writer) Create(name string) (io.Writer, error)          { return w.own().Create(name) }
func (w *Writer) CreateHeader(fh *FileHeader) (io.Writer, error) { return w.own().CreateHeader(fh) }
func (w *Writer) CreateRaw(fh *FileHeader) (io.Writer, error)    { return w.own().CreateRaw(fh) }
func (w *Writer) Copy(f *File) error                             { return w.own().Copy(f) }
func (w *Writer) RegisterCompressor(method uint16, comp Compressor) {
	w.own().RegisterCompressor(method, comp)
}
