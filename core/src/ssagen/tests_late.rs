//! What gc's back end decides late, once instructions are chosen: each list is what `go tool compile -json=0,DIR` of go1.27
//! writes for the program.

use super::tests::check;

#[test]
fn checks_that_instructions_and_barriers_decide() {
    check(
        r#"package main

import "math"

type version struct {
	major, minor, patch uint64
	pre, meta, text     string
}

type constraint struct {
	dirty bool
	v     *version
}

func (v version) Major() uint64 { return v.major }

func same(v *version, c *constraint) int {
	if v.Major() > c.v.Major() {
		return 1
	} else if v.Major() < c.v.Major() {
		return 2
	}
	return 3
}

func other(v *version, c *constraint) int {
	if c.v.Major() == 0 && v.Major() > 0 {
		return 1
	}
	if c.v.Major() > 7 {
		return 2
	}
	return 3
}

type elem struct{ next, prev *elem }

func move(e, at *elem) {
	e.prev.next = e.next
	e.next.prev = e.prev
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
}

type iter struct {
	tree  *int
	stack []*int
	items [8]int
}

func (it *iter) reset(tree *int) {
	stack := it.stack[:0]
	*it = iter{}
	it.stack = stack
	it.tree = tree
}

func cleared(p *[]*int, q *struct{ a [8]int }) {
	for i := range *p {
		(*p)[i] = nil
	}
	for i := range q.a {
		q.a[i] = 0
	}
}

type t struct{ failed bool }

func (x *t) fail() { x.failed = true }

func folded(x *t) {
	if math.Abs(-2) > 3 || math.Sqrt(2) > 3 {
		x.fail()
	}
}

type row struct {
	name string
	err  error
	n    int
	v    any
}

func rows(err error) []row {
	return append([]row{
		{"a", err, 1, nil},
		{name: "b", n: 7,
			err: err},
		{name: "b", n: 7},
		{name: "c",
			v: 3,
			n: 7,
			err: err},
	}, row{})
}

func parts(b []byte) (n byte) {
	for j := 0; j < 16; j++ {
		c := b[j*4 : (j+1)*4]
		n += c[3]
	}
	return n
}

type node struct {
	key   byte
	value any
	next  *node
}

func longest(n *node, key string) any {
	v := n.value
	b := []byte(key)
	for i := 0; i < len(b); {
		if n.value != nil {
			v = n.value
		}
		if b[i] > n.key {
			n = n.next
		} else {
			i++
		}
	}
	return v
}

func main() {}
"#,
        &[
            "20:27 nilcheck",
            "39:8 nilcheck",
            "40:8 nilcheck",
            "43:8 nilcheck",
            "44:8 nilcheck",
            "101:9 isSliceInBounds",
            "101:9 isSliceInBounds",
            "114:8 nilcheck",
            "120:7 isInBounds",
        ],
    );
}

#[test]
fn constants_decide_branches_late_and_counted_bits_have_limits() {
    check(
        r#"package main

import "math/bits"

type base struct{ n int }

//go:noinline
func (b *base) fail() { b.n++ }

type derived struct{ base }

type wrapped struct {
	error
	n int
}

func wrap(err error) error {
	if err == nil {
		return nil
	}
	return &wrapped{err, 1}
}

type list struct{ all []error }

func (l *list) get() []error {
	if l == nil {
		return nil
	}
	return l.all
}

func first(s []byte) int {
	for i, c := range s {
		if c == ' ' {
			return i
		}
	}
	return len(s)
}

func interfaces(t *derived) {
	if got := wrap(nil); got != nil {
		t.fail()
	}
}

func slices(t *derived) {
	var l *list
	if got := l.get(); got != nil {
		t.fail()
	}
}

func counts(t *derived) {
	if got := first([]byte{}); got != 0 {
		t.fail()
	}
}

func unknown(t *derived, err error) {
	if got := wrap(err); got != nil {
		t.fail()
	}
}

func lengths(table *[65]int, x uint64, y uint8) int { return table[bits.Len64(x)] + table[bits.Len8(y)] }

func zeros(table *[64]int, x uint64) int {
	if x == 0 {
		return 0
	}
	return table[bits.TrailingZeros64(x)]
}

func some(table *[64]int, x uint64) int { return table[bits.TrailingZeros64(x)] }

func bytes(buf *[8]byte, x uint64) []byte { return buf[:(bits.Len64(x)+7)/8] }

func main() {}
"#,
        &[
            "1:0 nilcheck",
            "63:4 nilcheck",
            "67:67 nilcheck",
            "73:14 nilcheck",
            "76:55 isInBounds",
            "76:55 nilcheck",
            "78:55 nilcheck",
        ],
    );
}
