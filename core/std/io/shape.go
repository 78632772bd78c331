// Package io: bodies in gc's shape; the machine has its own.
package io

func (p *pipe) closeRead(err error) error
func (p *pipe) closeWrite(err error) error

func (r *PipeReader) Read(data []byte) (n int, err error)  { return r.pipe.read(data) }
func (r *PipeReader) Close() error                         { return r.CloseWithError(nil) }
func (r *PipeReader) CloseWithError(err error) error       { return r.pipe.closeRead(err) }
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.r.pipe.write(data) }
func (w *PipeWriter) Close() error                         { return w.CloseWithError(nil) }
func (w *PipeWriter) CloseWithError(err error) error       { return w.r.pipe.closeWrite(err) }
