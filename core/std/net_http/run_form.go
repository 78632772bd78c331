package http

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/url"
)

// byReader stands for the form of a request whose parts the program reads itself.
var byReader = &multipart.Form{Value: map[string][]string{}, File: map[string][]*multipart.FileHeader{}}

func postForm(r *Request) (url.Values, error) {
	if r.Body == nil {
		return nil, errors.New("missing form body")
	}
	ct := r.Header.Get("Content-Type")
	if ct == "" {
		ct = "application/octet-stream"
	}
	ct, _, err := mime.ParseMediaType(ct)
	if ct != "application/x-www-form-urlencoded" {
		return nil, err
	}
	var from io.Reader = r.Body
	limited := false
	if _, ok := r.Body.(*maxBytesReader); !ok {
		from, limited = io.LimitReader(r.Body, 10<<20+1), true
	}
	b, bad := io.ReadAll(from)
	if bad != nil {
		if err == nil {
			err = bad
		}
		return nil, err
	}
	if limited && len(b) > 10<<20 {
		return nil, errors.New("http: POST too large")
	}
	values, bad := url.ParseQuery(string(b))
	if err == nil {
		err = bad
	}
	return values, err
}

func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		if r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH" {
			r.PostForm, err = postForm(r)
		}
		if r.PostForm == nil {
			r.PostForm = url.Values{}
		}
	}
	if r.Form == nil {
		r.Form = url.Values{}
		for k, v := range r.PostForm {
			r.Form[k] = append(r.Form[k], v...)
		}
		if r.URL != nil {
			q, bad := url.ParseQuery(r.URL.RawQuery)
			if err == nil {
				err = bad
			}
			for k, v := range q {
				r.Form[k] = append(r.Form[k], v...)
			}
		}
	}
	return err
}

func (r *Request) MultipartReader() (*multipart.Reader, error) {
	if r.MultipartForm == byReader {
		return nil, errors.New("http: MultipartReader called twice")
	}
	if r.MultipartForm != nil {
		return nil, errors.New("http: multipart handled by ParseMultipartForm")
	}
	r.MultipartForm = byReader
	return r.multipart(true)
}

func (r *Request) multipart(mixed bool) (*multipart.Reader, error) {
	v := r.Header.Get("Content-Type")
	if v == "" {
		return nil, ErrNotMultipart
	}
	if r.Body == nil {
		return nil, errors.New("missing form body")
	}
	d, params, err := mime.ParseMediaType(v)
	if err != nil || !(d == "multipart/form-data" || mixed && d == "multipart/mixed") {
		return nil, ErrNotMultipart
	}
	b, ok := params["boundary"]
	if !ok {
		return nil, ErrMissingBoundary
	}
	return multipart.NewReader(r.Body, b), nil
}

func (r *Request) ParseMultipartForm(maxMemory int64) error {
	if r.MultipartForm == byReader {
		return errors.New("http: multipart handled by MultipartReader")
	}
	var bad error
	if r.Form == nil {
		bad = r.ParseForm()
	}
	if r.MultipartForm != nil {
		return nil
	}
	mr, err := r.multipart(false)
	if err != nil {
		return err
	}
	f, err := mr.ReadForm(maxMemory)
	if err != nil {
		return err
	}
	if r.PostForm == nil {
		r.PostForm = url.Values{}
	}
	for k, v := range f.Value {
		r.Form[k] = append(r.Form[k], v...)
		r.PostForm[k] = append(r.PostForm[k], v...)
	}
	r.MultipartForm = f
	return bad
}
