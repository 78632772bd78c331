//! A module of one's own: its folders are packages, which import one another.
//! In: the module's files, `go.mod` among them, by their paths within it. Out: its packages, each after those that it imports,
//! as `go build ./...` compiles them; and what `go` has to say before it compiles anything.
//! Rules: cmd/go/internal/load/pkg.go, cmd/go/internal/modload/search.go, go/build; go1.27.

mod constraint;
mod load;

use crate::archive::Input;
use crate::version::Version;
use std::collections::BTreeMap;

/// The module of a text that names none, as the playground has it.
pub const PLAYGROUND: &str = "play.ground";

/// The files of one folder that are built together.
#[derive(Clone, Debug, Default)]
pub struct Package<'a> {
    pub path: String,
    /// Within the module; empty for the module's own folder.
    pub folder: &'a str,
    /// In its package clauses.
    pub name: &'a str,
    /// Sorted by name.
    pub files: Vec<Input<'a>>,
    /// Its files of tests that belong to the package itself.
    pub tests: Vec<Input<'a>>,
    /// What its files import, sorted, each once, `unsafe` and the standard library's included.
    pub imports: Vec<Import<'a>>,
}

/// An import, and where it stands first.
#[derive(Clone, Debug)]
pub struct Import<'a> {
    pub path: &'a str,
    file: &'a str,
    line: u32,
    col: u32,
}

/// What `go` says before, or instead of, compiling a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// File, line and column; without one the text stands alone.
    pub at: Option<(String, u32, u32)>,
    pub text: String,
}

/// What a module consists of.
#[derive(Clone, Debug, Default)]
pub struct Module<'a> {
    pub path: String,
    /// Of the `go` line.
    pub lang: Option<Version>,
    /// Packages that build, each after those that it imports, in the order `go build -p 1 ./...` compiles them.
    pub packages: Vec<Package<'a>>,
    /// What keeps `go` from compiling anything.
    pub problems: Vec<Problem>,
}

impl<'a> Module<'a> {
    /// Reads what the files say of themselves. `is_std`: has the library a package of that path? `only`: the folder whose package,
    /// with what it imports, is asked for.
    pub fn read(
        files: &[Input<'a>],
        release: Version,
        is_std: &dyn Fn(&str) -> bool,
        only: Option<&str>,
    ) -> Module<'a> {
        let mut module = Module { path: PLAYGROUND.to_owned(), ..Module::default() };
        if let Some(go_mod) = files.iter().find(|file| file.name == "go.mod") {
            module.read_go_mod(&String::from_utf8_lossy(go_mod.text), release);
        }
        if module.problems.is_empty() {
            load::load(&mut module, folders(files), files, release, (is_std, only));
        }
        module
    }

    fn read_go_mod(&mut self, text: &str, release: Version) {
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
        // As it was before there were such lines.
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

    /// The import path of a folder.
    fn path_of(&self, folder: &str) -> String {
        if folder.is_empty() { self.path.clone() } else { format!("{}/{folder}", self.path) }
    }

    /// The folder that an import path of the module leads to.
    fn folder_of<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(self.path.as_str())?;
        if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
    }
}

/// The Go files of a module by folder; those of modules within it, and in folders that `./...` passes over, stay out.
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
        let folder = file.name.rsplit_once('/').map_or("", |(folder, _)| folder);
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

/// What a go.mod calls its module; empty: nothing.
pub fn module_path(text: &[u8]) -> &str {
    let text = std::str::from_utf8(text).unwrap_or_default();
    let named = text.lines().find_map(|line| {
        let line = line.split("//").next().unwrap_or(line).trim();
        line.strip_prefix("module").filter(|rest| rest.starts_with([' ', '\t', '"']))
    });
    named.map_or("", |path| path.trim().trim_matches(['"', '`']))
}

/// The name in a package clause; empty where there is none.
pub fn package_name(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}');
    loop {
        rest = rest.trim_start();
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, rest)| rest);
        } else {
            break;
        }
    }
    let Some(rest) = rest.strip_prefix("package") else { return "" };
    let name = rest.trim_start();
    let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
    name.get(..end).unwrap_or_default()
}

/// The last element of a file's path.
pub fn base_name(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, base)| base)
}

#[cfg(test)]
mod tests;
