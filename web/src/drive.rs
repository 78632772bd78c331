//! Opens lessons and programs, and lets cards drive the page: entering one goes to its moment, sets the granularity of
//! steps and opens its tab.
//! Invariant: opening something never loses the user's own text; it is saved under a name.

use crate::engine;
use crate::i18n::{Lang, key};
use crate::lesson::card::{Drive, Pace, Text};
use crate::lesson::settings::{self, classroom, moment};
use crate::lesson::{self, LESSONS, Lesson};
use crate::share;
use crate::state::{Panel, State};
use crate::store;
use escapement_core::settings::{Collector, CompileSettings, RunSettings};
use escapement_core::trace::event::Granularity;
use escapement_core::version::Version;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

thread_local! {
    /// Number of the latest request to open something; earlier ones that still wait for files are dropped.
    static OPENING: Cell<u32> = const { Cell::new(0) };
    /// The card at which each lesson was left, for Back and Forward.
    static LEFT: RefCell<HashMap<usize, usize>> = RefCell::default();
}

/// Opens a lesson at its first card, once its texts are here.
pub fn open(state: State, index: usize) {
    open_at(state, index, |_| 0);
}

/// Opens a lesson at its last card.
pub fn open_at_end(state: State, index: usize) {
    open_at(state, index, |cards| cards.saturating_sub(1));
}

/// Notes the card on screen before something else is opened.
fn note_card(state: State) {
    if let Some(lesson) = state.lesson.index.get_untracked() {
        LEFT.with_borrow_mut(|left| left.insert(lesson, state.lesson.card.get_untracked()));
    }
}

/// `card`: chooses the card, given how many there are.
fn open_at(state: State, index: usize, card: impl Fn(usize) -> usize + 'static) {
    let Some(lesson) = LESSONS.get(index) else { return };
    let lang = state.lang.get_untracked();
    let number = OPENING.get() + 1;
    OPENING.set(number);
    if lesson.is_here(lang) {
        return begin(state, index, lesson, card);
    }
    engine::expect_program();
    leptos::task::spawn_local(async move {
        let fetched = lesson.fetch(lang).await;
        if OPENING.get() != number {
            return;
        }
        match fetched {
            Ok(()) => begin(state, index, lesson, card),
            Err(_) => {
                engine::expect_none();
                unavailable(state, lesson);
            }
        }
    });
}

/// Reports that a lesson could not be fetched.
pub fn unavailable(state: State, lesson: &Lesson) {
    state.say_of(key::NOTICE_NO_LESSON, lesson.title(state.lang.get_untracked()).to_owned());
}

fn begin(state: State, index: usize, lesson: &Lesson, card: impl Fn(usize) -> usize) {
    keep_own(state);
    note_card(state);
    let at = card(lesson.text(state.lang.get_untracked()).cards.len());
    batch(move || {
        state.lesson.index.set(Some(index));
        state.program.set(None);
        state.lesson.card.set(at);
        forget_run(state);
        state.replace_source(lesson.source().to_owned());
    });
    let text = state.lesson.text.get_untracked();
    let drive = text.drive(at);
    set(state, settings::of_card(&text, &drive));
    // The previous lesson's tab does not stay open.
    state.panel.set(Panel::default());
    direct(state, &drive);
    store::keep_text(state);
    share::visit(&format!("l.{}", lesson.slug));
    engine::changed_at(state, moment(&text, at));
}

/// Text of a new program.
const NEW: &str = "package main\n\nfunc main() {\n\tprintln(\"new\")\n}\n";

/// Opens a new program, of one file, beside the user's others.
pub fn new_program(state: State) {
    open_text(state, NEW);
}

/// Opens a text as one of the user's programs.
pub fn open_text(state: State, text: &str) {
    if let Some(name) = name_text(text, None, None, state.lang.get_untracked()) {
        open_program(state, &name);
    }
}

/// Opens one of the user's programs.
pub fn open_program(state: State, name: &str) {
    // It may be the one on screen.
    store::keep_waiting(state);
    let Some(text) = store::program(name) else { return };
    OPENING.set(OPENING.get() + 1);
    keep_own(state);
    batch(move || {
        leave(state);
        forget_run(state);
        show_answers(state);
        state.replace_source(text);
    });
    state.program.set(Some(name.to_owned()));
    store::keep_text(state);
    share::visit(&format!("p.{name}"));
    engine::changed_at(state, None);
}

/// Shows what a link for students hid of the previous program. While presenting, answers stay hidden until presentation
/// mode ends.
fn show_answers(state: State) {
    if state.present.get_untracked() {
        state.before_presenting.update(|before| (before.hidden, before.for_students) = (false, false));
    } else {
        state.hidden.set(false);
    }
    state.for_students.set(false);
}

/// Clears what belongs to the previous run.
fn forget_run(state: State) {
    if !state.present.get_untracked() || state.before_presenting.with_untracked(|b| b.for_students) {
        show_answers(state);
    }
    state.verdict.set(None);
    state.object.set(None);
    state.baseline.set(None);
    state.notice.set(None);
    state.pause();
    state.picture.every_frame.set(false);
    state.table.set(false);
    state.lesson.picked.set(Vec::new());
    state.lesson.guesses.set(Vec::new());
    state.lesson.card_step.set(None);
    state.lesson.tried.set(None);
    state.named.set(None);
    state.picture.library.set(false);
    state.forget_picture();
}

/// Changes the text on screen, as an edit does: it is kept, and a link in the address bar no longer matches it.
pub fn change_text(state: State, text: String) {
    state.replace_source(text);
    keep_change(state);
}

/// Keeps the text after a change.
pub fn keep_change(state: State) {
    store::keep_text(state);
    share::leave_link(state);
}

/// Saves the text on screen under a name if it is the user's own and has none yet, before another replaces it.
pub fn keep_own(state: State) {
    store::keep_waiting(state);
    let text = state.source.get_untracked();
    if !untrack(|| state.shows_tried()) && state.program.with_untracked(Option::is_none) {
        let named = state.named.get_untracked();
        name_text(&text, state.lesson.index.get_untracked(), named, state.lang.get_untracked());
    }
}

/// Saves the text on screen if the next visit would not find it, because another tab has kept its own.
pub fn keep_if_replaced(state: State) {
    if store::is_text_replaced() {
        keep_own(state);
    }
}

/// Saves the text of the last visit under a name before an address opens something else.
pub fn keep_last(state: State) {
    if let Some(text) = store::kept(store::TEXT) {
        let lesson = store::kept(store::LESSON).and_then(|slug| lesson::find(&slug));
        name_text(&text, lesson, None, state.lang.get_untracked());
    }
}

/// Saves a text and returns its name; `None` for an empty text or a lesson's. `named`: the name that a link gives it.
fn name_text(text: &str, lesson: Option<usize>, named: Option<String>, lang: Lang) -> Option<String> {
    let name = name_for(text, lesson, named, lang)?;
    store::keep_program(&name, text);
    Some(name)
}

/// The name that a text has among the user's programs, or a free one for it; otherwise like [`name_text`].
fn name_for(text: &str, lesson: Option<usize>, named: Option<String>, lang: Lang) -> Option<String> {
    if text.trim().is_empty() || lesson::is_program(text) {
        return None;
    }
    if let Some(name) = store::name_of(text) {
        return Some(name);
    }
    let lesson = lesson.and_then(|i| LESSONS.get(i));
    let base = lesson.map_or_else(|| named.unwrap_or_else(|| name_of(text)), |l| l.title(lang).to_owned());
    Some(store::free_name(&base))
}

/// Name for a program: that of its first type or function other than `main` and `init`.
fn name_of(text: &str) -> String {
    let word = |rest: &str| {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        (!name.is_empty() && name != "main" && name != "init").then_some(name)
    };
    let found = text
        .lines()
        .find_map(|line| line.strip_prefix("type ").or_else(|| line.strip_prefix("func ")).and_then(word));
    found.unwrap_or_else(|| "main".to_owned())
}

/// Leaves the lesson, or the user's program, if the user has replaced it by another one; a lesson's settings are reset
/// unless they were changed. `before`: the text before the last edit. The caller keeps the text.
pub fn leave_if_gone(state: State, before: &str) {
    let gone_from = |old: &str| state.source.with_untracked(|text| lesson::is_another(old, text));
    match state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i)) {
        Some(lesson) if gone_from(lesson.source()) => batch(move || {
            leave(state);
            show_answers(state);
        }),
        Some(_) => return,
        // A program pasted over one of the user's, or over a link's, gets its own name.
        None => {
            if !state.source.with_untracked(|text| lesson::replaces(before, text)) {
                return;
            }
            let kept = match state.program.get_untracked() {
                Some(name) => store::program(&store::keep_replaced(state, name, before)),
                None => Some(before.to_owned()),
            };
            if !kept.is_some_and(|old| gone_from(&old)) {
                return;
            }
        }
    }
    forget_collections(state);
    // The selection belonged to the other program.
    state.verdict.set(None);
    let name = state.source.with_untracked(|text| name_for(text, None, None, state.lang.get_untracked()));
    if let Some(name) = &name {
        share::visit(&format!("p.{name}"));
    }
    state.program.set(name);
}

/// Forgets at which steps the user asked for collections: the steps are those of another program's run.
fn forget_collections(state: State) {
    state.run.update(|run| run.collect_at.clear());
}

/// Forgets the collections that the user asked for, and says so: with other compiler settings, their steps are elsewhere in
/// the program. A lesson's collections stay.
pub fn forget_collections_of_user(state: State) {
    let card = state.lesson.card.get_untracked();
    let of_lesson =
        state.lesson.text.with_untracked(|text| settings::of_card(text, &text.drive(card)).1.collect_at);
    if state.run.with_untracked(|run| run.collect_at != of_lesson) {
        state.run.update(|run| run.collect_at = of_lesson);
        state.say(key::NOTICE_COLLECTIONS_GONE, false);
    }
}

fn leave(state: State) {
    note_card(state);
    forget_collections(state);
    if state.lesson.index.with_untracked(Option::is_none) {
        return;
    }
    let text = state.lesson.text.get_untracked();
    let card = state.lesson.card.get_untracked();
    let drive = text.drive(card);
    let (compile, mut run) = settings::of_card(&text, &drive);
    run.collect_at.clear();
    if state.compile.get_untracked() == compile && state.run.get_untracked() == run {
        state.compile.set(CompileSettings::default());
        state.run.set(classroom());
    }
    state.lesson.index.set(None);
    state.lesson.card.set(0);
    state.lesson.card_step.set(None);
    state.baseline.set(None);
    state.granularity.set(Granularity::Line);
}

/// Turns to a card: applies its settings and goes to its moment.
pub fn enter(state: State, to: usize) {
    let text = state.lesson.text.get_untracked();
    let Some(card) = text.cards.get(to) else { return };
    let before = text.cards.get(state.lesson.card.get_untracked()).map(|c| c.drive.settings.clone());
    let tried = state.lesson.tried.get_untracked().filter(|t| state.source.with_untracked(|s| *s == t.1));
    batch(move || {
        state.lesson.card.set(to);
        // The Why tab follows the card until a value is chosen.
        state.verdict.set(None);
        state.lesson.picked.set(Vec::new());
        state.lesson.guesses.set(Vec::new());
        state.pause();
        state.lesson.card_step.set(None);
    });
    direct(state, &card.drive);
    let undone = tried.is_some();
    if let Some((original, _)) = tried {
        change_text(state, original);
    }
    let other = before.as_ref() != Some(&card.drive.settings);
    if other {
        set(state, settings_in(release(state), &text, &card.drive));
    }
    if other || undone {
        run_anew(state, &text, to);
    } else {
        come_back(state);
    }
    if to + 1 == text.cards.len() {
        read_to_the_end(state);
    }
}

/// Brings back the lesson's program, at the same card; the text on screen stays among the user's programs.
pub fn restore(state: State) {
    let Some(lesson) = state.lesson.index.get_untracked().and_then(|index| LESSONS.get(index)) else {
        return;
    };
    keep_own(state);
    state.lesson.tried.set(None);
    state.program.set(None);
    change_text(state, lesson.source().to_owned());
    run_anew(state, &state.lesson.text.get_untracked(), state.lesson.card.get_untracked());
}

/// Runs the program with its new settings or text, and goes to the card's moment.
fn run_anew(state: State, text: &Text, card: usize) {
    state.baseline.set(None);
    state.await_picture();
    engine::changed_at(state, moment(text, card));
}

fn release(state: State) -> Version {
    state.compile.with_untracked(|compile| compile.go)
}

/// Whether settings other than the release were changed since the card was turned to.
pub fn has_other_settings(state: State) -> bool {
    let (compile, run) = state.lesson.text.with(|text| {
        settings_in(state.compile.with(|compile| compile.go), text, &text.drive(state.lesson.card.get()))
    });
    state.compile.with(|now| *now != compile) || state.run.with(|now| *now != run)
}

/// Shows the card's moment again, with the card's settings.
pub fn come_back(state: State) {
    let card = state.lesson.card.get_untracked();
    let text = state.lesson.text.get_untracked();
    if let Some(drive) =
        text.cards.get(card).map(|c| &c.drive).filter(|_| untrack(|| has_other_settings(state)))
    {
        direct(state, drive);
        set(state, settings_in(release(state), &text, drive));
        return run_anew(state, &text, card);
    }
    if let Some(drive) = text.cards.get(card).map(|c| &c.drive) {
        state.granularity.set(granularity(drive.step));
    }
    if let Some(moment) = moment(&text, card) {
        engine::go_to_moment(state, moment);
    }
}

/// While answers are hidden, keeps track of the next question that is open.
pub fn watch_questions(state: State) {
    Effect::new(move |_| {
        state.recording.track();
        let card = state.lesson.card.get();
        let next = state.lesson.open_questions.with(|open| open.iter().copied().find(|at| *at > card));
        state.lesson.next_question.set(None);
        let Some(at) = next.filter(|_| state.hidden.get()) else { return };
        let text = state.lesson.text.get();
        let set = |card: usize| text.cards.get(card).map(|card| &card.drive.settings);
        let Some(moment) = moment(&text, at).filter(|_| set(at) == set(card)) else { return };
        engine::find_moment(state, moment, move |found| {
            let is_same = state.lesson.card.get_untracked() == card && state.hidden.get_untracked();
            state.lesson.next_question.set(found.filter(|_| is_same).map(|step| (at, step)));
        });
    });
}

impl Text {
    /// What a card sets up; the default if there is no such card.
    pub fn drive(&self, card: usize) -> Drive {
        self.cards.get(card).map(|card| card.drive.clone()).unwrap_or_default()
    }
}

fn direct(state: State, drive: &Drive) {
    state.granularity.set(granularity(drive.step));
    if let Some(panel) = drive.tab {
        state.panel.set(panel);
    }
    state.table.set(shows_table(drive));
}

/// Whether the card's tab is shown while presenting. The GC tab is not: the presenter's bar has its curve.
pub fn shows_table(drive: &Drive) -> bool {
    drive.tab.is_some_and(|tab| tab != Panel::Gc)
}

fn granularity(pace: Pace) -> Granularity {
    match pace {
        Pace::Line => Granularity::Line,
        Pace::Operation => Granularity::Operation,
        Pace::Gc => Granularity::GcWork,
    }
}

fn set(state: State, (compile, run): (CompileSettings, RunSettings)) {
    state.compile.set(compile);
    state.run.set(run);
}

/// The settings of a card, with the Go release `go`: the release that the user chose stays within a lesson.
fn settings_in(go: Version, text: &Text, drive: &Drive) -> (CompileSettings, RunSettings) {
    let (mut compile, mut run) = settings::of_card(text, drive);
    if run.collector == Collector::of(compile.go) {
        run.collector = Collector::of(go);
    }
    compile.go = go;
    (compile, run)
}

/// Records that the lesson was read to the end.
fn read_to_the_end(state: State) {
    let Some(lesson) = state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i)) else { return };
    if state.lesson.read.with_untracked(|read| read.iter().any(|slug| slug == lesson.slug)) {
        return;
    }
    state.lesson.read.update(|read| read.push(lesson.slug.to_owned()));
    state.lesson.read.with_untracked(|read| store::keep_read(read));
}

/// Index of the next lesson.
pub fn next(index: usize) -> Option<usize> {
    Some(index + 1).filter(|next| *next < LESSONS.len())
}

/// Changes the language of the page and of the open lesson.
pub fn speak(state: State, lang: Lang) {
    leptos::task::spawn_local(async move {
        if lang.fetch().await.is_err() {
            state.say(key::NOTICE_NO_TEXTS, true);
            return;
        }
        store::keep(store::LANG, lang.tag());
        if let Some(lesson) = state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i))
            && lesson.fetch(lang).await.is_err()
        {
            // The lesson's cards stay in the other language.
            unavailable(state, lesson);
        }
        state.lang.set(lang);
    });
}

/// Opens the text of the last visit, or the default lesson.
pub async fn open_last(state: State) {
    let text = store::kept(store::TEXT).filter(|t| !t.trim().is_empty());
    let index = store::kept(store::LESSON).and_then(|slug| lesson::find(&slug));
    let lesson = index.and_then(|i| LESSONS.get(i));
    match text {
        Some(text) if lesson.is_none_or(|l| !l.has_program(&text)) => {
            let here = match lesson {
                Some(lesson) => lesson.fetch(state.lang.get_untracked()).await.is_ok(),
                None => false,
            };
            // Open it without its lesson if that is unavailable.
            let index = index.filter(|_| here);
            state.lesson.index.set(index);
            let name = store::name_of(&text).filter(|_| index.is_none());
            let is_named = name.is_some();
            state.program.set(name);
            state.replace_source(text);
            if is_named {
                store::keep_text(state);
            }
            engine::changed(state);
        }
        _ => open(state, index.or_else(|| lesson::find(lesson::DEFAULT)).unwrap_or(0)),
    }
}

/// Opens what a URL fragment names: `l.SLUG`, a lesson, or `p.NAME`, one of the user's programs. False if neither.
pub async fn open_named(state: State, text: &str) -> bool {
    if let Some(index) = text.strip_prefix("l.").and_then(lesson::find) {
        let mine = store::kept(store::LESSON).and_then(|slug| lesson::find(&slug));
        if mine == Some(index) && !crate::app::is_ready() {
            open_last(state).await;
        } else {
            keep_last(state);
            let left = LEFT.with_borrow(|left| left.get(&index).copied().unwrap_or(0));
            open_at(state, index, move |cards| left.min(cards.saturating_sub(1)));
        }
        return true;
    }
    let Some(name) = text.strip_prefix("p.").map(share::unescaped) else { return false };
    let there = store::program(&name).is_some();
    if there {
        keep_last(state);
        open_program(state, &name);
    }
    there
}
