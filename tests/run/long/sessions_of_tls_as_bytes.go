package main

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
)

type zero struct{}

func (zero) Read(p []byte) (int, error) { clear(p); return len(p), nil }

type cache struct {
	m map[string]*tls.ClientSessionState
}

func (c cache) Get(k string) (*tls.ClientSessionState, bool) {
	s, ok := c.m[k]
	fmt.Println("get", k, ok)
	return s, ok
}
func (c cache) Put(k string, s *tls.ClientSessionState) {
	ticket, state, err := s.ResumptionState()
	fmt.Println("put", len(ticket) > 0, err)
	b, err := state.Bytes()
	fmt.Println("bytes", len(b) > 100, err)
	st, err := tls.ParseSessionState(b)
	fmt.Println(err)
	b2, _ := st.Bytes()
	fmt.Println(bytes.Equal(b, b2), state.EarlyData)
	n, err := tls.NewResumptionState(ticket, st)
	fmt.Println(err)
	c.m[k] = n
}

func main() {
	s := httptest.NewTLSServer(nil)
	cert := s.TLS.Certificates[0]
	roots := s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	s.Close()
	for _, max := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		fmt.Println(tls.VersionName(max))
		server := &tls.Config{Certificates: []tls.Certificate{cert}, MaxVersion: max}
		server.WrapSession = func(cs tls.ConnectionState, ss *tls.SessionState) ([]byte, error) {
			fmt.Println("wrap", cs.DidResume, cs.HandshakeComplete, len(ss.Extra))
			ss.Extra = append(ss.Extra, []byte("extra"))
			return server.EncryptTicket(cs, ss)
		}
		server.UnwrapSession = func(id []byte, cs tls.ConnectionState) (*tls.SessionState, error) {
			ss, err := server.DecryptTicket(id, cs)
			fmt.Println("unwrap", ss != nil, err)
			if ss != nil {
				fmt.Printf("%q\n", ss.Extra)
			}
			return ss, err
		}
		l, _ := net.Listen("tcp", "127.0.0.1:0")
		tl := tls.NewListener(l, server)
		go func() {
			for {
				c, err := tl.Accept()
				if err != nil {
					return
				}
				io.Copy(c, c)
				c.Close()
			}
		}()
		ca := cache{map[string]*tls.ClientSessionState{}}
		for range 3 {
			c, err := tls.Dial("tcp", l.Addr().String(), &tls.Config{RootCAs: roots, ServerName: "example.com", ClientSessionCache: ca})
			if err != nil {
				fmt.Println(err)
				return
			}
			io.WriteString(c, "hi")
			io.ReadFull(c, make([]byte, 2))
			fmt.Println("resumed", c.ConnectionState().DidResume)
			c.CloseWrite()
			io.Copy(io.Discard, c)
			c.Close()
		}
		l.Close()
	}
	_, err := tls.ParseSessionState(nil)
	fmt.Println(err)
	data := []byte{3, 4, 1, 0x13, 1, 0, 0, 0, 0, 0x60, 0, 0, 0, 3, 'k', 'e', 'y', 0, 0, 5, 0, 0, 2, 'e', 'x', 0, 1, 0, 0, 0, 0, 0, 0, 2, 'h', '2'}
	st, err := tls.ParseSessionState(data)
	fmt.Println(st != nil, err)
	b, err := st.Bytes()
	fmt.Println(bytes.Equal(b, data), err, st.EarlyData, fmt.Sprintf("%q", st.Extra))
	for i := range data {
		_, err := tls.ParseSessionState(data[:i])
		d := bytes.Clone(data)
		d[i] ^= 7
		_, err2 := tls.ParseSessionState(d)
		fmt.Println(i, err, err2)
	}
	c := &tls.Config{Rand: zero{}}
	c.SetSessionTicketKeys([][32]byte{{1}, {2}})
	t, err := c.EncryptTicket(tls.ConnectionState{}, st)
	fmt.Printf("%x %v\n", t, err)
	c.SetSessionTicketKeys([][32]byte{{3}, {1}})
	st2, err := c.DecryptTicket(t, tls.ConnectionState{})
	b2, _ := st2.Bytes()
	fmt.Println(bytes.Equal(b, b2), err)
	t[20] ^= 1
	st2, err = c.DecryptTicket(t, tls.ConnectionState{})
	fmt.Println(st2, err)
	st2, err = c.DecryptTicket(nil, tls.ConnectionState{})
	fmt.Println(st2, err)
}
