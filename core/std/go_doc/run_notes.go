package doc

import (
	"go/ast"
	"strings"
)

// marker finds MARKER(uid): behind blanks.
func marker(s string) (name, uid, rest string, ok bool) {
	s = strings.TrimLeft(s, " \t")
	n := 0
	for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n < 2 || n == len(s) || s[n] != '(' {
		return
	}
	end := strings.IndexByte(s[n:], ')')
	if end < 2 {
		return
	}
	end += n
	return s[:n], s[n+1 : end], strings.TrimPrefix(s[end+1:], ":"), true
}

// readNotes looks for a marker at the beginning of each comment of a group; a note goes on up to the next one.
func (r *reader) readNotes(groups []*ast.CommentGroup) {
	for _, g := range groups {
		from := -1
		for i, c := range g.List {
			if len(c.Text) < 2 || c.Text[0] != '/' || c.Text[1] != '/' && c.Text[1] != '*' {
				continue
			}
			if _, _, _, ok := marker(c.Text[2:]); ok {
				if from >= 0 {
					r.readNote(g.List[from:i])
				}
				from = i
			}
		}
		if from >= 0 {
			r.readNote(g.List[from:])
		}
	}
}

func (r *reader) readNote(list []*ast.Comment) {
	name, uid, rest, ok := marker((&ast.CommentGroup{List: list}).Text())
	if !ok {
		return
	}
	// One blank is left of several; line ends stay.
	var body []byte
	last := byte(' ')
	for i := range len(rest) {
		c := rest[i]
		if c == '\r' || c == '\t' {
			c = ' '
		}
		if c != ' ' || last != ' ' {
			body = append(body, c)
			last = c
		}
	}
	if n := len(body); n > 0 && last == ' ' {
		body = body[:n-1]
	}
	if len(body) > 0 {
		r.notes[name] = append(r.notes[name], &Note{list[0].Pos(), list[len(list)-1].End(), uid, string(body)})
	}
}
