package zip

import (
	"compress/flate"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"
)

// Rules: APPNOTE.TXT 6.3.9, without its 64-bit sizes.

var (
	ErrFormat       = errors.New("zip: not a valid zip file")
	ErrAlgorithm    = errors.New("zip: unsupported compression algorithm")
	ErrChecksum     = errors.New("zip: checksum error")
	ErrInsecurePath = errors.New("zip: insecure file path")
)

var compressors = map[uint16]Compressor{
	Store:   func(w io.Writer) (io.WriteCloser, error) { return &nopCloser{w}, nil },
	Deflate: func(w io.Writer) (io.WriteCloser, error) { return deflating(w), nil },
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
func (i headerFileInfo) IsDir() bool { return i.Mode().IsDir() }
func (i headerFileInfo) ModTime() time.Time {
	if i.fh.Modified.IsZero() {
		return i.fh.ModTime()
	}
	return i.fh.Modified.UTC()
}
func (i headerFileInfo) Mode() fs.FileMode { return i.fh.Mode() }
func (i headerFileInfo) Type() fs.FileMode { return i.fh.Mode().Type() }

//line struct.go:193:1
func (i headerFileInfo) Sys() any { return i.fh }

//line struct.go:195:1
func (i headerFileInfo) Info() (fs.FileInfo, error) { return i, nil }

//line struct.go:197:1
func (i headerFileInfo) String() string { return fs.FormatFileInfo(i) }

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
