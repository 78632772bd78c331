//! Run-time types, layouts and method tables, from the checker's types.
//! Rules: cmd/compile/internal/reflectdata/reflect.go; internal/abi/type.go; names as reflect's `String()`, go1.27.

use super::method::MethodKey;
use super::{FnKey, Gen, Work};
use crate::bytecode::descriptor::Contents;
use crate::bytecode::rtype::{IMethod, RField, RMethod, bitmap};
use crate::bytecode::{FnId, Image, Kind, Layout, MapType, RType, RTypeId};
use crate::index::{HashMap, HashSet};
use crate::ir::type_text::{link_text, type_arguments};
use crate::syntax::ast::ChanDir;
use crate::trace::snapshot::ObjectKind;
use crate::types::Tcx;
use crate::types::context::is_exported;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::{Basic, Field, Signature, Type, TypeId, typ};
use std::rc::Rc;

/// Run-time types by checker type and by link name.
#[derive(Debug, Default)]
pub(super) struct RTypes {
    by_type: HashMap<TypeId, RTypeId>,
    pub(super) by_link: HashMap<Rc<str>, RTypeId>,
    /// Checker type of each run-time type.
    pub(super) types: Vec<TypeId>,
    /// Types of values in interfaces: their methods are needed.
    used: Vec<RTypeId>,
    is_used: HashSet<RTypeId>,
    /// Length of the prefix of `used` with complete methods.
    finished: usize,
    /// Functions that descriptors use for `Equal` and `Hasher`.
    pub(super) equal: FnId,
    pub(super) hasher: FnId,
    /// Whether package reflect runs: it may ask for pointers to used types, and for parameter and result types of
    /// methods.
    pub(super) reflected: bool,
    /// Length of the prefix of `used` already processed for `reflected`.
    reached: usize,
}

impl Gen {
    pub(super) fn rtype(&mut self, ty: TypeId) -> RTypeId {
        if let Some(&id) = self.types.by_type.get(&ty) {
            return id;
        }
        let link = link_text(self.bodies.tcx(), ty);
        if let Some(&id) = self.types.by_link.get(&*link) {
            self.types.by_type.insert(ty, id);
            if let Some(of_made @ &mut typ::INVALID) = self.types.types.get_mut(id.0 as usize) {
                *of_made = ty;
            }
            return id;
        }
        self.new_rtype(ty, link)
    }

    /// Checker type of a run-time type.
    pub(super) fn type_of_rtype(&self, id: RTypeId) -> TypeId {
        self.types.types.get(id.0 as usize).copied().unwrap_or(typ::INVALID)
    }

    fn new_rtype(&mut self, ty: TypeId, link: String) -> RTypeId {
        let under = self.bodies.tcx_mut().under(ty);
        let shape = self.bodies.tcx().get(under).clone();
        let (size, align) =
            (self.bodies.tcx_mut().sizeof(ty).max(0) as u64, self.bodies.tcx_mut().alignof(ty).max(1) as u32);
        let name: Rc<str> = self.runtime_name(ty).into();
        let named = self.bodies.tcx().as_named(ty);
        let pkg = named.and_then(|n| {
            let obj = self.bodies.tcx().types.named[n].obj;
            self.bodies.tcx().obj(obj).pkg.map(|p| self.pkg_path(p))
        });
        let layout = self.out.layouts.push(Layout {
            size,
            ptrs: Rc::from([]),
            name: Rc::clone(&name),
            kind: ObjectKind::Value,
            ty: None,
            parts: Rc::from([]),
        });
        let mut t = RType::new(kind_of(&shape), size, align, layout, name, link.clone().into());
        t.named = named.is_some() || matches!(shape, Type::Basic(_));
        t.pkg = pkg;
        t.direct = self.bodies.tcx_mut().is_direct_iface(ty);
        t.noptr = !self.bodies.tcx_mut().has_pointers(ty);
        let id = self.out.types.push(t);
        self.types.types.push(ty);
        self.types.by_type.insert(ty, id);
        self.types.by_link.insert(link.into(), id);
        let ptrs = self.pointer_map(ty, size);
        self.out.layouts[layout].ptrs = ptrs;
        self.out.layouts[layout].ty = Some(id);
        self.fill(id, &shape);
        id
    }

    fn pointer_map(&mut self, ty: TypeId, size: u64) -> Rc<[u64]> {
        let offsets = self.bodies.tcx_mut().pointer_offsets(ty, 1 << 24);
        bitmap(offsets.iter().map(|&o| o as u64 / 8), size.div_ceil(8))
    }

    fn pkg_path(&self, pkg: PkgId) -> Rc<str> {
        Rc::clone(self.bodies.tcx().linked_path(pkg))
    }

    fn fill(&mut self, id: RTypeId, shape: &Type) {
        match shape {
            Type::Basic(basic) => {
                self.out.types[id].plain_equal = !matches!(
                    basic,
                    Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128 | Basic::String
                );
            }
            Type::Pointer { elem } => {
                let elem = self.rtype(*elem);
                let own = &self.out.types[id];
                // `reflect.PointerTo` gives neither a defined type nor a shape.
                let is_plain = !own.named && !own.link.starts_with("go.shape.");
                let t = &mut self.out.types[elem];
                if is_plain {
                    t.ptr_to = Some(id);
                }
                t.contents = Contents::default();
                let t = &mut self.out.types[id];
                t.elem = Some(elem);
                t.plain_equal = true;
            }
            Type::Slice { elem } => {
                let elem = self.rtype(*elem);
                let t = &mut self.out.types[id];
                t.elem = Some(elem);
                t.comparable = false;
            }
            Type::Array { len, elem } => {
                let elem = self.rtype(*elem);
                let (comparable, plain) = (self.out.types[elem].comparable, self.out.types[elem].plain_equal);
                let t = &mut self.out.types[id];
                t.elem = Some(elem);
                t.len = *len as u64;
                t.comparable = comparable;
                t.plain_equal = plain;
            }
            Type::Chan { dir, elem } => {
                let elem = self.rtype(*elem);
                let t = &mut self.out.types[id];
                t.elem = Some(elem);
                t.plain_equal = true;
                t.chan_dir = match dir {
                    ChanDir::Both => 0,
                    ChanDir::SendOnly => 1,
                    ChanDir::RecvOnly => 2,
                };
            }
            Type::Map { key, elem } => self.fill_map(id, *key, *elem),
            Type::Struct { fields } => self.fill_struct(id, fields),
            Type::Signature(sig) => {
                let params = sig.params.iter().map(|p| self.rtype(p.ty)).collect();
                let results = sig.results.iter().map(|p| self.rtype(p.ty)).collect();
                let t = &mut self.out.types[id];
                t.params = params;
                t.results = results;
                t.variadic = sig.variadic;
                t.comparable = false;
            }
            Type::Interface(_) => self.fill_interface(id),
            Type::Tuple(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {}
        }
    }

    fn fill_struct(&mut self, id: RTypeId, fields: &[Field]) {
        let ty = self.type_of_rtype(id);
        let offsets = self.bodies.tcx_mut().offsetsof(ty);
        let mut out = Vec::with_capacity(fields.len());
        let mut end = 0;
        let (mut comparable, mut plain) = (true, true);
        for (field, offset) in fields.iter().zip(offsets) {
            let rtype = self.rtype(field.ty);
            let t = &self.out.types[rtype];
            comparable &= t.comparable;
            plain &= t.plain_equal && offset as u64 == end && &*field.name != "_";
            end = offset as u64 + t.size;
            out.push(RField {
                name: Rc::clone(&field.name),
                ty: rtype,
                offset: offset as u64,
                embedded: field.embedded,
                exported: is_exported(&field.name),
                tag: field.tag.clone(),
                pkg: field.pkg.map(|p| self.pkg_path(p)),
            });
        }
        let t = &mut self.out.types[id];
        t.comparable = comparable;
        t.plain_equal = plain && end == t.size;
        t.fields = out.into();
    }

    fn fill_interface(&mut self, id: RTypeId) {
        let ty = self.type_of_rtype(id);
        let under = self.bodies.tcx_mut().under(ty);
        let set = self.bodies.tcx_mut().type_set(under);
        let methods = set
            .methods
            .iter()
            .map(|m| {
                let pkg = if is_exported(&m.name) { None } else { m.pkg.map(|p| self.pkg_path(p)) };
                IMethod { name: Rc::clone(&m.name), pkg, sig: self.sig_rtype(m.sig) }
            })
            .collect();
        self.out.types[id].imethods = methods;
    }

    /// Type of a method's signature, without the receiver.
    fn sig_rtype(&mut self, sig: TypeId) -> RTypeId {
        let plain = match self.bodies.tcx().get(sig).clone() {
            Type::Signature(s) if s.recv.is_some() => {
                let mut s = (*s).clone();
                s.recv = None;
                s.recv_tparams = Rc::from([]);
                self.bodies.tcx_mut().types.add(Type::Signature(Rc::new(s)))
            }
            _ => sig,
        };
        self.rtype(plain)
    }

    fn fill_map(&mut self, id: RTypeId, key: TypeId, elem: TypeId) {
        let (key, elem) = (self.rtype(key), self.rtype(elem));
        let pointer = self.rtype(typ::UNSAFE_POINTER);
        let name = Rc::clone(&self.out.types[id].name);
        let (mut map, group) = MapType::of(&name, &self.out.types, &self.out.layouts, [key, elem, pointer]);
        map.group = self.out.layouts.push(group);
        let t = &mut self.out.types[id];
        t.key = Some(key);
        t.elem = Some(elem);
        t.comparable = false;
        t.map = Some(map);
    }

    // ---- names

    /// Name as given by reflect's `String()`: with the package's name, not its path.
    fn runtime_name(&mut self, ty: TypeId) -> String {
        let mut out = String::new();
        self.name_into(ty, &mut out);
        out
    }

    fn name_into(&mut self, ty: TypeId, out: &mut String) {
        let ty = self.bodies.tcx().unalias(ty);
        match self.bodies.tcx().get(ty).clone() {
            Type::Basic(basic) => out.push_str(basic_name(basic)),
            Type::Named(named) => {
                // As in Go, whose shared code takes the type from its dictionary.
                if let Some(argument) = self.bodies.argument_of_shape(ty) {
                    return self.name_into(argument, out);
                }
                let data = self.bodies.tcx().types.named[named].clone();
                let obj = self.bodies.tcx().obj(data.obj);
                if let Some(pkg) = obj.pkg {
                    out.push_str(&self.bodies.tcx().pkg(pkg).name);
                    out.push('.');
                }
                out.push_str(&self.bodies.tcx().obj(data.obj).name.clone());
                out.push_str(&type_arguments(self.bodies.tcx(), &data));
            }
            Type::Pointer { elem } => {
                out.push('*');
                self.name_into(elem, out);
            }
            Type::Slice { elem } => {
                out.push_str("[]");
                self.name_into(elem, out);
            }
            Type::Array { len, elem } => {
                out.push_str(&format!("[{len}]"));
                self.name_into(elem, out);
            }
            Type::Map { key, elem } => {
                out.push_str("map[");
                self.name_into(key, out);
                out.push(']');
                self.name_into(elem, out);
            }
            Type::Chan { dir, elem } => {
                out.push_str(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::SendOnly => "chan<- ",
                    ChanDir::RecvOnly => "<-chan ",
                });
                let inner = self.bodies.tcx().unalias(elem);
                let paren = dir == ChanDir::Both
                    && matches!(self.bodies.tcx().get(inner), Type::Chan { dir: ChanDir::RecvOnly, .. });
                if paren {
                    out.push('(');
                }
                self.name_into(elem, out);
                if paren {
                    out.push(')');
                }
            }
            Type::Signature(sig) => {
                out.push_str("func");
                self.sig_into(&sig, out);
            }
            Type::Struct { fields } => {
                out.push_str("struct {");
                for (i, field) in fields.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { " " });
                    if !field.embedded {
                        out.push_str(&field.name);
                        out.push(' ');
                    }
                    self.name_into(field.ty, out);
                    if let Some(tag) = &field.tag {
                        out.push(' ');
                        out.push_str(&crate::quote::quote(tag.as_bytes()));
                    }
                }
                out.push_str(if fields.is_empty() { "}" } else { " }" });
            }
            Type::Interface(_) => {
                let set = self.bodies.tcx_mut().type_set(ty);
                out.push_str("interface {");
                for (i, m) in set.methods.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { " " });
                    if !is_exported(&m.name)
                        && let Some(pkg) = m.pkg
                    {
                        out.push_str(&self.bodies.tcx().pkg(pkg).name);
                        out.push('.');
                    }
                    out.push_str(&m.name);
                    if let Type::Signature(sig) = self.bodies.tcx().get(m.sig).clone() {
                        self.sig_into(&sig, out);
                    }
                }
                out.push_str(if set.methods.is_empty() { "}" } else { " }" });
            }
            Type::Tuple(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => out.push('?'),
        }
    }

    fn sig_into(&mut self, sig: &Signature, out: &mut String) {
        out.push('(');
        for (i, p) in sig.params.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            if sig.variadic && i + 1 == sig.params.len() {
                out.push_str("...");
                let under = self.bodies.tcx_mut().under(p.ty);
                if let Type::Slice { elem } = *self.bodies.tcx().get(under) {
                    self.name_into(elem, out);
                    continue;
                }
            }
            self.name_into(p.ty, out);
        }
        out.push(')');
        match &sig.results[..] {
            [] => {}
            [one] => {
                out.push(' ');
                self.name_into(one.ty, out);
            }
            several => {
                out.push_str(" (");
                for (i, p) in several.iter().enumerate() {
                    if i > 0 {
                        out.push_str(", ");
                    }
                    self.name_into(p.ty, out);
                }
                out.push(')');
            }
        }
    }

    // ---- methods

    /// Address of a type whose values are converted to interface; marks its components as used, too.
    pub(super) fn used_type(&mut self, id: RTypeId) -> u64 {
        let mut list = vec![id];
        while let Some(id) = list.pop() {
            if !self.types.is_used.insert(id) {
                continue;
            }
            self.types.used.push(id);
            let t = &self.out.types[id];
            list.extend(t.elem.iter().chain(&t.key).copied());
            list.extend(t.fields.iter().map(|f| f.ty));
        }
        Image::type_addr(id)
    }

    /// Marks types that reflect can reach from the used ones.
    fn reach_types(&mut self) {
        while let Some(&id) = self.types.used.get(self.types.reached) {
            self.types.reached += 1;
            let ty = self.type_of_rtype(id);
            if ty == typ::INVALID {
                continue;
            }
            self.reach_method_exprs(id);
            let t = &mut self.out.types[id];
            t.contents = Contents::default();
            let pointed = t.kind != Kind::Pointer && t.kind != Kind::Interface;
            let sigs = t.methods.iter().filter(|m| m.pkg.is_none()).map(|m| m.sig);
            let elem = t.elem.filter(|_| t.kind == Kind::Array);
            let mut list: Vec<RTypeId> = t.params.iter().chain(t.results.iter()).copied().collect();
            list.extend(sigs.chain(t.imethods.iter().map(|m| m.sig)));
            if pointed {
                let pointer = self.bodies.tcx_mut().types.pointer_to(ty);
                list.push(self.rtype(pointer));
            }
            if let Some(elem) = elem {
                let elem = self.type_of_rtype(elem);
                let slice = self.bodies.tcx_mut().types.add(Type::Slice { elem });
                let slice = self.rtype(slice);
                self.out.types[id].slice = Some(slice);
                list.push(slice);
            }
            for id in list {
                self.used_type(id);
            }
        }
    }

    /// Completes the method tables of new types.
    pub(super) fn finish_types(&mut self) {
        loop {
            self.finish_methods();
            if !self.types.reflected || self.types.reached == self.types.used.len() {
                break;
            }
            self.reach_types();
        }
    }

    fn finish_methods(&mut self) {
        while let Some(&id) = self.types.used.get(self.types.finished) {
            self.types.finished += 1;
            if self.is_error_type(id) {
                continue;
            }
            let ty = self.type_of_rtype(id);
            if self.out.types[id].kind == Kind::Interface || ty == typ::INVALID {
                continue;
            }
            let mut methods = Vec::new();
            for (name, obj) in self.method_set(ty) {
                let key = MethodKey { ty: id, name: Rc::clone(&name), obj };
                let Some(sig) = self.method_signature(&key) else { continue };
                // Generic methods are in no method table.
                if matches!(self.bodies.tcx().get(sig), Type::Signature(s) if !s.tparams.is_empty()) {
                    continue;
                }
                let pkg = self.method_pkg(&name, obj);
                let sig = self.sig_rtype(sig);
                let func = self.method_fn(key);
                methods.push(RMethod { name, pkg, sig, func, expr: None });
            }
            methods.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.pkg.cmp(&b.pkg)));
            let t = &mut self.out.types[id];
            t.methods = methods;
            t.contents = Contents::default();
        }
    }

    /// Creates the functions that take a receiver explicitly.
    fn reach_method_exprs(&mut self, id: RTypeId) {
        if self.out.types[id].direct {
            return;
        }
        let ty = self.type_of_rtype(id);
        for at in 0..self.out.types[id].methods.len() {
            let method = &self.out.types[id].methods[at];
            if method.pkg.is_none() && method.expr.is_none() {
                let name = Rc::clone(&method.name);
                self.out.types[id].methods[at].expr = Some(self.method_function(ty, &name));
            }
        }
    }

    pub(super) fn method_fn(&mut self, key: MethodKey) -> FnId {
        match self.method_itself(&key) {
            Some(method) => method,
            None => self.fn_for(FnKey::Method(key.clone()), || Work::Method(key)),
        }
    }

    /// Names and objects of a type's method set, including promoted methods.
    fn method_set(&mut self, ty: TypeId) -> Vec<(Rc<str>, ObjId)> {
        let mut names: Vec<(Rc<str>, Option<PkgId>)> = Vec::new();
        let mut seen = Vec::new();
        self.collect_names(ty, 0, &mut seen, &mut names);
        let mut out: Vec<(Rc<str>, ObjId)> = Vec::new();
        for (name, pkg) in names {
            let found = self.bodies.tcx_mut().lookup_field_or_method(ty, false, pkg, &name, false);
            // Unexported names of different packages are different methods.
            if let Some(member) = found.member.filter(|m| m.is_method())
                && !out.iter().any(|(_, obj)| *obj == member.obj())
            {
                out.push((name, member.obj()));
            }
        }
        out
    }

    /// Package path of an unexported method's name.
    fn method_pkg(&self, name: &str, obj: ObjId) -> Option<Rc<str>> {
        if is_exported(name) { None } else { self.bodies.tcx().obj(obj).pkg.map(|p| self.pkg_path(p)) }
    }

    /// Index of a method in an interface type.
    pub(super) fn imethod_at(&self, iface: RTypeId, method: &MethodKey) -> u32 {
        let pkg = self.method_pkg(&method.name, method.obj);
        let methods = &self.out.types[iface].imethods;
        methods.iter().position(|m| m.name == method.name && m.pkg == pkg).unwrap_or(0) as u32
    }

    fn collect_names(
        &mut self,
        ty: TypeId,
        depth: u32,
        seen: &mut Vec<TypeId>,
        names: &mut Vec<(Rc<str>, Option<PkgId>)>,
    ) {
        if depth > 20 || seen.contains(&ty) {
            return;
        }
        seen.push(ty);
        let base = match *self.bodies.tcx().get(self.bodies.tcx().unalias(ty)) {
            Type::Pointer { elem } => elem,
            _ => ty,
        };
        if let Some(named) = self.bodies.tcx().as_named(base) {
            let origin = self.bodies.tcx().origin(named);
            for obj in self.bodies.tcx().types.named[origin].methods.clone() {
                let o = self.bodies.tcx().obj(obj);
                names.push((Rc::clone(&o.name), o.pkg));
            }
        }
        let under = self.bodies.tcx_mut().under(base);
        match self.bodies.tcx().get(under).clone() {
            Type::Struct { fields } => {
                for field in fields.iter().filter(|f| f.embedded) {
                    self.collect_names(field.ty, depth + 1, seen, names);
                }
            }
            Type::Interface(_) if depth > 0 => {
                for m in self.bodies.tcx_mut().type_set(under).methods.iter() {
                    names.push((Rc::clone(&m.name), m.pkg));
                }
            }
            _ => {}
        }
    }
}

fn kind_of(shape: &Type) -> Kind {
    match shape {
        Type::Basic(basic) => match basic {
            Basic::Bool | Basic::UntypedBool => Kind::Bool,
            Basic::Int8 => Kind::Int8,
            Basic::Int16 => Kind::Int16,
            Basic::Int32 | Basic::Rune | Basic::UntypedRune => Kind::Int32,
            Basic::Int64 => Kind::Int64,
            Basic::Uint => Kind::Uint,
            Basic::Uint8 | Basic::Byte => Kind::Uint8,
            Basic::Uint16 => Kind::Uint16,
            Basic::Uint32 => Kind::Uint32,
            Basic::Uint64 => Kind::Uint64,
            Basic::Uintptr => Kind::Uintptr,
            Basic::Float32 => Kind::Float32,
            Basic::Float64 | Basic::UntypedFloat => Kind::Float64,
            Basic::Complex64 => Kind::Complex64,
            Basic::Complex128 | Basic::UntypedComplex => Kind::Complex128,
            Basic::String | Basic::UntypedString => Kind::String,
            Basic::UnsafePointer | Basic::UntypedNil => Kind::UnsafePointer,
            Basic::Int | Basic::UntypedInt | Basic::Invalid => Kind::Int,
        },
        Type::Array { .. } => Kind::Array,
        Type::Slice { .. } => Kind::Slice,
        Type::Pointer { .. } => Kind::Pointer,
        Type::Struct { .. } => Kind::Struct,
        Type::Signature(_) => Kind::Func,
        Type::Interface(_) => Kind::Interface,
        Type::Map { .. } => Kind::Map,
        Type::Chan { .. } => Kind::Chan,
        Type::Tuple(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {
            Kind::Struct
        }
    }
}

fn basic_name(basic: Basic) -> &'static str {
    match basic {
        Basic::Byte => "uint8",
        Basic::Rune => "int32",
        Basic::UnsafePointer => "unsafe.Pointer",
        _ => basic.name(),
    }
}

/// Kind of a basic type.
pub(super) fn type_kind(tcx: &mut Tcx, ty: TypeId) -> Kind {
    let under = tcx.under(ty);
    kind_of(tcx.get(under))
}
