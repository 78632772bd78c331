//! Expressions whose value registers hold.
//! Rules: cmd/compile/internal/ssagen/ssa.go `exprCheckPtr`, `slice`, `condBranch`, go1.27.

use super::*;
use crate::ssa::float;
use crate::ssa::value::wrap;
use crate::types::constant;

/// Strings that are joined by a call of their own number.
const MAX_CONCAT_ARGS: usize = 5;

impl Gen<'_> {
    pub(super) fn expr(&mut self, n: NodeId) -> ValueId {
        if let Some(&Early::Value(slot, ty)) = self.early.get(&n) {
            return self.variable(slot, ty);
        }
        if let Some(&Early::Stored(first, ty)) = self.early.get(&n) {
            let from = self.frame_addr(first);
            return self.load(ty, from);
        }
        if self.depth >= MAX_DEPTH || self.f.values.len() > MAX_VALUES {
            let ty = self.node_ty(n);
            return self.opaque(ty);
        }
        if !matches!(self.program.nodes[n].kind, NodeKind::Binary { .. } | NodeKind::Paren { .. }) {
            self.fails_to = None;
        }
        self.depth += 1;
        let outer = self.pos;
        let v = self.expr_inner(n);
        self.pos = outer;
        self.depth -= 1;
        v
    }

    fn expr_inner(&mut self, n: NodeId) -> ValueId {
        let program = self.program;
        let node = &program.nodes[n];
        if !matches!(node.kind, NodeKind::Local(_) | NodeKind::Literal(_) | NodeKind::Global(_)) {
            self.pos = node.pos;
        }
        self.begin(n);
        let ty = self.node_ty(n);
        match &node.kind {
            NodeKind::Local(var) if self.in_registers(*var) => self.variable(Slot::Var(*var), ty),
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::GlobalOffset { .. } => {
                let addr = self.addr(n);
                self.load(ty, addr)
            }
            NodeKind::Paren { x } => self.expr(*x),
            NodeKind::Literal(value) => self.literal(n, value),
            NodeKind::Nil => self.zero_of(ty),
            NodeKind::Func(func) | NodeKind::MethodExpr { callee: func, .. } => {
                self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Func(*func))
            }
            NodeKind::LinksymAddr { dict: Some(dict), .. } => {
                self.note_dict(*dict);
                self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Dict(*dict))
            }
            NodeKind::LinksymAddr { .. } | NodeKind::Type => {
                self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n))
            }
            NodeKind::DynamicType { rtype } => self.expr(*rtype),
            NodeKind::Binary { op, x, y } => self.binary(n, *op, *x, *y),
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                let and = matches!(node.kind, NodeKind::AndAnd { .. });
                let slot = self.temp();
                let left = self.expr(*x);
                self.set(slot, left);
                let (right, end) = (self.block(), self.block());
                if and {
                    self.branch(left, right, end);
                } else {
                    self.branch(left, end, right);
                }
                self.start(right);
                self.prepare(&[*y]);
                let v = self.expr(*y);
                self.set(slot, v);
                self.jump(end);
                self.start(end);
                self.variable(slot, Ty::BOOL)
            }
            NodeKind::Unary { op, x } => {
                let v = self.expr(*x);
                match op {
                    UnOp::Plus => v,
                    UnOp::Not => self.value(Op::Not, Ty::BOOL, &[v]),
                    UnOp::Neg if ty.is_int() => self.value(Op::Neg, ty, &[v]),
                    UnOp::BitNot => self.value(Op::Com, ty, &[v]),
                    UnOp::Neg => self.value_aux(Op::Pure, ty, &[v], float::NEG),
                }
            }
            NodeKind::Addr { x } => {
                let x = self.peeled(*x);
                self.addr(x)
            }
            NodeKind::Deref { .. } | NodeKind::DotPtr { .. } => {
                let addr = self.addr(n);
                self.load(ty, addr)
            }
            NodeKind::Dot { x, field } => {
                if self.is_addressable(n) && !self.is_ssa(n) && !self.early.contains_key(x) {
                    let addr = self.addr(n);
                    return self.load(ty, addr);
                }
                if !self.can_ssa(self.type_of(*x)) {
                    let base = self.addr(*x);
                    let offset = self.offset(self.type_of(*x), *field);
                    let addr = self.value_aux(Op::OffPtr, Ty::PTR, &[base], offset);
                    return self.load(ty, addr);
                }
                let v = self.expr(*x);
                self.value_aux(Op::StructSelect, ty, &[v], i64::from(*field))
            }
            NodeKind::Index { x, index, bounded } => self.index(n, *x, *index, *bounded, ty),
            NodeKind::IndexMap { .. } => {
                let addr = self.addr(n);
                self.load(ty, addr)
            }
            NodeKind::Slice { op, x, low, high, max } => self.slice(*op, *x, [*low, *high, *max], ty),
            NodeKind::Conv { op, x } => self.conversion(n, *op, *x),
            NodeKind::StructLit { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::New { .. } => self.composite(n),
            NodeKind::DotType { .. } => self.assertion(n, false).0,
            NodeKind::Recv { .. } => {
                let addr = self.addr(n);
                self.load(ty, addr)
            }
            NodeKind::Call(_) => {
                let call = self.call(n);
                if self.can_ssa(self.type_of(n)) {
                    self.result(call, 0, ty)
                } else {
                    let addr = self.frame_addr(n);
                    self.load(ty, addr)
                }
            }
            NodeKind::InlCall { results, .. } => {
                self.run_body(n);
                match results.first() {
                    Some(&result) => {
                        self.prepare(&[result]);
                        self.expr(result)
                    }
                    None => self.opaque(ty),
                }
            }
            NodeKind::AddStr { list } => {
                let args = match list.len() {
                    ..=MAX_CONCAT_ARGS => list.iter().map(|&x| self.expr(x)).collect(),
                    _ => vec![self.listed(n, list)],
                };
                let call = self.runtime("concatstrings", &args);
                self.result(call, 0, ty)
            }
            NodeKind::UnaryBuiltin { op, x } => self.unary_builtin(n, *op, *x),
            NodeKind::BinaryBuiltin { op, x, y } => self.binary_builtin(n, *op, *x, *y),
            NodeKind::NaryBuiltin { op, args } => self.nary_builtin(n, *op, args),
            NodeKind::MakeSlice { len, cap } => self.make_slice(n, *len, *cap),
            NodeKind::MakeMap { hint: size } | NodeKind::MakeChan { size } => {
                let args: Vec<ValueId> = size.iter().map(|&x| self.expr(x)).collect();
                let call = self.runtime("makemap", &args);
                self.result(call, 0, ty)
            }
            NodeKind::Recover => {
                let call = self.runtime("gorecover", &[]);
                self.result(call, 0, ty)
            }
            _ => self.opaque(ty),
        }
    }

    /// Notes what the words of a dictionary, and of those that it leads to, point to.
    fn note_dict(&mut self, dict: u32) {
        let mut work = vec![dict];
        while let Some(dict) = work.pop() {
            if self.f.dicts.contains_key(&(dict, 0)) {
                continue;
            }
            let Some(found) = self.program.dicts.get(dict as usize) else { continue };
            for (i, entry) in (0u32..).zip(&found.entries) {
                let sym = match entry {
                    DictEntry::Dict(inner) => {
                        work.push(*inner);
                        Sym::Dict(*inner)
                    }
                    DictEntry::Type(ty) => Sym::Type(*ty),
                    DictEntry::Method { .. } | DictEntry::Itab { .. } => Sym::DictWord(dict, i),
                };
                self.f.dicts.insert((dict, 8 * i64::from(i)), sym);
            }
        }
    }

    fn literal(&mut self, n: NodeId, value: &constant::Value) -> ValueId {
        let ty = self.node_ty(n);
        match ty.class {
            Class::Bool => self.bool(value.as_bool()),
            Class::Int => {
                let int = value.to_int();
                let x = int.as_i64().or_else(|| int.as_u64().map(|x| x as i64)).unwrap_or(0);
                self.constant(ty, wrap(x, ty))
            }
            Class::Str => {
                let len = value.as_bytes().len() as i64;
                if len == 0 {
                    return self.zero_of(ty);
                }
                let hash = value
                    .as_bytes()
                    .iter()
                    .fold(len as u32, |h, &b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193).rotate_left(5));
                if len <= crate::ssa::MAX_KNOWN_TEXT {
                    self.f.texts.entry(hash).or_insert_with(|| value.as_bytes().into());
                }
                let data = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Data(hash));
                let len = self.int(len);
                self.value(Op::StringMake, ty, &[data, len])
            }
            Class::Ptr => {
                let x = value.to_int().as_i64().unwrap_or(0);
                if x == 0 { self.constant(ty, 0) } else { self.value_aux(Op::Pure, ty, &[], x) }
            }
            Class::Complex => {
                let value = value.to_complex();
                self.complex(ty, value.real().as_f64(), value.imag().as_f64())
            }
            _ => {
                let x = value.to_float().as_f64();
                let x = if ty.size == 4 { f64::from(x as f32) } else { x };
                self.value_aux(Op::Pure, ty, &[], float::bits(x))
            }
        }
    }

    /// A complex constant.
    pub(super) fn complex(&mut self, ty: Ty, re: f64, im: f64) -> ValueId {
        let part = Ty::of(Class::Float, ty.size / 2);
        let parts = [re, im].map(|x| {
            let x = if part.size == 4 { f64::from(x as f32) } else { x };
            self.value_aux(Op::Pure, part, &[], float::bits(x))
        });
        self.value_aux(Op::Pure, ty, &parts, float::COMPLEX)
    }

    /// What is computed of complex numbers is computed of their parts.
    fn complex_operation(&mut self, op: BinOp, ty: Ty, a: ValueId, b: ValueId) -> ValueId {
        let part = Ty::of(Class::Float, ty.size / 2);
        let [[a, b], [c, d]] = [a, b].map(|v| {
            [UnaryBuiltin::Real, UnaryBuiltin::Imag]
                .map(|which| self.value_aux(Op::Pure, part, &[v], float::PART + which as i64))
        });
        let mut made = |op: BinOp, x: ValueId, y: ValueId| {
            self.value_aux(Op::Pure, part, &[x, y], float::BINARY + op as i64)
        };
        let parts = if op == BinOp::Mul {
            let [ac, bd] = [made(op, a, c), made(op, b, d)];
            let [ad, bc] = [made(op, a, d), made(op, b, c)];
            [made(BinOp::Sub, ac, bd), made(BinOp::Add, ad, bc)]
        } else {
            [made(op, a, c), made(op, b, d)]
        };
        self.value_aux(Op::Pure, ty, &parts, float::COMPLEX)
    }

    fn binary(&mut self, n: NodeId, op: BinOp, x: NodeId, y: NodeId) -> ValueId {
        let (tx, ty) = (self.node_ty(x), self.node_ty(y));
        let result = self.node_ty(n);
        let fails_to = self.fails_to.take();
        if matches!(op, BinOp::Eq | BinOp::Ne) {
            let equal = self.equality(n, x, y, fails_to);
            if let Some(equal) = equal {
                return if op == BinOp::Ne { self.value(Op::Not, Ty::BOOL, &[equal]) } else { equal };
            }
        }
        if tx.class == Class::Str && op != BinOp::Add {
            let (a, b) = (self.expr(x), self.expr(y));
            let call = self.runtime("cmpstring", &[a, b]);
            let order = self.result(call, 0, Ty::INT);
            let zero = self.int(0);
            return self.comparison(op, Ty::INT, order, zero);
        }
        let (a, b) = (self.expr(x), self.expr(y));
        self.operation(op, tx, ty, result, a, b)
    }

    /// `a op b` on numbers, booleans and pointers.
    pub(super) fn operation(
        &mut self,
        op: BinOp,
        tx: Ty,
        ty: Ty,
        result: Ty,
        a: ValueId,
        b: ValueId,
    ) -> ValueId {
        use BinOp::*;
        match op {
            Eq | Ne | Lt | Le | Gt | Ge => return self.comparison(op, tx, a, b),
            _ => {}
        }
        if tx.class == Class::Str && op == Add {
            let call = self.runtime("concatstrings", &[a, b]);
            return self.result(call, 0, tx);
        }
        if !tx.is_int() {
            if tx.class == Class::Complex && matches!(op, Add | Sub | Mul) {
                return self.complex_operation(op, tx, a, b);
            }
            return self.value_aux(Op::Pure, result, &[a, b], float::BINARY + op as i64);
        }
        let made = match op {
            Add => Op::Add,
            Sub => Op::Sub,
            Mul => Op::Mul,
            And => Op::And,
            Or => Op::Or,
            Xor => Op::Xor,
            AndNot => {
                let b = self.value(Op::Com, tx, &[b]);
                return self.value(Op::And, tx, &[a, b]);
            }
            Div | Mod => {
                if self.f.int(b).is_none_or(|b| b == 0) {
                    let zero = self.constant(tx, 0);
                    let cond = self.value(Op::Neq, Ty::BOOL, &[b, zero]);
                    self.check(cond, "panicdivide");
                }
                match (op, tx.signed) {
                    (Div, true) => Op::Div,
                    (Div, false) => Op::DivU,
                    (_, true) => Op::Mod,
                    (_, false) => Op::ModU,
                }
            }
            Lsh | Rsh => {
                if ty.signed {
                    let zero = self.constant(ty, 0);
                    let cond = self.value(Op::Leq, Ty::BOOL, &[zero, b]);
                    self.check(cond, "panicshift");
                }
                match (op, tx.signed) {
                    (Lsh, _) => Op::Lsh,
                    (_, true) => Op::Rsh,
                    (_, false) => Op::RshU,
                }
            }
            Eq | Ne | Lt | Le | Gt | Ge => Op::Opaque,
        };
        self.value(made, tx, &[a, b])
    }

    fn comparison(&mut self, op: BinOp, ty: Ty, a: ValueId, b: ValueId) -> ValueId {
        use BinOp::*;
        let (op, a, b) = match op {
            Ge => (Le, b, a),
            Gt => (Lt, b, a),
            op => (op, a, b),
        };
        let made = match (ty.class, op) {
            (Class::Int, Eq) => Op::Eq,
            (Class::Int, Ne) => Op::Neq,
            (Class::Int, Lt) if ty.signed => Op::Less,
            (Class::Int, Le) if ty.signed => Op::Leq,
            (Class::Int, Lt) => Op::LessU,
            (Class::Int, Le) => Op::LeqU,
            (Class::Bool, Eq) => Op::EqB,
            (Class::Bool, Ne) => Op::NeqB,
            (Class::Ptr, Eq) => Op::EqPtr,
            (Class::Ptr, Ne) => Op::NeqPtr,
            _ => return self.value_aux(Op::Pure, Ty::BOOL, &[a, b], float::COMPARE + op as i64),
        };
        self.value(made, Ty::BOOL, &[a, b])
    }

    fn index(&mut self, n: NodeId, x: NodeId, index: NodeId, bounded: bool, ty: Ty) -> ValueId {
        match self.under_of(x) {
            Type::Basic(_) => {
                let s = self.expr(x);
                let i = self.expr(index);
                let len = self.value(Op::StringLen, Ty::INT, &[s]);
                let i = self.bounds_check(i, len, true, bounded);
                let ptr = self.value(Op::StringPtr, Ty::PTR, &[s]);
                let ptr = match self.f.int(i) {
                    Some(i) => self.value_aux(Op::OffPtr, Ty::PTR, &[ptr], i),
                    None => self.value(Op::AddPtr, Ty::PTR, &[ptr, i]),
                };
                self.load(Ty::BYTE, ptr)
            }
            Type::Array { len, .. } if self.can_ssa(self.type_of(x)) => {
                let a = self.expr(x);
                let i = self.expr(index);
                let bound = self.int(len);
                self.bounds_check(i, bound, true, bounded && len != 0);
                if len == 0 { self.opaque(ty) } else { self.value_aux(Op::ArraySelect, ty, &[a], 0) }
            }
            _ => {
                let addr = self.addr(n);
                self.load(ty, addr)
            }
        }
    }

    fn slice(&mut self, op: SliceOp, x: NodeId, bounds: [Option<NodeId>; 3], ty: Ty) -> ValueId {
        let is_string = matches!(op, SliceOp::SliceStr);
        let array = match self.under_of(x) {
            Type::Pointer { elem } => match self.under(elem) {
                Type::Array { len, elem } => Some((len, elem, true)),
                _ => None,
            },
            Type::Array { len, elem } => Some((len, elem, false)),
            _ => None,
        };
        let v = match array {
            Some((_, _, false)) => self.addr(x),
            _ => self.expr(x),
        };
        let [low, high, max] = bounds.map(|bound| bound.map(|bound| self.expr(bound)));
        let (ptr, len, cap, stride) = match array {
            Some((len, elem, _)) => {
                let size = self.ty(elem).size;
                let p = self.nil_check(v);
                let len = self.int(len);
                (p, len, len, size)
            }
            None if is_string => {
                let len = self.value(Op::StringLen, Ty::INT, &[v]);
                (self.value(Op::StringPtr, Ty::PTR, &[v]), len, len, 1)
            }
            None => {
                let ptr = self.value(Op::SlicePtr, Ty::PTR, &[v]);
                let len = self.value(Op::SliceLen, Ty::INT, &[v]);
                let cap = self.value(Op::SliceCap, Ty::INT, &[v]);
                (ptr, len, cap, ty.elem)
            }
        };
        self.sliced(ptr, len, cap, [low, high, max], stride, ty)
    }

    /// `ptr[low:high:max]`
    pub(super) fn sliced(
        &mut self,
        ptr: ValueId,
        len: ValueId,
        cap: ValueId,
        [low, high, max]: [Option<ValueId>; 3],
        stride: i64,
        ty: Ty,
    ) -> ValueId {
        let is_string = ty.class == Class::Str;
        let mut i = match low {
            Some(low) => low,
            None => self.int(0),
        };
        let mut j = high.unwrap_or(len);
        let mut k = max.unwrap_or(cap);
        if max.is_some() {
            if k != cap {
                k = self.bounds_check(k, cap, false, false);
            }
            if j != k {
                j = self.bounds_check(j, k, false, false);
            }
            i = self.bounds_check(i, j, false, false);
        } else {
            if j != k {
                j = self.bounds_check(j, k, false, false);
            }
            i = self.bounds_check(i, j, false, false);
        }
        let new_len = self.value(Op::Sub, Ty::INT, &[j, i]);
        let new_cap = if j != k && !is_string { self.value(Op::Sub, Ty::INT, &[k, i]) } else { new_len };
        let data = if self.f.int(i) == Some(0) {
            ptr
        } else {
            let stride = self.int(stride);
            let delta = self.value(Op::Mul, Ty::INT, &[i, stride]);
            let mask = self.value(Op::Slicemask, Ty::INT, &[new_cap]);
            let delta = self.value(Op::And, Ty::INT, &[delta, mask]);
            self.value(Op::AddPtr, Ty::PTR, &[ptr, delta])
        };
        if is_string {
            self.value(Op::StringMake, ty, &[data, new_len])
        } else {
            self.value(Op::SliceMake, ty, &[data, new_len, new_cap])
        }
    }

    /// Of a condition what stands in front of its statement: calls, and operands that a comparison puts aside.
    pub(super) fn condition_first(&mut self, cond: NodeId) {
        self.prepare(&[cond]);
        self.compared_first(cond, 0);
    }

    fn compared_first(&mut self, cond: NodeId, depth: u32) {
        let program = self.program;
        let cond = self.peeled(cond);
        if depth >= MAX_DEPTH || self.early.contains_key(&cond) {
            return;
        }
        match program.nodes[cond].kind {
            NodeKind::Unary { op: UnOp::Not, x } | NodeKind::Conv { op: ConvOp::Nop, x } => {
                self.compared_first(x, depth + 1);
            }
            NodeKind::Binary { op: BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge, x, y }
                if self.node_ty(x).class == Class::Str =>
            {
                for n in [x, y] {
                    if self.may_call(n) {
                        self.hold(n);
                    }
                }
            }
            NodeKind::Binary { op: BinOp::Eq | BinOp::Ne, x, y } => {
                let constant = |g: &Self, n: NodeId| {
                    matches!(g.program.nodes[g.peeled(n)].kind, NodeKind::Literal(_) | NodeKind::Nil)
                };
                let class = self.node_ty(x).class;
                if class != self.node_ty(y).class
                    || !matches!(class, Class::Str | Class::Iface)
                    || constant(self, x)
                    || constant(self, y)
                {
                    return;
                }
                for n in [x, y] {
                    // A field of a variable is as cheap as that.
                    if !self.is_ssa(n) && !matches!(program.nodes[self.peeled(n)].kind, NodeKind::Dot { .. })
                    {
                        self.hold(n);
                    }
                }
            }
            _ => {}
        }
    }

    /// Leads to `yes` or `no`.
    pub(super) fn cond_branch(&mut self, cond: NodeId, yes: BlockId, no: BlockId) {
        let program = self.program;
        let cond = self.peeled(cond);
        let node = &program.nodes[cond];
        if self.depth >= MAX_DEPTH || self.early.contains_key(&cond) {
            let v = self.expr(cond);
            return self.branch(v, yes, no);
        }
        self.depth += 1;
        match node.kind {
            NodeKind::Unary { op: UnOp::Not, x } => {
                self.begin(cond);
                self.cond_branch(x, no, yes);
            }
            NodeKind::Conv { op: ConvOp::Nop, x } => {
                self.begin(cond);
                self.cond_branch(x, yes, no);
            }
            NodeKind::Binary { op: op @ (BinOp::Eq | BinOp::Ne), .. } => {
                self.prepare(&[cond]);
                self.fails_to = Some(if op == BinOp::Eq { no } else { yes });
                let v = self.expr(cond);
                self.fails_to = None;
                self.branch(v, yes, no);
            }
            _ => {
                self.prepare(&[cond]);
                let v = self.expr(cond);
                self.branch(v, yes, no);
            }
        }
        self.depth -= 1;
    }
}
