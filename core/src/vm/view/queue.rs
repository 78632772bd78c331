//! Channels as queues, with their waiters.

use super::value::Nesting;
use crate::bytecode::Image;
use crate::trace::snapshot::{FieldView, ObjectKind, QueueView};
use crate::vm::Machine;
use crate::vm::chan;
use crate::vm::goroutine::{GState, Goroutine};
use crate::vm::heap::ObjectRef;
use crate::vm::memory::Addr;

/// Most values and waiters shown.
const MOST: usize = 16;

impl Machine {
    /// The queue of a channel object; `None` for other objects.
    pub(super) fn queue_view(&self, object: &ObjectRef, kind: ObjectKind) -> Option<Box<QueueView>> {
        if kind != ObjectKind::Chan {
            return None;
        }
        let c = object.addr;
        let word = |offset: u64| self.mem.load64(c + offset).unwrap_or(0);
        let elem = Image::type_at(word(chan::ELEMTYPE)).filter(|ty| self.prog.types.get(*ty).is_some())?;
        let (mut count, mut cap, buf) = (word(chan::QCOUNT), word(chan::DATAQSIZ), word(chan::BUF));
        // A timer's channel reports no capacity, and gets a time only when someone looks.
        if word(chan::TIMER) != 0 {
            (count, cap) = (0, 0);
        }
        let size = self.prog.types[elem].size;
        let ty = self.type_name(elem);
        let values = (0..count.min(MOST as u64)).map(|i| {
            let place = (word(chan::RECVX) + i).checked_rem(cap).unwrap_or(0);
            let address = buf + place * size;
            FieldView {
                name: place.to_string(),
                ty: ty.clone(),
                address,
                value: self.value(address, elem, Nesting::PART),
            }
        });
        let values = values.collect();
        let own = self.heap.object_at(buf).map(|o| o.addr).filter(|&at| at != c);
        Some(Box::new(QueueView {
            elem: ty,
            values,
            cap,
            closed: self.mem.load8(c + chan::CLOSED).unwrap_or(0) != 0,
            buffer: own,
            receivers: self.waiting_in(word(chan::RECVQ)),
            senders: self.waiting_in(word(chan::SENDQ)),
        }))
    }

    /// Ids of the goroutines in a wait queue, first in line first.
    fn waiting_in(&self, mut sudog: Addr) -> Vec<u32> {
        let mut ids = Vec::new();
        while sudog != 0 && ids.len() < MOST {
            let index = self.mem.load64(sudog + chan::SUDOG_G).unwrap_or(u64::MAX);
            ids.extend(self.state.gs.get(index as usize).map(|g| g.id));
            sudog = self.mem.load64(sudog + chan::SUDOG_NEXT).unwrap_or(0);
        }
        ids
    }

    /// Addresses of the channels that the goroutine is blocked on.
    pub(super) fn channels_waited_for(&self, g: &Goroutine) -> Vec<u64> {
        if !matches!(g.state, GState::Waiting(_)) {
            return Vec::new();
        }
        let chan = |&sudog: &Addr| self.mem.load64(sudog + chan::SUDOG_CHAN).unwrap_or(0);
        g.waiting.iter().map(chan).filter(|&c| c != 0).collect()
    }
}
