//! Splits a module in two: the code that its first use runs, and the rest, which is loaded when it is first called.
//! In: a bound module, and the places that its first use reached. Out: two modules that together are equivalent to it.
//! The first has memory, table and globals, and a stub for each function moved to the second, which loads the second
//! and calls through the table. The second imports what it needs from the first. Data that only the second reads moves,
//! too.
//! Invariant: no code of the first module reads data that has moved (`statics.rs`).

use crate::cold::{self, Place};
use crate::process::Outcome;
use crate::statics::Statics;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use walrus::ir::{self, Visitor, VisitorMut};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportKind, ImportedFunction, Module, TableId, ValType,
};

/// Overhead of a data segment, bytes.
const SEGMENT: usize = 8;

/// Parts of the names of hot functions, which are kept cut in the first module and whole in the second. The second
/// calls its own copies, and so does the first once the second is loaded.
const DUPLICATED: [&str; 1] = ["escapement_core::vm"];

/// Minimum number of instructions cut from a function before it is duplicated.
const MIN_DUPLICATED: usize = 60;

/// Prefix of the names of functions that move to the second module.
const MOVED: &str = "moved: ";

/// The exported global that is 1 once the second module is loaded.
const LOADED: &str = "rest";

/// Instruments a module to record which places are reached, in exported globals `hit…`, 32 places each, the first in
/// the lowest bit.
pub fn instrumented(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut module = parsed(bytes)?;
    let places = cold::places(&module);
    let hits: Vec<_> = (0..places.len().div_ceil(32))
        .map(|number| {
            let none = ConstExpr::Value(ir::Value::I32(0));
            let hit = module.globals.add_local(ValType::I32, true, false, none);
            module.exports.add(&format!("hit{number}"), hit);
            hit
        })
        .collect();
    // Insert from the end of each sequence, so that earlier indices stay valid.
    for (number, place) in places.into_iter().enumerate().rev() {
        let (hit, bit) = (hits[number / 32], 1_i32 << (number % 32));
        if let FunctionKind::Local(function) = &mut module.funcs.get_mut(place.function).kind {
            let mut sequence = function.builder_mut().instr_seq(place.sequence);
            sequence
                .global_get_at(place.at, hit)
                .const_at(place.at + 1, ir::Value::I32(bit))
                .binop_at(place.at + 2, ir::BinaryOp::I32Or)
                .global_set_at(place.at + 3, hit);
        }
    }
    Ok(module.emit_wasm())
}

/// Outlines the unreached parts of functions, and marks by name the functions that move.
fn marked(bytes: &[u8], reached: &BTreeSet<usize>) -> Outcome<Vec<u8>> {
    let mut module = parsed(bytes)?;
    let places = cold::places(&module).into_iter().enumerate();
    let reached: HashSet<Place> =
        places.filter(|(number, _)| reached.contains(number)).map(|(_, place)| place).collect();
    let ran: HashSet<FunctionId> = reached.iter().map(|place| place.function).collect();
    let here = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(ir::Value::I32(0)));
    module.exports.add(LOADED, here);
    let mut twice = HashMap::new();
    for id in locals(&module) {
        let name = module.funcs.get(id).name.clone().unwrap_or_default();
        if !ran.contains(&id) {
            module.funcs.get_mut(id).name = Some(format!("{MOVED}{name}"));
            continue;
        }
        let regions = cold::regions(&module, id, &reached);
        if DUPLICATED.iter().any(|part| name.contains(part)) {
            if regions.iter().map(|region| region.size).sum::<usize>() < MIN_DUPLICATED {
                continue;
            }
            twice.insert(id, cold::copy(&mut module, id, &format!("{MOVED}{name}")));
        }
        for region in regions {
            region.move_out(&mut module, id, &format!("{MOVED}a part of {name}"));
        }
    }
    for id in locals(&module) {
        if is_moved(&module, id) {
            call_others(&mut module, id, &twice);
        }
    }
    for (&id, &whole) in &twice {
        let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind else { continue };
        let args = function.args.clone();
        let entry = function.entry_block();
        let builder = function.builder_mut();
        let mut then = builder.dangling_instr_seq(None);
        for arg in args {
            then.local_get(arg);
        }
        then.call(whole).return_();
        let consequent = then.id();
        let alternative = builder.dangling_instr_seq(None).id();
        builder.instr_seq(entry).global_get_at(0, here).instr_at(1, ir::IfElse { consequent, alternative });
    }
    Ok(module.emit_wasm())
}

/// Splits a module. `reached`: numbers of the places that were reached. The first module imports `rest.load`, which
/// must instantiate the second with the first's exports as `first`, and then set the exported global `rest` to 1.
pub fn divided(bytes: &[u8], reached: &BTreeSet<usize>, statics: &Statics) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let bytes = &marked(bytes, reached)?;
    let mut module = parsed(bytes)?;
    let order = locals(&module);
    let moving: HashSet<FunctionId> = order.iter().copied().filter(|&id| is_moved(&module, id)).collect();
    let moves = |id: &FunctionId| moving.contains(id);

    // Functions that move and are referenced from the first module, and functions that stay and are referenced from the
    // second.
    let mut wanted: BTreeSet<FunctionId> = BTreeSet::new();
    let mut lent: BTreeSet<FunctionId> = BTreeSet::new();
    for &id in &order {
        let called = calls(&module, id);
        if moves(&id) {
            lent.extend(called.into_iter().filter(|f| !moves(f)));
        } else {
            wanted.extend(called.into_iter().filter(|f| moves(f)));
        }
    }
    for element in module.elements.iter() {
        if let ElementItems::Functions(functions) = &element.items {
            wanted.extend(functions.iter().filter(|f| moves(f)));
        }
    }
    wanted.extend(module.exports.iter().filter_map(|e| match e.item {
        ExportItem::Function(f) if moves(&f) => Some(f),
        _ => None,
    }));
    let wanted: Vec<FunctionId> = wanted.into_iter().collect();
    let lent: Vec<FunctionId> = lent.into_iter().collect();
    let numbers = |ids: &[FunctionId]| ids.iter().map(|id| index_of(&module, *id)).collect::<Vec<_>>();
    let (wanted_at, lent_at) = (numbers(&wanted), numbers(&lent));

    let table = table_of(&module)?;
    let base = module.tables.get(table).initial;
    let stays =
        module.funcs.iter_local().filter(|(id, _)| !moving.contains(id)).map(|(_, function)| function);
    let unread = statics.unreached(stays);
    let later = take_data(&mut module, &unread)?;
    let rest = rest_of(bytes, base, &wanted_at, &lent_at, &later)?;

    // The first module.
    let size = base + wanted.len() as u64;
    let slots = module.tables.get_mut(table);
    slots.initial = size;
    slots.maximum = slots.maximum.map(|most| most.max(size));
    // Every table: besides that of functions, there is one of JavaScript values.
    let tables: Vec<_> = module.tables.iter().map(|t| t.id()).collect();
    for (n, id) in tables.into_iter().enumerate() {
        module.exports.add(&format!("t{n}"), id);
    }
    module.exports.add("memory_", memory_of(&module)?);
    let globals: Vec<_> = module.globals.iter().map(|g| g.id()).collect();
    for (n, global) in globals.into_iter().enumerate() {
        module.exports.add(&format!("g{n}"), global);
    }
    for (n, function) in lent.iter().enumerate() {
        module.exports.add(&format!("f{n}"), *function);
    }
    let here = module.exports.iter().find(|e| e.name == LOADED).map(|e| e.item);
    let Some(ExportItem::Global(here)) = here else {
        return Err("the module lacks the global that says whether the second one is loaded".into());
    };
    let nothing = module.types.add(&[], &[]);
    let (load, _) = module.add_import_func("rest", "load", nothing);
    let mut ready = FunctionBuilder::new(&mut module.types, &[], &[]);
    ready.func_body().global_get(here).if_else(
        None,
        |_| {},
        |absent| {
            absent.call(load);
        },
    );
    let ready = ready.finish(Vec::new(), &mut module.funcs);
    for (slot, &id) in wanted.iter().enumerate() {
        let ty = module.funcs.get(id).ty();
        let (params, results) = module.types.params_results(ty);
        let (params, results) = (params.to_vec(), results.to_vec());
        let args: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
        let mut stub = FunctionBuilder::new(&mut module.types, &params, &results);
        let mut body = stub.func_body();
        body.call(ready);
        for &arg in &args {
            body.local_get(arg);
        }
        body.i32_const((base + slot as u64) as i32).call_indirect(ty, table);
        module.funcs.get_mut(id).kind = FunctionKind::Local(stub.local_func(args));
    }
    walrus::passes::gc::run(&mut module);
    Ok((module.emit_wasm(), rest))
}

/// Builds the second module; functions are identified by their index in the whole one.
fn rest_of(
    bytes: &[u8],
    base: u64,
    wanted: &[usize],
    lent: &[usize],
    later: &[(u32, Vec<u8>)],
) -> Outcome<Vec<u8>> {
    let mut module = parsed(bytes)?;
    let ids: Vec<FunctionId> = module.funcs.iter().map(|f| f.id()).collect();
    module.start = None;
    for id in module.exports.iter().map(|e| e.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    let table = table_of(&module)?;
    let memory = memory_of(&module)?;
    for id in module.elements.iter().map(|e| e.id()).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    let tables: Vec<_> = module.tables.iter().map(|t| t.id()).collect();
    for (n, id) in tables.into_iter().enumerate() {
        let import = module.imports.add("first", &format!("t{n}"), id);
        let slots = module.tables.get_mut(id);
        slots.elem_segments.clear();
        slots.import = Some(import);
        slots.maximum = None;
    }
    for id in module.data.iter().map(|d| d.id()).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    module.memories.get_mut(memory).data_segments.clear();

    module.memories.get_mut(memory).import = Some(module.imports.add("first", "memory_", memory));
    module.memories.get_mut(memory).maximum = None;
    let globals: Vec<_> = module.globals.iter().map(|g| g.id()).collect();
    for (n, global) in globals.into_iter().enumerate() {
        let import = module.imports.add("first", &format!("g{n}"), global);
        module.globals.get_mut(global).kind = GlobalKind::Import(import);
    }
    for (n, &at) in lent.iter().enumerate() {
        let id = ids[at];
        let ty = module.funcs.get(id).ty();
        if let FunctionKind::Import(old) = &module.funcs.get(id).kind {
            let old = old.import;
            module.imports.delete(old);
        }
        let import = module.imports.add("first", &format!("f{n}"), ImportKind::Function(id));
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    let functions = ElementItems::Functions(wanted.iter().map(|&at| ids[at]).collect());
    let offset = ConstExpr::Value(ir::Value::I32(base as i32));
    let element = module.elements.add(ElementKind::Active { table, offset }, functions);
    module.tables.get_mut(table).elem_segments.insert(element);
    for (at, bytes) in later {
        let offset = ConstExpr::Value(ir::Value::I32(*at as i32));
        let data = module.data.add(DataKind::Active { memory, offset }, bytes.clone());
        module.memories.get_mut(memory).data_segments.insert(data);
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Whether a function is marked to move.
fn is_moved(module: &Module, id: FunctionId) -> bool {
    module.funcs.get(id).name.as_ref().is_some_and(|name| name.starts_with(MOVED))
}

/// Replaces callees in a function.
fn call_others(module: &mut Module, id: FunctionId, others: &HashMap<FunctionId, FunctionId>) {
    struct Calls<'a>(&'a HashMap<FunctionId, FunctionId>);
    impl VisitorMut for Calls<'_> {
        fn visit_function_id_mut(&mut self, function: &mut FunctionId) {
            if let Some(&other) = self.0.get(function) {
                *function = other;
            }
        }
    }
    if let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind {
        let entry = function.entry_block();
        ir::dfs_pre_order_mut(&mut Calls(others), function, entry);
    }
}

/// Removes data from the module that is not read before the second is loaded; returns address and bytes of each range.
fn take_data(module: &mut Module, unread: &[Range<u32>]) -> Outcome<Vec<(u32, Vec<u8>)>> {
    let memory = memory_of(module)?;
    let mut taken = Vec::new();
    for id in module.data.iter().map(|d| d.id()).collect::<Vec<_>>() {
        let data = module.data.get(id);
        let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(start)), .. } = data.kind else {
            continue;
        };
        let start = start as u32;
        let end = start + data.value.len() as u32;
        let moving: Vec<&Range<u32>> = unread
            .iter()
            .filter(|part| start <= part.start && part.end <= end && part.len() > SEGMENT)
            .collect();
        if moving.is_empty() {
            continue;
        }
        let whole = module.data.get_mut(id).value.split_off(0);
        module.memories.get_mut(memory).data_segments.remove(&id);
        module.data.delete(id);
        let bytes =
            |part: &Range<u32>| whole[(part.start - start) as usize..(part.end - start) as usize].to_vec();
        let ends = moving.iter().map(|part| part.end);
        let kept: Vec<Range<u32>> = std::iter::once(start)
            .chain(ends)
            .zip(moving.iter().map(|part| part.start).chain([end]))
            .map(|(from, to)| from..to)
            .collect();
        taken.extend(moving.iter().map(|part| (part.start, bytes(part))));
        for part in kept.iter().filter(|part| !part.is_empty()) {
            let offset = ConstExpr::Value(ir::Value::I32(part.start as i32));
            let data = module.data.add(DataKind::Active { memory, offset }, bytes(part));
            module.memories.get_mut(memory).data_segments.insert(data);
        }
    }
    Ok(taken)
}

pub fn parsed(bytes: &[u8]) -> Outcome<Module> {
    Module::from_buffer(bytes).map_err(|e| format!("cannot read the module: {e:#}"))
}

/// Functions that the module defines, in order.
fn locals(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter_local().map(|(id, _)| id).collect()
}

fn index_of(module: &Module, id: FunctionId) -> usize {
    module.funcs.iter().position(|f| f.id() == id).unwrap_or(usize::MAX)
}

fn table_of(module: &Module) -> Outcome<TableId> {
    module.tables.main_function_table().ok().flatten().ok_or_else(|| "the module has no table".into())
}

fn memory_of(module: &Module) -> Outcome<walrus::MemoryId> {
    module.memories.iter().next().map(|m| m.id()).ok_or_else(|| "the module has no memory".into())
}

fn calls(module: &Module, id: FunctionId) -> BTreeSet<FunctionId> {
    #[derive(Default)]
    struct Calls(BTreeSet<FunctionId>);
    impl<'a> Visitor<'a> for Calls {
        fn visit_function_id(&mut self, function: &FunctionId) {
            self.0.insert(*function);
        }
    }
    let mut found = Calls::default();
    if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
        ir::dfs_in_order(&mut found, function, function.entry_block());
    }
    found.0
}
