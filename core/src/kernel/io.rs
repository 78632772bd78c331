//! Reading and writing through descriptors; also makes pipes, and answers ioctl, poll, nanosleep and getrandom.
//! Rules: read(2), write(2), lseek(2), pipe(7), poll(2), copy_file_range(2), sendfile(2).

use super::errno::*;
use super::layout::{Layout, u16_at, u32_at, u64_at};
use super::tree::{Content, WRITE};
use super::*;

/// Bytes moved by one vectored call.
const MAX_GATHERED: u64 = 16 << 20;
/// Maximum length of an `iovec`.
const MAX_PARTS: u64 = 1024;
const MAX_FILE: u64 = i64::MAX as u64;

impl Kernel {
    pub(super) fn read(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let bytes = self.take(world, a.fd(0), a.at(2))?;
        world.write(a.at(1), &bytes)?;
        Ok(bytes.len() as u64)
    }

    pub(super) fn write(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let count = a.at(2).min(MAX_COUNT);
        self.give_from(world, a.fd(0), a.at(1), count)
    }

    /// Writes bytes of the program's memory; returns how many.
    fn give_from(&mut self, world: &mut dyn World, fd: i32, at: u64, count: u64) -> Result<u64> {
        let bytes = world.read(at, count)?.to_vec();
        self.give(world, fd, &bytes)
    }

    /// Reads up to `room` bytes.
    pub(super) fn take(&mut self, world: &mut dyn World, fd: i32, room: u64) -> Result<Vec<u8>> {
        let open = self.of(fd)?;
        let (what, flags, at) = (open.what, open.flags, open.at);
        if flags & 3 == O_WRONLY && !matches!(what, What::Socket(_)) || flags & O_PATH != 0 {
            return Err(EBADF.into());
        }
        let room = room.min(MAX_COUNT) as usize;
        match what {
            What::Output { .. } => Err(EBADF.into()),
            What::Input => Ok(if room == 0 { Vec::new() } else { world.input(room) }),
            What::Node(node) => {
                let bytes = self.take_at(world, node, at, room)?;
                self.of_mut(fd)?.at += bytes.len() as u64;
                Ok(bytes)
            }
            What::PipeEnd { pipe, .. } => {
                let p = self.pipes.get_mut(&pipe).ok_or(Stop::Error(EBADF))?;
                if room > 0 && p.data.is_empty() && p.writers > 0 {
                    return Err(self.wait(Source::Pipe(pipe), Mode::Read, flags));
                }
                let bytes = p.take(room);
                self.touch(Source::Pipe(pipe));
                Ok(bytes)
            }
            What::Socket(socket) => Ok(self.receive(socket, room, flags & O_NONBLOCK != 0, 0)?.0),
        }
    }

    /// The result of a call that would block.
    pub(super) fn wait(&self, source: Source, mode: Mode, flags: u32) -> Stop {
        if flags & O_NONBLOCK != 0 { Stop::Error(EAGAIN) } else { Stop::Wait(source, mode) }
    }

    fn take_at(&mut self, world: &mut dyn World, node: NodeId, at: u64, room: usize) -> Result<Vec<u8>> {
        match &self.tree.node(node)?.content {
            Content::Directory { .. } => Err(EISDIR.into()),
            Content::File(data) => {
                let start = at.min(data.len() as u64) as usize;
                let end = start.saturating_add(room).min(data.len());
                Ok(data.get(start..end).unwrap_or_default().to_vec())
            }
            Content::Device(Device::Null) => Ok(Vec::new()),
            Content::Device(Device::Zero | Device::Full) => Ok(vec![0; room.min(1 << 20)]),
            Content::Device(Device::Random) => Ok(random(world, room.min(1 << 20))),
            Content::Link(_) | Content::Socket => Err(EINVAL.into()),
        }
    }

    /// Writes bytes; returns how many fitted.
    pub(super) fn give(&mut self, world: &mut dyn World, fd: i32, bytes: &[u8]) -> Result<u64> {
        let open = self.of(fd)?;
        let (what, flags, at) = (open.what, open.flags, open.at);
        if flags & 3 == 0 && !matches!(what, What::Socket(_)) || flags & O_PATH != 0 {
            return Err(EBADF.into());
        }
        match what {
            What::Input => Err(EBADF.into()),
            What::Output { stderr } => {
                if world.output(stderr, bytes) {
                    Ok(bytes.len() as u64)
                } else {
                    Err(Stop::Ended)
                }
            }
            What::Node(node) => {
                let at = if flags & O_APPEND != 0 { self.tree.node(node)?.size() } else { at };
                let n = self.give_at(world, node, at, bytes)?;
                self.of_mut(fd)?.at = at + n;
                Ok(n)
            }
            What::PipeEnd { pipe, .. } => {
                let p = self.pipes.get_mut(&pipe).ok_or(Stop::Error(EBADF))?;
                if p.readers == 0 {
                    return self.broken_pipe(world);
                }
                let n = p.room().min(bytes.len());
                if n < bytes.len() && (n == 0 || bytes.len() <= pipe::ATOMIC) {
                    return Err(self.wait(Source::Pipe(pipe), Mode::Write, flags));
                }
                p.data.extend(bytes.iter().take(n));
                self.touch(Source::Pipe(pipe));
                Ok(n as u64)
            }
            What::Socket(socket) => {
                let sent = self.send(world, socket, bytes, None, flags & O_NONBLOCK != 0);
                if sent == Err(Stop::Error(EPIPE)) { self.broken_pipe(world) } else { sent }
            }
        }
    }

    fn broken_pipe(&self, world: &mut dyn World) -> Result<u64> {
        const SIGPIPE: u32 = 13;
        if world.signal(SIGPIPE) { Err(EPIPE.into()) } else { Err(Stop::Ended) }
    }

    fn give_at(&mut self, world: &mut dyn World, node: NodeId, at: u64, bytes: &[u8]) -> Result<u64> {
        match &self.tree.node(node)?.content {
            Content::File(_) => {
                if !bytes.is_empty() {
                    self.tree.write(node, at, bytes, world.now() as i64)?;
                }
                Ok(bytes.len() as u64)
            }
            Content::Device(Device::Full) => Err(ENOSPC.into()),
            Content::Device(_) => Ok(bytes.len() as u64),
            Content::Directory { .. } => Err(EISDIR.into()),
            Content::Link(_) | Content::Socket => Err(EINVAL.into()),
        }
    }

    /// The file for a positioned call. Errors: ESPIPE for other descriptors.
    fn positioned(&self, fd: i32, wanted: Mode, at: u64) -> Result<NodeId> {
        let open = self.of(fd)?;
        let What::Node(node) = open.what else { return Err(ESPIPE.into()) };
        let allowed = match wanted {
            Mode::Read => open.flags & 3 != O_WRONLY,
            Mode::Write => open.flags & 3 != 0,
        };
        if !allowed || open.flags & O_PATH != 0 {
            return Err(EBADF.into());
        }
        if at > MAX_FILE { Err(EINVAL.into()) } else { Ok(node) }
    }

    pub(super) fn read_at(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let node = self.positioned(a.fd(0), Mode::Read, a.at(3))?;
        let bytes = self.take_at(world, node, a.at(3), a.at(2).min(MAX_COUNT) as usize)?;
        world.write(a.at(1), &bytes)?;
        Ok(bytes.len() as u64)
    }

    pub(super) fn write_at(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let node = self.positioned(a.fd(0), Mode::Write, a.at(3))?;
        let bytes = world.read(a.at(1), a.at(2).min(MAX_COUNT))?.to_vec();
        // With O_APPEND Linux appends regardless of the offset.
        let append = self.of(a.fd(0))?.flags & O_APPEND != 0;
        let at = if append { self.tree.node(node)?.size() } else { a.at(3) };
        self.give_at(world, node, at, &bytes)
    }

    /// Address and length of each part of an `iovec`.
    pub(super) fn parts(world: &dyn World, at: u64, count: u64) -> Result<Vec<(u64, u64)>> {
        if count > MAX_PARTS {
            return Err(EINVAL.into());
        }
        let bytes = world.read(at, 16 * count)?;
        Ok(bytes.chunks_exact(16).map(|part| (u64_at(part, 0), u64_at(part, 8))).collect())
    }

    /// Collects the bytes of all parts.
    pub(super) fn gather(world: &dyn World, parts: &[(u64, u64)]) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        for &(at, len) in parts {
            let room = MAX_GATHERED.saturating_sub(bytes.len() as u64);
            bytes.extend_from_slice(world.read(at, len.min(room))?);
        }
        Ok(bytes)
    }

    /// Distributes bytes to the parts.
    pub(super) fn scatter(world: &mut dyn World, parts: &[(u64, u64)], mut bytes: &[u8]) -> Result<()> {
        for &(at, len) in parts {
            let (now, rest) = bytes.split_at(bytes.len().min(len as usize));
            world.write(at, now)?;
            bytes = rest;
        }
        Ok(())
    }

    pub(super) fn read_vector(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let parts = Self::parts(world, a.at(1), a.at(2))?;
        let room = parts.iter().fold(0u64, |sum, part| sum.saturating_add(part.1));
        let bytes = self.take(world, a.fd(0), room)?;
        Self::scatter(world, &parts, &bytes)?;
        Ok(bytes.len() as u64)
    }

    pub(super) fn write_vector(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let parts = Self::parts(world, a.at(1), a.at(2))?;
        let bytes = Self::gather(world, &parts)?;
        self.give(world, a.fd(0), &bytes)
    }

    pub(super) fn seek(&mut self, a: Args) -> Result<u64> {
        let open = self.of(a.fd(0))?;
        let What::Node(node) = open.what else { return Err(ESPIPE.into()) };
        let found = self.tree.node(node)?;
        let (offset, at) = (a.at(1) as i64, open.at as i64);
        let device = matches!(found.content, Content::Device(_));
        let size = found.size() as i64;
        let to = match a.int(2) {
            0 => Some(offset),
            1 => at.checked_add(offset),
            2 if found.is_directory() => Some(i64::MAX),
            2 => size.checked_add(offset),
            3 if offset < size && offset >= 0 => Some(offset),
            4 if offset < size && offset >= 0 => Some(size),
            3 | 4 => return Err(ENXIO.into()),
            _ => return Err(EINVAL.into()),
        };
        let to = match to {
            None => return Err(EOVERFLOW.into()),
            Some(to) if to < 0 => return Err(EINVAL.into()),
            Some(_) if device => 0,
            Some(to) => to as u64,
        };
        let open = self.of_mut(a.fd(0))?;
        open.at = to;
        open.listing = None;
        Ok(to)
    }

    pub(super) fn truncate_path(&mut self, world: &dyn World, a: Args) -> Result<u64> {
        let len = a.at(1);
        if len > MAX_FILE {
            return Err(EINVAL.into());
        }
        let node = self.existing(HERE, &path(world, a.at(0))?, true)?;
        if self.tree.node(node)?.is_directory() {
            return Err(EISDIR.into());
        }
        self.tree.may(self.user, node, WRITE)?;
        self.tree.resize(node, len, world.now() as i64)?;
        Ok(0)
    }

    pub(super) fn truncate(&mut self, world: &dyn World, a: Args) -> Result<u64> {
        let open = self.of(a.fd(0))?;
        let What::Node(node) = open.what else { return Err(EINVAL.into()) };
        if open.flags & 3 == 0 || a.at(1) > MAX_FILE {
            return Err(EINVAL.into());
        }
        self.tree.resize(node, a.at(1), world.now() as i64)?;
        Ok(0)
    }

    pub(super) fn synchronize(&self, fd: i32) -> Result<u64> {
        match self.of(fd)?.what {
            What::Node(_) => Ok(0),
            What::Input | What::Output { .. } | What::PipeEnd { .. } | What::Socket(_) => Err(EINVAL.into()),
        }
    }

    pub(super) fn make_pipe(&mut self, world: &mut dyn World, to: u64, flags: u32) -> Result<u64> {
        if flags & !(O_CLOEXEC | O_NONBLOCK) != 0 {
            return Err(EINVAL.into());
        }
        let pipe = self.next_pipe;
        self.pipes.insert(pipe, Pipe { readers: 1, writers: 1, ..Pipe::default() });
        let made = self.describe(What::PipeEnd { pipe, write: false }, flags).and_then(|r| {
            match self.describe(What::PipeEnd { pipe, write: true }, flags | O_WRONLY) {
                Ok(w) => Ok([r, w]),
                Err(stop) => {
                    let _ = self.close(r);
                    Err(stop)
                }
            }
        });
        let [r, w] = made.inspect_err(|_| drop(self.pipes.remove(&pipe)))?;
        self.next_pipe += 1;
        world.write(to, &Layout(Vec::new()).u32(r as u32).u32(w as u32).0)?;
        Ok(0)
    }

    pub(super) fn control(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        const NONBLOCKING: u32 = 0x5421;
        const UNREAD: u32 = 0x541b;
        let open = self.of(a.fd(0))?;
        match (a.int(1), open.what) {
            (NONBLOCKING, _) => {
                let on = u32_at(world.read(a.at(2), 4)?, 0) != 0;
                let open = self.of_mut(a.fd(0))?;
                open.flags = if on { open.flags | O_NONBLOCK } else { open.flags & !O_NONBLOCK };
                Ok(0)
            }
            (UNREAD, What::PipeEnd { pipe, .. }) => {
                let n = self.pipes.get(&pipe).map_or(0, |p| p.data.len());
                world.write(a.at(2), &(n as u32).to_le_bytes())?;
                Ok(0)
            }
            _ => Err(ENOTTY.into()),
        }
    }

    /// `copy_file_range`
    pub(super) fn copy_range(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let (from, to) = (self.of(a.fd(0))?.what, self.of(a.fd(2))?);
        let (What::Node(from), What::Node(into)) = (from, to.what) else { return Err(EINVAL.into()) };
        if self.of(a.fd(0))?.flags & 3 == O_WRONLY || to.flags & 3 == 0 || to.flags & O_APPEND != 0 {
            return Err(EBADF.into());
        }
        for node in [from, into] {
            match self.tree.node(node)?.content {
                Content::File(_) => {}
                Content::Directory { .. } => return Err(EISDIR.into()),
                _ => return Err(EINVAL.into()),
            }
        }
        let mut at = [0; 2];
        for (at, (fd, place)) in at.iter_mut().zip([(a.fd(0), a.at(1)), (a.fd(2), a.at(3))]) {
            *at = if place == 0 { self.of(fd)?.at } else { u64_at(world.read(place, 8)?, 0) };
        }
        let bytes = self.take_at(world, from, at[0], a.at(4).min(MAX_COUNT) as usize)?;
        let n = self.give_at(world, into, at[1], &bytes)?;
        for (at, (fd, place)) in at.iter().zip([(a.fd(0), a.at(1)), (a.fd(2), a.at(3))]) {
            match place {
                0 => self.of_mut(fd)?.at = at + n,
                _ => world.write(place, &(at + n).to_le_bytes())?,
            }
        }
        Ok(n)
    }

    /// `sendfile`
    pub(super) fn send_file(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let node = self
            .positioned(a.fd(1), Mode::Read, 0)
            .map_err(|stop| if stop == Stop::Error(ESPIPE) { EINVAL.into() } else { stop })?;
        if !matches!(self.tree.node(node)?.content, Content::File(_)) {
            return Err(EINVAL.into());
        }
        let place = a.at(2);
        let at = if place == 0 { self.of(a.fd(1))?.at } else { u64_at(world.read(place, 8)?, 0) };
        let bytes = self.take_at(world, node, at, a.at(3).min(1 << 20) as usize)?;
        let n = if bytes.is_empty() { 0 } else { self.give(world, a.fd(0), &bytes)? };
        match place {
            0 => self.of_mut(a.fd(1))?.at = at + n,
            _ => world.write(place, &(at + n).to_le_bytes())?,
        }
        Ok(n)
    }

    /// `poll` and `ppoll`. They check readiness, and wait only for a given timeout.
    pub(super) fn poll(&mut self, world: &mut dyn World, a: Args, precise: bool) -> Result<u64> {
        const IN: u16 = 1;
        const OUT: u16 = 4;
        const INVALID: u16 = 0x20;
        let count = a.at(1).min(1024);
        let mut bytes = world.read(a.at(0), 8 * count)?.to_vec();
        let mut ready = 0;
        for entry in bytes.chunks_exact_mut(8) {
            let (fd, wanted) = (u32_at(entry, 0) as i32, u16_at(entry, 4));
            let mut found = 0;
            if fd >= 0 {
                match self.source(fd) {
                    Err(EBADF) => found = INVALID,
                    Err(_) => found = wanted & (IN | OUT),
                    Ok(source) => {
                        for (bit, mode) in [(IN, Mode::Read), (OUT, Mode::Write)] {
                            if wanted & bit != 0 && self.is_ready(source, mode) {
                                found |= bit;
                            }
                        }
                    }
                }
            }
            ready += u64::from(found != 0);
            if let Some(place) = entry.get_mut(6..8) {
                place.copy_from_slice(&found.to_le_bytes());
            }
        }
        let waits = if precise {
            a.at(2) == 0 || world.read(a.at(2), 16)?.iter().any(|&b| b != 0)
        } else {
            a.fd(2) != 0
        };
        if ready == 0 && waits {
            return Err(Stop::Wait(Source::Never, Mode::Read));
        }
        world.write(a.at(0), &bytes)?;
        Ok(ready)
    }

    pub(super) fn sleep(&self, world: &dyn World, at: u64) -> Result<u64> {
        let bytes = world.read(at, 16)?;
        let (sec, ns) = (u64_at(bytes, 0), u64_at(bytes, 8));
        if sec > i64::MAX as u64 || ns >= 1_000_000_000 {
            return Err(EINVAL.into());
        }
        Err(Stop::Sleep(world.uptime().saturating_add(sec.saturating_mul(1_000_000_000)).saturating_add(ns)))
    }

    pub(super) fn get_random(&self, world: &mut dyn World, a: Args) -> Result<u64> {
        if a.int(2) & !7 != 0 {
            return Err(EINVAL.into());
        }
        let n = a.at(1).min(1 << 20);
        world.read(a.at(0), n)?;
        let bytes = random(world, n as usize);
        world.write(a.at(0), &bytes)?;
        Ok(n)
    }
}

fn random(world: &mut dyn World, n: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(n.next_multiple_of(8));
    while bytes.len() < n {
        bytes.extend(world.random().to_le_bytes());
    }
    bytes.truncate(n);
    bytes
}
