package tar

import (
	"bytes"
	"errors"
	"fmt"
	"internal/poll"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Rules: POSIX.1-2001 (ustar, pax). Sparse files are not known.

var (
	ErrHeader          = errors.New("archive/tar: invalid tar header")
	ErrWriteTooLong    = errors.New("archive/tar: write too long")
	ErrFieldTooLong    = errors.New("archive/tar: header field too long")
	ErrWriteAfterClose = errors.New("archive/tar: write after close")
	ErrInsecurePath    = errors.New("archive/tar: insecure file path")
)

func (f Format) String() string {
	var s []string
	for i, name := range []string{1: "", 2: "USTAR", 3: "PAX", 4: "GNU"} {
		if name != "" && f&(1<<(i-1)) != 0 {
			s = append(s, name)
		}
	}
	if len(s) == 0 {
		return "<unknown>"
	}
	if len(s) == 1 {
		return s[0]
	}
	return "(" + strings.Join(s, " | ") + ")"
}

type headerFileInfo struct{ h *Header }

func (i headerFileInfo) Size() int64        { return i.h.Size }
func (i headerFileInfo) IsDir() bool        { return i.Mode().IsDir() }
//line common.go:551:1
func (i headerFileInfo) ModTime() time.Time { return i.h.ModTime }
func (i headerFileInfo) Sys() any           { return i.h }
//line common.go:612:1
func (i headerFileInfo) String() string     { return fs.FormatFileInfo(i) }
func (i headerFileInfo) Name() string {
	if i.IsDir() {
		return path.Base(path.Clean(i.h.Name))
	}
	return path.Base(i.h.Name)
}
func (i headerFileInfo) Mode() (mode fs.FileMode) {
	mode = fs.FileMode(i.h.Mode).Perm()
	switch i.h.Typeflag {
	case TypeSymlink:
		mode |= fs.ModeSymlink
	case TypeChar:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case TypeBlock:
		mode |= fs.ModeDevice
	case TypeDir:
		mode |= fs.ModeDir
	case TypeFifo:
		mode |= fs.ModeNamedPipe
	}
	return
}

func FileInfoHeader(fi fs.FileInfo, link string) (*Header, error) {
	if fi == nil {
		return nil, errors.New("archive/tar: FileInfo is nil")
	}
	fm := fi.Mode()
	h := &Header{Name: fi.Name(), ModTime: fi.ModTime(), Mode: int64(fm.Perm())}
	switch {
	case fm.IsRegular():
		h.Typeflag, h.Size = TypeReg, fi.Size()
	case fi.IsDir():
		h.Typeflag = TypeDir
		h.Name += "/"
	case fm&fs.ModeSymlink != 0:
		h.Typeflag, h.Linkname = TypeSymlink, link
	default:
		return nil, fmt.Errorf("archive/tar: unknown file mode %v", fm)
	}
	if names, ok := fi.(FileInfoNames); ok {
		var err error
		if h.Gname, err = names.Gname(); err != nil {
			return nil, err
		}
		if h.Uname, err = names.Uname(); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// ---- writing

type writer struct {
	w    io.Writer
	left int64
	pad  int64
	err  error
}

var zeros [1024]byte

func (tw *writer) Flush() error {
	if tw.err != nil {
		return tw.err
	}
	if tw.left > 0 {
		return fmt.Errorf("archive/tar: missed writing %d bytes", tw.left)
	}
	_, tw.err = tw.w.Write(zeros[:tw.pad])
	tw.pad = 0
	return tw.err
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] == 0 {
			return false
		}
	}
	return true
}

func toASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return -1
		}
		return r
	}, s)
}

// split divides a long name at a slash.
func split(name string) (prefix, rest string, ok bool) {
	if len(name) <= 100 || !ascii(name) {
		return "", name, len(name) <= 100
	}
	n := min(len(name), 156)
	if strings.HasSuffix(name[:n], "/") && n == len(name) {
		n--
	}
	i := strings.LastIndexByte(name[:n], '/')
	if i <= 0 || len(name)-i-1 > 100 || len(name)-i-1 == 0 || i > 155 {
		return "", name, false
	}
	return name[:i], name[i+1:], true
}

func octal(b []byte, x int64) {
	s := strconv.FormatInt(x, 8)
	for len(s) < len(b)-1 {
		s = "0" + s
	}
	copy(b, s)
}

func (tw *writer) raw(h *Header, name, prefix string, magic string) error {
	var b [512]byte
	copy(b[:100], name[:min(100, len(name))])
	octal(b[100:108], h.Mode)
	octal(b[108:116], int64(h.Uid))
	octal(b[116:124], int64(h.Gid))
	octal(b[124:136], h.Size)
	mod := h.ModTime.Unix()
	if h.ModTime.IsZero() || mod < 0 {
		mod = 0
	}
	octal(b[136:148], mod)
	copy(b[148:156], "        ")
	b[156] = h.Typeflag
	copy(b[157:257], h.Linkname)
	copy(b[257:265], magic)
	copy(b[265:297], h.Uname)
	copy(b[297:329], h.Gname)
	if h.Typeflag != TypeXHeader {
		octal(b[329:337], h.Devmajor)
		octal(b[337:345], h.Devminor)
	}
	copy(b[345:500], prefix)
	sum := 0
	for _, c := range b {
		sum += int(c)
	}
	octal(b[148:155], int64(sum))
	b[154] = 0
	_, err := tw.w.Write(b[:])
	return err
}

func record(k, v string) string {
	n := len(k) + len(v) + 3
	n += len(strconv.Itoa(n))
	s := strconv.Itoa(n) + " " + k + "=" + v + "\n"
	if len(s) != n {
		s = strconv.Itoa(len(s)) + " " + k + "=" + v + "\n"
	}
	return s
}

func (tw *writer) WriteHeader(hdr *Header) error {
	if err := tw.Flush(); err != nil {
		return err
	}
	h := *hdr
	if h.Typeflag == 0 {
		h.Typeflag = TypeReg
		if strings.HasSuffix(h.Name, "/") {
			h.Typeflag = TypeDir
		}
	}
	switch h.Typeflag {
	case TypeLink, TypeSymlink, TypeChar, TypeBlock, TypeDir, TypeFifo:
		if h.Size < 0 {
			tw.err = errors.New("archive/tar: cannot encode header: negative size on header-only type")
			return tw.err
		}
		h.Size = 0
	}
	if h.Size < 0 {
		tw.err = errors.New("archive/tar: cannot encode header: negative size on header-only type")
		return tw.err
	}
	if h.Format == FormatUnknown {
		h.ModTime = h.ModTime.Round(time.Second)
		h.AccessTime, h.ChangeTime = time.Time{}, time.Time{}
	}
	pax := map[string]string{}
	for k, v := range h.PAXRecords {
		pax[k] = v
	}
	prefix, name, ok := split(h.Name)
	if !ok || !ascii(h.Name) {
		pax["path"] = h.Name
		prefix, name = "", toASCII(h.Name)
	}
	if len(h.Linkname) > 100 || !ascii(h.Linkname) {
		pax["linkpath"] = h.Linkname
	}
	if h.Size >= 1<<33 {
		pax["size"] = strconv.FormatInt(h.Size, 10)
	}
	if len(h.Uname) > 32 || !ascii(h.Uname) {
		pax["uname"] = h.Uname
	}
	if len(h.Gname) > 32 || !ascii(h.Gname) {
		pax["gname"] = h.Gname
	}
	if h.Format == FormatPAX && h.ModTime.Nanosecond() != 0 {
		pax["mtime"] = strings.TrimRight(fmt.Sprintf("%d.%09d", h.ModTime.Unix(), h.ModTime.Nanosecond()), "0")
	}
	if len(pax) > 0 {
		var keys []string
		for k := range pax {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		text := ""
		for _, k := range keys {
			text += record(k, pax[k])
		}
		dir, file := path.Split(h.Name)
		x := Header{Typeflag: TypeXHeader, Size: int64(len(text))}
		long := toASCII(path.Join(dir, "PaxHeaders.0", file))
		if tw.err = tw.raw(&x, long[:min(100, len(long))], "", "ustar\x0000"); tw.err != nil {
			return tw.err
		}
		if _, tw.err = io.WriteString(tw.w, text); tw.err == nil {
			_, tw.err = tw.w.Write(zeros[:(512-len(text)%512)%512])
		}
		if tw.err != nil {
			return tw.err
		}
	}
	tw.err = tw.raw(&h, name, prefix, "ustar\x0000")
	tw.left, tw.pad = h.Size, (512-h.Size%512)%512
	return tw.err
}

func (tw *writer) Write(b []byte) (int, error) {
	if tw.err != nil {
		return 0, tw.err
	}
	long := int64(len(b)) > tw.left
	if long {
		b = b[:tw.left]
	}
	n, err := tw.w.Write(b)
	tw.left -= int64(n)
	if err == nil && long {
		return n, ErrWriteTooLong
	}
	tw.err = err
	return n, err
}

func (tw *writer) Close() error {
	if tw.err == ErrWriteAfterClose {
		return nil
	}
	err := tw.Flush()
	if err == nil {
		_, err = tw.w.Write(zeros[:])
	}
	tw.err = ErrWriteAfterClose
	return err
}

//line writer.go:406:1
func (tw *Writer) AddFS(fsys fs.FS) error {
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
		linkTarget := ""
		if typ := d.Type(); typ == fs.ModeSymlink {
			var err error
			linkTarget, err = fs.ReadLink(fsys, name)
			if err != nil {
				return err
			}
		} else if !typ.IsRegular() && typ != fs.ModeDir {
			return errors.New("tar: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info, linkTarget)
		if err != nil {
			return err
		}
		h.Name = name
		if d.IsDir() {
			h.Name += "/"
		}
		if err := tw.WriteHeader(h); err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return nil
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(tw, f)
		return err
	})
}

// ---- reading

type reader struct {
	r    io.Reader
	left int64
	pad  int64
	err  error
}

func text(b []byte) string {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return string(b)
}

func (tr *reader) number(b []byte) int64 {
	if len(b) > 0 && b[0]&0x80 != 0 {
		x := int64(b[0] & 0x7f)
		for _, c := range b[1:] {
			x = x<<8 | int64(c)
		}
		return x
	}
	s := strings.Trim(string(b), " \x00")
	if s == "" {
		return 0
	}
	x, err := strconv.ParseUint(text([]byte(s)), 8, 64)
	if err != nil {
		tr.err = ErrHeader
	}
	return int64(x)
}

// instant is a time as PAX has it: seconds and a fraction of any length.
func instant(s string) time.Time {
	whole, fraction, _ := strings.Cut(s, ".")
	sec, _ := strconv.ParseInt(whole, 10, 64)
	nsec, _ := strconv.ParseInt((fraction + "000000000")[:9], 10, 64)
	if strings.HasPrefix(s, "-") {
		nsec = -nsec
	}
	return time.Unix(sec, nsec)
}

func (tr *reader) Next() (*Header, error) {
	if tr.err != nil {
		return nil, tr.err
	}
	h, err := tr.next()
	if tr.err == nil {
		tr.err = err
	}
	if tr.err != nil {
		return nil, tr.err
	}
	if !filepath.IsLocal(h.Name) && poll.Setting("tarinsecurepath") == "0" {
		return h, ErrInsecurePath
	}
	return h, nil
}

func (tr *reader) next() (*Header, error) {
	pax := map[string]string{}
	longName, longLink := "", ""
	for {
		if _, err := io.CopyN(io.Discard, tr.r, tr.left+tr.pad); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		tr.left, tr.pad = 0, 0
		var b [512]byte
		if _, err := io.ReadFull(tr.r, b[:]); err != nil {
			return nil, err
		}
		if b == [512]byte{} {
			if _, err := io.ReadFull(tr.r, b[:]); err != nil {
				return nil, err
			}
			if b == [512]byte{} {
				return nil, io.EOF
			}
			return nil, ErrHeader
		}
		sum := 0
		for i, c := range b {
			if i >= 148 && i < 156 {
				c = ' '
			}
			sum += int(c)
		}
		if int64(sum) != tr.number(b[148:156]) || tr.err != nil {
			return nil, ErrHeader
		}
		h := &Header{Typeflag: b[156], Name: text(b[:100]), Linkname: text(b[157:257]), Mode: tr.number(b[100:108]),
			Uid: int(tr.number(b[108:116])), Gid: int(tr.number(b[116:124])), Size: tr.number(b[124:136]),
			ModTime: time.Unix(tr.number(b[136:148]), 0)}
		if string(b[257:262]) == "ustar" {
			h.Format = FormatUSTAR
			h.Uname, h.Gname = text(b[265:297]), text(b[297:329])
			h.Devmajor, h.Devminor = tr.number(b[329:337]), tr.number(b[337:345])
			prefix := text(b[345:500])
			if string(b[257:265]) == "ustar  \x00" {
				h.Format, prefix = FormatGNU, ""
			}
			if prefix != "" {
				h.Name = prefix + "/" + h.Name
			}
		}
		tr.left = h.Size
		switch h.Typeflag {
		case TypeLink, TypeSymlink, TypeChar, TypeBlock, TypeDir, TypeFifo:
			tr.left = 0
		}
		tr.pad = (512 - tr.left%512) % 512
		switch h.Typeflag {
		case TypeXHeader, TypeXGlobalHeader:
			data, err := io.ReadAll(tr)
			if err != nil {
				return nil, err
			}
			records := map[string]string{}
			for s := string(data); s != ""; {
				length, _, _ := strings.Cut(s, " ")
				n, err := strconv.Atoi(length)
				if err != nil || n <= len(length)+1 || n > len(s) {
					return nil, ErrHeader
				}
				k, v, ok := strings.Cut(s[len(length)+1:n-1], "=")
				if !ok {
					return nil, ErrHeader
				}
				records[k] = v
				s = s[n:]
			}
			if h.Typeflag == TypeXGlobalHeader {
				return &Header{Name: h.Name, Typeflag: h.Typeflag, PAXRecords: records, Format: FormatPAX}, nil
			}
			pax = records
			continue
		case TypeGNULongName, TypeGNULongLink:
			data, err := io.ReadAll(tr)
			if err != nil {
				return nil, err
			}
			if h.Typeflag == TypeGNULongName {
				longName = text(data)
			} else {
				longLink = text(data)
			}
			continue
		}
		if len(pax) > 0 {
			h.Format, h.PAXRecords = FormatPAX, pax
			for k, v := range pax {
				n, _ := strconv.ParseInt(v, 10, 64)
				switch k {
				case "path":
					h.Name = v
				case "linkpath":
					h.Linkname = v
				case "uname":
					h.Uname = v
				case "gname":
					h.Gname = v
				case "uid":
					h.Uid = int(n)
				case "gid":
					h.Gid = int(n)
				case "size":
					h.Size = n
					tr.left, tr.pad = n, (512-n%512)%512
				case "mtime":
					h.ModTime = instant(v)
				}
			}
		}
		if longName != "" {
			h.Name = longName
		}
		if longLink != "" {
			h.Linkname = longLink
		}
		if h.Typeflag == 0 {
			h.Typeflag = TypeReg
			if strings.HasSuffix(h.Name, "/") {
				h.Typeflag = TypeDir
			}
		}
		return h, nil
	}
}

func (tr *reader) Read(b []byte) (int, error) {
	if tr.err != nil {
		return 0, tr.err
	}
	if tr.left == 0 {
		return 0, io.EOF
	}
	if int64(len(b)) > tr.left {
		b = b[:tr.left]
	}
	n, err := tr.r.Read(b)
	tr.left -= int64(n)
	if err == io.EOF {
		if err = nil; tr.left > 0 {
			err = io.ErrUnexpectedEOF
		}
	}
	if err == nil && tr.left == 0 {
		err = io.EOF
	} else if err != nil {
		tr.err = err
	}
	return n, err
}

var writers struct {
	sync.Mutex
	m map[*Writer]*writer
}

// own is what the machine keeps of a Writer, whose fields are those of the real one.
func (z *Writer) own() *writer {
	writers.Lock()
	defer writers.Unlock()
	if writers.m == nil {
		writers.m = map[*Writer]*writer{}
	}
	x := writers.m[z]
	if x == nil {
		x = &writer{}
		writers.m[z] = x
	}
	return x
}

func NewWriter(w io.Writer) *Writer {
	tw := new(Writer)
	tw.own().w = w
	return tw
}
func (tw *Writer) Flush() error                  { return tw.own().Flush() }
func (tw *Writer) WriteHeader(hdr *Header) error { return tw.own().WriteHeader(hdr) }
func (tw *Writer) Write(b []byte) (int, error)   { return tw.own().Write(b) }
func (tw *Writer) Close() error                  { return tw.own().Close() }

var readers struct {
	sync.Mutex
	m map[*Reader]*reader
}

// own is what the machine keeps of a Reader, whose fields are those of the real one.
func (z *Reader) own() *reader {
	readers.Lock()
	defer readers.Unlock()
	if readers.m == nil {
		readers.m = map[*Reader]*reader{}
	}
	x := readers.m[z]
	if x == nil {
		x = &reader{}
		readers.m[z] = x
	}
	return x
}

func NewReader(r io.Reader) *Reader {
	tr := new(Reader)
	tr.own().r = r
	return tr
}
func (tr *Reader) Next() (*Header, error)     { return tr.own().Next() }
func (tr *Reader) Read(b []byte) (int, error) { return tr.own().Read(b) }
