//! Totals of a run by allocation site.
//! In: the machine at its end, and what its recorder counted. Out: the sites of the Allocations tab and of the heap
//! profile.

use crate::bytecode::{PcPos, SiteId};
use crate::diag::Placement;
use crate::trace::stats::Site;
use crate::vm::Machine;
use crate::vm::heap::Heap;
use crate::vm::pprof::SiteTotal;
use crate::vm::recorder::{Recorder, SiteCount};
use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct SiteKey {
    /// Pc of the allocating instruction.
    pc: u32,
    /// Pc of the program's call, if that instruction is in the library.
    via: Option<u32>,
}

/// One site that allocated something.
#[derive(Debug)]
pub(super) struct SiteUse {
    key: SiteKey,
    total: SiteCount,
    /// Objects that `runtime.GC()` would keep at the end of the run.
    live: SiteCount,
}

/// All sites that allocated something, in code order.
pub(super) fn sites(machine: &mut Machine, recorder: &Recorder) -> Vec<SiteUse> {
    let live = live_by_site(machine, recorder);
    let program = (0..).zip(&recorder.sites).map(|(pc, &total)| (SiteKey { pc, via: None }, total));
    let library = recorder.library.iter().map(|(&(pc, via), &total)| (SiteKey { pc, via: Some(via) }, total));
    let used: BTreeMap<_, _> = program.chain(library).filter(|(_, total)| total.objects > 0).collect();
    let with_live = |(key, total)| SiteUse { key, total, live: live.get(&key).copied().unwrap_or_default() };
    used.into_iter().map(with_live).collect()
}

fn live_by_site(machine: &mut Machine, recorder: &Recorder) -> BTreeMap<SiteKey, SiteCount> {
    let mut live = BTreeMap::<_, SiteCount>::new();
    let kept = machine.kept();
    for object in machine.heap.objects().filter(|object| kept.contains(&object.addr)) {
        let shared = machine.heap.shares_block(object.addr);
        let tiny = Heap::is_tiny(object.size, object.noscan).then_some(object.size);
        let pc = object.site.0;
        let via = recorder.via.get(&object.addr).copied();
        let via = via.filter(|&via| recorder.library.contains_key(&(pc, via)));
        live.entry(SiteKey { pc, via }).or_default().add(shared, object.class_size, tiny);
    }
    live
}

impl SiteUse {
    pub(super) fn site(&self, machine: &Machine) -> Site {
        let SiteUse { key: SiteKey { pc, via }, total, live } = self;
        let prog = &machine.prog;
        let position_of = |pc: u32| prog.pos.get(pc as usize).copied();
        let site = prog.site(SiteId(*pc));
        let at = site.map_or_else(|| position_of(*pc), |site| Some(site.pos));
        let via = via.and_then(position_of);
        Site {
            pos: at.and_then(|at| machine.user_position(at)),
            outer: at.and_then(|at| machine.outermost(at)),
            what: site.map_or_else(|| prog.allocates(*pc), |site| site.what.to_string()),
            ty: site.map_or_else(String::new, |site| site.ty.to_string()),
            placement: Placement::Heap,
            count: total.objects,
            bytes: total.bytes,
            object_bytes: total.object_bytes,
            live_count: live.objects,
            live_bytes: live.bytes,
            live_object_bytes: live.object_bytes,
            origin: at.and_then(|at| prog.sources.resolve(at.pos)),
            via: via.and_then(|at| machine.user_position(at)),
            shared_by: site.map_or_else(Vec::new, |site| {
                let sharers = site.shared_by.iter();
                let at = |at: &PcPos| prog.sources.resolve(at.pos);
                sharers.map(|(name, pos)| (name.to_string(), at(pos))).collect()
            }),
        }
    }

    /// `None` if gc's heap profile has no such site: all its objects share the blocks of earlier ones.
    pub(super) fn profiled(&self) -> Option<SiteTotal> {
        (self.total.unshared() > 0).then(|| SiteTotal {
            pc: self.key.pc,
            via: self.key.via,
            objects: self.total.unshared(),
            bytes: self.total.bytes,
            live_objects: self.live.unshared(),
            live_bytes: self.live.bytes,
        })
    }
}
