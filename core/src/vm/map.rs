//! Maps: Swiss tables in machine memory.
//! In: map word, address of a key. Out: address of the element. Allocates exactly the objects that gc's runtime
//! allocates.
//! Invariant: a map with `dirLen` 0 has a single group at `dirPtr`, or none yet.
//! Rules: internal/runtime/maps/{map,table,group}.go, go1.27.

use super::Machine;
use super::memory::{Addr, MAX_ALLOC};
use super::trap::{Done, Trap};
use crate::bytecode::{Kind, LayoutId, RTypeId};

// Offsets in a map header.
pub const USED: u64 = 0;
pub(super) const SEED: u64 = 8;
pub(super) const DIR_PTR: u64 = 16;
pub(super) const DIR_LEN: u64 = 24;
pub(super) const GLOBAL_DEPTH: u64 = 32;
const GLOBAL_SHIFT: u64 = 33;
const TOMBSTONE_POSSIBLE: u64 = 35;
pub(super) const CLEAR_SEQ: u64 = 40;
pub const MAP_SIZE: u64 = 48;
// Offsets in a table.
const T_USED: u64 = 0;
pub(super) const T_CAPACITY: u64 = 2;
const T_GROWTH_LEFT: u64 = 4;
pub(super) const T_LOCAL_DEPTH: u64 = 6;
pub(super) const T_INDEX: u64 = 8;
pub(super) const T_GROUPS: u64 = 16;
pub(super) const T_MASK: u64 = 24;
pub(super) const TABLE_SIZE: u64 = 32;
// Slots of a group, and of a table at most.
pub(super) const SLOTS: u64 = 8;
const MAX_CAPACITY: u64 = 1024;
const EMPTY: u64 = 0x8080_8080_8080_8080;
pub(super) const CTRL_EMPTY: u8 = 0x80;
const CTRL_DELETED: u8 = 0xFE;

/// The properties of a map type that operations use.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub key: RTypeId,
    pub key_size: u64,
    pub key_layout: LayoutId,
    pub key_fast: KeyKind,
    pub elem_size: u64,
    pub elem_layout: LayoutId,
    pub slot: u64,
    pub elem_off: u64,
    pub group: u64,
    pub group_layout: LayoutId,
    pub key_indirect: bool,
    pub elem_indirect: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyKind {
    Plain,
    Str,
    Other,
}

impl Machine {
    pub(super) fn map_shape(&self, ty: RTypeId) -> Result<Shape, Trap> {
        let t = &self.prog.types[ty];
        let (Some(key), Some(elem), Some(map)) = (t.key, t.elem, t.map.as_ref()) else {
            return Err(Trap::Fatal("machine: no map type".into()));
        };
        let k = &self.prog.types[key];
        let e = &self.prog.types[elem];
        let key_fast = match k.kind {
            Kind::String => KeyKind::Str,
            _ if k.plain_equal => KeyKind::Plain,
            _ => KeyKind::Other,
        };
        Ok(Shape {
            key,
            key_size: k.size,
            key_layout: k.layout,
            key_fast,
            elem_size: e.size,
            elem_layout: e.layout,
            slot: map.slot_size,
            elem_off: map.elem_off,
            group: map.group_size,
            group_layout: map.group,
            key_indirect: map.key_indirect,
            elem_indirect: map.elem_indirect,
        })
    }

    /// Makes a map. `place`: addresses of header and first group in a frame, for maps that do not escape.
    pub(crate) fn make_map(
        &mut self,
        ty: RTypeId,
        hint: i64,
        place: Option<(Addr, Addr)>,
    ) -> Result<Addr, Trap> {
        let (s, hint) = (self.map_shape(ty)?, hint.max(0) as u64);
        let m = match place {
            Some((m, _)) => {
                self.mem.zero(m, MAP_SIZE)?;
                m
            }
            None => {
                self.state.steps += 1;
                self.alloc(MAP_SIZE, self.prog.map_layout)?
            }
        };
        let seed = self.state.rng.next();
        self.mem.store64(m + SEED, seed)?;
        if hint <= SLOTS {
            if let Some((_, group)) = place {
                self.mem.zero(group, s.group)?;
                self.mem.store64(group, EMPTY)?;
                self.mem.store64(m + DIR_PTR, group)?;
            }
            return Ok(m);
        }
        // Go ignores a hint for more entries than there are addresses.
        let Some(target) = hint.checked_mul(SLOTS).map(|slots| slots / 7) else { return Ok(m) };
        let dirs = target.div_ceil(MAX_CAPACITY).next_power_of_two();
        if dirs.saturating_mul(MAX_CAPACITY).saturating_mul(s.group) > MAX_ALLOC {
            return Ok(m);
        }
        self.check_budget(target.saturating_mul(s.slot))?;
        let depth = dirs.trailing_zeros() as u8;
        self.mem.store8(m + GLOBAL_DEPTH, depth)?;
        self.mem.store8(m + GLOBAL_SHIFT, 64 - depth)?;
        let dir = self.alloc(dirs * 8, self.prog.directory_layout)?;
        self.mem.store64(m + DIR_PTR, dir)?;
        self.mem.store64(m + DIR_LEN, dirs)?;
        for i in 0..dirs {
            let table = self.new_table(&s, target / dirs, i as i64, depth)?;
            self.mem.store64(dir + 8 * i, table)?;
        }
        Ok(m)
    }

    fn new_table(&mut self, s: &Shape, capacity: u64, index: i64, depth: u8) -> Result<Addr, Trap> {
        let capacity = capacity.max(SLOTS).next_power_of_two();
        let table = self.alloc(TABLE_SIZE, self.prog.table_layout)?;
        // Keep the table reachable while the groups are allocated.
        self.state.native.scratch_root = table;
        let groups = capacity / SLOTS;
        let data = self.alloc(groups * s.group, s.group_layout)?;
        for i in 0..groups {
            self.mem.store64(data + i * s.group, EMPTY)?;
        }
        let growth = if capacity <= SLOTS { capacity - 1 } else { capacity * 7 / 8 };
        self.mem.store16(table + T_CAPACITY, capacity as u16)?;
        self.mem.store16(table + T_GROWTH_LEFT, growth as u16)?;
        self.mem.store8(table + T_LOCAL_DEPTH, depth)?;
        self.mem.store64(table + T_INDEX, index as u64)?;
        self.store_pointer(table + T_GROUPS, data)?;
        self.mem.store64(table + T_MASK, groups - 1)?;
        Ok(table)
    }

    // ---- hashing

    fn keys_equal(&self, s: &Shape, a: Addr, b: Addr) -> Result<bool, Trap> {
        match s.key_fast {
            KeyKind::Plain if s.key_size == 8 => Ok(self.mem.load64(a)? == self.mem.load64(b)?),
            KeyKind::Plain => Ok(self.mem.slice(a, s.key_size)? == self.mem.slice(b, s.key_size)?),
            KeyKind::Str => {
                let n = self.mem.load64(a + 8)?;
                if n != self.mem.load64(b + 8)? {
                    return Ok(false);
                }
                let (p, q) = (self.mem.load64(a)?, self.mem.load64(b)?);
                Ok(p == q || self.mem.slice(p, n)? == self.mem.slice(q, n)?)
            }
            KeyKind::Other => self.values_equal(s.key, a, b),
        }
    }

    pub(super) fn key_reflexive(&self, s: &Shape, key: Addr) -> Result<bool, Trap> {
        self.keys_equal(s, key, key)
    }

    // ---- slots

    pub(super) fn slot_key(&self, s: &Shape, group: Addr, i: u64) -> Result<Addr, Trap> {
        let at = group + 8 + i * s.slot;
        Ok(if s.key_indirect { self.mem.load64(at)? } else { at })
    }
    pub(super) fn slot_elem(&self, s: &Shape, group: Addr, i: u64) -> Result<Addr, Trap> {
        let at = group + 8 + i * s.slot + s.elem_off;
        Ok(if s.elem_indirect { self.mem.load64(at)? } else { at })
    }

    /// Slot of the key in a group.
    fn find_in_group(&self, s: &Shape, group: Addr, h2: u64, key: Addr) -> Result<Option<u64>, Trap> {
        let ctrl = self.mem.load64(group)?;
        let x = ctrl ^ (h2 * 0x0101_0101_0101_0101);
        let mut hits = x.wrapping_sub(0x0101_0101_0101_0101) & !x & EMPTY;
        while hits != 0 {
            let i = u64::from(hits.trailing_zeros() / 8);
            hits &= hits - 1;
            if (ctrl >> (8 * i)) & 0xff == h2 && self.keys_equal(s, key, self.slot_key(s, group, i)?)? {
                return Ok(Some(i));
            }
        }
        Ok(None)
    }

    /// The first empty or deleted slot.
    fn first_free(ctrl: u64) -> Option<u64> {
        let free = ctrl & EMPTY;
        (free != 0).then(|| u64::from(free.trailing_zeros() / 8))
    }
    fn has_empty(ctrl: u64) -> bool {
        ctrl & EMPTY & !(ctrl << 6) != 0
    }

    pub(super) fn table_for(&self, m: Addr, hash: u64) -> Result<Addr, Trap> {
        let dir = self.mem.load64(m + DIR_PTR)?;
        let index = if self.mem.load64(m + DIR_LEN)? == 1 {
            0
        } else {
            hash >> (self.mem.load8(m + GLOBAL_SHIFT)? & 63)
        };
        Ok(self.mem.load64(dir + 8 * index)?)
    }

    /// Addresses of the key's entry: key and element.
    pub(super) fn map_find(&self, s: &Shape, m: Addr, key: Addr) -> Result<Option<(Addr, Addr)>, Trap> {
        let hash = self.map_hash(s, m, key)?;
        let h2 = hash & 0x7f;
        if self.mem.load64(m + DIR_LEN)? == 0 {
            let group = self.mem.load64(m + DIR_PTR)?;
            return match self.find_in_group(s, group, h2, key)? {
                Some(i) => Ok(Some((self.slot_key(s, group, i)?, self.slot_elem(s, group, i)?))),
                None => Ok(None),
            };
        }
        let table = self.table_for(m, hash)?;
        let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
        let mut offset = (hash >> 7) & mask;
        let mut step = 0;
        loop {
            let group = groups + offset * s.group;
            if let Some(i) = self.find_in_group(s, group, h2, key)? {
                return Ok(Some((self.slot_key(s, group, i)?, self.slot_elem(s, group, i)?)));
            }
            if Self::has_empty(self.mem.load64(group)?) {
                return Ok(None);
            }
            step += 1;
            offset = (offset + step) & mask;
        }
    }

    pub(crate) fn map_get(&self, ty: RTypeId, m: Addr, key: Addr) -> Result<Option<Addr>, Trap> {
        let s = self.map_shape(ty)?;
        if m == 0 || self.mem.load64(m + USED)? == 0 {
            self.check_hashable(&s, key)?;
            return Ok(None);
        }
        Ok(self.map_find(&s, m, key)?.map(|(_, elem)| elem))
    }

    pub(crate) fn map_assign(&mut self, ty: RTypeId, m: Addr, key: Addr) -> Result<Addr, Trap> {
        if m == 0 {
            return Err(Trap::Plain("assignment to entry in nil map"));
        }
        let s = self.map_shape(ty)?;
        let hash = self.map_hash(&s, m, key)?;
        let h2 = hash & 0x7f;
        if self.mem.load64(m + DIR_LEN)? == 0 {
            if self.mem.load64(m + DIR_PTR)? == 0 {
                let group = self.alloc(s.group, s.group_layout)?;
                self.mem.store64(group, EMPTY)?;
                self.store_pointer(m + DIR_PTR, group)?;
            }
            let group = self.mem.load64(m + DIR_PTR)?;
            if let Some(i) = self.find_in_group(&s, group, h2, key)? {
                return self.overwrite(&s, group, i, key);
            }
            if let Some(i) = Self::first_free(self.mem.load64(group)?) {
                let elem = self.fill_slot(&s, group, i, h2, key)?;
                self.add_used(m, 1)?;
                return Ok(elem);
            }
            self.grow_to_table(&s, m)?;
        }
        loop {
            let table = self.table_for(m, hash)?;
            if let Some(elem) = self.table_put(&s, m, table, hash, key)? {
                return Ok(elem);
            }
        }
    }

    fn add_used(&mut self, m: Addr, delta: i64) -> Done {
        let used = self.mem.load64(m + USED)?;
        Ok(self.mem.store64(m + USED, used.wrapping_add(delta as u64))?)
    }

    fn overwrite(&mut self, s: &Shape, group: Addr, i: u64, key: Addr) -> Result<Addr, Trap> {
        // Overwrite the key: -0 may replace +0, and a string may share memory with a longer-lived one.
        if s.key_fast != KeyKind::Plain {
            let at = self.slot_key(s, group, i)?;
            self.copy_typed(at, key, s.key_layout, u64::from(s.key_size != 0))?;
        }
        self.slot_elem(s, group, i)
    }

    /// Stores a new key in a free slot and zeroes the element. Returns the element's address.
    fn fill_slot(&mut self, s: &Shape, group: Addr, i: u64, h2: u64, key: Addr) -> Result<Addr, Trap> {
        let mut at = group + 8 + i * s.slot;
        if s.key_indirect {
            let object = self.alloc(s.key_size, s.key_layout)?;
            self.store_pointer(at, object)?;
            at = object;
        }
        self.copy_typed(at, key, s.key_layout, u64::from(s.key_size != 0))?;
        let mut elem = group + 8 + i * s.slot + s.elem_off;
        if s.elem_indirect {
            let object = self.alloc(s.elem_size, s.elem_layout)?;
            self.store_pointer(elem, object)?;
            elem = object;
        }
        self.mem.store8(group + i, h2 as u8)?;
        Ok(elem)
    }

    /// Finds or inserts a key. `None` if the table was grown or split and the caller must look up again.
    fn table_put(
        &mut self,
        s: &Shape,
        m: Addr,
        table: Addr,
        hash: u64,
        key: Addr,
    ) -> Result<Option<Addr>, Trap> {
        let h2 = hash & 0x7f;
        let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
        let mut offset = (hash >> 7) & mask;
        let mut step = 0;
        let mut deleted = None;
        loop {
            let group = groups + offset * s.group;
            if let Some(i) = self.find_in_group(s, group, h2, key)? {
                return self.overwrite(s, group, i, key).map(Some);
            }
            let ctrl = self.mem.load64(group)?;
            if let Some(i) = Self::first_free(ctrl) {
                if (ctrl >> (8 * i)) as u8 != CTRL_DELETED {
                    break self.table_put_new(s, m, table, hash, key, deleted, (group, i));
                }
                deleted = deleted.or(Some((group, i)));
                // gc does not look for an empty slot in a group whose first free slot is a tombstone.
            }
            step += 1;
            offset = (offset + step) & mask;
        }
    }

    fn table_put_new(
        &mut self,
        s: &Shape,
        m: Addr,
        table: Addr,
        hash: u64,
        key: Addr,
        deleted: Option<(Addr, u64)>,
        empty: (Addr, u64),
    ) -> Result<Option<Addr>, Trap> {
        let mut left = self.mem.load16(table + T_GROWTH_LEFT)?;
        let (group, i) = deleted.unwrap_or(empty);
        if deleted.is_some() {
            left += 1;
        }
        if left == 0 {
            self.prune_tombstones(s, m, table)?;
            left = self.mem.load16(table + T_GROWTH_LEFT)?;
        }
        if left > 0 {
            let elem = self.fill_slot(s, group, i, hash & 0x7f, key)?;
            self.mem.store16(table + T_GROWTH_LEFT, left - 1)?;
            let used = self.mem.load16(table + T_USED)?;
            self.mem.store16(table + T_USED, used + 1)?;
            self.add_used(m, 1)?;
            return Ok(Some(elem));
        }
        self.rehash(s, m, table)?;
        Ok(None)
    }

    // ---- growth

    fn grow_to_table(&mut self, s: &Shape, m: Addr) -> Done {
        let table = self.new_table(s, 2 * SLOTS, 0, 0)?;
        let group = self.mem.load64(m + DIR_PTR)?;
        self.move_group(s, m, group, |_| table)?;
        self.state.native.scratch_root = table;
        let dir = self.alloc(8, self.prog.directory_layout)?;
        self.store_pointer(dir, table)?;
        self.store_pointer(m + DIR_PTR, dir)?;
        self.mem.store64(m + DIR_LEN, 1)?;
        self.mem.store8(m + GLOBAL_DEPTH, 0)?;
        self.mem.store8(m + GLOBAL_SHIFT, 64)?;
        Ok(())
    }

    /// Moves every entry of a group to the table that `to` chooses by its hash.
    fn move_group(&mut self, s: &Shape, m: Addr, group: Addr, to: impl Fn(u64) -> Addr) -> Done {
        for i in 0..SLOTS {
            if self.mem.load8(group + i)? & CTRL_EMPTY != 0 {
                continue;
            }
            let key = self.slot_key(s, group, i)?;
            let hash = self.map_hash(s, m, key)?;
            self.put_unchecked(s, to(hash), hash, group + 8 + i * s.slot)?;
        }
        Ok(())
    }

    /// Copies a slot (key and element, or pointers to them) to a table that has room and lacks the key.
    fn put_unchecked(&mut self, s: &Shape, table: Addr, hash: u64, slot: Addr) -> Done {
        let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
        let mut offset = (hash >> 7) & mask;
        let mut step = 0;
        loop {
            let group = groups + offset * s.group;
            if let Some(i) = Self::first_free(self.mem.load64(group)?) {
                self.mem.copy(group + 8 + i * s.slot, slot, s.slot)?;
                self.barrier_range(slot, s.slot)?;
                self.mem.store8(group + i, (hash & 0x7f) as u8)?;
                let left = self.mem.load16(table + T_GROWTH_LEFT)?;
                self.mem.store16(table + T_GROWTH_LEFT, left.wrapping_sub(1))?;
                let used = self.mem.load16(table + T_USED)?;
                return Ok(self.mem.store16(table + T_USED, used + 1)?);
            }
            step += 1;
            offset = (offset + step) & mask;
        }
    }

    /// While marking, shades every word copied from a range into a fresh object.
    fn barrier_range(&mut self, at: Addr, len: u64) -> Done {
        if self.heap.barrier_on() {
            for word in 0..len / 8 {
                let v = self.mem.load64(at + 8 * word)?;
                self.heap.write_barrier(v, 0);
            }
        }
        Ok(())
    }

    fn rehash(&mut self, s: &Shape, m: Addr, table: Addr) -> Done {
        let capacity = u64::from(self.mem.load16(table + T_CAPACITY)?);
        let index = self.mem.load64(table + T_INDEX)?;
        let depth = self.mem.load8(table + T_LOCAL_DEPTH)?;
        let (groups, n) = (self.mem.load64(table + T_GROUPS)?, capacity / SLOTS);
        let (dir, dir_len) = (self.mem.load64(m + DIR_PTR)?, self.mem.load64(m + DIR_LEN)?);
        let global = self.mem.load8(m + GLOBAL_DEPTH)?;
        if 2 * capacity <= MAX_CAPACITY {
            let new = self.new_table(s, 2 * capacity, index as i64, depth)?;
            for g in 0..n {
                self.move_group(s, m, groups + g * s.group, |_| new)?;
            }
            let entries = 1u64 << (global - depth);
            for i in 0..entries {
                self.store_pointer(dir + 8 * (index + i), new)?;
            }
            return Ok(self.mem.store64(table + T_INDEX, u64::MAX)?);
        }
        let depth = depth + 1;
        let left = self.new_table(s, MAX_CAPACITY, -1, depth)?;
        self.state.native.scratch_root2 = left;
        let right = self.new_table(s, MAX_CAPACITY, -1, depth)?;
        let mask = 1u64 << (64 - u32::from(depth));
        for g in 0..n {
            self.move_group(s, m, groups + g * s.group, |hash| if hash & mask == 0 { left } else { right })?;
        }
        // Install both halves; the directory doubles if the table had a single entry.
        let (mut dir, mut index, mut global) = (dir, index, global);
        if depth > global {
            let new = self.alloc(dir_len * 16, self.prog.directory_layout)?;
            for i in 0..dir_len {
                let t = self.mem.load64(dir + 8 * i)?;
                self.mem.store64(new + 16 * i, t)?;
                self.mem.store64(new + 16 * i + 8, t)?;
                if self.mem.load64(t + T_INDEX)? == i {
                    // Set once per table, at its first entry.
                }
            }
            let mut last = 0;
            for i in 0..dir_len * 2 {
                let t = self.mem.load64(new + 8 * i)?;
                if t != last {
                    self.mem.store64(t + T_INDEX, i)?;
                    last = t;
                }
            }
            self.store_pointer(m + DIR_PTR, new)?;
            self.mem.store64(m + DIR_LEN, dir_len * 2)?;
            global += 1;
            self.mem.store8(m + GLOBAL_DEPTH, global)?;
            self.mem.store8(m + GLOBAL_SHIFT, 64 - global)?;
            dir = new;
            index = self.mem.load64(table + T_INDEX)?;
        }
        let entries = 1u64 << (global - depth);
        self.mem.store64(left + T_INDEX, index)?;
        self.mem.store64(right + T_INDEX, index + entries)?;
        for i in 0..entries {
            self.store_pointer(dir + 8 * (index + i), left)?;
            self.store_pointer(dir + 8 * (index + entries + i), right)?;
        }
        Ok(self.mem.store64(table + T_INDEX, u64::MAX)?)
    }

    /// Turns tombstones into empty slots if that frees a tenth of the table.
    fn prune_tombstones(&mut self, s: &Shape, m: Addr, table: Addr) -> Done {
        let capacity = u64::from(self.mem.load16(table + T_CAPACITY)?);
        let used = u64::from(self.mem.load16(table + T_USED)?);
        let left = u64::from(self.mem.load16(table + T_GROWTH_LEFT)?);
        let tombstones = (capacity * 7 / 8).saturating_sub(used + left);
        if tombstones * 10 < capacity {
            return Ok(());
        }
        let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
        let mut needed = vec![false; mask as usize + 1];
        for g in 0..=mask {
            let group = groups + g * s.group;
            for i in 0..SLOTS {
                if self.mem.load8(group + i)? & CTRL_EMPTY != 0 {
                    continue;
                }
                let key = self.slot_key(s, group, i)?;
                if !self.key_reflexive(s, key)? {
                    continue;
                }
                let hash = self.map_hash(s, m, key)?;
                let (mut offset, mut step) = ((hash >> 7) & mask, 0);
                while offset != g {
                    if Self::first_free(self.mem.load64(groups + offset * s.group)?).is_some() {
                        needed[offset as usize] = true;
                    }
                    step += 1;
                    offset = (offset + step) & mask;
                }
            }
            if Self::has_empty(self.mem.load64(group)?) {
                needed[g as usize] = true;
            }
        }
        let free_of = |ctrl: u64| u64::from((ctrl & EMPTY).count_ones());
        let mut count = 0;
        for g in (0..=mask).filter(|&g| !needed[g as usize]) {
            count += free_of(self.mem.load64(groups + g * s.group)?);
        }
        if count * 10 < capacity {
            return Ok(());
        }
        let mut left = left;
        for g in (0..=mask).filter(|&g| !needed[g as usize]) {
            let group = groups + g * s.group;
            for i in 0..SLOTS {
                if self.mem.load8(group + i)? & CTRL_EMPTY != 0 {
                    self.mem.store8(group + i, CTRL_EMPTY)?;
                    left += 1;
                }
            }
        }
        Ok(self.mem.store16(table + T_GROWTH_LEFT, left as u16)?)
    }

    // ---- deletion

    pub(crate) fn map_delete(&mut self, ty: RTypeId, m: Addr, key: Addr) -> Done {
        let s = self.map_shape(ty)?;
        if m == 0 || self.mem.load64(m + USED)? == 0 {
            return self.check_hashable(&s, key);
        }
        let hash = self.map_hash(&s, m, key).map_err(Trap::in_map_delete)?;
        let h2 = hash & 0x7f;
        if self.mem.load64(m + DIR_LEN)? == 0 {
            let group = self.mem.load64(m + DIR_PTR)?;
            if let Some(i) = self.find_in_group(&s, group, h2, key)? {
                self.clear_slot(&s, group, i)?;
                self.mem.store8(group + i, CTRL_EMPTY)?;
                self.add_used(m, -1)?;
            }
        } else {
            let table = self.table_for(m, hash)?;
            let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
            let (mut offset, mut step) = ((hash >> 7) & mask, 0);
            loop {
                let group = groups + offset * s.group;
                if let Some(i) = self.find_in_group(&s, group, h2, key)? {
                    let used = self.mem.load16(table + T_USED)?;
                    self.mem.store16(table + T_USED, used - 1)?;
                    self.add_used(m, -1)?;
                    self.clear_slot(&s, group, i)?;
                    if Self::has_empty(self.mem.load64(group)?) {
                        self.mem.store8(group + i, CTRL_EMPTY)?;
                        let left = self.mem.load16(table + T_GROWTH_LEFT)?;
                        self.mem.store16(table + T_GROWTH_LEFT, left + 1)?;
                    } else {
                        self.mem.store8(group + i, CTRL_DELETED)?;
                        self.mem.store8(m + TOMBSTONE_POSSIBLE, 1)?;
                    }
                    break;
                }
                if Self::has_empty(self.mem.load64(group)?) {
                    break;
                }
                step += 1;
                offset = (offset + step) & mask;
            }
        }
        if self.mem.load64(m + USED)? == 0 {
            let seed = self.state.rng.next();
            self.mem.store64(m + SEED, seed)?;
        }
        Ok(())
    }

    fn clear_slot(&mut self, s: &Shape, group: Addr, i: u64) -> Done {
        let at = group + 8 + i * s.slot;
        if s.key_indirect {
            self.store_pointer(at, 0)?;
        } else {
            self.zero_typed(at, s.key_layout, u64::from(s.key_size != 0))?;
        }
        let elem = at + s.elem_off;
        if s.elem_indirect {
            self.store_pointer(elem, 0)
        } else {
            self.zero_typed(elem, s.elem_layout, u64::from(s.elem_size != 0))
        }
    }

    pub(crate) fn map_clear(&mut self, ty: RTypeId, m: Addr) -> Done {
        if m == 0 || self.mem.load64(m + USED)? == 0 && self.mem.load8(m + TOMBSTONE_POSSIBLE)? == 0 {
            return Ok(());
        }
        let s = self.map_shape(ty)?;
        let dir_len = self.mem.load64(m + DIR_LEN)?;
        let dir = self.mem.load64(m + DIR_PTR)?;
        if dir_len == 0 {
            self.clear_group(&s, dir)?;
        }
        let mut last = 0;
        for i in 0..dir_len {
            let table = self.mem.load64(dir + 8 * i)?;
            if table == last {
                continue;
            }
            last = table;
            let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
            for g in 0..=mask {
                self.clear_group(&s, groups + g * s.group)?;
            }
            let capacity = u64::from(self.mem.load16(table + T_CAPACITY)?);
            let growth = if capacity <= SLOTS { capacity - 1 } else { capacity * 7 / 8 };
            self.mem.store16(table + T_USED, 0)?;
            self.mem.store16(table + T_GROWTH_LEFT, growth as u16)?;
        }
        self.mem.store64(m + USED, 0)?;
        self.mem.store8(m + TOMBSTONE_POSSIBLE, 0)?;
        let seq = self.mem.load64(m + CLEAR_SEQ)?;
        self.mem.store64(m + CLEAR_SEQ, seq + 1)?;
        let seed = self.state.rng.next();
        Ok(self.mem.store64(m + SEED, seed)?)
    }

    fn clear_group(&mut self, s: &Shape, group: Addr) -> Done {
        self.zero_typed(group, s.group_layout, 1)?;
        Ok(self.mem.store64(group, EMPTY)?)
    }
}
