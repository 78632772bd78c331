// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package multipart

import "bufio"
import "io"
import "net/textproto"

var ErrMessageTooLarge error

type File interface {
	io.Reader
	io.ReaderAt
	io.Seeker
	io.Closer
}

type FileHeader struct {
	Filename  string
	Header    textproto.MIMEHeader
	Size      int64
	content   []byte
	tmpfile   string
	tmpoff    int64
	tmpshared bool
}

func (fh *FileHeader) Open() (File, error)

type Form struct {
	Value map[string][]string
	File  map[string][]*FileHeader
}

func (f *Form) RemoveAll() error

type Part struct {
	Header            textproto.MIMEHeader
	mr                *Reader
	disposition       string
	dispositionParams map[string]string
	r                 io.Reader
	n                 int
	total             int64
	err               error
	readErr           error
}

func (p *Part) FormName() string
func (p *Part) FileName() string
func (p *Part) Read(d []byte) (n int, err error)
func (p *Part) Close() error

type Reader struct {
	bufReader        *bufio.Reader
	tempDir          string
	currentPart      *Part
	partsRead        int
	nl               []byte
	nlDashBoundary   []byte
	dashBoundaryDash []byte
	dashBoundary     []byte
}

func (r *Reader) ReadForm(maxMemory int64) (*Form, error)
func (r *Reader) NextPart() (*Part, error)
func (r *Reader) NextRawPart() (*Part, error)

type Writer struct {
	w        io.Writer
	boundary string
	lastpart *part
}

func (w *Writer) Boundary() string
func (w *Writer) SetBoundary(boundary string) error
func (w *Writer) FormDataContentType() string
func (w *Writer) CreatePart(header textproto.MIMEHeader) (io.Writer, error)
func (w *Writer) CreateFormFile(fieldname, filename string) (io.Writer, error)
func (w *Writer) CreateFormField(fieldname string) (io.Writer, error)
func (w *Writer) WriteField(fieldname, value string) error
func (w *Writer) Close() error

type part struct {
	mw     *Writer
	closed bool
	we     error
}

func (p *part) Write(d []byte) (n int, err error)
func FileContentDisposition(fieldname, filename string) string
func NewReader(r io.Reader, boundary string) *Reader
func NewWriter(w io.Writer) *Writer
