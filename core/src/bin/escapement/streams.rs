//! The process's standard streams, for `run`: output appears in the order the program writes it.

use escapement_core::vm::host::Host;
use std::io::{BufWriter, ErrorKind, Read as _, Stdout, Write as _};

/// Size of a read, in bytes.
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

/// Exits if nobody reads the program's output any more, as `go run` does.
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
