//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package httptest

import "crypto/tls"
import "crypto/x509"
import "net"
import "net/http"
import "sync"

type Server struct {
	URL         string
	Listener    net.Listener
	EnableHTTP2 bool
	TLS         *tls.Config
	Config      *http.Server
	certificate *x509.Certificate
	wg          sync.WaitGroup
	mu          sync.Mutex
	closed      bool
	conns       map[net.Conn]http.ConnState
	client      *http.Client
}

func (s *Server) Start()
func (s *Server) StartTLS()
func (s *Server) Close()
func (s *Server) logCloseHangDebugInfo()
func (s *Server) CloseClientConnections()
func (s *Server) Certificate() *x509.Certificate
func (s *Server) Client() *http.Client
func (s *Server) goServe()
func (s *Server) wrap()
func (s *Server) closeConn(c net.Conn)
func (s *Server) closeConnChan(c net.Conn, done chan<- struct{})
