//! Storage between visits. Errors, such as a full or forbidden storage, are ignored.

use crate::i18n::key;
use crate::lesson::LESSONS;
use crate::share;
use crate::state::State;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::Duration;

pub const TEXT: &str = "escapement.text";
pub const LESSON: &str = "escapement.lesson";
pub const LANG: &str = "escapement.language";
pub const THEME: &str = "escapement.theme";
/// Set once the greeting has been closed.
pub const GREETED: &str = "escapement.greeted";
/// Slugs of lessons read to the end.
const READ: &str = "escapement.read";
/// Prefix of the keys of the user's programs.
const PROGRAM: &str = "escapement.program.";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window().and_then(|w| w.local_storage().ok().flatten())
}

pub fn kept(name: &str) -> Option<String> {
    storage().and_then(|s| s.get_item(name).ok().flatten())
}

pub fn keep(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, value);
    }
}

pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Key of what a tab shows, in the tab's own storage, while the page reloads.
const PLACE: &str = "escapement.place";

fn of_tab() -> Option<web_sys::Storage> {
    web_sys::window().and_then(|w| w.session_storage().ok().flatten())
}

/// Keeps what the tab shows until the page is back.
pub fn keep_place(place: &str) {
    if let Some(storage) = of_tab() {
        let _ = storage.set_item(PLACE, place);
    }
}

/// What the tab showed when the page was left.
pub fn place() -> Option<String> {
    of_tab()?.get_item(PLACE).ok().flatten()
}

pub fn forget_place() {
    if let Some(storage) = of_tab() {
        let _ = storage.remove_item(PLACE);
    }
}

/// Length, in bytes, from which a text is not written on every keystroke.
const LONG: usize = 64 << 10;

/// Delay before a long text is written. By then the worker has usually compiled it, and no longer competes for
/// processors.
const PAUSE: Duration = Duration::from_millis(2000);

/// What of a long text is still to be written. Each part takes tens of milliseconds, so it gets a task of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unwritten {
    Nothing,
    Program,
    TextAndProgram,
}

thread_local! {
    static UNWRITTEN: Cell<Unwritten> = const { Cell::new(Unwritten::Nothing) };
    /// Whether the `beforeunload` listener is installed; only once there is a long text, as in the editor.
    static LISTENS: Cell<bool> = const { Cell::new(false) };
    /// The text for the next visit as this tab last wrote it.
    static TEXT_HERE: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Name and text of the user's program as this tab opened or last wrote it.
    static PROGRAM_HERE: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
}

/// Keeps the program for the next visit.
pub fn keep_text(state: State) {
    if state.source.with_untracked(|text| text.len() < LONG) {
        write_text(state);
        write_program(state);
    } else if UNWRITTEN.replace(Unwritten::TextAndProgram) == Unwritten::Nothing {
        if !LISTENS.replace(true) {
            let _ = window_event_listener_untyped("beforeunload", move |_| keep_waiting(state));
        }
        set_timeout(move || write_by_parts(state), PAUSE);
    }
}

/// Writes a delayed text at once.
pub fn keep_waiting(state: State) {
    while write_part(state) {}
}

/// Writes the user's program as it was before another text replaced it, unless it was written. Returns its name.
pub fn keep_replaced(state: State, name: String, before: &str) -> String {
    if UNWRITTEN.get() == Unwritten::Nothing { name } else { write_as(state, name, before) }
}

fn write_by_parts(state: State) {
    if write_part(state) {
        set_timeout(move || write_by_parts(state), Duration::ZERO);
    }
}

/// Writes the next part of a delayed text; returns whether there was one.
fn write_part(state: State) -> bool {
    match UNWRITTEN.get() {
        Unwritten::Nothing => return false,
        Unwritten::Program => {
            UNWRITTEN.set(Unwritten::Nothing);
            write_program(state);
        }
        Unwritten::TextAndProgram => {
            UNWRITTEN.set(Unwritten::Program);
            write_text(state);
        }
    }
    true
}

fn write_text(state: State) {
    // The lesson's change is no edit of the user's: the next visit finds the lesson as it was.
    state.source.with_untracked(|source| {
        state.lesson.tried.with_untracked(|tried| {
            let text = match tried {
                Some((original, changed)) if changed == source => original,
                _ => source,
            };
            keep(TEXT, text);
            TEXT_HERE.replace(Some(text.clone()));
        });
    });
    let lesson = state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i)).map_or("", |l| l.slug);
    keep(LESSON, lesson);
}

/// Writes the user's program, if one is on screen.
fn write_program(state: State) {
    let Some(name) = state.program.get_untracked() else { return };
    let text = state.source.get_untracked();
    // A program whose text was deleted stays until another one is there.
    if text.trim().is_empty() {
        return;
    }
    let written = write_as(state, name.clone(), &text);
    if written != name {
        state.program.set(Some(written.clone()));
        share::visit(&format!("p.{written}"));
    }
}

/// Writes a text of the user's program of this name. If another tab has changed that since this one opened it, the text
/// gets a name of its own, which is returned.
fn write_as(state: State, mut name: String, text: &str) -> String {
    let there = program(&name).filter(|there| *there != text);
    let is_changed = PROGRAM_HERE.with_borrow(|here| match here {
        Some((of, here)) => *of == name && there.is_some_and(|there| there != *here),
        None => false,
    });
    if is_changed {
        let free = free_name(&name);
        state.say_of(key::NOTICE_OTHER_TAB, std::mem::replace(&mut name, free));
    }
    keep_program(&name, text);
    PROGRAM_HERE.replace(Some((name.clone(), text.to_owned())));
    name
}

/// Whether another tab has replaced the text that this one kept for the next visit.
pub fn is_text_replaced() -> bool {
    TEXT_HERE.with_borrow(|here| here.is_some() && kept(TEXT) != *here)
}

/// Slugs of the lessons read to the end.
pub fn read() -> Vec<String> {
    let text = kept(READ).unwrap_or_default();
    text.split(' ').filter(|slug| !slug.is_empty()).map(str::to_owned).collect()
}

pub fn keep_read(slugs: &[String]) {
    keep(READ, &slugs.join(" "));
}

/// Names of the user's programs, sorted.
pub fn programs() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    let keys = (0..count).filter_map(|i| storage.key(i).ok().flatten());
    let mut names: Vec<String> =
        keys.filter_map(|key| key.strip_prefix(PROGRAM).map(str::to_owned)).collect();
    names.sort_unstable();
    names
}

/// Name of the user's program with this text.
pub fn name_of(text: &str) -> Option<String> {
    programs().into_iter().find(|name| program(name).as_deref() == Some(text))
}

/// `base`, or `base` and a number: the first that is no program's name.
pub fn free_name(base: &str) -> String {
    let names = programs();
    let numbered = (2..).map(|n| format!("{base} {n}"));
    let mut all = std::iter::once(base.to_owned()).chain(numbered);
    all.find(|name| !names.contains(name)).unwrap_or_default()
}

pub fn program(name: &str) -> Option<String> {
    kept(&format!("{PROGRAM}{name}"))
}

pub fn keep_program(name: &str, text: &str) {
    keep(&format!("{PROGRAM}{name}"), text);
}

pub fn forget_program(name: &str) {
    forget(&format!("{PROGRAM}{name}"));
}
