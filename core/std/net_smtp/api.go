// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package smtp

import "crypto/tls"
import "io"
import "net"
import "net/textproto"

type Auth interface {
	/*line auth.go:30:2*/Next(fromServer []byte, more bool) (toServer []byte, err error)
	/*line auth.go:22:2*/Start(server *ServerInfo) (proto string, toServer []byte, err error)
}

type Client struct {
	Text       *textproto.Conn
	conn       net.Conn
	tls        bool
	serverName string
	ext        map[string]string
	auth       []string
	localName  string
	didHello   bool
	helloError error
}

func (c *Client) Close() error
func (c *Client) hello() error
func (c *Client) Hello(localName string) error
func (c *Client) cmd(expectCode int, format string, args ...any) (int, string, error)
func (c *Client) helo() error
func (c *Client) ehlo() error
func (c *Client) StartTLS(config *tls.Config) error
func (c *Client) TLSConnectionState() (state tls.ConnectionState, ok bool)
func (c *Client) Verify(addr string) error
func (c *Client) Auth(a Auth) error
func (c *Client) Mail(from string) error
func (c *Client) Rcpt(to string) error
func (c *Client) Data() (io.WriteCloser, error)
func (c *Client) Extension(ext string) (bool, string)
func (c *Client) Reset() error
func (c *Client) Noop() error
func (c *Client) Quit() error

type ServerInfo struct {
	Name string
	TLS  bool
	Auth []string
}

func CRAMMD5Auth(username, secret string) Auth
func Dial(addr string) (*Client, error)
func NewClient(conn net.Conn, host string) (*Client, error)
func PlainAuth(identity, username, password, host string) Auth
func SendMail(addr string, a Auth, from string, to []string, msg []byte) error
