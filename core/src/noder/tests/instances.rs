//! The list of what meets instances (`core/std/instances.txt`), made from the declarations themselves.
//! `UPDATE_EXPECT=1` writes it anew.

use crate::compile::{Input, check};
use crate::index::HashSet;
use crate::settings::CompileSettings;
use crate::types::check::Checker;
use crate::types::object::{ObjId, ObjKind};
use crate::types::types::{NamedId, Type, TypeId};
use crate::types::{import, instances};
use crate::version::Version;
use std::collections::{BTreeMap, BTreeSet};

/// What a type's declaration, or the signature of a method, mentions: type names of packages; `own` says that it meets an
/// instance itself.
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

/// `Type` and `Type.Method` with what each mentions, of all packages in a release.
fn declarations(checker: &mut Checker) -> Vec<(NamedId, String, String, Mentions)> {
    let mut out = Vec::new();
    for path in import::all() {
        let pkg = match checker.tcx.loaded_package(path) {
            Some(pkg) => pkg,
            None => checker.tcx.declare_package(path).unwrap(),
        };
        for name in checker.member_names(pkg) {
            let Some(obj) = checker.member(pkg, name) else { continue };
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
            out.push((named, path.to_owned(), name.to_owned(), met));
            for &method in &data.methods {
                checker.resolve_object(method);
                out.push((
                    named,
                    path.to_owned(),
                    method_name(checker, name, method),
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

#[test]
fn what_meets_instances_is_listed() {
    let mut lines: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for &go in Version::SUPPORTED {
        let settings = CompileSettings { go, ..CompileSettings::default() };
        let input = Input { name: "p.go", text: b"package p\n" };
        let mut checker = check(&[input], &settings).unwrap();
        let all = declarations(&mut checker);
        let mut meeting: HashSet<NamedId> = HashSet::default();
        let meets = |met: &Mentions, meeting: &HashSet<NamedId>| met.own || !met.names.is_disjoint(meeting);
        loop {
            let before = meeting.len();
            let more: Vec<NamedId> =
                all.iter().filter(|(_, _, _, met)| meets(met, &meeting)).map(|&(named, ..)| named).collect();
            meeting.extend(more);
            if meeting.len() == before {
                break;
            }
        }
        for (_, path, name, _) in all.iter().filter(|(_, _, _, met)| meets(met, &meeting)) {
            lines.entry(path.clone()).or_default().insert(name.clone());
        }
    }
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(path, names)| format!("{path}: {}", names.into_iter().collect::<Vec<_>>().join(" ")))
        .collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/std/instances.txt");
        std::fs::write(file, lines.join("\n") + "\n").unwrap();
    }
    assert_eq!(instances::lines(), lines);
}
