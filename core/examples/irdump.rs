//! Prints the IR of a program as the noder makes it, in the layout of gc's `-W` dumps.

use escapement_core::compile::{Input, check};
use escapement_core::library::View;
use escapement_core::settings::CompileSettings;

fn main() {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let texts: Vec<Vec<u8>> = names.iter().map(|n| std::fs::read(n).unwrap_or_default()).collect();
    let inputs: Vec<Input> = names.iter().zip(&texts).map(|(name, text)| Input { name, text }).collect();
    match check(&inputs, &CompileSettings::default(), View::Run) {
        Err(failure) => print!("{}", failure.error_text()),
        Ok(checker) => {
            let (prog, noder) = escapement_core::noder::build(checker);
            print!("{}", escapement_core::ir::dump::program(&prog, &noder.checked.checker.tcx));
            for d in &noder.diagnostics {
                println!("{:?} {:?}", noder.checked.checker.tcx.sources.resolve(d.pos), d.msg);
            }
        }
    }
}
