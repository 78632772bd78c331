// Package multipart: bodies in gc's shape of what is inlined into callers.
package multipart

import "io"

func randomBoundary() string
func (r *Reader) readForm(maxMemory int64) (_ *Form, err error)
func (p *Part) parseContentDisposition()

//line formdata.go:32:1
func (r *Reader) ReadForm(maxMemory int64) (*Form, error) {
	return r.readForm(maxMemory)
}

//line multipart.go:76:1
func (p *Part) FormName() string {
//line multipart.go:79:1
	if p.dispositionParams == nil {
		p.parseContentDisposition()
	}
	if p.disposition != "form-data" {
		return ""
	}
	return p.dispositionParams["name"]
}

//line multipart.go:184:1
func (p *Part) Read(d []byte) (n int, err error) {
	return p.r.Read(d)
}

//line multipart.go:325:1
func (p *Part) Close() error {
	io.Copy(io.Discard, p)
	return nil
}

//line writer.go:28:1
func NewWriter(w io.Writer) *Writer {
	return &Writer{
		w:        w,
		boundary: randomBoundary(),
	}
}

//line writer.go:36:1
func (w *Writer) Boundary() string {
	return w.boundary
}
