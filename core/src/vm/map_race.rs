//! Detects concurrent use of a map with at least one writer.
//! In: each use of a map by the program. Out: Go's fatal errors.
//! A goroutine that has run for a while yields inside its next map write if others are runnable, since other processors
//! would run them by then. Until it resumes, the map counts as being written. Accesses guarded by a lock never collide,
//! because the goroutine still holds the lock.
//! Rules: the `writing` flag of internal/runtime/maps/map.go, go1.27.

use super::goroutine::Resume;
use super::map_iter::MAP;
use super::memory::Addr;
use super::trap::{Done, Trap};
use super::{Machine, SLICE_STEPS};

/// Steps after which a map write may end the time slice: 4 µs, enough for an idle processor to take a runnable
/// goroutine.
const ALONE: u64 = 2_000;

impl Machine {
    /// Checks a map write before it happens. May end the time slice; the instruction then runs again.
    pub(super) fn enter_map_write(&mut self, m: Addr) -> Done {
        if self.is_written(m) {
            return Err(Trap::Misuse("concurrent map writes".into()));
        }
        let ends = self.state.steps + SLICE_STEPS >= self.slice_end + ALONE && self.others_ready();
        if m == 0 || !ends {
            return Ok(());
        }
        let g = self.g();
        // A map on the goroutine's own stack is not shared, and moves with the stack.
        if (g.stack_lo..g.stack_hi).contains(&m) || g.resume != Resume::Nothing {
            return Ok(());
        }
        self.state.map_writes.push(m);
        self.g().resume = Resume::MapWrite(m);
        self.state.pc -= 1;
        Err(Trap::Yield)
    }

    /// The goroutine resumed inside its write: the map no longer counts as being written.
    pub(super) fn map_write_resumed(&mut self, m: Addr) {
        if let Some(at) = self.state.map_writes.iter().position(|&other| other == m) {
            self.state.map_writes.swap_remove(at);
        }
    }

    /// Errors: `concurrent map read and map write`.
    pub(super) fn check_map_read(&self, m: Addr) -> Done {
        if self.is_written(m) {
            return Err(Trap::Misuse("concurrent map read and map write".into()));
        }
        Ok(())
    }

    /// Errors: `concurrent map iteration and map write`.
    pub(super) fn check_map_iteration(&self, it: Addr) -> Done {
        if !self.state.map_writes.is_empty() && self.is_written(self.mem.load64(it + MAP)?) {
            return Err(Trap::Misuse("concurrent map iteration and map write".into()));
        }
        Ok(())
    }

    fn is_written(&self, m: Addr) -> bool {
        self.state.map_writes.contains(&m)
    }
}
