//! For unit tests: Go's library, from the pack that `cargo xtask test` makes first, and the analysis of a program.

use crate::verdicts::on_heap;
use escapement_core::compile::{Input, compile};
use escapement_core::diag::{Analysis, Verdict};
use escapement_core::library;
use escapement_core::settings::CompileSettings;
use escapement_core::version::Version;
use std::path::PathBuf;
use std::sync::Once;

/// Installs the newest release's library, once, if its pack exists.
pub fn load() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let folder = std::env::var_os("ESCAPEMENT_LIBRARY")
            .map(PathBuf::from)
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/library"));
        let pack = folder.join(format!("1.{}.pack", Version::LATEST.0));
        if let Ok(bytes) = std::fs::read(pack) {
            library::install(bytes.leak()).expect("a whole pack");
        }
    });
}

/// The analysis of a program without errors.
pub fn analysed(source: &str) -> Analysis {
    load();
    let input = [Input { name: "main.go", text: source.as_bytes() }];
    let compiled = compile(&input, &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    compiled.analysis_of(source)
}

/// The verdict on a value that is on the heap.
pub fn on_heap_named<'a>(analysis: &'a Analysis, what: &str) -> &'a Verdict {
    analysis.verdicts.iter().find(|v| v.what == what && on_heap(v)).expect("a value on the heap")
}
