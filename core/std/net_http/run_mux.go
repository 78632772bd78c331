package http

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"path"
	"runtime"
	"strings"
	"unicode"
)

// Routing. Patterns of one host that could match the same request are only accepted where one of them is the narrower one,
// so that the narrowest that matches is unique.

func (mux *ServeMux) Handle(pattern string, handler Handler) { mux.register(pattern, handler) }

func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	mux.register(pattern, HandlerFunc(handler))
}

func Handle(pattern string, handler Handler) { DefaultServeMux.register(pattern, handler) }

func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	DefaultServeMux.register(pattern, HandlerFunc(handler))
}

// register is called by what the program calls: its caller's caller is the place told.
//line server.go:2975:1
func (mux *ServeMux) register(text string, handler Handler) {
	f, isFunc := handler.(HandlerFunc)
	switch {
	case text == "":
		panic(errors.New("http: invalid pattern"))
	case handler == nil, isFunc && f == nil:
		panic(errors.New("http: nil handler"))
	}
	p, err := parsePattern(text)
	if err != nil {
		panic(fmt.Errorf("parsing %q: %w", text, err))
	}
	p.loc = "unknown location"
	if _, file, line, ok := runtime.Caller(2); ok {
		p.loc = fmt.Sprintf("%s:%d", file, line)
	}
	mux.mu.Lock()
	defer mux.mu.Unlock()
	if err := mux.index.rivals(p, func(q *pattern) error {
		if p.host != q.host {
			return nil
		}
		if both := p.methods(q).and(p.paths(q)); !both.apart && both.wider == both.narrower {
			return fmt.Errorf("pattern %q (registered at %s) conflicts with pattern %q (registered at %s):\n%s",
				p, p.loc, q, q.loc, conflict(p, q))
		}
		return nil
	}); err != nil {
		panic(err)
	}
	mux.tree.insert(p, handler)
	mux.index.insert(p)
}

//line pattern.go:37:1
func (p *pattern) String() string { return p.str }

func (p *pattern) ends() segment { return p.segments[len(p.segments)-1] }

func parsePattern(text string) (*pattern, error) {
	at := 0
	fail := func(format string, args ...any) (*pattern, error) {
		return nil, fmt.Errorf("at offset %d: %w", at, fmt.Errorf(format, args...))
	}
	p := &pattern{str: text}
	rest := text
	if i := strings.IndexAny(text, " \t"); i >= 0 {
		p.method, rest = text[:i], strings.TrimLeft(text[i:], " \t")
		if p.method != "" && !token(p.method) {
			return fail("invalid method %q", p.method)
		}
		at = i + 1
	}
	slash := strings.IndexByte(rest, '/')
	if slash < 0 {
		return fail("host/path missing /")
	}
	p.host, rest = rest[:slash], rest[slash:]
	if i := strings.IndexByte(p.host, '{'); i >= 0 {
		at += i
		return fail("host contains '{' (missing initial '/'?)")
	}
	at += slash
	if p.method != "" && p.method != "CONNECT" && rest != cleanPath(rest) {
		return fail("non-CONNECT pattern with unclean path can never match")
	}
	for rest != "" {
		rest = rest[1:]
		at = len(text) - len(rest)
		if rest == "" {
			p.segments = append(p.segments, segment{wild: true, multi: true})
			break
		}
		part := rest
		rest = ""
		if i := strings.IndexByte(part, '/'); i >= 0 {
			part, rest = part[:i], part[i:]
		}
		brace := strings.IndexByte(part, '{')
		if brace < 0 {
			p.segments = append(p.segments, segment{s: unescaped(part)})
			continue
		}
		if brace > 0 {
			return fail("bad wildcard segment (must start with '{')")
		}
		if part[len(part)-1] != '}' {
			return fail("bad wildcard segment (must end with '}')")
		}
		name, multi := strings.CutSuffix(part[1:len(part)-1], "...")
		switch {
		case name == "$" && !multi && rest != "":
			return fail("{$} not at end")
		case name == "$" && !multi:
			p.segments = append(p.segments, segment{s: "/"})
			continue
		case multi && rest != "":
			return fail("{...} wildcard not at end")
		case name == "":
			return fail("empty wildcard")
		case !isName(name):
			return fail("bad wildcard name %q", name)
		}
		for _, s := range p.segments {
			if s.wild && s.s == name {
				return fail("duplicate wildcard name %q", name)
			}
		}
		p.segments = append(p.segments, segment{s: name, wild: true, multi: multi})
	}
	return p, nil
}

func isName(s string) bool {
	for i, c := range s {
		if c != '_' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return true
}

func unescaped(s string) string {
	if u, err := url.PathUnescape(s); err == nil {
		return u
	}
	return s
}

// relation says how what one pattern matches lies to what another does.
type relation struct {
	apart    bool // nothing matches both
	wider    bool // something matches the first alone
	narrower bool // something matches the second alone
}

func (r relation) and(s relation) relation {
	return relation{r.apart || s.apart, r.wider || s.wider, r.narrower || s.narrower}
}

func (p *pattern) methods(q *pattern) relation {
	covers := func(a, b string) bool { return a == b || a == "" || a == "GET" && b == "HEAD" }
	over, under := covers(p.method, q.method), covers(q.method, p.method)
	return relation{apart: !over && !under, wider: !under, narrower: !over}
}

func (p *pattern) paths(q *pattern) (r relation) {
	a, b := p.segments, q.segments
	for len(a) > 0 && len(b) > 0 && !r.apart {
		r = r.and(a[0].against(b[0]))
		a, b = a[1:], b[1:]
	}
	// A longer pattern tells apart what the end of a shorter one takes whole.
	switch {
	case len(a) < len(b):
		r = r.and(relation{apart: !p.ends().multi, wider: true})
	case len(a) > len(b):
		r = r.and(relation{apart: !q.ends().multi, narrower: true})
	}
	return r
}

func (s segment) against(t segment) relation {
	switch {
	case s.multi || t.multi:
		return relation{wider: !t.multi, narrower: !s.multi}
	case s.wild && t.wild:
		return relation{}
	case s.wild:
		return relation{apart: t.s == "/", wider: true}
	case t.wild:
		return relation{apart: s.s == "/", narrower: true}
	}
	return relation{apart: s.s != t.s}
}

// conflict explains why two patterns cannot both be registered.
func conflict(p, q *pattern) string {
	methods, paths := p.methods(q), p.paths(q)
	switch both := methods.and(paths); {
	case !both.wider:
		return fmt.Sprintf("%s matches the same requests as %s", p, q)
	case paths.wider && paths.narrower:
		return fmt.Sprintf("%[1]s and %[2]s both match some paths, like %[3]q.\n"+
			"But neither is more specific than the other.\n"+
			"%[1]s matches %[4]q, but %[2]s doesn't.\n"+
			"%[2]s matches %[5]q, but %[1]s doesn't.",
			p, q, sharedPath(p, q), ownPath(p, q), ownPath(q, p))
	case methods.wider:
		return fmt.Sprintf("%s matches more methods than %s, but has a more specific path pattern", p, q)
	}
	return fmt.Sprintf("%s matches fewer methods than %s, but has a more general path pattern", p, q)
}

// example is a path element that a segment matches.
func (s segment) example() string {
	if s.multi || s.s == "/" {
		return "/"
	}
	return "/" + s.s
}

// sharedPath is one that both match.
func sharedPath(p, q *pattern) string {
	path := ""
	for i := range max(len(p.segments), len(q.segments)) {
		switch {
		case i >= len(q.segments), i < len(p.segments) && !p.segments[i].wild:
			path += p.segments[i].example()
		default:
			path += q.segments[i].example()
		}
	}
	return path
}

// ownPath is one that p matches and q does not.
func ownPath(p, q *pattern) string {
	path := ""
	for i := range max(len(p.segments), len(q.segments)) {
		if i >= len(p.segments) {
			path += q.segments[i].example()
			continue
		}
		s := p.segments[i]
		if i >= len(q.segments) {
			path += s.example()
			continue
		}
		t := q.segments[i]
		switch {
		case s.multi && t.s == "/" && !t.multi && s.s == "":
			return path + "/x"
		case s.multi && t.s == "/" && !t.multi:
			return path + "/" + s.s
		case s.multi:
			return path + "/"
		case s.wild && !t.wild && s.s == t.s:
			path += "/" + t.s + "x"
		default:
			path += s.example()
		}
	}
	return path
}

// exact reports whether the pattern takes the path as it is, rather than as one below its slash.
func (p *pattern) exact(path string) bool {
	if p == nil || !p.ends().multi {
		return p != nil
	}
	return strings.HasSuffix(path, "/") && strings.Count(path, "/") == len(p.segments)
}

func cleanPath(p string) string {
	if p == "" {
		return "/"
	}
	clean := path.Clean("/" + p)
	if p[len(p)-1] == '/' && clean != "/" {
		clean += "/"
	}
	return clean
}

func redirect(escaped string, from *url.URL) Handler {
	u := url.URL{Path: unescaped(escaped), RawPath: escaped, RawQuery: from.RawQuery}
	return RedirectHandler(u.String(), StatusTemporaryRedirect)
}

// find returns what handles the request, and the pattern and wildcards that led to it.
func (mux *ServeMux) find(r *Request) (h Handler, text string, p *pattern, values []string) {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	given := r.URL.EscapedPath()
	host, path := r.URL.Host, given
	if r.Method != "CONNECT" {
		host, path = r.Host, cleanPath(given)
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
	}
	n, values := mux.match(host, r.Method, path)
	if path != "" && !strings.HasSuffix(path, "/") && (n == nil || !n.pattern.exact(path)) {
		if below, _ := mux.match(host, r.Method, path+"/"); below != nil && below.pattern.exact(path+"/") {
			text = below.pattern.String()
			if r.Method == "CONNECT" {
				text = unescaped(path + "/")
			}
			return redirect(path+"/", r.URL), text, nil, nil
		}
	}
	if r.Method == "CONNECT" {
		n, values = mux.match(r.Host, r.Method, path)
	} else if path != given {
		if n != nil {
			text = n.pattern.String()
		}
		return redirect(path, r.URL), text, nil, nil
	}
	if n != nil {
		return n.handler, n.pattern.String(), n.pattern, values
	}
	methods := mux.allowed(host, path)
	if len(methods) == 0 {
		return NotFoundHandler(), "", nil, nil
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		w.Header().Set("Allow", strings.Join(methods, ", "))
		Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
	}), "", nil, nil
}

func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	h, pattern, _, _ = mux.find(r)
	return h, pattern
}

func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		if r.ProtoAtLeast(1, 1) {
			w.Header().Set("Connection", "close")
		}
		w.WriteHeader(StatusBadRequest)
		return
	}
	var h Handler
	h, r.Pattern, r.pat, r.matches = mux.find(r)
	h.ServeHTTP(w, r)
}
