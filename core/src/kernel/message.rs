//! Socket addresses in memory, and calls that carry one.
//! Rules: ip(7), ipv6(7), unix(7), send(2), recv(2).

use super::errno::*;
use super::layout::{Layout, u16_at, u32_at, u64_at};
use super::socket::{AF_INET, AF_INET6, AF_UNIX, Kind, SocketId};
use super::*;
use std::net::{Ipv4Addr, Ipv6Addr};

/// A socket address. IPv4 addresses are stored as mapped IPv6 addresses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Address {
    Ip {
        family: u16,
        ip: Ipv6Addr,
        port: u16,
        scope: u32,
    },
    /// Path of a file, or an abstract name starting with a zero byte.
    Path(Rc<[u8]>),
    Nameless(u16),
    Other(u16),
}

impl Address {
    pub fn none(family: u16) -> Address {
        match family {
            AF_UNIX => Address::Nameless(family),
            _ => Address::any(family),
        }
    }

    pub fn any(family: u16) -> Address {
        let ip =
            if family == AF_INET { Ipv4Addr::UNSPECIFIED.to_ipv6_mapped() } else { Ipv6Addr::UNSPECIFIED };
        Address::Ip { family, ip, port: 0, scope: 0 }
    }

    pub fn is_any(ip: &Ipv6Addr) -> bool {
        ip.is_unspecified() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_unspecified())
    }

    fn is_loopback(ip: &Ipv6Addr) -> bool {
        ip.is_loopback() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback())
    }

    /// Whether the address was assigned to a socket.
    pub fn is_named(&self) -> bool {
        match self {
            Address::Ip { port, .. } => *port != 0,
            Address::Path(_) => true,
            Address::Nameless(_) | Address::Other(_) => false,
        }
    }

    /// Whether a socket can be bound to the address.
    pub fn is_local(&self) -> bool {
        matches!(self, Address::Ip { ip, .. } if Address::is_any(ip) || Address::is_loopback(ip))
    }

    /// The address at which data sent to this one arrives, if any.
    pub fn reached(&self) -> Option<Address> {
        let Address::Ip { ip, port, .. } = self else { return None };
        let there = match () {
            () if ip.is_unspecified() => Ipv6Addr::LOCALHOST,
            () if Address::is_any(ip) => Ipv4Addr::LOCALHOST.to_ipv6_mapped(),
            () if Address::is_loopback(ip) => *ip,
            () => return None,
        };
        Some(self.with(there, *port))
    }

    pub fn with(&self, ip: Ipv6Addr, port: u16) -> Address {
        match self {
            Address::Ip { family, .. } => Address::Ip { family: *family, ip, port, scope: 0 },
            other => other.clone(),
        }
    }

    /// The source address for data sent to this address by an unbound socket.
    pub fn source(&self, port: u16) -> Address {
        let v4 = matches!(self, Address::Ip { ip, .. } if ip.to_ipv4_mapped().is_some());
        self.with(if v4 { Ipv4Addr::LOCALHOST.to_ipv6_mapped() } else { Ipv6Addr::LOCALHOST }, port)
    }

    /// The address as sockets of this family report it.
    pub fn seen_by(mut self, seen: u16) -> Address {
        if let Address::Ip { family, .. } = &mut self {
            *family = seen;
        }
        self
    }

    pub fn read(world: &dyn World, at: u64, len: u32) -> Result<Address> {
        if !(2..=128).contains(&len) {
            return Err(EINVAL.into());
        }
        let bytes = world.read(at, u64::from(len))?;
        let port = u16_at(bytes, 2).swap_bytes();
        let bytes_at = |from: usize, to: usize| bytes.get(from..to).unwrap_or_default();
        match u16_at(bytes, 0) {
            AF_INET => {
                let ip: [u8; 4] = bytes_at(4, 8).try_into().map_err(|_| EINVAL)?;
                Ok(Address::Ip { family: AF_INET, ip: Ipv4Addr::from(ip).to_ipv6_mapped(), port, scope: 0 })
            }
            AF_INET6 => {
                let ip: [u8; 16] = bytes_at(8, 24).try_into().map_err(|_| EINVAL)?;
                Ok(Address::Ip { family: AF_INET6, ip: ip.into(), port, scope: u32_at(bytes, 24) })
            }
            AF_UNIX => {
                let path = bytes_at(2, bytes.len());
                if path.len() > 108 {
                    return Err(EINVAL.into());
                }
                let end = match path.first() {
                    Some(0) => path.len(),
                    _ => path.iter().position(|&b| b == 0).unwrap_or(path.len()),
                };
                Ok(Address::Path(path.get(..end).unwrap_or_default().into()))
            }
            other => Ok(Address::Other(other)),
        }
    }

    fn layout(&self) -> Vec<u8> {
        match self {
            Address::Ip { family: AF_INET, ip, port, .. } => {
                let mut layout = Layout::default().u16(AF_INET).u16(port.swap_bytes());
                layout.0.extend(ip.to_ipv4_mapped().unwrap_or(Ipv4Addr::UNSPECIFIED).octets());
                layout.zeros(8).0
            }
            Address::Ip { ip, port, scope, .. } => {
                let mut layout = Layout::default().u16(AF_INET6).u16(port.swap_bytes()).u32(0);
                layout.0.extend(ip.octets());
                layout.u32(*scope).0
            }
            Address::Path(path) => {
                let mut layout = Layout::default().u16(AF_UNIX);
                layout.0.extend(path.iter());
                if path.starts_with(b"\0") { layout.0 } else { layout.zeros(1).0 }
            }
            Address::Nameless(family) | Address::Other(family) => Layout::default().u16(*family).0,
        }
    }

    /// Writes the address to a buffer, whose capacity is read from `len` and replaced by the address's length.
    pub fn write(&self, world: &mut dyn World, at: u64, len: u64) -> Result<()> {
        let room = u32_at(world.read(len, 4)?, 0);
        let bytes = self.layout();
        world.write(at, bytes.get(..bytes.len().min(room as usize)).unwrap_or_default())?;
        world.write(len, &(bytes.len() as u32).to_le_bytes())?;
        Ok(())
    }
}

const TRUNCATED: u32 = 0x20;
const DONT_WAIT: u32 = 0x40;

impl Kernel {
    /// Assigns an address to a socket before it first sends.
    pub(super) fn name(&mut self, world: &mut dyn World, id: SocketId, address: Address) -> Result<()> {
        let address = self.with_port(world, id, address)?;
        self.sock_mut(id)?.local = address;
        Ok(())
    }

    fn waits(&self, fd: i32, flags: u32) -> Result<bool> {
        Ok(self.of(fd)?.flags & O_NONBLOCK == 0 && flags & DONT_WAIT == 0)
    }

    /// Checks a destination address; on a connection it is invalid or ignored.
    fn destination(&self, id: SocketId, to: Option<Address>) -> Result<Option<Address>> {
        let socket = self.sock(id)?;
        match to {
            Some(_) if socket.kind != Kind::Datagram && socket.connected && socket.family == AF_UNIX => {
                Err(EISCONN.into())
            }
            Some(_) if socket.kind != Kind::Datagram => Ok(None),
            to => Ok(to),
        }
    }

    pub(super) fn send_to(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let to = if a.at(4) == 0 { None } else { Some(Address::read(world, a.at(4), a.int(5))?) };
        let to = self.destination(id, to)?;
        let bytes = world.read(a.at(1), a.at(2).min(MAX_COUNT))?.to_vec();
        let waits = self.waits(a.fd(0), a.int(3))?;
        self.send(world, id, &bytes, to, !waits)
    }

    pub(super) fn receive_from(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let waits = self.waits(a.fd(0), a.int(3))?;
        let room = a.at(2).min(MAX_COUNT);
        let (bytes, whole, from) = self.receive(id, room as usize, !waits, a.int(3))?;
        world.write(a.at(1), &bytes)?;
        if a.at(4) != 0 {
            self.write_sender(world, id, &from, a.at(4), a.at(5))?;
        }
        Ok(if a.int(3) & TRUNCATED != 0 { whole } else { bytes.len() } as u64)
    }

    /// Writes the sender's address to a buffer, except on connections.
    fn write_sender(
        &self,
        world: &mut dyn World,
        id: SocketId,
        from: &Address,
        at: u64,
        len: u64,
    ) -> Result<()> {
        if self.sock(id).is_ok_and(|socket| socket.kind == Kind::Datagram)
            && !matches!(from, Address::Nameless(_))
        {
            return from.write(world, at, len);
        }
        Ok(world.write(len, &0u32.to_le_bytes())?)
    }

    pub(super) fn send_message(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let header = world.read(a.at(1), 56)?.to_vec();
        let (name, name_len) = (u64_at(&header, 0), u32_at(&header, 8));
        // Control data, such as descriptors, is not supported.
        if u64_at(&header, 40) != 0 {
            return Err(EINVAL.into());
        }
        let to = if name == 0 || name_len == 0 { None } else { Some(Address::read(world, name, name_len)?) };
        let to = self.destination(id, to)?;
        let parts = Self::parts(world, u64_at(&header, 16), u64_at(&header, 24))?;
        let bytes = Self::gather(world, &parts)?;
        let waits = self.waits(a.fd(0), a.int(2))?;
        self.send(world, id, &bytes, to, !waits)
    }

    pub(super) fn receive_message(&mut self, world: &mut dyn World, a: Args) -> Result<u64> {
        let id = self.socket_of(a.fd(0))?;
        let header = world.read(a.at(1), 56)?.to_vec();
        let parts = Self::parts(world, u64_at(&header, 16), u64_at(&header, 24))?;
        let room = parts.iter().fold(0u64, |sum, part| sum.saturating_add(part.1)).min(MAX_COUNT);
        let waits = self.waits(a.fd(0), a.int(2))?;
        let (bytes, whole, from) = self.receive(id, room as usize, !waits, a.int(2))?;
        Self::scatter(world, &parts, &bytes)?;
        if u64_at(&header, 0) != 0 {
            self.write_sender(world, id, &from, u64_at(&header, 0), a.at(1) + 8)?;
        }
        // No control data is received.
        world.write(a.at(1) + 40, &0u64.to_le_bytes())?;
        let cut = if whole > bytes.len() { TRUNCATED } else { 0 };
        world.write(a.at(1) + 48, &cut.to_le_bytes())?;
        Ok(if a.int(2) & TRUNCATED != 0 { whole } else { bytes.len() } as u64)
    }
}
