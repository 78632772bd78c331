//! Candidate changes for one verdict, most promising first: small, unchecked edits of the text.
//! Positions come from the syntax tree; the type checker decides whether a change compiles and what has to follow it.

mod texts;

use super::Change;
use super::draft::{Edit, offset};
use crate::diag::{Cause, Verdict, Why};
use crate::span::{FileId, LineCol, Pos, SourceMap};
use crate::syntax::ast::{
    Ast, Block, Decl, ExprId, ExprKind, Field, File, FuncDecl, Operator, Stmt, StmtId, StmtKind, VarDecl,
};
use crate::syntax::extent::Extents;
use crate::syntax::positions::{end_pos, start_pos, statement_start};
use crate::trace::names;
use crate::version::Version;

/// Edits to try, with the kind of change.
pub(super) struct Candidate {
    pub change: Change,
    pub edits: Vec<Edit>,
}

/// Capacity, if neither the program nor its run implies one.
const ROOM: &str = "64";

/// `all`: the program's verdicts. `room`: length of the array that a run needed for the verdict's slice.
pub(super) fn of(source: &str, verdict: &Verdict, all: &[Verdict], room: Option<u64>) -> Vec<Candidate> {
    let mut sources = SourceMap::default();
    let id = sources.add("", source);
    let mut ast = Ast::default();
    let (file, errors) = crate::syntax::parse(&sources, id, &mut ast, Version::LATEST);
    if !errors.is_empty() {
        return Vec::new();
    }
    let mut finder = Finder {
        text: source,
        base: sources.pos(id, 0),
        ast: &ast,
        file: &file,
        extents: Extents::of(sources.file(id)),
        room,
        found: Vec::new(),
    };
    finder.find(verdict);
    if verdict.ty == "string" {
        finder.build_string(finder.offset_of(verdict.origin));
    }
    finder.concatenate(finder.offset_of(verdict.origin), all);
    finder.found
}

struct Finder<'a> {
    text: &'a str,
    /// Position of the text's first byte.
    base: Pos,
    ast: &'a Ast,
    file: &'a File,
    extents: Extents,
    room: Option<u64>,
    found: Vec<Candidate>,
}

impl<'a> Finder<'a> {
    fn find(&mut self, verdict: &Verdict) {
        let at = self.offset_of(verdict.origin);
        let notes = || verdict.flow.iter().flat_map(|step| &step.notes);
        match verdict.cause {
            Cause::TooLarge => self.declare_variable(at),
            Cause::SizeNotConstant => self.constant_size(at),
            Cause::GrownAtRunTime => self.preallocate(at),
            Cause::None
            | Cause::ZeroSize
            | Cause::Lifetime
            | Cause::Iteration
            | Cause::Goroutine
            | Cause::DeferInLoop
            | Cause::CapturedByClosure
            | Cause::UnknownCallee
            | Cause::LeakingParameter
            | Cause::Interface => {}
        }
        for note in notes().filter(|note| note.why == Why::CapturedByAClosure) {
            if let Some(pos) = note.pos {
                self.capture_copy(&verdict.what, self.offset_of(pos));
            }
        }
        let returned: Vec<usize> = notes()
            .filter(|note| note.why == Why::Return)
            .filter_map(|note| note.pos)
            .map(|pos| self.offset_of(pos))
            .collect();
        for at in returned {
            self.return_value(at);
        }
        if matches!(verdict.cause, Cause::Interface | Cause::LeakingParameter | Cause::UnknownCallee) {
            self.declare_before_loop(&verdict.what, at);
        }
        let pointee = names::short(verdict.ty.trim_start_matches('*'));
        let mut everywhere = Vec::new();
        if !self.is_shared(&pointee) {
            self.pass_value(&verdict.what, at, &pointee);
            everywhere = self.hold_values(&pointee);
        }
        let code: Vec<&str> = notes().map(|note| note.what.as_str()).collect();
        self.interfaces(&code, &pointee, at);
        self.allow_inlining(&code, &verdict.func);
        self.combine();
        self.propose(Change::HoldValues, everywhere);
    }

    fn propose(&mut self, change: Change, edits: Vec<Edit>) {
        if !edits.is_empty() && !self.found.iter().any(|c| c.change == change && c.edits == edits) {
            self.found.push(Candidate { change, edits });
        }
    }

    /// Whether values of a type must not be copied: those of `sync` and `sync/atomic`, and structs that hold one.
    fn is_shared(&self, name: &str) -> bool {
        let is_one = |ty: &str| ty.starts_with("sync.") || ty.starts_with("atomic.");
        let declared = self.file.decls.iter().find_map(|decl| match decl {
            Decl::Type(decl) if self.name(decl.name) == name => Some(decl.ty),
            _ => None,
        });
        let fields = declared.and_then(|ty| match &self.ast.exprs[ty].kind {
            ExprKind::StructType { fields, .. } => Some(fields),
            _ => None,
        });
        let holds_one = |field: &Field| self.type_text(field.ty).is_some_and(is_one);
        is_one(name) || fields.is_some_and(|fields| fields.iter().any(holds_one))
    }

    /// A function that returns or takes the value, together with the places that hold it.
    fn combine(&mut self) {
        let of = |changes: [Change; 2]| self.found.iter().filter(move |c| changes.contains(&c.change));
        let mut both = Vec::new();
        for moved in of([Change::ReturnValue, Change::PassValue]) {
            for held in of([Change::HoldValues, Change::FieldValue]) {
                both.push((held.change, [&*moved.edits, &held.edits].concat()));
            }
        }
        both.into_iter().for_each(|(change, edits)| self.propose(change, edits));
    }

    fn offset(&self, pos: Pos) -> usize {
        (pos.0 - self.base.0) as usize
    }

    fn offset_of(&self, at: LineCol) -> usize {
        debug_assert_eq!(at.file, FileId::default(), "programs are one file");
        offset(self.text, at)
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn line_start(&self, at: usize) -> usize {
        self.slice(0, at).rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn indent(&self, at: usize) -> &'a str {
        let line = self.slice(self.line_start(at), self.text.len());
        let end = line.find(|c| c != ' ' && c != '\t').unwrap_or(0);
        line.get(..end).unwrap_or_default()
    }

    fn funcs(&self) -> impl Iterator<Item = &'a FuncDecl> + use<'a> {
        self.file.decls.iter().filter_map(|decl| match decl {
            Decl::Func(func) => Some(func),
            Decl::Import(_) | Decl::Const(_) | Decl::Type(_) | Decl::Var(_) => None,
        })
    }

    fn name(&self, e: ExprId) -> &'a str {
        match &self.ast.exprs[e].kind {
            ExprKind::Name(name) => name,
            _ => "",
        }
    }

    /// Innermost function type and body around an offset.
    fn around(&self, at: usize) -> Option<(ExprId, &'a Block)> {
        let decls = self.funcs().filter_map(|f| Some((f.ty, f.body.as_ref()?)));
        let literals = self.ast.exprs.iter().filter_map(|e| match &e.kind {
            ExprKind::FuncLit { ty, body } => Some((*ty, body)),
            _ => None,
        });
        decls
            .chain(literals)
            .filter(|(_, body)| self.offset(body.pos) <= at && at <= self.offset(body.rbrace))
            .max_by_key(|(_, body)| body.pos.0)
    }

    /// Offset of a pointer type's `*`, and the element type.
    fn pointer(&self, ty: ExprId) -> Option<(usize, ExprId)> {
        let ExprKind::Operation { op: Operator::Mul, x, y: None } = self.ast.exprs[ty].kind else {
            return None;
        };
        Some((self.offset(self.ast.exprs[ty].pos), x))
    }

    /// Text of a type that is a name, possibly qualified.
    fn type_text(&self, ty: ExprId) -> Option<&'a str> {
        match self.ast.exprs[ty].kind {
            ExprKind::Name(_) | ExprKind::Selector { .. } => {
                let (start, end) = (start_pos(self.ast, ty), end_pos(self.ast, ty));
                Some(self.slice(self.offset(start), self.offset(end)))
            }
            _ => None,
        }
    }

    /// `func f() *T` → `func f() T`
    fn return_value(&mut self, at: usize) {
        let Some((ty, _)) = self.around(at) else { return };
        let ExprKind::FuncType { results, .. } = &self.ast.exprs[ty].kind else { return };
        let stars: Vec<Edit> = results
            .iter()
            .filter_map(|result| self.pointer(result.ty))
            .map(|(star, _)| Edit::delete(star, star + 1))
            .collect();
        self.propose(Change::ReturnValue, stars);
    }

    /// `func f(x *T)` → `func f(x T)`, for every function, method and interface method of the name that a call passes the
    /// value's address to. `what`, `at`: the value's name and offset.
    fn pass_value(&mut self, what: &str, at: usize, pointee: &str) {
        let is_it = |arg: ExprId| match self.ast.exprs[arg].kind {
            ExprKind::Operation { op: Operator::And, x, y: None } => {
                self.name(x) == what || self.span(arg).0 == at
            }
            _ => false,
        };
        let callee = |fun: ExprId| match self.ast.exprs[fun].kind {
            ExprKind::Selector { sel, .. } => self.name(sel),
            _ => self.name(fun),
        };
        let mut edits = Vec::new();
        for call in self.ast.exprs.iter() {
            let ExprKind::Call { fun, args, .. } = &call.kind else { continue };
            let Some(place) = args.iter().position(|arg| is_it(*arg)) else { continue };
            let name = callee(*fun);
            let funcs = self.funcs().filter(|f| self.name(f.name) == name).map(|f| f.ty);
            let methods = self.ast.exprs.iter().filter_map(|e| match &e.kind {
                ExprKind::InterfaceType { methods } => Some(methods),
                _ => None,
            });
            let methods = methods.flatten().filter(|m| m.name.is_some_and(|m| self.name(m) == name));
            for ty in funcs.chain(methods.map(|method| method.ty)) {
                let ExprKind::FuncType { params, .. } = &self.ast.exprs[ty].kind else { continue };
                edits.extend(params.get(place).and_then(|param| self.star(param.ty, pointee)));
            }
        }
        self.propose(Change::PassValue, edits);
    }

    /// Deletes the `*` of a pointer to this type.
    fn star(&self, ty: ExprId, pointee: &str) -> Option<Edit> {
        let (star, elem) = self.pointer(ty)?;
        // Type arguments are written in another way where the type is used.
        let (elem, pointee) = match self.ast.exprs[elem].kind {
            ExprKind::Index { x, .. } => (x, pointee.split_once('[')?.0),
            _ => (elem, pointee),
        };
        (self.type_text(elem)? == pointee).then(|| Edit::delete(star, star + 1))
    }

    /// `[]*T` → `[]T`, likewise for maps, arrays, channels, fields and package variables. Returns edits for all of
    /// these together with parameters and results.
    fn hold_values(&mut self, pointee: &str) -> Vec<Edit> {
        let (mut held, mut fields) = (Vec::new(), Vec::new());
        for expr in self.ast.exprs.iter() {
            match &expr.kind {
                ExprKind::SliceType(elem)
                | ExprKind::ArrayType { elem, .. }
                | ExprKind::ChanType { elem, .. }
                | ExprKind::MapType { value: elem, .. } => held.extend(self.star(*elem, pointee)),
                ExprKind::StructType { fields: all, .. } => {
                    fields.extend(all.iter().filter_map(|field| self.star(field.ty, pointee)));
                }
                _ => {}
            }
        }
        let globals: Vec<Edit> = self
            .file
            .decls
            .iter()
            .filter_map(|decl| match decl {
                Decl::Var(VarDecl { ty: Some(ty), .. }) => self.star(*ty, pointee),
                _ => None,
            })
            .collect();
        let taken = self.ast.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::FuncType { params, results, .. } => Some(params.iter().chain(results)),
            _ => None,
        });
        let taken: Vec<Edit> = taken.flatten().filter_map(|field| self.star(field.ty, pointee)).collect();
        let everywhere = [&*held, &fields, &globals, &taken].concat();
        self.propose(Change::HoldValues, held);
        self.propose(Change::FieldValue, fields);
        self.propose(Change::GlobalValue, globals);
        everywhere
    }

    /// `for … { var x T; … }` → `var x T; for … { x = T{}; … }`
    fn declare_before_loop(&mut self, name: &str, at: usize) {
        let declared = self.ast.stmts.iter().find_map(|s| {
            let StmtKind::Decl(decls) = &s.kind else { return None };
            let [Decl::Var(VarDecl { names, ty: Some(ty), values: None, group: None, .. })] = &decls[..]
            else {
                return None;
            };
            let [name] = names[..] else { return None };
            (self.span(name).0 == at).then(|| (self.offset(s.pos), *ty))
        });
        let (Some((start, ty)), Some((_, body))) = (declared, self.around(at)) else { return };
        let Some(around) = self.loop_around(at).filter(|s| s.pos > body.pos) else { return };
        let before = self.line_start(self.offset(around.pos));
        if !self.slice(before, self.offset(around.pos)).trim().is_empty() {
            return;
        }
        let end = self.slice(at, self.text.len()).find('\n').map_or(self.text.len(), |newline| at + newline);
        let ty_text = self.slice(self.span(ty).0, end);
        if ty_text.contains(['{', ';', '/']) {
            return;
        }
        let zeros = match self.type_text(ty) {
            Some(_) => vec![format!("{ty_text}{{}}"), "0".to_owned(), "\"\"".to_owned(), "nil".to_owned()],
            None => vec!["nil".to_owned(), format!("{ty_text}{{}}")],
        };
        for zero in zeros {
            let declaration = format!("{}var {name} {ty_text}\n", self.indent(before));
            let reset = Edit { start, end, text: format!("{name} = {zero}") };
            self.propose(Change::DeclareBeforeLoop, vec![Edit::insert(before, declaration), reset]);
        }
    }

    /// Inserts `xCopy := x` before the statement that contains the closure, and uses the copy inside it.
    fn capture_copy(&mut self, name: &str, at: usize) {
        let literal = self
            .ast
            .exprs
            .iter()
            .filter_map(|e| match &e.kind {
                ExprKind::FuncLit { body, .. } => Some((self.offset(e.pos), body)),
                _ => None,
            })
            .filter(|(_, body)| self.offset(body.pos) <= at && at <= self.offset(body.rbrace))
            .max_by_key(|(start, _)| *start);
        let Some((literal, body)) = literal else { return };
        let end = self.offset(body.rbrace);
        let start = self.listed().map(|s| self.statement_start(s)).filter(|&s| s <= literal).max();
        let Some(start) = start else { return };
        if !self.slice(self.line_start(start), start).trim().is_empty() {
            return;
        }
        let copy = format!("{name}Copy");
        if self.text.contains(&copy) {
            return;
        }
        let fields: Vec<ExprId> = self.selected().collect();
        let uses = self.ast.exprs.iter_enumerated().filter(|(id, e)| {
            let at = self.offset(e.pos);
            literal <= at && at <= end && self.name(*id) == name && !fields.contains(id)
        });
        let mut edits: Vec<Edit> =
            uses.map(|(_, e)| Edit::insert(self.offset(e.pos) + name.len(), "Copy")).collect();
        let line = format!("{}{copy} := {name}\n", self.indent(start));
        edits.push(Edit::insert(self.line_start(start), line));
        self.propose(Change::CaptureCopy, edits);
    }

    /// Names of selected fields, methods and items of packages.
    fn selected(&self) -> impl Iterator<Item = ExprId> + '_ {
        self.ast.exprs.iter().filter_map(|e| match e.kind {
            ExprKind::Selector { sel, .. } => Some(sel),
            _ => None,
        })
    }

    /// Statements in a statement list, where another one can be inserted before.
    fn listed(&self) -> impl Iterator<Item = &'a Stmt> + use<'a> {
        let ast = self.ast;
        let bodies = self.funcs().filter_map(|f| f.body.as_ref());
        let literals = ast.exprs.iter().filter_map(|e| match &e.kind {
            ExprKind::FuncLit { body, .. } => Some(body),
            _ => None,
        });
        let inner = ast.stmts.iter().flat_map(|s| match &s.kind {
            StmtKind::Block(b) | StmtKind::For { body: b, .. } | StmtKind::Range { body: b, .. } => {
                b.list.clone()
            }
            StmtKind::If { then, .. } => then.list.clone(),
            StmtKind::Switch { body, .. } => body.iter().flat_map(|clause| clause.body.clone()).collect(),
            StmtKind::Select { body, .. } => body.iter().flat_map(|clause| clause.body.clone()).collect(),
            _ => Vec::new(),
        });
        let outer = bodies.chain(literals).flat_map(|b| b.list.clone());
        outer.chain(inner).map(|s: StmtId| &ast.stmts[s])
    }

    fn statement_start(&self, stmt: &Stmt) -> usize {
        self.offset(statement_start(self.ast, stmt))
    }

    /// Removes `//go:noinline` from the functions that the path mentions.
    fn allow_inlining(&mut self, code: &[&str], func: &str) {
        let own = func.rsplit('.').next().unwrap_or(func);
        let marked: Vec<&FuncDecl> = self.funcs().filter(|f| f.pragma.noinline).collect();
        for f in marked {
            let name = self.name(f.name);
            let Some(edit) = self.noinline_line(f) else { continue };
            let called = format!("{name}(");
            if name == own || code.iter().any(|text| text.contains(&called)) {
                self.propose(Change::AllowInlining, vec![edit]);
            }
        }
    }

    /// Whole line of the directive, among the comments just before the function.
    fn noinline_line(&self, f: &FuncDecl) -> Option<Edit> {
        let mut end = self.line_start(self.offset(f.pos));
        while end > 0 {
            let start = self.line_start(end - 1);
            let line = self.slice(start, end).trim();
            if line == "//go:noinline" {
                return Some(Edit::delete(start, end));
            }
            if !line.starts_with("//") {
                return None;
            }
            end = start;
        }
        None
    }

    /// Parameters of called functions, and variables, whose type is an interface.
    fn interfaces(&mut self, code: &[&str], pointee: &str, at: usize) {
        let called: Vec<&FuncDecl> = self
            .funcs()
            .filter(|f| f.recv.is_none() && f.tparams.is_empty())
            .filter(|f| code.iter().any(|text| text.contains(&format!("{}(", self.name(f.name)))))
            .collect();
        for f in called {
            let ExprKind::FuncType { params, .. } = &self.ast.exprs[f.ty].kind else { continue };
            let name_end = self.offset(end_pos(self.ast, f.name));
            for param in params {
                let Some(text) = self.type_text(param.ty) else { continue };
                let (start, end) = self.span(param.ty);
                for concrete in [pointee.to_owned(), format!("*{pointee}")] {
                    let edit = Edit { start, end, text: concrete };
                    self.propose(Change::Concrete, vec![edit]);
                }
                let generic = vec![
                    Edit::insert(name_end, format!("[T {text}]")),
                    Edit { start, end, text: "T".to_owned() },
                ];
                self.propose(Change::Generic, generic);
            }
        }
        let Some((_, body)) = self.around(at) else { return };
        let (first, last) = (body.pos, body.rbrace);
        let declared: Vec<&VarDecl> = self
            .ast
            .stmts
            .iter()
            .filter(|s| first <= s.pos && s.pos <= last)
            .filter_map(|s| match &s.kind {
                StmtKind::Decl(decls) => Some(decls),
                _ => None,
            })
            .flatten()
            .filter_map(|decl| match decl {
                Decl::Var(var) if var.values.is_some() => Some(var),
                _ => None,
            })
            .collect();
        for var in declared {
            let Some(ty) = var.ty.filter(|&ty| self.type_text(ty).is_some()) else { continue };
            let (start, end) = self.span(ty);
            self.propose(Change::Concrete, vec![Edit::delete(start, end + 1)]);
        }
    }

    fn span(&self, e: ExprId) -> (usize, usize) {
        (self.offset(start_pos(self.ast, e)), self.offset(end_pos(self.ast, e)))
    }

    /// `x := EXPR` whose EXPR contains an offset: name, start of the statement, EXPR.
    fn definition(&self, at: usize) -> Option<(&'a str, usize, ExprId)> {
        let line = self.line_start(at);
        self.ast.stmts.iter().find_map(|s| {
            let StmtKind::Assign { def: true, lhs, rhs: Some(rhs), .. } = s.kind else { return None };
            let start = self.offset(start_pos(self.ast, lhs));
            let name = self.name(lhs);
            (!name.is_empty() && self.line_start(start) == line && start < at).then_some((name, start, rhs))
        })
    }

    /// End of a call, its brackets included.
    fn end_of_call(&self, call: ExprId) -> usize {
        let ExprKind::Call { fun, .. } = self.ast.exprs[call].kind else { return self.span(call).1 };
        self.extents.closed(self.span(fun).1)
    }

    fn is_call_of(&self, e: ExprId, builtin: &str) -> Option<&'a [ExprId]> {
        match &self.ast.exprs[e].kind {
            ExprKind::Call { fun, args, .. } if self.name(*fun) == builtin => Some(args),
            _ => None,
        }
    }

    /// `x := make([]T, N)` → `var xArray [N]T` and `x := xArray[:]`; `x := new(T)` and `x := &T{…}` alike.
    fn declare_variable(&mut self, at: usize) {
        let Some((name, start, value)) = self.definition(at) else { return };
        let indent = self.indent(start);
        if let Some(&[ty, len] | &[ty, len, _]) = self.is_call_of(value, "make")
            && let ExprKind::SliceType(elem) = self.ast.exprs[ty].kind
            && let Some(elem) = self.type_text(elem)
            && let Some(&cap) = self.is_call_of(value, "make").and_then(|args| args.last())
        {
            let [len, cap] = [len, cap].map(|e| self.slice(self.span(e).0, self.span(e).1));
            let part = if len == cap { "" } else { len };
            let text = format!("var {name}Array [{cap}]{elem}\n{indent}{name} := {name}Array[:{part}]");
            let end = self.end_of_call(value);
            self.propose(Change::DeclareVariable, vec![Edit { start, end, text }]);
        } else if let Some(&[ty]) = self.is_call_of(value, "new")
            && let Some(ty_text) = self.type_text(ty)
        {
            let end = self.end_of_call(value);
            let text = format!("var {name}Value {ty_text}\n{indent}{name} := &{name}Value");
            self.propose(Change::DeclareVariable, vec![Edit { start, end, text }]);
        } else if let ExprKind::Operation { op: Operator::And, x, y: None } = self.ast.exprs[value].kind
            && let ExprKind::CompositeLit { rbrace, .. } = self.ast.exprs[x].kind
        {
            let end = self.offset(rbrace) + 1;
            let literal = self.slice(self.span(x).0, end);
            let text = format!("{name}Value := {literal}\n{indent}{name} := &{name}Value");
            self.propose(Change::DeclareVariable, vec![Edit { start, end, text }]);
        }
    }

    /// `make([]T, 0, n)` → a constant capacity; `n := 10` → `const n = 10`.
    fn constant_size(&mut self, at: usize) {
        let call = self
            .ast
            .exprs
            .iter_enumerated()
            .filter(|(id, _)| self.is_call_of(*id, "make").is_some())
            .map(|(id, _)| id)
            .find(|&id| self.span(id).0 <= at && at <= self.span(id).1);
        let Some(args) = call.and_then(|id| self.is_call_of(id, "make")) else { return };
        let Some(&size) = args.last() else { return };
        let size_name = self.name(size);
        let constants: Vec<(usize, usize)> = self
            .ast
            .stmts
            .iter()
            .filter_map(|s| match s.kind {
                StmtKind::Assign { def: true, lhs, rhs: Some(rhs), .. } => {
                    let literal = matches!(self.ast.exprs[rhs].kind, ExprKind::BasicLit { .. });
                    (literal && !size_name.is_empty() && self.name(lhs) == size_name)
                        .then(|| (self.span(lhs).0, self.offset(s.pos)))
                }
                _ => None,
            })
            .collect();
        for (start, define) in constants {
            let edits = vec![Edit::insert(start, "const "), Edit::delete(define, define + 1)];
            self.propose(Change::ConstantSize, edits);
        }
        if let [_, len, cap] = *args
            && self.slice(self.span(len).0, self.span(len).1) == "0"
        {
            let (start, end) = self.span(cap);
            self.propose(Change::ConstantSize, vec![Edit { start, end, text: ROOM.to_owned() }]);
        }
    }

    /// `var s []T` and `s := []T{}` → `s := make([]T, 0, 64)`, for the slice that is appended to.
    fn preallocate(&mut self, at: usize) {
        let line = self.line_start(at);
        let grown = self.ast.stmts.iter().find_map(|s| match s.kind {
            StmtKind::Assign { lhs, rhs: Some(rhs), .. } if self.line_start(self.span(lhs).0) == line => {
                self.is_call_of(rhs, "append").map(|_| self.name(lhs))
            }
            _ => None,
        });
        let Some(grown) = grown.filter(|name| !name.is_empty()) else { return };
        let mut places = Vec::new();
        for stmt in self.ast.stmts.iter() {
            match &stmt.kind {
                StmtKind::Decl(decls) => {
                    for decl in decls {
                        let Decl::Var(VarDecl { names, ty: Some(ty), values: None, group: None, .. }) = decl
                        else {
                            continue;
                        };
                        if let [name] = names[..]
                            && self.name(name) == grown
                            && let ExprKind::SliceType(elem) = self.ast.exprs[*ty].kind
                        {
                            let ty = self.slice(self.span(*ty).0, self.span(elem).1);
                            places.push((
                                self.offset(stmt.pos),
                                self.span(elem).1,
                                format!("{grown} := make({ty}"),
                            ));
                        }
                    }
                }
                StmtKind::Assign { def: true, lhs, rhs: Some(rhs), .. } if self.name(*lhs) == grown => {
                    if let ExprKind::CompositeLit { ty: Some(ty), elems, rbrace, .. } =
                        &self.ast.exprs[*rhs].kind
                        && elems.is_empty()
                    {
                        let (start, end) = (self.span(*rhs).0, self.offset(*rbrace) + 1);
                        places.push((start, end, format!("make({}", self.slice(start, self.span(*ty).1))));
                    }
                }
                _ => {}
            }
        }
        let rooms = self.rooms(at);
        for (start, end, text) in places {
            for room in &rooms {
                let text = format!("{text}, 0, {room})");
                self.propose(Change::Preallocate, vec![Edit { start, end, text }]);
            }
        }
    }

    /// Number of iterations of the loop around an offset, if the program implies it, then what the run needed, or a guess.
    fn rooms(&self, at: usize) -> Vec<String> {
        let innermost = self.loop_around(at);
        let text = |e: ExprId| self.slice(self.span(e).0, self.span(e).1);
        let mut rooms = match innermost.map(|s| &s.kind) {
            Some(StmtKind::For { cond: Some(cond), .. }) => match self.ast.exprs[*cond].kind {
                ExprKind::Operation { op: Operator::Lss, y: Some(limit), .. } if self.is_plain(limit) => {
                    vec![text(limit).to_owned()]
                }
                _ => Vec::new(),
            },
            Some(StmtKind::Range { x, .. }) if self.is_plain(*x) => {
                vec![format!("len({})", text(*x)), text(*x).to_owned()]
            }
            _ => Vec::new(),
        };
        rooms.push(self.room.map_or(ROOM.to_owned(), |room| room.to_string()));
        rooms
    }

    /// The innermost loop whose body contains an offset.
    fn loop_around(&self, at: usize) -> Option<&'a Stmt> {
        let around = |body: &Block| self.offset(body.pos) <= at && at <= self.offset(body.rbrace);
        let loops = self.ast.stmts.iter().filter(|s| match &s.kind {
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => around(body),
            _ => false,
        });
        loops.max_by_key(|s| s.pos.0)
    }

    /// Whether `e` is a name or a literal, whose end is known exactly.
    fn is_plain(&self, e: ExprId) -> bool {
        matches!(self.ast.exprs[e].kind, ExprKind::Name(_) | ExprKind::BasicLit { .. })
    }
}
