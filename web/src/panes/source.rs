//! The editor pane: the program, one file at a time, with errors, verdict chips, badges and each goroutine's line.
//! Invariant: the editor uses line numbers of its file, all other code those of the whole text; only this module
//! converts between them.

use crate::complete::completed;
use crate::drive;
use crate::editor::{self, Badge, Chip, Editor, Handlers};
use crate::engine;
use crate::files::Files;
use crate::i18n::{Key, Lang, key};
use crate::panes::{files, quiz};
use crate::state::{Hover, Jump, Panel, State};
use crate::verdicts::{Reported, on_heap};
use crate::widgets::Inline;
use crate::words::placed::{made, unjudged};
use crate::words::{allocations, narrate, why};
use escapement_core::diag::{Analysis, Placement, ResolvedDiagnostic};
use escapement_core::span::LineCol;
use escapement_core::trace::snapshot::{GoroutineState, Snapshot};
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use wasm_bindgen_futures::JsFuture;

#[component]
pub fn Source() -> impl IntoView {
    let state = expect_context::<State>();
    let place = NodeRef::<html::Div>::new();
    let pane = Pane::new(state);
    pane.mount(place);
    pane.show_text();
    pane.show_problems();
    pane.show_verdicts();
    pane.show_run();
    pane.follow_jumps();
    view! {
        <section class="source" data-testid="editor" aria-label=state.label(key::EDITOR_NAME)>
            <files::FileTabs came=pane.came />
            <div
                class="editor"
                id="file"
                role=move || files::has_tabs(state).then_some("tabpanel")
                aria-labelledby=move || files::has_tabs(state).then(|| format!("file-{}", state.file.get()))
                node_ref=place
            >
                // The text, until the editor is loaded.
                <Show when=move || !pane.mounted.get()>
                    <pre class="plain">
                        {move || {
                            state.file.track();
                            state.files.track();
                            with_file(state, |_, text| text.to_owned())
                        }}
                    </pre>
                </Show>
            </div>
            <Problems />
        </section>
    }
}

/// The compile errors, below the editor.
#[component]
fn Problems() -> impl IntoView {
    let state = expect_context::<State>();
    let problem_count = move || state.analysis.with(|a| a.as_ref().map_or(0, |a| a.diagnostics.len()));
    let problem = move |problem: ResolvedDiagnostic| {
        let (line, col) = problem.pos.map_or((0, 0), |p| (p.line, p.col));
        let place = state.place(line);
        view! {
            <li>
                <button
                    class="problem"
                    data-testid="diagnostic"
                    on:click=move |_| state.jump.set(Some(Jump { line, col, focus: true }))
                >
                    <span class="where">{format!("{place}:{col}")}</span>
                    <span class="what">{problem.msg}</span>
                </button>
            </li>
        }
    };
    // gc only says that it cannot open a file, not that programs can import nothing but the standard library.
    let imports_other = move || {
        let says = |d: &ResolvedDiagnostic| d.msg.starts_with("could not import ");
        state.analysis.with(|a| a.as_ref().is_some_and(|a| a.diagnostics.iter().any(says)))
    };
    view! {
        <Show when=imports_other>
            <p class="problems-note" data-testid="only-standard">
                <Inline text=state.title(key::EDITOR_ONLY_STANDARD) />
            </p>
        </Show>
        <Show when=move || { problem_count() > 0 }>
            <Complete />
            <AddModule />
            <ul class="problems" aria-label=state.label(key::EDITOR_PROBLEMS)>
                {move || {
                    let all = state.analysis.with(|a| a.as_ref().map_or_else(Vec::new, |a| a.diagnostics.clone()));
                    all.into_iter().map(problem).collect_view()
                }}
            </ul>
        </Show>
    }
}

/// The button that completes a fragment of a program.
#[component]
fn Complete() -> impl IntoView {
    let state = expect_context::<State>();
    let is_part = Memo::new(move |_| {
        state.analysis.track();
        whole_program(state).is_some()
    });
    let complete = move |_| {
        let Some(text) = whole_program(state) else { return };
        drive::change_text(state, text);
        engine::changed_at(state, None);
    };
    view! {
        <Show when=move || is_part.get()>
            <p class="problems-note">
                <button class="button" data-testid="complete" on:click=complete>
                    {state.label(key::NOTICE_COMPLETE)}
                </button>
                " "
                {state.label(key::NOTICE_COMPLETE_HOW)}
            </p>
        </Show>
    }
}

/// The button that adds the `go.mod` without which an import does not lead to the folder of that name.
#[component]
fn AddModule() -> impl IntoView {
    let state = expect_context::<State>();
    let module = Memo::new(move |_| {
        let found = state.analysis.get()?;
        let imports = found.diagnostics.iter().filter_map(|d| {
            let rest = ["no required module provides package ", "package ", "could not import "]
                .iter()
                .find_map(|words| d.msg.strip_prefix(words))?;
            rest.split([' ', ';']).next()
        });
        state.files.with(|files| imports.filter_map(|import| files.module_for(import)).next())
    });
    let add = move |_| {
        let Some(module) = module.get_untracked() else { return };
        let go = state.compile.with_untracked(|compile| format!("1.{}", compile.go.0));
        let text = state
            .source
            .with_untracked(|text| state.files.with_untracked(|files| files.in_module(text, &module, &go)));
        drive::change_text(state, text);
        engine::changed_at(state, None);
    };
    view! {
        <Show when=move || module.with(Option::is_some)>
            <p class="problems-note">
                <button class="button" data-testid="add-go-mod" on:click=add>
                    {move || {
                        let module = module.get().unwrap_or_default();
                        state.fill(key::NOTICE_MODULE, &[("name", &module)])
                    }}
                </button>
                " "
                {state.label(key::NOTICE_MODULE_HOW)}
            </p>
        </Show>
    }
}

/// The text on screen, completed, if it is a fragment of a program.
fn whole_program(state: State) -> Option<String> {
    if state.files.with_untracked(Files::are_named) {
        return None;
    }
    state.analysis.with_untracked(|analysis| {
        let found = analysis.as_ref().map_or(&[][..], |analysis| &analysis.diagnostics);
        let undefined = found.iter().filter_map(|d| d.msg.strip_prefix("undefined: ")).collect::<Vec<_>>();
        let text = state.source.get_untracked();
        (!found.is_empty()).then(|| completed(&text, &undefined)).flatten()
    })
}

/// The editor and what is shown in it.
#[derive(Clone, Copy)]
struct Pane {
    state: State,
    editor: StoredValue<Option<Editor>, LocalStorage>,
    mounted: RwSignal<bool>,
    /// The file that the editor shows.
    on_screen: RwSignal<usize>,
    /// Lines that have chips and badges: all lines, unless the file is long.
    drawn: RwSignal<Range<u32>>,
    /// The analysis at the last edit, whose lines are those of an older text. The editor moves its chips with the text.
    outdated: StoredValue<Option<Arc<Analysis>>>,
    /// Announcement for screen readers when a step changes the tab.
    came: RwSignal<String>,
}

impl Pane {
    fn new(state: State) -> Pane {
        Pane {
            state,
            editor: StoredValue::new_local(None),
            mounted: RwSignal::new(false),
            on_screen: RwSignal::new(0),
            drawn: RwSignal::new(1..1),
            outdated: StoredValue::new(None),
            came: RwSignal::new(String::new()),
        }
    }

    fn with_editor(self, f: impl FnOnce(&Editor)) {
        self.editor.with_value(|e| e.as_ref().map(f));
    }

    /// Whether the user is typing.
    fn focused(self) -> bool {
        self.editor.with_value(|e| e.as_ref().is_some_and(Editor::focused))
    }

    /// Loads the editor, and puts it into `place`.
    fn mount(self, place: NodeRef<html::Div>) {
        let Pane { state, editor, mounted, drawn, outdated, .. } = self;
        Effect::new(move |_| {
            let Some(parent) = place.get() else { return };
            let handlers = Handlers {
                changed: Box::new(move |text| {
                    outdated.set_value(state.good.get_untracked());
                    let before = state.source.get_untracked();
                    edited(state, &text);
                    // The difference shows the effect of one change only.
                    state.baseline.set(None);
                    drive::leave_if_gone(state, &before);
                    drive::keep_change(state);
                    engine::edited(state);
                }),
                hovered: Box::new(move |line| {
                    state.hover.set((line > 0).then(|| Hover::Line(line + lines_before(state))));
                }),
                chosen: Box::new(move |verdict| {
                    state.verdict.set(Some(verdict));
                    state.panel.set(Panel::Why);
                    state.part.set(crate::state::Part::Panels);
                }),
                run: Box::new(move || engine::changed(state)),
                drawn: Box::new(move |from, to| drawn.set(from..to + 1)),
                guessed: Box::new(move |line| quiz::guess_at(state, line + lines_before(state))),
                allocated: Box::new(move |line| show_allocations(state, line + lines_before(state))),
                sought: Box::new(move |line| engine::seek_line(state, line + lines_before(state))),
            };
            leptos::task::spawn_local(async move {
                if JsFuture::from(editor::load()).await.is_err() {
                    return state.say(key::NOTICE_NO_EDITOR, true);
                }
                let made = with_file(state, |path, text| Editor::mount(&parent, path, text, handlers));
                editor.set_value(Some(made));
                mounted.set(true);
            });
        });
    }

    /// Shows the file that the tabs have selected.
    fn turn(self) {
        let state = self.state;
        self.with_editor(|e| with_file(state, |path, text| e.show(path, text)));
        self.on_screen.set(state.file.get_untracked());
    }

    /// Shows the file of a line of the text, and returns the line in it.
    fn turn_to(self, line: u32) -> u32 {
        let state = self.state;
        let (file, line) = state.files.with_untracked(|files| files.place(line));
        if state.file.get_untracked() != file {
            state.file.set(file);
            self.turn();
        }
        line
    }

    fn show_text(self) {
        let Pane { state, mounted, on_screen, .. } = self;
        Effect::new(move |_| {
            if mounted.get() {
                let lang = state.lang.get();
                self.with_editor(|e| {
                    let texts =
                        [key::EDITOR_NAME, key::EDITOR_HELP, key::EDITOR_GO].map(|text| lang.text(text));
                    e.set_label(texts[0], texts[1], texts[2]);
                });
            }
        });
        Effect::new(move |_| {
            state.replaced.track();
            if mounted.get() {
                self.with_editor(Editor::forget);
                self.turn();
            }
        });
        Effect::new(move |_| {
            let file = state.file.get();
            if mounted.get() && on_screen.get_untracked() != file {
                self.turn();
            }
        });
    }

    fn show_problems(self) {
        let Pane { state, mounted, on_screen, .. } = self;
        Effect::new(move |_| {
            let analysis = state.analysis.get();
            on_screen.track();
            if let (true, Some(analysis)) = (mounted.get(), analysis) {
                let problems = problems(&analysis, &Place::of(state));
                self.with_editor(|e| e.set_problems(&problems));
            }
        });
    }

    /// Shows chips and badges, or the guesses while answers are hidden.
    fn show_verdicts(self) {
        let Pane { state, mounted, on_screen, drawn, outdated, .. } = self;
        let made = Memo::new(move |_| {
            let ahead = state.lesson.ahead.get();
            let list = state.good.with(|a| a.as_ref().map_or_else(Vec::new, |a| made(a, &ahead)));
            // A run also reports allocations that have no verdict.
            let more = state.run_of_good().map_or_else(Vec::new, |ran| {
                state
                    .good
                    .with(|a| a.as_ref().map_or_else(Vec::new, |a| unjudged(a, &ran.stats.sites, &ahead)))
            });
            Arc::new((list, more))
        });
        Effect::new(move |_| {
            let is_good = state.analysis.with(|a| a.as_ref().is_some_and(|a| a.diagnostics.is_empty()));
            let lang = state.lang.get();
            let hidden = state.conceals();
            let drawn = drawn.get();
            on_screen.track();
            // The chips of the last program without errors are hidden, too.
            if mounted.get() && hidden && !is_good {
                return self.with_editor(|e| e.set_verdicts(&[], &[]));
            }
            if let (true, true, Some(analysis)) = (mounted.get(), is_good, state.good.get())
                && outdated.with_value(|old| old.as_ref().is_none_or(|old| !Arc::ptr_eq(old, &analysis)))
            {
                let place = Place::of(state);
                let lines = place.lines(&drawn);
                let (chips, badges) = if hidden {
                    (vec![], guesses(state, &place))
                } else {
                    let reported = state.reported.get();
                    let made = made.get();
                    let (judged, more) =
                        (between(&made.0, &lines, |made| made.0), between(&made.1, &lines, |made| made.0));
                    (
                        chips(&analysis, between(&reported, &lines, |reported| reported.line), lang, &place),
                        badges(&analysis, judged, more, lang, &place),
                    )
                };
                self.with_editor(|e| e.set_verdicts(&chips, &badges));
            }
        });
    }

    /// Shows each goroutine's line.
    fn show_run(self) {
        let Pane { state, mounted, on_screen, .. } = self;
        // Follow the run into another file, but not while the user types: every edit runs the program.
        Effect::new(move |_| {
            let line = state.snapshot.with(|s| s.as_ref().and_then(|s| s.line()));
            if let Some(line) = line
                && mounted.get()
                && !state.stale.get_untracked()
                && !self.focused()
            {
                let before = state.file.get_untracked();
                self.turn_to(line);
                if state.file.get_untracked() != before {
                    let path = with_file(state, |path, _| path.to_owned());
                    self.came.set(state.lang.get_untracked().fill(key::FILES_HERE, &[("path", &path)]));
                }
            }
        });
        Effect::new(move |_| {
            on_screen.track();
            let place = Place::of(state);
            let lines = if state.stale.get() {
                Vec::new()
            } else {
                state.snapshot.with(|s| s.as_ref().map_or_else(Vec::new, |s| current_lines(s, &place)))
            };
            if mounted.get() {
                let carded = place.line(carded_line(state)).unwrap_or(0);
                self.with_editor(|e| e.set_current(&lines, !self.focused(), carded));
            }
        });
        Effect::new(move |_| {
            on_screen.track();
            let place = Place::of(state);
            let lines: Vec<u32> = lit_lines(state).into_iter().filter_map(|line| place.line(line)).collect();
            if mounted.get() {
                self.with_editor(|e| e.light(&lines));
            }
        });
    }

    /// Goes to the lines that other panes name.
    fn follow_jumps(self) {
        let state = self.state;
        Effect::new(move |_| {
            if let Some(Jump { line, col, focus }) = state.jump.get() {
                let line = self.turn_to(line);
                self.with_editor(|e| if focus { e.jump(line, col) } else { e.reveal(line) });
            }
        });
    }
}

/// Position of the editor's file in the text.
struct Place {
    files: Files,
    file: usize,
}

impl Place {
    fn of(state: State) -> Place {
        Place { files: state.files.get_untracked(), file: state.file.get_untracked() }
    }
    /// Converts lines of the file to lines of the text.
    fn lines(&self, lines: &Range<u32>) -> Range<u32> {
        let before = self.files.get(self.file).map_or(0, |file| file.before);
        lines.start + before..lines.end + before
    }
    /// Converts a line of the text to a line of the file; `None` if it is in another file.
    fn line(&self, line: u32) -> Option<u32> {
        let (file, line) = Some(line).filter(|line| *line > 0).map(|line| self.files.place(line))?;
        (file == self.file).then_some(line)
    }
}

/// Calls `f` with the path and the content of the file in the editor.
fn with_file<T>(state: State, f: impl FnOnce(&str, &str) -> T) -> T {
    let file = state.file.get_untracked();
    state.files.with_untracked(|files| {
        let path = files.get(file).map_or("", |file| &file.path);
        state.source.with_untracked(|text| f(path, files.content(text, file)))
    })
}

/// Number of lines of the text before the editor's file.
fn lines_before(state: State) -> u32 {
    let file = state.file.get_untracked();
    state.files.with_untracked(|files| files.get(file).map_or(0, |file| file.before))
}

/// Opens the Allocations tab, at a line's site if one of its objects is in the picture.
fn show_allocations(state: State, line: u32) {
    let object = state.snapshot.with_untracked(|s| {
        let is_of_line = |at: LineCol| at.file.0 == 0 && at.line == line;
        let mut heap = s.as_ref()?.heap.iter();
        Some(heap.find(|o| !o.freed && o.site.is_some_and(is_of_line))?.address)
    });
    if object.is_some() {
        state.object.set(object);
    }
    state.panel.set(Panel::Allocations);
    state.part.set(crate::state::Part::Panels);
}

/// Handles an edit. Content with file markers becomes several files.
fn edited(state: State, content: &str) {
    let before = state.files.get_untracked();
    let file = state.file.get_untracked();
    let text = state.source.with_untracked(|text| before.with(text, file, content));
    // Content that begins with a marker replaces all files.
    let stays = before.are_named() && text != content;
    state.change_source(text);
    let other = state.files.with_untracked(|files| {
        (!files.has_paths_of(&before)).then(|| if stays { file } else { files.first_shown() })
    });
    if let Some(file) = other {
        state.file.set(file);
        state.replaced.update(|n| *n += 1);
    }
}

fn problems(analysis: &Analysis, place: &Place) -> Vec<(u32, u32, String)> {
    let own = analysis.diagnostics.iter().filter_map(|d| d.pos.map(|p| (p, d)));
    own.filter(|(p, _)| p.file.0 == 0)
        .filter_map(|(p, d)| Some((place.line(p.line)?, p.col, d.msg.clone())))
        .collect()
}

/// Maximum number of chips at the end of a line; the Why tab lists all verdicts.
const MAX_CHIPS: usize = 3;

fn chips(analysis: &Analysis, reported: &[Reported], lang: Lang, place: &Place) -> Vec<Chip> {
    let mut per_line: BTreeMap<u32, usize> = BTreeMap::new();
    // The first verdict left out of each line.
    let mut left_out: BTreeMap<u32, u32> = BTreeMap::new();
    let mut list: Vec<Chip> = Vec::new();
    let reported = reported
        .iter()
        .filter_map(|reported| reported.of(analysis).map(|(v, text)| (reported.verdict, v, text)));
    let mut verdicts: Vec<_> = reported.collect();
    // Heap verdicts first.
    verdicts.sort_by_key(|(_, v, _)| (v.pos.line, !on_heap(v), v.pos.col));
    for (index, verdict, text) in verdicts {
        let Some(line) = place.line(verdict.pos.line) else { continue };
        let n = per_line.entry(line).or_default();
        *n += 1;
        if *n <= MAX_CHIPS {
            list.push(Chip {
                line,
                verdict: index,
                placement: Some(verdict.placement),
                text: text.to_owned(),
                reason: why::short(lang, verdict),
            });
        } else {
            left_out.entry(line).or_insert(index);
        }
    }
    for (line, verdict) in left_out {
        let more = per_line.get(&line).map_or(0, |all| all - MAX_CHIPS);
        let reason = lang.fill(key::WHY_MORE_HERE, &[("count", &more.to_string())]);
        list.push(Chip { line, verdict, placement: None, text: format!("+{more}"), reason });
    }
    list
}

/// Badges for the values that a question asks about: `?`, or the guess.
fn guesses(state: State, place: &Place) -> Vec<Badge> {
    let asked = quiz::asked_lines(state).into_iter();
    asked
        .filter_map(|(line, guess)| Some((place.line(line)?, guess)))
        .map(|(line, guess)| Badge {
            line,
            letters: match guess {
                None => "?",
                Some(true) => "H",
                Some(false) => "S",
            },
            description: state
                .t(if state.hides_program() { key::QUIZ_LINE_ASKED } else { key::QUIZ_PLACES })
                .to_owned(),
            asks: true,
            verdict: None,
        })
        .collect()
}

/// The items of a list ordered by line that are on these lines.
fn between<'a, T>(list: &'a [T], lines: &Range<u32>, line: impl Fn(&T) -> u32) -> &'a [T] {
    let at = |wanted: u32| list.partition_point(|item| line(item) < wanted);
    list.get(at(lines.start)..at(lines.end)).unwrap_or_default()
}

/// Badges for each line: placements of the values declared or allocated there. `more`: allocations without a verdict.
fn badges(
    analysis: &Analysis,
    made: &[(u32, u32)],
    more: &[(u32, String)],
    lang: Lang,
    place: &Place,
) -> Vec<Badge> {
    let because =
        |name: &str, why: Key| lang.fill(key::BADGE_BECAUSE, &[("name", name), ("why", lang.text(why))]);
    // Values on the stack, on the heap, and on one or the other.
    let mut lines: BTreeMap<u32, [Vec<String>; 3]> = BTreeMap::new();
    // The first verdict of each line; those on the heap come before others.
    let mut leads: BTreeMap<u32, (bool, u32)> = BTreeMap::new();
    for (index, verdict) in made.iter().filter_map(|m| Some((m.1, analysis.verdicts.get(m.1 as usize)?))) {
        let Some(line) = place.line(verdict.pos.line) else { continue };
        let lead = (verdict.placement != Placement::Heap, index);
        if !matches!(verdict.placement, Placement::Static | Placement::Shared) {
            leads.entry(line).and_modify(|first| *first = lead.min(*first)).or_insert(lead);
        }
        let entry = lines.entry(line).or_default();
        let name = match verdict.unless {
            Some(_) if verdict.placement == Placement::Heap => because(&verdict.what, key::BADGE_NEEDED),
            _ => verdict.what.clone(),
        };
        match verdict.placement {
            Placement::Stack => entry[0].push(name),
            Placement::Heap => entry[1].push(name),
            Placement::Dynamic => entry[2].push(name),
            Placement::Static | Placement::Shared => {}
        }
    }
    let without_verdict = |what: &str| {
        let name = narrate::maker(lang, what);
        allocations::own_reason(what).map_or_else(|| name.to_owned(), |why| because(name, why))
    };
    let more: Vec<_> =
        more.iter().filter_map(|(line, what)| Some((place.line(*line)?, without_verdict(what)))).collect();
    for (line, what) in more {
        // A press then shows the allocation, not a value that stays on the stack.
        leads.retain(|at, lead| *at != line || !lead.0);
        lines.entry(line).or_default()[1].push(what);
    }
    let badge = |(line, [stack, heap, either]): (u32, [Vec<String>; 3])| {
        let letters = match (stack.is_empty(), heap.is_empty(), either.is_empty()) {
            (true, true, true) => return None,
            (false, true, true) => "S",
            (true, false, true) => "H",
            _ => "SH",
        };
        let told = [(key::BADGE_STACK, stack), (key::BADGE_HEAP, heap), (key::BADGE_EITHER, either)];
        let told = told.into_iter().filter(|(_, names)| !names.is_empty());
        let told =
            told.map(|(key, names)| lang.fill(key, &[("names", &names.join(lang.text(key::LIST_COMMA)))]));
        let description = told.collect::<Vec<_>>().join(" · ");
        let verdict = leads.get(&line).map(|lead| lead.1);
        Some(Badge { line, letters, description, asks: false, verdict })
    };
    lines.into_iter().filter_map(badge).collect()
}

/// For each goroutine, the line of its innermost frame in this file, its id, and whether it ran this step there.
fn current_lines(snapshot: &Snapshot, place: &Place) -> Vec<(u32, u32, bool)> {
    let live = snapshot.goroutines.iter().filter(|g| !matches!(g.state, GoroutineState::Dead)).take(20);
    live.filter_map(|g| {
        let mut own = g.frames.iter().filter_map(|f| f.pos).filter(|p| p.file.0 == 0).map(|p| p.line);
        let newest = own.next()?;
        let line = place.line(newest);
        let runs = g.id == snapshot.current && line.is_some();
        // If the function is in another file, show its caller in this one.
        let line = line.or_else(|| own.find_map(|line| place.line(line)))?;
        Some((line, g.id, runs))
    })
    .collect()
}

/// The first line that the card highlights while the card's step is on screen, or that its change has made; otherwise 0.
fn carded_line(state: State) -> u32 {
    if !untrack(|| state.shows_tried())
        && state.lesson.card_step.get_untracked()
            != state.snapshot.with_untracked(|s| s.as_ref().map(|s| s.step))
    {
        return 0;
    }
    untrack(|| lines_of_card(state)).first().copied().unwrap_or(0)
}

fn lines_of_card(state: State) -> Vec<u32> {
    state.lesson.lit.with(|lit| lit.iter().filter_map(|word| word.parse().ok()).collect())
}

/// The lines to highlight: that of what is hovered outside the editor, else the card's.
fn lit_lines(state: State) -> Vec<u32> {
    let line = match state.hover.get() {
        None => return lines_of_card(state),
        Some(Hover::Line(_)) => 0,
        Some(Hover::Verdict(index)) => state
            .good
            .with(|a| a.as_ref().and_then(|a| a.verdicts.get(index as usize)).map_or(0, |v| v.pos.line)),
        Some(Hover::Object(address)) => state.picture.scene.with(|s| {
            s.objects
                .iter()
                .find(|o| o.address == address)
                .and_then(|o| o.site)
                .filter(|p| p.file.0 == 0)
                .map_or(0, |p| p.line)
        }),
        Some(Hover::Pointer(_)) => 0,
    };
    vec![line]
}
