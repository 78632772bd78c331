package multipart

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"internal/poll"
	"io"
	"math"
	"mime"
	"mime/quotedprintable"
	"net/textproto"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

var ErrMessageTooLarge = errors.New("multipart: message too large")

const (
	roomToPeek    = 4096
	maxHeaderSize = 10 << 20
	maxHeaders    = 10000
	maxParts      = 1000
	// what an entry of a map is taken to cost
	entryCost = 200
)

// ---- parts

var noParams = map[string]string{}

func (p *Part) parseContentDisposition() {
	var err error
	p.disposition, p.dispositionParams, err = mime.ParseMediaType(p.Header.Get("Content-Disposition"))
	if err != nil {
		p.dispositionParams = noParams
	}
}

func (p *Part) FormName() string {
	if p.dispositionParams == nil {
		p.parseContentDisposition()
	}
	if p.disposition != "form-data" {
		return ""
	}
	return p.dispositionParams["name"]
}

func (p *Part) FileName() string {
	if p.dispositionParams == nil {
		p.parseContentDisposition()
	}
	if name := p.dispositionParams["filename"]; name != "" {
		return filepath.Base(name)
	}
	return ""
}

// stickyErrorReader reads no more once there was an error.
type stickyErrorReader struct {
	r   io.Reader
	err error
}

//line multipart.go:140:1
func (r *stickyErrorReader) Read(p []byte) (n int, _ error) {
	if r.err != nil {
		return 0, r.err
	}
	n, r.err = r.r.Read(p)
	return n, r.err
}

func NewReader(r io.Reader, boundary string) *Reader {
	b := []byte("\r\n--" + boundary + "--")
	end := len(b) - 2
	return &Reader{
		bufReader:        bufio.NewReaderSize(&stickyErrorReader{r: r}, roomToPeek),
		nl:               b[:2],
		nlDashBoundary:   b[:end],
		dashBoundaryDash: b[2:],
		dashBoundary:     b[2:end],
	}
}

// header reads a part's; lines and memory that it may take are limited.
func (r *Reader) header(memory, lines int64) (textproto.MIMEHeader, error) {
	h, err := textproto.NewReader(r.bufReader).ReadMIMEHeader()
	for k, all := range h {
		lines -= int64(len(all))
		memory -= int64(len(k)) + entryCost
		for _, v := range all {
			memory -= int64(len(v))
		}
	}
	if lines < 0 || memory < 0 {
		return nil, ErrMessageTooLarge
	}
	return h, err
}

func (r *Reader) newPart(raw bool, memory, lines int64) (*Part, error) {
	p := &Part{mr: r}
	var err error
	if p.Header, err = r.header(memory, lines); err != nil {
		return nil, err
	}
	p.r = partReader{p}
	const key = "Content-Transfer-Encoding"
	if !raw && strings.EqualFold(p.Header.Get(key), "quoted-printable") {
		p.Header.Del(key)
		p.r = quotedprintable.NewReader(p.r)
	}
	return p, nil
}

func (p *Part) Read(d []byte) (n int, err error) { return p.r.Read(d) }

func (p *Part) Close() error {
	io.Copy(io.Discard, p)
	return nil
}

// partReader reads a part as it comes, up to the boundary.
type partReader struct{ p *Part }

func (pr partReader) Read(d []byte) (int, error) {
	p := pr.p
	br := p.mr.bufReader
	for p.n == 0 && p.err == nil {
		here, _ := br.Peek(br.Buffered())
		p.n, p.err = p.known(here)
		if p.n == 0 && p.err == nil {
			// What is here may be the beginning of a boundary.
			_, p.readErr = br.Peek(len(here) + 1)
			if p.readErr == io.EOF {
				p.readErr = io.ErrUnexpectedEOF
			}
		}
	}
	if p.n == 0 {
		return 0, p.err
	}
	n, _ := br.Read(d[:min(len(d), p.n)])
	p.total += int64(n)
	if p.n -= n; p.n == 0 {
		return n, p.err
	}
	return n, nil
}

// What follows something that looks like a boundary.
type follow int

const (
	otherData follow = iota - 1
	unknown
	itIsOne
)

// after looks at what follows the boundary that b begins with.
func after(b, boundary []byte, err error) follow {
	late := unknown
	if len(b) == len(boundary) {
		if err != nil {
			late = itIsOne
		}
		return late
	}
	switch rest := b[len(boundary):]; rest[0] {
	case ' ', '\t', '\r', '\n':
		return itIsOne
	case '-':
		switch {
		case len(rest) > 1 && rest[1] == '-':
			return itIsOne
		case len(rest) == 1 && err == nil:
			return unknown
		}
	}
	return otherData
}

// known is how many bytes of b belong to the part for sure, and what is told once they are read.
func (p *Part) known(b []byte) (int, error) {
	boundary, err := p.mr.dashBoundary, p.readErr
	if p.total == 0 {
		// An empty part has its boundary at once.
		if bytes.HasPrefix(b, boundary) {
			switch after(b, boundary, err) {
			case otherData:
				return len(boundary), nil
			case unknown:
				return 0, nil
			default:
				return 0, io.EOF
			}
		}
		if bytes.HasPrefix(boundary, b) {
			return 0, err
		}
	}
	boundary = p.mr.nlDashBoundary
	if i := bytes.Index(b, boundary); i >= 0 {
		switch after(b[i:], boundary, err) {
		case otherData:
			return i + len(boundary), nil
		case unknown:
			return i, nil
		default:
			return i, io.EOF
		}
	}
	if bytes.HasPrefix(boundary, b) {
		return 0, err
	}
	if i := bytes.LastIndexByte(b, boundary[0]); i >= 0 && bytes.HasPrefix(boundary, b[i:]) {
		return i, nil
	}
	return len(b), err
}

// limit is the usual one, or what GODEBUG says.
func limit(name string, usual int64) int64 {
	if n, err := strconv.ParseInt(poll.Setting(name), 10, 64); err == nil && n >= 0 {
		return n
	}
	return usual
}

func (r *Reader) NextPart() (*Part, error) {
	return r.next(false, maxHeaderSize, limit("multipartmaxheaders", maxHeaders))
}
func (r *Reader) NextRawPart() (*Part, error) {
	return r.next(true, maxHeaderSize, limit("multipartmaxheaders", maxHeaders))
}

func (r *Reader) next(raw bool, memory, lines int64) (*Part, error) {
	if r.currentPart != nil {
		r.currentPart.Close()
	}
	if string(r.dashBoundary) == "--" {
		return nil, errors.New("multipart: boundary is empty")
	}
	blank := false
	for {
		line, err := r.bufReader.ReadSlice('\n')
		final := r.isFinal(line)
		switch {
		case err == io.EOF && final:
			return nil, io.EOF
		case err != nil:
			return nil, fmt.Errorf("multipart: NextPart: %w", err)
		case r.isDelimiter(line):
			r.partsRead++
			p, err := r.newPart(raw, memory, lines)
			if err != nil {
				return nil, err
			}
			r.currentPart = p
			return p, nil
		case final:
			return nil, io.EOF
		case blank:
			return nil, fmt.Errorf("multipart: expecting a new Part; got line %q", string(line))
		case r.partsRead == 0:
			// what is before the first boundary
		case bytes.Equal(line, r.nl):
			// the end of what came before it
			blank = true
		default:
			return nil, fmt.Errorf("multipart: unexpected line in Next(): %q", line)
		}
	}
}

// behind is what follows the boundary on its line.
func behind(line, boundary []byte) ([]byte, bool) {
	rest, ok := bytes.CutPrefix(line, boundary)
	return bytes.TrimLeft(rest, " \t"), ok
}

func (r *Reader) isFinal(line []byte) bool {
	rest, ok := behind(line, r.dashBoundaryDash)
	return ok && (len(rest) == 0 || bytes.Equal(rest, r.nl))
}

func (r *Reader) isDelimiter(line []byte) bool {
	rest, ok := behind(line, r.dashBoundary)
	if !ok {
		return false
	}
	if r.partsRead == 0 && string(rest) == "\n" {
		// Its lines end with \n alone.
		r.nl = r.nl[1:]
		r.nlDashBoundary = r.nlDashBoundary[1:]
	}
	return bytes.Equal(rest, r.nl)
}

// ---- forms

func (r *Reader) ReadForm(maxMemory int64) (*Form, error) { return r.readForm(maxMemory) }

func (r *Reader) readForm(maxMemory int64) (_ *Form, err error) {
	form := &Form{map[string][]string{}, map[string][]*FileHeader{}}
	var file *os.File
	var at int64
	onDisk := 0
	defer func() {
		if file != nil {
			if bad := file.Close(); err == nil {
				err = bad
			}
		}
		if onDisk > 1 {
			for _, all := range form.File {
				for _, fh := range all {
					fh.tmpshared = true
				}
			}
		}
		if err != nil {
			form.RemoveAll()
			if file != nil {
				os.Remove(file.Name())
			}
		}
	}()

	// Files may take maxMemory, all else 10 MB more.
	forFiles := min(max(maxMemory, 0), math.MaxInt64-1)
	forAll := max(maxMemory, 0) + 10<<20
	if forAll <= 0 {
		forAll = math.MaxInt64
	}
	lines, mostParts := limit("multipartmaxheaders", maxHeaders), limit("multipartmaxparts", maxParts)
	for parts := 0; ; parts++ {
		p, err := r.next(false, forAll, lines)
		if err == io.EOF {
			return form, nil
		}
		if err != nil {
			return nil, err
		}
		if int64(parts) == mostParts {
			return nil, ErrMessageTooLarge
		}
		name := p.FormName()
		if name == "" {
			continue
		}
		filename := p.FileName()
		if forAll -= int64(len(name)) + entryCost; forAll < 0 {
			return nil, ErrMessageTooLarge
		}
		var b bytes.Buffer
		if filename == "" {
			n, err := io.CopyN(&b, p, forAll+1)
			if err != nil && err != io.EOF {
				return nil, err
			}
			if forAll -= n; forAll < 0 {
				return nil, ErrMessageTooLarge
			}
			form.Value[name] = append(form.Value[name], b.String())
			continue
		}

		const headerCost = 100
		if forAll -= sizeOf(p.Header) + entryCost + headerCost; forAll < 0 {
			return nil, ErrMessageTooLarge
		}
		for _, all := range p.Header {
			lines -= int64(len(all))
		}
		fh := &FileHeader{Filename: filename, Header: p.Header}
		n, err := io.CopyN(&b, p, forFiles+1)
		if err != nil && err != io.EOF {
			return nil, err
		}
		if n > forFiles {
			// Too large: one file on disk takes all such.
			if file == nil {
				if file, err = os.CreateTemp(r.tempDir, "multipart-"); err != nil {
					return nil, err
				}
			}
			onDisk++
			if _, err := file.Write(b.Bytes()); err != nil {
				return nil, err
			}
			more, err := io.Copy(struct{ io.Writer }{file}, p)
			if err != nil {
				return nil, err
			}
			fh.tmpfile, fh.tmpoff, fh.Size = file.Name(), at, n+more
			at += fh.Size
		} else {
			fh.content, fh.Size = b.Bytes(), n
			forFiles -= n
			forAll -= n
		}
		form.File[name] = append(form.File[name], fh)
	}
}

func sizeOf(h textproto.MIMEHeader) (n int64) {
	n = 400
	for k, all := range h {
		n += int64(len(k)) + entryCost
		for _, v := range all {
			n += int64(len(v))
		}
	}
	return n
}

func (f *Form) RemoveAll() (err error) {
	for _, all := range f.File {
		for _, fh := range all {
			if fh.tmpfile == "" {
				continue
			}
			if bad := os.Remove(fh.tmpfile); bad != nil && err == nil && !errors.Is(bad, os.ErrNotExist) {
				err = bad
			}
		}
	}
	return err
}

// sectionReadCloser is a part of memory or of a file, which is closed with it.
type sectionReadCloser struct {
	*io.SectionReader
	io.Closer
}

//line formdata.go:300:1
func (rc sectionReadCloser) Close() error {
	if rc.Closer != nil {
		return rc.Closer.Close()
	}
	return nil
}

func (fh *FileHeader) Open() (File, error) {
	if b := fh.content; b != nil {
		return sectionReadCloser{io.NewSectionReader(bytes.NewReader(b), 0, int64(len(b))), nil}, nil
	}
	f, err := os.Open(fh.tmpfile)
	if err != nil {
		return nil, err
	}
	if !fh.tmpshared {
		return f, nil
	}
	return sectionReadCloser{io.NewSectionReader(f, fh.tmpoff, fh.Size), f}, nil
}
