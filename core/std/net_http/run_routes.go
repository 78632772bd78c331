package http

import (
	"maps"
	"math"
	"slices"
	"strings"
)

// Where a mux keeps its patterns: a tree by host, method and path elements, whose nodes are narrower the deeper they lie, and
// an index by elements that tells which patterns could conflict.

const fewChildren = 8

func (n *routingNode) child(key string) *routingNode {
	if key == "" {
		return n.emptyChild
	}
	if n.children.m != nil {
		return n.children.m[key]
	}
	for _, e := range n.children.s {
		if e.key == key {
			return e.value
		}
	}
	return nil
}

func (n *routingNode) grown(key string) *routingNode {
	if c := n.child(key); c != nil {
		return c
	}
	c := &routingNode{}
	switch all := &n.children; {
	case key == "":
		n.emptyChild = c
	case all.m == nil && len(all.s) < fewChildren:
		all.s = append(all.s, entry[string, *routingNode]{key, c})
	default:
		if all.m == nil {
			all.m = map[string]*routingNode{}
			for _, e := range all.s {
				all.m[e.key] = e.value
			}
			all.s = nil
		}
		all.m[key] = c
	}
	return c
}

func (n *routingNode) insert(p *pattern, h Handler) {
	n = n.grown(p.host).grown(p.method)
	for _, s := range p.segments {
		switch {
		case s.multi:
			n.multiChild = &routingNode{}
			n = n.multiChild
		case s.wild:
			n = n.grown("")
		default:
			n = n.grown(s.s)
		}
	}
	n.pattern, n.handler = p, h
}

// match finds the narrowest pattern; one with a host comes before those without.
func (mux *ServeMux) match(host, method, path string) (*routingNode, []string) {
	if host != "" {
		if n, values := mux.tree.child(host).byMethod(method, path); n != nil {
			return n, values
		}
	}
	return mux.tree.emptyChild.byMethod(method, path)
}

func (n *routingNode) byMethod(method, path string) (*routingNode, []string) {
	if n == nil {
		return nil, nil
	}
	if leaf, values := n.child(method).byPath(path, nil); leaf != nil {
		return leaf, values
	}
	if method == "HEAD" {
		if leaf, values := n.child("GET").byPath(path, nil); leaf != nil {
			return leaf, values
		}
	}
	return n.emptyChild.byPath(path, nil)
}

// byPath looks for the element itself first, then for one that takes any, then for one that takes all that is left.
func (n *routingNode) byPath(path string, values []string) (*routingNode, []string) {
	if n == nil || path == "" && n.pattern == nil {
		return nil, nil
	}
	if path == "" {
		return n, values
	}
	first, rest := "/", ""
	if path != "/" {
		end := strings.IndexByte(path[1:], '/') + 1
		if end == 0 {
			end = len(path)
		}
		first, rest = unescaped(path[1:end]), path[end:]
	}
	if leaf, found := n.child(first).byPath(rest, values); leaf != nil {
		return leaf, found
	}
	if first != "/" {
		if leaf, found := n.emptyChild.byPath(rest, append(values, first)); leaf != nil {
			return leaf, found
		}
	}
	if c := n.multiChild; c != nil {
		if c.pattern.ends().s != "" {
			values = append(values, unescaped(path[1:]))
		}
		return c, values
	}
	return nil, nil
}

// allowed lists the methods that have a handler for the path.
func (mux *ServeMux) allowed(host, path string) []string {
	methods := map[string]bool{}
	add := func(path string) {
		if host != "" {
			mux.tree.child(host).collect(path, methods)
		}
		mux.tree.emptyChild.collect(path, methods)
		if methods["GET"] {
			methods["HEAD"] = true
		}
	}
	add(path)
	if !strings.HasSuffix(path, "/") {
		add(path + "/")
	}
	return slices.Sorted(maps.Keys(methods))
}

func (n *routingNode) collect(path string, methods map[string]bool) {
	if n == nil {
		return
	}
	try := func(method string, c *routingNode) {
		if leaf, _ := c.byPath(path, nil); leaf != nil {
			methods[method] = true
		}
	}
	for _, e := range n.children.s {
		try(e.key, e.value)
	}
	for method, c := range n.children.m {
		try(method, c)
	}
}

func (idx *routingIndex) insert(p *pattern) {
	if p.ends().multi {
		idx.multis = append(idx.multis, p)
		return
	}
	if idx.segments == nil {
		idx.segments = map[routingIndexKey][]*pattern{}
	}
	for i, s := range p.segments {
		key := routingIndexKey{pos: i}
		if !s.wild {
			key.s = s.s
		}
		idx.segments[key] = append(idx.segments[key], p)
	}
}

// rivals asks about every pattern that could conflict with one, until there is an error.
func (idx *routingIndex) rivals(p *pattern, conflict func(*pattern) error) error {
	ask := func(list []*pattern) error {
		for _, q := range list {
			if err := conflict(q); err != nil {
				return err
			}
		}
		return nil
	}
	if err := ask(idx.multis); err != nil {
		return err
	}
	if p.ends().s == "/" {
		return ask(idx.segments[routingIndexKey{s: "/", pos: len(p.segments) - 1}])
	}
	// Of the elements that are no wildcards the one with the fewest patterns is enough.
	var same, any []*pattern
	least, literal := math.MaxInt, false
	for i, s := range p.segments {
		if s.multi {
			break
		}
		if s.wild {
			continue
		}
		literal = true
		a, b := idx.segments[routingIndexKey{s: s.s, pos: i}], idx.segments[routingIndexKey{pos: i}]
		if sum := len(a) + len(b); sum < least {
			same, any, least = a, b, sum
		}
	}
	if literal {
		if err := ask(same); err != nil {
			return err
		}
		return ask(any)
	}
	for _, list := range idx.segments {
		if err := ask(list); err != nil {
			return err
		}
	}
	return nil
}
