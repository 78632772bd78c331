//! Packages runtime and runtime/debug.

use super::{Args, NativeFn};
use crate::bytecode::{Image, image};
use crate::trace::event::EndReason;
use crate::vm::trap::{Done, Trap};
use crate::vm::{Machine, finalizer};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("runtime.gcStart", gc),
    ("runtime.(*TypeAssertionError).Error", error_copy),
    ("runtime.(*PanicNilError).Error", error_text),
    ("runtime.gosched_m", |_, _| Err(Trap::Yield)),
    ("runtime.Goexit", |_, _| Err(Trap::Goexit)),
    ("runtime.liveGoroutines", |m, a| {
        let n = m.goroutine_count();
        m.ret(a, 0, n);
        Ok(())
    }),
    ("runtime.GOMAXPROCS", |m, a| {
        let n = m.arg(a, 0) as i64;
        let old = m.state.native.pools.procs.unwrap_or(1);
        // `AllocsPerRun` sets it to 1, and a deferred call back to what it was, which may be the default.
        let caller = m.frames(m.state.cur as usize).nth(1).map(|frame| &m.prog.funcs[frame.func].name);
        let part = caller.and_then(|name| name.strip_prefix("testing.AllocsPerRun"));
        let pools = &mut m.state.native.pools;
        match part {
            Some("") => {
                pools.procs_before.push(pools.procs);
                pools.procs = Some(1);
            }
            Some(_) => pools.procs = pools.procs_before.pop().flatten(),
            None if n > 0 => pools.procs = Some(n as u64),
            None => {}
        }
        m.ret(a, 0, old);
        Ok(())
    }),
    ("runtime.releaseName", |m, a| {
        let name = m.prog.release.full_name();
        m.mem.write(m.arg(a, 0), name.as_bytes())?;
        m.ret(a, 0, name.len() as u64);
        Ok(())
    }),
    ("runtime.Breakpoint", breakpoint),
    ("runtime.KeepAlive", |_, _| Ok(())),
    ("runtime.setFinalizer", finalizer::set_finalizer),
    ("runtime.addCleanup", finalizer::add_cleanup),
    ("runtime.tinyElem", finalizer::tiny_elem),
    ("runtime.Cleanup.Stop", finalizer::stop_cleanup),
    // Go 1.24 cleans its maps after each collection; ours keep unreferenced values.
    ("unique.runtime_registerUniqueMapCleanup", |m, _| m.first_unique()),
    ("weak.runtime_registerWeakPointer", finalizer::weak_handle),
    ("weak.runtime_makeStrongFromWeak", finalizer::strong_pointer),
    ("runtime.runfinq", finalizer::run_queue),
    ("runtime.LockOSThread", |m, _| {
        m.g().locked = m.g().locked.saturating_add(1);
        Ok(())
    }),
    ("runtime.UnlockOSThread", |m, _| {
        m.g().locked = m.g().locked.saturating_sub(1);
        Ok(())
    }),
    ("runtime.deferrangefunc", |m, a| {
        // The caller's frame is directly above this one.
        let func = m.prog.func_at(m.state.pc - 1);
        let frame = func.map_or(1, |f| u64::from(m.prog.funcs[f].frame));
        let head = m.defer_place(m.frame_addr() + 8 * frame)?;
        let ty = m.prog.known.int.map_or(0, Image::type_addr);
        m.ret(a, 0, ty);
        m.ret(a, 1, head);
        Ok(())
    }),
    ("runtime.panicrangestate", |m, a| {
        Err(Trap::Error(match m.arg(a, 0) {
            0 => "range function continued iteration after function for loop body returned false",
            2 => "range function continued iteration after loop body panic",
            3 => "range function continued iteration after whole loop exit",
            _ => "range function recovered a loop body panic and did not resume panicking",
        }))
    }),
    ("runtime.ReadMemStats", read_mem_stats),
    ("runtime/debug.setGCPercent", set_gc_percent),
    ("runtime/metrics.setGCPercent", set_gc_percent),
    ("runtime/debug.setMaxStack", |m, a| {
        let bytes = m.arg(a, 0);
        let old = std::mem::replace(&mut m.state.max_stack, bytes);
        m.ret(a, 0, old);
        Ok(())
    }),
    ("runtime/debug.setMemoryLimit", |m, a| {
        let limit = m.arg(a, 0) as i64;
        let old = if limit < 0 { m.heap.memory_limit() } else { m.heap.set_memory_limit(limit as u64) };
        m.ret(a, 0, old.min(i64::MAX as u64));
        Ok(())
    }),
];

fn set_gc_percent(m: &mut Machine, a: Args) -> Done {
    let percent = m.arg(a, 0) as i32;
    let old = m.heap.set_gogc(percent);
    m.ret(a, 0, i64::from(old) as u64);
    Ok(())
}

/// Without a debugger the trap's signal ends the program.
fn breakpoint(m: &mut Machine, _: Args) -> Done {
    let pc = u64::from(m.state.pc) * 16 + image::TEXT;
    let text = format!("SIGTRAP: trace trap\nPC={pc:#x} m=0 sigcode=128\n{}", m.traceback(false));
    m.output(true, text.as_bytes())?;
    m.end(2, EndReason::Fatal);
    Ok(())
}

/// (e *T) string: errors made by the machine point to their text; those made by the program have none.
fn error_text(m: &mut Machine, a: Args) -> Done {
    let e = m.arg(a, 0);
    let (text, len) = match m.mem.load64(e)? {
        0 => m.new_string(m.nil_panic_text().as_bytes())?,
        text => (text, m.mem.load64(e + 8)?),
    };
    m.ret(a, 0, text);
    m.ret(a, 1, len);
    Ok(())
}

/// Like `error_text`, for an error that builds its text on each call.
fn error_copy(m: &mut Machine, a: Args) -> Done {
    let e = m.arg(a, 0);
    let (text, len) = (m.mem.load64(e)?, m.mem.load64(e + 8)?);
    let text = m.mem.slice(text, len)?.to_vec();
    let (text, len) = m.new_string(&text)?;
    m.ret(a, 0, text);
    m.ret(a, 1, len);
    Ok(())
}

fn gc(m: &mut Machine, _: Args) -> Done {
    m.gc_now();
    Ok(())
}

/// Pause of one collection, nanoseconds; the machine's time is virtual.
const PAUSE_NS: u64 = 25_000;

/// Bytes obtained from the system, by use; those independent of the program are a real runtime's.
struct OwnMemory {
    stacks: u64,
    heap: u64,
    heap_inuse: u64,
    spans: u64,
    collector: u64,
}

impl OwnMemory {
    const CACHES: u64 = 16_072;
    const BUCKETS: u64 = 1_442_449;
    const OTHER: u64 = 636_703;
    /// Stacks of the runtime's own goroutines.
    const STACKS: u64 = 192 << 10;
    /// Granularity of heap growth.
    const ARENA: u64 = 4 << 20;

    /// `mapped`: the machine's memory, stacks included; `live`: live heap bytes.
    fn of(mapped: u64, stacks: u64, live: u64) -> OwnMemory {
        let stacks = stacks.next_multiple_of(32 << 10) + Self::STACKS;
        // Plus half-filled spans of each size.
        let heap_inuse = (live + (144 << 10)).next_multiple_of(8192);
        let all = (mapped + Self::STACKS).max(stacks + heap_inuse).next_multiple_of(Self::ARENA);
        OwnMemory {
            stacks,
            heap: all - stacks,
            heap_inuse,
            spans: (32_640 + all / 16_384 * 160 / 4).next_multiple_of(16_320),
            collector: 1_499_408 + all / 256,
        }
    }

    fn total(&self) -> u64 {
        self.stacks + self.heap + self.spans + self.collector + Self::CACHES + Self::BUCKETS + Self::OTHER
    }
}

/// Fills fields by name: the declared struct determines the offsets.
fn read_mem_stats(m: &mut Machine, a: Args) -> Done {
    let at = m.arg(a, 0);
    m.heap.flush_caches();
    let mut stats = m.heap.stats();
    let (early, early_bytes) = m.state.system.before_main();
    stats.mallocs = stats.mallocs.saturating_sub(early);
    stats.total_alloc = stats.total_alloc.saturating_sub(early_bytes);
    stats.heap_objects = stats.heap_objects.saturating_sub(early);
    stats.heap_alloc = stats.heap_alloc.saturating_sub(early_bytes);
    let (objects, bytes) = (m.state.system.objects, m.state.system.bytes);
    let (freed, freed_bytes) = (m.state.system.freed, m.state.system.freed_bytes);
    let live = |own: u64, objects: u64, freed: u64| (own + objects).saturating_sub(freed);
    let gcs = m.heap.completed_cycles();
    let goal = m.heap.goal();
    let own = OwnMemory::of(
        m.mem.bytes.len() as u64,
        m.state.stacks.inuse,
        live(stats.heap_alloc, bytes, freed_bytes),
    );
    let now = super::time::unix_now(m);
    let Some(ty) = m.prog.types.iter().find(|t| &*t.link == "runtime.MemStats") else {
        return Ok(());
    };
    let fields = std::rc::Rc::clone(&ty.fields);
    for field in fields.iter() {
        let value = match &*field.name {
            "Alloc" | "HeapAlloc" => live(stats.heap_alloc, bytes, freed_bytes),
            "TotalAlloc" => stats.total_alloc + bytes,
            "Mallocs" => stats.mallocs + objects,
            "Frees" => stats.frees + freed,
            "HeapObjects" => live(stats.heap_objects, objects, freed),
            "StackInuse" | "StackSys" => own.stacks,
            "HeapSys" => own.heap,
            "HeapInuse" => own.heap_inuse,
            "HeapIdle" => own.heap - own.heap_inuse,
            "HeapReleased" => (own.heap - own.heap_inuse).saturating_sub(32 << 10),
            "MSpanInuse" => own.spans / 4 * 3,
            "MSpanSys" => own.spans,
            "MCacheInuse" => 4592,
            "MCacheSys" => OwnMemory::CACHES,
            "BuckHashSys" => OwnMemory::BUCKETS,
            "GCSys" => own.collector,
            "OtherSys" => OwnMemory::OTHER,
            "Sys" => own.total(),
            "NextGC" if goal == u64::MAX => (i64::MAX as u64) / 100 * 97,
            "NextGC" => goal,
            "PauseTotalNs" => gcs * PAUSE_NS,
            "LastGC" if gcs > 0 => now,
            "PauseNs" | "PauseEnd" => {
                let value = if &*field.name == "PauseNs" { PAUSE_NS } else { now };
                for i in 0..gcs.min(256) {
                    m.mem.store64(at + field.offset + 8 * i, value)?;
                }
                continue;
            }
            "GCCPUFraction" => (gcs as f64 * PAUSE_NS as f64 / (m.now() as f64 + 1e6)).min(0.25).to_bits(),
            "NumForcedGC" => {
                m.mem.store32(at + field.offset, m.state.forced_total as u32)?;
                continue;
            }
            "NumGC" => {
                m.mem.store32(at + field.offset, gcs as u32)?;
                continue;
            }
            "EnableGC" => {
                m.mem.store8(at + field.offset, 1)?;
                continue;
            }
            _ => continue,
        };
        m.mem.store64(at + field.offset, value)?;
    }
    Ok(())
}
