//! The default `GODEBUG` of a program: what older language versions expect, and its own settings.
//! In: a module's `go` and `godebug` lines, and the `//go:debug` lines of the program. Out: `name=value` pairs, joined by
//! commas.
//! Rules: cmd/go/internal/load/godebug.go `defaultGODEBUG`; internal/godebugs/table.go, go1.27.

use crate::version::Version;
use std::collections::BTreeMap;

/// A setting whose default a release changed.
struct Changed {
    name: &'static str,
    /// Minor version of the release that changed it.
    since: u8,
    /// The default before.
    old: &'static str,
    /// Minor version of the last release that has the setting.
    last: u8,
}

const fn changed(name: &'static str, since: u8, old: &'static str) -> Changed {
    Changed { name, since, old, last: u8::MAX }
}

/// A setting that 1.27 no longer has.
const fn until_26(name: &'static str, since: u8, old: &'static str) -> Changed {
    Changed { name, since, old, last: 26 }
}

/// Without those of `go` itself, of Windows, and of the runtime's processors and tracebacks, which change nothing here.
const CHANGED: [Changed; 25] = [
    changed("cryptocustomrand", 26, "1"),
    changed("httpcookiemaxnum", 24, "0"),
    changed("httplaxcontentlength", 22, "1"),
    changed("httpmuxgo121", 22, "1"),
    changed("httpservecontentkeepheaders", 23, "1"),
    changed("httpservecontentmaxranges", 26, "1"),
    changed("multipathtcp", 24, "0"),
    changed("netedns0", 19, "0"),
    changed("panicnil", 21, "1"),
    changed("randseednop", 24, "0"),
    changed("rsa1024min", 24, "0"),
    changed("tlsmlkem", 24, "0"),
    changed("tlssecpmlkem", 26, "0"),
    changed("tlssha1", 25, "1"),
    changed("urlmaxqueryparams", 24, "0"),
    changed("urlstrictcolons", 26, "0"),
    changed("x509negativeserial", 23, "1"),
    changed("x509rsacrt", 24, "0"),
    changed("x509sha256skid", 25, "0"),
    changed("x509usepolicies", 24, "0"),
    until_26("tls10server", 22, "1"),
    until_26("tls3des", 23, "1"),
    until_26("tlsrsakex", 22, "1"),
    until_26("tlsunsafeekm", 22, "1"),
    until_26("x509keypairleaf", 23, "0"),
];

/// `go_mod`: its text, empty without a module. `sources`: texts of the program's package.
pub fn default<'a>(go_mod: &'a str, sources: impl Iterator<Item = &'a str>, release: Version) -> String {
    let mut language = release;
    let mut own: Vec<(&str, &str)> = Vec::new();
    if !go_mod.is_empty() {
        // The language version of a go.mod without a `go` line.
        language = Version(16);
        let mut in_block = false;
        for line in go_mod.lines() {
            let line = line.split("//").next().unwrap_or(line).trim();
            match line.split_once([' ', '\t']) {
                Some(("go", version)) => {
                    language = Version::parse_language(version.trim()).unwrap_or(language)
                }
                Some(("godebug", rest)) if rest.trim() == "(" => in_block = true,
                Some(("godebug", pair)) => own.extend(pair.trim().split_once('=')),
                _ if line == ")" => in_block = false,
                _ if in_block => own.extend(line.split_once('=')),
                _ => {}
            }
        }
    }
    for text in sources {
        let header = text.lines().take_while(|line| !line.starts_with("package "));
        let directives = header.filter_map(|line| line.strip_prefix("//go:debug "));
        own.extend(directives.filter_map(|pair| pair.trim().split_once('=')));
    }
    if let Some((_, version)) = own.iter().rfind(|(name, _)| *name == "default") {
        language = Version::parse_language(version).unwrap_or(language);
    }
    let old = CHANGED.iter().filter(|c| (c.since..=c.last).contains(&release.0) && language.0 < c.since);
    let mut all: BTreeMap<&str, &str> = old.map(|c| (c.name, c.old)).collect();
    all.extend(own.into_iter().filter(|(name, _)| *name != "default"));
    let pairs: Vec<String> = all.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(go_mod: &str, source: &str, release: u8) -> String {
        default(go_mod, std::iter::once(source), Version(release))
    }

    #[test]
    fn older_language_versions_keep_older_defaults() {
        let old = of("module m\n\ngo 1.23.1 // old\n", "package main\n", 25);
        assert!(old.contains("randseednop=0") && old.contains("tlssha1=1"), "{old}");
        assert!(!old.contains("panicnil") && !old.contains("urlstrictcolons"), "{old}");
        assert_eq!(of("module m\n\ngo 1.27\n", "package main\n", 27), "");
        assert_eq!(of("", "package main\n", 27), "");
        assert!(of("module m\n", "", 27).contains("panicnil=1"));
    }

    #[test]
    fn settings_of_the_program_come_last() {
        let module = "module m\n\ngo 1.27\n\ngodebug (\n\tpanicnil=1\n\trandseednop=1\n)\n";
        assert_eq!(of(module, "//go:debug panicnil=0\npackage main\n", 27), "panicnil=0,randseednop=1");
        assert_eq!(of("module m\n\ngo 1.20\n\ngodebug default=go1.27\n", "", 27), "");
        assert_eq!(of("", "package main\n\n//go:debug panicnil=1\n", 27), "");
    }
}
