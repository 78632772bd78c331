// Package gob: bodies in gc's shape of what is inlined into callers.
package gob

import (
	"io"
	"reflect"
	"sync"
)

type Encoder struct {
	mutex      sync.Mutex
	w          []io.Writer
	sent       map[reflect.Type]typeId
	countState *encoderState
	freeList   *encoderState
	byteBuf    encBuffer
	err        error
}

type encoderState struct {
	enc      *Encoder
	b        *encBuffer
	sendZero bool
	fieldnum int
	buf      [9]byte
	next     *encoderState
}

//line encode.go:79:1
func (enc *Encoder) newEncoderState(b *encBuffer) *encoderState {
	e := enc.freeList
	if e == nil {
		e = new(encoderState)
		e.enc = enc
	} else {
		enc.freeList = e.next
	}
	e.sendZero = false
	e.fieldnum = 0
	e.b = b
	if len(b.data) == 0 {
		b.data = b.scratch[0:0]
	}
	return e
}

//line encoder.go:34:1
func NewEncoder(w io.Writer) *Encoder {
	enc := new(Encoder)
	enc.w = []io.Writer{w}
	enc.sent = make(map[reflect.Type]typeId)
	enc.countState = enc.newEncoderState(new(encBuffer))
	return enc
}
