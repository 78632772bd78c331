package build

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Rules: go/build/build.go, read.go, internal/syslist, go1.27.

// source is a file that belongs to a build.
type source struct {
	name       string
	header     []byte
	parsed     *ast.File
	parseErr   error
	imports    []imported
	embeds     []embedded
	directives []Directive
}

type imported struct {
	path string
	pos  token.Pos
	doc  *ast.CommentGroup
}

type embedded struct {
	pattern string
	pos     token.Position
}

func (ctxt *Context) matchFile(dir, name string, allTags map[string]bool, binaryOnly *bool, fset *token.FileSet) (*fileInfo, error) {
	f, err := ctxt.look(dir, name, allTags, binaryOnly, fset)
	if f == nil {
		return nil, err
	}
	return &fileInfo{name: f.name, header: f.header, fset: fset, parsed: f.parsed, parseErr: f.parseErr, directives: f.directives}, err
}

// look reads a file if its name and what stands at its beginning fit; with files to be parsed into, also what it imports.
func (ctxt *Context) look(dir, name string, allTags map[string]bool, binaryOnly *bool, fset *token.FileSet) (*source, error) {
	ext := ending(name)
	switch {
	case strings.HasPrefix(name, "_"), strings.HasPrefix(name, "."):
		return nil, nil
	case ext != ".go" && (&Package{}).listOf(ext) == nil:
		return nil, nil
	case !ctxt.fits(name, allTags) && !ctxt.UseAllFiles:
		return nil, nil
	}
	f := &source{name: ctxt.join(dir, name)}
	if ext == ".syso" {
		return f, nil
	}
	in, err := ctxt.open(f.name)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(in)
	in.Close()
	if err == nil {
		h := &head{data: bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))}
		if ext == ".go" {
			err = f.read(h, fset)
		} else {
			h.skip()
			f.header = h.data[:h.at]
			if err = h.zero; err == nil && h.bad {
				err = errSyntax
			}
		}
	}
	if err != nil {
		return f, fmt.Errorf("read %s: %v", f.name, err)
	}
	ok, binary, err := ctxt.wanted(f.header, allTags)
	if err != nil {
		return nil, fmt.Errorf("%s: %v", name, err)
	}
	if !ok && !ctxt.UseAllFiles {
		return nil, nil
	}
	if binary && binaryOnly != nil && ext == ".go" && !strings.HasSuffix(name, "_test.go") {
		*binaryOnly = true
	}
	return f, nil
}

// ---- the part of a file up to its imports

var (
	errSyntax = errors.New("syntax error")
	errZero   = errors.New("unexpected NUL in input")
)

// head reads as far as imports go; what is wrong is looked at once more by the parser.
type head struct {
	data []byte
	at   int
	bad  bool
	zero error
}

// peek is the next byte, zero at the end or after an error.
func (h *head) peek() byte {
	if h.bad || h.zero != nil || h.at >= len(h.data) {
		return 0
	}
	if h.data[h.at] == 0 {
		h.zero = errZero
	}
	return h.data[h.at]
}

func (h *head) next() byte {
	c := h.peek()
	if c != 0 {
		h.at++
	}
	return c
}

// skip goes behind space and comments.
func (h *head) skip() byte {
	for {
		switch c := h.peek(); c {
		case ' ', '\f', '\t', '\r', '\n', ';':
			h.at++
		case '/':
			h.at++
			switch h.next() {
			case '/':
				for c := h.next(); c != '\n' && c != 0; c = h.next() {
				}
			case '*':
				for before, c := byte(0), h.next(); before != '*' || c != '/'; before, c = c, h.next() {
					if c == 0 {
						h.bad = h.zero == nil
						return 0
					}
				}
			default:
				h.bad = h.zero == nil
				return 0
			}
		default:
			return c
		}
	}
}

func identByte(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || c >= 0x80
}

func (h *head) word() string {
	h.skip()
	start := h.at
	for identByte(h.peek()) {
		h.at++
	}
	if h.at == start && h.zero == nil {
		h.bad = true
	}
	return string(h.data[start:h.at])
}

func (h *head) keyword(want string) {
	if h.word() != want && h.zero == nil {
		h.bad = true
	}
}

func (h *head) text() {
	quote := h.skip()
	if quote != '`' && quote != '"' {
		h.bad = h.zero == nil
		return
	}
	h.at++
	for {
		switch c := h.next(); {
		case c == quote:
			return
		case c == 0, c == '\n' && quote == '"':
			h.bad = h.zero == nil
			return
		case c == '\\' && quote == '"':
			h.next()
		}
	}
}

func (h *head) importSpec() {
	if c := h.skip(); c == '.' {
		h.at++
	} else if identByte(c) {
		h.word()
	}
	h.text()
}

func (f *source) read(h *head, fset *token.FileSet) error {
	h.keyword("package")
	h.word()
	for h.skip() == 'i' {
		h.keyword("import")
		if h.skip() != '(' {
			h.importSpec()
			continue
		}
		h.at++
		for !h.bad && h.zero == nil && h.skip() != ')' {
			h.importSpec()
		}
		h.next()
	}
	f.header = h.data[:min(h.at, len(h.data))]
	if h.bad {
		f.header = h.data
	} else if h.zero != nil {
		return h.zero
	}
	if fset == nil {
		return nil
	}
	if f.parsed, f.parseErr = parser.ParseFile(fset, f.name, f.header, parser.ImportsOnly|parser.ParseComments|parser.SkipObjectResolution); f.parseErr != nil {
		return nil
	}
	embeds := false
	for _, d := range f.parsed.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, s := range decl.Specs {
			spec, ok := s.(*ast.ImportSpec)
			if !ok {
				continue
			}
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return fmt.Errorf("parser returned invalid quoted string: <%s>", spec.Path.Value)
			}
			if !importable(path) {
				f.parseErr = &scanner.Error{Pos: fset.Position(spec.Pos()), Msg: "invalid import path: " + path}
				f.imports = nil
				return nil
			}
			embeds = embeds || path == "embed"
			group := spec.Doc
			if group == nil && len(decl.Specs) == 1 {
				group = decl.Doc
			}
			f.imports = append(f.imports, imported{path, spec.Pos(), group})
		}
	}
	for _, group := range f.parsed.Comments {
		for _, c := range group.List {
			if group.Pos() < f.parsed.Package && strings.HasPrefix(c.Text, "//go:") {
				f.directives = append(f.directives, Directive{c.Text, fset.Position(c.Slash)})
			}
		}
	}
	if embeds {
		f.findEmbeds(h.data)
	}
	return nil
}

func importable(path string) bool {
	for _, r := range path {
		if !unicode.IsGraphic(r) || unicode.IsSpace(r) || strings.ContainsRune("!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD", r) {
			return false
		}
	}
	return path != ""
}

// findEmbeds goes through all of the file.
func (f *source) findEmbeds(data []byte) {
	fset := token.NewFileSet()
	file := fset.AddFile(f.name, -1, len(data))
	var s scanner.Scanner
	s.Init(file, data, nil, scanner.ScanComments)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return
		}
		if tok != token.COMMENT || !strings.HasPrefix(lit, "//go:embed") {
			continue
		}
		rest := lit[len("//go:embed"):]
		if rest == "" || rest[0] != ' ' && rest[0] != '\t' {
			continue
		}
		if list, ok := patterns(fset.Position(pos), rest); ok {
			f.embeds = append(f.embeds, list...)
		}
	}
}

// patterns are words or strings with space between.
func patterns(at token.Position, text string) ([]embedded, bool) {
	var all []embedded
	at.Column += len("//go:embed")
	at.Offset += len("//go:embed")
	for {
		trimmed := strings.TrimLeftFunc(text, unicode.IsSpace)
		at.Column += len(text) - len(trimmed)
		at.Offset += len(text) - len(trimmed)
		if text = trimmed; text == "" {
			return all, true
		}
		end := strings.IndexFunc(text, unicode.IsSpace)
		if end < 0 {
			end = len(text)
		}
		pattern := text[:end]
		if text[0] == '"' || text[0] == '`' {
			quoted, err := strconv.QuotedPrefix(text)
			if err != nil {
				return nil, false
			}
			if pattern, err = strconv.Unquote(quoted); err != nil {
				return nil, false
			}
			if end = len(quoted); end < len(text) && !unicode.IsSpace(rune(text[end])) {
				return nil, false
			}
		}
		all = append(all, embedded{pattern, at})
		text = text[end:]
		at.Column += end
		at.Offset += end
	}
}

// ---- constraints

// wanted tells whether constraints hold, and whether the package is said to come without sources.
func (ctxt *Context) wanted(content []byte, allTags map[string]bool) (ok, binary bool, err error) {
	line, above, binary, err := constraintsOf(content)
	if err != nil {
		return false, false, err
	}
	if line != "" {
		x, err := constraint.Parse(line)
		if err != nil {
			return false, false, fmt.Errorf("parsing //go:build line: %v", err)
		}
		return ctxt.holds(x, allTags), binary, nil
	}
	ok = true
	for _, line := range above {
		if !constraint.IsPlusBuild(line) {
			continue
		}
		if x, err := constraint.Parse(line); err == nil && !ctxt.holds(x, allTags) {
			ok = false
		}
	}
	return ok, binary, nil
}

func isGoBuild(line string) bool {
	rest, ok := strings.CutPrefix(line, "//go:build")
	return ok && (rest == "" || strings.TrimSpace(rest) != rest)
}

// constraintsOf finds the line //go:build, and the comments above that a blank line ends, among which older ones stand.
func constraintsOf(content []byte) (goBuild string, above []string, binary bool, err error) {
	var lines []string
	code, inside := false, false
	for _, line := range strings.Split(strings.TrimSuffix(string(content), "\n"), "\n") {
		line = strings.TrimSpace(line)
		if line == "" && !code {
			above = append(above, lines...)
			lines = nil
			continue
		}
		if !strings.HasPrefix(line, "//") {
			code = true
		}
		lines = append(lines, line)
		if !inside && isGoBuild(line) {
			if goBuild != "" {
				return "", nil, false, errors.New("multiple //go:build comments")
			}
			goBuild = line
		}
		binary = binary || !inside && line == "//go:binary-only-package"
		for line != "" {
			if inside {
				_, after, ended := strings.Cut(line, "*/")
				if inside = !ended; inside {
					break
				}
				line = strings.TrimSpace(after)
			} else if strings.HasPrefix(line, "//") {
				break
			} else if after, ok := strings.CutPrefix(line, "/*"); ok {
				inside = true
				line = strings.TrimSpace(after)
			} else {
				return goBuild, above, binary, nil
			}
		}
	}
	return goBuild, above, binary, nil
}

func (ctxt *Context) holds(x constraint.Expr, allTags map[string]bool) bool {
	return x.Eval(func(tag string) bool { return ctxt.tagged(tag, allTags) })
}

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

var (
	systems    = words("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos")
	unixes     = words("aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris")
	processors = words("386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le " +
		"riscv riscv64 s390 s390x sparc sparc64 wasm")
	// also are systems that count as another one too.
	also = map[string]string{"android": "linux", "illumos": "solaris", "ios": "darwin"}
)

func (ctxt *Context) tagged(tag string, allTags map[string]bool) bool {
	if allTags != nil {
		allTags[tag] = true
	}
	switch {
	case tag == "cgo" && ctxt.CgoEnabled, tag == ctxt.GOOS, tag == ctxt.GOARCH, tag == ctxt.Compiler:
		return true
	case tag == "unix" && unixes[ctxt.GOOS], tag != "" && also[ctxt.GOOS] == tag:
		return true
	case tag == "boringcrypto":
		tag = "goexperiment.boringcrypto"
	}
	return slices.Contains(ctxt.BuildTags, tag) || slices.Contains(ctxt.ToolTags, tag) || slices.Contains(ctxt.ReleaseTags, tag)
}

// fits tells whether the system and processor that a file's name ends in are those of the build.
func (ctxt *Context) fits(name string, allTags map[string]bool) bool {
	name, _, _ = strings.Cut(name, ".")
	parts := strings.Split(name, "_")
	parts[0] = ""
	if len(parts) > 1 && parts[len(parts)-1] == "test" {
		parts = parts[:len(parts)-1]
	}
	last := parts[len(parts)-1]
	if len(parts) > 1 && processors[last] && systems[parts[len(parts)-2]] {
		system := parts[len(parts)-2]
		if allTags != nil {
			allTags[system] = true
		}
		return ctxt.tagged(last, allTags) && ctxt.tagged(system, allTags)
	}
	return !systems[last] && !processors[last] || ctxt.tagged(last, allTags)
}
