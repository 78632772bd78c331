//! Chooses the objects of a picture that has no room for all.
//! In: a stopped machine, with the frames and globals of its picture. Out: at most `MAX_OBJECTS` objects, by address:
//! breadth first those that variables lead to, then others by address.

use crate::index::HashMap;
use crate::trace::snapshot::{GoroutineView, SlotView};
use crate::vm::Machine;
use crate::vm::heap::{ObjectRef, for_each_word};
use crate::vm::memory::Addr;
use std::collections::VecDeque;

/// Most objects shown; the others are only counted.
pub(super) const MAX_OBJECTS: usize = 3000;

impl Machine {
    pub(super) fn shown_objects(&self, goroutines: &[GoroutineView], globals: &[SlotView]) -> Vec<ObjectRef> {
        if self.heap.object_count() <= MAX_OBJECTS as u64 {
            return self.heap.objects().collect();
        }
        let near = self.nearest(goroutines, globals);
        let others = self.heap.objects().filter(|object| !near.contains_key(&object.addr));
        let mut shown: Vec<ObjectRef> = others.take(MAX_OBJECTS - near.len()).collect();
        shown.extend(near.into_values());
        shown.sort_unstable_by_key(|object| object.addr);
        shown
    }

    /// The objects nearest to variables by address, `MAX_OBJECTS` at most.
    fn nearest(&self, goroutines: &[GoroutineView], globals: &[SlotView]) -> HashMap<Addr, ObjectRef> {
        let mut found = HashMap::default();
        let mut queue = VecDeque::new();
        let mut find = |pointer: Addr, queue: &mut VecDeque<ObjectRef>| {
            if found.len() < MAX_OBJECTS
                && let Some(object) = self.heap.object_at(pointer)
                && found.insert(object.addr, object).is_none()
            {
                queue.push_back(object);
            }
        };
        let frames = goroutines.iter().flat_map(|goroutine| &goroutine.frames);
        for slot in frames.flat_map(|frame| &frame.slots).chain(globals) {
            slot.value.each_pointer(&mut |pointer| find(pointer.address, &mut queue));
        }
        // Objects that intermediate values and omitted frames point to.
        self.for_each_root(&mut |_, pointer| find(pointer, &mut queue));
        while let Some(object) = queue.pop_front() {
            for_each_word(self.prog.layouts.get(object.layout), object.size, |offset| {
                find(self.mem.load64(object.addr + offset).unwrap_or(0), &mut queue);
            });
        }
        found
    }
}
