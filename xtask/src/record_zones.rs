//! `cargo xtask record zones`: writes Go's time zone database as a table for the machine's `time`.

use crate::go::Go;
use crate::process::{Outcome, quietly, root, write};

pub fn run() -> Outcome {
    let go = Go::ready()?;
    let helper = root().join("target/record-zones");
    write(&helper.join("go.mod"), "module recordzones\n\ngo 1.21\n")?;
    write(&helper.join("main.go"), include_str!("record_zones.go"))?;
    let table = quietly(go.go().args(["run", "."]).current_dir(&helper))?;
    write(&root().join("core/overlay/time/zone_names.go"), table)
}
