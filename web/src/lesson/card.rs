//! Parses the text of a lesson in one language, `en.md` or `zh.md`.
//! In: Markdown of a fixed form. Out: a title, a summary and cards. The build script includes this file and parses
//! every lesson, so a malformed card fails the build.
//!
//! ```text
//! # Title
//! One sentence.
//! find = tri-colour marking      words that the search should find besides those of the text
//! heap = 256                     settings of the run, `name = value`
//! ## Card
//! Prose with `code` and **emphasis**.
//! @when sum moved                the moment of the run that the card is about (`moment`)
//! @step operation                how far a key steps: line (the default), operation, gc
//! @tab gc                        the tab it opens
//! @light 14 | sum                lines of the program, variables and objects to highlight
//! @all                           the whole picture, however small its text
//! @press p                       variables, objects and columns to press that the text speaks of
//! @set barrier = none            settings of this card's run, in addition to the lesson's
//! @ask place a | sum             a question; its answer is computed
//! @show gc ends                  the moment that shows the answer, no earlier than the question's
//! @try return &c => return c     a change to make and compare
//! @then line 9                   the moment to see in the changed program
//! ```

use super::moment::Moment;

/// The text of a lesson in one language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text {
    pub title: String,
    pub summary: String,
    pub settings: Vec<(String, String)>,
    pub cards: Vec<Card>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Card {
    pub title: String,
    /// Paragraphs of inline Markdown.
    pub body: Vec<String>,
    pub drive: Drive,
    pub quiz: Option<Quiz>,
    /// Replacements of the card's change, made together.
    pub edits: Vec<Edit>,
}

/// What entering a card does to the page; the same in every language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Drive {
    /// The moment to show; `None`: that of the previous card.
    pub when: Option<Moment>,
    pub step: Pace,
    pub tab: Option<Panel>,
    /// Line numbers, names of variables, types of objects.
    pub light: Vec<String>,
    /// Whether the whole picture is shown, however small its text.
    pub all: bool,
    /// What the text says to press: names of variables, titles of objects, a column of the table (`live`). While
    /// presenting, the key for going ahead does it.
    pub press: Vec<String>,
    pub settings: Vec<(String, String)>,
    /// The moment that shows a question's answer.
    pub show: Option<Moment>,
    /// The moment to show after the change.
    pub then: Option<Moment>,
}

/// How far a key steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pace {
    #[default]
    Line,
    Operation,
    Gc,
}

/// A question that the analysis or the run answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Quiz {
    /// Are these values on the stack or on the heap?
    Place(Vec<String>),
    /// A number to type.
    Number(Number),
    /// Which objects would a collection that starts now free?
    Freed,
    /// Which pointer keeps this variable, or the object of this type, alive?
    Keeps(String),
}

/// What to count over the whole run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Number {
    /// Heap objects allocated by lines of the program.
    Allocations,
    /// Lines that the run prints.
    Output,
    /// Collections.
    Cycles,
    /// Stack copies.
    Copies,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    pub old: String,
    pub new: String,
}

/// A tab below the timeline.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Panel {
    #[default]
    Why,
    Remarks,
    Calls,
    Gc,
    Allocations,
    Output,
}

impl Panel {
    /// In display order.
    pub const ALL: [Panel; 6] =
        [Panel::Why, Panel::Remarks, Panel::Calls, Panel::Gc, Panel::Allocations, Panel::Output];

    /// Its name in lessons and in test handles (`tab-ID` and `panel-ID`).
    pub fn id(self) -> &'static str {
        match self {
            Panel::Why => "why",
            Panel::Remarks => "m",
            Panel::Calls => "calls",
            Panel::Gc => "gc",
            Panel::Allocations => "allocations",
            Panel::Output => "output",
        }
    }
}

/// Parses a lesson's text. Errors: a message with the line number.
pub fn parse(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    for (index, raw) in source.lines().enumerate() {
        let line = raw.trim();
        if let Some(title) = line.strip_prefix("## ") {
            text.cards.push(Card { title: title.to_owned(), ..Card::default() });
        } else if let Some(title) = line.strip_prefix("# ") {
            text.title = title.to_owned();
        } else if let Some(card) = text.cards.last_mut() {
            if let Some(directive) = line.strip_prefix('@') {
                let (word, rest) = directive.split_once(' ').unwrap_or((directive, ""));
                if direct(card, word, rest).is_none() {
                    return Err(format!("line {}: no such directive: @{directive}", index + 1));
                }
            } else if !line.is_empty() {
                card.body.push(line.to_owned());
            }
        } else if line.starts_with("find = ") {
            // Only the search reads it.
        } else if let Some((name, value)) = line.split_once(" = ") {
            text.settings.push((name.to_owned(), value.to_owned()));
        } else if !line.is_empty() {
            text.summary.push_str(line);
        }
    }
    if text.title.is_empty() || text.summary.is_empty() || text.cards.is_empty() {
        return Err("needs a title, a summary and a card".to_owned());
    }
    Ok(text)
}

/// Applies a directive to its card. `None` if it is malformed.
fn direct(card: &mut Card, word: &str, rest: &str) -> Option<()> {
    let drive = &mut card.drive;
    match word {
        "when" => drive.when = Some(Moment::parse(rest)?),
        "show" => drive.show = Some(Moment::parse(rest)?),
        "then" => drive.then = Some(Moment::parse(rest)?),
        "step" => {
            drive.step = match rest {
                "line" => Pace::Line,
                "operation" => Pace::Operation,
                "gc" => Pace::Gc,
                _ => return None,
            }
        }
        "tab" => drive.tab = Some(Panel::ALL.into_iter().find(|panel| panel.id() == rest)?),
        "light" => drive.light.extend(words(rest)),
        "press" => drive.press.extend(words(rest)),
        "all" if rest.is_empty() => drive.all = true,
        "set" => {
            let (name, value) = rest.split_once(" = ")?;
            drive.settings.push((name.to_owned(), value.to_owned()));
        }
        "ask" => card.quiz = Some(quiz(rest)?),
        "try" => {
            let (old, new) = rest.split_once(" => ")?;
            card.edits.push(Edit { old: unescape(old), new: unescape(new) });
        }
        _ => return None,
    }
    Some(())
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(" | ").map(|word| word.trim().to_owned())
}

fn quiz(text: &str) -> Option<Quiz> {
    Some(match text.split_once(' ') {
        Some(("place", what)) => Quiz::Place(words(what).collect()),
        Some(("keeps", what)) => Quiz::Keeps(what.to_owned()),
        Some(_) => return None,
        None => match text {
            "allocations" => Quiz::Number(Number::Allocations),
            "output" => Quiz::Number(Number::Output),
            "cycles" => Quiz::Number(Number::Cycles),
            "copies" => Quiz::Number(Number::Copies),
            "freed" => Quiz::Freed,
            _ => return None,
        },
    })
}

fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}
