//! A goroutine: its stack, where it stands, what it waits for, its deferred calls and panics.
//! Invariant: `fp`, `pc` and `returns` of the running goroutine live in `State`, not here.
//! Invariant: nothing that says where code goes on (return addresses, deferred calls, panics) lies in Go memory: no store of
//! a program, however wild, changes it. A frame's word for the return address only keeps frames as large as Go's.

use super::memory::Addr;
use crate::bytecode::op::{Pc, R};
use crate::bytecode::{FnId, PcPos};
use crate::trace::event::WaitReason;

/// Index into `State::gs`; slots of dead goroutines are reused.
pub type GIndex = u32;

/// What stands as the creator's number of a goroutine that a timer began.
pub const OF_A_TIMER: u32 = u32::MAX;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GState {
    Running,
    Runnable,
    Waiting(WaitReason),
    Dead,
}

/// What the goroutine finishes when it runs again.
#[derive(Clone, PartialEq, Debug)]
pub enum Resume {
    Nothing,
    /// A receive: whether a value came, into this frame word.
    Recv {
        ok: R,
    },
    /// A send: panics if the channel was closed.
    Send,
    /// A select: see `vm::select`.
    Select {
        d: R,
        ok: R,
    },
    /// A write to this map, in which its time slice ended: see `vm::map_race`.
    MapWrite(Addr),
}

/// A deferred call.
#[derive(Clone, Copy, Debug)]
pub struct Defer {
    /// Address of the frame that deferred it.
    pub frame: Addr,
    /// The closure.
    pub closure: Addr,
    /// Its 48-byte record, when it is on the heap.
    pub record: Addr,
    /// Where the `defer` stands.
    pub pc: Pc,
    /// No call: the place of those that the body of a range over a function defers. `closure` is the object that heads them.
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
    /// Frame that panicked, and its pc.
    pub frame: Addr,
    pub pc: Pc,
    /// Frame and pc of the `defer` statement whose function runs now.
    pub defer_frame: Addr,
    pub defer_pc: Pc,
    /// The program is ending: text of the value, once its method was asked.
    pub text: Option<(Addr, u64)>,
    /// Nil dereference: prints the signal line.
    pub fault: Option<Addr>,
    /// Names of the functions that gc generated and Go was in, innermost first, one a line.
    pub calls: Option<(Addr, u64)>,
}

/// A native function that called back into Go and will be run again from its start.
#[derive(Clone, Debug, Default)]
pub struct NativeCall {
    /// Frame address of its thunk.
    pub frame: Addr,
    /// Result words of the callbacks done so far.
    pub memo: Vec<Vec<u64>>,
    /// Result words and their place of the callback now running: (first outgoing word, count).
    pub pending: Option<(u32, u32)>,
    /// Scratch the native keeps across its runs.
    pub scratch: Vec<u64>,
}

/// The method that tells the text of a panic nobody recovered.
#[derive(Clone, Copy, Debug)]
pub struct Printing {
    /// Whose text it is, among the goroutine's panics, and how many these were when the method was called.
    pub panic: usize,
    pub panics: usize,
    /// Frames below are the method's and those of what it calls. It finds its words between.
    pub below: Addr,
}

impl Printing {
    /// Receiver and text: the frame that panicked may have no room for them.
    pub const WORDS: usize = 3;

    /// Is this the address of the method's words?
    pub fn begins_at(self, addr: Addr) -> bool {
        addr + Printing::WORDS as u64 * 8 == self.below
    }
}

/// A value too large for its frame.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Whose value it is.
    pub frame: Addr,
    /// The instruction that made it, and for a result the one it is returned to.
    pub by: u64,
    pub addr: Addr,
    pub pages: u64,
    pub layout: crate::bytecode::LayoutId,
}

#[derive(Clone, Debug)]
pub struct Goroutine {
    pub id: u32,
    pub state: GState,
    pub stack_lo: Addr,
    pub stack_hi: Addr,
    pub pc: Pc,
    /// Word index of the frame's lowest word.
    pub fp: usize,
    /// Where the caller of each of its frames goes on, the outermost first. Of the running goroutine they are in `State`.
    pub returns: Vec<Pc>,
    pub entry: FnId,
    /// Position and goroutine of the `go` statement; 0: none.
    pub created_at: PcPos,
    pub created_by: u32,
    pub defers: Vec<Defer>,
    pub panics: Vec<Panic>,
    pub natives: Vec<NativeCall>,
    pub blocks: Vec<Block>,
    /// Panics are being printed: which one's method runs.
    pub printing: Option<Printing>,
    /// Address of the newest nil dereference since no panic was under way.
    pub signal: Option<Addr>,
    pub resume: Resume,
    /// sudogs of the operation it is blocked in (heap objects; select: one per case).
    pub waiting: Vec<Addr>,
    /// What the waker hands over: a sudog, a flag.
    pub wake: Addr,
    pub wake_ok: bool,
    /// A semaphore was handed over to it.
    pub ticket: bool,
    /// Virtual time it began to wait.
    pub wait_since: u64,
    /// How often it was locked to its thread, and not unlocked.
    pub locked: u32,
    /// Number of the first goroutine in this slot: the order in which all are listed.
    pub listed: u32,
    /// Belongs to the runtime: no part of deadlock reports and counts.
    pub system: bool,
    /// Address of its 456-byte descriptor object, 0 for the main goroutine.
    pub descriptor: Addr,
    /// Its own timer object, made by its first `time.Sleep`.
    pub timer: Addr,
    /// The `synctest` bubble it belongs to; 0: none.
    pub bubble: u32,
    /// Its stack was used since the last checkpoint.
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
    fn a_wild_store_does_not_change_where_code_goes_on() {
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
