//! Methods as called by interfaces and method values.
//! Rules: cmd/compile/internal/noder/reader.go `methodWrapper`, reflectdata/reflect.go, walk/closure.go, go1.27.

use super::frame::INCOMING;
use super::func::FnGen;
use super::{FnKey, Gen, Work};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::{FnId, FnKind, Kind, RTypeId};
use crate::ir::node::FuncId;
use crate::span::Pos;
use crate::types::context::is_exported;
use crate::types::lookup::Member;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::{Type, TypeId, typ};
use std::rc::Rc;

/// A method of a concrete type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct MethodKey {
    pub ty: RTypeId,
    pub name: Rc<str>,
    pub obj: ObjId,
}

/// Target of a method value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Bound {
    Func(FuncId),
    /// Method of an interface type.
    Iface(RTypeId, u32),
}

impl Gen {
    pub(super) fn method_signature(&mut self, key: &MethodKey) -> Option<TypeId> {
        let ty = self.type_of_rtype(key.ty);
        let pkg = self.bodies.tcx().obj(key.obj).pkg;
        let found = self.bodies.tcx_mut().lookup_field_or_method(ty, false, pkg, &key.name, false);
        let member = found.member?;
        self.bodies.resolve(member.obj());
        Some(crate::types::lookup::member_type(self.bodies.tcx_mut(), member))
    }

    /// The function that is a method's body; `in_wrapper`: as a wrapper calls it.
    fn method_body(&mut self, obj: ObjId, recv: TypeId, in_wrapper: bool) -> FnId {
        if let Some(func) = self.bodies.func_of(&mut self.prog, obj, recv) {
            // The method of an instance is a wrapper of the shaped one.
            let in_wrapper = in_wrapper || self.prog.funcs[func].shaped;
            return if in_wrapper { self.fn_in_wrapper(func) } else { self.fn_of(func) };
        }
        let func = self.prog.funcs.iter_enumerated().find(|(_, f)| f.obj == Some(obj)).map(|(id, _)| id);
        if let Some(func) = func {
            return self.fn_of(func);
        }
        // A library method that is never called directly: use its native body, if any.
        let o = self.bodies.tcx().obj(obj);
        let (pkg, name, sig) = (o.pkg.unwrap_or(PkgId::USER), Rc::clone(&o.name), o.ty);
        let pointer = self.bodies.tcx().ptr_recv.contains(&obj);
        let base = match *self.bodies.tcx().get(self.bodies.tcx().unalias(recv)) {
            Type::Pointer { elem } => elem,
            _ => recv,
        };
        let type_name = self
            .bodies
            .tcx()
            .as_named(base)
            .map(|n| Rc::clone(&self.bodies.tcx().obj(self.bodies.tcx().types.named[n].obj).name))
            .unwrap_or_default();
        let path = self.bodies.tcx().linked_path(pkg);
        let full = format!("{path}.{}", crate::ir::names::method_name(&type_name, pointer, &name));
        let index = (self.natives)(&full);
        self.fn_for(FnKey::Native(full.clone().into()), || {
            Work::Native(full.into(), index.unwrap_or(u32::MAX), sig)
        })
    }

    /// The method itself, if an interface calls it without a wrapper: the data word is its receiver. Library methods have
    /// wrappers anyway, which are compiled later and never shown.
    pub(super) fn method_itself(&mut self, key: &MethodKey) -> Option<FnId> {
        let pkg = self.bodies.tcx().obj(key.obj).pkg.filter(|&pkg| self.bodies.tcx().is_own(pkg))?;
        let ty = self.type_of_rtype(key.ty);
        let is_ptr = self.bodies.tcx().is_pointer(ty);
        let found = self.bodies.tcx_mut().lookup_field_or_method(ty, false, Some(pkg), &key.name, false);
        let Some(Member::Method { obj, recv }) = found.member.filter(|_| found.index.len() == 1) else {
            return None;
        };
        if !self.out.types[key.ty].direct || is_ptr != self.bodies.tcx().has_ptr_recv(obj) {
            return None;
        }
        let base = self.bodies.tcx_mut().types.add(Type::Named(recv));
        let func = self.bodies.func_of(&mut self.prog, obj, base)?;
        // The method of an instance is a wrapper of the shaped one, to which it passes a dictionary.
        (!self.prog.funcs[func].shaped).then(|| self.fn_of(func))
    }

    /// `recv.name` as a function that takes the receiver first.
    pub(super) fn method_function(&mut self, recv: TypeId, name: &str) -> FnId {
        let rt = self.rtype(recv);
        let pkg = if is_exported(name) {
            None
        } else {
            Some(
                self.bodies
                    .tcx()
                    .as_named(recv)
                    .and_then(|n| self.bodies.tcx().obj(self.bodies.tcx().types.named[n].obj).pkg)
                    .unwrap_or(PkgId::USER),
            )
        };
        let found = self.bodies.tcx_mut().lookup_field_or_method(recv, true, pkg, name, false);
        let Some(member) = found.member else { return super::known::NOTHING };
        let key = MethodKey { ty: rt, name: name.into(), obj: member.obj() };
        if let Member::Method { obj, recv: named } = member
            && found.index.len() == 1
        {
            let is_ptr = self.bodies.tcx().is_pointer(recv);
            if is_ptr == self.bodies.tcx().has_ptr_recv(obj) {
                let base = self.bodies.tcx_mut().types.add(Type::Named(named));
                return self.method_body(obj, base, false);
            }
        }
        let word_receiver = self.out.types[rt].direct;
        if word_receiver {
            return self.method_fn(key);
        }
        self.fn_for(FnKey::Expr(key.clone()), || Work::Expr(key))
    }

    /// The function for `recv.name`: `func` itself if it takes such a receiver, else a wrapper that finds the method.
    pub(super) fn method_expr(&mut self, recv: TypeId, name: &str, func: FuncId) -> FnId {
        if let Some(&id) = self.method_exprs.get(&(recv, func)) {
            return id;
        }
        let under = self.bodies.tcx_mut().under(recv);
        let elsewhere = match *self.bodies.tcx().get(under) {
            Type::Interface { .. } => true,
            // A function without a declaration is the method of an embedded interface.
            _ => self.prog.funcs[func].obj.is_none_or(|obj| {
                let pkg = self.bodies.tcx().obj(obj).pkg;
                let found = self.bodies.tcx_mut().lookup_field_or_method(recv, true, pkg, name, false);
                let is_ptr = self.bodies.tcx().is_pointer(recv);
                match found.member {
                    Some(Member::Method { obj, .. }) => {
                        found.index.len() > 1 || is_ptr != self.bodies.tcx().has_ptr_recv(obj)
                    }
                    Some(Member::IfaceMethod { .. }) => true,
                    _ => false,
                }
            }),
        };
        let id = if elsewhere { self.method_function(recv, name) } else { self.fn_of(func) };
        self.method_exprs.insert((recv, func), id);
        id
    }

    /// Takes the receiver by value, boxes it in a data word, and calls the method an interface would call.
    pub(super) fn method_expr_body(&mut self, key: &MethodKey) {
        let ty = self.type_of_rtype(key.ty);
        let sig = self.method_signature(key).unwrap_or(ty);
        let Type::Signature(s) = self.bodies.tcx().get(sig).clone() else {
            return self.stub_missing(&key.name);
        };
        let is_iface = self.out.types[key.ty].kind == Kind::Interface;
        let callee = if is_iface { None } else { Some(self.method_fn(key.clone())) };
        let mut f = FnGen::new(self, 64);
        f.kind = FnKind::Wrapper;
        f.incoming(ty);
        let recv_words = f.arg_words as R;
        let mut args = 0;
        for p in s.params.iter() {
            f.incoming(p.ty);
            args += f.words(p.ty);
        }
        f.param_words = f.arg_words;
        let mut results = 0;
        for p in s.results.iter() {
            f.incoming(p.ty);
            results += f.words(p.ty);
        }
        match callee {
            None => {
                let v = f.slot(ty);
                f.mov_words(v, INCOMING, 2);
                f.mov_words(1, INCOMING + recv_words, args);
                let m = f.g.imethod_at(key.ty, key);
                f.emit(Instr::CallIface { a: v, m: m as R, n: 1 + args as R, r: results as R });
            }
            Some(callee) => {
                f.g.make_now(callee);
                f.lea(0, INCOMING);
                f.mov_words(1, INCOMING + recv_words, args);
                f.emit(Instr::Call { func: callee.0 });
            }
        }
        f.mov_words(INCOMING + recv_words + args as R, 1 + args as R, results);
        f.emit(Instr::Ret { frame: 0 });
        let type_name = f.g.out.types[key.ty].name.clone();
        f.finish(&wrapper_name(&type_name, type_name.starts_with('*'), &key.name), Pos::NONE, true);
    }

    pub(super) fn bound_fn(&mut self, bound: Bound, recv: TypeId, sig: TypeId) -> FnId {
        self.fn_for(FnKey::Bound(bound), || Work::Bound(bound, recv, sig))
    }

    /// `(data word, arguments) results`: finds the receiver and calls the method.
    pub(super) fn method_wrapper(&mut self, key: &MethodKey) {
        let ty = self.type_of_rtype(key.ty);
        let direct = self.out.types[key.ty].direct;
        let type_name = Rc::clone(&self.out.types[key.ty].name);
        let pkg = self.bodies.tcx().obj(key.obj).pkg;
        let found = self.bodies.tcx_mut().lookup_field_or_method(ty, false, pkg, &key.name, false);
        let sig = self.method_signature(key).unwrap_or(ty);
        let Some(member) = found.member else { return self.stub_missing(&key.name) };
        let path = found.index.split_last().map_or(Vec::new(), |(_, path)| path.to_vec());

        let is_ptr = self.bodies.tcx().is_pointer(ty);

        // Receiver words of the method.
        let (callee, by_pointer, recv_ty) = match member {
            Member::Method { obj, recv } => {
                let pointer = self.bodies.tcx().has_ptr_recv(obj);
                let base = self.bodies.tcx_mut().types.add(Type::Named(recv));
                let recv_ty = if pointer { self.bodies.tcx_mut().types.pointer_to(base) } else { base };
                // Without a wrapper, the receiver is the data word.
                let itself = path.is_empty() && if is_ptr { pointer } else { direct };
                (Some(self.method_body(obj, base, !itself)), pointer, recv_ty)
            }
            Member::IfaceMethod { .. } | Member::Field { .. } => (None, false, ty),
        };
        let words = |g: &mut Gen, ty: TypeId| g.words(ty);
        let Type::Signature(s) = self.bodies.tcx().get(sig).clone() else {
            return self.stub_missing(&key.name);
        };
        let args: u32 = s.params.iter().map(|p| words(self, p.ty)).sum();
        let results: u32 = s.results.iter().map(|p| words(self, p.ty)).sum();
        let recv_words = if callee.is_some() { words(self, recv_ty) } else { 1 };

        let mut f = FnGen::new(self, recv_words + args + results);
        f.kind = FnKind::Wrapper;
        // The data word is the receiver.
        let any_ptr = typ::UNSAFE_POINTER;
        f.incoming(any_ptr);
        f.incoming_signature(&s);
        let p = f.frame.slot(1, &[0]);
        if direct && !is_ptr {
            f.lea(p, INCOMING);
        } else {
            f.emit(Instr::Mov { d: p, a: INCOMING });
        }
        let start = if is_ptr { f.pointee(ty) } else { ty };
        let (holder, offset) = f.embedded(p, start, &path);
        let mut at: R = 0;
        match callee {
            Some(callee) => {
                if by_pointer {
                    if offset != 0 {
                        f.emit(Instr::NilCheck { a: p });
                    }
                    f.emit(Instr::AddK { d: 0, a: p, k: offset as i32 });
                } else {
                    if is_ptr && path.is_empty() {
                        f.check_value_receiver(p, &type_name, &key.name);
                    }
                    f.load_mem(p, offset as i32, recv_ty, Some(0));
                }
                at = at.wrapping_add(recv_words as R);
                f.mov_words(at, INCOMING + 1, args);
                f.emit(Instr::Call { func: callee.0 });
            }
            None => {
                let v = f.slot(holder);
                f.load_mem(p, offset as i32, holder, Some(v));
                let rt = f.rt(holder);
                let m = f.g.imethod_at(rt, key);
                at += 1;
                f.mov_words(at, INCOMING + 1, args);
                f.emit(Instr::CallIface { a: v, m: m as R, n: at + args as R, r: results as R });
            }
        }
        f.mov_words(INCOMING + 1 + args as R, at + args as R, results);
        f.emit(Instr::Ret { frame: 0 });
        f.finish(&wrapper_name(&type_name, is_ptr || !direct, &key.name), Pos::NONE, true);
    }

    fn stub_missing(&mut self, name: &str) {
        let text = self.text(&format!("the machine has no method {name}"));
        let mut f = FnGen::new(self, 0);
        f.emit(Instr::Trap { text });
        f.finish(name, Pos::NONE, true);
    }

    /// Function of a method value: receiver from the closure record, arguments unchanged.
    pub(super) fn bound_body(&mut self, bound: Bound, recv: TypeId, sig: TypeId) {
        let words = |g: &mut Gen, ty: TypeId| g.words(ty);
        let under = self.bodies.tcx_mut().under(sig);
        let Type::Signature(s) = self.bodies.tcx().get(under).clone() else {
            return self.stub_missing("of a method value");
        };
        let args: u32 = s.params.iter().map(|p| words(self, p.ty)).sum();
        let results: u32 = s.results.iter().map(|p| words(self, p.ty)).sum();
        let recv_words = words(self, recv);
        let (callee, name) = match bound {
            Bound::Func(func) => (Some(self.fn_in_wrapper(func)), format!("{}-fm", self.linker_name(func))),
            Bound::Iface(rt, method) => {
                let iface = &self.out.types[rt];
                let method = iface.imethods.get(method as usize).map_or("", |method| &method.name);
                // An interface without a name of its own belongs to no package.
                let package = if iface.name.starts_with("interface {") { "go:" } else { "" };
                (None, format!("{package}{}.{method}-fm", iface.name))
            }
        };
        let mut f = FnGen::new(self, recv_words + args + results);
        f.kind = FnKind::Wrapper;
        f.incoming_signature(&s);
        let ctx = f.frame.slot(1, &[0]);
        f.emit(Instr::GetCtx { d: ctx });
        let align = f.g.bodies.tcx_mut().alignof(recv).max(1) as u32;
        let off = 8u32.next_multiple_of(align) as i32;
        let at;
        match (bound, callee) {
            (Bound::Iface(_, m), _) => {
                let v = f.slot(recv);
                f.load_mem(ctx, off, recv, Some(v));
                at = 1;
                f.mov_words(at, INCOMING, args);
                f.emit(Instr::CallIface { a: v, m: m as R, n: at + args as R, r: results as R });
            }
            (_, Some(callee)) => {
                f.load_mem(ctx, off, recv, Some(0));
                at = recv_words as R;
                f.mov_words(at, INCOMING, args);
                f.emit(Instr::Call { func: callee.0 });
            }
            _ => at = 0,
        }
        f.mov_words(INCOMING + args as R, at + args as R, results);
        f.emit(Instr::Ret { frame: 0 });
        f.finish(&name, Pos::NONE, true);
    }
}

impl FnGen<'_> {
    /// Follows embedded fields from the struct at the address in `p`, and sets `p` where they are pointers. Returns the
    /// last field's type, or what it points to, and the offset from `p`.
    fn embedded(&mut self, p: R, start: TypeId, path: &[usize]) -> (TypeId, u64) {
        let mut cur = start;
        let mut offset = 0u64;
        for &field in path {
            let under = self.g.bodies.tcx_mut().under(cur);
            let Type::Struct { fields } = self.g.bodies.tcx().get(under).clone() else { break };
            offset += self.field_offset(cur, field as u32);
            let field_ty = fields[field].ty;
            cur = field_ty;
            if self.kind_of(field_ty) == Kind::Pointer {
                self.emit(Instr::Ld64 { d: p, p, off: offset as i32 });
                offset = 0;
                cur = self.pointee(field_ty);
            }
        }
        (cur, offset)
    }

    /// Panics if the pointer in `p`, whose value is the receiver of a method of type `*T`, is nil.
    fn check_value_receiver(&mut self, p: R, type_name: &str, method: &str) {
        let ok = self.new_label();
        self.emit(Instr::BrNeK { a: p, k: 0, t: ok });
        let base = type_name.trim_start_matches('*');
        let short = base.rsplit('.').next().unwrap_or(base);
        let text = self.g.text(&format!("value method {base}.{method} called using nil *{short} pointer"));
        self.emit(Instr::PlainText { text });
        self.place(ok);
    }
}

/// `main.(*T).name` for `main.T` and its pointer type. Methods of values in interfaces are called by pointer, too.
fn wrapper_name(type_name: &str, pointer: bool, name: &str) -> String {
    let base = type_name.strip_prefix('*').unwrap_or(type_name);
    if !pointer || base.starts_with("struct {") {
        return format!("{type_name}.{name}");
    }
    let path = base.find('[').and_then(|end| base.get(..end)).unwrap_or(base);
    let start = path.rfind('/').map_or(0, |at| at + 1);
    let dot = path.get(start..).and_then(|last| last.find('.')).map(|at| start + at);
    match dot.and_then(|dot| base.split_at_checked(dot + 1)) {
        Some((pkg, ty)) => format!("{pkg}{}", crate::ir::names::method_name(ty, true, name)),
        None => crate::ir::names::method_name(base, true, name),
    }
}
