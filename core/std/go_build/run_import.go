package build

import (
	"bytes"
	"fmt"
	"go/doc"
	"go/token"
	"internal/poll"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func (ctxt *Context) Import(path string, srcDir string, mode ImportMode) (*Package, error) {
	p := &Package{ImportPath: path}
	if path == "" {
		return p, fmt.Errorf("import %q: invalid import path", path)
	}
	s := &search{Context: ctxt, p: p, mode: mode}
	var unknown error
	s.target = ctxt.GOOS + "_" + ctxt.GOARCH
	if ctxt.InstallSuffix != "" {
		s.target += "_" + ctxt.InstallSuffix
	}
	switch ctxt.Compiler {
	case "gc":
		s.target = "pkg/" + s.target
	case "gccgo":
		s.target = "pkg/gccgo_" + s.target
	default:
		s.target = ""
		unknown = fmt.Errorf("import %q: unknown compiler %q", path, ctxt.Compiler)
	}
	s.named(path)
	find := s.global
	if IsLocalImport(path) {
		find = s.local
	}
	if err := find(path, srcDir); err != nil {
		return p, err
	}
	if p.Root != "" {
		p.SrcRoot, p.PkgRoot, p.BinDir = ctxt.join(p.Root, "src"), ctxt.join(p.Root, "pkg"), ctxt.join(p.Root, "bin")
		if s.archive != "" {
			p.PkgTargetRoot = ctxt.join(p.Root, s.target)
			if !p.Goroot || poll.Setting("installgoroot") == "all" && p.ImportPath != "unsafe" && p.ImportPath != "builtin" {
				p.PkgObj = ctxt.join(p.Root, s.archive)
			}
		}
	}
	ofGccgo := ctxt.Compiler == "gccgo" && p.Goroot
	if IsLocalImport(path) && !ctxt.isDir(p.Dir) {
		if ofGccgo {
			return p, nil
		}
		return p, fmt.Errorf("cannot find package %q in:\n\t%s", p.ImportPath, p.Dir)
	}
	if mode&FindOnly != 0 || s.binary && mode&AllowBinary != 0 {
		return p, unknown
	}
	if ofGccgo {
		return p, nil
	}
	entries, err := ctxt.readDir(p.Dir)
	if err != nil {
		return p, err
	}
	l := &loading{Context: ctxt, p: p, mode: mode, fset: token.NewFileSet(), tags: map[string]bool{}}
	for i := range l.imports {
		l.imports[i], l.embeds[i] = map[string][]token.Position{}, map[string][]token.Position{}
	}
	for _, e := range entries {
		link := e.Type() == fs.ModeSymlink && ctxt.isDir(ctxt.join(p.Dir, e.Name()))
		if !e.IsDir() && !link {
			l.file(e.Name())
		}
	}
	if err := l.finish(); err != nil {
		return p, err
	}
	return p, unknown
}

// Of a package's files: those of itself, its tests, and tests of a package of their own.
const (
	own = iota
	tests
	outerTests
)

// loading reads the files of a package.
type loading struct {
	*Context
	p       *Package
	mode    ImportMode
	fset    *token.FileSet
	tags    map[string]bool
	imports [3]map[string][]token.Position
	embeds  [3]map[string][]token.Position
	// upper are assembly files for the C compiler.
	upper                   []string
	firstFile, firstComment string
	bad                     error
}

func (l *loading) broken(name string, err error) {
	if l.bad == nil {
		l.bad = err
	}
	if !slices.Contains(l.p.InvalidGoFiles, name) {
		l.p.InvalidGoFiles = append(l.p.InvalidGoFiles, name)
	}
}

// listOf is where files with such an ending are listed.
func (p *Package) listOf(ext string) *[]string {
	switch ext {
	case ".c":
		return &p.CFiles
	case ".cc", ".cpp", ".cxx":
		return &p.CXXFiles
	case ".m":
		return &p.MFiles
	case ".h", ".hh", ".hpp", ".hxx":
		return &p.HFiles
	case ".f", ".F", ".for", ".f90":
		return &p.FFiles
	case ".s", ".S", ".sx":
		return &p.SFiles
	case ".swig":
		return &p.SwigFiles
	case ".swigcxx":
		return &p.SwigCXXFiles
	case ".syso":
		return &p.SysoFiles
	}
	return nil
}

func ending(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[i:]
	}
	return ""
}

func (l *loading) file(name string) {
	p, ext := l.p, ending(name)
	f, err := l.look(p.Dir, name, l.tags, &p.BinaryOnly, l.fset)
	if err != nil && ext == ".go" {
		l.broken(name, err)
		return
	}
	list := p.listOf(ext)
	switch {
	case f == nil && (name[0] == '_' || name[0] == '.'):
	case f == nil && ext == ".go":
		p.IgnoredGoFiles = append(p.IgnoredGoFiles, name)
	case f == nil && list != nil:
		p.IgnoredOtherFiles = append(p.IgnoredOtherFiles, name)
	case f == nil:
	case ext == ".go":
		l.source(name, f)
	case ext == ".S", ext == ".sx":
		l.upper = append(l.upper, name)
	case list != nil:
		*list = append(*list, name)
	}
}

func (l *loading) source(name string, f *source) {
	p := l.p
	if f.parseErr != nil {
		l.broken(name, f.parseErr)
	}
	pkg := ""
	if f.parsed != nil {
		pkg = f.parsed.Name.Name
	}
	if pkg == "documentation" {
		p.IgnoredGoFiles = append(p.IgnoredGoFiles, name)
		return
	}
	kind := own
	if strings.HasSuffix(name, "_test.go") {
		kind = tests
		if inner, ok := strings.CutSuffix(pkg, "_test"); ok && p.Name != pkg {
			kind, pkg = outerTests, inner
		}
	}
	if p.Name == "" {
		p.Name, l.firstFile = pkg, name
	} else if pkg != p.Name {
		l.broken(name, &MultiplePackageError{p.Dir, []string{p.Name, pkg}, []string{l.firstFile, name}})
	}
	if f.parsed != nil && f.parsed.Doc != nil && p.Doc == "" && kind == own {
		p.Doc = doc.Synopsis(f.parsed.Doc.Text())
	}
	if l.mode&ImportComment != 0 {
		l.importComment(name, f)
	}
	cgo := false
	for _, imp := range f.imports {
		if imp.path != "C" {
			continue
		}
		if kind != own {
			l.broken(name, fmt.Errorf("use of cgo in test %s not supported", f.name))
			continue
		}
		cgo = true
		if imp.doc != nil {
			if err := l.saveCgo(f.name, p, imp.doc.Text()); err != nil {
				l.broken(name, err)
			}
		}
	}
	list, directives := &p.GoFiles, &p.Directives
	switch {
	case cgo:
		l.tags["cgo"] = true
		if list = &p.CgoFiles; !l.CgoEnabled {
			p.IgnoredGoFiles = append(p.IgnoredGoFiles, name)
			return
		}
		kind = own
	case kind == tests:
		list, directives = &p.TestGoFiles, &p.TestDirectives
	case kind == outerTests:
		list, directives = &p.XTestGoFiles, &p.XTestDirectives
	}
	*list = append(*list, name)
	*directives = append(*directives, f.directives...)
	for _, imp := range f.imports {
		l.imports[kind][imp.path] = append(l.imports[kind][imp.path], l.fset.Position(imp.pos))
	}
	for _, emb := range f.embeds {
		l.embeds[kind][emb.pattern] = append(l.embeds[kind][emb.pattern], emb.pos)
	}
}

// importComment compares what the files say that the package is to be imported as.
func (l *loading) importComment(name string, f *source) {
	quoted, line := findImportComment(f.header)
	if line == 0 {
		return
	}
	p := l.p
	switch path, err := strconv.Unquote(quoted); {
	case err != nil:
		l.broken(name, fmt.Errorf("%s:%d: cannot parse import comment", f.name, line))
	case p.ImportComment == "":
		p.ImportComment, l.firstComment = path, name
	case p.ImportComment != path:
		l.broken(name, fmt.Errorf("found import comments %q (%s) and %q (%s) in %s", p.ImportComment, l.firstComment, path, name, p.Dir))
	}
}

// findImportComment is what stands behind "package x // import", and its line.
func findImportComment(data []byte) (string, int) {
	word, rest := parseWord(data)
	if word != "package" {
		return "", 0
	}
	_, rest = parseWord(rest)
	rest = bytes.TrimLeft(rest, " \t\r")
	var comment []byte
	if after, ok := bytes.CutPrefix(rest, []byte("//")); ok {
		comment, _, _ = bytes.Cut(after, []byte("\n"))
	} else if after, ok := bytes.CutPrefix(rest, []byte("/*")); ok {
		if comment, _, ok = bytes.Cut(after, []byte("*/")); !ok || bytes.IndexByte(comment, '\n') >= 0 {
			return "", 0
		}
	}
	word, path := parseWord(bytes.TrimSpace(comment))
	if word != "import" {
		return "", 0
	}
	// Go counts lines from the comment on.
	return strings.TrimSpace(string(path)), 1
}

// parseWord is the word behind space and comments, and what follows it.
func parseWord(data []byte) (string, []byte) {
	for {
		data = bytes.TrimLeft(data, " \t\r\n")
		end := ""
		switch {
		case bytes.HasPrefix(data, []byte("//")):
			end = "\n"
		case bytes.HasPrefix(data, []byte("/*")):
			end = "*/"
		}
		if end == "" {
			break
		}
		_, after, ok := bytes.Cut(data[2:], []byte(end))
		if !ok {
			return "", nil
		}
		data = after
	}
	n := 0
	for n < len(data) {
		r, size := utf8.DecodeRune(data[n:])
		if !unicode.IsLetter(r) && r != '_' && (r < '0' || r > '9') {
			break
		}
		n += size
	}
	if n == 0 {
		return "", nil
	}
	return string(data[:n]), data[n:]
}

func sorted(m map[string][]token.Position) []string {
	all := make([]string, 0, len(m))
	for k := range m {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

func (l *loading) finish() error {
	p := l.p
	for tag := range l.tags {
		p.AllTags = append(p.AllTags, tag)
	}
	slices.Sort(p.AllTags)
	p.ImportPos, p.TestImportPos, p.XTestImportPos = l.imports[own], l.imports[tests], l.imports[outerTests]
	p.Imports, p.TestImports, p.XTestImports = sorted(p.ImportPos), sorted(p.TestImportPos), sorted(p.XTestImportPos)
	p.EmbedPatternPos, p.TestEmbedPatternPos, p.XTestEmbedPatternPos = l.embeds[own], l.embeds[tests], l.embeds[outerTests]
	p.EmbedPatterns, p.TestEmbedPatterns, p.XTestEmbedPatterns = sorted(p.EmbedPatternPos), sorted(p.TestEmbedPatternPos), sorted(p.XTestEmbedPatternPos)
	// The C compiler reads assembly only where there is C.
	list := &p.IgnoredOtherFiles
	if len(p.CgoFiles) > 0 {
		list = &p.SFiles
	}
	*list = append(*list, l.upper...)
	slices.Sort(*list)
	if l.bad != nil {
		return l.bad
	}
	if len(p.GoFiles)+len(p.CgoFiles)+len(p.TestGoFiles)+len(p.XTestGoFiles) == 0 {
		return &NoGoError{p.Dir}
	}
	return nil
}
