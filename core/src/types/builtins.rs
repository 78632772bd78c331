//! Calls of predeclared functions and functions of package unsafe.
//! Rules: cmd/compile/internal/types2/builtins.go, go1.27.

use super::call::Call;
use super::check::Checker;
use super::constant::{self, Value};
use super::expr::{BUILTIN, ExprClass, NO_VALUE};
use super::info::Mode;
use super::object::{Builtin, ObjKind};
use super::operand::{Operand, assignable_to};
use super::predicates::basic_info::{NUMERIC, ORDERED, STRING};
use super::types::{Basic, Term, Type, TypeId, typ};
use crate::span::Pos;
use crate::syntax::ast::{ChanDir, Operator};
use crate::version::Rule;

/// Minimum number of arguments, whether more are allowed, and whether a call may be a statement.
fn signature(id: Builtin) -> (usize, bool, ExprClass) {
    use ExprClass::{Expression, Statement};
    match id {
        Builtin::Append => (1, true, Expression),
        Builtin::Cap | Builtin::Len | Builtin::Imag | Builtin::Real => (1, false, Expression),
        Builtin::Clear | Builtin::Close | Builtin::Panic => (1, false, Statement),
        Builtin::Complex => (2, false, Expression),
        Builtin::Copy | Builtin::Delete => (2, false, Statement),
        Builtin::Make | Builtin::Max | Builtin::Min => (1, true, Expression),
        Builtin::New => (1, false, Expression),
        Builtin::Print | Builtin::Println => (0, true, Statement),
        Builtin::Recover => (0, false, Statement),
        Builtin::UnsafeAdd | Builtin::UnsafeSlice | Builtin::UnsafeString => (2, false, Expression),
        Builtin::UnsafeAlignof
        | Builtin::UnsafeOffsetof
        | Builtin::UnsafeSizeof
        | Builtin::UnsafeSliceData
        | Builtin::UnsafeStringData => (1, false, Expression),
    }
}

pub(super) fn class(id: Builtin) -> ExprClass {
    signature(id).2
}

impl Checker {
    /// False after an error.
    pub(super) fn builtin(&mut self, x: &mut Operand, call: Call, id: Builtin) -> bool {
        if call.has_dots && id != Builtin::Append {
            let text = format!("invalid operation: invalid use of ... with built-in {}", id.name());
            self.error_expr(call.e, text);
            self.use_exprs(call.args);
            return false;
        }
        // len and cap of an array are constant unless the operand contains a call or receive.
        let saved = self.env.has_call_or_recv;
        let measures = matches!(id, Builtin::Len | Builtin::Cap);
        if measures {
            self.env.has_call_or_recv = false;
        }
        let ok = self.builtin_in(x, call, id);
        if measures {
            self.env.has_call_or_recv = saved;
        }
        ok
    }

    fn builtin_in(&mut self, x: &mut Operand, call: Call, id: Builtin) -> bool {
        let mut args = Vec::new();
        let mut nargs = call.args.len();
        if !matches!(id, Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof) {
            args = self.expr_list(call.args);
            nargs = args.len();
            if args.iter().any(|a| !a.is_valid()) {
                return false;
            }
            if let Some(first) = args.first() {
                *x = first.clone();
            }
        }
        if !self.builtin_count(call, id, nargs) {
            return false;
        }
        match id {
            Builtin::Append => self.builtin_append(x, call, args),
            Builtin::Cap | Builtin::Len => self.builtin_len(x, call, id),
            Builtin::Clear => self.builtin_clear(x, call),
            Builtin::Close => self.builtin_close(x, call),
            Builtin::Complex => self.builtin_complex(x, call, &args),
            Builtin::Copy => self.builtin_copy(x, call, &args),
            Builtin::Delete => self.builtin_delete(x, call, &args),
            Builtin::Imag | Builtin::Real => self.builtin_real_imag(x, call, id),
            Builtin::Make => self.builtin_make(x, call),
            Builtin::Max | Builtin::Min => self.builtin_min_max(x, call, args, id),
            Builtin::New => self.builtin_new(x, call),
            Builtin::Panic => self.builtin_panic(x, call),
            Builtin::Print | Builtin::Println => self.builtin_print(x, call, args, id),
            Builtin::Recover => {
                let universe = &self.tcx.universe;
                let written = self.tcx.has(Rule::RecoverGivesAny);
                let any = if written { universe.recovered } else { universe.empty_interface };
                self.value_result(x, call, any, &[])
            }
            Builtin::UnsafeAdd => self.builtin_unsafe_add(x, call, &mut args),
            Builtin::UnsafeAlignof | Builtin::UnsafeSizeof => self.builtin_sizeof(x, call, id),
            Builtin::UnsafeOffsetof => self.builtin_offsetof(x, call),
            Builtin::UnsafeSlice => self.builtin_unsafe_slice(x, call, &mut args),
            Builtin::UnsafeSliceData => self.builtin_unsafe_slice_data(x, call),
            Builtin::UnsafeString => self.builtin_unsafe_string(x, call, &mut args),
            Builtin::UnsafeStringData => self.builtin_unsafe_string_data(x, call),
        }
    }

    /// Reports a wrong number of arguments.
    fn builtin_count(&mut self, call: Call, id: Builtin, nargs: usize) -> bool {
        let (want, variadic, _) = signature(id);
        let count = if nargs < want {
            "not enough"
        } else if !variadic && nargs > want {
            "too many"
        } else {
            return true;
        };
        let what = self.es(call.e);
        let text =
            format!("invalid operation: {count} arguments for {what} (expected {want}, found {nargs})");
        self.error_expr(call.e, text);
        false
    }

    fn builtin_panic(&mut self, x: &mut Operand, call: Call) -> bool {
        if self.env.sig.as_ref().is_some_and(|s| !s.results.is_empty()) {
            self.env.is_panic.insert(call.e);
        }
        let any = self.tcx.universe.empty_interface;
        self.assignment(x, Some(any), "argument to panic");
        if !x.is_valid() {
            return false;
        }
        self.no_result(x, call, &[any])
    }

    fn builtin_print(&mut self, x: &mut Operand, call: Call, mut args: Vec<Operand>, id: Builtin) -> bool {
        let context = format!("argument to built-in {}", id.name());
        let mut params = Vec::with_capacity(args.len());
        for a in &mut args {
            self.assignment(a, None, &context);
            if !a.is_valid() {
                return false;
            }
            params.push(a.ty);
        }
        self.no_result(x, call, &params)
    }

    fn builtin_unsafe_add(&mut self, x: &mut Operand, call: Call, args: &mut [Operand]) -> bool {
        self.builtin_version(call, 17, "unsafe.Add");
        self.assignment(x, Some(typ::UNSAFE_POINTER), "argument to unsafe.Add");
        let Some(y) = args.get_mut(1) else { return false };
        if !x.is_valid() || !self.is_valid_index(y, "length", true) {
            return false;
        }
        self.value_result(x, call, typ::UNSAFE_POINTER, &[typ::UNSAFE_POINTER, y.ty])
    }

    fn builtin_unsafe_slice(&mut self, x: &mut Operand, call: Call, args: &mut [Operand]) -> bool {
        self.builtin_version(call, 17, "unsafe.Slice");
        let ptr = self.tcx.core_type(x.ty);
        let Some(&Type::Pointer { elem }) = ptr.map(|p| self.ty(p)) else {
            let text = format!("invalid argument: {} is not a pointer", self.os(x));
            self.error_op(x, text);
            return false;
        };
        let Some(y) = args.get_mut(1) else { return false };
        if !self.is_valid_index(y, "length", false) {
            return false;
        }
        let slice = self.slice_of(elem);
        let y = y.ty;
        self.value_result(x, call, slice, &[ptr.unwrap_or(typ::INVALID), y])
    }

    fn builtin_unsafe_slice_data(&mut self, x: &mut Operand, call: Call) -> bool {
        self.builtin_version(call, 20, "unsafe.SliceData");
        let slice = self.tcx.core_type(x.ty);
        let Some(&Type::Slice { elem }) = slice.map(|s| self.ty(s)) else {
            let text = format!("invalid argument: {} is not a slice", self.os(x));
            self.error_op(x, text);
            return false;
        };
        let ptr = self.pointer_to(elem);
        self.value_result(x, call, ptr, &[slice.unwrap_or(typ::INVALID)])
    }

    fn builtin_unsafe_string(&mut self, x: &mut Operand, call: Call, args: &mut [Operand]) -> bool {
        self.builtin_version(call, 20, "unsafe.String");
        let ptr = self.pointer_to(typ::BYTE);
        self.assignment(x, Some(ptr), "argument to unsafe.String");
        let Some(y) = args.get_mut(1) else { return false };
        if !x.is_valid() || !self.is_valid_index(y, "length", false) {
            return false;
        }
        let y = y.ty;
        self.value_result(x, call, typ::STRING, &[ptr, y])
    }

    fn builtin_unsafe_string_data(&mut self, x: &mut Operand, call: Call) -> bool {
        self.builtin_version(call, 20, "unsafe.StringData");
        self.assignment(x, Some(typ::STRING), "argument to unsafe.StringData");
        if !x.is_valid() {
            return false;
        }
        let ptr = self.pointer_to(typ::BYTE);
        self.value_result(x, call, ptr, &[typ::STRING])
    }

    fn builtin_version(&mut self, call: Call, minor: u8, what: &str) {
        let pos = self.start_pos(call.fun);
        self.verify_version(pos, minor, what);
    }

    pub(super) fn value_result(&mut self, x: &mut Operand, call: Call, ty: TypeId, args: &[TypeId]) -> bool {
        self.record_builtin(call.fun, Some(ty), args, false);
        x.mode = Mode::Value;
        x.ty = ty;
        true
    }

    fn no_result(&mut self, x: &mut Operand, call: Call, args: &[TypeId]) -> bool {
        self.record_builtin(call.fun, None, args, false);
        x.mode = Mode::NoValue;
        true
    }

    pub(super) fn constant_result(x: &mut Operand, ty: TypeId, val: Value) -> bool {
        x.mode = Mode::Constant;
        x.ty = ty;
        x.val = Some(val);
        true
    }

    /// Common element type of the slices in `x`'s type set. Err: why there is none.
    fn slice_elem(&mut self, x: &Operand) -> Result<TypeId, String> {
        let mut elem: Option<TypeId> = None;
        for t in self.tcx.typeset_of(x.ty) {
            let Some(&Type::Slice { elem: e }) = t.map(|(_, u)| self.ty(u)) else {
                let have = if x.is_nil() { "untyped nil".to_string() } else { self.os(x) };
                return Err(format!("argument must be a slice; have {have}"));
            };
            match elem {
                None => elem = Some(e),
                Some(first) => {
                    if !self.identical(first, e) {
                        let (a, b, what) = (self.ts(first), self.ts(e), self.os(x));
                        return Err(format!("mismatched slice element types {a} and {b} in {what}"));
                    }
                }
            }
        }
        Ok(elem.unwrap_or(typ::INVALID))
    }

    /// Whether all types are `[]byte` or strings, and whether one is a string.
    fn bytes_or_string(&mut self, ty: TypeId) -> (bool, bool) {
        let mut has_string = false;
        for t in self.tcx.typeset_of(ty) {
            let Some((_, u)) = t else { return (false, has_string) };
            match self.ty(u).clone() {
                Type::Slice { elem } if self.identical(elem, typ::BYTE) => {}
                Type::Basic(_) if self.is(u, STRING) => has_string = true,
                _ => return (false, has_string),
            }
        }
        (true, has_string)
    }

    fn assignable_to_bytes(&mut self, x: &Operand) -> bool {
        let bytes = self.slice_of(typ::BYTE);
        assignable_to(self, x, bytes).is_ok()
    }

    fn builtin_append(&mut self, x: &mut Operand, call: Call, args: Vec<Operand>) -> bool {
        let elem = match self.slice_elem(x) {
            Ok(elem) => elem,
            Err(why) => {
                let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                    format!("invalid append: {why}")
                } else {
                    let have = self.without_slice(x);
                    format!("first argument to append must be a slice; {have}")
                };
                self.error_op(x, text);
                return false;
            }
        };
        let ty = x.ty;
        // append([]byte, string...)
        if args.len() == 2 && call.has_dots && self.assignable_to_bytes(x) {
            let y = args[1].ty;
            let (ok, has_string) = self.bytes_or_string(y);
            if ok && has_string {
                if self.untyped(y)
                    && let Some(e) = args[1].expr
                {
                    self.update_expr_type(e, typ::STRING, true);
                }
                self.record_builtin(call.fun, Some(ty), &[ty, y], true);
                x.mode = Mode::Value;
                return true;
            }
        }
        let slice = self.slice_of(elem);
        let sig = self.make_sig(Some(ty), &[ty, slice], true);
        self.arguments(call, sig, Vec::new(), &[], args, Vec::new());
        self.record_builtin(call.fun, Some(ty), &[ty, slice], true);
        x.mode = Mode::Value;
        true
    }

    /// The array that a pointer points to; else the type itself.
    pub(super) fn array_ptr_deref(&mut self, ty: TypeId) -> TypeId {
        if let Type::Pointer { elem } = *self.ty(self.tcx.unalias(ty)) {
            let u = self.tcx.under(elem);
            if matches!(self.ty(u), Type::Array { .. }) {
                return u;
            }
        }
        ty
    }

    fn builtin_len(&mut self, x: &mut Operand, call: Call, id: Builtin) -> bool {
        let is_len = id == Builtin::Len;
        let under = self.tcx.under(x.ty);
        let t = self.array_ptr_deref(under);
        let mut val = None;
        let valid = match self.ty(t).clone() {
            Type::Basic(_) if is_len && self.is(t, STRING) => {
                if x.mode == Mode::Constant {
                    val = x.val.as_ref().map(|v| Value::Int(v.as_bytes().len() as i64));
                }
                true
            }
            Type::Array { len, .. } => {
                if !self.env.has_call_or_recv {
                    val = Some(if len >= 0 { Value::Int(len) } else { Value::Unknown });
                }
                true
            }
            Type::Slice { .. } | Type::Chan { .. } => true,
            Type::Map { .. } => is_len,
            Type::Interface(_) if self.tcx.is_type_param(x.ty) => {
                self.tcx.typeset_of(x.ty).into_iter().all(|t| {
                    let Some((_, u)) = t else { return false };
                    let u = self.array_ptr_deref(u);
                    match self.ty(u) {
                        Type::Array { .. } | Type::Slice { .. } | Type::Chan { .. } => true,
                        Type::Map { .. } => is_len,
                        Type::Basic(_) => is_len && self.tcx.is_basic(u, STRING),
                        _ => false,
                    }
                })
            }
            _ => false,
        };
        if !valid {
            if self.valid(under) {
                let text = format!("invalid argument: {} for built-in {}", self.os(x), id.name());
                self.error_op(x, text);
            }
            return false;
        }
        match val {
            Some(val) => Self::constant_result(x, typ::INT, val),
            None => {
                let arg = x.ty;
                self.value_result(x, call, typ::INT, &[arg])
            }
        }
    }

    fn builtin_clear(&mut self, x: &mut Operand, call: Call) -> bool {
        self.builtin_version(call, 21, "clear");
        for t in self.tcx.typeset_of(x.ty) {
            if !matches!(t.map(|(_, u)| self.ty(u)), Some(Type::Map { .. } | Type::Slice { .. })) {
                let what = self.os(x);
                let text = format!(
                    "invalid argument: cannot clear {what}: argument must be (or constrained by) map or slice"
                );
                self.error_op(x, text);
                return false;
            }
        }
        let arg = x.ty;
        self.no_result(x, call, &[arg])
    }

    fn builtin_close(&mut self, x: &mut Operand, call: Call) -> bool {
        for t in self.tcx.typeset_of(x.ty) {
            let what = match t.map(|(_, u)| self.ty(u)) {
                Some(Type::Chan { dir: ChanDir::RecvOnly, .. }) => "receive-only",
                Some(Type::Chan { .. }) => continue,
                _ => "non-channel",
            };
            let what = if what == "non-channel" { "non-channel" } else { "receive-only channel" };
            let text = format!("invalid operation: cannot close {what} {}", self.os(x));
            self.error_op(x, text);
            return false;
        }
        let arg = x.ty;
        self.no_result(x, call, &[arg])
    }

    fn builtin_complex(&mut self, x: &mut Operand, call: Call, args: &[Operand]) -> bool {
        let Some(mut y) = args.get(1).cloned() else { return false };
        match (self.untyped(x.ty), self.untyped(y.ty)) {
            (false, false) => {}
            (true, false) => self.convert_untyped(x, y.ty),
            (false, true) => self.convert_untyped(&mut y, x.ty),
            (true, true) => {
                if x.mode == Mode::Constant && y.mode == Mode::Constant {
                    for o in [&mut *x, &mut y] {
                        let real = o.val.as_ref().is_some_and(|v| v.imag().sign() == 0);
                        if real && self.tcx.is_basic(o.ty, NUMERIC) {
                            o.ty = typ::UNTYPED_FLOAT;
                        }
                    }
                } else {
                    self.convert_untyped(x, typ::FLOAT64);
                    self.convert_untyped(&mut y, typ::FLOAT64);
                }
            }
        }
        if !x.is_valid() || !y.is_valid() {
            return false;
        }
        if !self.identical(x.ty, y.ty) {
            let (what, a, b) = (self.es(call.e), self.ts(x.ty), self.ts(y.ty));
            self.error_op(x, format!("invalid operation: {what} (mismatched types {a} and {b})"));
            return false;
        }
        let result = self.apply_type_func(x, Builtin::Complex, |b| match b {
            Basic::Float32 => Some(typ::COMPLEX64),
            Basic::Float64 => Some(typ::COMPLEX128),
            Basic::UntypedFloat => Some(typ::UNTYPED_COMPLEX),
            _ => None,
        });
        let Some(result) = result else {
            let text =
                format!("invalid argument: arguments have type {}, expected floating-point", self.ts(x.ty));
            self.error_op(x, text);
            return false;
        };
        if x.mode == Mode::Constant
            && y.mode == Mode::Constant
            && let (Some(re), Some(im)) = (&x.val, &y.val)
        {
            let im = im.to_float().make_imag();
            let val = constant::binary_op(&re.to_float(), Operator::Add, &im, false);
            return Self::constant_result(x, result, val);
        }
        let arg = x.ty;
        self.value_result(x, call, result, &[arg, arg])
    }

    /// How older releases describe an operand that is not a slice.
    fn without_slice(&mut self, x: &Operand) -> String {
        if x.is_nil() {
            return "have untyped nil".to_string();
        }
        let what = self.os(x);
        if !self.tcx.is_type_param(x.ty) {
            return format!("have {what}");
        }
        match self.tcx.common_under(x.ty, None) {
            Ok(core) => format!("{what} has core type {}", self.ts(core)),
            Err(_) => format!("{what} has no core type"),
        }
    }

    fn builtin_copy(&mut self, x: &mut Operand, call: Call, args: &[Operand]) -> bool {
        let core_types = !self.tcx.has(Rule::MessagesWithoutCoreTypes);
        let dst = match self.slice_elem(x) {
            Ok(elem) => elem,
            Err(why) => {
                let text = match args.get(1) {
                    Some(y) if core_types => self.copy_expects(x, y),
                    _ => format!("invalid copy: {why}"),
                };
                self.error_op(x, text);
                return false;
            }
        };
        let Some(y) = args.get(1) else { return false };
        let special = self.assignable_to_bytes(x) && self.bytes_or_string(y.ty).0;
        if !special {
            let src = match self.slice_elem(y) {
                Ok(elem) => elem,
                Err(why) => {
                    if !self.all(y.ty, STRING) {
                        if core_types {
                            let text = self.copy_expects(x, y);
                            self.error_op(x, text);
                        } else {
                            self.error_op(y, format!("invalid copy: {why}"));
                        }
                        return false;
                    }
                    typ::BYTE
                }
            };
            if !self.identical(dst, src) {
                let (a, b) = (self.os(x), self.os(y));
                let (d, s) = (self.ts(dst), self.ts(src));
                let what = if core_types {
                    "invalid argument: arguments to copy"
                } else {
                    "invalid copy: arguments"
                };
                self.error_op(x, format!("{what} {a} and {b} have different element types {d} and {s}"));
                return false;
            }
        }
        let (a, b) = (x.ty, y.ty);
        self.value_result(x, call, typ::INT, &[a, b])
    }

    fn copy_expects(&mut self, x: &Operand, y: &Operand) -> String {
        format!("invalid argument: copy expects slice arguments; found {} and {}", self.os(x), self.os(y))
    }

    fn builtin_delete(&mut self, x: &mut Operand, call: Call, args: &[Operand]) -> bool {
        let map = x.ty;
        let mut key: Option<TypeId> = None;
        for t in self.tcx.typeset_of(map) {
            let Some(&Type::Map { key: k, .. }) = t.map(|(_, u)| self.ty(u)) else {
                let text = format!("invalid argument: {} is not a map", self.os(x));
                self.error_op(x, text);
                return false;
            };
            if let Some(first) = key
                && !self.identical(first, k)
            {
                let text = format!("invalid argument: maps of {} must have identical key types", self.os(x));
                self.error_op(x, text);
                return false;
            }
            key = Some(k);
        }
        let (Some(key), Some(arg)) = (key, args.get(1)) else { return false };
        *x = arg.clone();
        self.assignment(x, Some(key), "argument to delete");
        if !x.is_valid() {
            return false;
        }
        self.no_result(x, call, &[map, key])
    }

    fn builtin_real_imag(&mut self, x: &mut Operand, call: Call, id: Builtin) -> bool {
        if self.untyped(x.ty) {
            if x.mode == Mode::Constant {
                if self.is(x.ty, NUMERIC) {
                    x.ty = typ::UNTYPED_COMPLEX;
                }
            } else {
                self.convert_untyped(x, typ::COMPLEX128);
                if !x.is_valid() {
                    return false;
                }
            }
        }
        let result = self.apply_type_func(x, id, |b| match b {
            Basic::Complex64 => Some(typ::FLOAT32),
            Basic::Complex128 => Some(typ::FLOAT64),
            Basic::UntypedComplex => Some(typ::UNTYPED_FLOAT),
            _ => None,
        });
        let Some(result) = result else {
            let text =
                format!("invalid argument: argument has type {}, expected complex type", self.ts(x.ty));
            self.error_op(x, text);
            return false;
        };
        if x.mode == Mode::Constant
            && let Some(val) = &x.val
        {
            let val = if id == Builtin::Real { val.real() } else { val.imag() };
            return Self::constant_result(x, result, val);
        }
        let arg = x.ty;
        self.value_result(x, call, result, &[arg])
    }

    /// Applies `f` to a basic type; for a type parameter, a new one constrained by the results.
    fn apply_type_func(
        &mut self,
        x: &Operand,
        id: Builtin,
        f: impl Fn(Basic) -> Option<TypeId>,
    ) -> Option<TypeId> {
        let Some(tparam) = self.tcx.as_type_param(x.ty) else {
            return self.tcx.basic_of(x.ty).and_then(f);
        };
        let list = self.tcx.tparam_terms(tparam)?;
        let mut terms = Vec::new();
        for t in list.iter() {
            let r = self.tcx.basic_of(t.ty).and_then(&f)?;
            terms.push(Term { tilde: t.tilde, ty: r });
        }
        let text = format!(
            "{} not supported as argument to built-in {} for go1.18 (see go.dev/issue/50937)",
            self.os(x),
            id.name()
        );
        self.error_op(x, text);
        let (obj, index) = {
            let p = &self.tcx.types.tparams[tparam];
            (p.obj, p.index)
        };
        let name = self.tcx.obj(obj).name.clone();
        let union = self.add_type(Type::Union(terms.into()));
        let bound = self.tcx.new_interface(Vec::new(), vec![union], false);
        let tname = self.tcx.new_object(ObjKind::TypeName, Pos::NONE, Some(self.env.pkg), name, typ::INVALID);
        let (_, ty) = self.tcx.new_type_param(tname, index, bound);
        Some(ty)
    }

    fn builtin_make(&mut self, x: &mut Operand, call: Call) -> bool {
        let arg0 = call.args[0];
        let t = self.var_type(arg0);
        if !self.valid(t) {
            return false;
        }
        let mut cond = |tcx: &mut super::context::Tcx, t: Option<(TypeId, TypeId)>| match t {
            None => Err("no specific type".to_string()),
            Some((_, u)) => match tcx.get(u) {
                Type::Slice { .. } | Type::Map { .. } | Type::Chan { .. } => Ok(()),
                _ => Err("type must be slice, map, or channel".to_string()),
            },
        };
        let u = match self.tcx.common_under(t, Some(&mut cond)) {
            Ok(u) => u,
            Err(why) => {
                let what = self.es(arg0);
                let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                    format!("invalid argument: cannot make {what}: {why}")
                } else if self.tcx.common_under(t, None).is_ok() {
                    format!("invalid argument: cannot make {what}; type must be slice, map, or channel")
                } else {
                    format!("invalid argument: cannot make {what}: no core type")
                };
                self.error_expr(arg0, text);
                return false;
            }
        };
        let min = if matches!(self.ty(u), Type::Slice { .. }) { 2 } else { 1 };
        let nargs = call.args.len();
        if nargs < min || min + 1 < nargs {
            let what = self.es(call.e);
            let text =
                format!("invalid operation: {what} expects {min} or {} arguments; found {nargs}", min + 1);
            self.error_expr(call.e, text);
            return false;
        }
        let mut types = vec![t];
        let mut sizes = Vec::new();
        for &arg in &call.args[1..] {
            let (ty, size) = self.index(arg, -1);
            types.push(ty);
            if size >= 0 {
                sizes.push(size);
            }
        }
        if let [len, cap] = *sizes
            && len > cap
        {
            self.error_expr(call.args[1], "invalid argument: length and capacity swapped");
        }
        self.value_result(x, call, t, &types)
    }

    fn builtin_min_max(&mut self, x: &mut Operand, call: Call, mut args: Vec<Operand>, id: Builtin) -> bool {
        let name = id.name();
        self.builtin_version(call, 21, &format!("built-in {name}"));
        let op = if id == Builtin::Max { Operator::Gtr } else { Operator::Lss };
        for (i, a) in args.iter_mut().enumerate() {
            if !a.is_valid() {
                return false;
            }
            if !self.all(a.ty, ORDERED) {
                let text = format!("invalid argument: {} cannot be ordered", self.os(a));
                self.error_op(a, text);
                return false;
            }
            if i == 0 {
                continue;
            }
            self.match_types(x, a);
            if !x.is_valid() {
                return false;
            }
            if !self.identical(x.ty, a.ty) {
                let what = a.expr.map_or(String::new(), |e| self.es(e));
                let (prev, this) = (self.ts(x.ty), self.ts(a.ty));
                let text = format!(
                    "invalid argument: mismatched types {prev} (previous argument) and {this} (type of {what})"
                );
                self.error_op(a, text);
                return false;
            }
            if x.mode == Mode::Constant
                && a.mode == Mode::Constant
                && let (Some(xv), Some(av)) = (&x.val, &a.val)
            {
                if constant::compare(av, op, xv) {
                    *x = a.clone();
                }
            } else {
                x.mode = Mode::Value;
            }
        }
        // A constant stays untyped if its arguments are; any other result gets a type now.
        if x.mode != Mode::Constant {
            x.mode = Mode::Value;
            let any = self.tcx.universe.empty_interface;
            self.assignment(x, Some(any), &format!("argument to built-in {name}"));
            if !x.is_valid() {
                return false;
            }
        }
        for a in &args {
            if let Some(e) = a.expr {
                self.update_expr_type(e, x.ty, true);
            }
        }
        if x.mode != Mode::Constant {
            let types = vec![x.ty; args.len()];
            self.record_builtin(call.fun, Some(x.ty), &types, false);
        }
        true
    }

    fn builtin_new(&mut self, x: &mut Operand, call: Call) -> bool {
        let arg = call.args[0];
        if !self.tcx.has(Rule::NewOfExpression) {
            let t = self.var_type(arg);
            if t == typ::INVALID {
                return false;
            }
            let ptr = self.pointer_to(t);
            return self.value_result(x, call, ptr, &[t]);
        }
        self.expr_or_type(x, arg, false);
        self.exclude(x, NO_VALUE | BUILTIN);
        match x.mode {
            Mode::Invalid => return false,
            Mode::TypeExpr => self.valid_var_type(arg, x.ty),
            _ => {
                if self.untyped(x.ty) {
                    self.assignment(x, None, "argument to new");
                    if !x.is_valid() {
                        return false;
                    }
                }
                let what = format!("new({})", self.es(arg));
                let pos = self.start_pos(call.fun);
                self.verify_version(pos, 26, what);
            }
        }
        let t = x.ty;
        let ptr = self.pointer_to(t);
        self.value_result(x, call, ptr, &[t])
    }
}
