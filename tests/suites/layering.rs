//! Checks which modules of core use which: every `crate::…` and `super::…` path in core/src must be in the table, and
//! every edge of the table in core/src. The facade (lib, compile, run) and test modules may use anything. Also checks
//! which modules of core the page uses outside its worker.

use escapement_tests::fixture::{before_tests, files_below, root, shown};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each module, and the modules that it may use.
const TABLE: &[(&str, &[&str])] = &[
    ("index", &[]),
    ("span", &[]),
    ("version", &[]),
    ("embedded", &[]),
    ("characters", &["embedded"]),
    ("quote", &["characters"]),
    ("settings", &["version"]),
    ("library", &["embedded", "syntax", "index", "version"]),
    ("sha256", &[]),
    ("signature", &[]),
    ("diag", &["span"]),
    ("archive", &["version"]),
    ("module", &["archive", "syntax", "index", "version"]),
    ("syntax", &["quote", "diag", "span", "index", "version"]),
    ("testmain", &["quote", "syntax", "span"]),
    ("types", &["library", "characters", "quote", "syntax", "diag", "span", "index", "version"]),
    ("ir", &["sha256", "quote", "types", "syntax", "diag", "span", "index", "version"]),
    ("noder", &["sha256", "library", "syntax", "types", "ir", "diag", "span", "index", "version"]),
    ("inline", &["signature", "ir", "syntax", "types", "diag", "span", "index", "version"]),
    ("devirtualize", &["inline", "ir", "types", "diag", "index", "version"]),
    ("interleave", &["devirtualize", "inline", "ir", "diag", "index", "version"]),
    ("escape", &["ir", "syntax", "types", "diag", "span", "index", "version"]),
    ("abi", &["ir", "types", "span"]),
    ("deadlocals", &["ir", "types", "index"]),
    ("logopt", &["ir", "types", "span", "index", "version"]),
    ("bloop", &["ir", "types", "diag", "version"]),
    ("loopvar", &["ir", "types", "syntax", "index"]),
    ("staticinit", &["inline", "ir", "types", "syntax", "span", "index"]),
    ("lower", &["ir", "escape", "types", "diag", "span", "index", "version"]),
    ("calls", &["lower", "ir", "escape", "types", "syntax", "diag", "span", "index", "version"]),
    ("report", &["diag", "span"]),
    ("bytecode", &["archive", "trace", "diag", "span", "index", "version"]),
    (
        "codegen",
        &[
            "sha256",
            "lower",
            "staticinit",
            "trace",
            "syntax",
            "ir",
            "escape",
            "bytecode",
            "types",
            "quote",
            "diag",
            "span",
            "index",
            "version",
        ],
    ),
    ("trace", &["diag", "span"]),
    ("kernel", &["archive"]),
    (
        "vm",
        &[
            "kernel",
            "sha256",
            "signature",
            "bytecode",
            "quote",
            "trace",
            "types",
            "diag",
            "span",
            "index",
            "version",
            "settings",
        ],
    ),
    ("advice", &["compile", "run", "syntax", "trace", "vm", "diag", "span", "version", "settings"]),
];

/// What may use anything. Of the others, only `advice`, which tries changes, uses it.
const FACADE: [&str; 4] = ["lib", "bin", "compile", "run"];

/// What the page may use of core outside `web/src/worker`: plain data.
const PAGE: [&str; 8] = ["trace", "diag", "span", "advice", "settings", "version", "archive", "index"];

#[test]
fn modules_use_only_what_the_table_lists() {
    let source = root().join("core/src");
    let mut wrong = BTreeSet::new();
    let mut found = BTreeSet::new();
    for file in files_below(&source) {
        if file.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let Ok(relative) = file.strip_prefix(&source) else { continue };
        let mut path = module_path(relative);
        if path.first().is_none_or(|first| FACADE.contains(&first.as_str())) || is_test(&path) {
            continue;
        }
        let module = path.remove(0);
        let depth = path.len();
        let text = fs::read_to_string(&file).unwrap();
        let Some((_, allowed)) = TABLE.iter().find(|(name, _)| *name == module) else {
            wrong.insert(format!("{}: module `{module}` is not in the table", shown(&file)));
            continue;
        };
        for used in roots_used(&without_comments_and_tests(&text), depth) {
            let known = TABLE.iter().any(|(name, _)| *name == used) || FACADE.contains(&used.as_str());
            if known && used != module && !allowed.contains(&used.as_str()) {
                wrong.insert(format!("{}: `{module}` uses `{used}`", shown(&file)));
            }
            found.insert((module.clone(), used));
        }
    }
    assert!(wrong.is_empty(), "edges that the table does not list:\n{}", Vec::from_iter(wrong).join("\n"));
    let listed = TABLE.iter().flat_map(|(module, allowed)| allowed.iter().map(move |used| (*module, *used)));
    let unused: Vec<String> = listed
        .filter(|(module, used)| !found.contains(&((*module).to_owned(), (*used).to_owned())))
        .map(|(module, used)| format!("`{module}` does not use `{used}`"))
        .collect();
    assert!(unused.is_empty(), "edges that only the table has:\n{}", unused.join("\n"));
}

#[test]
fn page_uses_only_plain_data() {
    let source = root().join("web/src");
    let mut wrong = BTreeSet::new();
    for file in files_below(&source) {
        let Ok(relative) = file.strip_prefix(&source) else { continue };
        let path = module_path(relative);
        if file.extension().is_none_or(|e| e != "rs") || path[0] == "worker" || is_test(&path) {
            continue;
        }
        let text = without_comments_and_tests(&fs::read_to_string(&file).unwrap());
        let mut used = BTreeSet::new();
        for (at, prefix) in text.match_indices("escapement_core::") {
            heads(&text[at + prefix.len()..], &mut used);
        }
        used.retain(|module| !PAGE.contains(&module.as_str()));
        wrong.extend(used.iter().map(|module| format!("{}: uses `{module}`", shown(&file))));
    }
    assert!(wrong.is_empty(), "only the worker may use these:\n{}", Vec::from_iter(wrong).join("\n"));
}

/// Whether a module exists for tests only.
fn is_test(path: &[String]) -> bool {
    path.iter().any(|part| {
        part == "tests" || part == "for_tests" || part.ends_with("_tests") || part.starts_with("tests_")
    })
}

/// `escape/solve.rs` → [escape, solve]; `escape/mod.rs` → [escape].
fn module_path(file: &Path) -> Vec<String> {
    let mut parts: Vec<String> =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

/// The text up to the first test module that it contains, with comments and strings blanked.
fn without_comments_and_tests(text: &str) -> String {
    let text = before_tests(text);
    let mut kept = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                for c in chars.by_ref() {
                    if c == '\n' {
                        break;
                    }
                }
                kept.push('\n');
            }
            // A character literal.
            '\'' if chars.peek() == Some(&'"') => drop(chars.next()),
            '"' => {
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                kept.push_str("\"\"");
            }
            _ => kept.push(c),
        }
    }
    kept
}

/// Top-level modules named by `crate::x`, `crate::{x, y::{…}}` and by `super` chains that reach the root.
/// `depth`: nesting of the file's module below its top-level module, which has 0.
fn roots_used(text: &str, depth: usize) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        if !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            heads(&text[at + "crate::".len()..], &mut used);
        }
    }
    let chain = "super::".repeat(depth + 1);
    for (at, _) in text.match_indices(&chain) {
        let longer = text[..at].ends_with("super::");
        if !longer && !text[at + chain.len()..].starts_with("super") {
            heads(&text[at + chain.len()..], &mut used);
        }
    }
    used
}

/// The first name of a path, or of each path of a `{…}` group.
fn heads(rest: &str, used: &mut BTreeSet<String>) {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else {
        used.insert(name(rest));
        return;
    };
    let (mut depth, mut start) = (0, true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = true,
            c if start && depth == 0 && (c.is_alphanumeric() || c == '_') => {
                used.insert(name(&group[at..]));
                start = false;
            }
            _ => {}
        }
    }
}

#[test]
fn nested_groups_are_parsed() {
    let text = "use crate::{diag::{bug, Remark}, ir};\nfn f(x: crate::types::Type) {}";
    let used = roots_used(text, 0);
    assert_eq!(Vec::from_iter(used), ["diag", "ir", "types"]);
    let used = roots_used("use super::super::ir::Node;", 1);
    assert_eq!(Vec::from_iter(used), ["ir"]);
}
