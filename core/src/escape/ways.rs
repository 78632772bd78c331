//! The ways by which a value would escape if the one that gc explains were closed.
//! In: the solved graph. Out: for a location that escapes, the shortest path to each other edge by which its address
//! reaches something that outlives it.

use super::Batch;
use super::graph::{Attrs, HEAP, LocId};
use crate::diag::{FlowStep, Way, WayEnd, Why};
use crate::index::IndexVec;
use crate::span::LineCol;

/// Ways given for each location.
const MAX_WAYS: usize = 12;
/// Edges followed from each location.
const MAX_EDGES: usize = 200;
/// Pointers followed from a location to reach the address.
const MAX_DEPTH: i32 = 8;

/// An edge of the graph: its destination, and its index there.
pub type EdgeId = (LocId, usize);

/// Edges by their source.
pub type Outgoing = IndexVec<LocId, Vec<EdgeId>>;

/// An edge that the address passes.
struct Pass {
    edge: EdgeId,
    /// Dereferences of the destination that give the address.
    depth: i32,
    /// Index of the edge passed before.
    before: Option<usize>,
}

impl Batch<'_> {
    /// The ways by which `loc` escapes, except `flow`, which gc gives and which ends with the edge `last`. For a parameter
    /// that does not escape: ways by which what it points to reaches the heap.
    pub fn other_ways(&mut self, loc: LocId, flow: &[FlowStep], last: Option<EdgeId>) -> Vec<Way> {
        let location = &self.locs[loc];
        let escapes = location.attrs.has(Attrs::ESCAPES);
        let depth = match location.param_esc.heap() {
            _ if escapes => -1,
            Some(derefs) if location.param => derefs,
            _ => return Vec::new(),
        };
        let mut found = self.immediate.remove(&loc).unwrap_or_default();
        for exit in self.exits(loc, depth).into_iter().filter(|exit| exit.last().copied() != last) {
            let Some(&(at, _)) = exit.last() else { continue };
            if !escapes && !self.locs[at].attrs.has(Attrs::ESCAPES) {
                continue;
            }
            let end = self.way_end(at, loc);
            let flow = exit.into_iter().filter_map(|edge| self.step_of(edge)).collect();
            found.push(Way { flow, end });
        }
        self.related.clear();
        // Several edges may have one place in the source.
        let same = |a: &[FlowStep], b: &[FlowStep]| {
            place_of(a) == place_of(b) && a.last().map(|step| &step.dst) == b.last().map(|step| &step.dst)
        };
        let mut ways: Vec<Way> = Vec::new();
        for way in found {
            let Some((at, _)) = place_of(&way.flow) else { continue };
            let is_told = same(flow, &way.flow) || ways.iter().any(|other| same(&other.flow, &way.flow));
            if !is_told && ways.len() < MAX_WAYS {
                let next =
                    ways.iter().position(|other| place_of(&other.flow).is_some_and(|place| place.0 > at));
                ways.insert(next.unwrap_or(ways.len()), way);
            }
        }
        ways
    }

    /// What `at` is, which outlives `loc`.
    pub fn way_end(&self, at: LocId, loc: LocId) -> WayEnd {
        let outlives = &self.locs[at];
        match outlives.attrs.has(Attrs::ESCAPES) {
            true if at == HEAP => WayEnd::Heap,
            true => WayEnd::Value,
            false if outlives.param_out => WayEnd::Result,
            false if outlives.func == self.locs[loc].func => WayEnd::Iteration,
            false => WayEnd::Enclosing,
        }
    }

    /// Paths on which the address of `loc` (`depth` -1), or what that many dereferences of it give, reaches something that
    /// outlives it: shortest first, one for each last edge.
    fn exits(&mut self, loc: LocId, depth: i32) -> Vec<Vec<EdgeId>> {
        if self.outgoing.is_none() {
            self.outgoing = Some(self.edges_by_source());
        }
        let Some(outgoing) = &self.outgoing else { return Vec::new() };
        let from = |at: LocId| outgoing[at].iter().copied();
        let derefs = |(dst, index): EdgeId| self.locs[dst].edges.get(index).map_or(0, |edge| edge.derefs);
        let onward = |at: LocId, depth: i32| {
            let edges = from(at).map(move |edge| (edge, depth - derefs(edge)));
            edges.filter(|&(_, depth)| (0..=MAX_DEPTH).contains(&depth))
        };
        let mut passes: Vec<Pass> = onward(loc, depth)
            .map(|(edge, depth)| Pass { edge, depth, before: None })
            .take(MAX_EDGES)
            .collect();
        let mut visited: Vec<(LocId, i32)> = Vec::new();
        let mut exits = Vec::new();
        let mut next = 0;
        while let Some(&Pass { edge, depth, .. }) = passes.get(next).filter(|_| exits.len() < 2 * MAX_WAYS) {
            let at = edge.0;
            next += 1;
            if at == loc {
                // What the value itself holds does not keep it alive.
                continue;
            }
            let is_exit = self.outlives(at, loc);
            if is_exit {
                exits.push(path_to(&passes, next - 1));
            }
            if !self.locs[at].attrs.has(Attrs::ESCAPES) && !visited.contains(&(at, depth)) {
                visited.push((at, depth));
                // A pointer to a variable that outlives it is no other way out; a copy of that variable may be.
                let onward = onward(at, depth).filter(|&(edge, _)| !is_exit || derefs(edge) >= 0);
                let onward = onward.map(|(edge, depth)| Pass { edge, depth, before: Some(next - 1) });
                passes.extend(onward.take(MAX_EDGES.saturating_sub(passes.len())));
            }
        }
        exits
    }

    fn edges_by_source(&self) -> Outgoing {
        let mut outgoing = Outgoing::new();
        self.locs.ids().for_each(|_| _ = outgoing.push(Vec::new()));
        for dst in self.locs.ids() {
            for (index, edge) in self.locs[dst].edges.iter().enumerate() {
                outgoing[edge.src].push((dst, index));
            }
        }
        outgoing
    }
}

/// The edges passed up to the one at `last`, from the first on.
fn path_to(passes: &[Pass], last: usize) -> Vec<EdgeId> {
    let mut path = Vec::new();
    let mut at = passes.get(last);
    while let Some(pass) = at {
        path.push(pass.edge);
        at = pass.before.and_then(|before| passes.get(before));
    }
    path.reverse();
    path
}

/// Position and reason of the last note.
fn place_of(flow: &[FlowStep]) -> Option<(Option<LineCol>, Why)> {
    flow.iter().rev().find_map(|step| step.notes.last()).map(|note| (note.pos, note.why))
}
