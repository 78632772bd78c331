//! A goroutine: its stack, position, wait reason, deferred calls and panics.
//! Invariant: `fp`, `pc` and `returns` of the running goroutine are in `State`, not here.
//! Invariant: no control data (return addresses, deferred calls, panics) is in Go memory, so no store of a program can
//! corrupt it. The word that frames reserve for a return address only keeps them as large as Go's.

use super::memory::Addr;
use crate::bytecode::op::{Pc, R};
use crate::bytecode::{FnId, LayoutId, PcPos};
use crate::trace::event::WaitReason;

/// Index into `State::gs`; slots of dead goroutines are reused.
pub type GIndex = u32;

/// `created_by` of goroutines started by a timer.
pub const OF_A_TIMER: u32 = u32::MAX;

/// State of a goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GState {
    Running,
    Runnable,
    Waiting(WaitReason),
    Dead,
}

/// What a goroutine must finish when it is resumed.
#[derive(Clone, PartialEq, Debug)]
pub enum Resume {
    Nothing,
    /// A receive: store whether a value arrived in this frame word.
    Recv {
        ok: R,
    },
    /// A send: panic if the channel was closed.
    Send,
    /// A select: see `vm::select`.
    Select {
        d: R,
        ok: R,
    },
    /// A map write during which its time slice ended: see `vm::map_race`.
    MapWrite(Addr),
}

/// A deferred call.
#[derive(Clone, Copy, Debug)]
pub struct Defer {
    /// Address of the frame that deferred it.
    pub frame: Addr,
    /// Address of the closure.
    pub closure: Addr,
    /// Address of its 48-byte record, if that is on the heap; else 0.
    pub record: Addr,
    /// Pc of the `defer` statement.
    pub pc: Pc,
    /// Not a call but the position of those deferred by the body of a range-over-func loop; `closure` is the head of
    /// their list.
    pub place: bool,
}

/// A panic (or `runtime.Goexit`) in progress.
#[derive(Clone, Copy, Debug)]
pub struct Panic {
    /// The interface value.
    pub value: [u64; 2],
    pub recovered: bool,
    pub goexit: bool,
    /// The same value was panicked again after recovery.
    pub repanicked: bool,
    /// Address of the frame that panicked, and its pc.
    pub frame: Addr,
    pub pc: Pc,
    /// Frame and pc of the `defer` statement whose function is running.
    pub defer_frame: Addr,
    pub defer_pc: Pc,
    /// Text of the value, once its method has returned it: the program is ending.
    pub text: Option<(Addr, u64)>,
    /// Address of a nil dereference, for the signal line.
    pub fault: Option<Addr>,
    /// Names of gc's generated functions that Go would be in, innermost first, one per line.
    pub calls: Option<(Addr, u64)>,
}

/// A native that called back into Go and will run again from its start.
#[derive(Clone, Debug, Default)]
pub struct NativeCall {
    /// Address of its thunk's frame.
    pub frame: Addr,
    /// Results of the callbacks that have returned.
    pub memo: Vec<Vec<u64>>,
    /// Where to find the running callback's results: first outgoing word and count.
    pub pending: Option<(u32, u32)>,
    /// Data the native keeps between its runs.
    pub scratch: Vec<u64>,
}

/// The `Error` or `String` method that is printing an unrecovered panic's value.
#[derive(Clone, Copy, Debug)]
pub struct Printing {
    /// Index of that panic in the goroutine's list, and the list's length when the method was called.
    pub panic: usize,
    pub panics: usize,
    /// Frames below this address are the method's and its callees'; its argument words are directly below.
    pub below: Addr,
}

impl Printing {
    /// Words for receiver and text: the frame that panicked may have no room for them.
    pub const WORDS: usize = 3;

    /// Whether the method's words are at this address.
    pub fn begins_at(self, addr: Addr) -> bool {
        addr + Printing::WORDS as u64 * 8 == self.below
    }
}

/// A value too large for its frame, stored in pages of its own.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// The frame that owns the value.
    pub frame: Addr,
    /// The instruction that made it; for a result, also its return address.
    pub by: u64,
    pub addr: Addr,
    pub pages: u64,
    pub layout: LayoutId,
}

/// A goroutine's record; see the module's invariants.
#[derive(Clone, Debug)]
pub struct Goroutine {
    pub id: u32,
    pub state: GState,
    pub stack_lo: Addr,
    pub stack_hi: Addr,
    pub pc: Pc,
    /// Index of the frame's lowest word.
    pub fp: usize,
    /// Return addresses of its frames, outermost first. The running goroutine's are in `State`.
    pub returns: Vec<Pc>,
    pub entry: FnId,
    /// Position of the `go` statement, and id of its goroutine; 0 for none.
    pub created_at: PcPos,
    pub created_by: u32,
    pub defers: Vec<Defer>,
    pub panics: Vec<Panic>,
    pub natives: Vec<NativeCall>,
    pub blocks: Vec<Block>,
    /// Set while panics are printed.
    pub printing: Option<Printing>,
    /// Address of the last nil dereference while a panic is in progress.
    pub signal: Option<Addr>,
    pub resume: Resume,
    /// sudogs of the operation it is blocked on (heap objects; one per case of a select).
    pub waiting: Vec<Addr>,
    /// Before its function begins, the closure that the function reads on entry; after a select, the case chosen.
    pub wake: Addr,
    pub wake_ok: bool,
    /// A semaphore was handed to it directly.
    pub ticket: bool,
    /// Virtual time at which it began to wait, nanoseconds.
    pub wait_since: u64,
    /// Calls of `LockOSThread` minus those of `UnlockOSThread`.
    pub locked: u32,
    /// Id of the first goroutine in this slot, which determines the order of listings.
    pub listed: u32,
    /// Belongs to the runtime: excluded from deadlock reports and counts.
    pub system: bool,
    /// Address of its descriptor object (`g_layout`); 0 for the main goroutine.
    pub descriptor: Addr,
    /// Its timer object, allocated by its first `time.Sleep`.
    pub timer: Addr,
    /// Its `synctest` bubble; 0 for none.
    pub bubble: u32,
    /// Whether its stack was used since the last checkpoint.
    pub ran: bool,
}

impl Goroutine {
    pub fn new(id: u32) -> Goroutine {
        Goroutine {
            id,
            state: GState::Runnable,
            stack_lo: 0,
            stack_hi: 0,
            pc: 0,
            fp: 0,
            returns: Vec::new(),
            entry: FnId(0),
            created_at: PcPos::default(),
            created_by: 0,
            defers: Vec::new(),
            panics: Vec::new(),
            natives: Vec::new(),
            blocks: Vec::new(),
            printing: None,
            signal: None,
            resume: Resume::Nothing,
            waiting: Vec::new(),
            wake: 0,
            wake_ok: false,
            ticket: false,
            wait_since: 0,
            locked: 0,
            listed: id,
            system: false,
            descriptor: 0,
            timer: 0,
            bubble: 0,
            ran: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compile::Input;
    use crate::run;
    use crate::settings::{CompileSettings, RunSettings};

    #[test]
    fn a_wild_store_does_not_redirect_control() {
        let text = b"package main
import \"unsafe\"

//go:noinline
func smash(i int) {
	var x [2]int
	*(*int)(unsafe.Add(unsafe.Pointer(&x), 8*i)) = 0x7fffffff
}

func main() {
	defer println(\"deferred\")
	for i := -8; i < 40; i++ {
		smash(i)
	}
}
";
        let built = run::build(&[Input { name: "p.go", text }], &CompileSettings::default());
        // Debug builds would end the run at the first such store.
        let mut program = built.program.expect("a program");
        program.program.stores_freely = true;
        let mut machine = run::machine(program, RunSettings::default());
        machine.run_to_end();
        assert_eq!((machine.ended().map(|end| end.0), &machine.stderr[..]), (Some(0), &b"deferred\n"[..]));
    }
}
