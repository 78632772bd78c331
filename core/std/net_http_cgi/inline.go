// Package cgi: what is inlined into callers.
package cgi

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
)

// response is what the handler of Serve writes to.
type response struct {
	req            *http.Request
	header         http.Header
	code           int
	wroteHeader    bool
	wroteCGIHeader bool
	bufw           *bufio.Writer
}

//line child.go:181:1
func (r *response) Flush() {
	r.bufw.Flush()
}

//line child.go:185:1
func (r *response) Header() http.Header {
	return r.header
}

//line child.go:199:1
func (r *response) WriteHeader(code int) {
	if r.wroteHeader {
		fmt.Fprintf(os.Stderr, "CGI attempted to write header twice on request for %s", r.req.URL)
		return
	}
	r.wroteHeader = true
	r.code = code
}
