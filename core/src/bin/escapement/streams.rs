//! The process's own streams, for `run`: output appears in the order in which the program writes it.

use escapement_core::vm::host::Host;
use std::io::{BufWriter, ErrorKind, Read as _, Stdout, Write as _};

/// Bytes that are read at once.
const PIECE: usize = 64 << 10;

#[derive(Debug)]
pub struct Streams {
    out: BufWriter<Stdout>,
}

impl Streams {
    pub fn new() -> Streams {
        Streams { out: BufWriter::with_capacity(PIECE, std::io::stdout()) }
    }
}

/// A program whose output nobody reads any more ends, as `go run` lets it.
fn end_unread(result: std::io::Result<()>) {
    if let Err(why) = result
        && why.kind() == ErrorKind::BrokenPipe
    {
        std::process::exit(1);
    }
}

impl Host for Streams {
    fn write(&mut self, stderr: bool, bytes: &[u8]) {
        if stderr {
            self.flush();
            end_unread(std::io::stderr().write_all(bytes));
        } else {
            end_unread(self.out.write_all(bytes));
        }
    }

    fn flush(&mut self) {
        end_unread(self.out.flush());
    }

    fn read(&mut self) -> Vec<u8> {
        let mut piece = vec![0; PIECE];
        loop {
            match std::io::stdin().read(&mut piece) {
                Ok(n) => {
                    piece.truncate(n);
                    return piece;
                }
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Vec::new(),
            }
        }
    }
}
