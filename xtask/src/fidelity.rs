//! `cargo xtask fidelity`: writes docs/fidelity.md from docs/fidelity.toml, which `compare … --note CORPUS` updates.
//! Invariants, checked by the tests below: the data file is formatted as this module writes it; the page matches the
//! data; the fixtures of gaps exist, and each `.gap` file of the tests belongs to a gap.

use crate::process::{Outcome, command, quietly, read, root, write};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Write as _};
use std::path::PathBuf;
use std::str::FromStr;

const HEADER: &str = "\
# Source of fidelity.md, which `cargo xtask fidelity` writes; `cargo xtask compare … --note \"CORPUS\"` fills in counts.
# A count is `EXACT/ALL DATE COMMIT`: programs that agree (or what `unit` names), and the commit that was measured.

";

/// Questions: key in the data, and name on the page. The table of counts has a column for each of the first `COUNTED`.
const QUESTIONS: [(&str, &str); 12] = [
    ("m", "`-m`"),
    ("m2", "`-m=2`"),
    ("l", "`-l`"),
    ("errors", "errors"),
    ("run", "run"),
    ("calls", "`-S-calls`"),
    ("traces", "traces"),
    ("allocs", "allocs"),
    ("json", "`-json`"),
    ("advice", "advice"),
    ("picture", "picture"),
    ("profile", "profile"),
];
const COUNTED: usize = 8;

/// The data file.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Fidelity {
    /// How counts are made: Markdown.
    method: String,
    change: Vec<Change>,
    corpus: Vec<Corpus>,
    gap: Vec<Gap>,
}

/// A change that may affect the counts of some questions; the page marks counts from before it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Change {
    date: String,
    commit: String,
    questions: Vec<String>,
    what: String,
}

/// A set of programs, with the counts of those that agree with one release.
#[derive(Deserialize, Serialize)]
struct Corpus {
    name: String,
    /// What is counted, if not programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    release: String,
    /// By question.
    #[serde(flatten)]
    counts: BTreeMap<String, Count>,
}

/// A known difference.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Gap {
    question: String,
    symptom: String,
    cause: String,
    /// How often programs meet it.
    cost: String,
    /// Programs with a `.gap` file, relative to `tests`, without extension.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fixtures: Vec<String>,
}

/// `EXACT/ALL DATE COMMIT`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Count {
    exact: usize,
    all: usize,
    /// Date of the commit, `YYYY-MM-DD`.
    date: String,
    commit: String,
}

impl FromStr for Count {
    type Err = String;

    fn from_str(text: &str) -> Result<Count, String> {
        let wrong = || format!("`{text}` is not a count such as `12/13 2026-11-25 0123abcd`");
        let words: Vec<&str> = text.split(' ').collect();
        let [numbers, date, commit] = words[..] else { return Err(wrong()) };
        let (exact, all) = numbers.split_once('/').ok_or_else(wrong)?;
        let number = |digits: &str| digits.parse::<usize>().map_err(|_| wrong());
        let (exact, all) = (number(exact)?, number(all)?);
        if exact > all || date.len() != 10 {
            return Err(wrong());
        }
        Ok(Count { exact, all, date: date.to_owned(), commit: commit.to_owned() })
    }
}

impl TryFrom<String> for Count {
    type Error = String;

    fn try_from(text: String) -> Result<Count, String> {
        text.parse()
    }
}

impl From<Count> for String {
    fn from(count: Count) -> String {
        count.to_string()
    }
}

impl Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{} {} {}", self.exact, self.all, self.date, self.commit)
    }
}

/// `cargo xtask fidelity`.
pub fn run(args: &[String]) -> Outcome {
    match args {
        [] => Fidelity::read()?.write(),
        _ => Err("fidelity: takes no options".to_owned()),
    }
}

/// The corpus that a comparison updates, given as `--note CORPUS`, and the commit that it measures.
pub struct Note {
    corpus: String,
    date: String,
    commit: String,
}

impl Note {
    /// Removes `--note CORPUS` from the arguments. Errors: core has uncommitted changes, so no commit is what would be
    /// measured.
    pub fn taken_from(args: &mut Vec<String>) -> Outcome<Option<Note>> {
        let Some(at) = args.iter().position(|arg| arg == "--note") else { return Ok(None) };
        let corpus =
            args.drain(at..args.len().min(at + 2)).nth(1).ok_or("--note needs the name of a corpus")?;
        let git = |args: &[&str]| quietly(command("git").args(args));
        if !git(&["status", "--porcelain", "--untracked-files=no", "--", "core"])?.is_empty() {
            return Err(
                "--note: commit your changes to core first; a count names the commit that was measured"
                    .to_owned(),
            );
        }
        let commit = git(&["log", "-1", "--format=%cs %h", "--abbrev=8"])?;
        let (date, commit) = commit.trim().split_once(' ').ok_or("git reports no commit")?;
        Ok(Some(Note { corpus, date: date.to_owned(), commit: commit.to_owned() }))
    }

    /// Adds counts, by question, to the data file, and writes the page. `unit`: what is counted, if not programs.
    pub fn write(&self, release: &str, unit: Option<&str>, counts: &[(&str, usize, usize)]) -> Outcome {
        let mut fidelity = Fidelity::read()?;
        fidelity.note(self, release, unit, counts);
        fidelity.write()
    }
}

impl Fidelity {
    fn read() -> Outcome<Fidelity> {
        Fidelity::parse(&read(&data_file())?)
    }

    fn parse(text: &str) -> Outcome<Fidelity> {
        let fidelity: Fidelity = toml::from_str(text).map_err(|e| format!("docs/fidelity.toml: {e}"))?;
        let counted =
            fidelity.corpus.iter().flat_map(|corpus| corpus.counts.keys()).map(|key| (key, COUNTED));
        let named = fidelity.gap.iter().map(|gap| &gap.question);
        let named = named.chain(fidelity.change.iter().flat_map(|change| &change.questions));
        for (key, among) in counted.chain(named.map(|key| (key, QUESTIONS.len()))) {
            if !QUESTIONS.iter().take(among).any(|(known, _)| known == key) {
                return Err(format!("docs/fidelity.toml: no question `{key}`"));
            }
        }
        Ok(fidelity)
    }

    fn text(&self) -> Outcome<String> {
        Ok(HEADER.to_owned() + &toml::to_string_pretty(self).map_err(|e| e.to_string())?)
    }

    fn write(&self) -> Outcome {
        write(&data_file(), self.text()?)?;
        write(&page_file(), self.page())
    }

    /// Replaces the corpus's counts of these questions, ignoring questions without a column. Appends a new corpus.
    fn note(&mut self, note: &Note, release: &str, unit: Option<&str>, counts: &[(&str, usize, usize)]) {
        let is = |corpus: &Corpus| {
            corpus.name == note.corpus && corpus.release == release && corpus.unit.as_deref() == unit
        };
        let at = self.corpus.iter().position(is).unwrap_or_else(|| {
            let (name, unit, release) = (note.corpus.clone(), unit.map(str::to_owned), release.to_owned());
            self.corpus.push(Corpus { name, unit, release, counts: BTreeMap::new() });
            self.corpus.len() - 1
        });
        let shown = |question: &str| QUESTIONS.iter().take(COUNTED).any(|(key, _)| *key == question);
        for &(question, exact, all) in counts.iter().filter(|(key, _, all)| shown(key) && *all > 0) {
            let count = Count { exact, all, date: note.date.clone(), commit: note.commit.clone() };
            self.corpus[at].counts.insert(question.to_owned(), count);
        }
    }

    /// The page, as Markdown.
    fn page(&self) -> String {
        let mut page = format!(
            "<!-- Written by `cargo xtask fidelity` from fidelity.toml. -->\n\n# Fidelity: what agrees with real Go, and what \
             does not\n\n## Method\n\n{}\n## Counts\n\nPrograms that agree, of those compared.\n\n",
            self.method
        );
        self.counts(&mut page);
        page.push_str(
            "\n## Known gaps\n\n| question | symptom | cause | cost | fixtures |\n|---|---|---|---|---|\n",
        );
        for gap in &self.gap {
            let fixtures: Vec<String> = gap.fixtures.iter().map(|name| format!("`{name}`")).collect();
            let row = [title(&gap.question), &gap.symptom, &gap.cause, &gap.cost, &fixtures.join(", ")];
            // Writing to a string does not fail.
            let _ = writeln!(page, "| {} |", row.join(" | "));
        }
        page
    }

    fn counts(&self, page: &mut String) {
        let columns: Vec<&str> = QUESTIONS.iter().take(COUNTED).map(|(_, title)| *title).collect();
        let _ = writeln!(page, "| corpus | Go | {} | measured |", columns.join(" | "));
        let _ = writeln!(page, "|---|---|{}---|", "---|".repeat(COUNTED));
        for corpus in &self.corpus {
            let unit = corpus.unit.as_ref().map_or(String::new(), |unit| format!(" ({unit})"));
            let cells = QUESTIONS.iter().take(COUNTED).map(|(key, _)| {
                let Some(count) = corpus.counts.get(*key) else { return String::new() };
                format!("{}{}", share(count), if self.is_older(key, count) { " †" } else { "" })
            });
            let cells: Vec<String> = cells.collect();
            let (name, release) = (&corpus.name, &corpus.release);
            let _ =
                writeln!(page, "| {name}{unit} | {release} | {} | {} |", cells.join(" | "), measured(corpus));
        }
        for change in &self.change {
            let questions: Vec<&str> = change.questions.iter().map(|key| title(key)).collect();
            let (questions, what, date, commit) =
                (questions.join(", "), &change.what, &change.date, &change.commit);
            let _ = writeln!(page, "\n† Measured before {commit} ({date}), since when {what} ({questions}).");
        }
    }

    /// Whether the count is older than a change that affects its question.
    fn is_older(&self, question: &str, count: &Count) -> bool {
        self.change.iter().any(|change| {
            change.questions.iter().any(|concerned| concerned == question) && count.date < change.date
        })
    }
}

fn title(question: &str) -> &str {
    QUESTIONS.iter().find(|(key, _)| *key == question).map_or(question, |(_, title)| title)
}

/// `12 of 13`, or `all 13`.
fn share(count: &Count) -> String {
    let Count { exact, all, .. } = count;
    if exact == all { format!("all {all}") } else { format!("{exact} of {all}") }
}

/// Dates and commits of a corpus's counts.
fn measured(corpus: &Corpus) -> String {
    let moments: BTreeSet<String> =
        corpus.counts.values().map(|count| format!("{} {}", count.date, count.commit)).collect();
    moments.into_iter().collect::<Vec<_>>().join(", ")
}

fn data_file() -> PathBuf {
    root().join("docs/fidelity.toml")
}

fn page_file() -> PathBuf {
    root().join("docs/fidelity.md")
}

#[cfg(test)]
mod tests {
    use super::{Count, Fidelity, Note, data_file, page_file};
    use crate::process::{files_below, read, root};
    use std::collections::BTreeSet;

    const DATA: &str = "\
method = \"Text.\"

[[change]]
date = \"2026-11-24\"
commit = \"11111111\"
questions = [\"run\"]
what = \"runs use Go's own library source\"

[[corpus]]
name = \"tutorials\"
release = \"1.27\"
m = \"559/560 2026-11-20 00000000\"
run = \"560/560 2026-11-20 00000000\"

[[gap]]
question = \"m\"
symptom = \"symptom\"
cause = \"cause\"
cost = \"cost\"
";

    #[test]
    fn page_matches_the_data() {
        let fidelity = Fidelity::read().unwrap();
        assert!(fidelity.text().unwrap() == read(&data_file()).unwrap(), "run `cargo xtask fidelity`");
        assert!(fidelity.page() == read(&page_file()).unwrap(), "run `cargo xtask fidelity`");
    }

    #[test]
    fn every_gap_file_belongs_to_a_listed_gap() {
        let listed: BTreeSet<String> =
            Fidelity::read().unwrap().gap.into_iter().flat_map(|gap| gap.fixtures).collect();
        let tests = root().join("tests");
        let files =
            files_below(&tests).into_iter().filter(|file| file.extension().is_some_and(|e| e == "gap"));
        let recorded: BTreeSet<String> = files
            .map(|file| {
                let path = file.strip_prefix(&tests).unwrap().display().to_string();
                path.split('.').next().unwrap_or_default().to_owned()
            })
            .collect();
        assert_eq!(recorded, listed);
    }

    #[test]
    fn count_before_a_change_of_its_question_is_marked() {
        let page = Fidelity::parse(DATA).unwrap().page();
        assert!(page.contains(
            "| tutorials | 1.27 | 559 of 560 |  |  |  | all 560 † |  |  |  | 2026-11-20 00000000 |\n"
        ));
    }

    #[test]
    fn note_replaces_the_counts_of_its_questions() {
        let mut fidelity = Fidelity::parse(DATA).unwrap();
        let note = Note {
            corpus: "tutorials".to_owned(),
            date: "2026-11-25".to_owned(),
            commit: "22222222".to_owned(),
        };
        fidelity.note(&note, "1.27", None, &[("run", 559, 560), ("errors", 0, 0), ("l2", 1, 1)]);
        fidelity.note(&note, "1.26", None, &[("run", 1, 2)]);
        let page = fidelity.page();
        assert!(page.contains(
            "| tutorials | 1.27 | 559 of 560 |  |  |  | 559 of 560 |  |  |  | 2026-11-20 00000000, 2026-11-25 22222222 |\n\
             | tutorials | 1.26 |  |  |  |  | 1 of 2 |  |  |  | 2026-11-25 22222222 |\n"
        ));
    }

    #[test]
    fn unknown_question_is_an_error() {
        let renamed = DATA.replace("\nrun = ", "\nruns = ");
        assert_eq!(Fidelity::parse(&renamed).err().unwrap(), "docs/fidelity.toml: no question `runs`");
    }

    #[test]
    fn count_names_what_was_measured() {
        let count: Count = "12/13 2026-11-25 0123abcd".parse().unwrap();
        assert_eq!(count.to_string(), "12/13 2026-11-25 0123abcd");
        assert!("12/13".parse::<Count>().is_err());
        assert!("14/13 2026-11-25 0123abcd".parse::<Count>().is_err());
    }
}
