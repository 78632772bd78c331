//! gc's `-json` output for editors: events in the order the passes log them.
//! In: the passes, if [`Program::log`] is set. Out: `logopt` renders the events.
//! Rules: cmd/compile/internal/logopt/log_opts.go `LogOpt`, go1.27.

use super::node::{NodeId, Program, VarId, XPos};

/// One event: gc's `LoggedOpt`.
#[derive(Clone, Debug)]
pub struct Logged {
    pub pos: XPos,
    /// End position, for loops.
    pub last: XPos,
    /// `escape`, `canInlineFunction` …
    pub code: &'static str,
    pub message: String,
    /// The explanation: positions and the flow at each.
    pub related: Vec<(XPos, String)>,
}

/// A loop variable that got a copy for each iteration.
#[derive(Clone, Copy, Debug)]
pub struct SplitVar {
    pub var: VarId,
    pub node: NodeId,
    /// Position of the loop, and the last position in it.
    pub pos: XPos,
    pub last: XPos,
    pub is_range: bool,
}

impl Logged {
    pub fn new(pos: XPos, code: &'static str, message: String) -> Logged {
        Logged { pos, last: pos, code, message, related: Vec::new() }
    }
}

/// The events of a compilation.
#[derive(Clone, Debug, Default)]
pub struct Log {
    pub events: Vec<Logged>,
    pub split: Vec<SplitVar>,
}

impl Program {
    /// Logs an event if logging is on.
    pub fn log_event(&mut self, pos: XPos, code: &'static str, message: impl FnOnce(&Program) -> String) {
        if self.log.is_some() {
            let message = message(self);
            self.push_event(Logged::new(pos, code, message));
        }
    }

    pub fn push_event(&mut self, event: Logged) {
        if let Some(log) = &mut self.log {
            log.events.push(event);
        }
    }
}
