//! What the runtime allocates for itself, at the start and for goroutines of its own: nobody sees them, but `MemStats` counts them.
//! In: the first finalizer, the first cleanup, each cycle. Out: objects and bytes beside those of the heap, for ever.
//! Rules: runtime/proc.go `allgadd`, mgc.go `gcBgMarkStartWorkers`, mfinal.go `createfing`, `runFinalizers`, mcleanup.go, go1.27.

use super::Machine;
use super::memory::Addr;
use super::native::pool::PROCS;
use super::trap::{Done, Trap};
use crate::version::{Rule, Version};

/// A goroutine's descriptor, in its size class.
const DESCRIPTOR: u64 = 480;
/// A worker's closure and node.
const WORKER: [u64; 2] = [16, 512];
/// The channel on which workers report that they are ready.
const READY: u64 = 112;
const SUDOG: u64 = 112;
/// Where the finalizer's goroutine puts down arguments.
const ARGUMENTS: u64 = 16;
/// Room for eight goroutines.
const FIRST_LIST: u64 = 64;
/// main and those that begin before it in every release.
const FIRST: u32 = 4;

#[derive(Clone, Debug)]
pub struct System {
    pub objects: u64,
    pub bytes: u64,
    /// Those of them that were freed.
    pub freed: u64,
    pub freed_bytes: u64,
    /// Length and place of the list of all goroutines.
    goroutines: u64,
    pub list: Addr,
    workers: u64,
    /// Numbers of the goroutines that run finalizers and cleanups, once they are there.
    pub finalizers: Option<u32>,
    pub cleanups: Option<u32>,
    /// What package unique begins with its first value, before cleanups had a goroutine.
    unique: bool,
    arguments: bool,
    first_list: FirstList,
    /// What starting leaves to the first collection.
    start: Option<(u64, u64)>,
}

/// Requests, and bytes in use, when a program with package os begins; without it a few less. The environment has its share.
const AT_START: (u64, u64) = (118, 63_520);
/// Requests that shared a block.
const SHARED_AT_START: u64 = 5;
/// What of that the first collection frees: objects and bytes.
const GARBAGE_AT_START: (u64, u64) = (13, 3432);

/// Packages whose initialisation leaves something.
#[derive(Clone, Copy, Debug)]
pub struct Linked {
    /// Package os, whose files have finalizers.
    pub files: bool,
    pub time: bool,
    pub testing: bool,
}

/// The list of all goroutines as it was when the program began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum FirstList {
    InUse,
    /// Another took its place.
    Garbage,
    Freed,
}

impl System {
    /// And the number of the next goroutine.
    pub fn new(linked: Linked, release: Version) -> (System, u32) {
        let Linked { files, time, testing } = linked;
        let first = FIRST + u32::from(release.has(Rule::ProcessorsAreFollowed));
        let finalizers = files.then_some(first + 1);
        let last = finalizers.unwrap_or(first);
        let more = u64::from(files || time) + u64::from(testing);
        let system = System {
            objects: AT_START.0,
            bytes: AT_START.1,
            freed: SHARED_AT_START,
            freed_bytes: 0,
            goroutines: u64::from(last),
            list: 0,
            workers: 0,
            finalizers,
            cleanups: None,
            unique: false,
            arguments: false,
            first_list: FirstList::InUse,
            start: Some((GARBAGE_AT_START.0 + more, GARBAGE_AT_START.1 + 16 * more)),
        };
        (system, last + 1)
    }

    /// A collection begins.
    pub fn forget_garbage(&mut self) {
        if let Some((objects, bytes)) = self.start.take() {
            self.freed += objects;
            self.freed_bytes += bytes;
        }
        if self.first_list == FirstList::Garbage {
            self.first_list = FirstList::Freed;
            self.freed += 1;
            self.freed_bytes += FIRST_LIST;
        }
    }

    fn count(&mut self, sizes: &[u64]) {
        self.objects += sizes.len() as u64;
        self.bytes += sizes.iter().sum::<u64>();
    }
}

impl Machine {
    /// The list of all goroutines grows by append: 16, 32, … words from 8 on.
    pub(super) fn list_goroutine(&mut self) -> Done {
        let len = self.state.system.goroutines;
        self.state.system.goroutines += 1;
        if len >= 8 && len.is_power_of_two() {
            if len == 8 {
                self.state.system.first_list = FirstList::Garbage;
            }
            let layout = self.prog.pointer_layout;
            self.state.system.list = self.alloc(len * 2 * 8, layout)?;
        }
        Ok(())
    }

    /// Its number.
    fn system_goroutine(&mut self) -> Result<u32, Trap> {
        let id = self.state.next_id;
        self.state.next_id += 1;
        self.state.system.count(&[DESCRIPTOR]);
        self.list_goroutine()?;
        Ok(id)
    }

    /// A worker for each P, from the first cycle on.
    pub(super) fn start_workers(&mut self) -> Done {
        let procs = self.state.native.pools.procs.unwrap_or(PROCS).clamp(1, 1024);
        if self.state.system.workers >= procs {
            return Ok(());
        }
        self.state.system.count(&[READY]);
        if procs > 1 {
            // Mostly main waits for them on another P than the one that has a sudog.
            self.state.system.count(&[SUDOG]);
        }
        // What a program allocates is counted for several processors, but only one of ours has numbers to give.
        let numbered = self.state.native.pools.procs.unwrap_or(1);
        while self.state.system.workers < procs {
            let next = self.state.next_id;
            self.state.system.count(&WORKER);
            self.system_goroutine()?;
            if self.state.system.workers >= numbered {
                self.state.next_id = next;
            }
            self.state.system.workers += 1;
        }
        Ok(())
    }

    pub(super) fn first_finalizer(&mut self) -> Done {
        if self.state.system.finalizers.is_none() {
            self.state.system.finalizers = Some(self.system_goroutine()?);
        }
        Ok(())
    }

    pub(super) fn first_cleanup(&mut self) -> Done {
        if !self.prog.release.has(Rule::CleanupsApart) {
            self.first_finalizer()?;
            self.state.system.cleanups = self.state.system.finalizers;
        } else if self.state.system.cleanups.is_none() {
            self.state.system.cleanups = Some(self.system_goroutine()?);
        }
        Ok(())
    }

    /// The first value of package unique, before Go had a queue for cleanups.
    pub(super) fn first_unique(&mut self) -> Done {
        if !std::mem::replace(&mut self.state.system.unique, true) {
            self.system_goroutine()?;
        }
        Ok(())
    }

    pub(super) fn finalizer_runs(&mut self) {
        if !std::mem::replace(&mut self.state.system.arguments, true) {
            self.state.system.count(&[ARGUMENTS]);
        }
    }
}
