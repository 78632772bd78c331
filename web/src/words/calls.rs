//! What the functions of the runtime do that the compiler calls.

use crate::i18n::Lang;
use escapement_core::diag::OPEN_DEFER;

/// Prefixes of the names of runtime functions, and the key of the text about them, `call.…`.
const FAMILIES: [(&str, &str); 37] = [
    ("newobject", "newobject"),
    ("mallocgc", "newobject"),
    ("makeslice", "makeslice"),
    ("growslice", "growslice"),
    ("moveSlice", "moveslice"),
    ("makemap", "makemap"),
    ("mapassign", "mapassign"),
    ("mapaccess", "mapaccess"),
    ("mapdelete", "mapdelete"),
    ("mapclear", "mapclear"),
    ("mapIter", "mapiter"),
    ("convT", "conv"),
    ("typeAssert", "assert"),
    ("assertE2I", "assert"),
    ("interfaceSwitch", "assert"),
    ("makechan", "makechan"),
    ("chansend", "chansend"),
    ("chanrecv", "chanrecv"),
    ("chanlen", "chanlen"),
    ("chancap", "chanlen"),
    ("closechan", "closechan"),
    ("select", "select"),
    ("block", "block"),
    ("newproc", "newproc"),
    ("concatstring", "concat"),
    ("stringtoslice", "bytes"),
    ("slicebyte", "bytes"),
    ("slicerune", "bytes"),
    ("intstring", "bytes"),
    ("countrunes", "countrunes"),
    ("print", "print"),
    ("deferprocStack", "defer-frame"),
    ("deferproc", "defer-heap"),
    ("deferrangefunc", "defer-range"),
    (OPEN_DEFER, "defer-open"),
    ("gopanic", "panic"),
    ("gorecover", "recover"),
];

/// What a runtime function does; empty if there is no text about it.
pub fn explain(lang: Lang, name: &str) -> String {
    let found = FAMILIES.iter().find(|(prefix, _)| name.starts_with(prefix));
    found.and_then(|(_, id)| lang.named(&format!("call.{id}"))).unwrap_or("").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::{fs, path::Path};

    /// Functions in fixtures of what gc emits, and those that have no fixture.
    fn names() -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/calls");
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let recorded = files.filter(|file| file.to_string_lossy().contains(".calls"));
        let texts: Vec<String> = recorded.map(|file| fs::read_to_string(file).unwrap()).collect();
        let rest = "makechan chanlen chancap selectgo block newproc stringtoslicebyte slicerunetostring intstring \
                    mapclear assertE2I gorecover deferprocStack";
        let called =
            texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" runtime."));
        let others = rest.split_whitespace().chain([OPEN_DEFER]);
        called.map(|(_, name)| name).chain(others).map(str::to_owned).collect()
    }

    #[test]
    fn every_runtime_call_is_explained() {
        let names = names();
        assert!(names.len() > 30);
        for lang in [Lang::En, Lang::Zh] {
            for name in &names {
                assert_ne!(explain(lang, name), "", "{name}");
            }
        }
        for (prefix, _) in FAMILIES {
            assert!(names.iter().any(|name| name.starts_with(prefix)), "no function is called {prefix}…");
        }
    }
}
