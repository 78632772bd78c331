//! The lessons of `lessons/`. Each folder has a program, its `-m` text and cards in every language.

pub mod card;
pub mod moment;

use crate::i18n::{Key, Lang, key};
use card::Text;
use std::collections::HashSet;

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
    source: Part,
    texts: [Part; 2],
}

/// A text of a lesson.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// Text of the default lesson.
    Now(&'static str),
    /// Byte range in `LATER`, which is in the page's second module (`xtask/src/split.rs`).
    Later { start: usize, len: usize },
}

static LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/lessons_later.txt"));

impl Part {
    fn get(self) -> &'static str {
        match self {
            Part::Now(text) => text,
            Part::Later { start, len } => later_text(start, len),
        }
    }
}

/// The only reader of `LATER`. Not inlined, so that the build can tell that the first picture does not read it.
#[inline(never)]
fn later_text(start: usize, len: usize) -> &'static str {
    std::hint::black_box(LATER).get(start..start + len).unwrap_or_default()
}

impl Lesson {
    pub fn source(&self) -> &'static str {
        self.source.get()
    }
    pub fn text(&self, lang: Lang) -> Text {
        // The build script has parsed every text.
        self.texts.get(lang.index()).and_then(|text| card::parse(text.get()).ok()).unwrap_or_default()
    }
    /// Source of the cards.
    pub fn markdown(&self, lang: Lang) -> &'static str {
        self.texts.get(lang.index()).map_or("", |text| text.get())
    }
    /// Whether a text is another program: it shares no line with the lesson's, common lines aside. Not if it is empty.
    pub fn is_gone_from(&self, text: &str) -> bool {
        let any_has =
            ["package ", "import ", "func main(", "\"", "//", "for ", "if ", "return", "var wg ", "defer "];
        let own = |line: &&str| line.len() > 5 && !any_has.iter().any(|start| line.starts_with(start));
        let lines: HashSet<&str> = self.source().lines().map(str::trim).filter(own).collect();
        !text.trim().is_empty() && !text.lines().map(str::trim).any(|line| lines.contains(line))
    }
    /// The title, without parsing the text.
    pub fn title(&self, lang: Lang) -> &'static str {
        self.titles.get(lang.index()).copied().unwrap_or("")
    }
}

pub fn find(slug: &str) -> Option<usize> {
    LESSONS.iter().position(|lesson| lesson.slug == slug)
}

pub fn chapter_title(chapter: u16) -> Key {
    match chapter {
        1 => key::CHAPTER_1,
        2 => key::CHAPTER_2,
        3 => key::CHAPTER_3,
        4 => key::CHAPTER_4,
        5 => key::CHAPTER_5,
        6 => key::CHAPTER_6,
        _ => key::CHAPTER_7,
    }
}

/// First sentence of a chapter.
pub fn chapter_opening(chapter: u16) -> Key {
    match chapter {
        1 => key::OPENING_1,
        2 => key::OPENING_2,
        3 => key::OPENING_3,
        4 => key::OPENING_4,
        5 => key::OPENING_5,
        6 => key::OPENING_6,
        _ => key::OPENING_7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_parses_in_every_language() {
        for lesson in LESSONS {
            for lang in [Lang::En, Lang::Zh] {
                let text = lesson.text(lang);
                assert_eq!(text.title, lesson.title(lang));
                assert!(!text.cards.is_empty(), "{}", lesson.slug);
            }
        }
    }

    #[test]
    fn another_program_leaves_the_lesson_and_an_edit_does_not() {
        for lesson in LESSONS {
            let source = lesson.source();
            assert!(!lesson.is_gone_from(source), "{}", lesson.slug);
            assert!(!lesson.is_gone_from(&source.replace("package main", "package main\n\nvar more = 1")));
            assert!(!lesson.is_gone_from("\n"));
            assert!(
                lesson.is_gone_from("package main\n\nfunc main() {\n\tprintln(1)\n}\n"),
                "{}",
                lesson.slug
            );
        }
    }

    #[test]
    fn the_default_exists_and_slugs_are_unique() {
        assert!(find(DEFAULT).is_some());
        let mut slugs: Vec<_> = LESSONS.iter().map(|l| l.slug).collect();
        slugs.sort_unstable();
        assert!(slugs.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
