package gob

import (
	"encoding"
	"errors"
	"io"
	"math"
	"math/bits"
	"reflect"
	"sync"
)

type encoder struct {
	mutex sync.Mutex
	w     io.Writer
	sent  map[reflect.Type]bool
}

// outBuffer is a message being written.
type outBuffer struct{ data []byte }

func (b *outBuffer) uint(x uint64) {
	if x <= 0x7f {
		b.data = append(b.data, byte(x))
		return
	}
	n := (bits.Len64(x) + 7) / 8
	b.data = append(b.data, byte(-n))
	for i := n - 1; i >= 0; i-- {
		b.data = append(b.data, byte(x>>(8*i)))
	}
}

func (b *outBuffer) int(i int64) {
	x := uint64(i) << 1
	if i < 0 {
		x = ^x
	}
	b.uint(x)
}

func (b *outBuffer) float(f float64) { b.uint(bits.ReverseBytes64(math.Float64bits(f))) }
func (b *outBuffer) bytes(p []byte) {
	b.uint(uint64(len(p)))
	b.data = append(b.data, p...)
}
func (b *outBuffer) text(s string) {
	b.uint(uint64(len(s)))
	b.data = append(b.data, s...)
}

func (enc *encoder) message(b *outBuffer) error {
	var head outBuffer
	head.uint(uint64(len(b.data)))
	_, err := enc.w.Write(append(head.data, b.data...))
	return err
}

// define writes what a type is: the pair of its negative number and a description.
func (b *outBuffer) define(w *wire) {
	b.int(-int64(w.id))
	b.uint(uint64(w.kind))
	// The name and number that all kinds begin with.
	b.uint(1)
	delta := uint64(1)
	if w.name != "" {
		b.uint(delta)
		b.text(w.name)
	} else {
		delta = 2
	}
	b.uint(delta)
	b.int(int64(w.id))
	b.uint(0)
	switch w.kind {
	case isArray:
		b.uint(1)
		b.int(int64(w.elem))
		if w.len != 0 {
			b.uint(1)
			b.int(int64(w.len))
		}
	case isSlice:
		b.uint(1)
		b.int(int64(w.elem))
	case isMap:
		b.uint(1)
		b.int(int64(w.key))
		b.uint(1)
		b.int(int64(w.elem))
	case isStruct:
		if len(w.fields) > 0 {
			b.uint(1)
			b.uint(uint64(len(w.fields)))
			for _, f := range w.fields {
				b.uint(1)
				b.text(f.name)
				b.uint(1)
				b.int(int64(f.id))
				b.uint(0)
			}
		}
	}
	b.uint(0)
	b.uint(0)
}

// describe sends the definitions of a type and of those in it, once.
func (enc *encoder) describe(t reflect.Type) {
	t = base(t)
	if enc.sent[t] {
		return
	}
	w, err := wireOf(t)
	if err != nil {
		failWith(err)
	}
	if w.kind == 0 {
		return
	}
	enc.sent[t] = true
	var b outBuffer
	b.define(w)
	if err := enc.message(&b); err != nil {
		failWith(err)
	}
	switch w.kind {
	case isStruct:
		for i := 0; i < t.NumField(); i++ {
			if f := t.Field(i); sent(f) {
				enc.describe(f.Type)
			}
		}
	case isMap:
		enc.describe(t.Key())
		enc.describe(t.Elem())
	case isArray, isSlice:
		enc.describe(t.Elem())
	}
}

func (enc *encoder) Encode(e any) error { return enc.EncodeValue(reflect.ValueOf(e)) }

func (enc *encoder) EncodeValue(value reflect.Value) (err error) {
	if value.Kind() == reflect.Invalid {
		return errors.New("gob: cannot encode nil value")
	}
	if value.Kind() == reflect.Pointer && value.IsNil() {
		panic("gob: cannot encode nil pointer of type " + value.Type().String())
	}
	enc.mutex.Lock()
	defer enc.mutex.Unlock()
	defer catch(&err)
	w, err := wireOf(value.Type())
	if err != nil {
		return err
	}
	enc.describe(value.Type())
	var b outBuffer
	b.int(int64(w.id))
	enc.top(&b, value)
	return enc.message(&b)
}

// top writes a value that stands by itself.
func (enc *encoder) top(b *outBuffer, v reflect.Value) {
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	if v.Kind() == reflect.Pointer && !encodesNil(v) {
		// Its type alone is told.
		return
	}
	if v.Kind() != reflect.Struct || own(v.Type()) != 0 {
		b.uint(0)
	}
	enc.value(b, v)
}

// isZero: such a field is left out.
func isZero(v reflect.Value) bool {
	if own(v.Type()) != 0 {
		return v.IsZero()
	}
	switch v.Kind() {
	case reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Array:
		return false
	case reflect.Float32, reflect.Float64:
		return v.Float() == 0
	}
	return v.IsZero()
}

func (enc *encoder) value(b *outBuffer, v reflect.Value) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			if encodesNil(v) {
				enc.coded(b, v, own(v.Type().Elem()))
				return
			}
			fail("encodeReflectValue: nil element")
		}
		v = v.Elem()
	}
	if kind := own(v.Type()); kind != 0 {
		enc.external(b, v, kind)
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			b.uint(1)
		} else {
			b.uint(0)
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		b.int(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		b.uint(v.Uint())
	case reflect.Float32, reflect.Float64:
		b.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		b.float(real(v.Complex()))
		b.float(imag(v.Complex()))
	case reflect.String:
		b.text(v.String())
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			b.bytes(v.Bytes())
			return
		}
		enc.elements(b, v)
	case reflect.Array:
		enc.elements(b, v)
	case reflect.Map:
		b.uint(uint64(v.Len()))
		for it := v.MapRange(); it.Next(); {
			enc.value(b, it.Key())
			enc.value(b, it.Value())
		}
	case reflect.Struct:
		enc.fields(b, v)
	case reflect.Interface:
		enc.dynamic(b, v)
	default:
		fail("can't happen: encode type %s", v.Type())
	}
}

func (enc *encoder) elements(b *outBuffer, v reflect.Value) {
	b.uint(uint64(v.Len()))
	for i := 0; i < v.Len(); i++ {
		e := v.Index(i)
		for e.Kind() == reflect.Pointer && !e.IsNil() {
			e = e.Elem()
		}
		if e.Kind() == reflect.Pointer && !encodesNil(e) {
			fail("encodeArray: nil element")
		}
		enc.value(b, v.Index(i))
	}
}

func (enc *encoder) fields(b *outBuffer, v reflect.Value) {
	t := v.Type()
	last, number, any := -1, 0, false
	for i := 0; i < t.NumField(); i++ {
		if !sent(t.Field(i)) {
			continue
		}
		any = true
		f := v.Field(i)
		for f.Kind() == reflect.Pointer && !f.IsNil() {
			f = f.Elem()
		}
		if f.Kind() != reflect.Pointer && !isZero(f) {
			b.uint(uint64(number - last))
			last = number
			enc.value(b, f)
		}
		number++
	}
	if !any && t.NumField() > 0 {
		fail("type %s has no exported fields", t)
	}
	b.uint(0)
}

func (enc *encoder) external(b *outBuffer, v reflect.Value, kind int) {
	if !v.CanAddr() {
		p := reflect.New(v.Type())
		p.Elem().Set(v)
		v = p.Elem()
	}
	enc.coded(b, v.Addr(), kind)
}

// encodesNil: the method of a pointer's type is called for a nil one too.
func encodesNil(v reflect.Value) bool {
	return own(v.Type().Elem()) != 0 && v.Type().Elem().Kind() != reflect.Pointer
}

// coded writes what the method of the pointer v says.
func (enc *encoder) coded(b *outBuffer, v reflect.Value, kind int) {
	var data []byte
	var err error
	if kind == isGob {
		e, ok := v.Interface().(GobEncoder)
		if !ok {
			fail("type %s is no GobEncoder", v.Type().Elem())
		}
		data, err = e.GobEncode()
	} else {
		data, err = v.Interface().(encoding.BinaryMarshaler).MarshalBinary()
	}
	if err != nil {
		failWith(err)
	}
	b.bytes(data)
}

func (enc *encoder) dynamic(b *outBuffer, v reflect.Value) {
	if v.IsNil() {
		b.uint(0)
		return
	}
	e := v.Elem()
	if e.Kind() == reflect.Pointer && e.IsNil() {
		fail("gob: cannot encode nil pointer of type %s inside interface", e.Type())
	}
	registered.Lock()
	_, byType := names()
	name, ok := byType[base(e.Type())]
	registered.Unlock()
	if !ok {
		fail("type not registered for interface: %s", base(e.Type()))
	}
	b.text(name)
	w, err := wireOf(e.Type())
	if err != nil {
		failWith(err)
	}
	enc.describe(e.Type())
	b.int(int64(w.id))
	var inner outBuffer
	enc.top(&inner, e)
	b.bytes(inner.data)
}

var encoders struct {
	sync.Mutex
	m map[*Encoder]*encoder
}

// own is what the machine keeps of a Encoder, whose fields are those of the real one.
func (z *Encoder) own() *encoder {
	encoders.Lock()
	defer encoders.Unlock()
	if encoders.m == nil {
		encoders.m = map[*Encoder]*encoder{}
	}
	x := encoders.m[z]
	if x == nil {
		x = &encoder{}
		encoders.m[z] = x
	}
	return x
}

func NewEncoder(w io.Writer) *Encoder {
	e := new(Encoder)
	x := e.own()
	x.w, x.sent = w, map[reflect.Type]bool{}
	return e
}
func (enc *Encoder) Encode(e any) error                          { return enc.own().Encode(e) }
func (enc *Encoder) EncodeValue(value reflect.Value) (err error) { return enc.own().EncodeValue(value) }
