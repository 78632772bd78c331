package http

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"strings"
	"sync"
)

// HTTP/2 (RFC 9113): one connection, many streams. Both ends are alike but for who asks.

const (
	h2Preface  = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
	h2MaxFrame = 16 << 10
	h2Refresh  = 4 << 10

	h2Data         = 0
	h2Headers      = 1
	h2Reset        = 3
	h2Settings     = 4
	h2Push         = 5
	h2Ping         = 6
	h2GoAway       = 7
	h2Window       = 8
	h2Continuation = 9

	h2End        = 1 // of the stream; of settings and pings: they are an answer
	h2EndHeaders = 4
	h2Padded     = 8
	h2Priority   = 32
)

type h2Code uint32

const (
	h2NoError       h2Code = 0
	h2ProtocolError h2Code = 1
	h2InternalError h2Code = 2
	h2Refused       h2Code = 7
	h2Cancel        h2Code = 8
)

var h2Codes = strings.Fields("NO_ERROR PROTOCOL_ERROR INTERNAL_ERROR FLOW_CONTROL_ERROR SETTINGS_TIMEOUT STREAM_CLOSED " +
	"FRAME_SIZE_ERROR REFUSED_STREAM CANCEL COMPRESSION_ERROR CONNECT_ERROR ENHANCE_YOUR_CALM INADEQUATE_SECURITY HTTP_1_1_REQUIRED")

func (c h2Code) String() string {
	if int(c) < len(h2Codes) {
		return h2Codes[c]
	}
	return fmt.Sprintf("unknown error code 0x%x", uint32(c))
}

type h2StreamError struct {
	id    uint32
	code  h2Code
	cause error
}

var errH2Peer = errors.New("received from peer")

func (e h2StreamError) Error() string {
	if e.cause != nil {
		return fmt.Sprintf("stream error: stream ID %d; %v; %v", e.id, e.code, e.cause)
	}
	return fmt.Sprintf("stream error: stream ID %d; %v", e.id, e.code)
}
func (e h2StreamError) Unwrap() error { return e.cause }

type h2Conn struct {
	c       net.Conn
	r       *bufio.Reader
	unpack  h2Unpacker
	initial int64 // what this side lets the other send at first, of a stream

	writing sync.Mutex

	mu      sync.Mutex
	changed *sync.Cond
	streams map[uint32]*h2Stream
	next    uint32 // the stream that this side opens next
	highest uint32 // the last that the other opened
	window  int64
	first   int64 // the window of a new stream
	most    int   // how many streams the other lets this side open at a time
	away    *h2Away
	leaving bool // this side has said so; of clients: no more is asked
	settled bool // settings have come
	unsent  int  // what was read since the other side heard of it
	err     error

	// came is called with the headers that come first on a stream; nil: it is not known.
	came func(st *h2Stream, id uint32, fields []h2Field, ended bool) error
	// rests is called when a stream has ended on both sides, with the lock.
	rests func()
	// after is what is called once the lock is free.
	after []func()
}

type h2Away struct {
	last uint32
	code h2Code
	text string
}

func (a *h2Away) Error() string {
	return fmt.Sprintf("http2: server sent GOAWAY and closed the connection; LastStreamID=%v, ErrCode=%v, debug=%q", a.last, a.code, a.text)
}

type h2Stream struct {
	h       *h2Conn
	id      uint32
	window  int64
	in      bytes.Buffer
	inErr   error // after what is in
	unsent  int
	ignored bool // nobody reads
	gotHead bool
	gotEnd  bool
	sentEnd bool
	reset   error
	late    error // writes are
	trailer func(fields []h2Field)
	onReset func()
	asked   *h2Ask // of clients
}

func newH2(c net.Conn, r *bufio.Reader, next uint32, initial int64) *h2Conn {
	h := &h2Conn{c: c, r: r, initial: initial, streams: map[uint32]*h2Stream{}, next: next, window: 65535, first: 65535, most: 100}
	h.unpack.most = 4096
	h.changed = sync.NewCond(&h.mu)
	return h
}

// unlock frees the lock, and does what was put off until then.
func (h *h2Conn) unlock() {
	after := h.after
	h.after = nil
	h.mu.Unlock()
	for _, f := range after {
		f()
	}
}

func (h *h2Conn) frame(kind, flags byte, id uint32, payload []byte) error {
	b := append([]byte{byte(len(payload) >> 16), byte(len(payload) >> 8), byte(len(payload)), kind, flags}, 0, 0, 0, 0)
	binary.BigEndian.PutUint32(b[5:], id)
	h.writing.Lock()
	defer h.writing.Unlock()
	_, err := h.c.Write(append(b, payload...))
	return err
}

// settings are pairs of a number and a value.
func (h *h2Conn) settings(pairs ...uint32) error {
	var b []byte
	for i := 0; i+1 < len(pairs); i += 2 {
		b = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint16(b, uint16(pairs[i])), pairs[i+1])
	}
	return h.frame(h2Settings, 0, 0, b)
}

func (h *h2Conn) grow(id uint32, n int) {
	if n > 0 {
		h.frame(h2Window, 0, id, binary.BigEndian.AppendUint32(nil, uint32(n)))
	}
}

// took: so much has been read, or thrown away. The other side hears of it when it is much.
func (h *h2Conn) took(n int) {
	h.mu.Lock()
	if h.unsent += n; h.unsent < h2Refresh {
		n = 0
	} else {
		n, h.unsent = h.unsent, 0
	}
	h.unlock()
	h.grow(0, n)
}

// open makes a stream known. The lock is held.
func (h *h2Conn) open(id uint32) *h2Stream {
	st := &h2Stream{h: h, id: id, window: h.first}
	h.streams[id] = st
	return st
}

// over forgets a stream that has ended on both sides. The lock is held.
func (st *h2Stream) over() {
	if st.h.streams[st.id] == st && (st.reset != nil || st.gotEnd && st.sentEnd) {
		delete(st.h.streams, st.id)
		if st.h.rests != nil {
			st.h.rests()
		}
	}
	st.h.changed.Broadcast()
}

// end stops a stream for a reason; what was read before stays. The lock is held.
func (st *h2Stream) end(err error) {
	if st.reset == nil {
		st.reset = err
	}
	if st.inErr == nil {
		st.inErr = err
	}
	st.over()
	if st.onReset != nil {
		st.h.after = append(st.h.after, st.onReset)
	}
}

// stop tells the other side that a stream is not wanted any more.
func (st *h2Stream) stop(code h2Code, err error) {
	st.h.mu.Lock()
	known := st.h.streams[st.id] == st
	st.end(err)
	st.h.unlock()
	if known {
		st.h.frame(h2Reset, 0, st.id, binary.BigEndian.AppendUint32(nil, uint32(code)))
	}
}

func (st *h2Stream) headers(fields []h2Field, end bool) error {
	h := st.h
	h.mu.Lock()
	err := st.reset
	if end {
		st.sentEnd = true
	}
	h.unlock()
	if err != nil {
		return err
	}
	b, kind, flags := h2Pack(fields), byte(h2Headers), byte(0)
	if end {
		flags = h2End
	}
	h.writing.Lock()
	for first := true; first || len(b) > 0; first = false {
		part := b[:min(len(b), h2MaxFrame)]
		if b = b[len(part):]; len(b) == 0 {
			flags |= h2EndHeaders
		}
		head := []byte{byte(len(part) >> 16), byte(len(part) >> 8), byte(len(part)), kind, flags, 0, 0, 0, 0}
		binary.BigEndian.PutUint32(head[5:], st.id)
		if _, err = h.c.Write(append(head, part...)); err != nil {
			break
		}
		kind, flags = h2Continuation, 0
	}
	h.writing.Unlock()
	if end {
		h.mu.Lock()
		st.over()
		h.unlock()
	}
	return err
}

// data is written as far as the other side has room.
func (st *h2Stream) data(p []byte, end bool) (written int, err error) {
	h := st.h
	for first := true; first || len(p) > 0; first = false {
		h.mu.Lock()
		for len(p) > 0 && min(h.window, st.window) <= 0 && st.reset == nil && h.err == nil && st.late == nil {
			h.changed.Wait()
		}
		for _, why := range []error{st.reset, h.err, st.late} {
			if why != nil {
				h.unlock()
				return written, why
			}
		}
		n := 0
		if len(p) > 0 {
			n = int(min(int64(len(p)), h.window, st.window, h2MaxFrame))
		}
		h.window -= int64(n)
		st.window -= int64(n)
		flags := byte(0)
		if end && n == len(p) {
			flags = h2End
			st.sentEnd = true
		}
		h.unlock()
		if err := h.frame(h2Data, flags, st.id, p[:n]); err != nil {
			return written, err
		}
		written += n
		p = p[n:]
	}
	if end {
		h.mu.Lock()
		st.over()
		h.unlock()
	}
	return written, nil
}

func (st *h2Stream) read(p []byte) (int, error) {
	h := st.h
	h.mu.Lock()
	for st.in.Len() == 0 && st.inErr == nil && len(p) > 0 {
		h.changed.Wait()
	}
	if st.in.Len() == 0 {
		err := st.inErr
		h.unlock()
		return 0, err
	}
	n, _ := st.in.Read(p)
	room := 0
	if st.unsent += n; !st.gotEnd && st.reset == nil && st.unsent >= h2Refresh {
		room, st.unsent = st.unsent, 0
	}
	h.unlock()
	h.took(n)
	h.grow(st.id, room)
	return n, nil
}

// ignore: what still comes is thrown away.
func (st *h2Stream) ignore(err error) {
	h := st.h
	h.mu.Lock()
	left := st.in.Len()
	st.in.Reset()
	st.ignored = true
	if st.inErr == nil || st.inErr == io.EOF {
		st.inErr = err
	}
	h.changed.Broadcast()
	h.unlock()
	h.took(left)
}

func (h *h2Conn) goAway(code h2Code) {
	h.mu.Lock()
	said := h.leaving
	h.leaving = true
	last := h.highest
	h.unlock()
	if !said {
		h.frame(h2GoAway, 0, 0, binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, last), uint32(code)))
	}
}

// serve reads what comes until the connection ends, and tells all streams why.
func (h *h2Conn) serve() error {
	var err error
	for err == nil {
		err = h.receive()
	}
	if code := new(h2Failure); errors.As(err, code) {
		h.goAway(h2Code(*code))
	}
	h.c.Close()
	h.mu.Lock()
	defer h.unlock()
	why := err
	if h.away != nil {
		why = h.away
	} else if err == io.EOF {
		why = io.ErrUnexpectedEOF
	}
	h.err = why
	for _, st := range h.streams {
		if st.gotEnd {
			st.over()
			continue
		}
		st.end(why)
	}
	h.changed.Broadcast()
	return err
}

// h2Failure ends a connection.
type h2Failure h2Code

func (f h2Failure) Error() string { return "connection error: " + h2Code(f).String() }

func (h *h2Conn) next9() (kind, flags byte, id uint32, payload []byte, err error) {
	var head [9]byte
	if _, err = io.ReadFull(h.r, head[:]); err != nil {
		return
	}
	n := int(head[0])<<16 | int(head[1])<<8 | int(head[2])
	if n > 1<<20 {
		h.goAway(6)
		err = errors.New("http2: frame too large")
		if string(head[:7]) == "HTTP/1." {
			err = fmt.Errorf("http2: failed reading the frame payload: %w, note that the frame header looked like an HTTP/1.1 header", err)
		}
		return
	}
	payload = make([]byte, n)
	if _, err = io.ReadFull(h.r, payload); err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return head[3], head[4], binary.BigEndian.Uint32(head[5:]) & (1<<31 - 1), payload, err
}

// bare is what a frame holds without what pads it.
func bare(flags byte, p []byte) ([]byte, error) {
	if flags&h2Padded == 0 {
		return p, nil
	}
	if len(p) == 0 || int(p[0]) >= len(p) {
		return nil, h2Failure(h2ProtocolError)
	}
	return p[1 : len(p)-int(p[0])], nil
}

func (h *h2Conn) receive() error {
	kind, flags, id, p, err := h.next9()
	if err != nil {
		return err
	}
	h.mu.Lock()
	st := h.streams[id]
	h.unlock()
	switch kind {
	case h2Data:
		if p, err = bare(flags, p); err != nil {
			return err
		}
		if id == 0 {
			return h2Failure(h2ProtocolError)
		}
		if st != nil && !st.gotHead {
			log.Print("protocol error: received DATA before a HEADERS frame")
			st.stop(h2ProtocolError, h2StreamError{id, h2ProtocolError, nil})
			return nil
		}
		h.mu.Lock()
		drop := st == nil || st.ignored || st.gotEnd
		if !drop {
			st.in.Write(p)
		}
		if st != nil && flags&h2End != 0 && !st.gotEnd {
			st.gotEnd = true
			if st.inErr == nil {
				st.inErr = io.EOF
			}
			st.over()
		}
		h.changed.Broadcast()
		h.unlock()
		if drop {
			h.took(len(p))
		}
	case h2Headers:
		return h.received(st, flags, id, p)
	case h2Reset:
		if st != nil && len(p) == 4 {
			code := h2Code(binary.BigEndian.Uint32(p))
			h.mu.Lock()
			if code == h2NoError && st.gotEnd {
				st.late = errors.New("http2: aborting request body write")
				st.sentEnd = true
				st.over()
			} else {
				var cause error
				if h.next%2 == 1 {
					cause = errH2Peer
				}
				st.end(h2StreamError{id, code, cause})
			}
			h.unlock()
		}
	case h2Settings:
		if flags&h2End != 0 {
			return nil
		}
		h.mu.Lock()
		if !h.settled {
			h.settled, h.most = true, 1000
		}
		for ; len(p) >= 6; p = p[6:] {
			value := binary.BigEndian.Uint32(p[2:])
			switch binary.BigEndian.Uint16(p) {
			case 3:
				h.most = int(value)
			case 4:
				for _, st := range h.streams {
					st.window += int64(value) - h.first
				}
				h.first = int64(value)
			}
		}
		h.changed.Broadcast()
		h.unlock()
		return h.frame(h2Settings, h2End, 0, nil)
	case h2Push:
		return h2Failure(h2ProtocolError)
	case h2Ping:
		if flags&h2End == 0 {
			return h.frame(h2Ping, h2End, 0, p)
		}
	case h2GoAway:
		if len(p) < 8 {
			return h2Failure(6)
		}
		away := &h2Away{binary.BigEndian.Uint32(p), h2Code(binary.BigEndian.Uint32(p[4:])), string(p[8:])}
		h.mu.Lock()
		h.away = away
		for _, st := range h.streams {
			if st.id > away.last && st.id%2 == h.next%2 {
				st.end(h2StreamError{st.id, h2Refused, errH2Peer})
			}
		}
		if h.rests != nil {
			h.rests()
		}
		h.unlock()
	case h2Window:
		if len(p) == 4 {
			n := int64(binary.BigEndian.Uint32(p) & (1<<31 - 1))
			h.mu.Lock()
			if id == 0 {
				h.window += n
			} else if st != nil {
				st.window += n
			}
			h.changed.Broadcast()
			h.unlock()
		}
	}
	return nil
}

// received: a block of headers has begun.
func (h *h2Conn) received(st *h2Stream, flags byte, id uint32, p []byte) error {
	p, err := bare(flags, p)
	if err != nil {
		return err
	}
	if flags&h2Priority != 0 {
		if len(p) < 5 {
			return h2Failure(h2ProtocolError)
		}
		p = p[5:]
	}
	for done := flags&h2EndHeaders != 0; !done; {
		kind, more, of, rest, err := h.next9()
		if err != nil {
			return err
		}
		if kind != h2Continuation || of != id {
			return h2Failure(h2ProtocolError)
		}
		p = append(p, rest...)
		done = more&h2EndHeaders != 0
	}
	fields, err := h.unpack.fields(p)
	if err != nil {
		return h2Failure(9)
	}
	ended := flags&h2End != 0
	if st == nil || !st.gotHead {
		return h.came(st, id, fields, ended)
	}
	if !ended {
		return h2Failure(h2ProtocolError)
	}
	if st.trailer != nil {
		st.trailer(fields)
	}
	h.mu.Lock()
	st.gotEnd = true
	if st.inErr == nil {
		st.inErr = io.EOF
	}
	st.over()
	h.unlock()
	return nil
}

// h2Trailer is what comes behind a body.
func h2Trailer(into Header, fields []h2Field) {
	for _, f := range fields {
		if !strings.HasPrefix(f.name, ":") {
			into.Add(f.name, f.value)
		}
	}
}
