//! The lessons of `lessons/`. Each folder has a program, its `-m` text and cards in every language.
//! The page contains the first lesson's texts; those of the others are files, fetched when a lesson is opened.
//! Invariant: a text is empty until it has been fetched.

pub mod card;
#[cfg(target_arch = "wasm32")]
mod fetch;
pub mod moment;
pub mod settings;

use crate::i18n::{Key, Lang, key};
use card::{Card, Edit, Quiz, Text};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/lessons.rs"));

/// A lesson.
#[derive(Debug)]
pub struct Lesson {
    pub chapter: u16,
    /// Within the chapter, from 1.
    pub number: u16,
    /// Part of links: never renamed.
    pub slug: &'static str,
    titles: [&'static str; 2],
    /// Hash of the program (`hash_of`).
    program: u64,
    /// Contents of `FILES`, set once fetched.
    fetched: [OnceLock<String>; FILES.len()],
}

/// Files of a lesson: its program, then its cards by [`Lang`].
const FILES: [&str; 3] = ["main.go", "en.md", "zh.md"];
const PROGRAM: usize = 0;

fn cards_in(lang: Lang) -> usize {
    PROGRAM + 1 + lang.index()
}

impl Card {
    /// Names of the values whose placement its question asks for.
    pub fn places(&self) -> &[String] {
        match &self.quiz {
            Some(Quiz::Place(names)) => names,
            Some(Quiz::Number(_) | Quiz::Freed | Quiz::Keeps(_)) | None => &[],
        }
    }
    /// The program with the card's change applied; `None` if there is no change, or it does not apply.
    pub fn change(&self, program: &str) -> Option<String> {
        let fits = !self.edits.is_empty() && self.edits.iter().all(|edit| program.contains(&edit.old));
        let make = |text: String, edit: &Edit| text.replacen(&edit.old, &edit.new, 1);
        fits.then(|| self.edits.iter().fold(program.to_owned(), make))
    }
}

impl Lesson {
    /// Whether the lesson's texts in a language have been fetched.
    pub fn is_here(&self, lang: Lang) -> bool {
        [PROGRAM, cards_in(lang)].into_iter().all(|file| !self.file(file).is_empty())
    }
    fn path(&self, file: usize) -> String {
        let name = FILES.get(file).unwrap_or(&"");
        format!("{}{:02}-{}/{name}", self.chapter, self.number, self.slug)
    }
    #[cfg(not(test))]
    fn file(&self, file: usize) -> &str {
        if self.slug == DEFAULT {
            return FIRST.get(file).copied().unwrap_or_default();
        }
        self.fetched.get(file).and_then(OnceLock::get).map_or("", String::as_str)
    }
    /// Tests read the files.
    #[cfg(test)]
    fn file(&self, file: usize) -> &str {
        let path = format!("{}/lessons/{}", env!("CARGO_MANIFEST_DIR"), self.path(file));
        self.fetched[file].get_or_init(|| std::fs::read_to_string(path).expect("a file of a lesson"))
    }
    pub fn source(&self) -> &str {
        self.file(PROGRAM)
    }
    /// The cards; in the other language if those of `lang` have not been fetched.
    pub fn text(&self, lang: Lang) -> Text {
        let here = [lang, lang.other()].map(cards_in).into_iter().find(|&file| !self.file(file).is_empty());
        // The build script has parsed every text.
        here.and_then(|file| card::parse(self.file(file)).ok()).unwrap_or_default()
    }
    /// Source of the cards.
    pub fn markdown(&self, lang: Lang) -> &str {
        self.file(cards_in(lang))
    }
    /// Whether this is the lesson's program, unchanged; it need not have been fetched.
    pub fn has_program(&self, text: &str) -> bool {
        self.program == hash_of(text)
    }
    /// The title, without parsing the text.
    pub fn title(&self, lang: Lang) -> &'static str {
        self.titles.get(lang.index()).copied().unwrap_or("")
    }
}

/// Whether a text is another program rather than `old` after edits: it is not empty, and has less than a third of the
/// lines of `old`, common ones aside.
pub fn is_another(old: &str, new: &str) -> bool {
    let any_has =
        ["package ", "import ", "func main(", "\"", "//", "for ", "if ", "return", "var wg ", "defer "];
    let own = |line: &&str| line.len() > 5 && !any_has.iter().any(|start| line.starts_with(start));
    let old: HashSet<&str> = old.lines().map(str::trim).filter(own).collect();
    let kept: HashSet<&str> = new.lines().map(str::trim).filter(|line| old.contains(line)).collect();
    !new.trim().is_empty() && kept.len() * 3 < old.len()
}

/// Whether a single edit replaced most of a text, as pasting over it does and typing does not.
pub fn replaces(before: &str, now: &str) -> bool {
    let (before, now) = (before.trim().as_bytes(), now.trim().as_bytes());
    let (above, below) = common_ends(before, now);
    (above + below) * 2 < before.len() || before.is_empty()
}

/// How many elements two lists share at the beginning, and of the rest at the end.
fn common_ends<T: PartialEq>(before: &[T], after: &[T]) -> (usize, usize) {
    let above = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let rest = before.iter().skip(above).rev().zip(after.iter().skip(above).rev());
    (above, rest.take_while(|(a, b)| a == b).count())
}

/// Whether a text is a lesson's program, unchanged.
pub fn is_program(text: &str) -> bool {
    let hash = hash_of(text);
    LESSONS.iter().any(|lesson| lesson.program == hash)
}

/// The build script computes the same hash.
fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

pub fn find(slug: &str) -> Option<usize> {
    LESSONS.iter().position(|lesson| lesson.slug == slug)
}

/// Title and first sentence of each chapter.
pub const CHAPTERS: [(Key, Key); 7] = [
    (key::CHAPTER_1, key::OPENING_1),
    (key::CHAPTER_2, key::OPENING_2),
    (key::CHAPTER_3, key::OPENING_3),
    (key::CHAPTER_4, key::OPENING_4),
    (key::CHAPTER_5, key::OPENING_5),
    (key::CHAPTER_6, key::OPENING_6),
    (key::CHAPTER_7, key::OPENING_7),
];

impl Lesson {
    /// Title of its chapter.
    pub fn chapter_title(&self) -> Key {
        CHAPTERS[usize::from(self.chapter - 1)].0
    }
}

/// The lines of `after`, from 1, that a change of `before` has made.
pub fn lines_changed(before: &str, after: &str) -> Vec<u32> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let (above, below) = common_ends(&old, &new);
    let gone = old.get(above..old.len() - below).unwrap_or_default();
    let numbered = (1..).zip(&new).take(new.len() - below).skip(above);
    numbered.filter(|(_, line)| !gone.contains(line)).map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_parses_in_every_language() {
        for lesson in &LESSONS {
            for lang in [Lang::En, Lang::Zh] {
                let text = lesson.text(lang);
                assert_eq!(text.title, lesson.title(lang));
                assert!(!text.cards.is_empty(), "{}", lesson.slug);
                assert!(lesson.has_program(lesson.source()), "{}", lesson.slug);
            }
        }
    }

    #[test]
    fn another_program_leaves_the_lesson_and_an_edit_does_not() {
        // A type that many programs have does not make it the lesson's.
        let other = "package main\n\ntype node struct {\n\tnext *node\n}\n\nfunc main() {\n\tprintln(1)\n}\n";
        for lesson in &LESSONS {
            let source = lesson.source();
            assert!(!is_another(source, source), "{}", lesson.slug);
            assert!(!is_another(source, &source.replace("package main", "package main\n\nvar more = 1")));
            assert!(!is_another(source, "\n"));
            assert!(is_another(source, other), "{}", lesson.slug);
        }
    }

    #[test]
    fn typing_replaces_no_program_and_pasting_over_it_does() {
        let text = "package main\n\ntype item struct{}\n\nfunc main() {\n\tprintln(1)\n}\n";
        for at in (1..text.len()).filter(|&at| text.is_char_boundary(at)) {
            assert!(!replaces(&text[..at], &text[..at + 1]), "{at}");
        }
        assert!(!replaces("package main\n\ntype us\n", "package main\n\ntype use\n"));
        assert!(!replaces(text, &text.replace("1", "2")));
        assert!(replaces(text, "p") && replaces("", "p"));
        assert!(replaces(
            text,
            "package main\n\nfunc main() {\n\tvar list []int\n\tlist = append(list, 5)\n}\n"
        ));
    }

    #[test]
    fn the_page_contains_the_texts_of_the_default_lesson() {
        let first = &LESSONS[find(DEFAULT).expect("the default lesson")];
        assert_eq!(FIRST, [first.source(), first.markdown(Lang::En), first.markdown(Lang::Zh)]);
    }

    #[test]
    fn the_default_exists_and_slugs_are_unique() {
        assert!(find(DEFAULT).is_some());
        let mut slugs: Vec<_> = LESSONS.iter().map(|l| l.slug).collect();
        slugs.sort_unstable();
        assert!(slugs.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_change_is_where_its_lines_are_new() {
        assert_eq!(lines_changed("a\nb\nc\n", "a\nx\ny\nc\n"), [2, 3]);
        assert_eq!(lines_changed("a\nb\nc\nd\n", "a\nx\nc\ny\n"), [2, 4]);
        assert_eq!(lines_changed("a\nb\nc\n", "a\nc\n"), [0; 0]);
        assert_eq!(lines_changed("a\na\n", "a\na\na\n"), [3]);
    }
}
