//! Finds technical terms in a card's text. `[term]` in `locales/` defines them: `word, other form: explanation`.

use super::markup::{Piece, pieces};
use crate::i18n::{Key, Lang, key};

const TERMS: [Key; 15] = [
    key::TERM_FRAME,
    key::TERM_ROOT,
    key::TERM_SPAN,
    key::TERM_GREY,
    key::TERM_ESCAPE,
    key::TERM_INLINE,
    key::TERM_BARRIER,
    key::TERM_GOROUTINE,
    key::TERM_SIZE_CLASS,
    key::TERM_INTERFACE,
    key::TERM_CLOSURE,
    key::TERM_VERDICT,
    key::TERM_GOAL,
    key::TERM_SWEEP,
    key::TERM_TRIGGER,
];

/// A part of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    Plain(Piece),
    /// A word and its explanation.
    Term(String, &'static str),
}

/// Splits paragraphs of inline Markdown into their parts. A term counts at its first use only.
pub fn parts(lang: Lang, paragraphs: &[String]) -> Vec<Vec<Part>> {
    let mut left: Vec<(Vec<&str>, &str)> = TERMS
        .iter()
        .filter_map(|term| lang.text(*term).split_once(": "))
        .map(|(words, meaning)| (words.split(", ").collect(), meaning))
        .collect();
    let split = |text: &String| {
        let mut parts = Vec::new();
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => mark(&text, &mut left, &mut parts),
                piece => parts.push(Part::Plain(piece)),
            }
        }
        parts
    };
    paragraphs.iter().map(split).collect()
}

/// Splits a text at the terms in `left`. Each term found is removed from `left`.
fn mark(text: &str, left: &mut Vec<(Vec<&'static str>, &'static str)>, parts: &mut Vec<Part>) {
    let mut rest = text;
    loop {
        let found = left
            .iter()
            .enumerate()
            .flat_map(|(i, (words, _))| words.iter().map(move |word| (i, *word)))
            .filter_map(|(i, word)| Some((whole(rest, word)?, i, word)))
            .min_by_key(|(at, _, word)| (*at, usize::MAX - word.len()));
        let Some((at, term, word)) = found else { break };
        let (before, after) = rest.split_at(at);
        let (word, after) = after.split_at(word.len());
        parts.push(Part::Plain(Piece::Text(before.to_owned())));
        parts.push(Part::Term(word.to_owned(), left.remove(term).1));
        rest = after;
    }
    parts.push(Part::Plain(Piece::Text(rest.to_owned())));
}

/// Byte offset of a word that is not part of a longer one. Chinese has no word boundaries.
fn whole(text: &str, word: &str) -> Option<usize> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
    text.match_indices(word).map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|t| t.chars().next());
        !word.is_ascii() || !letter(before) && !letter(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_whole_word_is_marked() {
        let mut left = vec![(vec!["frame", "frames"], "…"), (vec!["root"], "…")];
        let mut parts = Vec::new();
        mark("framework, frames, a frame, a root", &mut left, &mut parts);
        let words: Vec<&str> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Term(word, _) => Some(word.as_str()),
                Part::Plain(_) => None,
            })
            .collect();
        assert_eq!(words, ["frames", "root"]);
    }

    #[test]
    fn every_term_has_words_and_a_meaning() {
        for lang in [Lang::En, Lang::Zh] {
            for term in TERMS {
                assert!(lang.text(term).split_once(": ").is_some(), "{}", lang.text(term));
            }
        }
    }
}
