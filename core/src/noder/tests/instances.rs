//! The list of what meets instances (`core/std/instances.txt`), made from the declarations themselves.
//! `UPDATE_EXPECT=1` writes it anew.

use crate::compile::{Input, check};
use crate::library::{self, View};
use crate::settings::CompileSettings;
use crate::types::{import, instances};
use crate::version::Version;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn what_meets_instances_is_listed() {
    let mut lines: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let written: Vec<&str> = import::all().collect();
    for &go in Version::SUPPORTED {
        let settings = CompileSettings { go, ..CompileSettings::default() };
        let input = Input { name: "p.go", text: b"package p\n" };
        let mut checker = check(&[input], &settings, View::Run).unwrap();
        // Types of Go's own source that meet instances count as well.
        let of_go =
            library::paths(go).into_iter().filter(|path| *path != "unsafe" && !written.contains(path));
        let paths: Vec<&str> = written.iter().copied().chain(of_go).collect();
        for (path, names) in instances::meeting(&mut checker, &paths) {
            if written.contains(&path.as_str()) {
                lines.entry(path).or_default().extend(names);
            }
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
