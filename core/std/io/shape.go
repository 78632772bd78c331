// Package io: bodies in gc's shape; the machine has its own.
package io

func (p *pipe) closeRead(err error) error
func (p *pipe) closeWrite(err error) error

//line pipe.go:148:1
func (r *PipeReader) CloseWithError(err error) error {
	return r.pipe.closeRead(err)
}

//line pipe.go:176:1
func (w *PipeWriter) CloseWithError(err error) error {
	return w.r.pipe.closeWrite(err)
}
