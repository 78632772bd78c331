// Prints the declarations of std packages as Go files without bodies: names, types, values, nothing else.
// Usage: api OUTDIR EXPORTLIST PACKAGE... -- PACKAGE... -- PACKAGE.TYPE...
// Of the types named last all methods are printed, the unexported ones too.
// Of the packages after `--`, what unexported fields point to is left out, as no program can see it; but not where it
// leads to an instance of a generic type: gc makes that one's methods in every program that reads the type.
// EXPORTLIST has lines "path=file" as `go list -export` gives them.
// Packages whose types the named ones mention are printed too, as far as they are mentioned.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/ast"
	"go/build"
	"go/constant"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"sort"
	"strconv"
	"strings"
)

// Types of these packages are kept opaque: nothing a program can see depends on their insides.
var opaque = map[string]bool{
	"internal/poll": true, "internal/testlog": true, "internal/cpu": true,
	"internal/sysinfo": true, "internal/syscall/unix": true,
}

type printer struct {
	pkg     *types.Package
	out     bytes.Buffer
	imports map[string]*types.Package
	places  []string // of interfaces' methods
}

var (
	wanted = map[string]bool{}                          // whole packages
	full   = map[string]bool{}                          // … of these, also what unexported fields point to
	embeds = map[string]bool{}                          // types of which all methods are printed
	needed = map[*types.Package]map[types.Object]bool{} // unexported or foreign types to print
	queue  []types.Object
	fset   = token.NewFileSet()
)

func need(obj types.Object) {
	pkg := obj.Pkg()
	if pkg == nil || obj.Parent() != pkg.Scope() {
		return
	}
	if needed[pkg] == nil {
		needed[pkg] = map[types.Object]bool{}
	}
	if !needed[pkg][obj] {
		needed[pkg][obj] = true
		queue = append(queue, obj)
	}
}

// mentions calls back for every named type that stands in one, not for what these consist of. Of instances of generic
// types, for their arguments too.
func mentions(t types.Type, met func(*types.Named)) {
	switch t := t.(type) {
	case *types.Named:
		met(t)
		for i := 0; i < t.TypeArgs().Len(); i++ {
			mentions(t.TypeArgs().At(i), met)
		}
	case *types.Alias:
		mentions(types.Unalias(t), met)
	case *types.Map:
		mentions(t.Key(), met)
		mentions(t.Elem(), met)
	case interface{ Elem() types.Type }:
		mentions(t.Elem(), met)
	case *types.Struct:
		for i := 0; i < t.NumFields(); i++ {
			mentions(t.Field(i).Type(), met)
		}
	case *types.Signature:
		if t.TypeParams().Len() == 0 {
			mentions(t.Params(), met)
			mentions(t.Results(), met)
		}
	case *types.Tuple:
		for i := 0; i < t.Len(); i++ {
			mentions(t.At(i).Type(), met)
		}
	case *types.Interface:
		for i := 0; i < t.NumExplicitMethods(); i++ {
			mentions(t.ExplicitMethod(i).Type(), met)
		}
		for i := 0; i < t.NumEmbeddeds(); i++ {
			mentions(t.EmbeddedType(i), met)
		}
	}
}

var (
	parts    = map[*types.Named]map[*types.Named]bool{} // what a type's insides and methods mention
	leading  = map[*types.Named]bool{}                  // types that lead to an instance of a generic one
	argument = map[types.Object]bool{}                  // types given to those: gc writes out their fields
)

// study finds which of the types that one mentions lead to instances of generic types.
func study(named *types.Named) {
	if parts[named] != nil || named.TypeParams().Len() > 0 && named.TypeArgs().Len() == 0 {
		return
	}
	inside := map[*types.Named]bool{}
	parts[named] = inside
	if named.TypeArgs().Len() > 0 {
		// One without methods is a name for its insides.
		leading[named] = named.NumMethods() > 0
		for i := 0; i < named.TypeArgs().Len(); i++ {
			mentions(named.TypeArgs().At(i), func(t *types.Named) { argument[t.Obj()] = true })
		}
	}
	met := func(t *types.Named) { inside[t] = true }
	mentions(named.Underlying(), met)
	for i := 0; i < named.NumMethods(); i++ {
		mentions(named.Method(i).Type(), met)
	}
	for t := range inside {
		study(t)
	}
}

// spread makes all leading that mention a leading one.
func spread() {
	for changed := true; changed; {
		changed = false
		for named, inside := range parts {
			for t := range inside {
				if leading[t] && !leading[named] {
					leading[named] = true
					changed = true
				}
			}
		}
	}
}

// leads: reading the type makes an instance of a generic one.
func leads(t types.Type) bool {
	found := false
	mentions(t, func(named *types.Named) { found = found || leading[named] })
	return found
}

// beyondFields: a method's signature leads where the fields of its receiver's type do not.
func beyondFields(named *types.Named, sig *types.Signature) bool {
	known := map[*types.Named]bool{}
	var mark func(*types.Named)
	mark = func(t *types.Named) {
		if !known[t] {
			known[t] = true
			for part := range parts[t] {
				mark(part)
			}
		}
	}
	known[named] = true
	mentions(named.Underlying(), mark)
	beyond := false
	mentions(sig, func(t *types.Named) { beyond = beyond || leading[t] && !known[t] })
	return beyond
}

// seen is the type with every pointer in an unexported field made an unsafe.Pointer: of the same size and shape.
func seenType(t types.Type) types.Type {
	switch t := t.(type) {
	case *types.Struct:
		fields := make([]*types.Var, t.NumFields())
		tags := make([]string, t.NumFields())
		for i := range fields {
			f := t.Field(i)
			ty := f.Type()
			if !f.Exported() && !f.Embedded() {
				ty = unseenType(ty)
			} else if !f.Embedded() {
				ty = seenType(ty)
			}
			fields[i] = types.NewField(f.Pos(), f.Pkg(), f.Name(), ty, f.Embedded())
		}
		return types.NewStruct(fields, tags)
	}
	return t
}

// unseenType is what stands for a type that no program can name.
func unseenType(t types.Type) types.Type {
	if leads(t) {
		return leadingType(t)
	}
	if known(t) {
		return t
	}
	switch t := t.(type) {
	case *types.Pointer:
		return types.Typ[types.UnsafePointer]
	case *types.Chan:
		return types.Typ[types.UnsafePointer]
	case *types.Array:
		return types.NewArray(unseenType(t.Elem()), t.Len())
	case *types.Slice:
		return types.NewSlice(types.Typ[types.Byte])
	case *types.Map:
		return types.NewMap(types.Typ[types.Int], types.Typ[types.Int])
	case *types.Signature:
		return types.NewSignatureType(nil, nil, nil, nil, nil, false)
	case *types.Struct:
		return seenType(t)
	case *types.Interface:
		return types.Universe.Lookup("any").Type()
	case *types.Named:
		if t.Obj().Pkg() == nil || t.TypeArgs().Len() > 0 {
			return t
		}
		switch u := t.Underlying().(type) {
		case *types.Interface, *types.Map, *types.Slice, *types.Signature, *types.Pointer, *types.Chan:
			return unseenType(u)
		case *types.Basic:
			return u
		}
	}
	return t
}

// known: a type of names that are printed anyway.
func known(t types.Type) bool {
	all := true
	mentions(t, func(named *types.Named) {
		obj := named.Obj()
		all = all && (obj.Pkg() == nil || obj.Exported() && wanted[obj.Pkg().Path()] && named.TypeArgs().Len() == 0)
	})
	return all
}

// leadingType keeps of a type what leads to instances.
func leadingType(t types.Type) types.Type {
	switch t := t.(type) {
	case *types.Pointer:
		return types.NewPointer(unseenType(t.Elem()))
	case *types.Chan:
		return types.NewChan(t.Dir(), unseenType(t.Elem()))
	case *types.Array:
		return types.NewArray(unseenType(t.Elem()), t.Len())
	case *types.Slice:
		return types.NewSlice(unseenType(t.Elem()))
	case *types.Map:
		return types.NewMap(unseenType(t.Key()), unseenType(t.Elem()))
	case *types.Struct:
		return seenType(t)
	}
	return t
}

// underlying is what is printed of a type's insides.
func underlying(obj types.Object, named *types.Named) types.Type {
	if named.TypeParams().Len() > 0 || argument[obj] || full[obj.Pkg().Path()] || strings.HasPrefix(obj.Pkg().Path(), "internal/") {
		return named.Underlying()
	}
	return seenType(named.Underlying())
}

// visit finds the named types a type mentions.
func visit(t types.Type, seen map[types.Type]bool) {
	if t == nil || seen[t] {
		return
	}
	seen[t] = true
	switch t := t.(type) {
	case *types.Named:
		need(t.Obj())
		for i := 0; i < t.TypeArgs().Len(); i++ {
			visit(t.TypeArgs().At(i), seen)
		}
	case *types.Alias:
		need(t.Obj())
		for i := 0; i < t.TypeArgs().Len(); i++ {
			visit(t.TypeArgs().At(i), seen)
		}
	case *types.Pointer:
		visit(t.Elem(), seen)
	case *types.Slice:
		visit(t.Elem(), seen)
	case *types.Array:
		visit(t.Elem(), seen)
	case *types.Chan:
		visit(t.Elem(), seen)
	case *types.Map:
		visit(t.Key(), seen)
		visit(t.Elem(), seen)
	case *types.Struct:
		for i := 0; i < t.NumFields(); i++ {
			visit(t.Field(i).Type(), seen)
		}
	case *types.Signature:
		for i := 0; i < t.TypeParams().Len(); i++ {
			visit(t.TypeParams().At(i).Constraint(), seen)
		}
		visit(t.Params(), seen)
		visit(t.Results(), seen)
	case *types.Tuple:
		for i := 0; i < t.Len(); i++ {
			visit(t.At(i).Type(), seen)
		}
	case *types.Interface:
		for i := 0; i < t.NumExplicitMethods(); i++ {
			visit(t.ExplicitMethod(i).Type(), seen)
		}
		for i := 0; i < t.NumEmbeddeds(); i++ {
			visit(t.EmbeddedType(i), seen)
		}
	case *types.Union:
		for i := 0; i < t.Len(); i++ {
			visit(t.Term(i).Type(), seen)
		}
	}
}

// methods of a type that are printed: the exported ones, and those an interface of the package asks for.
func methods(named *types.Named, hidden map[string]bool) []*types.Func {
	var out []*types.Func
	for i := 0; i < named.NumMethods(); i++ {
		m := named.Method(i)
		if m.Exported() || embeds[types.TypeString(named, nil)] || hidden[m.Name()] || leading[named] && beyondFields(named, m.Type().(*types.Signature)) {
			out = append(out, m)
		}
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := fset.Position(out[i].Pos()), fset.Position(out[j].Pos())
		if a.Filename != b.Filename {
			return a.Filename < b.Filename
		}
		return a.Line < b.Line
	})
	return out
}

func hiddenMethods(pkg *types.Package) map[string]bool {
	names := map[string]bool{}
	for _, name := range pkg.Scope().Names() {
		if tn, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
			if i, ok := tn.Type().Underlying().(*types.Interface); ok {
				for k := 0; k < i.NumExplicitMethods(); k++ {
					if m := i.ExplicitMethod(k); !m.Exported() {
						names[m.Name()] = true
					}
				}
			}
		}
	}
	return names
}

// mentions of one object's declaration.
func expand(obj types.Object) {
	seen := map[types.Type]bool{}
	switch obj := obj.(type) {
	case *types.TypeName:
		if alias, ok := obj.Type().(*types.Alias); ok {
			visit(alias.Rhs(), seen)
			return
		}
		named, ok := obj.Type().(*types.Named)
		if !ok {
			return
		}
		if opaque[obj.Pkg().Path()] {
			return
		}
		for i := 0; i < named.TypeParams().Len(); i++ {
			visit(named.TypeParams().At(i).Constraint(), seen)
		}
		visit(underlying(obj, named), seen)
		if wanted[obj.Pkg().Path()] || obj.Exported() || leading[named] {
			for _, m := range methods(named, hiddenMethods(obj.Pkg())) {
				visit(m.Type(), seen)
			}
		}
	default:
		visit(obj.Type(), seen)
	}
}

func (p *printer) qualify(pkg *types.Package) string {
	if pkg == p.pkg {
		return ""
	}
	p.imports[pkg.Path()] = pkg
	return local(pkg)
}

// Two packages of one name in one file get the path as their name.
func local(pkg *types.Package) string {
	switch pkg.Path() {
	case "internal/sync":
		return "isync"
	case "internal/reflectlite":
		return "reflectlite"
	case "internal/runtime/atomic":
		return "iatomic"
	}
	return pkg.Name()
}

func (p *printer) ty(t types.Type) string { return types.TypeString(t, p.qualify) }

func (p *printer) tparams(list *types.TypeParamList) string {
	if list.Len() == 0 {
		return ""
	}
	var parts []string
	for i := 0; i < list.Len(); i++ {
		parts = append(parts, list.At(i).Obj().Name()+" "+p.ty(list.At(i).Constraint()))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// signature prints parameters that share a type in the source as sharing it here: gc tells their columns.
func (p *printer) signature(sig *types.Signature, written *ast.FuncType) string {
	var buf bytes.Buffer
	plain := types.NewSignatureType(nil, nil, nil, sig.Params(), sig.Results(), sig.Variadic())
	if written == nil || written.Params.NumFields() != sig.Params().Len() {
		types.WriteSignature(&buf, plain, p.qualify)
	} else {
		buf.WriteString("(")
		i := 0
		for k, field := range written.Params.List {
			if k > 0 {
				buf.WriteString(", ")
			}
			for n := range field.Names {
				if n > 0 {
					buf.WriteString(", ")
				}
				buf.WriteString(sig.Params().At(i + n).Name())
			}
			if len(field.Names) > 0 {
				buf.WriteString(" ")
			}
			i += max(1, len(field.Names))
			ty := sig.Params().At(i - 1).Type()
			if sig.Variadic() && i == sig.Params().Len() {
				buf.WriteString("..." + p.ty(ty.(*types.Slice).Elem()))
			} else {
				buf.WriteString(p.ty(ty))
			}
		}
		buf.WriteString(")")
		results := types.NewSignatureType(nil, nil, nil, nil, sig.Results(), false)
		var rest bytes.Buffer
		types.WriteSignature(&rest, results, p.qualify)
		buf.WriteString(strings.TrimPrefix(rest.String(), "()"))
	}
	// Results that the compiler named for a range over a function have no name in the source.
	return compilerName.ReplaceAllString(buf.String(), "")
}

// A declared function, or a method of an interface, as the source has it.
type written struct {
	place token.Position
	ty    *ast.FuncType
}

var (
	sources   = map[string]map[string]written{} // by file, then by name and line
	sourceSet = token.NewFileSet()
)

// find is where the source declares a function: export data tell the line alone.
func find(f *types.Func) written {
	at := fset.Position(f.Pos())
	name := strings.Replace(at.Filename, "$GOROOT", runtime.GOROOT(), 1)
	found := sources[name]
	if found == nil {
		found = map[string]written{}
		sources[name] = found
		file, err := parser.ParseFile(sourceSet, name, nil, 0)
		if err != nil {
			return written{}
		}
		note := func(id *ast.Ident, ty *ast.FuncType) {
			place := sourceSet.Position(id.Pos())
			found[fmt.Sprint(id.Name, place.Line)] = written{place, ty}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				note(n.Name, n.Type)
			case *ast.InterfaceType:
				for _, m := range n.Methods.List {
					if ty, ok := m.Type.(*ast.FuncType); ok && len(m.Names) == 1 {
						note(m.Names[0], ty)
					}
				}
			}
			return true
		})
	}
	return found[fmt.Sprint(f.Name(), at.Line)]
}

// interfaceText has each method in a line of its own, marked with where gc has it.
func (p *printer) interfaceText(t *types.Interface) string {
	if t.NumExplicitMethods() == 0 || !t.IsMethodSet() {
		return p.ty(t)
	}
	var out strings.Builder
	out.WriteString("interface {\n")
	for i := 0; i < t.NumExplicitMethods(); i++ {
		m := t.ExplicitMethod(i)
		w := find(m)
		if w.ty != nil {
			p.places = append(p.places, fmt.Sprintf("%s:%d:%d", filepath.Base(w.place.Filename), w.place.Line, w.place.Column))
			fmt.Fprintf(&out, "place%d_", len(p.places)-1)
		}
		fmt.Fprintf(&out, "%s%s\n", m.Name(), p.signature(m.Type().(*types.Signature), w.ty))
	}
	for i := 0; i < t.NumEmbeddeds(); i++ {
		out.WriteString(p.ty(t.EmbeddedType(i)) + "\n")
	}
	out.WriteString("}")
	return out.String()
}

var placeMark = regexp.MustCompile(`\bplace(\d+)_`)

// placed writes the marks as the comments that they stand for: after formatting, which would move them.
func (p *printer) placed(text []byte) []byte {
	return placeMark.ReplaceAllFunc(text, func(mark []byte) []byte {
		i, _ := strconv.Atoi(string(placeMark.FindSubmatch(mark)[1]))
		return []byte("/*line " + p.places[i] + "*/")
	})
}

var compilerName = regexp.MustCompile(`#\w+ `)

func value(v constant.Value, untypedFloat bool) string {
	switch v.Kind() {
	case constant.String, constant.Bool:
		return v.ExactString()
	case constant.Int:
		if untypedFloat {
			return v.ExactString() + ".0"
		}
		return v.ExactString()
	case constant.Float:
		s := v.ExactString()
		if num, den, ok := strings.Cut(s, "/"); ok {
			return num + ".0 / " + den + ".0"
		}
		if !strings.ContainsAny(s, ".ep") {
			s += ".0"
		}
		return s
	}
	return v.ExactString()
}

func (p *printer) object(obj types.Object) {
	w := &p.out
	switch obj := obj.(type) {
	case *types.Const:
		basic, ok := obj.Type().(*types.Basic)
		ty := ""
		if !ok || basic.Info()&types.IsUntyped == 0 {
			ty = " " + p.ty(obj.Type())
		}
		v := value(obj.Val(), ok && basic.Kind() == types.UntypedFloat)
		if ok && basic.Kind() == types.UntypedRune {
			n, _ := constant.Int64Val(obj.Val())
			if n > 0x10ffff || 0xd800 <= n && n < 0xe000 {
				v = fmt.Sprintf("'\\x00' + %d", n)
			} else {
				v = fmt.Sprintf("'\\U%08x'", n)
			}
		}
		fmt.Fprintf(w, "const %s%s = %s\n", obj.Name(), ty, v)
	case *types.Var:
		fmt.Fprintf(w, "var %s %s\n", obj.Name(), p.ty(obj.Type()))
	case *types.Func:
		sig := obj.Type().(*types.Signature)
		fmt.Fprintf(w, "func %s%s%s\n", obj.Name(), p.tparams(sig.TypeParams()), p.signature(sig, find(obj).ty))
	case *types.TypeName:
		p.typeDecl(obj)
	}
}

func (p *printer) typeDecl(obj *types.TypeName) {
	w := &p.out
	if alias, ok := obj.Type().(*types.Alias); ok {
		fmt.Fprintf(w, "type %s%s = %s\n\n", obj.Name(), p.tparams(alias.TypeParams()), p.ty(alias.Rhs()))
		return
	}
	named, ok := obj.Type().(*types.Named)
	if !ok {
		return
	}
	if opaque[p.pkg.Path()] {
		switch named.Underlying().(type) {
		case *types.Struct:
			fmt.Fprintf(w, "type %s struct{}\n\n", obj.Name())
			return
		case *types.Interface:
			fmt.Fprintf(w, "type %s interface{}\n\n", obj.Name())
			return
		}
	}
	inside := underlying(obj, named)
	text := p.ty(inside)
	if t, ok := inside.(*types.Interface); ok {
		text = p.interfaceText(t)
	}
	fmt.Fprintf(w, "type %s%s %s\n\n", obj.Name(), p.tparams(named.TypeParams()), text)
	if opaque[p.pkg.Path()] {
		return
	}
	if !wanted[p.pkg.Path()] && !obj.Exported() && !leading[named] {
		return
	}
	for _, m := range methods(named, hiddenMethods(p.pkg)) {
		sig := m.Type().(*types.Signature)
		recv := sig.Recv()
		name := recv.Name()
		if name == "" {
			name = "_"
		}
		fmt.Fprintf(w, "func (%s %s) %s%s%s\n", name, p.ty(recv.Type()), m.Name(), p.tparams(sig.TypeParams()), p.signature(sig, find(m).ty))
	}
}

func write(dir string, pkg *types.Package) error {
	p := &printer{pkg: pkg, imports: map[string]*types.Package{}}
	var objs []types.Object
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if needed[pkg][obj] {
			objs = append(objs, obj)
		}
	}
	sort.SliceStable(objs, func(i, j int) bool { return kind(objs[i]) < kind(objs[j]) })
	for _, obj := range objs {
		p.object(obj)
	}
	var head bytes.Buffer
	fmt.Fprintf(&head, "// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.\n\npackage %s\n\n", pkg.Name())
	var paths []string
	for path := range p.imports {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	for _, path := range paths {
		if name := local(p.imports[path]); name != p.imports[path].Name() {
			fmt.Fprintf(&head, "import %s %q\n", name, path)
		} else {
			fmt.Fprintf(&head, "import %q\n", path)
		}
	}
	head.WriteByte('\n')
	head.Write(p.out.Bytes())
	text, err := format.Source(head.Bytes())
	if err != nil {
		return fmt.Errorf("%s: %v", pkg.Path(), err)
	}
	folder := filepath.Join(dir, strings.ReplaceAll(pkg.Path(), "/", "_"))
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "api.go"), p.placed(text), 0o666)
}

func kind(obj types.Object) int {
	switch obj.(type) {
	case *types.Const:
		return 0
	case *types.Var:
		return 1
	case *types.TypeName:
		return 2
	}
	return 3
}

// sourceOf finds a package of the library, or one vendored for it.
func sourceOf(path string) (*build.Package, error) {
	src := filepath.Join(build.Default.GOROOT, "src")
	if strings.Contains(strings.SplitN(path, "/", 2)[0], ".") {
		path = "vendor/" + path
	}
	return build.ImportDir(filepath.Join(src, path), 0)
}

// writeSameNames records for each package which others it imports, directly or not, whose name several packages have:
// gc writes the path of such a package where a message names one of its types. Export data as read here has not all
// imports, the source has.
func writeSameNames(dir string, pkgs []*types.Package) error {
	closures := map[string]map[string]bool{}
	names := map[string]string{}
	byName := map[string]map[string]bool{}
	for _, pkg := range pkgs {
		closure := map[string]bool{}
		var mark func(path string) error
		mark = func(path string) error {
			if closure[path] || path == "unsafe" || path == "C" {
				return nil
			}
			closure[path] = true
			source, err := sourceOf(path)
			if err != nil {
				return err
			}
			names[path] = source.Name
			if byName[source.Name] == nil {
				byName[source.Name] = map[string]bool{}
			}
			byName[source.Name][path] = true
			for _, imported := range source.Imports {
				if err := mark(imported); err != nil {
					return err
				}
			}
			return nil
		}
		if err := mark(pkg.Path()); err != nil {
			return err
		}
		closures[pkg.Path()] = closure
	}
	var out bytes.Buffer
	for _, pkg := range pkgs {
		var paths []string
		for other := range closures[pkg.Path()] {
			if len(byName[names[other]]) > 1 {
				paths = append(paths, names[other]+"="+other)
			}
		}
		sort.Strings(paths)
		fmt.Fprintf(&out, "%s: %s\n", pkg.Path(), strings.Join(paths, " "))
	}
	return os.WriteFile(filepath.Join(dir, "same_names.txt"), out.Bytes(), 0o666)
}

func main() {
	dir, list, paths := os.Args[1], os.Args[2], os.Args[3:]
	exports := map[string]string{}
	f, err := os.Open(list)
	if err != nil {
		panic(err)
	}
	for s := bufio.NewScanner(f); s.Scan(); {
		line := strings.TrimPrefix(s.Text(), "packagefile ")
		if path, file, ok := strings.Cut(line, "="); ok {
			exports[path] = file
		}
	}
	imp := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		file, ok := exports[path]
		if !ok {
			return nil, fmt.Errorf("no export data for %s", path)
		}
		return os.Open(file)
	})
	var pkgs []*types.Package
	for i, path := range paths {
		if path == "--" {
			for _, path := range paths[:i] {
				full[path] = true
			}
			rest := paths[i+1:]
			for k, path := range rest {
				if path == "--" {
					for _, name := range rest[k+1:] {
						embeds[name] = true
					}
					rest = rest[:k]
					break
				}
			}
			paths = append(paths[:i:i], rest...)
			break
		}
	}
	for _, path := range paths {
		wanted[path] = true
	}
	for _, path := range paths {
		pkg, err := imp.Import(path)
		if err != nil {
			panic(err)
		}
		pkgs = append(pkgs, pkg)
		// One that declares nothing a program can name is imported all the same.
		if needed[pkg] == nil {
			needed[pkg] = map[types.Object]bool{}
		}
		for _, name := range pkg.Scope().Names() {
			if token.IsExported(name) {
				need(pkg.Scope().Lookup(name))
			}
		}
	}
	if err := writeSameNames(dir, pkgs); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, obj := range queue {
		mentions(obj.Type(), study)
	}
	spread()
	for len(queue) > 0 {
		obj := queue[0]
		queue = queue[1:]
		expand(obj)
	}
	var all []*types.Package
	for pkg := range needed {
		all = append(all, pkg)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Path() < all[j].Path() })
	for _, pkg := range all {
		if err := write(dir, pkg); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
