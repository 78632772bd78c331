// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package textproto

import "bufio"
import "io"
import "sync"

type Conn struct {
	Reader
	Writer
	Pipeline
	conn io.ReadWriteCloser
}

func (c *Conn) Close() error
func (c *Conn) Cmd(format string, args ...any) (id uint, err error)

type Error struct {
	Code int
	Msg  string
}

func (e *Error) Error() string

type MIMEHeader map[string][]string

func (h MIMEHeader) Add(key, value string)
func (h MIMEHeader) Set(key, value string)
func (h MIMEHeader) Get(key string) string
func (h MIMEHeader) Values(key string) []string
func (h MIMEHeader) Del(key string)

type Pipeline struct {
	mu       sync.Mutex
	id       uint
	request  sequencer
	response sequencer
}

func (p *Pipeline) Next() uint
func (p *Pipeline) StartRequest(id uint)
func (p *Pipeline) EndRequest(id uint)
func (p *Pipeline) StartResponse(id uint)
func (p *Pipeline) EndResponse(id uint)

type ProtocolError string

func (p ProtocolError) Error() string

type Reader struct {
	R   *bufio.Reader
	dot *dotReader
	buf []byte
}

func (r *Reader) ReadLine() (string, error)
func (r *Reader) ReadLineBytes() ([]byte, error)
func (r *Reader) readLineSlice(lim int64) ([]byte, error)
func (r *Reader) ReadContinuedLine() (string, error)
func (r *Reader) ReadContinuedLineBytes() ([]byte, error)
func (r *Reader) readContinuedLineSlice(lim int64, validateFirstLine func([]byte) error) ([]byte, error)
func (r *Reader) skipSpace() int
func (r *Reader) readCodeLine(expectCode int) (code int, continued bool, message string, err error)
func (r *Reader) ReadCodeLine(expectCode int) (code int, message string, err error)
func (r *Reader) ReadResponse(expectCode int) (code int, message string, err error)
func (r *Reader) DotReader() io.Reader
func (r *Reader) closeDot()
func (r *Reader) ReadDotBytes() ([]byte, error)
func (r *Reader) ReadDotLines() ([]string, error)
func (r *Reader) ReadMIMEHeader() (MIMEHeader, error)
func (r *Reader) upcomingHeaderKeys() (n int)

type Writer struct {
	W   *bufio.Writer
	dot *dotWriter
}

func (w *Writer) PrintfLine(format string, args ...any) error
func (w *Writer) DotWriter() io.WriteCloser

type dotReader struct {
	r     *Reader
	state int
}

func (d *dotReader) Read(b []byte) (n int, err error)

type dotWriter struct {
	w     *Writer
	state int
}

func (d *dotWriter) Write(b []byte) (n int, err error)
func (d *dotWriter) Close() error

type sequencer struct {
	mu   sync.Mutex
	id   uint
	wait map[uint]chan struct{}
}

func (s *sequencer) Start(id uint)
func (s *sequencer) End(id uint)
func CanonicalMIMEHeaderKey(s string) string
func Dial(network, addr string) (*Conn, error)
func NewConn(conn io.ReadWriteCloser) *Conn
func NewReader(r *bufio.Reader) *Reader
func NewWriter(w *bufio.Writer) *Writer
func TrimBytes(b []byte) []byte
func TrimString(s string) string
