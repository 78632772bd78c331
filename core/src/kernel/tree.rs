//! The file tree: path resolution and permissions.
//! In: paths and a user. Out: node ids, with the errors of path_resolution(7) and open(2).
//! Invariant: a node without names and open descriptions is freed, along with the space it used.

use super::errno::*;
use std::collections::BTreeMap;
use std::rc::Rc;

pub type NodeId = u64;

/// Bytes that all files together may use, and the overhead per file and per name.
const ROOM: u64 = 128 << 20;
const FILE: u64 = 512;
const NAME: u64 = 512;
const NAME_MAX: usize = 255;
const PATH_MAX: usize = 4096;
/// Maximum number of symbolic links followed for one path.
const MAX_LINKS: u32 = 40;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Device {
    Null,
    Zero,
    Full,
    Random,
}

/// Content of a node.
#[derive(Clone, Debug)]
pub enum Content {
    File(Rc<Vec<u8>>),
    Directory { names: BTreeMap<Rc<[u8]>, NodeId>, parent: NodeId },
    Link(Rc<[u8]>),
    Device(Device),
    Socket,
}

/// A file, directory, link, device or socket.
#[derive(Clone, Debug)]
pub struct Node {
    pub content: Content,
    /// Permission bits, including set-user-ID, set-group-ID and sticky.
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
    pub links: u32,
    /// Access, modification and change time, nanoseconds since 1970.
    pub times: [i64; 3],
    /// Number of open descriptions.
    pub opened: u32,
}

impl Node {
    /// The value of `st_mode`.
    pub fn full_mode(&self) -> u32 {
        let kind = match self.content {
            Content::File(_) => 0o100_000,
            Content::Directory { .. } => 0o040_000,
            Content::Link(_) => 0o120_000,
            Content::Device(_) => 0o020_000,
            Content::Socket => 0o140_000,
        };
        kind | self.mode
    }

    /// Size in bytes, as `st_size`.
    pub fn size(&self) -> u64 {
        match &self.content {
            Content::File(data) => data.len() as u64,
            Content::Directory { .. } => 4096,
            Content::Link(to) => to.len() as u64,
            Content::Device(_) | Content::Socket => 0,
        }
    }

    /// Bytes its content uses.
    fn room(&self) -> u64 {
        match self.content {
            Content::File(_) | Content::Link(_) => self.size(),
            Content::Directory { .. } | Content::Device(_) | Content::Socket => 0,
        }
    }

    pub fn is_directory(&self) -> bool {
        matches!(self.content, Content::Directory { .. })
    }
}

/// Whose permissions are checked.
#[derive(Clone, Copy, Debug)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
}

pub const READ: u32 = 4;
pub const WRITE: u32 = 2;
pub const EXECUTE: u32 = 1;

/// Whether a symbolic link at the end of a path is followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Follow {
    Always,
    /// Only if a slash follows it.
    Slash,
    /// Never: the name itself is created or removed.
    Never,
}

/// The result of resolving a path.
#[derive(Clone, Debug)]
pub struct Place {
    /// The directory containing the last name.
    pub directory: NodeId,
    pub name: Rc<[u8]>,
    pub node: Option<NodeId>,
    /// The path ends with a slash, or in a name that must be a directory.
    pub of_directory: bool,
    /// Set if the last name is `.` or `..`, or missing.
    pub no_name: Option<&'static str>,
}

/// All nodes of the file system, and the space they use.
#[derive(Clone, Debug)]
pub struct Tree {
    nodes: BTreeMap<NodeId, Node>,
    next: NodeId,
    used: u64,
}

pub const ROOT: NodeId = 2;

impl Tree {
    pub fn new(now: i64) -> Tree {
        let content = Content::Directory { names: BTreeMap::new(), parent: ROOT };
        let root = Node { content, mode: 0o755, uid: 0, gid: 0, links: 2, times: [now; 3], opened: 0 };
        Tree { nodes: BTreeMap::from([(ROOT, root)]), next: ROOT + 1, used: 0 }
    }

    pub fn node(&self, id: NodeId) -> Result<&Node, Errno> {
        self.nodes.get(&id).ok_or(ENOENT)
    }

    pub fn node_mut(&mut self, id: NodeId) -> Result<&mut Node, Errno> {
        self.nodes.get_mut(&id).ok_or(ENOENT)
    }

    /// Checks permissions, a mask of `READ`, `WRITE` and `EXECUTE`. Errors: EACCES.
    pub fn may(&self, user: User, id: NodeId, wanted: u32) -> Result<(), Errno> {
        let node = self.node(id)?;
        if user.uid == 0 {
            let runs = wanted & EXECUTE == 0 || node.is_directory() || node.mode & 0o111 != 0;
            return if runs { Ok(()) } else { Err(EACCES) };
        }
        let bits = match () {
            () if user.uid == node.uid => node.mode >> 6,
            () if user.gid == node.gid => node.mode >> 3,
            () => node.mode,
        };
        if bits & wanted == wanted { Ok(()) } else { Err(EACCES) }
    }

    /// Resolves a path; its last name need not exist.
    pub fn walk(&self, user: User, from: NodeId, path: &[u8], follow: Follow) -> Result<Place, Errno> {
        if path.is_empty() {
            return Err(ENOENT);
        }
        if path.len() >= PATH_MAX {
            return Err(ENAMETOOLONG);
        }
        let mut at = if path.starts_with(b"/") { ROOT } else { from };
        let mut rest: Vec<Rc<[u8]>> = names(path).rev().collect();
        let mut of_directory = path.ends_with(b"/");
        let mut links = 0;
        let mut before = (at, Rc::from(&b""[..]));
        let mut no_name = Some("/");
        while let Some(name) = rest.pop() {
            let Content::Directory { names: entries, parent } = &self.node(at)?.content else {
                return Err(ENOTDIR);
            };
            self.may(user, at, EXECUTE)?;
            if name.len() > NAME_MAX {
                return Err(ENAMETOOLONG);
            }
            no_name = match &*name {
                b"." => Some("."),
                b".." => Some(".."),
                _ => None,
            };
            let next = match &*name {
                b"." => at,
                b".." => *parent,
                _ => match entries.get(&name) {
                    Some(&next) => next,
                    None if rest.is_empty() => {
                        return Ok(Place { directory: at, name, node: None, of_directory, no_name });
                    }
                    None => return Err(ENOENT),
                },
            };
            if let Content::Link(to) = &self.node(next)?.content
                && (!rest.is_empty() || follow == Follow::Always || follow == Follow::Slash && of_directory)
            {
                links += 1;
                if links > MAX_LINKS {
                    return Err(ELOOP);
                }
                of_directory |= rest.is_empty() && to.ends_with(b"/");
                if to.starts_with(b"/") {
                    at = ROOT;
                }
                rest.extend(names(to).rev());
                before = (at, name);
                continue;
            }
            before = (at, name);
            at = next;
        }
        if of_directory && follow != Follow::Never && !self.node(at)?.is_directory() {
            return Err(ENOTDIR);
        }
        Ok(Place { directory: before.0, name: before.1, node: Some(at), of_directory, no_name })
    }

    /// Absolute path of a directory.
    pub fn path_of(&self, mut id: NodeId) -> Option<Vec<u8>> {
        let mut names = Vec::new();
        while id != ROOT {
            let Content::Directory { parent, .. } = self.nodes.get(&id)?.content else { return None };
            let Content::Directory { names: entries, .. } = &self.nodes.get(&parent)?.content else {
                return None;
            };
            names.push(entries.iter().find(|(_, child)| **child == id)?.0.clone());
            id = parent;
        }
        let mut path = Vec::new();
        for name in names.iter().rev() {
            path.push(b'/');
            path.extend_from_slice(name);
        }
        if path.is_empty() {
            path.push(b'/');
        }
        Some(path)
    }

    /// Whether a directory is `above` or below it.
    pub fn is_below(&self, mut id: NodeId, above: NodeId) -> bool {
        while id != above {
            match self.nodes.get(&id).map(|node| &node.content) {
                Some(Content::Directory { parent, .. }) if id != ROOT => id = *parent,
                _ => return false,
            }
        }
        true
    }

    /// Adds a node under a name that does not exist yet.
    pub fn add(
        &mut self,
        place: &Place,
        content: Content,
        mode: u32,
        user: User,
        now: i64,
    ) -> Result<NodeId, Errno> {
        let id = self.next;
        let links = if matches!(content, Content::Directory { .. }) { 2 } else { 1 };
        let node = Node { content, mode, uid: user.uid, gid: user.gid, links, times: [now; 3], opened: 0 };
        let is_directory = node.is_directory();
        let room = FILE + node.room();
        self.take_room(room)?;
        if let Err(error) = self.enter(place.directory, &place.name, id, now) {
            self.used -= room;
            return Err(error);
        }
        if is_directory {
            self.node_mut(place.directory)?.links += 1;
        }
        self.next += 1;
        self.nodes.insert(id, node);
        Ok(id)
    }

    /// Adds a name for a node.
    pub fn enter(&mut self, directory: NodeId, name: &Rc<[u8]>, id: NodeId, now: i64) -> Result<(), Errno> {
        if self.node(directory)?.links == 0 {
            return Err(ENOENT);
        }
        self.take_room(NAME)?;
        let node = self.node_mut(directory)?;
        let Content::Directory { names, .. } = &mut node.content else { return Err(ENOTDIR) };
        names.insert(name.clone(), id);
        node.times[1..].fill(now);
        Ok(())
    }

    /// Removes a name; the node remains if it has other names or is open.
    pub fn leave(&mut self, directory: NodeId, name: &[u8], now: i64) -> Result<(), Errno> {
        let node = self.node_mut(directory)?;
        let Content::Directory { names, .. } = &mut node.content else { return Err(ENOTDIR) };
        let Some(id) = names.remove(name) else { return Err(ENOENT) };
        node.times[1..].fill(now);
        self.used = self.used.saturating_sub(NAME);
        let gone = self.node_mut(id)?;
        gone.times[2] = now;
        if gone.is_directory() {
            gone.links = 0;
            self.node_mut(directory)?.links -= 1;
        } else {
            gone.links = gone.links.saturating_sub(1);
        }
        self.forget(id);
        Ok(())
    }

    /// Counts an open description of the node.
    pub fn open(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(&id) {
            node.opened += 1;
        }
    }

    /// Drops an open description; frees the node if it has no names left.
    pub fn close(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(&id) {
            node.opened = node.opened.saturating_sub(1);
        }
        self.forget(id);
    }

    fn forget(&mut self, id: NodeId) {
        if self.nodes.get(&id).is_some_and(|node| node.links == 0 && node.opened == 0)
            && let Some(node) = self.nodes.remove(&id)
        {
            self.used = self.used.saturating_sub(FILE + node.room());
        }
    }

    /// Charges bytes against `ROOM`. Errors: ENOSPC.
    pub fn take_room(&mut self, bytes: u64) -> Result<(), Errno> {
        let used = self.used.saturating_add(bytes);
        if used > ROOM {
            return Err(ENOSPC);
        }
        self.used = used;
        Ok(())
    }

    /// Sets the length of a file; new bytes are zero.
    pub fn resize(&mut self, id: NodeId, len: u64, now: i64) -> Result<(), Errno> {
        let Content::File(data) = &self.node(id)?.content else { return Err(EINVAL) };
        let before = data.len() as u64;
        if len > before {
            self.take_room(len - before)?;
        } else {
            self.used = self.used.saturating_sub(before - len);
        }
        let node = self.node_mut(id)?;
        node.times[1..].fill(now);
        if let Content::File(data) = &mut node.content {
            Rc::make_mut(data).resize(len as usize, 0);
        }
        Ok(())
    }

    /// Writes bytes at an offset, extending the file with zeros if needed. Errors: ENOSPC.
    pub fn write(&mut self, id: NodeId, at: u64, bytes: &[u8], now: i64) -> Result<(), Errno> {
        let end = at.checked_add(bytes.len() as u64).filter(|&end| end < i64::MAX as u64).ok_or(EFBIG)?;
        if end > self.node(id)?.size() {
            self.resize(id, end, now)?;
        }
        let node = self.node_mut(id)?;
        node.times[1..].fill(now);
        if let Content::File(data) = &mut node.content
            && let Some(part) = Rc::make_mut(data).get_mut(at as usize..end as usize)
        {
            part.copy_from_slice(bytes);
        }
        Ok(())
    }
}

fn names(path: &[u8]) -> impl DoubleEndedIterator<Item = Rc<[u8]>> + '_ {
    path.split(|&b| b == b'/').filter(|name| !name.is_empty()).map(Rc::from)
}
