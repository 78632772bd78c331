//! Indexes boxes by the tiles of the plane that they touch: finds those near a line, and fingerprints those in an area.

use super::Rect;
use escapement_core::index::HashMap;

/// Side of a tile, px.
const TILE: f64 = 256.0;
/// Maximum distance that [`Tiles::is_free`] can check, px.
pub const FARTHEST: f64 = 10.0;
/// Depth up to which a line may be in a box without entering it, px.
const EDGE: f64 = 0.5;
/// The fingerprint of an area of more tiles is that of all boxes.
const MAX_TILES: i32 = 64;

/// Boxes by tile, each tile with a fingerprint of its boxes.
pub struct Tiles<'a> {
    boxes: &'a [Rect],
    tiles: HashMap<(i32, i32), Tile>,
    print: u64,
}

#[derive(Default)]
struct Tile {
    boxes: Vec<u32>,
    print: u64,
}

/// Adds numbers to a fingerprint.
pub fn mix(print: u64, numbers: &[f64]) -> u64 {
    numbers.iter().fold(print, |print, n| {
        let mixed = (print ^ n.to_bits()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ mixed >> 32
    })
}

/// The tiles of an area: first and last column, first and last row.
fn span(area: Rect) -> [i32; 4] {
    [area.x, area.right(), area.y, area.bottom()].map(|at| (at / TILE).floor() as i32)
}

impl<'a> Tiles<'a> {
    pub fn of(boxes: &'a [Rect]) -> Tiles<'a> {
        let mut all = Tiles { boxes, tiles: HashMap::default(), print: 0 };
        for (i, r) in (0..).zip(boxes) {
            let print = mix(1, &[r.x, r.y, r.w, r.h]);
            // Sums do not depend on the order of the boxes.
            all.print = all.print.wrapping_add(print);
            let [x0, x1, y0, y1] = span(r.grown(FARTHEST));
            for key in (x0..=x1).flat_map(|x| (y0..=y1).map(move |y| (x, y))) {
                let tile = all.tiles.entry(key).or_default();
                tile.boxes.push(i);
                tile.print = tile.print.wrapping_add(print);
            }
        }
        all
    }

    /// Fingerprint of the boxes in the tiles of an area, or of all boxes if it is large.
    pub fn print(&self, area: Rect) -> u64 {
        let [x0, x1, y0, y1] = span(area);
        if (x1 - x0 + 1).saturating_mul(y1 - y0 + 1) > MAX_TILES {
            return self.print;
        }
        let keys = (x0..=x1).flat_map(|x| (y0..=y1).map(move |y| (x, y)));
        keys.fold(0, |print, key| mix(print, &[f64::from_bits(self.tiles.get(&key).map_or(0, |t| t.print))]))
    }

    /// Boxes that overlap an area.
    pub fn within(&self, area: Rect) -> impl Iterator<Item = Rect> {
        self.boxes.iter().copied().filter(move |r| r.overlaps(area))
    }

    /// Whether a line keeps at least `distance` px from each box; those that contain one of `own` it may touch, but not
    /// enter.
    pub fn is_free(&self, a: (f64, f64), b: (f64, f64), distance: f64, own: &[Rect]) -> bool {
        let line = Rect { x: a.0.min(b.0), y: a.1.min(b.1), w: (a.0 - b.0).abs(), h: (a.1 - b.1).abs() };
        let [x0, x1, y0, y1] = span(line);
        (x0..=x1).flat_map(|x| (y0..=y1).map(move |y| (x, y))).all(|key| {
            let list = self.tiles.get(&key).map_or(&[][..], |t| t.boxes.as_slice());
            list.iter().filter_map(|&i| self.boxes.get(i as usize)).all(|r| {
                let distance = if own.iter().any(|o| r.contains(*o)) { 0.0 } else { distance };
                !enters(r.grown(distance), a, b)
            })
        })
    }
}

/// Whether a line runs inside a box. The edge, `EDGE` wide, is not inside.
pub fn enters(r: Rect, a: (f64, f64), b: (f64, f64)) -> bool {
    let r = r.grown(-EDGE);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (at, d, low, high) in [(a.0, b.0 - a.0, r.x, r.right()), (a.1, b.1 - a.1, r.y, r.bottom())] {
        if d.abs() < 1e-9 {
            if at <= low || at >= high {
                return false;
            }
        } else {
            let (s, t) = ((low - at) / d, (high - at) / d);
            from = from.max(s.min(t));
            to = to.min(s.max(t));
        }
    }
    from < to
}
