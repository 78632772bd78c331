//! Finalizers, cleanups and weak pointers: handles objects found dead.
//! In: `runtime.SetFinalizer`, `runtime.AddCleanup`; the end of each marking phase. Out: two queues, each processed by
//! a goroutine of the runtime. An object with a finalizer stays alive, with everything it points to, until that has
//! run; its cleanups wait until it really dies. Finalizers run newest first, cleanups in order.
//! Rules: runtime/mfinal.go, mcleanup.go, mgcsweep.go `sweep`, go1.27.

use super::Machine;
use super::goroutine::GState;
use super::heap::{classes, for_each_pointer};
use super::memory::{Addr, NIL_PAGE};
use super::native::Args;
use super::trap::{Done, Trap};
use crate::bytecode::{Image, Kind};
use crate::trace::event::Budget;
use crate::version::Rule;
use std::collections::BTreeMap;

/// What is attached to an object.
#[derive(Clone, Debug, Default)]
struct Specials {
    finalizer: Option<Call>,
    cleanups: Vec<(u64, Call)>,
}

/// A func value and its argument words.
#[derive(Clone, Debug)]
struct Call {
    closure: Addr,
    args: Vec<u64>,
    results: u32,
}

/// Attached and queued calls, and weak pointers.
#[derive(Clone, Debug, Default)]
pub struct Finalizers {
    specials: BTreeMap<Addr, Specials>,
    finalizers: Vec<Call>,
    cleanups: std::collections::VecDeque<Call>,
    next_cleanup: u64,
    /// Func value that processes a queue; 0 until one is set.
    runner: Addr,
    wake: bool,
    /// Weak-pointer handles by address: one-word objects that contain the address.
    weak: BTreeMap<Addr, Addr>,
}

/// Host bytes per attached call.
const SPECIAL: u64 = 160;

impl Finalizers {
    /// They may use an eighth of the memory budget. Errors: `Budget::Memory`.
    fn room(&self, budget: u64) -> Done {
        if self.specials() * SPECIAL > budget / 8 { Err(Trap::Budget(Budget::Memory)) } else { Ok(()) }
    }

    /// Number of objects with a finalizer or cleanups, and of queued calls.
    pub(super) fn specials(&self) -> u64 {
        (self.specials.len() + self.finalizers.len() + self.cleanups.len()) as u64
    }

    /// Whether the object has a finalizer or a cleanup.
    #[cfg(test)]
    pub(super) fn watches(&self, addr: Addr) -> bool {
        self.specials.contains_key(&addr)
    }
}

impl Machine {
    /// Objects with a finalizer are not roots, but what they point to is. So are the functions and the queued calls.
    pub(super) fn finalizer_roots(&self, out: &mut dyn FnMut(Addr)) {
        let f = &self.state.finalizers;
        for (&addr, specials) in &f.specials {
            for (_, call) in &specials.cleanups {
                out(call.closure);
                call.args.iter().for_each(|&p| out(p));
            }
            let Some(call) = &specials.finalizer else { continue };
            out(call.closure);
            if let Some(object) = self.heap.object_at(addr) {
                let layout = self.prog.layouts.get(object.layout);
                let own = object.addr..object.addr + object.size;
                // Pointers to itself don't keep it.
                for_each_pointer(&self.mem, layout, object.addr, object.size, &mut |p| {
                    if !own.contains(&p) {
                        out(p);
                    }
                });
            }
        }
        f.weak.values().for_each(|&handle| out(handle));
        for call in f.finalizers.iter().chain(&f.cleanups) {
            out(call.closure);
            call.args.iter().for_each(|&p| out(p));
        }
    }

    /// Objects kept for one more cycle because their finalizers will receive them.
    pub(super) fn with_finalizer(&self) -> impl Iterator<Item = Addr> + '_ {
        let specials = self.state.finalizers.specials.iter();
        specials.filter(|(_, specials)| specials.finalizer.is_some()).map(|(&addr, _)| addr)
    }

    /// Runs between marking and sweeping. Weak pointers to dead objects become nil; dead objects with finalizers are
    /// revived and queued; cleanups of other dead objects are queued.
    pub(super) fn queue_finalizers(&mut self) {
        let f = &mut self.state.finalizers;
        let (heap, mem) = (&self.heap, &mut self.mem);
        self.state.timers.forget(|timer| heap.is_dead(timer));
        f.weak.retain(|&addr, &mut handle| {
            let dead = heap.is_dead(addr);
            if dead {
                // The handle is a root, so it is in memory.
                let _ = mem.store64(handle, 0);
            }
            !dead
        });
        let dead: Vec<Addr> = f.specials.keys().copied().filter(|&a| self.heap.is_dead(a)).collect();
        for addr in dead {
            let Some(specials) = f.specials.get_mut(&addr) else { continue };
            if let Some(call) = specials.finalizer.take() {
                self.heap.revive(addr);
                f.finalizers.push(call);
                f.wake = true;
                if specials.cleanups.is_empty() {
                    f.specials.remove(&addr);
                }
            } else if let Some(specials) = f.specials.remove(&addr) {
                f.wake = true;
                // gc's list starts with the newest.
                f.cleanups.extend(specials.cleanups.into_iter().rev().map(|(_, call)| call));
            }
        }
    }

    /// Before scheduling: readies the goroutines that process the queues, the finalizers' one to run next and the
    /// cleanups' one after all runnable goroutines.
    pub(super) fn wake_finalizers(&mut self) -> Done {
        if !self.state.finalizers.wake {
            return Ok(());
        }
        self.state.finalizers.wake = false;
        let f = &self.state.finalizers;
        let (runner, finalizers, cleanups) = (f.runner, !f.finalizers.is_empty(), !f.cleanups.is_empty());
        let ids = [self.state.system.finalizers, self.state.system.cleanups];
        for (waits, id) in [finalizers, cleanups].into_iter().zip(ids) {
            let Some(id) = id.filter(|_| waits && runner != 0) else { continue };
            if self.state.gs.iter().any(|g| g.system && g.id == id && g.state != GState::Dead) {
                continue;
            }
            let index = self.new_goroutine(runner, Some(id))?;
            if self.state.system.finalizers == Some(id) {
                self.state.sched.put_next(index);
            } else {
                self.state.sched.put_tail(index);
            }
        }
        Ok(())
    }
}

/// (obj any, finalizer any, run func())
pub(super) fn set_finalizer(m: &mut Machine, a: Args) -> Done {
    let (word, data, fin_word, fin) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let fatal = |text: String| Err(Trap::Fatal(format!("runtime.SetFinalizer: {text}")));
    let Some(ty) = Image::type_at(word).filter(|_| word != 0) else {
        return fatal("first argument is nil".into());
    };
    let prog = std::rc::Rc::clone(&m.prog);
    let t = &prog.types[ty];
    let (Kind::Pointer, Some(elem)) = (t.kind, t.elem) else {
        return fatal(format!("first argument is {}, not pointer", t.name));
    };
    if data == 0 {
        return fatal("pointer not in allocated block".into());
    }
    let Some(object) = m.heap.object_at(data) else {
        // Globals and zero-size values live forever.
        return Ok(());
    };
    let small = prog.types[elem].noptr && prog.types[elem].size < 16;
    if object.addr != data && !small {
        return fatal("pointer not at beginning of allocated block".into());
    }
    let Some(fin_ty) = Image::type_at(fin_word).filter(|_| fin_word != 0) else {
        if let Some(specials) = m.state.finalizers.specials.get_mut(&data) {
            specials.finalizer = None;
        }
        return Ok(());
    };
    let ft = &prog.types[fin_ty];
    if ft.kind != Kind::Func {
        return fatal(format!("second argument is {}, not a function", ft.name));
    }
    let mismatch =
        |why: &str| fatal(format!("cannot pass {} to finalizer {}{why}", prog.types[ty].name, ft.name));
    if ft.variadic {
        return mismatch(" because dotdotdot");
    }
    let &[param] = &*ft.params else { return mismatch("") };
    let p = &prog.types[param];
    let args = match p.kind {
        Kind::Interface if p.imethods.is_empty() => vec![word, data],
        Kind::Interface if m.implements(ty, param) => vec![m.find_itab(param, word)?, data],
        Kind::Pointer if param == ty || p.elem == t.elem => vec![data],
        _ => return mismatch(""),
    };
    let results = ft.results.iter().map(|&r| prog.types[r].size.div_ceil(8) as u32).sum();
    m.first_finalizer()?;
    let run = m.arg(a, 4);
    let f = &mut m.state.finalizers;
    f.runner = run;
    f.room(m.settings.max_memory)?;
    let specials = f.specials.entry(data).or_default();
    if specials.finalizer.is_some() {
        return fatal("finalizer already set".into());
    }
    specials.finalizer = Some(Call { closure: fin, args, results });
    Ok(())
}

/// (p any) bool: whether the pointer's element type is pointer-free and smaller than 16 bytes.
pub(super) fn tiny_elem(m: &mut Machine, a: Args) -> Done {
    let elem = Image::type_at(m.arg(a, 0)).and_then(|ty| m.prog.types[ty].elem);
    let tiny = elem.is_some_and(|ty| m.prog.types[ty].noptr && m.prog.types[ty].size < classes::TINY);
    m.ret(a, 0, u64::from(tiny));
    Ok(())
}

/// (ptr unsafe.Pointer, box any, call func(fn, box unsafe.Pointer), fn unsafe.Pointer, run func()) uint64
pub(super) fn add_cleanup(m: &mut Machine, a: Args) -> Done {
    let (ptr, word, data) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let (closure, cleanup, run) = (m.arg(a, 3), m.arg(a, 4), m.arg(a, 5));
    let refuse =
        |why: &str| Err(Trap::StringValue(format!("runtime.AddCleanup: {why}, cleanup will never run")));
    let elem = Image::type_at(word).and_then(|ty| m.prog.types[ty].elem);
    let pointer = elem.is_some_and(|ty| matches!(m.prog.types[ty].kind, Kind::Pointer | Kind::UnsafePointer));
    let arg = if pointer { m.mem.load64(data)? } else { 0 };
    if pointer && arg == ptr {
        return refuse("ptr is equal to arg");
    }
    let Some(object) = m.heap.object_at(ptr) else {
        // Globals and stack values never die; escape analysis puts all others on the heap.
        m.ret(a, 0, 0);
        return Ok(());
    };
    let within = object.addr..object.addr + object.size;
    let checks = m.prog.release.has(Rule::CleanupsAreChecked);
    let tiny = object.size < classes::TINY && m.prog.layouts.get(object.layout).is_some_and(|l| l.noptr());
    if checks && !tiny && within.contains(&arg) {
        return refuse("ptr is within arg");
    }
    if checks && let Some(record) = m.heap.object_at(cleanup) {
        let mut closes_over = false;
        let layout = m.prog.layouts.get(record.layout);
        for_each_pointer(&m.mem, layout, record.addr, record.size, &mut |p| {
            closes_over |= within.contains(&p)
        });
        if closes_over {
            return refuse("cleanup function closes over ptr");
        }
    }
    m.first_cleanup()?;
    let f = &mut m.state.finalizers;
    f.runner = run;
    f.room(m.settings.max_memory)?;
    f.next_cleanup += 1;
    let id = f.next_cleanup;
    let call = Call { closure, args: vec![cleanup, data], results: 0 };
    f.specials.entry(ptr).or_default().cleanups.push((id, call));
    m.ret(a, 0, id);
    Ok(())
}

/// (c Cleanup)
pub(super) fn stop_cleanup(m: &mut Machine, a: Args) -> Done {
    let (id, ptr) = (m.arg(a, 0), m.arg(a, 1));
    let specials = &mut m.state.finalizers.specials;
    if let Some(at) = specials.get_mut(&ptr) {
        at.cleanups.retain(|(other, _)| *other != id);
        if at.cleanups.is_empty() && at.finalizer.is_none() {
            specials.remove(&ptr);
        }
    }
    Ok(())
}

/// (ptr unsafe.Pointer) unsafe.Pointer: the handle of weak pointers to this address.
pub(super) fn weak_handle(m: &mut Machine, a: Args) -> Done {
    let ptr = m.arg(a, 0);
    let known = m.state.finalizers.weak.get(&ptr).copied();
    let handle = match known {
        Some(handle) => handle,
        None => {
            // Like Go, make it too large for a tiny block, where a neighbour could keep it alive.
            let handle = m.alloc(16, m.prog.word_layout)?;
            m.mem.store64(handle, ptr)?;
            m.state.finalizers.weak.insert(ptr, handle);
            handle
        }
    };
    m.ret(a, 0, handle);
    Ok(())
}

/// (handle unsafe.Pointer) unsafe.Pointer: the weak pointer's target; nil once that is dead.
pub(super) fn strong_pointer(m: &mut Machine, a: Args) -> Done {
    let ptr = m.mem.load64(m.arg(a, 0))?;
    m.heap.strengthen(ptr);
    m.ret(a, 0, ptr);
    Ok(())
}

/// Body of the runtime's goroutines: runs the queued functions and ends.
pub(super) fn run_queue(m: &mut Machine, _: Args) -> Done {
    let id = Some(m.g().id);
    let [own_finalizers, own_cleanups] =
        [m.state.system.finalizers, m.state.system.cleanups].map(|g| g == id);
    let f = &mut m.state.finalizers;
    let finalizer = f.finalizers.pop_if(|_| own_finalizers);
    let runs = finalizer.is_some();
    let next = finalizer.or_else(|| if own_cleanups { f.cleanups.pop_front() } else { None });
    let Some(call) = next else { return Ok(()) };
    if runs {
        m.finalizer_runs();
    }
    if call.closure < NIL_PAGE {
        return Err(Trap::Fault(call.closure));
    }
    let code = m.mem.load64(call.closure)?;
    Err(Trap::Callback { code, ctx: call.closure, args: call.args, results: call.results })
}
