//! Function literals and composite literals.
//! Rules: cmd/compile/internal/types2/literals.go, go1.27.

use super::check::{Body, BodyBlock, Checker, Delayed};
use super::context::is_exported;
use super::index::const_key;
use super::info::Mode;
use super::lookup::Member;
use super::object::ObjId;
use super::operand::Operand;
use super::types::{Field, Type, TypeId, typ};
use crate::index::{HashMap, HashSet};
use crate::span::Pos;
use crate::syntax::ast::{Block, ExprId, ExprKind};
use crate::version::Rule;

impl Checker {
    pub(super) fn func_lit(&mut self, x: &mut Operand, e: ExprId, ty: ExprId, body: &Block) {
        let func = self.func_type(None, &[], ty, None);
        self.record_type(ty, Mode::TypeExpr, func.sig, None);
        self.tcx.objects.scopes[func.scope].pos = self.expr_pos(e);
        self.tcx.objects.scopes[func.scope].end = body.rbrace;
        self.info.func_lit_scopes.insert(e, func.scope);
        self.func_lit_vars.insert(e, func.vars.clone());
        // Delayed, so that the surrounding scope is complete up to here and no further.
        self.later(Delayed::Body(Body {
            decl: self.env.decl,
            vars: func.vars,
            scope: func.scope,
            block: BodyBlock::Lit(e),
            iota: self.env.iota.clone(),
        }));
        x.mode = Mode::Value;
        x.ty = func.sig;
    }

    pub(super) fn composite_lit(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        ty_expr: Option<ExprId>,
        elems: &[ExprId],
        rbrace: Pos,
        hint: Option<TypeId>,
    ) {
        let mut ty;
        let mut base;
        let mut is_elem = false;
        // `[...]T`: the elements determine the length.
        let mut open_array = None;
        match (ty_expr, hint) {
            (Some(t), _) => {
                if let ExprKind::ArrayType { len: None, elem } = self.tcx.ast.exprs[t].kind {
                    let elem = self.var_type(elem);
                    open_array = Some(elem);
                    ty = typ::INVALID;
                } else {
                    ty = self.typ(t);
                }
                base = ty;
            }
            (None, Some(hint)) => {
                ty = hint;
                base = hint;
                // *T implies &T{}.
                if let Some(u) = self.tcx.core_type(base) {
                    let (b, is_ptr) = self.tcx.deref(u);
                    if is_ptr {
                        base = b;
                    }
                }
                is_elem = true;
            }
            (None, None) => {
                self.error_expr(e, "missing type in composite literal");
                ty = typ::INVALID;
                base = ty;
            }
        }
        if let Some(elem) = open_array {
            let len = self.indexed_elts(elems, elem, -1);
            ty = self.add_type(Type::Array { len, elem });
            if let Some(t) = ty_expr {
                self.record_type(t, Mode::TypeExpr, ty, None);
            }
            x.mode = Mode::Value;
            x.ty = ty;
            return;
        }
        if !self.is_complete(base) {
            return x.invalidate();
        }
        let core = self.tcx.core_type(base);
        match core.map(|u| self.ty(u).clone()) {
            Some(Type::Struct { fields }) => {
                if let Some(u) = core {
                    self.struct_lit(x, u, base, &fields, elems, rbrace);
                }
            }
            Some(Type::Array { len, elem }) => {
                self.indexed_elts(elems, elem, len);
            }
            Some(Type::Slice { elem }) => {
                self.indexed_elts(elems, elem, -1);
            }
            Some(Type::Map { key, elem }) => self.map_lit(x, elems, key, elem),
            other => {
                for &e in elems {
                    let value = match self.tcx.ast.exprs[e].kind {
                        ExprKind::KeyValue { value, .. } => value,
                        _ => e,
                    };
                    self.use_exprs(&[value]);
                }
                if core.is_none_or(|u| self.valid(u)) {
                    let qualifier = if is_elem { " element" } else { "" };
                    let cause = match other {
                        Some(_) => "",
                        None if self.tcx.has(Rule::MessagesWithoutCoreTypes) => {
                            " (no common underlying type)"
                        }
                        None => " (no core type)",
                    };
                    let text = format!("invalid composite literal{qualifier} type {}{cause}", self.ts(ty));
                    self.error_expr(e, text);
                    return x.invalidate();
                }
            }
        }
        x.mode = Mode::Value;
        x.ty = ty;
    }

    fn struct_lit(
        &mut self,
        x: &mut Operand,
        under: TypeId,
        base: TypeId,
        fields: &[Field],
        elems: &[ExprId],
        rbrace: Pos,
    ) {
        let Some(&first) = elems.first() else { return };
        if matches!(self.tcx.ast.exprs[first].kind, ExprKind::KeyValue { .. }) {
            return self.keyed_struct_lit(x, under, base, elems);
        }
        let pkg = self.env.pkg;
        let mut too_many = false;
        for (i, &e) in elems.iter().enumerate() {
            if matches!(self.tcx.ast.exprs[e].kind, ExprKind::KeyValue { .. }) {
                self.error_expr(e, "mixture of field:value and value elements in struct literal");
                continue;
            }
            self.generic_expr(x, e, None);
            let Some(f) = fields.get(i) else {
                let text = format!("too many values in struct literal of type {}", self.ts(base));
                self.error_op(x, text);
                too_many = true;
                break;
            };
            if !is_exported(&f.name) && self.tcx.obj(f.obj).pkg != Some(pkg) {
                let text = format!(
                    "implicit assignment to unexported field {} in struct literal of type {}",
                    f.name,
                    self.ts(base)
                );
                self.error_op(x, text);
                continue;
            }
            self.assignment(x, Some(f.ty), "struct literal");
        }
        if !too_many && elems.len() < fields.len() {
            let hidden = fields.iter().any(|f| !is_exported(&f.name) && self.tcx.obj(f.obj).pkg != Some(pkg));
            let hint = if hidden && self.tcx.has(Rule::HiddenFieldsHint) {
                " (type has unexported fields - use key:value pairs)"
            } else {
                ""
            };
            let text = format!("too few values in struct literal of type {}{hint}", self.ts(base));
            self.error(rbrace, text);
        }
    }

    fn keyed_struct_lit(&mut self, x: &mut Operand, under: TypeId, base: TypeId, elems: &[ExprId]) {
        let mut visited = FieldPaths::default();
        for &e in elems {
            let ExprKind::KeyValue { key, value } = self.tcx.ast.exprs[e].kind else {
                self.error_expr(e, "mixture of field:value and value elements in struct literal");
                continue;
            };
            let name = self.name_of(key);
            self.generic_expr(x, value, None);
            let Some(name) = name else {
                let text = format!("invalid field name {} in struct literal", self.es(key));
                self.error_expr(e, text);
                continue;
            };
            let pkg = Some(self.env.pkg);
            let found = self.tcx.lookup_field_or_method(under, false, pkg, &name, false);
            if !self.tcx.has(Rule::PromotedFieldKeys)
                && (found.index.len() > 1 || !matches!(found.member, Some(Member::Field { .. })))
            {
                let alt = self.tcx.lookup_field_or_method(under, false, pkg, &name, true);
                let alt = alt.member.filter(|_| alt.index.len() == 1 && found.member.is_none());
                let text = self.lookup_error(base, &name, alt.map(|m| m.obj()), true);
                self.error_expr(key, text);
                continue;
            }
            let (obj, ty) = match found.member {
                None => {
                    let alt = self.tcx.lookup_field_or_method(under, false, pkg, &name, true).member;
                    let text = self.lookup_error(base, &name, alt.map(|m| m.obj()), true);
                    self.error_expr(key, text);
                    continue;
                }
                Some(Member::Field { obj, ty }) => (obj, ty),
                Some(_) => {
                    let text = format!("{} is not a field", self.es(key));
                    self.error_expr(key, text);
                    continue;
                }
            };
            if found.index.len() > 1 {
                let path = self.tcx.field_path(under, &found.index);
                let what =
                    format!("use of promoted field {path} in struct literal of type {}", self.ts(base));
                let pos = self.start_pos(key);
                if !self.verify_version(pos, 27, what) {
                    continue;
                }
            }
            if found.indirect {
                let text = format!("invalid implicit pointer indirection to reach {}", self.es(key));
                self.error_expr(key, text);
                continue;
            }
            self.record_use(key, obj);
            self.lit_field_paths.insert(key, found.index.clone());
            self.assignment(x, Some(ty), "struct literal");
            if let Some((alt, n)) = visited.insert(&found.index, obj) {
                let field = self.tcx.obj(obj).name.clone();
                let other = self.tcx.obj(alt).name.clone();
                let text = if alt == obj {
                    format!("duplicate field name {field} in struct literal")
                } else if n < found.index.len() {
                    format!("cannot specify promoted field {field} and enclosing embedded field {other}")
                } else {
                    format!("cannot specify embedded field {field} and enclosed promoted field {other}")
                };
                self.error_expr(e, text);
            }
        }
    }

    fn map_lit(&mut self, x: &mut Operand, elems: &[ExprId], key_type: TypeId, elem_type: TypeId) {
        // If the key type is an interface, equal values of different types are different keys.
        let key_is_interface = self.tcx.is_non_type_param_interface(key_type);
        let mut visited: HashMap<super::index::ConstKey, Vec<TypeId>> = HashMap::default();
        for &e in elems {
            let ExprKind::KeyValue { key, value } = self.tcx.ast.exprs[e].kind else {
                self.error_expr(e, "missing key in map literal");
                continue;
            };
            self.generic_expr(x, key, Some(key_type));
            self.assignment(x, Some(key_type), "map literal");
            if !x.is_valid() {
                continue;
            }
            if x.mode == Mode::Constant
                && let Some(val) = x.val.clone()
            {
                let seen = visited.entry(const_key(&val)).or_default();
                let mut duplicate = !key_is_interface && !seen.is_empty();
                if key_is_interface {
                    duplicate = seen.iter().any(|&t| t == x.ty || self.tcx.identical(t, x.ty));
                }
                if key_is_interface || seen.is_empty() {
                    seen.push(x.ty);
                }
                if duplicate {
                    self.error_op(x, format!("duplicate key {val} in map literal"));
                    continue;
                }
            }
            self.generic_expr(x, value, Some(elem_type));
            self.assignment(x, Some(elem_type), "map literal");
        }
    }

    /// Checks the elements of an array (`length` ≥ 0) or slice. Returns the largest index plus one.
    fn indexed_elts(&mut self, elems: &[ExprId], ty: TypeId, length: i64) -> i64 {
        let mut visited = HashSet::default();
        let (mut index, mut max) = (0i64, 0i64);
        for &e in elems {
            let mut valid = false;
            let mut eval = e;
            if let ExprKind::KeyValue { key, value } = self.tcx.ast.exprs[e].kind {
                let (t, i) = self.index(key, length);
                if self.valid(t) {
                    if i >= 0 {
                        index = i;
                        valid = true;
                    } else {
                        let text = format!("index {} must be integer constant", self.es(key));
                        self.error_expr(e, text);
                    }
                }
                eval = value;
            } else if length >= 0 && index >= length {
                self.error_expr(e, format!("index {index} is out of bounds (>= {length})"));
            } else {
                valid = true;
            }
            if valid && !visited.insert(index) {
                self.error_expr(e, format!("duplicate index {index} in array or slice literal"));
            }
            index = index.saturating_add(1);
            max = max.max(index);
            let mut x = Operand::default();
            self.generic_expr(&mut x, eval, Some(ty));
            self.assignment(&mut x, Some(ty), "array or slice literal");
        }
        max
    }
}

/// Index paths of the (promoted) fields that a literal has set.
#[derive(Default)]
struct FieldPaths {
    next: HashMap<usize, FieldPaths>,
    field: Option<ObjId>,
}

impl FieldPaths {
    /// Adds a field. If an existing field has the same path, or one path is a prefix of the other, returns that field
    /// and the length of its path instead.
    fn insert(&mut self, path: &[usize], obj: ObjId) -> Option<(ObjId, usize)> {
        let mut node = self;
        for (i, &step) in path.iter().enumerate() {
            if let Some(alt) = node.field {
                return Some((alt, i));
            }
            node = node.next.entry(step).or_default();
        }
        if let Some(alt) = node.field {
            return Some((alt, path.len()));
        }
        if let Some((alt, depth)) = node.any() {
            return Some((alt, path.len() + depth));
        }
        node.field = Some(obj);
        None
    }

    /// Some field in this subtree.
    fn any(&self) -> Option<(ObjId, usize)> {
        let mut node = self;
        let mut depth = 0;
        loop {
            if let Some(obj) = node.field {
                return Some((obj, depth));
            }
            let key = node.next.keys().min()?;
            node = node.next.get(key)?;
            depth += 1;
        }
    }
}
