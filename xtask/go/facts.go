// Reads what the compiler says of packages at -m=2 -d=escapemutationscalls=1 (standard input, `# PATH` before each) and their
// sources (the file given: lines `PATH EXPORT DIR FILE… | IMPORT…`), and prints what callers need to know of each function, `# PATH`
// before each package: `name|cost|parameters|inlined calls`, the lists parted by tabs; then `+PATH.NAME` of each function of another
// package whose body it hands on, and `=NAME` of each unexported name in its export data. Run with the real Go when the library is packed.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

type param struct {
	label   string
	unnamed bool
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
	first    token.Position
	last     token.Position
}

var (
	functions []*function
	byPlace   = map[string]*function{} // position the compiler gives the function
	byParam   = map[string]*param{}    // position of a parameter
	byFile    = map[string][]*function{}
	fset      = token.NewFileSet()
	// By position of a parameter, the fewest dereferences on its way to the heap.
	heapDerefs = map[string]string{}
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
			label := fmt.Sprint(index)
			if receiver {
				label = "recv"
			}
			p := &param{label: label, unnamed: name.Name == "_", results: results}
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
		f := &function{name: d.Name.Name, bodyless: d.Body == nil, first: fset.Position(d.Pos()), last: fset.Position(d.End())}
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
			f := &function{at: place(lit.Pos()), first: fset.Position(lit.Pos()), last: fset.Position(lit.End())}
			addParams(f, lit.Type.Params, lit.Type, false)
			functions = append(functions, f)
			byPlace[f.at] = f
		}
		return true
	})
}

var (
	can     = regexp.MustCompile(`^can inline (.+) with cost (\d+) as: `)
	cannot  = regexp.MustCompile(`^cannot inline (.+?): (.*)$`)
	leaking = regexp.MustCompile(`^leaking param: (\S+)$`)
	content = regexp.MustCompile(`^leaking param content: (\S+)$`)
	result  = regexp.MustCompile(`^leaking param: (\S+) to result (\S+) level=(\d+)$`)
	mutates = regexp.MustCompile(`^mutates param: (\S+) derefs=(\d+)$`)
	calls   = regexp.MustCompile(`^calls param: (\S+) derefs=(\d+)$`)
	silent  = regexp.MustCompile(`^(\S+) does not escape, mutate, or call$`)
	// Said of functions without a body, of which gc assumes the rest.
	assembly = regexp.MustCompile(`^(\S+) does not escape$`)
	derefs   = regexp.MustCompile(`^parameter (\S+) leaks to (\S+) (?:for|with|in) .*derefs=(\d+):`)
)

// pkg is a package's export data, folder and files.
type pkg struct {
	export string
	dir    string
	files  []string
}

func main() {
	packages := map[string]pkg{}
	list, err := os.ReadFile(os.Args[1])
	check(err)
	for _, row := range strings.Split(strings.TrimSpace(string(list)), "\n") {
		row, _, _ = strings.Cut(row, " |")
		words := strings.Fields(row)
		packages[words[0]] = pkg{words[1], words[2], words[3:]}
	}
	out := bufio.NewWriter(os.Stdout)
	current := ""
	// Base names of the current package's files, by the paths that the compiler prints.
	var names map[string]string
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<24)
	for input.Scan() {
		if path, ok := bytes.CutPrefix(input.Bytes(), []byte("# ")); ok {
			finish(out, current, packages[current])
			current, names = string(path), map[string]string{}
			begin(packages[current])
			continue
		}
		at, text, _ := bytes.Cut(input.Bytes(), []byte(": "))
		// Most lines are indented: they tell how values flow, not what comes of it.
		if len(text) == 0 || text[0] == ' ' {
			continue
		}
		path, position, _ := bytes.Cut(at, []byte(".go:"))
		// Far to the right, the compiler gives no column.
		if !bytes.Contains(position, []byte(":")) {
			continue
		}
		name, seen := names[string(path)]
		if !seen {
			place, err := filepath.Abs(string(path) + ".go")
			check(err)
			// Files of other packages, whose generic code is instantiated here, may have the same names.
			if filepath.Dir(place) == packages[current].dir {
				name = filepath.Base(place)
			}
			names[string(path)] = name
		}
		if name != "" {
			read(name+":"+string(position), string(text))
		}
	}
	check(input.Err())
	finish(out, current, packages[current])
	check(out.Flush())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func begin(p pkg) {
	functions, heapDerefs = nil, map[string]string{}
	byPlace, byParam, byFile = map[string]*function{}, map[string]*param{}, map[string][]*function{}
	fset = token.NewFileSet()
	for _, name := range p.files {
		file, err := parser.ParseFile(fset, filepath.Join(p.dir, name), nil, parser.ParseComments)
		check(err)
		from := len(functions)
		collect(file)
		byFile[name] = functions[from:]
	}
}

func finish(out *bufio.Writer, path string, p pkg) {
	if path == "" {
		return
	}
	fmt.Fprintln(out, "#", path)
	for _, f := range functions {
		if f.name != "" {
			f.print(out)
		}
	}
	if p.export == "-" {
		return
	}
	data, err := openExported(p.export)
	check(err)
	data.handedOn(func(from, name string) {
		if from != path {
			fmt.Fprintf(out, "+%s.%s\n", from, name)
		}
	})
	data.unexported(path, func(name string) { fmt.Fprintf(out, "=%s\n", name) })
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	check(err)
	return n
}

// submatch is pattern.FindStringSubmatch, sooner where the text does not begin as all matches do.
func submatch(pattern *regexp.Regexp, prefix, text string) []string {
	if !strings.HasPrefix(text, prefix) {
		return nil
	}
	return pattern.FindStringSubmatch(text)
}

func read(at, text string) {
	if m := submatch(can, "can inline ", text); m != nil {
		if f := byPlace[at]; f != nil && f.verdict == "" {
			if f.name == "" {
				f.name = m[1]
			}
			f.verdict = "cost=" + m[2]
		}
		return
	}
	if m := submatch(cannot, "cannot inline ", text); m != nil {
		if f := byPlace[at]; f != nil && f.verdict == "" {
			if f.name == "" {
				f.name = m[1]
			}
			f.verdict = "noinline " + m[2]
		}
		return
	}
	if callee, ok := strings.CutPrefix(text, "inlining call to "); ok {
		if f := enclosing(at); f != nil {
			f.inlines = append(f.inlines, callee)
		}
		return
	}
	if m := submatch(derefs, "parameter ", text); m != nil {
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
	}
}

// enclosing is the innermost function around a position that the compiler printed.
func enclosing(at string) *function {
	parts := strings.Split(at, ":")
	row, column := number(parts[1]), number(parts[2])
	var inner *function
	for _, f := range byFile[parts[0]] {
		after := row > f.first.Line || row == f.first.Line && column >= f.first.Column
		before := row < f.last.Line || row == f.last.Line && column < f.last.Column
		if after && before && (inner == nil || f.first.Offset >= inner.first.Offset) {
			inner = f
		}
	}
	return inner
}

func (f *function) print(out *bufio.Writer) {
	cost := "-"
	if number, ok := strings.CutPrefix(f.verdict, "cost="); ok && !f.generic && !f.bodyless {
		cost = number
	}
	var params []string
	for _, p := range f.params {
		// Of a parameter without a name nothing is said, but one of a function without a body leaks all the same.
		if f.bodyless && !f.noescape && p.unnamed {
			p.said, p.flows = true, []string{"heap=0"}
		}
		if p.said {
			params = append(params, strings.Join(append([]string{p.label}, p.flows...), " "))
		}
	}
	inlines := f.inlines
	if cost == "-" {
		inlines = nil
	}
	row := strings.Join([]string{f.name, cost, strings.Join(params, "\t"), strings.Join(inlines, "\t")}, "|")
	fmt.Fprintln(out, strings.TrimRight(row, "|"))
}
