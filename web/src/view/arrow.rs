//! Routes arrows from pointers to their targets.
//! In: for each arrow the gates by which it may leave and arrive, and all boxes. Out: curves from gate to gate; arrows
//! that arrive at the same gate fan out.
//! Invariant: an arrow enters no box, not even its own: where no sweep is free, it takes the gaps between the boxes.
//! Only where there is no way through them either does it cross boxes.
//! Most paths stay the same from step to step, so each is cached by what it depends on: its ends and the boxes around.

use super::chart::HEAP_X;
use super::gaps::{self, Ground, Way};
use super::tiles::{FARTHEST, Tiles, mix};
use super::{GUTTER, ROW, Rect};
use crate::fixed::px;
use escapement_core::index::HashMap;
use std::cell::RefCell;
use std::fmt::Write as _;

/// What an arrow points into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArrowKind {
    Heap,
    Stack,
    Global,
    Dangling,
}

/// A pointer, drawn from its row to its target.
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
    /// Where it leaves the pointer's box, px.
    pub start: (f64, f64),
    /// Where it touches the target's box, px; a free end if the target is gone.
    pub tip: (f64, f64),
    /// Direction at the tip, a unit vector.
    pub direction: (f64, f64),
    /// Whether this step changed the pointer.
    pub changed: bool,
    /// Whether the collector ignores the pointer, as its variable is not read any more.
    pub dead: bool,
}

impl ArrowKind {
    /// Its class in `static/style/memory.css`.
    pub fn class(self) -> &'static str {
        match self {
            ArrowKind::Heap => "heap",
            ArrowKind::Stack => "stack",
            ArrowKind::Global => "global",
            ArrowKind::Dangling => "dangling",
        }
    }

    /// Token of its colour; the stylesheet gives the class the same.
    pub fn token(self) -> &'static str {
        match self {
            ArrowKind::Heap => "--heap",
            ArrowKind::Stack => "--stack",
            ArrowKind::Global => "--mute",
            ArrowKind::Dangling => "--bad",
        }
    }
}

impl Arrow {
    /// SVG dash pattern of its line; `None` for a solid one. The stylesheet has the same.
    pub fn dashes(&self) -> Option<&'static str> {
        match self.kind {
            ArrowKind::Dangling => Some("5 4"),
            ArrowKind::Heap | ArrowKind::Stack | ArrowKind::Global => self.dead.then_some("2 4"),
        }
    }

    /// Line segments that approximate it.
    pub fn pieces(&self) -> impl Iterator<Item = [(f64, f64); 2]> {
        self.curves.iter().flat_map(pieces)
    }

    /// Bounds of its pieces if it leaves `within`, else `None`.
    pub fn beyond(&self, within: Rect) -> Option<Rect> {
        let dot = |(x, y): (f64, f64)| Rect { x, y, w: 0.0, h: 0.0 };
        // A curve stays within the hull of its points.
        if self.curves.iter().flatten().all(|&point| within.contains(dot(point))) {
            return None;
        }
        let bounds = self.pieces().map(|[from, to]| dot(from).union(dot(to))).reduce(Rect::union);
        bounds.filter(|&bounds| !within.contains(bounds))
    }

    /// SVG path data: one `M`, then a `C` for each curve.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let _ = write!(path, "M{} {}", px(self.start.0), px(self.start.1));
        for [_, b, c, d] in &self.curves {
            let [b, c, d] = [b, c, d].map(|&(x, y)| (px(x), px(y)));
            let _ = write!(path, "C{} {} {} {} {} {}", b.0, b.1, c.0, c.1, d.0, d.1);
        }
        path
    }

    /// SVG path data of its head.
    pub fn head(&self) -> String {
        let ((x, y), (dx, dy)) = (self.tip, self.direction);
        let corner = |across: f64| (px(x - 9.0 * dx - across * dy), px(y - 9.0 * dy + across * dx));
        let (a, b) = (corner(-4.5), corner(4.5));
        format!("M{} {}L{} {}L{} {}z", px(x), px(y), a.0, a.1, b.0, b.1)
    }
}

/// A point on a box's edge, px, and the unit vector along which an arrow passes it: out of its source or into its
/// target.
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
    pub dead: bool,
    pub source: Rect,
    /// Gates out of `source`, preferred first.
    pub starts: Vec<Gate>,
    /// `None` if the target is gone.
    pub target: Option<Rect>,
    /// Gates into `target`, preferred first.
    pub ends: Vec<Gate>,
}

/// Length of an arrowhead, px.
const HEAD: f64 = 8.0;
/// Minimum distance between a sweep and the boxes it passes, px.
const CLEARANCE: f64 = 3.0;
/// Number of line segments that approximate a curve.
const PIECES: usize = 24;

type Curve = [(f64, f64); 4];

fn point(c: &Curve, t: f64) -> (f64, f64) {
    let u = 1.0 - t;
    let [a, b, d, e] = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    (a * c[0].0 + b * c[1].0 + d * c[2].0 + e * c[3].0, a * c[0].1 + b * c[1].1 + d * c[2].1 + e * c[3].1)
}

/// Approximates a curve by line segments.
fn pieces(c: &Curve) -> impl Iterator<Item = [(f64, f64); 2]> {
    let is_straight = c[0] == c[1] && c[2] == c[3];
    let count = if is_straight { 1 } else { PIECES };
    let at = move |i: usize| point(c, i as f64 / count as f64);
    (0..count).map(move |i| [at(i), at(i + 1)])
}

/// A sweep: a single curve from gate to gate.
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

/// Straight lines through the points, with rounded corners.
fn along(points: &[(f64, f64)]) -> Vec<Curve> {
    let mut curves = Vec::new();
    let Some(&first) = points.first() else { return curves };
    let far = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).hypot(a.1 - b.1);
    let mut at = first;
    for (i, &corner) in points.iter().enumerate().skip(1) {
        let long = far(at, corner);
        if long < 0.5 {
            continue;
        }
        let Some(&next) = points.get(i + 1) else {
            curves.push([at, at, corner, corner]);
            break;
        };
        let after = far(corner, next);
        let turn = 8.0_f64.min(long / 2.0).min(after / 2.0);
        let towards =
            |p: (f64, f64), by: f64| (corner.0 + (p.0 - corner.0) * by, corner.1 + (p.1 - corner.1) * by);
        let near = towards(at, turn / long);
        curves.push([at, at, near, near]);
        at = near;
        if turn > 0.5 {
            let out = towards(next, turn / after);
            curves.push([near, corner, corner, out]);
            at = out;
        }
    }
    curves
}

/// Whether curves enter no box, and keep [`CLEARANCE`] from all but their source and target.
fn are_free(curves: &[Curve], draft: &Draft, tiles: &Tiles<'_>) -> bool {
    let own = [draft.source, draft.target.unwrap_or(draft.source)];
    curves.iter().flat_map(pieces).all(|[from, to]| tiles.is_free(from, to, CLEARANCE, &own))
}

fn length(curves: &[Curve]) -> f64 {
    curves.iter().flat_map(pieces).map(|[from, to]| (to.0 - from.0).hypot(to.1 - from.1)).sum()
}

/// Gates with their prices: 0 for the first, `each` more for every further one.
fn priced(gates: &[Gate], each: f64) -> Vec<(Gate, f64)> {
    gates.iter().enumerate().map(|(i, &gate)| (gate, i as f64 * each)).collect()
}

/// A path between two gates.
#[derive(Clone)]
struct Path {
    start: Gate,
    end: Gate,
    /// `None` for a sweep.
    corners: Option<Vec<(f64, f64)>>,
}

impl Path {
    fn curves(&self) -> Vec<Curve> {
        let tip = (self.end.x - self.end.dx * HEAD, self.end.y - self.end.dy * HEAD);
        self.points(tip).map_or_else(|| sweep(self.start, self.end), |points| along(&points))
    }

    /// Its start, its corners and `end`; `None` for a sweep.
    fn points(&self, end: (f64, f64)) -> Option<Vec<(f64, f64)>> {
        let corners = self.corners.as_ref()?.iter().copied();
        Some([(self.start.x, self.start.y)].into_iter().chain(corners).chain([end]).collect())
    }
}

/// A way through the gaps, to compare with others.
struct Lane {
    start: Gate,
    end: Gate,
    points: Vec<(f64, f64)>,
}

impl Lane {
    fn of(path: &Path) -> Option<Lane> {
        let Path { start, end, .. } = *path;
        Some(Lane { start, end, points: path.points((end.x, end.y))? })
    }

    fn lines(&self) -> impl Iterator<Item = [(f64, f64); 2]> {
        self.points.iter().copied().zip(self.points.iter().copied().skip(1)).map(|(a, b)| [a, b])
    }

    /// Whether two ways with different ends run so close together that one seems to lead to the other's target.
    fn hides(&self, other: &Lane) -> bool {
        let is_near = |a: Gate, b: Gate| (a.x - b.x).abs() + (a.y - b.y).abs() < BUNDLE;
        if is_near(self.start, other.start) || is_near(self.end, other.end) {
            return false;
        }
        self.lines().any(|a| other.lines().any(|b| run_together(a, b)))
    }
}

/// Ends within this distance, px, may share a lane.
const BUNDLE: f64 = 30.0;
/// Distance, px, below which parallel lines look like one, and the common length from which that misleads.
const NARROW: f64 = 5.0;
const LONG: f64 = 24.0;

/// Whether two horizontal or two vertical lines look like one over a length that misleads.
pub(super) fn run_together([a, b]: [(f64, f64); 2], [c, d]: [(f64, f64); 2]) -> bool {
    let shared = |a: f64, b: f64, c: f64, d: f64| a.max(b).min(c.max(d)) - a.min(b).max(c.min(d));
    let both =
        |p: f64, q: f64, r: f64, s: f64| (p - q).abs() < 0.5 && (r - s).abs() < 0.5 && (p - r).abs() < NARROW;
    both(a.1, b.1, c.1, d.1) && shared(a.0, b.0, c.0, d.0) > LONG
        || both(a.0, b.0, c.0, d.0) && shared(a.1, b.1, c.1, d.1) > LONG
}

/// The cheapest free sweep, or else the cheapest way through the gaps, which is also preferred to a sweep that turns back.
fn best(starts: &[(Gate, f64)], ends: &[(Gate, f64)], draft: &Draft, ground: &Ground<'_>) -> Option<Path> {
    let mut found: Option<(f64, Path, bool)> = None;
    for (&(start, more), &(end, most)) in starts.iter().flat_map(|s| ends.iter().map(move |e| (s, e))) {
        let (vx, vy) = (end.x - start.x, end.y - start.y);
        let back = |g: Gate| if vx * g.dx + vy * g.dy < 0.0 { 60.0 } else { 0.0 };
        let extra = more + most + back(start) + back(end);
        let is_worse = |price: f64| found.as_ref().is_some_and(|f| price > f.0 - 0.01);
        if is_worse(vx.hypot(vy) + extra) {
            continue;
        }
        let path = Path { start, end, corners: None };
        let curves = path.curves();
        let price = length(&curves) + extra;
        if !is_worse(price) && are_free(&curves, draft, ground.tiles) {
            found = Some((price, path, back(start) + back(end) > 0.0));
        }
    }
    let through = |way: Way| Path { start: way.start, end: way.end, corners: Some(way.corners) };
    match found {
        Some((_, path, false)) => Some(path),
        // A sweep that turns back looks as if it led past its target.
        Some((price, path, true)) => {
            let way = gaps::way(starts, ends, ground).map(through);
            way.filter(|way| length(&way.curves()) < price).or(Some(path))
        }
        None => gaps::way(starts, ends, ground).map(through),
    }
}

thread_local! {
    /// Paths found so far, by a fingerprint of all that they depend on; `None` if there is none in the area searched.
    static KNOWN: RefCell<HashMap<u64, Option<Path>>> = RefCell::default();
}

/// Size at which `KNOWN` is emptied.
const MOST_KNOWN: usize = 20_000;

/// Distances, px, that a way through the gaps may keep from boxes.
const CLEAR: [f64; 3] = [4.0, 7.0, FARTHEST];

/// The distance that an arrow's way keeps from boxes; `turn`: its first choice (0), or one of the next two.
fn clear_of(draft: &Draft, target: Rect, turn: i64) -> f64 {
    CLEAR[(row_of(draft, target) + turn).rem_euclid(3) as usize]
}

/// The row that an arrow leaves: arrows of neighbouring rows take neighbouring lanes, so that their vertical parts do not
/// cross.
fn row_of(draft: &Draft, target: Rect) -> i64 {
    let row = draft.starts.first().map_or(0, |start| (start.y / ROW) as i64);
    if target.y > draft.source.y { -row } else { row }
}

fn path(
    starts: &[(Gate, f64)],
    ends: &[(Gate, f64)],
    draft: &Draft,
    target: Rect,
    tiles: &Tiles<'_>,
    clear: f64,
) -> Option<Path> {
    let numbers = |r: Rect| [r.x, r.y, r.w, r.h];
    let ends_at = mix(mix(2, &numbers(draft.source)), &numbers(target));
    let gates = starts.iter().chain(ends).map(|(g, _)| [g.x, g.y, g.dx, g.dy]);
    let key = gates.fold(ends_at, |key, gate| mix(key, &gate));
    let row = row_of(draft, target);
    let lane = HEAP_X - GUTTER + 12.0 + 6.0 * row.rem_euclid(9) as f64;
    let reach = draft.source.union(target);
    // The boxes in the first rectangle are fingerprinted: no sweep leaves it. The second is searched for gaps.
    let near = (reach.grown(100.0 + reach.w.max(reach.h) / 2.0), reach.grown(120.0));
    let all = Rect { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };
    [near, (all, all)].into_iter().find_map(|(around, area)| {
        let key = mix(key, &[area.w, clear, f64::from_bits(tiles.print(around))]);
        if let Some(known) = KNOWN.with_borrow(|known| known.get(&key).cloned()) {
            return known;
        }
        let found = best(starts, ends, draft, &Ground { tiles, area, clear, lane });
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(key, found.clone());
        });
        found
    })
}

/// Identifies a gate.
fn name(g: Gate) -> (i64, i64, i64, i64) {
    ((g.x * 4.0) as i64, (g.y * 4.0) as i64, g.dx as i64, g.dy as i64)
}

/// Offset of each end, px: ends at the same gate lie side by side, in the order of their starts.
fn fan_out(paths: &[Option<Path>]) -> Vec<f64> {
    let mut groups: HashMap<(i64, i64, i64, i64), Vec<(usize, &Path)>> = HashMap::default();
    for (i, path) in paths.iter().enumerate() {
        if let Some(path) = path {
            groups.entry(name(path.end)).or_default().push((i, path));
        }
    }
    let mut offsets = vec![0.0; paths.len()];
    for list in groups.values_mut() {
        let from = |path: &Path| {
            let Path { start: s, end, .. } = path;
            if end.dx != 0.0 { (s.y, s.x) } else { (s.x, s.y) }
        };
        list.sort_by(|(_, a), (_, b)| from(a).0.total_cmp(&from(b).0).then(from(a).1.total_cmp(&from(b).1)));
        let n = list.len() as f64;
        let spread = (20.0 / n).min(7.0);
        for (rank, &(i, _)) in list.iter().enumerate() {
            if let Some(offset) = offsets.get_mut(i) {
                *offset = (rank as f64 - (n - 1.0) / 2.0) * spread;
            }
        }
    }
    offsets
}

/// Routes arrows around `boxes`.
pub fn route(drafts: Vec<Draft>, boxes: &[Rect]) -> Vec<Arrow> {
    let tiles = Tiles::of(boxes);
    let find = |draft: &Draft, turn: i64| {
        let target = draft.target?;
        let clear = clear_of(draft, target, turn);
        path(&priced(&draft.starts, 6.0), &priced(&draft.ends, 44.0), draft, target, &tiles, clear)
    };
    let mut paths: Vec<Option<Path>> = drafts.iter().map(|draft| find(draft, 0)).collect();
    let turns = part(&drafts, &mut paths, find);
    let offsets = fan_out(&paths);
    let moved = |draft: &Draft, path: Path, offset: f64, turn: i64| {
        if offset == 0.0 {
            return Some(path);
        }
        let end = Gate {
            x: path.end.x + offset * path.end.dy.abs(),
            y: path.end.y + offset * path.end.dx.abs(),
            ..path.end
        };
        let target = draft.target?;
        let clear = clear_of(draft, target, turn);
        let there = self::path(&[(path.start, 0.0)], &[(end, 0.0)], draft, target, &tiles, clear);
        Some(there.unwrap_or(path))
    };
    drafts
        .into_iter()
        .zip(paths)
        .zip(offsets)
        .zip(turns)
        .filter_map(|(((draft, path), offset), turn)| {
            let path = match (path, draft.target) {
                (Some(path), _) => moved(&draft, path, offset, turn)?,
                (None, None) => stub(&draft.starts, &tiles)?,
                // There is no way around the boxes: sweep across them.
                (None, Some(_)) => {
                    Path { start: *draft.starts.first()?, end: *draft.ends.first()?, corners: None }
                }
            };
            Some(arrow(draft, &path))
        })
        .collect()
}

/// If there are more ways than this, those that run together stay together.
const MOST_PARTED: usize = 150;

/// Moves each way that runs together with an earlier one to another distance from the boxes, if that separates them.
/// Returns the `turn` of each (see [`clear_of`]).
fn part(
    drafts: &[Draft],
    paths: &mut [Option<Path>],
    find: impl Fn(&Draft, i64) -> Option<Path>,
) -> Vec<i64> {
    let mut turns = vec![0; paths.len()];
    if paths.iter().flatten().filter(|path| path.corners.is_some()).count() > MOST_PARTED {
        return turns;
    }
    let mut earlier: Vec<Lane> = Vec::new();
    for ((draft, path), chosen) in drafts.iter().zip(paths).zip(&mut turns) {
        let Some(mut lane) = path.as_ref().and_then(Lane::of) else { continue };
        let is_alone = |lane: &Lane| !earlier.iter().any(|other| lane.hides(other));
        if !is_alone(&lane) {
            let other = |turn| {
                let path = find(draft, turn)?;
                Some((turn, Lane::of(&path)?, path))
            };
            let others = (1..3).filter_map(other).find(|(_, lane, _)| is_alone(lane));
            if let Some((turn, parted, other)) = others {
                (*chosen, lane, *path) = (turn, parted, Some(other));
            }
        }
        earlier.push(lane);
    }
    turns
}

/// A short line to nowhere, for a target that is gone; shorter if a box is in the way.
fn stub(starts: &[Gate], tiles: &Tiles<'_>) -> Option<Path> {
    let to =
        |start: Gate, long: f64| Gate { x: start.x + long * start.dx, y: start.y + long * start.dy, ..start };
    let lengths = [36.0, 24.0, 16.0];
    let all = lengths.iter().flat_map(|&long| starts.iter().map(move |&start| (start, to(start, long))));
    let mut all = all.map(|(start, end)| Path { start, end, corners: None }).peekable();
    let first = all.peek().cloned();
    let is_free = |p: &Path| tiles.is_free((p.start.x, p.start.y), (p.end.x, p.end.y), 0.0, &[]);
    all.find(is_free).or(first)
}

fn arrow(draft: Draft, path: &Path) -> Arrow {
    let Path { start, end, .. } = *path;
    Arrow {
        from: draft.from,
        to: draft.to,
        object: draft.object,
        holder: draft.holder,
        kind: draft.kind,
        curves: path.curves(),
        start: (start.x, start.y),
        tip: (end.x, end.y),
        direction: (end.dx, end.dy),
        changed: draft.changed,
        dead: draft.dead,
    }
}

#[cfg(test)]
mod tests {
    use super::ArrowKind;

    #[test]
    fn the_stylesheet_gives_arrows_the_same_colours() {
        let css = concat!(
            include_str!("../../../static/style/memory.css"),
            include_str!("../../../static/style/later/scene.css")
        );
        for kind in [ArrowKind::Heap, ArrowKind::Stack, ArrowKind::Global, ArrowKind::Dangling] {
            let class = if kind == ArrowKind::Heap { "" } else { &format!(".{}", kind.class()) };
            let rule = format!("\n.arrow{class} {{\n  --tone: var({});", kind.token());
            assert!(css.contains(&rule), "{kind:?}: {rule}");
        }
        for (class, dashes) in [("dead", "2 4"), ("dangling", "5 4")] {
            let rule = format!("\n.arrow.{class} .shaft {{\n  stroke-dasharray: {dashes};");
            assert!(css.contains(&rule), "{rule}");
        }
    }
}
