//! The Allocations tab: objects and bytes per site, allocated and live.

use crate::i18n::{Key, bytes, count, key};
use crate::measure::benchmark;
use crate::panes::alive::Alive;
use crate::panes::badge::badge;
use crate::panes::output;
use crate::state::{Hover, Jump, Panel, State};
use crate::verdicts::on_heap;
use crate::view::value::short_type;
use crate::widgets::{Inline, listed};
use crate::words::allocations::{next_allocation, own_reason};
use crate::words::narrate;
use crate::words::why;
use crate::{drive, engine};
use escapement_core::diag::JOIN;
use escapement_core::span::LineCol;
use escapement_core::trace::event::{Mark, MarkKind, StepNo};
use escapement_core::trace::stats::{Recording, Site};
use leptos::prelude::*;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

#[component]
pub fn Allocations() -> impl IntoView {
    let state = expect_context::<State>();
    let ahead = Memo::new(move |_| state.places_ahead());
    // The table would answer an open question.
    let withheld = Memo::new(move |_| state.lesson.counts.get() || state.asks_freed());
    let order = RwSignal::new(Order::Bytes);
    let sites = Memo::new(move |_| {
        if withheld.get() {
            return Vec::new();
        }
        state.recording.with(|r| {
            let mut sites = r.as_ref().map_or_else(Vec::new, |r| r.stats.sites.clone());
            ahead.with(|ahead| sites.retain(|site| site.pos.is_none_or(|at| !ahead.contains(&at))));
            let order = order.get();
            // Sites with a line of the program before the others.
            sites.sort_by_key(|site| Reverse((line_of(site).is_some(), order.of(site), site.object_bytes)));
            sites
        })
    });
    // The first object of each site in the picture.
    let first = Memo::new(move |_| {
        let mut first = HashMap::new();
        state.snapshot.with(|s| {
            for object in s.iter().flat_map(|s| &s.heap).filter(|o| !o.freed) {
                if let Some(site) = object.site {
                    first.entry(site).or_insert(object.address);
                }
            }
        });
        first
    });
    // The row of the selected object's site.
    let chosen = Memo::new(move |_| {
        let object = state.object.get()?;
        state.snapshot.with(|s| s.as_ref()?.heap.iter().find(|o| o.address == object)?.site)
    });
    listed::follow_choice("allocation-sites", chosen);
    view! {
        <div class="allocations">
            <div class="panel-bar">
                <span>{move || (!withheld.get() && ahead.with(Vec::is_empty)).then(|| totals(state))}</span>
                <span class="spring"></span>
                <button
                    class="button"
                    data-testid="save-profile"
                    disabled=move || withheld.get() || !ahead.with(Vec::is_empty)
                    on:click=|_| crate::share::download::save_profile()
                >
                    {state.label(key::ALLOC_SAVE)}
                </button>
            </div>
            <div class="alloc-columns">
                <div class="alloc-list" id="allocation-sites">
                <Benchmarks />
                <Show when=move || withheld.get()>
                    <p class="hint">
                        {state.label(key::ALLOC_AHEAD)}
                        " "
                        <button class="link" data-testid="to-question" on:click=move |_| to_question(state)>
                            {state.label(key::QUIZ_GO)}
                        </button>
                    </p>
                </Show>
                <Show when=move || ahead.with(|places| !places.is_empty())>
                    <p class="hint">{state.label(key::M_AHEAD)}</p>
                </Show>
                <Show
                    when=move || sites.with(|s| !s.is_empty())
                    fallback=move || {
                        let tells = move || {
                            !withheld.get() && ahead.with(Vec::is_empty) && state.recording.with(Option::is_some)
                        };
                        let text = move || {
                            let cut = state.measurement().is_some_and(|run| run.broke_off().is_some());
                            state.t(if cut { key::ALLOC_EMPTY_CUT } else { key::ALLOC_EMPTY })
                        };
                        view! { <p class="empty">{move || tells().then(text)}</p> }
                    }
                >
                    <Table sites=sites order=order chosen=chosen first=first />
                </Show>
                <Show when=move || sites.with(|sites| !sites.is_empty())>
                    <p class="hint"><Inline text=state.title(key::ALLOC_SLOTS) /></p>
                </Show>
                </div>
                <Alive />
            </div>
        </div>
    }
}

/// Turns to the first open question, which the table would answer.
fn to_question(state: State) {
    if let Some(card) = state.lesson.open_questions.with_untracked(|open| open.first().copied()) {
        drive::enter(state, card);
    }
}

/// Sites with a line of the program, then the others. `chosen`: the site of the selected object; `first`: an object in
/// the picture, by site.
#[component]
fn Table(
    sites: Memo<Vec<Site>>,
    order: RwSignal<Order>,
    chosen: Memo<Option<LineCol>>,
    first: Memo<HashMap<LineCol, u64>>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let sizes = Memo::new(move |_| {
        let made = |r: &Option<Arc<Recording>>| r.as_ref().map_or_else(HashMap::new, |r| sizes(&r.marks));
        state.recording.with(made)
    });
    let unfolded = RwSignal::new(false);
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{state.label(key::ALLOC_LINE)}</th>
                    <th scope="col">{state.label(key::ALLOC_WHAT)}</th>
                    <th scope="col">{state.label(key::ALLOC_WHERE)}</th>
                    {Order::ALL.map(|by| heading(state, by, order)).collect_view()}
                </tr>
            </thead>
            <tbody>
                {move || {
                    let (own, library): (Vec<_>, Vec<_>) =
                        sites.get().into_iter().take(200).partition(|site| line_of(site).is_some());
                    let mut sums = sums(&own);
                    let mut row = move |site: Site| {
                        let sum = line_of(&site).and_then(|at| sums.remove(&at.line));
                        view! { <SiteRow site=site sum=sum chosen=chosen first=first sizes=sizes /> }
                    };
                    let fold = !own.is_empty() && library.len() > UNFOLDED;
                    let folded = fold.then(|| view! { <FoldedRow sites=library.clone() unfolded=unfolded /> });
                    let library = if fold && !unfolded.get() { Vec::new() } else { library };
                    view! {
                        {own.into_iter().map(&mut row).collect_view()}
                        {folded}
                        {library.into_iter().map(&mut row).collect_view()}
                    }
                }}
            </tbody>
        </table>
    }
}

/// What the sites are sorted by, largest first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Objects,
    Bytes,
    Live,
}

impl Order {
    const ALL: [Order; 3] = [Order::Objects, Order::Bytes, Order::Live];

    fn of(self, site: &Site) -> u64 {
        match self {
            Order::Objects => site.count,
            Order::Bytes => site.object_bytes,
            Order::Live => site.live_object_bytes,
        }
    }
    /// Its name in `@press` of a lesson's card.
    fn name(self) -> &'static str {
        match self {
            Order::Objects => "objects",
            Order::Bytes => "bytes",
            Order::Live => "live",
        }
    }
    fn title(self) -> Key {
        match self {
            Order::Objects => key::ALLOC_OBJECTS,
            Order::Bytes => key::ALLOC_BYTES,
            Order::Live => key::ALLOC_LIVE,
        }
    }
}

/// The heading of a column of numbers. A press sorts by them.
fn heading(state: State, by: Order, order: RwSignal<Order>) -> impl IntoView {
    let is_by = move || order.get() == by;
    view! {
        <th scope="col" class="number" aria-sort=move || if is_by() { "descending" } else { "none" }>
            <button class="sort" data-press=by.name() title=state.label(key::ALLOC_SORT) on:click=move |_| order.set(by)>
                {state.label(by.title())}
            </button>
        </th>
    }
}

/// Maximum number of sites without a line of the program that are listed; if there are more, a row stands for them.
const UNFOLDED: usize = 2;

/// Stands for the sites without a line of the program. A press lists them.
#[component]
fn FoldedRow(sites: Vec<Site>, unfolded: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let places = count(sites.len() as u64);
    let sum = |of: fn(&Site) -> u64| sites.iter().map(of).sum::<u64>();
    view! {
        <tr>
            <td></td>
            <td colspan="2">
                <button
                    class="link"
                    data-testid="library-sites"
                    aria-expanded=move || unfolded.get().to_string()
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                >
                    {state.fill(key::ALLOC_FOLDED, &[("count", &places)])}
                </button>
            </td>
            <td class="number">{count(sum(|site| site.count))}</td>
            <td class="number">{bytes(sum(|site| site.object_bytes))}</td>
            <td class="number">
                {format!("{} · {}", count(sum(|site| site.live_count)), bytes(sum(|site| site.live_object_bytes)))}
            </td>
        </tr>
    }
}

/// Objects and bytes of each line with several sites.
fn sums(sites: &[Site]) -> HashMap<u32, (u64, u64)> {
    let mut lines: HashMap<u32, Vec<&Site>> = HashMap::new();
    for site in sites {
        if let Some(at) = line_of(site) {
            lines.entry(at.line).or_default().push(site);
        }
    }
    lines.retain(|_, sites| sites.len() > 1);
    let sum = |sites: Vec<&Site>| {
        sites.iter().fold((0, 0), |(n, size), site| (n + site.count, size + site.object_bytes))
    };
    lines.into_iter().map(|(line, sites)| (line, sum(sites))).collect()
}

/// What the whole run allocated and freed, in one line.
fn totals(state: State) -> Option<String> {
    state.recording.with(|r| {
        let s = &r.as_ref()?.stats;
        let values: [(&str, &str); 5] = [
            ("objects", &count(s.mallocs)),
            ("bytes", &bytes(s.total_alloc)),
            ("library", &count(s.library())),
            ("freed", &count(s.freed)),
            ("cycles", &count(s.gc_started)),
        ];
        let key = if s.library() == 0 { key::ALLOC_TOTALS } else { key::ALLOC_TOTALS_LIBRARY };
        Some(state.fill(key, &values))
    })
}

/// A site. A press goes to the step of its first allocation, or to its line. `chosen`: the site of the selected object;
/// `first`: an object in the picture, by site; `sizes`: as [`sizes`] gives them; `sum`: of the line, in the first row of
/// several.
#[component]
fn SiteRow(
    site: Site,
    chosen: Memo<Option<LineCol>>,
    first: Memo<HashMap<LineCol, u64>>,
    sizes: Memo<HashMap<LineCol, Made>>,
    sum: Option<(u64, u64)>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let own = site.pos.filter(|p| p.file.0 == 0);
    let at = line_of(&site);
    let line = at.map_or(0, |p| p.line);
    let place = at.map(|p| {
        let title = own.map(|_| state.label(key::ALLOC_GO));
        // The row handles the click.
        view! { <button class="link" title=title>{move || state.place(p.line)}</button> }
    });
    let copy = site.outer.filter(|outer| own.is_some_and(|own| own.line != outer.line) && outer.file.0 == 0);
    let copy = copy.map(|outer| {
        let at = state.at_line(outer.line);
        view! { <span class="faint">{state.fill(key::ALLOC_COPY, &[("at", &at)])}</span> }
    });
    let start = at.is_none().then(|| view! { <span class="faint">{state.label(key::ALLOC_INIT)}</span> });
    // Other values may be allocated at the same position.
    let (pos, objects) = (site.pos, site.count);
    let listed = Memo::new(move |_| {
        sizes.with(|sizes| sizes.get(&pos?).filter(|made| made.count == objects).cloned())
    });
    let sum = sum.map(|(n, size)| {
        let values = [("at", &*state.at_line(line)), ("objects", &count(n)), ("bytes", &bytes(size))];
        let text = state.fill(key::ALLOC_SUM, &values);
        view! { <div class="faint" data-testid="line-sum">{text}</div> }
    });
    let via = site.via.map(|_| view! { <span class="faint">{state.label(key::ALLOC_VIA)}</span> });
    view! {
        <tr
            class:chosen-row=move || site.pos.is_some() && chosen.get() == site.pos
            class:goes=at.is_some()
            on:click=move |_| {
                if let Some(at) = own {
                    go_to_allocation(state, at);
                } else if let Some(LineCol { line, col, .. }) = at {
                    state.jump.set(Some(Jump { line, col, focus: false }));
                }
            }
            on:mouseenter=move |_| state.hover.set((line > 0).then_some(Hover::Line(line)))
            on:mouseleave=move |_| state.hover.set(None)
        >
            <td>{place}</td>
            <td>
                <code>{narrate::maker(state.lang.get(), &site.what).to_owned()}</code>
                " "
                <small>{narrate::made(state.lang.get(), &site.ty)}</small>
                {move || listed.get().map(|made| sizes_view(state, made))}
                {sum}
            </td>
            <td>
                {badge(state, site.placement)}
                " "
                {reason(state, &site)}
                " "
                {via}
                {copy}
                {start}
            </td>
            <td class="number">{count(site.count)}</td>
            <td class="number">{bytes(site.object_bytes)}</td>
            <td class="number">{live(state, &site, first)}</td>
        </tr>
    }
}

/// What was allocated at one position.
#[derive(Clone, PartialEq, Debug, Default)]
struct Made {
    /// The first objects: type, with an array's length, and the step that shows it.
    first: Vec<(String, StepNo)>,
    count: u64,
    /// Whether all are arrays.
    arrays: bool,
    /// Whether they are of several types.
    differ: bool,
}

/// Maximum number of objects that a site's row lists.
const LISTED: usize = 12;

/// The arrays of growing slices, each longer than the one before, by position.
fn sizes(marks: &[Mark]) -> HashMap<LineCol, Made> {
    let mut places: HashMap<LineCol, Made> = HashMap::new();
    for mark in marks {
        if let (Some(at), MarkKind::Alloc { ty, .. }) = (mark.pos, &mark.kind) {
            let made = places.entry(at).or_insert(Made { arrays: true, ..Made::default() });
            made.count += 1;
            made.arrays &= ty.starts_with('[');
            made.differ |= made.first.first().is_some_and(|first| first.0 != *ty);
            if made.first.len() < LISTED {
                made.first.push((ty.clone(), mark.shown_at()));
            }
        }
    }
    places.retain(|_, made| made.arrays && made.differ);
    places
}

fn sizes_view(state: State, made: Made) -> impl IntoView {
    let more = (made.count > made.first.len() as u64).then_some("…");
    let links = made.first.into_iter().map(|(ty, step)| {
        let go = move |event: web_sys::MouseEvent| {
            event.stop_propagation();
            engine::go_to(state, step);
        };
        view! {
            <button class="link" on:click=go>
                {short_type(&ty)}
            </button>
        }
    });
    view! {
        <div class="sizes" data-testid="sizes">
            {state.label(key::ALLOC_SIZES)}
            {links.collect_view()}
            {more}
        </div>
    }
}

/// Objects and bytes of a site that are live at the end. A press selects one of its objects in the picture, if there is
/// any, so that the path that keeps it alive is shown. `first`: that object, by site.
fn live(state: State, site: &Site, first: Memo<HashMap<LineCol, u64>>) -> impl IntoView + use<> {
    let text = format!("{} · {}", count(site.live_count), bytes(site.live_object_bytes));
    let at = site.pos;
    let object = Memo::new(move |_| first.with(|first| first.get(&at?).copied()));
    let select = move |event: web_sys::MouseEvent| {
        event.stop_propagation();
        state.object.set(object.get_untracked());
    };
    move || match object.get() {
        None => text.clone().into_any(),
        Some(_) => view! {
            <button class="link" title=state.label(key::ALLOC_ALIVE) on:click=select>
                {text.clone()}
            </button>
        }
        .into_any(),
    }
}

/// The line of the program that allocates, itself or in the library code that it calls.
fn line_of(site: &Site) -> Option<LineCol> {
    site.pos.filter(|p| p.file.0 == 0).or(site.via)
}

/// Goes to an allocation's line, and to the step of the next allocation there; after the last, to the first.
fn go_to_allocation(state: State, at: LineCol) {
    state.jump.set(Some(Jump { line: at.line, col: at.col, focus: false }));
    let now = state.step_untracked();
    let next = state.recording.with_untracked(|r| next_allocation(&r.as_ref()?.marks, at, now));
    if let Some(step) = next {
        engine::go_to(state, step);
    }
}

/// Why a site's values are on the heap, with a link to the Why tab.
fn reason(state: State, site: &Site) -> Option<AnyView> {
    let at = site.pos?;
    let lang = state.lang.get();
    let own = own_reason(&site.what);
    // These sites have no verdict that a link could lead to.
    if let Some(why) =
        own.or(site.ty.is_empty().then_some(key::ALLOC_WHY_RUNTIME)).filter(|_| site.what != JOIN)
    {
        return Some(view! { <span>{lang.text(why)}</span> }.into_any());
    }
    let found = state.good.with(|analysis| {
        let analysis = analysis.as_ref()?;
        let verdicts = || (0u32..).zip(&analysis.verdicts).filter(|(_, v)| on_heap(v));
        let exact = verdicts().find(|(_, v)| Some(v.origin) == site.origin && Some(v.pos) == site.outer);
        let (index, verdict) = exact.or_else(|| verdicts().find(|(_, v)| v.pos == at || v.origin == at))?;
        let text = match own {
            Some(why) => lang.text(why).to_owned(),
            None => why::because(lang, &why::to_the_end(analysis, verdict)),
        };
        // A value that does not escape, but did not fit into the frame.
        let appends = site.what.starts_with("append(");
        let dynamic = if appends { key::ALLOC_WHY_DYNAMIC } else { key::ALLOC_WHY_TOO_LARGE };
        let text = if text.is_empty() { lang.text(dynamic).to_owned() } else { text };
        Some((index, (verdict.pos.file.0 == 0).then_some(verdict.pos), text))
    });
    let Some((index, own, text)) = found else {
        // There is no verdict on those of the library, nor on any before Go 1.25.
        let is_append = site.what.starts_with("append(");
        return is_append.then(|| view! { <span>{lang.text(key::ALLOC_WHY_APPEND)}</span> }.into_any());
    };
    Some(
        view! {
            <button
                class="link reason"
                on:click=move |event| {
                    event.stop_propagation();
                    state.verdict.set(Some(index));
                    state.panel.set(Panel::Why);
                    if let Some(LineCol { line, col, .. }) = own {
                        state.jump.set(Some(Jump { line, col, focus: false }));
                    }
                }
            >
                <Inline text=text />
            </button>
        }
        .into_any(),
    )
}

/// Step of the first call of a benchmark, given the name that it prints: `BenchmarkAdd/small-2`.
fn first_call(recording: &Recording, printed: &str) -> Option<u64> {
    let name = printed.split(['/', '-']).next()?;
    let called =
        |kind: &MarkKind| matches!(kind, MarkKind::Call { func } if func.rsplit('.').next() == Some(name));
    // The mark is of the step before.
    recording.marks.iter().find(|mark| called(&mark.kind)).map(|mark| mark.shown_at().0)
}

/// Cost per operation of each benchmark, if the program has any.
#[component]
fn Benchmarks() -> impl IntoView {
    let state = expect_context::<State>();
    let rows = Memo::new(move |_| {
        let pieces = state.recording.with(|r| r.as_ref().map_or_else(Vec::new, |r| output::pieces(r)));
        let lines = pieces.iter().flat_map(|piece| piece.text.lines().map(|line| (line, piece.step)));
        let printed = lines.filter_map(|(line, step)| Some((benchmark(line)?, step)));
        // The timeline may have no mark of its first call.
        let first = |name: &str| state.recording.with(|r| first_call(r.as_ref()?, name));
        printed.map(|(row, step)| (first(&row.name).unwrap_or(step), row)).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <table class="table" data-testid="benchmarks">
                <thead>
                    <tr>
                        <th scope="col">{state.label(key::ALLOC_BENCHMARK)}</th>
                        <th scope="col" class="number">"B/op"</th>
                        <th scope="col" class="number">"allocs/op"</th>
                    </tr>
                </thead>
                <tbody>
                    {move || {
                        rows.get()
                            .into_iter()
                            .map(|(step, row)| {
                                view! {
                                    <tr>
                                        <td>
                                            <button
                                                class="link"
                                                on:click=move |_| engine::go_to(state, StepNo(step))
                                            >
                                                <code>{row.name}</code>
                                            </button>
                                        </td>
                                        <td class="number">{count(row.bytes)}</td>
                                        <td class="number">{count(row.allocs)}</td>
                                    </tr>
                                }
                            })
                            .collect_view()
                    }}
                </tbody>
            </table>
        </Show>
    }
}
