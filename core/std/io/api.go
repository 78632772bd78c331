// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package io

import "sync"

const SeekCurrent = 1
const SeekEnd = 2
const SeekStart = 0

var Discard Writer
var EOF error
var ErrClosedPipe error
var ErrNoProgress error
var ErrShortBuffer error
var ErrShortWrite error
var ErrUnexpectedEOF error

type ByteReader interface {
	/*line io.go:263:2*/ReadByte() (byte, error)
}

type ByteScanner interface {
	/*line io.go:276:2*/UnreadByte() error
	ByteReader
}

type ByteWriter interface {
	/*line io.go:281:2*/WriteByte(c byte) error
}

type Closer interface {
	/*line io.go:108:2*/Close() error
}

type LimitedReader struct {
	R Reader
	N int64
}

func (l *LimitedReader) Read(p []byte) (n int, err error)

type OffsetWriter struct {
	w    WriterAt
	base int64
	off  int64
}

func (o *OffsetWriter) Write(p []byte) (n int, err error)
func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error)
func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error)

type PipeReader struct{ pipe }

func (r *PipeReader) Read(data []byte) (n int, err error)
func (r *PipeReader) Close() error
func (r *PipeReader) CloseWithError(err error) error

type PipeWriter struct{ r PipeReader }

func (w *PipeWriter) Write(data []byte) (n int, err error)
func (w *PipeWriter) Close() error
func (w *PipeWriter) CloseWithError(err error) error

type ReadCloser interface {
	Reader
	Closer
}

type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

type ReadSeeker interface {
	Reader
	Seeker
}

type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

type ReadWriter interface {
	Reader
	Writer
}

type Reader interface {
	/*line io.go:87:2*/Read(p []byte) (n int, err error)
}

type ReaderAt interface {
	/*line io.go:231:2*/ReadAt(p []byte, off int64) (n int, err error)
}

type ReaderFrom interface {
	/*line io.go:190:2*/ReadFrom(r Reader) (n int64, err error)
}

type RuneReader interface {
	/*line io.go:290:2*/ReadRune() (r rune, size int, err error)
}

type RuneScanner interface {
	/*line io.go:303:2*/UnreadRune() error
	RuneReader
}

type SectionReader struct {
	r     ReaderAt
	base  int64
	off   int64
	limit int64
	n     int64
}

func (s *SectionReader) Read(p []byte) (n int, err error)
func (s *SectionReader) Seek(offset int64, whence int) (int64, error)
func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error)
func (s *SectionReader) Size() int64
func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64)

type Seeker interface {
	/*line io.go:127:2*/Seek(offset int64, whence int) (int64, error)
}

type StringWriter interface {
	/*line io.go:308:2*/WriteString(s string) (n int, err error)
}

type WriteCloser interface {
	Writer
	Closer
}

type WriteSeeker interface {
	Writer
	Seeker
}

type Writer interface {
	/*line io.go:100:2*/Write(p []byte) (n int, err error)
}

type WriterAt interface {
	/*line io.go:250:2*/WriteAt(p []byte, off int64) (n int, err error)
}

type WriterTo interface {
	/*line io.go:201:2*/WriteTo(w Writer) (n int64, err error)
}

type onceError struct {
	sync.Mutex
	err error
}

func (a *onceError) Store(err error)
func (a *onceError) Load() error

type pipe struct {
	wrMu sync.Mutex
	wrCh chan []byte
	rdCh chan int
	once sync.Once
	done chan struct{}
	rerr onceError
	werr onceError
}

func Copy(dst Writer, src Reader) (written int64, err error)
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)
func CopyN(dst Writer, src Reader, n int64) (written int64, err error)
func LimitReader(r Reader, n int64) Reader
func MultiReader(readers ...Reader) Reader
func MultiWriter(writers ...Writer) Writer
func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader
func NopCloser(r Reader) ReadCloser
func Pipe() (*PipeReader, *PipeWriter)
func ReadAll(r Reader) ([]byte, error)
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error)
func ReadFull(r Reader, buf []byte) (n int, err error)
func TeeReader(r Reader, w Writer) Reader
func WriteString(w Writer, s string) (n int, err error)
