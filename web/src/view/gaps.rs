//! Finds ways through the gaps between boxes, for arrows that have no free sweep.
//! In: the gates by which an arrow may leave and arrive, and the boxes around. Out: the cheapest way along the sides of
//! boxes: short, with few turns.
//! Invariant: a way keeps `clear` from every box, except where it leaves its source and arrives at its target.

use super::Rect;
use super::arrow::Gate;
use super::tiles::{FARTHEST, Tiles};
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

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

/// A state to visit: that of the smallest total first, the cost so far plus the weighted estimate of the rest; among
/// equal ones, that nearest to the end. Lengths are counts of [`UNIT`].
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Open {
    total: Reverse<u32>,
    cost: u32,
    state: Reverse<u32>,
}

/// Fraction of a px that lengths are rounded to, so that equal ones compare equal.
const UNIT: f64 = 1.0 / 64.0;

fn units(length: f64) -> u32 {
    (length / UNIT).round() as u32
}

impl Open {
    fn of(state: u32, cost: f64, rest: f64) -> Open {
        Open { total: Reverse(units(cost + rest)), cost: units(cost), state: Reverse(state) }
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

/// The states that a search has reached. One table serves all searches: clearing it would take as long as a search.
#[derive(Default)]
struct Reached {
    search: u32,
    /// By state: the search that reached it last, the cost, and the state before it, or itself.
    cells: Vec<(u32, u32, f64)>,
}

thread_local! {
    static REACHED: RefCell<Reached> = RefCell::default();
}

impl Reached {
    /// Begins a search among `states`.
    fn begin(&mut self, states: usize) {
        self.search = self.search.wrapping_add(1);
        if self.search == 0 {
            self.cells.clear();
            self.search = 1;
        }
        if self.cells.len() < states {
            self.cells.resize(states, (0, 0, 0.0));
        }
    }

    fn cost(&self, state: u32) -> Option<f64> {
        self.cells.get(state as usize).filter(|cell| cell.0 == self.search).map(|cell| cell.2)
    }

    /// The state before this one; `None` for a start.
    fn before(&self, state: u32) -> Option<u32> {
        let &(search, before, _) = self.cells.get(state as usize)?;
        (search == self.search && before != state).then_some(before)
    }

    /// Notes a way of this cost through `before`.
    fn reach(&mut self, state: u32, before: u32, cost: f64) {
        if let Some(cell) = self.cells.get_mut(state as usize) {
            *cell = (self.search, before, cost);
        }
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
    let to_come = |at, vertical| least_to_come(&ends, at, vertical);
    let goals: Vec<_> =
        ends.iter().map(|&(gate, price, into)| (grid.state(into, false), gate, price)).collect();
    let search = |reached: &mut Reached, weight: f64| {
        let mut open = BinaryHeap::new();
        reached.begin(2 * grid.barred.len());
        for &(gate, price, out) in &starts {
            let state = grid.state(out, gate.dy != 0.0);
            if reached.cost(state).is_none_or(|cost| price < cost) {
                reached.reach(state, state, price);
                open.push(Open::of(state, price, weight * to_come(out, gate.dy != 0.0)));
            }
        }
        let mut best: Option<(f64, u32, Gate)> = None;
        let mut looked_at = 0;
        while let Some(Open { total: Reverse(total), cost, state: Reverse(state) }) = open.pop() {
            looked_at += 1;
            if best.is_some_and(|b| total >= units(b.0)) || looked_at > MOST_LOOKED_AT {
                break;
            }
            let least = reached.cost(state).unwrap_or(0.0);
            if cost > units(least) {
                continue;
            }
            let cost = least;
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
                if reached.cost(next).is_none_or(|cost| price < cost - 1e-9) {
                    reached.reach(next, state, price);
                    open.push(Open::of(next, price, weight * to_come(there, down)));
                }
            }
        }
        best.map(|(_, last, end)| {
            let way: Vec<u32> = std::iter::successors(Some(last), |&state| reached.before(state)).collect();
            (way, end)
        })
    };
    let (way, end) =
        REACHED.with_borrow_mut(|reached| WEIGHTS.into_iter().find_map(|weight| search(reached, weight)))?;
    let mut points = vec![(end.x, end.y)];
    points.extend(way.iter().map(|&state| grid.point(state)));
    let first = *way.last()?;
    let &(start, ..) = starts.iter().find(|&&(gate, _, out)| grid.state(out, gate.dy != 0.0) == first)?;
    points.push((start.x, start.y));
    points.reverse();
    let corners = corners(&points);
    Some(Way { start, end, corners: corners.get(1..corners.len() - 1)?.to_vec() })
}

/// The least that the rest of a way costs: its length and the turns without which it cannot end in a gate.
fn least_to_come(ends: &[(Gate, f64, (f64, f64))], (x, y): (f64, f64), vertical: bool) -> f64 {
    let far = ends.iter().map(|&(gate, price, into)| {
        let (dx, dy) = ((x - into.0).abs(), (y - into.1).abs());
        let aside = if vertical { dx } else { dy };
        let turns = match vertical == (gate.dy != 0.0) {
            false => 1.0,
            true if aside > 0.02 => 2.0,
            true => 0.0,
        };
        dx + dy + turns * TURN + price
    });
    far.fold(f64::INFINITY, f64::min)
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
