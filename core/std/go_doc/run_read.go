package doc

import (
	"cmp"
	"go/ast"
	"go/token"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	isType = set("any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string " +
		"uint uint8 uint16 uint32 uint64 uintptr")
	isOther = set("append cap clear close complex copy delete imag len make max min new panic print println real recover " +
		"false iota nil true")
)

func IsPredeclared(s string) bool { return isType[s] || isOther[s] }

type methodSet map[string]*Func

// namedType is what is known of a type, which may have been met before its declaration.
type namedType struct {
	doc        string
	name       string
	decl       *ast.GenDecl
	isEmbedded bool
	isStruct   bool
	// Which types it embeds, and whether by pointer.
	embedded       map[*namedType]bool
	values         []*Value
	funcs, methods methodSet
}

type reader struct {
	mode         Mode
	doc          string
	filenames    []string
	notes        map[string][]*Note
	imports      map[string]bool
	hasDotImport bool
	importByName map[string]string
	values       []*Value
	order        int
	types        map[string]*namedType
	funcs        methodSet
	// Predeclared names that the package declares anew without exporting them, and interfaces that embed such a name.
	shadowed map[string]bool
	uses     map[string][]*ast.InterfaceType
}

func (r *reader) visible(name string) bool { return r.mode&AllDecls != 0 || token.IsExported(name) }
func (r *reader) consumes() bool           { return r.mode&PreserveAST == 0 }

// baseName is a type's own name; imported: it is of another package.
func baseName(x ast.Expr) (name string, imported bool) {
	for {
		switch t := x.(type) {
		case *ast.Ident:
			return t.Name, false
		case *ast.SelectorExpr:
			if _, ok := t.X.(*ast.Ident); ok {
				return t.Sel.Name, true
			}
			return "", false
		case *ast.IndexExpr:
			x = t.X
		case *ast.IndexListExpr:
			x = t.X
		case *ast.ParenExpr:
			x = t.X
		case *ast.StarExpr:
			x = t.X
		default:
			return "", false
		}
	}
}

func receiver(x ast.Expr) string {
	var of ast.Expr
	var params []ast.Expr
	switch t := x.(type) {
	case *ast.Ident:
		return t.Name
	case *ast.StarExpr:
		return "*" + receiver(t.X)
	case *ast.IndexExpr:
		of, params = t.X, []ast.Expr{t.Index}
	case *ast.IndexListExpr:
		of, params = t.X, t.Indices
	}
	if len(params) == 0 {
		return "BADRECV"
	}
	names := make([]string, len(params))
	for i, p := range params {
		names[i] = "BADPARAM"
		if id, ok := p.(*ast.Ident); ok {
			names[i] = id.Name
		}
	}
	return receiver(of) + "[" + strings.Join(names, ", ") + "]"
}

// typeOf makes the entry of a type; nil for the blank one.
func (r *reader) typeOf(name string) *namedType {
	if name == "" || name == "_" {
		return nil
	}
	t := r.types[name]
	if t == nil {
		t = &namedType{name: name, embedded: map[*namedType]bool{}, funcs: methodSet{}, methods: methodSet{}}
		r.types[name] = t
	}
	return t
}

// embed notes that a type has a field without a name.
func (r *reader) embed(parent *namedType, x ast.Expr) string {
	name, imported := baseName(x)
	if parent != nil && !imported {
		if t := r.typeOf(name); t != nil {
			t.isEmbedded = true
			_, parent.embedded[t] = x.(*ast.StarExpr)
		}
	}
	return name
}

func fields(x ast.Expr) (list []*ast.Field, isStruct bool) {
	var all *ast.FieldList
	switch t := x.(type) {
	case *ast.StructType:
		all, isStruct = t.Fields, true
	case *ast.InterfaceType:
		all = t.Methods
	}
	if all != nil {
		list = all.List
	}
	return
}

// dominant is the type that three quarters of a declaration's entries have, where no other one is named.
func (r *reader) dominant(decl *ast.GenDecl) (name string, entries int) {
	count, last := 0, ""
	for _, s := range decl.Specs {
		s, ok := s.(*ast.ValueSpec)
		if !ok {
			continue
		}
		own := ""
		if s.Type != nil {
			if n, imported := baseName(s.Type); !imported {
				own = n
			}
		} else if decl.Tok == token.CONST && len(s.Values) == 0 {
			own = last
		}
		if own != "" {
			if name != "" && name != own {
				return "", entries
			}
			name = own
			count++
		}
		last = own
		entries++
	}
	if count < int(float64(len(decl.Specs))*0.75) {
		name = ""
	}
	return name, entries
}

func (r *reader) readValue(decl *ast.GenDecl) {
	name, entries := r.dominant(decl)
	if entries == 0 {
		return
	}
	to := &r.values
	if name != "" && r.visible(name) {
		if t := r.typeOf(name); t != nil {
			to = &t.values
		}
	}
	v := &Value{Doc: decl.Doc.Text(), Names: []string{}, Decl: decl, order: r.order}
	for _, s := range decl.Specs {
		for _, n := range s.(*ast.ValueSpec).Names {
			v.Names = append(v.Names, n.Name)
		}
	}
	*to = append(*to, v)
	if r.consumes() {
		decl.Doc = nil
	}
	r.order++
}

func (r *reader) readType(decl *ast.GenDecl, spec *ast.TypeSpec) {
	t := r.typeOf(spec.Name.Name)
	if t == nil {
		return
	}
	t.decl = decl
	doc := spec.Doc
	if doc == nil {
		doc = decl.Doc
	}
	if r.consumes() {
		spec.Doc, decl.Doc = nil, nil
	}
	t.doc = doc.Text()
	var list []*ast.Field
	list, t.isStruct = fields(spec.Type)
	for _, f := range list {
		if len(f.Names) == 0 {
			r.embed(t, f.Type)
		}
	}
}

// add puts a function into a set, unless one with documentation is there already.
func (r *reader) add(to methodSet, f *ast.FuncDecl) {
	name := f.Name.Name
	if old := to[name]; old != nil && old.Doc != "" {
		return
	}
	recv := ""
	if f.Recv != nil {
		recv = "BADRECV"
		if len(f.Recv.List) == 1 {
			recv = receiver(f.Recv.List[0].Type)
		}
	}
	to[name] = &Func{Doc: f.Doc.Text(), Name: name, Decl: f, Recv: recv, Orig: recv}
	if r.consumes() {
		f.Doc = nil
	}
}

func (r *reader) readFunc(f *ast.FuncDecl) {
	if r.consumes() {
		f.Body = nil
	}
	if f.Recv == nil {
		to := r.funcs
		if t := r.made(f.Type); t != nil {
			to = t.funcs
		}
		r.add(to, f)
		return
	}
	if len(f.Recv.List) == 0 {
		return
	}
	if name, imported := baseName(f.Recv.List[0].Type); !imported {
		if t := r.typeOf(name); t != nil {
			r.add(t.methods, f)
		}
	}
}

// made is the one type of this package that a function returns, by itself, by pointer or in a list; nil: none or several.
func (r *reader) made(f *ast.FuncType) *namedType {
	if f.Results.NumFields() == 0 {
		return nil
	}
	var made *namedType
	for _, res := range f.Results.List {
		x := res.Type
		if list, ok := x.(*ast.ArrayType); ok {
			x = list.Elt
		}
		name, imported := baseName(x)
		if imported || !r.visible(name) || isType[name] && r.types[name] == nil || isParam(f.TypeParams, name) {
			continue
		}
		if t := r.typeOf(name); t != nil {
			if made != nil {
				return nil
			}
			made = t
		}
	}
	return made
}

func isParam(list *ast.FieldList, name string) bool {
	if list != nil {
		for _, f := range list.List {
			for _, id := range f.Names {
				if id.Name == name {
					return true
				}
			}
		}
	}
	return false
}

func (r *reader) readImport(s *ast.ImportSpec) {
	target, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return
	}
	r.imports[target] = true
	name := ""
	if s.Name != nil {
		name = s.Name.Name
	}
	switch name {
	case ".":
		r.hasDotImport = true
		return
	case "":
		name = assumedName(target)
	}
	// "" for a name that several paths have.
	if old, ok := r.importByName[name]; ok && old != target {
		target = ""
	}
	r.importByName[name] = target
}

// assumedName is what a package is probably called: the last part of its path, without a version.
func assumedName(target string) string {
	base := path.Base(target)
	if v, ok := strings.CutPrefix(base, "v"); ok {
		if _, err := strconv.Atoi(v); err == nil {
			if dir := path.Dir(target); dir != "." {
				base = path.Base(dir)
			}
		}
	}
	base = strings.TrimPrefix(base, "go-")
	for i, c := range base {
		if c != '_' && (c < utf8.RuneSelf || !unicode.IsLetter(c) && !unicode.IsDigit(c)) &&
			!('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') {
			return base[:i]
		}
	}
	return base
}

func (r *reader) readFile(src *ast.File) {
	if src.Doc != nil {
		if r.doc != "" {
			r.doc += "\n"
		}
		r.doc += src.Doc.Text()
		if r.consumes() {
			src.Doc = nil
		}
	}
	for _, d := range src.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		if d.Tok == token.CONST || d.Tok == token.VAR {
			r.readValue(d)
			continue
		}
		alone := len(d.Specs) == 1 && !d.Lparen.IsValid()
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.ImportSpec:
				if d.Tok == token.IMPORT {
					r.readImport(s)
				}
			case *ast.TypeSpec:
				if d.Tok != token.TYPE {
					break
				}
				own := d
				if !alone {
					// Each type of a group has a declaration of its own.
					own = &ast.GenDecl{Doc: d.Doc, TokPos: s.Pos(), Tok: token.TYPE, Specs: []ast.Spec{s}}
				}
				r.readType(own, s)
			}
		}
	}
	r.readNotes(src.Comments)
	if r.consumes() {
		src.Comments = nil
	}
}

func (r *reader) readPackage(pkg *ast.Package) {
	r.imports, r.importByName = map[string]bool{}, map[string]string{}
	r.types, r.funcs = map[string]*namedType{}, methodSet{}
	r.notes = map[string][]*Note{}
	r.shadowed, r.uses = map[string]bool{}, map[string][]*ast.InterfaceType{}
	r.filenames = make([]string, 0, len(pkg.Files))
	for name := range pkg.Files {
		r.filenames = append(r.filenames, name)
	}
	slices.Sort(r.filenames)
	for _, name := range r.filenames {
		if r.mode&AllDecls == 0 {
			r.fileExports(pkg.Files[name])
		}
		r.readFile(pkg.Files[name])
	}
	maps.DeleteFunc(r.importByName, func(_, path string) bool { return path == "" })
	// Functions come last: all types must be known.
	for _, name := range r.filenames {
		for _, d := range pkg.Files[name].Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				r.readFunc(f)
			}
		}
	}
}

// promoted is an embedded type's method as one of the type that embeds it.
func promoted(m *Func, to string, byPointer bool, level int) *Func {
	if m.Decl == nil || m.Decl.Recv == nil || len(m.Decl.Recv.List) != 1 {
		return m
	}
	field := *m.Decl.Recv.List[0]
	at := field.Type.Pos()
	id := &ast.Ident{NamePos: at, Name: to}
	_, pointer := field.Type.(*ast.StarExpr)
	field.Type = id
	if pointer && !byPointer {
		id.NamePos++
		field.Type = &ast.StarExpr{Star: at, X: id}
	}
	list, decl, f := *m.Decl.Recv, *m.Decl, *m
	list.List = []*ast.Field{&field}
	decl.Recv = &list
	f.Decl, f.Recv, f.Level = &decl, receiver(field.Type), level
	return &f
}

// promote collects methods of embedded types; of two at one depth neither is one.
func promote(into methodSet, t *namedType, to string, byPointer bool, level int, above map[*namedType]bool) {
	above[t] = true
	for inner, pointer := range t.embedded {
		pointer = pointer || byPointer
		for _, m := range inner.methods {
			if m.Level != 0 {
				continue
			}
			m := promoted(m, to, pointer, level)
			if old := into[m.Name]; old == nil || m.Level < old.Level {
				into[m.Name] = m
			} else if m.Level == old.Level {
				into[m.Name] = &Func{Name: m.Name, Level: m.Level}
			}
		}
		if !above[inner] {
			promote(into, inner, to, pointer, level+1, above)
		}
	}
	delete(above, t)
}

func (r *reader) promoteMethods() {
	for _, t := range r.types {
		if t.isStruct {
			promote(t.methods, t, t.name, false, 1, map[*namedType]bool{})
		}
	}
	for name := range r.shadowed {
		for _, t := range r.uses[name] {
			removeEmbedded(name, t)
		}
	}
}

// settleTypes drops types without a declaration, and gives what belongs to them back to the package where it is shown.
func (r *reader) settleTypes() {
	for _, t := range r.types {
		visible := r.visible(t.name)
		if t.decl == nil && (isType[t.name] || visible && (t.isEmbedded || r.hasDotImport)) {
			r.values = append(r.values, t.values...)
			maps.Copy(r.funcs, t.funcs)
			if !isType[t.name] {
				for name, m := range t.methods {
					if r.funcs[name] == nil {
						r.funcs[name] = m
					}
				}
			}
		}
		if t.decl == nil || !visible {
			delete(r.types, t.name)
		}
	}
}

// keys is never nil.
func keys(m map[string]bool) []string {
	list := make([]string, 0, len(m))
	for k := range m {
		list = append(list, k)
	}
	slices.Sort(list)
	return list
}

func sortedValues(values []*Value, tok token.Token) []*Value {
	list := []*Value{}
	for _, v := range values {
		if v.Decl.Tok == tok {
			list = append(list, v)
		}
	}
	// Groups have no name and stand before all others.
	name := func(v *Value) string {
		if len(v.Decl.Specs) == 1 {
			if s, ok := v.Decl.Specs[0].(*ast.ValueSpec); ok {
				return s.Names[0].Name
			}
		}
		return ""
	}
	slices.SortFunc(list, func(a, b *Value) int {
		return cmp.Or(strings.Compare(name(a), name(b)), cmp.Compare(a.order, b.order))
	})
	return list
}

func sortedTypes(types map[string]*namedType, allMethods bool) []*Type {
	list := make([]*Type, 0, len(types))
	for _, t := range types {
		list = append(list, &Type{
			Doc: t.doc, Name: t.name, Decl: t.decl,
			Consts: sortedValues(t.values, token.CONST), Vars: sortedValues(t.values, token.VAR),
			Funcs: sortedFuncs(t.funcs, true), Methods: sortedFuncs(t.methods, allMethods),
		})
	}
	slices.SortFunc(list, func(a, b *Type) int { return strings.Compare(a.Name, b.Name) })
	return list
}

func sortedFuncs(set methodSet, allMethods bool) []*Func {
	list := make([]*Func, 0, len(set))
	for _, m := range set {
		// Methods of what is embedded are shown where that is not.
		if m.Decl != nil && (allMethods || m.Level == 0 || !token.IsExported(strings.TrimPrefix(m.Orig, "*"))) {
			list = append(list, m)
		}
	}
	slices.SortFunc(list, func(a, b *Func) int { return strings.Compare(a.Name, b.Name) })
	return list
}
