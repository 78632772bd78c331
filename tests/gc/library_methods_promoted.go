// Package p: parameters of promoted methods of the library, unexported ones too, stand where gc has them, those without
// names in our package.
package p

import (
	"io"
	"net/http"
	"sync"
	"time"
)

type counter struct {
	sync.RWMutex
	n int
}

type pool struct{ *sync.Pool }

type stream struct {
	io.Reader
	io.Writer
}

type span struct{ time.Duration }

// One method of two embedded types and of its own is one.
type both struct {
	io.Writer
	http.ResponseWriter
}

func (b both) Write(p []byte) (int, error) { return b.Writer.Write(p) }

type fields struct{ http.Header }

func all() []any { return []any{&counter{}, pool{}, stream{}, span{}, fields{}, both{}} }
