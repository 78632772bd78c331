package gob

import (
	"bufio"
	"encoding"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// Rules: encoding/gob/decoder.go, decode.go, dec_helpers.go, go1.27. Whether a received type fits is found before a value is read.

type decoder struct {
	mutex sync.Mutex
	r     io.Reader
	b     inBuffer
	types map[int]*wire
	// fitted are the pairs of received and own types that fit, with how many fields they share.
	fitted map[pair]int
	// ignored are the received structs that can be skipped.
	ignored map[int]bool
	err     error
}

type pair struct {
	id int
	t  reflect.Type
}

var (
	byteType  = reflect.TypeFor[byte]()
	errBadInt = errors.New("gob: encoded unsigned integer out of range")
	errRange  = errors.New("gob: bad data: field numbers out of bounds")
	errType   = errors.New("gob: unknown type id or corrupted data")
)

const tooBig = 1 << 33

// inBuffer is a message being read.
type inBuffer struct{ data []byte }

func (b *inBuffer) take(n int) []byte {
	p := b.data[:n]
	b.data = b.data[n:]
	return p
}

func (b *inBuffer) uint() (x uint64) {
	if len(b.data) == 0 {
		failWith(io.EOF)
	}
	c := b.take(1)[0]
	if c <= 0x7f {
		return uint64(c)
	}
	n := -int(int8(c))
	if n > 8 {
		failWith(errBadInt)
	}
	if n > len(b.data) {
		fail("invalid uint data length %d: exceeds input size %d", n, len(b.data))
	}
	for _, c := range b.take(n) {
		x = x<<8 | uint64(c)
	}
	return x
}

func signed(x uint64) int64 {
	if x&1 != 0 {
		return ^int64(x >> 1)
	}
	return int64(x >> 1)
}

func (b *inBuffer) int() int64     { return signed(b.uint()) }
func (b *inBuffer) float() float64 { return math.Float64frombits(bits.ReverseBytes64(b.uint())) }

// length is that of what follows, if all of it is there.
func (b *inBuffer) length() (int, bool) {
	n := int(b.uint())
	if n < 0 || n > len(b.data) || n >= tooBig {
		return 0, false
	}
	return n, true
}

// ---- messages

func (dec *decoder) message() error {
	var head [9]byte
	if _, err := io.ReadFull(dec.r, head[:1]); err != nil {
		return err
	}
	size := uint64(head[0])
	if head[0] > 0x7f {
		n := -int(int8(head[0]))
		if n > 8 {
			return errBadInt
		}
		if _, err := io.ReadFull(dec.r, head[1:1+n]); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return err
		}
		size = 0
		for _, c := range head[1 : 1+n] {
			size = size<<8 | uint64(c)
		}
	}
	if size >= tooBig {
		return errors.New("invalid message length")
	}
	// A wrong length is met before room is made for all of it.
	data := make([]byte, min(size, 10<<20))
	for read := uint64(0); ; {
		if _, err := io.ReadFull(dec.r, data[read:]); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return err
		}
		if read = uint64(len(data)); read == size {
			break
		}
		data = append(data, make([]byte, min(size-read, 10<<20))...)
	}
	dec.b.data = data
	return nil
}

// next is a number outside of values.
func (dec *decoder) next() (x uint64) {
	b := &dec.b
	if len(b.data) == 0 {
		dec.err = io.EOF
		return 0
	}
	c := b.take(1)[0]
	n := -int(int8(c))
	switch {
	case c <= 0x7f:
		return uint64(c)
	case n > 8:
		dec.err = errBadInt
		return 0
	case n > len(b.data):
		b.data = nil
		dec.err = io.ErrUnexpectedEOF
		return 0
	}
	for _, c := range b.take(n) {
		x = x<<8 | uint64(c)
	}
	return x
}

// sequence reads definitions of types up to the number of a value's type; negative after an error.
func (dec *decoder) sequence(inInterface bool) int {
	for first := true; ; first = false {
		if len(dec.b.data) == 0 {
			if dec.err = dec.message(); dec.err != nil {
				if dec.err == io.EOF && !first {
					dec.err = io.ErrUnexpectedEOF
				}
				return -1
			}
		}
		id := int(typeId(signed(dec.next())))
		if id >= 0 {
			return id
		}
		dec.define(-id)
		if len(dec.b.data) > 0 {
			if !inInterface {
				dec.err = errors.New("extra data in buffer")
				return -1
			}
			dec.next()
		}
		if dec.err != nil {
			return -1
		}
	}
}

// ---- definitions of types

type arrayType struct {
	CommonType
	Elem typeId
	Len  int
}

type sliceType struct {
	CommonType
	Elem typeId
}

type fieldType struct {
	Name string
	Id   typeId
}

type structType struct {
	CommonType
	Field []fieldType
}

type mapType struct {
	CommonType
	Key  typeId
	Elem typeId
}

type gobEncoderType struct{ CommonType }

type wireType struct {
	ArrayT           *arrayType
	SliceT           *sliceType
	StructT          *structType
	MapT             *mapType
	GobEncoderT      *gobEncoderType
	BinaryMarshalerT *gobEncoderType
	TextMarshalerT   *gobEncoderType
}

// idWire is the number of wireType, whose parts follow.
const idWire = 16

// builtin are the types that types are told with.
var builtin = sync.OnceValue(func() map[int]*wire {
	known.Lock()
	defer known.Unlock()
	before := known.next
	if known.types == nil {
		known.types, known.byID, before = map[reflect.Type]*wire{}, map[int]*wire{}, firstUser-1
	}
	known.next = idWire - 1
	typeOf("wireType", reflect.TypeFor[wireType]())
	known.next = before
	return known.byID
})

// remote is what was received of a type, or is known of one that types are told with.
func (dec *decoder) remote(id int) *wire {
	if id >= idWire && id < firstUser {
		return builtin()[id]
	}
	return dec.types[id]
}

func (dec *decoder) define(id int) {
	if id < firstUser || dec.types[id] != nil {
		failWith(errors.New("gob: duplicate type received"))
	}
	builtin()
	var t wireType
	dec.decode(idWire, reflect.ValueOf(&t))
	w := &wire{id: id}
	switch {
	case t.ArrayT != nil:
		w.kind, w.name, w.elem, w.len = isArray, t.ArrayT.Name, int(t.ArrayT.Elem), t.ArrayT.Len
	case t.MapT != nil:
		w.kind, w.name, w.key, w.elem = isMap, t.MapT.Name, int(t.MapT.Key), int(t.MapT.Elem)
	case t.SliceT != nil:
		w.kind, w.name, w.elem = isSlice, t.SliceT.Name, int(t.SliceT.Elem)
	case t.StructT != nil:
		w.kind, w.name = isStruct, t.StructT.Name
		for _, f := range t.StructT.Field {
			w.fields = append(w.fields, wireField{f.Name, int(f.Id)})
		}
	case t.GobEncoderT != nil:
		w.kind, w.name = isGob, t.GobEncoderT.Name
	case t.BinaryMarshalerT != nil:
		w.kind, w.name = isBinary, t.BinaryMarshalerT.Name
	case t.TextMarshalerT != nil:
		w.kind, w.name = isText, t.TextMarshalerT.Name
	}
	own := t.GobEncoderT != nil || t.BinaryMarshalerT != nil || t.TextMarshalerT != nil
	w.mixed = own && w.kind < isGob
	dec.types[id] = w
}

// localText is what this program calls the type with a number.
func localText(id int, seen map[int]bool) string {
	if id > 0 && id < len(basicNames) {
		return basicNames[id]
	}
	w := known.byID[id]
	if w == nil {
		return "<nil>"
	}
	if seen[id] {
		return w.name
	}
	seen[id] = true
	switch w.kind {
	case isArray:
		return "[" + strconv.Itoa(w.len) + "]" + localText(w.elem, seen)
	case isSlice:
		return "[]" + localText(w.elem, seen)
	case isMap:
		return "map[" + localText(w.key, seen) + "]" + localText(w.elem, seen)
	case isStruct:
		var s strings.Builder
		s.WriteString(w.name + " = struct { ")
		for _, f := range w.fields {
			s.WriteString(f.name + " " + localText(f.id, seen) + "; ")
		}
		return s.String() + "}"
	}
	return w.name
}

// text is how a received type is told of: as what has its number here, if anything has.
func (dec *decoder) text(id int) string {
	known.Lock()
	s := localText(id, map[int]bool{})
	known.Unlock()
	w := dec.types[id]
	switch {
	case s != "<nil>":
		return s
	case w == nil || w.kind == 0:
		return "unknown type"
	}
	return w.name
}

func undefined(id int) string {
	known.Lock()
	defer known.Unlock()
	return localText(id, map[int]bool{})
}

// ---- what is called from outside

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
	if v.IsValid() && (v.Kind() != reflect.Pointer || v.IsNil()) && !v.CanSet() {
		return errors.New("gob: DecodeValue of unassignable value")
	}
	dec.mutex.Lock()
	defer dec.mutex.Unlock()
	defer catch(&err)
	dec.b.data, dec.err = nil, nil
	id := dec.sequence(false)
	if dec.err == nil {
		dec.decode(id, v)
	}
	return dec.err
}

func (dec *decoder) single() {
	if dec.b.uint() != 0 {
		fail("decode: corrupted data: non-zero delta for singleton")
	}
}

func (dec *decoder) decode(id int, v reflect.Value) {
	if !v.IsValid() {
		if w := dec.types[id]; w != nil && w.kind == isStruct {
			dec.ignorable(id, 0, nil)
			dec.skip(id)
			return
		}
		dec.ignorable(id, 0, nil)
		dec.single()
		dec.skip(id)
		return
	}
	t := v.Type()
	shared := dec.fit(id, t)
	v = settle(v)
	if v.Kind() != reflect.Struct || own(v.Type()) != 0 {
		dec.single()
		dec.value(id, v, t.String(), t.String())
		return
	}
	if w := dec.types[id]; shared == 0 && v.NumField() > 0 && w != nil && len(w.fields) > 0 {
		fail("type mismatch: no fields matched compiling decoder for %s", v.Type().Name())
	}
	dec.fields(dec.remote(id), v)
}

// ---- values

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

// value reads one; name is what its elements are called by where they do not fit, over what it is called itself.
func (dec *decoder) value(id int, v reflect.Value, name, over string) {
	b := &dec.b
	v = settle(v)
	if kind := own(v.Type()); kind != 0 {
		dec.custom(kind, v)
		return
	}
	check := func(bad bool) {
		if bad {
			failWith(errors.New(`value for "` + over + `" out of range`))
		}
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(b.uint() != 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		x := b.int()
		check(v.OverflowInt(x))
		v.SetInt(x)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		x := b.uint()
		check(v.OverflowUint(x))
		v.SetUint(x)
	case reflect.Float32, reflect.Float64:
		x := b.float()
		check(v.OverflowFloat(x))
		v.SetFloat(x)
	case reflect.Complex64, reflect.Complex128:
		re := b.float()
		if v.Kind() == reflect.Complex64 {
			check(v.OverflowComplex(complex(re, 0)))
		}
		x := complex(re, b.float())
		check(v.OverflowComplex(x))
		v.SetComplex(x)
	case reflect.String:
		n, ok := b.length()
		if !ok {
			fail("bad %s slice length: %d", v.Type(), n)
		}
		v.SetString(string(b.take(n)))
	case reflect.Slice:
		dec.slice(id, v, name)
	case reflect.Array:
		if n := b.uint(); n != uint64(v.Len()) {
			fail("length mismatch in decodeArray")
		}
		dec.elements(id, v, v.Len(), name, v.CanAddr())
	case reflect.Map:
		w := dec.remote(id)
		n := int(b.uint())
		if v.IsNil() {
			v.Set(reflect.MakeMapWithSize(v.Type(), max(min(n, 1<<10), 0)))
		}
		key, elem := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		for ; n > 0; n-- {
			dec.value(w.key, key, "key of "+name, name)
			dec.value(w.elem, elem, "element of "+name, name)
			v.SetMapIndex(key, elem)
			key.SetZero()
			elem.SetZero()
		}
	case reflect.Struct:
		dec.fields(dec.remote(id), v)
	case reflect.Interface:
		dec.dynamic(v)
	}
}

func (dec *decoder) custom(kind int, v reflect.Value) {
	n, ok := dec.b.length()
	if !ok {
		fail("GobDecoder: length too large for buffer")
	}
	data := append([]byte(nil), dec.b.take(n)...)
	var err error
	if kind == isGob {
		err = v.Addr().Interface().(GobDecoder).GobDecode(data)
	} else {
		err = v.Addr().Interface().(encoding.BinaryUnmarshaler).UnmarshalBinary(data)
	}
	if err != nil {
		failWith(err)
	}
}

func (dec *decoder) slice(id int, v reflect.Value, name string) {
	b, t := &dec.b, v.Type()
	if t.Elem().Kind() == reflect.Uint8 {
		n, ok := b.length()
		if !ok {
			fail("bad %s slice length: %d", t, n)
		}
		if v.Cap() < n {
			v.Set(reflect.MakeSlice(t, n, n))
		} else {
			v.SetLen(n)
		}
		copy(v.Bytes(), b.take(n))
		return
	}
	u := b.uint()
	n, size := int(u), uint64(t.Elem().Size())
	if high, total := bits.Mul64(u, size); n < 0 || high != 0 || total > tooBig {
		fail("%s slice too big: %d elements of %d bytes", t.Elem(), u, size)
	}
	if v.Cap() < n {
		// A wrong length is met before room is made for all of it.
		most := n
		if size > 0 {
			most = min(n, max(10<<20/int(size), 1))
		}
		v.Set(reflect.MakeSlice(t, most, most))
	} else {
		v.SetLen(n)
	}
	dec.elements(id, v, n, name, true)
}

// elements reads those of an array or a slice; plain elements have words of their own for what is missing.
func (dec *decoder) elements(id int, v reflect.Value, n int, name string, addressed bool) {
	b, w := &dec.b, dec.remote(id)
	name = "element of " + name
	et := v.Type().Elem()
	kind := ""
	if k := et.Kind(); addressed && et.PkgPath() == "" && (k >= reflect.Bool && k <= reflect.Complex128 || k == reflect.String) &&
		k != reflect.Uint8 && (v.Kind() == reflect.Array || v.Type().Name() == "") {
		kind = k.String() + " "
	}
	if v.Kind() == reflect.Array && et == byteType && addressed {
		data := v.Bytes()
		for i := range data {
			if len(b.data) == 0 {
				fail("decoding array or slice: length exceeds input size (%d elements)", n)
			}
			x := b.uint()
			if x > math.MaxUint8 {
				failWith(errors.New(`value for "` + name + `" out of range`))
			}
			data[i] = byte(x)
		}
		return
	}
	for i := range n {
		if len(b.data) == 0 {
			fail("decoding %sarray or slice: length exceeds input size (%d elements)", kind, n)
		}
		if i >= v.Len() {
			v.Grow(1)
			v.SetLen(min(v.Cap(), n))
		}
		if kind == "string " {
			u := b.uint()
			if u > uint64(len(b.data)) {
				fail("length of string exceeds input size (%d bytes)", u)
			}
			v.Index(i).SetString(string(b.take(int(u))))
			continue
		}
		dec.value(w.elem, v.Index(i), name, name)
	}
}

func (dec *decoder) fields(w *wire, v reflect.Value) {
	b := &dec.b
	for field := -1; len(b.data) > 0; {
		d := int(b.uint())
		if d < 0 {
			what := ""
			if !v.IsValid() {
				what = "ignore "
			}
			fail(what + "decode: corrupted data: negative delta")
		}
		if d == 0 {
			return
		}
		if field >= len(w.fields)-d {
			failWith(errRange)
		}
		field += d
		f := w.fields[field]
		if v.IsValid() {
			if local, ok := v.Type().FieldByName(f.name); ok && local.IsExported() {
				dec.value(f.id, v.FieldByIndex(local.Index), f.name, f.name)
				continue
			}
		}
		dec.skip(f.id)
	}
}

func (dec *decoder) skip(id int) {
	b := &dec.b
	switch id {
	case idBool, idInt, idUint, idFloat:
		b.uint()
		return
	case idComplex:
		b.uint()
		b.uint()
		return
	case idBytes, idString:
		dec.skipBytes("slice length too large")
		return
	case idInterface:
		dec.skipBytes("bad interface encoding: name too large for buffer")
		if dec.sequence(true) < 0 {
			failWith(dec.err)
		}
		dec.skipBytes("bad interface encoding: data length too large for buffer")
		return
	}
	w := dec.types[id]
	switch w.kind {
	case isArray:
		if n := b.uint(); n != uint64(w.len) {
			fail("length mismatch in ignoreArray")
		}
		dec.skipElements(w, w.len)
	case isSlice:
		dec.skipElements(w, int(b.uint()))
	case isMap:
		for n := int(b.uint()); n > 0; n-- {
			dec.skip(w.key)
			dec.skip(w.elem)
		}
	case isStruct:
		dec.fields(w, reflect.Value{})
	default:
		dec.skipBytes("GobDecoder: length too large for buffer")
	}
}

func (dec *decoder) skipBytes(missing string) {
	n, ok := dec.b.length()
	if !ok {
		fail("%s", missing)
	}
	dec.b.take(n)
}

func (dec *decoder) skipElements(w *wire, n int) {
	for range max(n, 0) {
		if len(dec.b.data) == 0 {
			fail("decoding array or slice: length exceeds input size (%d elements)", n)
		}
		dec.skip(w.elem)
	}
}

func (dec *decoder) dynamic(v reflect.Value) {
	b := &dec.b
	n := b.uint()
	if n > 1<<31 {
		fail("invalid type name length %d", n)
	}
	if n > uint64(len(b.data)) {
		fail("invalid type name length %d: exceeds input size", n)
	}
	name := string(b.take(int(n)))
	if name == "" {
		v.SetZero()
		return
	}
	if len(name) > 1024 {
		fail("name too long (%d bytes): %s...", len(name), fmt.Sprintf("%.20q", name))
	}
	registered.Lock()
	types, _ := names()
	t, ok := types[name]
	registered.Unlock()
	if !ok {
		fail("name not registered for interface: %q", name)
	}
	id := dec.sequence(true)
	if id < 0 {
		failWith(dec.err)
	}
	b.uint()
	dec.err = nil
	e := reflect.New(t).Elem()
	dec.decode(id, e)
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
