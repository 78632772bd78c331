//! The file system that a program finds at its start.
//! In: the program's path, its user, and the files it was given. Out: a tree with these, and what a small Linux has.

use super::tree::{self, Content, Device, Follow, Place, Tree, User};
use crate::archive::Disk;
use std::collections::BTreeMap;
use std::rc::Rc;

const ROOT: User = User { uid: 0, gid: 0 };

/// `home` belongs to `owner` and holds the files of `disk`. Inode numbers are those of the order in which files are made.
pub(super) fn tree(program: &str, home: &str, disk: &Disk, owner: User, now: i64) -> Tree {
    let mut start = Start { tree: Tree::new(now), now };
    start.directories(home, owner);
    start.devices();
    start.etc(home, owner);
    start.proc(program);
    start.put_below(program, file(""), 0o755, owner);
    for (path, bytes) in &disk.files {
        start.put_below(&format!("{home}/{path}"), Content::File(Rc::clone(bytes)), 0o644, owner);
    }
    start.tree
}

fn directory() -> Content {
    Content::Directory { names: BTreeMap::new(), parent: tree::ROOT }
}

fn file(text: &str) -> Content {
    Content::File(Rc::new(text.as_bytes().to_vec()))
}

struct Start {
    tree: Tree,
    now: i64,
}

impl Start {
    /// Creates a file or directory, unless it exists or its parent directory does not.
    fn put(&mut self, path: &str, content: Content, mode: u32, owner: User) {
        if let Ok(place @ Place { node: None, .. }) =
            self.tree.walk(ROOT, tree::ROOT, path.as_bytes(), Follow::Slash)
        {
            let content = match content {
                Content::Directory { names, .. } => Content::Directory { names, parent: place.directory },
                other => other,
            };
            let _ = self.tree.add(&place, content, mode, owner, self.now);
        }
    }

    /// Creates a file, and the directories that lead to it.
    fn put_below(&mut self, path: &str, content: Content, mode: u32, owner: User) {
        for (end, _) in path.match_indices('/').skip(1) {
            self.put(&path[..end], directory(), 0o755, owner);
        }
        self.put(path, content, mode, owner);
    }

    fn directories(&mut self, home: &str, owner: User) {
        for path in [
            "/dev",
            "/etc",
            "/home",
            "/proc",
            "/proc/self",
            "/proc/sys",
            "/proc/sys/net",
            "/proc/sys/net/core",
            "/usr",
            "/var",
        ] {
            self.put(path, directory(), 0o755, ROOT);
        }
        for path in ["/tmp", "/var/tmp"] {
            self.put(path, directory(), 0o1777, ROOT);
        }
        self.put("/root", directory(), 0o700, ROOT);
        self.put(home, directory(), 0o755, owner);
    }

    fn devices(&mut self) {
        for (path, device) in [
            ("/dev/null", Device::Null),
            ("/dev/zero", Device::Zero),
            ("/dev/full", Device::Full),
            ("/dev/random", Device::Random),
            ("/dev/urandom", Device::Random),
        ] {
            self.put(path, Content::Device(device), 0o666, ROOT);
        }
    }

    /// The names of host, users and groups.
    fn etc(&mut self, home: &str, owner: User) {
        let hosts = "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n";
        let mut users = "root:x:0:0:root:/root:/bin/sh\n".to_owned();
        let mut groups = "root:x:0:\n".to_owned();
        if owner.uid != 0 {
            let name = home.rsplit('/').next().unwrap_or_default();
            users += &format!("{name}:x:{}:{}:{name}:{home}:/bin/sh\n", owner.uid, owner.gid);
            groups += &format!("{name}:x:{}:\n", owner.gid);
        }
        for (path, text) in [
            ("/etc/hosts", hosts),
            ("/etc/hostname", "localhost\n"),
            ("/etc/passwd", &users),
            ("/etc/group", &groups),
        ] {
            self.put(path, file(text), 0o644, ROOT);
        }
    }

    fn proc(&mut self, program: &str) {
        self.put("/proc/self/exe", Content::Link(program.as_bytes().into()), 0o777, ROOT);
        self.put("/proc/sys/net/core/somaxconn", file("4096\n"), 0o444, ROOT);
    }
}
