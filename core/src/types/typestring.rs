//! Types and objects as types2 prints them in errors.
//! Rules: cmd/compile/internal/types2/{typestring,format,object}.go, go1.27.

use super::context::{Tcx, is_exported};
use super::import::reachable_names;
use super::object::{ObjId, ObjKind, PkgId, VarKind};
use super::types::{Interface, Param, Signature, Term, Type, TypeId, TypeParamId};
use super::typeset::Terms;
use crate::quote::quote;
use crate::syntax::ast::ChanDir;
use std::fmt::Write;

/// Length limit for a printed type, whose shared parts are repeated.
const MAX_LEN: usize = 1 << 16;

/// How a package-level name is qualified.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifier {
    /// As in the compiler's errors: unqualified in the user's package, else the package name (the quoted path if the
    /// name is ambiguous).
    Check,
    /// The import path.
    Path,
    /// The import path; unqualified in the user's package.
    Relative,
}

impl Tcx {
    /// The type as errors print it (`Qualifier::Check`).
    pub fn type_str(&self, id: TypeId) -> String {
        self.type_string(id, Qualifier::Check)
    }
    pub fn type_string(&self, id: TypeId, qualifier: Qualifier) -> String {
        let mut w = Writer::new(self, qualifier);
        w.ty(id);
        w.out
    }
    /// Name and signature without parameter names, as causes list methods. `annotate`: with import paths and the
    /// package of the first unexported field.
    pub fn func_string(&self, name: &str, sig: TypeId, annotate: bool) -> String {
        let mut w = Writer::new(self, if annotate { Qualifier::Path } else { Qualifier::Check });
        w.annotate = annotate;
        w.param_names = false;
        w.out.push_str(name);
        w.signature_of(sig);
        w.out
    }
    /// `A`, `A and B`, `A, B, and C`.
    pub fn type_params_string(&self, list: &[TypeParamId]) -> String {
        let names: Vec<&str> = list.iter().map(|&p| &*self.obj(self.types.tparams[p].obj).name).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => one.to_string(),
            [first, second] => format!("{first} and {second}"),
            [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        }
    }
    /// `~int`, qualified by path as in messages.
    pub fn term_string(&self, term: &Term) -> String {
        format!("{}{}", if term.tilde { "~" } else { "" }, self.type_string(term.ty, Qualifier::Path))
    }
    /// `~int | string`, qualified by path.
    pub fn terms_string(&self, terms: &Terms) -> String {
        match terms {
            Terms::All => "𝓤".into(),
            Terms::List(list) if list.is_empty() => "∅".into(),
            Terms::List(list) => list.iter().map(|t| self.term_string(t)).collect::<Vec<_>>().join(" | "),
        }
    }

    /// types2's `ObjectString`: `var x int`, `func (T).m(x int)`, `type T struct{…}` …
    pub fn object_string(&self, obj: ObjId, qualifier: Qualifier) -> String {
        let object = self.obj(obj);
        let mut w = Writer::new(self, qualifier);
        let word = match &object.kind {
            ObjKind::PkgName { imported, .. } => {
                let path = &self.pkg(*imported).path;
                let shown = if *path == object.name {
                    String::new()
                } else {
                    format!(" ({})", quote(path.as_bytes()))
                };
                return format!("package {}{shown}", object.name);
            }
            ObjKind::Nil => return "nil".into(),
            ObjKind::Func => {
                w.out.push_str("func ");
                w.func_name(obj);
                w.signature_of(object.ty);
                return w.out;
            }
            ObjKind::Const(_) => "const",
            ObjKind::TypeName if self.is_type_param(object.ty) => "type parameter",
            ObjKind::TypeName => "type",
            ObjKind::Var(VarKind::Field { .. }) => "field",
            ObjKind::Var(_) => "var",
            ObjKind::Label { .. } => "label",
            ObjKind::Builtin(_) => "builtin",
        };
        w.out.push_str(word);
        w.out.push(' ');
        let global = object.pkg.filter(|&pkg| {
            self.scope(self.pkg(pkg).scope).names.get(&object.name).is_some_and(|&(other, _)| other == obj)
        });
        if let Some(pkg) = global {
            w.prefix(pkg);
        }
        w.out.push_str(&object.name);
        match &object.kind {
            ObjKind::Label { .. } | ObjKind::Builtin(_) => {}
            ObjKind::TypeName => w.type_object(object.ty, object.parent == Some(self.universe.scope)),
            _ => {
                w.out.push(' ');
                w.ty(object.ty);
            }
        }
        w.out
    }

    /// `defined type`, `local variable`, …
    pub fn object_kind(&self, obj: ObjId) -> &'static str {
        let object = self.obj(obj);
        match &object.kind {
            ObjKind::PkgName { .. } => "package name",
            ObjKind::Const(_) => "constant",
            ObjKind::TypeName => match self.get(object.ty) {
                Type::Alias { .. } => "type alias",
                Type::TypeParam(_) => "type parameter",
                _ => "defined type",
            },
            ObjKind::Var(kind) => match kind {
                VarKind::Package => "package-level variable",
                VarKind::Local => "local variable",
                VarKind::Recv => "receiver",
                VarKind::Param => "parameter",
                VarKind::Result => "result variable",
                VarKind::Field { .. } => "struct field",
            },
            ObjKind::Func => match self.get(object.ty) {
                Type::Signature(sig) if sig.recv.is_some() => "method",
                _ => "function",
            },
            ObjKind::Label { .. } => "label",
            ObjKind::Builtin(_) => "built-in function",
            ObjKind::Nil => "untyped nil",
        }
    }

    /// Name of a package in errors; empty for the user's package.
    pub fn qualify(&self, pkg: PkgId) -> String {
        if pkg == PkgId::USER {
            return String::new();
        }
        let package = self.pkg(pkg);
        let user = self.pkg(PkgId::USER);
        let differs = |name: &str, path: &str| name == &*package.name && path != &*package.path;
        let mut direct = user.imports.iter().map(|&import| self.pkg(import));
        // Few packages have a namesake, and looking for it among all that the program reaches takes long.
        let ambiguous = self.has_namesakes(&package.name, &package.path)
            && (differs(&user.name, &user.path)
                || direct.any(|import| {
                    differs(&import.name, &import.path)
                        || reachable_names(self, &import.path)
                            .into_iter()
                            .any(|(name, path)| differs(name, path))
                }));
        if ambiguous {
            return quote(package.path.as_bytes());
        }
        package.name.to_string()
    }
}

struct Writer<'a> {
    tcx: &'a Tcx,
    out: String,
    qualifier: Qualifier,
    param_names: bool,
    annotate: bool,
    depth: usize,
}

impl<'a> Writer<'a> {
    fn new(tcx: &'a Tcx, qualifier: Qualifier) -> Writer<'a> {
        Writer { tcx, out: String::new(), qualifier, param_names: true, annotate: false, depth: 0 }
    }

    fn prefix(&mut self, pkg: PkgId) {
        let name = match self.qualifier {
            Qualifier::Check => self.tcx.qualify(pkg),
            Qualifier::Relative if pkg == PkgId::USER => String::new(),
            Qualifier::Path | Qualifier::Relative => self.tcx.pkg(pkg).path.to_string(),
        };
        if !name.is_empty() {
            self.out.push_str(&name);
            self.out.push('.');
        }
    }
    fn type_name(&mut self, obj: ObjId) {
        let object = self.tcx.obj(obj);
        if let Some(pkg) = object.pkg {
            self.prefix(pkg);
        }
        self.out.push_str(&object.name);
    }

    fn ty(&mut self, id: TypeId) {
        if self.out.len() > MAX_LEN || self.depth > 1_000 {
            if !self.out.ends_with('…') {
                self.out.push('…');
            }
            return;
        }
        self.depth += 1;
        self.shape(id);
        self.depth -= 1;
    }

    fn shape(&mut self, id: TypeId) {
        let tcx = self.tcx;
        match tcx.get(id) {
            Type::Basic(basic) => {
                if is_exported(basic.name()) {
                    self.prefix(tcx.universe.unsafe_pkg);
                }
                self.out.push_str(basic.name());
            }
            Type::Array { len, elem } => {
                let _ = write!(self.out, "[{len}]");
                self.ty(*elem);
            }
            Type::Slice { elem } => {
                self.out.push_str("[]");
                self.ty(*elem);
            }
            Type::Struct { fields } => self.fields(fields),
            Type::Pointer { elem } => {
                self.out.push('*');
                self.ty(*elem);
            }
            Type::Tuple(params) => self.params(params, false),
            Type::Signature(sig) => {
                self.out.push_str("func");
                self.signature(sig);
            }
            Type::Union(terms) => self.union(terms),
            Type::Interface(iface) => self.interface(iface),
            Type::Map { key, elem } => {
                self.out.push_str("map[");
                self.ty(*key);
                self.out.push(']');
                self.ty(*elem);
            }
            Type::Chan { dir, elem } => self.chan(*dir, *elem),
            Type::Named(named) => {
                let named = &tcx.types.named[*named];
                self.type_name(named.obj);
                if named.origin.is_some() {
                    self.type_list(&named.targs);
                } else if !named.tparams.is_empty() {
                    self.tparam_list(&named.tparams);
                }
            }
            Type::TypeParam(tparam) => {
                let object = tcx.obj(tcx.types.tparams[*tparam].obj);
                self.out.push_str(&object.name);
                if tcx.scope(tcx.universe.scope).names.contains_key(&object.name) {
                    let at = tcx.pos_string(object.pos);
                    let _ = write!(self.out, " /* with {} declared at {at} */", object.name);
                }
            }
            Type::Alias { actual, .. } if id == tcx.universe.recovered => self.ty(*actual),
            Type::Alias { obj, targs, .. } => {
                self.type_name(*obj);
                if !targs.is_empty() {
                    self.type_list(targs);
                } else if let Some(tparams) = tcx.alias_tparams.get(obj) {
                    self.tparam_list(tparams);
                }
            }
        }
    }

    fn union(&mut self, terms: &[Term]) {
        for (i, term) in terms.iter().enumerate() {
            if i > 0 {
                self.out.push_str(" | ");
            }
            if term.tilde {
                self.out.push('~');
            }
            self.ty(term.ty);
        }
    }

    fn interface(&mut self, iface: &Interface) {
        if iface.comparable {
            self.out.push_str("interface{comparable}");
            return;
        }
        if iface.implicit {
            if let ([], [embed]) = (&*iface.methods, &*iface.embeds) {
                self.ty(*embed);
                return;
            }
            self.out.push_str("/* implicit */ ");
        }
        self.out.push_str("interface{");
        let mut first = true;
        let mut separate = |w: &mut Self| {
            if !std::mem::take(&mut first) {
                w.out.push_str("; ");
            }
        };
        for method in iface.methods.iter() {
            separate(self);
            self.out.push_str(&method.name);
            self.signature_of(method.sig);
        }
        for &embed in iface.embeds.iter() {
            separate(self);
            self.ty(embed);
        }
        self.out.push('}');
    }

    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        self.out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::SendOnly => "chan<- ",
            ChanDir::RecvOnly => "<-chan ",
        });
        let parens =
            dir == ChanDir::Both && matches!(self.tcx.get(elem), Type::Chan { dir: ChanDir::RecvOnly, .. });
        if parens {
            self.out.push('(');
        }
        self.ty(elem);
        if parens {
            self.out.push(')');
        }
    }

    fn fields(&mut self, fields: &[super::types::Field]) {
        self.out.push_str("struct{");
        for (i, field) in fields.iter().enumerate() {
            if i > 0 {
                self.out.push_str("; ");
            }
            let annotate = self.annotate && !is_exported(&field.name);
            if annotate {
                self.annotate = false;
            }
            if !field.embedded {
                self.out.push_str(&field.name);
                self.out.push(' ');
            }
            self.ty(field.ty);
            if let Some(pkg) = field.pkg.filter(|_| annotate) {
                let _ = write!(self.out, " /* package {} */ ", self.tcx.pkg(pkg).path);
            }
            if let Some(tag) = field.tag.as_deref().filter(|tag| !tag.is_empty()) {
                self.out.push(' ');
                self.out.push_str(&quote(tag.as_bytes()));
            }
        }
        self.out.push('}');
    }

    fn type_list(&mut self, list: &[TypeId]) {
        self.out.push('[');
        for (i, &ty) in list.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.ty(ty);
        }
        self.out.push(']');
    }

    /// `[P, Q any, R int]`: neighbours with the same constraint share it.
    fn tparam_list(&mut self, list: &[TypeParamId]) {
        self.out.push('[');
        let mut previous = None;
        for (i, &tparam) in list.iter().enumerate() {
            let param = &self.tcx.types.tparams[tparam];
            if i > 0 {
                if let Some(previous) = previous.filter(|&p| p != param.constraint) {
                    self.out.push(' ');
                    self.ty(previous);
                }
                self.out.push_str(", ");
            }
            previous = Some(param.constraint);
            self.ty(self.tcx.obj(param.obj).ty);
        }
        if let Some(previous) = previous {
            self.out.push(' ');
            self.ty(previous);
        }
        self.out.push(']');
    }

    fn params(&mut self, params: &[Param], variadic: bool) {
        self.out.push('(');
        for (i, param) in params.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if self.param_names && !param.name.is_empty() {
                self.out.push_str(&param.name);
                self.out.push(' ');
            }
            if variadic && i == params.len() - 1 {
                if let Type::Slice { elem } = self.tcx.get(param.ty) {
                    self.out.push_str("...");
                    self.ty(*elem);
                } else {
                    // append([]byte, string...)
                    self.ty(param.ty);
                    self.out.push_str("...");
                }
            } else {
                self.ty(param.ty);
            }
        }
        self.out.push(')');
    }

    fn signature_of(&mut self, sig: TypeId) {
        if let Type::Signature(sig) = self.tcx.get(sig) {
            self.signature(sig);
        }
    }
    fn signature(&mut self, sig: &Signature) {
        if !sig.tparams.is_empty() {
            self.tparam_list(&sig.tparams);
        }
        self.params(&sig.params, sig.variadic);
        match &*sig.results {
            [] => {}
            [one] if one.name.is_empty() => {
                self.out.push(' ');
                self.ty(one.ty);
            }
            results => {
                self.out.push(' ');
                self.params(results, false);
            }
        }
    }

    fn func_name(&mut self, func: ObjId) {
        let object = self.tcx.obj(func);
        let recv = match self.tcx.get(object.ty) {
            Type::Signature(sig) => sig.recv.as_ref().map(|recv| recv.ty),
            _ => None,
        };
        match (recv, object.pkg) {
            (Some(recv), _) => {
                self.out.push('(');
                if matches!(self.tcx.get(recv), Type::Interface(_)) {
                    self.out.push_str("interface");
                } else {
                    self.ty(recv);
                }
                self.out.push_str(").");
            }
            (None, Some(pkg)) => self.prefix(pkg),
            (None, None) => {}
        }
        self.out.push_str(&object.name);
    }

    /// The part after a type's name.
    fn type_object(&mut self, ty: TypeId, universal: bool) {
        let tcx = self.tcx;
        let shown = match tcx.get(ty) {
            Type::Basic(_) => return,
            Type::Alias { obj, actual, .. } => {
                if let Some(tparams) = tcx.alias_tparams.get(obj) {
                    self.tparam_list(tparams);
                }
                if !universal {
                    self.out.push_str(" =");
                }
                *actual
            }
            Type::TypeParam(tparam) => tcx.types.tparams[*tparam].constraint,
            Type::Named(named) => {
                let named = &tcx.types.named[*named];
                if !named.tparams.is_empty() {
                    self.tparam_list(&named.tparams);
                }
                tcx.types.underlying(ty)
            }
            _ => ty,
        };
        self.out.push(' ');
        self.ty(shown);
    }
}
