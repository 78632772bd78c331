package path

import (
	"errors"
	"unicode/utf8"
)

var ErrBadPattern = errors.New("syntax error in pattern")

func Clean(path string) string {
	rooted := path != "" && path[0] == '/'
	var parts []string
	for path != "" {
		part := path
		path = ""
		for i := 0; i < len(part); i++ {
			if part[i] == '/' {
				part, path = part[:i], part[i+1:]
				break
			}
		}
		n := len(parts)
		switch {
		case part == "" || part == ".":
		case part != "..":
			parts = append(parts, part)
		case n > 0 && parts[n-1] != "..":
			parts = parts[:n-1]
		case !rooted:
			parts = append(parts, part)
		}
	}
	out := ""
	if rooted {
		out = "/"
	}
	for i, part := range parts {
		if i > 0 {
			out += "/"
		}
		out += part
	}
	if out == "" {
		return "."
	}
	return out
}

func lastSlash(s string) int {
	i := len(s) - 1
	for i >= 0 && s[i] != '/' {
		i--
	}
	return i
}

func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

func Join(elem ...string) string {
	path := ""
	for _, e := range elem {
		if path != "" {
			path += "/" + e
		} else {
			path = e
		}
	}
	if path == "" {
		return ""
	}
	return Clean(path)
}

func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

func Base(path string) string {
	if path == "" {
		return "."
	}
	for path != "" && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

func IsAbs(path string) bool { return path != "" && path[0] == '/' }

func Dir(path string) string { return Clean(path[:lastSlash(path)+1]) }

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
