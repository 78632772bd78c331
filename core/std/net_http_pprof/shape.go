// Package pprof: bodies in gc's shape of what is inlined into callers.
package pprof

import "net/http"

type handler string

func (name handler) ServeHTTP(w http.ResponseWriter, r *http.Request)

//line pprof.go:244:1
func Handler(name string) http.Handler {
	return handler(name)
}
