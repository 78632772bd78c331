//! Lazy code generation: library functions are compiled on their first call, while the program runs.
//! In: a function without code. Out: a `Piece`: its code, and the data, types and tables it is the first to use.
//! Invariant: a piece only appends, so existing ids and addresses stay valid.

use super::func::FnGen;
use super::method::Bound;
use super::{Gen, Work};
use crate::bytecode::op::Instr;
use crate::bytecode::{FnId, Func, Image, Linker, Piece, Program, Progress};
use crate::ir::node::FuncId;
use crate::span::Pos;
use crate::types::object::ObjId;
use crate::types::types::{Type, TypeId, typ};
use std::rc::Rc;

/// Sizes of the tables already handed to the machine.
#[derive(Debug, Default)]
pub(super) struct Handed {
    types: usize,
    sites: usize,
    unsigned: usize,
    roots: usize,
}

impl Gen {
    /// Whether the function is compiled lazily. The program's own are compiled before it runs, so that their errors are
    /// found.
    pub(super) fn comes_later(&self, work: &Work) -> bool {
        let of_library = |func: FuncId| !self.bodies.tcx().is_own(self.prog.funcs[func].pkg);
        let method =
            |obj: ObjId| self.bodies.tcx().obj(obj).pkg.is_none_or(|pkg| !self.bodies.tcx().is_own(pkg));
        match work {
            Work::Ir(func) | Work::InWrapper(func) | Work::Bound(Bound::Func(func), ..) => of_library(*func),
            Work::Method(key) | Work::Expr(key) => method(key.obj),
            Work::Native(..) => true,
            Work::Bound(Bound::Iface(..), ..)
            | Work::Stub(..)
            | Work::Main
            | Work::Inits(_)
            | Work::ErrorText
            | Work::Nothing
            | Work::ErrorCopy
            | Work::OfType(_) => false,
        }
    }

    /// What callers and tracebacks need to know about a function without code.
    pub(super) fn announced(&mut self, work: &Work) -> Func {
        let (name, params, results, pos): (Rc<str>, Vec<TypeId>, Vec<TypeId>, Pos) = match work {
            Work::Ir(func) | Work::InWrapper(func) => {
                let data = &self.prog.funcs[*func];
                let of =
                    |vars: &[crate::ir::node::VarId]| vars.iter().map(|&v| self.prog.vars[v].ty).collect();
                (self.linker_name(*func).into(), of(&data.params), of(&data.results), data.pos.pos)
            }
            Work::Native(name, _, sig) => {
                let (params, results) = self.passed(*sig);
                (Rc::clone(name), params, results, Pos::NONE)
            }
            Work::Method(key) | Work::Expr(key) => (Rc::clone(&key.name), Vec::new(), Vec::new(), Pos::NONE),
            _ => ("".into(), Vec::new(), Vec::new(), Pos::NONE),
        };
        let params: u32 = params.into_iter().map(|ty| self.words(ty)).sum();
        let results: u32 = results.into_iter().map(|ty| self.words(ty)).sum();
        Func { name, params, args: params + results, pos, std: true, ..Func::default() }
    }

    /// Types of a function's parameters, receiver first, and of its results.
    fn passed(&self, sig: TypeId) -> (Vec<TypeId>, Vec<TypeId>) {
        let Type::Signature(sig) = self.bodies.tcx().get(sig) else { return (Vec::new(), Vec::new()) };
        let params = sig.recv.iter().chain(sig.params.iter()).map(|p| p.ty).collect();
        (params, sig.results.iter().map(|p| p.ty).collect())
    }

    /// Queues a function to be compiled now.
    pub(super) fn make_now(&mut self, id: FnId) {
        if self.work.contains_key(&id) {
            self.now.push_back(id);
        }
    }

    /// Generates a function that calls those of `inits` that have not run, to run before a function whose closure must
    /// stay in the context register.
    pub(super) fn inits_before(&mut self, inits: &[FnId]) {
        let mut f = FnGen::new(self, 0);
        f.kind = crate::bytecode::FnKind::Wrapper;
        let ctx = f.frame.slot(1, &[0]);
        f.emit(Instr::GetCtx { d: ctx });
        f.emit(Instr::LateInits { end: false });
        for init in inits {
            f.emit(Instr::InitOnce { func: init.0 });
        }
        f.emit(Instr::LateInits { end: true });
        f.emit(Instr::SetCtx { a: ctx });
        f.emit(Instr::Ret { frame: 0 });
        f.finish("runtime.doInit", Pos::NONE, true);
    }

    /// Completes the machine's tables with everything new.
    pub(super) fn hand_over(&mut self) {
        self.finish_descriptors(self.handed.types);
        let sources = &self.bodies.tcx().sources;
        self.out.sources.extend_to(sources);
        self.inline_table();
        let out = &mut self.out;
        out.image.roots[self.handed.roots..].sort_unstable();
        out.sites[self.handed.sites..].sort_by_key(|(site, _)| *site);
        out.unsigned[self.handed.unsigned..].sort_unstable();
        self.handed = Handed {
            types: out.types.len(),
            sites: out.sites.len(),
            unsigned: out.unsigned.len(),
            roots: out.image.roots.len(),
        };
        if out.types.len() as u64 > Image::MAX_TYPES {
            self.error(Pos::NONE, "the program has too many types", crate::diag::DiagnosticKind::Limit);
        }
        if self.out.image.full {
            let text = "the package's variables and constant data are too large for the machine";
            self.error(Pos::NONE, text, crate::diag::DiagnosticKind::Limit);
        }
    }

    /// Picks up types and itabs that the machine created since the last piece.
    fn catch_up(&mut self, progress: &Progress<'_>) {
        let mut ids = self.out.types.ids().skip(self.types.types.len());
        for id in ids.by_ref() {
            self.types.by_link.insert(Rc::clone(&self.out.types[id].link), id);
            self.types.types.push(typ::INVALID);
        }
        for (&(inter, ty), &addr) in progress.itabs.iter().filter(|(_, addr)| **addr != 0) {
            if let (Some(inter), Some(ty)) = (Image::type_at(inter), Image::type_at(ty)) {
                self.itabs.entry((inter, ty)).or_insert(addr);
            }
        }
    }

    fn piece(&mut self, func: FnId, progress: &Progress<'_>) -> Piece {
        self.catch_up(progress);
        let (placed, itabs) = (self.out.placed.len(), self.out.itabs.len());
        self.out.image.written = Some(Vec::new());
        self.needs_inits.clear();
        self.make_now(func);
        self.make_code();
        let mut inits = std::mem::take(&mut self.needs_inits);
        inits.sort_unstable();
        inits.dedup();
        inits.retain(|init| !progress.initialised.contains(init));
        let before = (!inits.is_empty()).then(|| {
            let before = self.new_fn(Work::Inits(inits));
            self.make_code();
            before
        });
        self.hand_over();
        Piece {
            func,
            funcs: self.out.placed[placed..].to_vec(),
            data: self.out.image.take_written(),
            roots: self.out.image.roots.len(),
            itabs: self.out.itabs[itabs..].to_vec(),
            before,
        }
    }
}

impl Linker for Gen {
    fn prepare(&mut self, prog: &mut Program, func: FnId, progress: &Progress<'_>) -> Result<(), String> {
        std::mem::swap(&mut self.out, prog);
        let piece = self.piece(func, progress);
        self.out.pieces.push(piece);
        std::mem::swap(&mut self.out, prog);
        match self.errors.first() {
            Some(error) => Err(error.msg.clone()),
            None => Ok(()),
        }
    }
}
