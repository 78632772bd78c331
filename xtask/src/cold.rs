//! Outlines cold code: the tail of an instruction sequence, from a place that the first use did not reach, becomes a
//! function, which can be loaded later.
//! In: a module, and which of its places (see [`places`]) were reached. Out: the module with the outlined functions.
//! They take the live locals as parameters, and return the locals they changed and an index that says where to
//! continue.
//! Invariant: control enters a sequence only at its start and leaves nested blocks at their end, so if a place in a
//! sequence was not reached, neither was the rest of the sequence.

use std::collections::{BTreeSet, HashMap, HashSet};
use walrus::ir::{BinaryOp, Instr, InstrLocId, InstrSeqId, InstrSeqType, Value};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalFunction, LocalId, Module, ValType};

/// A point before an instruction of a sequence, with an empty operand stack, where a counter can be inserted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    pub function: FunctionId,
    pub sequence: InstrSeqId,
    pub at: usize,
}

/// The places of a module, in a fixed order; a function's first place is its entry.
pub fn places(module: &Module) -> Vec<Place> {
    let mut out = Vec::new();
    for (function, local) in module.funcs.iter_local() {
        let mut add = |sequence, at| out.push(Place { function, sequence, at });
        places_in(module, local, local.entry_block(), &mut add);
    }
    out
}

fn places_in(
    module: &Module,
    local: &LocalFunction,
    id: InstrSeqId,
    add: &mut impl FnMut(InstrSeqId, usize),
) {
    let sequence = local.block(id);
    let mut height = (arity(module, sequence.ty).0 == 0).then_some(0);
    if height.is_some() {
        add(id, 0);
    }
    for (at, (instr, _)) in sequence.instrs.iter().enumerate() {
        inside(instr).for_each(|id| places_in(module, local, id, add));
        let after = effect(module, local, instr);
        height = height
            .zip(after)
            .and_then(|(height, (pops, pushes))| Some(usize::checked_sub(height, pops)? + pushes));
        let joins = matches!(instr, Instr::Block(_) | Instr::Loop(_) | Instr::IfElse(_) | Instr::BrIf(_));
        if joins && height == Some(0) {
            add(id, at + 1);
        }
    }
}

/// The sequences inside an instruction.
pub fn inside(instr: &Instr) -> impl Iterator<Item = InstrSeqId> + use<> {
    let (one, two) = match instr {
        Instr::Block(block) => (Some(block.seq), None),
        Instr::Loop(block) => (Some(block.seq), None),
        Instr::IfElse(branch) => (Some(branch.consequent), Some(branch.alternative)),
        _ => (None, None),
    };
    one.into_iter().chain(two)
}

/// Numbers of parameters and results.
fn arity(module: &Module, ty: InstrSeqType) -> (usize, usize) {
    match ty {
        InstrSeqType::Simple(result) => (0, usize::from(result.is_some())),
        InstrSeqType::MultiValue(ty) => (module.types.params(ty).len(), module.types.results(ty).len()),
    }
}

/// Numbers of operands that an instruction pops and pushes. `None` if control does not continue after it, or it is not
/// supported here.
fn effect(module: &Module, local: &LocalFunction, instr: &Instr) -> Option<(usize, usize)> {
    let of = |ty| (module.types.params(ty).len(), module.types.results(ty).len());
    Some(match instr {
        Instr::Block(block) => arity(module, local.block(block.seq).ty),
        Instr::Loop(block) => arity(module, local.block(block.seq).ty),
        Instr::IfElse(branch) => {
            let (pops, pushes) = arity(module, local.block(branch.consequent).ty);
            (pops + 1, pushes)
        }
        Instr::Call(call) => of(module.funcs.get(call.func).ty()),
        Instr::CallIndirect(call) => {
            let (pops, pushes) = of(call.ty);
            (pops + 1, pushes)
        }
        Instr::LocalGet(_) | Instr::GlobalGet(_) | Instr::Const(_) | Instr::MemorySize(_) => (0, 1),
        Instr::LocalSet(_) | Instr::GlobalSet(_) | Instr::Drop(_) | Instr::BrIf(_) => (1, 0),
        Instr::LocalTee(_) | Instr::Unop(_) | Instr::Load(_) | Instr::MemoryGrow(_) => (1, 1),
        Instr::Binop(_) => (2, 1),
        Instr::Select(_) => (3, 1),
        Instr::Store(_) => (2, 0),
        Instr::MemoryCopy(_) | Instr::MemoryFill(_) => (3, 0),
        _ => return None,
    })
}

/// Whether control never continues after the instruction.
fn is_end(instr: &Instr) -> bool {
    matches!(instr, Instr::Br(_) | Instr::BrTable(_) | Instr::Return(_) | Instr::Unreachable(_))
}

/// The unreached regions of a function that are large enough to outline.
pub fn regions(module: &Module, id: FunctionId, reached: &HashSet<Place>) -> Vec<Region> {
    let FunctionKind::Local(local) = &module.funcs.get(id).kind else { return Vec::new() };
    let mut unreached = HashMap::new();
    places_in(module, local, local.entry_block(), &mut |sequence, at| {
        if !reached.contains(&Place { function: id, sequence, at }) {
            let first = unreached.entry(sequence).or_insert(at);
            *first = at.min(*first);
        }
    });
    let live = Live::of(local, &unreached);
    let mut search = Search { module, local, unreached, kinds: HashMap::new(), live, found: Vec::new() };
    search.kinds.insert(local.entry_block(), Kind::Entry);
    search.sequence(local.entry_block());
    search.found
}

/// Clones a function.
pub fn copy(module: &mut Module, id: FunctionId, name: &str) -> FunctionId {
    let (params, results) = module.types.params_results(module.funcs.get(id).ty());
    let (params, results) = (params.to_vec(), results.to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.name(name.to_owned());
    let FunctionKind::Local(local) = &module.funcs.get(id).kind else { return id };
    let entry = local.entry_block();
    let targets = HashMap::from([(entry, builder.func_body_id())]);
    let mut copy = Copy { local, builder: &mut builder, targets, returned: &[], leave: None };
    let body = copy.instrs(&local.block(entry).instrs);
    builder.func_body().instrs_mut().extend(body);
    let args = local.args.clone();
    builder.finish(args, &mut module.funcs)
}

/// Where a branch to a sequence leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Out of the function: a return.
    Entry,
    /// To the end of the sequence.
    Forward,
    /// To its start.
    Loop,
}

type Instrs<'a> = std::slice::Iter<'a, (Instr, InstrLocId)>;

/// Visits every instruction, nested ones included.
pub fn each<'a>(local: &'a LocalFunction, instrs: Instrs<'a>, f: &mut impl FnMut(&'a Instr)) {
    for (instr, _) in instrs {
        f(instr);
        inside(instr).for_each(|id| each(local, local.block(id).instrs.iter(), f));
    }
}

struct Search<'a> {
    module: &'a Module,
    local: &'a LocalFunction,
    /// Index of the first unreached place of a sequence.
    unreached: HashMap<InstrSeqId, usize>,
    kinds: HashMap<InstrSeqId, Kind>,
    live: Live,
    found: Vec<Region>,
}

impl Search<'_> {
    fn sequence(&mut self, id: InstrSeqId) {
        let local = self.local;
        for (at, (instr, _)) in local.block(id).instrs.iter().enumerate() {
            if self.unreached.get(&id) == Some(&at)
                && let Some(region) = self.region(id, at)
            {
                return self.found.push(region);
            }
            let kind = if matches!(instr, Instr::Loop(_)) { Kind::Loop } else { Kind::Forward };
            self.kinds.extend(inside(instr).map(|id| (id, kind)));
            inside(instr).for_each(|id| self.sequence(id));
        }
    }

    /// The rest of a sequence from `at`, if it can be outlined and that saves space.
    fn region(&self, sequence: InstrSeqId, at: usize) -> Option<Region> {
        let local = self.local;
        let ty = local.block(sequence).ty;
        let instrs = local.block(sequence).instrs.get(at..)?;
        let goes_on = !instrs.last().is_some_and(|(instr, _)| is_end(instr));
        let kind = *self.kinds.get(&sequence)?;
        if goes_on && kind != Kind::Entry && arity(self.module, ty).1 > 0 {
            return None;
        }
        let mut inner: HashSet<InstrSeqId> = HashSet::new();
        let (mut size, mut known) = (0, true);
        each(local, instrs.iter(), &mut |instr| {
            size += 1;
            inner.extend(inside(instr));
            known &= is_end(instr) || effect(self.module, local, instr).is_some();
        });
        if !known {
            return None;
        }
        let mut region = Region {
            size,
            sequence,
            kind,
            at,
            goes_on,
            returns: false,
            exits: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        if goes_on && kind == Kind::Entry {
            (region.goes_on, region.returns) = (false, true);
        }
        let mut can = true;
        each(local, instrs.iter(), &mut |instr| {
            let targets: &[InstrSeqId] = match instr {
                Instr::Br(br) => &[br.block],
                Instr::BrIf(br) => &[br.block],
                Instr::BrTable(table) => {
                    can &= region.leave(self, &inner, table.default);
                    &table.blocks
                }
                Instr::Return(_) => {
                    region.returns = true;
                    &[]
                }
                _ => &[],
            };
            targets.iter().for_each(|&target| can &= region.leave(self, &inner, target));
        });
        if !can {
            return None;
        }
        region.find_locals(self, instrs);
        if region.ways().is_empty() {
            region.outputs.clear();
        }
        let exits = region.exits.len() + usize::from(region.returns) + usize::from(region.goes_on);
        let cost = region.inputs.len() + region.outputs.len() + 2 * exits + MIN;
        (size > cost).then_some(region)
    }
}

/// Minimum saving, in instructions, before a region is outlined: a stub and a table entry remain.
const MIN: usize = 4;

/// The tail of a sequence.
#[derive(Debug)]
pub struct Region {
    /// Number of instructions.
    pub size: usize,
    sequence: InstrSeqId,
    kind: Kind,
    at: usize,
    /// Whether control can reach the end of the sequence.
    goes_on: bool,
    /// Whether it can return from the function.
    returns: bool,
    /// Other sequences that it branches to.
    exits: Vec<InstrSeqId>,
    /// Locals to pass, and locals to assign after the call.
    inputs: Vec<LocalId>,
    outputs: Vec<LocalId>,
}

impl Region {
    /// Records a branch. False if it carries values, which is not supported.
    fn leave(&mut self, search: &Search, inner: &HashSet<InstrSeqId>, target: InstrSeqId) -> bool {
        if inner.contains(&target) {
            return true;
        }
        let Some(kind) = search.kinds.get(&target) else { return false };
        let (params, results) = arity(search.module, search.local.block(target).ty);
        if (if *kind == Kind::Loop { params } else { results }) > 0 {
            return false;
        }
        if *kind == Kind::Forward && target == self.sequence {
            self.goes_on = true;
        }
        if !self.exits.contains(&target) {
            self.exits.push(target);
        }
        true
    }

    /// Outputs: locals that the region writes and that are live after it. Inputs: locals live at its start that it
    /// reads or outputs.
    fn find_locals(&mut self, search: &Search, instrs: &[(Instr, InstrLocId)]) {
        let (mut read, mut written) = (BTreeSet::new(), BTreeSet::new());
        each(search.local, instrs.iter(), &mut |instr| match instr {
            Instr::LocalGet(get) => drop(read.insert(get.local)),
            Instr::LocalSet(set) => drop(written.insert(set.local)),
            Instr::LocalTee(tee) => drop(written.insert(tee.local)),
            _ => {}
        });
        let live = &search.live;
        let end = self.goes_on.then(|| live.at_end.get(&self.sequence)).flatten();
        let branches = self.exits.iter().filter_map(|exit| live.at_branch.get(exit));
        let wanted: HashSet<LocalId> = end.into_iter().chain(branches).flatten().copied().collect();
        let before = live.before.get(&self.sequence);
        written.retain(|local| wanted.contains(local));
        read.extend(&written);
        read.retain(|local| before.is_some_and(|live| live.contains(local)));
        self.inputs = read.into_iter().collect();
        self.outputs = written.into_iter().collect();
    }

    /// Moves the region into a new function, and replaces it with a call.
    pub fn move_out(self, module: &mut Module, id: FunctionId, name: &str) {
        let ty = module.funcs.get(id).ty();
        let returned: Vec<LocalId> = if self.returns {
            let results = module.types.results(ty).to_vec();
            results.into_iter().map(|ty| module.locals.add(ty)).collect()
        } else {
            Vec::new()
        };
        let ways = self.ways();
        let has_code = ways.len() > 1;
        let given: Vec<LocalId> = returned.iter().chain(&self.outputs).copied().collect();
        let types = |ids: &[LocalId]| ids.iter().map(|&id| module.locals.get(id).ty()).collect::<Vec<_>>();
        let params = types(&self.inputs);
        let mut results = types(&given);
        if has_code {
            results.insert(0, ValType::I32);
        }
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        builder.name(name.to_owned());

        let FunctionKind::Local(local) = &mut module.funcs.get_mut(id).kind else { return };
        self.fill(local, &mut builder, &ways, &returned, &given);
        let cold = builder.finish(self.inputs.clone(), &mut module.funcs);

        let code = has_code.then(|| module.locals.add(ValType::I32));
        let FunctionKind::Local(local) = &mut module.funcs.get_mut(id).kind else { return };
        let mut call: Vec<_> = self.inputs.iter().map(|&local| plain(get(local))).collect();
        call.push(plain(walrus::ir::Call { func: cold }));
        call.extend(given.iter().rev().map(|&local| plain(set(local))));
        call.extend(code.map(|code| plain(set(code))));
        leave(local, &mut call, &ways, code, &returned);
        local.block_mut(self.sequence).instrs.extend(call);
    }

    /// Moves the region's instructions into the new function, whose results are the number of the exit, if there are
    /// several, and `given`.
    fn fill(
        &self,
        local: &mut LocalFunction,
        builder: &mut FunctionBuilder,
        ways: &[Way],
        returned: &[LocalId],
        given: &[LocalId],
    ) {
        let instrs = local.block_mut(self.sequence).instrs.split_off(self.at);
        let falls = !instrs.last().is_some_and(|(instr, _)| is_end(instr));
        let entry = local.entry_block();
        let mut copy = Copy { local, builder, targets: HashMap::new(), returned, leave: None };
        // Nested blocks, one per exit; the code after each returns the results for that exit.
        let blocks: Vec<InstrSeqId> =
            ways.iter().map(|_| copy.builder.dangling_instr_seq(None).id()).collect();
        for (way, &block) in ways.iter().zip(&blocks) {
            match *way {
                Way::On if self.kind == Kind::Forward => {
                    copy.targets.insert(self.sequence, block);
                }
                Way::On => {}
                Way::To(target) => {
                    copy.targets.insert(target, block);
                }
                Way::Return => {
                    copy.leave = Some(block);
                    copy.targets.insert(entry, block);
                }
            }
        }
        let mut body = copy.instrs(&instrs);
        if falls {
            let way = if self.goes_on { Way::On } else { Way::Return };
            if way == Way::Return {
                body.extend(returned.iter().rev().map(|&local| plain(set(local))));
            }
            let block = ways.iter().position(|&other| other == way).map(|at| blocks[at]);
            body.extend(block.map(|block| plain(walrus::ir::Br { block })));
        }
        for (code, &block) in blocks.iter().enumerate() {
            builder.instr_seq(block).instrs_mut().extend(body);
            body = vec![plain(walrus::ir::Block { seq: block })];
            if ways.len() > 1 {
                body.push(plain(walrus::ir::Const { value: Value::I32(code as i32) }));
            }
            body.extend(given.iter().map(|&local| plain(get(local))));
            body.push(plain(walrus::ir::Return {}));
        }
        builder.func_body().instrs_mut().extend(body);
    }

    /// The exits of the region; falling through to the end of the sequence comes last.
    fn ways(&self) -> Vec<Way> {
        let is_on = |exit: InstrSeqId| self.kind == Kind::Forward && exit == self.sequence;
        let to = self.exits.iter().filter(|&&exit| !is_on(exit));
        let mut ways: Vec<Way> = to.map(|&exit| Way::To(exit)).collect();
        ways.extend(self.returns.then_some(Way::Return));
        ways.extend(self.goes_on.then_some(Way::On));
        ways
    }
}

/// An exit of a region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// To the end of its sequence.
    On,
    To(InstrSeqId),
    Return,
}

/// Appends to a call of the new function what leads from there to the exits: the last one without a test of `code`.
fn leave(
    local: &mut LocalFunction,
    call: &mut Vec<(Instr, InstrLocId)>,
    ways: &[Way],
    code: Option<LocalId>,
    returned: &[LocalId],
) {
    let last = ways.len().saturating_sub(1);
    for (number, way) in ways.iter().enumerate() {
        let leave: Vec<(Instr, InstrLocId)> = match *way {
            Way::On => Vec::new(),
            Way::To(block) => vec![plain(walrus::ir::Br { block })],
            Way::Return => {
                let values = returned.iter().map(|&local| plain(get(local)));
                values.chain([plain(walrus::ir::Return {})]).collect()
            }
        };
        let Some(code) = code.filter(|_| number < last) else {
            call.extend(leave);
            continue;
        };
        call.push(plain(get(code)));
        call.push(plain(walrus::ir::Const { value: Value::I32(number as i32) }));
        call.push(plain(walrus::ir::Binop { op: BinaryOp::I32Eq }));
        if let Way::To(block) = *way {
            call.push(plain(walrus::ir::BrIf { block }));
            continue;
        }
        let builder = local.builder_mut();
        let mut then = builder.dangling_instr_seq(None);
        then.instrs_mut().extend(leave);
        let consequent = then.id();
        let alternative = builder.dangling_instr_seq(None).id();
        call.push(plain(walrus::ir::IfElse { consequent, alternative }));
    }
    if ways.is_empty() {
        call.push(plain(walrus::ir::Unreachable {}));
    }
}

/// Live locals.
struct Live {
    /// At the target of a branch to a sequence.
    at_branch: HashMap<InstrSeqId, HashSet<LocalId>>,
    /// After a sequence; for a loop, that is not the target of a branch to it.
    at_end: HashMap<InstrSeqId, HashSet<LocalId>>,
    /// Before the first unreached place of a sequence.
    before: HashMap<InstrSeqId, HashSet<LocalId>>,
}

impl Live {
    fn of(local: &LocalFunction, places: &HashMap<InstrSeqId, usize>) -> Live {
        let mut live = Live { at_branch: HashMap::new(), at_end: HashMap::new(), before: HashMap::new() };
        live.sequence(local, places, local.entry_block(), HashSet::new());
        live
    }

    /// Analyses a sequence backwards. `now`: locals live at its end. Returns those live at its start.
    fn sequence(
        &mut self,
        local: &LocalFunction,
        places: &HashMap<InstrSeqId, usize>,
        id: InstrSeqId,
        mut now: HashSet<LocalId>,
    ) -> HashSet<LocalId> {
        let place = places.get(&id);
        self.at_end.insert(id, now.clone());
        for (at, (instr, _)) in local.block(id).instrs.iter().enumerate().rev() {
            match instr {
                Instr::LocalGet(get) => drop(now.insert(get.local)),
                Instr::LocalSet(walrus::ir::LocalSet { local })
                | Instr::LocalTee(walrus::ir::LocalTee { local }) => drop(now.remove(local)),
                Instr::Block(block) => {
                    self.at_branch.insert(block.seq, now.clone());
                    now = self.sequence(local, places, block.seq, now);
                }
                Instr::Loop(block) => {
                    // Iterate to a fixed point over the back edge; sets only grow.
                    loop {
                        let known = self.at_branch.get(&block.seq).map_or(0, HashSet::len);
                        let begin = self.sequence(local, places, block.seq, now.clone());
                        let again = self.at_branch.entry(block.seq).or_default();
                        again.extend(begin);
                        if again.len() == known {
                            break;
                        }
                    }
                    now.clone_from(&self.at_branch[&block.seq]);
                }
                Instr::IfElse(branch) => {
                    let ways = [branch.consequent, branch.alternative].map(|way| {
                        self.at_branch.insert(way, now.clone());
                        self.sequence(local, places, way, now.clone())
                    });
                    now = ways.into_iter().flatten().collect();
                }
                Instr::Br(br) => now = self.of_branch(br.block),
                Instr::BrIf(br) => now.extend(self.of_branch(br.block)),
                Instr::BrTable(table) => {
                    now = self.of_branch(table.default);
                    table.blocks.iter().for_each(|&block| now.extend(self.of_branch(block)));
                }
                Instr::Return(_) | Instr::Unreachable(_) => now.clear(),
                _ => {}
            }
            if place == Some(&at) {
                self.before.insert(id, now.clone());
            }
        }
        now
    }

    fn of_branch(&self, target: InstrSeqId) -> HashSet<LocalId> {
        self.at_branch.get(&target).cloned().unwrap_or_default()
    }
}

/// Copies instructions into a new function.
struct Copy<'a> {
    local: &'a LocalFunction,
    builder: &'a mut FunctionBuilder,
    targets: HashMap<InstrSeqId, InstrSeqId>,
    /// Locals that receive returned values.
    returned: &'a [LocalId],
    /// Block that a return branches to; `None`: it stays a return.
    leave: Option<InstrSeqId>,
}

impl Copy<'_> {
    fn sequence(&mut self, id: InstrSeqId) -> InstrSeqId {
        let new = self.builder.dangling_instr_seq(self.local.block(id).ty).id();
        self.targets.insert(id, new);
        let instrs = self.instrs(&self.local.block(id).instrs.clone());
        self.builder.instr_seq(new).instrs_mut().extend(instrs);
        new
    }

    fn instrs(&mut self, instrs: &[(Instr, InstrLocId)]) -> Vec<(Instr, InstrLocId)> {
        let mut out = Vec::with_capacity(instrs.len());
        for (instr, at) in instrs {
            let mut instr = instr.clone();
            match &mut instr {
                Instr::Block(block) => block.seq = self.sequence(block.seq),
                Instr::Loop(block) => block.seq = self.sequence(block.seq),
                Instr::IfElse(branch) => {
                    branch.consequent = self.sequence(branch.consequent);
                    branch.alternative = self.sequence(branch.alternative);
                }
                Instr::Br(br) => br.block = self.target(br.block),
                Instr::BrIf(br) => br.block = self.target(br.block),
                Instr::BrTable(table) => {
                    table.default = self.target(table.default);
                    table.blocks.iter_mut().for_each(|block| *block = self.target(*block));
                }
                Instr::Return(_) => {
                    out.extend(self.returned.iter().rev().map(|&local| plain(set(local))));
                    if let Some(block) = self.leave {
                        instr = walrus::ir::Br { block }.into();
                    }
                }
                _ => {}
            }
            out.push((instr, *at));
        }
        out
    }

    fn target(&self, id: InstrSeqId) -> InstrSeqId {
        self.targets.get(&id).copied().unwrap_or(id)
    }
}

fn get(local: LocalId) -> Instr {
    walrus::ir::LocalGet { local }.into()
}

fn set(local: LocalId) -> Instr {
    walrus::ir::LocalSet { local }.into()
}

fn plain(instr: impl Into<Instr>) -> (Instr, InstrLocId) {
    (instr.into(), InstrLocId::default())
}
