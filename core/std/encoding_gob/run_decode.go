package gob

import (
	"bufio"
	"encoding"
	"errors"
	"io"
	"math"
	"math/bits"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

type decoder struct {
	mutex sync.Mutex
	r     io.Reader
	types map[int]*wire
	err   error
}

var byteType = reflect.TypeFor[byte]()

// inBuffer is a message being read.
type inBuffer struct{ data []byte }

func (b *inBuffer) take(n uint64) []byte {
	if n > uint64(len(b.data)) {
		failWith(io.ErrUnexpectedEOF)
	}
	p := b.data[:n]
	b.data = b.data[n:]
	return p
}

func (b *inBuffer) uint() (x uint64) {
	c := b.take(1)[0]
	if c <= 0x7f {
		return uint64(c)
	}
	n := -int(int8(c))
	if n > 8 {
		failWith(errors.New("gob: encoded unsigned integer out of range"))
	}
	for _, c := range b.take(uint64(n)) {
		x = x<<8 | uint64(c)
	}
	return
}

func (b *inBuffer) int() int64 {
	x := b.uint()
	if x&1 != 0 {
		return ^int64(x >> 1)
	}
	return int64(x >> 1)
}

func (b *inBuffer) float() float64 { return math.Float64frombits(bits.ReverseBytes64(b.uint())) }
func (b *inBuffer) text() string   { return string(b.take(b.uint())) }

func (dec *decoder) message() (*inBuffer, error) {
	var head [9]byte
	if _, err := io.ReadFull(dec.r, head[:1]); err != nil {
		return nil, err
	}
	n := 0
	if head[0] > 0x7f {
		if n = -int(int8(head[0])); n > 8 {
			return nil, errors.New("gob: encoded unsigned integer out of range")
		}
		if _, err := io.ReadFull(dec.r, head[1:1+n]); err != nil {
			return nil, io.ErrUnexpectedEOF
		}
	}
	b := inBuffer{head[:1+n]}
	size := b.uint()
	if size >= 1<<30 {
		return nil, errors.New("invalid message length")
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(dec.r, data); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	return &inBuffer{data}, nil
}

// define reads what a type is.
func (dec *decoder) define(b *inBuffer, id int) {
	if dec.types[id] != nil {
		failWith(errors.New("gob: duplicate type received"))
	}
	w := &wire{id: id, kind: int(b.uint())}
	dec.types[id] = w
	for field := -1; ; {
		d := b.uint()
		if d == 0 {
			break
		}
		field += int(d)
		switch {
		case field == 0:
			for f := -1; ; {
				d := b.uint()
				if d == 0 {
					break
				}
				if f += int(d); f == 0 {
					w.name = b.text()
				} else {
					b.int()
				}
			}
		case w.kind == isStruct:
			for n := b.uint(); n > 0; n-- {
				var wf wireField
				for f := -1; ; {
					d := b.uint()
					if d == 0 {
						break
					}
					if f += int(d); f == 0 {
						wf.name = b.text()
					} else {
						wf.id = int(b.int())
					}
				}
				w.fields = append(w.fields, wf)
			}
		case w.kind == isMap && field == 1:
			w.key = int(b.int())
		case w.kind == isMap, field == 1:
			w.elem = int(b.int())
		default:
			w.len = int(b.int())
		}
	}
	b.uint()
}

func (dec *decoder) Decode(e any) error {
	if e == nil {
		return dec.DecodeValue(reflect.Value{})
	}
	v := reflect.ValueOf(e)
	if v.Type().Kind() != reflect.Pointer {
		dec.err = errors.New("gob: attempt to decode into a non-pointer")
		return dec.err
	}
	return dec.DecodeValue(v)
}

func (dec *decoder) DecodeValue(v reflect.Value) (err error) {
	if v.IsValid() && v.Kind() == reflect.Pointer && v.IsNil() {
		return errors.New("gob: DecodeValue of unassignable value")
	}
	dec.mutex.Lock()
	defer dec.mutex.Unlock()
	defer catch(&err)
	for first := true; ; first = false {
		b, err := dec.message()
		if err != nil {
			if err == io.EOF && !first {
				err = io.ErrUnexpectedEOF // definitions alone
			}
			return err
		}
		id := int(b.int())
		if id < 0 {
			dec.define(b, -id)
			continue
		}
		if id >= len(basicNames) && dec.types[id] == nil {
			failWith(errUnknown)
		}
		if v.IsValid() {
			dec.top(b, id, v)
		} else {
			if !dec.isStruct(id) && b.uint() != 0 {
				fail("decode: corrupted data: non-zero delta for singleton")
			}
			dec.skip(b, id)
		}
		return nil
	}
}

var errUnknown = errors.New("gob: unknown type id or corrupted data")

func (dec *decoder) isStruct(id int) bool {
	w := dec.types[id]
	return w != nil && w.kind == isStruct
}

func (dec *decoder) top(b *inBuffer, id int, v reflect.Value) {
	if !dec.isStruct(id) {
		if b.uint() != 0 {
			fail("decode: corrupted data: non-zero delta for singleton")
		}
	}
	v = settle(v)
	if own(v.Type()) == 0 {
		if (v.Kind() == reflect.Struct) != dec.isStruct(id) || !dec.fits(id, v.Type()) {
			if v.Kind() == reflect.Struct {
				fail("type mismatch in decoder: want struct type %s; got non-struct", v.Type())
			}
			failWith(errors.New("gob: decoding into local type " + typeText(v.Type()) + ", received remote type " + dec.text(id)))
		}
		if v.Kind() == reflect.Struct {
			w := dec.types[id]
			matched := false
			for _, f := range w.fields {
				if lf, ok := v.Type().FieldByName(f.name); ok && sent(lf) {
					matched = true
				}
			}
			if !matched && v.NumField() > 0 && len(w.fields) > 0 {
				fail("type mismatch: no fields matched compiling decoder for %s", v.Type().Name())
			}
		}
	}
	dec.value(b, id, v, "*"+v.Type().String())
}

func typeText(t reflect.Type) string {
	return "*" + t.String()
}

// text is how a received type is told of.
func (dec *decoder) text(id int) string {
	if id > 0 && id < len(basicNames) {
		return basicNames[id]
	}
	w := dec.types[id]
	if w == nil {
		return "unknown type"
	}
	switch w.kind {
	case isArray:
		return "[" + strconv.Itoa(w.len) + "]" + dec.text(w.elem)
	case isSlice:
		return "[]" + dec.text(w.elem)
	case isMap:
		return "map[" + dec.text(w.key) + "]" + dec.text(w.elem)
	case isStruct:
		var s strings.Builder
		s.WriteString(w.name + " = struct { ")
		for _, f := range w.fields {
			s.WriteString(f.name + " " + dec.text(f.id) + "; ")
		}
		return s.String() + "}"
	}
	return w.name
}

// fits reports whether a value of the received type can go into one of ours.
func (dec *decoder) fits(id int, t reflect.Type) bool {
	return dec.fitting(id, t, nil)
}

// fitting takes a type that is being looked at already for one that fits.
func (dec *decoder) fitting(id int, t reflect.Type, under map[reflect.Type]int) bool {
	t = base(t)
	if was, ok := under[t]; ok {
		return was == id
	}
	if k := t.Kind(); k == reflect.Array || k == reflect.Slice || k == reflect.Map {
		if under == nil {
			under = map[reflect.Type]int{}
		}
		under[t] = id
		defer delete(under, t)
	}
	w := dec.types[id]
	if kind := own(t); kind != 0 {
		return w != nil && w.kind == kind
	}
	switch t.Kind() {
	case reflect.Bool:
		return id == idBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return id == idInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return id == idUint
	case reflect.Float32, reflect.Float64:
		return id == idFloat
	case reflect.Complex64, reflect.Complex128:
		return id == idComplex
	case reflect.String:
		return id == idString
	case reflect.Interface:
		return id == idInterface
	case reflect.Array:
		return w != nil && w.kind == isArray && w.len == t.Len() && dec.fitting(w.elem, t.Elem(), under)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return id == idBytes
		}
		return w != nil && (w.kind == isSlice || w.kind == isArray) && dec.fitting(w.elem, t.Elem(), under)
	case reflect.Map:
		return w != nil && w.kind == isMap && dec.fitting(w.key, t.Key(), under) && dec.fitting(w.elem, t.Elem(), under)
	case reflect.Struct:
		return w != nil && w.kind == isStruct
	}
	return false
}

// settle follows pointers, making what they point to.
func settle(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	return v
}

// value reads one; name is what it is called where it does not fit.
func (dec *decoder) value(b *inBuffer, id int, v reflect.Value, name string) {
	v = settle(v)
	if kind := own(v.Type()); kind != 0 {
		data := append([]byte(nil), b.take(b.uint())...)
		var err error
		if kind == isGob {
			err = v.Addr().Interface().(GobDecoder).GobDecode(data)
		} else {
			err = v.Addr().Interface().(encoding.BinaryUnmarshaler).UnmarshalBinary(data)
		}
		if err != nil {
			failWith(err)
		}
		return
	}
	w := dec.types[id]
	over := func(bad bool) {
		if bad {
			failWith(errors.New(`value for "` + name + `" out of range`))
		}
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(b.uint() != 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		x := b.int()
		over(v.OverflowInt(x))
		v.SetInt(x)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		x := b.uint()
		over(v.OverflowUint(x))
		v.SetUint(x)
	case reflect.Float32, reflect.Float64:
		x := b.float()
		over(v.OverflowFloat(x))
		v.SetFloat(x)
	case reflect.Complex64, reflect.Complex128:
		re := b.float()
		x := complex(re, b.float())
		over(v.OverflowComplex(x))
		v.SetComplex(x)
	case reflect.String:
		v.SetString(b.text())
	case reflect.Slice:
		if id == idBytes {
			data := b.take(b.uint())
			if v.Cap() < len(data) {
				v.Set(reflect.MakeSlice(v.Type(), len(data), len(data)))
			} else {
				v.SetLen(len(data))
			}
			copy(v.Bytes(), data)
			return
		}
		u := b.uint()
		n, size := int(u), uint64(v.Type().Elem().Size())
		if high, total := bits.Mul64(u, size); n < 0 || high != 0 || total > 1<<33 {
			fail("%s slice too big: %d elements of %d bytes", v.Type().Elem(), u, size)
		}
		if n > len(b.data) && n > 0 {
			fail("decoding array or slice: length exceeds input size (%d elements)", n)
		}
		if v.Cap() < n {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		} else {
			v.SetLen(n)
		}
		for i := 0; i < n; i++ {
			dec.value(b, w.elem, v.Index(i), "element of "+name)
		}
	case reflect.Array:
		if int(b.uint()) != v.Len() {
			fail("length mismatch in decodeArray")
		}
		if w.elem == idUint && v.Type().Elem() == byteType && v.CanAddr() {
			data := v.Bytes()
			for i := range data {
				x := b.uint()
				over(x > math.MaxUint8)
				data[i] = byte(x)
			}
			return
		}
		for i := 0; i < v.Len(); i++ {
			dec.value(b, w.elem, v.Index(i), "element of "+name)
		}
	case reflect.Map:
		n := int(b.uint())
		if v.IsNil() {
			v.Set(reflect.MakeMapWithSize(v.Type(), n))
		}
		for ; n > 0; n-- {
			key, elem := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			dec.value(b, w.key, key, name)
			dec.value(b, w.elem, elem, name)
			v.SetMapIndex(key, elem)
		}
	case reflect.Struct:
		dec.fields(b, w, v)
	case reflect.Interface:
		dec.dynamic(b, v)
	}
}

func (dec *decoder) fields(b *inBuffer, w *wire, v reflect.Value) {
	for field := -1; ; {
		d := b.uint()
		if d == 0 {
			return
		}
		if field += int(d); field >= len(w.fields) {
			failWith(errors.New("gob: bad data: field numbers out of bounds"))
		}
		wf := w.fields[field]
		if v.IsValid() {
			if f, ok := v.Type().FieldByName(wf.name); ok && sent(f) {
				if !dec.fits(wf.id, f.Type) {
					fail("wrong type (%s) for received field %s.%s", f.Type, w.name, wf.name)
				}
				dec.value(b, wf.id, v.FieldByIndex(f.Index), wf.name)
				continue
			}
		}
		dec.skip(b, wf.id)
	}
}

func (dec *decoder) skip(b *inBuffer, id int) {
	switch id {
	case idBool, idInt, idUint, idFloat:
		b.uint()
		return
	case idComplex:
		b.uint()
		b.uint()
		return
	case idBytes, idString:
		b.take(b.uint())
		return
	case idInterface:
		if b.text() != "" {
			b.int()
			b.take(b.uint())
		}
		return
	}
	w := dec.types[id]
	if w == nil {
		failWith(errUnknown)
	}
	switch w.kind {
	case isArray, isSlice:
		for n := b.uint(); n > 0; n-- {
			dec.skip(b, w.elem)
		}
	case isMap:
		for n := b.uint(); n > 0; n-- {
			dec.skip(b, w.key)
			dec.skip(b, w.elem)
		}
	case isStruct:
		dec.fields(b, w, reflect.Value{})
	default:
		b.take(b.uint())
	}
}

func (dec *decoder) dynamic(b *inBuffer, v reflect.Value) {
	name := b.text()
	if name == "" {
		v.SetZero()
		return
	}
	registered.Lock()
	types, _ := names()
	t, ok := types[name]
	registered.Unlock()
	if !ok {
		fail("name not registered for interface: %q", name)
	}
	id := int(b.int())
	inner := inBuffer{b.take(b.uint())}
	e := reflect.New(t).Elem()
	dec.top(&inner, id, e)
	if !t.AssignableTo(v.Type()) {
		fail("%s is not assignable to type %s", t, v.Type())
	}
	v.Set(e)
}

var decoders struct {
	sync.Mutex
	m map[*Decoder]*decoder
}

// own is what the machine keeps of a Decoder, whose fields are those of the real one.
func (z *Decoder) own() *decoder {
	decoders.Lock()
	defer decoders.Unlock()
	if decoders.m == nil {
		decoders.m = map[*Decoder]*decoder{}
	}
	x := decoders.m[z]
	if x == nil {
		x = &decoder{}
		decoders.m[z] = x
	}
	return x
}

func NewDecoder(r io.Reader) *Decoder {
	if _, ok := r.(io.ByteReader); !ok {
		r = bufio.NewReader(r)
	}
	d := new(Decoder)
	x := d.own()
	x.r, x.types = r, map[int]*wire{}
	return d
}
func (dec *Decoder) Decode(e any) error                      { return dec.own().Decode(e) }
func (dec *Decoder) DecodeValue(v reflect.Value) (err error) { return dec.own().DecodeValue(v) }
