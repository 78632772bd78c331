// Reads what the compiler says of one standard package at -m=2 -d=escapemutationscalls=1 (standard input)
// and its sources (the folder given), and prints one block per function, as core/std/facts/README.md tells.
// Run by `cargo xtask record std` with the real Go; no part of the product.
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

type param struct {
	label   string
	results map[string]int // names of the function's results
	flows   []string
	said    bool
}

type function struct {
	name     string
	at       string
	verdict  string
	generic  bool
	bodyless bool
	noescape bool
	params   []*param
	inlines  []string
	says     []string
	first    token.Pos
	last     token.Pos
	body     *ast.BlockStmt
}

var (
	functions []*function
	byPlace   = map[string]*function{} // position the compiler gives the function
	byParam   = map[string]*param{}    // position of a parameter
	fset      = token.NewFileSet()
)

func place(pos token.Pos) string {
	p := fset.Position(pos)
	return fmt.Sprintf("%s:%d:%d", filepath.Base(p.Filename), p.Line, p.Column)
}

func resultNames(signature *ast.FuncType) map[string]int {
	names := map[string]int{}
	if signature.Results == nil {
		return names
	}
	index := 0
	for _, field := range signature.Results.List {
		if len(field.Names) == 0 {
			names[fmt.Sprintf("~r%d", index)] = index
			index++
		}
		for _, name := range field.Names {
			if name.Name == "_" {
				names[fmt.Sprintf("~r%d", index)] = index
			}
			names[name.Name] = index
			index++
		}
	}
	return names
}

func addParams(f *function, list *ast.FieldList, signature *ast.FuncType, receiver bool) {
	if list == nil {
		return
	}
	results := resultNames(signature)
	index := 0
	for _, field := range list.List {
		names := field.Names
		if len(names) == 0 {
			names = []*ast.Ident{{NamePos: field.Type.Pos(), Name: "_"}}
		}
		for _, name := range names {
			label := fmt.Sprintf("%d %s", index, name.Name)
			if receiver {
				label = "recv " + name.Name
			}
			p := &param{label: label, results: results}
			f.params = append(f.params, p)
			byParam[place(name.Pos())] = p
			index++
		}
	}
}

func receiverName(expr ast.Expr) string {
	switch e := expr.(type) {
	case *ast.StarExpr:
		return "(*" + receiverName(e.X) + ")"
	case *ast.IndexExpr:
		return receiverName(e.X)
	case *ast.IndexListExpr:
		return receiverName(e.X)
	case *ast.ParenExpr:
		return receiverName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return "?"
}

func isGeneric(expr ast.Expr) bool {
	switch e := expr.(type) {
	case *ast.StarExpr:
		return isGeneric(e.X)
	case *ast.IndexExpr, *ast.IndexListExpr:
		return true
	}
	return false
}

// directives is the comment above a declaration, `//go:` lines included.
func directives(d *ast.FuncDecl) string {
	var text strings.Builder
	if d.Doc != nil {
		for _, c := range d.Doc.List {
			text.WriteString(c.Text + "\n")
		}
	}
	return text.String()
}

func collect(file *ast.File) {
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		f := &function{name: d.Name.Name, bodyless: d.Body == nil, first: d.Pos(), last: d.End(), body: d.Body}
		if d.Doc != nil {
			for _, comment := range d.Doc.List {
				f.noescape = f.noescape || comment.Text == "//go:noescape"
			}
		}
		at := d.Name.Pos()
		if d.Recv != nil {
			f.name = receiverName(d.Recv.List[0].Type) + "." + f.name
			f.generic = isGeneric(d.Recv.List[0].Type)
			at = d.Recv.Opening
			addParams(f, d.Recv, d.Type, true)
		}
		f.generic = f.generic || d.Type.TypeParams != nil
		f.at = place(at)
		addParams(f, d.Type.Params, d.Type, false)
		if f.bodyless && !strings.Contains(directives(d), "//go:noescape") {
			// Whatever it does to its arguments, gc takes them for leaked.
			for _, p := range f.params {
				p.said, p.flows = true, []string{"heap=0"}
			}
		}
		functions = append(functions, f)
		byPlace[f.at] = f
		if d.Body != nil {
			collectLiterals(d.Body)
		}
	}
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); ok {
			collectLiterals(d)
		}
	}
}

func collectLiterals(node ast.Node) {
	ast.Inspect(node, func(n ast.Node) bool {
		if lit, ok := n.(*ast.FuncLit); ok {
			f := &function{at: place(lit.Pos()), first: lit.Pos(), last: lit.End()}
			addParams(f, lit.Type.Params, lit.Type, false)
			functions = append(functions, f)
			byPlace[f.at] = f
		}
		return true
	})
}

var (
	line     = regexp.MustCompile(`^([^:\s]+\.go):(\d+):(\d+): (.*)$`)
	can      = regexp.MustCompile(`^can inline (.+) with cost (\d+) as: `)
	cannot   = regexp.MustCompile(`^cannot inline (.+?): (.*)$`)
	inlining = regexp.MustCompile(`^inlining call to (.*)$`)
	leaking  = regexp.MustCompile(`^leaking param: (\S+)$`)
	content  = regexp.MustCompile(`^leaking param content: (\S+)$`)
	result   = regexp.MustCompile(`^leaking param: (\S+) to result (\S+) level=(\d+)$`)
	mutates  = regexp.MustCompile(`^mutates param: (\S+) derefs=(\d+)$`)
	calls    = regexp.MustCompile(`^calls param: (\S+) derefs=(\d+)$`)
	silent   = regexp.MustCompile(`^(\S+) does not escape, mutate, or call$`)
	// Said of functions without a body, of which gc assumes the rest.
	assembly = regexp.MustCompile(`^(\S+) does not escape$`)
	derefs   = regexp.MustCompile(`^parameter (\S+) leaks to (\S+) (?:for|with|in) .*derefs=(\d+):`)
	node     = regexp.MustCompile(`^(.+ (escapes to heap|does not escape)|moved to heap: .+)$`)
)

func main() {
	pkg, err := build.ImportDir(os.Args[1], 0)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, name := range pkg.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(os.Args[1], name), nil, parser.ParseComments)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		collect(file)
	}
	heapDerefs := map[string]string{}
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<24)
	for input.Scan() {
		m := line.FindStringSubmatch(input.Text())
		if m == nil {
			continue
		}
		// Files of other packages, whose generic code is instantiated here, may have the same names.
		if place, err := filepath.Abs(m[1]); err != nil || filepath.Dir(place) != os.Args[1] {
			continue
		}
		at := filepath.Base(m[1]) + ":" + m[2] + ":" + m[3]
		read(at, m[4], heapDerefs)
	}
	exportedOnly := len(os.Args) > 2 && os.Args[2] == "exported"
	embedded := map[string]bool{}
	for _, name := range os.Args[min(3, len(os.Args)):] {
		embedded[name] = true
	}
	sort.SliceStable(functions, func(i, j int) bool { return functions[i].first < functions[j].first })
	reached := reachable(embedded)
	for _, f := range functions {
		if f.name == "" || exportedOnly && !reached[f] {
			continue
		}
		print1(f)
	}
}

// reachable is the exported functions, the methods of types that programs embed and, over and over, those that the
// inlinable ones among them mention.
func reachable(embedded map[string]bool) map[*function]bool {
	named := map[string][]*function{}
	var list []*function
	reached := map[*function]bool{}
	for _, f := range functions {
		last := f.name[strings.LastIndex(f.name, ".")+1:]
		named[last] = append(named[last], f)
		if f.name != "" && (exported(f.name) || embedded[receiver(f.name)]) {
			reached[f] = true
			list = append(list, f)
		}
	}
	for len(list) > 0 {
		f := list[0]
		list = list[1:]
		if !strings.HasPrefix(f.verdict, "cost=") || f.body == nil {
			continue
		}
		ast.Inspect(f.body, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok && !ast.IsExported(name.Name) {
				for _, callee := range named[name.Name] {
					if !reached[callee] {
						reached[callee] = true
						list = append(list, callee)
					}
				}
			}
			return true
		})
	}
	return reached
}

// receiver is the T of T.M and (*T).M.
func receiver(name string) string {
	of, _, method := strings.Cut(name, ".")
	if !method {
		return ""
	}
	return strings.Trim(of, "(*)")
}

func exported(name string) bool {
	// A variable that is exported may have a type that is not.
	return ast.IsExported(name[strings.LastIndex(name, ".")+1:])
}

func number(text string) (n int) {
	fmt.Sscan(text, &n)
	return n
}

func read(at, text string, heapDerefs map[string]string) {
	if m := can.FindStringSubmatch(text); m != nil {
		if f := byPlace[at]; f != nil && f.verdict == "" {
			if f.name == "" {
				f.name = m[1]
			}
			f.verdict = "cost=" + m[2]
		}
		return
	}
	if m := cannot.FindStringSubmatch(text); m != nil {
		if f := byPlace[at]; f != nil && f.verdict == "" {
			if f.name == "" {
				f.name = m[1]
			}
			f.verdict = "noinline " + m[2]
		}
		return
	}
	if m := inlining.FindStringSubmatch(text); m != nil {
		if f := enclosing(at); f != nil {
			f.inlines = append(f.inlines, m[1])
		}
		return
	}
	if m := derefs.FindStringSubmatch(text); m != nil {
		// What flows to a place that escapes itself (`{storage for …}`, a variable) flows to the heap.
		if p := byParam[at]; p != nil {
			if _, isResult := p.results[m[2]]; isResult {
				return
			}
		}
		if old, ok := heapDerefs[at]; !ok || number(m[3]) < number(old) {
			heapDerefs[at] = m[3]
		}
		return
	}
	p := byParam[at]
	if p == nil {
		if node.MatchString(text) {
			if f := enclosing(at); f != nil {
				f.says = append(f.says, text)
			}
		}
		return
	}
	add := func(flow string) {
		p.said = true
		for _, seen := range p.flows {
			if strings.SplitN(seen, "=", 2)[0] == strings.SplitN(flow, "=", 2)[0] {
				return
			}
		}
		p.flows = append(p.flows, flow)
	}
	switch {
	case leaking.MatchString(text):
		add("heap=0")
	case content.MatchString(text):
		d := heapDerefs[at]
		if d == "" || d == "0" {
			d = "1"
		}
		add("heap=" + d)
	case result.MatchString(text):
		m := result.FindStringSubmatch(text)
		index, known := p.results[m[2]]
		if !known {
			fmt.Fprintln(os.Stderr, "no result named", m[2], "at", at)
			os.Exit(1)
		}
		add(fmt.Sprintf("r%d=%s", index, m[3]))
	case mutates.MatchString(text):
		add("mutates=" + mutates.FindStringSubmatch(text)[2])
	case calls.MatchString(text):
		add("calls=" + calls.FindStringSubmatch(text)[2])
	case silent.MatchString(text):
		p.said = true
	case assembly.MatchString(text):
		add("mutates=0")
		add("calls=0")
	case strings.HasPrefix(text, "moved to heap: "):
		// A parameter: no caller knows of its place on the heap, but what is passed lands there.
		add("heap=0")
		if f := enclosing(at); f != nil {
			f.says = append(f.says, text)
		}
	}
}

// enclosing is the innermost function around a position that the compiler printed.
func enclosing(at string) *function {
	parts := strings.Split(at, ":")
	var inner *function
	for _, f := range functions {
		first, last := fset.Position(f.first), fset.Position(f.last)
		if filepath.Base(first.Filename) != parts[0] {
			continue
		}
		var row, column int
		fmt.Sscanf(parts[1]+" "+parts[2], "%d %d", &row, &column)
		after := row > first.Line || row == first.Line && column >= first.Column
		before := row < last.Line || row == last.Line && column < last.Column
		if after && before && (inner == nil || f.first >= inner.first) {
			inner = f
		}
	}
	return inner
}

func print1(f *function) {
	verdict := f.verdict
	switch {
	case f.generic:
		verdict = "generic"
	case f.bodyless:
		verdict = "nobody"
	case verdict == "":
		verdict = "unsaid"
	}
	fmt.Printf("func %s at=%s %s\n", f.name, f.at, verdict)
	for _, p := range f.params {
		// Of a parameter without a name nothing is said, but one of a function without a body leaks all the same.
		if f.bodyless && !f.noescape && strings.HasSuffix(p.label, " _") {
			p.said, p.flows = true, []string{"heap=0"}
		}
		if !p.said {
			continue
		}
		flows := strings.Join(p.flows, " ")
		if flows == "" {
			flows = "-"
		}
		fmt.Printf("  param %s: %s\n", p.label, flows)
	}
	if !strings.HasPrefix(verdict, "cost=") {
		return
	}
	for _, name := range f.inlines {
		fmt.Printf("  inlines %s\n", name)
	}
	for _, text := range f.says {
		fmt.Printf("  says %s\n", text)
	}
}
