//! The lessons of `lessons/`, one folder each: a program, what gc says about it, cards in every language.

pub mod card;

use crate::i18n::{Key, Lang, key};
use card::Text;

include!(concat!(env!("OUT_DIR"), "/lessons.rs"));

/// One folder.
#[derive(Debug)]
pub struct Lesson {
    pub chapter: u16,
    /// Within the chapter, from 1.
    pub number: u16,
    /// Part of links: never renamed.
    pub slug: &'static str,
    pub source: &'static str,
    /// `-m` text recorded from the real compiler.
    pub recorded: &'static str,
    texts: [&'static str; 2],
}

impl Lesson {
    pub fn text(&self, lang: Lang) -> Text {
        // The build script has read every text already.
        self.texts.get(lang.index()).and_then(|text| card::parse(text).ok()).unwrap_or_default()
    }
    /// Only the title, for lists.
    pub fn title(&self, lang: Lang) -> &'static str {
        let text = self.texts.get(lang.index()).copied().unwrap_or("");
        text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or("")
    }
}

/// What opens without a link: an address that is returned.
pub const DEFAULT: &str = "address-returned";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_reads_in_every_language() {
        for lesson in LESSONS {
            for lang in [Lang::En, Lang::Zh] {
                let text = lesson.text(lang);
                assert_eq!(text.title, lesson.title(lang));
                assert!(!text.cards.is_empty(), "{}", lesson.slug);
            }
        }
    }

    #[test]
    fn the_default_is_there_and_slugs_are_unique() {
        assert!(find(DEFAULT).is_some());
        let mut slugs: Vec<_> = LESSONS.iter().map(|l| l.slug).collect();
        slugs.sort_unstable();
        assert!(slugs.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
