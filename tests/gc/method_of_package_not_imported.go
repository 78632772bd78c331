// The body of a method comes from a package that is imported here: net/http hands on what it inlined itself, which
// url.Values.Get is not; textproto.MIMEHeader.Set is.
package main

import "net/http"

func get(r *http.Request) string { return r.URL.Query().Get("k") }

func set(h http.Header) { h.Set("k", "v") }

func main() {}
