//! The curves of the heap, its trigger and its goal over the run.

use crate::fixed::px;
use escapement_core::trace::lives::Pace;
use std::fmt::Write as _;

/// Width and height of the curve, SVG units.
pub const CURVE: (f64, f64) = (480.0, 96.0);

/// Pixels per step and per byte.
pub fn scales(now: &[Pace], before: &[Pace]) -> (f64, f64) {
    let both = || now.iter().chain(before);
    let last = both().map(|p| p.step).max().unwrap_or(1).max(1) as f64;
    let heap = both().map(|p| p.allocated).max().unwrap_or(0).max(1);
    // A goal far above what the run reaches would flatten the curve, so it is given only in words. The heap keeps a
    // distance from the upper edge.
    let goal = both().map(|p| p.goal).filter(|&g| g != u64::MAX && g <= 4 * heap).max();
    let high = goal.map_or(2.0 * heap as f64, |goal| goal.max(heap) as f64 * 1.08);
    (CURVE.0 / last, CURVE.1 / high)
}

/// A curve; points above the chart are left out.
pub fn outline(list: &[Pace], of: fn(&Pace) -> u64, (sx, sy): (f64, f64), stairs: bool) -> String {
    let mut d = String::new();
    let mut at = None::<f64>;
    for p in list {
        let (x, y) = (p.step as f64 * sx, CURVE.1 - of(p) as f64 * sy);
        if y < 0.0 {
            at = None;
            continue;
        }
        match at {
            None => _ = write!(d, "M{} {}", px(x), px(y)),
            Some(old) if stairs && (old - y).abs() > 0.05 => _ = write!(d, "H{}V{}", px(x), px(y)),
            Some(_) => _ = write!(d, "L{} {}", px(x), px(y)),
        }
        at = Some(y);
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_far_above_the_heap_is_not_drawn() {
        let at = |step, allocated, goal| Pace { step, allocated, trigger: goal, goal };
        let small = [at(0, 0, 4 << 20), at(9, 160, 4 << 20)];
        let scale = scales(&small, &[]);
        assert_eq!(outline(&small, |p| p.goal, scale, true), "");
        assert_eq!(outline(&small, |p| p.allocated, scale, false), "M0 96L480 48");
        let near = [at(0, 0, 200), at(9, 160, 200)];
        assert_ne!(outline(&near, |p| p.goal, scales(&near, &[]), true), "");
    }
}
