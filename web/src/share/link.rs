//! Links and reloads. A link has everything on screen, in the URL fragment as `#2.` or `#3.` and base64url of raw-deflated
//! postcard.
//! In: state. Out: text, and back. The wire format has its own structs, which never change: a link made today opens in
//! every later version (`view::camera::Sight` is part of it). Errors: a damaged link opens the default lesson and says so;
//! it never inflates past a bound.

use super::wire::{Wire1, Wire2, Wire3, decoded};
use crate::engine;
use crate::i18n::{Lang, key};
use crate::lesson::Lesson;
use crate::lesson::settings::{self, classroom};
use crate::protocol::Landing;
use crate::state::{Panel, Part, Shown, State};
use crate::view::camera::Sight;
use crate::{drive, lesson, store};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use escapement_core::settings::{Barrier, Collector};
use escapement_core::trace::event::{Granularity, StepNo};
use escapement_core::version::Version;
use js_sys::{Promise, Uint8Array};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = escapement)]
    fn deflate(bytes: &Uint8Array) -> Promise;
    #[wasm_bindgen(js_namespace = escapement)]
    fn inflate(bytes: &Uint8Array, limit: u32) -> Promise;
}

/// What a tab keeps while the page reloads.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// [`protocol::VERSION`](crate::protocol::VERSION): the page that comes back may be a newer one.
    version: u64,
    /// Fragment of the address.
    fragment: String,
    /// Name of the user's program.
    program: Option<String>,
    /// Value of `State::named`.
    named: Option<String>,
    /// Answered questions: slug of the lesson, and card.
    answered: Vec<(String, u32)>,
    /// Value of `LessonState::tried`.
    tried: Option<(String, String)>,
    /// Value of `State::for_students`.
    for_students: bool,
    /// Value of `State::before_presenting`; the answered questions are given like those above.
    before: (bool, bool, Vec<(String, u32)>),
    wire: Wire2,
}

/// Maximum size of an inflated link, bytes.
const LONGEST: u32 = 4 << 20;

// Links contain indices into these lists: append only.
const WIRE_PANELS: [Panel; 6] =
    [Panel::Why, Panel::Remarks, Panel::Calls, Panel::Gc, Panel::Allocations, Panel::Output];
const WIRE_GRANULARITIES: [Granularity; 3] = [Granularity::Line, Granularity::Operation, Granularity::GcWork];
const WIRE_BARRIERS: [Barrier; 4] = [Barrier::Hybrid, Barrier::Dijkstra, Barrier::Yuasa, Barrier::None];
const WIRE_COLLECTORS: [Collector; 2] = [Collector::GreenTea, Collector::ObjectByObject];

fn place<T: PartialEq>(list: &[T], value: T) -> u8 {
    list.iter().position(|v| *v == value).unwrap_or(0) as u8
}

fn wire(state: State) -> Wire1 {
    let run = state.run.get_untracked();
    let compile = state.compile.get_untracked();
    let source = state.source.get_untracked();
    let lesson = state.lesson.index.get_untracked().and_then(|i| lesson::LESSONS.get(i));
    Wire1 {
        source: lesson.is_none_or(|l| !l.has_program(&source)).then_some(source),
        lesson: lesson.map(|l| l.slug.to_owned()),
        card: state.lesson.card.get_untracked() as u32,
        step: state.snapshot.with_untracked(|s| s.as_ref().map_or(0, |s| s.step.0)),
        panel: place(&WIRE_PANELS, state.panel.get_untracked()),
        granularity: place(&WIRE_GRANULARITIES, state.granularity.get_untracked()),
        hidden: state.hidden.get_untracked(),
        present: state.present.get_untracked(),
        zh: state.lang.get_untracked() == Lang::Zh,
        go: compile.go.0,
        inlining: compile.inlining,
        gogc: run.gogc,
        heap_minimum: run.heap_minimum,
        barrier: place(&WIRE_BARRIERS, run.barrier),
        collector: place(&WIRE_COLLECTORS, run.collector),
        initial_stack: run.initial_stack,
        max_stack: run.max_stack,
        force_stack: run.force_stack,
        collect_at: run.collect_at,
        seed: run.seed,
    }
}

/// Adds the state of the picture. `students`: answers are hidden, and the link does not open in presentation mode.
fn wire2(state: State, students: bool) -> Wire2 {
    let mut first = wire(state);
    first.hidden = students;
    first.present &= !students;
    let window = state.picture.window.get_untracked();
    let sight = Sight::of(state.picture.camera.get_untracked(), state.picture.held.get_untracked(), window);
    let place = (state.lesson.index.get_untracked().unwrap_or(usize::MAX), state.lesson.card.get_untracked());
    Wire2 {
        first,
        // If the picture is not on screen, as may be on a phone, there is no camera.
        sight: Some(sight).filter(|sight| sight.width > 0),
        object: state.object.get_untracked().filter(|_| !students),
        verdict: state.verdict.get_untracked().filter(|_| !students),
        answered: !students && state.lesson.answered.with_untracked(|a| a.contains(&place)),
        library: state.picture.library.get_untracked(),
    }
}

/// A link to what is on screen. `None` if the browser could not deflate it.
pub async fn link(state: State, students: bool) -> Option<String> {
    let second = wire2(state, students);
    let name = state.own_name().filter(|_| second.first.lesson.is_none());
    let (version, bytes) = match name {
        None => (2, crate::protocol::encode(&second)),
        name => (3, crate::protocol::encode(&Wire3 { second, name })),
    };
    let packed = JsFuture::from(deflate(&Uint8Array::from(bytes.as_slice()))).await.ok()?;
    let packed = Uint8Array::new(&packed).to_vec();
    Some(format!("{}#{version}.{}", bare_address(), URL_SAFE_NO_PAD.encode(packed)))
}

/// Puts the link into the address bar, without a new history entry.
pub fn show_in_address(link: &str) {
    if let Some(history) = web_sys::window().and_then(|w| w.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(link));
    }
}

/// Puts what was opened into the address bar, with a history entry for what was open before.
pub fn visit(name: &str) {
    let Some(window) = web_sys::window() else { return };
    let (Ok(hash), Ok(history)) = (window.location().hash(), window.history()) else { return };
    let fragment = fragment_of(name);
    if hash == fragment {
        return;
    }
    // The first opening replaces the bare address.
    let _ = if crate::app::is_ready() && !hash.is_empty() {
        history.push_state_with_url(&JsValue::NULL, "", Some(&fragment))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&fragment))
    };
}

/// Decodes a percent-encoded name.
pub fn unescaped(text: &str) -> String {
    js_sys::decode_uri(text).map_or_else(|_| text.to_owned(), String::from)
}

/// The versions of links, first to last.
const VERSIONS: [&str; 3] = ["1", "2", "3"];

/// Whether the address is a link made by [`link`].
pub fn is_link() -> bool {
    fragment()
        .strip_prefix('#')
        .and_then(|link| link.split_once('.'))
        .is_some_and(|(version, _)| VERSIONS.contains(&version))
}

/// After an edit, replaces a link in the address bar, which no longer matches the text, by the name of the lesson or
/// program.
pub fn leave_link(state: State) {
    if !is_link() {
        return;
    }
    let lesson = state.lesson.index.get_untracked().and_then(|i| lesson::LESSONS.get(i));
    let name = match (lesson, state.program.get_untracked()) {
        (Some(lesson), _) => fragment_of(&format!("l.{}", lesson.slug)),
        (None, Some(name)) => fragment_of(&format!("p.{name}")),
        (None, None) => String::new(),
    };
    show_in_address(&(bare_address() + &name));
}

/// The page's address without a fragment.
fn bare_address() -> String {
    let address = web_sys::window().and_then(|w| w.location().href().ok()).unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

fn fragment_of(name: &str) -> String {
    format!("#{}", String::from(js_sys::encode_uri(name)))
}

/// Keeps what is on screen for a reload of this tab; until there is something, what was kept before stays.
pub fn keep_place(state: State) {
    if !crate::app::is_ready() {
        return;
    }
    let mut wire = wire2(state, false);
    wire.first.hidden = state.hidden.get_untracked();
    let named =
        |(lesson, card): &(usize, usize)| Some((lesson::LESSONS.get(*lesson)?.slug.to_owned(), *card as u32));
    let all_named = |all: &HashSet<(usize, usize)>| all.iter().filter_map(named).collect::<Vec<_>>();
    let before = state.before_presenting.get_untracked();
    let kept = Kept {
        version: crate::protocol::VERSION,
        fragment: fragment(),
        program: state.program.get_untracked(),
        named: state.named.get_untracked(),
        answered: state.lesson.answered.with_untracked(all_named),
        tried: state.lesson.tried.get_untracked(),
        for_students: state.for_students.get_untracked(),
        before: (before.hidden, before.for_students, all_named(&before.answered)),
        wire,
    };
    store::keep_place(&URL_SAFE_NO_PAD.encode(crate::protocol::encode(&kept)));
}

/// After a reload, or on the way back from another page, opens what this tab showed. False if there is nothing to open.
pub async fn reopen(state: State) -> bool {
    let opened = match kept() {
        Some(mut kept) => fetch_texts(state, &mut kept.wire).await.is_ok() && restore(state, kept).is_some(),
        None => false,
    };
    // Until then, another reload finds it again.
    store::forget_place();
    opened
}

/// What this tab showed, if the page has come back to it.
fn kept() -> Option<Kept> {
    use web_sys::PerformanceNavigation as By;
    let by = web_sys::window()?.performance()?.navigation().type_();
    let kept: Kept = crate::protocol::decode(&URL_SAFE_NO_PAD.decode(store::place()?).ok()?)?;
    // Another tab may have edited or deleted the program meanwhile.
    let is_saved = |name: &String| store::program(name) == kept.wire.first.source;
    let fits = kept.version == crate::protocol::VERSION
        && kept.fragment == fragment()
        && kept.program.as_ref().is_none_or(is_saved);
    (fits && [By::TYPE_RELOAD, By::TYPE_BACK_FORWARD].contains(&by)).then_some(kept)
}

fn restore(state: State, kept: Kept) -> Option<()> {
    open(state, kept.wire)?;
    state.program.set(kept.program);
    state.named.set(kept.named);
    state.lesson.tried.set(kept.tried);
    state.for_students.set(kept.for_students);
    let known = |(slug, card): (String, u32)| Some((lesson::find(&slug)?, card as usize));
    let all_known = |all: Vec<(String, u32)>| all.into_iter().filter_map(known).collect::<HashSet<_>>();
    state.lesson.answered.set(all_known(kept.answered));
    let (hidden, for_students, answered) = kept.before;
    state.before_presenting.set(Shown { hidden, for_students, answered: all_known(answered) });
    if state.program.with_untracked(Option::is_some) {
        store::keep_text(state);
    }
    Some(())
}

fn fragment() -> String {
    web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// Fetches the texts of a link's language, or stays in this one, and those of its lesson. Errors: the lesson.
async fn fetch_texts(state: State, wire: &mut Wire2) -> Result<(), &'static Lesson> {
    let lesson = wire.first.lesson.as_ref().and_then(|slug| lesson::LESSONS.get(lesson::find(slug)?));
    let mut lang = if wire.first.zh { Lang::Zh } else { Lang::En };
    if lang.fetch().await.is_err() {
        lang = state.lang.get_untracked();
        wire.first.zh = lang == Lang::Zh;
    }
    match lesson {
        Some(lesson) => lesson.fetch(lang).await.map_err(|_| lesson),
        None => Ok(()),
    }
}

/// Opens the lesson, program or link in the address bar. Returns false if the address has no fragment.
pub async fn open_address(state: State) -> bool {
    let fragment = fragment();
    let Some(text) = fragment.strip_prefix('#').filter(|t| !t.is_empty()) else { return false };
    if drive::open_named(state, text).await {
        return true;
    }
    drive::keep_last(state);
    let Some(Wire3 { second: mut wire, name }) = read(text).await else {
        open_damaged(state);
        return true;
    };
    if let Err(lesson) = fetch_texts(state, &mut wire).await {
        drive::open(state, lesson::find(lesson::DEFAULT).unwrap_or(0));
        drive::unavailable(state, lesson);
    } else if open(state, wire).is_none() {
        open_damaged(state);
    } else if state.lesson.index.get_untracked().is_none() {
        // The link leads to the user's own program, and was made on this device.
        if let Some(name) = state.source.with_untracked(|text| store::name_of(text)) {
            state.program.set(Some(name));
            store::keep_text(state);
        } else {
            state.named.set(name);
        }
    }
    true
}

fn open_damaged(state: State) {
    drive::open(state, lesson::find(lesson::DEFAULT).unwrap_or(0));
    state.say(key::NOTICE_DAMAGED_LINK, true);
}

async fn read(text: &str) -> Option<Wire3> {
    let (version, packed) = text.split_once('.')?;
    let packed = URL_SAFE_NO_PAD.decode(packed).ok()?;
    let bytes = JsFuture::from(inflate(&Uint8Array::from(packed.as_slice()), LONGEST)).await.ok()?;
    decoded(version, &Uint8Array::new(&bytes).to_vec())
}

fn open(state: State, wire: Wire2) -> Option<()> {
    let Wire2 { first: wire, sight, object, verdict, answered, library } = wire;
    let lesson = match &wire.lesson {
        // The lesson may no longer exist; the link contains its program if that was changed.
        Some(slug) => lesson::find(slug),
        None => None,
    };
    let source = match (&wire.source, lesson.and_then(|i| lesson::LESSONS.get(i))) {
        (Some(source), _) => source.clone(),
        (None, Some(lesson)) => lesson.source().to_owned(),
        (None, None) => return None,
    };
    drive::keep_own(state);
    let supported = |v: &Version| Version::SUPPORTED.contains(v);
    batch(move || {
        state.compile.update(|c| {
            c.go = Some(Version(wire.go)).filter(supported).unwrap_or(Version::LATEST);
            c.inlining = wire.inlining;
        });
        let mut run = classroom();
        run.gogc = wire.gogc;
        run.heap_minimum = wire.heap_minimum.max(64);
        run.barrier = WIRE_BARRIERS.get(usize::from(wire.barrier)).copied().unwrap_or_default();
        run.collector = WIRE_COLLECTORS.get(usize::from(wire.collector)).copied().unwrap_or_default();
        run.initial_stack = wire.initial_stack.clamp(2048, 1 << 20);
        run.max_stack = wire.max_stack.min(run.max_stack).max(8192);
        run.force_stack = wire.force_stack;
        run.collect_at = wire.collect_at;
        run.seed = wire.seed;
        state.forget_picture();
        state.lesson.index.set(lesson);
        state.lesson.card.set(wire.card as usize);
        state.panel.set(WIRE_PANELS.get(usize::from(wire.panel)).copied().unwrap_or_default());
        state
            .granularity
            .set(WIRE_GRANULARITIES.get(usize::from(wire.granularity)).copied().unwrap_or_default());
        state.hidden.set(wire.hidden);
        state.for_students.set(wire.hidden);
        // There is no picture yet.
        if wire.hidden && lesson.is_none() {
            state.part.set(Part::Code);
        }
        if wire.hidden {
            state.lesson.answered.set(Default::default());
        }
        if let (true, Some(lesson)) = (answered, lesson) {
            state.lesson.answered.update(|a| {
                a.insert((lesson, wire.card as usize));
            });
        }
        state.present.set(wire.present);
        let before = Shown { hidden: wire.hidden, for_students: wire.hidden, ..Shown::default() };
        state.before_presenting.set(before);
        state.lang.set(if wire.zh { Lang::Zh } else { Lang::En });
        state.replace_source(source);
        // Only now: replacing the text drops what was forced before.
        state.run.set(run);
        state.verdict.set(verdict);
        state.picture.library.set(library);
        state.lesson.card_step.set(None);
        state.picture.aim.set(sight.map(|sight| (StepNo(wire.step), sight)));
    });
    let card = settings::moment(&state.lesson.text.get_untracked(), wire.card as usize);
    engine::changed_and_land(state, Landing::StepOffCard { step: StepNo(wire.step), card }, object);
    Some(())
}
