//! Compares layouts with gc's (`testdata/layouts.txt`, recorded by `layouts.go` there).

use crate::compile::{Input, check};
use crate::settings::CompileSettings;
use std::fmt::Write;

#[test]
fn layouts_match_gc() {
    let rows: Vec<Vec<&str>> =
        include_str!("testdata/layouts.txt").lines().map(|line| line.split('\t').collect()).collect();
    let mut source = String::from("package p\nimport \"unsafe\"\nvar _ unsafe.Pointer\n");
    for (i, row) in rows.iter().enumerate() {
        let _ = writeln!(source, "type T{i} {}", row[0]);
    }
    let input = Input { name: "p.go", text: source.as_bytes() };
    let mut checker = check(&[input], &CompileSettings::default(), crate::library::View::Run)
        .map_err(|failed| failed.error_text())
        .unwrap();
    let tcx = &mut checker.tcx;
    let mut wrong = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let scope = tcx.pkg(super::object::PkgId::USER).scope;
        let (obj, _) = tcx.scope(scope).names[&*format!("T{i}")];
        let ty = tcx.obj(obj).ty;
        let join = |list: Vec<i64>| list.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
        let got = format!(
            "{}\t{}\t{}\t{}\t{}",
            tcx.sizeof(ty),
            tcx.alignof(ty),
            tcx.ptrdata(ty),
            join(tcx.pointer_offsets(ty, 10_000)),
            join(tcx.offsetsof(ty))
        );
        if got != row[1..].join("\t") {
            wrong.push(format!("{}\n  got  {got}\n  want {}", row[0], row[1..].join("\t")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(10)].join("\n"));
}
