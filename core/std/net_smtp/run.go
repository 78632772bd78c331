package smtp

import (
	"crypto/tls"
	"encoding/base64"
	"errors"
	"io"
	"net"
	"net/textproto"
	"strings"
)

// A conversation with a mail server: what is said is a line, what is answered begins with a number.

func Dial(addr string) (*Client, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	host, _, _ := net.SplitHostPort(addr)
	return NewClient(conn, host)
}

func NewClient(conn net.Conn, host string) (*Client, error) {
	text := textproto.NewConn(conn)
	if _, _, err := text.ReadResponse(220); err != nil {
		text.Close()
		return nil, err
	}
	_, secure := conn.(*tls.Conn)
	return &Client{Text: text, conn: conn, serverName: host, localName: "localhost", tls: secure}, nil
}

// oneLine refuses text that would say more than one line.
func oneLine(lines ...string) error {
	for _, s := range lines {
		if strings.ContainsAny(s, "\n\r") {
			return errors.New("smtp: A line must not contain CR or LF")
		}
	}
	return nil
}

// ask says a line and waits for an answer that begins with these digits.
func ask(c *Client, code int, line string) (int, string, error) {
	id, err := c.Text.Cmd("%s", line)
	if err != nil {
		return 0, "", err
	}
	c.Text.StartResponse(id)
	defer c.Text.EndResponse(id)
	return c.Text.ReadResponse(code)
}

// tell is ask after the greeting, where the answer's text does not matter.
func tell(c *Client, code int, line string) error {
	if err := greet(c); err != nil {
		return err
	}
	_, _, err := ask(c, code, line)
	return err
}

// greet happens once, with EHLO, or with HELO where that is not known.
func greet(c *Client) error {
	if c.didHello {
		return c.helloError
	}
	c.didHello = true
	if extended(c) != nil {
		c.ext = nil
		_, _, c.helloError = ask(c, 250, "HELO "+c.localName)
	}
	return c.helloError
}

// extended learns what the server can do more.
func extended(c *Client) error {
	_, text, err := ask(c, 250, "EHLO "+c.localName)
	if err != nil {
		return err
	}
	c.ext = map[string]string{}
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			name, rest, _ := strings.Cut(line, " ")
			c.ext[name] = rest
		}
	}
	if kinds, ok := c.ext["AUTH"]; ok {
		c.auth = strings.Split(kinds, " ")
	}
	return nil
}

//line smtp.go:77:1
func (c *Client) Close() error {
	return c.Text.Close()
}

func (c *Client) Hello(localName string) error {
	if err := oneLine(localName); err != nil {
		return err
	}
	if c.didHello {
		return errors.New("smtp: Hello called after other methods")
	}
	c.localName = localName
	return greet(c)
}

func (c *Client) StartTLS(config *tls.Config) error {
	if err := tell(c, 220, "STARTTLS"); err != nil {
		return err
	}
	c.conn = tls.Client(c.conn, config)
	c.Text = textproto.NewConn(c.conn)
	c.tls = true
	return extended(c)
}

//line smtp.go:171:1
func (c *Client) TLSConnectionState() (state tls.ConnectionState, ok bool) {
	conn, ok := c.conn.(*tls.Conn)
	if ok {
		state = conn.ConnectionState()
	}
	return
}

func (c *Client) Verify(addr string) error {
	if err := oneLine(addr); err != nil {
		return err
	}
	return tell(c, 250, "VRFY "+addr)
}

func (c *Client) Auth(a Auth) error {
	if err := greet(c); err != nil {
		return err
	}
	kind, answer, err := a.Start(&ServerInfo{c.serverName, c.tls, c.auth})
	if err != nil {
		c.Quit()
		return err
	}
	line := strings.TrimSpace("AUTH " + kind + " " + base64.StdEncoding.EncodeToString(answer))
	for {
		code, text, err := ask(c, 0, line)
		if err != nil {
			return err
		}
		challenge := []byte(text)
		switch code {
		case 235:
		case 334:
			challenge, err = base64.StdEncoding.DecodeString(text)
		default:
			err = &textproto.Error{Code: code, Msg: text}
		}
		if err == nil {
			answer, err = a.Next(challenge, code == 334)
		}
		if err != nil {
			ask(c, 501, "*")
			c.Quit()
			return err
		}
		if answer == nil {
			return nil
		}
		line = base64.StdEncoding.EncodeToString(answer)
	}
}

func (c *Client) Mail(from string) error {
	if err := oneLine(from); err != nil {
		return err
	}
	if err := greet(c); err != nil {
		return err
	}
	line := "MAIL FROM:<" + from + ">"
	if _, ok := c.ext["8BITMIME"]; ok {
		line += " BODY=8BITMIME"
	}
	if _, ok := c.ext["SMTPUTF8"]; ok {
		line += " SMTPUTF8"
	}
	_, _, err := ask(c, 250, line)
	return err
}

func (c *Client) Rcpt(to string) error {
	if err := oneLine(to); err != nil {
		return err
	}
	_, _, err := ask(c, 25, "RCPT TO:<"+to+">")
	return err
}

// letter is the text of a mail; where it ends, the server answers.
type letter struct {
	io.WriteCloser
	c *Client
}

func (l *letter) Close() error {
	l.WriteCloser.Close()
	_, _, err := l.c.Text.ReadResponse(250)
	return err
}

func (c *Client) Data() (io.WriteCloser, error) {
	if _, _, err := ask(c, 354, "DATA"); err != nil {
		return nil, err
	}
	return &letter{c.Text.DotWriter(), c}, nil
}

func (c *Client) Extension(ext string) (bool, string) {
	if greet(c) != nil {
		return false, ""
	}
	rest, ok := c.ext[strings.ToUpper(ext)]
	return ok, rest
}

func (c *Client) Reset() error { return tell(c, 250, "RSET") }
func (c *Client) Noop() error  { return tell(c, 250, "NOOP") }

func (c *Client) Quit() error {
	greet(c)
	if _, _, err := ask(c, 221, "QUIT"); err != nil {
		return err
	}
	return c.Text.Close()
}

func SendMail(addr string, a Auth, from string, to []string, msg []byte) error {
	if err := oneLine(append([]string{from}, to...)...); err != nil {
		return err
	}
	c, err := Dial(addr)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := greet(c); err != nil {
		return err
	}
	if ok, _ := c.Extension("STARTTLS"); ok {
		if err := c.StartTLS(&tls.Config{ServerName: c.serverName}); err != nil {
			return err
		}
	}
	if a != nil && c.ext != nil {
		if _, ok := c.ext["AUTH"]; !ok {
			return errors.New("smtp: server doesn't support AUTH")
		}
		if err := c.Auth(a); err != nil {
			return err
		}
	}
	if err := c.Mail(from); err != nil {
		return err
	}
	for _, one := range to {
		if err := c.Rcpt(one); err != nil {
			return err
		}
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(msg); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return c.Quit()
}
