//! The settings that a lesson and its cards ask for, and the moment that a card goes to.

use super::card::{Drive, Text};
use escapement_core::settings::{Barrier, Collector, CompileSettings, RunSettings};

/// Run settings of the page: Go's defaults, with budgets that fit a browser tab.
pub fn classroom() -> RunSettings {
    RunSettings {
        max_steps: 20_000_000,
        max_memory: 256 << 20,
        max_output: 1 << 20,
        max_goroutines: 10_000,
        max_stack: 64 << 20,
        ..RunSettings::default()
    }
}

/// The moment of the card, or else of the last card before it that has one.
pub fn moment(text: &Text, card: usize) -> Option<String> {
    let cards = text.cards.get(..=card)?;
    cards.iter().rev().find_map(|c| c.drive.when.as_ref()).map(|m| m.text.clone())
}

/// A lesson's `name = value` lines, and its card's `@set name = value`.
pub fn of_card(text: &Text, drive: &Drive) -> (CompileSettings, RunSettings) {
    let (mut compile, mut run) = (CompileSettings::default(), classroom());
    for (name, value) in text.settings.iter().chain(&drive.settings) {
        // A test checks that every lesson's settings are known.
        let _ = apply(&mut compile, &mut run, name, value);
    }
    (compile, run)
}

/// Applies one setting. `None` if there is no such setting or value.
fn apply(compile: &mut CompileSettings, run: &mut RunSettings, name: &str, value: &str) -> Option<()> {
    match (name, value) {
        ("heap", bytes) => run.heap_minimum = bytes.parse().ok()?,
        ("collect", step) => run.collect_at.push(step.parse().ok()?),
        ("gogc", percent) => run.gogc = percent.parse().ok()?,
        ("inlining", "off") => compile.inlining = false,
        ("force", place) => run.force_stack.push(place.to_owned()),
        ("barrier", "none") => run.barrier = Barrier::None,
        ("barrier", "dijkstra") => run.barrier = Barrier::Dijkstra,
        ("barrier", "yuasa") => run.barrier = Barrier::Yuasa,
        ("collector", "objects") => run.collector = Collector::ObjectByObject,
        ("stack", bytes) => run.max_stack = bytes.parse().ok()?,
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::lesson::LESSONS;

    #[test]
    fn settings_of_lessons_are_known() {
        let mut unknown = Vec::new();
        for lesson in &LESSONS {
            let text = lesson.text(Lang::En);
            let of_cards = text.cards.iter().flat_map(|card| &card.drive.settings);
            for (name, value) in text.settings.iter().chain(of_cards) {
                if apply(&mut CompileSettings::default(), &mut classroom(), name, value).is_none() {
                    unknown.push(format!("{}: {name} = {value}", lesson.slug));
                }
            }
        }
        assert_eq!(unknown, [""; 0]);
    }
}
