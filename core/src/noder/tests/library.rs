//! The overlay's declarations, which take precedence over Go's when a program runs.

use crate::compile::{Input, check};
use crate::library::{self, View};
use crate::settings::CompileSettings;
use crate::types::check::Checker;
use crate::types::import;
use crate::types::object::ObjId;
use crate::version::Version;

/// A body with a type error would silently be dropped, and calling it would end the run.
#[test]
fn overlay_packages_have_no_type_errors() {
    let mut wrong = Vec::new();
    let releases = Version::SUPPORTED.iter().copied();
    let paths = releases.flat_map(|release| import::overlaid().map(move |path| (release, path)));
    for (release, path) in paths {
        library::for_tests::load(release);
        if !library::contains(release, path) {
            continue;
        }
        let settings = CompileSettings { go: release, ..CompileSettings::default() };
        let input = Input { name: "p.go", text: b"package p\n" };
        let mut checker = check(&[input], &settings, View::Run).unwrap();
        let pkg = checker.tcx.package_named(path);
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
