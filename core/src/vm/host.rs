//! The process around a command-line run: output appears as it is printed, and input is read on demand.
//! Without a host, a run keeps its output and reads its input from the settings.

use super::Machine;
use std::rc::Rc;

/// The standard streams of a process.
pub trait Host: std::fmt::Debug {
    fn write(&mut self, stderr: bool, bytes: &[u8]);
    /// Makes everything written so far visible.
    fn flush(&mut self);
    /// The next bytes of standard input; empty at its end.
    fn read(&mut self) -> Vec<u8>;
}

impl Machine {
    /// Connects the run to a process. Input from the settings comes first.
    pub fn attach(&mut self, host: Box<dyn Host>) {
        self.host = Some(host);
    }

    /// Number of unread bytes of standard input; reads more from the host when there are none.
    pub(super) fn input_left(&mut self) -> usize {
        let left = |m: &Machine| m.settings.stdin.len().saturating_sub(m.state.stdin_pos);
        if left(self) == 0
            && let Some(host) = &mut self.host
        {
            host.flush();
            let more = host.read();
            Rc::make_mut(&mut self.settings).stdin.extend(more);
        }
        left(self)
    }
}
