//! Semaphores and notification lists, the base of package sync's Go code.
//! Rules: runtime/sema.go, go1.27: a release with a waiter hands the goroutine to `runnext`; `handoff` makes the
//! releaser yield to it.

use super::{Args, NativeFn};
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::goroutine::{GIndex, GState, Resume};
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("internal/sync.runtime_SemacquireMutex", |m, a| acquire(m, a, WaitReason::MutexLock)),
    ("internal/sync.runtime_Semrelease", release),
    ("crypto/internal/fips140.fatal", fatal),
    ("internal/sync.fatal", fatal),
    ("internal/sync.throw", throw),
    ("internal/sync.runtime_canSpin", |m, a| {
        m.ret(a, 0, 0);
        Ok(())
    }),
    ("internal/sync.runtime_doSpin", |_, _| Ok(())),
    ("internal/sync.runtime_nanotime", nanotime),
    ("runtime.nanotime", nanotime),
    ("sync.runtime_registerPoolCleanup", |_, _| Ok(())),
    ("sync.runtime_notifyListCheck", |_, _| Ok(())),
    ("sync.runtime_procPin", pin),
    ("sync.runtime_procUnpin", |_, _| Ok(())),
    ("runtime.procPin", pin),
    ("runtime.procUnpin", |_, _| Ok(())),
    ("sync/atomic.runtime_procPin", pin),
    ("sync/atomic.runtime_procUnpin", |_, _| Ok(())),
    ("sync.fatal", fatal),
    ("sync.throw", throw),
    ("sync.runtime_Semrelease", release),
    ("sync.runtime_Semacquire", |m, a| acquire(m, a, WaitReason::SemAcquire)),
    ("iter.spawn", |m, a| {
        let g = m.spawn_coroutine(m.arg(a, 0))?;
        m.ret(a, 0, u64::from(g));
        Ok(())
    }),
    ("iter.running", |m, a| {
        let g = m.state.cur;
        m.ret(a, 0, u64::from(g));
        Ok(())
    }),
    ("iter.turn", |m, a| {
        let (coroutine, cur) = (m.arg(a, 0), m.state.cur);
        hand_over(m, coroutine)?;
        m.mem.store32(coroutine, cur)?;
        m.g().resume = Resume::Nothing;
        m.park(WaitReason::Coroutine)
    }),
    ("iter.leave", |m, a| hand_over(m, m.arg(a, 0))),
    ("sync.runtime_SemacquireWaitGroup", |m, a| acquire_fifo(m, a, WaitReason::WaitGroupWait)),
    ("sync.runtime_SemacquireRWMutexR", |m, a| acquire(m, a, WaitReason::RwMutexRLock)),
    ("sync.runtime_SemacquireRWMutex", |m, a| acquire(m, a, WaitReason::RwMutexLock)),
    ("sync.runtime_notifyListAdd", notify_add),
    ("sync.runtime_notifyListWait", notify_wait),
    ("sync.runtime_notifyListNotifyAll", |m, a| {
        let key = m.arg(a, 0);
        while let Some(g) = dequeue(m, key) {
            wake(m, g);
        }
        Ok(())
    }),
    ("sync.runtime_notifyListNotifyOne", |m, a| {
        let key = m.arg(a, 0);
        if let Some(g) = dequeue(m, key) {
            wake(m, g);
        }
        Ok(())
    }),
];

/// Switches to the coroutine's other goroutine as soon as this one yields; its index is the first word.
fn hand_over(m: &mut Machine, coroutine: Addr) -> Done {
    let next = m.mem.load32(coroutine)?;
    if !m.state.gs.get(next as usize).is_some_and(|g| g.state == GState::Waiting(WaitReason::Coroutine)) {
        return Err(Trap::Fatal("coroswitch on exited coro".into()));
    }
    m.state.sched.turn = Some(next);
    Ok(())
}

fn dequeue(m: &mut Machine, key: Addr) -> Option<GIndex> {
    let queue = m.state.native.semas.get_mut(&key)?;
    let g = queue.pop_front();
    if queue.is_empty() {
        m.state.native.semas.remove(&key);
    }
    g
}

/// Whether a wake-up caused this run of the native.
fn woken(m: &mut Machine) -> bool {
    std::mem::take(&mut m.g().wake_ok)
}

fn wake(m: &mut Machine, g: GIndex) {
    m.state.gs[g as usize].wake_ok = true;
    // A goroutine that has joined the list but is not parked continues by itself.
    if matches!(m.state.gs[g as usize].state, GState::Waiting(_)) {
        m.ready(g);
    }
}

/// (s *uint32, lifo bool, …): decrements, or waits.
fn acquire(m: &mut Machine, a: Args, reason: WaitReason) -> Done {
    let lifo = m.arg(a, 1) & 0xff != 0;
    acquire_at(m, m.arg(a, 0), lifo, reason)
}
fn acquire_fifo(m: &mut Machine, a: Args, reason: WaitReason) -> Done {
    acquire_at(m, m.arg(a, 0), false, reason)
}

/// Acquires the semaphore at `s`, or parks; `lifo`: as first in line.
pub(super) fn acquire_at(m: &mut Machine, s: Addr, lifo: bool, reason: WaitReason) -> Done {
    let n = m.mem.load32(s)?;
    let again = woken(m);
    // A releaser with a ticket has decremented for us.
    if again && m.state.gs[m.state.cur as usize].ticket {
        m.g().ticket = false;
        return Ok(());
    }
    if n > 0 {
        return Ok(m.mem.store32(s, n - 1)?);
    }
    let cur = m.state.cur;
    let queue = m.state.native.semas.entry(s).or_default();
    if lifo || again {
        queue.push_front(cur);
    } else {
        queue.push_back(cur);
    }
    let g = m.g();
    g.resume = Resume::Nothing;
    g.wake_ok = false;
    m.wait_with_sudog()?;
    m.rerun();
    m.park(reason)
}

/// (s *uint32, handoff bool, …)
fn release(m: &mut Machine, a: Args) -> Done {
    release_at(m, m.arg(a, 0), m.arg(a, 1) & 0xff != 0)
}

/// Releases the semaphore at `s`; `handoff`: yields to the waiter.
pub(super) fn release_at(m: &mut Machine, s: Addr, handoff: bool) -> Done {
    let n = m.mem.load32(s)?;
    m.mem.store32(s, n + 1)?;
    if let Some(g) = dequeue(m, s) {
        let n = m.mem.load32(s)?;
        if handoff && n > 0 {
            m.mem.store32(s, n - 1)?;
            m.state.gs[g as usize].ticket = true;
        }
        wake(m, g);
        if handoff {
            // Direct hand-off: the waiter runs now, on our time slice.
            return Err(Trap::Yield);
        }
    }
    Ok(())
}

/// () int64
fn nanotime(m: &mut Machine, a: Args) -> Done {
    let t = m.now();
    m.ret(a, 0, t);
    Ok(())
}

/// () int: the P. Goroutines do not migrate.
fn pin(m: &mut Machine, a: Args) -> Done {
    m.ret(a, 0, 0);
    Ok(())
}

fn throw(m: &mut Machine, a: Args) -> Done {
    Err(Trap::Fatal(last_words(m, a)?))
}

fn fatal(m: &mut Machine, a: Args) -> Done {
    Err(Trap::Misuse(last_words(m, a)?))
}

fn last_words(m: &mut Machine, a: Args) -> Result<String, Trap> {
    Ok(String::from_utf8_lossy(&m.arg_str(a, 0)?).into_owned())
}

/// The ticket is the goroutine's position in the list, which it joins at once.
fn notify_add(m: &mut Machine, a: Args) -> Done {
    let (key, cur) = (m.arg(a, 0), m.state.cur);
    m.g().wake_ok = false;
    m.state.native.semas.entry(key).or_default().push_back(cur);
    m.ret(a, 0, u64::from(cur));
    Ok(())
}

fn notify_wait(m: &mut Machine, a: Args) -> Done {
    let (key, cur) = (m.arg(a, 0), m.state.cur);
    let _ = a;
    if woken(m) || !m.state.native.semas.get(&key).is_some_and(|q| q.contains(&cur)) {
        return Ok(());
    }
    m.wait_with_sudog()?;
    m.rerun();
    m.park(WaitReason::CondWait)
}
