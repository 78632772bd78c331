package printer

import (
	"go/ast"
	"go/build/constraint"
	"go/token"
	"slices"
	"strings"
	"unicode"
)

// advance goes to the next group of comments.
func (p *pen) advance() {
	for p.nextGroup < len(p.groups) {
		g := p.groups[p.nextGroup]
		p.nextGroup++
		if len(g.List) == 0 {
			continue
		}
		first := p.posOf(g.List[0].Pos())
		p.group, p.groupAt, p.groupBreak = g, first.Offset, false
		for _, c := range g.List {
			if p.lineOf(c.Pos()) != first.Line || len(c.Text) >= 2 && (c.Text[1] == '/' || strings.Contains(c.Text, "\n")) {
				p.groupBreak = true
			}
		}
		return
	}
	p.groupAt = far
}

func (p *pen) commentBefore(next token.Position) bool {
	return p.groupAt < next.Offset && (!p.endsStmt || !p.groupBreak)
}

// commentSize is the length of the comments before next.
func (p *pen) commentSize(next token.Position) (n int) {
	nextGroup, group, groupAt, groupBreak := p.nextGroup, p.group, p.groupAt, p.groupBreak
	for p.commentBefore(next) {
		for _, c := range p.group.List {
			n += len(c.Text)
		}
		p.advance()
	}
	p.nextGroup, p.group, p.groupAt, p.groupBreak = nextGroup, group, groupAt, groupBreak
	return n
}

// note is a comment that a node carries; in a file they come by their places.
func (p *pen) note(g *ast.CommentGroup) {
	if g == nil || !p.ofNodes {
		return
	}
	if p.nextGroup < len(p.groups) {
		p.flush(p.posOf(g.List[0].Pos()), token.ILLEGAL)
	}
	p.groups = []*ast.CommentGroup{g}
	p.nextGroup = 0
	if p.groupAt == far {
		p.advance()
	}
}

func (p *pen) lineNote(text string) {
	p.note(&ast.CommentGroup{List: []*ast.Comment{{Text: text}}})
}

// comments writes those before next, which is tok.
func (p *pen) comments(next token.Position, tok token.Token) (broke, dropped bool) {
	var last *ast.Comment
	for p.commentBefore(next) {
		list := p.group.List
		isDoc := tok != token.IDENT && p.last != token.IMPORT && p.posOf(p.group.Pos()).Column == 1 && p.posOf(p.group.End()+1) == next
		if isDoc {
			list = formatDoc(list)
			if len(list) == 0 {
				p.beforeComment(p.posOf(p.group.Pos()), next, last, tok)
				p.at, p.behind = next, next
				p.advance()
				return p.afterComment(false)
			}
		}
		for _, c := range list {
			p.beforeComment(p.posOf(c.Pos()), next, last, tok)
			p.comment(c)
			last = c
		}
		if isDoc {
			last = p.group.List[len(p.group.List)-1]
			p.at = p.posOf(last.End())
			p.behind = p.at
		}
		p.advance()
	}
	if last == nil {
		return false, false
	}
	needs := false
	if !p.noBlank && last.Text[1] == '*' && p.lineOf(last.Pos()) == next.Line && tok != token.COMMA &&
		(tok != token.RPAREN || p.opened == token.LPAREN) && (tok != token.RBRACK || p.opened == token.LBRACK) {
		if !p.noBreak && p.level == 0 && (slices.Contains(p.wait, newline) || slices.Contains(p.wait, section)) {
			needs = true
		} else {
			p.writeByte(' ', 1)
		}
	}
	if last.Text[1] == '/' || tok == token.EOF || tok == token.RBRACE && !p.noBreak {
		needs = true
	}
	return p.afterComment(needs)
}

// beforeComment writes what separates a comment from what is before it: as much of what waits as belongs there.
func (p *pen) beforeComment(pos, next token.Position, prev *ast.Comment, tok token.Token) {
	if len(p.out) == 0 {
		return
	}
	if pos.IsValid() && pos.Filename != p.behind.Filename {
		p.writeByte('\f', mostLines)
		return
	}
	if pos.Line == p.behind.Line && (prev == nil || prev.Text[1] != '/') {
		separated := false
		if prev == nil {
			upTo := 0
		waiting:
			for i, s := range p.wait {
				switch s {
				case blank:
					p.wait[i] = none
				case cell:
					separated = true
				case deeper:
				default:
					upTo = i
					break waiting
				}
			}
			p.writeWaiting(upTo)
		}
		if !separated && pos.Line == next.Line {
			p.writeByte(' ', 1)
		} else if !separated {
			p.writeByte('\t', 1)
		}
		return
	}
	dropped := false
	upTo := 0
waits:
	for i, s := range p.wait {
		switch s {
		case blank, cell:
			p.wait[i] = none
			continue
		case deeper:
			continue
		case shallow:
			if i+1 < len(p.wait) && p.wait[i+1] == shallow {
				continue
			}
			// Before a label or a case, the comment is of what follows.
			if tok != token.RBRACE && pos.Column == next.Column {
				continue
			}
		case newline, section:
			p.wait[i] = none
			dropped = prev == nil
		}
		upTo = i
		break waits
	}
	p.writeWaiting(upTo)
	n := 0
	if pos.IsValid() && p.behind.IsValid() {
		n = max(pos.Line-p.behind.Line, 0)
	}
	if p.indent == 0 && dropped {
		n++
	}
	if n == 0 && prev != nil && prev.Text[1] == '/' {
		n = 1
	}
	if n > 0 {
		p.writeByte('\f', min(n, mostLines))
	}
}

func (p *pen) afterComment(needs bool) (broke, dropped bool) {
	for i, s := range p.wait {
		switch s {
		case blank, cell:
			p.wait[i] = none
		case newline, section:
			if needs {
				needs, broke = false, true
				continue
			}
			dropped = dropped || s == section
			p.wait[i] = none
		}
	}
	p.writeWaiting(len(p.wait))
	if needs {
		p.writeByte('\n', 1)
		broke = true
	}
	return broke, dropped
}

func (p *pen) comment(c *ast.Comment) {
	text, pos := c.Text, p.posOf(c.Pos())
	if strings.HasPrefix(text, "//line ") && (!pos.IsValid() || pos.Column == 1) {
		indent := p.indent
		p.indent = 0
		defer func() { p.indent = indent }()
	}
	if text[1] == '/' {
		if constraint.IsGoBuild(text) {
			p.goBuild = append(p.goBuild, len(p.out))
		} else if constraint.IsPlusBuild(text) {
			p.oldBuild = append(p.oldBuild, len(p.out))
		}
		p.writeText(pos, strings.TrimRightFunc(text, unicode.IsSpace), true)
		return
	}
	lines := strings.Split(text, "\n")
	if pos.IsValid() && pos.Column == 1 && p.indent > 0 {
		for i := range lines[1:] {
			lines[i+1] = "   " + lines[i+1]
		}
	}
	dedent(lines)
	for i, line := range lines {
		if i > 0 {
			p.writeByte('\f', 1)
			pos = p.at
		}
		if line != "" {
			p.writeText(pos, strings.TrimRightFunc(line, unicode.IsSpace), true)
		}
	}
}

func isBlankText(s string) bool {
	return strings.TrimLeftFunc(s, func(r rune) bool { return r <= ' ' }) == ""
}

// shared is what both begin with, as far as it is white or stars.
func shared(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] && (a[n] <= ' ' || a[n] == '*') {
		n++
	}
	return a[:n]
}

// dedent takes from the lines of a comment what all but the first begin with.
func dedent(lines []string) {
	if len(lines) < 2 {
		return
	}
	end := len(lines) - 1
	prefix, found := "", false
	for i, line := range lines[1:end] {
		if isBlankText(line) {
			lines[i+1] = ""
			continue
		}
		if !found {
			prefix, found = line, true
		}
		prefix = shared(prefix, line)
	}
	if !found {
		prefix = shared(lines[end], lines[end])
	}
	before, _, stars := strings.Cut(prefix, "*")
	first := lines[0]
	if stars {
		prefix = strings.TrimSuffix(before, " ")
	} else if isBlankText(first[2:]) {
		// Text below the opening stays one step deeper than it.
		cut := len(prefix)
		for n := 0; n < 3 && cut > 0 && prefix[cut-1] == ' '; n++ {
			cut--
		}
		if cut == len(prefix) && cut > 0 && prefix[cut-1] == '\t' {
			cut--
		}
		prefix = prefix[:cut]
	} else {
		// The text begins beside the opening: the others stay below it.
		n := 2
		for n < len(first) && first[n] <= ' ' {
			n++
		}
		if n > 2 && first[2] == '\t' {
			prefix = strings.TrimSuffix(prefix, first[2:n])
		} else {
			prefix = strings.TrimSuffix(prefix, "  "+first[2:n])
		}
	}
	if text, _, _ := strings.Cut(lines[end], "*/"); !isBlankText(text) {
		prefix = shared(prefix, lines[end])
	} else if stars {
		lines[end] = prefix + " */"
	} else {
		lines[end] = prefix + "*/"
	}
	for i, line := range lines {
		if i > 0 && line != "" {
			lines[i] = line[len(prefix):]
		}
	}
}

func isBreak(b byte) bool { return b == '\n' || b == '\f' }

// lineFrom is the rest of a line that was written, with its end.
func (p *pen) lineFrom(start int) []byte {
	for end := start; end < len(p.out); end++ {
		if isBreak(p.out[end]) {
			return p.out[start : end+1]
		}
	}
	return p.out[start:]
}

func (p *pen) constraintAt(at int) constraint.Expr {
	text := strings.Trim(string(p.lineFrom(at)), "\xff\n\f")
	x, err := constraint.Parse(text)
	if err != nil {
		return nil
	}
	return x
}

// moveConstraints puts build constraints above the package's comment, old ones after the new.
func (p *pen) moveConstraints() {
	marks := append(slices.Clone(p.goBuild), p.oldBuild...)
	if len(marks) == 0 {
		return
	}
	slices.Sort(marks)
	// Behind the last blank line among the comments at the top.
	insert := 0
	for pos := 0; pos < len(p.out); {
		line := p.lineFrom(pos)
		if !isBreak(line[len(line)-1]) {
			break
		}
		text := strings.TrimLeft(string(line[:len(line)-1]), " \t")
		if text != "" && !strings.HasPrefix(text, "\xff//") {
			break
		}
		pos += len(line)
		if text == "" {
			insert = pos
		}
	}
	if len(p.goBuild) > 0 && p.goBuild[0] < insert {
		insert = p.goBuild[0]
	} else if len(p.oldBuild) > 0 && p.oldBuild[0] < insert {
		insert = p.oldBuild[0]
	}
	var x constraint.Expr
	switch len(p.goBuild) {
	case 0:
		for i, at := range p.oldBuild {
			y := p.constraintAt(at)
			if y == nil {
				x = nil
				break
			}
			if i == 0 {
				x = y
			} else {
				x = &constraint.AndExpr{X: x, Y: y}
			}
		}
	case 1:
		x = p.constraintAt(p.goBuild[0])
	}
	var block []byte
	if x == nil {
		for _, at := range append(slices.Clone(p.goBuild), p.oldBuild...) {
			block = append(block, p.lineFrom(at)...)
		}
	} else {
		block = append(block, "\xff//go:build "+x.String()+"\xff\n"...)
		if len(p.oldBuild) > 0 {
			lines, err := constraint.PlusBuildLines(x)
			if err != nil {
				lines = []string{"// +build error: " + err.Error()}
			}
			for _, line := range lines {
				block = append(block, "\xff"+line+"\xff\n"...)
			}
		}
	}
	block = append(block, '\n')
	var after []byte
	add := func(text []byte) {
		n := len(after)
		if len(text) > 0 && isBreak(text[0]) && (n == 0 || n >= 2 && isBreak(after[n-1]) && isBreak(after[n-2])) {
			text = text[1:]
		}
		after = append(after, text...)
	}
	start := insert
	for _, end := range marks {
		if end >= start {
			add(p.out[start:end])
			start = end + len(p.lineFrom(end))
		}
	}
	add(p.out[start:])
	if n := len(after); n >= 2 && isBreak(after[n-1]) && isBreak(after[n-2]) {
		after = after[:n-1]
	}
	p.out = append(append(slices.Clone(p.out[:insert]), block...), after...)
}
