package ast

import (
	"cmp"
	"go/token"
	"slices"
	"strconv"
)

// SortImports sorts each run of lines of imports, drops what stands twice, and keeps comments beside their imports.
func SortImports(fset *token.FileSet, f *File) {
	line := func(pos token.Pos) int { return fset.PositionFor(pos, false).Line }
	for _, d := range f.Decls {
		d, is := d.(*GenDecl)
		if !is || d.Tok != token.IMPORT {
			break
		}
		if !d.Lparen.IsValid() {
			continue
		}
		var sorted []Spec
		start := 0
		for i := range d.Specs {
			if i > start && line(d.Specs[i].Pos()) > 1+line(d.Specs[i-1].End()) {
				sorted = append(sorted, sortRun(fset, f, d, d.Specs[start:i:i])...)
				start = i
			}
		}
		d.Specs = append(sorted, sortRun(fset, f, d, d.Specs[start:])...)
		if n := len(d.Specs); n > 0 {
			last := line(d.Specs[n-1].Pos())
			for at := line(d.Rparen); at > last+1; {
				at--
				fset.File(d.Rparen).MergeLine(at)
			}
		}
	}
	f.Imports = f.Imports[:0]
	for _, d := range f.Decls {
		if d, is := d.(*GenDecl); is && d.Tok == token.IMPORT {
			for _, s := range d.Specs {
				f.Imports = append(f.Imports, s.(*ImportSpec))
			}
		}
	}
}

func pathOf(s *ImportSpec) string {
	path, _ := strconv.Unquote(s.Path.Value)
	return path
}

func nameOf(s *ImportSpec) string {
	if s.Name == nil {
		return ""
	}
	return s.Name.Name
}

func sortRun(fset *token.FileSet, f *File, d *GenDecl, specs []Spec) []Spec {
	if len(specs) < 2 {
		return specs
	}
	line := func(pos token.Pos) int { return fset.PositionFor(pos, false).Line }
	type span struct{ from, to token.Pos }
	places := make([]span, len(specs))
	for i, s := range specs {
		places[i] = span{s.Pos(), s.End()}
	}
	file := fset.File(places[0].from)
	begin := file.LineStart(line(places[0].from))
	end := places[len(places)-1].to
	if last := line(end); last < file.LineCount() {
		end = file.LineStart(last + 1)
	}
	first, after := len(f.Comments), 0
	for i, g := range f.Comments {
		if g.End() >= end {
			break
		}
		if begin <= g.Pos() {
			first, after = min(first, i), i+1
		}
	}
	var comments []*CommentGroup
	if first < after {
		comments = f.Comments[first:after]
	}
	// Of each import, comments before it and behind it.
	before, behind := map[Spec][]*CommentGroup{}, map[Spec][]*CommentGroup{}
	at := 0
	for _, g := range comments {
		for at+1 < len(specs) && places[at+1].from <= g.Pos() {
			at++
		}
		switch {
		case at == 0 && places[0].from > g.Pos():
			before[specs[0]] = append(before[specs[0]], g)
		case at+1 < len(specs) && line(places[at].from)+1 == line(g.Pos()):
			at++
			before[specs[at]] = append(before[specs[at]], g)
		default:
			behind[specs[at]] = append(behind[specs[at]], g)
		}
	}
	slices.SortFunc(specs, func(a, b Spec) int {
		x, y := a.(*ImportSpec), b.(*ImportSpec)
		return cmp.Or(cmp.Compare(pathOf(x), pathOf(y)), cmp.Compare(nameOf(x), nameOf(y)), cmp.Compare(x.Comment.Text(), y.Comment.Text()))
	})
	kept := specs[:0]
	for i, s := range specs {
		s := s.(*ImportSpec)
		if i < len(specs)-1 {
			next := specs[i+1].(*ImportSpec)
			if pathOf(s) == pathOf(next) && nameOf(s) == nameOf(next) && s.Comment == nil {
				if at := line(s.Pos()); at != line(d.Rparen) {
					fset.File(s.Pos()).MergeLine(at)
				}
				continue
			}
		}
		kept = append(kept, s)
	}
	for i, s := range kept {
		s, place := s.(*ImportSpec), places[i]
		if s.Name != nil {
			s.Name.NamePos = place.from
		}
		moveTo(s.Path, place.from)
		s.EndPos = place.to
		for _, g := range before[s] {
			for _, c := range g.List {
				c.Slash = place.from - 1
			}
		}
		for _, g := range behind[s] {
			for _, c := range g.List {
				c.Slash = place.to
			}
		}
	}
	slices.SortFunc(comments, func(a, b *CommentGroup) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return kept
}
