//! Finds packages and their imports, orders them for the build, and reports imports that cannot be resolved, as `go`
//! does.
//! Rules: cmd/go/internal/load/pkg.go `loadImport`, `reusePackage`, `disallowInternal`, `CheckPackageErrors`;
//! `actionList` of the builder in cmd/go, go1.27.

use super::{
    Import, LoadOptions, Module, Package, Problem, base_name, embed, folder_name, is_built, package_name,
};
use crate::archive::{Input, has_main};
use crate::index::{HashMap, HashSet};
use crate::syntax::outline::imports;
use crate::version::Version;
use std::collections::BTreeMap;

/// Packages of the library without files for linux/amd64.
const EXCLUDED: [&str; 3] = ["runtime/asan", "runtime/msan", "syscall/js"];

type Folders<'a> = BTreeMap<Vec<&'a str>, Vec<Input<'a>>>;

/// A package being loaded, and the file that imports it.
struct Frame<'a> {
    path: String,
    from: Option<&'a str>,
}

struct Loader<'m, 'a> {
    module: &'m mut Module<'a>,
    /// By folder, with slashes.
    found: HashMap<String, Found<'a>>,
    /// Import paths already reported as missing.
    reported: HashSet<String>,
    stack: Vec<Frame<'a>>,
    /// Folders whose packages are complete, or in a reported cycle.
    done: HashSet<String>,
    /// Cycles through packages that are still being loaded, by path.
    cycles: HashMap<String, Problem>,
    problems: Vec<Problem>,
    files: &'m [Input<'a>],
    is_std: &'m dyn Fn(&str) -> bool,
    /// Whether all packages are requested, not just one folder's.
    all: bool,
}

/// Contents of a folder.
struct Found<'a> {
    package: Package<'a>,
    /// Test files of a package of their own.
    external: Vec<Input<'a>>,
    /// If the files disagree on the package name: each name, with its first file.
    names: Vec<(&'a str, &'a str)>,
    /// Whether build constraints exclude all files.
    excluded: bool,
}

/// Marks the key of external tests in `Loader::found`; no import path leads to it.
const EXTERNAL: &str = " [external tests]";

/// Imports nested deeper are not followed.
const MAX_DEPTH: usize = 500;

/// Loads the packages of `folders` into a module. Only the module's `go.mod` has been read.
pub(super) fn load<'a>(
    module: &mut Module<'a>,
    folders: Folders<'a>,
    files: &[Input<'a>],
    options: &LoadOptions<'_>,
) {
    let &LoadOptions { release, is_std, only, tested } = options;
    let mut order: Vec<String> = folders.keys().map(|elements| elements.join("/")).collect();
    let found = folders.into_values().zip(&order).map(|(files, folder)| {
        let name = files.first().map_or("", |file| folder_name(file.name));
        (folder.clone(), Found::new(module.path_of(folder), name, files, release))
    });
    let mut found: HashMap<String, Found<'a>> = found.collect();
    let mut external = None;
    if let Some(folder) = tested
        && let Some(found) = found.get_mut(folder)
        && !found.package.files.iter().any(has_main)
    {
        found.add_tests();
        external = found.external().map(|external| (format!("{folder}{EXTERNAL}"), external));
    }
    if let Some((key, external)) = external {
        let after = order.iter().position(|folder| Some(folder.as_str()) == tested).map_or(0, |at| at + 1);
        order.insert(after, key.clone());
        found.insert(key, external);
    }
    let mut loader = Loader {
        module,
        found,
        reported: HashSet::default(),
        stack: Vec::new(),
        done: HashSet::default(),
        cycles: HashMap::default(),
        problems: Vec::new(),
        files,
        is_std,
        all: only.is_none(),
    };
    for folder in order {
        // `./...` skips folders without buildable files.
        let matches = |found: &Found| !found.package.files.is_empty() || found.names.len() > 1;
        let is_asked = |only: &str| folder == only || folder.strip_suffix(EXTERNAL) == Some(only);
        if only.is_none_or(is_asked) && loader.found.get(&folder).is_some_and(matches) {
            loader.package(&folder, None);
        }
    }
    let problems = loader.problems;
    module.problems = problems;
    if !module.problems.is_empty() {
        module.packages.clear();
    }
}

impl<'a> Found<'a> {
    fn new(path: String, folder: &'a str, files: Vec<Input<'a>>, release: Version) -> Found<'a> {
        let mut package = Package { path, folder, ..Package::default() };
        let mut external = Vec::new();
        let mut names: Vec<(&str, &str)> = Vec::new();
        let mut found: BTreeMap<&str, Import<'_>> = BTreeMap::new();
        let any = !files.is_empty();
        let files = without_cgo(files, release);
        for file in files {
            let Ok(text) = std::str::from_utf8(file.text) else {
                package.files.push(file);
                continue;
            };
            if !is_built(&file, release) {
                continue;
            }
            let name = package_name(text);
            if name == "documentation" {
                continue;
            }
            if file.name.ends_with("_test.go") {
                let tests = if name.ends_with("_test") { &mut external } else { &mut package.tests };
                tests.push(file);
                continue;
            }
            if !name.is_empty() && !names.iter().any(|(known, _)| *known == name) {
                names.push((name, base_name(file.name)));
            }
            for import in imports_of(file.name, text) {
                found.entry(import.path).or_insert(import);
            }
            package.files.push(file);
        }
        package.name = names.first().map_or("", |(name, _)| name);
        package.imports = found.into_values().collect();
        let excluded = any && package.files.is_empty() && package.tests.is_empty() && external.is_empty();
        Found { package, external, names, excluded }
    }

    /// The external tests as a package.
    fn external(&mut self) -> Option<Found<'a>> {
        let files = std::mem::take(&mut self.external);
        let tested = &self.package;
        let path = format!("{}_test", tested.path);
        let mut found = Found {
            package: Package { path, folder: tested.folder, ..Package::default() },
            external: Vec::new(),
            names: Vec::new(),
            excluded: false,
        };
        found.package.tests = files;
        found.add_tests();
        if !tested.files.is_empty() {
            found.package.tested = Some(tested.path.clone());
        }
        (!found.package.files.is_empty()).then_some(found)
    }

    /// Makes the package's own tests part of it, as `go test` does.
    fn add_tests(&mut self) {
        let package = &mut self.package;
        for file in std::mem::take(&mut package.tests) {
            let text = std::str::from_utf8(file.text).unwrap_or_default();
            if package.name.is_empty() {
                package.name = package_name(text);
            }
            for import in imports_of(file.name, text) {
                if let Err(at) = package.imports.binary_search_by_key(&import.path, |known| known.path) {
                    package.imports.insert(at, import);
                }
            }
            package.files.push(file);
        }
        package.files.sort_by_key(|file| file.name);
    }
}

/// The files without those that import "C", which `go` leaves out where there is no C compiler; all files if no other
/// one is built.
fn without_cgo<'a>(files: Vec<Input<'a>>, release: Version) -> Vec<Input<'a>> {
    let uses_c = |file: &Input<'_>| {
        std::str::from_utf8(file.text).is_ok_and(|text| imports(text).iter().any(|import| import.path == "C"))
    };
    let is_other =
        |file: &Input<'_>| !file.name.ends_with("_test.go") && is_built(file, release) && !uses_c(file);
    if !files.iter().any(is_other) {
        return files;
    }
    files.into_iter().filter(|file| !uses_c(file)).collect()
}

fn imports_of<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Import<'a>> {
    imports(text).into_iter().map(move |import| {
        let (line, col) = place(text, import.path);
        Import { path: import.path, file, line, col }
    })
}

/// Line and column of the import literal that contains `path`, a slice of `text`.
fn place(text: &str, path: &str) -> (u32, u32) {
    let offset = (path.as_ptr().addr() - text.as_ptr().addr()).saturating_sub(1);
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    let line = before.iter().filter(|&&b| b == b'\n').count() as u32 + 1;
    let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
    (line, (offset - start) as u32 + 1)
}

/// Name of a folder in messages, relative to the module root.
fn shown(folder: &str) -> &str {
    if folder.is_empty() { "." } else { folder }
}

impl<'a> Loader<'_, 'a> {
    /// Loads the package of a folder after its imports.
    fn package(&mut self, folder: &str, import: Option<&Import<'a>>) {
        let Some(found) = self.found.get(folder) else { return };
        let path = found.package.path.clone();
        self.stack.push(Frame { path: path.clone(), from: import.map(|import| base_name(import.file)) });
        if self.stack.iter().filter(|frame| frame.path == path).count() > 1 || self.stack.len() > MAX_DEPTH {
            let text = format!("{}: import cycle not allowed", self.way(true));
            self.cycles.entry(path).or_insert(Problem { at: None, text });
            self.stack.pop();
            return;
        }
        if !self.done.contains(folder) {
            self.content(folder, import);
            self.done.insert(folder.to_owned());
        }
        self.stack.pop();
    }

    fn content(&mut self, folder: &str, import: Option<&Import<'a>>) {
        let Some(found) = self.found.get(folder) else { return };
        let at = import.map(|import| (import.file.to_owned(), import.line, import.col));
        if let [(name, file), (other, other_file), ..] = found.names[..] {
            let text =
                format!("found packages {name} ({file}) and {other} ({other_file}) in {}", shown(folder));
            return self.problems.push(Problem { at, text });
        }
        if found.excluded {
            let text =
                format!("{}: build constraints exclude all Go files in {}", self.way(false), shown(folder));
            return self.problems.push(Problem { at: None, text });
        }
        let mut package = found.package.clone();
        let mut own = Vec::new();
        if let Some(tested) = package.tested.as_ref().and_then(|path| self.module.folder_of(path)) {
            let tested = tested.to_owned();
            self.package(&tested, None);
        }
        for import in &package.imports {
            own.extend(self.import(&package, import));
        }
        match embed::resolve(&package, self.files) {
            Ok(embedded) => package.embedded = embedded,
            Err(problem) => own.push(problem),
        }
        // Report the first problem of the package itself, after those of its imports.
        let cycle = self.cycles.remove(&package.path);
        self.problems.extend(cycle.or_else(|| own.into_iter().next()));
        self.module.packages.push(package);
    }

    /// Follows an import. Returns the problem it causes for the importing package.
    fn import(&mut self, package: &Package<'a>, import: &Import<'a>) -> Option<Problem> {
        let path = import.path;
        let at = Some((import.file.to_owned(), import.line, import.col));
        let here = |text: String| Problem { at: at.clone(), text };
        if path == "unsafe" {
            return None;
        }
        if path == "C" {
            return Some(here(
                "import \"C\": programs that need a C compiler are not compiled here".to_owned(),
            ));
        }
        if matches!(path, "." | "..") || path.starts_with("./") || path.starts_with("../") {
            if self.reported.insert(path.to_owned()) {
                let text = format!(
                    "\"{path}\" is relative, but relative import paths are not supported in module mode"
                );
                self.problems.push(here(text));
            }
            return Some(here(format!("local import \"{path}\" in non-local package")));
        }
        let folder = self.module.folder_of(path).map(str::to_owned);
        if let Some(folder) = folder.filter(|folder| self.found.contains_key(folder)) {
            // External tests may import what the package may.
            if let Some(text) = not_for(&self.module.path_of(package.folder), path) {
                let text = format!(
                    "{}\n\t{}:{}:{}: {text}",
                    self.shortest_way(),
                    import.file,
                    import.line,
                    import.col
                );
                let import = import.clone();
                self.package(&folder, Some(&import));
                return Some(Problem { at: None, text });
            }
            self.package(&folder, Some(import));
            let imported = self.found.get(&folder)?;
            let is_program = imported.package.name == "main" && imported.names.len() == 1;
            return is_program
                .then(|| here(format!("import \"{path}\" is a program, not an importable package")));
        }
        if EXCLUDED.contains(&path) {
            let chain = self.shortest_way();
            let text = format!(
                "{chain}\n\timports {path}: build constraints exclude all Go files in $GOROOT/src/{path}"
            );
            return Some(Problem { at: None, text });
        }
        if (self.is_std)(path) {
            let hidden = path.split('/').any(|element| element == "internal");
            return hidden.then(|| Problem {
                at: None,
                text: format!(
                    "{}\n\t{}:{}:{}: use of internal package {path} not allowed",
                    self.shortest_way(),
                    import.file,
                    import.line,
                    import.col
                ),
            });
        }
        if self.reported.insert(path.to_owned()) {
            let dotted = path.split('/').next().is_some_and(|first| first.contains('.'));
            let text = match dotted {
                true => format!("no required module provides package {path}; to add it:\n\tgo get {path}"),
                false => format!("package {path} is not in std ($GOROOT/src/{path})"),
            };
            self.problems.push(here(text));
        }
        None
    }

    /// How `go` reached the package; only its name if it was requested directly.
    fn shortest_way(&self) -> String {
        match self.stack.last().filter(|_| self.all) {
            Some(frame) => format!("package {}", frame.path),
            None => self.way(false),
        }
    }

    /// Import path from the root to the current package, which comes last.
    fn way(&self, with_files: bool) -> String {
        let mut way = String::from("package ");
        for (i, frame) in self.stack.iter().enumerate() {
            if i > 0 {
                way.push_str("\n\timports ");
            }
            way.push_str(&frame.path);
            if let Some(file) = frame.from.filter(|_| with_files) {
                way.push_str(" from ");
                way.push_str(file);
            }
        }
        way
    }
}

/// Why `importer` must not import `path`: `internal` packages are for the subtree of their parent.
fn not_for(importer: &str, path: &str) -> Option<String> {
    let elements: Vec<&str> = path.split('/').collect();
    let at = elements.iter().rposition(|element| *element == "internal")?;
    let parent = elements.get(..at)?.join("/");
    let allowed =
        importer.strip_prefix(parent.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    (!allowed).then(|| format!("use of internal package {path} not allowed"))
}
