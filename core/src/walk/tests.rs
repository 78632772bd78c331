//! Which runtime calls a function makes. The expected lines are gc's (`go tool compile -S`).

use crate::compile::{Input, compile};
use crate::settings::CompileSettings;
use crate::version::Version;

/// Checks the calls in a program of package p that starts at line 3, as `LINE FUNCTION`.
fn check(source: &str, expected: &[&str]) {
    let text = format!("package p\n\n{}", source.trim());
    let mut compiled =
        compile(&[Input { name: "p.go", text: text.as_bytes() }], &CompileSettings::default(), false);
    let calls = compiled.runtime_call_text().replace("p.go:", "").replace(": runtime.", " ");
    assert_eq!(calls.lines().collect::<Vec<_>>(), expected, "{}", compiled.error_text());
}

#[test]
fn constants_reach_conditions_through_assignments_and_loops() {
    check(
        "
func f(x int) {
	a, b := 1, 2
	for i := 0; i < 3; i++ {
		a, b = b-1, a+1
	}
	if a != 1 || b != 2 {
		panic(0)
	}
	if x != x+0 || x/1 != x {
		panic(1)
	}
	if x == a {
		panic(2)
	}
}",
        &["15 gopanic"],
    );
}

#[test]
fn branches_decide_later_conditions() {
    check(
        "
func f(x int, s []int) int {
	if x > 5 {
		if x <= 3 {
			panic(0)
		}
		if x > 7 {
			panic(1)
		}
	}
	for i := 0; i < len(s); i++ {
		if i < 0 || i >= len(s) {
			panic(2)
		}
	}
	t := []int{1, 2}
	i := 2
	t[i] = 3
	panic(3)
}",
        &["9 gopanic"],
    );
}

#[test]
fn stores_are_known_until_a_call() {
    check(
        "
var g, h int

type T struct{ a, b int }

func f(call func()) {
	g = 1
	h = 2
	if g != 1 {
		panic(0)
	}
	call()
	if g != 1 {
		panic(1)
	}
	t := &T{a: 1}
	t.b = 2
	if t.a != 1 || t.b != 2 {
		panic(2)
	}
}",
        &["15 gopanic"],
    );
}

#[test]
fn known_dynamic_type_selects_the_case() {
    check(
        "
func f() {
	var e any = \"text\"
	switch e.(type) {
	case int:
		panic(0)
	case string:
		println()
	}
	println(e.(int))
	panic(1)
}",
        &["9 printlock"],
    );
}

#[test]
fn append_with_room_does_not_grow() {
    check(
        "
func f(s []int, n int) {
	t := make([]int, 0, 10)
	t = append(t, n)
	t = append(t, s...)
	var u []int
	u = append(u, n)
	u = append(u, n)
	for range n {
		var v []int
		v = append(v, n)
	}
	s = s[:len(s)-1]
	s = append(s, n)
	s = append(s, make([]int, n)...)
	println(len(\"abc\"), len(make([]byte, len(\"abc\"))))
}",
        &["6 growslice", "12 growslice", "15 growslice", "16 growslice", "17 printlock"],
    );
}

#[test]
fn literal_assigned_to_variable_is_built_at_the_statement() {
    check(
        "
func pair(a, b int) []int {
	return []int{
		a, b}
}

func f() []int {
	p := pair(1, 2)
	return p
}",
        &["4 mallocgcSmallNoScanSC2", "9 mallocgcSmallNoScanSC2"],
    );
}

#[test]
fn literal_in_map_literal_is_built_at_its_start() {
    check(
        "
var x int

func f() map[string]map[string]int {
	return map[string]map[string]int{
		\"constant\": {
			\"a\": 1,
		},
		\"not\": {
			\"a\": x,
		},
	}
}

func g() map[int][]*int {
	return map[int][]*int{
		1: {
			new(int)},
	}
}",
        &[
            "6 makemap_small",
            "6 makemap_small",
            "6 mapassign_faststr",
            "6 mapassign_faststr",
            "8 mapassign_faststr",
            "10 makemap_small",
            "10 mapassign_faststr",
            "17 makemap_small",
            "17 mallocgcSmallScanNoHeaderSC1",
            "17 mapassign_fast64",
            "19 mallocgcTinySC2",
        ],
    );
}

#[test]
fn large_literal_is_allocated_at_its_last_constant_field() {
    check(
        "
type pair struct{ x, y int }

func small() []pair {
	return []pair{
		{1, 2}, {3, 4},
		{5, 6}}
}

func large() []pair {
	return []pair{
		{1, 2}, {3, 4}, {5, 6}, {7, 8}, {1, 2}, {3, 4}, {5, 6}, {7, 8},
		{1, 2}, {3, 4}, {5, 6}, {7, 8}, {1, 2}, {3, 4}, {5, 6}, {7, 8},
		{5, 6}}
}",
        &["6 mallocgcSmallNoScanSC5", "15 newobject"],
    );
}

#[test]
fn assertion_on_nil_needs_no_lookup() {
    check(
        "
type shower interface{ show() string }

type box struct{ inside any }

func (b box) show() string {
	s, ok := b.inside.(shower)
	if ok {
		return s.show()
	}
	return \"\"
}

func f() string {
	var b box
	b.inside = any(nil)
	s := b.show()
	b.inside = 1
	return s + b.show()
}",
        &["8 typeAssert", "8 typeAssert", "8 typeAssert", "20 concatstring2"],
    );
}

#[test]
fn assertion_on_known_library_type_keeps_it_in_the_frame() {
    check(
        "
import (
	\"io\"
	\"strings\"
)
func f() {
	var w io.Writer = new(strings.Builder)
	w.(io.StringWriter).WriteString(\"hi\")
}",
        &["9 typeAssert"],
    );
}

#[test]
fn comparison_with_short_constant_reads_the_map_per_byte() {
    check(
        "
func f(m map[string]string, k string) bool {
	return m[k] == \"ab\" ||
		m[k] == \"longer than sixteen\"
}",
        &["4 mapaccess1_faststr", "4 mapaccess1_faststr", "4 mapaccess1_faststr", "5 mapaccess1_faststr"],
    );
}

#[test]
fn operands_that_panic_end_the_statement() {
    check(
        "
var sink any

func index(i int) {
	_ = ([]string)(nil)[i]
	sink = make(chan int, 4)
}

func send(c chan int) {
	select {
	case <-c:
	case c <- ([]int)(nil)[2]:
	}
}

func loop() {
	for range any(new(int)).(chan int) {
		sink = make(chan int)
	}
}",
        &[],
    );
}

#[test]
fn typed_nil_and_inlined_value_are_not_constant() {
    check(
        "
var sink any

func f() {
	sink = []error(nil)
	sink = func() [3]*int { return [3]*int{} }()
	sink = [3]*int{}
}",
        &["6 convTslice", "7 convT"],
    );
}

#[test]
fn range_over_func_with_defer_calls_deferrangefunc() {
    check(
        "
func f(seq func(func(int) bool)) {
	for range seq {
		for range seq {
			defer print()
		}
	}
}",
        &[
            "4 deferrangefunc",
            "4 mallocgcSmallScanNoHeaderSC5",
            "4 newobject",
            "5 mallocgcSmallScanNoHeaderSC4",
            "5 newobject",
            "6 deferprocat",
            "6 printlock",
        ],
    );
}

#[test]
fn backward_goto_makes_a_loop_of_the_rest() {
    check(
        "
func f() {
	n := 0
again:
	{
		defer print(1)
	}
	if n++; n < 3 {
		goto again
	}
	defer print(2)
}

func g() {
	defer print(1)
	n := 0
again:
	if n++; n < 3 {
		goto again
	}
}",
        &["7 deferproc", "7 printlock", "12 deferproc", "12 printlock", "16 printlock"],
    );
}

#[test]
fn calls_come_before_the_operands_that_fail() {
    check(
        "
func f(c chan int, m map[int]*int) {
	g(([]int{})[3], <-c, new(int))
}

func g(a, b int, p *int) {
	sink = p
}

func literal(n int) any {
	return &struct{ a, b int }{n, ([]int{})[2]}
}

func entries(n int) map[int]*int {
	return map[int]*int{1: new(int), 2: (([]*int)(nil))[n], 3: new(int)}
}

func several(m map[int]int) (a *int, b map[string]int) {
	m[4], a = (([]int)(nil))[0], new(int)
	return (([]*int)(nil))[1], map[string]int{}
}

func sum(s []string) {
	s[0] += (([]string)(nil))[2]
}

func joined(m map[string]string) (string, string) {
	return m[\"a\"], \"x\" + (([]string)(nil))[1]
}

var sink any",
        &[
            "4 chanrecv1",
            "4 mallocgcTinySC2",
            "12 mallocgcSmallNoScanSC2",
            "16 makemap_small",
            "16 mallocgcTinySC2",
            "16 mapassign_fast64",
            "20 mallocgcTinySC2",
            "20 mapassign_fast64",
            "29 mapaccess1_faststr",
        ],
    );
}

#[test]
fn type_switch_knows_types_stored_in_the_frame_only() {
    check(
        "
type A struct{ a int }
type B struct{ b int }
type I interface{ M() }

func (*A) M() {}
func (*B) M() {}

var sink any

func stored() {
	var x *int
	sink = x
	switch sink.(type) {
	case *A:
		close(c)
	case I:
		close(c)
	}
}

func known() {
	switch any(&A{}).(type) {
	case *A:
		c <- 1
	case *B:
		close(c)
	case I:
		close(c)
	}
}

func with_methods() {
	switch I(&A{}).(type) {
	case *A:
		c <- 1
	case *B:
		close(c)
	case I:
		c <- 2
	}
}

var c chan int",
        &[
            "15 interfaceSwitch",
            "17 closechan",
            "19 closechan",
            "26 chansend1",
            "35 interfaceSwitch",
            "37 chansend1",
            "41 chansend1",
        ],
    );
}

#[test]
fn zero_literals_in_read_only_data_and_in_the_frame() {
    check(
        "
type G[T any] struct {
	v    T
	p    *T
	next *G[T]
	xs   []T
}

func zero_slice() {
	_ = (G[[]string]{}).v[1]
	close(c)
}

func zero_struct_in_place() {
	_ = (*(&G[[]string]{})).v[1]
	close(c)
}

func zero_string() {
	_ = (G[string]{}).v[1]
	close(c)
}

func zero_interface() {
	_ = (G[any]{}).v.(int)
	close(c)
}

func zero_interface_in_place() {
	_ = (&G[any]{}).v.(int)
	close(c)
}

func zero_pointer() {
	if (G[int]{}).p != nil {
		close(c)
	}
}

func zero_int() {
	if (G[int]{}).v != 0 {
		close(c)
	}
}

func set() {
	if (G[int]{v: 3}).v != 3 {
		close(c)
	}
	if (G[string]{v: \"abc\"}).v != \"abc\" {
		close(c)
	}
	_ = (G[string]{v: \"abc\"}).v[4]
	close(c)
}

func variable() {
	var g G[[]string]
	_ = g.v[1]
	close(c)
}

func grown(n int) []string {
	return append((G[[]string]{}).v, \"a\")
}

func ranged() {
	for range (G[[]string]{}).xs {
		close(c)
	}
}
func appended(s []int) []int {
	return append(s, (G[int]{}).xs...)
}

var c chan int",
        &[
            "27 closechan",
            "37 closechan",
            "52 closechan",
            "55 closechan",
            "65 growslice",
            "70 closechan",
            "74 growslice",
        ],
    );
}

#[test]
fn stores_are_not_forwarded_through_a_loop_head() {
    check(
        "
var sink any

func stays(n int) {
	g = 3
	for {
		if g != 3 {
			close(c)
		}
		if n > 3 {
			return
		}
		n++
		println()
	}
}

func untouched(n int) {
	g = 3
	for i := 0; i < n; i++ {
		if g != 3 {
			close(c)
		}
	}
}

func once(n int) {
	g = 3
	for {
		if g != 3 {
			close(c)
		}
		println()
		if n == 2 {
			break
		}
		return
	}
}

func dead_label(n int) {
	switch x := 0; x {
	case 1, 2:
	again:
		close(c)
		if n < 3 {
			n++
			goto again
		}
	}
}

var g int
var c chan int",
        &["9 closechan", "15 printlock", "23 closechan", "34 printlock"],
    );
}

#[test]
fn loads_reinterpret_pointers_of_any_type() {
    check(
        "
type G struct {
	v          bool
	a, b, d, e int
}

func mk() G { return G{} }

func result_of_inlined() {
	if mk().v {
		close(c)
	}
}

func two_objects() {
	x := new(int)
	y := new(int)
	if x == y {
		close(c)
	}
}

func ref[T any](x T) *T { return &x }

func pointer_of_a_shape() {
	x := new(int)
	y := ref(new(int))
	if x == *y {
		close(c)
	}
}

func kept() {
	y := ref(7)
	if *y != 7 {
		close(c)
	}
}

func at_once() {
	if *ref(7) != 7 {
		close(c)
	}
}

func in_place() {
	if new(int) == *ref(new(int)) {
		close(c)
	}
}

var c chan int",
        &[
            "24 mallocgcSmallScanNoHeaderSC1",
            "24 mallocgcSmallScanNoHeaderSC1",
            "24 newobject",
            "24 newobject",
        ],
    );
}

#[test]
fn panicking_operands_select_order_and_case_ranges() {
    check(
        "
type L struct {
	a, b, c int
	d       uint16
	e       bool
	p       *int
	i       any
	s       []int
}

//go:noinline
func two(p *int, n int) (int, int) { g = p; return n, *p }

func several() (int, int) { return two(new(7), ([]int{})[2]) }

func entered(b *bool) int {
	for range 4 {
		if *b {
			return 1
		}
		return 2
	}
	close(c)
	return 3
}

func offered() {
	select {
	case <-c:
	case (([]chan any)(nil))[1] <- any(&L{}):
		close(c)
	}
}

func neighbours(n int) {
	one := 1
	switch n {
	case 1, 2:
	case one:
		close(c)
	}
}

func late() {
	if (L{}).a != 0 || (L{a: 3}).a > 4 || (L{}).d+1 != 1 || len((L{}).s) > 0 {
		close(c)
	}
	switch (L{}).i.(type) {
	case int, *L:
		close(c)
	}
}

func too_late() {
	for range (L{}).a {
		close(c)
	}
	for i := 0; i < (L{}).a; i++ {
		close(c)
	}
	if (L{}).e || (L{}).p != nil {
		close(c)
	}
}

var c chan int
var g *int",
        &["15 newobject", "41 closechan", "57 closechan", "60 closechan", "63 closechan"],
    );
}

#[test]
fn type_switch_drops_cases_covered_by_an_earlier_interface() {
    check(
        "
type I interface{ M() }
type J interface{ N() }
type P int
type Q int

func (P) M() {}
func (Q) N() {}

func taken(x I) {
	switch x.(type) {
	case I:
	case P:
		close(c)
	}
}

func concrete_first() {
	switch any(P(1)).(type) {
	case J:
		close(c)
	case P:
	default:
		close(c)
	}
}

func default_of_nil(x I) {
	switch x.(type) {
	case any:
	default:
		close(c)
	}
	switch x.(type) {
	case nil:
	case any:
	default:
		close(c)
	}
}

func shaped[T any](v T) {
	switch any(v).(type) {
	case int:
	case []int:
		close(c)
	}
	if _, ok := any(v).([]int); ok {
		close(c)
	}
}

var c chan int

func main() { shaped(1) }",
        &["12 interfaceSwitch", "33 closechan"],
    );
}

#[test]
fn open_defers_get_slots_at_the_end_of_the_entry() {
    check(
        "
type G struct {
	v       bool
	a, b, d int
	e       int
}

func ref[T any](v T) *T { return &v }
func f(chan int)        {}

func at_end_of_entry() {
	if *ref(true) {
		x = nil
	} else {
		defer f(c)
		close(c)
	}
}

func result_on_heap() (r int) {
	if r == 1 {
		close(c)
	}
	x = &r
	return
}

func parameter_on_heap(p int) (r int) {
	defer func() { r = 2 }()
	if r == 1 {
		close(c)
	}
	x = &p
	return
}

func of_nil() {
	y := any(error(nil))
	if y != nil {
		close(c)
	}
	if _, ok := y.(int); ok {
		close(c)
	}
}

func past_other_words() {
	*b = false
	if *b {
		close(c)
	}
}

func smallest(n int) {
	if min(4, 7) != 4 || max(n, n) != n || min(G{}.a, 8) > 0 || n*(G{}).a != 0 {
		close(c)
	}
}

var c chan int
var x *int
var b *bool",
        &[
            "9 newobject",
            "9 newobject",
            "17 closechan",
            "21 newobject",
            "23 closechan",
            "29 newobject",
            "32 closechan",
            "44 closechan",
        ],
    );
}

#[test]
fn dictionary_argument_leaves_memory_unchanged() {
    check(
        "
func id[T any](v T) T { return v }

func dictionary() {
	if id(*new(int)) == 1 {
		close(c)
	}
}

var c chan int",
        &[],
    );
}

#[test]
fn late_facts_and_loads_past_other_stores() {
    check(
        "
func backward(n int) {
	x := 1.5
	i := 0
again:
	if i++; i < n {
		goto again
	}
	if x != 1.5 {
		close(c)
	}
}

func looked_up(m map[string]int, b []byte) int {
	s := string(b)
	return m[s]
}

func looked_up_twice(m map[string]int, b []byte) int {
	s := string(b)
	return m[s] + m[s]
}

func past_other_variables() {
	if done {
		return
	}
	q := &[2]*int{x, nil}
	if done {
		close(c)
	}
	_ = q
}

func viewed() {
	switch any(Shape(Square{})).(type) {
	case *int:
		close(c)
	}
	if _, ok := any(Shape(Square{})).(*int); ok {
		close(c)
	}
}

func remainder(v int) {
	if (v%3+3)%3 > 2 {
		close(c)
	}
	if v%3+3 > 5 {
		close(c)
	}
}

func once() {
	for range (G[[]int]{}).v {
		close(c)
		break
	}
	for k := range [3]int{} {
		if k < 1 {
			return
		}
		done = true
	}
}

func rounds() {
	for range (G[[]int]{}).v {
		close(c)
	}
}

func told() {
	if e == nil {
		_ = e.(int)
		close(c)
	}
}

func elements(a int) {
	switch []int{a, 3}[1] {
	case 1:
		close(c)
	}
	switch []int{a, 3}[1] {
	case 1, 2:
		close(c)
	}
	if [...]int{2: a, 4}[2] != a {
		close(c)
	}
}

func sizes(m map[string]int) []int {
	return make([]int, m[\"k\"])
}

func bytes(b byte) {
	if string([]byte{b, 'x'}) == \"raw\" {
		close(c)
	}
}

func limits(a, b int) {
	if max(a, b) < a {
		close(c)
	}
	switch min(a, b, 2) {
	case 3:
		close(c)
	}
	if a+(-a) != 0 {
		close(c)
	}
}

type G[T any] struct {
	v    T
	p    *T
	next *G[T]
	xs   []T
}
type Shape interface{ Area() int }
type Square struct{}

func (Square) Area() int { return 1 }

var c chan int
var x *int
var e any
var done bool",
        &[
            "17 mapaccess1_faststr",
            "21 slicebytetostring",
            "22 mapaccess1_faststr",
            "22 mapaccess1_faststr",
            "39 closechan",
            "48 closechan",
            "70 closechan",
            "88 closechan",
            "96 makeslice",
            "96 mapaccess1_faststr",
            "96 mapaccess1_faststr",
            "96 mapaccess1_faststr",
            "96 mapaccess1_faststr",
        ],
    );
}

#[test]
fn comparison_with_zeroes_is_unknown() {
    check(
        "
type item struct {
	name string
	size int
}

func zeroes(s []int) []int {
	if *new(item) == (item{}) {
		return nil
	}
	return append(s, 1)
}

func same(s []int) []int {
	if (item{}) == (item{}) {
		return nil
	}
	return append(s, 1)
}",
        &["12 growslice"],
    );
}

#[test]
fn elements_of_constant_literals_masks_and_copies_are_known() {
    check(
        "
type G struct {
	v  string
	n  int
	p  *int
	xs []int
}

func read(p *int, s []int) {
	switch [...]int{2: 7, 4}[2] {
	case 1, 2:
		println(make([]int, s[0]))
	case 7:
		println(s[1])
	}
	switch x := *p * (G{}).n; x {
	case 1, 2:
		println(make([]int, s[2]))
	}
	if [5]int{2: 1}[1]+[5]int{2: 1}[2] != 1 {
		panic(s[3])
	}
	if (G{}).xs[0] == 2 {
		panic(s[4])
	}
}

func masked(v uint8, s []int) {
	if v^'a' == 3 {
		if v == 98 {
			return
		}
		panic(s[0])
	}
}

func copied(a, b *[3]int, s, t []int, p []*int) {
	switch copy(a[:], b[:]) {
	case 1, 2:
		panic(s[0])
	}
	if copy(s, a[:]) > 3 {
		panic(s[1])
	}
	if n := copy(s, t); n < 0 || n > len(s) || n > len(t) {
		panic(s[1])
	}
	if copy(p[:1], p[:1]) != 1 {
		panic(s[2])
	}
}",
        &["15 printlock", "22 convT64", "22 gopanic", "50 convT64", "50 gopanic"],
    );
}

#[test]
fn range_and_comma_ok_conversions_and_runes_without_slice() {
    check(
        r#"
type stringer interface{ String() string }

type named interface{ M() int }
type two struct{ a, b string }
type both interface {
	named
	stringer
}

var table = map[string]int{"a": 1}
var p, q any = table["a"]
var x any
var y, z any = x.(string)

func assigned(s []two, m map[string]float64, c chan []int, list []both, n [3]uint8, t string) {
	var k, v any
	for k, v = range s {
	}
	for k, v = range m {
	}
	for v = range c {
	}
	for k, v = range n {
	}
	for _, v = range t {
	}
	for v = range 3 {
	}
	var i named
	for _, i = range list {
	}
	for _, v = range list {
	}
	_, _, _ = k, v, i
}

func generic[T any](s []T) {
	var v any
	for _, v = range s {
	}
	_ = v
}

func counted(s string, b []byte) int { return len([]rune(s)) + len([]rune(string(b))) }

func recorded(s string) (any, []byte) {
	var e struct{}
	f := func() any { return e }
	b := make([]byte, len(s))
	copy(b, s)
	return f, b
}

func use() { generic([]int{1}) }
"#,
        &[
            "12 makemap_small",
            "12 mapassign_faststr",
            "13 convT64",
            "13 mapaccess2_faststr",
            "15 convTstring",
            "19 convT",
            "19 convT64",
            "21 convT64",
            "21 convTstring",
            "21 mapIterNext",
            "21 mapIterStart",
            "23 chanrecv2",
            "23 convTslice",
            "25 convT64",
            "27 convT32",
            "29 convT64",
            "32 typeAssert",
            "41 convT64",
            "41 convT64",
            "41 convT64",
            "46 countrunes",
            "46 countrunes",
            "46 slicebytetostring",
            "50 mallocgcSmallNoScanSC2",
            "51 mallocgc",
        ],
    );
}

#[test]
fn merged_objects_slice_moves_and_byte_lookups_depend_on_release() {
    let source = r#"package p

var kept, sink any

func built(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}
func shared() {
	var a, b byte
	kept, sink = &a, &b
}
func has(m map[string]int, key string) bool { _, ok := m[key]; return ok }
func asked(m map[string]int, b []byte) bool {
	delete(m, string(b))
	return has(m, string(b))
}
"#;
    let older = [
        (
            24,
            "8 growslice,13 newobject,13 newobject,16 mapaccess2_faststr,16 mapaccess2_faststr,18 mapdelete_faststr,18 slicebytetostring,19 slicebytetostring",
        ),
        (25, "8 growslice,13 mallocgc,16 mapaccess2_faststr,16 mapaccess2_faststr,18 mapdelete_faststr"),
        (
            26,
            "8 growslice,10 moveSliceNoCapNoScan,13 mallocgc,16 mapaccess2_faststr,16 mapaccess2_faststr,18 mapdelete_faststr",
        ),
        (
            27,
            "8 growslice,10 moveSliceNoCapNoScan,13 mallocgcTinySC2,16 mapaccess2_faststr,16 mapaccess2_faststr,18 mapdelete_faststr",
        ),
    ];
    for (release, expected) in older {
        let go = Version::parse(&format!("1.{release}")).unwrap_or(Version::LATEST);
        let settings = CompileSettings { go, ..CompileSettings::default() };
        let mut compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, false);
        let calls = compiled.runtime_call_text().replace("p.go:", "").replace(": runtime.", " ");
        assert_eq!(
            calls.lines().collect::<Vec<_>>().join(","),
            expected,
            "1.{release} {}",
            compiled.error_text()
        );
    }
}

#[test]
fn type_from_dictionary_may_be_nil() {
    check(
        "
func boxed[T any](x T) any { return x }

func shaped[T any](x T) {
	i := boxed(x)
	if i == nil {
		close(c)
	}
	sink = i
}

func fixed() {
	if boxed(1) == nil {
		close(c)
	}
	shaped(1)
}

var c chan int
var sink any",
        &["3 convT64", "3 convT64", "3 convT64", "3 convT64", "8 closechan"],
    );
}

#[test]
fn capacity_after_reslicing_is_not_tracked() {
    check(
        "
type list []int

func (l *list) push(v int)            { *l = append(*l, v) }
func (l list) with(v int) list        { return append(l, v) }
func replace(s []int, x int) []int    { return append(s[:len(s)-1], x) }
func less(s []int) []int              { return append(s[:len(s)-2], s[len(s)-2]+s[len(s)-1]) }
func within(s []int) []int            { if len(s) < cap(s) { s = append(s, 3) }; return s }
func not_empty(s []int) []int         { if len(s) == 0 { return nil }; return append(s[:0], 1) }
func constant() []int                 { s := make([]int, 0, 10); s = append(s, 1); return append(s, 2) }
func in_memory() (list, list)         { l := make(list, 0, 4); l.push(1); m := l.with(2); return l, m }
func element(v int) []int             { var p [2][]int; p[v&1] = append(p[v&1], v); return p[0] }
",
        &[
            "5 growslice",
            "6 growslice",
            "6 growslice",
            "6 growslice",
            "7 growslice",
            "8 growslice",
            "11 makeslice",
            "12 makeslice",
            "13 growslice",
        ],
    );
}

#[test]
fn open_defers_do_not_split_merged_objects() {
    check(
        "
var log []*int

func counted(f func(func(int) bool)) {
	n := 0
	defer func() { log = append(log, &n) }()
	for v := range f {
		n += v
		if v > 3 {
			return
		}
	}
}",
        &["6 mallocgcSmallNoScanSC2", "7 growslice", "8 mallocgcSmallScanNoHeaderSC4", "8 newobject"],
    );
}

#[test]
fn types_of_an_inlined_instance_are_known() {
    check(
        "
func which[A, B any](v any) bool {
	switch v.(type) {
	case A:
		return true
	case B:
		close(c)
	}
	return false
}

func inlined() {
	which[int, string](1)
	which[int, string](true)
}

func found() {
	which[int, string](\"x\")
}

var c chan int",
        // Of the shape, of the instance, and at the call.
        &["8 closechan", "8 closechan", "8 closechan"],
    );
}

#[test]
fn deferrangefunc_ends_a_block() {
    check(
        "
func deferring(visit func(func(int) bool)) (found int) {
	for i := range visit {
		defer print(i)
		if i > 1 {
			return i
		}
	}
	return
}",
        &[
            "3 mallocgcSmallNoScanSC2",
            "4 deferrangefunc",
            "4 mallocgcSmallScanNoHeaderSC5",
            "4 newobject",
            "5 deferprocat",
            "5 mallocgcSmallNoScanSC2",
            "5 printlock",
        ],
    );
}

#[test]
fn stores_at_a_variable_index_hide_those_beside_the_array() {
    check(
        "
type stack struct {
	items [8]int
	n     int
}

var (
	array [8]int
	other int
)

func f(s *stack, i int) {
	other, array[i] = 3, 1
	if other != 3 {
		panic(0)
	}
	array[i], other = 3, 1
	if array[i] != 3 {
		panic(1)
	}
	s.items[1], s.n = 3, 1
	if s.items[1] != 3 {
		panic(2)
	}
	s.n, s.items[i] = 3, 1
	if s.n != 3 {
		panic(3)
	}
}",
        &["16 gopanic", "20 gopanic", "28 gopanic"],
    );
}
