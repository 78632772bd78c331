package xml

import (
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// What both directions share: types, their tags, escapes.

func CopyToken(t Token) Token {
	switch t := t.(type) {
	case CharData:
		return t.Copy()
	case Comment:
		return t.Copy()
	case Directive:
		return t.Copy()
	case ProcInst:
		return t.Copy()
	case StartElement:
		return t.Copy()
	}
	return t
}

// HTMLEntity is made of names, each before the one character that it stands for.
var HTMLEntity = entityNames("quot\"amp&lt<gt>nbsp\u00a0iexcl\u00a1cent\u00a2pound\u00a3curren\u00a4yen\u00a5brvbar\u00a6sect\u00a7uml\u00a8" +
	"copy\u00a9ordf\u00aalaquo\u00abnot\u00acshy\u00adreg\u00aemacr\u00afdeg\u00b0plusmn\u00b1sup2\u00b2sup3\u00b3" +
	"acute\u00b4micro\u00b5para\u00b6middot\u00b7cedil\u00b8sup1\u00b9ordm\u00baraquo\u00bbfrac14\u00bcfrac12\u00bd" +
	"frac34\u00beiquest\u00bfAgrave\u00c0Aacute\u00c1Acirc\u00c2Atilde\u00c3Auml\u00c4Aring\u00c5AElig\u00c6" +
	"Ccedil\u00c7Egrave\u00c8Eacute\u00c9Ecirc\u00caEuml\u00cbIgrave\u00ccIacute\u00cdIcirc\u00ceIuml\u00cf" +
	"ETH\u00d0Ntilde\u00d1Ograve\u00d2Oacute\u00d3Ocirc\u00d4Otilde\u00d5Ouml\u00d6times\u00d7Oslash\u00d8" +
	"Ugrave\u00d9Uacute\u00daUcirc\u00dbUuml\u00dcYacute\u00ddTHORN\u00deszlig\u00dfagrave\u00e0aacute\u00e1" +
	"acirc\u00e2atilde\u00e3auml\u00e4aring\u00e5aelig\u00e6ccedil\u00e7egrave\u00e8eacute\u00e9ecirc\u00ea" +
	"euml\u00ebigrave\u00eciacute\u00edicirc\u00eeiuml\u00efeth\u00f0ntilde\u00f1ograve\u00f2oacute\u00f3" +
	"ocirc\u00f4otilde\u00f5ouml\u00f6divide\u00f7oslash\u00f8ugrave\u00f9uacute\u00faucirc\u00fbuuml\u00fc" +
	"yacute\u00fdthorn\u00feyuml\u00ffOElig\u0152oelig\u0153Scaron\u0160scaron\u0161Yuml\u0178fnof\u0192circ\u02c6" +
	"tilde\u02dcAlpha\u0391Beta\u0392Gamma\u0393Delta\u0394Epsilon\u0395Zeta\u0396Eta\u0397Theta\u0398Iota\u0399" +
	"Kappa\u039aLambda\u039bMu\u039cNu\u039dXi\u039eOmicron\u039fPi\u03a0Rho\u03a1Sigma\u03a3Tau\u03a4Upsilon\u03a5" +
	"Phi\u03a6Chi\u03a7Psi\u03a8Omega\u03a9alpha\u03b1beta\u03b2gamma\u03b3delta\u03b4epsilon\u03b5zeta\u03b6" +
	"eta\u03b7theta\u03b8iota\u03b9kappa\u03balambda\u03bbmu\u03bcnu\u03bdxi\u03beomicron\u03bfpi\u03c0rho\u03c1" +
	"sigmaf\u03c2sigma\u03c3tau\u03c4upsilon\u03c5phi\u03c6chi\u03c7psi\u03c8omega\u03c9thetasym\u03d1upsih\u03d2" +
	"piv\u03d6ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200fndash\u2013mdash\u2014" +
	"lsquo\u2018rsquo\u2019sbquo\u201aldquo\u201crdquo\u201dbdquo\u201edagger\u2020Dagger\u2021bull\u2022" +
	"hellip\u2026permil\u2030prime\u2032Prime\u2033lsaquo\u2039rsaquo\u203aoline\u203efrasl\u2044euro\u20ac" +
	"image\u2111weierp\u2118real\u211ctrade\u2122alefsym\u2135larr\u2190uarr\u2191rarr\u2192darr\u2193harr\u2194" +
	"crarr\u21b5lArr\u21d0uArr\u21d1rArr\u21d2dArr\u21d3hArr\u21d4forall\u2200part\u2202exist\u2203empty\u2205" +
	"nabla\u2207isin\u2208notin\u2209ni\u220bprod\u220fsum\u2211minus\u2212lowast\u2217radic\u221aprop\u221d" +
	"infin\u221eang\u2220and\u2227or\u2228cap\u2229cup\u222aint\u222bthere4\u2234sim\u223ccong\u2245asymp\u2248" +
	"ne\u2260equiv\u2261le\u2264ge\u2265sub\u2282sup\u2283nsub\u2284sube\u2286supe\u2287oplus\u2295otimes\u2297" +
	"perp\u22a5sdot\u22c5lceil\u2308rceil\u2309lfloor\u230arfloor\u230blang\u2329rang\u232aloz\u25caspades\u2660" +
	"clubs\u2663hearts\u2665diams\u2666")

func entityNames(text string) map[string]string {
	m := map[string]string{}
	start := 0
	for i, r := range text {
		if r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			if start < 0 {
				start = i
			}
			continue
		}
		m[text[start:i]] = string(r)
		start = -1
	}
	return m
}

var HTMLAutoClose = []string{"basefont", "br", "area", "link", "img", "param", "hr", "input", "col", "frame", "isindex", "base", "meta"}

const xmlURL = "http://www.w3.org/XML/1998/namespace"

var (
	nameType = reflect.TypeFor[Name]()
	attrType = reflect.TypeFor[Attr]()
)

const (
	fElement fieldFlags = 1 << iota
	fAttr
	fCDATA
	fCharData
	fInnerXML
	fComment
	fAny
	fOmitEmpty
	fMode = fOmitEmpty - 1
)

var flagNames = map[string]fieldFlags{"attr": fAttr, "cdata": fCDATA, "chardata": fCharData, "innerxml": fInnerXML, "comment": fComment,
	"any": fAny, "omitempty": fOmitEmpty}

// value is the field, through embedded pointers; `make`: those that are nil are made.
func (f *fieldInfo) value(v reflect.Value, create bool) reflect.Value {
	for i, x := range f.idx {
		if i > 0 && v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Struct {
			if v.IsNil() {
				if !create {
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

var infos sync.Map

func infoOf(typ reflect.Type) (*typeInfo, error) {
	if t, ok := infos.Load(typ); ok {
		return t.(*typeInfo), nil
	}
	t := &typeInfo{}
	if typ.Kind() == reflect.Struct && typ != nameType {
		for i := 0; i < typ.NumField(); i++ {
			f := typ.Field(i)
			if !f.IsExported() && !f.Anonymous || f.Tag.Get("xml") == "-" {
				continue
			}
			if f.Anonymous {
				e := f.Type
				if e.Kind() == reflect.Pointer {
					e = e.Elem()
				}
				if e.Kind() == reflect.Struct {
					inner, err := infoOf(e)
					if err != nil {
						return nil, err
					}
					if t.xmlname == nil {
						t.xmlname = inner.xmlname
					}
					for _, g := range inner.fields {
						g.idx = append([]int{i}, g.idx...)
						if err := t.add(typ, &g); err != nil {
							return nil, err
						}
					}
					continue
				}
			}
			g, err := fieldOf(typ, &f)
			if err != nil {
				return nil, err
			}
			if f.Name == "XMLName" {
				t.xmlname = g
				continue
			}
			if err := t.add(typ, g); err != nil {
				return nil, err
			}
		}
	}
	known, _ := infos.LoadOrStore(typ, t)
	return known.(*typeInfo), nil
}

func fieldOf(typ reflect.Type, f *reflect.StructField) (*fieldInfo, error) {
	info := &fieldInfo{idx: f.Index}
	tag := f.Tag.Get("xml")
	if ns, rest, ok := strings.Cut(tag, " "); ok {
		info.xmlns, tag = ns, rest
	}
	tokens := strings.Split(tag, ",")
	if len(tokens) == 1 {
		info.flags = fElement
	} else {
		tag = tokens[0]
		for _, flag := range tokens[1:] {
			info.flags |= flagNames[flag]
		}
		valid := true
		switch mode := info.flags & fMode; mode {
		case 0:
			info.flags |= fElement
		case fAttr, fCDATA, fCharData, fInnerXML, fComment, fAny, fAny | fAttr:
			valid = f.Name != "XMLName" && (tag == "" || mode == fAttr)
		default:
			valid = false
		}
		if info.flags&fMode == fAny {
			info.flags |= fElement
		}
		if info.flags&fOmitEmpty != 0 && info.flags&(fElement|fAttr) == 0 {
			valid = false
		}
		if !valid {
			return nil, fmt.Errorf("xml: invalid tag in field %s of type %s: %q", f.Name, typ, f.Tag.Get("xml"))
		}
	}
	if info.xmlns != "" && tag == "" {
		return nil, fmt.Errorf("xml: namespace without name in field %s of type %s: %q", f.Name, typ, f.Tag.Get("xml"))
	}
	if f.Name == "XMLName" {
		info.name = tag
		return info, nil
	}
	if tag == "" {
		if own := xmlName(f.Type); own != nil {
			info.xmlns, info.name = own.xmlns, own.name
		} else {
			info.name = f.Name
		}
		return info, nil
	}
	parents := strings.Split(tag, ">")
	if parents[0] == "" {
		parents[0] = f.Name
	}
	if parents[len(parents)-1] == "" {
		return nil, fmt.Errorf("xml: trailing '>' in field %s of type %s", f.Name, typ)
	}
	info.name = parents[len(parents)-1]
	if len(parents) > 1 {
		if info.flags&fElement == 0 {
			return nil, fmt.Errorf("xml: %s chain not valid with %s flag", tag, strings.Join(tokens[1:], ","))
		}
		info.parents = parents[:len(parents)-1]
	}
	if own := xmlName(f.Type); own != nil && info.flags&fElement != 0 && own.name != info.name {
		return nil, fmt.Errorf("xml: name %q in tag of %s.%s conflicts with name %q in %s.XMLName", info.name, typ, f.Name, own.name, f.Type)
	}
	return info, nil
}

// xmlName is the XMLName field of a struct type with a name in its tag.
func xmlName(typ reflect.Type) *fieldInfo {
	for typ != nil && typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ == nil || typ.Kind() != reflect.Struct {
		return nil
	}
	for i := 0; i < typ.NumField(); i++ {
		f := typ.Field(i)
		if f.Name == "XMLName" {
			if info, err := fieldOf(typ, &f); err == nil && info.name != "" {
				return info
			}
			return nil
		}
	}
	return nil
}

// add puts a field in, unless a shallower one of the same place is there.
func (t *typeInfo) add(typ reflect.Type, g *fieldInfo) error {
	var conflicts []int
	for i := range t.fields {
		old := &t.fields[i]
		if old.flags&fMode != g.flags&fMode || old.xmlns != "" && g.xmlns != "" && old.xmlns != g.xmlns {
			continue
		}
		n := min(len(old.parents), len(g.parents))
		if shared(old.parents, g.parents) < n {
			continue
		}
		switch {
		case len(old.parents) > n:
			if old.parents[n] == g.name {
				conflicts = append(conflicts, i)
			}
		case len(g.parents) > n:
			if g.parents[n] == old.name {
				conflicts = append(conflicts, i)
			}
		case g.name == old.name && g.xmlns == old.xmlns:
			conflicts = append(conflicts, i)
		}
	}
	for _, i := range conflicts {
		if len(t.fields[i].idx) < len(g.idx) {
			return nil
		}
	}
	for _, i := range conflicts {
		old := &t.fields[i]
		if len(old.idx) == len(g.idx) {
			f1, f2 := typ.FieldByIndex(old.idx), typ.FieldByIndex(g.idx)
			return &TagPathError{typ, f1.Name, f1.Tag.Get("xml"), f2.Name, f2.Tag.Get("xml")}
		}
	}
	for k := len(conflicts) - 1; k >= 0; k-- {
		i := conflicts[k]
		t.fields = append(t.fields[:i], t.fields[i+1:]...)
	}
	t.fields = append(t.fields, *g)
	return nil
}

func inRange(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 && r <= 0x10ffff
}

// entity is what stands for a character of n bytes that cannot stand for itself.
func entity(r rune, n int, newline bool) string {
	switch {
	case r == '"':
		return "&#34;"
	case r == '\'':
		return "&#39;"
	case r == '&':
		return "&amp;"
	case r == '<':
		return "&lt;"
	case r == '>':
		return "&gt;"
	case r == '\t':
		return "&#x9;"
	case r == '\n' && newline:
		return "&#xA;"
	case r == '\r':
		return "&#xD;"
	case !inRange(r) || r == utf8.RuneError && n == 1:
		return "\ufffd"
	}
	return ""
}

func escapeText(w io.Writer, s []byte, newline bool) error {
	last := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRune(s[i:])
		i += n
		if e := entity(r, n, newline); e != "" {
			if _, err := w.Write(s[last : i-n]); err != nil {
				return err
			}
			if _, err := w.Write(unsafe.Slice(unsafe.StringData(e), len(e))); err != nil {
				return err
			}
			last = i
		}
	}
	_, err := w.Write(s[last:])
	return err
}

