//! Makes a bound module and its glue smaller; they do the same.
//! In: both as wasm-bindgen wrote them. Out: without what the linker told, with short names between them, and with panics of
//! Rust's library, which end in a trap without an output, as traps at once: without messages and places in the source that no
//! one could see.
//! Invariant: the module traps wherever it trapped before, and nowhere else.

use crate::cold::{each, inside};
use crate::process::Outcome;
use crate::split::parsed;
use std::collections::HashSet;
use walrus::ir::Instr;
use walrus::{FunctionId, LocalFunction, Module};

/// Crates whose functions that never return say why on an output that does not exist here, and trap.
const SILENT: [&str; 4] = ["core", "alloc", "std", "hashbrown"];

/// Shortens a module and its glue.
pub fn both(bytes: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let mut module = parsed(bytes)?;
    panics_trap(&mut module);
    // What the linker told is of the module as it was.
    let told: Vec<_> =
        module.customs.iter().filter(|(_, custom)| custom.name() != "name").map(|(id, _)| id).collect();
    for id in told {
        module.customs.delete(id);
    }
    walrus::passes::gc::run(&mut module);
    let glue = short_names(&mut module, glue);
    Ok((module.emit_wasm(), glue))
}

/// The names of imports end in long numbers.
fn short_names(module: &mut Module, glue: &str) -> String {
    let mut glue = glue.to_owned();
    for (number, import) in
        module.imports.iter_mut().filter(|import| import.name.starts_with("__wb")).enumerate()
    {
        let short = format!("i{number}");
        // One may begin as another does.
        glue = glue.replace(&format!("{}:", import.name), &format!("{short}:"));
        import.name = short;
    }
    glue
}

fn panics_trap(module: &mut Module) {
    let of_library = |name: &str| {
        let path = name.trim_start_matches(['<', '&']);
        SILENT.iter().any(|krate| path.strip_prefix(krate).is_some_and(|rest| rest.starts_with([':', '['])))
    };
    let ending: HashSet<FunctionId> = module
        .funcs
        .iter_local()
        .filter(|(id, local)| {
            module.funcs.get(*id).name.as_deref().is_some_and(of_library) && never_returns(local)
        })
        .map(|(id, _)| id)
        .collect();
    for (_, local) in module.funcs.iter_local_mut() {
        let mut sequences = vec![local.entry_block()];
        while let Some(id) = sequences.pop() {
            let instrs = &mut local.block_mut(id).instrs;
            let is_ending = |instr: &Instr| matches!(instr, Instr::Call(call) if ending.contains(&call.func));
            if let Some(at) = instrs.iter().position(|(instr, _)| is_ending(instr)) {
                let kept =
                    instrs[..at].iter().rposition(|(instr, _)| !prepares(instr)).map_or(0, |last| last + 1);
                instrs.truncate(kept);
                instrs.push((walrus::ir::Unreachable {}.into(), Default::default()));
            }
            sequences.extend(instrs.iter().flat_map(|(instr, _)| inside(instr)));
        }
    }
}

/// What no one can tell was done once a trap follows.
fn prepares(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Select(_)
            | Instr::Drop(_)
            | Instr::MemoryCopy(_)
    )
}

/// Whether control comes neither to its end nor to a return.
fn never_returns(local: &LocalFunction) -> bool {
    let entry = local.entry_block();
    let leaves = |instr: &Instr| match instr {
        Instr::Return(_) => true,
        Instr::Br(br) => br.block == entry,
        Instr::BrIf(br) => br.block == entry,
        Instr::BrTable(table) => table.default == entry || table.blocks.contains(&entry),
        _ => false,
    };
    let instrs = &local.block(entry).instrs;
    let mut left = false;
    each(local, instrs.iter(), &mut |instr| left |= leaves(instr));
    !left && matches!(instrs.last(), Some((Instr::Unreachable(_), _)))
}
