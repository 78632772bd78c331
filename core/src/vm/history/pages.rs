//! Copy-on-write memory contents, shared between checkpoints.
//! In: a memory whose dirty marks say what changed since the last call. Out: its pages. Two checkpoints share all pages
//! and page groups that did not change between them.

use crate::vm::memory::{DIRTY_PAGE, Memory};
use std::rc::Rc;

const BYTES: usize = DIRTY_PAGE as usize;
/// Pages in a group.
const GROUP: usize = 64;

type Page = Rc<[u8; BYTES]>;
type Group = Rc<Vec<Page>>;

/// The contents of memory at one step.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    groups: Vec<Group>,
    len: usize,
}

impl Pages {
    fn get(&self, index: usize) -> Option<&Page> {
        self.groups.get(index / GROUP)?.get(index % GROUP)
    }

    fn set(&mut self, index: usize, page: Page) {
        let group = index / GROUP;
        if self.groups.len() <= group {
            self.groups.resize_with(group + 1, Group::default);
        }
        let Some(pages) = self.groups.get_mut(group).map(Rc::make_mut) else { return };
        match pages.get_mut(index % GROUP) {
            Some(old) => *old = page,
            None => pages.push(page),
        }
        self.len = self.len.max(index + 1);
    }

    /// Copies the dirty pages of `mem` and clears its marks.
    pub fn take(&mut self, mem: &mut Memory) {
        for (index, chunk) in mem.bytes.chunks(BYTES).enumerate() {
            if index < self.len && mem.dirty.get(index).is_some_and(|&mark| mark == 0) {
                continue;
            }
            let mut page = [0; BYTES];
            if let Some(part) = page.get_mut(..chunk.len()) {
                part.copy_from_slice(chunk);
            }
            self.set(index, Rc::new(page));
        }
        mem.dirty.fill(0);
    }

    /// Makes `mem` equal to `wanted`. Before the call it must equal `self` in all clean pages.
    pub fn give(&mut self, wanted: &Pages, mem: &mut Memory) {
        let len = mem.bytes.len();
        for (number, group) in wanted.groups.iter().enumerate() {
            let same_group = self.groups.get(number).is_some_and(|mine| Rc::ptr_eq(mine, group));
            for (offset, page) in group.iter().enumerate() {
                let index = number * GROUP + offset;
                let clean = mem.dirty.get(index).is_some_and(|&mark| mark == 0);
                if clean && (same_group || self.get(index).is_some_and(|mine| Rc::ptr_eq(mine, page))) {
                    continue;
                }
                let at = index * BYTES;
                let end = (at + BYTES).min(len);
                if let (Some(to), Some(from)) =
                    (mem.bytes.get_mut(at..end), page.get(..end.saturating_sub(at)))
                {
                    to.copy_from_slice(from);
                }
            }
        }
        mem.dirty.fill(0);
        self.clone_from(wanted);
    }

    /// Bytes held here but not by `older`.
    pub fn bytes_beyond(&self, older: &Pages) -> usize {
        let mut bytes = self.groups.len() * size_of::<Group>();
        for (number, group) in self.groups.iter().enumerate() {
            let old = older.groups.get(number);
            if old.is_some_and(|old| Rc::ptr_eq(old, group)) {
                continue;
            }
            bytes += group.len() * size_of::<Page>();
            let kept = |(i, page): (usize, &Page)| {
                old.and_then(|old| old.get(i)).is_some_and(|old| Rc::ptr_eq(old, page))
            };
            bytes += group.iter().enumerate().filter(|&entry| !kept(entry)).count() * BYTES;
        }
        bytes
    }
}
