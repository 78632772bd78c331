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

func (d *decoder) Decode(v any) error { return d.DecodeElement(v, nil) }

func (d *decoder) DecodeElement(v any, start *StartElement) error {
	val := reflect.ValueOf(v)
	if val.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if val.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.element(val.Elem(), start, 0)
}

func (d *decoder) element(v reflect.Value, start *StartElement, depth int) error {
	if depth >= 10000 {
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
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if u, ok := as[Unmarshaler](v); ok {
		n, floor := len(d.open), d.floor
		d.floor = n
		err := u.UnmarshalXML(d.pub, *start)
		d.floor = floor
		if err != nil {
			return err
		}
		if len(d.open) >= n {
			return fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiver(v.Addr()), start.Name.Local)
		}
		return nil
	}
	if u, ok := as[encoding.TextUnmarshaler](v); ok {
		text, err := d.chars()
		if err != nil {
			return err
		}
		return u.UnmarshalText(text)
	}
	var (
		data, comment, inner         []byte
		saveData, saveComment, saveX reflect.Value
		saveAny                      reflect.Value
		info                         *typeInfo
		err                          error
	)
	typ := v.Type()
	switch v.Kind() {
	case reflect.Interface:
		return d.Skip()
	case reflect.Slice:
		if typ.Elem().Kind() == reflect.Uint8 {
			saveData = v
			break
		}
		n := v.Len()
		v.Set(reflect.Append(v, reflect.Zero(typ.Elem())))
		if err := d.element(v.Index(n), start, depth+1); err != nil {
			v.SetLen(n)
			return err
		}
		return nil
	case reflect.Bool, reflect.Float32, reflect.Float64, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.String:
		saveData = v
	case reflect.Struct:
		if typ == reflect.TypeOf(Name{}) {
			v.Set(reflect.ValueOf(start.Name))
			break
		}
		if info, err = infoOf(typ); err != nil {
			return err
		}
		if x := info.xmlname; x != nil {
			if x.name != "" && x.name != start.Name.Local {
				return UnmarshalError("expected element type <" + x.name + "> but have <" + start.Name.Local + ">")
			}
			if x.xmlns != "" && x.xmlns != start.Name.Space {
				have := "no name space"
				if start.Name.Space != "" {
					have = start.Name.Space
				}
				return UnmarshalError("expected element <" + x.name + "> in name space " + x.xmlns + " but have " + have)
			}
			if fv := x.value(v, true); fv.Type() == reflect.TypeOf(Name{}) {
				fv.Set(reflect.ValueOf(start.Name))
			}
		}
		for _, a := range start.Attr {
			handled := false
			rest := -1
			for i := range info.fields {
				f := &info.fields[i]
				if f.mode() != fAttr {
					continue
				}
				if f.flags&fAny != 0 {
					if rest < 0 {
						rest = i
					}
				} else if f.name == a.Name.Local && (f.xmlns == "" || f.xmlns == a.Name.Space) {
					if err := d.attr(f.value(v, true), a); err != nil {
						return err
					}
					handled = true
				}
			}
			if !handled && rest >= 0 {
				if err := d.attr(info.fields[rest].value(v, true), a); err != nil {
					return err
				}
			}
		}
		for i := range info.fields {
			f := &info.fields[i]
			fv := func() reflect.Value { return f.value(v, true) }
			switch f.mode() {
			case fCDATA, fCharData:
				if !saveData.IsValid() {
					saveData = fv()
				}
			case fComment:
				if !saveComment.IsValid() {
					saveComment = fv()
				}
			case fInnerXML:
				if !saveX.IsValid() {
					saveX = fv()
					if d.saving == 0 {
						d.saved = nil
					}
					d.saving++
				}
			case fElement:
				if f.flags&fAny != 0 && !saveAny.IsValid() {
					saveAny = fv()
				}
			}
		}
	default:
		return errors.New("unknown type " + typ.String())
	}
	from := d.savedUntil()
	for done := false; !done; {
		until := d.savedUntil()
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case StartElement:
			used := false
			if info != nil {
				if used, err = d.path(info, v, nil, &t, depth); err != nil {
					return err
				}
				if !used && saveAny.IsValid() {
					used = true
					if err := d.element(saveAny, &t, depth+1); err != nil {
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
				inner = append(inner, d.saved[from:until]...)
				if d.saving--; d.saving == 0 {
					d.saved = nil
				}
			}
			done = true
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
	for _, p := range []struct {
		v reflect.Value
		b []byte
	}{{saveComment, comment}, {saveX, inner}} {
		if p.v.IsValid() {
			switch p.v.Kind() {
			case reflect.String:
				p.v.SetString(string(p.b))
			case reflect.Slice:
				p.v.Set(reflect.ValueOf(p.b).Convert(p.v.Type()))
			}
		}
	}
	return nil
}

// chars is the text of the element that is open, which ends with it.
func (d *decoder) chars() ([]byte, error) {
	var b []byte
	for {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case CharData:
			b = append(b, t...)
		case StartElement:
			if err := d.Skip(); err != nil {
				return nil, err
			}
		case EndElement:
			return b, nil
		}
	}
}

func (d *decoder) attr(v reflect.Value, a Attr) error {
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
		v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
		if err := d.attr(v.Index(n), a); err != nil {
			v.SetLen(n)
			return err
		}
		return nil
	}
	if v.Type() == reflect.TypeOf(Attr{}) {
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
	text := strings.TrimSpace(string(src))
	switch v.Kind() {
	case reflect.Invalid:
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if len(src) == 0 {
			v.SetInt(0)
			return nil
		}
		n, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(src) == 0 {
			v.SetUint(0)
			return nil
		}
		n, err := strconv.ParseUint(text, 10, v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		if len(src) == 0 {
			v.SetFloat(0)
			return nil
		}
		n, err := strconv.ParseFloat(text, v.Type().Bits())
		if err != nil {
			return err
		}
		v.SetFloat(n)
	case reflect.Bool:
		if len(src) == 0 {
			v.SetBool(false)
			return nil
		}
		b, err := strconv.ParseBool(text)
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
func (d *decoder) path(info *typeInfo, v reflect.Value, parents []string, start *StartElement, depth int) (used bool, err error) {
	recurse := false
	for i := range info.fields {
		f := &info.fields[i]
		if f.flags&fElement == 0 || f.flags&fAny != 0 || len(f.parents) < len(parents) || f.xmlns != "" && f.xmlns != start.Name.Space {
			continue
		}
		if shared(parents, f.parents) < len(parents) {
			continue
		}
		if len(f.parents) == len(parents) && f.name == start.Name.Local {
			return true, d.element(f.value(v, true), start, depth+1)
		}
		if len(f.parents) > len(parents) && f.parents[len(parents)] == start.Name.Local {
			recurse = true
			parents = f.parents[:len(parents)+1]
			break
		}
	}
	if !recurse {
		return false, nil
	}
	for {
		t, err := d.Token()
		if err != nil {
			return true, err
		}
		switch t := t.(type) {
		case StartElement:
			inside, err := d.path(info, v, parents, &t, depth)
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
