package main

import (
	"bytes"
	"fmt"
	htemplate "html/template"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"text/template"
)

var (
	sa any
	ss string
	si int
	se error
	sl []string
	st bool
)

// each prints objects and bytes of one call, once what is kept between calls is there.
func each(name string, f func()) {
	f()
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for range 10 {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Printf("%s: %d/%d\n", name, (b.Mallocs-a.Mallocs+2)/10, (b.TotalAlloc-a.TotalAlloc+5)/80*8)
}

var t7 = template.Must(template.New("t").Parse("{{define \"a\"}}[{{.}}]{{end}}{{template \"a\" .Name}}"))
var dir = func() string {
	os.RemoveAll("/tmp/esc_d")
	os.MkdirAll("/tmp/esc_d/sub/deep", 0o755)
	os.WriteFile("/tmp/esc_d/a.txt", []byte("hello\nworld\n"), 0o644)
	os.WriteFile("/tmp/esc_d/sub/b.txt", bytes.Repeat([]byte("x"), 3000), 0o644)
	return "/tmp/esc_d"
}()
var fa = dir + "/a.txt"

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	each("sa = template.New(\"x\")", func() { sa = template.New("x") })
	each("t, e := template.New(\"x\").Parse(\"hello\"); sa, se = t, e", func() { t, e := template.New("x").Parse("hello"); sa, se = t, e })
	each("t, e := template.New(\"x\").Parse(\"Hello {{.Name}}!\"); sa, se = t, e", func() { t, e := template.New("x").Parse("Hello {{.Name}}!"); sa, se = t, e })
	each("t, e := template.New(\"x\").Parse(\"{{range .Items}}<{{.}}>{{end}}\"); sa, se = t, e", func() { t, e := template.New("x").Parse("{{range .Items}}<{{.}}>{{end}}"); sa, se = t, e })
	each("t, e := template.New(\"x\").Parse(\"{{with $x := .P}}{{$x.X}}{{end}}\"); sa, se = t, e", func() { t, e := template.New("x").Parse("{{with $x := .P}}{{$x.X}}{{end}}"); sa, se = t, e })
	each("t, e := template.New(\"x\").Parse(\"{{/* c */}}{{- .A -}} x\"); sa, se = t, e", func() { t, e := template.New("x").Parse("{{/* c */}}{{- .A -}} x"); sa, se = t, e })
	each("t, e := template.New(\"x\").Funcs(template.FuncMap{\"up\": strings.ToUpper}).Parse(\"{{up .}}\")", func() {
		t, e := template.New("x").Funcs(template.FuncMap{"up": strings.ToUpper}).Parse("{{up .}}")
		sa, se = t, e
	})
	each("ss = t7.DefinedTemplates()", func() { ss = t7.DefinedTemplates() })
	each("ss = template.HTMLEscapeString(\"<a>\")", func() { ss = template.HTMLEscapeString("<a>") })
	each("ss = htemplate.HTMLEscapeString(\"<a href='x'>\")", func() { ss = htemplate.HTMLEscapeString("<a href='x'>") })
	each("i, e := os.Stat(fa); ss, se = i.Name(), e; si = int(i.Size()); ss = i.Mode().String()", func() { i, e := os.Stat(fa); ss, se = i.Name(), e; si = int(i.Size()); ss = i.Mode().String() })
	each("l, e := os.ReadDir(dir); sa, se = l, e", func() { l, e := os.ReadDir(dir); sa, se = l, e })
	each("l, e := os.ReadDir(dir); for _, x := range l { ss = x.Name(); st = x.IsDir() }; se = e", func() {
		l, e := os.ReadDir(dir)
		for _, x := range l {
			ss = x.Name()
			st = x.IsDir()
		}
		se = e
	})
	each("se = os.MkdirAll(dir+\"/sub/deep\", 0o755)", func() { se = os.MkdirAll(dir+"/sub/deep", 0o755) })
	each("se = os.Rename(fa, fa)", func() { se = os.Rename(fa, fa) })
	each("se = filepath.Walk(dir, func(p string, i fs.FileInfo, e error) error { si++; return e })", func() { se = filepath.Walk(dir, func(p string, i fs.FileInfo, e error) error { si++; return e }) })
	each("sl, se = filepath.Glob(dir + \"/*.txt\")", func() { sl, se = filepath.Glob(dir + "/*.txt") })
	each("sl, se = filepath.Glob(dir + \"/*/*.txt\")", func() { sl, se = filepath.Glob(dir + "/*/*.txt") })
	each("f := os.DirFS(dir); se = fs.WalkDir(f, \".\", func(p string, d fs.DirEntry, e error) error {", func() {
		f := os.DirFS(dir)
		se = fs.WalkDir(f, ".", func(p string, d fs.DirEntry, e error) error { return e })
	})
	each("h := http.Header{}; h.Set(\"content-type\", \"x\"); h.Add(\"x-y\", \"z\"); sa = h.Clone()", func() { h := http.Header{}; h.Set("content-type", "x"); h.Add("x-y", "z"); sa = h.Clone() })
	each("ss = http.CanonicalHeaderKey(\"content-type\")", func() { ss = http.CanonicalHeaderKey("content-type") })
	each("ss = http.StatusText(404)", func() { ss = http.StatusText(404) })
	each("ss = http.DetectContentType([]byte(\"<html>\"))", func() { ss = http.DetectContentType([]byte("<html>")) })
	each("w := httptest.NewRecorder(); http.Error(w, \"bad\", 400); si = w.Code", func() { w := httptest.NewRecorder(); http.Error(w, "bad", 400); si = w.Code })
	each("w := httptest.NewRecorder(); http.SetCookie(w, &http.Cookie{Name: \"a\", Value: \"b\"}); sa = ", func() { w := httptest.NewRecorder(); http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"}); sa = w })
	each("c := http.Cookie{Name: \"a\", Value: \"b\", Path: \"/\", HttpOnly: true}; ss = c.String()", func() { c := http.Cookie{Name: "a", Value: "b", Path: "/", HttpOnly: true}; ss = c.String() })
	each("p, e := netip.ParsePrefix(\"10.0.0.0/8\"); ss, se = p.String(), e", func() { p, e := netip.ParsePrefix("10.0.0.0/8"); ss, se = p.String(), e })
	each("p, e := netip.ParseAddrPort(\"1.2.3.4:80\"); ss, se = p.String(), e", func() { p, e := netip.ParseAddrPort("1.2.3.4:80"); ss, se = p.String(), e })
}
