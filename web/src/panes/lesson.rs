//! The lesson pane: one card at a time, with its question.

use crate::drive;
use crate::engine;
use crate::i18n::key;
use crate::lesson::LESSONS;
use crate::lesson::card::Card;
use crate::lesson::settings;
use crate::panes::quiz::{Question, WithheldText};
use crate::state::State;
use crate::widgets::{Border, Icon, Inline, Splitter, icon, terms};
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn Lesson() -> impl IntoView {
    let state = expect_context::<State>();
    let cards = move || state.lesson.text.with(|t| t.cards.len());
    let at = move || state.lesson.card.get().min(cards().saturating_sub(1));
    let card = Memo::new(move |_| state.lesson.text.with(|t| t.cards.get(at()).cloned()));
    // On narrow screens, the card is a foldable sheet over the picture.
    let folded = RwSignal::new(false);
    // Each card begins at its top. Scrolled at once, the page would be laid out before it has changed entirely.
    let sheet = NodeRef::<html::Aside>::new();
    Effect::new(move |_| {
        state.lesson.index.track();
        at();
        if let Some(sheet) = sheet.get() {
            request_animation_frame(move || sheet.set_scroll_top(0));
        }
    });
    view! {
        <Show when=move || state.lesson.index.get().is_some() && !state.present.get()>
            <aside
                node_ref=sheet
                class="lesson"
                class:folded=move || folded.get()
                data-testid="lesson-card"
                data-slug=move || state.lesson.index.get().and_then(|i| LESSONS.get(i)).map(|l| l.slug)
                data-card=move || (at() + 1).to_string()
                data-step=move || state.lesson.card_step.get().map(|step| step.0.to_string())
                aria-label=state.label(key::LESSON_NAME)
            >
                <Head at=Signal::derive(at) folded=folded />
                <Edited />
                <Show when=move || at() == 0>
                    <p class="summary">
                        <Inline text=Signal::derive(move || state.lesson.text.with(|t| t.summary.clone())) />
                    </p>
                </Show>
                {move || card.get().map(|card| view! { <OneCard card=card /> })}
                <Show when=move || at() + 1 == cards()>
                    <p class="row-actions">{move || following(state)}</p>
                </Show>
            </aside>
            <Show when=move || state.settled.get()>
                <Splitter border=Border::Above name="card" of=".lesson" label=state.label(key::SPLIT_CARD) />
            </Show>
        </Show>
    }
}

/// The card's number, the way to its neighbours, back to its step and out of the lesson.
#[component]
fn Head(at: Signal<usize>, folded: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let cards = move || state.lesson.text.with(|t| t.cards.len());
    let away = Memo::new(move |_| {
        let elsewhere = state.lesson.card_step.get().is_some_and(|step| step != state.step());
        elsewhere && !state.lesson.walking.get() || drive::has_other_settings(state)
    });
    view! {
        <header class="lesson-head">
            <button
                class="button quiet"
                data-testid="card-back"
                prop:disabled=move || at.get() == 0
                on:click=move |_| drive::enter(state, at.get_untracked().saturating_sub(1))
                aria-label=state.label(key::LESSON_BACK)
            >
                {icon(Icon::Back)}
            </button>
            <button
                class="button quiet"
                data-testid="card-next"
                prop:disabled=move || { at.get() + 1 >= cards() }
                on:click=move |_| drive::enter(state, at.get_untracked() + 1)
                aria-label=state.label(key::LESSON_NEXT)
            >
                {icon(Icon::Forward)}
            </button>
            <span
                class="dots"
                role="img"
                aria-label=move || {
                    let (n, of) = ((at.get() + 1).to_string(), cards().to_string());
                    state.fill(key::LESSON_CARD_OF, &[("n", &n), ("of", &of)])
                }
            >
                {move || {
                    (0..cards()).map(|i| view! { <i class:on=move || i == at.get()></i> }).collect_view()
                }}
            </span>
            <Show when=move || away.get()>
                <button class="button" data-testid="card-return" on:click=move |_| drive::come_back(state)>
                    {state.label(key::LESSON_RETURN)}
                </button>
            </Show>
            <span class="spring"></span>
            <button
                class="button quiet fold"
                data-testid="card-fold"
                aria-expanded=move || (!folded.get()).to_string()
                aria-label=state.label(key::LESSON_FOLD)
                on:click=move |_| folded.update(|f| *f = !*f)
            >
                {icon(Icon::Down)}
            </button>
            <button
                class="button quiet"
                aria-label=state.label(key::LESSON_CLOSE)
                title=state.label(key::LESSON_CLOSE)
                on:click=move |_| state.lesson.index.set(None)
            >
                {icon(Icon::Close)}
            </button>
        </header>
    }
}

/// Says that the card is about another release than the selected one, or that other settings were changed.
#[component]
pub fn OtherSettings() -> impl IntoView {
    let state = expect_context::<State>();
    let said = Memo::new(move |_| {
        let card = state.this_card()?;
        let own = state.lesson.text.with(|text| settings::of_card(text, &card.drive).0.go);
        let selected = state.compile.with(|c| c.go);
        if own != selected {
            let [own, selected] = [own, selected].map(|release| format!("1.{}", release.0));
            return Some(state.fill(key::LESSON_OTHER_RELEASE, &[("card", &own), ("selected", &selected)]));
        }
        drive::has_other_settings(state).then(|| state.t(key::LESSON_OTHER_SETTINGS).to_owned())
    });
    move || said.get().map(|said| view! { <p class="edited" data-testid="other-settings">{said}</p> })
}

/// Says that the program is no longer the lesson's, which the cards are about, or that settings were changed, and offers
/// the way back.
#[component]
fn Edited() -> impl IntoView {
    let state = expect_context::<State>();
    let edited = Memo::new(move |_| {
        let lesson = state.lesson.index.get().and_then(|index| LESSONS.get(index));
        lesson.is_some_and(|lesson| state.source.with(|text| !lesson.has_program(text)))
            && !state.shows_tried()
    });
    view! {
        <OtherSettings />
        <Show when=move || edited.get()>
            <p class="edited" data-testid="edited">
                {state.label(key::LESSON_EDITED)}
                " "
                <button class="link" data-testid="restore" on:click=move |_| drive::restore(state)>
                    {state.label(key::LESSON_RESTORE)}
                </button>
            </p>
        </Show>
    }
}

/// The button that opens the next lesson; after the last one, a closing word.
fn following(state: State) -> Option<impl IntoView> {
    let next = drive::next(state.lesson.index.get()?);
    let Some((next, lesson)) = next.and_then(|next| Some((next, LESSONS.get(next)?))) else {
        return Some(state.label(key::LESSON_LAST).into_any());
    };
    let title = lesson.title(state.lang.get());
    let button = view! {
        <button class="button next-lesson" data-testid="next-lesson" on:click=move |_| drive::open(state, next)>
            {state.fill(key::LESSON_FOLLOWING, &[("title", title)])}
            {icon(Icon::Forward)}
        </button>
    };
    Some(button.into_any())
}

#[component]
fn OneCard(card: Card) -> impl IntoView {
    let state = expect_context::<State>();
    let show = card.drive.show.as_ref().map(|moment| moment.text.clone());
    let withheld = Memo::new(move |_| state.withholds_text());
    view! {
        <div class="card">
            <h2>
                <Inline text=card.title.clone() />
            </h2>
            {
                let body = card.body.clone();
                move || {
                    if withheld.get() {
                        return view! { <WithheldText /> }.into_any();
                    }
                    // The first picture does without explanations of terms.
                    if state.settled.get() {
                        terms::explained(state.lang.get_untracked(), &body).into_any()
                    } else {
                        body.iter().map(|p| view! { <p><Inline text=p.clone() /></p> }).collect_view().into_any()
                    }
                }
            }
            {card.quiz.clone().map(|quiz| view! { <Question quiz=quiz show=show.clone() /> })}
            <div class="card-actions" hidden=move || withheld.get()>
                <TryChange card=card />
            </div>
        </div>
    }
}

/// Makes the card's change to the program, or undoes it. False if there is nothing to change.
pub fn try_change(state: State, card: &Card) -> bool {
    let before = state.source.get_untracked();
    let tried = state.lesson.tried.get_untracked().filter(|t| t.1 == before);
    let after = tried.map(|t| t.0).or_else(|| {
        let after = card.change(&before)?;
        state.lesson.tried.set(Some((before, after.clone())));
        Some(after)
    });
    let Some(after) = after else { return false };
    state.keep_baseline(key::DIFF_TRY);
    drive::change_text(state, after);
    let text = state.lesson.text.get_untracked();
    let then = card.drive.then.as_ref().map(|moment| moment.text.clone());
    engine::changed_at(state, then.or_else(|| settings::moment(&text, state.lesson.card.get_untracked())));
    // Until the new run is there, the picture belongs to the code before the change.
    state.await_picture();
    true
}

/// The button that makes the card's change to the program, or undoes it; nothing if the card has none.
#[component]
pub fn TryChange(card: Card) -> impl IntoView {
    let state = expect_context::<State>();
    if card.edits.is_empty() {
        return ().into_any();
    }
    let card = StoredValue::new(card);
    let applied = move || state.shows_tried();
    let changed = move || state.source.with(|s| card.with_value(|card| card.change(s)));
    let press = move |_| {
        card.with_value(|card| try_change(state, card));
    };
    view! {
        <button
            class="button try"
            data-testid="try"
            prop:disabled=move || changed().is_none() && !applied()
            on:click=press
        >
            {move || state.t(if applied() { key::LESSON_UNDO } else { key::LESSON_TRY })}
        </button>
    }
    .into_any()
}
