//! Turns initialisers of package variables into static data where they need no code.
//! In: the synthetic `init` after inlining. Out: its body without static assignments, `Program::static_init`, and
//! static temporaries (`.stmp_N`) for the targets of pointers, slices and interfaces. Values that must be computed are
//! assigned to their place in the static data.
//! Rules: cmd/compile/internal/staticinit/sched.go, pkginit/init.go, go1.27.

mod effects;
pub mod embed;
mod library;

use crate::index::HashMap;
use crate::ir::data::{StaticData, StaticValue};
use crate::ir::node::*;
use crate::ir::reassign::is_zero;
use crate::ir::visit::Copier;
use crate::syntax::ast::{Name, Operator};
use crate::types::Tcx;
use crate::types::constant::{self, Value};
use crate::types::object::PkgId;
use crate::types::predicates::basic_info::{INTEGER, UNSIGNED};
use crate::types::types::{Basic, Type, TypeId, Types};
use effects::{any_side_effects, can_repeat};

/// Processes `Program::init`.
pub fn run(prog: &mut Program, tcx: &mut Tcx) {
    if let Some(init) = prog.init {
        run_for(prog, tcx, init);
    }
}

/// Processes an initialiser before it is lowered: the program's, or that of one library declaration, whose callees must
/// have been read.
pub fn run_for(prog: &mut Program, tcx: &mut Tcx, init: FuncId) {
    let body = std::mem::take(&mut prog.funcs[init].body);
    let pkg = prog.funcs[init].pkg;
    let mut defs = HashMap::default();
    for &stmt in &body {
        if let NodeKind::Assign { x, y: Some(y), .. } = prog.nodes[stmt].kind
            && let NodeKind::Global(global) = prog.nodes[x].kind
        {
            defs.insert(global, y);
        }
    }
    let mut schedule = Schedule {
        prog,
        tcx,
        out: Vec::new(),
        plans: HashMap::default(),
        temps: HashMap::default(),
        defs,
        seen_mutation: false,
        pos: XPos::default(),
        pkg,
        made: 0,
    };
    for stmt in body {
        if !schedule.statement(stmt) {
            schedule.out.push(stmt);
        }
    }
    let out = schedule.out;
    prog.funcs[init].body = out;
}

/// Moves large map literals of package variables into separate functions (`map.init.0`) before inlining, so that the
/// linker can drop unused ones.
pub fn outline_maps(prog: &mut Program, tcx: &mut Tcx) {
    let Some(init) = prog.init else { return };
    let mut made = Vec::new();
    for stmt in prog.funcs[init].body.clone() {
        let NodeKind::Assign { x, y: Some(y), .. } = prog.nodes[stmt].kind else { continue };
        if !matches!(prog.nodes[x].kind, NodeKind::Global(_)) {
            continue;
        }
        let is_map = prog.nodes[x].ty.is_some_and(|ty| matches!(tcx.types.under(ty), Type::Map { .. }));
        let mut size = 0;
        prog.visit(y, &mut |n| size += crate::inline::nodes_of(prog, n));
        if !is_map || size < MAP_INIT_NODES || any_side_effects(prog, y) {
            continue;
        }
        let pos = prog.nodes[stmt].pos;
        let mut func = prog.funcs[init].clone();
        func.name = format!("map.init.{}", made.len()).into();
        (func.pos, func.end_pos) = (pos, pos);
        func.dcl = Vec::new();
        func.counters = [0; 3];
        let moved = Node { init: Vec::new(), ..prog.nodes[stmt].clone() };
        let moved = prog.nodes.push(moved);
        func.body = vec![moved];
        let ty = func.ty;
        let func = prog.funcs.push(func);
        made.push(func);
        let node = |prog: &mut Program, ty, kind| prog.new_node(pos, ty, kind);
        let fun = node(prog, Some(ty), NodeKind::Func(func));
        let call = Call {
            op: CallOp::Func,
            fun,
            args: Vec::new(),
            ddd: false,
            go_defer: false,
            keep_alive: Vec::new(),
            no_inline: false,
        };
        let call = node(prog, None, NodeKind::Call(Box::new(call)));
        prog.nodes[stmt].kind = NodeKind::ExprStmt { x: call };
    }
    let in_init = |prog: &Program, mut func: FuncId| {
        while let Some(outer) = prog.funcs[func].outer {
            func = outer;
        }
        func == init
    };
    let at = prog.target.iter().position(|&func| !in_init(prog, func)).unwrap_or(prog.target.len());
    for itab in prog.itabs.iter_mut().filter(|itab| itab.0 > at) {
        itab.0 += made.len();
    }
    prog.target.splice(at..at, made);
}

/// Map literals with fewer nodes stay in place.
const MAP_INIT_NODES: i64 = 20;

struct Schedule<'a> {
    prog: &'a mut Program,
    tcx: &'a mut Tcx,
    /// Statements that remain to be executed.
    out: Vec<NodeId>,
    /// Non-zero parts of array and struct literals, by offset.
    plans: HashMap<NodeId, Vec<(i64, NodeId)>>,
    temps: HashMap<NodeId, GlobalId>,
    /// Initialiser of each variable set by a plain assignment.
    defs: HashMap<GlobalId, NodeId>,
    /// Whether some initialiser may have changed a package variable.
    seen_mutation: bool,
    /// gc's `base.Pos`.
    pos: XPos,
    /// Package whose variables are initialised.
    pkg: PkgId,
    made: u32,
}

/// Destination of the data; `None` is `_`.
type Place = Option<GlobalId>;

impl Schedule<'_> {
    fn kind(&self, n: NodeId) -> NodeKind {
        self.prog.nodes[n].kind.clone()
    }

    fn ty(&self, n: NodeId) -> TypeId {
        self.prog.nodes[n].ty.unwrap_or(Types::basic(Basic::Invalid))
    }

    /// Whether the statement needs no code.
    fn statement(&mut self, stmt: NodeId) -> bool {
        let (lhs, rhs) = match self.kind(stmt) {
            NodeKind::Assign { x, y: Some(y), .. } => (vec![x], y),
            NodeKind::Assign2 { op: As2::Plain, .. } => return false,
            NodeKind::Assign2 { lhs, rhs, .. } => match rhs[..] {
                [y] => (lhs, y),
                _ => return false,
            },
            _ => return false,
        };
        if !self.seen_mutation {
            self.seen_mutation = self.may_modify(rhs);
        }
        let all_blank = lhs.iter().all(|&x| matches!(self.prog.nodes[x].kind, NodeKind::Blank));
        if all_blank && !any_side_effects(self.prog, rhs) {
            return true;
        }
        let [x] = lhs[..] else { return false };
        self.pos = self.prog.nodes[stmt].pos;
        let place = match self.prog.nodes[x].kind {
            NodeKind::Global(global) => Some(global),
            NodeKind::Blank => None,
            _ => return false,
        };
        let ty = if place.is_some() { self.ty(x) } else { self.ty(rhs) };
        self.assign_static(place, 0, rhs, ty)
    }

    fn put(&mut self, place: Place, offset: i64, value: StaticValue) {
        if let Some(global) = place {
            self.prog.static_init.push(StaticData { global, offset, value });
        }
    }

    fn temp(&mut self, ty: TypeId) -> GlobalId {
        let name: Name = format!(".stmp_{}", self.made).into();
        self.made += 1;
        self.prog.globals.push(Global { name, pkg: self.pkg, pos: self.pos, ty, obj: None, read_only: false })
    }

    /// Stores `v` as data, or emits an assignment for program start.
    fn assign(&mut self, pos: XPos, place: Place, offset: i64, v: NodeId) {
        let ty = self.ty(v);
        if self.assign_static(place, offset, v, ty) {
            return;
        }
        let x = match place {
            Some(global) => self.prog.new_node(pos, Some(ty), NodeKind::GlobalOffset { global, offset }),
            None => self.prog.new_node(pos, None, NodeKind::Blank),
        };
        let stmt = self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(v), def: false });
        self.out.push(stmt);
    }

    /// Writes a value that has no parts. Returns false for any other.
    fn put_leaf(&mut self, place: Place, offset: i64, r: NodeId) -> bool {
        match self.prog.nodes[r].kind {
            NodeKind::Func(func) => self.put(place, offset, StaticValue::Func(func)),
            NodeKind::MethodExpr { .. } => self.put(place, offset, StaticValue::Method(r)),
            NodeKind::Nil => {}
            NodeKind::Literal(_) => self.constant(place, offset, r),
            _ => return false,
        }
        true
    }

    /// gc's StaticAssign.
    fn assign_static(&mut self, place: Place, offset: i64, r: NodeId, ty: TypeId) -> bool {
        let mut r = r;
        while let NodeKind::Conv { op: ConvOp::Nop, x } = self.prog.nodes[r].kind {
            r = x;
        }
        if self.without_addresses() && self.needs_address(r) {
            return false;
        }
        if self.put_leaf(place, offset, r) {
            return true;
        }
        match self.kind(r) {
            NodeKind::Global(global) => self.copy_static(place, offset, global, ty),
            NodeKind::Addr { x } | NodeKind::PtrLit { x } => {
                if matches!(self.prog.nodes[r].kind, NodeKind::Addr { .. })
                    && let Some((global, at)) = self.static_location(x)
                {
                    self.put(place, offset, StaticValue::Addr { global, offset: at });
                    return true;
                }
                if !is_literal(self.prog, x) {
                    return false;
                }
                let temp = self.temp(self.ty(x));
                self.temps.insert(r, temp);
                self.put(place, offset, StaticValue::Addr { global: temp, offset: 0 });
                self.assign(self.pos, Some(temp), 0, x);
                true
            }
            NodeKind::Conv { op: ConvOp::Str2Bytes, x } => match &self.prog.nodes[x].kind {
                NodeKind::Literal(Value::Str(text)) if place.is_some() => {
                    let text = text.clone();
                    self.put(place, offset, StaticValue::Bytes(text));
                    true
                }
                _ => false,
            },
            NodeKind::SliceLit { len, .. } => {
                self.plan(r);
                let elem = match self.tcx.types.under(self.ty(r)) {
                    Type::Slice { elem } => *elem,
                    _ => return false,
                };
                let array = self.tcx.types.add(Type::Array { len, elem });
                let temp = self.temp(array);
                self.temps.insert(r, temp);
                self.put(place, offset, StaticValue::Slice { global: temp, len });
                self.literal(Some(temp), 0, r);
                true
            }
            NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. } => {
                self.literal(place, offset, r);
                true
            }
            NodeKind::Closure { func } => {
                if self.prog.funcs[func].is_capturing_closure() {
                    return false;
                }
                self.put(place, offset, StaticValue::Func(func));
                true
            }
            NodeKind::Conv { op: ConvOp::Iface, .. } => self.interface(place, offset, r, ty),
            // The machine's representation of a shape differs.
            NodeKind::InlCall { call, .. } if self.prog.funcs[self.prog.inlined[call].callee].shape_only => {
                false
            }
            NodeKind::InlCall { .. } => self.inlined_call(place, offset, r, ty),
            NodeKind::Call(call) => self.library_call(place, offset, &call, ty),
            _ => false,
        }
    }

    /// Whether data must not contain addresses: the data of the FIPS-validated packages is hashed.
    fn without_addresses(&self) -> bool {
        const VALIDATED: &str = "crypto/internal/fips140";
        let is_validated =
            |path: &str| path.strip_prefix(VALIDATED).is_some_and(|r| r.is_empty() || r.starts_with('/'));
        self.tcx.of_library && is_validated(&self.tcx.pkg(self.pkg).path)
    }

    fn needs_address(&self, n: NodeId) -> bool {
        match &self.prog.nodes[n].kind {
            NodeKind::Literal(value) => matches!(value, Value::Str(_)) && !is_zero(self.prog, n),
            NodeKind::Nil | NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. } => false,
            _ => true,
        }
    }

    fn constant(&mut self, place: Place, offset: i64, n: NodeId) {
        if !is_zero(self.prog, n) {
            self.put(place, offset, StaticValue::Const(n));
        }
    }

    fn literal(&mut self, place: Place, offset: i64, lit: NodeId) {
        self.plan(lit);
        for (at, value) in self.plans.get(&lit).cloned().unwrap_or_default() {
            match self.prog.nodes[value].kind {
                NodeKind::Literal(_) => self.constant(place, offset + at, value),
                NodeKind::Nil => {}
                _ => {
                    self.pos = self.prog.nodes[value].pos;
                    self.assign(self.pos, place, offset + at, value);
                }
            }
        }
    }

    fn interface(&mut self, place: Place, offset: i64, r: NodeId, ty: TypeId) -> bool {
        let mut value = r;
        while let NodeKind::Conv { op: ConvOp::Iface, x } = self.prog.nodes[value].kind {
            value = x;
        }
        let dynamic = self.ty(value);
        if matches!(self.tcx.types.under(dynamic), Type::Interface(_)) {
            return matches!(self.prog.nodes[value].kind, NodeKind::Nil);
        }
        if self.pkg == PkgId::USER {
            self.prog.late_itabs.push((dynamic, ty));
        }
        self.put(place, offset, StaticValue::Itab { dynamic, iface: ty });
        if self.tcx.is_direct_iface(dynamic) {
            if !matches!(self.prog.nodes[value].kind, NodeKind::Nil) {
                self.pos = self.prog.nodes[value].pos;
                self.assign(self.pos, place, offset + 8, value);
            }
            return true;
        }
        let temp = self.temp(dynamic);
        self.temps.insert(value, temp);
        self.assign(self.pos, Some(temp), 0, value);
        self.put(place, offset + 8, StaticValue::Addr { global: temp, offset: 0 });
        true
    }

    /// Copies the static data of another variable.
    fn copy_static(&mut self, place: Place, offset: i64, from: GlobalId, ty: TypeId) -> bool {
        let global = &self.prog.globals[from];
        if global.pkg != PkgId::USER || self.seen_mutation {
            return false;
        }
        if matches!(self.tcx.types.under(global.ty), Type::Basic(Basic::String)) {
            return false;
        }
        let Some(&def) = self.defs.get(&from) else { return false };
        let mut r = def;
        while let NodeKind::Conv { op: ConvOp::Nop, x } = self.prog.nodes[r].kind {
            if self.tcx.identical(self.ty(r), ty) {
                break;
            }
            r = x;
        }
        if self.put_leaf(place, offset, r) {
            return true;
        }
        match self.kind(r) {
            NodeKind::Global(global) => {
                if !self.copy_static(place, offset, global, ty) {
                    let pos = self.pos;
                    let mut y =
                        self.prog.new_node(pos, Some(self.prog.globals[global].ty), NodeKind::Global(global));
                    if !self.tcx.identical(self.ty(y), ty) {
                        y = self.prog.new_node(pos, Some(ty), NodeKind::Conv { op: ConvOp::Nop, x: y });
                    }
                    self.assign_to(pos, place, offset, ty, y);
                }
                true
            }
            NodeKind::Addr { x } => match self.prog.nodes[x].kind {
                NodeKind::Global(global) => {
                    self.put(place, offset, StaticValue::Addr { global, offset: 0 });
                    true
                }
                _ => false,
            },
            NodeKind::PtrLit { .. } => match self.temps.get(&r) {
                Some(&global) => {
                    self.put(place, offset, StaticValue::Addr { global, offset: 0 });
                    true
                }
                None => false,
            },
            NodeKind::SliceLit { len, .. } => match self.temps.get(&r) {
                Some(&global) => {
                    self.put(place, offset, StaticValue::Slice { global, len });
                    true
                }
                None => false,
            },
            NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. } => {
                for (at, value) in self.plans.get(&r).cloned().unwrap_or_default() {
                    let value_ty = self.ty(value);
                    match self.kind(value) {
                        NodeKind::Literal(_) => self.constant(place, offset + at, value),
                        NodeKind::Nil => {}
                        NodeKind::Global(global)
                            if self.copy_static(place, offset + at, global, value_ty) => {}
                        NodeKind::Func(func) => self.put(place, offset + at, StaticValue::Func(func)),
                        NodeKind::MethodExpr { .. } => {
                            self.put(place, offset + at, StaticValue::Method(value));
                        }
                        _ => {
                            let pos = self.pos;
                            let computed = NodeKind::GlobalOffset { global: from, offset: at };
                            let y = self.prog.new_node(pos, Some(value_ty), computed);
                            self.assign_to(pos, place, offset + at, value_ty, y);
                        }
                    }
                }
                true
            }
            _ => false,
        }
    }

    fn assign_to(&mut self, pos: XPos, place: Place, offset: i64, ty: TypeId, y: NodeId) {
        let x = match place {
            Some(global) => self.prog.new_node(pos, Some(ty), NodeKind::GlobalOffset { global, offset }),
            None => self.prog.new_node(pos, None, NodeKind::Blank),
        };
        let stmt = self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(y), def: false });
        self.out.push(stmt);
    }

    fn plan(&mut self, lit: NodeId) {
        if self.plans.contains_key(&lit) {
            return;
        }
        let mut plan = Vec::new();
        match self.kind(lit) {
            NodeKind::ArrayLit { elems, .. } | NodeKind::SliceLit { elems, .. } => {
                let elem = match self.tcx.types.under(self.ty(lit)) {
                    Type::Array { elem, .. } | Type::Slice { elem } => *elem,
                    _ => return,
                };
                let size = self.tcx.sizeof(elem);
                for e in elems {
                    self.plan_value(&mut plan, e.index.saturating_mul(size), e.value);
                }
            }
            NodeKind::StructLit { fields } => {
                let ty = self.ty(lit);
                let offsets = self.tcx.offsetsof(ty);
                let blank = |tcx: &Tcx, field: u32| match tcx.types.under(ty) {
                    Type::Struct { fields } => fields.get(field as usize).is_some_and(|f| &*f.name == "_"),
                    _ => false,
                };
                for f in fields {
                    if !blank(self.tcx, f.field) {
                        let at = offsets.get(f.field as usize).copied().unwrap_or(0);
                        let at = at + self.tcx.inner_field(ty, f.field, &f.inner).map_or(0, |(at, _)| at);
                        self.plan_value(&mut plan, at, f.value);
                    }
                }
            }
            _ => {}
        }
        self.plans.insert(lit, plan);
    }

    fn plan_value(&mut self, plan: &mut Vec<(i64, NodeId)>, offset: i64, value: NodeId) {
        if is_zero(self.prog, value) {
            return;
        }
        if matches!(self.prog.nodes[value].kind, NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. }) {
            self.plan(value);
            let inner = self.plans.get(&value).into_iter().flatten();
            plan.extend(inner.map(|&(at, value)| (offset + at, value)));
            return;
        }
        plan.push((offset, value));
    }

    /// Address of `n`, if known statically.
    fn static_location(&mut self, n: NodeId) -> Option<(GlobalId, i64)> {
        match self.prog.nodes[n].kind {
            NodeKind::Global(global) => Some((global, 0)),
            NodeKind::Dot { x, field } => {
                let (global, at) = self.static_location(x)?;
                let ty = self.ty(x);
                Some((global, at + self.tcx.offsetsof(ty).get(field as usize)?))
            }
            NodeKind::Index { x, index, .. } => {
                let Type::Array { elem, .. } = *self.tcx.types.under(self.ty(x)) else { return None };
                let (global, at) = self.static_location(x)?;
                let NodeKind::Literal(Value::Int(i)) = self.prog.nodes[index].kind else { return None };
                Some((global, at + i.checked_mul(self.tcx.sizeof(elem))?))
            }
            _ => None,
        }
    }

    /// `var x = f(a)` where the body of `f` is a single `return` of a static value.
    fn inlined_call(&mut self, place: Place, offset: i64, call: NodeId, ty: TypeId) -> bool {
        let prog = &*self.prog;
        let NodeKind::InlCall { body, .. } = &prog.nodes[call].kind else { return false };
        let [assign] = prog.nodes[call].init[..] else { return false };
        let NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } = &prog.nodes[assign].kind else {
            return false;
        };
        let [block, label] = body[..] else { return false };
        let (NodeKind::Block { list }, NodeKind::Label { name }) =
            (&prog.nodes[block].kind, &prog.nodes[label].kind)
        else {
            return false;
        };
        let [decl, ret, goto] = list[..] else { return false };
        let NodeKind::Decl { var: result } = prog.nodes[decl].kind else { return false };
        let NodeKind::Assign2 { op: As2::Plain, lhs: out, rhs: value, .. } = &prog.nodes[ret].kind else {
            return false;
        };
        if !matches!(&prog.nodes[goto].kind, NodeKind::Goto { label } if label == name) {
            return false;
        }
        let ([out], [value]) = (&out[..], &value[..]) else { return false };
        if !matches!(prog.nodes[*out].kind, NodeKind::Local(var) if var == result) {
            return false;
        }
        let mut args: HashMap<VarId, NodeId> = HashMap::default();
        for (&x, &arg) in lhs.iter().zip(rhs) {
            if any_side_effects(prog, arg) {
                return false;
            }
            if let NodeKind::Local(var) = prog.nodes[x].kind {
                if prog.vars[var].addr_taken {
                    return false;
                }
                args.insert(var, arg);
            }
        }
        let value = *value;
        self.result(place, offset, value, &args, ty)
    }

    /// Stores the result of a call with these arguments.
    fn result(
        &mut self,
        place: Place,
        offset: i64,
        value: NodeId,
        args: &HashMap<VarId, NodeId>,
        ty: TypeId,
    ) -> bool {
        let prog = &*self.prog;
        let mut count: HashMap<VarId, u32> = HashMap::default();
        let mut captures = false;
        prog.visit(value, &mut |n| match prog.nodes[n].kind {
            NodeKind::Local(var) => *count.entry(var).or_default() += 1,
            NodeKind::Closure { func } => captures |= prog.funcs[func].is_capturing_closure(),
            _ => {}
        });
        let repeatable = |(var, &arg): (&VarId, &NodeId)| {
            count.get(var).copied().unwrap_or(0) <= 1 || can_repeat(prog, arg)
        };
        if captures || !args.iter().all(repeatable) {
            return false;
        }
        match self.substitute(value, args) {
            Some(value) => self.assign_static(place, offset, value, ty),
            None => false,
        }
    }

    /// Copies `n` with arguments for parameters, folding constants where gc does.
    fn substitute(&mut self, n: NodeId, args: &HashMap<VarId, NodeId>) -> Option<NodeId> {
        if let NodeKind::Local(var) = self.prog.nodes[n].kind {
            let Some(&arg) = args.get(&var) else { return Some(n) };
            let mut label = |name: &Name| name.clone();
            let mut adopt = |_: &mut Program, _: FuncId, _: FuncId| {};
            let has_closure =
                self.prog.any(arg, &mut |n| matches!(self.prog.nodes[n].kind, NodeKind::Closure { .. }));
            if has_closure {
                return Some(arg);
            }
            return Some(Copier::new(&mut label, &mut adopt).node(self.prog, arg));
        }
        let copy = self.prog.nodes[n].clone();
        let copy = self.prog.nodes.push(copy);
        let mut new = Vec::new();
        for child in self.prog.children(copy) {
            new.push(self.substitute(child, args)?);
        }
        let mut new = new.into_iter();
        self.prog.edit_children(copy, &mut |_, child| new.next().unwrap_or(child));
        if let Some(&word) = self.prog.type_words.get(&n) {
            let word = self.substitute(word, args)?;
            self.prog.type_words.insert(copy, word);
        }
        match self.kind(copy) {
            NodeKind::Conv { op: ConvOp::Conv, x } => {
                let NodeKind::Literal(value) = self.kind(x) else { return Some(copy) };
                let value = self.truncate(&value, self.ty(x), self.ty(copy))?;
                self.prog.nodes[copy].kind = NodeKind::Literal(value);
            }
            NodeKind::AddStr { list } => self.join_strings(copy, list),
            _ => {}
        }
        Some(copy)
    }

    /// Converts an integer constant to another integer type by truncation; nothing else is converted.
    fn truncate(&mut self, value: &Value, from: TypeId, to: TypeId) -> Option<Value> {
        let (a, b) = (self.tcx.basic_of(from)?.canonical(), self.tcx.basic_of(to)?.canonical());
        if a == b {
            return Some(value.clone());
        }
        if !self.tcx.is_basic(from, INTEGER) || !self.tcx.is_basic(to, INTEGER) {
            return None;
        }
        let bits = self.tcx.sizeof(to) * 8;
        let ones = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
        let value = constant::binary_op(value, Operator::And, &Value::from_u64(ones), true);
        let half = Value::from_u64(1 << (bits - 1));
        if !self.tcx.is_basic(to, UNSIGNED) && constant::compare(&value, Operator::Geq, &half) {
            let all = constant::shift(&Value::from_u64(1), Operator::Shl, bits as u64);
            return Some(constant::binary_op(&value, Operator::Sub, &all, true));
        }
        Some(value)
    }

    /// Merges neighbouring constants of a concatenation.
    fn join_strings(&mut self, n: NodeId, list: Vec<NodeId>) {
        let text = |prog: &Program, n: NodeId| match &prog.nodes[n].kind {
            NodeKind::Literal(Value::Str(text)) => Some(text.to_vec()),
            _ => None,
        };
        let mut joined: Vec<NodeId> = Vec::new();
        for part in list {
            let merged = match (joined.last().and_then(|&last| text(self.prog, last)), text(self.prog, part))
            {
                (Some(mut a), Some(b)) => {
                    a.extend(b);
                    Some(a)
                }
                _ => None,
            };
            match merged {
                Some(bytes) => {
                    joined.pop();
                    let (pos, ty) = (self.prog.nodes[part].pos, self.prog.nodes[part].ty);
                    joined.push(self.prog.new_node(pos, ty, NodeKind::Literal(Value::Str(bytes.into()))));
                }
                None => joined.push(part),
            }
        }
        self.prog.nodes[n].kind = match joined[..] {
            [one] if text(self.prog, one).is_some() => self.prog.nodes[one].kind.clone(),
            _ => NodeKind::AddStr { list: joined },
        };
    }

    /// Whether evaluating `n` may change a variable of this package.
    fn may_modify(&self, n: NodeId) -> bool {
        let prog = &*self.prog;
        let unsafe_lhs = |mut x: NodeId| loop {
            x = match prog.nodes[x].kind {
                NodeKind::Local(_) | NodeKind::Func(_) | NodeKind::Blank => return false,
                NodeKind::Global(global) => return prog.globals[global].pkg == PkgId::USER,
                NodeKind::Dot { x, .. } | NodeKind::Deref { x } | NodeKind::Conv { op: ConvOp::Nop, x } => x,
                NodeKind::Index { x, .. } => match self.tcx.types.under(self.ty(x)) {
                    Type::Array { .. } => x,
                    _ => return true,
                },
                _ => return true,
            };
        };
        prog.any(n, &mut |n| match &prog.nodes[n].kind {
            NodeKind::Call(_)
            | NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. }
            | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Clear, .. }
            | NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, .. } => true,
            NodeKind::Assign { x, .. } | NodeKind::AssignOp { x, .. } => unsafe_lhs(*x),
            NodeKind::Assign2 { op, lhs, .. } if *op != As2::SelRecv => lhs.iter().any(|&x| unsafe_lhs(x)),
            _ => false,
        })
    }
}

fn is_literal(prog: &Program, n: NodeId) -> bool {
    matches!(
        prog.nodes[n].kind,
        NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::StructLit { .. }
    )
}
