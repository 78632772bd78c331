// Package httptest: what is inlined into callers, in gc's shape; the machine runs it as well.
package httptest

import (
	"context"
	"io"
	"net/http"
)

//line httptest.go:19:1
func NewRequest(method, target string, body io.Reader) *http.Request {
	return NewRequestWithContext(context.Background(), method, target, body)
}

//line recorder.go:181:1
func (rw *ResponseRecorder) Flush() {
	if !rw.wroteHeader {
		rw.WriteHeader(200)
	}
	rw.Flushed = true
}
