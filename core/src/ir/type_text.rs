//! Types as text, in two forms: as in messages (gc's `%v`), and as link strings, which are equal exactly for identical
//! types and name instances (`G[main.T]`).
//! Rules: cmd/compile/internal/types/fmt.go `tconv2`, go1.27.

use crate::quote::quote;
use crate::syntax::ast::ChanDir;
use crate::types::Tcx;
use crate::types::context::is_exported;
use crate::types::object::PkgId;
use crate::types::types::{Basic, Field, IfaceMethod, Interface, Named, Param, Signature, Type, TypeId};
use std::fmt::Write;

/// A type as printed in messages.
pub fn type_text(tcx: &Tcx, ty: TypeId) -> String {
    let mut p = Printer { tcx, out: String::new(), link: false, depth: 0 };
    p.ty(ty, false);
    p.out
}

/// gc's `LinkString`: package paths, `interface {}` for `any`, `uint8` for `byte`.
pub fn link_text(tcx: &Tcx, ty: TypeId) -> String {
    let mut p = Printer { tcx, out: String::new(), link: true, depth: 0 };
    p.ty(ty, false);
    p.out
}

/// `[int,main.T]`, the arguments as link strings; empty for a type without arguments.
pub fn type_arguments(tcx: &Tcx, named: &Named) -> String {
    let mut p = Printer { tcx, out: String::new(), link: true, depth: 0 };
    p.type_arguments(named);
    p.out
}

/// `func(int, ...string) (int, error)`; with a receiver, `method(*T) func() int`. `params` excludes the receiver.
pub fn signature_text(
    tcx: &Tcx,
    recv: Option<TypeId>,
    params: &[TypeId],
    variadic: bool,
    results: &[TypeId],
) -> String {
    let mut p = Printer { tcx, out: String::new(), link: false, depth: 0 };
    if let Some(recv) = recv {
        p.out.push_str("method(");
        p.ty(recv, false);
        p.out.push_str(") ");
    }
    p.out.push_str("func");
    p.signature(params.iter().copied(), variadic, results.iter().copied());
    p.out
}

/// A package-level name as printed in messages: unqualified in the user's package and the universe.
pub fn qualified(tcx: &Tcx, pkg: Option<PkgId>, name: &str) -> String {
    match pkg {
        Some(pkg) if pkg != PkgId::USER && !tcx.pkg(pkg).name.is_empty() => {
            format!("{}.{}", tcx.pkg(pkg).name, name)
        }
        _ => name.to_string(),
    }
}

/// Whether a conversion to `ty` prints without parentheses around the type (gc: the type has a symbol).
pub fn has_symbol(tcx: &Tcx, ty: TypeId) -> bool {
    match tcx.get(ty) {
        Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) => true,
        Type::Alias { actual, .. } => is_any(tcx, ty) || has_symbol(tcx, *actual),
        _ => false,
    }
}

/// The predeclared alias `any`.
pub fn is_any(tcx: &Tcx, ty: TypeId) -> bool {
    matches!(tcx.get(ty), Type::Alias { obj, .. } if tcx.obj(*obj).pkg.is_none() && &*tcx.obj(*obj).name == "any")
}

/// gc's order of methods and of fields: exported names first, then by name.
pub fn name_order(a: &str, b: &str) -> std::cmp::Ordering {
    is_exported(b).cmp(&is_exported(a)).then_with(|| a.cmp(b))
}

/// Whether the type is an interface with methods, its own or of an embedded one.
pub fn is_method_interface(tcx: &mut Tcx, ty: TypeId) -> bool {
    match tcx.under_type(ty) {
        Type::Interface(iface) => !all_methods(tcx, &iface).is_empty(),
        _ => false,
    }
}

/// Every method of an interface, embedded ones included, in gc's order.
pub fn all_methods(tcx: &Tcx, iface: &Interface) -> Vec<IfaceMethod> {
    let mut all = Vec::new();
    collect_methods(tcx, iface, &mut all, 0);
    all.sort_by(|a, b| name_order(&a.name, &b.name));
    all
}

fn collect_methods(tcx: &Tcx, iface: &Interface, all: &mut Vec<IfaceMethod>, depth: u32) {
    if depth > 100 {
        return;
    }
    for m in iface.methods.iter() {
        if !all.iter().any(|o| tcx.same_id((o.pkg, &o.name), (m.pkg, &m.name), false)) {
            all.push(m.clone());
        }
    }
    for &embed in iface.embeds.iter() {
        if let Type::Interface(inner) = tcx.types.under(embed) {
            collect_methods(tcx, &inner.clone(), all, depth + 1);
        }
    }
}

struct Printer<'a> {
    tcx: &'a Tcx,
    out: String,
    link: bool,
    depth: u32,
}

impl Printer<'_> {
    /// `short`: a signature without its leading `func`.
    fn ty(&mut self, id: TypeId, short: bool) {
        self.depth += 1;
        if self.depth > 200 {
            self.out.push_str("...");
        } else {
            self.ty1(id, short);
        }
        self.depth -= 1;
    }

    fn ty1(&mut self, id: TypeId, short: bool) {
        let tcx = self.tcx;
        match tcx.get(id) {
            Type::Basic(basic) => self.out.push_str(basic_name(*basic, self.link)),
            Type::Array { len, elem } => {
                let _ = write!(self.out, "[{len}]");
                self.ty(*elem, false);
            }
            Type::Slice { elem } => {
                self.out.push_str("[]");
                self.ty(*elem, false);
            }
            Type::Pointer { elem } => {
                self.out.push('*');
                self.ty(*elem, false);
            }
            Type::Struct { fields } => self.fields(fields),
            Type::Tuple(params) => {
                for (i, p) in params.iter().enumerate() {
                    if i > 0 {
                        self.out.push(',');
                    }
                    self.ty(p.ty, false);
                }
            }
            Type::Signature(sig) => {
                if !short {
                    self.out.push_str("func");
                }
                self.sig(sig);
            }
            Type::Interface(iface) => self.interface(iface),
            Type::Map { key, elem } => {
                self.out.push_str("map[");
                self.ty(*key, false);
                self.out.push(']');
                self.ty(*elem, false);
            }
            Type::Chan { dir, elem } => self.chan(*dir, *elem),
            Type::Named(named) => {
                let named = &tcx.types.named[*named];
                let obj = tcx.obj(named.obj);
                if let Some(pkg) = obj.pkg {
                    self.qualifier(pkg);
                }
                // A shape's name, too, can end in `·` and a number.
                let name: &str = &obj.name;
                let digits = name.trim_end_matches(|c: char| c.is_ascii_digit());
                let base = if self.link { None } else { digits.strip_suffix('·') };
                self.out.push_str(base.unwrap_or(name));
                self.type_arguments(named);
                if self.link && named.vargen > 0 {
                    let _ = write!(self.out, "·{}", named.vargen);
                }
            }
            Type::TypeParam(tparam) => {
                let obj = tcx.obj(tcx.types.tparams[*tparam].obj);
                self.out.push_str(&obj.name);
            }
            Type::Union(terms) => {
                for (i, term) in terms.iter().enumerate() {
                    if i > 0 {
                        self.out.push('|');
                    }
                    if term.tilde {
                        self.out.push('~');
                    }
                    self.ty(term.ty, false);
                }
            }
            Type::Alias { actual, .. } => {
                if !self.link && is_any(tcx, id) {
                    self.out.push_str("any");
                } else {
                    self.ty(*actual, short);
                }
            }
        }
    }

    /// A type's symbol has its arguments as link strings in both forms.
    fn type_arguments(&mut self, named: &Named) {
        if named.targs.is_empty() {
            return;
        }
        let link = std::mem::replace(&mut self.link, true);
        let own = named.origin.map_or(0, |origin| self.tcx.types.named[origin].tparams.len());
        self.out.push('[');
        for (i, &targ) in named.targs.iter().enumerate() {
            if i > 0 {
                // Type arguments of the enclosing function come first.
                self.out.push(if i + own == named.targs.len() { ';' } else { ',' });
            }
            self.ty(targ, false);
        }
        self.out.push(']');
        self.link = link;
    }

    fn qualifier(&mut self, pkg: PkgId) {
        let p = self.tcx.pkg(pkg);
        if self.link {
            self.out.push_str(&path_prefix(&p.path));
            self.out.push('.');
        } else if pkg != PkgId::USER && !p.name.is_empty() {
            self.out.push_str(&p.name);
            self.out.push('.');
        }
    }

    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        match dir {
            ChanDir::RecvOnly => self.out.push_str("<-chan "),
            ChanDir::SendOnly => self.out.push_str("chan<- "),
            ChanDir::Both => {
                self.out.push_str("chan ");
                if let Type::Chan { dir: ChanDir::RecvOnly, .. } = self.tcx.get(self.tcx.unalias(elem)) {
                    self.out.push('(');
                    self.ty(elem, false);
                    self.out.push(')');
                    return;
                }
            }
        }
        self.ty(elem, false);
    }

    fn interface(&mut self, iface: &Interface) {
        let methods = all_methods(self.tcx, iface);
        self.out.push_str("interface {");
        for (i, m) in methods.iter().enumerate() {
            if i > 0 {
                self.out.push(';');
            }
            self.out.push(' ');
            if let Some(pkg) = m.pkg
                && !is_exported(&m.name)
            {
                // Both forms qualify unexported methods by path.
                let link = std::mem::replace(&mut self.link, true);
                self.qualifier(pkg);
                self.link = link;
            }
            self.out.push_str(&m.name);
            self.ty(m.sig, true);
        }
        if !methods.is_empty() {
            self.out.push(' ');
        }
        self.out.push('}');
    }

    fn fields(&mut self, fields: &[Field]) {
        self.out.push_str("struct {");
        for (i, f) in fields.iter().enumerate() {
            if i > 0 {
                self.out.push(';');
            }
            self.out.push(' ');
            if f.embedded {
                if self.link && self.embedded_renamed(f) {
                    self.field_name(f);
                    self.out.push_str(" = ");
                }
            } else {
                self.field_name(f);
                self.out.push(' ');
            }
            self.ty(f.ty, false);
            if let Some(tag) = &f.tag
                && !tag.is_empty()
            {
                self.out.push(' ');
                self.out.push_str(&quote(tag.as_bytes()));
            }
        }
        if !fields.is_empty() {
            self.out.push(' ');
        }
        self.out.push('}');
    }

    fn field_name(&mut self, f: &Field) {
        if let Some(pkg) = f.pkg
            && !is_exported(&f.name)
        {
            self.qualifier(pkg);
        }
        self.out.push_str(&f.name);
    }

    /// Whether the field embeds an alias whose name differs from its type's.
    fn embedded_renamed(&self, f: &Field) -> bool {
        let tcx = self.tcx;
        let mut ty = tcx.unalias(f.ty);
        if let Type::Pointer { elem } = tcx.get(ty) {
            ty = tcx.unalias(*elem);
        }
        match tcx.get(ty) {
            Type::Named(named) => {
                let named = &tcx.types.named[*named];
                let obj = tcx.obj(named.obj);
                if !named.targs.is_empty() || named.vargen > 0 {
                    return true;
                }
                obj.name != f.name || !is_exported(&f.name) && obj.pkg != f.pkg
            }
            // A basic type's symbol belongs to the universe, the field's to its package.
            _ => true,
        }
    }

    fn sig(&mut self, sig: &Signature) {
        let tys = |list: &[Param]| list.iter().map(|p| p.ty).collect::<Vec<_>>();
        let (params, results) = (tys(&sig.params), tys(&sig.results));
        self.signature(params.into_iter(), sig.variadic, results.into_iter());
    }

    fn signature(
        &mut self,
        params: impl ExactSizeIterator<Item = TypeId>,
        variadic: bool,
        mut results: impl ExactSizeIterator<Item = TypeId>,
    ) {
        self.params(params, variadic);
        match results.len() {
            0 => {}
            1 => {
                self.out.push(' ');
                if let Some(ty) = results.next() {
                    self.ty(ty, false);
                }
            }
            _ => {
                self.out.push(' ');
                self.params(results, false);
            }
        }
    }

    fn params(&mut self, list: impl ExactSizeIterator<Item = TypeId>, variadic: bool) {
        let n = list.len();
        self.out.push('(');
        for (i, ty) in list.enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            let elem = match self.tcx.get(self.tcx.unalias(ty)) {
                Type::Slice { elem } if variadic && i + 1 == n => Some(*elem),
                _ => None,
            };
            match elem {
                Some(elem) => {
                    self.out.push_str("...");
                    self.ty(elem, false);
                }
                None => self.ty(ty, false),
            }
        }
        self.out.push(')');
    }
}

/// gc's `objabi.PathToPrefix`; the shape package keeps its dot.
pub fn path_prefix(path: &str) -> String {
    if path == "go.shape" {
        return path.to_string();
    }
    let slash = path.rfind('/').map_or(0, |i| i + 1);
    let mut out = String::new();
    for (i, b) in path.bytes().enumerate() {
        if b <= b' ' || b == b'.' && i >= slash || b == b'%' || b == b'"' || b >= 0x7f {
            let _ = write!(out, "%{b:02x}");
        } else {
            out.push(char::from(b));
        }
    }
    out
}

fn basic_name(basic: Basic, link: bool) -> &'static str {
    match basic {
        Basic::UnsafePointer => "unsafe.Pointer",
        Basic::UntypedNil => "nil",
        Basic::Byte if link => "uint8",
        Basic::Rune if link => "int32",
        _ => basic.name(),
    }
}
