//! State of the page: one struct of signals, passed by context.
//! Invariant: values derived from these signals are memos, never copies.

mod lesson;
mod picture;

pub use crate::lesson::card::Panel;
pub use lesson::LessonState;
pub use picture::PictureState;

use crate::files::Files;
use crate::i18n::{Key, Lang, key};
use crate::lesson::card::{Card, Quiz, Text};
use crate::lesson::settings::classroom;
use crate::measure::measured;
use crate::protocol::Measurement;
use crate::verdicts::{Reported, reported_without};
use crate::view;
use escapement_core::diag::Analysis;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::span::LineCol;
use escapement_core::trace::event::{Budget, Granularity, StepNo};
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;
use leptos::prelude::*;
use lesson::unanswered;
use std::collections::HashSet;
use std::sync::Arc;

/// Colour theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
    pub fn from_name(name: &str) -> Theme {
        match name {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        }
    }
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }
}

/// The part of the state that presentation mode changes.
#[derive(Clone, Default, Debug)]
pub struct Shown {
    /// Value of `State::hidden`.
    pub hidden: bool,
    /// Value of `State::for_students`.
    pub for_students: bool,
    /// Value of `LessonState::answered`.
    pub answered: HashSet<(usize, usize)>,
}

/// The part of the page that a narrow screen shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Part {
    Lesson,
    Code,
    #[default]
    Memory,
    Panels,
}

/// What the mouse or the focus is on; every view highlights it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Hover {
    /// Start address of an object.
    Object(u64),
    /// Address of a pointer.
    Pointer(u64),
    /// 1-based line of the text.
    Line(u32),
    /// Index into `Analysis::verdicts`.
    Verdict(u32),
}

/// What the engine has been doing for a noticeable time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Job {
    Starting,
    /// Fetching this many files of Go's library.
    Fetching(u32),
    Analyzing,
    Running,
    Stepping,
}

/// A message shown until it is closed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    pub key: Key,
    /// Value of `{name}` in it.
    pub name: String,
    pub serious: bool,
    /// The limit at which the run ended.
    pub budget: Option<Budget>,
}

/// The run before a change, to compare with.
#[derive(Clone, PartialEq, Debug)]
pub struct Baseline {
    pub before: Measurement,
    /// Heap, trigger and goal over the steps of that run.
    pub pace: Vec<escapement_core::trace::lives::Pace>,
    pub label: Key,
    /// What was changed, for `{from}` and `{to}` in the label.
    pub values: [String; 2],
}

/// What a quiz answer selects in the picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pick {
    Objects,
    Pointer,
}

/// A position for the editor to scroll to, 1-based.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jump {
    pub line: u32,
    pub col: u32,
    /// Also moves the cursor there.
    pub focus: bool,
}

/// All signals.
#[derive(Clone, Copy)]
pub struct State {
    pub lang: RwSignal<Lang>,
    pub theme: RwSignal<Theme>,
    pub source: RwSignal<String>,
    /// Files of `source`.
    pub files: Memo<Files>,
    /// Index of the file in the editor.
    pub file: RwSignal<usize>,
    /// Incremented when the page, not the user, replaces the text.
    pub replaced: RwSignal<u32>,
    pub lesson: LessonState,
    pub picture: PictureState,
    pub compile: RwSignal<CompileSettings>,
    pub run: RwSignal<RunSettings>,
    /// Analysis of the current text, with errors or without.
    pub analysis: RwSignal<Option<Arc<Analysis>>>,
    /// Why a program that compiles cannot run, one sentence each.
    pub obstacles: RwSignal<Vec<String>>,
    /// Analysis of the last text without errors.
    pub good: RwSignal<Option<Arc<Analysis>>>,
    /// Verdicts of `good` that `-m` reports, without those that later cards ask about.
    pub reported: Memo<Arc<Vec<Reported>>>,
    pub recording: RwSignal<Option<Arc<Recording>>>,
    /// The value of `good` that `recording` is a run of.
    pub ran: RwSignal<Option<Arc<Analysis>>>,
    pub snapshot: RwSignal<Option<Arc<Snapshot>>>,
    /// Whether the picture belongs to an older text.
    pub stale: RwSignal<bool>,
    /// Whether the run of the current program and settings is still to come.
    pub preparing: RwSignal<bool>,
    pub job: RwSignal<Option<Job>>,
    pub notice: RwSignal<Option<Notice>>,
    pub baseline: RwSignal<Option<Arc<Baseline>>>,
    pub granularity: RwSignal<Granularity>,
    /// Steps per second during playback.
    pub speed: RwSignal<f64>,
    pub playing: RwSignal<bool>,
    pub panel: RwSignal<Panel>,
    pub part: RwSignal<Part>,
    pub verdict: RwSignal<Option<u32>>,
    pub object: RwSignal<Option<u64>>,
    pub hover: RwSignal<Option<Hover>>,
    pub jump: RwSignal<Option<Jump>>,
    pub present: RwSignal<bool>,
    /// Whether the page is as narrow as a phone.
    pub phone: RwSignal<bool>,
    /// Whether chips and answers are hidden, as in a link for students.
    pub hidden: RwSignal<bool>,
    /// What presentation mode changed, as it was before presenting.
    pub before_presenting: RwSignal<Shown>,
    /// Whether a link for students opened the page. Such a link hides verdicts; answering a question shows them again.
    pub for_students: RwSignal<bool>,
    /// While presenting: a lesson and its card, and how many steps the key for going ahead has made on it.
    pub paged: RwSignal<(Option<(usize, usize)>, u32)>,
    /// Whether the open tab is shown while presenting: the card speaks of it, or a key opened it.
    pub table: RwSignal<bool>,
    /// Set once the page's second module is loaded; parts that the first picture does not need are rendered only then.
    pub settled: RwSignal<bool>,
    /// Name of the user's program on screen, if it is saved.
    pub program: RwSignal<Option<String>>,
    /// Name that a link gives to the program on screen, which is not saved under it.
    pub named: RwSignal<Option<String>>,
    pub inlining_lines: RwSignal<bool>,
    pub flow_lines: RwSignal<bool>,
    /// The text before the last change that the page found was used, and after it.
    pub advised: RwSignal<Option<(String, String)>>,
}

impl State {
    pub fn new() -> State {
        let lang = RwSignal::new(Lang::En);
        let source = RwSignal::new(String::new());
        let files = Memo::new(move |_| source.with(|text: &String| Files::of(text)));
        let (present, hidden) = (RwSignal::new(false), RwSignal::new(false));
        let lesson = LessonState::new(lang, source, present, hidden);
        let good = RwSignal::new(None);
        let reported = Memo::new(move |_| {
            let all = good.with(|a: &Option<Arc<Analysis>>| {
                lesson.ahead.with(|ahead| a.as_ref().map_or_else(Vec::new, |a| reported_without(a, ahead)))
            });
            Arc::new(all)
        });
        State {
            lang,
            theme: RwSignal::new(Theme::System),
            source,
            files,
            file: RwSignal::new(0),
            replaced: RwSignal::new(0),
            lesson,
            picture: PictureState::new(),
            compile: RwSignal::new(CompileSettings::default()),
            run: RwSignal::new(classroom()),
            analysis: RwSignal::new(None),
            obstacles: RwSignal::new(Vec::new()),
            good,
            reported,
            recording: RwSignal::new(None),
            ran: RwSignal::new(None),
            snapshot: RwSignal::new(None),
            stale: RwSignal::new(false),
            preparing: RwSignal::new(false),
            job: RwSignal::new(Some(Job::Starting)),
            notice: RwSignal::new(None),
            baseline: RwSignal::new(None),
            granularity: RwSignal::new(Granularity::Line),
            speed: RwSignal::new(2.0),
            playing: RwSignal::new(false),
            panel: RwSignal::new(Panel::Why),
            part: RwSignal::new(Part::Memory),
            verdict: RwSignal::new(None),
            object: RwSignal::new(None),
            hover: RwSignal::new(None),
            jump: RwSignal::new(None),
            present,
            phone: RwSignal::new(false),
            hidden,
            before_presenting: RwSignal::new(Shown::default()),
            for_students: RwSignal::new(false),
            paged: RwSignal::new((None, 0)),
            table: RwSignal::new(false),
            settled: RwSignal::new(false),
            program: RwSignal::new(None),
            named: RwSignal::new(None),
            inlining_lines: RwSignal::new(true),
            flow_lines: RwSignal::new(false),
            advised: RwSignal::new(None),
        }
    }

    /// Name of the program on screen, if it is no lesson's and has one.
    pub fn own_name(self) -> Option<String> {
        self.program.get_untracked().or_else(|| self.named.get_untracked())
    }

    /// Text in the current language.
    pub fn t(self, key: Key) -> &'static str {
        self.lang.get().text(key)
    }
    /// Text in the current language, as a signal; a single type for texts keeps the module small.
    pub fn label(self, key: Key) -> Signal<&'static str> {
        Signal::derive(move || self.t(key))
    }
    pub fn title(self, key: Key) -> Signal<String> {
        Signal::derive(move || self.t(key).to_owned())
    }
    pub fn fill(self, key: Key, values: &[(&str, &str)]) -> String {
        self.lang.get().fill(key, values)
    }
    /// Whom the picture is for.
    pub fn width(self) -> view::Width {
        match (self.present.get_untracked(), self.phone.get_untracked()) {
            (true, _) => view::Width::Narrow,
            (false, true) => view::Width::Small,
            (false, false) => view::Width::Wide,
        }
    }
    /// Stops playing. Who follows `playing` hears nothing if it was not.
    pub fn pause(self) {
        if self.playing.get_untracked() {
            self.playing.set(false);
        }
    }
    pub fn step(self) -> StepNo {
        self.snapshot.with(|s| s.as_ref().map_or(StepNo(0), |s| s.step))
    }
    pub fn step_untracked(self) -> StepNo {
        untrack(|| self.step())
    }
    pub fn last_step(self) -> StepNo {
        self.recording.with(|r| StepNo(r.as_ref().map_or(0, |r| r.stats.steps)))
    }
    /// The run of the program that `good` is about; `None` until it has run.
    pub fn run_of_good(self) -> Option<Arc<Recording>> {
        let (good, ran) = (self.good.get()?, self.ran.get()?);
        self.recording.get().filter(|_| Arc::ptr_eq(&good, &ran) && !self.stale.get())
    }
    /// The card on screen.
    pub fn this_card(self) -> Option<Card> {
        self.lesson.text.with(|t| t.cards.get(self.lesson.card.get()).cloned())
    }
    /// Whether to hide what gives answers away: while the card asks; in a link for students until all questions are
    /// answered; when presenting, until the answers are revealed, unless the lesson has no questions.
    pub fn conceals(self) -> bool {
        let open = || if self.for_students.get() { !self.all_answered() } else { self.may_ask() };
        self.lesson.asking.get() || self.hidden.get() && open()
    }
    /// Whether there is something to ask an audience: a lesson without questions hides no answers.
    pub fn may_ask(self) -> bool {
        self.lesson_shown().is_none() || self.has_questions()
    }
    /// The lesson on screen, perhaps with the change that its card proposes.
    fn lesson_shown(self) -> Option<usize> {
        self.lesson.taught.get().or_else(|| self.lesson.index.get().filter(|_| self.shows_tried()))
    }
    fn has_questions(self) -> bool {
        self.lesson.text.with(|t| t.cards.iter().any(|card| card.quiz.is_some()))
    }
    /// Whether the lesson on screen, perhaps with the change that its card proposes, has questions, all of them answered.
    fn all_answered(self) -> bool {
        let Some(lesson) = self.lesson_shown() else { return false };
        let open =
            |text: &Arc<Text>| self.lesson.answered.with(|answered| unanswered(text, lesson, answered));
        self.has_questions() && self.lesson.text.with(open).is_empty()
    }
    /// The sentence shown in place of what is hidden.
    pub fn concealment(self) -> Key {
        match self.hidden.get() && !self.lesson.asking.get() {
            true if self.present.get() => key::QUIZ_HIDDEN_KEY,
            true => key::WHY_HIDDEN,
            false => key::QUIZ_HIDDEN,
        }
    }
    /// The card whose unanswered question the picture may answer: past its moment, or, while answers are hidden, on
    /// a card after it.
    pub fn veil(self) -> Option<usize> {
        let card = self.lesson.card.get();
        if self.lesson.asking.get() {
            return self.lesson.card_step.get().is_none_or(|asked| self.step() > asked).then_some(card);
        }
        if !self.hidden.get() {
            return None;
        }
        let passed = self.passed();
        // A card whose own picture is a later one shows what it is about.
        let shows = |asked| self.lesson.card_step.get().is_some_and(|own| own > asked);
        let next =
            self.lesson.next_question.get().filter(|(_, asked)| self.step() > *asked && !shows(*asked));
        passed.or(next.map(|(at, _)| at))
    }
    /// The first earlier card whose question is unanswered.
    fn passed(self) -> Option<usize> {
        let card = self.lesson.card.get();
        self.lesson.open_questions.with(|open| open.iter().copied().find(|at| *at < card))
    }
    /// Whether to hide the card's text, too: while answers are hidden, those of later cards may give one away.
    pub fn withholds_text(self) -> bool {
        self.hidden.get() && !self.lesson.asking.get() && self.passed().is_some()
    }
    /// Whether the program is a lesson's with the change that its card proposes.
    pub fn shows_tried(self) -> bool {
        self.lesson
            .tried
            .with(|tried| tried.as_ref().is_some_and(|(_, changed)| self.source.with(|s| s == changed)))
    }
    /// Whether to hide the picture.
    pub fn veiled(self) -> bool {
        self.hides_program() || self.veil().is_some()
    }
    /// Whether the picture of a program that is no lesson's is hidden: a link for students opened it.
    pub fn hides_program(self) -> bool {
        self.for_students.get() && self.hidden.get() && self.lesson.index.get().is_none()
    }
    /// Names of the values whose placement the card's unanswered question asks about: their rows would give it away.
    pub fn asked(self) -> Vec<String> {
        if !self.lesson.asking.get() {
            return Vec::new();
        }
        self.lesson.text.with(|t| {
            t.cards.get(self.lesson.card.get()).map_or_else(Vec::new, |card| card.places().to_vec())
        })
    }
    /// Names of the values whose placement an unanswered question of this card or a later one asks about.
    pub fn held_back(self) -> Vec<String> {
        let mut names = self.asked();
        names.extend(self.lesson.ahead.get());
        names
    }
    /// Positions of the values that later cards ask about; text about them would give the answers away.
    pub fn places_ahead(self) -> Vec<LineCol> {
        let ahead = self.lesson.ahead.get();
        if ahead.is_empty() {
            return Vec::new();
        }
        self.good.with(|a| {
            let verdicts = a.iter().flat_map(|a| &a.verdicts).filter(|verdict| ahead.contains(&verdict.what));
            verdicts.flat_map(|verdict| [verdict.pos, verdict.origin]).collect()
        })
    }
    /// Whether the card asks for a number, and has no answer yet.
    pub fn asks_number(self) -> bool {
        self.lesson.asking.get()
            && self.this_card().is_some_and(|card| matches!(card.quiz, Some(Quiz::Number(_))))
    }
    /// Whether the picture marks unreachable objects: not before a question about what a collection frees, nor on a card
    /// that asks something else.
    pub fn tells_unreachable(self) -> bool {
        let in_lesson =
            self.lesson.taught.get().is_some_and(|_| !self.lesson.asking.get()) && !self.for_students.get();
        (in_lesson || !self.conceals()) && !self.asks_freed()
    }
    /// Whether an unanswered question asks what a collection frees.
    pub fn asks_freed(self) -> bool {
        let asks = |at: &usize| {
            self.lesson
                .text
                .with(|t| t.cards.get(*at).is_some_and(|card| matches!(card.quiz, Some(Quiz::Freed))))
        };
        self.lesson.open_questions.with(|open| open.iter().any(asks))
    }
    /// What a click in the picture selects while a question is unanswered.
    pub fn picks(self) -> Option<Pick> {
        if !self.lesson.asking.get() {
            return None;
        }
        self.lesson.text.with(|t| match t.cards.get(self.lesson.card.get())?.quiz.as_ref()? {
            Quiz::Freed => Some(Pick::Objects),
            Quiz::Keeps(_) => Some(Pick::Pointer),
            Quiz::Place(_) | Quiz::Number(_) => None,
        })
    }
    /// Selects or deselects an object or a pointer.
    pub fn pick(self, address: u64) {
        let one = untrack(|| self.picks()) == Some(Pick::Pointer);
        self.lesson.picked.update(|picked| {
            if let Some(at) = picked.iter().position(|a| *a == address) {
                picked.remove(at);
            } else {
                if one {
                    picked.clear();
                }
                picked.push(address);
            }
        });
    }
    pub fn say(self, key: Key, serious: bool) {
        self.notice.set(Some(Notice { key, name: String::new(), serious, budget: None }));
    }
    /// Shows a serious notice; `name` replaces `{name}`.
    pub fn say_of(self, key: Key, name: String) {
        self.notice.set(Some(Notice { key, name, serious: true, budget: None }));
    }
    /// Removes a notice that a part of Go's library is unavailable.
    pub fn forget_unavailable(self) {
        self.forget(&[key::NOTICE_NO_RELEASE, key::NOTICE_NO_INDEX, key::NOTICE_NO_PACKAGE]);
    }
    /// Removes a notice with one of these texts.
    pub fn forget(self, keys: &[Key]) {
        if self.notice.with_untracked(|notice| notice.as_ref().is_some_and(|n| keys.contains(&n.key))) {
            self.notice.set(None);
        }
    }
    /// Ends the wait for a run, which is here or will not come. `stale`: the picture belongs to an older text.
    pub fn settle_picture(self, stale: bool) {
        self.stale.set(stale);
        self.preparing.set(false);
    }
    /// Removes the picture and the analysis, because another program is about to replace them.
    pub fn forget_picture(self) {
        self.settle_picture(false);
        self.preparing.set(true);
        self.snapshot.set(None);
        self.recording.set(None);
        self.obstacles.set(Vec::new());
        self.hover.set(None);
        self.analysis.set(None);
        self.good.set(None);
    }
    /// Keeps the picture, marked stale, until the program has run with other settings.
    pub fn await_picture(self) {
        self.stale.set(self.snapshot.with_untracked(Option::is_some));
        self.preparing.set(true);
    }
    /// Replaces the program in the editor.
    pub fn replace_source(self, text: String) {
        let path = self.path_on_screen();
        self.change_source(text);
        let file = self.files.with_untracked(|files| {
            path.and_then(|path| files.index_of(&path)).unwrap_or_else(|| files.first_shown())
        });
        self.file.set(file);
        self.replaced.update(|n| *n += 1);
    }
    /// Changes the text. What is forced onto the stack stays so only where its line is the same.
    pub fn change_source(self, text: String) {
        let forced = self.run.with_untracked(|run| run.force_stack.clone());
        let line = |text: &str, files: &Files, place: &str| files.line_at(text, place).map(str::to_owned);
        let before: Vec<_> = self.source.with_untracked(|text| {
            self.files.with_untracked(|files| forced.iter().map(|place| line(text, files, place)).collect())
        });
        let after = Files::of(&text);
        let same = forced.iter().zip(before).filter(|(place, before)| line(&text, &after, place) == *before);
        let kept: Vec<String> = same.map(|(place, _)| place.clone()).collect();
        if kept.len() < forced.len() {
            self.run.update(|run| run.force_stack = kept);
        }
        self.source.set(text);
    }
    /// Path of the file in the editor; `None` if the text has no file markers.
    fn path_on_screen(self) -> Option<String> {
        let file = self.file.get_untracked();
        self.files.with_untracked(|files| Some(files.get(file).filter(|_| files.are_named())?.path.clone()))
    }
    /// Formats a line of the text: `12`, or `store/store.go:12`.
    pub fn place(self, line: u32) -> String {
        self.files.with(|files| files.format_line(line))
    }
    /// Formats a line of the text for a sentence: `line 12`, or `store/store.go:12`.
    pub fn at_line(self, line: u32) -> String {
        let place = self.place(line);
        if place.contains(':') { place } else { self.fill(key::LINE_N, &[("line", &place)]) }
    }
    /// Keeps the current measurement, so that the next run shows the difference.
    pub fn keep_baseline(self, label: Key) {
        let before = self.measurement().filter(|_| !self.stale.get_untracked());
        let pace = self.recording.with_untracked(|r| r.as_ref().map(|r| r.pace.clone())).unwrap_or_default();
        self.baseline
            .set(before.map(|before| Arc::new(Baseline { before, pace, label, values: Default::default() })));
    }
    /// Says in the label of the baseline what was changed.
    pub fn changed_from_to(self, values: [String; 2]) {
        self.baseline.update(|baseline| {
            if let Some(baseline) = baseline {
                Arc::make_mut(baseline).values = values;
            }
        });
    }
    /// Measures the program on screen, without subscribing.
    pub fn measurement(self) -> Option<Measurement> {
        let analysis = self.good.get_untracked()?;
        let recording = self.recording.get_untracked()?;
        Some(measured(&analysis, &recording))
    }
}
