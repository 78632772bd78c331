//! The open lesson: its cards, their questions and what they hold back.

use crate::i18n::Lang;
use crate::lesson::card::{Number, Panel, Quiz, Text};
use crate::lesson::{LESSONS, lines_changed};
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct LessonState {
    /// Index of the lesson.
    pub index: RwSignal<Option<usize>>,
    pub card: RwSignal<usize>,
    /// Text of the lesson on screen.
    pub text: Memo<Arc<Text>>,
    /// The step of the card's moment in the run on screen.
    pub card_step: RwSignal<Option<StepNo>>,
    /// Whether the page is showing the stops on the way to a moment.
    pub walking: RwSignal<bool>,
    /// Lesson and card indices of answered questions.
    pub answered: RwSignal<HashSet<(usize, usize)>>,
    /// The open lesson, unless the user has changed its program: the questions are about the original.
    pub taught: Memo<Option<usize>>,
    /// Whether the card's question is unanswered.
    pub asking: Memo<bool>,
    /// Indices of the cards whose question is unanswered.
    pub open_questions: Memo<Vec<usize>>,
    /// The first of them after the card on screen, and the step of its moment in the run on screen; found only while
    /// answers are hidden.
    pub next_question: RwSignal<Option<(usize, StepNo)>>,
    /// Names of the values whose placement unanswered later cards ask about; their verdicts are not shown yet.
    pub ahead: Memo<Vec<String>>,
    /// Whether another card's unanswered question asks for a number: what could be counted for it is not shown yet.
    pub counts: Memo<bool>,
    /// What the card highlights: lines, variables, types.
    pub lit: Memo<Vec<String>>,
    /// Whether the card shows the whole picture, however small its text.
    pub whole: Memo<bool>,
    /// Addresses of the objects or pointers selected as an answer.
    pub picked: RwSignal<Vec<u64>>,
    /// For each value that a question names, whether the guess is the heap.
    pub guesses: RwSignal<Vec<Option<bool>>>,
    /// Slugs of the lessons read to the end.
    pub read: RwSignal<Vec<String>>,
    /// The text before a card's change was made, and after it.
    pub tried: RwSignal<Option<(String, String)>>,
}

impl LessonState {
    pub fn new(
        lang: RwSignal<Lang>,
        source: RwSignal<String>,
        present: RwSignal<bool>,
        hidden: RwSignal<bool>,
    ) -> LessonState {
        let (index, card) = (RwSignal::new(None), RwSignal::new(0));
        let text = Memo::new(move |_| {
            let lesson = index.get().and_then(|i: usize| LESSONS.get(i));
            Arc::new(lesson.map(|l| l.text(lang.get())).unwrap_or_default())
        });
        let answered = RwSignal::new(HashSet::new());
        let taught = Memo::new(move |_| {
            let index = index.get()?;
            LESSONS.get(index).filter(|l| source.with(|s| l.has_program(s))).map(|_| index)
        });
        let open_questions = Memo::new(move |_| {
            let Some(lesson) = taught.get() else { return Vec::new() };
            text.with(|text: &Arc<Text>| answered.with(|answered| unanswered(text, lesson, answered)))
        });
        let asking = Memo::new(move |_| open_questions.with(|open| open.contains(&card.get())));
        let ahead = Memo::new(move |_| {
            let here = card.get();
            open_questions.with(|open| text.with(|text: &Arc<Text>| places_after(text, here, open)))
        });
        let counts = Memo::new(move |_| {
            let here = card.get();
            // An audience that sees the answers has left the questions before this card behind.
            let first = if present.get() && !hidden.get() { here } else { 0 };
            let open: Vec<usize> = open_questions.get().into_iter().filter(|at| *at >= first).collect();
            text.with(|text: &Arc<Text>| hides_counts(text, here, &open))
        });
        let tried = RwSignal::new(None::<(String, String)>);
        let lit = Memo::new(move |_| {
            let lit =
                text.with(|t| t.cards.get(card.get()).map(|c| c.drive.light.clone())).unwrap_or_default();
            // The lines that the card's change made, instead of those of the program before it.
            let changed = tried.with(|tried| match tried {
                Some((before, after)) if source.with(|s| s == after) => lines_changed(before, after),
                _ => Vec::new(),
            });
            if changed.is_empty() {
                return lit;
            }
            let words = lit.into_iter().filter(|word| word.parse::<u32>().is_err());
            changed.iter().map(u32::to_string).chain(words).collect()
        });
        let whole = Memo::new(move |_| text.with(|t| t.cards.get(card.get()).is_some_and(|c| c.drive.all)));
        LessonState {
            index,
            card,
            text,
            card_step: RwSignal::new(None),
            walking: RwSignal::new(false),
            answered,
            taught,
            asking,
            open_questions,
            next_question: RwSignal::new(None),
            ahead,
            counts,
            lit,
            whole,
            picked: RwSignal::new(Vec::new()),
            guesses: RwSignal::new(Vec::new()),
            read: RwSignal::new(Vec::new()),
            tried,
        }
    }
}

/// Cards of a lesson whose question is unanswered. `answered`: lessons and cards.
pub(super) fn unanswered(text: &Text, lesson: usize, answered: &HashSet<(usize, usize)>) -> Vec<usize> {
    let asking = text.cards.iter().enumerate().filter(|(_, card)| card.quiz.is_some());
    asking.map(|(at, _)| at).filter(|at| !answered.contains(&(lesson, *at))).collect()
}

/// Names of the values that open questions after this card ask about.
fn places_after(text: &Text, here: usize, open: &[usize]) -> Vec<String> {
    let cards = open.iter().filter(|at| **at > here).filter_map(|at| text.cards.get(*at));
    cards.flat_map(|card| card.places().to_vec()).collect()
}

/// Whether figures of the run would answer an open question: one that was passed, or a later one, unless this card opens
/// the table.
fn hides_counts(text: &Text, here: usize, open: &[usize]) -> bool {
    let quiz = |at: usize| text.cards.get(at).and_then(|card| card.quiz.as_ref());
    let counted = |quiz: &Quiz| matches!(quiz, Quiz::Number(Number::Allocations | Number::Cycles));
    if open.iter().any(|at| *at < here && quiz(*at).is_some_and(counted)) {
        return true;
    }
    // A card that opens the table is about it.
    let mut tabs = text.cards.iter().take(here + 1).filter_map(|card| card.drive.tab);
    if tabs.next_back() == Some(Panel::Allocations) {
        return false;
    }
    let mut later = open.iter().filter(|at| **at > here).filter_map(|at| quiz(*at));
    later.any(|quiz| matches!(quiz, Quiz::Number(_)))
}
