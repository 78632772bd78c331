//! Data sent through sockets, and the state shared by their ends.
//! Rules: send(2), recv(2), shutdown(2), tcp(7): closing a connection with unread data resets it.

use super::errno::*;
use super::message::Address;
use super::socket::{AF_UNIX, Kind, Packet, Socket, SocketId};
use super::*;

/// Bytes in flight in one direction of a connection, and unread datagrams.
const STREAM_ROOM: usize = 256 << 10;
/// The system's overhead per datagram, in bytes.
const PACKET: usize = 256;
const UNIX_ROOM: usize = 212_992;
const DATAGRAM_ROOM: usize = 212_992;
/// Maximum length of a UDP datagram over IPv4.
const DATAGRAM: usize = 65_507;
const PEEK: u32 = 2;

impl Kernel {
    pub(super) fn socket_is_ready(&self, id: SocketId, mode: Mode) -> bool {
        let Some(socket) = self.sockets.get(&id) else { return true };
        if let Some(queue) = &socket.queue {
            return mode == Mode::Write || !queue.is_empty();
        }
        match mode {
            Mode::Read => {
                let idle = socket.kind != Kind::Datagram && !socket.connected;
                let has = !socket.data.is_empty() || !socket.packets.is_empty();
                has || idle || socket.ended || socket.shut[0] || socket.error.is_some()
            }
            Mode::Write => {
                socket.error.is_some()
                    || socket.shut[1]
                    || socket.kind == Kind::Datagram
                    || self.room_to(socket) > 0
            }
        }
    }

    /// Bytes that the other end can still buffer.
    fn room_to(&self, socket: &Socket) -> usize {
        let room = if socket.family == AF_UNIX { UNIX_ROOM } else { STREAM_ROOM };
        match socket.other.and_then(|other| self.sockets.get(&other)) {
            Some(other) => room.saturating_sub(other.queued),
            None => room,
        }
    }

    /// Sends to the other end, or a datagram to an address.
    pub(super) fn send(
        &mut self,
        world: &mut dyn World,
        id: SocketId,
        bytes: &[u8],
        to: Option<Address>,
        nonblocking: bool,
    ) -> Result<u64> {
        let socket = self.sock_mut(id)?;
        if let Some(error) = socket.error.take() {
            return Err(error.into());
        }
        if socket.shut[1] {
            return Err(EPIPE.into());
        }
        if socket.kind == Kind::Datagram {
            return if socket.family == AF_UNIX {
                self.send_to_path(id, bytes, to)
            } else {
                self.send_datagram(world, id, bytes, to)
            };
        }
        if !socket.connected {
            return Err(if socket.family == AF_UNIX { ENOTCONN } else { EPIPE }.into());
        }
        let (family, kind) = (socket.family, socket.kind);
        let Some(other) = socket.other else {
            if family == AF_UNIX {
                return Err(EPIPE.into());
            }
            // The peer answers with a reset.
            socket.error = Some(EPIPE);
            self.touch(Source::Socket(id));
            return Ok(bytes.len() as u64);
        };
        let room = self.room_to(self.sock(id)?);
        if room == 0 {
            let flags = if nonblocking { O_NONBLOCK } else { 0 };
            return Err(self.wait(Source::Socket(id), Mode::Write, flags));
        }
        let peer = self.sock_mut(other)?;
        if peer.shut[0] && family == AF_UNIX {
            return Err(EPIPE.into());
        }
        let n = if kind == Kind::Sequenced {
            if bytes.len() > UNIX_ROOM {
                return Err(EMSGSIZE.into());
            }
            peer.packets.push_back(Packet { from: Address::none(family), bytes: bytes.to_vec() });
            peer.queued += PACKET;
            bytes.len()
        } else {
            let n = room.min(bytes.len());
            peer.data.extend(bytes.iter().take(n));
            n
        };
        peer.queued += n;
        self.touch(Source::Socket(other));
        Ok(n as u64)
    }

    fn send_to_path(&mut self, id: SocketId, bytes: &[u8], to: Option<Address>) -> Result<u64> {
        let socket = self.sock(id)?;
        let from = socket.local.clone();
        let other = match (&to, socket.other) {
            (Some(to), _) => self.socket_at(to, Kind::Datagram)?,
            (None, Some(other)) => other,
            (None, None) => return Err(if socket.connected { ECONNREFUSED } else { ENOTCONN }.into()),
        };
        if bytes.len() > UNIX_ROOM {
            return Err(EMSGSIZE.into());
        }
        let other_socket = self.sockets.get_mut(&other).ok_or(Stop::Error(ECONNREFUSED))?;
        if other_socket.queued + bytes.len() + PACKET > 2 * UNIX_ROOM {
            return Err(ENOBUFS.into());
        }
        other_socket.queued += bytes.len() + PACKET;
        other_socket.packets.push_back(Packet { from, bytes: bytes.to_vec() });
        self.touch(Source::Socket(other));
        Ok(bytes.len() as u64)
    }

    fn send_datagram(
        &mut self,
        world: &mut dyn World,
        id: SocketId,
        bytes: &[u8],
        to: Option<Address>,
    ) -> Result<u64> {
        if bytes.len() > DATAGRAM {
            return Err(EMSGSIZE.into());
        }
        let socket = self.sock(id)?;
        let connected = socket.connected;
        let to = match to {
            Some(to) => to,
            None if connected => socket.peer.clone(),
            None => return Err(EDESTADDRREQ.into()),
        };
        let Address::Ip { family, port, .. } = &to else { return Err(EAFNOSUPPORT.into()) };
        if *family != socket.family {
            return Err(EAFNOSUPPORT.into());
        }
        if *port == 0 {
            return Err(EINVAL.into());
        }
        let to = to.reached().ok_or(Stop::Error(ENETUNREACH))?;
        if !socket.local.is_named() {
            let any = Address::any(socket.family);
            self.name(world, id, any)?;
        }
        let local = &self.sock(id)?.local;
        let from = match local {
            Address::Ip { ip, port, .. } if Address::is_any(ip) => to.source(*port),
            local => local.clone(),
        };
        let hears = |s: &Socket| {
            let from_there = || s.peer == from.clone().seen_by(s.family);
            s.kind == Kind::Datagram && s.family != AF_UNIX && s.hears(&to) && (!s.connected || from_there())
        };
        let best =
            self.sockets.iter().filter(|(_, s)| hears(s)).max_by_key(|(_, s)| (s.connected, s.local == to));
        match best.map(|(&other, _)| other) {
            Some(other) => {
                let socket = self.sock_mut(other)?;
                // Datagrams that do not fit are dropped.
                if socket.queued + bytes.len() + PACKET <= DATAGRAM_ROOM {
                    socket.queued += bytes.len() + PACKET;
                    let from = from.seen_by(socket.family);
                    socket.packets.push_back(Packet { from, bytes: bytes.to_vec() });
                    self.touch(Source::Socket(other));
                }
            }
            None if connected => {
                self.sock_mut(id)?.error = Some(ECONNREFUSED);
                self.touch(Source::Socket(id));
            }
            None => {}
        }
        Ok(bytes.len() as u64)
    }

    /// The next bytes or datagram, the full length of the datagram, and its sender.
    pub(super) fn receive(
        &mut self,
        id: SocketId,
        room: usize,
        nonblocking: bool,
        flags: u32,
    ) -> Result<(Vec<u8>, usize, Address)> {
        let socket = self.sock_mut(id)?;
        let peer = socket.peer.clone();
        let peek = flags & PEEK != 0;
        if let Some(packet) = socket.packets.front() {
            let n = packet.bytes.len().min(room);
            let taken = packet.bytes.get(..n).unwrap_or_default().to_vec();
            let (whole, from) = (packet.bytes.len(), packet.from.clone());
            if !peek {
                socket.queued = socket.queued.saturating_sub(whole + PACKET);
                socket.packets.pop_front();
                self.made_room(id);
            }
            return Ok((taken, whole, from));
        }
        if !socket.data.is_empty() {
            let n = room.min(socket.data.len());
            let taken: Vec<u8> = if peek {
                socket.data.iter().take(n).copied().collect()
            } else {
                socket.data.drain(..n).collect()
            };
            if !peek {
                socket.queued = socket.queued.saturating_sub(n);
                self.made_room(id);
            }
            return Ok((taken, n, peer));
        }
        let nothing = Ok((Vec::new(), 0, peer));
        if room == 0 && socket.kind == Kind::Stream || socket.ended && socket.error != Some(ECONNRESET) {
            return nothing;
        }
        if let Some(error) = socket.error.take() {
            return Err(error.into());
        }
        if socket.shut[0] || socket.ended {
            return nothing;
        }
        if socket.kind != Kind::Datagram && !socket.connected {
            return Err(if socket.family == AF_UNIX { EINVAL } else { ENOTCONN }.into());
        }
        let flags = if nonblocking { O_NONBLOCK } else { 0 };
        Err(self.wait(Source::Socket(id), Mode::Read, flags))
    }

    /// Wakes the other end, which may write again.
    fn made_room(&mut self, id: SocketId) {
        if let Some(other) = self.sockets.get(&id).and_then(|s| s.other) {
            self.touch(Source::Socket(other));
        }
    }

    pub(super) fn shut_down(&mut self, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let how = a.int(1);
        if how > 2 {
            return Err(EINVAL.into());
        }
        let socket = self.sock_mut(id)?;
        if let Some(queue) = socket.queue.take() {
            queue.into_iter().for_each(|made| self.close_socket(made));
            self.touch(Source::Socket(id));
            return Ok(0);
        }
        if !socket.connected {
            return Err(ENOTCONN.into());
        }
        socket.shut[0] |= how != 1;
        socket.shut[1] |= how != 0;
        let other = socket.other;
        if how != 0
            && let Some(other) = other
        {
            self.sock_mut(other)?.ended = true;
            self.touch(Source::Socket(other));
        }
        self.touch(Source::Socket(id));
        Ok(0)
    }

    /// Closes a socket when its last descriptor is closed.
    pub(super) fn close_socket(&mut self, id: SocketId) {
        let Some(socket) = self.sockets.remove(&id) else { return };
        self.touch(Source::Socket(id));
        if let Some(node) = socket.node {
            self.tree.close(node);
        }
        for made in socket.queue.iter().flatten().copied().collect::<Vec<_>>() {
            if let Some(made) = self.sockets.get_mut(&made) {
                // What was sent to it will never be read.
                made.data.push_back(0);
            }
            self.close_socket(made);
        }
        let resets = socket.resets();
        let reset = !socket.data.is_empty() || !socket.packets.is_empty();
        let tcp = socket.family != AF_UNIX;
        // Many Unix datagram sockets may send to the same one.
        let others: Vec<SocketId> = match socket.kind {
            Kind::Datagram => {
                self.sockets.iter().filter(|(_, s)| s.other == Some(id)).map(|(&other, _)| other).collect()
            }
            Kind::Stream | Kind::Sequenced => socket.other.into_iter().collect(),
        };
        for other in others {
            let Some(peer) = self.sockets.get_mut(&other) else { continue };
            peer.other = None;
            if socket.kind != Kind::Datagram {
                if reset || tcp && resets {
                    peer.error = Some(if peer.ended && tcp { EPIPE } else { ECONNRESET });
                }
                peer.ended = true;
            }
            self.touch(Source::Socket(other));
        }
    }
}
