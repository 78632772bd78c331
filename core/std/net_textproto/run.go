package textproto

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
)

func CanonicalMIMEHeaderKey(s string) string {
	b := []byte(s)
	up := true
	for i, c := range b {
		if c <= ' ' || c > '~' || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return s
		}
		if up && 'a' <= c && c <= 'z' {
			c -= 32
		} else if !up && 'A' <= c && c <= 'Z' {
			c += 32
		}
		b[i] = c
		up = c == '-'
	}
	return string(b)
}

func (h MIMEHeader) Add(key, value string) {
	key = CanonicalMIMEHeaderKey(key)
	h[key] = append(h[key], value)
}
func (h MIMEHeader) Set(key, value string)      { h[CanonicalMIMEHeaderKey(key)] = []string{value} }
func (h MIMEHeader) Values(key string) []string { return h[CanonicalMIMEHeaderKey(key)] }
func (h MIMEHeader) Del(key string)             { delete(h, CanonicalMIMEHeaderKey(key)) }
func (h MIMEHeader) Get(key string) string {
	if v := h.Values(key); len(v) > 0 {
		return v[0]
	}
	return ""
}

func (e *Error) Error() string        { return fmt.Sprintf("%03d %q", e.Code, e.Msg) }
func (p ProtocolError) Error() string { return string(p) }

func blank(c rune) bool          { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
func TrimString(s string) string { return strings.TrimFunc(s, blank) }
func TrimBytes(b []byte) []byte  { return []byte(TrimString(string(b))) }

func NewConn(conn io.ReadWriteCloser) *Conn {
	return &Conn{Reader: Reader{R: bufio.NewReader(conn)}, Writer: Writer{W: bufio.NewWriter(conn)}, conn: conn}
}
func (c *Conn) Close() error { return c.conn.(io.Closer).Close() }
func (c *Conn) Cmd(format string, args ...any) (id uint, err error) {
	id = c.Next()
	return id, c.PrintfLine(format, args...)
}

func (p *Pipeline) Next() uint {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.id++
	return p.id - 1
}
func (p *Pipeline) StartRequest(id uint)  {}
func (p *Pipeline) EndRequest(id uint)    {}
func (p *Pipeline) StartResponse(id uint) {}
func (p *Pipeline) EndResponse(id uint)   {}

func Dial(network, addr string) (*Conn, error) {
	c, err := net.Dial(network, addr)
	if err != nil {
		return nil, err
	}
	return NewConn(c), nil
}

func (w *Writer) PrintfLine(format string, args ...any) error {
	w.closeDot()
	fmt.Fprintf(w.W, format+"\r\n", args...)
	return w.W.Flush()
}

func (r *Reader) ReadLine() (string, error) {
	s, err := r.R.ReadString('\n')
	if err != nil && s != "" && err == io.EOF {
		err = nil
	}
	return strings.TrimSuffix(strings.TrimSuffix(s, "\n"), "\r"), err
}

func (r *Reader) ReadLineBytes() ([]byte, error) {
	s, err := r.ReadLine()
	return []byte(s), err
}

func (r *Reader) ReadContinuedLine() (string, error) { return r.continuedLine(false) }

// isToken tells names of header fields. A blank may end one of old.
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' && !(c == ' ' && i > 0) || c >= 0x7f || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return false
		}
	}
	return s != ""
}

func (r *Reader) continuedLine(named bool) (string, error) {
	s, err := r.ReadLine()
	s = TrimString(s)
	if named && s != "" && !strings.Contains(s, ":") {
		return "", ProtocolError(fmt.Sprintf("malformed MIME header: missing colon: %q", s))
	}
	for err == nil && s != "" {
		c, bad := r.R.Peek(1)
		if bad != nil || c[0] != ' ' && c[0] != '\t' {
			break
		}
		more, _ := r.ReadLine()
		s += " " + TrimString(more)
	}
	return s, err
}

func (r *Reader) ReadContinuedLineBytes() ([]byte, error) {
	s, err := r.ReadContinuedLine()
	return []byte(s), err
}

// answer takes a line of an answer apart; more of it follows where its number ends with -.
func answer(line string, expectCode int) (code int, more bool, message string, err error) {
	if len(line) < 4 || line[3] != ' ' && line[3] != '-' {
		return 0, false, "", ProtocolError(fmt.Sprintf("short response: %q", line))
	}
	more = line[3] == '-'
	code, err = strconv.Atoi(line[:3])
	if err != nil || code < 100 {
		return code, more, "", ProtocolError(fmt.Sprintf("invalid response code: %q", line))
	}
	message = line[4:]
	if e := expectCode; 1 <= e && e < 10 && code/100 != e || 10 <= e && e < 100 && code/10 != e || 100 <= e && e < 1000 && code != e {
		err = &Error{code, message}
	}
	return
}

func (r *Reader) ReadCodeLine(expectCode int) (code int, message string, err error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, "", err
	}
	code, more, message, err := answer(line, expectCode)
	if err == nil && more {
		err = ProtocolError(fmt.Sprintf("unexpected multi-line response: %q", message))
	}
	return code, message, err
}

func (r *Reader) ReadResponse(expectCode int) (code int, message string, err error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, "", err
	}
	code, more, message, err := answer(line, expectCode)
	several := more
	for more {
		line, failed := r.ReadLine()
		if failed != nil {
			return 0, "", failed
		}
		again, goesOn, text, failed := answer(line, 0)
		if failed != nil || again != code {
			text, goesOn = strings.TrimRight(line, "\r\n"), true
		}
		message += "\n" + text
		more = goesOn
	}
	if err != nil && several && message != "" {
		err = &Error{code, message}
	}
	return code, message, err
}

func (r *Reader) ReadDotLines() (lines []string, err error) {
	for {
		s, err := r.ReadLine()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return lines, err
		}
		if s == "." {
			return lines, nil
		}
		lines = append(lines, strings.TrimPrefix(s, "."))
	}
}

func (r *Reader) ReadDotBytes() ([]byte, error) {
	lines, err := r.ReadDotLines()
	var b []byte
	for _, s := range lines {
		b = append(append(b, s...), '\n')
	}
	return b, err
}

func (r *Reader) DotReader() io.Reader {
	b, _ := r.ReadDotBytes()
	return strings.NewReader(string(b))
}

func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	h := MIMEHeader{}
	if c, err := r.R.Peek(1); err == nil && (c[0] == ' ' || c[0] == '\t') {
		line, err := r.ReadLine()
		if err != nil {
			return h, err
		}
		return h, ProtocolError(fmt.Sprintf("malformed MIME header initial line: %q", line))
	}
	for {
		line, err := r.continuedLine(true)
		if line == "" {
			return h, err
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || !isToken(key) || strings.ContainsFunc(value, func(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }) {
			return h, ProtocolError(fmt.Sprintf("malformed MIME header line: %q", CanonicalMIMEHeaderKey(key)+line[len(key):]))
		}
		h.Add(key, strings.TrimLeft(value, " \t"))
		if err != nil {
			return h, err
		}
	}
}
