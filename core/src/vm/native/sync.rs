//! package sync: mutexes, wait groups, once, condition variables, on machine words.
//! Rules: sync/*.go, internal/sync/mutex.go, runtime/sema.go, go1.27: an unlock wakes the longest waiter into `runnext`, but the
//! running goroutine may take the lock again first; a waiter of more than 1 ms gets it handed over.
//!
//! Mutex {state int32, sema uint32}: bit 0 locked, the waiters are counted in the machine's queues.

use super::{Args, NativeFn};
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::goroutine::{GIndex, Resume};
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("sync.(*Mutex).Lock", |m, a| lock(m, m.arg(a, 0), WaitReason::MutexLock)),
    ("sync.(*Mutex).Unlock", |m, a| unlock(m, m.arg(a, 0), "sync: unlock of unlocked mutex")),
    ("sync.(*Mutex).TryLock", |m, a| {
        let p = m.arg(a, 0);
        let free = m.mem.load32(p)? & 1 == 0;
        if free {
            m.mem.store32(p, 1)?;
        }
        m.ret(a, 0, u64::from(free));
        Ok(())
    }),
    ("sync.(*RWMutex).Lock", rw_lock),
    ("sync.(*RWMutex).Unlock", rw_unlock),
    ("sync.(*RWMutex).RLock", rw_rlock),
    ("sync.(*RWMutex).RUnlock", rw_runlock),
    ("sync.(*RWMutex).TryLock", rw_try_lock),
    ("sync.(*RWMutex).TryRLock", rw_try_rlock),
    ("sync.(*WaitGroup).Add", |m, a| wg_add(m, m.arg(a, 0), m.arg(a, 1) as i64)),
    ("sync.(*WaitGroup).Done", |m, a| wg_add(m, m.arg(a, 0), -1)),
    ("sync.(*WaitGroup).Wait", wg_wait),
    ("sync.(*WaitGroup).Go", wg_go),
    ("sync.(*Once).Do", once_do),
    ("sync.(*Cond).Wait", cond_wait),
    ("sync.(*Cond).Signal", |m, a| {
        let key = m.arg(a, 0);
        if let Some(g) = dequeue(m, key) {
            m.ready(g);
        }
        Ok(())
    }),
    ("sync.(*Cond).Broadcast", |m, a| {
        let key = m.arg(a, 0);
        while let Some(g) = dequeue(m, key) {
            m.ready(g);
        }
        Ok(())
    }),
];

fn enqueue(m: &mut Machine, key: Addr) {
    let cur = m.state.cur;
    m.state.native.semas.entry(key).or_default().push_back(cur);
}

fn dequeue(m: &mut Machine, key: Addr) -> Option<GIndex> {
    let queue = m.state.native.semas.get_mut(&key)?;
    let g = queue.pop_front();
    if queue.is_empty() {
        m.state.native.semas.remove(&key);
    }
    g
}

fn waiters(m: &Machine, key: Addr) -> usize {
    m.state.native.semas.get(&key).map_or(0, |q| q.len())
}

/// Blocks in a queue; the native runs again when woken.
fn wait(m: &mut Machine, key: Addr, reason: WaitReason) -> Done {
    enqueue(m, key);
    let g = m.g();
    g.resume = Resume::Nothing;
    g.wake_ok = false;
    m.rerun();
    m.park(reason)
}

/// Was this run of the native started by a wake-up?
fn woken(m: &mut Machine) -> bool {
    std::mem::take(&mut m.g().wake_ok)
}

fn wake(m: &mut Machine, g: GIndex, handoff: bool) {
    let _ = handoff;
    m.state.gs[g as usize].wake_ok = true;
    m.ready(g);
}

fn lock(m: &mut Machine, p: Addr, reason: WaitReason) -> Done {
    let state = m.mem.load32(p)?;
    let woken = woken(m);
    // Bit 1: handed over to a starving waiter.
    if woken && state & 2 != 0 {
        return Ok(m.mem.store32(p, 1)?);
    }
    if state & 1 == 0 {
        return Ok(m.mem.store32(p, 1)?);
    }
    if woken {
        // Lost the race: it waits at the front of the queue.
        let cur = m.state.cur;
        m.state.native.semas.entry(p).or_default().push_front(cur);
        m.rerun();
        return m.park(reason);
    }
    wait(m, p, reason)
}

fn unlock(m: &mut Machine, p: Addr, error: &str) -> Done {
    let state = m.mem.load32(p)?;
    if state & 1 == 0 {
        return Err(Trap::Fatal(error.into()));
    }
    let first = m.state.native.semas.get(&p).and_then(|q| q.front().copied());
    let starving =
        first.is_some_and(|g| m.now().saturating_sub(m.state.gs[g as usize].wait_since) > 1_000_000);
    if starving {
        m.mem.store32(p, 3)?;
    } else {
        m.mem.store32(p, 0)?;
    }
    if let Some(g) = dequeue(m, p) {
        wake(m, g, starving);
    }
    Ok(())
}

// RWMutex {w Mutex, writerSem 8, readerSem 12, readerCount 16 int32, readerWait 20 int32}

const READERS: u64 = 16;
const READER_WAIT: u64 = 20;
const MAX_READERS: i32 = 1 << 30;

fn rw_lock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    // Second half: the last reader woke the writer.
    if m.state.gs[m.state.cur as usize].wake == p + 8 {
        m.g().wake = 0;
        return Ok(());
    }
    let locked = m.mem.load32(p)? & 1 != 0;
    if locked || waiters(m, p) > 0 && !m.state.gs[m.state.cur as usize].wake_ok {
        if locked {
            woken(m);
            return wait(m, p, WaitReason::RwMutexLock);
        }
    }
    woken(m);
    m.mem.store32(p, 1)?;
    let readers = m.mem.load32(p + READERS)? as i32;
    m.mem.store32(p + READERS, (readers - MAX_READERS) as u32)?;
    if readers != 0 {
        let pending = m.mem.load32(p + READER_WAIT)? as i32 + readers;
        m.mem.store32(p + READER_WAIT, pending as u32)?;
        if pending != 0 {
            m.g().wake = p + 8;
            enqueue(m, p + 8);
            m.rerun();
            return m.park(WaitReason::RwMutexLock);
        }
    }
    Ok(())
}

fn rw_unlock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    let readers = (m.mem.load32(p + READERS)? as i32).wrapping_add(MAX_READERS);
    if readers >= MAX_READERS {
        return Err(Trap::Fatal("sync: Unlock of unlocked RWMutex".into()));
    }
    m.mem.store32(p + READERS, readers as u32)?;
    for _ in 0..readers {
        if let Some(g) = dequeue(m, p + 12) {
            wake(m, g, false);
        }
    }
    unlock(m, p, "sync: unlock of unlocked mutex")
}

fn rw_rlock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    if woken(m) {
        return Ok(());
    }
    let readers = (m.mem.load32(p + READERS)? as i32).wrapping_add(1);
    m.mem.store32(p + READERS, readers as u32)?;
    if readers < 0 {
        return wait(m, p + 12, WaitReason::RwMutexRLock);
    }
    Ok(())
}

fn rw_runlock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    let readers = (m.mem.load32(p + READERS)? as i32).wrapping_sub(1);
    m.mem.store32(p + READERS, readers as u32)?;
    if readers < 0 {
        if readers + 1 == 0 || readers + 1 == -MAX_READERS {
            return Err(Trap::Fatal("sync: RUnlock of unlocked RWMutex".into()));
        }
        let pending = m.mem.load32(p + READER_WAIT)? as i32 - 1;
        m.mem.store32(p + READER_WAIT, pending as u32)?;
        if pending == 0
            && let Some(g) = dequeue(m, p + 8)
        {
            m.ready(g);
        }
    }
    Ok(())
}

fn rw_try_lock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    let free = m.mem.load32(p)? & 1 == 0 && m.mem.load32(p + READERS)? == 0;
    if free {
        m.mem.store32(p, 1)?;
        m.mem.store32(p + READERS, (-MAX_READERS) as u32)?;
    }
    m.ret(a, 0, u64::from(free));
    Ok(())
}

fn rw_try_rlock(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    let readers = m.mem.load32(p + READERS)? as i32;
    let free = readers >= 0;
    if free {
        m.mem.store32(p + READERS, (readers + 1) as u32)?;
    }
    m.ret(a, 0, u64::from(free));
    Ok(())
}

// WaitGroup {state: counter in the high half, waiters in the low one}: the last 12 bytes of 16 at most.

fn wg_state(m: &Machine, p: Addr) -> Addr {
    let _ = m;
    p
}

fn wg_add(m: &mut Machine, p: Addr, delta: i64) -> Done {
    let at = wg_state(m, p);
    let state = m.mem.load64(at)?;
    let count = ((state >> 32) as i32).wrapping_add(delta as i32);
    if count < 0 {
        return Err(Trap::StringValue("sync: negative WaitGroup counter".into()));
    }
    let waiting = state & 0xffff_ffff;
    m.mem.store64(at, u64::from(count as u32) << 32 | if count == 0 { 0 } else { waiting })?;
    if count == 0 {
        for _ in 0..waiting {
            if let Some(g) = dequeue(m, p) {
                wake(m, g, false);
            }
        }
    }
    Ok(())
}

fn wg_wait(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    if woken(m) {
        return Ok(());
    }
    let at = wg_state(m, p);
    let state = m.mem.load64(at)?;
    if state >> 32 == 0 {
        return Ok(());
    }
    m.mem.store64(at, state + 1)?;
    wait(m, p, WaitReason::WaitGroupWait)
}

/// `wg.Go(f)`: Add(1), then `go func() { defer wg.Done(); f() }()`.
fn wg_go(m: &mut Machine, a: Args) -> Done {
    let (p, f) = (m.arg(a, 0), m.arg(a, 1));
    wg_add(m, p, 1)?;
    let g = m.spawn(f)?;
    m.state.gs[g as usize].on_exit = p;
    Ok(())
}

pub fn goroutine_done(m: &mut Machine, wg: Addr) -> Done {
    wg_add(m, wg, -1)
}

/// Once {done uint32 …, m Mutex}: the function runs once, others wait for it.
fn once_do(m: &mut Machine, a: Args) -> Done {
    let (p, f) = (m.arg(a, 0), m.arg(a, 1));
    if m.memo(0).is_some() {
        m.mem.store32(p, 1)?;
        while let Some(g) = dequeue(m, p) {
            m.ready(g);
        }
        return Ok(());
    }
    match m.mem.load32(p)? {
        1 => Ok(()),
        2 => {
            enqueue(m, p);
            m.rerun();
            m.park(WaitReason::MutexLock)
        }
        _ => {
            m.mem.store32(p, 2)?;
            m.callback(0, f, Vec::new(), 0).map(|_| ())
        }
    }
}

/// Cond {noCopy, L Locker, …}: L is at offset 0. Unlock, wait, lock.
fn cond_wait(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    let locker = (m.mem.load64(p)?, m.mem.load64(p + 8)?);
    let method = |m: &Machine, i: u64| m.mem.load64(locker.0 + 24 + 8 * i);
    // Locker's methods in order: Lock, Unlock.
    if m.memo(0).is_none() {
        let code = method(m, 1)?;
        return Err(Trap::Callback { code, ctx: 0, args: vec![locker.1], results: 0 });
    }
    if m.memo(1).is_none() {
        let state = m.g().natives.last().map_or(0, |n| n.scratch.len());
        if state == 0 {
            if let Some(n) = m.g().natives.last_mut() {
                n.scratch.push(1);
            }
            enqueue(m, p);
            m.rerun();
            return Err(Trap::Park(WaitReason::CondWait));
        }
        let code = method(m, 0)?;
        return Err(Trap::Callback { code, ctx: 0, args: vec![locker.1], results: 0 });
    }
    Ok(())
}
