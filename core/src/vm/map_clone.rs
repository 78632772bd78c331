//! `maps.Clone`: the copy has the same tables, hash seed and tombstones.
//! Rules: internal/runtime/maps/map.go `Clone`, table.go `clone`, group.go `cloneGroup`, go1.27.

use super::Machine;
use super::map::{DIR_LEN, DIR_PTR, MAP_SIZE, SLOTS, Shape, T_GROUPS, T_MASK, TABLE_SIZE};
use super::memory::Addr;
use super::trap::{Done, Trap};
use crate::bytecode::{LayoutId, RTypeId};

impl Machine {
    /// Clones the map; `m` must not be nil.
    pub(crate) fn map_clone(&mut self, ty: RTypeId, m: Addr) -> Result<Addr, Trap> {
        let s = self.map_shape(ty)?;
        let made = self.copied(m, MAP_SIZE, self.prog.map_layout)?;
        let (dir, dirs) = (self.mem.load64(m + DIR_PTR)?, self.mem.load64(m + DIR_LEN)?);
        if dir == 0 {
            return Ok(made);
        }
        if dirs == 0 {
            let group = self.clone_groups(&s, dir, 1)?;
            self.store_pointer(made + DIR_PTR, group)?;
            return Ok(made);
        }
        self.check_budget(dirs.saturating_mul(8))?;
        let new_dir = self.alloc(dirs * 8, self.prog.directory_layout)?;
        self.store_pointer(made + DIR_PTR, new_dir)?;
        let mut last = (0, 0);
        for i in 0..dirs {
            let table = self.mem.load64(dir + 8 * i)?;
            if table != last.0 {
                last = (table, self.clone_table(&s, table)?);
            }
            self.store_pointer(new_dir + 8 * i, last.1)?;
        }
        Ok(made)
    }

    fn clone_table(&mut self, s: &Shape, table: Addr) -> Result<Addr, Trap> {
        let made = self.copied(table, TABLE_SIZE, self.prog.table_layout)?;
        let (groups, mask) = (self.mem.load64(table + T_GROUPS)?, self.mem.load64(table + T_MASK)?);
        let data = self.clone_groups(s, groups, mask + 1)?;
        self.store_pointer(made + T_GROUPS, data)?;
        Ok(made)
    }

    fn clone_groups(&mut self, s: &Shape, from: Addr, n: u64) -> Result<Addr, Trap> {
        self.check_budget(n.saturating_mul(s.group))?;
        let data = self.alloc(n * s.group, s.group_layout)?;
        for g in 0..n {
            let (old, new) = (from + g * s.group, data + g * s.group);
            self.copy_typed(new, old, s.group_layout, 1)?;
            for i in 0..SLOTS {
                let key = new + 8 + i * s.slot;
                if s.key_indirect {
                    self.own_copy(key, s.key_size, s.key_layout)?;
                }
                if s.elem_indirect {
                    self.own_copy(key + s.elem_off, s.elem_size, s.elem_layout)?;
                }
            }
        }
        Ok(data)
    }

    /// Replaces the object that the word points to by a copy.
    fn own_copy(&mut self, word: Addr, size: u64, layout: LayoutId) -> Done {
        let old = self.mem.load64(word)?;
        if old == 0 {
            return Ok(());
        }
        let made = self.copied(old, size, layout)?;
        self.store_pointer(word, made)
    }

    fn copied(&mut self, from: Addr, size: u64, layout: LayoutId) -> Result<Addr, Trap> {
        let made = self.alloc(size, layout)?;
        self.copy_typed(made, from, layout, u64::from(size != 0))?;
        Ok(made)
    }
}
