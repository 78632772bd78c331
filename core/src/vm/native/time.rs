//! Package time on virtual time: sleeping, timers, tickers, the clock.
//! Rules: runtime/time.go, time/sleep.go, time/tick.go, go1.27. The wall clock starts at a fixed instant.
//!
//! Timer and Ticker begin with their channel. The runtime's state follows the channel word: `when`, `period` and a
//! kind, in a 96-byte record like the runtime's timer.

use super::{Args, NativeFn};
use crate::bytecode::Image;
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::chan;
use crate::vm::goroutine::OF_A_TIMER;
use crate::vm::goroutine::Resume;
use crate::vm::memory::Addr;
use crate::vm::timer::TimerAction;
use crate::vm::trap::{Done, Trap};

/// The monotonic clock at the start; 0 would mean no reading.
const START: u64 = 1;

/// 2009-11-10 23:00:00 UTC in Unix seconds: the playground's instant.
const EPOCH: u64 = 1_257_894_000;
/// Seconds from year 1 to 1970, and to 1885 (wall encoding).
const UNIX_TO_INTERNAL: i64 = 62_135_596_800;
const WALL_TO_INTERNAL: i64 = 59_453_308_800;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("time.Sleep", sleep),
    ("time.now", now),
    ("time.runtimeNow", now),
    ("time.runtimeNano", |m, a| {
        let t = m.bubble_now().unwrap_or_else(|| m.now() + START);
        m.ret(a, 0, t);
        Ok(())
    }),
    ("time.runtimeIsBubbled", is_bubbled),
    ("internal/synctest.IsInBubble", is_bubbled),
    ("internal/synctest.associate", associate),
    ("internal/synctest.isAssociated", associate),
    ("time.newTimer", new_timer),
    ("internal/synctest.run", |m, a| {
        let (left, gone) = m.run_in_bubble(m.arg(a, 0))?;
        m.ret(a, 0, u64::from(left));
        m.ret(a, 1, u64::from(gone));
        Ok(())
    }),
    ("internal/synctest.Wait", |m, _| m.wait_in_bubble()),
    ("time.stopTimer", stop),
    ("time.resetTimer", reset),
];

fn is_bubbled(m: &mut Machine, a: Args) -> Done {
    let bubbled = m.bubble_now().is_some();
    m.ret(a, 0, u64::from(bubbled));
    Ok(())
}

/// (p unsafe.Pointer) 1 if the object belongs to the running goroutine's bubble: heap objects that are waited on in it do,
/// variables elsewhere do not. Objects of other bubbles count as the running one's.
fn associate(m: &mut Machine, a: Args) -> Done {
    let associated = m.bubble_now().is_some() && m.heap.object_at(m.arg(a, 0)).is_some();
    m.ret(a, 0, u64::from(associated));
    Ok(())
}

fn sleep(m: &mut Machine, a: Args) -> Done {
    let d = m.arg(a, 0) as i64;
    if d <= 0 {
        return Ok(());
    }
    let (bubble, now) = m.timer_clock();
    let when = now.saturating_add(d as u64);
    let cur = m.state.cur;
    if m.g().timer == 0 {
        let layout = m.prog.sleep_layout;
        m.g().timer = m.alloc(96, layout)?;
    }
    m.timer_joins()?;
    m.add_timer(bubble, when, TimerAction::Wake(cur));
    m.g().resume = Resume::Nothing;
    m.park(WaitReason::Sleep)
}

/// () (sec int64, nsec int32, mono int64): wall and monotonic clock; mono is 0 in a bubble, whose times have no
/// monotonic reading.
fn now(m: &mut Machine, a: Args) -> Done {
    let (unix, mono) = match m.bubble_now() {
        Some(now) => (now, 0),
        None => (unix_now(m), m.now() + START),
    };
    m.ret(a, 0, unix / 1_000_000_000);
    m.ret(a, 1, unix % 1_000_000_000);
    m.ret(a, 2, mono);
    Ok(())
}

/// The machine's clock, in nanoseconds since 1970.
pub(super) fn unix_now(m: &Machine) -> u64 {
    EPOCH * 1_000_000_000 + m.now()
}

fn time_words(now: u64) -> [u64; 3] {
    let sec = EPOCH + now / 1_000_000_000;
    let nsec = now % 1_000_000_000;
    let wall = 1 << 63 | (sec as i64 + UNIX_TO_INTERNAL - WALL_TO_INTERNAL) as u64 & ((1 << 33) - 1);
    let wall = (wall & 1 << 63) | (wall & ((1 << 33) - 1)) << 30 | nsec;
    [wall, now + START, 0]
}

/// A time in a bubble, in nanoseconds since 1970, without a monotonic reading.
fn bubble_words(now: u64) -> [u64; 3] {
    [now % 1_000_000_000, (now / 1_000_000_000).wrapping_add(UNIX_TO_INTERNAL as u64), 0]
}

// ---- timers: {C, initTimer} as declared; `when` 16, period 24, function 32 of the machine's own

const T_INIT: u64 = 8;
const T_WHEN: u64 = 16;
const T_PERIOD: u64 = 24;
const T_FUNC: u64 = 32;
const T_SIZE: u64 = 96;

/// (when, period int64, f func(any, uintptr, int64), arg any, c unsafe.Pointer) *Timer: with a channel, which reports
/// length and capacity 0, it sends the time there; otherwise it calls `arg`.
fn new_timer(m: &mut Machine, a: Args) -> Done {
    let layout = m.prog.timer_layout;
    let t = m.alloc(T_SIZE + 16, layout)?;
    m.mem.store8(t + T_INIT, 1)?;
    let (when, period, f, c) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 4), m.arg(a, 5));
    if c == 0 {
        m.store_pointer(t + T_FUNC, f)?;
    } else {
        m.store_pointer(t, c)?;
        m.store_pointer(c + chan::TIMER, t)?;
    }
    arm(m, t, when, period)?;
    m.ret(a, 0, t);
    Ok(())
}

/// Whether the timer calls a function or a goroutine is blocked on its channel.
pub fn is_awaited(m: &Machine, timer: Addr) -> bool {
    let word = |at: Addr| m.mem.load64(at).unwrap_or(0);
    let c = word(timer);
    word(timer + T_FUNC) != 0 || c != 0 && word(c + chan::RECVQ) != 0
}

/// Arms a timer; `when` is on the runtime's clock, or the bubble's.
fn arm(m: &mut Machine, t: Addr, when: u64, period: u64) -> Done {
    let (bubble, now) = m.timer_clock();
    let start = if bubble == 0 { START } else { 0 };
    let when = when.saturating_sub(start).max(now);
    m.mem.store64(t + T_WHEN, when)?;
    m.mem.store64(t + T_PERIOD, period)?;
    if m.mem.load64(t + T_FUNC)? != 0 {
        m.timer_joins()?;
    }
    m.add_timer(bubble, when, TimerAction::Fire(t));
    Ok(())
}

/// Fires a timer of a bubble (0 for the machine) at `now` on its clock.
pub fn fire(m: &mut Machine, t: Addr, bubble: u32, now: u64) -> Done {
    let period = m.mem.load64(t + T_PERIOD)?;
    let when = m.mem.load64(t + T_WHEN)?.min(now);
    if period != 0 {
        let next = when + period * (1 + now.saturating_sub(when) / period);
        m.mem.store64(t + T_WHEN, next)?;
        m.add_timer(bubble, next, TimerAction::Fire(t));
    }
    let f = m.mem.load64(t + T_FUNC)?;
    if f != 0 {
        m.state.timers.leave();
        let g = m.spawn(f)?;
        let g = &mut m.state.gs[g as usize];
        g.bubble = bubble;
        g.created_by = OF_A_TIMER;
        return Ok(());
    }
    let c = m.mem.load64(t)?;
    // The sent value is in the runtime's own memory. It is the time at which the timer was due, however late it fires.
    let words = if bubble == 0 { time_words(when) } else { bubble_words(when) };
    let at = Image::ZEROBASE + 64;
    for (i, w) in words.into_iter().enumerate() {
        m.mem.store64(at + 8 * i as u64, w)?;
    }
    m.try_send(c, at)?;
    Ok(())
}

/// Stops a timer: removes it from the queue, and an unreceived value from its channel, so that no value from before a
/// stop or reset is received. Returns whether there was anything to remove.
fn retract(m: &mut Machine, t: Addr) -> Result<bool, Trap> {
    let pending = take_out(m, t)?;
    let c = m.mem.load64(t)?;
    if c == 0 || m.mem.load64(t + T_FUNC)? != 0 {
        return Ok(pending);
    }
    let unread = m.mem.load64(c + chan::QCOUNT)? > 0;
    m.mem.store64(c + chan::QCOUNT, 0)?;
    m.mem.store64(c + chan::SENDX, 0)?;
    m.mem.store64(c + chan::RECVX, 0)?;
    Ok(pending || unread)
}

/// Removes a timer from the queue; returns whether it was pending.
fn take_out(m: &mut Machine, t: Addr) -> Result<bool, Trap> {
    let pending = m.state.timers.remove(TimerAction::Fire(t));
    if pending && m.mem.load64(t + T_FUNC)? != 0 {
        m.state.timers.stop(t);
    }
    Ok(pending)
}

fn stop(m: &mut Machine, a: Args) -> Done {
    let t = m.arg(a, 0);
    let pending = retract(m, t)?;
    m.ret(a, 0, u64::from(pending));
    Ok(())
}

/// (t *Timer, when, period int64) bool
fn reset(m: &mut Machine, a: Args) -> Done {
    let (t, when, period) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let pending = retract(m, t)?;
    arm(m, t, when, period)?;
    m.ret(a, 0, u64::from(pending));
    Ok(())
}
