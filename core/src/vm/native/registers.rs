//! Go's calling convention, which reflect's calls use and the machine's own frames do not.
//! Rules: reflect/abi.go (abiSeq, newAbiDesc), internal/abi/abi.go (RegArgs), abi_amd64.go, go1.27.

use crate::bytecode::{Kind, Layout, LayoutId, RType, RTypeId};
use crate::index::IndexVec;
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};

const INTS: u64 = 9;
const FLOATS: u64 = 15;
/// Byte offsets in `abi.RegArgs`, and its size in words.
const FLOATS_AT: u64 = 8 * INTS;
const POINTERS_AT: u64 = FLOATS_AT + 8 * FLOATS;
pub const REG_ARGS_WORDS: u64 = 2 * INTS + FLOATS + 1;

/// The part of a value in one register.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Byte offset in `abi.RegArgs`.
    at: u64,
    /// Byte offset in the value, and size in bytes.
    offset: u64,
    size: u64,
    /// Offset of the register in the words that the collector scans.
    pointer: Option<u64>,
}

/// Where a value is passed.
#[derive(Clone, Debug)]
pub enum Place {
    Registers(Vec<Step>),
    /// Byte offset in the frame.
    Stack(u64),
}

/// Assigns places to a sequence of parameters or results.
#[derive(Default)]
struct Sequence {
    places: Vec<Place>,
    ints: u64,
    floats: u64,
    /// Bytes of stack used so far.
    bytes: u64,
}

type TypeList = IndexVec<RTypeId, RType>;

impl Sequence {
    fn add(&mut self, types: &TypeList, ty: RTypeId) {
        let t = &types[ty];
        let align = u64::from(t.align.max(1));
        let before = (self.ints, self.floats);
        let mut steps = Vec::new();
        let place = if t.size == 0 {
            self.bytes = self.bytes.next_multiple_of(align);
            Place::Registers(steps)
        } else if self.assign(types, ty, 0, &mut steps) {
            Place::Registers(steps)
        } else {
            (self.ints, self.floats) = before;
            let at = self.bytes.next_multiple_of(align);
            self.bytes = at + t.size;
            Place::Stack(at)
        };
        self.places.push(place);
    }

    /// Assigns registers to a value; `false` if there are too few.
    fn assign(&mut self, types: &TypeList, ty: RTypeId, offset: u64, steps: &mut Vec<Step>) -> bool {
        let t = &types[ty];
        match t.kind {
            Kind::UnsafePointer | Kind::Pointer | Kind::Chan | Kind::Map | Kind::Func => {
                self.ints(steps, offset, 8, &[true])
            }
            Kind::String => self.ints(steps, offset, 8, &[true, false]),
            Kind::Interface => self.ints(steps, offset, 8, &[false, true]),
            Kind::Slice => self.ints(steps, offset, 8, &[true, false, false]),
            Kind::Float32 | Kind::Float64 => self.floats(steps, offset, t.size, 1),
            Kind::Complex64 | Kind::Complex128 => self.floats(steps, offset, t.size / 2, 2),
            Kind::Array => match (t.len, t.elem) {
                (0, _) => true,
                (1, Some(elem)) => self.assign(types, elem, offset, steps),
                _ => false,
            },
            Kind::Struct => t.fields.iter().all(|f| self.assign(types, f.ty, offset + f.offset, steps)),
            _ => self.ints(steps, offset, t.size, &[false]),
        }
    }

    fn ints(&mut self, steps: &mut Vec<Step>, offset: u64, size: u64, pointers: &[bool]) -> bool {
        if self.ints + pointers.len() as u64 > INTS {
            return false;
        }
        for (i, pointer) in pointers.iter().enumerate() {
            let at = 8 * self.ints;
            let pointer = pointer.then_some(POINTERS_AT + at);
            steps.push(Step { at, offset: offset + 8 * i as u64, size, pointer });
            self.ints += 1;
        }
        true
    }

    fn floats(&mut self, steps: &mut Vec<Step>, offset: u64, size: u64, count: u64) -> bool {
        if self.floats + count > FLOATS {
            return false;
        }
        for i in 0..count {
            let at = FLOATS_AT + 8 * self.floats;
            steps.push(Step { at, offset: offset + i * size, size, pointer: None });
            self.floats += 1;
        }
        true
    }
}

/// The convention of one function type.
#[derive(Debug)]
pub struct Convention {
    /// The receiver if there is one, then parameters, then results.
    values: Vec<(RTypeId, Place)>,
    params: usize,
    /// Bytes of the frame.
    pub size: u64,
}

impl Convention {
    /// Assigns results after all parameters. `pointer`: type of a receiver word.
    pub fn of(types: &TypeList, sig: RTypeId, pointer: Option<RTypeId>) -> Convention {
        let t = &types[sig];
        let params: Vec<RTypeId> = pointer.into_iter().chain(t.params.iter().copied()).collect();
        let mut taken = Sequence::default();
        params.iter().for_each(|&ty| taken.add(types, ty));
        let mut given = Sequence { bytes: taken.bytes.next_multiple_of(8), ..Sequence::default() };
        t.results.iter().for_each(|&ty| given.add(types, ty));
        let list = params.iter().chain(t.results.iter()).copied();
        Convention {
            values: list.zip(taken.places.into_iter().chain(given.places)).collect(),
            params: params.len(),
            size: given.bytes.next_multiple_of(8),
        }
    }

    /// Words of the frame that hold pointers.
    pub fn pointers(&self, types: &TypeList, layouts: &IndexVec<LayoutId, Layout>) -> Vec<u64> {
        let mut words = Vec::new();
        for (ty, place) in &self.values {
            let t = &types[*ty];
            if let Place::Stack(at) = place {
                words.extend((0..t.size / 8).filter(|&w| layouts[t.layout].is_ptr(w)).map(|w| at / 8 + w));
            }
        }
        words
    }

    pub fn params(&self) -> &[(RTypeId, Place)] {
        self.values.get(..self.params).unwrap_or_default()
    }

    pub fn results(&self) -> &[(RTypeId, Place)] {
        self.values.get(self.params..).unwrap_or_default()
    }
}

impl Machine {
    /// Collects values from registers and stack into the machine's words.
    pub(super) fn gather(
        &self,
        values: &[(RTypeId, Place)],
        stack: Addr,
        registers: Addr,
    ) -> Result<Vec<u64>, Trap> {
        let mut words = Vec::new();
        for (ty, place) in values {
            let size = self.prog.types[*ty].size;
            match place {
                Place::Stack(at) => {
                    super::reflect::words_of(self, *ty, self.mem.slice(stack + at, size)?, &mut words);
                }
                Place::Registers(steps) => {
                    let mut bytes = vec![0; size as usize];
                    for step in steps {
                        let part = self.mem.slice(registers + step.at, step.size)?;
                        let at = step.offset as usize;
                        if let Some(to) = bytes.get_mut(at..at + part.len()) {
                            to.copy_from_slice(part);
                        }
                    }
                    super::reflect::words_of(self, *ty, &bytes, &mut words);
                }
            }
        }
        Ok(words)
    }

    /// Distributes words to registers and stack.
    pub(super) fn scatter(
        &mut self,
        values: &[(RTypeId, Place)],
        words: &[u64],
        stack: Addr,
        registers: Addr,
    ) -> Done {
        let mut words = words.iter();
        for (ty, place) in values {
            let size = self.prog.types[*ty].size as usize;
            let bytes: Vec<u8> =
                words.by_ref().take(size.div_ceil(8)).flat_map(|w| w.to_le_bytes()).take(size).collect();
            match place {
                Place::Stack(at) => {
                    let at = stack + at;
                    self.mem.slice(at, bytes.len() as u64)?;
                    if !self.on_current_stack(at) {
                        let layout = self.prog.types[*ty].layout;
                        for (i, word) in bytes.chunks_exact(8).enumerate() {
                            if self.prog.layouts[layout].is_ptr(i as u64) {
                                let word = word.try_into().map_or(0, u64::from_le_bytes);
                                self.store_pointer(at + 8 * i as u64, word)?;
                            }
                        }
                    }
                    self.mem.write(at, &bytes)?;
                }
                Place::Registers(steps) => {
                    for step in steps {
                        let (start, end) = (step.offset as usize, (step.offset + step.size) as usize);
                        let mut word = [0; 8];
                        let part = bytes.get(start..end).unwrap_or_default();
                        for (to, from) in word.iter_mut().zip(part) {
                            *to = *from;
                        }
                        self.mem.store(registers + step.at, word)?;
                        if let Some(at) = step.pointer {
                            self.mem.store(registers + at, word)?;
                        }
                    }
                }
            }
        }
        Ok(())
    }
}
