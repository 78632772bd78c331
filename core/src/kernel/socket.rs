//! Sockets that connect within the program: the loopback interface and Unix sockets.
//! Invariant: no other interface is up. Other addresses are unreachable (ENETUNREACH), as without a network.
//! Rules: socket(2), bind(2), connect(2), accept(2), getsockopt(2), ip(7), ipv6(7), tcp(7), udp(7), unix(7).

use super::errno::*;
use super::layout::{Layout, u32_at};
use super::message::Address;
use super::tree::{Content, WRITE};
use super::*;
use std::collections::VecDeque;

pub type SocketId = u32;

pub const AF_UNIX: u16 = 1;
pub const AF_INET: u16 = 2;
pub const AF_INET6: u16 = 10;

const SOL_SOCKET: u32 = 1;
const REUSE_ADDRESS: (u32, u32) = (SOL_SOCKET, 2);
const REUSE_PORT: (u32, u32) = (SOL_SOCKET, 15);
const ONLY_V6: (u32, u32) = (41, 26);
const LINGER: (u32, u32) = (SOL_SOCKET, 13);
/// Options that programs may set, by level: socket, IPv4, IPv6, TCP, UDP.
const SETTABLE: &[(u32, &[u32])] = &[
    (SOL_SOCKET, &[2, 5, 6, 7, 8, 9, 10, 12, 13, 15, 18, 20, 21, 29, 35, 37]),
    (0, &[1, 2, 8, 10, 12, 13, 32, 33, 34, 49]),
    (41, &[16, 17, 18, 19, 25, 26, 49, 51, 66, 67]),
    (6, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 18, 23, 24, 25, 30]),
    (17, &[1, 103, 104]),
];
/// Options that join a multicast group, which needs an interface with multicast.
const JOINS: &[(u32, u32)] = &[(0, 35), (0, 36), (0, 39), (41, 20), (41, 21)];

/// Maximum number of connections not yet accepted.
const BACKLOG: usize = 4096;
/// Ephemeral ports.
const FIRST_PORT: u16 = 32_768;
const LAST_PORT: u16 = 60_999;

/// Type of a socket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Stream,
    Datagram,
    /// Ordered datagrams over a connection.
    Sequenced,
}

/// An unread datagram and its sender.
#[derive(Clone, Debug)]
pub struct Packet {
    pub from: Address,
    pub bytes: Vec<u8>,
}

/// A socket.
#[derive(Clone, Debug)]
pub struct Socket {
    pub family: u16,
    pub kind: Kind,
    pub local: Address,
    pub peer: Address,
    /// The other end of a connection, while it is open.
    pub other: Option<SocketId>,
    pub connected: bool,
    /// For a listening socket, connections not yet accepted.
    pub queue: Option<VecDeque<SocketId>>,
    pub data: VecDeque<u8>,
    pub packets: VecDeque<Packet>,
    pub queued: usize,
    /// The other end has stopped writing.
    pub ended: bool,
    /// This end has stopped reading, and writing.
    pub shut: [bool; 2],
    pub error: Option<Errno>,
    /// Node of the file that a Unix socket is bound to.
    pub node: Option<NodeId>,
    options: BTreeMap<(u32, u32), Vec<u8>>,
}

impl Socket {
    pub fn new(family: u16, kind: Kind) -> Socket {
        Socket {
            family,
            kind,
            local: Address::none(family),
            peer: Address::none(family),
            other: None,
            connected: false,
            queue: None,
            data: VecDeque::new(),
            packets: VecDeque::new(),
            queued: 0,
            ended: false,
            shut: [false; 2],
            error: None,
            node: None,
            options: BTreeMap::new(),
        }
    }

    fn is_on(&self, option: (u32, u32)) -> bool {
        self.options.get(&option).is_some_and(|value| u32_at(value, 0) != 0)
    }

    /// Whether closing the socket discards unsent data.
    pub fn resets(&self) -> bool {
        self.options.get(&LINGER).is_some_and(|value| u32_at(value, 0) != 0 && u32_at(value, 4) == 0)
    }

    /// Whether the socket receives data sent to this address.
    pub fn hears(&self, to: &Address) -> bool {
        let (Address::Ip { ip, port, .. }, Address::Ip { ip: wanted, port: wanted_port, .. }) =
            (&self.local, to)
        else {
            return false;
        };
        port == wanted_port && (ip == wanted || self.hears_all_of(wanted))
    }

    fn hears_all_of(&self, ip: &std::net::Ipv6Addr) -> bool {
        let Address::Ip { ip: own, .. } = &self.local else { return false };
        let mapped = ip.to_ipv4_mapped().is_some();
        match own.to_ipv4_mapped() {
            Some(own) => own.is_unspecified() && mapped,
            None => own.is_unspecified() && (!mapped || !self.is_on(ONLY_V6)),
        }
    }

    /// Whether two sockets cannot be bound at the same time.
    fn clashes(&self, new: &Socket, to: &Address, listening: bool) -> bool {
        let (Address::Ip { ip, port, .. }, Address::Ip { ip: wanted, port: wanted_port, .. }) =
            (&self.local, to)
        else {
            return false;
        };
        let there =
            Socket { local: to.clone(), options: new.options.clone(), ..Socket::new(new.family, new.kind) };
        let overlap = ip == wanted || self.hears_all_of(wanted) || there.hears_all_of(ip);
        if self.kind != new.kind
            || port != wanted_port
            || !overlap
            || self.is_on(REUSE_PORT) && new.is_on(REUSE_PORT)
        {
            return false;
        }
        let both = self.is_on(REUSE_ADDRESS) && new.is_on(REUSE_ADDRESS);
        match self.kind {
            Kind::Stream => self.queue.is_some() || !both && !listening && !self.connected,
            Kind::Datagram | Kind::Sequenced => !both,
        }
    }
}

impl Kernel {
    /// The socket of a descriptor. Errors: EBADF, ENOTSOCK.
    pub(super) fn socket_of(&self, fd: i32) -> Result<SocketId> {
        match self.of(fd)?.what {
            What::Socket(socket) => Ok(socket),
            What::Input | What::Output { .. } | What::Node(_) | What::PipeEnd { .. } => Err(ENOTSOCK.into()),
        }
    }

    pub(super) fn sock(&self, id: SocketId) -> Result<&Socket> {
        self.sockets.get(&id).ok_or(Stop::Error(EBADF))
    }

    pub(super) fn sock_mut(&mut self, id: SocketId) -> Result<&mut Socket> {
        self.sockets.get_mut(&id).ok_or(Stop::Error(EBADF))
    }

    fn add_socket(&mut self, socket: Socket) -> SocketId {
        let id = self.next_socket;
        self.next_socket += 1;
        self.sockets.insert(id, socket);
        id
    }

    fn checked(family: u32, kind: u32, protocol: u32) -> Result<(u16, Kind)> {
        const RAW: u32 = 3;
        let family = match family as u16 {
            family @ (AF_UNIX | AF_INET | AF_INET6) => family,
            _ => return Err(EAFNOSUPPORT.into()),
        };
        let kind = match (kind & 0xf, family) {
            (1, _) => Kind::Stream,
            (2, _) => Kind::Datagram,
            (5, AF_UNIX) => Kind::Sequenced,
            (RAW, AF_UNIX) => Kind::Datagram,
            (RAW, _) => return Err(EPERM.into()),
            _ => return Err(ESOCKTNOSUPPORT.into()),
        };
        let known = match (family, kind) {
            (AF_UNIX, _) => protocol <= 1,
            (_, Kind::Stream) => matches!(protocol, 0 | 6),
            _ => matches!(protocol, 0 | 17),
        };
        if known { Ok((family, kind)) } else { Err(EPROTONOSUPPORT.into()) }
    }

    pub(super) fn socket(&mut self, a: Args) -> Result<u64> {
        let (family, kind) = Self::checked(a.int(0), a.int(1), a.int(2))?;
        self.free_slot(0)?;
        let id = self.add_socket(Socket::new(family, kind));
        Ok(self.describe(What::Socket(id), a.int(1) & (O_NONBLOCK | O_CLOEXEC) | O_RDWR)? as u64)
    }

    pub(super) fn socket_pair(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let (family, kind) = Self::checked(a.int(0), a.int(1), a.int(2))?;
        if family != AF_UNIX {
            return Err(EOPNOTSUPP.into());
        }
        let flags = a.int(1) & (O_NONBLOCK | O_CLOEXEC) | O_RDWR;
        let ids = [self.add_socket(Socket::new(family, kind)), self.add_socket(Socket::new(family, kind))];
        for (id, other) in [(ids[0], ids[1]), (ids[1], ids[0])] {
            let socket = self.sock_mut(id)?;
            (socket.other, socket.connected) = (Some(other), true);
        }
        let first = self.describe(What::Socket(ids[0]), flags);
        let second = first.and_then(|_| self.describe(What::Socket(ids[1]), flags));
        let (Ok(first), Ok(second)) = (first, second) else {
            match first {
                Ok(fd) => drop(self.close(fd)),
                Err(_) => self.close_socket(ids[0]),
            }
            self.close_socket(ids[1]);
            return Err(EMFILE.into());
        };
        world.write(a.at(3), &Layout::default().u32(first as u32).u32(second as u32).0)?;
        Ok(0)
    }

    // ---- addresses

    pub(super) fn bind(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let address = Address::read(world, a.at(1), a.int(2))?;
        let socket = self.sock(id)?;
        if socket.local.is_named() || socket.connected {
            return Err(EINVAL.into());
        }
        match address {
            Address::Path(path) if socket.family == AF_UNIX => self.bind_path(world, id, path),
            Address::Ip { family, ip, port, scope } if family == socket.family => {
                let address = Address::Ip { family, ip, port, scope };
                if !address.is_local() {
                    return Err(EADDRNOTAVAIL.into());
                }
                if port > 0 && port < 1024 && self.user.uid != 0 {
                    return Err(EACCES.into());
                }
                let address = self.with_port(world, id, address)?;
                self.sock_mut(id)?.local = address;
                Ok(0)
            }
            Address::Ip { .. } if socket.family != AF_UNIX => Err(EAFNOSUPPORT.into()),
            _ => Err(EINVAL.into()),
        }
    }

    fn bind_path(&mut self, world: &mut dyn World, id: SocketId, path: Rc<[u8]>) -> Result<u64> {
        let path = if path.is_empty() {
            // Autobind: choose an unused abstract name.
            self.next_port = self.next_port.wrapping_add(1);
            format!("\0{:05x}", self.next_port).into_bytes().into()
        } else {
            path
        };
        if path.starts_with(b"\0") {
            if self.sockets.values().any(|s| s.local == Address::Path(Rc::clone(&path))) {
                return Err(EADDRINUSE.into());
            }
        } else {
            let place = self.tree.walk(self.user, self.here, &path, Follow::Never)?;
            if place.node.is_some() {
                return Err(EADDRINUSE.into());
            }
            self.tree.may(self.user, place.directory, WRITE | tree::EXECUTE)?;
            let mode = 0o777 & !self.umask;
            let node = self.tree.add(&place, Content::Socket, mode, self.user, world.now() as i64)?;
            self.tree.open(node);
            self.sock_mut(id)?.node = Some(node);
        }
        self.sock_mut(id)?.local = Address::Path(path);
        Ok(0)
    }

    /// Fills in a free port if the address has none.
    pub(super) fn with_port(
        &mut self,
        world: &mut dyn World,
        id: SocketId,
        address: Address,
    ) -> Result<Address> {
        let Address::Ip { family, ip, port, scope } = address else { return Ok(address) };
        let is_free = |kernel: &Kernel, address: &Address| {
            let new = kernel.sock(id)?;
            Ok::<bool, Stop>(
                !kernel.sockets.iter().any(|(&other, s)| other != id && s.clashes(new, address, false)),
            )
        };
        if port != 0 {
            let address = Address::Ip { family, ip, port, scope };
            return if is_free(self, &address)? { Ok(address) } else { Err(EADDRINUSE.into()) };
        }
        let range = LAST_PORT - FIRST_PORT + 1;
        if self.next_port == 0 {
            self.next_port = (world.random() % u64::from(range)) as u16;
        }
        for _ in 0..range {
            self.next_port = (self.next_port + 1) % range;
            let port = FIRST_PORT + self.next_port;
            let taken = self
                .sockets
                .values()
                .any(|s| matches!(s.local, Address::Ip { port: used, .. } if used == port));
            if !taken {
                return Ok(Address::Ip { family, ip, port, scope });
            }
        }
        Err(EADDRINUSE.into())
    }

    pub(super) fn name_of_socket(&mut self, world: &mut dyn World, a: Args, peer: bool) -> Result<u64> {
        let socket = self.sock(self.socket_of(a.fd(0))?)?;
        if peer && !socket.connected {
            return Err(ENOTCONN.into());
        }
        let address = if peer { &socket.peer } else { &socket.local };
        address.write(world, a.at(1), a.at(2))?;
        Ok(0)
    }

    // ---- connections

    pub(super) fn listen(&mut self, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let socket = self.sock(id)?;
        if socket.kind == Kind::Datagram {
            return Err(EOPNOTSUPP.into());
        }
        if socket.connected || !socket.local.is_named() {
            return Err(EINVAL.into());
        }
        let clash = |(&other, s): (&SocketId, &Socket)| other != id && s.clashes(socket, &socket.local, true);
        if self.sockets.iter().any(clash) {
            return Err(EADDRINUSE.into());
        }
        self.sock_mut(id)?.queue.get_or_insert_default();
        Ok(0)
    }

    pub(super) fn connect(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        const UNSPECIFIED: u16 = 0;
        let id = self.socket_of(a.fd(0))?;
        let nonblocking = self.of(a.fd(0))?.flags & O_NONBLOCK != 0;
        let to = Address::read(world, a.at(1), a.int(2))?;
        let socket = self.sock(id)?;
        let (family, kind) = (socket.family, socket.kind);
        match &to {
            Address::Other(UNSPECIFIED) if kind == Kind::Datagram => {
                let socket = self.sock_mut(id)?;
                (socket.connected, socket.other, socket.peer) = (false, None, Address::none(family));
                return Ok(0);
            }
            Address::Path(_) if family == AF_UNIX => {}
            Address::Ip { family: of, .. } if *of == family => {}
            _ if family == AF_UNIX => return Err(EINVAL.into()),
            _ => return Err(EAFNOSUPPORT.into()),
        }
        if kind != Kind::Datagram && socket.connected {
            return Err(EISCONN.into());
        }
        if socket.queue.is_some() {
            return Err(EISCONN.into());
        }
        if family == AF_UNIX {
            let other = self.socket_at(&to, kind)?;
            return if kind == Kind::Datagram {
                let socket = self.sock_mut(id)?;
                (socket.peer, socket.other, socket.connected) = (to, Some(other), true);
                Ok(0)
            } else {
                self.join(id, other, to)
            };
        }
        let to = to.reached().ok_or(Stop::Error(ENETUNREACH))?;
        if matches!(to, Address::Ip { ip, .. } if ip.to_ipv4_mapped().is_some())
            && family == AF_INET6
            && socket.is_on(ONLY_V6)
        {
            return Err(ENETUNREACH.into());
        }
        let local = match &socket.local {
            Address::Ip { ip, port, .. } if !Address::is_any(ip) => to.with(*ip, *port),
            Address::Ip { port, .. } => to.source(*port),
            _ => to.source(0),
        };
        let local = if matches!(local, Address::Ip { port: 0, .. }) {
            self.with_port(world, id, local)?
        } else {
            local
        };
        self.sock_mut(id)?.local = local;
        if kind == Kind::Datagram {
            let socket = self.sock_mut(id)?;
            (socket.peer, socket.connected) = (to, true);
            return Ok(0);
        }
        let done = match self.listener_at(&to) {
            Some(listener) => self.join(id, listener, to),
            None => Err(ECONNREFUSED.into()),
        };
        match done {
            // By the time the program asks, the answer has arrived.
            Err(Stop::Error(error)) if nonblocking => {
                self.sock_mut(id)?.error = Some(error);
                self.touch(Source::Socket(id));
                Err(EINPROGRESS.into())
            }
            Ok(_) if nonblocking => Err(EINPROGRESS.into()),
            done => done,
        }
    }

    fn listener_at(&self, to: &Address) -> Option<SocketId> {
        let hears = self.sockets.iter().filter(|(_, s)| s.queue.is_some() && s.hears(to));
        hears.max_by_key(|(_, s)| s.local == *to).map(|(&id, _)| id)
    }

    /// The socket bound to a path or an abstract name.
    pub(super) fn socket_at(&self, to: &Address, kind: Kind) -> Result<SocketId> {
        let Address::Path(path) = to else { return Err(EINVAL.into()) };
        let found = if path.starts_with(b"\0") {
            self.sockets.iter().find(|(_, s)| s.local == *to && s.node.is_none())
        } else {
            let node = self.existing(HERE, path, true)?;
            if !matches!(self.tree.node(node)?.content, Content::Socket) {
                return Err(ECONNREFUSED.into());
            }
            self.tree.may(self.user, node, WRITE)?;
            self.sockets.iter().find(|(_, s)| s.node == Some(node))
        };
        let (&id, socket) = found.ok_or(Stop::Error(ECONNREFUSED))?;
        if socket.kind != kind {
            return Err(EPROTOTYPE.into());
        }
        if kind != Kind::Datagram && socket.queue.is_none() { Err(ECONNREFUSED.into()) } else { Ok(id) }
    }

    /// Connects a socket to a new one, and queues that at the listener.
    fn join(&mut self, id: SocketId, listener: SocketId, to: Address) -> Result<u64> {
        let (from, at) = (self.sock(id)?.local.clone(), self.sock(listener)?);
        if at.queue.as_ref().is_none_or(|queue| queue.len() >= BACKLOG) {
            return Err(if at.family == AF_UNIX { EAGAIN } else { ECONNREFUSED }.into());
        }
        let mut made = Socket::new(at.family, at.kind);
        made.options = at.options.clone();
        made.local = match at.family {
            AF_UNIX => at.local.clone(),
            family => to.clone().seen_by(family),
        };
        (made.peer, made.other, made.connected) = (from.seen_by(at.family), Some(id), true);
        let made = self.add_socket(made);
        let socket = self.sock_mut(id)?;
        (socket.peer, socket.other, socket.connected) = (to, Some(made), true);
        if let Some(queue) = &mut self.sock_mut(listener)?.queue {
            queue.push_back(made);
        }
        self.touch(Source::Socket(listener));
        self.touch(Source::Socket(id));
        Ok(0)
    }

    pub(super) fn accept(&mut self, world: &mut dyn World, a: Args, flags: u32) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let own = self.of(a.fd(0))?.flags;
        let socket = self.sock(id)?;
        if socket.kind == Kind::Datagram {
            return Err(EOPNOTSUPP.into());
        }
        let Some(queue) = &socket.queue else { return Err(EINVAL.into()) };
        let Some(&made) = queue.front() else { return Err(self.wait(Source::Socket(id), Mode::Read, own)) };
        self.free_slot(0)?;
        if a.at(1) != 0 {
            let peer = self.sock(made)?.peer.clone();
            peer.write(world, a.at(1), a.at(2))?;
        }
        if let Some(queue) = &mut self.sock_mut(id)?.queue {
            queue.pop_front();
        }
        Ok(self.describe(What::Socket(made), flags & (O_NONBLOCK | O_CLOEXEC) | O_RDWR)? as u64)
    }

    // ---- options

    pub(super) fn set_option(&mut self, world: &dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let (level, name) = (a.int(1), a.int(2));
        let value = world.read(a.at(3), a.at(4).min(256))?.to_vec();
        let socket = self.sock_mut(id)?;
        let of_family = match level {
            SOL_SOCKET => true,
            0 => socket.family != AF_UNIX,
            41 => socket.family == AF_INET6,
            6 => socket.family != AF_UNIX && socket.kind == Kind::Stream,
            17 => socket.family != AF_UNIX && socket.kind == Kind::Datagram,
            _ => false,
        };
        if !of_family {
            return Err(if socket.family == AF_UNIX { EOPNOTSUPP } else { ENOPROTOOPT }.into());
        }
        if JOINS.contains(&(level, name)) {
            return Err(ENODEV.into());
        }
        if !SETTABLE.iter().any(|(of, names)| *of == level && names.contains(&name)) {
            return Err(ENOPROTOOPT.into());
        }
        if value.is_empty() || value.len() < 4 && level != 0 {
            return Err(EINVAL.into());
        }
        if (level, name) == ONLY_V6 && socket.local.is_named() {
            return Err(EINVAL.into());
        }
        socket.options.insert((level, name), value);
        Ok(0)
    }

    pub(super) fn get_option(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let room = u32_at(world.read(a.at(4), 4)?, 0);
        let user = self.user;
        let socket = self.sock_mut(id)?;
        let option = (a.int(1), a.int(2));
        let number = |n: u32| n.to_le_bytes().to_vec();
        let value = match option {
            (SOL_SOCKET, 4) => number(socket.error.take().map_or(0, |e| u32::from(e.0))),
            (SOL_SOCKET, 3) => number(match socket.kind {
                Kind::Stream => 1,
                Kind::Datagram => 2,
                Kind::Sequenced => 5,
            }),
            (SOL_SOCKET, 30) => number(u32::from(socket.queue.is_some())),
            (SOL_SOCKET, 39) => number(u32::from(socket.family)),
            (SOL_SOCKET, 38) => number(match (socket.family, socket.kind) {
                (AF_UNIX, _) => 0,
                (_, Kind::Stream) => 6,
                _ => 17,
            }),
            (SOL_SOCKET, 17) if socket.family == AF_UNIX => {
                Layout::default().u32(process::PID as u32).u32(user.uid).u32(user.gid).0
            }
            // The system doubles the requested size for its own bookkeeping.
            (SOL_SOCKET, 7 | 8) => {
                number(socket.options.get(&option).map_or(212_992, |v| u32_at(v, 0).clamp(1152, 212_992) * 2))
            }
            (level, name) if SETTABLE.iter().any(|(of, names)| *of == level && names.contains(&name)) => {
                socket.options.get(&option).cloned().unwrap_or_else(|| number(0))
            }
            _ => return Err(ENOPROTOOPT.into()),
        };
        let n = value.len().min(room as usize);
        world.write(a.at(3), value.get(..n).unwrap_or_default())?;
        world.write(a.at(4), &(n as u32).to_le_bytes())?;
        Ok(0)
    }
}
