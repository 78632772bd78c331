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

#[test]
fn parts_of_literals_are_made_in_their_turn() {
    check(
        r#"package main

type node struct {
	key        int
	prev, next *node
}

type cache struct {
	head, tail *node
	m          map[int]*node
}

type big struct {
	v [40]int
}

func (b big) sum() int { return b.v[3] }

func link() int {
	c := &cache{head: &node{}, tail: &node{}, m: map[int]*node{}}
	c.head.next, c.tail.prev = c.tail, c.head
	return c.head.key
}

func method(b *big) func() int { return b.sum }

func list(b big) []big { return []big{b, b} }

func main() { link(); method(&big{})(); list(big{}) }
"#,
        &[
            "21:8 nilcheck",
            "21:21 nilcheck",
            "25:42 copy 320 bytes",
            "27:26 copy 320 bytes",
            "27:26 copy 320 bytes",
            "29:19 nilcheck",
            "29:19 nilcheck",
            "29:19 nilcheck",
            "29:29 copy 320 bytes",
        ],
    );
}

#[test]
fn memory_of_shaped_code_has_another_type() {
    check(
        r#"package main

type large struct {
	a, b int
	s    string
	x    []int
}

func id[T any](v T) T { return v }

type stack[T any] struct{ items []T }

func (s *stack[T]) peek() (v T, ok bool) {
	if n := len(s.items); n > 0 {
		return s.items[n-1], true
	}
	return
}

func main() {
	f := id[[3]large]
	a := f([3]large{})
	b := id([3]large{})
	var s stack[string]
	_, ok := s.peek()
	println(a[0].a, b[1].b, ok)
}
"#,
        &[
            "9:6 copy 168 bytes",
            "9:6 copy 168 bytes",
            "9:25 copy 168 bytes",
            "13:6 isInBounds",
            "22:4 copy 168 bytes",
            "22:8 copy 168 bytes",
            "23:4 copy 168 bytes",
        ],
    );
}

#[test]
fn what_begins_a_statement_is_told_last() {
    check(
        r#"package main

type mat [16]float64

func (m mat) at(r, c int) float64 { return m[r*4+c] }

func (m mat) mul(n mat) (out mat) {
	for i := range out {
		out[i] = m[i] * n[i]
	}
	return
}

func capture(a [10]int, p *[4]string) func(int) string {
	return func(i int) string {
		if a[i] > 0 {
			return p[i]
		}
		return p[0]
	}
}

type shape interface{ at(r, c int) float64 }

func main() {
	var s shape = &mat{}
	println(capture([10]int{1}, &[4]string{"a"})(0), s.at(1, 2))
}
"#,
        &[
            "1:0 copy 128 bytes",
            "1:0 copy 128 bytes",
            "1:0 isInBounds",
            "1:0 copy 128 bytes",
            "1:0 copy 128 bytes",
            "5:45 isInBounds",
            "16:7 isInBounds",
            "16:7 isInBounds",
            "17:12 isInBounds",
            "17:12 isInBounds",
            "17:12 nilcheck",
            "17:12 nilcheck",
        ],
    );
}

#[test]
fn operands_of_conditions_stand_in_front() {
    check(
        r#"package main

func sift(h []string, i, p int) {
	if h[p] <= h[i] {
		return
	}
	h[p], h[i] = h[i], h[p]
}

func same(h []string, i, p int) bool {
	if h[p] == h[i] {
		return h[p+1] == ""
	}
	return false
}

func both(h []string, i, p int) { sift(h, i, p); same(h, p, i) }

func main() { both([]string{"a", "b"}, 0, 1) }
"#,
        &[
            "4:6 isInBounds",
            "4:14 isInBounds",
            "11:6 isInBounds",
            "11:14 isInBounds",
            "12:11 isInBounds",
            "17:39 isInBounds",
            "17:39 isInBounds",
            "17:54 isInBounds",
        ],
    );
}

#[test]
fn what_is_asserted_is_cleared_before() {
    check(
        r#"package main

type big struct {
	name string
	data [64]int
	next *big
}

func box(b big) any  { return b }
func back(x any) big { return x.(big) }
func maybe(x any) (b big) {
	if v, ok := x.(big); ok {
		b = v
	}
	return
}

//go:noinline
func get(b *big) {}

func main() {
	var b big
	get(&b)
	s := back(box(b)).name
	x := box(b)
	println(s, x.(big).data[0], maybe(x).name)
}
"#,
        &[
            "10:24 copy 536 bytes",
            "10:32 copy 536 bytes",
            "12:11 copy 536 bytes",
            "13:5 copy 536 bytes",
            "24:11 copy 536 bytes",
            "24:15 copy 536 bytes",
            "25:10 copy 536 bytes",
            "26:14 copy 536 bytes",
            "26:35 copy 536 bytes",
            "26:35 copy 536 bytes",
        ],
    );
}

#[test]
fn offsets_of_elements_are_known_a_round_later() {
    check(
        r#"package main

type row [16]int

func made() (a row)    { a[1] = 2; return a }
func raised(a row) row { b := a; b[0]++; return b }

func main() { println(raised(made())[0]) }
"#,
        &["6:28 copy 128 bytes", "6:42 copy 128 bytes", "8:29 copy 128 bytes"],
    );
}

#[test]
fn texts_are_compared_as_numbers_and_values_pass_as_they_lie() {
    check(
        r#"package main

import "strings"

type lexer struct {
	input string
	pos   int
}

func (l *lexer) at(s string) bool { return strings.HasPrefix(l.input[l.pos:], s) }

func kind(l *lexer) int {
	if l.at("{{") {
		return 1
	}
	if l.at("}}x") || l.at("else") || l.at("continue") {
		return 2
	}
	return 0
}

func longer(l *lexer) int {
	if l.at("template or") {
		return 1
	}
	if l.at("block") {
		return 2
	}
	return 0
}

type shape interface{ sides() (int, int) }
type square struct{ a, b uint8 }

func (s square) sides() (n, m int) { defer print(); return }

//go:noinline
func made(x int) square { return square{} }

func shaped(x int) shape { return made(x) }

func devirtualized() int {
	n, _ := shaped(1).sides()
	return n
}

func nobody() {
	var s shape
	println(s)
	s.sides()
}

func send(c chan int, p *int) { c <- *p }

type row [16]int

func zeroed() (a row) { a[1] = 2; return a }

func twice(a, b *row) row {
	x := zeroed()
	y := *a
	y[1] = x[1]
	y[2] = b[3]
	return y
}


//go:noinline
func takes(a, b row) {}

func passed(a, b *row) { takes(*a, *b) }

func main() {}
"#,
        &[
            "10:69 isSliceInBounds",
            "13:9 isSliceInBounds",
            "23:9 isSliceInBounds",
            "26:9 isSliceInBounds",
            "50:9 nilcheck",
            "53:38 nilcheck",
            "61:4 copy 128 bytes",
            "64:2 copy 128 bytes",
            "71:31 copy 128 bytes",
            "71:31 copy 128 bytes",
            "71:31 copy 128 bytes",
            "71:31 copy 128 bytes",
        ],
    );
}

#[test]
fn large_answers_go_to_variables_of_their_own_and_joined_strings_to_a_list() {
    check(
        r#"package main

import "strings"

type B struct {
	a [40]int
	n int
	p *int
}

//go:noinline
func mk(i int) B {
	var b B
	b.a[i&7] = i
	return b
}

//go:noinline
func use(b B) int { return b.n }

type W struct {
	in B
	p  *B
}

var g B

func field(p *W)           { p.in = mk(12) }
func pointed(p *W)         { *p.p = mk(13) }
func element(s []B)        { s[3] = mk(14) }
func entry(m map[int]B)    { m[4] = mk(4) }
func variable() (b B)      { b = mk(16); return }
func global()              { g = mk(15) }
func pair(p *W, q *B)      { p.in, *q = mk(20), mk(21) }
func argument() int        { return use(mk(1)) }
func list() []B            { return []B{mk(22), {n: 3}} }
func asserted(x any) (b B) { b = x.(B); return }
func into(x any, p *W)     { p.in = x.(B) }
func twice(p *W)           { field(p); pointed(p) }
func sent(c chan B)        { c <- mk(5) }
func added(s []B) []B      { return append(s, mk(3)) }

func joined(a, b string) string {
	return a + "," + b + ";" + a + "," + b + ";" + a + "," + b + ";" + a + "," + b + ";" + a + "," + b
}

func few(a, b string) string { return a + "," + b + ";" + a + "," + b }

//go:noinline
func whole(e error) error { return e }

func zeroes(e error) int {
	tests := []struct {
		err, want error
		ok        bool
	}{
		{whole(nil), nil, false},
		{whole(e), e, false},
		{whole(e), e, false},
		{whole(e), nil, false},
		{whole(e), e, false},
		{whole(e), e, false},
		{whole(e), e, false},
	}
	n := 0
	for _, t := range tests {
		if t.err == t.want && !t.ok {
			n++
		}
	}
	return n
}

func prefixed(s string) string {
	if !strings.HasPrefix(s, "TZID=") || len(s) == 5 {
		return ""
	}
	return strings.Clone(s[5:])
}

func main() {}
"#,
        &[
            "15:2 copy 336 bytes",
            "28:31 nilcheck",
            "28:35 copy 336 bytes",
            "28:39 copy 336 bytes",
            "29:30 nilcheck",
            "29:35 copy 336 bytes",
            "29:39 copy 336 bytes",
            "30:31 isInBounds",
            "30:35 copy 336 bytes",
            "30:39 copy 336 bytes",
            "31:31 nilcheck",
            "31:35 copy 336 bytes",
            "31:39 copy 336 bytes",
            "32:32 copy 336 bytes",
            "33:32 copy 336 bytes",
            "34:31 nilcheck",
            "34:36 nilcheck",
            "34:39 copy 336 bytes",
            "34:39 copy 336 bytes",
            "34:43 copy 336 bytes",
            "34:51 copy 336 bytes",
            "35:40 copy 336 bytes",
            "35:43 copy 336 bytes",
            "36:43 copy 336 bytes",
            "36:50 copy 672 bytes",
            "36:50 copy 336 bytes",
            "37:32 copy 336 bytes",
            "37:35 copy 336 bytes",
            "38:31 nilcheck",
            "38:35 copy 336 bytes",
            "38:38 copy 336 bytes",
            "39:35 copy 336 bytes",
            "39:35 copy 336 bytes",
            "39:35 nilcheck",
            "39:47 copy 336 bytes",
            "39:47 copy 336 bytes",
            "39:47 nilcheck",
            "40:37 copy 336 bytes",
            "41:43 copy 336 bytes",
            "41:49 copy 336 bytes",
            "44:97 copy 304 bytes",
            "78:24 isSliceInBounds",
        ],
    );
}

#[test]
fn literals_that_loops_go_through_stand_where_the_range_does() {
    check(
        r#"package main

import "fmt"

type T struct {
	a, b string
	n    int
}

func f(s string, i int) string { return s }

func strs() {
	for _, u := range []string{"", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"} {
		fmt.Println(u)
	}
}

func structs(x string) {
	for i, tc := range []T{{"a", "b", 1}, {"a", x, 1}, {"a", "b", 1}, {"a", "b", 1}, {"a", "b", 1}, {"a", "b", 1}, {"a", "b", 1}, {"a", "b", 1}, {a: "a", b: "b", n: 1}} {
		fmt.Println(i, tc)
	}
}

func arr(x string) {
	for i, tc := range [20]string{"a", x, "c", "d", "e", "f"} {
		fmt.Println(i, tc)
	}
}

func heap(x string) {
	for i := range keep([]string{"", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", x}) {
		fmt.Println(i)
	}
}

var kept []string

func keep(s []string) []string { kept = s; return s }

func dyn(x string) {
	for _, s := range []string{x, "a", "b", f(x, 1), "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"} {
		kept = append(kept, s)
	}
	var n int
	for n = range []string{x, "a", "b", f(x, 1), "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"} {
	}
	_ = n
	for range []string{x, "a", "b", f(x, 1), "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"} {
		n++
	}
	y := []string{x, "a", "b", f(x, 1), "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"}
	for _, s := range y {
		kept = append(kept, s)
	}
}

func main() {}
"#,
        &[
            "13:14 copy 288 bytes",
            "19:160 copy 360 bytes",
            "25:15 copy 320 bytes",
            "31:21 copy 288 bytes",
            "41:14 copy 288 bytes",
            "51:4 copy 288 bytes",
        ],
    );
}
