//! The bodies of std functions that the inliner reads cost what gc recorded of the real ones: the check that they
//! have their shape.

use super::super::Noder;
use crate::compile::{Input, check};
use crate::inline::Inliner;
use crate::ir::node::{FuncId, Program};
use crate::library::View;
use crate::settings::CompileSettings;
use crate::types::check::Checker;
use crate::types::contents;
use crate::types::facts::{PackageFacts, Recorded};
use crate::types::import;
use crate::types::object::ObjId;
use crate::types::types::Type;
use crate::version::Version;
use std::collections::BTreeMap;

/// Bodies that run rightly but are written otherwise than gc's: of these the analysis takes the recorded facts.
const OTHER_SHAPE: &[&str] = &["runtime.Gosched"];

/// What a name of the facts (`F`, `T.M`, `(*T).M`) declares.
fn object(noder: &mut Noder, path: &str, name: &str) -> Option<ObjId> {
    let checker = &mut noder.checked.checker;
    let plain = name.replace(['(', '*', ')'], "");
    let Some((ty, method)) = plain.split_once('.') else { return checker.std_object(path, name) };
    let ty = checker.std_object(path, ty)?;
    let ty = checker.tcx.obj(ty).ty;
    let Type::Named(named) = checker.tcx.get(ty).clone() else { return None };
    let methods = checker.tcx.types.named[named].methods.clone();
    let found = methods.into_iter().find(|&m| &*checker.tcx.obj(m).name == method)?;
    checker.resolve_object(found);
    Some(found)
}

/// A function of the library that gc inlines, and of which there is a declaration here.
struct Inlinable<'a> {
    name: String,
    facts: Recorded,
    obj: ObjId,
    func: FuncId,
    prog: &'a mut Program,
    noder: &'a mut Noder,
}

impl Inlinable<'_> {
    fn has_body(&self) -> bool {
        self.prog.funcs[self.func].has_body
    }

    /// Whether the analysis takes our body.
    fn keeps_body(&mut self) -> bool {
        Inliner::new(self.prog, self.noder, true).keeps_body(self.func)
    }
}

/// Looks at all of them, package by package.
fn each_inlinable(look: &mut dyn FnMut(Inlinable<'_>)) {
    for path in import::supported() {
        let source = format!("package p\nimport _ {path:?}\n");
        let input = Input { name: "p.go", text: source.as_bytes() };
        let Ok(checker) = check(&[input], &CompileSettings::default(), View::Run) else { continue };
        let (mut prog, mut noder) = super::super::build(checker);
        let all = PackageFacts::new(path, Version::LATEST, View::Run);
        let mut names: Vec<&str> = all.names().filter(|name| !name.contains(".func")).collect();
        names.sort_unstable();
        for name in names {
            let Some(facts) = all.get(name).filter(|facts| facts.cost.is_some()) else { continue };
            let Some(obj) = object(&mut noder, path, name) else { continue };
            std::mem::swap(&mut prog, &mut noder.prog);
            let func = noder.func_of(obj);
            std::mem::swap(&mut prog, &mut noder.prog);
            let name = format!("{path}.{name}");
            look(Inlinable { name, facts, obj, func, prog: &mut prog, noder: &mut noder });
        }
    }
}

#[test]
fn bodies_cost_what_gc_recorded() {
    let mut wrong = Vec::new();
    each_inlinable(&mut |mut found| {
        let run_only =
            found.noder.checked.func_decl(found.obj).is_some_and(|decl| found.noder.run_only(&decl));
        let written = found.has_body() && (!run_only || found.prog.funcs[found.func].shape_only);
        if written && !found.keeps_body() {
            wrong.push(found.name);
        }
    });
    assert_eq!(wrong, OTHER_SHAPE);
}

/// What is told inside an inlined body stands in the lines of Go's own file.
#[test]
fn bodies_stand_where_gc_s_stand() {
    let mut wrong = Vec::new();
    each_inlinable(&mut |mut found| {
        let Some((file, line, _)) = found.facts.at else { return };
        if !found.has_body() || !found.keeps_body() {
            return;
        }
        let Some(&first) = found.prog.funcs[found.func].body.first() else { return };
        let sources = &found.noder.checked.checker.tcx.sources;
        let Some(place) = sources.resolve(found.prog.nodes[first].pos.pos) else { return };
        let (path, ours, _) = sources.claimed(place);
        let claimed = path.rsplit('/').next().unwrap_or_default();
        if claimed != file || !(line..line + 25).contains(&ours) {
            wrong.push(format!("{}: {claimed}:{ours} and not behind {file}:{line}", found.name));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A body with a type error would silently be no body, and calling it end the run. (Of shapes, which do not run, the
/// recorded facts stand in.)
#[test]
fn bodies_of_the_library_have_no_type_errors() {
    let mut wrong = Vec::new();
    let releases = Version::SUPPORTED.iter().copied();
    let paths = releases.flat_map(|release| import::supported().map(move |path| (release, path)));
    for (release, path) in paths {
        let settings = CompileSettings { go: release, ..CompileSettings::default() };
        let source = format!("package p\nimport _ {path:?}\n");
        let input = Input { name: "p.go", text: source.as_bytes() };
        let Ok(mut checker) = check(&[input], &settings, View::Run) else {
            wrong.push(format!("{path} cannot be imported"));
            continue;
        };
        let Some(pkg) = checker.tcx.loaded_package(path) else { continue };
        for name in checker.member_names(pkg) {
            checker.member(pkg, &name);
        }
        let place = |checker: &Checker, pos| {
            checker.tcx.sources.resolve(pos).map_or_else(String::new, |at| checker.tcx.sources.format(at))
        };
        let here = |checker: &Checker, obj: ObjId| {
            checker.decl_of.get(&obj).is_some_and(|&decl| checker.decls[decl].pkg == pkg)
        };
        let mut objects: Vec<ObjId> =
            checker.decl_of.keys().copied().filter(|&o| here(&checker, o)).collect();
        objects.sort_unstable();
        objects.retain(|&obj| !checker.tcx.obj(obj).name.ends_with(contents::shape_name("").as_str()));
        for obj in objects {
            let before = checker.diagnostics.len();
            checker.resolve_object(obj);
            checker.check_func_body(obj);
            for d in checker.diagnostics.iter().skip(before) {
                wrong.push(format!("{release:?} {} {}", place(&checker, d.pos), d.msg));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The functions of the library that gc knows of in a release and that are declared here, with whether they run.
fn functions(release: Version) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    for path in import::supported() {
        let settings = CompileSettings { go: release, ..CompileSettings::default() };
        let source = format!("package p\nimport _ {path:?}\n");
        let input = Input { name: "p.go", text: source.as_bytes() };
        let Ok(checker) = check(&[input], &settings, View::Run) else { continue };
        let (_, mut noder) = super::super::build(checker);
        let facts = PackageFacts::new(path, release, View::Run);
        for name in facts.names().filter(|name| facts.get(name).is_some()) {
            let Some(obj) = object(&mut noder, path, name) else { continue };
            let decl = noder.checked.func_decl(obj);
            let runs = decl.is_some_and(|decl| decl.body.is_some() && !noder.is_shape_file(&decl));
            found.insert(format!("{path}.{name}"), runs);
        }
    }
    found
}

/// A function that a file for older releases declares must have a body there too, or be a shape of one that has.
#[test]
fn what_runs_in_the_newest_release_runs_in_each() {
    let newest = functions(Version::LATEST);
    let mut wrong = Vec::new();
    for release in Version::SUPPORTED.iter().copied().filter(|&release| release != Version::LATEST) {
        let stopped =
            functions(release).into_iter().filter(|(name, runs)| !runs && newest.get(name) == Some(&true));
        wrong.extend(stopped.map(|(name, _)| format!("{release:?} {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
