// Package io: bodies in gc's shape; the machine has its own.
package io

func (p *pipe) closeRead(err error) error
func (p *pipe) closeWrite(err error) error

//line pipe.go:133:1
func (r *PipeReader) Read(data []byte) (n int, err error) {
	return r.pipe.read(data)
}

//line pipe.go:139:1
func (r *PipeReader) Close() error {
	return r.CloseWithError(nil)
}

//line pipe.go:148:1
func (r *PipeReader) CloseWithError(err error) error {
	return r.pipe.closeRead(err)
}

//line pipe.go:160:1
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	return w.r.pipe.write(data)
}

//line pipe.go:166:1
func (w *PipeWriter) Close() error {
	return w.CloseWithError(nil)
}

//line pipe.go:176:1
func (w *PipeWriter) CloseWithError(err error) error {
	return w.r.pipe.closeWrite(err)
}
