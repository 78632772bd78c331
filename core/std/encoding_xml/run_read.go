package xml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

func Unmarshal(data []byte, v any) error { return NewDecoder(bytes.NewReader(data)).Decode(v) }

func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	val := reflect.ValueOf(v)
	if val.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if val.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.element(val.Elem(), start)
}

var errDepth = errors.New("exceeded max depth")

func (d *Decoder) element(v reflect.Value, start *StartElement) error {
	if d.tooDeep() {
		return errDepth
	}
	if start == nil {
		for {
			t, err := d.Token()
			if err != nil {
				return err
			}
			if s, ok := t.(StartElement); ok {
				start = &s
				break
			}
		}
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() {
			v = e
		}
	}
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if u, ok := as[Unmarshaler](v); ok {
		return d.unmarshalInterface(u, start)
	}
	if u, ok := as[encoding.TextUnmarshaler](v); ok {
		return d.unmarshalTextInterface(u)
	}
	var (
		data, comment, inner         []byte
		saveData, saveComment, saveX reflect.Value
		saveAny, sv                  reflect.Value
		from                         int
		info                         *typeInfo
		err                          error
	)
	switch v.Kind() {
	case reflect.Interface:
		return d.Skip()
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			saveData = v
			break
		}
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		if err := d.element(v.Index(n), start); err != nil {
			v.SetLen(n)
			return err
		}
		return nil
	case reflect.Bool, reflect.Float32, reflect.Float64, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.String:
		saveData = v
	case reflect.Struct:
		typ := v.Type()
		if typ == nameType {
			v.Set(reflect.ValueOf(start.Name))
			break
		}
		sv = v
		if info, err = infoOf(typ); err != nil {
			return err
		}
		if err := info.named(v, start.Name); err != nil {
			return err
		}
		if err := d.attrs(info, v, start.Attr); err != nil {
			return err
		}
		for i := range info.fields {
			f := &info.fields[i]
			switch f.flags & fMode {
			case fCDATA, fCharData:
				if !saveData.IsValid() {
					saveData = f.value(v, true)
				}
			case fComment:
				if !saveComment.IsValid() {
					saveComment = f.value(v, true)
				}
			case fAny, fAny | fElement:
				if !saveAny.IsValid() {
					saveAny = f.value(v, true)
				}
			case fInnerXML:
				if !saveX.IsValid() {
					saveX = f.value(v, true)
					if d.saved == nil {
						d.saved = new(bytes.Buffer)
					} else {
						from = d.savedOffset()
					}
				}
			}
		}
	default:
		return errors.New("unknown type " + v.Type().String())
	}
read:
	for {
		until := 0
		if saveX.IsValid() {
			until = d.savedOffset()
		}
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case StartElement:
			used := false
			if sv.IsValid() {
				if used, err = d.path(info, sv, nil, &t); err != nil {
					return err
				}
				if !used && saveAny.IsValid() {
					used = true
					if err := d.element(saveAny, &t); err != nil {
						return err
					}
				}
			}
			if !used {
				if err := d.Skip(); err != nil {
					return err
				}
			}
		case EndElement:
			if saveX.IsValid() {
				inner = d.saved.Bytes()[from:until]
				if from == 0 {
					d.saved = nil
				}
			}
			break read
		case CharData:
			if saveData.IsValid() {
				data = append(data, t...)
			}
		case Comment:
			if saveComment.IsValid() {
				comment = append(comment, t...)
			}
		}
	}
	if saveData.IsValid() {
		if u, ok := as[encoding.TextUnmarshaler](saveData); ok {
			if err := u.UnmarshalText(data); err != nil {
				return err
			}
		} else if err := set(saveData, data); err != nil {
			return err
		}
	}
	switch saveComment.Kind() {
	case reflect.String:
		saveComment.SetString(string(comment))
	case reflect.Slice:
		saveComment.Set(reflect.ValueOf(comment))
	}
	switch saveX.Kind() {
	case reflect.String:
		saveX.SetString(string(inner))
	case reflect.Slice:
		if saveX.Type().Elem().Kind() == reflect.Uint8 {
			saveX.Set(reflect.ValueOf(inner))
		}
	}
	return nil
}

// named puts the element's name into XMLName, if it is the one that stands in its tag.
func (t *typeInfo) named(v reflect.Value, n Name) error {
	f := t.xmlname
	if f == nil {
		return nil
	}
	if f.name != "" && f.name != n.Local {
		return UnmarshalError("expected element type <" + f.name + "> but have <" + n.Local + ">")
	}
	if f.xmlns != "" && f.xmlns != n.Space {
		text := "expected element <" + f.name + "> in name space " + f.xmlns + " but have "
		if n.Space == "" {
			text += "no name space"
		} else {
			text += n.Space
		}
		return UnmarshalError(text)
	}
	if fv := f.value(v, true); fv.Type() == nameType {
		fv.Set(reflect.ValueOf(n))
	}
	return nil
}

func (d *Decoder) attrs(info *typeInfo, v reflect.Value, attrs []Attr) error {
	for _, a := range attrs {
		used, rest := false, -1
		for i := range info.fields {
			f := &info.fields[i]
			switch f.flags & fMode {
			case fAttr:
				fv := f.value(v, true)
				if a.Name.Local == f.name && (f.xmlns == "" || f.xmlns == a.Name.Space) {
					if err := d.unmarshalAttr(fv, a); err != nil {
						return err
					}
					used = true
				}
			case fAny | fAttr:
				if rest < 0 {
					rest = i
				}
			}
		}
		if !used && rest >= 0 {
			if err := d.unmarshalAttr(info.fields[rest].value(v, true), a); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Decoder) unmarshalInterface(u Unmarshaler, start *StartElement) error {
	d.pushEOF()
	before := d.inMethod()
	d.setInMethod(true)
	defer func() { d.setInMethod(before) }()
	if err := u.UnmarshalXML(d, *start); err != nil {
		d.popEOF()
		return err
	}
	if !d.popEOF() {
		return fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiver(reflect.TypeOf(u)), start.Name.Local)
	}
	return nil
}

// unmarshalTextInterface gives the text of the element that is open, which ends with it.
func (d *Decoder) unmarshalTextInterface(u encoding.TextUnmarshaler) error {
	var b []byte
	for depth := 1; depth > 0; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case CharData:
			if depth == 1 {
				b = append(b, t...)
			}
		case StartElement:
			depth++
		case EndElement:
			depth--
		}
	}
	return u.UnmarshalText(b)
}

func (d *Decoder) Skip() error {
	for depth := int64(0); ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}

func (d *Decoder) unmarshalAttr(v reflect.Value, a Attr) error {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if u, ok := as[UnmarshalerAttr](v); ok {
		return u.UnmarshalXMLAttr(a)
	}
	if u, ok := as[encoding.TextUnmarshaler](v); ok {
		return u.UnmarshalText([]byte(a.Value))
	}
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8 {
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		if err := d.unmarshalAttr(v.Index(n), a); err != nil {
			v.SetLen(n)
			return err
		}
		return nil
	}
	if v.Type() == attrType {
		v.Set(reflect.ValueOf(a))
		return nil
	}
	return set(v, []byte(a.Value))
}

func set(v reflect.Value, src []byte) error {
	whole := v
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Invalid:
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if len(src) == 0 {
			v.SetInt(0)
			return nil
		}
		n, err := strconv.ParseInt(strings.TrimSpace(string(src)), 10, v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(src) == 0 {
			v.SetUint(0)
			return nil
		}
		n, err := strconv.ParseUint(strings.TrimSpace(string(src)), 10, v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		if len(src) == 0 {
			v.SetFloat(0)
			return nil
		}
		n, err := strconv.ParseFloat(strings.TrimSpace(string(src)), v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetFloat(n)
	case reflect.Bool:
		if len(src) == 0 {
			v.SetBool(false)
			return nil
		}
		b, err := strconv.ParseBool(strings.TrimSpace(string(src)))
		if err != nil {
			return err
		}
		v.SetBool(b)
	case reflect.String:
		v.SetString(string(src))
	case reflect.Slice:
		if len(src) == 0 {
			src = []byte{}
		}
		v.SetBytes(src)
	default:
		return errors.New("cannot unmarshal into " + whole.Type().String())
	}
	return nil
}

// path looks for a field that an element below the parents is for.
func (d *Decoder) path(info *typeInfo, v reflect.Value, parents []string, start *StartElement) (used bool, err error) {
	found := false
	for i := range info.fields {
		f := &info.fields[i]
		if f.flags&fElement == 0 || len(f.parents) < len(parents) || f.xmlns != "" && f.xmlns != start.Name.Space ||
			shared(parents, f.parents) < len(parents) {
			continue
		}
		if len(f.parents) == len(parents) && f.name == start.Name.Local {
			return true, d.element(f.value(v, true), start)
		}
		if len(f.parents) > len(parents) && f.parents[len(parents)] == start.Name.Local {
			found = true
			parents = f.parents[:len(parents)+1]
			break
		}
	}
	if !found {
		return false, nil
	}
	for {
		t, err := d.Token()
		if err != nil {
			return true, err
		}
		switch t := t.(type) {
		case StartElement:
			inside, err := d.path(info, v, parents, &t)
			if err != nil {
				return true, err
			}
			if !inside {
				if err := d.Skip(); err != nil {
					return true, err
				}
			}
		case EndElement:
			return true, nil
		}
	}
}
