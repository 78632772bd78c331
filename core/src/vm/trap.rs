//! Why an instruction did not simply finish: run-time panics, faults, parking, the end of the run.
//! Texts: runtime/error.go, runtime/panic.go, go1.27.

use super::memory::{Addr, Fault, OutOfMemory};
use crate::bytecode::RTypeId;
use crate::trace::event::{Budget, WaitReason};

#[derive(Clone, PartialEq, Debug)]
pub enum Trap {
    /// Load or store outside memory.
    Fault(Addr),
    Bounds(Bounds),
    /// `runtime.errorString`: printed and returned with the prefix `runtime error: `.
    Error(&'static str),
    ErrorText(String),
    /// An `ErrorText` over values that cannot be compared or hashed, and the calls that come to them: functions that gc
    /// generates, innermost first.
    Uncomparable {
        text: String,
        calls: Vec<String>,
    },
    /// `runtime.plainError`: a runtime.Error without the prefix.
    Plain(&'static str),
    PlainText(String),
    /// A lookup's key that cannot be hashed: a runtime.Error of its own type, without the prefix.
    Unhashable(String),
    /// A user's value.
    Value([u64; 2]),
    TypeAssertion(Box<AssertionText>),
    /// `panic(nil)`
    NilPanic,
    /// A string panicked by a std function.
    StringValue(String),
    /// `fatal error: …`
    Fatal(String),
    /// The same for a fault of the program itself: the goroutine's panics are told before it.
    Misuse(String),
    /// The goroutine waits; `Resume` says how it goes on.
    Park(WaitReason),
    /// To the tail of the global queue.
    Yield,
    /// `runtime.Goexit`
    Goexit,
    Exit(i32),
    Budget(Budget),
    /// A native wants a Go function called, then to be run again.
    Callback {
        code: u64,
        ctx: Addr,
        args: Vec<u64>,
        results: u32,
    },
}

impl Trap {
    pub(super) fn uncomparable(text: String) -> Trap {
        Trap::Uncomparable { text, calls: Vec::new() }
    }

    /// Unlike the other operations of maps, deleting is no function of package runtime: tracebacks show it.
    pub(super) fn in_map_delete(mut self) -> Trap {
        if let Trap::Uncomparable { calls, .. } = &mut self {
            calls.push("internal/runtime/maps.(*Map).Delete".into());
        }
        self
    }
}

/// Parts of `interface conversion: …`.
#[derive(Clone, PartialEq, Debug)]
pub struct AssertionText {
    pub iface: Option<RTypeId>,
    pub concrete: Option<RTypeId>,
    pub target: Option<RTypeId>,
    pub missing: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    pub x: i64,
    pub y: u64,
    pub code: BoundsCode,
}

/// runtime's `boundsErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BoundsCode {
    Index,
    SliceAlen,
    SliceAcap,
    SliceB,
    Slice3Alen,
    Slice3Acap,
    Slice3B,
    Slice3C,
    Convert,
}

impl Bounds {
    /// `unsigned`: which operands are (see `Program::unsigned`).
    pub fn text(self, unsigned: u8) -> String {
        use BoundsCode as C;
        let Bounds { x, y, code } = self;
        let operand = match code {
            C::Index | C::SliceB | C::Slice3C | C::Convert => 1,
            C::SliceAlen | C::SliceAcap | C::Slice3B => 2,
            C::Slice3Alen | C::Slice3Acap => 4,
        };
        let x = if unsigned & operand != 0 { i128::from(x as u64) } else { i128::from(x) };
        if x < 0 && code != BoundsCode::Convert {
            return match code {
                BoundsCode::Index => format!("index out of range [{x}]"),
                BoundsCode::SliceAlen | BoundsCode::SliceAcap => format!("slice bounds out of range [:{x}]"),
                BoundsCode::SliceB => format!("slice bounds out of range [{x}:]"),
                BoundsCode::Slice3Alen | BoundsCode::Slice3Acap => {
                    format!("slice bounds out of range [::{x}]")
                }
                BoundsCode::Slice3B => format!("slice bounds out of range [:{x}:]"),
                BoundsCode::Slice3C | BoundsCode::Convert => format!("slice bounds out of range [{x}::]"),
            };
        }
        match code {
            BoundsCode::Index => format!("index out of range [{x}] with length {y}"),
            BoundsCode::SliceAlen => format!("slice bounds out of range [:{x}] with length {y}"),
            BoundsCode::SliceAcap => format!("slice bounds out of range [:{x}] with capacity {y}"),
            BoundsCode::SliceB => format!("slice bounds out of range [{x}:{y}]"),
            BoundsCode::Slice3Alen => format!("slice bounds out of range [::{x}] with length {y}"),
            BoundsCode::Slice3Acap => format!("slice bounds out of range [::{x}] with capacity {y}"),
            BoundsCode::Slice3B => format!("slice bounds out of range [:{x}:{y}]"),
            BoundsCode::Slice3C => format!("slice bounds out of range [{x}:{y}:]"),
            BoundsCode::Convert => {
                format!("cannot convert slice with length {x} to array or pointer to array with length {y}")
            }
        }
    }
}

impl From<Fault> for Trap {
    fn from(fault: Fault) -> Trap {
        Trap::Fault(fault.0)
    }
}

impl From<OutOfMemory> for Trap {
    fn from(_: OutOfMemory) -> Trap {
        Trap::Budget(Budget::Memory)
    }
}

pub type Done = Result<(), Trap>;
