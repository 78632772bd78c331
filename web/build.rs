//! Checks `locales/*.toml` and `lessons/`, and makes tables of their keys and programs in Rust.
//! Also hashes the sources of messages. Out: `texts.rs`, `lessons.rs` and `protocol.rs`. The constant of key `step.back` is `key::STEP_BACK`.
//! Errors: a language lacks a key or has other placeholders than English; a lesson lacks a file or has a malformed
//! card.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/lesson/card.rs"]
mod card;
#[path = "build/locale.rs"]
mod locale;
#[path = "src/lesson/moment.rs"]
mod moment;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=lessons");
    println!("cargo::rerun-if-changed=src/lesson/card.rs");
    println!("cargo::rerun-if-changed=src/lesson/moment.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    let mut problems = Vec::new();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let texts = texts(&mut problems);
    let lessons = lessons(&mut problems);
    write(&out.join("texts.rs"), &texts, &mut problems);
    write(&out.join("lessons.rs"), &lessons, &mut problems);
    let protocol = protocol(&mut problems);
    write(&out.join("protocol.rs"), &protocol, &mut problems);
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        std::process::exit(1);
    }
}

fn write(path: &Path, text: &str, problems: &mut Vec<String>) {
    if let Err(e) = fs::write(path, text) {
        problems.push(format!("cannot write {}: {e}", path.display()));
    }
}

fn read(path: &Path, problems: &mut Vec<String>) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| {
        problems.push(format!("cannot read {}: {e}", path.display()));
        String::new()
    })
}

/// Files and folders that declare what messages between page and worker contain.
const MESSAGES: [&str; 8] = [
    "src/protocol.rs",
    "../core/src/trace",
    "../core/src/diag.rs",
    "../core/src/span.rs",
    "../core/src/settings.rs",
    "../core/src/version.rs",
    "../core/src/advice/mod.rs",
    "../core/src/advice/draft.rs",
];

/// The protocol's version, from the text of its sources.
fn protocol(problems: &mut Vec<String>) -> String {
    let mut hasher = DefaultHasher::new();
    for source in MESSAGES {
        println!("cargo::rerun-if-changed={source}");
        let path = Path::new(source);
        let mut files: Vec<PathBuf> = match path.is_dir() {
            true => fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect(),
            false => vec![path.to_path_buf()],
        };
        files.sort();
        files.iter().for_each(|file| read(file, problems).hash(&mut hasher));
    }
    format!("/// Version of the protocol.\npub const VERSION: u64 = {};\n", hasher.finish())
}

const LANGUAGES: [&str; 2] = ["en", "zh"];

/// The `{names}` in a text, sorted.
fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What the keys begin with that the page computes, such as `theme.dark`. It knows other keys only by their numbers.
const COMPUTED: [&str; 4] = ["call.", "gc.barrier-", "mark.kind-", "theme."];

fn is_computed(key: &str) -> bool {
    COMPUTED.iter().any(|prefix| key.starts_with(prefix))
}

fn texts(problems: &mut Vec<String>) -> String {
    let tables: Vec<BTreeMap<String, String>> = LANGUAGES
        .iter()
        .map(|name| {
            let text = read(&Path::new("locales").join(format!("{name}.toml")), problems);
            locale::table(name, &text, problems)
        })
        .collect();
    let [english, others @ ..] = tables.as_slice() else { return String::new() };
    for (language, other) in LANGUAGES.iter().skip(1).zip(others) {
        for (key, text) in english {
            match other.get(key) {
                None => problems.push(format!("locales/{language}.toml lacks {key}")),
                Some(translated) if placeholders(translated) != placeholders(text) => {
                    problems
                        .push(format!("locales/{language}.toml: placeholders of {key} differ from English"));
                }
                Some(_) => {}
            }
        }
        for key in other.keys().filter(|key| !english.contains_key(*key)) {
            problems.push(format!("locales/{language}.toml has {key}, which English lacks"));
        }
    }
    let mut code = String::from(
        "/// One constant per text. Natively, those of the page's components are unused.\n#[cfg_attr(not(target_arch = \"wasm32\"), allow(dead_code))]\npub mod key {\n    use super::Key;\n",
    );
    let [first, later] = locale::keys(english);
    let keys: Vec<&str> = first.iter().chain(&later).copied().collect();
    for (index, &key) in keys.iter().enumerate() {
        let name = key.replace(['.', '-'], "_").to_uppercase();
        // In the crate alone, so that the compiler warns of texts that nothing uses.
        let unused = if is_computed(key) { "#[allow(dead_code)] " } else { "" };
        let _ = writeln!(code, "    {unused}pub(crate) const {name}: Key = Key({index});");
    }
    let _ = writeln!(
        code,
        "}}\n/// Names and indices of the keys that are computed, sorted.\n\
         pub static COMPUTED: &[(&str, usize)] = &["
    );
    let mut computed: Vec<(&str, usize)> = keys
        .iter()
        .enumerate()
        .filter(|(_, key)| is_computed(key))
        .map(|(index, key)| (*key, index))
        .collect();
    computed.sort_unstable();
    for (key, index) in computed {
        let _ = writeln!(code, "    ({key:?}, {index}),");
    }
    let _ = writeln!(code, "];\n/// Number of texts that are fetched at first, and later.");
    let _ = writeln!(code, "pub const COUNTS: [usize; 2] = [{}, {}];", first.len(), later.len());
    let _ = writeln!(code, "const LANGUAGES: usize = {};", LANGUAGES.len());
    // The page fetches a language's texts; only tests have them all.
    let rows: Vec<[String; 2]> = tables.iter().map(locale::lines).collect();
    let _ = writeln!(code, "#[cfg(test)]\nconst TEXTS: [[&str; 2]; LANGUAGES] = {rows:?};");
    code
}

/// Slug of the lesson that opens without a link.
const FIRST: &str = "address-returned";

fn lessons(problems: &mut Vec<String>) -> String {
    let mut first = String::new();
    let mut folders: Vec<PathBuf> = fs::read_dir("lessons")
        .map(|entries| entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
        .unwrap_or_default();
    folders.sort();
    let mut code =
        format!("/// Slug of the lesson that opens without a link.\npub const DEFAULT: &str = {FIRST:?};\n");
    let _ =
        writeln!(code, "/// Every lesson, in order.\npub static LESSONS: [Lesson; {}] = [", folders.len());
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (number, slug) = name.split_once('-').unwrap_or(("", &name));
        let Ok(number) = number.parse::<u16>() else {
            problems.push(format!("lessons/{name}: the folder's name must start with a number"));
            continue;
        };
        let go = read(&folder.join("main.go"), problems);
        read(&folder.join("main.m"), problems);
        let mut shapes = Vec::new();
        for language in LANGUAGES {
            let file = folder.join(format!("{language}.md"));
            match card::parse(&read(&file, problems)) {
                Ok(text) => {
                    for (card, edit) in text.cards.iter().flat_map(|c| c.edits.iter().map(move |e| (c, e))) {
                        if go.matches(&edit.old).count() != 1 {
                            problems.push(format!(
                                "{}: card {:?}: {:?} is not in main.go exactly once",
                                file.display(),
                                card.title,
                                edit.old
                            ));
                        }
                    }
                    let lit = text.cards.iter().flat_map(|c| c.drive.light.iter().map(move |word| (c, word)));
                    for (card, line) in lit.filter_map(|(c, word)| Some((c, word.parse::<usize>().ok()?))) {
                        if line > go.lines().count() {
                            problems.push(format!(
                                "{}: card {:?}: main.go has no line {line}",
                                file.display(),
                                card.title
                            ));
                        }
                    }
                    shapes.push((
                        text.settings.clone(),
                        text.cards
                            .iter()
                            .map(|c| (c.drive.clone(), c.quiz.clone(), c.edits.clone()))
                            .collect::<Vec<_>>(),
                    ));
                }
                Err(message) => problems.push(format!("{}: {message}", file.display())),
            }
        }
        if shapes.windows(2).any(|pair| pair[0] != pair[1]) {
            problems.push(format!("lessons/{name}: the cards' directives differ between languages"));
        }
        let titles = LANGUAGES.map(|language| {
            let text = read(&folder.join(format!("{language}.md")), problems);
            text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default().to_owned()
        });
        if slug == FIRST {
            let cards = LANGUAGES.map(|language| format!("{language}.md"));
            let files = std::iter::once("main.go").chain(cards.iter().map(String::as_str));
            first = format!("{:?}", files.map(|f| read(&folder.join(f), problems)).collect::<Vec<_>>());
        }
        let mut hasher = DefaultHasher::new();
        go.hash(&mut hasher);
        let _ = writeln!(
            code,
            "    Lesson {{ chapter: {}, number: {}, slug: {slug:?}, titles: {titles:?}, program: {}, fetched: [const {{ OnceLock::new() }}; FILES.len()] }},",
            number / 100,
            number % 100,
            hasher.finish(),
        );
    }
    code.push_str("];\n/// Texts of the default lesson.\n");
    let _ = writeln!(code, "const FIRST: [&str; FILES.len()] = {first};");
    code
}
