//! Files in variables: `//go:embed`.
//! In: the package's directives, the build's files for each pattern. Out: each variable's files, and gc's errors.
//! Rules: staticdata/embed.go, go1.27.

use crate::ir::node::Program;
use crate::ir::type_text::type_text;
use crate::span::Pos;
use crate::syntax::ast::{Embed, File};
use crate::types::Tcx;
use crate::types::object::PkgId;
use crate::types::siblings::{EmbeddedFile, EmbeddedVars};
use crate::types::types::{Basic, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The build's files for each pattern.
pub type Patterns = BTreeMap<String, Vec<EmbeddedFile>>;

/// How a variable holds its files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holder {
    String,
    Bytes,
    /// `embed.FS`
    Tree,
}

/// Resolves the directives. `patterns`: `None` without a build system.
pub fn resolve(
    program: &Program,
    tcx: &Tcx,
    files: &[File],
    patterns: Option<&Patterns>,
) -> (EmbeddedVars, Vec<(Pos, String)>) {
    let mut vars = EmbeddedVars::default();
    let mut errors = Vec::new();
    for embed in files.iter().flat_map(|file| &file.embeds) {
        let Some(patterns) = patterns else {
            let text = "invalid go:embed: build system did not supply embed configuration";
            errors.push((embed.pos, text.to_owned()));
            continue;
        };
        match files_of(program, tcx, embed, patterns) {
            Ok((name, files)) => drop(vars.insert(name, files)),
            Err(error) => errors.push(error),
        }
    }
    (vars, errors)
}

fn files_of(
    program: &Program,
    tcx: &Tcx,
    embed: &Embed,
    patterns: &Patterns,
) -> Result<(String, Rc<[EmbeddedFile]>), (Pos, String)> {
    let name = &embed.var.name;
    let global = program.globals.iter().find(|global| global.pkg == PkgId::USER && global.name == *name);
    // The blank variable has no storage.
    let Some(ty) = global.map(|global| global.ty) else { return Ok((name.to_string(), Rc::from([]))) };
    let error = |text: String| (embed.var.pos, text);
    let Some(holder) = holder(tcx, ty) else {
        return Err(error(format!("go:embed cannot apply to var of type {}", type_text(tcx, ty))));
    };
    let mut found: BTreeMap<&str, &EmbeddedFile> = BTreeMap::new();
    for pattern in &embed.patterns {
        let Some(files) = patterns.get(pattern) else {
            return Err(error(format!("invalid go:embed: build system did not map pattern: {pattern}")));
        };
        found.extend(files.iter().map(|file| (&*file.name, file)));
    }
    if holder != Holder::Tree && found.len() > 1 {
        return Err(error(format!("invalid go:embed: multiple files for type {}", type_text(tcx, ty))));
    }
    let mut files: Vec<EmbeddedFile> = found.into_values().cloned().collect();
    if holder == Holder::Tree {
        let folders: BTreeSet<&str> = files.iter().flat_map(|file| folders_above(&file.name)).collect();
        let folders: Vec<Rc<str>> = folders.into_iter().map(Rc::from).collect();
        files.extend(folders.into_iter().map(|name| EmbeddedFile { name, data: Rc::from([]) }));
        files.sort_by(|a, b| place(&a.name).cmp(&place(&b.name)));
    }
    Ok((name.to_string(), files.into()))
}

/// How a variable of this type holds files; `None` if it cannot.
pub fn holder(tcx: &Tcx, ty: TypeId) -> Option<Holder> {
    if let Some(named) = tcx.as_named(ty) {
        let obj = tcx.obj(tcx.types.named[named].obj);
        if &*obj.name == "FS" && obj.pkg.is_some_and(|pkg| &*tcx.pkg(pkg).path == "embed") {
            return Some(Holder::Tree);
        }
    }
    match *tcx.types.under(ty) {
        Type::Basic(Basic::String) => Some(Holder::String),
        Type::Slice { elem } if matches!(tcx.types.under(elem), Type::Basic(Basic::Byte | Basic::Uint8)) => {
            Some(Holder::Bytes)
        }
        _ => None,
    }
}

/// `a/`, `a/b/` for `a/b/c.txt`.
fn folders_above(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices('/').filter_map(|(at, _)| name.get(..=at))
}

/// Sort key: folder, then name.
fn place(name: &str) -> (&str, &str) {
    name.strip_suffix('/').unwrap_or(name).rsplit_once('/').unwrap_or((".", name.trim_end_matches('/')))
}
