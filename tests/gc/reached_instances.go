// A library type leads to instances of generic types through fields that no program sees: their methods are made here.
package main

import "net"

func listen(l *net.TCPListener) error { return l.Close() }

func main() {}
