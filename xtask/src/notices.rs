//! Collects the licence of Go's library and the copyright notices in its source, which packs lack, as they have no
//! comments.

use crate::go::Go;
use crate::process::{Outcome, files_below};
use std::collections::BTreeSet;
use std::fs;

/// Phrases that mark a comment as a notice to keep.
const KEPT: [&str; 3] = ["Redistribution and use", "Permission is hereby granted", "Permission to use"];

/// The licence first, then the notices.
pub fn of_go(go: &Go) -> Outcome<String> {
    let source = go.library_folder();
    // The wheel lacks Go's licence file; vendored modules of the Go authors have the same licence.
    let places = ["../LICENSE", "vendor/golang.org/x/text/LICENSE"].map(|place| source.join(place));
    let licence = places.iter().find_map(|place| fs::read_to_string(place).ok());
    let licence = licence.ok_or_else(|| format!("no licence of Go below {}", source.display()))?;
    let mut notices = BTreeSet::new();
    for file in files_below(&source) {
        let Ok(name) = file.strip_prefix(&source) else { continue };
        let name = name.to_string_lossy();
        let is_code = name.ends_with(".go") && !name.ends_with("_test.go") || name.ends_with("fiat/README");
        if !is_code || name.starts_with("cmd/") || name.contains("testdata/") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap_or_default();
        if name.ends_with("README") {
            notices.insert(text);
        } else if KEPT.iter().any(|words| text.contains(words)) {
            notices
                .extend(comments(&text).into_iter().filter(|block| KEPT.iter().any(|w| block.contains(w))));
        }
    }
    Ok(notices.into_iter().fold(licence, |all, notice| format!("{all}\n\n{}\n", notice.trim())))
}

/// Comments that fill whole lines; adjacent ones are joined.
fn comments(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    let mut inside = false;
    for line in text.lines() {
        inside |= line.starts_with("/*");
        let comment = if inside { Some(line) } else { line.strip_prefix("//") };
        inside &= !line.contains("*/");
        match (comment, blocks.last_mut()) {
            (Some(comment), Some(block)) => *block += &format!("{}\n", comment.trim_end()),
            _ => blocks.push(String::new()),
        }
    }
    blocks
}
