package ast

import (
	"fmt"
	"go/token"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

func NotNilFilter(_ string, v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return !v.IsNil()
	}
	return true
}

// treePrinter writes a value line by line, each with its number and its depth as dots.
type treePrinter struct {
	w      io.Writer
	err    error
	fset   *token.FileSet
	filter FieldFilter
	lines  map[any]int
	line   int
	depth  int
	within bool // the line has begun
}

func fprint(w io.Writer, fset *token.FileSet, x any, f FieldFilter) error {
	p := &treePrinter{w: w, fset: fset, filter: f, lines: map[any]int{}}
	if x == nil {
		emit(p, "nil\n")
	} else {
		value(p, reflect.ValueOf(x))
		emit(p, "\n")
	}
	return p.err
}

func emit(p *treePrinter, text string) {
	for text != "" && p.err == nil {
		at := strings.IndexByte(text, '\n') + 1
		if !p.within && at != 1 {
			_, p.err = fmt.Fprintf(p.w, "%6d  %s", p.line, strings.Repeat(".  ", p.depth))
		}
		p.within = at == 0
		if p.within {
			at = len(text)
		} else {
			p.line++
		}
		if p.err == nil {
			_, p.err = io.WriteString(p.w, text[:at])
		}
		text = text[at:]
	}
}

// elements writes `n` elements in braces, one on a line.
func elements(p *treePrinter, n int, each func(i int)) {
	emit(p, " {")
	if n > 0 {
		p.depth++
		emit(p, "\n")
		for i := range n {
			each(i)
			emit(p, "\n")
		}
		p.depth--
	}
	emit(p, "}")
}

func value(p *treePrinter, x reflect.Value) {
	if !NotNilFilter("", x) {
		emit(p, "nil")
		return
	}
	at := func(i int) {
		emit(p, strconv.Itoa(i)+": ")
		value(p, x.Index(i))
	}
	switch x.Kind() {
	case reflect.Interface:
		value(p, x.Elem())
	case reflect.Map:
		keys := x.MapKeys()
		emit(p, fmt.Sprintf("%s (len = %d)", x.Type(), len(keys)))
		elements(p, len(keys), func(i int) {
			value(p, keys[i])
			emit(p, ": ")
			value(p, x.MapIndex(keys[i]))
		})
	case reflect.Pointer:
		line, seen := p.lines[x.Interface()]
		if seen {
			emit(p, fmt.Sprintf("*(obj @ %d)", line))
			return
		}
		emit(p, "*")
		p.lines[x.Interface()] = p.line
		value(p, x.Elem())
	case reflect.Array:
		emit(p, x.Type().String())
		elements(p, x.Len(), at)
	case reflect.Slice:
		if bytes, ok := x.Interface().([]byte); ok {
			emit(p, fmt.Sprintf("%#q", bytes))
			return
		}
		emit(p, fmt.Sprintf("%s (len = %d)", x.Type(), x.Len()))
		elements(p, x.Len(), at)
	case reflect.Struct:
		fields(p, x)
	default:
		emit(p, scalar(p, x.Interface()))
	}
}

func fields(p *treePrinter, x reflect.Value) {
	t := x.Type()
	emit(p, t.String()+" {")
	p.depth++
	for i := range t.NumField() {
		name := t.Field(i).Name
		if !IsExported(name) || p.filter != nil && !p.filter(name, x.Field(i)) {
			continue
		}
		if p.within {
			emit(p, "\n")
		}
		emit(p, name+": ")
		value(p, x.Field(i))
		emit(p, "\n")
	}
	p.depth--
	emit(p, "}")
}

func scalar(p *treePrinter, v any) string {
	switch v := v.(type) {
	case string:
		return strconv.Quote(v)
	case token.Pos:
		if p.fset != nil {
			return p.fset.Position(v).String()
		}
	}
	return fmt.Sprint(v)
}

// word is what begins a text up to its first space, with the position of what follows it.
func word(text string, pos token.Pos) (first, rest string, at token.Pos) {
	end := strings.IndexFunc(text, unicode.IsSpace)
	if end < 0 {
		end = len(text)
	}
	rest = strings.TrimLeftFunc(text[end:], unicode.IsSpace)
	return text[:end], rest, pos + token.Pos(len(text)-len(rest))
}

func ParseDirective(pos token.Pos, c string) (Directive, bool) {
	text, ok := strings.CutPrefix(c, "//")
	tool, rest, _ := strings.Cut(text, ":")
	if !ok || !isDirective(tool+":"+rest) || strings.Contains(tool, " ") {
		return Directive{}, false
	}
	name, args, at := word(rest, pos+token.Pos(len("//:")+len(tool)))
	return Directive{tool, name, strings.TrimRightFunc(args, unicode.IsSpace), pos, at}, true
}

func (d *Directive) ParseArgs() ([]DirectiveArg, error) {
	list := []DirectiveArg{}
	for text, pos := d.Args, d.ArgsPos; ; {
		rest := strings.TrimLeftFunc(text, unicode.IsSpace)
		text, pos = rest, pos+token.Pos(len(text)-len(rest))
		if text == "" {
			return list, nil
		}
		arg, from := "", pos
		if text[0] == '`' || text[0] == '"' {
			quoted, err := strconv.QuotedPrefix(text)
			rest := text[len(quoted):]
			if err != nil || rest != "" && strings.TrimLeftFunc(rest, unicode.IsSpace) == rest {
				return nil, fmt.Errorf("invalid quoted string in //%s:%s: %s", d.Tool, d.Name, text)
			}
			arg, _ = strconv.Unquote(quoted)
			text, pos = rest, pos+token.Pos(len(quoted))
		} else {
			arg, text, pos = word(text, pos)
		}
		list = append(list, DirectiveArg{arg, from})
	}
}
