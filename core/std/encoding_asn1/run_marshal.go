package asn1

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"time"
	"unicode/utf8"
)

func appendBase128(b []byte, n int) []byte {
	groups := []byte{byte(n & 0x7f)}
	for n >>= 7; n > 0; n >>= 7 {
		groups = append(groups, byte(n&0x7f)|0x80)
	}
	slices.Reverse(groups)
	return append(b, groups...)
}

// element is a body with its tag and length before it.
func element(class, tag int, compound bool, body []byte) []byte {
	first := byte(class << 6)
	if compound {
		first |= 0x20
	}
	var b []byte
	if tag < 31 {
		b = []byte{first | byte(tag)}
	} else {
		b = appendBase128([]byte{first | 0x1f}, tag)
	}
	if n := len(body); n < 0x80 {
		b = append(b, byte(n))
	} else {
		size := big.NewInt(int64(n)).Bytes()
		b = append(append(b, 0x80|byte(len(size))), size...)
	}
	return append(b, body...)
}

// intBytes is the shortest two's complement.
func intBytes(n *big.Int) []byte {
	if n.Sign() >= 0 {
		b := n.Bytes()
		if len(b) == 0 || b[0] >= 0x80 {
			b = append([]byte{0}, b...)
		}
		return b
	}
	// -1-n has the inverted bits.
	b := new(big.Int).Not(n).Bytes()
	for i := range b {
		b[i] = ^b[i]
	}
	if len(b) == 0 || b[0] < 0x80 {
		b = append([]byte{0xff}, b...)
	}
	return b
}

func isLate(t time.Time) bool { return t.Year() < 1950 || t.Year() >= 2050 }

func timeBytes(t time.Time, generalized bool) ([]byte, error) {
	layout := "060102150405"
	if generalized {
		if t.Year() < 0 || t.Year() > 9999 {
			return nil, StructuralError{"cannot represent time as GeneralizedTime"}
		}
		layout = "20060102150405"
	}
	text := t.Format(layout)
	_, offset := t.Zone()
	switch minutes := offset / 60; {
	case minutes == 0:
		text += "Z"
	case minutes > 0:
		text += fmt.Sprintf("+%02d%02d", minutes/60, minutes%60)
	default:
		text += fmt.Sprintf("-%02d%02d", -minutes/60, -minutes%60)
	}
	return []byte(text), nil
}

func textBytes(s string, kind int) ([]byte, error) {
	for i := range len(s) {
		c := s[i]
		switch {
		case kind == TagIA5String && c >= utf8.RuneSelf:
			return nil, StructuralError{"IA5String contains invalid character"}
		case kind == TagPrintableString && !isPrintable(c, "*"):
			return nil, StructuralError{"PrintableString contains invalid character"}
		case kind == TagNumericString && (c < '0' || c > '9') && c != ' ':
			return nil, StructuralError{"NumericString contains invalid character"}
		}
	}
	return []byte(s), nil
}

func bodyOf(v reflect.Value, p fieldParameters) ([]byte, error) {
	switch v := v.Interface().(type) {
	case Flag:
		return nil, nil
	case time.Time:
		return timeBytes(v, p.timeType == TagGeneralizedTime || isLate(v))
	case BitString:
		return append([]byte{byte((8 - v.BitLength%8) % 8)}, v.Bytes...), nil
	case ObjectIdentifier:
		if len(v) < 2 || v[0] > 2 || v[0] < 2 && v[1] >= 40 {
			return nil, StructuralError{"invalid object identifier"}
		}
		b := appendBase128(nil, 40*v[0]+v[1])
		for _, n := range v[2:] {
			b = appendBase128(b, n)
		}
		return b, nil
	case *big.Int:
		if v == nil {
			return nil, StructuralError{"empty integer"}
		}
		return intBytes(v), nil
	}
	t := v.Type()
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			return []byte{0xff}, nil
		}
		return []byte{0}, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intBytes(big.NewInt(v.Int())), nil
	case reflect.String:
		return textBytes(v.String(), p.stringType)
	case reflect.Struct:
		for i := range t.NumField() {
			if !t.Field(i).IsExported() {
				return nil, StructuralError{"struct contains unexported fields"}
			}
		}
		var body []byte
		for i := range t.NumField() {
			f := t.Field(i)
			if i == 0 && f.Type == rawContentType {
				raw := v.Field(0).Bytes()
				if len(raw) == 0 {
					continue
				}
				if _, at, err := head(raw, 0); err == nil {
					raw = raw[at:]
				}
				return raw, nil
			}
			part, err := marshal(v.Field(i), parametersOf(f.Tag.Get("asn1")))
			if err != nil {
				return nil, err
			}
			body = append(body, part...)
		}
		return body, nil
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return v.Bytes(), nil
		}
		parts := make([][]byte, v.Len())
		for i := range parts {
			part, err := marshal(v.Index(i), fieldParameters{})
			if err != nil {
				return nil, err
			}
			parts[i] = part
		}
		if p.set {
			slices.SortFunc(parts, bytes.Compare)
		}
		return bytes.Join(parts, nil), nil
	}
	return nil, StructuralError{"unknown Go type"}
}

func marshal(v reflect.Value, p fieldParameters) ([]byte, error) {
	if !v.IsValid() {
		return nil, errors.New("asn1: cannot marshal nil value")
	}
	if v.Kind() == reflect.Interface && v.NumMethod() == 0 {
		return marshal(v.Elem(), p)
	}
	switch {
	case v.Kind() == reflect.Slice && v.Len() == 0 && p.omitEmpty:
		return nil, nil
	case p.optional && p.defaultValue != nil && v.CanInt() && v.Int() == *p.defaultValue:
		return nil, nil
	case p.optional && p.defaultValue == nil && reflect.DeepEqual(v.Interface(), reflect.Zero(v.Type()).Interface()):
		return nil, nil
	}
	if raw, is := v.Interface().(RawValue); is {
		if len(raw.FullBytes) > 0 {
			return raw.FullBytes, nil
		}
		return element(raw.Class, raw.Tag, raw.IsCompound, raw.Bytes), nil
	}
	tag, compound, any, ok := universal(v.Type())
	switch {
	case !ok || any:
		return nil, StructuralError{fmt.Sprintf("unknown Go type: %v", v.Type())}
	case p.timeType != 0 && tag != TagUTCTime:
		return nil, StructuralError{"explicit time type given to non-time member"}
	case p.stringType != 0 && tag != TagPrintableString:
		return nil, StructuralError{"explicit string type given to non-string member"}
	case tag == TagPrintableString && p.stringType != 0:
		tag = p.stringType
	case tag == TagPrintableString:
		for i := range len(v.String()) {
			if !isPrintable(v.String()[i], "") {
				if !utf8.ValidString(v.String()) {
					return nil, errors.New("asn1: string not valid UTF-8")
				}
				tag = TagUTF8String
			}
		}
	case tag == TagUTCTime && (p.timeType == TagGeneralizedTime || isLate(v.Interface().(time.Time))):
		tag = TagGeneralizedTime
	}
	if p.set && tag != TagSequence {
		return nil, StructuralError{"non sequence tagged as set"}
	}
	if p.set {
		tag = TagSet
	}
	p.set = tag == TagSet
	body, err := bodyOf(v, p)
	if err != nil {
		return nil, err
	}
	if p.tag == nil {
		return element(ClassUniversal, tag, compound, body), nil
	}
	class := ClassContextSpecific
	if p.application {
		class = ClassApplication
	} else if p.private {
		class = ClassPrivate
	}
	if p.explicit {
		return element(class, *p.tag, true, element(ClassUniversal, tag, compound, body)), nil
	}
	return element(class, *p.tag, compound, body), nil
}

func MarshalWithParams(val any, params string) ([]byte, error) {
	b, err := marshal(reflect.ValueOf(val), parametersOf(params))
	if b == nil && err == nil {
		b = []byte{}
	}
	return b, err
}
