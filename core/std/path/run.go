package path

import (
	"errors"
	"unicode/utf8"
)

var ErrBadPattern = errors.New("syntax error in pattern")

// cleaned is what Clean has made so far: the beginning of path, until something differs.
type cleaned struct {
	path string
	buf  []byte
	n    int
}

func (c *cleaned) add(b byte) {
	if c.buf == nil {
		if c.n < len(c.path) && c.path[c.n] == b {
			c.n++
			return
		}
		c.buf = make([]byte, len(c.path))
		copy(c.buf, c.path[:c.n])
	}
	c.buf[c.n] = b
	c.n++
}

func (c *cleaned) addPart(part string, root int) {
	if c.n > root {
		c.add('/')
	}
	for i := 0; i < len(part); i++ {
		c.add(part[i])
	}
}

// dropPart takes the last part away.
func (c *cleaned) dropPart(root int) {
	for c.n--; c.n > root; c.n-- {
		if c.buf == nil && c.path[c.n] == '/' || c.buf != nil && c.buf[c.n] == '/' {
			break
		}
	}
}

func Clean(path string) string {
	if path == "" {
		return "."
	}
	out := cleaned{path: path}
	root := 0 // bytes of the root
	if path[0] == '/' {
		out.add('/')
		root = 1
	}
	kept := root // bytes that no ".." takes away
	for i := root; i < len(path); i++ {
		end := i
		for end < len(path) && path[end] != '/' {
			end++
		}
		part := path[i:end]
		i = end
		switch {
		case part == "" || part == ".":
		case part != "..":
			out.addPart(part, root)
		case out.n > kept:
			out.dropPart(kept)
		case root == 0:
			out.addPart(part, root)
			kept = out.n
		}
	}
	switch {
	case out.n == 0:
		return "."
	case out.buf == nil:
		return path[:out.n]
	}
	return string(out.buf[:out.n])
}

func Join(elem ...string) string {
	size := 0
	for _, e := range elem {
		size += len(e)
	}
	if size == 0 {
		return ""
	}
	buf := make([]byte, 0, size+len(elem)-1)
	for _, e := range elem {
		if len(buf) > 0 || e != "" {
			if len(buf) > 0 {
				buf = append(buf, '/')
			}
			buf = append(buf, e...)
		}
	}
	return Clean(string(buf))
}

//line path.go:179:1
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

func Match(pattern, name string) (matched bool, err error) {
	matched, pattern = match(pattern, name)
	if pattern == bad {
		return false, ErrBadPattern
	}
	return matched, nil
}

const bad = "bad"

// match returns bad if what it read of the pattern is malformed.
func match(pattern, name string) (bool, string) {
	for pattern != "" {
		c := pattern[0]
		if c == '*' {
			for pattern != "" && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			for i := 0; ; {
				ok, what := match(pattern, name[i:])
				if ok || what == bad {
					return ok, what
				}
				if i == len(name) || name[i] == '/' {
					return false, check(pattern)
				}
				i++
			}
		}
		if name == "" {
			return false, check(pattern)
		}
		ok := true
		switch c {
		case '?':
			_, n := utf8.DecodeRuneInString(name)
			ok = name[0] != '/'
			pattern, name = pattern[1:], name[n:]
		case '[':
			r, n := utf8.DecodeRuneInString(name)
			name = name[n:]
			ok, pattern = class(pattern[1:], r)
			if pattern == bad {
				return false, bad
			}
		default:
			if c == '\\' {
				pattern = pattern[1:]
				if pattern == "" {
					return false, bad
				}
			}
			ok = pattern[0] == name[0]
			pattern, name = pattern[1:], name[1:]
		}
		if !ok {
			return false, check(pattern)
		}
	}
	return name == "", ""
}

// class matches a rune against what follows [ and returns what follows ].
func class(p string, r rune) (ok bool, rest string) {
	negated := p != "" && p[0] == '^'
	if negated {
		p = p[1:]
	}
	for n := 0; p == "" || p[0] != ']' || n == 0; n++ {
		lo, rest := single(p)
		if rest == "" {
			return false, bad
		}
		hi := lo
		if rest[0] == '-' {
			hi, rest = single(rest[1:])
			if rest == "" {
				return false, bad
			}
		}
		if lo <= r && r <= hi {
			ok = true
		}
		p = rest
	}
	if p == "]" {
		return ok != negated, ""
	}
	return ok != negated, p[1:]
}

// single reads a character of a class; something must follow.
func single(p string) (rune, string) {
	if p == "" || p[0] == '-' || p[0] == ']' {
		return 0, ""
	}
	if p[0] == '\\' {
		p = p[1:]
		if p == "" {
			return 0, ""
		}
	}
	r, n := utf8.DecodeRuneInString(p)
	if r == utf8.RuneError && n == 1 {
		return 0, ""
	}
	return r, p[n:]
}

// check reads the rest of a pattern that does not match.
func check(p string) string {
	for p != "" {
		c := p[0]
		p = p[1:]
		if c == '[' {
			if _, p = class(p, 0); p == bad {
				return bad
			}
		} else if c == '\\' {
			if p == "" {
				return bad
			}
			p = p[1:]
		}
	}
	return ""
}
