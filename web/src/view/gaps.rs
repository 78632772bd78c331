//! Finds ways through the gaps between boxes, for arrows that have no free sweep.
//! In: the gates by which an arrow may leave and arrive, and the boxes around. Out: the cheapest way along the sides of
//! boxes: short, with few turns.
//! Invariant: a way keeps `clear` from every box, except where it leaves its source and arrives at its target.

use super::Rect;
use super::arrow::Gate;
use super::tiles::{FARTHEST, Tiles};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

/// Cost of a turn, px.
const TURN: f64 = 28.0;
/// Maximum number of states that a search visits.
const MOST_LOOKED_AT: usize = 40_000;
/// Weights of the remaining distance, tried in turn. With the first, a search finds the cheapest way, but may visit too
/// many states among thousands of boxes; with the second, it finds some way.
const WEIGHTS: [f64; 2] = [1.0, 3.0];

/// What a search for a way depends on, besides the gates.
pub struct Ground<'a> {
    pub tiles: &'a Tiles<'a>,
    /// The area searched.
    pub area: Rect,
    /// Distance of the way from boxes, px, at most [`FARTHEST`].
    pub clear: f64,
    /// x of its lane between the stacks and the heap, px.
    pub lane: f64,
}

/// A way of horizontal and vertical lines.
#[derive(Clone, PartialEq, Debug)]
pub struct Way {
    pub start: Gate,
    pub end: Gate,
    /// Between the gates.
    pub corners: Vec<(f64, f64)>,
}

/// A state to visit. The smallest `total`, the cost so far plus the weighted estimate of the rest, comes first.
#[derive(PartialEq)]
struct Open {
    total: f64,
    cost: f64,
    state: u32,
}

impl Eq for Open {}
impl Ord for Open {
    fn cmp(&self, other: &Open) -> Ordering {
        other
            .total
            .total_cmp(&self.total)
            .then(self.cost.total_cmp(&other.cost))
            .then(other.state.cmp(&self.state))
    }
}
impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Open) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Lines along the sides of boxes. A node is a crossing; a state is a node and whether it was reached vertically.
struct Grid {
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// By node: whether a box bars the line to its right, and the line below it.
    barred: Vec<[bool; 2]>,
}

/// Index of the first line at or after a coordinate.
fn from(lines: &[f64], coordinate: f64) -> usize {
    lines.partition_point(|&l| l < coordinate - 0.02)
}

impl Grid {
    fn of(xs: Vec<f64>, ys: Vec<f64>) -> Grid {
        let barred = vec![[false; 2]; xs.len() * ys.len()];
        Grid { xs, ys, barred }
    }

    /// Bars all pieces of lines that enter a rectangle.
    fn bar(&mut self, r: Rect) {
        let wide = self.xs.len();
        // Range of the lines inside, and index of the line before them: the piece from there reaches inside.
        let inside = |lines: &[f64], a: f64, b: f64| {
            let first = from(lines, a + 0.04);
            (first, lines.partition_point(|&l| l < b - 0.02), first.saturating_sub(1))
        };
        let (x0, x1, before_x) = inside(&self.xs, r.x, r.right());
        let (y0, y1, before_y) = inside(&self.ys, r.y, r.bottom());
        for y in y0..y1 {
            self.barred[y * wide + before_x..y * wide + x1].iter_mut().for_each(|b| b[0] = true);
        }
        for y in before_y..y1 {
            self.barred[y * wide + x0..y * wide + x1].iter_mut().for_each(|b| b[1] = true);
        }
    }

    fn state(&self, (x, y): (f64, f64), vertical: bool) -> u32 {
        (2 * (from(&self.ys, y) * self.xs.len() + from(&self.xs, x))) as u32 + u32::from(vertical)
    }

    fn point(&self, state: u32) -> (f64, f64) {
        let node = state as usize / 2;
        (self.xs[node % self.xs.len()], self.ys[node / self.xs.len()])
    }

    fn neighbours(&self, state: u32) -> impl Iterator<Item = (u32, bool)> {
        let (wide, high) = (self.xs.len() as u32, self.ys.len() as u32);
        let node = state / 2;
        let (x, y) = (node % wide, node / wide);
        let is_open = |node: u32, down: bool| !self.barred[node as usize][usize::from(down)];
        let all = [
            (x > 0 && is_open(node - 1, false)).then(|| (2 * (node - 1), false)),
            (x + 1 < wide && is_open(node, false)).then_some((2 * (node + 1), false)),
            (y > 0 && is_open(node - wide, true)).then(|| (2 * (node - wide) + 1, true)),
            (y + 1 < high && is_open(node, true)).then_some((2 * (node + wide) + 1, true)),
        ];
        all.into_iter().flatten()
    }
}

/// Sorts lines and removes duplicates.
fn lines(mut lines: Vec<f64>) -> Vec<f64> {
    lines.sort_by(f64::total_cmp);
    lines.dedup_by(|a, b| (*a - *b).abs() < 0.01);
    lines
}

/// The cheapest way from one of the starts to one of the ends, each given with its price.
pub fn way(starts: &[(Gate, f64)], ends: &[(Gate, f64)], ground: &Ground<'_>) -> Option<Way> {
    let Ground { tiles, area, clear, lane } = *ground;
    let is_open = |a, b| tiles.is_free(a, b, 0.0, &[]);
    let starts: Vec<_> = starts
        .iter()
        .map(|&(g, price)| (g, price, (g.x + g.dx * clear, g.y + g.dy * clear)))
        .filter(|&(g, _, out)| is_open((g.x, g.y), out))
        .collect();
    // The arrowhead needs a straight line.
    let ends: Vec<_> = ends
        .iter()
        .map(|&(g, price)| (g, price, (g.x - g.dx * FARTHEST, g.y - g.dy * FARTHEST)))
        .filter(|&(g, _, into)| is_open(into, (g.x, g.y)))
        .collect();
    if starts.is_empty() || ends.is_empty() {
        return None;
    }
    let doors = || starts.iter().map(|s| s.2).chain(ends.iter().map(|e| e.2));
    let boxes: Vec<Rect> = tiles.within(area.grown(FARTHEST)).collect();
    let sides_x = boxes.iter().flat_map(|r| [r.x - clear, r.right() + clear]).chain([lane]);
    let sides_y = boxes.iter().flat_map(|r| [r.y - clear, r.bottom() + clear]);
    let (x, y) = (area.x..=area.right(), area.y..=area.bottom());
    let xs = lines(sides_x.filter(|at| x.contains(at)).chain(doors().map(|d| d.0)).collect());
    let ys = lines(sides_y.filter(|at| y.contains(at)).chain(doors().map(|d| d.1)).collect());
    let mut grid = Grid::of(xs, ys);
    for r in boxes {
        grid.bar(r.grown(clear));
    }
    let to_come = |(x, y): (f64, f64)| {
        let far = ends.iter().map(|&(_, price, into)| (x - into.0).abs() + (y - into.1).abs() + price);
        far.fold(f64::INFINITY, f64::min)
    };

    let goals: Vec<_> =
        ends.iter().map(|&(gate, price, into)| (grid.state(into, false), gate, price)).collect();
    let search = |weight: f64| {
        let mut open = BinaryHeap::new();
        let mut reached: HashMap<u32, (f64, Option<u32>)> = HashMap::new();
        for &(gate, price, out) in &starts {
            let state = grid.state(out, gate.dy != 0.0);
            if reached.get(&state).is_none_or(|r| price < r.0) {
                reached.insert(state, (price, None));
                open.push(Open { total: price + weight * to_come(out), cost: price, state });
            }
        }
        let mut best: Option<(f64, u32, Gate)> = None;
        let mut looked_at = 0;
        while let Some(Open { total, cost, state }) = open.pop() {
            looked_at += 1;
            if best.is_some_and(|b| total >= b.0) || looked_at > MOST_LOOKED_AT {
                break;
            }
            if reached.get(&state).is_some_and(|r| cost > r.0) {
                continue;
            }
            let vertical = state % 2 == 1;
            for &(goal, gate, price) in &goals {
                let turn = if vertical == (gate.dy != 0.0) { 0.0 } else { TURN };
                let price = cost + turn + price;
                if goal == state & !1 && best.is_none_or(|b| price < b.0) {
                    best = Some((price, state, gate));
                }
            }
            let here = grid.point(state);
            for (next, down) in grid.neighbours(state) {
                let there = grid.point(next);
                let turn = if down == vertical { 0.0 } else { TURN };
                let price = cost + turn + (here.0 - there.0).abs() + (here.1 - there.1).abs();
                if reached.get(&next).is_none_or(|r| price < r.0 - 1e-9) {
                    reached.insert(next, (price, Some(state)));
                    open.push(Open { total: price + weight * to_come(there), cost: price, state: next });
                }
            }
        }
        best.map(|(_, last, end)| (last, end, reached))
    };
    let (last, end, reached) = WEIGHTS.into_iter().find_map(search)?;
    let mut points = vec![(end.x, end.y)];
    let mut at = Some(last);
    let mut first = last;
    while let Some(state) = at {
        points.push(grid.point(state));
        first = state;
        at = reached.get(&state).and_then(|r| r.1);
    }
    let &(start, ..) = starts.iter().find(|&&(gate, _, out)| grid.state(out, gate.dy != 0.0) == first)?;
    points.push((start.x, start.y));
    points.reverse();
    let corners = corners(&points);
    Some(Way { start, end, corners: corners.get(1..corners.len() - 1)?.to_vec() })
}

/// Removes points on a straight line between their neighbours. The first and the last stay.
fn corners(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut corners: Vec<(f64, f64)> = Vec::new();
    for &point in points {
        if let [.., a, b] = corners.as_slice()
            && ((a.0 - b.0).abs() < 0.02 && (b.0 - point.0).abs() < 0.02
                || (a.1 - b.1).abs() < 0.02 && (b.1 - point.1).abs() < 0.02)
        {
            corners.pop();
        }
        corners.push(point);
    }
    corners
}
