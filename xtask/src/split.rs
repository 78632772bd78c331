//! Divides a module in two: what its first use runs, and the rest, fetched when something of it is first called.
//! In: a bound module, and which of its functions the first use ran. Out: two modules; together they are the one.
//! The first keeps memory, table and globals, and a stub for each function that went away: the stub asks for the rest and
//! calls it through the table. The rest imports what it needs from the first. Data that only the rest reads goes along.
//! Invariant: nothing of the first module reads data that is not there (`statics.rs`).

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

/// What another part of the data costs, in bytes.
const SEGMENT: usize = 8;

/// Parts of the names of functions that also go whole: each run goes through them for as long as it lasts. What goes calls
/// those, and the first part does so too once they are there.
const TWICE: [&str; 1] = ["escapement_core::vm"];

/// So many instructions a function must lose to be there twice.
const WORTH_TWICE: usize = 60;

/// Begins the name of a function that goes.
const GOES: &str = "goes: ";

/// The exported global that says whether the rest is here.
const HERE: &str = "rest";

/// A copy of the module that notes of each of its places whether control came by: in exported globals `hit…`, 32 places each,
/// the first in the lowest bit.
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
    // The last of a sequence first: the others stay where they are.
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

/// The module with the names of the functions that go, and with functions that hold what goes of the others.
fn marked(bytes: &[u8], reached: &BTreeSet<usize>) -> Outcome<Vec<u8>> {
    let mut module = parsed(bytes)?;
    let places = cold::places(&module).into_iter().enumerate();
    let reached: HashSet<Place> =
        places.filter(|(number, _)| reached.contains(number)).map(|(_, place)| place).collect();
    let ran: HashSet<FunctionId> = reached.iter().map(|place| place.function).collect();
    let here = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(ir::Value::I32(0)));
    module.exports.add(HERE, here);
    let mut twice = HashMap::new();
    for id in locals(&module) {
        let name = module.funcs.get(id).name.clone().unwrap_or_default();
        if !ran.contains(&id) {
            module.funcs.get_mut(id).name = Some(format!("{GOES}{name}"));
            continue;
        }
        let regions = cold::regions(&module, id, &reached);
        if TWICE.iter().any(|part| name.contains(part)) {
            if regions.iter().map(|region| region.size).sum::<usize>() < WORTH_TWICE {
                continue;
            }
            twice.insert(id, cold::copy(&mut module, id, &format!("{GOES}{name}")));
        }
        for region in regions {
            region.move_out(&mut module, id, &format!("{GOES}a part of {name}"));
        }
    }
    for id in locals(&module) {
        if goes(&module, id) {
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

/// Divides; `reached` are the numbers of the places where control came by. The first module imports `rest.load`, which must
/// instantiate the other one with the first one's exports as `first`, and then set the exported global `rest`.
pub fn divided(bytes: &[u8], reached: &BTreeSet<usize>, statics: &Statics) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let bytes = &marked(bytes, reached)?;
    let mut module = parsed(bytes)?;
    let order = locals(&module);
    let going: HashSet<FunctionId> = order.iter().copied().filter(|&id| goes(&module, id)).collect();
    let goes = |id: &FunctionId| going.contains(id);

    // Functions that go and are named by what stays, and functions that stay and are named by what goes.
    let mut wanted: BTreeSet<FunctionId> = BTreeSet::new();
    let mut lent: BTreeSet<FunctionId> = BTreeSet::new();
    for &id in &order {
        let called = calls(&module, id);
        if goes(&id) {
            lent.extend(called.into_iter().filter(|f| !goes(f)));
        } else {
            wanted.extend(called.into_iter().filter(|f| goes(f)));
        }
    }
    for element in module.elements.iter() {
        if let ElementItems::Functions(functions) = &element.items {
            wanted.extend(functions.iter().filter(|f| goes(f)));
        }
    }
    wanted.extend(module.exports.iter().filter_map(|e| match e.item {
        ExportItem::Function(f) if goes(&f) => Some(f),
        _ => None,
    }));
    let wanted: Vec<FunctionId> = wanted.into_iter().collect();
    let lent: Vec<FunctionId> = lent.into_iter().collect();
    let numbers = |ids: &[FunctionId]| ids.iter().map(|id| index_of(&module, *id)).collect::<Vec<_>>();
    let (wanted_at, lent_at) = (numbers(&wanted), numbers(&lent));

    let table = table_of(&module)?;
    let base = module.tables.get(table).initial;
    let stays = module.funcs.iter_local().filter(|(id, _)| !going.contains(id)).map(|(_, function)| function);
    let unread = statics.unreached(stays);
    let later = take_data(&mut module, &unread)?;
    let rest = rest_of(bytes, base, &wanted_at, &lent_at, &later)?;

    // The first module.
    let size = base + wanted.len() as u64;
    let slots = module.tables.get_mut(table);
    slots.initial = size;
    slots.maximum = slots.maximum.map(|most| most.max(size));
    // Every table: beside the functions' there is one of the values of JavaScript.
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
    let here = module.exports.iter().find(|e| e.name == HERE).map(|e| e.item);
    let Some(ExportItem::Global(here)) = here else {
        return Err("nothing says whether the rest is here".into());
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

/// The other module: functions by index in the whole one.
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

/// Whether a function is marked as one that goes.
fn goes(module: &Module, id: FunctionId) -> bool {
    module.funcs.get(id).name.as_ref().is_some_and(|name| name.starts_with(GOES))
}

/// Has a function call others.
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

/// Takes data out of the module that no one reads before the rest is here: address and bytes of each part.
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
        let going: Vec<&Range<u32>> = unread
            .iter()
            .filter(|part| start <= part.start && part.end <= end && part.len() > SEGMENT)
            .collect();
        if going.is_empty() {
            continue;
        }
        let whole = module.data.get_mut(id).value.split_off(0);
        module.memories.get_mut(memory).data_segments.remove(&id);
        module.data.delete(id);
        let bytes =
            |part: &Range<u32>| whole[(part.start - start) as usize..(part.end - start) as usize].to_vec();
        let ends = going.iter().map(|part| part.end);
        let kept: Vec<Range<u32>> = std::iter::once(start)
            .chain(ends)
            .zip(going.iter().map(|part| part.start).chain([end]))
            .map(|(from, to)| from..to)
            .collect();
        taken.extend(going.iter().map(|part| (part.start, bytes(part))));
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

/// The functions that the module defines, in order.
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
