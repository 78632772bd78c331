//! Answers the page's requests; runs in a web worker. Only this module calls the engine.
//! In: `protocol::Call`s. Out: `protocol::Answer`s, in the order of the calls; `GiveUp` is answered at once.
//! A call that needs parts of Go's library waits until they have been fetched, and so do the calls after it.
//! If the engine panics, the worker dies; the page detects that and starts another.

pub mod engine;
pub mod library;
pub mod moment;
#[cfg(target_arch = "wasm32")]
mod port;
#[cfg(test)]
mod tests;

#[cfg(target_arch = "wasm32")]
pub use port::start;

use crate::lesson::moment::Moment;
use crate::measure::measured;
use crate::protocol::{Code, Landing, Measurement, Reply, Request};
use crate::view::value::short_func;
use escapement_core::diag::without_type_arguments;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{Granularity, StepNo};
use escapement_core::trace::snapshot::{FrameView, Snapshot};
use escapement_core::trace::stats::Recording;
use library::Order;

/// Where a run stood, so that the run of a changed program, or with other settings, can open there.
struct Place {
    step: StepNo,
    /// Whether the run ended there.
    is_end: bool,
    /// When its line was reached; `None` if that is not known.
    moment: Option<String>,
    source: String,
}

impl Place {
    /// The step of another run that stands there. `source`: text of its program.
    fn in_run(self, session: &mut engine::Session, source: &str) -> Option<StepNo> {
        let last = StepNo(session.recording().stats.steps);
        let lines = moment::Lines::between(&self.source, source)?;
        if self.is_end {
            return Some(last);
        }
        let Some(moment) = self.moment else { return Some(self.step.min(last)) };
        let moment = lines.moved(&Moment::parse(&moment)?)?;
        let same = moment::place_of(session, self.step).as_ref() == Some(&moment.text);
        if same { Some(self.step) } else { moment::find(session, &moment) }
    }
}

/// Answers the requests, one after the other, from what it keeps of those before.
#[derive(Default)]
pub struct Desk {
    program: Option<engine::Program>,
    session: Option<engine::Session>,
    /// Where the previous program stood.
    place: Option<Place>,
    /// Text of the program that the session runs.
    ran: String,
    /// The two sides of a comparison.
    compared: [Option<engine::Session>; 2],
}

/// Why a request does not get its usual reply.
pub enum Interruption {
    /// Fetch these files, then try again.
    Fetch(Vec<Order>),
    /// This is the reply instead.
    Instead(Reply),
}

impl Desk {
    pub fn answer(&mut self, request: &Request) -> Result<Reply, Interruption> {
        Ok(match request {
            Request::Analyze { source, compile, place } => self.analyze(source, compile, *place)?,
            Request::Run { run, landing, granularity } => self.run(run, landing, *granularity)?,
            Request::At { step, granularity } => self.look(|session| {
                session.go_by(*granularity);
                *step
            }),
            Request::Step { from, granularity, forward, count } => self.look(|session| {
                (0..*count).fold(*from, |step, _| session.next_step(step, *granularity, *forward))
            }),
            Request::FindLine { line, code } => self.find(*line, code),
            Request::Visits { line, code } => {
                self.with_session(|session| Reply::Visits(moment::count(session, *line, code)))
            }
            Request::Find { moment, from, granularity } => self.with_session(|session| {
                let step = Moment::parse(moment).and_then(|wanted| moment::find(session, &wanted));
                session.go_by(*granularity);
                step.map_or(Reply::Nothing, |step| {
                    Reply::Way(moment::way(session, *from, step, *granularity))
                })
            }),
            Request::Advise { verdict } => {
                let Some(program) = &self.program else { return Ok(Reply::Nothing) };
                // A program without imports has no library yet; a change may import some of it.
                if verdict.ty == "string"
                    && let Ok(Some(orders)) =
                        library::for_analysis(&["strings".to_owned()], program.settings())
                {
                    return Err(Interruption::Fetch(orders));
                }
                let search = engine::advise(program, verdict);
                // Trying changes may look up packages that the program did not.
                if let Some(orders) = library::looked_up(program.settings()) {
                    return Err(Interruption::Fetch(orders));
                }
                Reply::Advice(Box::new(search))
            }
            Request::Reach { step } => {
                self.with_session(|session| Reply::Reach(Box::new(session.reach(*step))))
            }
            Request::LostAt { address, step } => {
                self.with_session(|session| match session.lost_at(*address, *step) {
                    Some(loss) => Reply::Lost(loss),
                    None => Reply::Nothing,
                })
            }
            Request::Layout { ty } => self.with_session(|session| {
                session.layout(ty).map_or(Reply::Nothing, |layout| Reply::Layout(Box::new(layout)))
            }),
            Request::Profile => self.with_session(|session| Reply::Profile(session.profile().to_vec())),
            Request::Calls => {
                self.program.as_mut().map_or(Reply::Nothing, |program| Reply::Calls(program.calls()))
            }
            Request::Measure { side, source, compile, run } => self.measure(*side, source, compile, run)?,
            Request::CompareAt { side, step } => {
                let session = self.compared.get_mut(usize::from(*side)).and_then(Option::as_mut);
                session.map_or(Reply::Nothing, |session| Reply::Snapshot(Box::new(session.picture(*step))))
            }
            Request::EndComparison => {
                self.compared = Default::default();
                Reply::Nothing
            }
            Request::SeekLine { line, fallback, after, granularity } => {
                self.seek(*line, *fallback, *after, *granularity)
            }
            Request::GiveUp => Reply::Nothing,
        })
    }

    fn with_session(&mut self, answer: impl FnOnce(&mut engine::Session) -> Reply) -> Reply {
        self.session.as_mut().map_or(Reply::Nothing, answer)
    }

    fn analyze(
        &mut self,
        source: &str,
        compile: &CompileSettings,
        place: Option<StepNo>,
    ) -> Result<Reply, Interruption> {
        let engine::Compiled { analysis, program } = compiled(source, compile)?;
        self.program = program;
        self.place = match (self.session.take(), place) {
            (_, None) => None,
            // The previous program had errors.
            (None, Some(_)) => self.place.take(),
            (Some(mut session), Some(step)) => {
                let is_end = step == StepNo(session.recording().stats.steps);
                let moment = if is_end { None } else { moment::place_of(&mut session, step) };
                Some(Place { step, is_end, moment, source: std::mem::take(&mut self.ran) })
            }
        };
        Ok(Reply::Analysis(Box::new(analysis)))
    }

    fn run(
        &mut self,
        run: &RunSettings,
        landing: &Landing,
        granularity: Granularity,
    ) -> Result<Reply, Interruption> {
        let Some(program) = &mut self.program else { return Ok(Reply::Nothing) };
        if let Some(orders) = library::for_run(program) {
            return Err(Interruption::Fetch(orders));
        }
        self.session = None;
        self.ran.clone_from(&program.source);
        let mut session = ran(program, run)?;
        let recording = Box::new(session.recording().clone());
        let place = self.place.take().and_then(|place| place.in_run(&mut session, &self.ran));
        let (step, card) = land(&mut session, landing, place);
        // The search for a card's moment stepped by another granularity.
        session.go_by(granularity);
        let first = Box::new(session.snapshot(step));
        self.session = Some(session);
        Ok(Reply::Ran { recording, first, card })
    }

    /// Runs one of two compared programs; its session stays for pictures.
    fn measure(
        &mut self,
        side: u8,
        source: &str,
        compile: &CompileSettings,
        run: &RunSettings,
    ) -> Result<Reply, Interruption> {
        let engine::Compiled { analysis, mut program } = compiled(source, compile)?;
        if let Some(orders) = program.as_ref().and_then(library::for_run) {
            return Err(Interruption::Fetch(orders));
        }
        let (session, obstacles) = match program.as_mut().map(|program| ran(program, run)) {
            None => (None, Vec::new()),
            Some(Ok(session)) => (Some(session), Vec::new()),
            Some(Err(Interruption::Instead(Reply::Obstacles(obstacles)))) => (None, obstacles),
            Some(Err(interruption)) => return Err(interruption),
        };
        let none = Recording::default();
        let recording = session.as_ref().map_or(&none, |session| session.recording());
        let measurement = Box::new(Measurement { obstacles, ..measured(&analysis, recording) });
        let lives = Box::new(recording.lives.clone());
        if let Some(place) = self.compared.get_mut(usize::from(side)) {
            *place = session;
        }
        Ok(Reply::Measured(measurement, lives))
    }

    /// Goes to the next time that `line` runs, or else `fallback`.
    fn seek(&mut self, line: u32, fallback: Option<u32>, after: StepNo, granularity: Granularity) -> Reply {
        self.with_session(|session| {
            let mut found = moment::seek(session, line, after);
            if let (moment::Sought::Nowhere, Some(line)) = (&found, fallback) {
                found = moment::seek(session, line, after);
            }
            // The search stepped by lines.
            session.go_by(granularity);
            match found {
                moment::Sought::At(step) => Reply::Snapshot(Box::new(session.snapshot(step))),
                moment::Sought::Nowhere => Reply::Nothing,
                moment::Sought::Cut => Reply::Cut,
            }
        })
    }

    /// Answers with the machine at the step that `to` leads to.
    fn look(&mut self, to: impl FnOnce(&mut engine::Session) -> StepNo) -> Reply {
        self.with_session(|session| {
            let step = to(session);
            Reply::Snapshot(Box::new(session.snapshot(step)))
        })
    }

    /// Finds the step at which `line` is about to run in `code`, among the first lines of the run.
    fn find(&mut self, line: u32, code: &Code) -> Reply {
        const MAX_LINES: usize = 500;
        let Some(session) = &mut self.session else { return Reply::Nothing };
        let mut step = StepNo(0);
        for _ in 0..MAX_LINES {
            if stands_on(&session.stacks(step), line, code) == Some(Stand::Here) {
                return Reply::Snapshot(Box::new(session.snapshot(step)));
            }
            let next = session.next_step(step, Granularity::Line, true);
            if next <= step {
                break;
            }
            step = next;
        }
        Reply::Nothing
    }
}

/// Compiles a program. Err: wait for missing parts of the library, or report that they are unavailable.
fn compiled(source: &str, settings: &CompileSettings) -> Result<engine::Compiled, Interruption> {
    let imports = engine::imports(source);
    match library::for_analysis(&imports, settings) {
        Err(unavailable) => return Err(Interruption::Instead(Reply::Unavailable(unavailable))),
        Ok(Some(orders)) => return Err(Interruption::Fetch(orders)),
        Ok(None) => {}
    }
    let compiled = engine::compile(source, settings, imports);
    library::looked_up(settings).map_or(Ok(compiled), |orders| Err(Interruption::Fetch(orders)))
}

/// Runs a program. Err: wait for missing parts of the library, or report why the program cannot run.
fn ran(program: &mut engine::Program, run: &RunSettings) -> Result<engine::Session, Interruption> {
    let session = engine::run(program, run);
    if let Some(orders) = library::looked_up(program.settings()) {
        // The run used an incomplete library.
        return Err(Interruption::Fetch(orders));
    }
    session.map_err(|obstacles| Interruption::Instead(Reply::Obstacles(obstacles)))
}

/// The step at which a run opens, and that of the landing's card. `place`: the step at the place where the previous run
/// stood.
fn land(session: &mut engine::Session, landing: &Landing, place: Option<StepNo>) -> (StepNo, Option<StepNo>) {
    let last = StepNo(session.recording().stats.steps);
    let mut card_step = |card: &str| moment::find(session, &Moment::parse(card)?);
    match landing {
        Landing::Start => (StepNo(0), None),
        Landing::Step(step) => ((*step).min(last), None),
        Landing::Card(card) => {
            let step = card_step(card);
            (step.or(place).unwrap_or_default(), step)
        }
        Landing::StepOffCard { step, card } => {
            (place.unwrap_or((*step).min(last)), card.as_deref().and_then(card_step))
        }
    }
}

/// In which copy of some code a goroutine is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stand {
    Here,
    /// The code of another function that it is inlined into, or of another call.
    Copy,
}

/// Whether the innermost frame of the running goroutine outside the standard library is on this line of the program, in
/// this code or in a copy of it. A line may have code of other functions, too: literals.
fn stands_on(snapshot: &Snapshot, line: u32, code: &Code) -> Option<Stand> {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current);
    let mut frames = running.map_or(&[][..], |g| &g.frames).iter().skip_while(|f| f.std);
    let is_at = |frame: &FrameView, line: u32| frame.pos.is_some_and(|p| p.file.0 == 0 && p.line == line);
    let innermost = frames.next().filter(|frame| is_at(frame, line))?;
    // Outwards, up to the physical frame.
    let (mut frame, mut called) = (innermost, false);
    let mut is_copy = is_copy_of(innermost, code);
    while frame.inlined
        && let Some(outer) = frames.next()
    {
        frame = outer;
        called |= code.call.is_some_and(|line| is_at(frame, line));
        is_copy |= is_copy_of(frame, code);
    }
    let is_here = is_function_of(frame, code) && (called || code.call.is_none());
    if is_here { Some(Stand::Here) } else { is_copy.then_some(Stand::Copy) }
}

/// Whether a frame is that of the code's own function. Verdicts name functions of the program's other packages without
/// the package.
fn is_function_of(frame: &FrameView, code: &Code) -> bool {
    let name = short_func(&frame.func);
    let outside = !frame.func.starts_with("main.");
    let bare = name.strip_suffix(code.func.as_str()).and_then(|before| before.strip_suffix('.'));
    name == code.func || outside && bare.is_some_and(|package| !package.contains(['.', '(', '[']))
}

/// Whether a frame is that of some code's function; a literal's name in a copy begins with the function it is copied to.
fn is_copy_of(frame: &FrameView, code: &Code) -> bool {
    // The type arguments of a generic function may be written differently.
    let name = without_type_arguments(&short_func(&frame.func));
    let func = without_type_arguments(&code.func);
    name.strip_suffix(func.as_str()).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
