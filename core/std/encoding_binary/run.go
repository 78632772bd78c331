package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errSmall = errors.New("buffer too small")
var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

//line binary.go:69:1
func (littleEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[0]) | uint16(b[1])<<8
}

//line binary.go:75:1
func (littleEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
}

//line binary.go:82:1
func (littleEndian) AppendUint16(b []byte, v uint16) []byte {
	return append(b,
		byte(v),
		byte(v>>8),
	)
}

//line binary.go:90:1
func (littleEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

//line binary.go:96:1
func (littleEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
	b[2] = byte(v >> 16)
	b[3] = byte(v >> 24)
}

//line binary.go:105:1
func (littleEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b,
		byte(v),
		byte(v>>8),
		byte(v>>16),
		byte(v>>24),
	)
}

//line binary.go:115:1
func (littleEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

//line binary.go:122:1
func (littleEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
	b[2] = byte(v >> 16)
	b[3] = byte(v >> 24)
	b[4] = byte(v >> 32)
	b[5] = byte(v >> 40)
	b[6] = byte(v >> 48)
	b[7] = byte(v >> 56)
}

//line binary.go:135:1
func (littleEndian) AppendUint64(b []byte, v uint64) []byte {
	return append(b,
		byte(v),
		byte(v>>8),
		byte(v>>16),
		byte(v>>24),
		byte(v>>32),
		byte(v>>40),
		byte(v>>48),
		byte(v>>56),
	)
}

//line binary.go:148:1
func (littleEndian) String() string { return "LittleEndian" }

//line binary.go:150:1
func (littleEndian) GoString() string { return "binary.LittleEndian" }

//line binary.go:155:1
func (bigEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[1]) | uint16(b[0])<<8
}

//line binary.go:161:1
func (bigEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0] = byte(v >> 8)
	b[1] = byte(v)
}

//line binary.go:168:1
func (bigEndian) AppendUint16(b []byte, v uint16) []byte {
	return append(b,
		byte(v>>8),
		byte(v),
	)
}

//line binary.go:176:1
func (bigEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[3]) | uint32(b[2])<<8 | uint32(b[1])<<16 | uint32(b[0])<<24
}

//line binary.go:182:1
func (bigEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	b[0] = byte(v >> 24)
	b[1] = byte(v >> 16)
	b[2] = byte(v >> 8)
	b[3] = byte(v)
}

//line binary.go:191:1
func (bigEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b,
		byte(v>>24),
		byte(v>>16),
		byte(v>>8),
		byte(v),
	)
}

//line binary.go:201:1
func (bigEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[7]) | uint64(b[6])<<8 | uint64(b[5])<<16 | uint64(b[4])<<24 |
		uint64(b[3])<<32 | uint64(b[2])<<40 | uint64(b[1])<<48 | uint64(b[0])<<56
}

//line binary.go:208:1
func (bigEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	b[0] = byte(v >> 56)
	b[1] = byte(v >> 48)
	b[2] = byte(v >> 40)
	b[3] = byte(v >> 32)
	b[4] = byte(v >> 24)
	b[5] = byte(v >> 16)
	b[6] = byte(v >> 8)
	b[7] = byte(v)
}

//line binary.go:221:1
func (bigEndian) AppendUint64(b []byte, v uint64) []byte {
	return append(b,
		byte(v>>56),
		byte(v>>48),
		byte(v>>40),
		byte(v>>32),
		byte(v>>24),
		byte(v>>16),
		byte(v>>8),
		byte(v),
	)
}

//line binary.go:234:1
func (bigEndian) String() string { return "BigEndian" }

//line binary.go:236:1
func (bigEndian) GoString() string { return "binary.BigEndian" }

//line binary.go:238:1
func (nativeEndian) String() string { return "NativeEndian" }

//line binary.go:240:1
func (nativeEndian) GoString() string { return "binary.NativeEndian" }

//line varint.go:41:1
func AppendUvarint(buf []byte, x uint64) []byte {
	for x >= 0x80 {
		buf = append(buf, byte(x)|0x80)
		x >>= 7
	}
	return append(buf, byte(x))
}

//line varint.go:51:1
func PutUvarint(buf []byte, x uint64) int {
	i := 0
	for x >= 0x80 {
		buf[i] = byte(x) | 0x80
		x >>= 7
		i++
	}
	buf[i] = byte(x)
	return i + 1
}

func zigzag(x int64) uint64 { return uint64(x<<1 ^ x>>63) }
func zagzig(x uint64) int64 { return int64(x>>1) ^ -int64(x&1) }

func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, zigzag(x)) }
func PutVarint(buf []byte, x int64) int       { return PutUvarint(buf, zigzag(x)) }

func Uvarint(buf []byte) (x uint64, n int) {
	for i, b := range buf {
		if i == 10 || i == 9 && b > 1 && b < 0x80 {
			return 0, -(i + 1)
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

func Varint(buf []byte) (int64, int) {
	x, n := Uvarint(buf)
	return zagzig(x), n
}

func ReadUvarint(r io.ByteReader) (x uint64, err error) {
	for i := 0; i < 10; i++ {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return x, err
		}
		if i == 9 && 1 < b && b < 0x80 {
			break
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, nil
		}
	}
	return x, errOverflow
}

func ReadVarint(r io.ByteReader) (int64, error) {
	x, err := ReadUvarint(r)
	return zagzig(x), err
}

// size counts the bytes of a value of fixed size; -1: it has none.
func size(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Slice, reflect.Array:
		if v.Kind() == reflect.Slice || v.Len() > 0 {
			n := sizeOf(v.Type().Elem())
			if n < 0 {
				return -1
			}
			return n * v.Len()
		}
	}
	return sizeOf(v.Type())
}

func sizeOf(t reflect.Type) int {
	switch k := t.Kind(); k {
	case reflect.Bool, reflect.Int8, reflect.Uint8, reflect.Int16, reflect.Uint16, reflect.Int32, reflect.Uint32,
		reflect.Int64, reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	case reflect.Array:
		if n := sizeOf(t.Elem()); n >= 0 {
			return n * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for i := 0; i < t.NumField(); i++ {
			n := sizeOf(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	}
	return -1
}

func Size(v any) int {
	x := reflect.Indirect(reflect.ValueOf(v))
	if !x.IsValid() {
		return -1
	}
	return size(x)
}

// put writes behind b, where there is room.
func put(b []byte, order ByteOrder, n int, x uint64) []byte {
	w := b[len(b) : len(b)+n]
	switch n {
	case 1:
		w[0] = byte(x)
	case 2:
		order.PutUint16(w, uint16(x))
	case 4:
		order.PutUint32(w, uint32(x))
	case 8:
		order.PutUint64(w, x)
	}
	return b[:len(b)+n]
}

func get(b []byte, order ByteOrder, n int) uint64 {
	switch n {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(order.Uint16(b))
	case 4:
		return uint64(order.Uint32(b))
	}
	return order.Uint64(b)
}

func encode(b []byte, order ByteOrder, v reflect.Value) []byte {
	t := v.Type()
	switch k := v.Kind(); {
	case k == reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if f := v.Field(i); t.Field(i).Name != "_" {
				b = encode(b, order, f)
			} else {
				n := len(b) + sizeOf(f.Type())
				clear(b[len(b):n])
				b = b[:n]
			}
		}
	case k == reflect.Slice || k == reflect.Array:
		for i := 0; i < v.Len(); i++ {
			b = encode(b, order, v.Index(i))
		}
	case k == reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		b = put(b, order, 1, x)
	case reflect.Int <= k && k <= reflect.Int64:
		b = put(b, order, int(t.Size()), uint64(v.Int()))
	case reflect.Uint <= k && k <= reflect.Uint64:
		b = put(b, order, int(t.Size()), v.Uint())
	case k == reflect.Float32:
		b = put(b, order, 4, uint64(math.Float32bits(float32(v.Float()))))
	case k == reflect.Float64:
		b = put(b, order, 8, math.Float64bits(v.Float()))
	case k == reflect.Complex64:
		b = put(b, order, 4, uint64(math.Float32bits(float32(real(v.Complex())))))
		b = put(b, order, 4, uint64(math.Float32bits(float32(imag(v.Complex())))))
	case k == reflect.Complex128:
		b = put(b, order, 8, math.Float64bits(real(v.Complex())))
		b = put(b, order, 8, math.Float64bits(imag(v.Complex())))
	}
	return b
}

func decode(b []byte, order ByteOrder, v reflect.Value) []byte {
	t := v.Type()
	n := int(t.Size())
	switch k := v.Kind(); {
	case k == reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if f := v.Field(i); t.Field(i).Name != "_" {
				b = decode(b, order, f)
			} else {
				b = b[sizeOf(f.Type()):]
			}
		}
		return b
	case k == reflect.Slice || k == reflect.Array:
		for i := 0; i < v.Len(); i++ {
			b = decode(b, order, v.Index(i))
		}
		return b
	case k == reflect.Bool:
		v.SetBool(b[0] != 0)
	case reflect.Int <= k && k <= reflect.Int64:
		shift := 64 - 8*n
		v.SetInt(int64(get(b, order, n)<<shift) >> shift)
	case reflect.Uint <= k && k <= reflect.Uint64:
		v.SetUint(get(b, order, n))
	case k == reflect.Float32:
		v.SetFloat(float64(math.Float32frombits(order.Uint32(b))))
	case k == reflect.Float64:
		v.SetFloat(math.Float64frombits(order.Uint64(b)))
	case k == reflect.Complex64:
		v.SetComplex(complex(float64(math.Float32frombits(order.Uint32(b))), float64(math.Float32frombits(order.Uint32(b[4:])))))
	case k == reflect.Complex128:
		v.SetComplex(complex(math.Float64frombits(order.Uint64(b)), math.Float64frombits(order.Uint64(b[8:]))))
	}
	return b[n:]
}

func appended(buf []byte, order ByteOrder, data any, what string) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	n := -1
	if v.IsValid() {
		n = size(v)
	}
	if n < 0 {
		return nil, errors.New("binary." + what + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	if what == "Encode" && len(buf) < n {
		return nil, errSmall
	}
	if what != "Append" {
		if buf == nil {
			buf = make([]byte, 0, n)
		}
		return encode(buf[:0], order, v), nil
	}
	if cap(buf)-len(buf) < n {
		buf = append(buf, make([]byte, n)...)[:len(buf)]
	}
	return encode(buf, order, v), nil
}

func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	return appended(buf, order, data, "Append")
}

func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	b, err := appended(buf, order, data, "Encode")
	return len(b), err
}

func Write(w io.Writer, order ByteOrder, data any) error {
	b, err := appended(nil, order, data, "Write")
	if err == nil {
		_, err = w.Write(b)
	}
	return err
}

func target(data any) (v reflect.Value, n int) {
	v, n = reflect.ValueOf(data), -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		n = size(v)
	case reflect.Slice:
		n = size(v)
	}
	return
}

func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, n := target(data)
	if n < 0 {
		return 0, errors.New("binary.Decode: invalid type " + reflect.TypeOf(data).String())
	}
	if len(buf) < n {
		return 0, errSmall
	}
	decode(buf, order, v)
	return n, nil
}

func Read(r io.Reader, order ByteOrder, data any) error {
	v, n := target(data)
	if n < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	decode(b, order, v)
	return nil
}
