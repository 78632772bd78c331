//! Finds the step of a moment that a card names, and the last stops before it.
//! In: a finished run, a [`Moment`]. Out: a step, or `None` if the run has no such moment.

use super::engine::Session;
use super::{Stand, stands_on};
use crate::lesson::moment::{Event, Gc, Moment, What};
use crate::protocol::{Code, Visits};
use escapement_core::trace::event::{GcPhase, Granularity, Mark, MarkKind, StepNo};
use escapement_core::trace::snapshot::Snapshot;
use std::ops::ControlFlow;

/// Lines to search before giving up.
const MAX_LINES: usize = 4000;
/// Lines to search when visits are counted; fewer, because the page waits for the number.
const MAX_COUNTED: usize = 1500;
/// Stops shown on the way to a moment, including the moment.
const MAX_STOPS: usize = 7;

/// The step right after the event that the moment names; for a line, the step at which it is about to run.
pub fn find(session: &mut Session, moment: &Moment) -> Option<StepNo> {
    let nth = moment.nth as usize - 1;
    match &moment.what {
        What::Start => Some(
            mark(session, 0, |m| matches!(&m.kind, MarkKind::Call { func } if func == "main.main"))
                .unwrap_or_default(),
        ),
        What::End => Some(StepNo(session.recording().stats.steps)),
        What::Line(line) => visits(session, *line, moment.nth).map(|(step, _)| step),
        What::After(line) => after(session, *line, moment.nth),
        What::Made(what) => made(session, what, nth),
        What::Work => (0..moment.nth).try_fold(StepNo(0), |step, _| {
            let next = session.next_step(step, Granularity::GcWork, true);
            (next > step && next <= session.last_work()).then_some(next)
        }),
        What::Called(func) => {
            mark(session, nth, |m| matches!(&m.kind, MarkKind::Call { func: f } if is(f, func)))
        }
        What::Returns(func) => {
            mark(session, nth, |m| matches!(&m.kind, MarkKind::Return { func: f } if is(f, func)))
        }
        What::Gc(Gc::Ends) => {
            let swept = mark(session, nth, |m| matches!(m.kind, MarkKind::Gc(GcPhase::Sweep)))?;
            over(session, swept)
        }
        What::Gc(turn) => mark(session, nth, |m| matches!(m.kind, MarkKind::Gc(phase) if phase == of(*turn))),
        What::Happens(event) => mark(session, nth, |m| happens(&m.kind, *event)),
    }
}

/// The last stops after `from` and before `step`, then `step`; at most `MAX_STOPS`.
pub fn way(session: &mut Session, from: StepNo, step: StepNo, granularity: Granularity) -> Vec<StepNo> {
    let mut way = vec![step];
    let mut at = step;
    while way.len() < MAX_STOPS && at > from {
        let before = session.next_step(at, granularity, false);
        if before >= at || before <= from {
            break;
        }
        way.push(before);
        at = before;
    }
    way.reverse();
    way
}

/// The step that shows the nth mark, counted from 0.
fn mark(session: &mut Session, nth: usize, is_it: impl Fn(&Mark) -> bool) -> Option<StepNo> {
    let shown_at = session.recording().marks.iter().filter(|m| is_it(m)).nth(nth)?.shown_at();
    Some(session.stacks(shown_at).step)
}

/// `total` matches `main.total`; a qualified name matches itself.
fn is(func: &str, name: &str) -> bool {
    func == name || func.strip_prefix("main.") == Some(name)
}

fn of(turn: Gc) -> GcPhase {
    match turn {
        Gc::Starts => GcPhase::Mark,
        Gc::Stops => GcPhase::MarkTermination,
        Gc::Sweeps => GcPhase::Sweep,
        // No mark records it: see `over`.
        Gc::Ends => GcPhase::Off,
    }
}

/// The first step after sweeping.
fn over(session: &mut Session, swept: StepNo) -> Option<StepNo> {
    let mut step = swept;
    for _ in 0..MAX_LINES {
        if session.stacks(step).gc.phase == GcPhase::Off {
            return Some(step);
        }
        let next = session.next_step(step, Granularity::GcWork, true);
        if next <= step {
            break;
        }
        step = next;
    }
    None
}

fn happens(kind: &MarkKind, event: Event) -> bool {
    match event {
        Event::GoroutineStarts => matches!(kind, MarkKind::GoroutineStart { .. }),
        Event::GoroutineWaits => matches!(kind, MarkKind::Block { .. }),
        Event::GoroutineEnds => matches!(kind, MarkKind::GoroutineEnd { .. }),
        Event::Prints => matches!(kind, MarkKind::Output { .. }),
        Event::StackGrows => matches!(kind, MarkKind::StackCopy { from, to } if from < to),
        Event::Dangles => matches!(kind, MarkKind::Dangling { .. }),
        Event::Panics => matches!(kind, MarkKind::Panic { .. }),
    }
}

/// The step after the nth allocation, counted from 0, at sites that allocate `what`.
fn made(session: &mut Session, what: &str, nth: usize) -> Option<StepNo> {
    let recording = session.recording();
    let places: Vec<_> =
        recording.stats.sites.iter().filter(|s| s.what == what).filter_map(|s| s.pos).collect();
    mark(session, nth, |m| {
        matches!(m.kind, MarkKind::Alloc { .. }) && m.pos.is_some_and(|p| places.contains(&p))
    })
}

/// Position of a goroutine: its id, number of frames outside the standard library, line.
type Place = (u32, usize, u32);

fn place(snapshot: &Snapshot) -> Option<Place> {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current)?;
    let frame = running.frames.iter().find(|f| !f.std)?;
    let line = frame.pos.filter(|p| p.file.0 == 0)?.line;
    let own = running.frames.iter().filter(|f| !f.std).count();
    Some((running.id, own, line))
}

/// The nth time, counted from 1, that a goroutine reaches a line.
fn visits(session: &mut Session, line: u32, nth: u32) -> Option<(StepNo, Place)> {
    let mut left = nth;
    let found = each_visit(session, line, (MAX_LINES, StepNo::END), |picture, place| {
        left -= 1;
        if left == 0 { ControlFlow::Break((picture.step, place)) } else { ControlFlow::Continue(()) }
    });
    found.break_value()
}

/// The moment at which the line of a step was reached, as `line 14 #2`: for the same place in another run. `None` outside
/// the program's lines, and far into a long run.
pub fn place_of(session: &mut Session, step: StepNo) -> Option<String> {
    let here = place(&session.stacks(step))?;
    let (mut count, mut nth) = (0, 0);
    let last = each_visit(session, here.2, (MAX_COUNTED, step), |_, visit| {
        count += 1;
        // Visits by another goroutine, or by a call inside, do not count.
        if visit == here {
            nth = count;
        }
        ControlFlow::<(), ()>::Continue(())
    });
    let seen = last.continue_value().is_some_and(|last| last >= step);
    (seen && nth > 0).then(|| format!("line {} #{nth}", here.2))
}

/// How an edit moved the lines of a text.
pub struct Lines {
    /// Number of lines that both texts begin with, and end with.
    first: u32,
    last: u32,
    /// Lines of each.
    before: u32,
    after: u32,
}

impl Lines {
    /// `None` if less than half of the lines stayed: another program.
    pub fn between(before: &str, after: &str) -> Option<Lines> {
        let [old, new] = [before, after].map(|text| text.lines().collect::<Vec<_>>());
        let first = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let rest = old.len().min(new.len()) - first;
        let last = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        let lines = Lines {
            first: first as u32,
            last: last as u32,
            before: old.len() as u32,
            after: new.len() as u32,
        };
        ((lines.first + lines.last) * 2 >= lines.before).then_some(lines)
    }

    /// A line's number after the edit; for a changed line, the number of the one in its place.
    fn line(&self, line: u32) -> u32 {
        if line > self.before - self.last {
            return line + self.after - self.before;
        }
        line.min((self.after - self.last).max(self.first))
    }

    /// The visit of a line that a moment names, with the line's number after the edit.
    pub fn moved(&self, moment: &Moment) -> Option<Moment> {
        let What::Line(line) = moment.what else { return None };
        Moment::parse(&format!("line {} #{}", self.line(line), moment.nth))
    }
}

/// Counts how often goroutines reach a line in some code, and in any copy of it.
pub fn count(session: &mut Session, line: u32, code: &Code) -> Visits {
    let mut visits = Visits::default();
    let last = each_visit(session, line, (MAX_COUNTED, StepNo::END), |picture, _| {
        let stands = stands_on(picture, line, code);
        visits.any += u32::from(stands.is_some());
        visits.here += u32::from(stands == Some(Stand::Here));
        ControlFlow::<(), ()>::Continue(())
    });
    let end = session.recording().stats.steps;
    visits.whole = last.continue_value().is_some_and(|last| last.0 >= end);
    visits
}

/// Line steps after which a search for a line gives up; the notice `far-line` names the number.
const MAX_SOUGHT: usize = 10_000;

/// The result of a search for a line.
pub enum Sought {
    At(StepNo),
    Nowhere,
    /// Not among the first `MAX_SOUGHT` line steps.
    Cut,
}

/// The next visit of the line after a step; the first one if none of those searched is later.
pub fn seek(session: &mut Session, line: u32, after: StepNo) -> Sought {
    let mut first = None;
    let found = each_visit(session, line, (MAX_SOUGHT, StepNo::END), |picture, _| {
        first.get_or_insert(picture.step);
        if picture.step > after { ControlFlow::Break(picture.step) } else { ControlFlow::Continue(()) }
    });
    match (found, first) {
        (ControlFlow::Break(step), _) | (ControlFlow::Continue(_), Some(step)) => Sought::At(step),
        (ControlFlow::Continue(end), None) if session.next_step(end, Granularity::Line, true) > end => {
            Sought::Cut
        }
        (ControlFlow::Continue(_), None) => Sought::Nowhere,
    }
}

/// Calls `look` each time a goroutine reaches a line, other than by returning to it from a call or by waking up there
/// (the rounds of a loop with a single line count as one), within the first `max` lines of the run and up to a step.
/// Continue: the first step after those.
fn each_visit<T>(
    session: &mut Session,
    line: u32,
    (max, to): (usize, StepNo),
    mut look: impl FnMut(&Snapshot, Place) -> ControlFlow<T>,
) -> ControlFlow<T, StepNo> {
    let mut step = StepNo(0);
    // Current lines of the calls that have not returned.
    let mut open: Vec<Place> = Vec::new();
    for _ in 0..max {
        if step > to {
            break;
        }
        let picture = session.stacks(step);
        if let Some(now) = place(&picture) {
            let back = open.iter().rposition(|p| p.0 == now.0 && p.1 == now.1);
            let returned = back.is_some_and(|i| {
                let deeper = open.get(i + 1..).is_some_and(|rest| rest.iter().any(|p| p.0 == now.0));
                open.get(i).is_some_and(|p| p.2 == now.2) && deeper
            });
            let stays = open.iter().rfind(|p| p.0 == now.0) == Some(&now);
            open.retain(|p| p.0 != now.0 || p.1 < now.1);
            open.push(now);
            if now.2 == line && !returned && !stays {
                look(&picture, now)?;
            }
        }
        let next = session.next_step(step, Granularity::Line, true);
        if next <= step {
            break;
        }
        step = next;
    }
    ControlFlow::Continue(step)
}

/// The first stop after the nth visit of the line.
fn after(session: &mut Session, line: u32, nth: u32) -> Option<StepNo> {
    let (mut step, (goroutine, depth, _)) = visits(session, line, nth)?;
    for _ in 0..MAX_LINES {
        let next = session.next_step(step, Granularity::Line, true);
        if next <= step {
            break;
        }
        step = next;
        let over = place(&session.stacks(step))
            .is_some_and(|p| p.0 == goroutine && (p.1 < depth || p.1 == depth && p.2 != line));
        if over {
            return Some(step);
        }
    }
    (step.0 == session.recording().stats.steps).then_some(step)
}

#[cfg(test)]
mod tests {
    use super::{Lines, Moment};

    #[test]
    fn a_visit_moves_with_its_line() {
        let before = "a\nb\nc\nd\ne\nf\n";
        let moved = |after: &str, line: u32| {
            let moment = Moment::parse(&format!("line {line} #2")).expect("a moment");
            Lines::between(before, after)?.moved(&moment).map(|moment| moment.text)
        };
        // Two lines more, one less, one changed.
        assert_eq!(moved("a\nx\ny\nb\nc\nd\ne\nf\n", 4), Some("line 6 #2".to_owned()));
        assert_eq!(moved("a\nc\nd\ne\nf\n", 4), Some("line 3 #2".to_owned()));
        assert_eq!(moved("a\nc\nd\ne\nf\n", 2), Some("line 1 #2".to_owned()));
        assert_eq!(moved("a\nb\nX\nd\ne\nf\n", 3), Some("line 3 #2".to_owned()));
        assert_eq!(moved("another\nprogram\n", 4), None);
    }
}
