package comment

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

func (p *Printer) level() int {
	if p.HeadingLevel <= 0 {
		return 3
	}
	return p.HeadingLevel
}

func (p *Printer) id(h *Heading) string {
	if p.HeadingID != nil {
		return p.HeadingID(h)
	}
	return h.DefaultID()
}

func (p *Printer) url(l *DocLink) string {
	if p.DocLinkURL != nil {
		return p.DocLinkURL(l)
	}
	return l.DefaultURL(p.DocLinkBaseURL)
}

func (l *DocLink) DefaultURL(baseURL string) string {
	place := ""
	if l.Recv != "" {
		place = "#" + l.Recv + "." + l.Name
	} else if l.Name != "" || l.ImportPath == "" {
		place = "#" + l.Name
	}
	if l.ImportPath == "" {
		return place
	}
	if l.Name == "" {
		place = ""
	}
	if strings.HasSuffix(baseURL, "/") {
		return baseURL + l.ImportPath + "/" + place
	}
	return baseURL + "/" + l.ImportPath + place
}

func (h *Heading) DefaultID() string {
	var b strings.Builder
	joined(&b, h.Text)
	s := strings.TrimSpace(b.String())
	if s == "" {
		return ""
	}
	return "hdr-" + strings.Map(func(r rune) rune {
		if r < 0x80 && isIdentASCII(byte(r)) {
			return r
		}
		return '_'
	}, s)
}

func blankBefore(x Block) bool {
	l, ok := x.(*List)
	return !ok || l.BlankBefore()
}

// code writes lines, those that are not empty behind a prefix.
func code(out *bytes.Buffer, text, prefix string, end func(*bytes.Buffer)) {
	for text != "" {
		line, rest, _ := strings.Cut(text, "\n")
		if line != "" {
			out.WriteString(prefix + line)
		}
		end(out)
		text = rest
	}
}

func lineEnd(out *bytes.Buffer) { out.WriteByte('\n') }

// items writes a list; text writes what an item says, end ends a line.
func items(out *bytes.Buffer, x *List, prefix string, text func([]Text), end func(*bytes.Buffer)) {
	loose := x.BlankBetween()
	for i, item := range x.Items {
		if i > 0 && loose {
			out.WriteString(prefix)
			end(out)
		}
		out.WriteString(prefix + " ")
		if item.Number == "" {
			out.WriteString(" - ")
		} else {
			out.WriteString(item.Number + ". ")
		}
		for k, b := range item.Content {
			if k > 0 {
				end(out)
				out.WriteString(prefix + "    ")
			}
			text(b.(*Paragraph).Text)
		}
	}
}

func (p *Printer) Comment(d *Doc) []byte {
	var out bytes.Buffer
	for i, x := range d.Content {
		if i > 0 && blankBefore(x) {
			out.WriteByte('\n')
		}
		switch x := x.(type) {
		case *Paragraph:
			source(&out, "", x.Text)
			out.WriteByte('\n')
		case *Heading:
			out.WriteString("# ")
			source(&out, "", x.Text)
			out.WriteByte('\n')
		case *Code:
			code(&out, x.Text, "\t", lineEnd)
		case *List:
			items(&out, x, "", func(t []Text) {
				source(&out, "    ", t)
				out.WriteByte('\n')
			}, lineEnd)
		default:
			fmt.Fprintf(&out, "?%T", x)
		}
	}
	for _, used := range []bool{true, false} {
		first := true
		for _, def := range d.Links {
			if def.Used == used {
				if first {
					out.WriteByte('\n')
				}
				first = false
				out.WriteString("[" + def.Text + "]: " + def.URL + "\n")
			}
		}
	}
	return out.Bytes()
}

// source writes text as comments have it.
func source(out *bytes.Buffer, indent string, x []Text) {
	inner := func(t []Text) {
		out.WriteByte('[')
		source(out, indent, t)
		out.WriteByte(']')
	}
	for _, t := range x {
		switch t := t.(type) {
		case Plain:
			out.WriteString(strings.ReplaceAll(string(t), "\n", "\n"+indent))
		case Italic:
			out.WriteString(strings.ReplaceAll(string(t), "\n", "\n"+indent))
		case *Link:
			if t.Auto {
				source(out, indent, t.Text)
			} else {
				inner(t.Text)
			}
		case *DocLink:
			inner(t.Text)
		}
	}
}

// page writes HTML.
type page struct {
	*Printer
	out bytes.Buffer
}

func (p *Printer) HTML(d *Doc) []byte {
	h := page{Printer: p}
	for _, x := range d.Content {
		h.block(x, false)
	}
	return h.out.Bytes()
}

var escapes = strings.NewReplacer("<", "&lt;", "&", "&amp;", `"`, "&quot;", "'", "&apos;", ">", "&gt;")

func (h *page) block(x Block, tight bool) {
	out := &h.out
	switch x := x.(type) {
	case *Paragraph:
		if !tight {
			out.WriteString("<p>")
		}
		h.text(x.Text)
		out.WriteByte('\n')
	case *Heading:
		level := strconv.Itoa(h.level())
		out.WriteString("<h" + level)
		if id := h.id(x); id != "" {
			out.WriteString(` id="` + escapes.Replace(id) + `"`)
		}
		out.WriteByte('>')
		h.text(x.Text)
		out.WriteString("</h" + level + ">\n")
	case *Code:
		out.WriteString("<pre>" + escapes.Replace(x.Text) + "</pre>\n")
	case *List:
		kind := "ol>\n"
		if x.Items[0].Number == "" {
			kind = "ul>\n"
		}
		out.WriteString("<" + kind)
		next := "1"
		tight := !x.BlankBetween()
		for _, item := range x.Items {
			out.WriteString("<li")
			if n := item.Number; n != "" {
				if n != next {
					out.WriteString(` value="` + n + `"`)
				}
				next = after(n)
			}
			out.WriteByte('>')
			for _, b := range item.Content {
				h.block(b, tight)
			}
		}
		out.WriteString("</" + kind)
	default:
		fmt.Fprintf(out, "?%T", x)
	}
}

// after is the next number, with as many digits where that is possible.
func after(n string) string {
	b := []byte(n)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] < '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return "1" + string(b)
}

func (h *page) text(x []Text) {
	link := func(url string, t []Text) {
		h.out.WriteString(`<a href="` + escapes.Replace(url) + `">`)
		h.text(t)
		h.out.WriteString("</a>")
	}
	for _, t := range x {
		switch t := t.(type) {
		case Plain:
			h.out.WriteString(escapes.Replace(string(t)))
		case Italic:
			h.out.WriteString("<i>" + escapes.Replace(string(t)) + "</i>")
		case *Link:
			link(t.URL, t.Text)
		case *DocLink:
			if url := h.url(t); url != "" {
				link(url, t.Text)
			} else {
				h.text(t.Text)
			}
		}
	}
}

func (p *Printer) Markdown(d *Doc) []byte {
	var out bytes.Buffer
	for i, x := range d.Content {
		if i > 0 {
			out.WriteByte('\n')
		}
		switch x := x.(type) {
		case *Paragraph:
			p.marked(&out, x.Text)
			out.WriteByte('\n')
		case *Heading:
			out.WriteString(strings.Repeat("#", p.level()) + " ")
			p.marked(&out, x.Text)
			if id := p.id(x); id != "" {
				out.WriteString(" {#" + id + "}")
			}
			out.WriteByte('\n')
		case *Code:
			code(&out, x.Text, "\t", lineEnd)
		case *List:
			items(&out, x, "", func(t []Text) {
				p.marked(&out, t)
				out.WriteByte('\n')
			}, lineEnd)
		default:
			fmt.Fprintf(&out, "?%T", x)
		}
	}
	return out.Bytes()
}

// marked writes a line, so that its beginning is no mark of a list or a heading.
func (p *Printer) marked(out *bytes.Buffer, x []Text) {
	var b strings.Builder
	p.inline(&b, x)
	line := strings.TrimSpace(b.String())
	if line == "" {
		return
	}
	rest := strings.TrimLeft(line, "0123456789")
	n := len(line) - len(rest)
	if strings.IndexByte("+-*#", line[0]) >= 0 || n > 0 && rest != "" && (rest[0] == '.' || rest[0] == ')') {
		line = line[:n] + `\` + rest
	}
	out.WriteString(line)
}

var marks = strings.NewReplacer("\n", " ", "`", "\\`", "_", `\_`, "*", `\*`, "[", `\[`, "<", `\<`, `\`, `\\`)

func (p *Printer) inline(b *strings.Builder, x []Text) {
	for _, t := range x {
		switch t := t.(type) {
		case Plain:
			b.WriteString(marks.Replace(string(t)))
		case Italic:
			b.WriteString("*" + marks.Replace(string(t)) + "*")
		case *Link:
			b.WriteByte('[')
			p.inline(b, t.Text)
			b.WriteString("](" + t.URL + ")")
		case *DocLink:
			url := p.url(t)
			if url == "" {
				p.inline(b, t.Text)
				continue
			}
			b.WriteByte('[')
			p.inline(b, t.Text)
			b.WriteString("](" + strings.NewReplacer("(", "%28", ")", "%29").Replace(url) + ")")
		}
	}
}
