package httputil

import (
	"bufio"
	"errors"
	"io"
	"net"
	"net/http"
	"net/textproto"
	"sync"
)

var errClosed = errors.New("i/o operation on closed connection")

// finish says that nothing will answer a request, or notes which number its answer has.
func finish(pipe *textproto.Pipeline, id uint, mu *sync.Mutex, to map[*http.Request]uint, req *http.Request) {
	pipe.EndRequest(id)
	if req == nil {
		pipe.StartResponse(id)
		pipe.EndResponse(id)
		return
	}
	mu.Lock()
	to[req] = id
	mu.Unlock()
}

// numberOf takes the number of a request that is waiting for its answer.
func numberOf(mu *sync.Mutex, from map[*http.Request]uint, req *http.Request) (uint, bool) {
	mu.Lock()
	defer mu.Unlock()
	id, ok := from[req]
	delete(from, req)
	return id, ok
}

func (sc *ServerConn) Hijack() (net.Conn, *bufio.Reader) {
	sc.mu.Lock()
	defer sc.mu.Unlock()
	c, r := sc.c, sc.r
	sc.c, sc.r = nil, nil
	return c, r
}

func (sc *ServerConn) Close() error {
	if c, _ := sc.Hijack(); c != nil {
		return c.Close()
	}
	return nil
}

func (sc *ServerConn) Pending() int {
	sc.mu.Lock()
	defer sc.mu.Unlock()
	return sc.nread - sc.nwritten
}

func (sc *ServerConn) Read() (*http.Request, error) {
	id := sc.pipe.Next()
	sc.pipe.StartRequest(id)
	req, err, returned := sc.read()
	finish(&sc.pipe, id, &sc.mu, sc.pipereq, req)
	return returned, err
}

// read returns what was read, and what of it the caller is to have.
func (sc *ServerConn) read() (req *http.Request, err error, returned *http.Request) {
	sc.mu.Lock()
	defer sc.mu.Unlock()
	switch {
	case sc.we != nil:
		return nil, sc.we, nil
	case sc.re != nil:
		return nil, sc.re, nil
	case sc.r == nil:
		return nil, errClosed, nil
	}
	r, last := sc.r, sc.lastbody
	sc.lastbody = nil
	if last != nil {
		sc.mu.Unlock()
		err := last.Close()
		sc.mu.Lock()
		if err != nil {
			sc.re = err
			return nil, err, nil
		}
	}
	sc.mu.Unlock()
	req, err = http.ReadRequest(r)
	sc.mu.Lock()
	if err != nil {
		if sc.re = err; err == io.ErrUnexpectedEOF {
			sc.re = ErrPersistEOF
			return req, sc.re, nil
		}
		return req, err, req
	}
	sc.lastbody = req.Body
	sc.nread++
	if req.Close {
		sc.re = ErrPersistEOF
		return req, sc.re, req
	}
	return req, nil, req
}

func (sc *ServerConn) Write(req *http.Request, resp *http.Response) error {
	id, ok := numberOf(&sc.mu, sc.pipereq, req)
	if !ok {
		return ErrPipeline
	}
	sc.pipe.StartResponse(id)
	defer sc.pipe.EndResponse(id)
	sc.mu.Lock()
	defer sc.mu.Unlock()
	switch {
	case sc.we != nil:
		return sc.we
	case sc.c == nil:
		return ErrClosed
	case sc.nread <= sc.nwritten:
		return errors.New("persist server pipe count")
	}
	c := sc.c
	if resp.Close {
		// No more requests will be read.
		sc.re = ErrPersistEOF
	}
	sc.mu.Unlock()
	err := resp.Write(c)
	sc.mu.Lock()
	if err != nil {
		sc.we = err
		return err
	}
	sc.nwritten++
	return nil
}

func NewProxyClientConn(c net.Conn, r *bufio.Reader) *ClientConn {
	cc := NewClientConn(c, r)
	cc.writeReq = (*http.Request).WriteProxy
	return cc
}

func (cc *ClientConn) Hijack() (c net.Conn, r *bufio.Reader) {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	c, r = cc.c, cc.r
	cc.c, cc.r = nil, nil
	return
}

func (cc *ClientConn) Close() error {
	if c, _ := cc.Hijack(); c != nil {
		return c.Close()
	}
	return nil
}

func (cc *ClientConn) Pending() int {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	return cc.nwritten - cc.nread
}

func (cc *ClientConn) Write(req *http.Request) error {
	id := cc.pipe.Next()
	cc.pipe.StartRequest(id)
	err, told := cc.write(req)
	if told {
		// What is known before anything is written still has a number.
		finish(&cc.pipe, id, &cc.mu, cc.pipereq, req)
	} else {
		finish(&cc.pipe, id, &cc.mu, cc.pipereq, nil)
	}
	return err
}

// write reports whether an answer may be asked for: it may, unless writing itself failed.
func (cc *ClientConn) write(req *http.Request) (err error, expected bool) {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	switch {
	case cc.re != nil:
		return cc.re, true
	case cc.we != nil:
		return cc.we, true
	case cc.c == nil:
		return errClosed, true
	}
	c := cc.c
	if req.Close {
		cc.we = ErrPersistEOF
	}
	cc.mu.Unlock()
	err = cc.writeReq(req, c)
	cc.mu.Lock()
	if err != nil {
		cc.we = err
		return err, false
	}
	cc.nwritten++
	return nil, true
}

func (cc *ClientConn) Read(req *http.Request) (resp *http.Response, err error) {
	id, ok := numberOf(&cc.mu, cc.pipereq, req)
	if !ok {
		return nil, ErrPipeline
	}
	cc.pipe.StartResponse(id)
	defer cc.pipe.EndResponse(id)
	cc.mu.Lock()
	defer cc.mu.Unlock()
	switch {
	case cc.re != nil:
		return nil, cc.re
	case cc.r == nil:
		return nil, errClosed
	}
	r, last := cc.r, cc.lastbody
	cc.lastbody = nil
	cc.mu.Unlock()
	if last != nil {
		err = last.Close()
	}
	if err == nil {
		resp, err = http.ReadResponse(r, req)
	}
	cc.mu.Lock()
	if err != nil {
		cc.re = err
		return resp, err
	}
	cc.lastbody = resp.Body
	cc.nread++
	if resp.Close {
		cc.re = ErrPersistEOF
		return resp, cc.re
	}
	return resp, nil
}

func (cc *ClientConn) Do(req *http.Request) (*http.Response, error) {
	if err := cc.Write(req); err != nil {
		return nil, err
	}
	return cc.Read(req)
}
