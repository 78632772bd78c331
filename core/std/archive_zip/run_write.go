package zip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"strings"
	"sync"
	"unicode/utf8"
)

const uint16max = 1<<16 - 1

var le = binary.LittleEndian

// flateWriters keeps what deflates, for later files.
var flateWriters sync.Pool

type flateWriter struct {
	mu sync.Mutex
	w  *flate.Writer
}

func deflating(w io.Writer) *flateWriter {
	f, ok := flateWriters.Get().(*flate.Writer)
	if ok {
		f.Reset(w)
	} else {
		f, _ = flate.NewWriter(w, 5)
	}
	return &flateWriter{w: f}
}

func (f *flateWriter) Write(p []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.w == nil {
		return 0, errors.New("Write after Close")
	}
	return f.w.Write(p)
}

func (f *flateWriter) Close() (err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.w != nil {
		err = f.w.Close()
		flateWriters.Put(f.w)
		f.w = nil
	}
	return err
}

//line writer.go:706:1
func (w *countWriter) Write(p []byte) (int, error) {
	n, err := w.w.Write(p)
	w.count += int64(n)
	return n, err
}

func (w *countWriter) text(s string) error {
	_, err := io.WriteString(w, s)
	return err
}

func (w *Writer) prepare(fh *FileHeader) error {
	if w.last != nil && !w.last.closed {
		if err := w.last.close(); err != nil {
			return err
		}
	}
	if n := len(w.dir); n > 0 && w.dir[n-1].FileHeader == fh {
		return errors.New("archive/zip: invalid duplicate FileHeader")
	}
	return nil
}

// local writes what stands before a file.
func (w *Writer) local(h *header) error {
	if len(h.Name) > uint16max {
		return errors.New("zip: FileHeader.Name too long")
	}
	if len(h.Extra) > uint16max {
		return errors.New("zip: FileHeader.Extra too long")
	}
	var room [30]byte
	b := le.AppendUint32(room[:0], 0x04034b50)
	b = le.AppendUint16(b, h.ReaderVersion)
	b = le.AppendUint16(b, h.Flags)
	b = le.AppendUint16(b, h.Method)
	b = le.AppendUint16(b, h.ModifiedTime)
	b = le.AppendUint16(b, h.ModifiedDate)
	crc, packed, size := h.CRC32, uint32(h.CompressedSize64), uint32(h.UncompressedSize64)
	if !h.raw || h.Flags&8 != 0 {
		// They stand behind the file.
		crc, packed, size = 0, 0, 0
	}
	b = le.AppendUint32(b, crc)
	b = le.AppendUint32(b, packed)
	b = le.AppendUint32(b, size)
	b = le.AppendUint16(b, uint16(len(h.Name)))
	le.AppendUint16(b, uint16(len(h.Extra)))
	if _, err := w.cw.Write(room[:]); err != nil {
		return err
	}
	if err := w.cw.text(h.Name); err != nil {
		return err
	}
	_, err := w.cw.Write(h.Extra)
	return err
}

// special reports whether text is UTF-8, and has what other encodings have otherwise.
func special(s string) (valid, special bool) {
	for _, r := range s {
		special = special || r < 0x20 || r > 0x7d || r == 0x5c
	}
	return utf8.ValidString(s), special
}

func (w *Writer) CreateHeader(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(fh); err != nil {
		return nil, err
	}
	valid1, special1 := special(fh.Name)
	valid2, special2 := special(fh.Comment)
	if fh.NonUTF8 {
		fh.Flags &^= 0x800
	} else if (special1 || special2) && valid1 && valid2 {
		fh.Flags |= 0x800
	}
	fh.CreatorVersion = fh.CreatorVersion&0xff00 | 20
	fh.ReaderVersion = 20
	if !fh.Modified.IsZero() {
		fh.ModifiedDate, fh.ModifiedTime = toDos(fh.Modified)
		var room [9]byte
		b := append(le.AppendUint16(le.AppendUint16(room[:0], 0x5455), 5), 1)
		le.AppendUint32(b, uint32(fh.Modified.Unix()))
		fh.Extra = append(fh.Extra, room[:]...)
	}
	h := &header{FileHeader: fh, offset: uint64(w.cw.count)}
	if strings.HasSuffix(fh.Name, "/") {
		fh.Method = Store
		fh.Flags &^= 8
		fh.CompressedSize, fh.CompressedSize64, fh.UncompressedSize, fh.UncompressedSize64 = 0, 0, 0, 0
		w.dir = append(w.dir, h)
		w.last = nil
		return dirWriter{}, w.local(h)
	}
	fh.Flags |= 8
	fw := &fileWriter{header: h, zipw: w.cw, compCount: &countWriter{w: w.cw}, crc32: crc32.NewIEEE()}
	comp := w.compressors[fh.Method]
	if comp == nil {
		comp = compressors[fh.Method]
	}
	if comp == nil {
		return nil, ErrAlgorithm
	}
	var err error
	if fw.comp, err = comp(fw.compCount); err != nil {
		return nil, err
	}
	fw.rawCount = &countWriter{w: fw.comp}
	w.dir = append(w.dir, h)
	if err := w.local(h); err != nil {
		return nil, err
	}
	w.last = fw
	return fw, nil
}

func (w *Writer) CreateRaw(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(fh); err != nil {
		return nil, err
	}
	fh.CompressedSize, fh.UncompressedSize = uint32(min(fh.CompressedSize64, 1<<32-1)), uint32(min(fh.UncompressedSize64, 1<<32-1))
	h := &header{FileHeader: fh, offset: uint64(w.cw.count), raw: true}
	w.dir = append(w.dir, h)
	if err := w.local(h); err != nil {
		return nil, err
	}
	if strings.HasSuffix(fh.Name, "/") {
		w.last = nil
		return dirWriter{}, nil
	}
	w.last = &fileWriter{header: h, zipw: w.cw}
	return w.last, nil
}

func (w *Writer) Copy(f *File) error {
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
		if err != nil {
			return err
		}
		if name == "." {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if !d.IsDir() && !info.Mode().IsRegular() {
			return errors.New("zip: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info)
		if err != nil {
			return err
		}
		h.Name = name
		if d.IsDir() {
			h.Name += "/"
		}
		h.Method = Deflate
		fw, err := w.CreateHeader(h)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return nil
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(fw, f)
		return err
	})
}

type dirWriter struct{}

//line writer.go:614:1
func (dirWriter) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	return 0, errors.New("zip: write to directory")
}

//line writer.go:613:1
func (w *fileWriter) Write(p []byte) (int, error) {
	if w.closed {
		return 0, errors.New("zip: write to closed file")
	}
	if w.raw {
		return w.zipw.Write(p)
	}
	w.crc32.Write(p)
	return w.rawCount.Write(p)
}

func (w *fileWriter) close() error {
	if w.closed {
		return errors.New("zip: file closed twice")
	}
	w.closed = true
	h := w.FileHeader
	if !w.raw {
		if err := w.comp.Close(); err != nil {
			return err
		}
		h.CRC32, h.CompressedSize64, h.UncompressedSize64 = w.crc32.Sum32(), uint64(w.compCount.count), uint64(w.rawCount.count)
		h.CompressedSize, h.UncompressedSize = uint32(h.CompressedSize64), uint32(h.UncompressedSize64)
	}
	if h.Flags&8 == 0 {
		return nil
	}
	b := le.AppendUint32(make([]byte, 0, 16), 0x08074b50)
	b = le.AppendUint32(b, h.CRC32)
	b = le.AppendUint32(b, h.CompressedSize)
	_, err := w.zipw.Write(le.AppendUint32(b, h.UncompressedSize))
	return err
}

func (w *Writer) Close() error {
	if w.last != nil && !w.last.closed {
		if err := w.last.close(); err != nil {
			return err
		}
		w.last = nil
	}
	if w.closed {
		return errors.New("zip: writer closed twice")
	}
	w.closed = true
	start := w.cw.count
	for _, h := range w.dir {
		var room [46]byte
		b := le.AppendUint32(room[:0], 0x02014b50)
		for _, v := range [...]uint16{h.CreatorVersion, h.ReaderVersion, h.Flags, h.Method, h.ModifiedTime, h.ModifiedDate} {
			b = le.AppendUint16(b, v)
		}
		for _, v := range [...]uint32{h.CRC32, uint32(h.CompressedSize64), uint32(h.UncompressedSize64)} {
			b = le.AppendUint32(b, v)
		}
		for _, v := range [...]int{len(h.Name), len(h.Extra), len(h.Comment), 0, 0} {
			b = le.AppendUint16(b, uint16(v))
		}
		le.AppendUint32(le.AppendUint32(b, h.ExternalAttrs), uint32(h.offset))
		if _, err := w.cw.Write(room[:]); err != nil {
			return err
		}
		if err := w.cw.text(h.Name); err != nil {
			return err
		}
		if _, err := w.cw.Write(h.Extra); err != nil {
			return err
		}
		if err := w.cw.text(h.Comment); err != nil {
			return err
		}
	}
	var room [22]byte
	b := le.AppendUint32(le.AppendUint32(room[:0], 0x06054b50), 0)
	b = le.AppendUint16(b, uint16(len(w.dir)))
	b = le.AppendUint16(b, uint16(len(w.dir)))
	b = le.AppendUint32(b, uint32(w.cw.count-start))
	b = le.AppendUint32(b, uint32(start))
	le.AppendUint16(b, uint16(len(w.comment)))
	if _, err := w.cw.Write(room[:]); err != nil {
		return err
	}
	if err := w.cw.text(w.comment); err != nil {
		return err
	}
	return w.cw.w.(*bufio.Writer).Flush()
}
