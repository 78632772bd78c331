//! Library declarations that mention an instance of a generic type, directly or transitively. The program's package
//! makes those instances, so the noder reads these declarations in full and all others not at all. Declarations that
//! mention a struct literal with embedded fields or an interface literal count too, because these may need wrappers.
//! The list is computed when the library is packed ([`meeting`]).

use super::check::Checker;
use super::context::Tcx;
use super::object::{ObjId, ObjKind};
use super::types::{NamedId, Type, TypeId};
use crate::index::HashSet;
use crate::library;
use std::collections::{BTreeMap, BTreeSet};

/// Whether a type's declaration, or the signature of its method, is on the list.
pub fn met_in(tcx: &Tcx, path: &str, ty: &str, method: Option<&str>) -> bool {
    if tcx.sibling_of_path(path).is_some() {
        return true;
    }
    let names = library::package(tcx.release, path).map_or("", |package| package.instances);
    names.split(' ').any(|name| {
        let rest = name.strip_prefix(ty);
        rest.is_some_and(|rest| match method {
            None => rest.is_empty(),
            Some(method) => rest.strip_prefix('.') == Some(method),
        })
    })
}

/// By path, the types and methods of these packages that mention instances.
pub fn meeting(checker: &mut Checker, paths: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let all = declarations(checker, paths);
    let mut meeting: HashSet<NamedId> = HashSet::default();
    let listed = |met: &Mentions, meeting: &HashSet<NamedId>| met.own || !met.names.is_disjoint(meeting);
    loop {
        let before = meeting.len();
        let more: Vec<NamedId> =
            all.iter().filter(|(_, _, _, met)| listed(met, &meeting)).map(|&(named, ..)| named).collect();
        meeting.extend(more);
        if meeting.len() == before {
            break;
        }
    }
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, path, name, _) in all.iter().filter(|(_, _, _, met)| listed(met, &meeting)) {
        found.entry(path.clone()).or_default().insert(name.clone());
    }
    found
}

/// The defined types that a declaration or a method's signature mentions; `own`: it mentions an instance itself.
#[derive(Default)]
struct Mentions {
    names: HashSet<NamedId>,
    own: bool,
}

fn mentions(checker: &Checker, ty: TypeId, literal: bool, out: &mut Mentions) {
    let mut each = |ty: TypeId| mentions(checker, ty, true, out);
    match checker.tcx.get(ty) {
        Type::Named(named) => {
            let data = &checker.tcx.types.named[*named];
            out.own |= !data.targs.is_empty();
            out.names.insert(*named);
        }
        Type::Alias { targs, actual, .. } => {
            targs.iter().copied().for_each(&mut each);
            each(*actual);
        }
        Type::Pointer { elem }
        | Type::Slice { elem }
        | Type::Array { elem, .. }
        | Type::Chan { elem, .. } => {
            each(*elem);
        }
        Type::Map { key, elem } => [*key, *elem].into_iter().for_each(each),
        Type::Struct { fields } => {
            fields.iter().for_each(|field| each(field.ty));
            out.own |= literal && fields.iter().any(|field| field.embedded);
        }
        Type::Tuple(params) => params.iter().for_each(|param| each(param.ty)),
        Type::Signature(sig) => {
            sig.params.iter().chain(sig.results.iter()).for_each(|param| each(param.ty));
            out.own |= !sig.tparams.is_empty();
        }
        Type::Interface(iface) => {
            iface.methods.iter().for_each(|method| each(method.sig));
            iface.embeds.iter().copied().for_each(each);
            out.own |= literal && !(iface.methods.is_empty() && iface.embeds.is_empty());
        }
        Type::Basic(_) | Type::TypeParam(_) | Type::Union(_) => {}
    }
}

/// `Type` and `Type.Method` for these packages, each with its mentions.
fn declarations(checker: &mut Checker, paths: &[&str]) -> Vec<(NamedId, String, String, Mentions)> {
    let mut out = Vec::new();
    for &path in paths {
        let pkg = match checker.tcx.loaded_package(path) {
            Some(pkg) => pkg,
            None => match checker.tcx.declare_package(path) {
                Ok(pkg) => pkg,
                Err(_) => continue,
            },
        };
        for name in checker.member_names(pkg) {
            let Some(obj) = checker.member(pkg, &name) else { continue };
            checker.resolve_object(obj);
            if !matches!(checker.tcx.obj(obj).kind, ObjKind::TypeName) {
                continue;
            }
            let ty = checker.tcx.obj(obj).ty;
            let Type::Named(named) = *checker.tcx.get(ty) else { continue };
            let data = checker.tcx.types.named[named].clone();
            if data.obj != obj || !data.tparams.is_empty() {
                continue;
            }
            let mut met = Mentions::default();
            let under = checker.tcx.under(ty);
            mentions(checker, under, false, &mut met);
            out.push((named, path.to_owned(), name.to_string(), met));
            for &method in &data.methods {
                checker.resolve_object(method);
                out.push((
                    named,
                    path.to_owned(),
                    method_name(checker, &name, method),
                    of_method(checker, method),
                ));
            }
        }
    }
    out
}

fn method_name(checker: &Checker, ty: &str, method: ObjId) -> String {
    format!("{ty}.{}", checker.tcx.obj(method).name)
}

fn of_method(checker: &Checker, method: ObjId) -> Mentions {
    let mut met = Mentions::default();
    mentions(checker, checker.tcx.obj(method).ty, true, &mut met);
    met
}
