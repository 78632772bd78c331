//! Chooses what the camera shows at a step.
//! In: the scene, the card, the window. Out: the camera.

use super::Look;
use super::SMALL;
use super::size::root_font;
use crate::state::State;
use crate::view::camera::{self, Goal, Sight};
use crate::view::{self, Scene};
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::sync::Arc;

/// Minimum scale that the page itself chooses: 13 px text is 11 px high.
const MIN: f64 = 0.85;
pub const MAX: f64 = 1.1;
/// Minimum scale on large screens, where slightly smaller text is still legible.
const MIN_WIDE: f64 = 0.77;
/// Minimum scale in presentation mode: the picture's text of 21 px is then as large as the page's of 20 px. Both grow with
/// the screen.
pub const MIN_PRESENTED: f64 = 0.9524;
pub const MAX_PRESENTED: f64 = 2.2;
/// Minimum scales at which the whole picture is shown for a card: objects are at least tiles of their colour, or in a
/// small pane most names fit their boxes.
const TILES: f64 = 0.12;
const NAMED: f64 = 0.45;
/// A picture shown as a whole may be this much smaller than needed to fit (1: it just fits).
const LOOSE: f64 = 0.8;

/// Brings what the step was about into view, with one movement at most.
pub fn follow(state: State, look: Look) {
    // Chart of the run that the camera last followed.
    let seen = StoredValue::new(None::<Arc<view::Chart>>);
    // The step shown, the stop before it, and whether a jump led there.
    let shown = StoredValue::new((StepNo(0), StepNo(0), false));
    // Whether a link's camera applied at the previous step.
    let aimed = StoredValue::new(false);
    Effect::new(move |_| {
        let window = look.size.get();
        let presented = state.present.get();
        // The card changes before its picture is there.
        let whole = state.lesson.whole.get_untracked();
        let scene = state.picture.scene.get();
        if window.0 == 0.0 {
            return;
        }
        let chart = state.picture.chart.get_untracked();
        let same = seen.with_value(|s| s.as_ref().is_some_and(|s| Arc::ptr_eq(s, &chart)));
        if !same {
            seen.set_value(Some(chart));
            look.held.set(false);
        }
        let step = state.step_untracked();
        let since = state.snapshot.with_untracked(|s| s.as_ref().and_then(|s| s.since).unwrap_or(step));
        let (last, stop, _) = shown.get_value();
        if !same {
            // Another run opens at a card's moment, like a jump.
            shown.set_value((step, since, true));
        } else if step != last {
            shown.set_value((step, since, is_jump((last, stop), (step, since))));
        }
        // After a jump, where the program stands matters more than what its last line did.
        let jumped = shown.get_value().2;
        let aim = look.aim.get_untracked().filter(|aim| aim.0 == step).map(|aim| aim.1);
        if aimed.get_value() && aim.is_none() {
            look.aim.set(None);
        }
        aimed.set_value(aim.is_some());
        let linked = aim.and_then(Sight::camera);
        if let Some(aim) = aim {
            look.held.set(aim.held);
        }
        if let Some(camera) = linked.filter(|_| aim.is_some_and(|aim| aim.is_for(window))) {
            look.camera.set(camera);
            return;
        }
        // Prefer a smaller margin to smaller text.
        let bare = scene.extent.grown(4.0 - view::MARGIN);
        let small = window.0 <= SMALL;
        let (least, most) =
            if presented { presented_scales() } else { (if small { MIN } else { MIN_WIDE }, MAX) };
        let fits = |what| camera::fit(window, what, most).scale >= least;
        let all = if fits(scene.room) { scene.room } else { scene.extent };
        let all = if presented && !fits(all) && fits(bare) { bare } else { all };
        // Below `least` if the card asks for it, with slack so that a little growth does not move the camera.
        let fitting = camera::fit(window, all, most).scale;
        let smaller = whole && fitting < least && fitting >= if small { NAMED } else { TILES };
        let least = if smaller { LOOSE * fitting } else { least };
        let goal = Goal {
            all,
            actor: scene.actor,
            acted: scene.acted,
            named: lit(state, step).and_then(|words| scene.named(&words)),
            reached: lit(state, step).and_then(|words| scene.reached(&words)),
            least,
            part: if jumped { scene.actor } else { scene.part },
            // No reduction for an audience or a phone: the text must be legible.
            little: if presented || small { 1.0 } else { camera::LITTLE },
            most,
            held: look.held.get_untracked(),
            // The overlay with the map folded.
            corner: if window.0 > 560.0 && window.1 > 320.0 { (164.0, 52.0) } else { (120.0, 44.0) },
        };
        let before = linked.or_else(|| same.then(|| look.camera.get_untracked()));
        let next = camera::follow(before, window, goal);
        if look.camera.get_untracked() != next {
            look.camera.set(next);
        }
    });
}

/// Range of scales that the page itself chooses in presentation mode.
fn presented_scales() -> (f64, f64) {
    let larger = root_font() / 20.0;
    (MIN_PRESENTED * larger, MAX_PRESENTED * larger)
}

/// Whether the card shows the whole picture although only the names of its boxes can then be read.
pub fn has_names_only(state: State, scene: &Scene) -> bool {
    let (least, most) = match state.present.get_untracked() {
        true => presented_scales(),
        false => (camera::NEAR, 1.0),
    };
    let fits = |what| camera::fit(state.picture.window.get(), what, most).scale >= least;
    state.lesson.whole.get_untracked() && !fits(scene.extent.grown(4.0 - view::MARGIN))
}

/// Whether a step is not next to the one shown before. Each comes with the stop before it.
fn is_jump((last, stop): (StepNo, StepNo), (step, since): (StepNo, StepNo)) -> bool {
    since != last && step != stop
}

/// What the card highlights, at its moment.
fn lit(state: State, step: StepNo) -> Option<Vec<String>> {
    (state.lesson.card_step.get_untracked() == Some(step)).then(|| state.lesson.lit.get_untracked())
}
