//! Records the runtime reuses: sudogs and defer records.
//! In: freed records. Out: the P's newest one. Those that do not fit are kept in a central list that each collection
//! clears.
//! Rules: runtime/proc.go `acquireSudog`, `releaseSudog`, panic.go `newdefer`, mgc.go `clearpools`, go1.27.

use super::memory::Addr;

/// Addresses of spare records.
#[derive(Clone, Debug)]
pub struct Spare {
    own: Vec<Addr>,
    room: usize,
    central: Vec<Addr>,
}

impl Spare {
    /// `room`: records kept by the P.
    pub fn new(room: usize) -> Spare {
        Spare { own: Vec::new(), room, central: Vec::new() }
    }

    pub fn take(&mut self) -> Option<Addr> {
        if self.own.is_empty() {
            let rest = self.central.len().saturating_sub(self.room / 2);
            self.own = self.central.split_off(rest);
        }
        self.own.pop()
    }

    pub fn give(&mut self, record: Addr) {
        if self.own.len() >= self.room {
            let half = self.own.split_off(self.room / 2);
            self.central.extend(half);
        }
        self.own.push(record);
    }

    /// Clears the central list when a collection starts.
    pub fn clean(&mut self) {
        self.central.clear();
    }

    pub fn records(&self) -> impl Iterator<Item = Addr> + '_ {
        self.own.iter().chain(&self.central).copied()
    }
}
