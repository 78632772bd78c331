//! A module: its folders are packages that import one another.
//! In: the module's files, `go.mod` included, with paths relative to its root. Out: packages in dependency order, as
//! `go build ./...` compiles them, and whatever `go` reports before compiling.
//! Rules: cmd/go/internal/load/pkg.go, cmd/go/internal/modload/search.go, go/build; go1.27.

mod constraint;
mod embed;
pub mod godebug;
mod load;

pub use crate::archive::package_name;

use crate::archive::Input;
use crate::version::Version;
use std::collections::BTreeMap;

/// Module path of a text without a go.mod, as in the playground.
pub const PLAYGROUND: &str = "play.ground";

/// Files of one folder that are built together.
#[derive(Clone, Debug, Default)]
pub struct Package<'a> {
    pub path: String,
    /// Path within the module; empty for the root.
    pub folder: &'a str,
    /// Name in the package clauses.
    pub name: &'a str,
    /// Sorted by name.
    pub files: Vec<Input<'a>>,
    /// Test files that belong to the package itself.
    pub tests: Vec<Input<'a>>,
    /// For external tests, which are a package of their own: import path of the package under test.
    pub tested: Option<String>,
    /// Imports of all files, sorted and deduplicated, including `unsafe` and the standard library.
    pub imports: Vec<Import<'a>>,
    pub embedded: embed::Embedded<'a>,
}

/// An import, and its first position.
#[derive(Clone, Debug)]
pub struct Import<'a> {
    pub path: &'a str,
    file: &'a str,
    line: u32,
    col: u32,
}

/// What `go` reports before, or instead of, compiling a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// File, line and column; `None` prints the text alone.
    pub at: Option<(String, u32, u32)>,
    pub text: String,
}

/// What to load of a module.
pub struct LoadOptions<'r> {
    pub release: Version,
    /// Whether the library has a package of that path.
    pub is_std: &'r dyn Fn(&str) -> bool,
    /// Only the package in this folder, and its imports.
    pub only: Option<&'r str>,
    /// Folder of a package whose tests are loaded, too, unless it is a program.
    pub tested: Option<&'r str>,
}

/// Contents of a module.
#[derive(Clone, Debug, Default)]
pub struct Module<'a> {
    pub path: String,
    /// Version in the `go` line.
    pub lang: Option<Version>,
    /// Packages that build, in dependency order, as `go build -p 1 ./...` compiles them.
    pub packages: Vec<Package<'a>>,
    /// Problems that keep `go` from compiling anything.
    pub problems: Vec<Problem>,
}

impl<'a> Module<'a> {
    /// Loads a module.
    pub fn read(files: &[Input<'a>], options: &LoadOptions<'_>) -> Module<'a> {
        let mut module = Module { path: PLAYGROUND.to_owned(), ..Module::default() };
        if let Some(go_mod) = files.iter().find(|file| file.name == "go.mod") {
            module.read_go_mod(&String::from_utf8_lossy(go_mod.text), options.release);
        }
        if module.problems.is_empty() {
            load::load(&mut module, folders(files), files, options);
        }
        module
    }

    fn read_go_mod(&mut self, text: &str, release: Version) {
        let unknown = unknown_directives(text);
        if !unknown.is_empty() {
            let text = format!("go: errors parsing go.mod:{unknown}");
            self.problems.push(Problem { at: None, text });
            return;
        }
        for line in text.lines() {
            let line = line.split("//").next().unwrap_or(line).trim();
            if let Some(wanted) = line.strip_prefix("go").filter(|rest| rest.starts_with([' ', '\t'])) {
                let wanted = wanted.trim();
                let minor = wanted.strip_prefix("1.").and_then(|rest| rest.split('.').next()?.parse().ok());
                if minor.is_some_and(|minor: u32| minor > u32::from(release.0)) {
                    let have = release.full_name().trim_start_matches("go");
                    let text =
                        format!("go: go.mod requires go >= {wanted} (running go {have}; GOTOOLCHAIN=local)");
                    self.problems.push(Problem { at: None, text });
                }
                self.lang = Version::parse_language(wanted);
            }
        }
        // The default without a `go` line.
        self.lang = self.lang.or(Some(Version(16)));
        match module_path(text.as_bytes()) {
            path if !path.is_empty() => self.path = path.to_owned(),
            _ => {
                let text = "go: error reading go.mod: missing module declaration. To specify the module path:\n\
                            \tgo mod edit -module=example.com/mod";
                self.problems = vec![Problem { at: None, text: text.to_owned() }];
            }
        }
    }

    /// Import path of a folder.
    fn path_of(&self, folder: &str) -> String {
        if folder.is_empty() { self.path.clone() } else { format!("{}/{folder}", self.path) }
    }

    /// Folder of an import path in this module.
    fn folder_of<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(self.path.as_str())?;
        if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
    }
}

/// Directives that a `go.mod` may have.
const DIRECTIVES: [&str; 10] =
    ["module", "go", "toolchain", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore"];

/// Go's messages on lines of a `go.mod` that begin with no directive, each on a line of its own. What directives take is
/// not checked.
fn unknown_directives(text: &str) -> String {
    let mut found = String::new();
    let mut in_block = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.split("//").next().unwrap_or(line).trim();
        let word = line.split([' ', '\t', '(']).next().unwrap_or_default();
        let opens = line.ends_with('(');
        if in_block {
            in_block = line != ")";
        } else if !word.is_empty() && !DIRECTIVES.contains(&word) {
            let what = if opens { "block type" } else { "directive" };
            found += &format!("\ngo.mod:{number}: unknown {what}: {word}");
        }
        in_block |= opens;
    }
    found
}

/// Go files of a module that a build for linux/amd64 includes, tests among them.
pub fn built<'a>(files: &[Input<'a>], release: Version) -> Vec<Input<'a>> {
    folders(files).into_values().flatten().filter(|file| is_built(file, release)).collect()
}

fn is_built(file: &Input<'_>, release: Version) -> bool {
    let text = std::str::from_utf8(file.text).unwrap_or_default();
    constraint::is_built(base_name(file.name), text, release)
}

/// Go files of a module by folder, without nested modules and folders that `./...` ignores.
fn folders<'a>(files: &[Input<'a>]) -> BTreeMap<Vec<&'a str>, Vec<Input<'a>>> {
    let inner: Vec<&str> = files
        .iter()
        .filter_map(|file| file.name.strip_suffix("go.mod"))
        .filter(|path| !path.is_empty())
        .collect();
    let mut folders: BTreeMap<Vec<&str>, Vec<Input<'_>>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.name.ends_with(".go")) {
        if inner.iter().any(|folder| folder.ends_with('/') && file.name.starts_with(folder)) {
            continue;
        }
        let folder = folder_name(file.name);
        let elements: Vec<&str> = folder.split('/').filter(|element| !element.is_empty()).collect();
        let hidden =
            |element: &&str| element.starts_with(['.', '_']) || matches!(*element, "testdata" | "vendor");
        if !elements.iter().any(hidden) {
            folders.entry(elements).or_default().push(file.clone());
        }
    }
    for files in folders.values_mut() {
        files.sort_by_key(|file| file.name);
    }
    folders
}

/// Module path in a go.mod; empty if missing.
pub fn module_path(text: &[u8]) -> &str {
    let text = std::str::from_utf8(text).unwrap_or_default();
    let named = text.lines().find_map(|line| {
        let line = line.split("//").next().unwrap_or(line).trim();
        line.strip_prefix("module").filter(|rest| rest.starts_with([' ', '\t', '"']))
    });
    named.map_or("", |path| path.trim().trim_matches(['"', '`']))
}

/// Last element of a file's path.
pub fn base_name(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, base)| base)
}

/// Folder of a file's path; empty for the root.
pub fn folder_name(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests;
