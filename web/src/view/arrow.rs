//! Arrows from pointers to what they point at.
//! In: for each the edges it may leave from and arrive at, and all boxes. Out: curves that start at one edge and end at
//! another, around the boxes between where there is a way, several arrows into one place fanned out.
//! From step to step most of it stays: a way is remembered with what it depends on, its ends and the boxes around.

use super::Rect;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

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
    curves: Vec<Curve>,
    /// On the edge of the pointer's box.
    pub start: (f64, f64),
    /// On the edge of the box that it points into, and the direction in which it gets there, degrees clockwise from right.
    pub tip: (f64, f64),
    pub angle: f64,
    pub changed: bool,
}

impl Arrow {
    /// As an SVG path: one `M`, then `C`s.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let _ = write!(path, "M{:.1} {:.1}", self.start.0, self.start.1);
        for [_, b, c, d] in &self.curves {
            let _ = write!(path, "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}", b.0, b.1, c.0, c.1, d.0, d.1);
        }
        path
    }
}

/// A place on a box's edge and the direction in which one passes it: away from a start, towards an end.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Gate {
    pub x: f64,
    pub y: f64,
    pub dx: f64,
    pub dy: f64,
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
    pub source: Rect,
    pub starts: Vec<Gate>,
    /// None: the target is gone.
    pub target: Option<Rect>,
    pub ends: Vec<Gate>,
}

/// Length of the head.
const HEAD: f64 = 8.0;
/// Arrows for which the best way is looked for; beyond, the first gates do.
const MOST_ROUTED: usize = 700;
const SAMPLES: usize = 18;
const TILE: f64 = 256.0;

/// Boxes by the tiles they touch.
struct Map<'a> {
    boxes: &'a [Rect],
    tiles: HashMap<(i32, i32), Tile>,
}

#[derive(Default)]
struct Tile {
    boxes: Vec<u32>,
    /// Tells other boxes apart.
    print: u64,
}

fn tile(at: f64) -> i32 {
    (at / TILE).floor() as i32
}

impl<'a> Map<'a> {
    fn of(boxes: &'a [Rect]) -> Map<'a> {
        let mut tiles: HashMap<(i32, i32), Tile> = HashMap::new();
        for (i, r) in boxes.iter().enumerate() {
            let print = print_of(&[*r]);
            for tx in tile(r.x)..=tile(r.right()) {
                for ty in tile(r.y)..=tile(r.bottom()) {
                    let tile = tiles.entry((tx, ty)).or_default();
                    tile.boxes.push(i as u32);
                    // In whichever order they come.
                    tile.print = tile.print.wrapping_add(print);
                }
            }
        }
        Map { boxes, tiles }
    }
    /// Tells apart what lies in and around a rectangle.
    fn print(&self, around: Rect) -> u64 {
        let mut hasher = DefaultHasher::new();
        for tx in tile(around.x)..=tile(around.right()) {
            for ty in tile(around.y)..=tile(around.bottom()) {
                self.tiles.get(&(tx, ty)).map_or(0, |tile| tile.print).hash(&mut hasher);
            }
        }
        hasher.finish()
    }
    /// The box that a point lies in.
    fn at(&self, x: f64, y: f64) -> Option<(u32, Rect)> {
        let list = &self.tiles.get(&(tile(x), tile(y)))?.boxes;
        let holds = |r: &Rect| x > r.x + 1.0 && x < r.right() - 1.0 && y > r.y + 1.0 && y < r.bottom() - 1.0;
        list.iter().find_map(|&i| self.boxes.get(i as usize).filter(|r| holds(r)).map(|r| (i, *r)))
    }
}

fn print_of(rects: &[Rect]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for r in rects {
        [r.x, r.y, r.w, r.h].map(f64::to_bits).hash(&mut hasher);
    }
    hasher.finish()
}

type Curve = [(f64, f64); 4];

fn point(c: &Curve, t: f64) -> (f64, f64) {
    let u = 1.0 - t;
    let [a, b, d, e] = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    (a * c[0].0 + b * c[1].0 + d * c[2].0 + e * c[3].0, a * c[0].1 + b * c[1].1 + d * c[2].1 + e * c[3].1)
}

/// From gate to gate in one sweep.
fn sweep(start: Gate, end: Gate) -> Vec<Curve> {
    let (x1, y1) = (end.x - end.dx * HEAD, end.y - end.dy * HEAD);
    let far = (x1 - start.x).hypot(y1 - start.y);
    let along = |g: Gate| ((x1 - start.x) * g.dx + (y1 - start.y) * g.dy).abs();
    let pull = |g: Gate| (along(g) * 0.5).max((far * 0.28).min(72.0)).max(14.0);
    let (a, b) = (pull(start), pull(end));
    vec![[
        (start.x, start.y),
        (start.x + start.dx * a, start.y + start.dy * a),
        (x1 - end.dx * b, y1 - end.dy * b),
        (x1, y1),
    ]]
}

/// Along a line between boxes: out, to the height `y`, along it, in. Corners are round.
fn around(start: Gate, end: Gate, y: f64) -> Vec<Curve> {
    let (x1, y1) = (end.x - end.dx * HEAD, end.y - end.dy * HEAD);
    // Lines that run beside each other keep apart.
    let apart = 12.0 + ((start.y / 8.0).round() as i64).rem_euclid(7) as f64 * 6.0;
    let out = (start.x + start.dx * apart, start.y + start.dy * apart);
    let into = (x1 - end.dx * 12.0, y1 - end.dy * 12.0);
    let points = [(start.x, start.y), out, (out.0, y), (into.0, y), into, (x1, y1)];
    let mut curves = Vec::new();
    let mut at = points[0];
    for i in 1..points.len() {
        let corner = points[i];
        let next = points.get(i + 1).copied();
        let (lx, ly) = (corner.0 - at.0, corner.1 - at.1);
        let long = lx.hypot(ly);
        if long < 0.5 {
            continue;
        }
        let turn =
            next.map_or(0.0, |n| 10.0_f64.min(long / 2.0).min((n.0 - corner.0).hypot(n.1 - corner.1) / 2.0));
        let near = (corner.0 - lx / long * turn, corner.1 - ly / long * turn);
        curves.push([at, at, near, near]);
        at = near;
        if let Some(n) = next
            && turn > 0.5
        {
            let l = (n.0 - corner.0).hypot(n.1 - corner.1);
            let after = (corner.0 + (n.0 - corner.0) / l * turn, corner.1 + (n.1 - corner.1) / l * turn);
            curves.push([at, corner, corner, after]);
            at = after;
        }
    }
    curves
}

/// What a way costs: its length, and much more for every box that it crosses.
fn cost(curves: &[Curve], draft: &Draft, start: Gate, end: Gate, map: &Map<'_>) -> f64 {
    let mut long = 0.0;
    let mut crossed = 0.0;
    let mut inside = None;
    let mut before: Option<(f64, f64)> = None;
    for curve in curves {
        let straight = curve[0] == curve[1];
        let span = (curve[3].0 - curve[0].0).hypot(curve[3].1 - curve[0].1);
        let n = if straight {
            (span / 24.0).ceil().clamp(1.0, 80.0) as usize
        } else {
            SAMPLES.max((span / 40.0) as usize)
        };
        for i in 0..=n {
            let at = point(curve, i as f64 / n as f64);
            if let Some(b) = before {
                long += (at.0 - b.0).hypot(at.1 - b.1);
            }
            before = Some(at);
            match map.at(at.0, at.1) {
                Some((index, rect)) => {
                    let own = rect == draft.source || Some(rect) == draft.target;
                    crossed += if own { 30.0 } else { 14.0 };
                    if inside != Some(index) {
                        crossed += if own { 60.0 } else { 260.0 };
                    }
                    inside = Some(index);
                }
                None => inside = None,
            }
        }
    }
    let (vx, vy) = (end.x - start.x, end.y - start.y);
    let back = |g: Gate| if vx * g.dx + vy * g.dy < 0.0 { 60.0 } else { 0.0 };
    long + crossed + back(start) + back(end)
}

/// From where to where, and the height of the line between boxes that it takes, if it does.
type Way = (Gate, Gate, Option<f64>);

/// A way that was found, and what else it depends on beside its source.
struct Known {
    target: Rect,
    starts: Vec<Gate>,
    ends: Vec<Gate>,
    around: u64,
    way: Way,
}

thread_local! {
    /// By the source's row: its first gate, in bits.
    static KNOWN: RefCell<HashMap<(u64, u64, u64), Known>> = RefCell::default();
}

/// More are forgotten, all at once.
const MOST_KNOWN: usize = 20_000;

/// The best way, found before or now.
fn way(draft: &Draft, target: Rect, map: &Map<'_>, all: bool) -> Option<Way> {
    let (&first, &last) = (draft.starts.first()?, draft.ends.first()?);
    if !all {
        return Some((first, last, None));
    }
    // No curve that is looked at leads farther out than this.
    let reach = draft.source.union(target);
    let around = map.print(reach.grown(100.0 + reach.w.max(reach.h) / 2.0));
    let key = (first.x.to_bits(), first.y.to_bits(), print_of(&[draft.source]));
    let known = KNOWN.with_borrow(|known| {
        let found = known.get(&key)?;
        let same = found.around == around
            && found.target == target
            && found.starts == draft.starts
            && found.ends == draft.ends;
        same.then_some(found.way)
    });
    if known.is_some() {
        return known;
    }
    let way = best(draft, target, map, first, last);
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        let (starts, ends) = (draft.starts.clone(), draft.ends.clone());
        known.insert(key, Known { target, starts, ends, around, way });
    });
    Some(way)
}

fn best(draft: &Draft, target: Rect, map: &Map<'_>, first: Gate, last: Gate) -> Way {
    let mut found = (f64::INFINITY, (first, last, None));
    for (i, &start) in draft.starts.iter().enumerate() {
        for (j, &end) in draft.ends.iter().enumerate() {
            let price = cost(&sweep(start, end), draft, start, end, map) + i as f64 * 6.0 + j as f64 * 44.0;
            if price < found.0 - 0.01 {
                found = (price, (start, end, None));
            }
        }
    }
    if found.0 > 200.0 {
        let s = draft.source;
        let lanes = [target.y - 12.0, target.bottom() + 12.0, s.y - 10.0, s.bottom() + 10.0, target.y - 24.0];
        for (i, &start) in draft.starts.iter().enumerate() {
            for (j, &end) in draft.ends.iter().enumerate() {
                for (k, &y) in lanes.iter().enumerate() {
                    let curves = around(start, end, y);
                    let price = cost(&curves, draft, start, end, map) + 40.0 + (i + j + k) as f64 * 6.0;
                    if price < found.0 - 0.01 {
                        found = (price, (start, end, Some(y)));
                    }
                }
            }
        }
    }
    found.1
}

/// An end, as a number that tells it from others.
fn name(g: Gate) -> (i64, i64, i64, i64) {
    ((g.x * 4.0) as i64, (g.y * 4.0) as i64, g.dx as i64, g.dy as i64)
}

pub fn route(drafts: Vec<Draft>, boxes: &[Rect]) -> Vec<Arrow> {
    let map = Map::of(boxes);
    let all = drafts.len() <= MOST_ROUTED;
    let ways: Vec<_> =
        drafts.iter().map(|draft| draft.target.and_then(|target| way(draft, target, &map, all))).collect();
    // Ends at one place are fanned out in the order of their starts.
    let mut groups: HashMap<(i64, i64, i64, i64), Vec<usize>> = HashMap::new();
    for (i, way) in ways.iter().enumerate() {
        if let Some((_, end, _)) = way {
            groups.entry(name(*end)).or_default().push(i);
        }
    }
    let mut offsets = vec![0.0; drafts.len()];
    for list in groups.values_mut() {
        let start = |i: &usize| {
            ways.get(*i)
                .copied()
                .flatten()
                .map_or((0.0, 0.0), |(s, e, _)| if e.dx != 0.0 { (s.y, s.x) } else { (s.x, s.y) })
        };
        list.sort_by(|a, b| start(a).0.total_cmp(&start(b).0).then(start(a).1.total_cmp(&start(b).1)));
        let n = list.len() as f64;
        let spread = (20.0 / n).min(7.0);
        for (rank, &i) in list.iter().enumerate() {
            offsets[i] = (rank as f64 - (n - 1.0) / 2.0) * spread;
        }
    }
    drafts
        .into_iter()
        .zip(ways)
        .zip(offsets)
        .filter_map(|((draft, way), offset)| match way {
            Some((start, end, lane)) => {
                let end = Gate { x: end.x + offset * end.dy.abs(), y: end.y + offset * end.dx.abs(), ..end };
                let curves = lane.map_or_else(|| sweep(start, end), |y| around(start, end, y + offset));
                Some(arrow(draft, start, end, curves))
            }
            // To nowhere: a short stub.
            None if draft.target.is_none() => {
                let start = *draft.starts.first()?;
                let end = Gate { x: start.x + 36.0 * start.dx, y: start.y + 36.0 * start.dy, ..start };
                let curves = sweep(start, end);
                Some(arrow(draft, start, end, curves))
            }
            None => None,
        })
        .collect()
}

fn arrow(draft: Draft, start: Gate, end: Gate, curves: Vec<Curve>) -> Arrow {
    Arrow {
        from: draft.from,
        to: draft.to,
        object: draft.object,
        holder: draft.holder,
        kind: draft.kind,
        curves,
        start: (start.x, start.y),
        tip: (end.x, end.y),
        angle: end.dy.atan2(end.dx).to_degrees(),
        changed: draft.changed,
    }
}
