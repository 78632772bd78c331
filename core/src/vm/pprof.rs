//! The heap profile of a finished run: allocated and in-use totals by site.
//! In: objects and bytes by allocation site. Out: the encoded profile. A sample's stack is the site's function and the
//! calls inlined there, and of a library function the function of the program that called it, directly or not.

use crate::bytecode::{PcPos, Program, image};
use crate::trace::pprof::{Frame, HeapProfile};

/// Totals of one site.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteTotal {
    /// Pc of the allocating instruction.
    pub pc: u32,
    /// Pc of the program's call, if that instruction is in the library.
    pub via: Option<u32>,
    pub objects: u64,
    pub bytes: u64,
    pub live_objects: u64,
    pub live_bytes: u64,
}

/// Encodes the profile.
pub fn heap_profile(prog: &Program, sites: &[SiteTotal]) -> Vec<u8> {
    let mut profile = HeapProfile::new();
    for site in sites {
        let totals = [site.objects, site.bytes, site.live_objects, site.live_bytes];
        let pcs = [Some(site.pc), site.via].into_iter().flatten();
        let stacks: Vec<_> = pcs.map(|pc| (image::TEXT + u64::from(pc), stack(prog, pc))).collect();
        profile.add(&stacks, totals);
    }
    profile.encode()
}

/// Functions at a pc, innermost first: inlined calls, then the function.
fn stack(prog: &Program, pc: u32) -> Vec<Frame<'_>> {
    let mut at = prog.pos.get(pc as usize).copied().unwrap_or_default();
    let mut frames = Vec::new();
    loop {
        let inlined = at.inl.and_then(|inl| prog.inlined.get(inl));
        let (file, line) = prog.sources.resolve(at.pos).map_or(("", 0), |at| prog.sources.place(at));
        let function = match inlined {
            Some(call) => &call.callee,
            None => prog.func_at(pc).map_or("", |func| &prog.funcs[func].name),
        };
        frames.push(Frame { function, file, line: u64::from(line) });
        match inlined {
            Some(call) => at = PcPos { pos: call.pos, inl: call.parent },
            None => return frames,
        }
    }
}
