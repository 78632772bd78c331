//! Where one looks from: pan and scale, so that who acts and what it acts on are seen together.
//! In: the size of the window on the plane, what there is, what matters now. Out: the next [`Camera`], the same one wherever
//! that will do.

use super::Rect;
use serde::{Deserialize, Serialize};

/// A point of the plane is seen at `scale * point + (x, y)`, CSS pixels from the window's corner.
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

/// What a camera showed, and in a window of which size: part of links.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Sight {
    pub x: f64,
    pub y: f64,
    pub scale: f64,
    /// The person had set the scale.
    pub held: bool,
    pub width: u32,
    pub height: u32,
}

impl Sight {
    pub fn of(camera: Camera, held: bool, window: (f64, f64)) -> Sight {
        let Camera { x, y, scale } = camera;
        Sight { x, y, scale, held, width: window.0 as u32, height: window.1 as u32 }
    }

    /// The camera, if it can be one at all.
    pub fn camera(self) -> Option<Camera> {
        let fine = self.x.is_finite() && self.y.is_finite() && (LEAST..=MOST).contains(&self.scale);
        fine.then_some(Camera { x: self.x, y: self.y, scale: self.scale })
    }

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
    /// Every object a cell.
    Far,
}

const NEAR: f64 = 0.62;
const MIDDLE: f64 = 0.3;
/// How much smaller than easily read a picture may be, so that two things are seen together.
pub const LITTLE: f64 = 0.72;
/// Room left around what is brought into view.
const ROOM: f64 = 20.0;
pub const LEAST: f64 = 0.01;
pub const MOST: f64 = 3.0;

impl Camera {
    pub fn level(self) -> Level {
        if self.scale >= NEAR {
            Level::Near
        } else if self.scale >= MIDDLE {
            Level::Middle
        } else {
            Level::Far
        }
    }

    /// What of the plane is seen through a window of this size.
    pub fn sees(self, (w, h): (f64, f64)) -> Rect {
        Rect { x: -self.x / self.scale, y: -self.y / self.scale, w: w / self.scale, h: h / self.scale }
    }

    /// Larger or smaller around a point of the window.
    pub fn zoomed(self, factor: f64, (px, py): (f64, f64)) -> Camera {
        let scale = (self.scale * factor).clamp(LEAST, MOST);
        let f = scale / self.scale;
        Camera { x: px - (px - self.x) * f, y: py - (py - self.y) * f, scale }
    }

    pub fn moved(self, dx: f64, dy: f64) -> Camera {
        Camera { x: self.x + dx, y: self.y + dy, ..self }
    }
}

/// All of `what`, no larger than `most`.
pub fn fit(window: (f64, f64), what: Rect, most: f64) -> Camera {
    let (w, h) = (window.0.max(1.0), window.1.max(1.0));
    let scale = (w / what.w.max(1.0)).min(h / what.h.max(1.0)).clamp(LEAST, most);
    // Beside what is narrow there is room on the right; in height it begins at the top.
    let x = if what.w * scale < w * 0.55 { 0.0 } else { (w - what.w * scale) / 2.0 };
    Camera { x: x.max(0.0) - what.x * scale, y: -what.y * scale, scale }
}

/// What one would rather see.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Wish {
    /// Everything that is drawn now, with room around it.
    pub all: Rect,
    /// Who acts, and what it acts on.
    pub actor: Option<Rect>,
    pub acted: Option<Rect>,
    /// What a card speaks of at its own moment.
    pub named: Option<Rect>,
    /// Scales between which text is read easily.
    pub least: f64,
    pub most: f64,
    /// How much smaller than `least` it may be, so that two things are seen together.
    pub little: f64,
    /// The person has set the scale.
    pub held: bool,
    /// Width and height of what lies over the window's lower right corner.
    pub corner: (f64, f64),
}

/// The camera for a step: the one before, if it shows what matters; otherwise moved once, no farther than needed.
pub fn follow(before: Option<Camera>, window: (f64, f64), wish: Wish) -> Camera {
    // From the upper left corner on, where stacks and roots are: it stays there while the rest grows.
    let scale = fit(window, wish.all, wish.most).scale;
    let whole = Camera { x: -wish.all.x * scale, y: -wish.all.y * scale, scale };
    if !wish.held && scale >= wish.least {
        let fine = |c: &Camera| {
            c.scale >= wish.least && c.scale <= wish.most && c.sees(window).contains(wish.all.grown(-1.0))
        };
        return before.filter(fine).unwrap_or(whole);
    }
    let corner = Camera { x: -wish.all.x * wish.least, y: -wish.all.y * wish.least, scale: wish.least };
    // Larger than need be, it would cut off more than need be; one for other sizes of text (a projector, another window) is of no use.
    let fine = |c: &Camera| wish.held || c.scale >= wish.least * wish.little && c.scale <= wish.least;
    let start = before.filter(fine).unwrap_or(corner);
    let together = |a: Option<Rect>, b: Option<Rect>| match (a, b) {
        (Some(a), Some(b)) => Some(a.union(b)),
        (a, b) => a.or(b),
    };
    // Above the corner if there is room, a little smaller if need be; so small that nothing can be read, never.
    let above = (window.0, window.1 - wish.corner.1);
    let fits = |what: Rect, (w, h): (f64, f64)| {
        ((w - 2.0 * ROOM) / what.w.max(1.0)).min((h - 2.0 * ROOM) / what.h.max(1.0))
    };
    let least = if wish.held { start.scale } else { wish.least * wish.little };
    let enough = |what: &Rect| fits(*what, above).max(fits(*what, window)) >= least;
    let both = together(wish.actor, wish.acted);
    let named = wish.named.and_then(|named| {
        let more = [together(both, wish.named), together(wish.acted, wish.named), Some(named)];
        more.into_iter().flatten().find(enough)
    });
    let Some(both) = named.or(both) else {
        return start;
    };
    let part = if named.is_some() { both } else { wish.acted.unwrap_or(both) };
    let covered = |c: &Camera| {
        let (right, bottom) = (part.right() * c.scale + c.x, part.bottom() * c.scale + c.y);
        right > window.0 - wish.corner.0 && bottom > window.1 - wish.corner.1
    };
    if start.sees(window).contains(both) && !covered(&start) {
        return start;
    }
    let scale = if wish.held { start.scale } else { wish.least };
    let beside = (window.0, f64::INFINITY);
    let (aim, scale, window) = if fits(both, above) >= least {
        (both, scale.min(fits(both, above)), above)
    } else if fits(both, window) >= least {
        (both, scale.min(fits(both, window)), window)
    } else if fits(both, beside) >= least {
        // Too tall together: what holds it beside it all the same, at its height.
        (Rect { x: both.x, w: both.w, ..part }, scale.min(fits(both, beside)), above)
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
