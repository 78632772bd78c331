package zip

import (
	"bytes"
	"errors"
	"hash/crc32"
	"internal/poll"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// ---- reading

// source is where the files of a Reader lie.
type source struct {
	r     io.ReaderAt
	comps map[uint16]Decompressor
}

// place is where a File lies.
type place struct {
	z      *source
	offset int64
}

var openFiles struct {
	sync.Mutex
	m map[*ReadCloser]*os.File
}

var readers struct {
	sync.Mutex
	m map[*Reader]*source
}

// own is what the machine keeps of a Reader, whose fields are those of the real one.
func (z *Reader) own() *source {
	readers.Lock()
	defer readers.Unlock()
	if readers.m == nil {
		readers.m = map[*Reader]*source{}
	}
	x := readers.m[z]
	if x == nil {
		x = &source{}
		readers.m[z] = x
	}
	return x
}

var files struct {
	sync.Mutex
	m map[*File]*place
}

// own is what the machine keeps of a File, whose fields are those of the real one.
func (z *File) own() *place {
	files.Lock()
	defer files.Unlock()
	if files.m == nil {
		files.m = map[*File]*place{}
	}
	x := files.m[z]
	if x == nil {
		x = &place{}
		files.m[z] = x
	}
	return x
}

func OpenReader(name string) (*ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	rc := new(ReadCloser)
	insecure := rc.init(f, info.Size())
	if insecure != nil && insecure != ErrInsecurePath {
		f.Close()
		return nil, insecure
	}
	openFiles.Lock()
	defer openFiles.Unlock()
	if openFiles.m == nil {
		openFiles.m = map[*ReadCloser]*os.File{}
	}
	openFiles.m[rc] = f
	return rc, insecure
}

func (rc *ReadCloser) Close() error {
	openFiles.Lock()
	f := openFiles.m[rc]
	delete(openFiles.m, rc)
	openFiles.Unlock()
	return f.Close()
}

func NewReader(r io.ReaderAt, size int64) (*Reader, error) {
	if size < 0 {
		return nil, errors.New("zip: size cannot be negative")
	}
	z := new(Reader)
	err := z.init(r, size)
	if err != nil && err != ErrInsecurePath {
		return nil, err
	}
	return z, err
}

func (z *Reader) init(r io.ReaderAt, size int64) error {
	z.own().r = r
	tail := make([]byte, min(size, 22+0xffff))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return err
	}
	end0 := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if end0 < 0 || end0+22 > len(tail) {
		return ErrFormat
	}
	end := tail[end0:]
	n, length, start := int(le.Uint16(end[10:])), int64(le.Uint32(end[12:])), int64(le.Uint32(end[16:]))
	z.Comment = string(end[22:min(len(end), 22+int(le.Uint16(end[20:])))])
	base := size - int64(len(tail)) + int64(end0) - length - start
	if base < 0 || length > size {
		return ErrFormat
	}
	dir := make([]byte, length)
	if _, err := r.ReadAt(dir, base+start); err != nil && err != io.EOF {
		return err
	}
	for ; n > 0; n-- {
		if len(dir) < 46 || le.Uint32(dir) != 0x02014b50 {
			return ErrFormat
		}
		f := new(File)
		at := f.own()
		at.z = z.own()
		h := &f.FileHeader
		for i, p := range []*uint16{&h.CreatorVersion, &h.ReaderVersion, &h.Flags, &h.Method, &h.ModifiedTime, &h.ModifiedDate} {
			*p = le.Uint16(dir[4+2*i:])
		}
		h.CRC32, h.CompressedSize, h.UncompressedSize = le.Uint32(dir[16:]), le.Uint32(dir[20:]), le.Uint32(dir[24:])
		h.CompressedSize64, h.UncompressedSize64 = uint64(h.CompressedSize), uint64(h.UncompressedSize)
		name, extra, comment := int(le.Uint16(dir[28:])), int(le.Uint16(dir[30:])), int(le.Uint16(dir[32:]))
		h.ExternalAttrs = le.Uint32(dir[38:])
		at.offset = base + int64(le.Uint32(dir[42:]))
		if dir = dir[46:]; len(dir) < name+extra+comment {
			return ErrFormat
		}
		h.Name, h.Extra, h.Comment = string(dir[:name]), bytes.Clone(dir[name:name+extra]), string(dir[name+extra:name+extra+comment])
		dir = dir[name+extra+comment:]
		h.NonUTF8 = h.Flags&0x800 == 0 && (!utf8.ValidString(h.Name) || !utf8.ValidString(h.Comment))
		h.Modified = h.ModTime()
		for x := h.Extra; len(x) >= 4; {
			tag, n := le.Uint16(x), int(le.Uint16(x[2:]))
			if x = x[4:]; len(x) < n {
				break
			}
			if tag == 0x5455 && n >= 5 && x[0]&1 != 0 {
				t := time.Unix(int64(le.Uint32(x[1:])), 0)
				h.Modified = t.UTC()
			}
			x = x[n:]
		}
		z.File = append(z.File, f)
	}
	if poll.Setting("zipinsecurepath") == "0" {
		for _, f := range z.File {
			if f.Name != "" && (!filepath.IsLocal(f.Name) || strings.Contains(f.Name, `\`)) {
				return ErrInsecurePath
			}
		}
	}
	return nil
}

func (z *Reader) RegisterDecompressor(method uint16, dcomp Decompressor) {
	x := z.own()
	if x.comps == nil {
		x.comps = map[uint16]Decompressor{}
	}
	x.comps[method] = dcomp
}

func (f *File) DataOffset() (int64, error) {
	var b [30]byte
	if _, err := f.own().z.r.ReadAt(b[:], f.own().offset); err != nil {
		return 0, err
	}
	if le.Uint32(b[:]) != 0x04034b50 {
		return 0, ErrFormat
	}
	return f.own().offset + 30 + int64(le.Uint16(b[26:])) + int64(le.Uint16(b[28:])), nil
}

func (f *File) OpenRaw() (io.Reader, error) {
	at, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	return io.NewSectionReader(f.own().z.r, at, int64(f.CompressedSize64)), nil
}

func (f *File) Open() (io.ReadCloser, error) {
	if strings.HasSuffix(f.Name, "/") {
		if f.UncompressedSize64 != 0 {
			return &reader{f: f, err: ErrFormat}, nil
		}
		return &reader{f: f, err: io.EOF}, nil
	}
	raw, err := f.OpenRaw()
	if err != nil {
		return nil, err
	}
	d := f.own().z.comps[f.Method]
	if d == nil {
		d = decompressors[f.Method]
	}
	if d == nil {
		return nil, ErrAlgorithm
	}
	return &reader{f: f, r: d(raw)}, nil
}

type reader struct {
	f   *File
	r   io.ReadCloser
	n   uint64
	crc uint32
	err error
}

func (r *reader) Stat() (fs.FileInfo, error) { return headerFileInfo{&r.f.FileHeader}, nil }
func (r *reader) Close() error {
	if r.r == nil {
		return nil
	}
	return r.r.Close()
}

func (r *reader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.r.Read(p)
	r.crc = crc32.Update(r.crc, crc32.IEEETable, p[:n])
	r.n += uint64(n)
	if err == io.EOF {
		if r.n != r.f.UncompressedSize64 {
			err = io.ErrUnexpectedEOF
		} else if r.f.CRC32 != 0 && r.crc != r.f.CRC32 {
			err = ErrChecksum
		}
	}
	r.err = err
	return n, err
}

// Open gives a file or folder, as of a file system.
func (z *Reader) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	d := &folder{h: FileHeader{Name: name + "/"}}
	seen := map[string]bool{}
	found := name == "."
	for _, f := range z.File {
		// Names that lead out are those below the top.
		p := strings.TrimPrefix(path.Clean(strings.ReplaceAll(f.Name, `\`, "/")), "/")
		for strings.HasPrefix(p, "../") {
			p = p[3:]
		}
		if p == name && !strings.HasSuffix(f.Name, "/") {
			rc, err := f.Open()
			if err != nil {
				return nil, err
			}
			return rc.(*reader), nil
		}
		if p == name {
			found = true
		}
		rest, ok := strings.CutPrefix(p, name+"/")
		if name == "." {
			rest, ok = p, true
		}
		if !ok {
			continue
		}
		found = true
		first, _, deeper := strings.Cut(rest, "/")
		if first == "" || seen[first] {
			continue
		}
		seen[first] = true
		h := f.FileHeader
		if deeper {
			h = FileHeader{Name: strings.TrimSuffix(p, rest) + first + "/"}
		}
		d.list = append(d.list, headerFileInfo{&h})
	}
	if !found {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	sort.Slice(d.list, func(i, j int) bool { return d.list[i].Name() < d.list[j].Name() })
	return d, nil
}

type folder struct {
	h    FileHeader
	list []fs.DirEntry
	at   int
}

func (d *folder) Stat() (fs.FileInfo, error) { return headerFileInfo{&d.h}, nil }
func (d *folder) Close() error               { return nil }
func (d *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: strings.TrimSuffix(d.h.Name, "/"), Err: errors.New("is a directory")}
}
func (d *folder) ReadDir(count int) ([]fs.DirEntry, error) {
	rest := d.list[d.at:]
	if count > 0 {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		rest = rest[:min(count, len(rest))]
	}
	d.at += len(rest)
	return rest, nil
}
