package cgi

import (
	"bufio"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// Rules: net/http/cgi/child.go, host.go, go1.27; RFC 3875.

func Request() (*http.Request, error) {
	env := map[string]string{}
	for _, e := range os.Environ() {
		if k, v, ok := strings.Cut(e, "="); ok {
			env[k] = v
		}
	}
	r, err := RequestFromMap(env)
	if err == nil && r.ContentLength > 0 {
		r.Body = io.NopCloser(io.LimitReader(os.Stdin, r.ContentLength))
	}
	return r, err
}

func RequestFromMap(params map[string]string) (*http.Request, error) {
	r := &http.Request{Method: params["REQUEST_METHOD"], Proto: params["SERVER_PROTOCOL"], ProtoMajor: 1, Host: params["HTTP_HOST"]}
	r.Close, r.Header, r.Trailer = true, http.Header{}, http.Header{}
	if r.Method == "" {
		return nil, errors.New("cgi: no REQUEST_METHOD in environment")
	}
	if r.Proto != "INCLUDED" {
		var ok bool
		if r.ProtoMajor, r.ProtoMinor, ok = http.ParseHTTPVersion(r.Proto); !ok {
			return nil, errors.New("cgi: invalid SERVER_PROTOCOL version")
		}
	}
	if length := params["CONTENT_LENGTH"]; length != "" {
		n, err := strconv.ParseInt(length, 10, 64)
		if err != nil {
			return nil, errors.New("cgi: bad CONTENT_LENGTH in environment: " + length)
		}
		r.ContentLength = n
	}
	if kind := params["CONTENT_TYPE"]; kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	for k, v := range params {
		if name, ok := strings.CutPrefix(k, "HTTP_"); ok && k != "HTTP_HOST" {
			r.Header.Add(strings.ReplaceAll(name, "_", "-"), v)
		}
	}
	uri := params["REQUEST_URI"]
	if uri == "" {
		uri = params["SCRIPT_NAME"] + params["PATH_INFO"]
		if query := params["QUERY_STRING"]; query != "" {
			uri += "?" + query
		}
	}
	scheme := "http://"
	switch params["HTTPS"] {
	case "on", "ON", "1":
		scheme = "https://"
		r.TLS = &tls.ConnectionState{HandshakeComplete: true}
	}
	what := "REQUEST_URI into a URL: "
	if r.Host != "" {
		what = "host and " + what
		uri = scheme + r.Host + uri
	}
	var err error
	if r.URL, err = url.Parse(uri); err != nil {
		return nil, errors.New("cgi: failed to parse " + what + uri)
	}
	port, _ := strconv.Atoi(params["REMOTE_PORT"])
	r.RemoteAddr = net.JoinHostPort(params["REMOTE_ADDR"], strconv.Itoa(port))
	return r, nil
}

func Serve(handler http.Handler) error {
	r, err := Request()
	if err != nil {
		return err
	}
	if r.Body == nil {
		r.Body = http.NoBody
	}
	if handler == nil {
		handler = http.DefaultServeMux
	}
	w := &response{req: r, header: http.Header{}, bufw: bufio.NewWriter(os.Stdout)}
	handler.ServeHTTP(w, r)
	w.Write(nil)
	return w.bufw.Flush()
}

func (r *response) Write(p []byte) (int, error) {
	if !r.wroteHeader {
		r.WriteHeader(http.StatusOK)
	}
	if !r.wroteCGIHeader {
		r.wroteCGIHeader = true
		fmt.Fprintf(r.bufw, "Status: %d %s\r\n", r.code, http.StatusText(r.code))
		if _, ok := r.header["Content-Type"]; !ok {
			r.header.Set("Content-Type", http.DetectContentType(p))
		}
		r.header.Write(r.bufw)
		r.bufw.WriteString("\r\n")
		r.bufw.Flush()
	}
	return r.bufw.Write(p)
}

// ---- the other side

var trailingPort = regexp.MustCompile(`:([0-9]+)$`)

func (h *Handler) printf(format string, v ...any) {
	if h.Logger == nil {
		log.Printf(format, v...)
		return
	}
	h.Logger.Printf(format, v...)
}

// failed answers that the server went wrong.
func (h *Handler) failed(w http.ResponseWriter, format string, v ...any) {
	w.WriteHeader(http.StatusInternalServerError)
	h.printf(format, v...)
}

// env is the environment of the program that answers a request.
func (h *Handler) env(r *http.Request, root string) []string {
	port := "80"
	if r.TLS != nil {
		port = "443"
	}
	if found := trailingPort.FindStringSubmatch(r.Host); found != nil {
		port = found[1]
	}
	env := []string{
		"SERVER_SOFTWARE=go", "SERVER_PROTOCOL=HTTP/1.1", "HTTP_HOST=" + r.Host, "GATEWAY_INTERFACE=CGI/1.1", "REQUEST_METHOD=" + r.Method,
		"QUERY_STRING=" + r.URL.RawQuery, "REQUEST_URI=" + r.URL.RequestURI(), "PATH_INFO=" + strings.TrimPrefix(r.URL.Path, root),
		"SCRIPT_NAME=" + root, "SCRIPT_FILENAME=" + h.Path, "SERVER_PORT=" + port,
	}
	ip, from, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		ip = r.RemoteAddr
	}
	env = append(env, "REMOTE_ADDR="+ip, "REMOTE_HOST="+ip)
	if err == nil {
		env = append(env, "REMOTE_PORT="+from)
	}
	name, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		name = r.Host
	}
	env = append(env, "SERVER_NAME="+name)
	if r.TLS != nil {
		env = append(env, "HTTPS=on")
	}
	for k, v := range r.Header {
		k = strings.ToUpper(strings.NewReplacer("-", "_", "=", "_").Replace(k))
		sep := ", "
		if k == "COOKIE" {
			sep = "; "
		}
		if k != "PROXY" {
			env = append(env, "HTTP_"+k+"="+strings.Join(v, sep))
		}
	}
	if r.ContentLength > 0 {
		env = append(env, fmt.Sprintf("CONTENT_LENGTH=%d", r.ContentLength))
	}
	if kind := r.Header.Get("Content-Type"); kind != "" {
		env = append(env, "CONTENT_TYPE="+kind)
	}
	path := os.Getenv("PATH")
	if path == "" {
		path = "/bin:/usr/bin:/usr/ucb:/usr/bsd:/usr/local/bin"
	}
	env = append(env, "PATH="+path)
	for _, list := range [][]string{h.InheritEnv, {"LD_LIBRARY_PATH"}} {
		for _, k := range list {
			if v := os.Getenv(k); v != "" {
				env = append(env, k+"="+v)
			}
		}
	}
	return last(append(env, h.Env...))
}

// last leaves of each variable the last value.
func last(env []string) (kept []string) {
	for i, e := range env {
		k, _, ok := strings.Cut(e, "=")
		again := false
		for _, later := range env[i+1:] {
			again = again || ok && strings.HasPrefix(later, k+"=")
		}
		if !again {
			kept = append(kept, e)
		}
	}
	return kept
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if len(r.TransferEncoding) > 0 && r.TransferEncoding[0] == "chunked" {
		w.WriteHeader(http.StatusBadRequest)
		io.WriteString(w, "Chunked request bodies are not supported by CGI.")
		return
	}
	cmd := &exec.Cmd{Path: h.Path, Dir: h.Dir, Args: append([]string{h.Path}, h.Args...), Env: h.env(r, strings.TrimRight(h.Root, "/")), Stderr: h.Stderr}
	if h.Dir == "" {
		if cmd.Dir, cmd.Path = filepath.Split(h.Path); cmd.Dir == "" {
			cmd.Dir = "."
		}
	}
	if cmd.Stderr == nil {
		cmd.Stderr = os.Stderr
	}
	if r.ContentLength != 0 {
		cmd.Stdin = r.Body
	}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		h.failed(w, "CGI error: %v", err)
		return
	}
	defer cmd.Wait()
	defer out.Close()
	h.answer(w, r, bufio.NewReaderSize(out, 1024))
}

// answer hands on what the program writes.
func (h *Handler) answer(w http.ResponseWriter, r *http.Request, in *bufio.Reader) {
	headers, status, lines := http.Header{}, 0, 0
	for ; ; lines++ {
		line, more, err := in.ReadLine()
		if more {
			h.failed(w, "cgi: long header line from subprocess.")
			return
		}
		if err == io.EOF || err == nil && lines == 0 && len(line) == 0 {
			h.failed(w, "cgi: no headers")
			return
		}
		if err != nil {
			h.failed(w, "cgi: error reading headers: %v", err)
			return
		}
		if len(line) == 0 {
			break
		}
		name, value, ok := strings.Cut(string(line), ":")
		if !ok {
			h.printf("cgi: bogus header line: %s", line)
			continue
		}
		value = textproto.TrimString(value)
		if name != "Status" {
			headers.Add(name, value)
			continue
		}
		if len(value) < 3 {
			h.printf("cgi: bogus status (short): %q", value)
			return
		}
		if status, err = strconv.Atoi(value[:3]); err != nil {
			h.printf("cgi: bogus status: %q", value)
			h.printf("cgi: line was %q", line)
			return
		}
	}
	if to := headers.Get("Location"); to != "" {
		if strings.HasPrefix(to, "/") && h.PathLocationHandler != nil {
			h.redirect(w, r, to)
			return
		}
		if status == 0 {
			status = http.StatusFound
		}
	}
	if status == 0 && headers.Get("Content-Type") == "" {
		h.failed(w, "cgi: missing required Content-Type in headers")
		return
	}
	if status == 0 {
		status = http.StatusOK
	}
	for k, list := range headers {
		for _, v := range list {
			w.Header().Add(k, v)
		}
	}
	w.WriteHeader(status)
	if _, err := io.Copy(w, in); err != nil {
		h.printf("cgi: copy error: %v", err)
	}
}

func (h *Handler) redirect(w http.ResponseWriter, r *http.Request, to string) {
	u, err := r.URL.Parse(to)
	if err != nil {
		h.failed(w, "cgi: error resolving local URI path %q: %v", to, err)
		return
	}
	h.PathLocationHandler.ServeHTTP(w, &http.Request{
		Method: "GET", URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: http.Header{}, Host: u.Host, RemoteAddr: r.RemoteAddr, TLS: r.TLS,
	})
}
