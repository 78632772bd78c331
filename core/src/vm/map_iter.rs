//! Map iteration: the 96-byte iterator of a `range` loop, in the frame.
//! Words: 0 key address (0: at the end), 1 element address, 2 type, 3 map, 4 entryOffset, 5 dirOffset, 6 clearSeq,
//! 7 globalDepth, 8 dirIdx, 9 table, 10 group, 11 entryIdx.
//! Rules: internal/runtime/maps/table.go (Iter), go1.27.

use super::Machine;
use super::map::{
    CLEAR_SEQ, CTRL_EMPTY, DIR_LEN, DIR_PTR, GLOBAL_DEPTH, SLOTS, Shape, T_CAPACITY, T_GROUPS, T_INDEX,
    T_LOCAL_DEPTH, USED,
};
use super::memory::Addr;
use super::trap::{Done, Trap};
use crate::bytecode::{Image, RTypeId};

const KEY: u64 = 0;
const ELEM: u64 = 8;
const TYPE: u64 = 16;
pub(super) const MAP: u64 = 24;
const ENTRY_OFFSET: u64 = 32;
const DIR_OFFSET: u64 = 40;
const SEQ: u64 = 48;
const DEPTH: u64 = 56;
const DIR_IDX: u64 = 64;
const TABLE: u64 = 72;
const GROUP: u64 = 80;
const ENTRY_IDX: u64 = 88;
pub const ITER_SIZE: u64 = 96;

impl Machine {
    /// Starts an iteration at its first entry.
    pub(super) fn map_iter_init(&mut self, ty: RTypeId, it: Addr, m: Addr) -> Done {
        self.mem.zero(it, ITER_SIZE)?;
        self.mem.store64(it + TYPE, Image::type_addr(ty))?;
        if m == 0 || self.mem.load64(m + USED)? == 0 {
            return Ok(());
        }
        self.mem.store64(it + MAP, m)?;
        let (a, b) = (self.state.rng.next(), self.state.rng.next());
        self.mem.store64(it + ENTRY_OFFSET, a)?;
        self.mem.store64(it + DIR_OFFSET, b)?;
        let seq = self.mem.load64(m + CLEAR_SEQ)?;
        self.mem.store64(it + SEQ, seq)?;
        let depth = self.mem.load8(m + GLOBAL_DEPTH)?;
        self.mem.store64(it + DEPTH, u64::from(depth))?;
        if self.mem.load64(m + DIR_LEN)? == 0 {
            self.mem.store64(it + DIR_IDX, u64::MAX)?;
            let group = self.mem.load64(m + DIR_PTR)?;
            self.mem.store64(it + GROUP, group)?;
        }
        self.map_iter_next(ty, it)
    }

    /// Like `map_iter_init`, for an iterator that may be in the heap.
    pub(crate) fn map_iter_start(&mut self, ty: RTypeId, m: Addr, it: Addr) -> Done {
        self.map_iter_barrier(it)?;
        self.map_iter_init(ty, it, m)?;
        self.map_iter_barrier(it)
    }

    /// Advances an iterator that may be in the heap.
    pub(crate) fn map_iter_continue(&mut self, it: Addr) -> Done {
        let word = self.mem.load64(it + TYPE)?;
        let ty = Image::type_at(word).ok_or(Trap::Fault(word))?;
        self.map_iter_barrier(it)?;
        self.map_iter_next(ty, it)?;
        self.map_iter_barrier(it)
    }

    /// Runs the write barrier for all pointers in an iterator; called before and after it changes.
    fn map_iter_barrier(&mut self, it: Addr) -> Done {
        if self.on_current_stack(it) {
            return Ok(());
        }
        for at in [KEY, ELEM, MAP, TABLE, GROUP] {
            let pointer = self.mem.load64(it + at)?;
            self.store_pointer(it + at, pointer)?;
        }
        Ok(())
    }

    fn set_entry(&mut self, it: Addr, key: Addr, elem: Addr) -> Done {
        self.mem.store64(it + KEY, key)?;
        Ok(self.mem.store64(it + ELEM, elem)?)
    }

    /// The current entry for a slot's key; `None` if it was deleted since the map grew.
    fn current_entry(
        &self,
        s: &Shape,
        it: Addr,
        m: Addr,
        group: Addr,
        slot: u64,
        grown: bool,
    ) -> Result<Option<(Addr, Addr)>, Trap> {
        let key = self.slot_key(s, group, slot)?;
        let elem = self.slot_elem(s, group, slot)?;
        if !grown {
            return Ok(Some((key, elem)));
        }
        if self.mem.load64(m + USED)? != 0
            && let Some(found) = self.map_find(s, m, key)?
        {
            return Ok(Some(found));
        }
        if self.mem.load64(it + SEQ)? == self.mem.load64(m + CLEAR_SEQ)? && !self.key_reflexive(s, key)? {
            return Ok(Some((key, elem)));
        }
        Ok(None)
    }

    /// Advances an iterator in the frame to the next entry.
    pub(super) fn map_iter_next(&mut self, ty: RTypeId, it: Addr) -> Done {
        let m = self.mem.load64(it + MAP)?;
        if m == 0 {
            return self.set_entry(it, 0, 0);
        }
        let s = self.map_shape(ty)?;
        let entry_offset = self.mem.load64(it + ENTRY_OFFSET)?;
        let mut entry = self.mem.load64(it + ENTRY_IDX)?;
        let dir_len = self.mem.load64(m + DIR_LEN)?;
        if self.mem.load64(it + DIR_IDX)? == u64::MAX {
            let group = self.mem.load64(it + GROUP)?;
            while entry < SLOTS {
                let slot = entry.wrapping_add(entry_offset) % SLOTS;
                entry += 1;
                if self.mem.load8(group + slot)? & CTRL_EMPTY != 0 {
                    continue;
                }
                if let Some((key, elem)) = self.current_entry(&s, it, m, group, slot, dir_len > 0)? {
                    self.mem.store64(it + ENTRY_IDX, entry)?;
                    return self.set_entry(it, key, elem);
                }
            }
            self.mem.store64(it + ENTRY_IDX, entry)?;
            return self.set_entry(it, 0, 0);
        }
        let global = self.mem.load8(m + GLOBAL_DEPTH)?;
        let depth = self.mem.load64(it + DEPTH)?;
        if depth != u64::from(global) {
            let orders = u64::from(global) - depth;
            let dir_idx = self.mem.load64(it + DIR_IDX)? << orders;
            let dir_offset = self.mem.load64(it + DIR_OFFSET)? << orders;
            self.mem.store64(it + DIR_IDX, dir_idx)?;
            self.mem.store64(it + DIR_OFFSET, dir_offset)?;
            self.mem.store64(it + DEPTH, u64::from(global))?;
        }
        let mut dir_idx = self.mem.load64(it + DIR_IDX)?;
        while dir_idx < dir_len {
            let mut table = self.mem.load64(it + TABLE)?;
            if table == 0 {
                let offset = self.mem.load64(it + DIR_OFFSET)?;
                let index = dir_idx.wrapping_add(offset) & (dir_len - 1);
                let dir = self.mem.load64(m + DIR_PTR)?;
                table = self.mem.load64(dir + 8 * index)?;
                let first = self.mem.load64(table + T_INDEX)?;
                if first != index {
                    self.mem.store64(it + DIR_OFFSET, offset.wrapping_sub(index.wrapping_sub(first)))?;
                }
                self.mem.store64(it + TABLE, table)?;
            }
            let mask = u64::from(self.mem.load16(table + T_CAPACITY)?) - 1;
            let groups = self.mem.load64(table + T_GROUPS)?;
            let grown = self.mem.load64(table + T_INDEX)? == u64::MAX;
            while entry <= mask {
                let at = entry.wrapping_add(entry_offset) & mask;
                let (group, slot) = (groups + at / SLOTS * s.group, at % SLOTS);
                entry += 1;
                if self.mem.load8(group + slot)? & CTRL_EMPTY != 0 {
                    continue;
                }
                if let Some((key, elem)) = self.current_entry(&s, it, m, group, slot, grown)? {
                    self.mem.store64(it + ENTRY_IDX, entry)?;
                    return self.set_entry(it, key, elem);
                }
            }
            let local = self.mem.load8(table + T_LOCAL_DEPTH)?;
            dir_idx += 1u64 << (global.saturating_sub(local));
            self.mem.store64(it + DIR_IDX, dir_idx)?;
            self.mem.store64(it + TABLE, 0)?;
            entry = 0;
            self.mem.store64(it + ENTRY_IDX, 0)?;
        }
        self.set_entry(it, 0, 0)
    }
}
