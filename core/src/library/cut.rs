//! Finds the parts of a package that no verdict needs: bodies of functions that gc neither inlines nor instantiates.
//! Without them the package needs only the imports that the rest mentions.

use super::View;
use super::pack::{Pack, PackedFile, PackedPackage};
use super::parts::{Cutting, Piece, write_parts};
use crate::syntax::outline::{Declared, ItemKind, Outline, imports, names};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

type Package = PackedPackage<'static>;

/// Splits a whole library into its index and all parts.
///
/// `None` if the pack is damaged.
pub fn parts_of(pack: &Pack) -> Option<(Vec<u8>, Vec<(Piece, Vec<u8>)>)> {
    let cutting = |path| pack.package(path).map(|package| Cutting { package, cuts: cuts(package) });
    let cuttings: Option<Vec<Cutting<'_>>> = pack.paths().map(cutting).collect();
    write_parts(pack.release, &cuttings?)
}

/// For each file, the bodies to cut out, in source order.
fn cuts(package: &Package) -> Vec<Vec<Range<u32>>> {
    let facts = std::str::from_utf8(package.facts).unwrap_or_default();
    let inlined: BTreeSet<&str> = facts.lines().filter_map(inlinable).collect();
    let of_file = |text: &'static str, outline: &[u8]| {
        let outline = Outline::read(text, outline, &[]);
        let items = (0..).zip(&outline.items).filter(|(_, item)| item.kind == ItemKind::Func);
        let bodies = items.filter_map(|(number, item)| {
            let declared = outline.names_of(number).next()?;
            let kept = is_generic(text, declared) || inlined.contains(name_in_facts(declared).as_str());
            item.body.clone().filter(|_| !kept)
        });
        bodies.collect()
    };
    let of_file = |file: &PackedFile<'static>| match file.only {
        // Verdicts never use a file that only runs have.
        Some(View::Run) => std::iter::once(0..file.text.len() as u32).collect(),
        _ => of_file(file.text(), file.outline),
    };
    package.files.iter().map(of_file).collect()
}

/// The function a line of facts describes, if gc inlines it.
fn inlinable(line: &str) -> Option<&str> {
    let mut parts = line.split('|');
    let name = parts.next()?;
    parts.next()?.parse::<u32>().ok().map(|_| name)
}

fn name_in_facts(declared: &Declared) -> String {
    let Declared { recv, ptr, name, .. } = declared;
    match (recv.is_empty(), ptr) {
        (true, _) => (*name).to_owned(),
        (false, false) => format!("{recv}.{name}"),
        (false, true) => format!("(*{recv}).{name}"),
    }
}

/// Whether the function or its receiver has type parameters.
fn is_generic(text: &'static str, declared: &Declared) -> bool {
    let takes_types = |name: &str| {
        let end = name.as_ptr().addr() - text.as_ptr().addr() + name.len();
        text.get(end..).is_some_and(|rest| rest.trim_start().starts_with('['))
    };
    takes_types(declared.name) || !declared.recv.is_empty() && takes_types(declared.recv)
}

/// Imports that a package still mentions without the cut bodies. `package_names` is by path.
pub fn mentioned_imports(package: &Package, package_names: &BTreeMap<&str, &str>) -> Vec<&'static str> {
    let mut needed = BTreeSet::new();
    for (file, cuts) in package.files.iter().zip(cuts(package)) {
        let text = without(file.text(), &cuts);
        let mentioned = names(&text);
        for import in imports(file.text()) {
            // The library vendors packages from elsewhere.
            let vendored = format!("vendor/{}", import.path);
            let is_it = |path: &&&str| **path == import.path || **path == vendored;
            let Some(&path) = package.imports.iter().find(is_it) else { continue };
            let own = package_names.get(path).copied().unwrap_or_default();
            let name = if import.name.is_empty() { own } else { import.name };
            if name == "." || mentioned.contains(name) {
                needed.insert(path);
            }
        }
    }
    needed.into_iter().collect()
}

fn without(text: &str, cuts: &[Range<u32>]) -> String {
    let mut end = 0;
    let mut left = String::new();
    for cut in cuts {
        left.push_str(text.get(end..cut.start as usize).unwrap_or_default());
        end = cut.end as usize;
    }
    left + text.get(end..).unwrap_or_default()
}
