package comment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Rules: go.dev/doc/comment.

func (*Code) block()      {}
func (*Heading) block()   {}
func (*List) block()      {}
func (*Paragraph) block() {}

func (Plain) text()    {}
func (Italic) text()   {}
func (*Link) text()    {}
func (*DocLink) text() {}

// Packages of the standard library whose path is one word.
var stdPkgs = strings.Fields("bufio bytes cmp context crypto embed encoding errors expvar flag fmt hash html image io iter log maps math " +
	"mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing time unicode unique unsafe uuid weak")

func DefaultLookupPackage(name string) (importPath string, ok bool) {
	if _, ok := slices.BinarySearch(stdPkgs, name); ok {
		return name, true
	}
	return "", false
}

// parsing is a document under construction, with the targets of links by their text.
type parsing struct {
	*Parser
	doc   *Doc
	links map[string]*LinkDef
}

func (p *Parser) Parse(text string) *Doc {
	d := &parsing{p, &Doc{}, map[string]*LinkDef{}}
	lines := unindent(strings.Split(text, "\n"))
	end := 0
	for _, s := range parts(lines) {
		var b Block
		own := lines[s.from:s.to]
		switch s.kind {
		case isCode:
			b = &Code{Text: strings.Join(append(unindent(own), ""), "\n")}
		case isHeadingLine:
			b = &Heading{Text: []Text{Plain(strings.TrimSpace(own[0][1:]))}}
		case isOldHeadingLine:
			b = &Heading{Text: []Text{Plain(strings.TrimSpace(own[0]))}}
		case isListOfItems:
			b = d.list(own, end < s.from)
		default:
			// A nil *Paragraph would not be a nil Block.
			if para := d.paragraph(own); para != nil {
				b = para
			}
		}
		if b != nil {
			d.doc.Content = append(d.doc.Content, b)
		}
		end = s.to
	}
	// Targets may stand behind their links.
	for _, b := range d.doc.Content {
		switch b := b.(type) {
		case *Paragraph:
			d.link(b)
		case *List:
			for _, item := range b.Items {
				for _, c := range item.Content {
					d.link(c.(*Paragraph))
				}
			}
		}
	}
	return d.doc
}

func (d *parsing) link(p *Paragraph) { p.Text = d.linked(string(p.Text[0].(Plain))) }

const (
	isParagraph = iota
	isCode
	isHeadingLine
	isOldHeadingLine
	isListOfItems
)

type part struct{ from, to, kind int }

// parts divides lines into blocks by blanks and indentation.
func parts(lines []string) (all []part) {
	// Lines before this one count as indented.
	forced := 0
	for i := 0; ; {
		for i < len(lines) && lines[i] == "" {
			i++
		}
		if i >= len(lines) {
			return all
		}
		from, kind := i, isParagraph
		if i < forced || indented(lines[i]) {
			flatItems := isList(lines[i]) && i < forced
			for i++; i < len(lines); i++ {
				l := lines[i]
				if l == "" {
					flatItems = false
				} else if i >= forced && !indented(l) && !(flatItems && isList(l)) {
					break
				}
			}
			to := i
			for to > from && lines[to-1] == "" {
				to--
			}
			// The brace that ends unindented code belongs to it.
			if to < len(lines) && strings.HasPrefix(lines[to], "}") {
				to++
			}
			kind = isCode
			if isList(lines[from]) {
				kind = isListOfItems
			}
			all = append(all, part{from, to, kind})
			i = to
			continue
		}
		for i++; i < len(lines) && lines[i] != "" && !indented(lines[i]); i++ {
		}
		to := i
		if i < len(lines) && lines[i] != "" && !isList(lines[i]) {
			// What is indented here continues a list or code whose beginning is not indented.
			last := lines[i-1]
			if isList(last) {
				forced = to
				for to--; to > from && isList(lines[to-1]); to-- {
				}
			} else if strings.HasSuffix(last, "{") || strings.HasSuffix(last, `\`) {
				forced = to
				to--
			}
			if from == to && forced > from {
				i = from
				continue
			}
		}
		if to-from == 1 {
			switch {
			case isHeading(lines[from]):
				kind = isHeadingLine
			case isOldHeading(lines, from):
				kind = isOldHeadingLine
			}
		}
		all = append(all, part{from, to, kind})
		i = to
	}
}

func indented(line string) bool { return line != "" && (line[0] == ' ' || line[0] == '\t') }

func isBlank(s string) bool { return s == "" || s == "\n" }

// blanks is how much of a line is indentation.
func blanks(s string) string { return s[:len(s)-len(strings.TrimLeft(s, " \t"))] }

// unindent takes away the indentation that all lines share, and blank lines around them.
func unindent(lines []string) []string {
	trim := func(lines []string, blank func(string) bool) []string {
		for len(lines) > 0 && blank(lines[0]) {
			lines = lines[1:]
		}
		for len(lines) > 0 && blank(lines[len(lines)-1]) {
			lines = lines[:len(lines)-1]
		}
		return lines
	}
	lines = trim(lines, isBlank)
	if len(lines) == 0 {
		return nil
	}
	shared := blanks(lines[0])
	for _, l := range lines[1:] {
		if isBlank(l) {
			continue
		}
		n, other := 0, blanks(l)
		for n < len(shared) && n < len(other) && shared[n] == other[n] {
			n++
		}
		shared = shared[:n]
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		if strings.TrimSpace(l) != "" {
			out[i] = strings.TrimPrefix(l, shared)
			if strings.TrimSpace(out[i]) == "" {
				out[i] = ""
			}
		}
	}
	return trim(out, func(s string) bool { return s == "" })
}

func isHeading(line string) bool {
	return len(line) >= 2 && line[0] == '#' && indented(line[1:]) && strings.TrimSpace(line) != "#"
}

// isOldHeading is of a line alone between paragraphs that begins with a capital and has hardly any punctuation.
func isOldHeading(lines []string, at int) bool {
	if at < 1 || at+2 >= len(lines) || lines[at-1] != "" || lines[at+1] != "" || blanks(lines[at+2]) != "" {
		return false
	}
	line := strings.TrimSpace(lines[at])
	first, _ := utf8.DecodeRuneInString(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	if !unicode.IsLetter(first) || !unicode.IsUpper(first) || !unicode.IsLetter(last) && !unicode.IsDigit(last) {
		return false
	}
	if strings.ContainsAny(line, ";:!?+*/=[]{}_^°&§~%#@<\">\\") {
		return false
	}
	for i := 0; i < len(line); i++ {
		rest := line[i+1:]
		switch line[i] {
		case '\'':
			if rest != "s" && !strings.HasPrefix(rest, "s ") {
				return false
			}
		case '.':
			if rest == "" || rest[0] == ' ' {
				return false
			}
		}
	}
	return true
}

// paragraph is nil if all of its lines are targets of links.
func (d *parsing) paragraph(lines []string) *Paragraph {
	var defs []*LinkDef
	for _, l := range lines {
		def := target(l)
		if def == nil {
			return &Paragraph{Text: []Text{Plain(strings.Join(lines, "\n"))}}
		}
		defs = append(defs, def)
	}
	for _, def := range defs {
		d.doc.Links = append(d.doc.Links, def)
		if d.links[def.Text] == nil {
			d.links[def.Text] = def
		}
	}
	return nil
}

// target reads "[text]: scheme://…".
func target(line string) *LinkDef {
	if line == "" || line[0] != '[' {
		return nil
	}
	text, rest, ok := strings.Cut(line, "]:")
	if !ok || len(rest) < 2 || !indented(rest) {
		return nil
	}
	url := strings.TrimSpace(rest[1:])
	scheme, _, ok := strings.Cut(url, "://")
	if !ok || !isScheme(scheme) {
		return nil
	}
	return &LinkDef{Text: text[1:], URL: url}
}

func (d *parsing) list(lines []string, blankBefore bool) *List {
	first, _, _ := marker(lines[0])
	list := &List{ForceBlankBefore: blankBefore}
	var item *ListItem
	var text []string
	flush := func() {
		if item != nil {
			if p := d.paragraph(text); p != nil {
				item.Content = append(item.Content, p)
			}
		}
		text = nil
	}
	for _, l := range lines {
		// Numbers and bullets do not mix.
		if n, rest, ok := marker(l); ok && (n == "") == (first == "") {
			flush()
			item = &ListItem{Number: n}
			list.Items = append(list.Items, item)
			l = rest
		}
		if l = strings.TrimSpace(l); l == "" {
			list.ForceBlankBetween = true
			flush()
		} else {
			text = append(text, l)
		}
	}
	flush()
	return list
}

// marker cuts a bullet or a number off an item.
func marker(line string) (number, rest string, ok bool) {
	line = strings.TrimSpace(line)
	r, n := utf8.DecodeRuneInString(line)
	switch {
	case r == '•' || r == '*' || r == '+' || r == '-':
		rest = line[n:]
	default:
		rest = strings.TrimLeft(line, "0123456789")
		number = line[:len(line)-len(rest)]
		if number == "" || rest == "" || rest[0] != '.' && rest[0] != ')' {
			return "", "", false
		}
		rest = rest[1:]
	}
	if !indented(rest) || strings.TrimSpace(rest) == "" {
		return "", "", false
	}
	return number, rest, true
}

func isList(line string) bool {
	_, _, ok := marker(line)
	return ok
}
