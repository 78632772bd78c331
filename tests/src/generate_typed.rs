//! Generates valid programs directed by types: values of every kind of type flow through every kind of statement.
//! In: a seed. Out: one file that real Go accepts, with rare exceptions. The programs are compiled, not run.
//! `cargo xtask generate N FOLDER SEED typed` writes them out, to compare our verdicts with Go's.

use crate::mutate::Dice;
use std::fmt::Write;

#[path = "generate_statements.rs"]
mod statements;
#[path = "generate_values.rs"]
mod values;

/// Generates the program of a seed, without constructs newer than the release (`27` is 1.27).
pub fn program(seed: u64, release: u32) -> String {
    let mut maker = Maker::new(seed, release);
    maker.declare_types();
    maker.declare_globals();
    let functions = 2 + maker.dice.below(3);
    maker.plan_functions(functions);
    maker.write_functions();
    maker.write_methods();
    maker.finish()
}

/// A type in a generated program.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Ty {
    Int,
    Uint8,
    Int32,
    Float,
    Str,
    Bool,
    Any,
    Err,
    Unsafe,
    /// `I0`, `I1`: interfaces that every `S` type implements, `I1` only by pointer.
    Face(usize),
    Struct(usize),
    /// `struct{}` and `[200000]byte`.
    Empty,
    Big,
    Ptr(Box<Ty>),
    Slice(Box<Ty>),
    Array(Box<Ty>),
    Map(Box<Ty>, Box<Ty>),
    Chan(Box<Ty>),
    Func(Vec<Ty>, Vec<Ty>),
    /// `G0[…]`
    Generic(Box<Ty>),
    /// The type parameter of the function being written.
    Param,
}

impl Ty {
    fn text(&self) -> String {
        match self {
            Ty::Int => "int".into(),
            Ty::Uint8 => "byte".into(),
            Ty::Int32 => "rune".into(),
            Ty::Float => "float64".into(),
            Ty::Str => "string".into(),
            Ty::Bool => "bool".into(),
            Ty::Any => "any".into(),
            Ty::Err => "error".into(),
            Ty::Unsafe => "unsafe.Pointer".into(),
            Ty::Face(i) => format!("I{i}"),
            Ty::Struct(i) => format!("S{i}"),
            Ty::Empty => "struct{}".into(),
            Ty::Big => "[200000]byte".into(),
            Ty::Ptr(to) => format!("*{}", to.text()),
            Ty::Slice(of) => format!("[]{}", of.text()),
            Ty::Array(of) => format!("[3]{}", of.text()),
            Ty::Map(k, v) => format!("map[{}]{}", k.text(), v.text()),
            Ty::Chan(of) => match **of {
                Ty::Func(..) => format!("chan ({})", of.text()),
                _ => format!("chan {}", of.text()),
            },
            Ty::Func(params, results) => format!("func({}){}", list(params), result_text(results)),
            Ty::Generic(of) => format!("G0[{}]", of.text()),
            Ty::Param => "T".into(),
        }
    }

    /// The type as written in a conversion.
    fn conversion(&self) -> String {
        match self {
            Ty::Ptr(_) | Ty::Func(..) | Ty::Chan(_) => format!("({})", self.text()),
            _ => self.text(),
        }
    }

    fn ptr(self) -> Ty {
        Ty::Ptr(Box::new(self))
    }

    fn mentions_param(&self) -> bool {
        match self {
            Ty::Param => true,
            Ty::Ptr(t) | Ty::Slice(t) | Ty::Array(t) | Ty::Chan(t) | Ty::Generic(t) => t.mentions_param(),
            Ty::Map(k, v) => k.mentions_param() || v.mentions_param(),
            Ty::Func(p, r) => p.iter().chain(r).any(Ty::mentions_param),
            _ => false,
        }
    }

    /// Replaces the type parameter with a type argument.
    fn with(&self, arg: &Ty) -> Ty {
        let each = |list: &[Ty]| list.iter().map(|t| t.with(arg)).collect();
        match self {
            Ty::Param => arg.clone(),
            Ty::Ptr(t) => t.with(arg).ptr(),
            Ty::Slice(t) => Ty::Slice(Box::new(t.with(arg))),
            Ty::Array(t) => Ty::Array(Box::new(t.with(arg))),
            Ty::Chan(t) => Ty::Chan(Box::new(t.with(arg))),
            Ty::Generic(t) => Ty::Generic(Box::new(t.with(arg))),
            Ty::Map(k, v) => Ty::Map(Box::new(k.with(arg)), Box::new(v.with(arg))),
            Ty::Func(p, r) => Ty::Func(each(p), each(r)),
            other => other.clone(),
        }
    }

    fn comparable(&self) -> bool {
        !matches!(
            self,
            Ty::Slice(_)
                | Ty::Map(..)
                | Ty::Func(..)
                | Ty::Param
                | Ty::Generic(_)
                | Ty::Big
                | Ty::Struct(_)
                | Ty::Array(_)
        )
    }
}

fn list(types: &[Ty]) -> String {
    types.iter().map(Ty::text).collect::<Vec<_>>().join(", ")
}

fn result_text(results: &[Ty]) -> String {
    match results {
        [] => String::new(),
        [one] => format!(" {}", one.text()),
        more => format!(" ({})", list(more)),
    }
}

/// Signature of a function of the program.
#[derive(Clone)]
struct Signature {
    name: String,
    params: Vec<Ty>,
    results: Vec<Ty>,
    variadic: bool,
    /// Constraint of its type parameter.
    generic: Option<&'static str>,
    /// Receiver type of a method, a pointer or a value.
    receiver: Option<Ty>,
}

const CONSTRAINTS: [&str; 5] = ["any", "any", "I0", "comparable", "~int | ~string"];

struct Maker {
    dice: Dice,
    release: u32,
    out: String,
    /// Fields of each struct; a field named after its type is embedded.
    structs: Vec<Vec<(String, Ty)>>,
    faces: Vec<(Vec<Ty>, Vec<Ty>)>,
    functions: Vec<Signature>,
    globals: Vec<(String, Ty)>,
    vars: Vec<(String, Ty)>,
    results: Vec<Ty>,
    named_results: bool,
    constraint: Option<&'static str>,
    labels: Vec<String>,
    loops: usize,
    lines: usize,
    names: usize,
    fmt: bool,
    unsafe_: bool,
    seq: bool,
    strings: bool,
}

impl Maker {
    fn new(seed: u64, release: u32) -> Maker {
        Maker {
            dice: Dice::new(seed, 1),
            release,
            out: String::new(),
            structs: Vec::new(),
            faces: Vec::new(),
            functions: Vec::new(),
            globals: vec![("sink".into(), Ty::Any)],
            vars: Vec::new(),
            results: Vec::new(),
            named_results: false,
            constraint: None,
            labels: Vec::new(),
            loops: 0,
            lines: 0,
            names: 0,
            fmt: false,
            unsafe_: false,
            seq: false,
            strings: false,
        }
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.dice.below(one_in) == 0
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// A random type that nests at most `depth` levels.
    fn ty(&mut self, depth: usize) -> Ty {
        if depth == 0 || self.chance(3) {
            return match self.dice.below(17) {
                0..=3 => Ty::Int,
                4 => Ty::Uint8,
                5 => Ty::Float,
                6 | 7 => Ty::Str,
                8 => Ty::Bool,
                9 => Ty::Any,
                10 => Ty::Err,
                11 if !self.faces.is_empty() => Ty::Face(self.dice.below(self.faces.len())),
                12 | 13 if !self.structs.is_empty() => Ty::Struct(self.dice.below(self.structs.len())),
                14 | 15 if self.constraint.is_some() => Ty::Param,
                16 if self.chance(6) => {
                    [Ty::Empty, Ty::Big, Ty::Unsafe, Ty::Int32][self.dice.below(4)].clone()
                }
                _ => Ty::Int.ptr(),
            };
        }
        let inner = Box::new(self.ty(depth - 1));
        match self.dice.below(13) {
            0..=3 => Ty::Ptr(inner),
            4..=6 => Ty::Slice(inner),
            7 => Ty::Array(inner),
            8 => Ty::Map(Box::new([Ty::Int, Ty::Str, Ty::Any][self.dice.below(3)].clone()), inner),
            9 if !matches!(*inner, Ty::Big) => Ty::Chan(inner),
            10 | 11 => {
                let params = (0..self.dice.below(3)).map(|_| self.ty(depth - 1)).collect();
                let results = (0..self.dice.below(2)).map(|_| (*inner).clone()).collect();
                Ty::Func(params, results)
            }
            12 if !inner.mentions_param() || *inner == Ty::Param => Ty::Generic(inner),
            _ => Ty::Slice(inner),
        }
    }

    fn declare_types(&mut self) {
        let structs = 2 + self.dice.below(2);
        for i in 0..structs {
            let mut fields = Vec::new();
            if i > 0 && self.chance(2) {
                fields.push((format!("S{}", i - 1), Ty::Struct(i - 1)));
            } else if i > 0 && self.chance(3) {
                fields.push((format!("S{}", i - 1), Ty::Struct(i - 1).ptr()));
            }
            for f in 0..1 + self.dice.below(3) {
                let ty = if self.chance(5) { Ty::Struct(i).ptr() } else { self.ty(2) };
                fields.push((format!("f{i}{}", ["a", "b", "c"][f]), ty));
            }
            self.structs.push(fields.clone());
            let fields: Vec<String> = fields
                .iter()
                .map(
                    |(name, ty)| {
                        if name.starts_with('S') { ty.text() } else { format!("{name} {}", ty.text()) }
                    },
                )
                .collect();
            let _ = writeln!(self.out, "type S{i} struct {{ {} }}", fields.join("; "));
        }
        for i in 0..2 {
            let params: Vec<Ty> = (0..self.dice.below(3)).map(|_| self.ty(1)).collect();
            let results: Vec<Ty> = (0..1 + self.dice.below(2)).take(1).map(|_| self.ty(1)).collect();
            let _ = writeln!(
                self.out,
                "type I{i} interface {{ {}M{i}({}){} }}",
                if i == 1 && self.dice.below(2) == 0 { "I0; " } else { "" },
                list(&params),
                result_text(&results)
            );
            self.faces.push((params, results));
        }
        self.out.push_str("type E0 struct{ code int }\nfunc (e *E0) Error() string { return \"e\" }\n");
        self.out.push_str("type G0[T any] struct { v T; p *T; next *G0[T]; xs []T }\n");
    }

    fn declare_globals(&mut self) {
        self.out.push_str("var sink any\n");
        for i in 0..1 + self.dice.below(4) {
            let ty = self.ty(2);
            let name = format!("g{i}");
            match self.dice.below(3) {
                0 => {
                    let _ = writeln!(self.out, "var {name} {}", ty.text());
                }
                _ => {
                    let value = self.assignable(&ty, 2);
                    let _ = writeln!(self.out, "var {name} {} = {value}", ty.text());
                }
            }
            self.globals.push((name, ty));
        }
    }

    fn plan_functions(&mut self, count: usize) {
        for i in 0..count {
            let generic = if self.chance(4) { Some(CONSTRAINTS[self.dice.below(5)]) } else { None };
            self.constraint = generic;
            let mut params: Vec<Ty> = (0..self.dice.below(4)).map(|_| self.ty(2)).collect();
            if generic.is_some() {
                params.push(Ty::Param);
            }
            let results: Vec<Ty> = (0..[0, 1, 1, 1, 2][self.dice.below(5)]).map(|_| self.ty(2)).collect();
            let variadic = generic.is_none() && self.chance(6);
            if variadic {
                params.push(Ty::Slice(Box::new(self.ty(1))));
            }
            let name = format!("F{i}");
            self.functions.push(Signature { name, params, results, variadic, generic, receiver: None });
        }
        self.constraint = None;
        for s in 0..self.structs.len() {
            for (i, (params, results)) in self.faces.clone().into_iter().enumerate() {
                let receiver = if i == 0 { Ty::Struct(s) } else { Ty::Struct(s).ptr() };
                // A struct may inherit the method of an embedded one.
                let embeds = self.structs[s].first().is_some_and(|(name, _)| name.starts_with('S'));
                if embeds && self.chance(2) {
                    continue;
                }
                self.functions.push(Signature {
                    name: format!("M{i}"),
                    params,
                    results,
                    variadic: false,
                    generic: None,
                    receiver: Some(receiver),
                });
            }
        }
        self.constraint = Some("any");
        for name in ["Put", "Get"] {
            let params: Vec<Ty> = if name == "Put" { vec![Ty::Param] } else { vec![] };
            let receiver = if self.chance(3) {
                Ty::Generic(Box::new(Ty::Param))
            } else {
                Ty::Generic(Box::new(Ty::Param)).ptr()
            };
            let results = vec![if self.chance(2) { Ty::Param } else { self.ty(1) }];
            self.functions.push(Signature {
                name: name.into(),
                params,
                results,
                variadic: false,
                generic: Some("any"),
                receiver: Some(receiver),
            });
        }
        self.constraint = None;
    }

    fn write_functions(&mut self) {
        for i in 0..self.functions.len() {
            let signature = self.functions[i].clone();
            if signature.receiver.is_none() {
                self.function(&signature);
            }
        }
        let main = Signature {
            name: "main".into(),
            params: vec![],
            results: vec![],
            variadic: false,
            generic: None,
            receiver: None,
        };
        self.function(&main);
        if self.chance(4) {
            self.function(&Signature { name: "init".into(), ..main });
        }
    }

    fn write_methods(&mut self) {
        for i in 0..self.functions.len() {
            let signature = self.functions[i].clone();
            if signature.receiver.is_some() {
                self.function(&signature);
            }
        }
    }

    fn function(&mut self, signature: &Signature) {
        self.vars.clear();
        self.labels.clear();
        self.loops = 0;
        self.constraint = signature.generic;
        self.results = signature.results.clone();
        self.named_results = !signature.results.is_empty() && self.chance(3);
        let mut params = Vec::new();
        for (i, ty) in signature.params.iter().enumerate() {
            if self.chance(12) {
                params.push(format!("_ {}", ty.text()));
                if signature.variadic && i + 1 == signature.params.len() {
                    params.pop();
                } else {
                    continue;
                }
            }
            let name = format!("p{i}");
            let text = match ty {
                Ty::Slice(of) if signature.variadic && i + 1 == signature.params.len() => {
                    format!("{name} ...{}", of.text())
                }
                _ => format!("{name} {}", ty.text()),
            };
            params.push(text);
            self.vars.push((name, ty.clone()));
        }
        let results = if self.named_results {
            let named: Vec<String> =
                signature.results.iter().enumerate().map(|(i, ty)| format!("r{i} {}", ty.text())).collect();
            for (i, ty) in signature.results.iter().enumerate() {
                self.vars.push((format!("r{i}"), ty.clone()));
            }
            format!(" ({})", named.join(", "))
        } else {
            result_text(&signature.results)
        };
        let params = params.join(", ");
        if self.chance(12) {
            self.out.push_str("\n//go:noinline");
        }
        let head = match (&signature.receiver, signature.generic) {
            (Some(receiver), _) => {
                self.vars.push(("m".into(), receiver.clone()));
                format!("(m {}) {}", receiver.text(), signature.name)
            }
            (None, Some(constraint)) => format!("{}[T {constraint}]", signature.name),
            (None, None) => signature.name.clone(),
        };
        let _ = writeln!(self.out, "\nfunc {head}({params}){results} {{");
        self.lines =
            if signature.receiver.is_some() { 1 + self.dice.below(2) } else { 2 + self.dice.below(7) };
        while self.lines > 0 {
            self.statement(1, 3);
        }
        self.final_return(1);
        self.out.push_str("}\n");
    }

    fn finish(mut self) -> String {
        let mut text = String::from("package main\n\n");
        self.out.push_str("\n//go:noinline\nfunc keep(v any) { _ = v }\n");
        if self.strings {
            self.out
                .push_str("func join(s ...string) (r string) { for _, v := range s { r += v }; return }\n");
        }
        if self.seq {
            self.out.push_str(
                "func seq[T any](v ...T) func(func(T) bool) {\n\treturn func(yield func(T) bool) {\n\t\tfor _, x := range v {\n\t\t\tif !yield(x) {\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n\t}\n}\n",
            );
        }
        self.out.push_str("func id[T any](v T) T { return v }\nfunc ref[T any](v T) *T { return &v }\n");
        self.out.push_str("func each[T, U any](s []T, f func(T) U) (r []U) {\n\tfor _, v := range s {\n\t\tr = append(r, f(v))\n\t}\n\treturn\n}\n");
        if self.fmt {
            text.push_str("import \"fmt\"\n");
        }
        if self.unsafe_ || self.out.contains("unsafe.") {
            text.push_str("import \"unsafe\"\n");
        }
        text.push('\n');
        text + &self.out
    }
}
