package comment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// linked finds "[text]" with a target and "[pkg.Name]", and leaves the rest to words.
func (d *parsing) linked(text string) (out []Text) {
	done, open := 0, -1
	// The key of a target is all since the last bracket that closed, but for brackets.
	var key []byte
	add := func(to int, x Text) {
		out = d.words(out, text[done:open], true)
		out = append(out, x)
		done = to
	}
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch c {
		case '[':
			open = i
			continue
		case '\n', '\t':
			c = ' '
		case ']':
			if open >= 0 {
				inner := text[open+1 : i]
				if def := d.links[string(key)]; def != nil {
					def.Used = true
					add(i+1, &Link{Text: d.words(nil, inner, false), URL: def.URL})
				} else if l := d.docLink(inner, text[:open], text[i+1:]); l != nil {
					l.Text = d.words(nil, inner, false)
					add(i+1, l)
				}
			}
			open, key = -1, key[:0]
			continue
		}
		if open >= 0 {
			key = append(key, c)
		}
	}
	return d.words(out, text[done:], true)
}

// apart is of what may stand beside a link: nothing, blanks and punctuation.
func apart(r rune, size int) bool {
	return size == 0 || unicode.IsPunct(r) || r == ' ' || r == '\t' || r == '\n'
}

func (d *parsing) docLink(text, before, after string) *DocLink {
	if !apart(utf8.DecodeLastRuneInString(before)) || !apart(utf8.DecodeRuneInString(after)) {
		return nil
	}
	pkg, name, ok := cutName(strings.TrimPrefix(text, "*"))
	recv := ""
	if ok {
		pkg, recv, _ = cutName(pkg)
	}
	if pkg != "" {
		if pkg, ok = d.lookup(pkg); !ok {
			return nil
		}
	} else if d.LookupSym == nil || !d.LookupSym(recv, name) {
		return nil
	}
	return &DocLink{ImportPath: pkg, Recv: recv, Name: name}
}

func (d *parsing) lookup(pkg string) (path string, ok bool) {
	if strings.Contains(pkg, "/") {
		if validPath(pkg) {
			return pkg, true
		}
		return "", false
	}
	if d.LookupPackage != nil {
		if path, ok := d.LookupPackage(pkg); ok {
			return path, true
		}
	}
	return DefaultLookupPackage(pkg)
}

// cutName cuts an exported name off the end.
func cutName(text string) (before, name string, ok bool) {
	i := strings.LastIndexByte(text, '.')
	name = text[i+1:]
	r, _ := utf8.DecodeRuneInString(name)
	if ident(name) != len(name) || !unicode.IsUpper(r) {
		return text, "", false
	}
	return text[:max(i, 0)], name, true
}

// words finds URLs, the parser's words, and quotes of two letters each.
func (d *parsing) words(out []Text, s string, auto bool) []Text {
	var plain strings.Builder
	flush := func() {
		if plain.Len() > 0 {
			out = append(out, Plain(plain.String()))
			plain.Reset()
		}
	}
	for i := 0; i < len(s); {
		t := s[i:]
		if auto {
			if n := autoURL(t); n > 0 {
				flush()
				out = append(out, &Link{Auto: true, Text: []Text{Plain(t[:n])}, URL: t[:n]})
				i += n
				continue
			}
			if n := ident(t); n > 0 {
				if url, ok := d.Words[t[:n]]; ok {
					flush()
					var word Text = Italic(t[:n])
					if url != "" {
						word = &Link{Auto: true, Text: []Text{word}, URL: url}
					}
					out = append(out, word)
				} else {
					plain.WriteString(t[:n])
				}
				i += n
				continue
			}
		}
		n := 1
		switch {
		case strings.HasPrefix(t, "```"):
			// More than two are no quote. Go looks for the rest of them behind the place that is as far from here
			// as this one is from the beginning.
			for n = 3; i+n < len(t) && t[i+n] == '`'; n++ {
			}
			plain.WriteString(t[:n])
		case strings.HasPrefix(t, "``"):
			plain.WriteString("“")
			n = 2
		case strings.HasPrefix(t, "''"):
			plain.WriteString("”")
			n = 2
		default:
			plain.WriteByte(t[0])
		}
		i += n
	}
	flush()
	return out
}

// autoURL is the length of a URL at the beginning; 0: there is none.
func autoURL(s string) int {
	colon := strings.IndexByte(s[:min(len(s), 7)], ':')
	if len(s) < 7 || colon < 3 || !strings.HasPrefix(s[colon:], "://") || !isScheme(s[:colon]) {
		return 0
	}
	i := colon + 3
	if i >= len(s) || !isHost(s[i]) || isPunct(s[i]) {
		return 0
	}
	end := i + 1
	for i++; i < len(s) && isHost(s[i]); i++ {
		if !isPunct(s[i]) {
			end = i + 1
		}
	}
	// Brackets of the path are in pairs, and punctuation at its end is not part of it.
	var open []byte
	for i = end; i < len(s); i++ {
		c := s[i]
		if isPunct(c) {
			continue
		}
		if !isPath(c) {
			break
		}
		if k := strings.IndexByte("({[", c); k >= 0 {
			open = append(open, ")}]"[k])
		} else if strings.IndexByte(")}]", c) >= 0 {
			if len(open) == 0 || open[len(open)-1] != c {
				break
			}
			open = open[:len(open)-1]
		}
		if len(open) == 0 {
			end = i + 1
		}
	}
	return end
}

func isScheme(s string) bool {
	switch s {
	case "file", "ftp", "gopher", "http", "https", "mailto", "nntp":
		return true
	}
	return false
}

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func isPunct(c byte) bool      { return strings.IndexByte(".,:;?!", c) >= 0 }
func isHost(c byte) bool       { return isWord(c) || strings.IndexByte("_@-.[]:", c) >= 0 }
func isPath(c byte) bool       { return isWord(c) || strings.IndexByte("$'()*+&#=@~_/-[]{}%", c) >= 0 }
func isIdentASCII(c byte) bool { return isWord(c) || c == '_' }

// ident is the length of the identifier at the beginning.
func ident(s string) int {
	for i, r := range s {
		if r < utf8.RuneSelf && isIdentASCII(byte(r)) && (i > 0 || r < '0' || r > '9') || r >= utf8.RuneSelf && unicode.IsLetter(r) {
			continue
		}
		return i
	}
	return len(s)
}

func validPath(path string) bool {
	if !utf8.ValidString(path) || path == "" || path[0] == '-' {
		return false
	}
	for part := range strings.SplitSeq(path, "/") {
		if part == "" || part[0] == '.' || part[len(part)-1] == '.' {
			return false
		}
		for i := range len(part) {
			if c := part[i]; !isWord(c) && strings.IndexByte("-.~_+", c) < 0 {
				return false
			}
		}
	}
	return true
}
