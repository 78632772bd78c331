//! Which files of a folder are built for linux/amd64: `//go:build` and `// +build` lines, and names like `x_windows.go`.
//! Rules: go/build `matchFile`, `goodOSArchFile`, `shouldBuild`; go/build/constraint/expr.go; internal/buildcfg, go1.27.

use crate::version::Version;

/// Maximum nesting of parentheses.
const MAX_NESTING: u32 = 100;

const SYSTEMS: &str = "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris \
                       wasip1 windows zos";
const PROCESSORS: &str = "386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 \
                          mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm";

/// Whether a Go file with this name and text is built.
pub fn is_built(name: &str, text: &str, release: Version) -> bool {
    let hidden = name.starts_with('_') || name.starts_with('.');
    !hidden && is_named_for_linux(name) && built_by_line(text, release)
}

fn is_known(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// `x_linux_amd64.go`, `x_amd64_test.go`: anything before the first underscore is ignored.
fn is_named_for_linux(name: &str) -> bool {
    let name = name.split('.').next().unwrap_or(name);
    let Some((_, rest)) = name.split_once('_') else { return true };
    let mut words: Vec<&str> = rest.split('_').collect();
    if words.last() == Some(&"test") {
        words.pop();
    }
    match words[..] {
        [.., system, processor] if is_known(SYSTEMS, system) && is_known(PROCESSORS, processor) => {
            system == "linux" && processor == "amd64"
        }
        [.., word] if is_known(SYSTEMS, word) => word == "linux",
        [.., word] if is_known(PROCESSORS, word) => word == "amd64",
        _ => true,
    }
}

/// Evaluates the `//go:build` line before the package clause or, without one, the `// +build` lines that an empty line
/// separates from it. A malformed `//go:build` line is ignored.
fn built_by_line(text: &str, release: Version) -> bool {
    let mut in_comment = false;
    let (mut old, mut old_since_empty) = (true, true);
    for line in text.lines() {
        let mut line = line.trim();
        if in_comment {
            let Some((_, rest)) = line.split_once("*/") else { continue };
            (line, in_comment) = (rest.trim(), false);
        }
        let tagged = line.strip_prefix("//go:build").filter(|rest| rest.starts_with([' ', '\t']));
        if let Some(expression) = tagged {
            let mut scan = Scan { text: expression, token: "", nesting: 0, release };
            let value = scan.or();
            return value.filter(|_| scan.token.is_empty()).unwrap_or(true);
        }
        if let Some(rest) = line.strip_prefix("/*") {
            in_comment = !rest.contains("*/");
        } else if line.is_empty() {
            (old, old_since_empty) = (old && old_since_empty, true);
        } else if let Some(comment) = line.strip_prefix("//") {
            let words =
                comment.trim_start().strip_prefix("+build").filter(|rest| rest.starts_with([' ', '\t']));
            old_since_empty &= words.is_none_or(|words| holds_in_old_form(words, release));
        } else {
            break;
        }
    }
    old
}

/// The rest of a `// +build` line: alternatives of tags that commas join.
fn holds_in_old_form(words: &str, release: Version) -> bool {
    let tag_holds = |tag: &str| match tag.strip_prefix('!') {
        Some(tag) => !holds(tag, release),
        None => holds(tag, release),
    };
    words.split_whitespace().any(|all| all.split(',').all(tag_holds))
}

/// What `go` sets for experiments that a release enables, and for its calling convention.
fn is_experiment(name: &str, release: Version) -> bool {
    let since = |first| release.0 >= first;
    match name {
        "regabiwrappers" | "regabiargs" => true,
        "coverageredesign" | "spinbitmutex" => release.0 == 24,
        "aliastypeparams" | "swissmap" | "synchashtriemap" => release.0 <= 25,
        "dwarf5" => since(25),
        "greenteagc" | "randomizedheapbase64" => since(26),
        "jsonv2" | "sizespecializedmalloc" => since(27),
        _ => false,
    }
}

fn holds(tag: &str, release: Version) -> bool {
    let version = tag.strip_prefix("go1.").and_then(|minor| minor.parse::<u8>().ok());
    let experiment = tag.strip_prefix("goexperiment.");
    matches!(tag, "linux" | "amd64" | "amd64.v1" | "unix" | "gc")
        || version.is_some_and(|minor| minor <= release.0)
        || experiment.is_some_and(|name| is_experiment(name, release))
}

struct Scan<'a> {
    text: &'a str,
    token: &'a str,
    nesting: u32,
    release: Version,
}

impl Scan<'_> {
    fn or(&mut self) -> Option<bool> {
        let mut value = self.and()?;
        while self.token == "||" {
            value |= self.and()?;
        }
        Some(value)
    }

    fn and(&mut self) -> Option<bool> {
        let mut value = self.not()?;
        while self.token == "&&" {
            value &= self.not()?;
        }
        Some(value)
    }

    fn not(&mut self) -> Option<bool> {
        self.lex()?;
        if self.token == "!" {
            self.lex()?;
            return self.atom().map(|value| !value);
        }
        self.atom()
    }

    fn atom(&mut self) -> Option<bool> {
        if self.token == "(" {
            self.nesting += 1;
            if self.nesting > MAX_NESTING {
                return None;
            }
            let value = self.or()?;
            if self.token != ")" {
                return None;
            }
            self.nesting -= 1;
            self.lex()?;
            return Some(value);
        }
        if !self.token.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            return None;
        }
        let value = holds(self.token, self.release);
        self.lex()?;
        Some(value)
    }

    fn lex(&mut self) -> Option<()> {
        let text = self.text.trim_start_matches([' ', '\t']);
        let len = match text.chars().next() {
            None => 0,
            Some('(' | ')' | '!') => 1,
            Some('&') if text.starts_with("&&") => 2,
            Some('|') if text.starts_with("||") => 2,
            Some(_) => {
                let tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
                match text.find(|c| !tag(c)).unwrap_or(text.len()) {
                    0 => return None,
                    len => len,
                }
            }
        };
        (self.token, self.text) = text.split_at_checked(len)?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_build_lines_select_files() {
        let built = |name: &str, text: &str| is_built(name, text, Version(26));
        assert!(built("linux.go", "package p\n") && built("a_linux_amd64.go", "") && built("a_b.go", ""));
        assert!(!built("a_windows.go", "") && !built("a_linux_arm64.go", "") && !built("a_wasm_test.go", ""));
        assert!(!built("_a.go", "") && built("windows_a.go", ""));
        assert!(!built("a.go", "//go:build\tignore\n\npackage p\n"));
        assert!(built(
            "a.go",
            "// Copyright\n\n//go:build (linux || darwin) && !cgo || go1.26\n\npackage p\n"
        ));
        assert!(!built("a.go", "/* c\n */\n//go:build go1.27\n\npackage p\n"));
        assert!(!built("a.go", "//go:build ignore\n\npackage p\n"));
        assert!(built("a.go", "package p\n\n//go:build ignore\n"));
        assert!(built("a.go", "//go:build linux &&\n\npackage p\n"));
        assert!(built("a.go", "//go:build amd64.v1 && goexperiment.greenteagc\n\npackage p\n"));
        assert!(!built(
            "a.go",
            "//go:build amd64.v2 || goexperiment.swissmap || goexperiment.jsonv2\n\npackage p\n"
        ));
    }

    #[test]
    fn old_build_lines_count_without_a_new_one() {
        let built = |text: &str| is_built("a.go", text, Version(26));
        assert!(!built("// +build ignore\n\npackage p\n"));
        assert!(built("// +build ignore\npackage p\n"));
        assert!(built("//+build darwin linux,!cgo\n// +build go1.18\n\npackage p\n"));
        assert!(!built("// +build linux\n// +build go1.27\n\n// Package p.\npackage p\n"));
        assert!(built("//go:build linux\n// +build ignore\n\npackage p\n"));
    }
}
