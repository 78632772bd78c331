package httputil

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/internal"
	"strings"
)

var (
	ErrPersistEOF  = &http.ProtocolError{ErrorString: "persistent connection closed"}
	ErrClosed      = &http.ProtocolError{ErrorString: "connection closed by user"}
	ErrPipeline    = &http.ProtocolError{ErrorString: "pipeline error"}
	ErrLineTooLong = internal.ErrLineTooLong
)

// twice reads a body to its end, and gives it to two readers.
func twice(b io.ReadCloser) (first, second io.ReadCloser, err error) {
	if b == nil || b == http.NoBody {
		return http.NoBody, http.NoBody, nil
	}
	all, err := io.ReadAll(b)
	if err == nil {
		err = b.Close()
	}
	if err != nil {
		return nil, b, err
	}
	return io.NopCloser(bytes.NewReader(all)), io.NopCloser(bytes.NewReader(all)), nil
}

func DumpRequest(req *http.Request, body bool) ([]byte, error) {
	var content io.ReadCloser
	if body && req.Body != nil {
		var err error
		if content, req.Body, err = twice(req.Body); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	method, uri, host := req.Method, req.RequestURI, req.Host
	if method == "" {
		method = "GET"
	}
	if uri == "" {
		uri = req.URL.RequestURI()
	}
	if host == "" && req.URL != nil {
		host = req.URL.Host
	}
	fmt.Fprintf(&b, "%s %s HTTP/%d.%d\r\n", method, uri, req.ProtoMajor, req.ProtoMinor)
	if strings.HasPrefix(req.RequestURI, "http://") || strings.HasPrefix(req.RequestURI, "https://") {
		host = ""
	}
	if host != "" {
		b.WriteString("Host: " + host + "\r\n")
	}
	if len(req.TransferEncoding) > 0 {
		b.WriteString("Transfer-Encoding: " + strings.Join(req.TransferEncoding, ",") + "\r\n")
	}
	if err := req.Header.WriteSubset(&b, map[string]bool{"Host": true, "Transfer-Encoding": true, "Trailer": true}); err != nil {
		return nil, err
	}
	b.WriteString("\r\n")
	if content != nil && len(req.TransferEncoding) > 0 && req.TransferEncoding[0] == "chunked" {
		w := NewChunkedWriter(&b)
		io.Copy(w, content)
		w.Close()
		b.WriteString("\r\n")
	} else if content != nil {
		io.Copy(&b, content)
	}
	return b.Bytes(), nil
}

// DumpRequestOut shows what the transport would send.
func DumpRequestOut(req *http.Request, body bool) ([]byte, error) {
	sent := req.Clone(req.Context())
	switch {
	case body:
		var err error
		if sent.Body, req.Body, err = twice(req.Body); err != nil {
			return nil, err
		}
	case req.Body != nil && req.Body != http.NoBody && req.ContentLength > 0:
		sent.Body = io.NopCloser(io.LimitReader(zeros{}, req.ContentLength))
	case req.Body != nil && req.Body != http.NoBody:
		sent.Body = io.NopCloser(strings.NewReader("x"))
	}
	if sent.URL.Scheme == "https" {
		sent.URL.Scheme = "http"
	}
	if sent.URL.Scheme != "http" {
		return nil, fmt.Errorf("unsupported protocol scheme %q", sent.URL.Scheme)
	}
	if sent.URL.Host == "" {
		return nil, errors.New("http: no Host in request URL")
	}
	var b bytes.Buffer
	if err := sent.Write(&b); err != nil {
		return nil, err
	}
	head, rest, _ := bytes.Cut(b.Bytes(), []byte("\r\n\r\n"))
	dump := append([]byte(nil), head...)
	dump = append(dump, "\r\n"...)
	if sent.Header.Get("Accept-Encoding") == "" && sent.Header.Get("Range") == "" && sent.Method != "HEAD" {
		dump = append(dump, "Accept-Encoding: gzip\r\n"...)
	}
	dump = append(dump, "\r\n"...)
	if body {
		dump = append(dump, rest...)
	}
	return dump, nil
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

// noContent stands for a body that is not shown.
type noContent struct{}

var errNoContent = errors.New("no content")

func (noContent) Read([]byte) (int, error) { return 0, errNoContent }
func (noContent) Close() error             { return nil }

func DumpResponse(resp *http.Response, body bool) ([]byte, error) {
	kept, length := resp.Body, resp.ContentLength
	switch {
	case body && resp.Body != nil:
		var err error
		if kept, resp.Body, err = twice(resp.Body); err != nil {
			return nil, err
		}
	case body || length == 0:
		resp.Body = io.NopCloser(strings.NewReader(""))
	default:
		resp.Body = noContent{}
	}
	var b bytes.Buffer
	err := resp.Write(&b)
	resp.Body, resp.ContentLength = kept, length
	if err != nil && err != errNoContent {
		return nil, err
	}
	return b.Bytes(), nil
}
