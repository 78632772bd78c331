package doc

import (
	"cmp"
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func isTest(name, prefix string) bool {
	rest, ok := strings.CutPrefix(name, prefix)
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && (rest == "" || !unicode.IsLower(r))
}

func Examples(testFiles ...*ast.File) []*Example {
	var all []*Example
	for _, file := range testFiles {
		tests, decls := false, 0
		var own []*Example
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				if g, ok := d.(*ast.GenDecl); ok && g.Tok != token.IMPORT {
					decls++
				}
				continue
			}
			if f.Recv != nil {
				continue
			}
			decls++
			name := f.Name.Name
			if isTest(name, "Test") || isTest(name, "Benchmark") || isTest(name, "Fuzz") {
				tests = true
				continue
			}
			if !isTest(name, "Example") || len(f.Type.Params.List) > 0 || f.Body == nil {
				continue
			}
			if f.Type.Results != nil && len(f.Type.Results.List) > 0 {
				continue
			}
			ex := &Example{Name: name[len("Example"):], Doc: f.Doc.Text(), Code: f.Body, Comments: file.Comments, Order: len(own)}
			output, unordered, told := promised(f.Body, file.Comments)
			ex.Output, ex.Unordered, ex.EmptyOutput = output, unordered, told && output == ""
			ex.Play = program(file, f)
			own = append(own, ex)
		}
		// A file with one example and what it needs is the example as a whole.
		if !tests && decls > 1 && len(own) == 1 {
			own[0].Code = file
			own[0].Play = wholeFile(file)
		}
		all = append(all, own...)
	}
	slices.SortFunc(all, func(a, b *Example) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// promise cuts "output:" off, behind blanks, in whichever case.
func promise(text string) (rest string, unordered, ok bool) {
	text = strings.TrimLeft(text, " \t\n\v\f\r")
	cut := func(word string) bool {
		if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
			return false
		}
		text = text[len(word):]
		return true
	}
	unordered = cut("unordered ")
	ok = cut("output:")
	return text, unordered, ok
}

// promised is what the last comment of a body says of its output.
func promised(body *ast.BlockStmt, comments []*ast.CommentGroup) (output string, unordered, ok bool) {
	_, last := lastComment(body, comments)
	if last == nil {
		return "", false, false
	}
	text, unordered, ok := promise(last.Text())
	if !ok {
		return "", false, false
	}
	return strings.TrimPrefix(strings.TrimLeft(text, " "), "\n"), unordered, true
}

func lastComment(body *ast.BlockStmt, comments []*ast.CommentGroup) (at int, last *ast.CommentGroup) {
	if body == nil {
		return
	}
	for i, c := range comments {
		if c.Pos() >= body.Pos() {
			if c.End() > body.End() {
				break
			}
			at, last = i, c
		}
	}
	return
}

// withoutPromise ends a body where the comment about its output stood.
func withoutPromise(body *ast.BlockStmt, comments []*ast.CommentGroup) (*ast.BlockStmt, []*ast.CommentGroup) {
	at, last := lastComment(body, comments)
	if last != nil {
		if _, _, ok := promise(last.Text()); ok {
			rest := append(slices.Clip(comments[:at]), comments[at+1:]...)
			return &ast.BlockStmt{Lbrace: body.Lbrace, List: body.List, Rbrace: last.Pos()}, rest
		}
	}
	return body, comments
}

func wholeFile(file *ast.File) *ast.File {
	comments := file.Comments
	if len(comments) > 0 && strings.HasPrefix(comments[0].Text(), "Copyright") {
		comments = comments[1:]
	}
	whole := *file
	whole.Name = ast.NewIdent("main")
	whole.Decls = nil
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && isTest(f.Name.Name, "Example") {
			main := *f
			main.Name = ast.NewIdent("main")
			main.Body, comments = withoutPromise(f.Body, comments)
			d = &main
		}
		whole.Decls = append(whole.Decls, d)
	}
	whole.Comments = comments
	return &whole
}

// program makes a program of an example: its body as main, with the imports and declarations that it leads to. It is nil
// where a name is of no import and no declaration, or in a test of the package's own insides.
func program(file *ast.File, f *ast.FuncDecl) *ast.File {
	if !strings.HasSuffix(file.Name.Name, "_test") {
		return nil
	}
	n := needs{top: map[*ast.Object]ast.Decl{}, methods: map[string][]ast.Decl{}}
	n.index(file)
	decls := n.of(f.Body)
	named, blank, ok := n.imports(file.Imports)
	if !ok {
		return nil
	}
	maps.DeleteFunc(n.unresolved, func(name string, _ bool) bool { return IsPredeclared(name) })
	if len(n.unresolved) > 0 {
		return nil
	}
	var comments []*ast.CommentGroup
	for _, s := range blank {
		if c := s.(*ast.ImportSpec).Doc; c != nil {
			comments = append(comments, c)
		}
	}
	for _, c := range file.Comments {
		if f.Body.Pos() <= c.Pos() && c.End() <= f.Body.End() {
			comments = append(comments, c)
		}
	}
	body, comments := withoutPromise(f.Body, comments)
	for _, d := range decls {
		var doc *ast.CommentGroup
		switch d := d.(type) {
		case *ast.GenDecl:
			doc = d.Doc
		case *ast.FuncDecl:
			doc = d.Doc
		}
		if doc != nil {
			comments = append(comments, doc)
		}
	}
	// Parentheses somewhere make the printer write a group.
	imports := &ast.GenDecl{Tok: token.IMPORT, Lparen: 1, Rparen: 1, Specs: append(named, blank...)}
	main := &ast.FuncDecl{Name: ast.NewIdent("main"), Type: f.Type, Body: body}
	decls = append(append([]ast.Decl{imports}, decls...), main)
	slices.SortFunc(decls, func(a, b ast.Decl) int { return cmp.Compare(a.Pos(), b.Pos()) })
	slices.SortFunc(comments, func(a, b *ast.CommentGroup) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return &ast.File{Name: ast.NewIdent("main"), Decls: decls, Comments: comments}
}

// needs follows what a body refers to.
type needs struct {
	top     map[*ast.Object]ast.Decl
	methods map[string][]ast.Decl
	// Names without a declaration in the file, and objects and declarations that are reached.
	unresolved map[string]bool
	objects    map[*ast.Object]bool
	reached    map[ast.Decl]bool
	queue      []ast.Decl
}

// index notes which declaration each object of the file has.
func (n *needs) index(file *ast.File) {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				n.top[d.Name.Obj] = d
			} else if len(d.Recv.List) == 1 {
				name, _ := baseName(d.Recv.List[0].Type)
				n.methods[name] = append(n.methods[name], d)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					n.top[s.Name.Obj] = d
				case *ast.ValueSpec:
					for _, name := range s.Names {
						n.top[name.Obj] = d
					}
				}
			}
		}
	}
}

func (n *needs) visit(x ast.Node) bool {
	switch x := x.(type) {
	case *ast.SelectorExpr:
		// What is selected is a field, a method, or another package's.
		ast.Inspect(x.X, n.visit)
		return false
	case *ast.KeyValueExpr:
		ast.Inspect(x.Value, n.visit)
		return false
	case *ast.Ident:
		if x.Obj == nil && x.Name != "_" {
			n.unresolved[x.Name] = true
		} else if d := n.top[x.Obj]; d != nil {
			n.objects[x.Obj] = true
			if !n.reached[d] {
				n.reached[d] = true
				n.queue = append(n.queue, d)
			}
		}
	}
	return true
}

func (n *needs) visitTypes(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			ast.Inspect(f.Type, n.visit)
		}
	}
}

// of returns the declarations that a body leads to, cut to what is used of them.
func (n *needs) of(body ast.Node) (decls []ast.Decl) {
	n.unresolved, n.objects, n.reached = map[string]bool{}, map[*ast.Object]bool{}, map[ast.Decl]bool{}
	ast.Inspect(body, n.visit)
	for i := 0; i < len(n.queue); i++ {
		switch d := n.queue[i].(type) {
		case *ast.FuncDecl:
			n.visitTypes(d.Type.TypeParams)
			n.visitTypes(d.Type.Params)
			n.visitTypes(d.Type.Results)
			if d.Body != nil {
				ast.Inspect(d.Body, n.visit)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					n.visitTypes(s.TypeParams)
					ast.Inspect(s.Type, n.visit)
					n.queue = append(n.queue, n.methods[s.Name.Name]...)
				case *ast.ValueSpec:
					if s.Type != nil {
						ast.Inspect(s.Type, n.visit)
					}
					for _, v := range s.Values {
						ast.Inspect(v, n.visit)
					}
				}
			}
		}
	}
	for _, d := range n.queue {
		if g, ok := d.(*ast.GenDecl); ok {
			if g = n.used(g); g == nil {
				continue
			}
			d = g
		}
		decls = append(decls, d)
	}
	return decls
}

// used is what a declaration has of objects that are reached; constants that count stay together.
func (n *needs) used(d *ast.GenDecl) *ast.GenDecl {
	counts := false
	var specs []ast.Spec
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.TypeSpec:
			if n.objects[s.Name.Obj] {
				specs = append(specs, s)
			}
		case *ast.ValueSpec:
			counts = counts || hasIota(s)
			if len(s.Names) > 1 && len(s.Values) == 1 {
				specs = append(specs, s)
				continue
			}
			part := *s
			part.Names, part.Values = nil, nil
			for i, name := range s.Names {
				if n.objects[name.Obj] {
					part.Names = append(part.Names, name)
					if s.Values != nil {
						part.Values = append(part.Values, s.Values[i])
					}
				}
			}
			if len(part.Names) > 0 {
				specs = append(specs, &part)
			}
		}
	}
	if len(specs) == 0 {
		return nil
	}
	if d.Tok == token.CONST && counts {
		return d
	}
	part := *d
	part.Specs = specs
	if len(specs) == 1 {
		part.Lparen = 0
	}
	return &part
}

func hasIota(s ast.Spec) (found bool) {
	ast.Inspect(s, func(x ast.Node) bool {
		if id, ok := x.(*ast.Ident); ok && id.Name == "iota" && id.Obj == nil {
			found = true
		}
		return !found
	})
	return found
}

// imports picks what unresolved names may be, each moved to where its group begins, so that groups stay groups.
func (n *needs) imports(all []*ast.ImportSpec) (named, blank []ast.Spec, ok bool) {
	starts := groups(all)
	for _, s := range all {
		target, err := strconv.Unquote(s.Path.Value)
		if err != nil {
			continue
		}
		if target == "syscall/js" {
			return nil, nil, false
		}
		name := assumedName(target)
		if s.Name != nil {
			switch name = s.Name.Name; name {
			case "_":
				blank = append(blank, s)
				continue
			case ".":
				return nil, nil, false
			}
		}
		if !n.unresolved[name] {
			continue
		}
		delete(n.unresolved, name)
		spec, lit := *s, *s.Path
		start := starts[0]
		for _, at := range starts {
			if at <= lit.ValuePos {
				start = at
			}
		}
		moveTo(&lit, start)
		spec.Path = &lit
		named = append(named, &spec)
	}
	return named, blank, true
}

// groups are the places where groups of imports begin: with more than a line's end before.
func groups(all []*ast.ImportSpec) (starts []token.Pos) {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b *ast.ImportSpec) int { return cmp.Compare(a.Pos(), b.Pos()) })
	end := token.Pos(-2)
	for _, s := range all {
		if s.Pos()-end > 2 {
			starts = append(starts, s.Pos())
		}
		end = s.End()
		if s.Comment != nil {
			end = s.Comment.End()
		}
	}
	return starts
}

// distribute gives examples to what their names name.
func (p *Package) distribute(examples []*Example) {
	if len(examples) == 0 {
		return
	}
	lists := map[string]*[]*Example{"": &p.Examples}
	know := func(name, prefix string, list *[]*Example) {
		if token.IsExported(name) {
			lists[prefix+name] = list
		}
	}
	for _, f := range p.Funcs {
		know(f.Name, "", &f.Examples)
	}
	for _, t := range p.Types {
		if !token.IsExported(t.Name) {
			continue
		}
		know(t.Name, "", &t.Examples)
		for _, f := range t.Funcs {
			know(f.Name, "", &f.Examples)
		}
		for _, m := range t.Methods {
			know(m.Name, strings.TrimPrefix(withoutParams(m.Recv), "*")+"_", &m.Examples)
		}
	}
	for _, ex := range examples {
		// The longest name wins; what follows it begins with a small letter.
		for i := len(ex.Name); i >= 0; i = strings.LastIndexByte(ex.Name[:i], '_') {
			suffix := ""
			if i < len(ex.Name) {
				suffix = ex.Name[i+1:]
				if r, _ := utf8.DecodeRuneInString(suffix); !unicode.IsLower(r) {
					continue
				}
			}
			if list := lists[ex.Name[:i]]; list != nil {
				ex.Suffix = suffix
				*list = append(*list, ex)
				break
			}
		}
	}
	for _, list := range lists {
		slices.SortFunc(*list, func(a, b *Example) int { return cmp.Compare(a.Suffix, b.Suffix) })
	}
}

func withoutParams(name string) string {
	from, to := strings.IndexByte(name, '['), strings.LastIndexByte(name, ']')
	if from < 0 || to < 0 {
		return name
	}
	return name[:from] + name[to+1:]
}
