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

/// Sections that the first picture does without; the page fetches them later.
const LATER: [&str; 29] = [
    "advice.",
    "alive.",
    "alloc.",
    "budget.",
    "call.",
    "calls.",
    "compare.",
    "dangling.",
    "diff.",
    "edge.",
    "end.",
    "far.",
    "fields.",
    "files.",
    "gc.",
    "help.",
    "holds.",
    "job.",
    "keep.",
    "legend.",
    "m.",
    "notice.",
    "output.",
    "queue.",
    "quiz.",
    "ran.",
    "term.",
    "tried.",
    "wait.",
];

/// Keys in these sections that the first picture shows nevertheless.
const FIRST: [&str; 11] = [
    "advice.button",
    "calls.calls",
    "calls.code",
    "compare.objects",
    "compare.title",
    "files.add",
    "files.name",
    "gc.off",
    "help.title",
    "job.starting",
    "ran.made",
];

/// The keys in the order of their numbers: those fetched at first, then the later ones.
pub fn keys(table: &BTreeMap<String, String>) -> [Vec<&str>; 2] {
    let is_later = |key: &&str| !FIRST.contains(key) && LATER.iter().any(|section| key.starts_with(section));
    let (later, first) = table.keys().map(String::as_str).partition(is_later);
    [first, later]
}

/// What the page fetches of a language, at first and later: its texts in the order of their numbers, a line each.
pub fn lines(table: &BTreeMap<String, String>) -> [String; 2] {
    let text = |key: &str| table.get(key).map_or("", String::as_str);
    keys(table).map(|keys| keys.into_iter().flat_map(|key| [text(key), "\n"]).collect())
}
