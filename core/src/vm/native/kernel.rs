//! System calls, and runtime functions used by Go's syscall, internal/poll, os and os/signal.
//! Rules: runtime/netpoll.go, runtime/sigqueue.go, syscall/asm_linux_amd64.s, go1.27.

use super::{Args, NativeFn};
use crate::kernel::errno::{EFAULT, ENOSYS};
use crate::kernel::{Errno, Kernel, Mode, Stop, World};
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::timer::TimerAction;
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("syscall.Syscall", |m, a| system_call(m, a, 3)),
    ("syscall.RawSyscall", |m, a| system_call(m, a, 3)),
    ("syscall.Syscall6", |m, a| system_call(m, a, 6)),
    ("syscall.RawSyscall6", |m, a| system_call(m, a, 6)),
    ("syscall.AllThreadsSyscall", |m, a| system_call(m, a, 3)),
    ("syscall.AllThreadsSyscall6", |m, a| system_call(m, a, 6)),
    ("syscall.rawSyscallNoError", |m, a| system_call(m, a, 3)),
    ("syscall.rawVforkSyscall", |m, a| {
        let Errno(n) = match call(m, m.arg(a, 0), [m.arg(a, 1), m.arg(a, 2), m.arg(a, 3), 0, 0, 0])? {
            Ok(_) => ENOSYS,
            Err(errno) => errno,
        };
        m.ret(a, 0, u64::MAX);
        m.ret(a, 1, u64::from(n));
        Ok(())
    }),
    ("syscall.gettimeofday", |m, a| {
        let done = call(m, 96, [m.arg(a, 0), 0, 0, 0, 0, 0])?;
        m.ret(a, 0, done.err().map_or(0, |e| u64::from(e.0)));
        Ok(())
    }),
    ("internal/syscall/unix.fcntl", |m, a| {
        let done = call(m, 72, [m.arg(a, 0), m.arg(a, 1), m.arg(a, 2), 0, 0, 0])?;
        let (value, errno) = match done {
            Ok(value) => (value as u32, 0),
            Err(Errno(n)) => (u32::MAX, u32::from(n)),
        };
        m.ret(a, 0, u64::from(value));
        m.ret(a, 1, u64::from(errno));
        Ok(())
    }),
    ("internal/syscall/unix.vgetrandom", |m, a| {
        m.ret(a, 0, u64::MAX);
        m.ret(a, 1, 0);
        Ok(())
    }),
    ("syscall.Exit", |m, a| Err(Trap::Exit(m.arg(a, 0) as i32))),
    ("syscall.Getpagesize", |m, a| {
        m.ret(a, 0, 4096);
        Ok(())
    }),
    ("syscall.runtime_envs", |m, a| {
        let texts = environment(m);
        strings(m, a, &texts)
    }),
    ("syscall.runtimeSetenv", |m, a| {
        if m.arg_str(a, 0)? == b"GODEBUG" {
            let value = m.arg_str(a, 2)?;
            m.state.native.godebug = String::from_utf8_lossy(&value).into_owned();
        }
        Ok(())
    }),
    ("syscall.runtimeUnsetenv", |m, a| {
        if m.arg_str(a, 0)? == b"GODEBUG" {
            m.state.native.godebug.clear();
        }
        Ok(())
    }),
    ("syscall.runtimeClearenv", |m, _| {
        m.state.native.godebug.clear();
        Ok(())
    }),
    ("internal/godebug.inEnvironment", setting),
    ("syscall.hasWaitingReaders", |m, a| {
        m.ret(a, 0, 0);
        Ok(())
    }),
    ("syscall.runtime_BeforeFork", |_, _| Ok(())),
    ("syscall.runtime_AfterFork", |_, _| Ok(())),
    ("syscall.runtime_AfterForkInChild", |_, _| Ok(())),
    ("syscall.runtime_BeforeExec", |_, _| Ok(())),
    ("syscall.runtime_AfterExec", |_, _| Ok(())),
    ("os.ignoreSIGSYS", |_, _| Ok(())),
    ("os.restoreSIGSYS", |_, _| Ok(())),
    ("os.runtime_args", |m, a| {
        let mut texts = vec![program(m)];
        texts.extend(m.settings.args.iter().cloned());
        strings(m, a, &texts)
    }),
    ("os.runtime_beforeExit", |_, _| Ok(())),
    ("os.sigpipe", |m, _| dies(m, 13)),
    ("os.wrote", |m, a| {
        let done = wrote(m, a)?;
        m.ret(a, 0, u64::from(done));
        Ok(())
    }),
    ("os.runtime_rand", random),
    ("net.runtime_rand", random),
    ("internal/poll.runtime_Semacquire", |m, a| {
        super::sync::acquire_at(m, m.arg(a, 0), false, WaitReason::SemAcquire)
    }),
    ("internal/poll.runtime_Semrelease", |m, a| super::sync::release_at(m, m.arg(a, 0), false)),
    ("internal/poll.runtimeNano", |m, a| {
        let now = m.now();
        m.ret(a, 0, now);
        Ok(())
    }),
    ("internal/poll.runtime_pollServerInit", |_, _| Ok(())),
    ("internal/poll.runtime_pollOpen", |m, a| {
        let fd = m.arg(a, 0) as i32;
        let (id, errno) = match m.kernel().source(fd) {
            Ok(source) => (m.poll_open(source), 0),
            Err(Errno(n)) => (0, n),
        };
        m.ret(a, 0, u64::from(id));
        m.ret(a, 1, u64::from(errno));
        Ok(())
    }),
    ("internal/poll.runtime_pollClose", |m, a| {
        m.poll_close(m.arg(a, 0) as u32);
        Ok(())
    }),
    ("internal/poll.runtime_pollReset", |m, a| {
        let state = m.poll_reset(m.arg(a, 0) as u32, mode(m.arg(a, 1)));
        m.ret(a, 0, state);
        Ok(())
    }),
    ("internal/poll.runtime_pollWait", |m, a| {
        let state = m.poll_wait(m.arg(a, 0) as u32, mode(m.arg(a, 1)))?;
        m.ret(a, 0, state);
        Ok(())
    }),
    ("internal/poll.runtime_pollWaitCanceled", |m, a| {
        m.poll_wait(m.arg(a, 0) as u32, mode(m.arg(a, 1))).map(drop)
    }),
    ("internal/poll.runtime_pollSetDeadline", |m, a| {
        const BOTH: u64 = (b'r' + b'w') as u64;
        let modes: &[Mode] = match m.arg(a, 2) {
            BOTH => &[Mode::Read, Mode::Write],
            of => &[mode(of)],
        };
        m.poll_deadline(m.arg(a, 0) as u32, m.arg(a, 1) as i64, modes)
    }),
    ("internal/poll.runtime_pollUnblock", |m, a| {
        m.poll_unblock(m.arg(a, 0) as u32);
        Ok(())
    }),
    ("internal/poll.runtime_isPollServerDescriptor", |m, a| {
        m.ret(a, 0, 0);
        Ok(())
    }),
    ("os/signal.signal_enable", |m, a| {
        let bit = bit(m, a);
        let signals = &mut m.state.polls.signals;
        signals.wanted |= bit;
        signals.ignored &= !bit;
        m.first_signal()
    }),
    ("os/signal.signal_disable", |m, a| {
        let bit = bit(m, a);
        let signals = &mut m.state.polls.signals;
        signals.wanted &= !bit;
        signals.ignored &= !bit;
        Ok(())
    }),
    ("os/signal.signal_ignore", |m, a| {
        let bit = bit(m, a);
        let signals = &mut m.state.polls.signals;
        signals.wanted &= !bit;
        signals.ignored |= bit;
        Ok(())
    }),
    ("os/signal.signal_ignored", |m, a| {
        let ignored = m.state.polls.signals.ignored & bit(m, a) != 0;
        m.ret(a, 0, u64::from(ignored));
        Ok(())
    }),
    ("os/signal.signal_recv", |m, a| {
        let signals = &mut m.state.polls.signals;
        if signals.pending == 0 {
            signals.receiver = Some(m.state.cur);
            m.rerun();
            return m.park(WaitReason::Signal);
        }
        let number = signals.pending.trailing_zeros();
        signals.pending &= signals.pending - 1;
        m.ret(a, 0, u64::from(number));
        Ok(())
    }),
    // Signals are delivered at once: the receiver runs before the goroutine that waits here.
    ("os/signal.signalWaitUntilIdle", |m, _| {
        if m.state.polls.signals.pending == 0 {
            return Ok(());
        }
        m.rerun();
        Err(Trap::Yield)
    }),
];

/// (f *file, b []byte): writes to an open standard stream that no other goroutine is using.
fn wrote(m: &mut Machine, a: Args) -> Result<bool, Trap> {
    // A file begins with a `poll.FD`: the state of its lock, which is 0 if the file is open and not in use, two semaphores
    // of 4 bytes, and the descriptor.
    const DESCRIPTOR: u64 = 16;
    let f = m.arg(a, 0);
    if f == 0 || m.mem.load64(f)? != 0 {
        return Ok(false);
    }
    let fd = m.mem.load64(f + DESCRIPTOR)? as i32;
    let Some(stderr) = m.kernel().stream(fd) else { return Ok(false) };
    let bytes = m.arg_str(a, 1)?;
    m.output(stderr, &bytes)?;
    Ok(true)
}

/// (name string) string
fn setting(m: &mut Machine, a: Args) -> Done {
    let name = m.arg_str(a, 0)?;
    let value = m.setting(&String::from_utf8_lossy(&name)).unwrap_or_default().to_owned();
    let at = m.persistent_str(value.as_bytes())?;
    m.ret(a, 0, at);
    m.ret(a, 1, value.len() as u64);
    Ok(())
}

fn random(m: &mut Machine, a: Args) -> Done {
    let n = m.state.rng.next();
    m.ret(a, 0, n);
    Ok(())
}

fn mode(of: u64) -> Mode {
    if of == u64::from(b'w') { Mode::Write } else { Mode::Read }
}

fn bit(m: &Machine, a: Args) -> u128 {
    1u128.checked_shl(m.arg(a, 0) as u32).unwrap_or(0)
}

/// The path at which `go run` builds the program.
pub fn program(m: &Machine) -> String {
    let main = m.prog.main.and_then(|f| m.prog.sources.resolve(m.prog.funcs[f].pos));
    let file = main.map(|at| m.prog.sources.place(at).0.to_owned()).unwrap_or_default();
    let name = file.rsplit('/').next().unwrap_or_default();
    format!("/tmp/go-build/b001/exe/{}", name.strip_suffix(".go").unwrap_or(name))
}

pub const HOME: &str = "/root";
pub const USER: (u32, u32) = (0, 0);

fn environment(m: &Machine) -> Vec<String> {
    let here = format!("{HOME}/{}", m.prog.disk.folder);
    let path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_owned();
    vec![
        path,
        format!("HOME={HOME}"),
        "LANG=C.UTF-8".to_owned(),
        format!("PWD={}", here.trim_end_matches('/')),
    ]
}

/// Returns a slice of strings in the runtime's own memory.
fn strings(m: &mut Machine, a: Args, texts: &[String]) -> Done {
    let at = m.persistent(16 * texts.len().max(1) as u64)?;
    for (i, text) in texts.iter().enumerate() {
        let bytes = m.persistent_str(text.as_bytes())?;
        m.mem.store64(at + 16 * i as u64, bytes)?;
        m.mem.store64(at + 16 * i as u64 + 8, text.len() as u64)?;
    }
    m.ret(a, 0, at);
    m.ret(a, 1, texts.len() as u64);
    m.ret(a, 2, texts.len() as u64);
    Ok(())
}

/// Ends the process by a signal, as `go run` reports it.
fn dies(m: &mut Machine, number: u32) -> Done {
    const NAMES: &[&str] = &[
        "hangup",
        "interrupt",
        "quit",
        "illegal instruction",
        "trace/breakpoint trap",
        "aborted",
        "bus error",
        "floating point exception",
        "killed",
        "user defined signal 1",
        "segmentation fault",
        "user defined signal 2",
        "broken pipe",
        "alarm clock",
        "terminated",
        "stack fault",
        "child exited",
        "continued",
        "stopped (signal)",
        "stopped",
        "stopped (tty input)",
        "stopped (tty output)",
    ];
    let name = (number as usize).checked_sub(1).and_then(|i| NAMES.get(i));
    let name = name.map_or_else(|| format!("signal {number}"), |name| (*name).to_owned());
    m.output(true, format!("signal: {name}\n").as_bytes())?;
    Err(Trap::Exit(1))
}

/// (trap, arguments…) r1, r2, errno
fn system_call(m: &mut Machine, a: Args, count: usize) -> Done {
    let mut args = [0; 6];
    for (i, arg) in args.iter_mut().take(count).enumerate() {
        *arg = m.arg(a, i + 1);
    }
    let (r1, errno) = match call(m, m.arg(a, 0), args)? {
        Ok(n) => (n, 0),
        Err(Errno(n)) => (u64::MAX, u64::from(n)),
    };
    let results = [r1, 0, errno];
    for (i, result) in results.into_iter().enumerate() {
        m.ret(a, i, result);
    }
    Ok(())
}

/// The machine as its kernel sees it, during one call.
struct Outside<'a> {
    m: &'a mut Machine,
    trap: Option<Trap>,
    moved: std::cell::Cell<u64>,
}

impl World for Outside<'_> {
    fn read(&self, at: u64, len: u64) -> Result<&[u8], Errno> {
        if len == 0 {
            return Ok(&[]);
        }
        self.moved.set(self.moved.get() + len);
        self.m.mem.slice(at, len).map_err(|_| EFAULT)
    }
    fn write(&mut self, at: u64, bytes: &[u8]) -> Result<(), Errno> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.moved.set(self.moved.get() + bytes.len() as u64);
        self.m.mem.write(at, bytes).map_err(|_| EFAULT)
    }
    fn now(&self) -> u64 {
        super::time::unix_now(self.m)
    }
    fn uptime(&self) -> u64 {
        self.m.now()
    }
    fn random(&mut self) -> u64 {
        self.m.state.rng.next()
    }
    fn input(&mut self, room: usize) -> Vec<u8> {
        let n = self.m.input_left().min(room);
        let at = self.m.state.stdin_pos;
        self.m.state.stdin_pos += n;
        self.m.settings.stdin.get(at..at + n).unwrap_or_default().to_vec()
    }
    fn output(&mut self, stderr: bool, bytes: &[u8]) -> bool {
        self.trap = self.m.output(stderr, bytes).err();
        self.trap.is_none()
    }
    fn signal(&mut self, number: u32) -> bool {
        if !self.m.signal(number) {
            self.trap = dies(self.m, number).err();
        }
        self.trap.is_none()
    }
}

/// Bytes that a call moves per step.
const BYTES_PER_STEP: u64 = 64;
/// Flag in the saved state of a sleeping call: it need only return.
const SLEPT: u64 = 1;

impl Machine {
    /// The kernel, created by the first call.
    pub(in crate::vm) fn kernel(&mut self) -> &Kernel {
        let made = self.state.kernel.take();
        let made = made.unwrap_or_else(|| {
            let now = super::time::unix_now(self);
            Rc::new(Kernel::new(&program(self), HOME, &self.prog.disk, USER, now))
        });
        self.state.kernel.insert(made)
    }
}

/// Makes one system call. If it blocks, the goroutine parks and the call is made again.
fn call(m: &mut Machine, number: u64, mut args: [u64; 6]) -> Result<Result<u64, Errno>, Trap> {
    // While the call waits, addresses among its arguments are kept up to date.
    if let Some(kept) = m.native_call().map(|call| call.scratch.clone())
        && let Some((&slept, words)) = kept.split_first()
    {
        if slept == SLEPT {
            return Ok(Ok(0));
        }
        for (arg, &word) in args.iter_mut().zip(words) {
            *arg = word;
        }
    }
    m.kernel();
    let Some(mut kernel) = m.state.kernel.take() else { return Ok(Err(ENOSYS)) };
    let mut world = Outside { m, trap: None, moved: std::cell::Cell::new(0) };
    let done = Rc::make_mut(&mut kernel).call(&mut world, number, args);
    let (trap, moved) = (world.trap.take(), world.moved.get());
    m.state.kernel = Some(kernel);
    let steps = moved / BYTES_PER_STEP;
    if steps > 0 {
        m.state.steps = m.state.steps.saturating_add(steps);
    }
    let keep = |m: &mut Machine, flag: Addr| {
        let mut words = vec![flag];
        words.extend(args);
        m.native_scratch(words);
    };
    match done {
        Ok(n) => Ok(Ok(n)),
        Err(Stop::Error(errno)) => Ok(Err(errno)),
        Err(Stop::Exit(status)) => Err(Trap::Exit(status)),
        Err(Stop::Ended) => Err(trap.unwrap_or(Trap::Exit(1))),
        Err(Stop::Wait(source, _)) => {
            keep(m, 0);
            Err(m.block_on(source))
        }
        Err(Stop::Sleep(until)) => {
            keep(m, SLEPT);
            let cur = m.state.cur;
            m.timer_joins()?;
            m.add_timer(0, until, TimerAction::Wake(cur));
            m.rerun();
            Err(Trap::Park(WaitReason::Sleep))
        }
    }
}
