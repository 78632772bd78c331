//! Slices: allocation, growth, slicing, copying.
//! Rules: runtime/slice.go, msize.go; bounds texts runtime/error.go, go1.27.

use super::Machine;
use super::heap::Heap;
use super::memory::{Addr, BASE, MAX_ALLOC, NIL_PAGE};
use super::trap::{Bounds, BoundsCode, Done, Trap};
use crate::bytecode::op::{NO, R};
use crate::bytecode::{Image, RTypeId};
use crate::trace::event::Budget;

/// `AppendBuf` without a word that says whether its buffer is in use.
const NO_FLAG: u32 = NO as u32;

impl Machine {
    pub(super) fn make_slice(
        &mut self,
        d: R,
        len: R,
        cap: R,
        elem: RTypeId,
        buf: Option<(u32, u32)>,
    ) -> Done {
        let (len, cap) = (self.reg(len) as i64, self.reg(cap) as i64);
        let (size, layout) = (self.prog.types[elem].size, self.prog.types[elem].layout);
        let fits = |n: i64| n >= 0 && (size == 0 || n as u64 <= MAX_ALLOC / size.max(1));
        if !fits(cap) || len < 0 || len > cap {
            return Err(out_of_range(fits(len)));
        }
        let bytes = cap as u64 * size;
        let ptr = match buf {
            Some((off, k)) if cap as u64 <= u64::from(k) => {
                let addr = BASE + self.state.fp as u64 * 8 + u64::from(off);
                self.mem.zero(addr, u64::from(k) * size)?;
                addr
            }
            _ => {
                self.state.steps += 1;
                self.check_budget(bytes)?;
                self.alloc(bytes, layout)?
            }
        };
        self.set(d, ptr);
        self.set(d + 1, len as u64);
        self.set(d + 2, cap as u64);
        Ok(())
    }

    /// Ends the run before an allocation larger than the whole memory budget. Errors: `Budget::Memory`.
    pub(super) fn check_budget(&self, bytes: u64) -> Done {
        if bytes > self.settings.max_memory {
            return Err(Trap::Budget(Budget::Memory));
        }
        Ok(())
    }

    /// Allocates a backing array for `need` elements and copies the contents. Returns address and capacity.
    pub(super) fn grow_slice(
        &mut self,
        ptr: Addr,
        len: u64,
        cap: u64,
        need: u64,
        elem: RTypeId,
    ) -> Result<(Addr, u64), Trap> {
        let (size, layout) = (self.prog.types[elem].size, self.prog.types[elem].layout);
        if need as i64 <= 0 {
            return Err(Trap::Error("growslice: len out of range"));
        }
        if size == 0 {
            return Ok((Image::ZEROBASE, need));
        }
        let new_cap = grown_cap(cap, need);
        let noscan = self.prog.layouts[layout].noptr();
        let bytes = new_cap
            .checked_mul(size)
            .filter(|&b| b <= MAX_ALLOC)
            .ok_or(Trap::Error("growslice: len out of range"))?;
        self.check_budget(bytes)?;
        let bytes = Heap::round_up(bytes, noscan);
        let new_cap = bytes / size;
        self.state.steps += 1;
        let new = self.alloc(new_cap * size, layout)?;
        // The destination is new: only the source needs the barrier.
        self.copy_typed(new, ptr, layout, len)?;
        Ok((new, new_cap))
    }

    pub(super) fn append_k(&mut self, d: R, t: R, k: R, elem: RTypeId, buf: Option<(u32, u32, u32)>) -> Done {
        let k = u64::from(k);
        let (mut ptr, len, cap) = (self.reg(t), self.reg(t + 1), self.reg(t + 2));
        let need = len + k;
        let size = self.prog.types[elem].size;
        if need > cap {
            let new_cap;
            match buf {
                Some((off, room, flag))
                    if flag != NO_FLAG && len == 0 && need <= u64::from(room) && self.reg(flag as R) == 0 =>
                {
                    self.set(flag as R, 1);
                    ptr = BASE + self.state.fp as u64 * 8 + u64::from(off);
                    self.mem.zero(ptr, u64::from(room) * size)?;
                    new_cap = u64::from(room);
                }
                Some((off, room, NO_FLAG)) if need <= u64::from(room) => {
                    let buffer = BASE + self.state.fp as u64 * 8 + u64::from(off);
                    if ptr != buffer {
                        self.mem.copy(buffer, ptr, len * size)?;
                    }
                    let noscan = self.prog.layouts[self.prog.types[elem].layout].noptr();
                    new_cap = Heap::round_up(need * size, noscan) / size;
                    self.mem.zero(buffer + len * size, (new_cap - len) * size)?;
                    ptr = buffer;
                }
                _ => (ptr, new_cap) = self.grow_slice(ptr, len, cap, need, elem)?,
            }
            self.set(t, ptr);
            self.set(t + 2, new_cap);
        }
        self.set(t + 1, need);
        self.set(d, ptr + len * size);
        Ok(())
    }

    /// Moves a slice in this frame's buffer to the heap before it escapes (moveSlice…).
    pub(super) fn move_to_heap(&mut self, s: R, keep_cap: bool, elem: RTypeId) -> Done {
        let (ptr, len, cap) = (self.reg(s), self.reg(s + 1), self.reg(s + 2));
        let frame = self.frame_addr();
        let func = self.prog.func_at(self.state.pc.saturating_sub(1));
        let end = frame + func.map_or(0, |f| u64::from(self.prog.funcs[f].frame) * 8);
        if !(frame..end).contains(&ptr) {
            return Ok(());
        }
        let (size, layout) = (self.prog.types[elem].size, self.prog.types[elem].layout);
        let noscan = self.prog.layouts[layout].noptr();
        let new_cap = if keep_cap { cap } else { Heap::round_up(len * size, noscan) / size.max(1) };
        let new = if new_cap == 0 {
            Image::ZEROBASE
        } else {
            self.state.steps += 1;
            self.alloc(new_cap * size, layout)?
        };
        self.copy_typed(new, ptr, layout, if keep_cap { cap } else { len })?;
        self.set(s, new);
        self.set(s + 2, new_cap);
        Ok(())
    }

    pub(super) fn append_slice(&mut self, t: R, x: R, elem: RTypeId) -> Done {
        let len = self.reg(t + 1);
        let (src, n) = (self.reg(x), self.reg(x + 1));
        let (size, layout) = (self.prog.types[elem].size, self.prog.types[elem].layout);
        let ptr = self.make_room(t, len + n, elem)?;
        self.set(t + 1, len + n);
        self.copy_typed(ptr + len * size, src, layout, n)
    }

    /// Grows the slice in `t` if it has no room for `need` elements. Returns its address.
    fn make_room(&mut self, t: R, need: u64, elem: RTypeId) -> Result<Addr, Trap> {
        let (ptr, len, cap) = (self.reg(t), self.reg(t + 1), self.reg(t + 2));
        if need <= cap {
            return Ok(ptr);
        }
        let (ptr, cap) = self.grow_slice(ptr, len, cap, need, elem)?;
        self.set(t, ptr);
        self.set(t + 2, cap);
        Ok(ptr)
    }

    /// `append(t, make([]T, n)...)`
    pub(super) fn append_make(&mut self, t: R, n: R, elem: RTypeId) -> Done {
        let (len, n) = (self.reg(t + 1), self.reg(n));
        let (size, layout) = (self.prog.types[elem].size, self.prog.types[elem].layout);
        // No slice is made, so growing the other one detects a length that is too large.
        if (n as i64) < 0 {
            return Err(out_of_range(false));
        }
        let ptr = self.make_room(t, len + n, elem)?;
        self.set(t + 1, len + n);
        if size == 0 || n == 0 {
            return Ok(());
        }
        self.zero_typed(ptr + len * size, layout, n)
    }

    pub(super) fn copy_slice(&mut self, d: R, a: R, b: R, elem: RTypeId) -> Done {
        let n = self.reg(a + 1).min(self.reg(b + 1));
        let (dst, src) = (self.reg(a), self.reg(b));
        let layout = self.prog.types[elem].layout;
        self.copy_typed(dst, src, layout, n)?;
        if d != NO {
            self.set(d, n);
        }
        Ok(())
    }

    pub(super) fn slice_string(&mut self, d: R, s: R, lo: R, hi: R) -> Done {
        let (ptr, len) = (self.reg(s), self.reg(s + 1));
        let (lo, hi) = (self.reg(lo), self.reg(hi));
        if hi > len {
            return Err(bounds(hi, len, BoundsCode::SliceAlen));
        }
        if lo > hi {
            return Err(bounds(lo, hi, BoundsCode::SliceB));
        }
        // An empty slice must not point past its object.
        let at = if lo == hi { ptr } else { ptr + lo };
        self.set(d, at);
        self.set(d + 1, hi - lo);
        Ok(())
    }

    pub(super) fn slice_slice(&mut self, d: R, s: R, lo: R, hi: R, size: u16) -> Done {
        let (ptr, cap) = (self.reg(s), self.reg(s + 2));
        let codes = [BoundsCode::SliceAcap, BoundsCode::SliceB];
        self.cut(d, ptr, cap, [self.reg(lo), self.reg(hi)], u64::from(size), codes)
    }

    /// Three indices, or elements of 64 KiB and more. The indices are in registers from `lo` on.
    pub(super) fn slice_wide(&mut self, d: R, s: R, lo: R, three: bool, size: u32) -> Done {
        let (ptr, cap) = (self.reg(s), self.reg(s + 2));
        let codes = [BoundsCode::SliceAcap, BoundsCode::Slice3Acap];
        self.slice_to(d, ptr, cap, lo, three, u64::from(size), codes)
    }

    /// `list` = [array length, element size].
    pub(super) fn slice_array(&mut self, d: R, p: R, lo: R, three: bool, list: u32) -> Done {
        let ptr = self.reg(p);
        if ptr < NIL_PAGE {
            return Err(Trap::Fault(ptr));
        }
        let list = std::rc::Rc::clone(&self.prog.lists[list as usize]);
        let (n, size) = (u64::from(list[0]), u64::from(list[1]));
        self.slice_to(d, ptr, n, lo, three, size, [BoundsCode::SliceAlen, BoundsCode::Slice3Alen])
    }

    /// Slices memory with room for `cap` elements at `ptr`, with indices in registers from `lo` on. `beyond`: the errors for
    /// a last index beyond `cap`, of two and of three indices.
    fn slice_to(
        &mut self,
        d: R,
        ptr: Addr,
        cap: u64,
        lo: R,
        three: bool,
        size: u64,
        beyond: [BoundsCode; 2],
    ) -> Done {
        let (low, high, max) = (self.reg(lo), self.reg(lo + 1), self.reg(lo + 2));
        if !three {
            return self.cut(d, ptr, cap, [low, high], size, [beyond[0], BoundsCode::SliceB]);
        }
        if max > cap {
            return Err(bounds(max, cap, beyond[1]));
        }
        self.cut(d, ptr, max, [low, high], size, [BoundsCode::Slice3B, BoundsCode::Slice3C])
    }

    /// `codes`: the errors for `high > end` and for `low > high`.
    #[inline]
    fn cut(
        &mut self,
        d: R,
        ptr: Addr,
        end: u64,
        [low, high]: [u64; 2],
        size: u64,
        codes: [BoundsCode; 2],
    ) -> Done {
        if high > end {
            return Err(bounds(high, end, codes[0]));
        }
        if low > high {
            return Err(bounds(low, high, codes[1]));
        }
        // An empty slice must not point past its object.
        let at = if low == end { ptr } else { ptr + low * size };
        self.set(d, at);
        self.set(d + 1, high - low);
        self.set(d + 2, end - low);
        Ok(())
    }

    /// Conversion to an array pointer. Errors: the panic if the slice is too short.
    pub(super) fn slice_to_array(&mut self, d: R, s: R, n: u32) -> Done {
        let (ptr, len) = (self.reg(s), self.reg(s + 1));
        if len < u64::from(n) {
            return Err(bounds(len, u64::from(n), BoundsCode::Convert));
        }
        self.set(d, ptr);
        Ok(())
    }

    pub(super) fn unsafe_slice(&mut self, d: R, p: R, len: R, elem: RTypeId) -> Done {
        let (ptr, n) = (self.reg(p), self.reg(len));
        let size = self.prog.types[elem].size;
        self.check_unsafe_slice(ptr, n, size)?;
        self.set(d, ptr);
        self.set(d + 1, n);
        self.set(d + 2, n);
        Ok(())
    }

    /// Whether `n` elements of this size may be at `ptr`. Errors: the panics of `unsafe.Slice`.
    pub(super) fn check_unsafe_slice(&self, ptr: Addr, n: u64, size: u64) -> Done {
        if n as i64 >= 0 && ptr == 0 && n > 0 {
            return Err(Trap::Error("unsafe.Slice: ptr is nil and len is not zero"));
        }
        // Reject only lengths that wrap around the address space.
        let fits = n.checked_mul(size).is_some_and(|bytes| bytes <= ptr.wrapping_neg());
        if (n as i64) < 0 || (n > 0 && !fits) {
            return Err(Trap::Error("unsafe.Slice: len out of range"));
        }
        Ok(())
    }

    pub(super) fn unsafe_string(&mut self, d: R, p: R, len: R) -> Done {
        let (ptr, n) = (self.reg(p), self.reg(len));
        if (n as i64) < 0 {
            return Err(Trap::Error("unsafe.String: len out of range"));
        }
        if ptr == 0 && n > 0 {
            return Err(Trap::Error("unsafe.String: ptr is nil and len is not zero"));
        }
        self.set(d, ptr);
        self.set(d + 1, n);
        Ok(())
    }
}

/// New capacity when a full slice of `cap` elements needs `need` (runtime's `nextslicecap`).
pub(super) fn grown_cap(cap: u64, need: u64) -> u64 {
    if need > cap.saturating_mul(2) {
        return need;
    }
    if cap < 256 {
        return cap * 2;
    }
    let mut new_cap = cap;
    while new_cap < need {
        new_cap += (new_cap + 768) >> 2;
    }
    new_cap
}

/// The panic of a `make` whose length, or capacity, does not fit.
pub(super) fn out_of_range(cap: bool) -> Trap {
    Trap::Error(if cap { "makeslice: cap out of range" } else { "makeslice: len out of range" })
}

fn bounds(x: u64, y: u64, code: BoundsCode) -> Trap {
    Trap::Bounds(Bounds { x: x as i64, y, code })
}
