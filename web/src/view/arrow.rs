//! Arrows from pointers to what they point at.
//! In: starts (row edge), ends (box edge). Out: cubic curves that leave and arrive horizontally, several arrows into
//! one place fanned out so that each can be followed.

use super::Rect;
use std::fmt::Write as _;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArrowKind {
    Heap,
    Stack,
    Global,
    Dangling,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Arrow {
    /// Address of the pointer itself.
    pub from: u64,
    /// Address it holds.
    pub to: u64,
    /// The heap object that contains `to`.
    pub object: Option<u64>,
    /// The heap object that contains `from`.
    pub holder: Option<u64>,
    pub kind: ArrowKind,
    /// SVG path: always one `M` and one `C`, so that it can be animated.
    pub path: String,
    /// Tip of the head and the direction it points: 1 to the right, -1 to the left.
    pub tip: (f64, f64),
    pub direction: f64,
    pub changed: bool,
}

/// An arrow before it is routed.
#[derive(Clone, Debug)]
pub struct Draft {
    pub from: u64,
    pub to: u64,
    pub object: Option<u64>,
    pub holder: Option<u64>,
    pub kind: ArrowKind,
    pub changed: bool,
    /// The box it leaves and the middle of its row.
    pub source: Rect,
    pub source_y: f64,
    /// The box it enters and the middle of the row it aims at; none: the target is gone.
    pub target: Option<(Rect, f64)>,
}

/// Length of the head.
const HEAD: f64 = 8.0;

pub fn route(drafts: Vec<Draft>) -> Vec<Arrow> {
    // Ends at one edge and height are fanned out in the order of their starts.
    let key = |d: &Draft| d.target.map(|(t, y)| ((t.x * 4.0) as i64, (y * 4.0) as i64, side(d, t) as i64));
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|&a, &b| {
        key(&drafts[a]).cmp(&key(&drafts[b])).then(drafts[a].source_y.total_cmp(&drafts[b].source_y))
    });
    let mut offsets = vec![0.0; drafts.len()];
    let mut at = 0;
    while at < order.len() {
        let end =
            order[at..].iter().take_while(|&&i| key(&drafts[i]) == key(&drafts[order[at]])).count() + at;
        let n = (end - at) as f64;
        let spread = (20.0 / n).min(6.0);
        for (rank, &i) in order[at..end].iter().enumerate() {
            offsets[i] = (rank as f64 - (n - 1.0) / 2.0) * spread;
        }
        at = end;
    }
    drafts.into_iter().zip(offsets).map(|(draft, offset)| curve(draft, offset)).collect()
}

/// 1: it runs to the right into a left edge; -1: to the left into a right edge; 0: out and back on the right.
fn side(draft: &Draft, target: Rect) -> f64 {
    if target.x >= draft.source.right() {
        1.0
    } else if target.right() <= draft.source.x {
        -1.0
    } else {
        0.0
    }
}

fn curve(draft: Draft, offset: f64) -> Arrow {
    let y0 = draft.source_y;
    let (points, tip, direction) = match draft.target {
        Some((target, y)) => {
            let y1 = y + offset;
            match side(&draft, target) {
                s if s > 0.0 => {
                    let (x0, x1) = (draft.source.right(), target.x);
                    let pull = ((x1 - x0) * 0.5).max(24.0);
                    ([x0, y0, x0 + pull, y0, x1 - pull, y1, x1 - HEAD, y1], (x1, y1), 1.0)
                }
                s if s < 0.0 => {
                    let (x0, x1) = (draft.source.x, target.right());
                    let pull = ((x0 - x1) * 0.5).max(24.0);
                    ([x0, y0, x0 - pull, y0, x1 + pull, y1, x1 + HEAD, y1], (x1, y1), -1.0)
                }
                _ => {
                    let (x0, x1) = (draft.source.right(), target.right());
                    let pull = 28.0 + ((y1 - y0).abs() * 0.12).min(32.0);
                    let reach = x0.max(x1) + pull;
                    ([x0, y0, reach, y0, reach, y1, x1 + HEAD, y1], (x1, y1), -1.0)
                }
            }
        }
        None => {
            let (x0, x1) = (draft.source.right(), draft.source.right() + 36.0);
            ([x0, y0, x0 + 12.0, y0, x1 - 20.0, y0, x1 - HEAD, y0], (x1, y0), 1.0)
        }
    };
    let mut path = String::new();
    let [a, b, c, d, e, f, g, h] = points;
    let _ = write!(path, "M{a:.1} {b:.1}C{c:.1} {d:.1} {e:.1} {f:.1} {g:.1} {h:.1}");
    Arrow {
        from: draft.from,
        to: draft.to,
        object: draft.object,
        holder: draft.holder,
        kind: draft.kind,
        path,
        tip,
        direction,
        changed: draft.changed,
    }
}
