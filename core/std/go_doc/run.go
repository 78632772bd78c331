package doc

import (
	"errors"
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/token"
	"io"
	"strings"
	"unicode"
)

var IllegalPrefixes = []string{"copyright", "all rights", "author"}

func New(pkg *ast.Package, importPath string, mode Mode) *Package {
	r := reader{mode: mode}
	r.readPackage(pkg)
	r.promoteMethods()
	r.settleTypes()
	p := &Package{
		Doc:          r.doc,
		Name:         pkg.Name,
		ImportPath:   importPath,
		Imports:      keys(r.imports),
		Filenames:    r.filenames,
		Notes:        r.notes,
		Consts:       sortedValues(r.values, token.CONST),
		Types:        sortedTypes(r.types, mode&AllMethods != 0),
		Vars:         sortedValues(r.values, token.VAR),
		Funcs:        sortedFuncs(r.funcs, true),
		importByName: r.importByName,
		syms:         map[string]bool{},
	}
	for _, n := range r.notes["BUG"] {
		p.Bugs = append(p.Bugs, n.Body)
	}
	p.knowValues(p.Consts)
	p.knowValues(p.Vars)
	for _, t := range p.Types {
		p.knowType(t)
	}
	p.knowFuncs(p.Funcs)
	return p
}

func (p *Package) knowValues(values []*Value) {
	for _, v := range values {
		for _, name := range v.Names {
			p.syms[name] = true
		}
	}
}

func (p *Package) knowFuncs(funcs []*Func) {
	for _, f := range funcs {
		name := f.Name
		if f.Recv != "" {
			recv, _, _ := strings.Cut(strings.TrimPrefix(f.Recv, "*"), "[")
			name = recv + "." + name
		}
		p.syms[name] = true
	}
}

func (p *Package) knowType(t *Type) {
	// A value of the same name comes first.
	if p.syms[t.Name] {
		return
	}
	p.syms[t.Name] = true
	p.knowValues(t.Consts)
	p.knowValues(t.Vars)
	p.knowFuncs(t.Funcs)
	p.knowFuncs(t.Methods)
	for _, s := range t.Decl.Specs {
		if s, ok := s.(*ast.TypeSpec); ok {
			list, _ := fields(s.Type)
			for _, f := range list {
				for _, name := range f.Names {
					p.syms[t.Name+"."+name.Name] = true
				}
			}
		}
	}
}

func NewFromFiles(fset *token.FileSet, files []*ast.File, importPath string, opts ...any) (*Package, error) {
	if fset == nil {
		panic(errors.New("doc.NewFromFiles: no token.FileSet provided (fset == nil)"))
	}
	if len(opts) > 1 {
		panic(errors.New("doc.NewFromFiles: there must not be more than 1 option argument"))
	}
	var mode Mode
	if len(opts) == 1 {
		m, ok := opts[0].(Mode)
		if !ok {
			panic(errors.New("doc.NewFromFiles: option argument type must be doc.Mode"))
		}
		mode = m
	}
	pkg := &ast.Package{Files: map[string]*ast.File{}}
	var tests []*ast.File
	for i, file := range files {
		f := fset.File(file.Pos())
		if f == nil {
			return nil, fmt.Errorf("file files[%d] is not found in the provided file set", i)
		}
		name := f.Name()
		if strings.HasSuffix(name, "_test.go") {
			tests = append(tests, file)
		} else if strings.HasSuffix(name, ".go") {
			pkg.Name = file.Name.Name
			pkg.Files[name] = file
		} else {
			return nil, fmt.Errorf("file files[%d] filename %q does not have a .go extension", i, name)
		}
	}
	p := New(pkg, importPath, mode)
	p.distribute(Examples(tests...))
	return p, nil
}

func (p *Package) lookupSym(recv, name string) bool {
	if recv != "" {
		name = recv + "." + name
	}
	return p.syms[name]
}

// lookupPackage finds nothing for a name that several imports have, and "" for the package itself.
func (p *Package) lookupPackage(name string) (importPath string, ok bool) {
	path, ok := p.importByName[name]
	if ok {
		return path, path != ""
	}
	return "", p.Name == name
}

//line doc.go:347:1
func (p *Package) Parser() *comment.Parser {
	return &comment.Parser{LookupPackage: p.lookupPackage, LookupSym: p.lookupSym}
}

//line doc.go:358:1
func (p *Package) Printer() *comment.Printer   { return &comment.Printer{} }
func (p *Package) HTML(text string) []byte     { return p.Printer().HTML(p.Parser().Parse(text)) }
func (p *Package) Markdown(text string) []byte { return p.Printer().Markdown(p.Parser().Parse(text)) }
func (p *Package) Text(text string) []byte     { return p.Printer().Text(p.Parser().Parse(text)) }

func ToHTML(w io.Writer, text string, words map[string]string) {
	parser := new(Package).Parser()
	parser.Words = words
	w.Write(new(comment.Printer).HTML(parser.Parse(text)))
}

func ToText(w io.Writer, text string, prefix, codePrefix string, width int) {
	printer := comment.Printer{TextPrefix: prefix, TextCodePrefix: codePrefix, TextWidth: width}
	w.Write(printer.Text(new(Package).Parser().Parse(text)))
}

// firstSentence ends at a full stop before a blank, but for one behind a single capital (an initial).
func firstSentence(s string) string {
	var before, last, this rune
	for i, r := range s {
		if r == '\n' || r == '\r' || r == '\t' {
			r = ' '
		}
		if this == '.' && r == ' ' && (!unicode.IsUpper(last) || unicode.IsUpper(before)) || this == '。' || this == '．' {
			return s[:i]
		}
		before, last, this = last, this, r
	}
	return s
}

func (p *Package) Synopsis(text string) string {
	text = firstSentence(text)
	lower := strings.ToLower(text)
	for _, prefix := range IllegalPrefixes {
		if strings.HasPrefix(lower, prefix) {
			return ""
		}
	}
	d := p.Parser().Parse(text)
	if len(d.Content) == 0 {
		return ""
	}
	if _, ok := d.Content[0].(*comment.Paragraph); !ok {
		return ""
	}
	d.Content = d.Content[:1]
	printer := p.Printer()
	printer.TextWidth = -1
	return strings.TrimSpace(string(printer.Text(d)))
}

// matches says whether a filter wants a declared name, or one of a declared type's fields and methods.
func matches(d *ast.GenDecl, f Filter) bool {
	any := func(names []*ast.Ident) bool {
		for _, n := range names {
			if f(n.Name) {
				return true
			}
		}
		return false
	}
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.ValueSpec:
			if any(s.Names) {
				return true
			}
		case *ast.TypeSpec:
			if f(s.Name.Name) {
				return true
			}
			list, _ := fields(s.Type)
			for _, field := range list {
				if any(field.Names) {
					return true
				}
			}
		}
	}
	return false
}

// kept shortens a list in place.
func kept[T any](list []T, want func(T) bool) []T {
	n := 0
	for _, x := range list {
		if want(x) {
			list[n] = x
			n++
		}
	}
	return list[:n]
}

func (p *Package) Filter(f Filter) {
	value := func(v *Value) bool { return matches(v.Decl, f) }
	fun := func(x *Func) bool { return f(x.Name) }
	p.Consts = kept(p.Consts, value)
	p.Vars = kept(p.Vars, value)
	p.Types = kept(p.Types, func(t *Type) bool {
		if matches(t.Decl, f) {
			return true
		}
		t.Consts, t.Vars = kept(t.Consts, value), kept(t.Vars, value)
		t.Funcs, t.Methods = kept(t.Funcs, fun), kept(t.Methods, fun)
		return len(t.Consts)+len(t.Vars)+len(t.Funcs)+len(t.Methods) > 0
	})
	p.Funcs = kept(p.Funcs, fun)
	p.Doc = ""
}
