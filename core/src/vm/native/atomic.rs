//! sync/atomic: functions that gc compiles to instructions. One goroutine runs at a time and is never preempted inside
//! an operation, so plain accesses suffice; pointers are stored with the write barrier.
//! Source: sync/atomic/doc.go, go1.24 to go1.27.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::memory::{Addr, Fault};
use crate::vm::trap::{Done, Trap};

/// Type of the value at the address.
#[derive(Clone, Copy)]
enum Cell {
    Int32,
    Uint32,
    Word,
    Pointer,
}

macro_rules! numbers {
    ($name:literal, $cell:expr) => {
        &[
            (concat!("sync/atomic.Load", $name), |m, a| load(m, a, $cell)),
            (concat!("sync/atomic.Store", $name), |m, a| store(m, a, $cell)),
            (concat!("sync/atomic.Swap", $name), |m, a| swap(m, a, $cell)),
            (concat!("sync/atomic.CompareAndSwap", $name), |m, a| compare_and_swap(m, a, $cell)),
            (concat!("sync/atomic.Add", $name), |m, a| {
                let new = change(m, a, $cell, |old, delta| old.wrapping_add(delta))?.1;
                m.ret(a, 0, new);
                Ok(())
            }),
            (concat!("sync/atomic.And", $name), |m, a| {
                let old = change(m, a, $cell, |old, mask| old & mask)?.0;
                m.ret(a, 0, old);
                Ok(())
            }),
            (concat!("sync/atomic.Or", $name), |m, a| {
                let old = change(m, a, $cell, |old, mask| old | mask)?.0;
                m.ret(a, 0, old);
                Ok(())
            }),
        ]
    };
}

type Table = &'static [(&'static str, NativeFn)];

pub const INT32: Table = numbers!("Int32", Cell::Int32);
pub const INT64: Table = numbers!("Int64", Cell::Word);
pub const UINT32: Table = numbers!("Uint32", Cell::Uint32);
pub const UINT64: Table = numbers!("Uint64", Cell::Word);
pub const UINTPTR: Table = numbers!("Uintptr", Cell::Word);
pub const POINTER: Table = &[
    ("internal/runtime/atomic.Loadint32", |m, a| load(m, a, Cell::Int32)),
    ("sync/atomic.LoadPointer", |m, a| load(m, a, Cell::Pointer)),
    ("sync/atomic.StorePointer", |m, a| store(m, a, Cell::Pointer)),
    ("sync/atomic.SwapPointer", |m, a| swap(m, a, Cell::Pointer)),
    ("sync/atomic.CompareAndSwapPointer", |m, a| compare_and_swap(m, a, Cell::Pointer)),
];

impl Cell {
    /// Converts a word to a register value of the cell's type.
    fn cut(self, word: u64) -> u64 {
        match self {
            Cell::Int32 => word as i32 as u64,
            Cell::Uint32 => u64::from(word as u32),
            Cell::Word | Cell::Pointer => word,
        }
    }

    fn get(self, m: &Machine, at: Addr) -> Result<u64, Fault> {
        match self {
            Cell::Int32 | Cell::Uint32 => m.mem.load32(at).map(|word| self.cut(u64::from(word))),
            Cell::Word | Cell::Pointer => m.mem.load64(at),
        }
    }

    fn set(self, m: &mut Machine, at: Addr, word: u64) -> Done {
        match self {
            Cell::Int32 | Cell::Uint32 => Ok(m.mem.store32(at, word as u32)?),
            Cell::Word => Ok(m.mem.store64(at, word)?),
            Cell::Pointer => m.store_pointer(at, word),
        }
    }
}

fn load(m: &mut Machine, a: Args, cell: Cell) -> Done {
    let word = cell.get(m, m.arg(a, 0))?;
    m.ret(a, 0, word);
    Ok(())
}

fn store(m: &mut Machine, a: Args, cell: Cell) -> Done {
    cell.set(m, m.arg(a, 0), m.arg(a, 1))
}

/// (addr *T, x T): stores `new(old, x)`. Returns the old and the new value.
fn change(m: &mut Machine, a: Args, cell: Cell, new: fn(u64, u64) -> u64) -> Result<(u64, u64), Trap> {
    let (at, x) = (m.arg(a, 0), m.arg(a, 1));
    let old = cell.get(m, at)?;
    let new = cell.cut(new(old, x));
    cell.set(m, at, new)?;
    Ok((old, new))
}

fn swap(m: &mut Machine, a: Args, cell: Cell) -> Done {
    let (old, _) = change(m, a, cell, |_, new| new)?;
    m.ret(a, 0, old);
    Ok(())
}

/// (addr *T, old, new T) bool
fn compare_and_swap(m: &mut Machine, a: Args, cell: Cell) -> Done {
    let (at, old, new) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let same = cell.get(m, at)? == cell.cut(old);
    if same {
        cell.set(m, at, new)?;
    }
    m.ret(a, 0, u64::from(same));
    Ok(())
}
