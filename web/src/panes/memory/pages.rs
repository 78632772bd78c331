//! Draws the pages that the collector marks as a whole: two bits for each object, and the page's place in the queue.

use super::at;
use super::emblem::emblem;
use crate::fixed::px;
use crate::i18n::{Key, count, key};
use crate::state::{Hover, State};
use crate::view::{HEAD, PageBox, Rect};
use crate::words::memory::{color_name, page_name, strips, turn};
use escapement_core::trace::snapshot::Color;
use leptos::prelude::*;

#[component]
pub fn Pages() -> impl IntoView {
    let state = expect_context::<State>();
    let pages = Memo::new(move |_| state.picture.scene.with(|s| s.pages.clone()));
    move || {
        let pages = pages.get()?;
        let queued = count(pages.queued as u64);
        let large = pages.boxes.iter().any(|page| page.large);
        Some(view! {
            <h2 class="stack-head" class:large=large data-testid="page-queue" style=at(pages.heading)>
                <b>{state.label(key::PAGES_HEADING)}</b>
                <span>{state.fill(key::PAGES_QUEUE, &[("count", &queued)])}</span>
            </h2>
            {pages.boxes.into_iter().map(|page| one(state, page)).collect_view()}
        })
    }
}

fn one(state: State, page: PageBox) -> impl IntoView {
    let PageBox { scanning, place, large, .. } = page;
    let lang = state.lang.get();
    // Large text leaves no room for the size.
    let name = if large { page.types.join(", ") } else { page_name(lang, &page) };
    let [all, ..] = page.count;
    let strip = |(word, n, is_set): (Key, usize, fn(Color) -> bool)| {
        let (word, number, all) = (state.t(word), count(n as u64), count(all as u64));
        let spoken = state.fill(key::PAGES_BITS, &[("word", word), ("n", &number), ("count", &all)]);
        view! {
            <p class="bits">
                <span class="unseen">{spoken}</span>
                <span class="word" aria-hidden="true">{word}</span>
                <span class="strip" aria-hidden="true" style=format!("--wide:{}px", px(page.wide))>
                    {page.cells.iter().map(|&(object, color)| bit(state, object, color, is_set(color))).collect_view()}
                    {(page.omitted > 0).then_some("…")}
                </span>
                <span class="number" aria-hidden="true">{number}</span>
            </p>
        }
    };
    view! {
        <article
            class="box page"
            class:large=large
            class:scanning=scanning
            class:queued=place.is_some()
            data-testid="page"
            data-address=format!("{:#x}", page.address)
            data-place=place.map(|n| n.to_string())
            style=at(page.rect)
        >
            <h3 class="head" title=format!("{:#x}", page.address)>
                <span>{name.clone()}</span>
                <small>{turn(lang, scanning, place)}</small>
            </h3>
            {emblem(&name, Rect { h: HEAD, ..page.rect })}
            {strips(&page).map(strip).into_iter().collect_view()}
        </article>
    }
}

fn bit(state: State, object: u64, color: Color, is_set: bool) -> impl IntoView {
    view! {
        <i
            class="bit"
            class:set=is_set
            data-color=color_name(color)
            on:mouseenter=move |_| state.hover.set(Some(Hover::Object(object)))
            on:mouseleave=move |_| state.hover.set(None)
        ></i>
    }
}
