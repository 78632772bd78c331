//! Generates valid programs over every construct of the language, and programs with one known error.
//! In: a seed. Out: one file, and for an invalid program part of the error that the compiler must report.
//! Invariant: real Go compiles the valid programs. `cargo xtask generate` writes them out for comparison.

use crate::mutate::Dice;

#[path = "wrong_programs.rs"]
mod wrong_programs;
use wrong_programs::{WRONG_DECLARATIONS, WRONG_STATEMENTS};

/// A generated program.
pub struct Program {
    pub text: String,
    /// Part of the compiler's message; `None` if the program is valid.
    pub error: Option<&'static str>,
}

/// Generates the program of a seed; the same seed gives the same program.
pub fn program(seed: u64, wrong: bool) -> Program {
    let mut maker = Maker { dice: Dice::new(seed, 0), out: String::new(), names: 0, vars: Vec::new() };
    let functions = 1 + maker.dice.below(4);
    let broken = wrong.then(|| maker.dice.below(WRONG_STATEMENTS.len() + WRONG_DECLARATIONS.len()));
    maker.out.push_str(PRELUDE);
    for i in 0..functions {
        let here = broken.filter(|_| i + 1 == functions);
        maker.function(i, here);
    }
    let calls: String = (0..functions).map(|i| format!("\tfmt.Println(f{i}(3, \"s\", nil))\n")).collect();
    maker.out.push_str(&format!("func main() {{\n\tfmt.Println(strings.ToUpper(\"x\"), Limit, utf8.RuneError, unsafe.Sizeof(list))\n{calls}}}\n"));
    let mut error = None;
    if let Some(which) = broken {
        if let Some((_, words)) = WRONG_STATEMENTS.get(which) {
            error = Some(*words);
        } else if let Some((text, words)) = WRONG_DECLARATIONS.get(which - WRONG_STATEMENTS.len()) {
            maker.out.push_str(&format!("\n{text}\n"));
            error = Some(*words);
        }
    }
    Program { text: maker.out, error }
}

/// Types of generated expressions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ty {
    Int,
    Str,
    Bool,
    Float,
    Byte,
    Rune,
    Complex,
    Ints,
    Array,
    Map,
    Item,
    Node,
    Func,
    Chan,
    Shape,
    Any,
    Pair,
    Err,
}

const TYPES: [(Ty, &str); 18] = [
    (Ty::Int, "int"),
    (Ty::Str, "string"),
    (Ty::Bool, "bool"),
    (Ty::Float, "float64"),
    (Ty::Byte, "byte"),
    (Ty::Rune, "rune"),
    (Ty::Complex, "complex128"),
    (Ty::Ints, "[]int"),
    (Ty::Array, "[3]int"),
    (Ty::Map, "map[string]int"),
    (Ty::Item, "Item"),
    (Ty::Node, "*Node"),
    (Ty::Func, "func(int) int"),
    (Ty::Chan, "chan int"),
    (Ty::Shape, "Shape"),
    (Ty::Any, "any"),
    (Ty::Pair, "Pair[string, int]"),
    (Ty::Err, "error"),
];

/// Templates for a value of a type; `{i}` is a value of type int, `{s}` a string, and so on (see `fill`).
fn forms(ty: Ty) -> &'static [&'static str] {
    match ty {
        Ty::Int => &[
            "7",
            "0x1F",
            "len({s})",
            "len({l})",
            "{i} + {i}",
            "{i} - {i}*{i}",
            "{i} / nz({i})",
            "{i} % nz({i})",
            "{i} &^ {i}",
            "{i} << uint(at({i}))",
            "-{i}",
            "^{i}",
            "{l}[at({i}) % len(list)]",
            "{a}[at({i})]",
            "{m}[{s}]",
            "{t}.Size",
            "{n}.value()",
            "{f}({i})",
            "int({b})",
            "int(fl({x}))",
            "min({i}, {i}, 9)",
            "max(1, {i})",
            "sum({l}...)",
            "sum({i}, {i})",
            "apply({i}, func(v int) int { return v + {i} })",
            "{h}.Area()",
            "Map({l}, func(v int) int { return v })[0]",
            "{p}.Val",
            "cap({l})",
            "int(Green)",
            "func() int { return {i} }()",
            "Max({i}, {i})",
            "(*Node).value({n})",
            "Item.Len({t})",
            "copy({l}, {l})",
            "func(xs ...int) int { return len(xs) }({i})",
            "(<-closed)",
            "int(fl(imag({c})))",
            "{n}.next.val",
            "struct{ q int }{{i}}.q",
            "[...]int{2: {i}, 4}[2]",
            "map[int]int{1: {i}}[1]",
            "*ptr({i})",
        ],
        Ty::Str => &[
            "\"text\"",
            "`raw`",
            "{s} + {s}",
            "{s}[at({i}):]",
            "string({r})",
            "fmt.Sprint({y})",
            "strings.Repeat({s}, 2)",
            "{t}.Name",
            "string([]byte{{b}, 'x'})",
            "{p}.Key",
            "{h}.String()",
            "errText({e})",
            "fmt.Sprintf(\"%d\", {i})",
            "Weekday({i}).String()",
            "string([]rune{{r}})",
            "First([]string{{s}, \"z\"})",
        ],
        Ty::Bool => &[
            "true",
            "{i} < {i}",
            "{s} == {s}",
            "!{o}",
            "{o} && {o}",
            "{o} || {o}",
            "{t} == {t}",
            "{n} != nil",
            "{y} == nil",
            "{x} >= {x}",
            "{b} != 3",
            "{a} == [3]int{}",
            "{e} != nil",
            "has({m}, {s})",
            "{c} == 2i",
        ],
        Ty::Float => {
            &["1.5", "1e3", "0x1p-2", "{x} * {x}", "{x} - 2", "float64({i})", "real({c})", "fl({x})"]
        }
        Ty::Byte => &["'a'", "{s}[0]", "byte(at({i}))", "{b} ^ {b}", "{b} + 1"],
        Ty::Rune => &["'é'", "'\\n'", "rune({i})", "{r} + 1", "[]rune({s})[0]"],
        Ty::Complex => &["2i", "complex({x}, {x})", "{c} * {c}", "{c} + 1"],
        Ty::Ints => &[
            "[]int{{i}, {i}}",
            "append({l}, {i})",
            "append([]int(nil), {l}...)",
            "make([]int, 3, 8)",
            "list",
            "{l}[:1]",
            "{l}[0:1:1]",
            "Map({l}, double)",
            "[]int{5: {i}, 1, 2}",
            "ints[:]",
            "slicesOf({i})",
        ],
        Ty::Array => {
            &["[3]int{{i}, {i}}", "[...]int{1, 2, {i}}", "[3]int(list[:3])", "ints", "*(*[3]int)(list)"]
        }
        Ty::Map => {
            &["map[string]int{{s}: {i}}", "make(map[string]int)", "table", "make(map[string]int, at({i}))"]
        }
        Ty::Item => &[
            "Item{Name: {s}, Size: {i}}",
            "Item{}",
            "Item{{s}, {i}}",
            "(Box{Item{Size: {i}}, 2}).Item",
            "*new(Item)",
            "[]Item{{Name: {s}}}[0]",
            "map[string]Item{\"k\": {Size: 1}}[\"k\"]",
            "Box{Name: {s}}.Item",
            "{t}.Clone()",
        ],
        Ty::Node => {
            &["&Node{val: {i}}", "new(Node)", "{n}.next", "&Node{next: {n}}", "{n}.push({i})", "root"]
        }
        Ty::Func => &[
            "double",
            "func(v int) int { return v * {i} }",
            "{n}.add",
            "adder({i})",
            "Item{}.Plus",
            "same[int]",
        ],
        Ty::Chan => &["make(chan int, 1)", "make(chan int)", "closed"],
        Ty::Shape => &["Square{{i}}", "&Circle{R: {x}}", "Shape(Square{2})", "shapes[0]"],
        Ty::Any => &[
            "any({i})",
            "any({s})",
            "any({t})",
            "any({n})",
            "any({x})",
            "any({h})",
            "any(nil)",
            "any({l})",
            "any(struct{}{})",
            "any({e})",
        ],
        Ty::Pair => &[
            "Pair[string, int]{{s}, {i}}",
            "MakePair({s}, {i})",
            "Pair[string, int]{Val: {i}}",
            "*new(StrPair)",
        ],
        Ty::Err => &["errors.New({s})", "fmt.Errorf(\"%w: %d\", errBase, {i})", "errBase", "&Failure{{i}}"],
    }
}

struct Maker {
    dice: Dice,
    out: String,
    names: usize,
    vars: Vec<(String, Ty)>,
}

impl Maker {
    fn expr(&mut self, ty: Ty, depth: usize) -> String {
        let known: Vec<String> =
            self.vars.iter().filter(|(_, t)| *t == ty).map(|(name, _)| name.clone()).collect();
        if !known.is_empty() && (depth == 0 || self.dice.below(3) == 0) {
            return self.dice.one(&known).clone();
        }
        let forms = forms(ty);
        let plain: Vec<&str> = forms.iter().copied().filter(|form| !is_open(form)).collect();
        let form =
            if depth == 0 && !plain.is_empty() { *self.dice.one(&plain) } else { *self.dice.one(forms) };
        let filled = self.fill(form, depth.saturating_sub(1));
        // A composite literal in a statement header needs parentheses, and so does a prefix operator in an operand.
        let simple = filled.starts_with(['"', '`', '\'']) && !filled.contains(' ');
        if simple || filled.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') {
            filled
        } else {
            format!("({filled})")
        }
    }

    /// Fills the placeholders of a template with values.
    fn fill(&mut self, form: &str, depth: usize) -> String {
        let mut text = String::new();
        let mut rest = form;
        while let Some(at) = rest.find('{') {
            let (head, tail) = rest.split_at(at);
            text.push_str(head);
            let hole = tail.as_bytes().get(1).copied().filter(|_| tail.as_bytes().get(2) == Some(&b'}'));
            let Some(ty) = hole.and_then(type_of_hole) else {
                text.push('{');
                rest = &tail[1..];
                continue;
            };
            text.push_str(&self.expr(ty, depth));
            rest = &tail[3..];
        }
        text + rest
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    fn any_type(&mut self) -> (Ty, &'static str) {
        *self.dice.one(&TYPES)
    }

    fn function(&mut self, index: usize, broken: Option<usize>) {
        self.vars = vec![("a".into(), Ty::Int), ("s".into(), Ty::Str), ("l".into(), Ty::Ints)];
        self.out.push_str(&format!("func f{index}(a int, s string, l []int) (int, error) {{\n"));
        let statements = 2 + self.dice.below(7);
        let at = self.dice.below(statements);
        for i in 0..statements {
            self.statement(1, 3);
            if let Some((text, _)) = broken.filter(|_| i == at).and_then(|which| WRONG_STATEMENTS.get(which))
            {
                self.line(1, text);
            }
        }
        let (value, error) = (self.expr(Ty::Int, 2), self.expr(Ty::Err, 1));
        self.out.push_str(&format!("\treturn {value}, {error}\n}}\n\n"));
    }

    fn line(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            self.out.push_str(&"\t".repeat(indent));
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn declare(&mut self, indent: usize) {
        let (ty, type_name) = self.any_type();
        let value = self.expr(ty, 3);
        let name = self.name();
        let text = match self.dice.below(4) {
            0 => format!("var {name} {type_name} = {value}"),
            1 => format!("var {name} {type_name}\n{name} = {value}"),
            2 => format!("{name} := {type_name2}({value})", type_name2 = parenthesised(type_name)),
            _ => format!("var (\n\t{name}, _ = func() ({type_name}, bool) {{ return {value}, true }}()\n)"),
        };
        self.line(indent, &format!("{text}\n_ = {name}"));
        // Writing to a nil map or dereferencing a nil pointer would panic, but the program is only compiled.
        self.vars.push((name, ty));
    }

    fn block(&mut self, indent: usize, depth: usize) {
        let before = self.vars.len();
        for _ in 0..=self.dice.below(2) {
            self.statement(indent + 1, depth);
        }
        self.vars.truncate(before);
    }

    fn nested(&mut self, indent: usize, depth: usize, head: &str, tail: &str) {
        self.line(indent, head);
        self.block(indent, depth);
        self.line(indent, tail);
    }

    fn statement(&mut self, indent: usize, depth: usize) {
        let choice = if depth == 0 { self.dice.below(2) } else { self.dice.below(10) };
        match choice {
            0 | 1 if depth == 0 || choice == 0 => self.declare(indent),
            1 | 2 => {
                let forms = [
                    "{l}[at({i})]++",
                    "{t}.Clone()",
                    "table[{s}] += {i}",
                    "counter, name = {i}, {s}",
                    "counter <<= 1",
                    "name += {s}",
                    "root.val, root.next = {i}, {n}",
                    "go double({i})",
                    "defer fmt.Println({s})",
                    "clear({m})",
                    "delete(table, {s})",
                    "list = append(list, {i})",
                    "counter, _ = table[{s}]",
                    "_, _ = {y}.(fmt.Stringer)",
                    "_ = {l}[at({i}):]",
                    "root.push({i}).push({i})",
                    "(func() {})()",
                    "ints[at({i})] ^= {i}",
                    "{ _ = {i} }",
                    ";",
                    "list, ints[0] = {l}, {i}",
                    "{ counter, ok := table[{s}]; _, _ = counter, ok }",
                    "var _ Shape = Square{{i}}",
                    "{ const local = iota + 3; _ = local }",
                    "{ type local struct{ Item }; _ = local{}.Name }",
                    "_, _ = <-closed",
                    "defer func() { _ = recover() }()",
                    "switch {}",
                    "*ptr({i}) = {i}",
                    "_, _ = utf8.RuneLen({r}), unsafe.Sizeof({x})",
                ];
                let form = *self.dice.one(&forms);
                let text = self.fill(form, 2);
                // An expression statement must have an effect; all of these do.
                self.line(indent, &text);
                if text.contains(":=") {
                    self.line(indent, "");
                }
            }
            3 => {
                let cond = self.expr(Ty::Bool, 3);
                let init = if self.dice.below(3) == 0 { "x := 1; x > 0 && " } else { "" };
                self.nested(indent, depth - 1, &format!("if {init}{cond} {{"), "} else if !done {");
                self.block(indent, depth - 1);
                self.nested(indent, depth - 1, "} else {", "}");
            }
            4 => self.for_loop(indent, depth),
            5 => self.switch(indent, depth),
            6 => {
                let name = self.name();
                self.line(indent, "select {");
                self.nested(
                    indent,
                    depth - 1,
                    "case counter = <-closed:",
                    &format!("case {name}, ok := <-closed:\n\t_, _ = {name}, ok"),
                );
                let value = self.expr(Ty::Int, 2);
                self.nested(indent, depth - 1, &format!("case channel <- {value}:"), "default:\n}");
            }
            7 => {
                let name = self.name();
                self.nested(
                    indent,
                    depth - 1,
                    &format!("{name} := func(in ...string) (out int) {{"),
                    &format!("\treturn len(in)\n}}\n_ = {name}"),
                );
            }
            8 => {
                let label = format!("L{}", self.names + 1);
                self.names += 1;
                self.line(indent, &format!("{label}:"));
                self.nested(
                    indent,
                    depth - 1,
                    "for i := 0; i < 3; i++ {",
                    &format!("\tif i == 1 {{\n\t\tcontinue {label}\n\t}}\n\tswitch {{\n\tcase i == 2:\n\t\tbreak {label}\n\t}}\n}}"),
                );
                self.line(
                    indent,
                    &format!(
                        "{{\n\tn := 0\nagain{label}:\n\tif n++; n < 3 {{\n\t\tgoto again{label}\n\t}}\n}}"
                    ),
                );
            }
            _ => self.declare(indent),
        }
    }

    fn for_loop(&mut self, indent: usize, depth: usize) {
        let name = self.name();
        let (values, key, value) = match self.dice.below(9) {
            0 => (self.expr(Ty::Int, 2), Ty::Int, None),
            1 => (self.expr(Ty::Ints, 2), Ty::Int, Some(Ty::Int)),
            2 => (self.expr(Ty::Str, 2), Ty::Int, Some(Ty::Rune)),
            3 => (self.expr(Ty::Map, 2), Ty::Str, Some(Ty::Int)),
            4 => ("closed".into(), Ty::Int, None),
            5 => ("count(3)".into(), Ty::Int, None),
            6 => ("pairs(table)".into(), Ty::Str, Some(Ty::Int)),
            7 => (self.expr(Ty::Array, 2), Ty::Int, Some(Ty::Int)),
            _ => {
                self.nested(indent, depth - 1, &format!("for {name} := 0; {name} < 2; {name}++ {{"), "}");
                return;
            }
        };
        let before = self.vars.len();
        self.vars.push((name.clone(), key));
        let head = match value {
            Some(value) if self.dice.below(2) == 0 => {
                let second = self.name();
                self.vars.push((second.clone(), value));
                format!("for {name}, {second} := range {values} {{\n\t_, _ = {name}, {second}")
            }
            _ => format!("for {name} := range {values} {{\n\t_ = {name}"),
        };
        self.nested(indent, depth - 1, &head, "}");
        self.vars.truncate(before);
    }

    fn switch(&mut self, indent: usize, depth: usize) {
        if self.dice.below(2) == 0 {
            let tag = self.expr(Ty::Int, 2);
            self.nested(
                indent,
                depth - 1,
                &format!("switch x := {tag}; x {{\ncase 1, 2:"),
                "\tfallthrough\ncase 3:",
            );
            self.block(indent, depth - 1);
            self.nested(indent, depth - 1, "default:", "}");
            return;
        }
        let tag = self.expr(Ty::Any, 2);
        let name = self.name();
        self.line(indent, &format!("switch {name} := any({tag}).(type) {{\ncase int:\n\t_ = {name} + 1"));
        self.line(
            indent,
            &format!("case string, error:\n\t_ = {name}\ncase Shape:\n\t_ = {name}.Area()\ncase nil:"),
        );
        self.nested(
            indent,
            depth - 1,
            &format!("case *Node:\n\t_ = {name}.val\ncase []int:"),
            &format!("\t_ = {name}\ndefault:\n}}"),
        );
    }
}

fn is_open(form: &str) -> bool {
    form.match_indices('{').any(|(at, _)| {
        let rest = form.as_bytes().get(at + 1..at + 3);
        matches!(rest, Some([hole, b'}']) if type_of_hole(*hole).is_some())
    })
}

fn type_of_hole(hole: u8) -> Option<Ty> {
    Some(match hole {
        b'i' => Ty::Int,
        b's' => Ty::Str,
        b'o' => Ty::Bool,
        b'x' => Ty::Float,
        b'b' => Ty::Byte,
        b'r' => Ty::Rune,
        b'c' => Ty::Complex,
        b'l' => Ty::Ints,
        b'a' => Ty::Array,
        b'm' => Ty::Map,
        b't' => Ty::Item,
        b'n' => Ty::Node,
        b'f' => Ty::Func,
        b'k' => Ty::Chan,
        b'h' => Ty::Shape,
        b'y' => Ty::Any,
        b'p' => Ty::Pair,
        b'e' => Ty::Err,
        _ => return None,
    })
}

/// A type as written in a conversion.
fn parenthesised(ty: &str) -> String {
    if ty.starts_with(['*', 'f', 'c']) && ty != "float64" && ty != "complex128" {
        format!("({ty})")
    } else {
        ty.to_string()
    }
}

/// Declarations of every kind, used by the generated functions.
const PRELUDE: &str = r#"package main

import (
	"errors"
	"fmt"
	"iter"
	str "strings"
	"unicode/utf8"
	"unsafe"
)

import strings "strings"

type Item struct {
	Name string `json:"name"`
	Size int
}

func (i Item) Len() int          { return len(i.Name) + i.Size }
func (i Item) Clone() Item       { return i }
func (i Item) Plus(v int) int    { return i.Size + v }
func (i *Item) Grow(by int)      { i.Size += by }

type Box struct {
	Item
	Weight float64
}

type Node struct {
	val  int
	next *Node
}

func (n *Node) value() int       { return n.val }
func (n *Node) add(v int) int    { return n.val + v }
func (n *Node) push(v int) *Node { return &Node{v, n} }

type (
	Shape interface {
		fmt.Stringer
		Area() int
	}
	Square struct{ side int }
	Circle struct{ R float64 }
	Number interface {
		~int | ~int64 | ~float64
	}
	Pair[K comparable, V any] struct {
		Key K
		Val V
	}
	StrPair  = Pair[string, int]
	Set[T comparable] = map[T]struct{}
	Weekday  int
	Color    uint8
	Tree[T any] struct {
		left, right *Tree[T]
		value       T
	}
	Failure struct{ code int }
)

const (
	Red Color = iota
	Green
	_
	Blue = iota * 2
)

const Limit, Name = 1 << 10, "name"

var (
	list          = []int{1, 2, 3, 4, 5}
	ints          [3]int
	table         = map[string]int{"a": 1}
	root          = &Node{next: &Node{}}
	closed        = make(chan int)
	channel       = make(chan int, 9)
	counter, name = 1, "n"
	done          bool
	errBase       = errors.New("base")
	shapes        = []Shape{Square{1}, &Circle{2}}
	_             = str.ToLower
)

func init() { close(closed) }

func init() { ints[0]++ }

func (s Square) Area() int        { return s.side * s.side }
func (s Square) String() string   { return "square" }
func (c *Circle) Area() int       { return int(c.R) }
func (*Circle) String() string    { return "circle" }
func (w Weekday) String() string  { return [...]string{0: "mon", 1: "tue"}[w&1] }
func (f *Failure) Error() string  { return fmt.Sprint(f.code) }

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{value: v}
	}
	t.left = t.left.Insert(v)
	return t
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.walk(yield) }
}

func (t *Tree[T]) walk(yield func(T) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.value) && t.right.walk(yield)
}

func same[T any](v T) T { return v }

func Max[T Number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	out := make([]R, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func First[T any, S ~[]T](s S) (zero T) {
	for _, zero = range s {
		break
	}
	return
}

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

func sum(xs ...int) (total int) {
	for i := range xs {
		total += xs[i]
	}
	return
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs[K comparable, V any](m map[K]V) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for k, v := range m {
			if !yield(k, v) {
				return
			}
		}
	}
}

func double(v int) int                     { return v * 2 }
func adder(n int) func(int) int            { return func(v int) int { n += v; return n } }
func apply(v int, f func(int) int) int     { return f(v) }
func at(v int) int                         { return (v%3 + 3) % 3 }
func nz(v int) int                         { return v | 1 }
func fl(v float64) float64                 { return v }
func ptr[T any](v T) *T                    { return &v }
func slicesOf(v ...int) []int              { return v }
func has(m map[string]int, k string) bool  { _, ok := m[k]; return ok }
func errText(err error) string             { return fmt.Sprint(err) }

"#;
