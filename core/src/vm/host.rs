//! The process around a run on the command line: what the program prints appears when it prints it, and input is read
//! when the program asks for it.
//! A run without one keeps its output, and its input is what the settings hold.

use super::Machine;
use std::rc::Rc;

/// The standard streams of a process.
pub trait Host: std::fmt::Debug {
    fn write(&mut self, stderr: bool, bytes: &[u8]);
    /// What was written so far appears.
    fn flush(&mut self);
    /// The next bytes of standard input, none at its end.
    fn read(&mut self) -> Vec<u8>;
}

impl Machine {
    /// Connects the run with a process. What the settings hold as input comes first.
    pub fn attach(&mut self, host: Box<dyn Host>) {
        self.host = Some(host);
    }

    /// Bytes of standard input that nobody has read yet; the process is asked for more when there are none.
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
