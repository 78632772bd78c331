package printer

import (
	"go/ast"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// formatDoc writes a comment on a declaration as documentation is written: headings behind a hash, code behind a tab, lists
// indented, links and directives at the end.
func formatDoc(list []*ast.Comment) []*ast.Comment {
	first := list[0]
	comment := func(text string) *ast.Comment { return &ast.Comment{Slash: first.Slash, Text: text} }
	if len(list) == 1 && strings.HasPrefix(first.Text, "/*") {
		if !strings.Contains(first.Text, "\n") || onlyStars(first.Text) {
			return list
		}
		return []*ast.Comment{comment("/*\n" + docText(first.Text[2:len(first.Text)-2]) + "*/")}
	}
	text := ""
	var directives []*ast.Comment
	for _, c := range list {
		line, is := strings.CutPrefix(c.Text, "//")
		if !is {
			return list
		}
		if isDirective(line) {
			directives = append(directives, c)
		} else {
			text += strings.TrimPrefix(line, " ") + "\n"
		}
	}
	if text == "" {
		return list
	}
	var out []*ast.Comment
	for line := range strings.Lines(docText(text)) {
		switch line = strings.TrimSuffix(line, "\n"); {
		case line == "" || line[0] == '\t':
			out = append(out, comment("//"+line))
		default:
			out = append(out, comment("// "+line))
		}
	}
	if len(directives) > 0 {
		out = append(out, comment("//"))
		for _, c := range directives {
			out = append(out, comment(c.Text))
		}
	}
	return out
}

func isDirective(c string) bool {
	if strings.HasPrefix(c, "line ") || strings.HasPrefix(c, "extern ") || strings.HasPrefix(c, "export ") {
		return true
	}
	tool, word, found := strings.Cut(c, ":")
	small := func(s string) bool { return strings.TrimLeft(s, "abcdefghijklmnopqrstuvwxyz0123456789") == "" }
	return found && tool != "" && word != "" && small(tool) && small(word[:1])
}

// onlyStars tells whether each further line begins with one.
func onlyStars(text string) bool {
	for _, line := range strings.Split(text, "\n")[1:] {
		if line = strings.TrimLeft(line, " \t"); line != "" && line[0] != '*' {
			return false
		}
	}
	return true
}

func isIndented(line string) bool { return line != "" && (line[0] == ' ' || line[0] == '\t') }

// dedented drops empty lines at both ends, and what all lines are indented by.
func dedented(lines []string) []string {
	prefix, found := "", false
	for _, line := range lines {
		if line == "" {
			continue
		}
		white := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
		if !found {
			prefix, found = white, true
		}
		for !strings.HasPrefix(white, prefix) {
			prefix = prefix[:len(prefix)-1]
		}
	}
	var out []string
	for _, line := range lines {
		line = strings.TrimPrefix(line, prefix)
		if strings.TrimSpace(line) == "" {
			line = ""
		}
		if line != "" || len(out) > 0 {
			out = append(out, line)
		}
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	return out
}

// item takes the mark of a list's item apart: its number, or none for a bullet.
func item(line string) (number, rest string, is bool) {
	line = strings.TrimSpace(line)
	r, n := utf8.DecodeRuneInString(line)
	switch {
	case r == '•' || r == '*' || r == '+' || r == '-':
		rest = line[n:]
	case '0' <= r && r <= '9':
		rest = strings.TrimLeft(line, "0123456789")
		number = line[:len(line)-len(rest)]
		if rest == "" || rest[0] != '.' && rest[0] != ')' {
			return "", "", false
		}
		rest = rest[1:]
	default:
		return "", "", false
	}
	if !isIndented(rest) || strings.TrimSpace(rest) == "" {
		return "", "", false
	}
	return number, rest, true
}

func isItem(line string) bool {
	_, _, is := item(line)
	return is
}

// isOldHeading tells of a line between empty ones that looks like a title.
func isOldHeading(lines []string, i int) bool {
	if i == 0 || lines[i-1] != "" || i+2 >= len(lines) || lines[i+1] != "" || isIndented(lines[i+2]) {
		return false
	}
	line := strings.TrimSpace(lines[i])
	first, _ := utf8.DecodeRuneInString(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	if !unicode.IsUpper(first) || !unicode.IsLetter(last) && !unicode.IsDigit(last) || strings.ContainsAny(line, ";:!?+*/=[]{}_^°&§~%#@<\">\\") {
		return false
	}
	for _, part := range strings.Split(line, "'")[1:] {
		if part != "s" && !strings.HasPrefix(part, "s ") {
			return false
		}
	}
	for _, part := range strings.Split(line, ".")[1:] {
		if part == "" || part[0] == ' ' {
			return false
		}
	}
	return true
}

// link is a line `[text]: url`.
func link(line string) (text string, is bool) {
	text, url, found := strings.Cut(strings.TrimPrefix(line, "["), "]:")
	if !found || line[0] != '[' || !isIndented(url) {
		return "", false
	}
	scheme, _, found := strings.Cut(strings.TrimSpace(url), "://")
	switch scheme {
	case "file", "ftp", "gopher", "http", "https", "mailto", "nntp":
		return text, found
	}
	return "", false
}

// doc is a text as far as it is written.
type doc struct {
	out   strings.Builder
	links []string
}

func (d *doc) gap() {
	if d.out.Len() > 0 {
		d.out.WriteByte('\n')
	}
}

// isLinks keeps lines that are all links for the end.
func (d *doc) isLinks(lines []string) bool {
	for _, line := range lines {
		if _, is := link(line); !is {
			return false
		}
	}
	d.links = append(d.links, lines...)
	return len(lines) > 0
}

func docText(text string) string {
	lines := dedented(strings.Split(text, "\n"))
	var d doc
	// Lines before this one count as indented: they belong to what is indented below them.
	deepTo := 0
	before := 0
spans:
	for i := 0; ; {
		for i < len(lines) && lines[i] == "" {
			i++
		}
		if i == len(lines) {
			break
		}
		start := i
		if i < deepTo || isIndented(lines[i]) {
			flat := isItem(lines[i]) && i < deepTo
			for i++; i < len(lines) && (lines[i] == "" || i < deepTo || isIndented(lines[i]) || flat && isItem(lines[i])); i++ {
				flat = flat && lines[i] != ""
			}
			end := i
			for end > start && lines[end-1] == "" {
				end--
			}
			if end < len(lines) && strings.HasPrefix(lines[end], "}") {
				end++
			}
			i = end
			if isItem(lines[start]) {
				d.list(lines[start:end], before < start)
			} else {
				d.gap()
				for _, line := range dedented(lines[start:end]) {
					if line != "" {
						d.out.WriteByte('\t')
					}
					d.out.WriteString(line + "\n")
				}
			}
			before = end
			continue
		}
		for i++; i < len(lines) && lines[i] != "" && !isIndented(lines[i]); i++ {
		}
		end := i
		if i < len(lines) && lines[i] != "" && !isItem(lines[i]) {
			if isItem(lines[i-1]) {
				deepTo = end
				for end--; end > start && isItem(lines[end-1]); end-- {
				}
			} else if strings.HasSuffix(lines[i-1], "{") || strings.HasSuffix(lines[i-1], `\`) {
				deepTo = end
				end--
			}
			if start == end && deepTo > start {
				i = start
				continue spans
			}
		}
		i = end
		before = end
		if d.isLinks(lines[start:end]) {
			continue
		}
		d.gap()
		line := lines[start]
		switch {
		case end-start == 1 && len(line) >= 2 && line[0] == '#' && isIndented(line[1:]) && strings.TrimSpace(line) != "#":
			d.out.WriteString("# " + strings.TrimSpace(line[1:]) + "\n")
		case end-start == 1 && isOldHeading(lines, start):
			d.out.WriteString("# " + strings.TrimSpace(line) + "\n")
		default:
			d.out.WriteString(curly(strings.Join(lines[start:end], "\n")) + "\n")
		}
	}
	said := strings.ReplaceAll(d.out.String(), "\n", " ")
	for _, used := range []bool{true, false} {
		opened := false
		for i, line := range d.links {
			name, _ := link(line)
			again := slices.ContainsFunc(d.links[:i], func(other string) bool {
				text, _ := link(other)
				return text == name
			})
			if (!again && strings.Contains(said, "["+name+"]")) != used {
				continue
			}
			if !opened {
				d.out.WriteByte('\n')
				opened = true
			}
			_, url, _ := strings.Cut(line, "]:")
			d.out.WriteString("[" + name + "]: " + strings.TrimSpace(url) + "\n")
		}
	}
	return d.out.String()
}

// curly gives text the quotation marks that two single ones stand for; three begin code elsewhere.
func curly(text string) string {
	out := ""
	for text != "" {
		n := len(text) - len(strings.TrimLeft(text, "`"))
		switch {
		case n == 2:
			out += "“"
		case n > 0:
			out += text[:n]
		case strings.HasPrefix(text, "''"):
			out += "”"
			n = 2
		default:
			n = strings.IndexAny(text[1:], "`'") + 1
			if n == 0 {
				n = len(text)
			}
			out += text[:n]
		}
		text = text[n:]
	}
	return out
}

// list writes items; one of several paragraphs, or an empty line between, puts empty lines between all.
func (d *doc) list(lines []string, apart bool) {
	type entry struct {
		number     string
		paragraphs [][]string
	}
	first, _, _ := item(lines[0])
	var items []*entry
	var text []string
	flush := func() {
		if len(text) > 0 && len(items) > 0 && !d.isLinks(text) {
			e := items[len(items)-1]
			e.paragraphs = append(e.paragraphs, text)
		}
		text = nil
	}
	loose := false
	for _, line := range lines {
		if number, rest, is := item(line); is && (number != "") == (first != "") {
			flush()
			items = append(items, &entry{number: number})
			line = rest
		}
		if line = strings.TrimSpace(line); line == "" {
			loose = true
			flush()
			continue
		}
		text = append(text, line)
	}
	flush()
	for _, e := range items {
		loose = loose || len(e.paragraphs) > 1
	}
	if apart || loose {
		d.gap()
	}
	for i, e := range items {
		if i > 0 && loose {
			d.out.WriteByte('\n')
		}
		mark := "  - "
		if e.number != "" {
			mark = " " + e.number + ". "
		}
		d.out.WriteString(mark)
		for j, paragraph := range e.paragraphs {
			if j > 0 {
				d.out.WriteString("\n    ")
			}
			d.out.WriteString(curly(strings.Join(paragraph, "\n    ")) + "\n")
		}
	}
}
