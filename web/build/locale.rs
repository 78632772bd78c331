//! Reads `locales/*.toml`: `[section]` and `key = "text"` lines, the only TOML in them. The build script and `xtask` use it.

use std::collections::BTreeMap;

/// The texts of a language by key, such as `step.back`. Problems name the file and the line.
pub fn table(name: &str, text: &str, problems: &mut Vec<String>) -> BTreeMap<String, String> {
    let (mut section, mut table) = (String::new(), BTreeMap::new());
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(inner) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            section = inner.to_owned();
            continue;
        }
        let entry = line.split_once(" = ").and_then(|(key, value)| {
            let value = value.trim().strip_prefix('"')?.strip_suffix('"')?;
            let name =
                if section.is_empty() { key.trim().to_owned() } else { format!("{section}.{}", key.trim()) };
            Some((name, value.replace("\\\"", "\"")))
        });
        match entry {
            Some((key, value)) => {
                if table.insert(key.clone(), value).is_some() {
                    problems.push(format!("locales/{name}.toml:{}: duplicate key {key}", number + 1));
                }
            }
            None => problems.push(format!("locales/{name}.toml:{}: expected key = \"text\"", number + 1)),
        }
    }
    table
}

/// Sections and keys that the first picture of the default lesson shows, as do those without a section; the page fetches
/// the others later, or, where a link opens something else, beside these.
const FIRST: [&str; 53] = [
    "act.call",
    "advice.button",
    "cause.lifetime",
    "chapter.2",
    "compare.title",
    "editor.name",
    "facts.gc-off",
    "facts.heap",
    "facts.heap-hint",
    "files.add",
    "files.name",
    "fix.store",
    "fix.usual",
    "force.",
    "gc.off",
    "go.title",
    "go.version",
    "head.alloc-heap",
    "help.title",
    "in.",
    "job.starting",
    "lesson.back",
    "lesson.card-of",
    "lesson.close",
    "lesson.fold",
    "lesson.name",
    "lesson.next",
    "line.",
    "list.",
    "mark.kind-alloc",
    "mark.kind-call",
    "mark.kind-output",
    "mark.kind-return",
    "memory.name",
    "memory.plane",
    "memory.preparing",
    "moved.value",
    "part.",
    "picker.own",
    "picker.title",
    "place.heap",
    "ran.made",
    "reason.assign-global",
    "reason.assign-heap",
    "share.title",
    "step.",
    "tab.",
    "target.heap",
    "theme.",
    "timeline.",
    "why.empty",
    "why.verdicts",
    "zoom.",
];

/// The keys in the order of their numbers: those fetched at first, then the later ones.
pub fn keys(table: &BTreeMap<String, String>) -> [Vec<&str>; 2] {
    let is_first = |key: &str| match key.split_once('.') {
        Some((section, _)) => {
            FIRST.iter().any(|first| *first == key || first.strip_suffix('.') == Some(section))
        }
        None => true,
    };
    let (first, later) = table.keys().map(String::as_str).partition(|key| is_first(key));
    [first, later]
}

/// What the page fetches of a language, at first and later: its texts in the order of their numbers, a line each.
pub fn lines(table: &BTreeMap<String, String>) -> [String; 2] {
    let text = |key: &str| table.get(key).map_or("", String::as_str);
    keys(table).map(|keys| keys.into_iter().flat_map(|key| [text(key), "\n"]).collect())
}
