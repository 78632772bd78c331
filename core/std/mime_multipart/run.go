package multipart

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/textproto"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

var ErrMessageTooLarge = errors.New("multipart: message too large")

// ---- writing

// The openPart being written, or nil, is in lastpart.
type formWriter struct {
	w        io.Writer
	boundary string
	lastpart *openPart
}

type openPart struct {
	w      io.Writer
	closed bool
	err    error
}

func (p *openPart) Write(d []byte) (n int, err error) {
	if p.closed {
		return 0, errors.New("multipart: can't write to finished openPart")
	}
	n, p.err = p.w.Write(d)
	return n, p.err
}

func (w *formWriter) Boundary() string { return w.boundary }
func (w *formWriter) SetBoundary(boundary string) error {
	if w.lastpart != nil {
		return errors.New("mime: SetBoundary called after write")
	}
	if len(boundary) < 1 || len(boundary) > 70 {
		return errors.New("mime: invalid boundary length")
	}
	for i, c := range boundary {
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
		if !letter && !strings.ContainsRune("'()+_,-./:=?", c) && !(c == ' ' && i != len(boundary)-1) {
			return errors.New("mime: invalid boundary character")
		}
	}
	w.boundary = boundary
	return nil
}

func (w *formWriter) FormDataContentType() string {
	b := w.boundary
	if strings.ContainsAny(b, `()<>@,;:\"/[]?= `) {
		b = `"` + b + `"`
	}
	return "multipart/form-data; boundary=" + b
}

func (w *formWriter) CreatePart(header textproto.MIMEHeader) (io.Writer, error) {
	lead := "--"
	if w.lastpart != nil {
		w.lastpart.closed = true
		lead = "\r\n--"
	}
	var b bytes.Buffer
	b.WriteString(lead + w.boundary + "\r\n")
	var keys []string
	for k := range header {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		for _, v := range header[k] {
			fmt.Fprintf(&b, "%s: %s\r\n", k, v)
		}
	}
	b.WriteString("\r\n")
	if _, err := w.w.Write(b.Bytes()); err != nil {
		return nil, err
	}
	w.lastpart = &openPart{w: w.w}
	return w.lastpart, nil
}

var quoteEscaper = strings.NewReplacer("\\", "\\\\", `"`, "\\\"", "\r", "%0D", "\n", "%0A")

func FileContentDisposition(fieldname, filename string) string {
	return fmt.Sprintf(`form-data; name="%s"; filename="%s"`, quoteEscaper.Replace(fieldname), quoteEscaper.Replace(filename))
}

func (w *formWriter) CreateFormFile(fieldname, filename string) (io.Writer, error) {
	h := textproto.MIMEHeader{}
	h.Set("Content-Disposition", FileContentDisposition(fieldname, filename))
	h.Set("Content-Type", "application/octet-stream")
	return w.CreatePart(h)
}

func (w *formWriter) CreateFormField(fieldname string) (io.Writer, error) {
	h := textproto.MIMEHeader{}
	h.Set("Content-Disposition", fmt.Sprintf(`form-data; name="%s"`, quoteEscaper.Replace(fieldname)))
	return w.CreatePart(h)
}

func (w *formWriter) WriteField(fieldname, value string) error {
	p, err := w.CreateFormField(fieldname)
	if err == nil {
		_, err = p.Write([]byte(value))
	}
	return err
}

func (w *formWriter) Close() error {
	if w.lastpart != nil {
		w.lastpart.closed = true
		w.lastpart = nil
	}
	_, err := fmt.Fprintf(w.w, "\r\n--%s--\r\n", w.boundary)
	return err
}

// ---- reading

// A formReader reads a openPart whole before it gives it out.
type formReader struct {
	r        *bufio.Reader
	boundary string
	begun    bool
	done     bool
}

type formPart struct {
	disposition string
	params      map[string]string
	r           io.Reader
	parsed      bool
}

func (r *formReader) NextPart() (*Part, error) {
	p, err := r.NextRawPart()
	if err == nil && strings.EqualFold(p.Header.Get("Content-Transfer-Encoding"), "quoted-printable") {
		p.Header.Del("Content-Transfer-Encoding")
		x := p.own()
		x.r = quotedprintable.NewReader(x.r)
	}
	return p, err
}

// upTo reads until a line that is a boundary: what is before it, and whether it is the last.
func (r *formReader) upTo() (before []byte, last bool, err error) {
	for {
		line, err := r.r.ReadString('\n')
		if mark := strings.TrimRight(line, " \t\r\n"); mark == r.boundary || mark == r.boundary+"--" {
			before = bytes.TrimSuffix(bytes.TrimSuffix(before, []byte("\n")), []byte("\r"))
			return before, mark != r.boundary, nil
		}
		before = append(before, line...)
		if err != nil {
			return before, false, err
		}
	}
}

func (r *formReader) NextRawPart() (*Part, error) {
	if r.done {
		return nil, io.EOF
	}
	if r.boundary == "--" {
		return nil, errors.New("multipart: boundary is empty")
	}
	if !r.begun {
		_, last, err := r.upTo()
		if err == io.EOF {
			return nil, fmt.Errorf("multipart: NextPart: %w", io.EOF)
		}
		if err != nil {
			return nil, fmt.Errorf("multipart: NextPart: %w", err)
		}
		r.begun = true
		if last {
			r.done = true
			return nil, io.EOF
		}
	}
	h, err := textproto.NewReader(r.r).ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	data, last, err := r.upTo()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	r.done = last
	p := &Part{Header: h}
	x := p.own()
	x.r = bytes.NewReader(data)
	return p, nil
}

func (p *formPart) Read(d []byte) (n int, err error) { return p.r.Read(d) }
func (p *formPart) Close() error                     { return nil }
func (p *formPart) parse(h textproto.MIMEHeader) *formPart {
	if !p.parsed {
		p.parsed = true
		p.disposition, p.params, _ = mime.ParseMediaType(h.Get("Content-Disposition"))
	}
	return p
}
func (p *formPart) FormName() string {
	if p.disposition != "form-data" {
		return ""
	}
	return p.params["name"]
}
func (p *formPart) FileName() string {
	if name := p.params["filename"]; name != "" {
		return filepath.Base(name)
	}
	return ""
}

func (r *formReader) ReadForm(maxMemory int64) (*Form, error) {
	f := &Form{Value: map[string][]string{}, File: map[string][]*FileHeader{}}
	for {
		p, err := r.NextPart()
		if err == io.EOF {
			return f, nil
		}
		if err != nil {
			return nil, err
		}
		name := p.FormName()
		if name == "" {
			continue
		}
		data, err := io.ReadAll(p)
		if err != nil {
			return nil, err
		}
		if file := p.FileName(); file != "" {
			f.File[name] = append(f.File[name], &FileHeader{Filename: file, Header: p.Header, Size: int64(len(data)), content: data})
		} else {
			f.Value[name] = append(f.Value[name], string(data))
		}
	}
}

func (f *Form) RemoveAll() error { return nil }

type sectionReadCloser struct{ *io.SectionReader }

func (sectionReadCloser) Close() error { return nil }

func (fh *FileHeader) Open() (File, error) {
	if fh.content == nil && fh.tmpfile != "" {
		return os.Open(fh.tmpfile)
	}
	return sectionReadCloser{io.NewSectionReader(bytes.NewReader(fh.content), 0, int64(len(fh.content)))}, nil
}

var writers struct {
	sync.Mutex
	m map[*Writer]*formWriter
}

// own is what the machine keeps of a Writer, whose fields are those of the real one.
func (z *Writer) own() *formWriter {
	writers.Lock()
	defer writers.Unlock()
	if writers.m == nil {
		writers.m = map[*Writer]*formWriter{}
	}
	x := writers.m[z]
	if x == nil {
		x = &formWriter{}
		writers.m[z] = x
	}
	return x
}

func NewWriter(w io.Writer) *Writer {
	var b [30]byte
	rand.Read(b[:])
	z := new(Writer)
	x := z.own()
	x.w, x.boundary = w, fmt.Sprintf("%x", b[:])
	return z
}
func (w *Writer) Boundary() string                  { return w.own().Boundary() }
func (w *Writer) SetBoundary(boundary string) error { return w.own().SetBoundary(boundary) }
func (w *Writer) FormDataContentType() string       { return w.own().FormDataContentType() }
func (w *Writer) CreatePart(header textproto.MIMEHeader) (io.Writer, error) {
	return w.own().CreatePart(header)
}
func (w *Writer) CreateFormFile(fieldname, filename string) (io.Writer, error) {
	return w.own().CreateFormFile(fieldname, filename)
}
func (w *Writer) CreateFormField(fieldname string) (io.Writer, error) {
	return w.own().CreateFormField(fieldname)
}
func (w *Writer) WriteField(fieldname, value string) error {
	return w.own().WriteField(fieldname, value)
}
func (w *Writer) Close() error { return w.own().Close() }

var readers struct {
	sync.Mutex
	m map[*Reader]*formReader
}

// own is what the machine keeps of a Reader, whose fields are those of the real one.
func (z *Reader) own() *formReader {
	readers.Lock()
	defer readers.Unlock()
	if readers.m == nil {
		readers.m = map[*Reader]*formReader{}
	}
	x := readers.m[z]
	if x == nil {
		x = &formReader{}
		readers.m[z] = x
	}
	return x
}

func NewReader(r io.Reader, boundary string) *Reader {
	z := new(Reader)
	x := z.own()
	x.r, x.boundary = bufio.NewReader(r), "--"+boundary
	return z
}
func (r *Reader) NextPart() (*Part, error)                { return r.own().NextPart() }
func (r *Reader) NextRawPart() (*Part, error)             { return r.own().NextRawPart() }
func (r *Reader) ReadForm(maxMemory int64) (*Form, error) { return r.own().ReadForm(maxMemory) }

var parts struct {
	sync.Mutex
	m map[*Part]*formPart
}

// own is what the machine keeps of a Part, whose fields are those of the real one.
func (z *Part) own() *formPart {
	parts.Lock()
	defer parts.Unlock()
	if parts.m == nil {
		parts.m = map[*Part]*formPart{}
	}
	x := parts.m[z]
	if x == nil {
		x = &formPart{}
		parts.m[z] = x
	}
	return x
}

func (p *Part) Read(d []byte) (n int, err error) { return p.own().Read(d) }
func (p *Part) Close() error                     { return nil }
func (p *Part) FormName() string                 { return p.own().parse(p.Header).FormName() }
func (p *Part) FileName() string                 { return p.own().parse(p.Header).FileName() }
