//! Calls on files by name, and file attributes.
//! Rules: open(2), stat(2), rename(2), unlink(2), link(2), mkdir(2), chmod(2), chown(2), getdents(2), utimensat(2).

use super::errno::*;
use super::layout::{Layout, u64_at};
use super::tree::{Content, EXECUTE, Node, NodeId, Place, READ, ROOT, WRITE};
use super::*;

const AT_SYMLINK_FOLLOW: u32 = 0x400;
const AT_REMOVEDIR: u32 = 0x200;
const STICKY: u32 = 0o1000;
/// Device number of the file system.
const DEVICE: u64 = 0x1f;

impl Kernel {
    /// The directory that a relative path starts from.
    fn base(&self, fd: i32, path: &[u8]) -> Result<NodeId> {
        if fd == HERE || path.starts_with(b"/") {
            return Ok(self.here);
        }
        match self.of(fd)?.what {
            What::Node(node) => Ok(node),
            What::Input | What::Output { .. } | What::PipeEnd { .. } | What::Socket(_) => Err(ENOTDIR.into()),
        }
    }

    fn place(&self, fd: i32, path: &[u8], follow: Follow) -> Result<Place> {
        if path.is_empty() {
            return Err(ENOENT.into());
        }
        Ok(self.tree.walk(self.user, self.base(fd, path)?, path, follow)?)
    }

    /// The node at a path. `follow`: resolve a symbolic link at its end. Errors: ENOENT and those of
    /// path_resolution(7).
    pub(super) fn existing(&self, fd: i32, path: &[u8], follow: bool) -> Result<NodeId> {
        let follow = if follow { Follow::Always } else { Follow::Slash };
        self.place(fd, path, follow)?.node.ok_or(Stop::Error(ENOENT))
    }

    /// Like `existing`, but an empty path may denote the descriptor itself.
    fn existing_or_open(&self, fd: i32, path: &[u8], flags: u32) -> Result<What> {
        if path.is_empty() && flags & EMPTY_PATH != 0 {
            return Ok(if fd == HERE { What::Node(self.here) } else { self.of(fd)?.what });
        }
        Ok(What::Node(self.existing(fd, path, flags & SYMLINK_NOFOLLOW == 0)?))
    }

    pub(super) fn open_at(
        &mut self,
        world: &dyn World,
        fd: i32,
        at: u64,
        flags: u32,
        mode: u32,
    ) -> Result<u64> {
        let path = path(world, at)?;
        let exclusive = flags & (O_CREAT | O_EXCL) == O_CREAT | O_EXCL;
        let follow = flags & O_NOFOLLOW == 0 && !exclusive;
        if flags & O_CREAT != 0 && path.ends_with(b"/") {
            self.place(fd, &path, Follow::Never)?;
            return Err(EISDIR.into());
        }
        let place = self.place(fd, &path, if follow { Follow::Always } else { Follow::Slash })?;
        let now = world.now() as i64;
        let wanted = match flags & 3 {
            0 => READ,
            1 => WRITE,
            _ => READ | WRITE,
        };
        let node = match place.node {
            None if flags & O_CREAT == 0 => return Err(ENOENT.into()),
            None => {
                self.free_slot(0)?;
                self.may_change(place.directory)?;
                let content = Content::File(Rc::new(Vec::new()));
                self.tree.add(&place, content, mode & 0o7777 & !self.umask, self.user, now)?
            }
            Some(_) if exclusive => return Err(EEXIST.into()),
            Some(node) => {
                let found = self.tree.node(node)?;
                match &found.content {
                    Content::Link(_) if flags & O_PATH == 0 => {
                        return Err(if flags & O_DIRECTORY != 0 { ENOTDIR } else { ELOOP }.into());
                    }
                    Content::Directory { .. } if wanted & WRITE != 0 || flags & O_CREAT != 0 => {
                        return Err(EISDIR.into());
                    }
                    Content::Directory { .. } => {}
                    _ if flags & O_DIRECTORY != 0 => return Err(ENOTDIR.into()),
                    Content::Socket if flags & O_PATH == 0 => return Err(ENXIO.into()),
                    Content::Socket | Content::File(_) | Content::Link(_) | Content::Device(_) => {}
                }
                if flags & O_PATH == 0 {
                    self.tree.may(self.user, node, wanted)?;
                }
                self.free_slot(0)?;
                if flags & O_TRUNC != 0
                    && flags & O_PATH == 0
                    && matches!(self.tree.node(node)?.content, Content::File(_))
                {
                    self.tree.may(self.user, node, WRITE)?;
                    self.tree.resize(node, 0, now)?;
                }
                node
            }
        };
        Ok(self.describe(What::Node(node), flags & !O_NOFOLLOW)? as u64)
    }

    /// Checks that names may be added to and removed from the directory.
    fn may_change(&self, directory: NodeId) -> Result<()> {
        Ok(self.tree.may(self.user, directory, WRITE | EXECUTE)?)
    }

    /// Checks that this name may be removed.
    fn may_remove(&self, directory: NodeId, node: NodeId) -> Result<()> {
        self.may_change(directory)?;
        let (above, node) = (self.tree.node(directory)?, self.tree.node(node)?);
        let own = [0, node.uid, above.uid];
        let own = self.user.uid == 0 || own[1..].contains(&self.user.uid);
        if above.mode & STICKY != 0 && !own { Err(EPERM.into()) } else { Ok(()) }
    }

    // ---- queries

    fn layout(&self, what: What) -> Result<Vec<u8>> {
        let other = |mode: u32, ino: u64, rdev: u64| {
            Layout(Vec::new())
                .u64(13)
                .u64(ino)
                .u64(1)
                .u32(mode)
                .u32(self.user.uid)
                .u32(self.user.gid)
                .u32(0)
                .u64(rdev)
                .u64(0)
                .u64(4096)
                .u64(0)
                .zeros(72)
        };
        let layout = match what {
            What::Node(id) => {
                let node = self.tree.node(id)?;
                let device = match node.content {
                    Content::Device(Device::Null) => 0x103,
                    Content::Device(Device::Zero) => 0x105,
                    Content::Device(Device::Full) => 0x107,
                    Content::Device(Device::Random) => 0x109,
                    _ => 0,
                };
                let size = node.size();
                let mut layout =
                    Layout(Vec::new()).u64(DEVICE).u64(id).u64(u64::from(node.links)).u32(node.full_mode());
                layout = layout.u32(node.uid).u32(node.gid).u32(0).u64(device).u64(size).u64(4096);
                layout = layout.u64(size.div_ceil(4096) * 8);
                node.times.iter().fold(layout, |layout, &time| layout.time(time)).zeros(24)
            }
            What::Input => other(0o010_600, 3, 0),
            What::Output { stderr } => other(0o010_600, if stderr { 5 } else { 4 }, 0),
            What::PipeEnd { pipe, .. } => other(0o010_600, 1 << 20 | u64::from(pipe), 0),
            What::Socket(socket) => other(0o140_777, 1 << 24 | u64::from(socket), 0),
        };
        Ok(layout.0)
    }

    pub(super) fn stat(&self, world: &mut dyn World, fd: i32, to: u64) -> Result<u64> {
        let bytes = self.layout(self.of(fd)?.what)?;
        world.write(to, &bytes)?;
        Ok(0)
    }

    pub(super) fn stat_at(
        &self,
        world: &mut dyn World,
        fd: i32,
        at: u64,
        to: u64,
        flags: u32,
    ) -> Result<u64> {
        let path = path(world, at)?;
        let bytes = self.layout(self.existing_or_open(fd, &path, flags)?)?;
        world.write(to, &bytes)?;
        Ok(0)
    }

    pub(super) fn access_at(
        &self,
        world: &dyn World,
        fd: i32,
        at: u64,
        wanted: u32,
        flags: u32,
    ) -> Result<u64> {
        if wanted & !7 != 0 {
            return Err(EINVAL.into());
        }
        if let What::Node(node) = self.existing_or_open(fd, &path(world, at)?, flags)? {
            self.tree.may(self.user, node, wanted)?;
        }
        Ok(0)
    }

    pub(super) fn file_system(&self, world: &mut dyn World, by_descriptor: bool, a: Args) -> Result<u64> {
        if by_descriptor {
            self.of(a.fd(0))?;
        } else {
            self.existing(HERE, &path(world, a.at(0))?, true)?;
        }
        let blocks = (128 << 20) / 4096;
        let mut layout = Layout(Vec::new()).u64(0x0102_1994).u64(4096).u64(blocks).u64(blocks).u64(blocks);
        layout = layout.u64(1 << 20).u64(1 << 20).u64(0).u64(255).u64(4096).u64(0).zeros(32);
        world.write(a.at(1), &layout.0)?;
        Ok(0)
    }

    /// `getdents64`
    pub(super) fn list(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let open = self.of(a.fd(0))?;
        let What::Node(directory) = open.what else { return Err(ENOTDIR.into()) };
        let Content::Directory { names, parent } = &self.tree.node(directory)?.content else {
            return Err(ENOTDIR.into());
        };
        let listing = match &open.listing {
            Some(listing) => Rc::clone(listing),
            None => Rc::new(names.keys().cloned().collect::<Vec<_>>()),
        };
        let room = a.at(2).min(1 << 20) as usize;
        let (mut out, mut at) = (Vec::new(), open.at);
        let all = listing.len() as u64 + 2;
        while at < all {
            let (name, id) = match at {
                0 => (&b"."[..], directory),
                1 => (&b".."[..], *parent),
                n => match listing.get(n as usize - 2) {
                    Some(name) => match names.get(name) {
                        Some(&id) => (&**name, id),
                        None => {
                            at += 1;
                            continue;
                        }
                    },
                    None => break,
                },
            };
            let len = (19 + name.len() + 1).next_multiple_of(8);
            if out.len() + len > room {
                if out.is_empty() {
                    return Err(EINVAL.into());
                }
                break;
            }
            let kind = (self.tree.node(id)?.full_mode() >> 12) as u8;
            at += 1;
            let start = out.len();
            out.extend(id.to_le_bytes());
            out.extend(at.to_le_bytes());
            out.extend((len as u16).to_le_bytes());
            out.push(kind);
            out.extend(name);
            out.resize(start + len, 0);
        }
        world.write(a.at(1), &out)?;
        let open = self.of_mut(a.fd(0))?;
        open.listing = Some(listing);
        open.at = at;
        Ok(out.len() as u64)
    }

    pub(super) fn read_link_at(
        &self,
        world: &mut dyn World,
        fd: i32,
        at: u64,
        to: u64,
        room: u64,
    ) -> Result<u64> {
        let node = match &*path(world, at)? {
            b"" if fd != HERE => match self.of(fd)?.what {
                What::Node(node) => node,
                _ => return Err(ENOENT.into()),
            },
            path => self.existing(fd, path, false)?,
        };
        let Content::Link(target) = &self.tree.node(node)?.content else { return Err(EINVAL.into()) };
        if room as i64 <= 0 {
            return Err(EINVAL.into());
        }
        let n = target.len().min(room as usize);
        world.write(to, target.get(..n).unwrap_or_default())?;
        Ok(n as u64)
    }

    pub(super) fn working_directory(&self, world: &mut dyn World, a: Args) -> Result<u64> {
        let mut path = self.tree.path_of(self.here).ok_or(Stop::Error(ENOENT))?;
        path.push(0);
        if (path.len() as u64) > a.at(1) {
            return Err(ERANGE.into());
        }
        world.write(a.at(0), &path)?;
        Ok(path.len() as u64)
    }

    // ---- changes

    pub(super) fn change_directory(&mut self, world: &dyn World, at: u64) -> Result<u64> {
        let node = self.existing(HERE, &path(world, at)?, true)?;
        self.go_to(node)
    }

    pub(super) fn change_directory_to(&mut self, fd: i32) -> Result<u64> {
        match self.of(fd)?.what {
            What::Node(node) => self.go_to(node),
            _ => Err(ENOTDIR.into()),
        }
    }

    fn go_to(&mut self, node: NodeId) -> Result<u64> {
        if !self.tree.node(node)?.is_directory() {
            return Err(ENOTDIR.into());
        }
        self.tree.may(self.user, node, EXECUTE)?;
        self.tree.open(node);
        self.tree.close(std::mem::replace(&mut self.here, node));
        Ok(0)
    }

    /// The place for a new name. Errors: EEXIST if it exists.
    fn vacant(&self, fd: i32, path: &[u8]) -> Result<Place> {
        let place = self.place(fd, path, Follow::Never)?;
        if place.node.is_some() || place.no_name.is_some() {
            return Err(EEXIST.into());
        }
        self.may_change(place.directory)?;
        Ok(place)
    }

    pub(super) fn make_directory(&mut self, world: &dyn World, fd: i32, at: u64, mode: u32) -> Result<u64> {
        let path = path(world, at)?;
        let place = self.vacant(fd, &path)?;
        let content = Content::Directory { names: BTreeMap::new(), parent: place.directory };
        self.tree.add(&place, content, mode & 0o1777 & !self.umask, self.user, world.now() as i64)?;
        Ok(0)
    }

    /// Creates ordinary files only: nothing else could use a FIFO or a device.
    pub(super) fn make_node(&mut self, world: &dyn World, fd: i32, at: u64, mode: u32) -> Result<u64> {
        let place = self.vacant(fd, &path(world, at)?)?;
        if !matches!(mode & 0o170_000, 0 | 0o100_000) {
            return Err(EPERM.into());
        }
        let content = Content::File(Rc::new(Vec::new()));
        self.tree.add(&place, content, mode & 0o7777 & !self.umask, self.user, world.now() as i64)?;
        Ok(0)
    }

    pub(super) fn symlink_at(&mut self, world: &dyn World, target: u64, fd: i32, at: u64) -> Result<u64> {
        let (target, path) = (path(world, target)?, path(world, at)?);
        if target.is_empty() {
            return Err(ENOENT.into());
        }
        let place = self.vacant(fd, &path)?;
        if place.of_directory {
            return Err(ENOENT.into());
        }
        self.tree.add(&place, Content::Link(target), 0o777, self.user, world.now() as i64)?;
        Ok(0)
    }

    pub(super) fn link_at(
        &mut self,
        world: &dyn World,
        fds: [i32; 2],
        at: [u64; 2],
        flags: u32,
    ) -> Result<u64> {
        let (from, to) = (path(world, at[0])?, path(world, at[1])?);
        let node = self.existing(fds[0], &from, flags & AT_SYMLINK_FOLLOW != 0)?;
        let place = self.vacant(fds[1], &to)?;
        if self.tree.node(node)?.is_directory() {
            return Err(EPERM.into());
        }
        if place.of_directory {
            return Err(ENOENT.into());
        }
        let now = world.now() as i64;
        self.tree.enter(place.directory, &place.name, node, now)?;
        let linked = self.tree.node_mut(node)?;
        linked.links += 1;
        linked.times[2] = now;
        Ok(0)
    }

    pub(super) fn unlink_at(&mut self, world: &dyn World, fd: i32, at: u64, flags: u32) -> Result<u64> {
        let path = path(world, at)?;
        let place = self.place(fd, &path, Follow::Never)?;
        let removes_directory = flags & AT_REMOVEDIR != 0;
        match place.no_name {
            Some("/") => return Err(if removes_directory { EBUSY } else { EISDIR }.into()),
            Some(".") => return Err(if removes_directory { EINVAL } else { EISDIR }.into()),
            Some(_) => return Err(if removes_directory { ENOTEMPTY } else { EISDIR }.into()),
            None => {}
        }
        let node = place.node.ok_or(Stop::Error(ENOENT))?;
        self.may_remove(place.directory, node)?;
        match (&self.tree.node(node)?.content, removes_directory) {
            (Content::Directory { names, .. }, true) if !names.is_empty() => return Err(ENOTEMPTY.into()),
            (Content::Directory { .. }, true) => {}
            (_, true) => return Err(ENOTDIR.into()),
            (Content::Directory { .. }, false) => return Err(EISDIR.into()),
            (_, false) if place.of_directory => return Err(ENOTDIR.into()),
            (_, false) => {}
        }
        self.tree.leave(place.directory, &place.name, world.now() as i64)?;
        Ok(0)
    }

    pub(super) fn rename_at(
        &mut self,
        world: &dyn World,
        fds: [i32; 2],
        at: [u64; 2],
        flags: u32,
    ) -> Result<u64> {
        const NO_REPLACE: u32 = 1;
        if flags & !NO_REPLACE != 0 {
            return Err(EINVAL.into());
        }
        let (from, to) = (path(world, at[0])?, path(world, at[1])?);
        let (from, to) = (self.place(fds[0], &from, Follow::Never)?, self.place(fds[1], &to, Follow::Never)?);
        if from.no_name.is_some() || to.no_name.is_some() {
            return Err(EBUSY.into());
        }
        let node = from.node.ok_or(Stop::Error(ENOENT))?;
        let is_directory = self.tree.node(node)?.is_directory();
        if !is_directory && (from.of_directory || to.of_directory) {
            return Err(ENOTDIR.into());
        }
        if flags & NO_REPLACE != 0 && to.node.is_some() {
            return Err(EEXIST.into());
        }
        if to.node == Some(node) {
            return Ok(0);
        }
        if is_directory && self.tree.is_below(to.directory, node) {
            return Err(EINVAL.into());
        }
        self.may_remove(from.directory, node)?;
        match to.node {
            None => self.may_change(to.directory)?,
            Some(old) => {
                self.may_remove(to.directory, old)?;
                match (&self.tree.node(old)?.content, is_directory) {
                    (Content::Directory { .. }, false) => return Err(EISDIR.into()),
                    (Content::Directory { names, .. }, true) if !names.is_empty() => {
                        return Err(ENOTEMPTY.into());
                    }
                    (Content::Directory { .. }, true) | (_, false) => {}
                    (_, true) => return Err(ENOTDIR.into()),
                }
            }
        }
        let now = world.now() as i64;
        if to.node.is_some() {
            self.tree.leave(to.directory, &to.name, now)?;
        }
        // Both names refer to the node for a moment, so that it is not freed.
        self.tree.node_mut(node)?.links += 1;
        self.tree.enter(to.directory, &to.name, node, now)?;
        let links = self.tree.node(node)?.links;
        self.tree.open(node);
        self.tree.leave(from.directory, &from.name, now)?;
        let moved = self.tree.node_mut(node)?;
        moved.links = links - 1;
        if let Content::Directory { parent, .. } = &mut moved.content {
            *parent = to.directory;
            self.tree.node_mut(to.directory)?.links += 1;
        }
        self.tree.close(node);
        Ok(0)
    }

    fn is_owner(&self, node: &Node) -> Result<()> {
        if self.user.uid == 0 || self.user.uid == node.uid { Ok(()) } else { Err(EPERM.into()) }
    }

    fn set_mode(&mut self, world: &dyn World, node: NodeId, mode: u32) -> Result<u64> {
        self.is_owner(self.tree.node(node)?)?;
        let node = self.tree.node_mut(node)?;
        if matches!(node.content, Content::Link(_)) {
            return Err(EOPNOTSUPP.into());
        }
        node.mode = mode & 0o7777;
        node.times[2] = world.now() as i64;
        Ok(0)
    }

    pub(super) fn change_mode_at(
        &mut self,
        world: &dyn World,
        fd: i32,
        at: u64,
        mode: u32,
        flags: u32,
    ) -> Result<u64> {
        match self.existing_or_open(fd, &path(world, at)?, flags)? {
            What::Node(node) => self.set_mode(world, node, mode),
            _ => Ok(0),
        }
    }

    pub(super) fn change_mode(&mut self, world: &dyn World, fd: i32, mode: u32) -> Result<u64> {
        match self.of(fd)?.what {
            What::Node(node) => self.set_mode(world, node, mode),
            _ => Ok(0),
        }
    }

    fn set_owner(&mut self, world: &dyn World, node: NodeId, ids: [u32; 2]) -> Result<u64> {
        let user = self.user;
        let node = self.tree.node_mut(node)?;
        let keeps = |id: u32, old: u32| id == u32::MAX || id == old;
        let own = user.uid == node.uid
            && keeps(ids[0], node.uid)
            && (keeps(ids[1], node.gid) || ids[1] == user.gid);
        if user.uid != 0 && !own && ids != [u32::MAX; 2] {
            return Err(EPERM.into());
        }
        for (place, id) in [&mut node.uid, &mut node.gid].into_iter().zip(ids) {
            if id != u32::MAX {
                *place = id;
            }
        }
        node.times[2] = world.now() as i64;
        Ok(0)
    }

    pub(super) fn change_owner_at(
        &mut self,
        world: &dyn World,
        fd: i32,
        at: u64,
        ids: [u32; 2],
        flags: u32,
    ) -> Result<u64> {
        match self.existing_or_open(fd, &path(world, at)?, flags)? {
            What::Node(node) => self.set_owner(world, node, ids),
            _ => Ok(0),
        }
    }

    pub(super) fn change_owner(&mut self, world: &dyn World, fd: i32, ids: [u32; 2]) -> Result<u64> {
        match self.of(fd)?.what {
            What::Node(node) => self.set_owner(world, node, ids),
            _ => Ok(0),
        }
    }

    /// `utime`, `utimes`, `futimesat`, `utimensat`
    pub(super) fn set_times(&mut self, world: &dyn World, number: u64, a: Args) -> Result<u64> {
        const UTIME: u64 = 132;
        const UTIMES: u64 = 235;
        const UTIMENSAT: u64 = 280;
        const NOW: u64 = 0x3fff_ffff;
        const OMIT: u64 = 0x3fff_fffe;
        let (fd, at, times, flags) = match number {
            UTIME | UTIMES => (HERE, a.at(0), a.at(1), 0),
            UTIMENSAT => (a.fd(0), a.at(1), a.at(2), a.int(3)),
            _ => (a.fd(0), a.at(1), a.at(2), 0),
        };
        let node = match at {
            0 => match self.of(fd)?.what {
                What::Node(node) => node,
                _ => return Err(EINVAL.into()),
            },
            at => match self.existing_or_open(fd, &path(world, at)?, flags)? {
                What::Node(node) => node,
                _ => return Err(EINVAL.into()),
            },
        };
        let now = world.now() as i64;
        let mut wanted = [Some(now); 2];
        let mut touches = true;
        if times != 0 {
            let bytes = world.read(times, if number == UTIME { 16 } else { 32 })?;
            for (i, wanted) in wanted.iter_mut().enumerate() {
                let (sec, rest) = match number {
                    UTIME => (u64_at(bytes, 8 * i) as i64, 0),
                    _ => (u64_at(bytes, 16 * i) as i64, u64_at(bytes, 16 * i + 8)),
                };
                *wanted = match (number == UTIMENSAT, rest) {
                    (true, OMIT) => None,
                    (true, NOW) => Some(now),
                    (true, ns) if ns < 1_000_000_000 => {
                        Some(sec.saturating_mul(1_000_000_000).saturating_add(ns as i64))
                    }
                    (false, us) if us < 1_000_000 => {
                        Some(sec.saturating_mul(1_000_000_000).saturating_add(us as i64 * 1000))
                    }
                    _ => return Err(EINVAL.into()),
                };
                touches &= number == UTIMENSAT && rest == NOW;
            }
        }
        if touches {
            if self.is_owner(self.tree.node(node)?).is_err() {
                self.tree.may(self.user, node, WRITE)?;
            }
        } else {
            self.is_owner(self.tree.node(node)?)?;
        }
        let node = self.tree.node_mut(node)?;
        for (place, time) in node.times.iter_mut().zip(wanted) {
            *place = time.unwrap_or(*place);
        }
        node.times[2] = now;
        Ok(0)
    }

    /// Checks whether a program could be executed. There are no other processes, so none is started.
    pub(super) fn execute(&self, world: &dyn World, a: Args, by_descriptor: bool) -> Result<u64> {
        let (fd, at) = if by_descriptor { (a.fd(0), a.at(1)) } else { (HERE, a.at(0)) };
        let node = self.existing(fd, &path(world, at)?, true)?;
        self.tree.may(self.user, node, EXECUTE)?;
        match self.tree.node(node)?.content {
            Content::File(_) if node != ROOT => Err(ENOEXEC.into()),
            _ => Err(EACCES.into()),
        }
    }
}
