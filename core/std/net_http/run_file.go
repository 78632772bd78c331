package http

import (
	"errors"
	"fmt"
	"html"
	"io"
	"io/fs"
	"mime"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"
)

func (d Dir) Open(name string) (File, error) {
	dir := string(d)
	if dir == "" {
		dir = "."
	}
	f, err := os.Open(filepath.Join(dir, filepath.FromSlash(path.Clean("/"+name))))
	if err != nil {
		return nil, err
	}
	return f, nil
}

type ioFS struct{ fsys fs.FS }
type fsFile struct{ fs.File }

func (f ioFS) Open(name string) (File, error) {
	if name = strings.TrimPrefix(path.Clean("/"+name), "/"); name == "" {
		name = "."
	}
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, err
	}
	return fsFile{file}, nil
}
func (f fsFile) Seek(offset int64, whence int) (int64, error) {
	if s, ok := f.File.(io.Seeker); ok {
		return s.Seek(offset, whence)
	}
	return 0, errors.New("io.File missing Seek method")
}
func (f fsFile) Readdir(count int) ([]fs.FileInfo, error) {
	d, ok := f.File.(fs.ReadDirFile)
	if !ok {
		return nil, errors.New("io.File directory missing ReadDir method")
	}
	list, err := d.ReadDir(count)
	var out []fs.FileInfo
	for _, e := range list {
		if info, err := e.Info(); err == nil {
			out = append(out, info)
		}
	}
	return out, err
}

func fileError(w ResponseWriter, err error) {
	for _, k := range []string{"Cache-Control", "Content-Encoding", "Etag", "Last-Modified"} {
		w.Header().Del(k)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		Error(w, "404 page not found", 404)
	case errors.Is(err, fs.ErrPermission):
		Error(w, "403 Forbidden", 403)
	default:
		Error(w, "500 Internal Server Error", 500)
	}
}

type fileHandler struct{ root FileSystem }

func (f *fileHandler) ServeHTTP(w ResponseWriter, r *Request) {
	p := r.URL.Path
	if !strings.HasPrefix(p, "/") {
		p = "/" + p
		r.URL.Path = p
	}
	serveFile(w, r, f.root, path.Clean(p), true)
}

func localRedirect(w ResponseWriter, r *Request, to string) {
	if q := r.URL.RawQuery; q != "" {
		to += "?" + q
	}
	w.Header().Set("Location", to)
	w.WriteHeader(StatusMovedPermanently)
}

func serveFile(w ResponseWriter, r *Request, root FileSystem, name string, redirect bool) {
	const index = "/index.html"
	if strings.HasSuffix(r.URL.Path, index) {
		localRedirect(w, r, "./")
		return
	}
	f, err := root.Open(name)
	if err != nil {
		fileError(w, err)
		return
	}
	defer f.Close()
	d, err := f.Stat()
	if err != nil {
		fileError(w, err)
		return
	}
	if redirect {
		u := r.URL.Path
		if d.IsDir() && u[len(u)-1] != '/' {
			localRedirect(w, r, path.Base(u)+"/")
			return
		} else if !d.IsDir() && u[len(u)-1] == '/' {
			localRedirect(w, r, "../"+path.Base(u))
			return
		}
	}
	if d.IsDir() {
		if u := r.URL.Path; u == "" || u[len(u)-1] != '/' {
			localRedirect(w, r, path.Base(u)+"/")
			return
		}
		if g, err := root.Open(strings.TrimSuffix(name, "/") + index); err == nil {
			defer g.Close()
			if info, err := g.Stat(); err == nil {
				d, f = info, g
			}
		}
	}
	if d.IsDir() {
		listDir(w, r, f)
		return
	}
	ServeContent(w, r, d.Name(), d.ModTime(), f)
}

func listDir(w ResponseWriter, r *Request, f File) {
	list, err := f.Readdir(-1)
	if err != nil {
		Error(w, "Error reading directory", 500)
		return
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n")
	for _, d := range list {
		name := d.Name()
		if d.IsDir() {
			name += "/"
		}
		u := url.URL{Path: name}
		fmt.Fprintf(w, "<a href=\"%s\">%s</a>\n", u.String(), html.EscapeString(name))
	}
	fmt.Fprint(w, "</pre>\n")
}

func ServeFile(w ResponseWriter, r *Request, name string) {
	if dotDot(r.URL.Path) {
		Error(w, "invalid URL path", StatusBadRequest)
		return
	}
	dir, file := filepath.Split(name)
	serveFile(w, r, Dir(dir), file, false)
}

func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string) {
	if dotDot(r.URL.Path) {
		Error(w, "invalid URL path", StatusBadRequest)
		return
	}
	serveFile(w, r, FS(fsys), name, false)
}

func dotDot(p string) bool {
	for _, part := range strings.Split(p, "/") {
		if part == ".." {
			return true
		}
	}
	return false
}

func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker) {
	size, err := content.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = content.Seek(0, io.SeekStart)
	}
	if err != nil {
		Error(w, "seeker can't seek", 500)
		return
	}
	h := w.Header()
	if !modtime.IsZero() && !modtime.Equal(time.Unix(0, 0)) {
		h.Set("Last-Modified", modtime.UTC().Format(TimeFormat))
		if t, err := ParseTime(req.Header.Get("If-Modified-Since")); err == nil && !modtime.Truncate(time.Second).After(t) && req.Header.Get("If-None-Match") == "" {
			h.Del("Content-Type")
			h.Del("Content-Length")
			w.WriteHeader(StatusNotModified)
			return
		}
	}
	if etag := h.Get("Etag"); etag != "" && req.Header.Get("If-None-Match") == etag {
		h.Del("Content-Type")
		h.Del("Content-Length")
		w.WriteHeader(StatusNotModified)
		return
	}
	if _, ok := h["Content-Type"]; !ok {
		ctype := mime.TypeByExtension(filepath.Ext(name))
		if ctype == "" {
			head := make([]byte, 512)
			n, _ := io.ReadFull(content, head)
			ctype = DetectContentType(head[:n])
			content.Seek(0, io.SeekStart)
		}
		h.Set("Content-Type", ctype)
	}
	code, length := 200, size
	var body io.Reader = content
	parts, err := ranges(req.Header.Get("Range"), size)
	switch {
	case err == errNoOverlap && size == 0:
	case err != nil:
		if err == errNoOverlap {
			h.Set("Content-Range", fmt.Sprintf("bytes */%d", size))
		}
		failed(w, err.Error(), StatusRequestedRangeNotSatisfiable)
		return
	case len(parts) == 1:
		code, length = StatusPartialContent, parts[0].length
		h.Set("Content-Range", parts[0].text(size))
		content.Seek(parts[0].start, io.SeekStart)
	case len(parts) > 1:
		var several *byteranges
		several, length = newByteranges(content, parts, h.Get("Content-Type"), size)
		code, body = StatusPartialContent, several
		h.Set("Content-Type", "multipart/byteranges; boundary="+several.boundary)
	}
	h.Set("Accept-Ranges", "bytes")
	if len(parts) > 0 || h.Get("Content-Encoding") == "" {
		h.Set("Content-Length", strconv.FormatInt(length, 10))
	}
	w.WriteHeader(code)
	if req.Method != "HEAD" {
		io.CopyN(w, body, length)
	}
}

type fileTransport struct{ fh fileHandler }

func (t fileTransport) RoundTrip(req *Request) (*Response, error) {
	pr, pw := io.Pipe()
	w := &pipeResponse{h: Header{}, w: pw, ready: make(chan struct{})}
	go func() {
		t.fh.ServeHTTP(w, req)
		w.WriteHeader(200)
		pw.Close()
	}()
	<-w.ready
	return &Response{Status: strconv.Itoa(w.code) + " " + StatusText(w.code), StatusCode: w.code, Proto: "HTTP/1.0", ProtoMajor: 1,
		Header: w.h, Body: pr, ContentLength: -1, Close: true, Request: req}, nil
}

type pipeResponse struct {
	h     Header
	w     *io.PipeWriter
	code  int
	ready chan struct{}
}

func (p *pipeResponse) Header() Header { return p.h }
func (p *pipeResponse) WriteHeader(code int) {
	if p.code == 0 {
		p.code = code
		close(p.ready)
	}
}
func (p *pipeResponse) Write(b []byte) (int, error) {
	p.WriteHeader(200)
	return p.w.Write(b)
}
