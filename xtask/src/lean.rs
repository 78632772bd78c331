//! Shrinks a bound module and its glue without changing behaviour.
//! In: both as wasm-bindgen wrote them. Out: custom sections of the linker and classes that nothing makes are removed,
//! imports have short names, and panics of Rust's library become traps: their messages and source positions would never
//! be shown.
//! Invariant: the module traps exactly where it trapped before.

use crate::cold::{each, inside};
use crate::process::Outcome;
use crate::split::parsed;
use std::collections::HashSet;
use walrus::ir::Instr;
use walrus::{FunctionId, LocalFunction, Module};

/// Crates whose panics write to an output that does not exist here, and trap.
const SILENT: [&str; 4] = ["core", "alloc", "std", "hashbrown"];

/// Classes of `wasm-streams`, which Leptos brings for functions that run on a server.
const UNMADE: [&str; 3] = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// Shrinks a module and its glue.
pub fn both(bytes: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let mut module = parsed(bytes)?;
    panics_trap(&mut module);
    let glue = without_unmade(&mut module, glue)?;
    // The linker's sections describe the original module.
    let stale: Vec<_> =
        module.customs.iter().filter(|(_, custom)| custom.name() != "name").map(|(id, _)| id).collect();
    for id in stale {
        module.customs.delete(id);
    }
    walrus::passes::gc::run(&mut module);
    let glue = short_names(&mut module, &glue);
    Ok((module.emit_wasm(), glue))
}

/// Removes the exported methods of classes that nothing makes, and the classes from the glue. Errors: the glue uses one.
fn without_unmade(module: &mut Module, glue: &str) -> Outcome<String> {
    let mut glue = glue.to_owned();
    for class in UNMADE {
        let parts = [
            (format!("export class {class} {{"), "\n}\n"),
            (format!("if (Symbol.dispose) {class}."), "\n"),
            (format!("const {class}Finalization ="), ";\n"),
        ];
        for (start, end) in parts {
            let from = glue.find(&start);
            let to = from.and_then(|from| Some(from + glue[from..].find(end)? + end.len()));
            if let (Some(from), Some(to)) = (from, to) {
                glue.replace_range(from..to, "");
            }
        }
        if glue.contains(class) {
            return Err(format!("the glue of wasm-bindgen uses {class}"));
        }
        let lower = class.to_lowercase();
        let [method, free] = [format!("{lower}_"), format!("__wbg_{lower}_free")];
        let methods = module.exports.iter().filter(|e| e.name.starts_with(&method) || e.name == free);
        for id in methods.map(|e| e.id()).collect::<Vec<_>>() {
            module.exports.delete(id);
        }
    }
    Ok(glue)
}

/// Shortens names of imports, which end in long numbers.
fn short_names(module: &mut Module, glue: &str) -> String {
    let mut glue = glue.to_owned();
    for (number, import) in
        module.imports.iter_mut().filter(|import| import.name.starts_with("__wb")).enumerate()
    {
        let short = format!("i{number}");
        // Match the colon, too: one name may be a prefix of another.
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

/// Whether an instruction has no observable effect if a trap follows.
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

/// Whether control reaches neither the end of the function nor a return.
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
