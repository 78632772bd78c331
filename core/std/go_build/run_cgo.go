package build

import (
	"errors"
	"fmt"
	"go/build/constraint"
	"path/filepath"
	"strings"
	"unicode"
)

// saveCgo keeps what the lines #cgo of a comment say.
func (ctxt *Context) saveCgo(filename string, p *Package, text string) error {
	for _, whole := range strings.Split(text, "\n") {
		line, ok := strings.CutPrefix(strings.TrimSpace(whole), "#cgo")
		if !ok || line == "" || line[0] != ' ' && line[0] != '\t' {
			continue
		}
		if f := strings.Fields(line); len(f) == 2 && (f[0] == "nocallback" || f[0] == "noescape") {
			continue
		}
		invalid := fmt.Errorf("%s: invalid #cgo line: %s", filename, whole)
		what, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		f := strings.Fields(what)
		if !ok || len(f) == 0 {
			return invalid
		}
		verb := f[len(f)-1]
		if f = f[:len(f)-1]; len(f) > 0 && !ctxt.anyHolds(f) {
			continue
		}
		args, err := splitQuoted(rest)
		if err != nil {
			return invalid
		}
		for i, arg := range args {
			if args[i], ok = expanded(arg, p.Dir); !ok {
				return fmt.Errorf("%s: malformed #cgo argument: %s", filename, args[i])
			}
		}
		lists := map[string]*[]string{"CFLAGS": &p.CgoCFLAGS, "CPPFLAGS": &p.CgoCPPFLAGS, "CXXFLAGS": &p.CgoCXXFLAGS, "FFLAGS": &p.CgoFFLAGS,
			"LDFLAGS": &p.CgoLDFLAGS, "pkg-config": &p.CgoPkgConfig}
		list := lists[verb]
		if list == nil {
			return fmt.Errorf("%s: invalid #cgo verb: %s", filename, whole)
		}
		if verb != "pkg-config" {
			makeAbsolute(args, p.Dir)
		}
		*list = append(*list, args...)
	}
	return nil
}

func (ctxt *Context) anyHolds(conditions []string) bool {
	for _, c := range conditions {
		mark := "// +build "
		if strings.ContainsAny(c, "&|()") {
			mark = "//go:build "
		}
		if x, err := constraint.Parse(mark + c); err == nil && ctxt.holds(x, nil) {
			return true
		}
	}
	return false
}

// expanded puts the folder where ${SRCDIR} stands; it reports whether all may be said to a compiler.
func expanded(arg, dir string) (string, bool) {
	parts := strings.Split(arg, "${SRCDIR}")
	if len(parts) == 1 {
		return arg, safe(arg)
	}
	ok := dir == "" || safe(dir)
	for _, part := range parts {
		ok = ok && (part == "" || safe(part))
	}
	arg = strings.Join(parts, dir)
	return arg, ok && arg != ""
}

func safe(s string) bool {
	for i := range len(s) {
		c := s[i]
		letter := 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
		if c < 0x80 && !letter && strings.IndexByte("+-.,/=_:$@%! ~^", c) < 0 {
			return false
		}
	}
	return s != ""
}

// makeAbsolute names folders of -I and -L from the root.
func makeAbsolute(args []string, dir string) {
	isNext := false
	for i, arg := range args {
		flag := ""
		switch {
		case isNext:
			isNext = false
		case !strings.HasPrefix(arg, "-I") && !strings.HasPrefix(arg, "-L"):
			continue
		case len(arg) == 2:
			isNext = true
			continue
		default:
			flag, arg = arg[:2], arg[2:]
		}
		if !filepath.IsAbs(arg) {
			args[i] = flag + filepath.Join(dir, arg)
		}
	}
}

// splitQuoted splits at space outside of quotes.
func splitQuoted(s string) ([]string, error) {
	var all []string
	var word []rune
	begun, escaped := false, false
	quote := rune(0)
	for _, r := range s {
		switch {
		case escaped:
			escaped = false
			word = append(word, r)
		case r == '\\':
			escaped = true
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word = append(word, r)
		case r == '"' || r == '\'':
			begun, quote = true, r
		case !unicode.IsSpace(r):
			word = append(word, r)
		case begun || len(word) > 0:
			all = append(all, string(word))
			begun, word = false, nil
		}
	}
	if begun || len(word) > 0 {
		all = append(all, string(word))
	}
	if quote != 0 {
		return all, errors.New("unclosed quote")
	}
	if escaped {
		return all, errors.New("unfinished escaping")
	}
	return all, nil
}
