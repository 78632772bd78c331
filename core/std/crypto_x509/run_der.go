package x509

import (
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// The tags that certificates use; those of a context are made by part and its like.
const (
	tagBoolean  = 1
	tagInteger  = 2
	tagBits     = 3
	tagOctets   = 4
	tagNull     = 5
	tagOID      = 6
	tagEnum     = 10
	tagUTC      = 23
	tagGeneral  = 24
	tagSequence = 0x30
	tagSet      = 0x31
	tagContext  = 0x80
	tagCompound = 0x20
)

// reader is what is left to read of DER; what its methods take comes off its front.
type reader []byte

// element takes a value of any tag: all of it, and its contents.
func (r *reader) element() (tag byte, whole, inner reader, ok bool) {
	s := *r
	if len(s) < 2 || s[0]&0x1f == 0x1f {
		return
	}
	header, length := 2, int(s[1])
	if length >= 0x80 {
		n := length & 0x7f
		if n == 0 || n > 4 || len(s) < 2+n {
			return
		}
		length = 0
		for _, b := range s[2 : 2+n] {
			length = length<<8 | int(b)
		}
		if length < 0x80 || length>>(8*(n-1)) == 0 {
			return
		}
		header += n
	}
	if len(s)-header < length {
		return
	}
	*r = s[header+length:]
	return s[0], s[:header+length], s[header : header+length], true
}

func (r reader) at(tag byte) bool { return len(r) > 0 && r[0] == tag }

// whole takes a value with its header.
func (r *reader) whole(tag byte) (reader, bool) {
	if !r.at(tag) {
		return nil, false
	}
	_, whole, _, ok := r.element()
	return whole, ok
}

// take takes a value's contents.
func (r *reader) take(tag byte) (reader, bool) {
	if !r.at(tag) {
		return nil, false
	}
	_, _, inner, ok := r.element()
	return inner, ok
}

// optional takes a value's contents if it is there; ok is false for one that is cut off.
func (r *reader) optional(tag byte) (inner reader, present, ok bool) {
	if !r.at(tag) {
		return nil, false, true
	}
	inner, ok = r.take(tag)
	return inner, ok, ok
}

// integer takes a number of the given tag, in its shortest form only.
func (r *reader) integer(tag byte) (*big.Int, bool) {
	c, ok := r.take(tag)
	if !ok || len(c) == 0 || len(c) > 1 && (c[0] == 0 && c[1] < 0x80 || c[0] == 0xff && c[1] >= 0x80) {
		return nil, false
	}
	n := new(big.Int).SetBytes(c)
	if c[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(c))))
	}
	return n, true
}

func (r *reader) int(tag byte) (int, bool) {
	n, ok := r.integer(tag)
	if !ok || !n.IsInt64() {
		return 0, false
	}
	return int(n.Int64()), true
}

func (r *reader) boolean() (value, ok bool) {
	c, ok := r.take(tagBoolean)
	if !ok || len(c) != 1 || c[0] != 0 && c[0] != 0xff {
		return false, false
	}
	return c[0] != 0, true
}

func (r *reader) bits() (asn1.BitString, bool) {
	c, ok := r.take(tagBits)
	if !ok || len(c) == 0 || len(c)*8/8 != len(c) {
		return asn1.BitString{}, false
	}
	pad, data := c[0], c[1:]
	if pad > 7 || len(data) == 0 && pad != 0 || len(data) > 0 && data[len(data)-1]&(1<<pad-1) != 0 {
		return asn1.BitString{}, false
	}
	return asn1.BitString{Bytes: data, BitLength: len(data)*8 - int(pad)}, true
}

func (r *reader) oid() (asn1.ObjectIdentifier, bool) {
	c, ok := r.take(tagOID)
	if !ok || len(c) == 0 {
		return nil, false
	}
	var oid asn1.ObjectIdentifier
	for len(c) > 0 {
		n, size := 0, 0
		for {
			if size == len(c) || size == 5 || size == 0 && c[0] == 0x80 {
				return nil, false
			}
			n = n<<7 | int(c[size]&0x7f)
			size++
			if c[size-1] < 0x80 {
				break
			}
		}
		if n > 1<<31-1 {
			return nil, false
		}
		c = c[size:]
		switch {
		case oid != nil:
			oid = append(oid, n)
		case n < 80:
			oid = append(oid, n/40, n%40)
		default:
			oid = append(oid, 2, n-80)
		}
	}
	return oid, true
}

// time takes a time of either form.
func (r *reader) time() (time.Time, error) {
	read := func(tag byte, layouts ...string) (time.Time, bool) {
		c, ok := r.take(tag)
		for _, layout := range layouts {
			if !ok {
				break
			}
			if t, err := time.Parse(layout, string(c)); err == nil {
				return t, t.Format(layout) == string(c)
			}
		}
		return time.Time{}, false
	}
	switch {
	case r.at(tagUTC):
		t, ok := read(tagUTC, "060102150405Z0700", "0601021504Z0700")
		if !ok {
			return time.Time{}, errors.New("x509: malformed UTCTime")
		}
		if t.Year() >= 2050 {
			t = t.AddDate(-100, 0, 0)
		}
		return t, nil
	case r.at(tagGeneral):
		t, ok := read(tagGeneral, "20060102150405Z0700")
		if !ok {
			return time.Time{}, errors.New("x509: malformed GeneralizedTime")
		}
		return t, nil
	}
	return time.Time{}, errors.New("x509: unsupported time format")
}

// identifier reads what stands in the sequence of an algorithm.
func (r reader) identifier() (ai pkix.AlgorithmIdentifier, err error) {
	var ok bool
	if ai.Algorithm, ok = r.oid(); !ok {
		return ai, errors.New("x509: malformed OID")
	}
	if len(r) == 0 {
		return ai, nil
	}
	tag, whole, _, ok := r.element()
	if !ok {
		return ai, errors.New("x509: malformed parameters")
	}
	ai.Parameters.Tag, ai.Parameters.FullBytes = int(tag), whole
	return ai, nil
}

func isIA5String(s string) error {
	for _, c := range s {
		if c > 0x7f {
			return fmt.Errorf("x509: %q cannot be encoded as an IA5String", s)
		}
	}
	return nil
}

func isPrintable(b byte) bool {
	switch {
	case 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z', '0' <= b && b <= '9', '\'' <= b && b <= ')', '+' <= b && b <= '/':
		return true
	}
	// The last two stand in certificates, though they should not.
	return b == ' ' || b == ':' || b == '=' || b == '?' || b == '*' || b == '&'
}

// text reads a string's contents; known is false if its tag is not one of a string.
func text(tag byte, value []byte) (s string, known bool, err error) {
	every := func(kind string, fits func(b byte) bool) (string, bool, error) {
		for _, b := range value {
			if !fits(b) {
				return "", true, errors.New("invalid " + kind)
			}
		}
		return string(value), true, nil
	}
	switch tag {
	case asn1.TagT61String:
		var out []byte
		for _, b := range value {
			out = utf8.AppendRune(out, rune(b))
		}
		return string(out), true, nil
	case asn1.TagPrintableString:
		return every("PrintableString", isPrintable)
	case asn1.TagNumericString:
		return every("NumericString", func(b byte) bool { return '0' <= b && b <= '9' || b == ' ' })
	case asn1.TagIA5String:
		if isIA5String(string(value)) != nil {
			return "", true, errors.New("invalid IA5String")
		}
		return string(value), true, nil
	case asn1.TagUTF8String:
		if !utf8.Valid(value) {
			return "", true, errors.New("invalid UTF-8 string")
		}
		return string(value), true, nil
	case asn1.TagBMPString:
		if len(value)%2 != 0 {
			return "", true, errors.New("invalid BMPString")
		}
		var units []uint16
		for i := 0; i < len(value); i += 2 {
			units = append(units, uint16(value[i])<<8|uint16(value[i+1]))
		}
		if n := len(units); n > 0 && units[n-1] == 0 {
			units = units[:n-1]
		}
		for _, u := range units {
			if u >= 0xfffe || 0xfdd0 <= u && u <= 0xfdef || 0xd800 <= u && u <= 0xdfff {
				return "", true, errors.New("invalid BMPString")
			}
		}
		return string(utf16.Decode(units)), true, nil
	}
	return "", false, nil
}

// attribute takes a value of a name.
func (r *reader) attribute() (any, error) {
	start := *r
	tag, whole, inner, ok := r.element()
	if !ok {
		return nil, errors.New("invalid ASN.1 element")
	}
	if s, known, err := text(tag, inner); known {
		return s, err
	}
	switch tag {
	case tagInteger:
		n, ok := start.int(tag)
		if !ok {
			return nil, errors.New("invalid ASN.1 integer")
		}
		return int64(n), nil
	case tagBits:
		bits, ok := start.bits()
		if !ok {
			return nil, errors.New("invalid ASN.1 BIT STRING")
		}
		return bits, nil
	case tagOctets:
		return []byte(inner), nil
	case tagOID:
		oid, ok := start.oid()
		if !ok {
			return nil, errors.New("invalid ASN.1 OBJECT IDENTIFIER")
		}
		return oid, nil
	case tagUTC, tagGeneral:
		t, err := start.time()
		return t, err
	case tagBoolean:
		b, ok := start.boolean()
		if !ok {
			return nil, errors.New("invalid ASN.1 BOOLEAN")
		}
		return b, nil
	case tagNull:
		return nil, nil
	}
	return asn1.RawValue{Class: int(tag >> 6), Tag: int(tag & 0x1f), IsCompound: tag&tagCompound != 0, Bytes: inner, FullBytes: whole}, nil
}

// name reads the sequence of a name's attributes.
func (r reader) name() (*pkix.RDNSequence, error) {
	parts, ok := r.take(tagSequence)
	if !ok {
		return nil, errors.New("x509: invalid RDNSequence")
	}
	var name pkix.RDNSequence
	for len(parts) > 0 {
		set, ok := parts.take(tagSet)
		if !ok {
			return nil, errors.New("x509: invalid RDNSequence")
		}
		var part pkix.RelativeDistinguishedNameSET
		for len(set) > 0 {
			pair, ok := set.take(tagSequence)
			if !ok {
				return nil, errors.New("x509: invalid RDNSequence: invalid attribute")
			}
			var attr pkix.AttributeTypeAndValue
			if attr.Type, ok = pair.oid(); !ok {
				return nil, errors.New("x509: invalid RDNSequence: invalid attribute type")
			}
			var err error
			if attr.Value, err = pair.attribute(); err != nil {
				return nil, fmt.Errorf("x509: invalid RDNSequence: invalid attribute value: %s", err)
			}
			part = append(part, attr)
		}
		name = append(name, part)
	}
	return &name, nil
}

// extension reads what stands in the sequence of an extension.
func (r reader) extension() (ext pkix.Extension, err error) {
	var ok bool
	if ext.Id, ok = r.oid(); !ok {
		return ext, errors.New("x509: malformed extension OID field")
	}
	if r.at(tagBoolean) {
		if ext.Critical, ok = r.boolean(); !ok {
			return ext, errors.New("x509: malformed extension critical field")
		}
	}
	value, ok := r.take(tagOctets)
	if !ok {
		return ext, errors.New("x509: malformed extension value field")
	}
	ext.Value = value
	return ext, nil
}

// extensions reads the extensions that stand one after the other, and hands each to add.
func (r reader) extensions(add func(pkix.Extension) error) error {
	for len(r) > 0 {
		one, ok := r.take(tagSequence)
		if !ok {
			return errors.New("x509: malformed extension")
		}
		ext, err := one.extension()
		if err == nil {
			err = add(ext)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
