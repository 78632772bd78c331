//! The fields of a struct in memory: offset, size and padding, and what another order would save.

use crate::engine;
use crate::i18n::{bytes, key};
use crate::state::State;
use crate::view::value::short_type;
use escapement_core::trace::layout::StructLayout;
use escapement_core::trace::snapshot::Snapshot;
use leptos::prelude::*;

/// Maximum number of fields shown.
const MOST: usize = 24;

/// Fields of the type in the row that was pressed last, or of the selected object.
#[component]
pub fn PressedFields() -> impl IntoView {
    let state = expect_context::<State>();
    let selected = move || {
        let object = state.object.get()?;
        let of_object =
            |s: &Snapshot| s.heap.iter().find(|o| o.address == object && !o.freed).map(|o| o.ty.clone());
        state.snapshot.with(|s| s.as_deref().and_then(of_object))
    };
    let ty = Signal::derive(move || {
        let ty = if state.picture.pressed.with(Option::is_some) {
            state.picture.pressed_type.get()
        } else {
            selected()
        }?;
        // For an array or a slice, the type of its elements.
        let array = |ty: &str| Some(ty.strip_prefix('[')?.split_once(']')?.1.to_owned());
        Some(array(&ty).unwrap_or(ty))
    });
    view! { <Fields ty=ty /> }
}

/// `ty`: a type as the picture names it; nothing is shown unless it is a struct of the program.
#[component]
pub fn Fields(#[prop(into)] ty: Signal<Option<String>>) -> impl IntoView {
    let state = expect_context::<State>();
    let found = RwSignal::new(None::<StructLayout>);
    let wanted = Memo::new(move |_| {
        let ready = state.run_of_good().is_some() && !state.veiled() && !state.asks_number();
        ty.get().filter(|_| ready)
    });
    Effect::new(move |_| {
        found.set(None);
        let Some(ty) = wanted.get() else { return };
        engine::layout(ty.clone(), move |layout| {
            // The pane may be gone, and the signals with it.
            if wanted.try_get_untracked().flatten().is_some_and(|now| now == ty) {
                found.set(layout);
            }
        });
    });
    move || {
        // A struct of a single field needs no table.
        let layout = found.get().filter(|layout| layout.fields.len() > 1)?;
        let parts = layout.fields.iter().enumerate().take(MOST).map(|(at, field)| {
            let padding = layout.padding(at);
            let pad = (padding > 0).then(|| {
                let text = state.fill(key::FIELDS_PADDING, &[("size", &bytes(padding))]);
                view! { <li class="pad">{text}</li> }
            });
            view! {
                <li>
                    <span class="faint">{field.offset}</span>
                    " "
                    <b>{field.name.clone()}</b>
                    " "
                    {short_type(&field.ty)}
                    " · "
                    {bytes(field.size)}
                </li>
                {pad}
            }
        });
        let cut = (layout.fields.len() > MOST).then(|| view! { <li>"…"</li> });
        let mut sums = vec![state.fill(key::FIELDS_TOTAL, &[("size", &bytes(layout.size))])];
        if layout.slot > 0 {
            sums.push(state.fill(key::FIELDS_SLOT, &[("size", &bytes(layout.slot))]));
        }
        if layout.smallest < layout.size {
            sums.push(state.fill(key::FIELDS_SMALLER, &[("size", &bytes(layout.smallest))]));
        }
        Some(view! {
            <div class="fields" data-testid="fields">
                <ul><li class="caption">{state.t(key::FIELDS_HEAD)}</li> {parts.collect_view()} {cut}</ul>
                <p>{sums.join(state.t(key::FIELDS_AND))}</p>
            </div>
        })
    }
}
