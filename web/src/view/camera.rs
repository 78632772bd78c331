//! Chooses pan and scale so that the acting frame and what it acts on are both in view.
//! In: size of the window, extent of the scene, what matters now. Out: the next [`Camera`], unchanged if possible.

use super::Rect;
use serde::{Deserialize, Serialize};

/// Pan and scale. A point of the plane appears at `scale * point + (x, y)`, CSS px from the window's upper left corner.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Camera {
    pub x: f64,
    pub y: f64,
    pub scale: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Camera { x: 0.0, y: 0.0, scale: 1.0 }
    }
}

/// A camera and the size of its window, CSS px, as links contain them.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Sight {
    pub x: f64,
    pub y: f64,
    pub scale: f64,
    /// Whether the user had set the scale.
    pub held: bool,
    pub width: u32,
    pub height: u32,
}

impl Sight {
    pub fn of(camera: Camera, held: bool, window: (f64, f64)) -> Sight {
        let Camera { x, y, scale } = camera;
        Sight { x, y, scale, held, width: window.0 as u32, height: window.1 as u32 }
    }

    /// The camera; `None` if its numbers are invalid.
    pub fn camera(self) -> Option<Camera> {
        let fine = self.x.is_finite() && self.y.is_finite() && (MIN..=MAX).contains(&self.scale);
        fine.then_some(Camera { x: self.x, y: self.y, scale: self.scale })
    }

    /// Whether it was taken in a window of this size.
    pub fn is_for(self, window: (f64, f64)) -> bool {
        (f64::from(self.width), f64::from(self.height)) == window
    }
}

/// How much of a box can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// Fields with values.
    Near,
    /// Names and colours.
    Middle,
    /// A cell per object.
    Far,
}

/// Minimum scales of `Level::Near` and `Level::Middle`; of the latter also for an audience, whose text is larger.
pub const NEAR: f64 = 0.55;
pub const MIDDLE: f64 = 0.3;
pub const MIDDLE_PRESENTED: f64 = 0.18;
/// Factor by which the scale may be below easily legible, to show two things together.
pub const LITTLE: f64 = 0.72;
/// Margin around what is brought into view, CSS px.
const ROOM: f64 = 20.0;
/// Width of the part of what is acted on or pointed to that is shown if it is too wide, px.
const FIRST: f64 = 150.0;
/// Range of scales.
pub const MIN: f64 = 0.01;
pub const MAX: f64 = 3.0;

impl Camera {
    /// Level of detail at this scale. `near`, `middle`: minimum scales at which fields and names can be read.
    pub fn level(self, near: f64, middle: f64) -> Level {
        if self.scale >= near {
            Level::Near
        } else if self.scale >= middle {
            Level::Middle
        } else {
            Level::Far
        }
    }

    /// The part of the plane visible in a window of this size, CSS px.
    pub fn sees(self, (w, h): (f64, f64)) -> Rect {
        Rect { x: -self.x / self.scale, y: -self.y / self.scale, w: w / self.scale, h: h / self.scale }
    }

    /// Where a part of the plane appears, CSS px from the window's upper left corner.
    pub fn shows(self, part: Rect) -> Rect {
        let Camera { x, y, scale } = self;
        Rect { x: part.x * scale + x, y: part.y * scale + y, w: part.w * scale, h: part.h * scale }
    }

    /// Zooms by `factor` around a point of the window.
    pub fn zoomed(self, factor: f64, (px, py): (f64, f64)) -> Camera {
        let scale = (self.scale * factor).clamp(MIN, MAX);
        let f = scale / self.scale;
        Camera { x: px - (px - self.x) * f, y: py - (py - self.y) * f, scale }
    }

    /// Pans by CSS px.
    pub fn moved(self, dx: f64, dy: f64) -> Camera {
        Camera { x: self.x + dx, y: self.y + dy, ..self }
    }
}

/// A camera that shows all of `what`, at scale `most` or less.
pub fn fit(window: (f64, f64), what: Rect, most: f64) -> Camera {
    let (w, h) = (window.0.max(1.0), window.1.max(1.0));
    let scale = (w / what.w.max(1.0)).min(h / what.h.max(1.0)).clamp(MIN, most);
    // Narrow content is aligned left, other content centred; both start at the top.
    let x = if what.w * scale < w * 0.55 { 0.0 } else { (w - what.w * scale) / 2.0 };
    Camera { x: x.max(0.0) - what.x * scale, y: -what.y * scale, scale }
}

/// What the camera should show.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Goal {
    /// Everything drawn now, with a margin.
    pub all: Rect,
    /// The acting frame.
    pub actor: Option<Rect>,
    /// What it acts on.
    pub acted: Option<Rect>,
    /// The more important of the two, if they do not fit together.
    pub part: Option<Rect>,
    /// What the card highlights; set only at the step of its moment.
    pub named: Option<Rect>,
    /// What the highlighted variables point to.
    pub reached: Option<Rect>,
    /// Range of scales at which text is easily legible, or lower for a card about the whole picture.
    pub least: f64,
    pub most: f64,
    /// Factor by which the scale may be below `least`, to show two things together.
    pub little: f64,
    /// Whether the user has set the scale.
    pub held: bool,
    /// Width and height of the overlay in the window's lower right corner, CSS px.
    pub corner: (f64, f64),
}

/// The camera for a step: the previous one if it shows what matters, otherwise moved no farther than needed.
pub fn follow(before: Option<Camera>, window: (f64, f64), goal: Goal) -> Camera {
    // Start at the upper left corner, where stacks and roots stay while the rest grows.
    let scale = fit(window, goal.all, goal.most).scale;
    let whole = Camera { x: -goal.all.x * scale, y: -goal.all.y * scale, scale };
    if !goal.held && scale >= goal.least {
        let fine = |c: &Camera| {
            c.scale >= goal.least && c.scale <= goal.most && c.sees(window).contains(goal.all.grown(-1.0))
        };
        return before.filter(fine).unwrap_or(whole);
    }
    let corner = Camera { x: -goal.all.x * goal.least, y: -goal.all.y * goal.least, scale: goal.least };
    // A scale above `least` cuts off more than necessary; one far below it was chosen for another text size or window.
    let fine = |c: &Camera| goal.held || c.scale >= goal.least * goal.little && c.scale <= goal.least;
    let start = before.filter(fine).unwrap_or(corner);
    let together = |a: Option<Rect>, b: Option<Rect>| match (a, b) {
        (Some(a), Some(b)) => Some(a.union(b)),
        (a, b) => a.or(b),
    };
    // Above the corner if there is room, slightly smaller if necessary, but never too small to read.
    let above = (window.0, window.1 - goal.corner.1);
    let fits = |what: Rect, (w, h): (f64, f64)| {
        ((w - 2.0 * ROOM) / what.w.max(1.0)).min((h - 2.0 * ROOM) / what.h.max(1.0))
    };
    let least = if goal.held { start.scale } else { goal.least * goal.little };
    let enough = |what: &Rect| fits(*what, above).max(fits(*what, window)) >= least;
    // If it is too wide, show only the part that arrows from the stacks reach.
    let first = |what: Rect| Rect { w: what.w.min(FIRST), ..what };
    let both = together(goal.actor, goal.acted);
    let both = both.filter(enough).or(together(goal.actor, goal.acted.map(first)).filter(enough)).or(both);
    let named = goal.named.and_then(|named| {
        let with = |what: Rect| [together(both, Some(what)), together(goal.acted, Some(what)), Some(what)];
        // With what the variables point to; if that is too far away, only that, or only the variables.
        let all = goal.reached.map(|reached| with(named.union(reached))).into_iter().flatten().flatten();
        let easily = all.clone().find(|what| fits(*what, above) >= goal.least);
        let begun = goal.reached.map(|reached| named.union(first(reached)));
        let parts = all.chain(begun).chain(goal.reached).chain(with(named).into_iter().flatten());
        easily.or_else(|| parts.into_iter().find(enough))
    });
    let Some(both) = named.or(both) else {
        return start;
    };
    let part = if named.is_some() { both } else { goal.part.unwrap_or(both) };
    let covered = |c: &Camera| {
        let (right, bottom) = (part.right() * c.scale + c.x, part.bottom() * c.scale + c.y);
        right > window.0 - goal.corner.0 && bottom > window.1 - goal.corner.1
    };
    if start.sees(window).contains(both) && !covered(&start) {
        return start;
    }
    let scale = if goal.held { start.scale } else { goal.least };
    let any_height = (window.0, f64::INFINITY);
    let (aim, scale, window) = if fits(both, above) >= least {
        (both, scale.min(fits(both, above)), above)
    } else if fits(both, window) >= least {
        (both, scale.min(fits(both, window)), window)
    } else if fits(both, any_height) >= least {
        // Too tall together: the width of both, at the height of `part`.
        (Rect { x: both.x, w: both.w, ..part }, scale.min(fits(both, any_height)), above)
    } else {
        (part, scale, above)
    };
    let camera = start.zoomed(scale / start.scale, (0.0, 0.0));
    let shift = |from: f64, long: f64, at: f64, room: f64| {
        let (lo, hi) = (from * scale + at, (from + long) * scale + at);
        if hi - lo + 2.0 * ROOM > room + 0.5 || lo < ROOM {
            ROOM - lo
        } else if hi > room - ROOM {
            room - ROOM - hi
        } else {
            0.0
        }
    };
    camera.moved(shift(aim.x, aim.w, camera.x, window.0), shift(aim.y, aim.h, camera.y, window.1))
}
