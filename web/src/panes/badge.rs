//! The badge of a place: S, H, SH or a dash.

use crate::state::State;
use crate::verdicts::letters;
use crate::words::why::place;
use escapement_core::diag::Placement;
use leptos::prelude::*;

/// The badge, with the place's name as its title.
pub fn badge(state: State, placement: Placement) -> impl IntoView + use<> {
    let (heap, stack) = (placement == Placement::Heap, placement == Placement::Stack);
    view! {
        <span class="badge" class:heap=heap class:stack=stack title=state.label(place(placement))>
            {letters(placement)}
        </span>
    }
}
