package textproto

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"sync"
)

func CanonicalMIMEHeaderKey(s string) string {
	up := true
	for i := range len(s) {
		c := s[i]
		if !inToken(c) {
			return s
		}
		if up && 'a' <= c && c <= 'z' || !up && 'A' <= c && c <= 'Z' {
			return canonical([]byte(s))
		}
		up = c == '-'
	}
	return s
}

// canonical changes what it is given; names that are met often are not made anew.
func canonical(b []byte) string {
	for _, c := range b {
		if !inToken(c) {
			return string(b)
		}
	}
	up := true
	for i, c := range b {
		if up && 'a' <= c && c <= 'z' {
			b[i] -= 32
		} else if !up && 'A' <= c && c <= 'Z' {
			b[i] += 32
		}
		up = c == '-'
	}
	once.Do(collect)
	if s := common[string(b)]; s != "" {
		return s
	}
	return string(b)
}

var (
	once   sync.Once
	common map[string]string
)

// collect takes the names apart that are met often.
func collect() {
	common = make(map[string]string)
	for s := range strings.FieldsSeq(`Accept Accept-Charset Accept-Encoding Accept-Language Accept-Ranges Cache-Control Cc Connection
		Content-Id Content-Language Content-Length Content-Transfer-Encoding Content-Type Cookie Date Dkim-Signature Etag Expires
		From Host If-Modified-Since If-None-Match In-Reply-To Last-Modified Location Message-Id Mime-Version Pragma Received
		Referer Return-Path Server Set-Cookie Subject To User-Agent Via X-Forwarded-For X-Imforwards X-Powered-By`) {
		common[s] = s
	}
}

func (h MIMEHeader) Values(key string) []string { return h[CanonicalMIMEHeaderKey(key)] }

func (h MIMEHeader) Get(key string) string {
	if v := h.Values(key); len(v) > 0 {
		return v[0]
	}
	return ""
}

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

// Start waits until id is next.
func (s *sequencer) Start(id uint) {
	s.mu.Lock()
	if s.id == id {
		s.mu.Unlock()
		return
	}
	turn := make(chan struct{})
	if s.wait == nil {
		s.wait = map[uint]chan struct{}{}
	}
	s.wait[id] = turn
	s.mu.Unlock()
	<-turn
}

func (s *sequencer) End(id uint) {
	s.mu.Lock()
	if s.id != id {
		s.mu.Unlock()
		panic("out of sync")
	}
	s.id++
	turn := s.wait[s.id]
	delete(s.wait, s.id)
	s.mu.Unlock()
	if turn != nil {
		close(turn)
	}
}

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

// isToken tells names of header fields. A blank may end one of old.
func inToken(c byte) bool {
	return ' ' < c && c <= '~' && strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) < 0
}

func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; !inToken(c) && !(c == ' ' && i > 0) {
			return false
		}
	}
	return s != ""
}

func (r *Reader) ReadContinuedLine() (string, error) {
	s, err := r.ReadLine()
	s = TrimString(s)
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

// coming is how many lines of a header are in the reader's room already.
func (r *Reader) coming() (n int) {
	r.R.Peek(1)
	for rest, _ := r.R.Peek(r.R.Buffered()); len(rest) > 0; {
		var line []byte
		line, rest, _ = bytes.Cut(rest, []byte("\n"))
		if len(line) == 0 || len(line) == 1 && line[0] == '\r' {
			break
		}
		if line[0] != ' ' && line[0] != '\t' {
			n++
		}
	}
	return min(n, 1000)
}

// entry is the next line of a header, with the lines that go on with it; what lies in the reader's room is not copied.
func (r *Reader) entry() ([]byte, error) {
	line, err := r.R.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.buf = append(r.buf[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.R.ReadSlice('\n')
			r.buf = append(r.buf, line...)
		}
		line = r.buf
	}
	if err != nil && len(line) == 0 {
		return nil, err
	}
	line = bytes.Trim(line, " \t\r\n")
	if len(line) == 0 {
		return nil, nil
	}
	if bytes.IndexByte(line, ':') < 0 {
		return nil, ProtocolError(fmt.Sprintf("malformed MIME header: missing colon: %q", line))
	}
	// Looking for what is not here yet would move what is.
	if r.R.Buffered() > 1 {
		if next, _ := r.R.Peek(2); next[0] != ' ' && next[0] != '\t' {
			return line, nil
		}
	}
	r.buf = append(r.buf[:0], line...)
	for {
		next, _ := r.R.Peek(1)
		if len(next) == 0 || next[0] != ' ' && next[0] != '\t' {
			return r.buf, nil
		}
		more, err := r.ReadLine()
		if err != nil {
			return r.buf, nil
		}
		r.buf = append(append(r.buf, ' '), strings.Trim(more, " \t")...)
	}
}

func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	n := r.coming()
	var room []string
	if n > 0 {
		room = make([]string, n)
	}
	h := make(MIMEHeader, n)
	if c, err := r.R.Peek(1); err == nil && (c[0] == ' ' || c[0] == '\t') {
		line, err := r.ReadLine()
		if err != nil {
			return h, err
		}
		return h, ProtocolError(fmt.Sprintf("malformed MIME header initial line: %q", line))
	}
	for {
		line, err := r.entry()
		if len(line) == 0 {
			return h, err
		}
		key, value, _ := bytes.Cut(line, []byte(":"))
		if !isToken(string(key)) || bytes.ContainsFunc(value, func(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }) {
			rest := string(line[len(key):])
			return h, ProtocolError(fmt.Sprintf("malformed MIME header line: %q", CanonicalMIMEHeaderKey(string(key))+rest))
		}
		name := canonical(key)
		text := string(bytes.TrimLeft(value, " \t"))
		if h[name] == nil && len(room) > 0 {
			room[0] = text
			h[name] = room[:1:1]
			room = room[1:]
		} else {
			h[name] = append(h[name], text)
		}
	}
}
