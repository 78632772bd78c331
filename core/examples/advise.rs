//! Prints what is advised for each value of a program that goes to the heap: `advise FILE [FOLDER]`.
//! With a folder, each changed program is written there, to be held against the real Go.

#[path = "../src/bin/escapement/library.rs"]
mod library;

use escapement_core::advice::advise;
use escapement_core::compile::{Input, compile};
use escapement_core::diag::Placement;
use escapement_core::settings::CompileSettings;

fn main() {
    let worker = std::thread::Builder::new().stack_size(256 << 20).spawn(print);
    let _ = worker.map(std::thread::JoinHandle::join);
}

fn print() {
    let mut args = std::env::args().skip(1);
    let (name, folder) = (args.next().unwrap_or_default(), args.next());
    let Ok(text) = std::fs::read_to_string(&name) else {
        println!("cannot read {name}");
        return;
    };
    let settings = CompileSettings::default();
    if let Err(why) = library::load(settings.go) {
        println!("{why}");
        return;
    }
    let compiled = compile(&[Input { name: &name, text: text.as_bytes() }], &settings, true);
    for (i, verdict) in compiled.verdicts.iter().enumerate() {
        if verdict.placement != Placement::Heap {
            continue;
        }
        let at = format!("{}:{}: {}", verdict.pos.line, verdict.pos.col, verdict.what);
        let search = advise(&text, &name, &settings, verdict);
        let Some(advice) = search.found else {
            println!("{at}: nothing of {:?}", search.failed);
            continue;
        };
        println!("{at}: {:?} {:?}", advice.change, advice.saving);
        for line in &advice.lines {
            if let Some(before) = &line.before {
                println!("    {:4} - {before}", line.line);
            }
            if let Some(after) = &line.after {
                println!("    {:4} + {after}", line.line);
            }
        }
        if let Some(folder) = &folder {
            let _ = std::fs::write(format!("{folder}/{i}.go"), &advice.source);
        }
    }
}
