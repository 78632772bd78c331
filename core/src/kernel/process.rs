//! The process's identity, and what it can ask about itself.
//! Rules: kill(2), uname(2), getrlimit(2), clock_gettime(2).

use super::errno::*;
use super::layout::{Layout, u64_at};
use super::*;

pub const PID: u64 = 4711;
pub const PARENT: u64 = 4710;

/// `kill`, `tkill`, `tgkill`, `pidfd_send_signal`: there is no other process.
pub(super) fn kill(world: &mut dyn World, number: u64, a: Args) -> Result<u64> {
    const KILL: u64 = 62;
    const TO_THREAD: u64 = 200;
    const PIDFD: u64 = 424;
    let (to, signal) = match number {
        KILL | TO_THREAD => (a.fd(0), a.int(1)),
        PIDFD => return Err(EBADF.into()),
        _ if a.fd(0) != a.fd(1) => return Err(ESRCH.into()),
        _ => (a.fd(0), a.int(2)),
    };
    if signal > 64 {
        return Err(EINVAL.into());
    }
    let own = to as u64 == PID || number == KILL && matches!(to.wrapping_neg() as u64, 0 | PID);
    match () {
        () if !own => Err(if to == -1 || to == 1 { EPERM } else { ESRCH }.into()),
        () if signal == 0 || world.signal(signal) => Ok(0),
        () => Err(Stop::Ended),
    }
}

pub(super) fn name_of_system(world: &mut dyn World, to: u64) -> Result<u64> {
    let texts: [&[u8]; 6] = [b"Linux", b"localhost", b"6.0.0", b"#1 SMP", b"x86_64", b"(none)"];
    let layout = texts.iter().fold(Layout::default(), |layout, text| layout.text(text, 65));
    world.write(to, &layout.0)?;
    Ok(0)
}

/// `gettimeofday`, `getrusage`, `sysinfo`, `times`, `time`, `clock_gettime`, `clock_getres`
pub(super) fn report(world: &mut dyn World, number: u64, a: Args) -> Result<u64> {
    let (now, up) = (world.now(), world.uptime());
    match number {
        96 => {
            let layout = Layout::default().u64(now / 1_000_000_000).u64(now % 1_000_000_000 / 1000);
            world.write(a.at(0), &layout.0)?;
        }
        98 => {
            if !matches!(a.fd(0), -1..=1) {
                return Err(EINVAL.into());
            }
            let own = if a.fd(0) == -1 { 0 } else { up };
            let layout = Layout::default()
                .u64(own / 1_000_000_000)
                .u64(own % 1_000_000_000 / 1000)
                .zeros(16)
                .u64(8192)
                .zeros(104);
            world.write(a.at(1), &layout.0)?;
        }
        99 => {
            let layout = Layout::default()
                .u64(up / 1_000_000_000)
                .zeros(24)
                .u64(1 << 30)
                .u64(1 << 29)
                .zeros(32)
                .u16(1)
                .zeros(22)
                .u32(1)
                .zeros(4);
            world.write(a.at(0), &layout.0)?;
        }
        100 => {
            if a.at(0) != 0 {
                world.write(a.at(0), &Layout::default().u64(up / 10_000_000).zeros(24).0)?;
            }
            return Ok(up / 10_000_000);
        }
        201 => {
            let seconds = now / 1_000_000_000;
            if a.at(0) != 0 {
                world.write(a.at(0), &seconds.to_le_bytes())?;
            }
            return Ok(seconds);
        }
        _ => {
            let time = match (number, a.int(0)) {
                (229, _) => 1,
                (_, 0 | 5 | 11) => now as i64,
                (_, 1..=4 | 6 | 7) => up as i64,
                _ => return Err(EINVAL.into()),
            };
            if a.at(1) != 0 {
                world.write(a.at(1), &Layout::default().time(time).0)?;
            }
        }
    }
    Ok(0)
}

impl Kernel {
    /// `prlimit`: the descriptor limit is enforced; the others are infinite.
    pub(super) fn limits(&mut self, world: &mut dyn World, which: u32, set: u64, old: u64) -> Result<u64> {
        const FILES: u32 = 7;
        if which > 15 {
            return Err(EINVAL.into());
        }
        let before = if which == FILES { self.limit } else { u64::MAX };
        if set != 0 {
            let bytes = world.read(set, 16)?;
            let (soft, hard) = (u64_at(bytes, 0), u64_at(bytes, 8));
            if soft > hard {
                return Err(EINVAL.into());
            }
            if which == FILES {
                if hard > before.max(1024) {
                    return Err(EPERM.into());
                }
                self.limit = soft;
            }
        }
        if old != 0 {
            let hard = if which == FILES { before.max(1024) } else { before };
            world.write(old, &Layout::default().u64(before).u64(hard).0)?;
        }
        Ok(0)
    }

    /// `setuid` and related calls, which accept only the current ids, for root too.
    pub(super) fn change_user(&mut self, number: u64, a: Args) -> Result<u64> {
        let (own, ids) = match number {
            105 => (self.user.uid, &a.0[..1]),
            113 => (self.user.uid, &a.0[..2]),
            117 => (self.user.uid, &a.0[..3]),
            106 => (self.user.gid, &a.0[..1]),
            114 => (self.user.gid, &a.0[..2]),
            _ => (self.user.gid, &a.0[..3]),
        };
        let same = |id: u64| id as u32 == own || id as u32 == u32::MAX && number > 106;
        if ids.iter().all(|&id| same(id)) { Ok(0) } else { Err(EPERM.into()) }
    }
}
