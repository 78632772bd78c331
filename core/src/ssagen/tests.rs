//! What gc's back end keeps of checks and large copies: each list is what `go tool compile -json=0,DIR` of go1.27 writes
//! for the program.

use crate::compile::{Input, compile_for_editors};
use crate::settings::CompileSettings;

/// `LINE:COLUMN CODE` of the back end's events in a program whose first line is number 1.
pub(super) fn check(source: &str, expected: &[&str]) {
    let input = Input { name: "p.go", text: source.as_bytes() };
    let compiled = compile_for_editors(&[input], &CompileSettings::default());
    let mut found = Vec::new();
    for event in &compiled.events {
        let known = ["nilcheck", "isInBounds", "isSliceInBounds", "copy"].contains(&event.code);
        if let (true, Some(at)) = (known, event.places.first()) {
            let text = format!("{}:{} {} {}", at.line, at.col, event.code, event.message);
            found.push(text.trim().to_owned());
        }
    }
    assert_eq!(found, expected, "{}", compiled.error_text());
}

#[test]
fn bounds_checks_that_loops_and_comparisons_decide() {
    check(
        r#"package main

var sink int

func counted(a []int) {
	for i := 0; i < len(a); i++ {
		sink += a[i]
	}
}

func twice(a []int, i int) int { return a[i] + a[i] }

func masked(a *[16]int, i uint) int { return a[i&15] + a[i%16] }

func checked(a []int) int {
	if len(a) > 2 {
		return a[2]
	}
	return a[0]
}

func back(a []int) (n int) {
	for i := len(a) - 1; i >= 0; i-- {
		n += a[i]
	}
	return n + a[n]
}

func sliced(s string, i, j int) string {
	if i <= len(s) {
		s = s[i:]
	}
	return s[:j]
}

func steps(a []byte) (n byte) {
	for i := 0; i < len(a)-3; i += 4 {
		n += a[i] + a[i+3] + a[i+4]
	}
	return n
}

func main() {}
"#,
        &[
            "11:42 isInBounds",
            "13:47 nilcheck",
            "19:10 isInBounds",
            "26:14 isInBounds",
            "31:8 isSliceInBounds",
            "33:10 isSliceInBounds",
            "38:25 isInBounds",
        ],
    );
}

#[test]
fn nil_checks_that_an_access_in_their_block_replaces() {
    check(
        r#"package main

type list struct {
	next *list
	v    int
}

type holder struct {
	list
	at *list
}

var set = map[string]struct{}{}

func field(p *list) int { return p.v }

func address(p *list) *int { return &p.v }

func unused(p *list) { _ = *p }

func pointer(p *list, q *list) { p.next = q }

func number(p *list) { p.v = 1 }

func known(p *list) *int {
	if p != nil {
		return &p.v
	}
	return nil
}

func late(p *list, a []int, i int) int {
	v := p.v
	return a[i] + v
}

func (l *list) sum() int { return l.v }

func method(h *holder) func() int { return h.sum }

func deferred(c interface{ Close() }) { defer c.Close() }

func add(s string) { set[s] = struct{}{} }

func main() {}
"#,
        &[
            "17:39 nilcheck",
            "19:28 nilcheck",
            "21:35 nilcheck",
            "33:8 nilcheck",
            "34:10 isInBounds",
            "39:45 nilcheck",
            "41:41 nilcheck",
            "43:25 nilcheck",
        ],
    );
}

#[test]
fn copies_of_128_bytes_and_more() {
    check(
        r#"package main

type large [20]int

func whole(p, q *large) { *p = *q }

func made() []byte {
	return []byte("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")
}

func pass(l large) int { return l[0] }

//go:noinline
func call(l *large) int { return kept(*l) }

//go:noinline
func kept(l large) int { return l[1] }

func main() {}
"#,
        &[
            "5:27 nilcheck",
            "5:30 copy 160 bytes",
            "5:32 nilcheck",
            "8:16 copy 130 bytes",
            "14:38 copy 160 bytes",
            "14:38 copy 160 bytes",
        ],
    );
}

#[test]
fn remainders_halves_and_stores_that_nobody_reads() {
    check(
        r#"package main

type pair struct {
	val  int
	next *pair
	rest [3]*pair
}

var root = &pair{}

func wrap(v int) int { return (v%3 + 3) % 3 }

func remainders(a *[3]int, v int) int { return a[wrap(v)] + a[uint(v)%3] }

func mirrored(s string) bool {
	for i := 0; i < len(s)/2; i++ {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}

func same(p *int) { *p = *p }

func both(a int) { root.val, root.next = a, &pair{val: a} }

func copied(p *pair) pair { return *p }

func halves(a []int) int {
	switch len(a) {
	case 0:
		return 0
	case 1:
		return a[0]
	case 2:
		return a[1]
	case 3:
		return a[2]
	}
	return a[3]
}

func never(x int) bool {
	var a []int
	for len(a) > 0 {
		m := len(a) / 2
		if a[m] == x {
			return true
		}
		a = a[:m]
	}
	return false
}

func entries(p *pair) map[string]pair {
	return map[string]pair{"a": {}, "b": *p}
}

type big struct{ words [20]int }

func unread(list []big) (n int) {
	for _, b := range list {
		n += b.words[1]
	}
	return n
}

func main() {}
"#,
        &[
            "13:49 isInBounds",
            "13:49 nilcheck",
            "24:21 nilcheck",
            "26:34 nilcheck",
            "28:36 nilcheck",
            "41:10 isInBounds",
            "57:24 nilcheck",
            "57:30 nilcheck",
            "57:39 nilcheck",
        ],
    );
}

#[test]
fn temporaries_fractions_maps_and_interfaces() {
    check(
        r#"package main

type node struct {
	val  int
	next *node
}

func (n *node) add(v int) int { return n.val + v }

type shape interface{ area() int }

type circle struct{ r float64 }

func (c *circle) area() int { return int(c.r) }

var (
	root    *node
	table   map[string]int
	channel = make(chan int, 9)
	numbers []int
)

func made(n []int) []int {
	out := make([]int, 0, len(n))
	for _, v := range n {
		out = append(out, v)
	}
	return out
}

func sizeInRegisters(n []int) int { return made(n)[0] }

func sizeBesideSelect(n []int, c chan int) int {
	first := made(n)[0]
	select {
	case <-c:
	case channel <- len(n):
	}
	return first
}

func fractions(x float64) int {
	if x = 1e3; x*2 >= 0.25-2 {
		return numbers[int(real(2i))]
	}
	return numbers[7]
}

func added(key string) {
	table[key] += root.val * 0
}

func unreadReceiver() {
	f := (&node{next: root.next}).add
	_ = f
}

func unreadData() {
	switch v := any(&circle{r: 1}).(type) {
	case shape:
		_ = v.area()
	}
}

func inTurn() {
	root.val, root.next = table["a"], nil
}

func main() {
	unreadReceiver()
	unreadData()
}
"#,
        &[
            "31:51 isInBounds",
            "34:15 isSliceInBounds",
            "34:18 isInBounds",
            "44:17 isInBounds",
            "50:7 nilcheck",
            "50:20 nilcheck",
            "54:24 nilcheck",
            "61:13 nilcheck",
            "66:16 nilcheck",
            "70:16 nilcheck",
            "71:12 nilcheck",
        ],
    );
}

#[test]
fn literals_in_read_only_data_known_types_and_slots_of_defers() {
    check(
        r#"package main

type node struct {
	val  int
	next *node
}

type large[T any] struct {
	v    T
	p    *T
	next *node
	list []T
}

type fails struct{ n int }

func (*fails) Error() string { return "" }

type shape interface{ area() int }

var (
	list  []int
	any0  any
	root  *node
	calls func()
	place *int
)

func readOnly() int {
	if (large[bool]{}).v {
		return list[1]
	}
	if (large[int]{v: 3}).v == 3 {
		return list[2]
	}
	return list[3]
}

func known(text []*[3]int) int {
	if any(error(&fails{5})).(bool) {
		return text[1][2]
	}
	switch v := any(error(&fails{})).(type) {
	case *node:
		return v.val
	}
	switch v := any(&fails{}).(type) {
	case *node:
		return v.val
	}
	switch v := error(&fails{}).(type) {
	case shape:
		return v.area()
	case *fails:
		return v.n
	}
	return 0
}

//go:noinline
func dictionary[T any](x T) {
	go func() {
		any0 = any0.(func(int) []T)(3)
	}()
	go func() {
		x = *new(T)
	}()
	switch v := any0.(type) {
	case []T:
		println(len(v))
	}
}

func ref[T any](v T) *T { return &v }

func callsFirst() int {
	if (&[]byte{}) == *ref(new([]byte)) {
		return list[4]
	}
	return 0
}

func deferred() int {
	switch n := *place; n {
	case 1, 2:
		calls = nil
	case *place:
		defer func() { recover() }()
	default:
		return list[n]
	}
	return 1
}

func arguments(x [3][3]string, n int) { list[0] = len(x[n]) }

func passed(n int) {
	defer arguments([3][3]string{{}, {}, {}}, n)
	arguments([3][3]string{{}, {}, {}}, n)
	arguments([3][3]string{{"a"}, {"b"}, {}}, n)
}

func main() {
	dictionary(1)
	println(readOnly(), known(nil), callsFirst(), deferred())
	passed(2)
}
"#,
        &[
            "31:14 isInBounds",
            "34:14 isInBounds",
            "36:13 isInBounds",
            "78:14 isInBounds",
            "90:14 isInBounds",
            "95:45 isInBounds",
            "98:17 isInBounds",
            "99:11 isInBounds",
            "100:11 isInBounds",
            "105:18 isInBounds",
            "105:18 isInBounds",
            "105:18 isInBounds",
            "105:44 isInBounds",
        ],
    );
}

#[test]
fn what_the_collector_must_see_is_stored_behind_all_else() {
    check(
        r#"package main

type part struct {
	name *int
	n    int
	last *int
}
type wide struct{ a [5]*int }
type flat struct{ a [5]int }

var parts map[int]part
var wides map[int]wide
var flats map[int]flat

func storePart(v part)         { parts[4] = v }
func storeWide(v *wide)        { wides[4] = *v }
func storeFlat(v *flat)        { flats[4] = *v }
func literals() map[int]part   { return map[int]part{1: {}, 2: {}} }
func both(f func() part) (n int) {
	parts[4], n = f(), 3
	return
}
func again(p *[]int) {
	*p = *p
	*p = *p
}
func shrink(p *[]int, s *string) {
	*p = (*p)[:len(*p)-1]
	*s = (*s)[1:]
}
"#,
        &[
            "16:39 nilcheck",
            "16:45 nilcheck",
            "24:2 nilcheck",
            "28:11 isSliceInBounds",
            "29:11 isSliceInBounds",
        ],
    );
}

#[test]
fn large_arguments_are_copied_before_the_call_unless_registers_take_them() {
    check(
        r#"package main

type inMemory struct {
	a [3][]int
	b *[]int
}
type inRegisters struct {
	a, b []int
	c, d *int
}
type holder struct {
	inMemory
	r inRegisters
}

//go:noinline
func takeMemory(n int, s inMemory) {}

//go:noinline
func takeRegisters(s inRegisters) {}

func fromMemory(p *holder)    { takeMemory(1, p.inMemory) }
func fromRegisters(p *holder) { takeRegisters(p.r) }
func tooMany(p *holder) { takeSecond(1, 2, p.r) }

//go:noinline
func takeSecond(a, b int, s inRegisters) {}
"#,
        &["22:48 nilcheck", "24:45 nilcheck"],
    );
}

#[test]
fn a_map_is_asked_anew_for_each_byte_of_a_short_constant() {
    check(
        r#"package main

var names map[string]string

func short() bool { return names["a"] == "abc" }
func kept() bool {
	s := names["a"]
	return s == "abc"
}
func chosen() int {
	switch names["a"] {
	case "abc", "ab":
		return 1
	}
	return 2
}
func field(m map[int]struct{ s string }) int {
	if m[1].s != "ab" {
		return 1
	}
	return 2
}
func long() bool { return names["a"] == "a text of more than sixteen bytes" }
"#,
        &["5:39 isInBounds", "5:39 isInBounds", "5:39 isInBounds", "18:12 isInBounds", "18:12 isInBounds"],
    );
}

#[test]
fn a_literal_is_built_aside_for_a_variable_whose_address_is_taken() {
    check(
        r#"package main

type ring struct {
	buf     []int
	r, w, n int
}

func (q *ring) put(v int) bool {
	if q.n == len(q.buf) {
		return false
	}
	q.buf[q.w] = v
	return true
}
func filled() {
	r := ring{buf: make([]int, 4)}
	r.put(1)
}
func read(i int) int {
	r := ring{buf: make([]int, 4)}
	return r.buf[r.w]
}
"#,
        &["12:7 isInBounds", "17:7 isInBounds"],
    );
}

#[test]
fn loops_end_with_their_last_clause() {
    let source = r#"package main

var keep func() int

func ranged(c chan int) {
	for i := range 3 {
		keep = func() int { return i }
		select {
		case <-c:
		default:
		}
	}
	for i := range 3 {
		keep = func() int { return i }
		switch i {
		case 2:
		}
	}
}
"#;
    let input = Input { name: "p.go", text: source.as_bytes() };
    let compiled = compile_for_editors(&[input], &CompileSettings::default());
    let loops = compiled.events.iter().filter(|event| event.code == "loop-modified-range");
    let ends: Vec<_> = loops.filter_map(|event| event.last.first()).map(|at| (at.line, at.col)).collect();
    assert_eq!(ends, [(10, 3), (16, 8)], "{}", compiled.error_text());
}

#[test]
fn copies_of_results_fields_and_cases_stand_where_they_are_made() {
    check(
        r#"package main

type large [20]int

type record struct {
	l large
	n int
}

//go:noinline
func passed(l large) large { l[0]++; return l }

//go:noinline
func made() (l large) { l[1] = 2; return }

//go:noinline
func several(p *large) (int, large) { return 1, *p }

//go:noinline
func nested() large { return passed(made()) }

//go:noinline
func both() { n, l := several(new(large)); kept = &record{l, n} }

//go:noinline
func handed() (int, large) { return several(new(large)) }

var kept *record

func literal(l *large) record { return record{l: *l, n: 3} }

func pointed(l *large) *record { return &record{n: 3, l: *l} }

func again(r *record) large { x := r.l; x[0] = 3; y := x; return y }

func looked(m map[string]large, k string) large { return m[k] }

func found(m map[string]large, k string) (large, bool) { l, ok := m[k]; return l, ok }

func sent(c chan large, r *record) { select { case c <- r.l: default: } }

func main() {}
"#,
        &[
            "11:38 copy 160 bytes",
            "17:39 copy 160 bytes",
            "20:23 copy 160 bytes",
            "20:36 copy 160 bytes",
            "20:36 copy 160 bytes",
            "20:41 copy 160 bytes",
            "23:20 copy 160 bytes",
            "23:20 copy 160 bytes",
            "23:59 copy 160 bytes",
            "26:30 copy 160 bytes",
            "26:30 copy 160 bytes",
            "30:47 copy 160 bytes",
            "32:55 copy 160 bytes",
            "34:33 copy 160 bytes",
            "34:59 copy 160 bytes",
            "36:51 copy 160 bytes",
            "38:64 copy 160 bytes",
            "38:73 copy 160 bytes",
            "40:47 copy 160 bytes",
        ],
    );
}

#[test]
fn sizes_of_slices_are_read_wherever_they_are_mentioned() {
    check(
        r#"package main

func found(m map[string]int) (n int) {
	for i := range make([]int, m["a"]) { n += i }
	return
}

func indexed(xs []int, i int) (n int) {
	b := make([]int, xs[i])
	for i := range b { b[i] = i; n += b[i] }
	return
}

func followed(p *int) (n int) {
	for i := range make([]int, *p) { n += i }
	return
}

func computed(x, y int) (n int) {
	for i := range make([]int, x+y) { n += i }
	return
}

func main() {}
"#,
        &["4:21 isSliceInBounds", "4:21 isSliceInBounds", "9:11 isSliceInBounds", "9:21 isInBounds"],
    );
}

#[test]
fn lengths_of_either_slice_words_of_dictionaries_and_odd_copies_are_known() {
    check(
        r#"package main

import "cmp"

func isNaN[T cmp.Ordered](x T) bool { return x != x }

func less[T cmp.Ordered](x, y T) bool { return (isNaN(x) && !isNaN(y)) || x < y }

func least[T cmp.Ordered](x, y T) T {
	if less(x, y) {
		return x
	}
	return y
}

func lower(x, y float64) float64 { return least(x, y) }

func behind(first int, rest []int) (sum int) {
	all := make([]int, 1+len(rest))
	all[0] = first
	copy(all[1:], rest)
	for _, n := range all {
		sum += n
	}
	return sum + all[len(rest)]
}

type odd struct{ a [135]byte }

type large struct{ a [1411]byte }

func copies(p, q *odd, r, s *large) {
	*p = *q
	*r = *s
}

func main() {
	lower(1, 2)
	behind(1, nil)
	copies(&odd{}, &odd{}, &large{}, &large{})
}
"#,
        &["10:9 nilcheck", "33:5 copy 135 bytes", "34:5 copy 1408 bytes"],
    );
}

#[test]
fn a_copy_of_what_was_stored_into_cleared_memory_is_stored_again() {
    check(
        r#"package main

type S struct {
	a    [25]uint64
	rate int
	out  int
}

func New() S { return S{rate: 144, out: 28} }

//go:noinline
func use(s *S) int { return s.rate }

func One() int {
	h := New()
	return use(&h)
}

func Two() int {
	h := S{rate: 144, out: 28}
	return use(&h)
}

func Three() int {
	h := S{rate: 144, out: 28}
	g := h
	return use(&g)
}

func main() { One(); Two(); Three() }
"#,
        &["20:4 copy 216 bytes", "30:25 copy 216 bytes"],
    );
}

#[test]
fn instances_that_a_body_makes_are_told_when_it_is_inlined() {
    let source = r#"package main

import (
	"fmt"
	"net/http"
)

func main() {
	server := &http.Server{Addr: ":8080"}
	fmt.Println(server)
}
"#;
    let input = Input { name: "p.go", text: source.as_bytes() };
    let compiled = compile_for_editors(&[input], &CompileSettings::default());
    // `(*atomic.Pointer[T]).Load`: of what `http.Server` leads to, and of what the body of `fmt.Println` does.
    let loads = compiled.events.iter().filter(|event| {
        let at = event.places.first();
        event.code == "canInlineFunction"
            && at.is_some_and(|at| at.file.ends_with("sync/atomic/type.go") && at.line == 58)
    });
    let costs: Vec<&str> = loads.map(|event| event.message.as_str()).collect();
    let [shaped, whole] = ["cost: 4", "cost: 9"];
    assert_eq!(
        costs,
        [shaped, shaped, shaped, whole, whole, whole, shaped, whole],
        "{}",
        compiled.error_text()
    );
}
