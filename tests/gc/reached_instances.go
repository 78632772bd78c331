// A library type leads to instances of generic types through fields that no program sees: their methods are made here.
package main

import (
	"net"
	"net/http"
)

func serve(s *http.Server) error { return s.ListenAndServe() }

func listen(l *net.TCPListener) error { return l.Close() }
func main() {}
