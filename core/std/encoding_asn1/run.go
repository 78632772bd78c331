package asn1

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

var (
	NullRawValue = RawValue{Tag: TagNull}
	NullBytes    = []byte{TagNull, 0}
)

var (
	bitStringType  = reflect.TypeFor[BitString]()
	oidType        = reflect.TypeFor[ObjectIdentifier]()
	enumeratedType = reflect.TypeFor[Enumerated]()
	flagType       = reflect.TypeFor[Flag]()
	timeType       = reflect.TypeFor[time.Time]()
	rawValueType   = reflect.TypeFor[RawValue]()
	rawContentType = reflect.TypeFor[RawContent]()
	bigIntType     = reflect.TypeFor[*big.Int]()
)

// What an error tells of an element, and of what was expected.
type tagAndLength struct {
	class, tag, length int
	isCompound         bool
}

type fieldParameters struct {
	optional     bool
	explicit     bool
	application  bool
	private      bool
	defaultValue *int64
	tag          *int
	stringType   int
	timeType     int
	set          bool
	omitEmpty    bool
}

func parametersOf(text string) (p fieldParameters) {
	tagged := func() {
		if p.tag == nil {
			p.tag = new(int)
		}
	}
	for _, part := range strings.Split(text, ",") {
		name, value, _ := strings.Cut(part, ":")
		switch name {
		case "optional":
			p.optional = true
		case "explicit":
			p.explicit = true
			tagged()
		case "application":
			p.application = true
			tagged()
		case "private":
			p.private = true
			tagged()
		case "generalized":
			p.timeType = TagGeneralizedTime
		case "utc":
			p.timeType = TagUTCTime
		case "ia5":
			p.stringType = TagIA5String
		case "printable":
			p.stringType = TagPrintableString
		case "numeric":
			p.stringType = TagNumericString
		case "utf8":
			p.stringType = TagUTF8String
		case "set":
			p.set = true
		case "omitempty":
			p.omitEmpty = true
		case "default":
			if n, err := strconv.ParseInt(value, 10, 64); err == nil {
				p.defaultValue = &n
			}
		case "tag":
			if n, err := strconv.Atoi(value); err == nil {
				p.tag = &n
			}
		}
	}
	return p
}

// universal is the tag that values of a type have; any is true for those that take each.
func universal(t reflect.Type) (tag int, compound, any, ok bool) {
	switch t {
	case rawValueType:
		return -1, false, true, true
	case oidType:
		return TagOID, false, false, true
	case bitStringType:
		return TagBitString, false, false, true
	case timeType:
		return TagUTCTime, false, false, true
	case enumeratedType:
		return TagEnum, false, false, true
	case bigIntType:
		return TagInteger, false, false, true
	}
	switch t.Kind() {
	case reflect.Bool:
		return TagBoolean, false, false, true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return TagInteger, false, false, true
	case reflect.Struct:
		return TagSequence, true, false, true
	case reflect.String:
		return TagPrintableString, false, false, true
	case reflect.Slice:
		switch {
		case t.Elem().Kind() == reflect.Uint8:
			return TagOctetString, false, false, true
		case strings.HasSuffix(t.Name(), "SET"):
			return TagSet, true, false, true
		}
		return TagSequence, true, false, true
	}
	return 0, false, false, false
}

func (b BitString) At(i int) int {
	if i < 0 || i >= b.BitLength {
		return 0
	}
	return int(b.Bytes[i/8]>>(7-i%8)) & 1
}

func (b BitString) RightAlign() []byte {
	shift := 8 - b.BitLength%8
	if shift == 8 || len(b.Bytes) == 0 {
		return b.Bytes
	}
	out := make([]byte, len(b.Bytes))
	last := byte(0)
	for i, c := range b.Bytes {
		out[i] = last<<(8-shift) | c>>shift
		last = c
	}
	return out
}

//line asn1.go:229:1
func (oi ObjectIdentifier) Equal(other ObjectIdentifier) bool {
	return slices.Equal(oi, other)
}

func (oi ObjectIdentifier) String() string {
	parts := make([]string, len(oi))
	for i, n := range oi {
		parts[i] = strconv.Itoa(n)
	}
	return strings.Join(parts, ".")
}

func isPrintable(c byte, more string) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || strings.IndexByte(" '()+,-./:=?"+more, c) >= 0
}

// ---- Reading

func base128(b []byte, at int) (n, next int, err error) {
	for i := 0; at < len(b); i++ {
		c := b[at]
		switch {
		case i == 5:
			return 0, at, StructuralError{"base 128 integer too large"}
		case i == 0 && c == 0x80:
			return 0, at, SyntaxError{"integer is not minimally encoded"}
		}
		n = n<<7 | int(c&0x7f)
		at++
		if c&0x80 == 0 {
			if n > math.MaxInt32 {
				err = StructuralError{"base 128 integer too large"}
			}
			return n, at, err
		}
	}
	return 0, at, SyntaxError{"truncated base 128 integer"}
}

func head(b []byte, at int) (t tagAndLength, next int, err error) {
	if at >= len(b) {
		return t, at, errors.New("asn1: internal error in parseTagAndLength")
	}
	t = tagAndLength{class: int(b[at] >> 6), isCompound: b[at]&0x20 != 0, tag: int(b[at] & 0x1f)}
	at++
	if t.tag == 0x1f {
		if t.tag, at, err = base128(b, at); err != nil {
			return t, at, err
		}
		if t.tag < 0x1f {
			return t, at, SyntaxError{"non-minimal tag"}
		}
	}
	if at >= len(b) {
		return t, at, SyntaxError{"truncated tag or length"}
	}
	first := b[at]
	at++
	if first < 0x80 {
		t.length = int(first)
		return t, at, nil
	}
	if first == 0x80 {
		return t, at, SyntaxError{"indefinite length found (not DER)"}
	}
	for range first & 0x7f {
		switch {
		case at >= len(b):
			return t, at, SyntaxError{"truncated tag or length"}
		case t.length >= 1<<23:
			return t, at, StructuralError{"length too large"}
		}
		t.length = t.length<<8 | int(b[at])
		if at++; t.length == 0 {
			return t, at, StructuralError{"superfluous leading zeros in length"}
		}
	}
	if t.length < 0x80 {
		err = StructuralError{"non-minimal length"}
	}
	return t, at, err
}

func readBig(b []byte) (*big.Int, error) {
	if len(b) == 0 {
		return nil, StructuralError{"empty integer"}
	}
	if len(b) > 1 && (b[0] == 0 && b[1] < 0x80 || b[0] == 0xff && b[1] >= 0x80) {
		return nil, StructuralError{"integer not minimally-encoded"}
	}
	n := new(big.Int).SetBytes(b)
	if b[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	return n, nil
}

func readInt(b []byte, bits int) (int64, error) {
	n, err := readBig(b)
	if err != nil {
		return 0, err
	}
	if !n.IsInt64() || bits == 32 && n.Int64() != int64(int32(n.Int64())) {
		return 0, StructuralError{"integer too large"}
	}
	return n.Int64(), nil
}

func readBool(b []byte) (bool, error) {
	if len(b) != 1 || b[0] != 0 && b[0] != 0xff {
		return false, SyntaxError{"invalid boolean"}
	}
	return b[0] != 0, nil
}

func readBits(b []byte) (bits BitString, err error) {
	if len(b) == 0 {
		return bits, SyntaxError{"zero length BIT STRING"}
	}
	if b[0] > 7 || len(b) == 1 && b[0] > 0 || b[len(b)-1]&(1<<b[0]-1) != 0 {
		return bits, SyntaxError{"invalid padding bits in BIT STRING"}
	}
	return BitString{b[1:], 8*(len(b)-1) - int(b[0])}, nil
}

func readOID(b []byte) (oid ObjectIdentifier, err error) {
	if len(b) == 0 {
		return nil, SyntaxError{"zero length OBJECT IDENTIFIER"}
	}
	for at := 0; at < len(b); {
		var n int
		if n, at, err = base128(b, at); err != nil {
			return append(oid, make(ObjectIdentifier, len(b)+1-len(oid))...), err
		}
		if len(oid) == 0 {
			top := min(n/40, 2)
			oid = append(oid, top)
			n -= 40 * top
		}
		oid = append(oid, n)
	}
	return oid, nil
}

func readTime(b []byte, layouts ...string) (t time.Time, err error) {
	layout := ""
	for _, layout = range layouts {
		if t, err = time.Parse(layout, string(b)); err == nil {
			break
		}
	}
	if err != nil {
		return t, err
	}
	if again := t.Format(layout); again != string(b) {
		return t, fmt.Errorf("asn1: time did not serialize back to the original value and may be invalid: given %q, but serialized as %q", b, again)
	}
	return t, nil
}

func readUTC(b []byte) (time.Time, error) {
	t, err := readTime(b, "0601021504Z0700", "060102150405Z0700")
	if err == nil && t.Year() >= 2050 {
		t = t.AddDate(-100, 0, 0)
	}
	return t, err
}

func readGeneralized(b []byte) (time.Time, error) {
	return readTime(b, "20060102150405.999999999Z0700")
}

func readText(b []byte, tag int) (string, error) {
	all := func(name string, ok func(c byte) bool) (string, error) {
		for _, c := range b {
			if !ok(c) {
				return "", SyntaxError{name + " contains invalid character"}
			}
		}
		return string(b), nil
	}
	switch tag {
	case TagPrintableString:
		return all("PrintableString", func(c byte) bool { return isPrintable(c, "*&") })
	case TagNumericString:
		return all("NumericString", func(c byte) bool { return '0' <= c && c <= '9' || c == ' ' })
	case TagIA5String:
		return all("IA5String", func(c byte) bool { return c < utf8.RuneSelf })
	case TagUTF8String:
		if !utf8.Valid(b) {
			return "", errors.New("asn1: invalid UTF-8 string")
		}
		return string(b), nil
	case TagBMPString:
		if len(b)%2 != 0 {
			return "", errors.New("invalid BMPString")
		}
		var units []uint16
		for i := 0; i < len(b); i += 2 {
			u := uint16(b[i])<<8 | uint16(b[i+1])
			if u == 0xfffe || u == 0xffff || u >= 0xfdd0 && u <= 0xfdef || u >= 0xd800 && u <= 0xdfff {
				return "", errors.New("invalid BMPString")
			}
			units = append(units, u)
		}
		if n := len(units); n > 0 && units[n-1] == 0 {
			units = units[:n-1]
		}
		return string(utf16.Decode(units)), nil
	}
	runes := make([]rune, len(b))
	for i, c := range b {
		runes[i] = rune(c)
	}
	return string(runes), nil
}

// standIn gives an optional field its default.
func standIn(v reflect.Value, p fieldParameters) bool {
	if p.optional && p.defaultValue != nil && v.CanInt() {
		v.SetInt(*p.defaultValue)
	}
	return p.optional
}

// readAny is a value of the type that its tag asks for; other ones are passed over.
func readAny(b []byte, tag int) (v any, err error) {
	switch tag {
	case TagBoolean:
		return readBool(b)
	case TagPrintableString, TagNumericString, TagIA5String, TagT61String, TagUTF8String, TagBMPString:
		return readText(b, tag)
	case TagInteger:
		return readInt(b, 64)
	case TagBitString:
		return readBits(b)
	case TagOID:
		return readOID(b)
	case TagUTCTime:
		return readUTC(b)
	case TagGeneralizedTime:
		return readGeneralized(b)
	case TagOctetString:
		return b, nil
	}
	return nil, nil
}

func read(v reflect.Value, b []byte, start int, p fieldParameters, depth int) (at int, err error) {
	if depth > 10000 {
		return start, StructuralError{"nesting depth exceeded"}
	}
	if start == len(b) {
		if !standIn(v, p) {
			err = SyntaxError{"sequence truncated"}
		}
		return start, err
	}
	t, at, err := head(b, start)
	if err != nil {
		return at, err
	}
	typ := v.Type()
	if typ.Kind() == reflect.Interface && typ.NumMethod() == 0 {
		if at+t.length > len(b) {
			return at, SyntaxError{"data truncated"}
		}
		if !t.isCompound && t.class == ClassUniversal {
			var result any
			if result, err = readAny(b[at:at+t.length], t.tag); err == nil && result != nil {
				v.Set(reflect.ValueOf(result))
			}
		}
		return at + t.length, err
	}
	class := ClassContextSpecific
	if p.application {
		class = ClassApplication
	} else if p.private && !p.explicit {
		class = ClassPrivate
	}
	if p.explicit {
		if at == len(b) {
			return at, StructuralError{"explicit tag has no child"}
		}
		switch {
		case t.class != class || t.tag != *p.tag || t.length > 0 && !t.isCompound:
			if standIn(v, p) {
				return start, nil
			}
			return at, StructuralError{"explicitly tagged member didn't match"}
		case typ == rawValueType:
		case t.length > 0:
			if t, at, err = head(b, at); err != nil {
				return at, err
			}
		case typ != flagType:
			return at, StructuralError{"zero length explicit tag was not an asn1.Flag"}
		default:
			v.SetBool(true)
			return at, nil
		}
	}
	tag, compound, any, ok := universal(typ)
	if !ok {
		return at, StructuralError{fmt.Sprintf("unknown Go type: %v", typ)}
	}
	switch {
	case tag == TagPrintableString && t.class != ClassUniversal:
		if p.stringType != 0 {
			tag = p.stringType
		}
	case tag == TagPrintableString:
		switch t.tag {
		case TagIA5String, TagGeneralString, TagT61String, TagUTF8String, TagNumericString, TagBMPString:
			tag = t.tag
		}
	case tag == TagUTCTime && t.class != ClassUniversal:
		if p.timeType != 0 {
			tag = p.timeType
		}
	case tag == TagUTCTime && t.tag == TagGeneralizedTime:
		tag = t.tag
	}
	if p.set {
		tag = TagSet
	}
	wantClass, want, free := ClassUniversal, tag, any
	if !p.explicit && p.tag != nil {
		wantClass, want, free = class, *p.tag, false
	}
	if !free && (t.class != wantClass || t.tag != want) || !any && t.isCompound != compound {
		if standIn(v, p) {
			return start, nil
		}
		return at, StructuralError{fmt.Sprintf("tags don't match (%d vs %+v) %+v %s @%d", want, t, p, typ.Name(), at)}
	}
	if at+t.length > len(b) {
		return at, SyntaxError{"data truncated"}
	}
	inner := b[at : at+t.length]
	at += t.length
	return at, fill(v, inner, b[start:at], t, tag, depth)
}

// fill sets a value from what stands in an element.
func fill(v reflect.Value, inner, whole []byte, t tagAndLength, tag, depth int) (err error) {
	typ := v.Type()
	switch to := v.Addr().Interface().(type) {
	case *RawValue:
		*to = RawValue{t.class, t.tag, t.isCompound, inner, whole}
		return nil
	case *ObjectIdentifier:
		*to, err = readOID(inner)
		return err
	case *BitString:
		*to, err = readBits(inner)
		return err
	case *time.Time:
		if tag == TagUTCTime {
			*to, err = readUTC(inner)
		} else {
			*to, err = readGeneralized(inner)
		}
		return err
	case *Flag:
		*to = true
		return nil
	case **big.Int:
		n, err := readBig(inner)
		if err == nil {
			*to = n
		}
		return err
	}
	switch typ.Kind() {
	case reflect.Bool:
		is, err := readBool(inner)
		if err == nil {
			v.SetBool(is)
		}
		return err
	case reflect.Int, reflect.Int32, reflect.Int64:
		bits := typ.Bits()
		if typ == enumeratedType {
			bits = 32
		}
		n, err := readInt(inner, bits)
		if err == nil {
			v.SetInt(n)
		}
		return err
	case reflect.String:
		s, err := readText(inner, tag)
		if err == nil {
			v.SetString(s)
		}
		return err
	case reflect.Struct:
		for i := range typ.NumField() {
			if !typ.Field(i).IsExported() {
				return StructuralError{"struct contains unexported fields"}
			}
		}
		at := 0
		for i := range typ.NumField() {
			f := typ.Field(i)
			if i == 0 && f.Type == rawContentType {
				v.Field(0).SetBytes(whole)
			} else if at, err = read(v.Field(i), inner, at, parametersOf(f.Tag.Get("asn1")), depth+1); err != nil {
				return err
			}
		}
		return nil
	case reflect.Slice:
		if typ.Elem().Kind() == reflect.Uint8 {
			v.Set(reflect.MakeSlice(typ, len(inner), len(inner)))
			reflect.Copy(v, reflect.ValueOf(inner))
			return nil
		}
		list, err := readList(typ, inner, depth)
		if err == nil {
			v.Set(list)
		}
		return err
	}
	return StructuralError{"unsupported: " + typ.String()}
}

func readList(typ reflect.Type, b []byte, depth int) (list reflect.Value, err error) {
	tag, compound, any, ok := universal(typ.Elem())
	if !ok {
		return list, StructuralError{"unknown Go type for slice"}
	}
	count := 0
	for at := 0; at < len(b); count++ {
		var t tagAndLength
		if t, at, err = head(b, at); err != nil {
			return list, err
		}
		switch t.tag {
		case TagIA5String, TagGeneralString, TagT61String, TagUTF8String, TagNumericString, TagBMPString:
			t.tag = TagPrintableString
		case TagGeneralizedTime:
			t.tag = TagUTCTime
		}
		if !any && (t.class != ClassUniversal || t.isCompound != compound || t.tag != tag) {
			return list, StructuralError{"sequence tag mismatch"}
		}
		if at += t.length; at > len(b) {
			return list, SyntaxError{"truncated sequence"}
		}
	}
	list = reflect.MakeSlice(typ, count, count)
	at := 0
	for i := range count {
		if at, err = read(list.Index(i), b, at, fieldParameters{}, depth+1); err != nil {
			return list, err
		}
	}
	return list, nil
}

type invalidUnmarshalError struct{ Type reflect.Type }

func (e *invalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "asn1: Unmarshal recipient value is nil"
	case e.Type.Kind() != reflect.Pointer:
		return "asn1: Unmarshal recipient value is non-pointer " + e.Type.String()
	}
	return "asn1: Unmarshal recipient value is nil " + e.Type.String()
}

func UnmarshalWithParams(b []byte, val any, params string) (rest []byte, err error) {
	v := reflect.ValueOf(val)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, &invalidUnmarshalError{reflect.TypeOf(val)}
	}
	at, err := read(v.Elem(), b, 0, parametersOf(params), 1)
	if err != nil {
		return nil, err
	}
	return b[at:], nil
}
