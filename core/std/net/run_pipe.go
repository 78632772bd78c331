package net

import (
	"io"
	"os"
	"sync"
	"time"
)

type pipeAddr struct{}

//line pipe.go:84:1
func (pipeAddr) Network() string { return "pipe" }

//line pipe.go:85:1
func (pipeAddr) String() string { return "pipe" }

// pipeEnd is one end: what it writes, the other end's reads take over byte by byte, without a buffer between.
type pipeEnd struct {
	mu              *sync.Mutex
	changed         *sync.Cond
	peer            *pipeEnd
	offered         []byte
	writing, closed bool
	readBy, writeBy time.Time
}

func Pipe() (Conn, Conn) {
	mu := new(sync.Mutex)
	changed := sync.NewCond(mu)
	a, b := &pipeEnd{mu: mu, changed: changed}, &pipeEnd{mu: mu, changed: changed}
	a.peer, b.peer = b, a
	return a, b
}

func (p *pipeEnd) fail(op string, err error) error {
	if err != io.EOF && err != io.ErrClosedPipe {
		err = &OpError{Op: op, Net: "pipe", Source: pipeAddr{}, Addr: pipeAddr{}, Err: err}
	}
	return err
}

func late(by time.Time) bool { return !by.IsZero() && time.Until(by) <= 0 }

func (p *pipeEnd) state(by time.Time) error {
	switch {
	case p.closed:
		return io.ErrClosedPipe
	case late(by):
		return os.ErrDeadlineExceeded
	}
	return nil
}

func (p *pipeEnd) Read(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		if err := p.state(p.readBy); err != nil {
			return 0, p.fail("read", err)
		}
		if q := p.peer; q.writing {
			n := copy(b, q.offered)
			if q.offered = q.offered[n:]; len(q.offered) == 0 {
				q.writing = false
			}
			p.changed.Broadcast()
			return n, nil
		}
		if p.peer.closed {
			return 0, io.EOF
		}
		p.changed.Wait()
	}
}

func (p *pipeEnd) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for p.writing && !p.closed {
		p.changed.Wait()
	}
	p.offered, p.writing = b, true
	p.changed.Broadcast()
	for {
		err := p.state(p.writeBy)
		if !p.writing && err == nil {
			return len(b), nil
		}
		if p.peer.closed && err == nil {
			err = io.ErrClosedPipe
		}
		if err != nil {
			n := len(b) - len(p.offered)
			p.writing = false
			return n, p.fail("write", err)
		}
		p.changed.Wait()
	}
}

func (p *pipeEnd) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	p.changed.Broadcast()
	return nil
}

func (p *pipeEnd) LocalAddr() Addr  { return pipeAddr{} }
func (p *pipeEnd) RemoteAddr() Addr { return pipeAddr{} }

func (p *pipeEnd) deadline(t time.Time, read, write bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed || p.peer.closed {
		return io.ErrClosedPipe
	}
	if read {
		p.readBy = t
	}
	if write {
		p.writeBy = t
	}
	p.changed.Broadcast()
	if !t.IsZero() {
		time.AfterFunc(time.Until(t), func() {
			p.mu.Lock()
			p.changed.Broadcast()
			p.mu.Unlock()
		})
	}
	return nil
}

func (p *pipeEnd) SetDeadline(t time.Time) error      { return p.deadline(t, true, true) }
func (p *pipeEnd) SetReadDeadline(t time.Time) error  { return p.deadline(t, true, false) }
func (p *pipeEnd) SetWriteDeadline(t time.Time) error { return p.deadline(t, false, true) }
