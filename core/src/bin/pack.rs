//! Packs a release's standard library: `pack 1.N LIST PORTABLE FACTS OUT`; splits a pack for the page:
//! `pack parts PACK FOLDER`. `cargo xtask` runs both.
//! LIST has a line per package, `PATH EXPORT DIR FILE… | IMPORT…`. PORTABLE has lines `PATH DIR FILE…`, with the files
//! Go builds for targets without assembly. FACTS has the compiler's facts: `# PATH` before each package, one line per
//! function, then `+PATH.NAME` for each body of another package in its export data.

use escapement_core::compile::{self, Input};
use escapement_core::library::{self, Pack, PackedFile, PackedPackage, Part, View, names, strip_comments};
use escapement_core::settings::CompileSettings;
use escapement_core::syntax::outline::{Outline, outline};
use escapement_core::types::instances::meeting;
use escapement_core::version::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    // The checker recurses over the library's declarations.
    let done = stacker::grow(256 << 20, || match &args[..] {
        [verb, pack, folder] if verb == "parts" => parts(pack, folder),
        _ => pack(&args),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("pack: {why}");
            ExitCode::FAILURE
        }
    }
}

/// A file to pack.
struct Texts {
    name: String,
    text: &'static str,
    outline: String,
    tokens: Vec<u8>,
    only: Option<View>,
}

impl Texts {
    fn packed(&self) -> PackedFile<'_> {
        let Texts { name, text, outline, tokens, only } = self;
        PackedFile { name, text: text.as_bytes(), outline: outline.as_bytes(), tokens, only: *only }
    }
}

/// A package in LIST.
#[derive(Default)]
struct Listed<'a> {
    files: Vec<Texts>,
    /// By `names::table`.
    names: Vec<u8>,
    imports: Vec<&'a str>,
    /// Folder of its source.
    dir: &'a str,
}

fn pack(args: &[String]) -> Result<(), String> {
    let [release, list, portable, facts, out] = args else {
        return Err("usage: pack 1.N LIST PORTABLE FACTS OUT, or pack parts PACK FOLDER".to_owned());
    };
    let release = Version::parse(release).ok_or_else(|| format!("unknown release {release}"))?;
    let read = |path: &str| fs::read_to_string(path).map_err(|why| format!("{path}: {why}"));
    let (list, portable, facts) = (read(list)?, read(portable)?, read(facts)?);
    let facts = by_package(&facts);
    let mut listed: BTreeMap<&str, Listed<'_>> = BTreeMap::new();
    for row in list.lines() {
        let (files, imports) = row.split_once(" |").unwrap_or((row, ""));
        let mut words = files.split(' ');
        let (Some(path), Some(dir)) = (words.next(), words.nth(1)) else { continue };
        let package = listed.entry(path).or_default();
        package.imports = imports.split_whitespace().collect();
        package.dir = dir;
        let portable = portable.lines().find_map(|row| row.strip_prefix(path)?.strip_prefix(' '));
        let portable: Vec<&str> = portable.unwrap_or_default().split(' ').skip(1).collect();
        let mut all: BTreeMap<&str, Option<View>> = words.map(|name| (name, Some(View::Analysis))).collect();
        for name in portable {
            let only = if all.contains_key(name) { None } else { Some(View::Run) };
            all.insert(name, only);
        }
        for (name, only) in all {
            let file = Path::new(dir).join(name).display().to_string();
            let text = strip_comments(&read(&file)?).ok_or_else(|| format!("{file}: not Go"))?;
            // Outlines borrow their text forever.
            let text = &*text.leak();
            let (outline, tokens) = outline(text);
            package.files.push(Texts { name: name.to_owned(), text, outline, tokens, only });
        }
        let outlines = package.files.iter().map(|file| (file.text, file.outline.as_bytes()));
        package.names = names::table(outlines).ok_or_else(|| format!("{path}: too many files"))?;
    }
    let mut packages: Vec<PackedPackage<'_>> = listed
        .iter()
        .map(|(path, package)| {
            let files = package.files.iter().map(Texts::packed).collect();
            let [facts, bodies, unexported] =
                facts.get(path).map_or([""; 3], |answers| answers.each_ref().map(String::as_str));
            PackedPackage {
                path,
                files,
                names: &package.names,
                facts: facts.as_bytes(),
                imports: package.imports.clone(),
                needs: Vec::new(),
                usual: Vec::new(),
                instances: "",
                bodies,
                unexported,
            }
        })
        .collect();
    // Which types meet instances is known only once every package can be looked up.
    let write = |packages: &[_]| library::write(release, packages).map_err(|why| why.to_string());
    let first = write(&packages)?;
    library::install(first.leak()).map_err(|why| format!("{why:?}"))?;
    let instances = instances_of_library(release)?;
    let names = package_names(release);
    let needs = library::paths(release).into_iter().filter_map(|path| {
        let mentioned = library::mentioned_imports(library::package(release, path)?, &names);
        Some((path, &*mentioned.leak()))
    });
    let needs: Needs = needs.collect();
    let dirs: BTreeSet<&str> = listed.values().map(|package| package.dir).collect();
    let mut examples = Vec::new();
    for dir in dirs {
        examples.extend(examples_in(release, Path::new(dir))?);
    }
    for package in &mut packages {
        package.needs = needs.get(package.path).map_or_else(Vec::new, |needs| needs.to_vec());
        package.usual = usually_looked_up(package.path, &examples, &needs);
        package.instances = instances.get(package.path).map_or("", String::as_str);
    }
    fs::write(out, write(&packages)?).map_err(|why| format!("{out}: {why}"))
}

/// `PackedPackage::needs` by path.
type Needs = BTreeMap<&'static str, &'static [&'static str]>;

/// What the verdicts on a program look up.
struct Example {
    imports: Vec<String>,
    packages: BTreeSet<String>,
}

/// The examples in a package's folder: ordinary programs of the library's authors.
fn examples_in(release: Version, dir: &Path) -> Result<Vec<Example>, String> {
    let settings = CompileSettings { go: release, ..CompileSettings::default() };
    let mut examples = Vec::new();
    for file in fs::read_dir(dir).map_err(|why| format!("{}: {why}", dir.display()))?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if !name.ends_with("_test.go") || !name.contains("example") {
            continue;
        }
        let text = fs::read(file.path()).map_err(|why| format!("{}: {why}", file.path().display()))?;
        let inputs = [Input { name: &name, text: &text }];
        let compiled = compile::compile(&inputs, &settings, true);
        let folder =
            |name: &str| name.strip_prefix("$GOROOT/src/")?.rsplit_once('/').map(|(path, _)| path.to_owned());
        let packages = compiled.sources().files().filter_map(|(_, file)| folder(&file.name)).collect();
        examples.push(Example { imports: compile::imports(&inputs), packages });
    }
    Ok(examples)
}

/// Packages that half of the examples that import `path` look up on its behalf.
fn usually_looked_up(path: &str, examples: &[Example], needs: &Needs) -> Vec<&'static str> {
    let of = |path: &str| needs.get(path).copied().unwrap_or_default();
    let importers: Vec<&Example> =
        examples.iter().filter(|example| example.imports.iter().any(|import| import == path)).collect();
    let mut usual = library::closure(of(path), of);
    usual.retain(|other| {
        let count = importers.iter().filter(|example| example.packages.contains(*other)).count();
        *other != path && count > 0 && 2 * count >= importers.len()
    });
    usual.sort_unstable();
    usual
}

/// Package names by path.
fn package_names(release: Version) -> BTreeMap<&'static str, &'static str> {
    let name = |path| {
        let file = library::package(release, path)?.files.first()?;
        Some((path, Outline::package(file.text, file.outline)))
    };
    library::paths(release).into_iter().filter_map(name).collect()
}

/// Packages that most programs use: the page keeps them for offline use.
const USUAL: [&str; 32] = [
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "context",
    "encoding/json",
    "errors",
    "fmt",
    "io",
    "iter",
    "maps",
    "math",
    "math/bits",
    "math/rand",
    "math/rand/v2",
    "os",
    "reflect",
    "regexp",
    "runtime",
    "runtime/debug",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "testing",
    "time",
    "unicode",
    "unicode/utf8",
    "unsafe",
    "weak",
];

/// Writes `1.N.index`, each part under its content's name, and `1.N.usual`, the names of the parts the usual packages
/// need.
fn parts(pack: &str, folder: &str) -> Result<(), String> {
    let bytes = fs::read(pack).map_err(|why| format!("{pack}: {why}"))?;
    let damaged = || format!("{pack} is damaged");
    let opened = Pack::open(bytes.leak()).map_err(|_| damaged())?;
    let (index, parts) = library::parts_of(&opened).ok_or_else(damaged)?;
    let folder = Path::new(folder);
    let write = |name: String, bytes: Vec<u8>| {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|why| format!("{}: {why}", path.display()))
    };
    fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for (piece, bytes) in parts {
        write(piece.name(), bytes)?;
    }
    let release = opened.release;
    library::install_index(&index).map_err(|_| damaged())?;
    let usual = library::closure(&USUAL, |path| library::needs(release, path));
    let usual = usual.into_iter().filter_map(|path| library::piece(release, path, Part::Declarations));
    let bodies = library::run_needs(release, &USUAL);
    let bodies = bodies.into_iter().filter_map(|path| library::piece(release, path, Part::Bodies));
    let names: Vec<String> = usual.chain(bodies).map(|piece| piece.name()).collect();
    write(format!("1.{}.usual", release.0), names.join("\n").into_bytes())?;
    write(format!("1.{}.index", release.0), index)
}

/// Types and methods that meet instances, by path.
fn instances_of_library(release: Version) -> Result<BTreeMap<String, String>, String> {
    let settings = CompileSettings { go: release, ..CompileSettings::default() };
    let empty = Input { name: "p.go", text: b"package p\n" };
    let mut checker =
        compile::check(&[empty], &settings, View::Analysis).map_err(|failed| failed.error_text())?;
    let found = meeting(&mut checker, &library::paths(release));
    let joined = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(" ");
    Ok(found.into_iter().map(|(path, names)| (path, joined(names))).collect())
}

/// Facts, bodies and unexported names of packages by path, in the forms of `PackedPackage`.
fn by_package(answers: &str) -> BTreeMap<&str, [String; 3]> {
    let packages = answers.split("# ").skip(1).filter_map(|package| package.split_once('\n'));
    packages
        .map(|(path, lines)| {
            let (mut facts, mut bodies, mut unexported) = (Vec::new(), Vec::new(), Vec::new());
            for line in lines.lines() {
                match (line.strip_prefix('+'), line.strip_prefix('=')) {
                    (Some(body), _) => bodies.push(body),
                    (_, Some(name)) => unexported.push(name),
                    (None, None) => facts.push(line),
                }
            }
            // `types::facts` searches them.
            facts.sort_unstable_by_key(|line| line.split('|').next());
            (path, [facts.join("\n"), bodies.join("\n"), unexported.join(" ")])
        })
        .collect()
}
