//go:build go1.27

package json

import (
	"cmp"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// member is a field of a struct, or of one embedded in it.
type member struct {
	id        int
	index     []int
	typ       reflect.Type
	name      string
	named     bool
	ignore    bool
	strict    bool
	embed     bool
	omitzero  bool
	omitempty bool
	quoted    bool
	format    string
	isZero    func(va addressableValue) bool
}

// members are those of a struct in their order; rest takes the names that are none of theirs.
type members struct {
	list   []member
	byName map[string]*member
	folded map[string][]*member
	rest   *member
	fault  *SemanticError
}

var structs = map[reflect.Type]*members{}

func membersOf(t reflect.Type) *members {
	if structs[t] == nil {
		structs[t] = collect(t)
	}
	return structs[t]
}

// fold is a name without what case-insensitive names do not tell apart.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' {
			return -1
		}
		for {
			next := unicode.SimpleFold(r)
			if next <= r {
				return next
			}
			r = next
		}
	}, name)
}

func matches(m *member, insensitive bool) bool { return m.ignore || insensitive && !m.strict }

func direct(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer && t.Name() == "" {
		t = t.Elem()
	}
	return t
}

type zeroer interface{ IsZero() bool }

func zeroOf(t reflect.Type) func(va addressableValue) bool {
	is := reflect.TypeFor[zeroer]()
	switch {
	case t.Implements(is) && (t.Kind() == reflect.Interface || t.Kind() == reflect.Pointer):
		return func(va addressableValue) bool {
			return va.IsNil() || va.Elem().Kind() == reflect.Pointer && va.Elem().IsNil() || va.Interface().(zeroer).IsZero()
		}
	case reflect.PointerTo(t).Implements(is):
		return func(va addressableValue) bool { return va.Addr().Interface().(zeroer).IsZero() }
	}
	return func(va addressableValue) bool { return va.IsZero() }
}

func collect(root reflect.Type) *members {
	type level struct {
		typ   reflect.Type
		index []int
		deep  bool
	}
	all := &members{}
	complain := func(t reflect.Type, format string, args ...any) {
		if all.fault == nil {
			all.fault = &SemanticError{GoType: t, Err: fmt.Errorf(format, args...)}
		}
	}
	var unsupported *SemanticError
	var found, rests []member
	queue := []level{{root, nil, true}}
	seen := map[reflect.Type]bool{root: true}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		t := at.typ
		names := map[string]string{}
		tagged, exported := false, false
		restName := ""
		for i := range t.NumField() {
			f := t.Field(i)
			_, has := f.Tag.Lookup("json")
			tagged = tagged || has
			m, ignored, err := tagOf(f)
			if err != nil && all.fault == nil {
				all.fault = &SemanticError{GoType: t, Err: err}
			}
			if ignored {
				continue
			}
			exported = true
			m.typ = f.Type
			m.index = append(slices.Clone(at.index), i)
			if f.Anonymous && !m.named {
				if direct(m.typ).Kind() == reflect.Struct {
					m.embed = true
				} else {
					complain(t, "embedded Go struct field %s of non-struct type must be explicitly given a JSON name", f.Name)
				}
			}
			inner := direct(m.typ)
			if m.embed {
				if m.ignore || m.strict || m.omitzero || m.omitempty || m.quoted || m.format != "" || m.named {
					complain(t, "Go struct field %s cannot have any options other than `embed` specified", f.Name)
				}
				isValue := inner == reflect.TypeFor[jsontext.Value]()
				if !isValue && (hasWriter(inner) || hasReader(inner)) {
					complain(t, "embedded Go struct field %s of type %s must not implement marshal or unmarshal methods", f.Name, inner)
				}
				switch {
				case inner.Kind() == reflect.Struct:
					if at.deep {
						queue = append(queue, level{inner, m.index, !seen[inner]})
					}
					seen[inner] = true
				case !f.IsExported():
					complain(t, "embedded Go struct field %s is not exported", f.Name)
				case isValue || inner.Kind() == reflect.Map && inner.Key().Kind() == reflect.String:
					if restName != "" {
						complain(t, "embedded Go struct fields %s and %s cannot both be a Go map or jsontext.Value", restName, f.Name)
					}
					restName = f.Name
					rests = append(rests, m)
				default:
					complain(t, "embedded Go struct field %s of type %s must be a Go struct, Go map of string key, or jsontext.Value", f.Name, inner)
				}
				continue
			}
			if !f.IsExported() && !(f.Anonymous && inner.Kind() == reflect.Struct) {
				complain(t, "Go struct field %s is not exported", f.Name)
				continue
			}
			if other, known := names[m.name]; known {
				complain(t, "Go struct fields %s and %s conflict over JSON object name %q", other, f.Name, m.name)
			}
			names[m.name] = f.Name
			if m.format != "" && unsupported == nil {
				unsupported = &SemanticError{GoType: t, Err: fmt.Errorf("Go struct field %s has unsupported `format` tag option", f.Name)}
			}
			m.id = len(found)
			m.isZero = zeroOf(m.typ)
			found = append(found, m)
		}
		if t.NumField() > 0 && !tagged && !exported {
			complain(t, "%w", errors.New("Go struct has no exported fields"))
		}
	}
	if all.fault == nil {
		all.fault = unsupported
	}
	// Of one name, the least deep counts, and there the one that was named so.
	slices.SortStableFunc(found, func(x, y member) int {
		named := 0
		if x.named != y.named {
			named = 1
			if x.named {
				named = -1
			}
		}
		return cmp.Or(strings.Compare(x.name, y.name), cmp.Compare(len(x.index), len(y.index)), named)
	})
	for i, m := range found {
		if i > 0 && found[i-1].name == m.name {
			continue
		}
		if i+1 < len(found) {
			if next := found[i+1]; next.name == m.name && len(next.index) == len(m.index) && next.named == m.named {
				continue
			}
		}
		all.list = append(all.list, m)
	}
	slices.SortFunc(all.list, func(x, y member) int { return cmp.Compare(x.id, y.id) })
	for i := range all.list {
		all.list[i].id = i
	}
	slices.SortFunc(all.list, func(x, y member) int { return slices.Compare(x.index, y.index) })
	all.byName, all.folded = map[string]*member{}, map[string][]*member{}
	for i := range all.list {
		m := &all.list[i]
		all.byName[m.name] = m
		all.folded[fold(m.name)] = append(all.folded[fold(m.name)], m)
	}
	for _, same := range all.folded {
		slices.SortFunc(same, func(x, y *member) int { return cmp.Compare(x.id, y.id) })
	}
	if n := len(rests); n == 1 || n > 1 && len(rests[0].index) != len(rests[1].index) {
		all.rest = &rests[0]
	}
	return all
}

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }

// tagOf reads a field's tag; its first mistake is the error.
func tagOf(f reflect.StructField) (m member, ignored bool, err error) {
	tag, has := f.Tag.Lookup("json")
	if tag == "-" {
		return m, true, nil
	}
	if !f.IsExported() && !f.Anonymous {
		if has {
			err = fmt.Errorf("unexported Go struct field %s cannot have non-ignored `json:%q` tag", f.Name, tag)
		}
		return m, true, err
	}
	complain := func(format string, args ...any) {
		if err == nil {
			err = fmt.Errorf("Go struct field %s "+format, append([]any{f.Name}, args...)...)
		}
	}
	m.name = f.Name
	if tag != "" && tag[0] != ',' {
		n := strings.IndexAny(tag, ",\\'\"`")
		if n < 0 {
			n = len(tag)
		}
		name := tag[:n]
		ok := true
		if n < len(tag) && tag[n] != ',' {
			var fault error
			if name, n, fault = tagWord(tag, false); fault != nil {
				complain("has malformed `json` tag: %v", fault)
				ok = false
			}
		}
		if !utf8.ValidString(name) {
			complain("has JSON object name %q with invalid UTF-8", name)
			name = string([]rune(name))
		}
		if ok {
			m.named, m.name = true, name
		}
		tag = tag[n:]
	}
	seen := map[string]bool{}
	for tag != "" {
		if tag[0] != ',' {
			complain("has malformed `json` tag: invalid character %q before next option (expecting ',')", tag[0])
		} else if tag = tag[1:]; tag == "" {
			complain("has malformed `json` tag: invalid trailing ',' character")
			break
		}
		word, n, fault := tagWord(tag, false)
		if fault != nil {
			complain("has malformed `json` tag: %v", fault)
		}
		raw := tag[:n]
		tag = tag[n:]
		if m.format != "" {
			complain("has `format` tag option that was not specified last")
		}
		switch word {
		case "case":
			if !strings.HasPrefix(tag, ":") {
				complain("is missing value for `case` tag option; specify `case:ignore` or `case:strict` instead")
				break
			}
			value, n, fault := tagWord(tag[1:], false)
			tag = tag[1:]
			if fault != nil {
				complain("has malformed value for `case` tag option: %v", fault)
				break
			}
			tag = tag[n:]
			switch value {
			case "ignore":
				m.ignore = true
			case "strict":
				m.strict = true
			default:
				complain("has unknown `case:%s` tag value", value)
			}
		case "embed":
			m.embed = true
		case "omitzero":
			m.omitzero = true
		case "omitempty":
			m.omitempty = true
		case "string":
			m.quoted = true
		case "format":
			if !strings.HasPrefix(tag, ":") {
				complain("is missing value for `format` tag option")
				break
			}
			value, n, fault := tagWord(tag[1:], true)
			tag = tag[1:]
			if fault != nil {
				complain("has malformed value for `format` tag option: %v", fault)
				break
			}
			tag = tag[n:]
			m.format = value
		default:
			switch plain := strings.ReplaceAll(strings.ToLower(word), "_", ""); plain {
			case "case", "embed", "omitzero", "omitempty", "string", "format":
				complain("has invalid appearance of `%s` tag option; specify `%s` instead", word, plain)
			}
		}
		if m.ignore && m.strict {
			complain("cannot have both `case:ignore` and `case:strict` tag options")
		} else if seen[word] {
			complain("has duplicate appearance of `%s` tag option", raw)
		}
		seen[word] = true
	}
	return m, false, err
}

// tagWord reads an option, or where that is allowed one in single quotes.
func tagWord(in string, quoted bool) (word string, n int, err error) {
	end := strings.IndexByte(in, ',')
	if end < 0 {
		end = len(in)
	}
	r, _ := utf8.DecodeRuneInString(in)
	switch {
	case in == "":
		return "", 0, io.ErrUnexpectedEOF
	case r == '_' || unicode.IsLetter(r):
		n = len(in) - len(strings.TrimLeftFunc(in, isWordRune))
		return in[:n], n, nil
	case r == '\'' && quoted:
		for n = 1; n < len(in) && in[n] != '\''; n++ {
			if in[n] == '\\' {
				n++
			}
		}
		if n >= len(in) {
			return in[:end], end, fmt.Errorf("single-quoted string not terminated: %s...", in[:min(n, 10, len(in))])
		}
		text := strings.ReplaceAll(strings.ReplaceAll(in[1:n], `\'`, "'"), `"`, `\"`)
		if word, err = strconv.Unquote(`"` + text + `"`); err != nil {
			return in[:end], end, fmt.Errorf("invalid single-quoted string: %s", in[:n+1])
		}
		return word, n + 1, nil
	}
	if quoted {
		return in[:end], end, fmt.Errorf("invalid character %q at start of option (expecting Unicode letter or single quote)", r)
	}
	return in[:end], end, fmt.Errorf("invalid character %q at start of option (expecting Unicode letter)", r)
}
