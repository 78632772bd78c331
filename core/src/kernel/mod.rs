//! A small operating system for a run: files in memory, pipes, sockets that connect within the program.
//! In: system calls by linux/amd64 number. Out: their results, and effects on the surrounding [`World`].
//! Invariant: the kernel is plain data. It asks its caller for time, randomness and input; a clone is a copy of the
//! system.
//! Invariant: what is missing (processes, networks) fails as on a Linux without it; no call reports success for work
//! not done.
//! Rules: the manual pages of section 2; go1.27's syscall for numbers and layouts.

pub mod errno;
mod files;
mod io;
mod layout;
mod message;
mod pipe;
mod process;
mod socket;
mod start;
mod stream;
mod tree;

use crate::archive::Disk;
pub use errno::Errno;
use errno::*;
use pipe::{Pipe, PipeId};
use socket::{Socket, SocketId};
use std::collections::BTreeMap;
use std::rc::Rc;
use tree::{Device, Follow, NodeId, Place, Tree, User};

/// The environment of the kernel.
pub trait World {
    /// Bytes of the program's memory. Errors: EFAULT.
    fn read(&self, at: u64, len: u64) -> Result<&[u8], Errno>;
    fn write(&mut self, at: u64, bytes: &[u8]) -> Result<(), Errno>;
    /// Nanoseconds since 1970.
    fn now(&self) -> u64;
    /// Nanoseconds since the start of the run.
    fn uptime(&self) -> u64;
    fn random(&mut self) -> u64;
    /// The next bytes of standard input, at most `room`; empty at its end.
    fn input(&mut self, room: usize) -> Vec<u8>;
    /// Writes output. `false` if the run must end here.
    fn output(&mut self, stderr: bool, bytes: &[u8]) -> bool;
    /// Sends a signal to the process itself. `false` if the run must end here.
    fn signal(&mut self, number: u32) -> bool;
}

/// Why a call does not return a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    Error(Errno),
    /// The call blocks until this source is ready, then it is made again.
    Wait(Source, Mode),
    /// The call blocks until this time, in nanoseconds since the start.
    Sleep(u64),
    Exit(i32),
    /// The world ended the run.
    Ended,
}

impl From<Errno> for Stop {
    fn from(error: Errno) -> Stop {
        Stop::Error(error)
    }
}

/// Result of a system call.
pub type Result<T, E = Stop> = std::result::Result<T, E>;

/// Something that can become ready.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Source {
    Pipe(PipeId),
    Socket(SocketId),
    /// Never becomes ready, as far as the program is concerned.
    Never,
}

/// Direction of a transfer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mode {
    Read,
    Write,
}

/// An open file description, shared by `dup`ed descriptors.
#[derive(Clone, Debug)]
struct Open {
    what: What,
    flags: u32,
    at: u64,
    /// Number of descriptors that refer to it.
    shared: u32,
    /// Directory entries not yet listed.
    listing: Option<Rc<Vec<Rc<[u8]>>>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum What {
    Input,
    Output { stderr: bool },
    Node(NodeId),
    PipeEnd { pipe: PipeId, write: bool },
    Socket(SocketId),
}

type OpenId = u32;

#[derive(Clone, Copy, Debug)]
struct Descriptor {
    open: OpenId,
    close_on_exec: bool,
}

const O_WRONLY: u32 = 1;
const O_RDWR: u32 = 2;
const O_CREAT: u32 = 0o100;
const O_EXCL: u32 = 0o200;
const O_TRUNC: u32 = 0o1000;
const O_APPEND: u32 = 0o2000;
const O_NONBLOCK: u32 = 0o4000;
const O_DIRECTORY: u32 = 0o200_000;
const O_NOFOLLOW: u32 = 0o400_000;
const O_CLOEXEC: u32 = 0o2_000_000;
const O_PATH: u32 = 0o10_000_000;

/// Maximum number of descriptors.
const DESCRIPTORS: usize = 1 << 16;
/// Maximum bytes moved by one call.
const MAX_COUNT: u64 = 0x7fff_f000;

/// State of the operating system.
#[derive(Clone, Debug)]
pub struct Kernel {
    tree: Tree,
    descriptors: Vec<Option<Descriptor>>,
    opens: BTreeMap<OpenId, Open>,
    next_open: OpenId,
    pipes: BTreeMap<PipeId, Pipe>,
    next_pipe: PipeId,
    sockets: BTreeMap<SocketId, Socket>,
    next_socket: SocketId,
    next_port: u16,
    here: NodeId,
    user: User,
    umask: u32,
    limit: u64,
    /// Sources whose readiness may have changed since `take_touched`.
    touched: Vec<Source>,
}

/// The arguments of a call.
#[derive(Clone, Copy, Debug)]
struct Args([u64; 6]);

impl Args {
    fn fd(self, n: usize) -> i32 {
        self.0[n] as i32
    }
    fn int(self, n: usize) -> u32 {
        self.0[n] as u32
    }
    fn at(self, n: usize) -> u64 {
        self.0[n]
    }
}

/// `AT_FDCWD`
const HERE: i32 = -100;
const SYMLINK_NOFOLLOW: u32 = 0x100;
const EMPTY_PATH: u32 = 0x1000;

impl Kernel {
    /// A new system. `program`: path of the running program; `home`: the folder that holds `disk`.
    pub fn new(program: &str, home: &str, disk: &Disk, user: (u32, u32), now: u64) -> Kernel {
        let user = User { uid: user.0, gid: user.1 };
        let mut kernel = Kernel {
            tree: start::tree(program, home, disk, user, now as i64),
            descriptors: Vec::new(),
            opens: BTreeMap::new(),
            next_open: 0,
            pipes: BTreeMap::new(),
            next_pipe: 1,
            sockets: BTreeMap::new(),
            next_socket: 1,
            next_port: 0,
            here: tree::ROOT,
            user,
            umask: 0o22,
            limit: 1024,
            touched: Vec::new(),
        };
        kernel.start_in(&format!("{home}/{}", disk.folder));
        for (what, flags) in [
            (What::Input, 0),
            (What::Output { stderr: false }, O_WRONLY),
            (What::Output { stderr: true }, O_WRONLY),
        ] {
            let _ = kernel.describe(what, flags);
        }
        kernel
    }

    /// Enters the program's working directory, which its user may be unable to reach.
    fn start_in(&mut self, path: &str) {
        let root = User { uid: 0, gid: 0 };
        if let Ok(Place { node: Some(at), .. }) =
            self.tree.walk(root, tree::ROOT, path.as_bytes(), Follow::Always)
        {
            self.tree.open(at);
            self.here = at;
        }
    }

    /// Sources whose readiness may have changed since the last call.
    pub fn take_touched(&mut self) -> Vec<Source> {
        std::mem::take(&mut self.touched)
    }

    /// Whether `take_touched` would return anything.
    pub fn anything_touched(&self) -> bool {
        !self.touched.is_empty()
    }

    fn touch(&mut self, source: Source) {
        if !self.touched.contains(&source) {
            self.touched.push(source);
        }
    }

    /// Makes one system call.
    pub fn call(&mut self, world: &mut dyn World, number: u64, args: [u64; 6]) -> Result<u64> {
        let a = Args(args);
        match number {
            // read
            0 => self.read(world, a),
            // write
            1 => self.write(world, a),
            // open
            2 => self.open_at(world, HERE, a.at(0), a.int(1), a.int(2)),
            // close
            3 => self.close(a.fd(0)),
            // stat
            4 => self.stat_at(world, HERE, a.at(0), a.at(1), 0),
            // fstat
            5 => self.stat(world, a.fd(0), a.at(1)),
            // lstat
            6 => self.stat_at(world, HERE, a.at(0), a.at(1), SYMLINK_NOFOLLOW),
            // poll, ppoll
            7 | 271 => self.poll(world, a, number == 271),
            // lseek
            8 => self.seek(a),
            // mmap
            9 => Err(ENOMEM.into()),
            // munmap
            11 => Err(EINVAL.into()),
            // ioctl
            16 => self.control(world, a),
            // pread64
            17 => self.read_at(world, a),
            // pwrite64
            18 => self.write_at(world, a),
            // readv
            19 => self.read_vector(world, a),
            // writev
            20 => self.write_vector(world, a),
            // access
            21 => self.access_at(world, HERE, a.at(0), a.int(1), 0),
            // pipe
            22 => self.make_pipe(world, a.at(0), 0),
            // sched_yield
            24 => Ok(0),
            // dup
            32 => self.duplicate(a.fd(0), 0, false),
            // dup2, dup3
            33 | 292 => self.duplicate_to(a, number == 292),
            // nanosleep
            35 => self.sleep(world, a.at(0)),
            // getpid, gettid
            39 | 186 => Ok(process::PID),
            // sendfile
            40 => self.send_file(world, a),
            // socket
            41 => self.socket(a),
            // connect
            42 => self.connect(world, a),
            // accept
            43 => self.accept(world, a, 0),
            // sendto
            44 => self.send_to(world, a),
            // recvfrom
            45 => self.receive_from(world, a),
            // sendmsg
            46 => self.send_message(world, a),
            // recvmsg
            47 => self.receive_message(world, a),
            // shutdown
            48 => self.shut_down(a),
            // bind
            49 => self.bind(world, a),
            // listen
            50 => self.listen(a),
            // getsockname
            51 => self.name_of_socket(world, a, false),
            // getpeername
            52 => self.name_of_socket(world, a, true),
            // socketpair
            53 => self.socket_pair(world, a),
            // setsockopt
            54 => self.set_option(world, a),
            // getsockopt
            55 => self.get_option(world, a),
            // clone, fork, vfork, clone3
            56 | 57 | 58 | 435 => Err(EAGAIN.into()),
            // execve, execveat
            59 | 322 => self.execute(world, a, number == 322),
            // exit, exit_group
            60 | 231 => Err(Stop::Exit(a.fd(0) & 0xff)),
            // wait4, waitid
            61 | 247 => Err(ECHILD.into()),
            // kill, tkill, tgkill, pidfd_send_signal
            62 | 200 | 234 | 424 => process::kill(world, number, a),
            // uname
            63 => process::name_of_system(world, a.at(0)),
            // fcntl
            72 => self.descriptor_control(a),
            // flock
            73 => self.of(a.fd(0)).map(|_| 0),
            // fsync, fdatasync, sync_file_range, syncfs
            74 | 75 | 277 | 306 => self.synchronize(a.fd(0)),
            // sync
            162 => Ok(0),
            // truncate
            76 => self.truncate_path(world, a),
            // ftruncate
            77 => self.truncate(world, a),
            // getdents
            78 => Err(ENOSYS.into()),
            // getcwd
            79 => self.working_directory(world, a),
            // chdir
            80 => self.change_directory(world, a.at(0)),
            // fchdir
            81 => self.change_directory_to(a.fd(0)),
            // rename
            82 => self.rename_at(world, [HERE, HERE], [a.at(0), a.at(1)], 0),
            // mkdir
            83 => self.make_directory(world, HERE, a.at(0), a.int(1)),
            // rmdir
            84 => self.unlink_at(world, HERE, a.at(0), 0x200),
            // creat
            85 => self.open_at(world, HERE, a.at(0), O_CREAT | O_WRONLY | O_TRUNC, a.int(1)),
            // link
            86 => self.link_at(world, [HERE, HERE], [a.at(0), a.at(1)], 0),
            // unlink
            87 => self.unlink_at(world, HERE, a.at(0), 0),
            // symlink
            88 => self.symlink_at(world, a.at(0), HERE, a.at(1)),
            // readlink
            89 => self.read_link_at(world, HERE, a.at(0), a.at(1), a.at(2)),
            // chmod
            90 => self.change_mode_at(world, HERE, a.at(0), a.int(1), 0),
            // fchmod
            91 => self.change_mode(world, a.fd(0), a.int(1)),
            // chown
            92 => self.change_owner_at(world, HERE, a.at(0), [a.int(1), a.int(2)], 0),
            // fchown
            93 => self.change_owner(world, a.fd(0), [a.int(1), a.int(2)]),
            // lchown
            94 => self.change_owner_at(world, HERE, a.at(0), [a.int(1), a.int(2)], SYMLINK_NOFOLLOW),
            // umask
            95 => Ok(u64::from(std::mem::replace(&mut self.umask, a.int(0) & 0o777))),
            // gettimeofday, getrusage, sysinfo, times, time, clock_gettime, clock_getres
            96 | 98 | 99 | 100 | 201 | 228 | 229 => process::report(world, number, a),
            // getrlimit
            97 => self.limits(world, a.int(0), 0, a.at(1)),
            // setrlimit
            160 => self.limits(world, a.int(0), a.at(1), 0),
            // prlimit64
            302 => {
                if a.fd(0) != 0 && a.at(0) != process::PID {
                    return Err(ESRCH.into());
                }
                self.limits(world, a.int(1), a.at(2), a.at(3))
            }
            // getuid, geteuid
            102 | 107 => Ok(u64::from(self.user.uid)),
            // getgid, getegid
            104 | 108 => Ok(u64::from(self.user.gid)),
            // setuid, setgid, setreuid, setresuid, setresgid, setregid
            105 | 106 | 113 | 117 | 119 | 114 => self.change_user(number, a),
            // setpgid, setsid
            109 | 112 => Err(EPERM.into()),
            // getppid
            110 => Ok(process::PARENT),
            // getpgrp
            111 => Ok(process::PID),
            // getgroups
            115 => Ok(0),
            // setgroups, chroot, mount, umount2, reboot, sethostname, setdomainname, pivot_root, settimeofday, clock_settime
            116 | 161 | 165 | 166 | 169 | 170 | 171 | 155 | 164 | 227 => Err(EPERM.into()),
            // getpgid, getsid
            121 | 124 => match a.fd(0) {
                0 => Ok(process::PID),
                pid if pid as u64 == process::PID => Ok(process::PID),
                _ => Err(ESRCH.into()),
            },
            // getpriority
            140 => Ok(20),
            // setpriority
            141 => Ok(0),
            // mknod
            133 => self.make_node(world, HERE, a.at(0), a.int(1)),
            // statfs, fstatfs
            137 | 138 => self.file_system(world, number == 138, a),
            // utime, utimes, futimesat, utimensat
            132 | 235 | 261 | 280 => self.set_times(world, number, a),
            // getdents64
            217 => self.list(world, a),
            // openat
            257 => self.open_at(world, a.fd(0), a.at(1), a.int(2), a.int(3)),
            // mkdirat
            258 => self.make_directory(world, a.fd(0), a.at(1), a.int(2)),
            // mknodat
            259 => self.make_node(world, a.fd(0), a.at(1), a.int(2)),
            // fchownat
            260 => self.change_owner_at(world, a.fd(0), a.at(1), [a.int(2), a.int(3)], a.int(4)),
            // newfstatat
            262 => self.stat_at(world, a.fd(0), a.at(1), a.at(2), a.int(3)),
            // unlinkat
            263 => self.unlink_at(world, a.fd(0), a.at(1), a.int(2)),
            // renameat
            264 => self.rename_at(world, [a.fd(0), a.fd(2)], [a.at(1), a.at(3)], 0),
            // renameat2
            316 => self.rename_at(world, [a.fd(0), a.fd(2)], [a.at(1), a.at(3)], a.int(4)),
            // linkat
            265 => self.link_at(world, [a.fd(0), a.fd(2)], [a.at(1), a.at(3)], a.int(4)),
            // symlinkat
            266 => self.symlink_at(world, a.at(0), a.fd(1), a.at(2)),
            // readlinkat
            267 => self.read_link_at(world, a.fd(0), a.at(1), a.at(2), a.at(3)),
            // fchmodat
            268 => self.change_mode_at(world, a.fd(0), a.at(1), a.int(2), 0),
            // fchmodat2
            452 => self.change_mode_at(world, a.fd(0), a.at(1), a.int(2), a.int(3)),
            // faccessat
            269 => self.access_at(world, a.fd(0), a.at(1), a.int(2), 0),
            // faccessat2
            439 => self.access_at(world, a.fd(0), a.at(1), a.int(2), a.int(3)),
            // splice, tee
            275 | 276 => Err(EINVAL.into()),
            // accept4
            288 => self.accept(world, a, a.int(3)),
            // pipe2
            293 => self.make_pipe(world, a.at(0), a.int(1)),
            // getrandom
            318 => self.get_random(world, a),
            // copy_file_range
            326 => self.copy_range(world, a),
            _ => Err(ENOSYS.into()),
        }
    }

    // ---- descriptors

    fn describe(&mut self, what: What, flags: u32) -> Result<i32> {
        let slot = self.free_slot(0)?;
        let id = self.next_open;
        self.next_open += 1;
        match what {
            What::Node(node) => self.tree.open(node),
            What::Input | What::Output { .. } | What::PipeEnd { .. } | What::Socket(_) => {}
        }
        let kept = flags & !(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC);
        self.opens.insert(id, Open { what, flags: kept, at: 0, shared: 1, listing: None });
        self.put(slot, Descriptor { open: id, close_on_exec: flags & O_CLOEXEC != 0 });
        Ok(slot as i32)
    }

    fn free_slot(&self, least: usize) -> Result<usize> {
        let mut slots = self.descriptors.iter().enumerate().skip(least);
        let slot =
            slots.find(|(_, slot)| slot.is_none()).map_or(self.descriptors.len().max(least), |(i, _)| i);
        if slot as u64 >= self.limit || slot >= DESCRIPTORS { Err(EMFILE.into()) } else { Ok(slot) }
    }

    fn put(&mut self, slot: usize, descriptor: Descriptor) {
        if self.descriptors.len() <= slot {
            self.descriptors.resize(slot + 1, None);
        }
        if let Some(place) = self.descriptors.get_mut(slot) {
            *place = Some(descriptor);
        }
    }

    fn descriptor(&self, fd: i32) -> Result<Descriptor> {
        let slot = usize::try_from(fd).ok().and_then(|fd| self.descriptors.get(fd).copied().flatten());
        slot.ok_or(Stop::Error(EBADF))
    }

    fn of(&self, fd: i32) -> Result<&Open> {
        let descriptor = self.descriptor(fd)?;
        self.opens.get(&descriptor.open).ok_or(Stop::Error(EBADF))
    }

    fn of_mut(&mut self, fd: i32) -> Result<&mut Open> {
        let descriptor = self.descriptor(fd)?;
        self.opens.get_mut(&descriptor.open).ok_or(Stop::Error(EBADF))
    }

    fn close(&mut self, fd: i32) -> Result<u64> {
        let descriptor = self.descriptor(fd)?;
        if let Some(slot) = self.descriptors.get_mut(fd as usize) {
            *slot = None;
        }
        self.drop_open(descriptor.open);
        Ok(0)
    }

    fn drop_open(&mut self, id: OpenId) {
        let Some(open) = self.opens.get_mut(&id) else { return };
        open.shared -= 1;
        if open.shared > 0 {
            return;
        }
        let what = open.what;
        self.opens.remove(&id);
        match what {
            What::Input | What::Output { .. } => {}
            What::Node(node) => self.tree.close(node),
            What::Socket(socket) => self.close_socket(socket),
            What::PipeEnd { pipe, write } => {
                if let Some(p) = self.pipes.get_mut(&pipe) {
                    let ends = if write { &mut p.writers } else { &mut p.readers };
                    *ends = ends.saturating_sub(1);
                    if p.readers + p.writers == 0 {
                        self.pipes.remove(&pipe);
                    }
                }
                self.touch(Source::Pipe(pipe));
            }
        }
    }

    fn duplicate(&mut self, fd: i32, least: usize, close_on_exec: bool) -> Result<u64> {
        let Descriptor { open, .. } = self.descriptor(fd)?;
        let slot = self.free_slot(least)?;
        self.share(open);
        self.put(slot, Descriptor { open, close_on_exec });
        Ok(slot as u64)
    }

    fn share(&mut self, open: OpenId) {
        if let Some(open) = self.opens.get_mut(&open) {
            open.shared += 1;
        }
    }

    fn duplicate_to(&mut self, a: Args, third: bool) -> Result<u64> {
        let (from, to) = (a.fd(0), a.fd(1));
        let Descriptor { open, .. } = self.descriptor(from)?;
        if from == to {
            return if third { Err(EINVAL.into()) } else { Ok(to as u64) };
        }
        if to < 0 || to as u64 >= self.limit.min(DESCRIPTORS as u64) {
            return Err(EBADF.into());
        }
        self.share(open);
        let _ = self.close(to);
        self.put(to as usize, Descriptor { open, close_on_exec: third && a.int(2) & O_CLOEXEC != 0 });
        Ok(to as u64)
    }

    fn descriptor_control(&mut self, a: Args) -> Result<u64> {
        const DUPLICATE: u32 = 0;
        const DUPLICATE_CLOSING: u32 = 1030;
        let (fd, value) = (a.fd(0), a.int(2));
        let descriptor = self.descriptor(fd)?;
        match a.int(1) {
            what @ (DUPLICATE | DUPLICATE_CLOSING) => {
                if value as usize >= DESCRIPTORS || u64::from(value) >= self.limit {
                    return Err(EINVAL.into());
                }
                self.duplicate(fd, value as usize, what == DUPLICATE_CLOSING)
            }
            1 => Ok(u64::from(descriptor.close_on_exec)),
            2 => {
                self.put(fd as usize, Descriptor { close_on_exec: value & 1 != 0, ..descriptor });
                Ok(0)
            }
            3 => Ok(u64::from(
                self.of(fd)?.flags | 0o100_000 * u32::from(matches!(self.of(fd)?.what, What::Node(_))),
            )),
            4 => {
                let open = self.of_mut(fd)?;
                let settable = O_APPEND | O_NONBLOCK;
                open.flags = open.flags & !settable | value & settable;
                Ok(0)
            }
            // A process is not blocked by its own locks.
            5 | 36 => Ok(0),
            6 | 7 | 37 | 38 => Ok(0),
            1032 => Ok(pipe::ROOM as u64),
            _ => Err(EINVAL.into()),
        }
    }

    /// The source that the descriptor waits on. Errors: EBADF, or EPERM if it never blocks.
    pub fn source(&self, fd: i32) -> Result<Source, Errno> {
        match self.of(fd).map_err(|_| EBADF)?.what {
            What::PipeEnd { pipe, .. } => Ok(Source::Pipe(pipe)),
            What::Socket(socket) => Ok(Source::Socket(socket)),
            What::Input | What::Output { .. } => Ok(Source::Never),
            What::Node(_) => Err(EPERM),
        }
    }

    /// For a standard output stream, whether it is stderr.
    pub fn stream(&self, fd: i32) -> Option<bool> {
        match self.of(fd).ok()?.what {
            What::Output { stderr } => Some(stderr),
            What::Input | What::Node(_) | What::PipeEnd { .. } | What::Socket(_) => None,
        }
    }

    /// Whether reading or writing would not block.
    pub fn is_ready(&self, source: Source, mode: Mode) -> bool {
        match (source, mode) {
            (Source::Pipe(pipe), Mode::Read) => {
                self.pipes.get(&pipe).is_none_or(|p| !p.data.is_empty() || p.writers == 0)
            }
            (Source::Pipe(pipe), Mode::Write) => {
                self.pipes.get(&pipe).is_none_or(|p| p.room() >= pipe::ATOMIC || p.readers == 0)
            }
            (Source::Socket(socket), mode) => self.socket_is_ready(socket, mode),
            (Source::Never, _) => true,
        }
    }
}

/// Reads a path from the program's memory.
fn path(world: &dyn World, at: u64) -> Result<Rc<[u8]>> {
    let mut text = Vec::new();
    loop {
        // Page by page, so that a path just before the end of memory is not an error.
        let from = at.checked_add(text.len() as u64).ok_or(Stop::Error(EFAULT))?;
        let page = world.read(from, 64.min(4096 - from % 4096))?;
        match page.iter().position(|&b| b == 0) {
            Some(end) => {
                text.extend(page.iter().take(end));
                return Ok(text.into());
            }
            None => text.extend(page),
        }
        if text.len() > 4096 {
            return Err(ENAMETOOLONG.into());
        }
    }
}
