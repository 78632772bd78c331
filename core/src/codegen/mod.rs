//! IR (inlined, escape-annotated) → the machine's program.
//! In: `ir::Program` after escape analysis, with its types. Out: `bytecode::Program` with the reachable functions of
//! the program, and `Gen`, which compiles library functions while the program runs (`later`).
//! Invariant: code allocates exactly as escape analysis decided: `Heap` values are allocated, all others are in the
//! frame or static data; conversions and literals allocate exactly where gc's walk does.
//! Evaluation order is gc's (walk/order.go): calls, receives, map reads and assertions of a statement run first, left
//! to right, each into a temporary; the rest of the expression is evaluated afterwards.
//! Rules: cmd/compile/internal/walk, ssagen/ssa.go, go1.27.

mod assign;
mod builtin;
mod call;
mod closure;
mod cond;
mod consts;
mod convert;
mod early;
mod expr;
mod finish;
mod frame;
mod func;
mod iface;
mod known;
mod later;
mod lit;
mod lvalue;
mod map;
mod method;
mod params;
mod range;
mod rtype;
mod select;
mod share;
pub mod shapes;
mod slice;
mod statics;
mod stmt;
mod switch;

use crate::bytecode::descriptor::Env;
use crate::bytecode::image::{BASE, code_addr};
use crate::bytecode::op::Instr;
use crate::bytecode::{
    FnId, FnKind, Func, GlobalVar, Image, InlineId, Inlined, LayoutId, PcPos, Program, RTypeId,
};
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::index::{HashMap, HashSet};
use crate::ir::names::linker_name;
use crate::ir::node::{self as ir, FuncId, GlobalId};
use crate::ir::reassign::Oracles;
use crate::ir::source::Initialisation;
use crate::sha256::sha256;
use crate::span::Pos;
use crate::staticinit::embed::{Holder, holder};
use crate::types::Tcx;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::{Type, TypeId};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// Provides library functions, which are read when they are compiled.
pub trait Bodies: std::fmt::Debug {
    fn tcx(&self) -> &Tcx;
    fn tcx_mut(&mut self) -> &mut Tcx;
    /// The type argument that a shape (`go.shape.int`) stands for, if it is the only one so far.
    fn argument_of_shape(&self, shape: TypeId) -> Option<TypeId>;
    /// Loads and analyses the function's body, if it exists in Go.
    fn load(&mut self, prog: &mut ir::Program, func: FuncId);
    /// The function of a method for this receiver type.
    fn func_of(&mut self, prog: &mut ir::Program, method: ObjId, recv: TypeId) -> Option<FuncId>;
    /// Resolves the type of a library object.
    fn resolve(&mut self, obj: ObjId);
    /// A package-level object of an imported library package, with its type.
    fn std_object(&mut self, path: &str, name: &str) -> Option<ObjId>;
    /// The function that initialises a library variable, if it has an initial value.
    fn init_of(&mut self, prog: &mut ir::Program, global: GlobalId) -> Option<FuncId>;
    /// The function that `//go:linkname` links to this function without a body.
    fn linked(&mut self, prog: &mut ir::Program, func: FuncId) -> Option<FuncId>;
    /// The linker's error about a function of the program for which `linked` finds none.
    fn unlinked(&mut self, prog: &mut ir::Program, func: FuncId) -> String;
    /// Functions that initialise a module package's variables, in order, and its `init` functions.
    fn own_inits(&mut self, prog: &mut ir::Program, pkg: PkgId) -> (Vec<FuncId>, Vec<FuncId>);
    /// Initialisation of a library package, before `main`.
    fn initialisation(&mut self, prog: &mut ir::Program, pkg: PkgId) -> Initialisation;
}

/// Looks up the native body of a library function by name; returns its index.
pub type Natives = fn(&str) -> Option<u32>;

/// Compiles what the program needs before it runs. Returns that, and the generator that compiles the rest on first
/// call.
pub fn emit(
    mut prog: ir::Program,
    mut bodies: Box<dyn Bodies>,
    natives: Natives,
) -> Result<(Program, Gen), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for huge in lvalue::HUGE {
        let mut cx = Gen::new(prog, bodies, natives, huge);
        cx.run();
        errors = std::mem::take(&mut cx.errors);
        if errors.is_empty() {
            return Ok((std::mem::take(&mut cx.out), cx));
        }
        if !cx.too_large {
            break;
        }
        Gen { prog, bodies, .. } = cx;
    }
    Err(errors)
}

/// A function to compile; functions are compiled in the order of ids.
#[derive(Clone, Debug)]
enum Work {
    /// Fixed stubs of the machine.
    Stub(&'static str, Vec<Instr>),
    /// `runtime.main`: initialisers, then `main.main`.
    Main,
    Ir(FuncId),
    /// The function as it behaves where gc inlines it into a method wrapper.
    InWrapper(FuncId),
    /// A method as called by an interface: the receiver is the data word.
    Method(method::MethodKey),
    /// The function of a method value: receiver type and signature.
    Bound(method::Bound, TypeId, TypeId),
    /// `T.M` with the receiver as an ordinary first parameter.
    Expr(method::MethodKey),
    Native(Rc<str>, u32, TypeId),
    /// `Error` of runtime errors: the receiver points to a string header.
    ErrorText,
    /// `RuntimeError` of runtime errors.
    Nothing,
    /// Like `ErrorText`, for an error that composes its text on each call.
    ErrorCopy,
    /// A native with two operand words, whose type its closure gives.
    OfType(&'static str),
    /// Initialisers to run before a function starts.
    Inits(Vec<FnId>),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum FnKey {
    Ir(FuncId),
    InWrapper(FuncId),
    Method(method::MethodKey),
    Bound(method::Bound),
    Expr(method::MethodKey),
    Native(Rc<str>),
    ErrorText,
    Nothing,
}

/// The code generator; it stays active while the program runs.
#[derive(Debug)]
pub struct Gen {
    prog: ir::Program,
    /// Owns the types, too.
    bodies: Box<dyn Bodies>,
    natives: Natives,
    /// While the program runs, the machine holds it instead.
    out: Program,
    types: rtype::RTypes,
    fns: HashMap<FnKey, FnId>,
    /// Functions for method expressions `T.m`, by T and the IR's function.
    method_exprs: HashMap<(TypeId, FuncId), FnId>,
    /// How to compile each function without code.
    work: HashMap<FnId, Work>,
    /// Functions to compile now, in the order of ids.
    now: VecDeque<FnId>,
    /// The function being compiled.
    current: FnId,
    /// Initialisers that must run before the current function.
    needs_inits: Vec<FnId>,
    /// Initialisers of variables that need code.
    init_of: HashMap<GlobalId, FnId>,
    finished_itabs: usize,
    handed: later::Handed,
    strings: HashMap<Vec<u8>, u64>,
    globals: HashMap<GlobalId, u64>,
    /// Read-only values by type and contents.
    statics: HashMap<(RTypeId, Vec<u8>), u64>,
    /// Closure records of functions without captures.
    closures: HashMap<FnId, u64>,
    itabs: HashMap<(RTypeId, RTypeId), u64>,
    dicts: HashMap<u32, u64>,
    /// Library variables whose initialisers are known.
    std_globals: HashSet<GlobalId>,
    /// Number of `Program::static_init` entries in the image.
    laid_down: usize,
    /// Initialisation of library packages and of the module's other packages.
    std_inits: BTreeMap<PkgId, statics::PackageInits>,
    /// Library packages in dependency order.
    init_order: Vec<PkgId>,
    user_inits: Vec<FnId>,
    errors: Vec<Diagnostic>,
    oracles: Oracles,
    /// Size in bytes above which values are stored in blocks.
    huge: u64,
    /// Underlying types of channel elements: these pass through frames whatever their size.
    elements: HashSet<TypeId>,
    too_large: bool,
}

/// Element types of the channel types that exist before code generation.
fn elements_of_channels(tcx: &Tcx) -> HashSet<TypeId> {
    let elements = tcx.types.all().filter_map(|ty| match ty {
        Type::Chan { elem, .. } => Some(tcx.types.underlying(*elem)),
        _ => None,
    });
    elements.collect()
}

impl Gen {
    fn new(prog: ir::Program, bodies: Box<dyn Bodies>, natives: Natives, huge: u64) -> Gen {
        Gen {
            huge,
            elements: elements_of_channels(bodies.tcx()),
            too_large: false,
            prog,
            bodies,
            natives,
            out: Program { image: Image::start(), ..Program::default() },
            types: rtype::RTypes::default(),
            fns: HashMap::default(),
            method_exprs: HashMap::default(),
            work: HashMap::default(),
            now: VecDeque::new(),
            current: FnId(0),
            needs_inits: Vec::new(),
            init_of: HashMap::default(),
            finished_itabs: 0,
            handed: later::Handed::default(),
            strings: HashMap::default(),
            globals: HashMap::default(),
            statics: HashMap::default(),
            closures: HashMap::default(),
            itabs: HashMap::default(),
            dicts: HashMap::default(),
            std_globals: HashSet::default(),
            laid_down: 0,
            std_inits: BTreeMap::default(),
            init_order: Vec::new(),
            user_inits: Vec::new(),
            errors: Vec::new(),
            oracles: Oracles::default(),
        }
    }

    fn run(&mut self) {
        self.known_types();
        self.new_fn(Work::Stub("runtime.goexit", vec![Instr::GoExit]));
        self.new_fn(Work::Stub("runtime.gopanic", vec![Instr::PanicReturn]));
        self.new_fn(Work::Main);
        self.new_fn(Work::ErrorText);
        self.new_fn(Work::Nothing);
        self.new_fn(Work::ErrorCopy);
        self.types.equal = self.new_fn(Work::OfType("type.equal"));
        self.types.hasher = self.new_fn(Work::OfType("type.hash"));
        self.own_packages();
        self.static_contents();
        for import in self.bodies.tcx().pkg(PkgId::USER).imports.clone() {
            self.std_package(import);
        }
        self.make_code();
        self.out.init = self.inits();
        self.hand_over();
        self.out.first_roots = self.out.image.roots.len();
        self.out.image.leave_room(!self.work.is_empty());
    }

    /// Compiles all queued functions, and completes the tables of everything they use.
    fn make_code(&mut self) {
        loop {
            while let Some(id) = self.now.pop_front() {
                if let Some(work) = self.work.remove(&id) {
                    self.current = id;
                    self.compile(work);
                }
            }
            self.finish_types();
            self.finish_itabs();
            if self.now.is_empty() {
                break;
            }
        }
    }

    fn error(&mut self, pos: Pos, msg: &str, kind: DiagnosticKind) {
        self.errors.push(Diagnostic { pos, msg: msg.to_string(), kind });
    }

    /// Size of a value in frame words.
    fn words(&mut self, ty: TypeId) -> u32 {
        if self.is_huge(ty) {
            return 1;
        }
        (self.bodies.tcx_mut().sizeof(ty).max(0) as u64).div_ceil(8) as u32
    }

    /// Whether values of the type are stored in blocks.
    fn is_huge(&mut self, ty: TypeId) -> bool {
        if self.bodies.tcx_mut().sizeof(ty).max(0) as u64 <= self.huge {
            return false;
        }
        !self.elements.contains(&self.bodies.tcx().types.underlying(ty))
    }

    /// Adds a function; it is compiled now or, for a library function, on its first call.
    fn new_fn(&mut self, work: Work) -> FnId {
        let later = self.comes_later(&work);
        let func = if later { self.announced(&work) } else { Func::default() };
        let id = self.out.funcs.push(func);
        self.work.insert(id, work);
        if !later {
            self.now.push_back(id);
        }
        id
    }

    fn fn_for(&mut self, key: FnKey, work: impl FnOnce() -> Work) -> FnId {
        if let Some(&id) = self.fns.get(&key) {
            return id;
        }
        let id = self.new_fn(work());
        self.fns.insert(key, id);
        id
    }

    /// The machine's function for an IR function.
    fn fn_of(&mut self, func: FuncId) -> FnId {
        let func = self.bodies.linked(&mut self.prog, func).unwrap_or(func);
        self.fn_for(FnKey::Ir(func), || Work::Ir(func))
    }

    /// The function that a wrapper of method `func` calls. gc inlines the method there if it can. Only a `return`
    /// statement moves a slice to the heap, and inlining replaces those of the method: a slice that is a named result is
    /// on the heap from its first append.
    fn fn_in_wrapper(&mut self, func: FuncId) -> FnId {
        let (data, types) = (&self.prog.funcs[func], &self.bodies.tcx().types);
        let is_slice = |&var: &ir::VarId| matches!(types.under(self.prog.vars[var].ty), Type::Slice { .. });
        if !data.results.iter().any(is_slice) {
            return self.fn_of(func);
        }
        self.bodies.load(&mut self.prog, func);
        let data = &self.prog.funcs[func];
        let inlined =
            data.inl.is_some() || data.facts.as_ref().is_some_and(|facts| facts.inline_cost.is_some());
        let moved = |var| self.prog.slice_moves.values().flatten().any(|moved| moved.var == var);
        if !inlined || !data.results.iter().any(|&var| moved(var)) {
            return self.fn_of(func);
        }
        self.fn_for(FnKey::InWrapper(func), || Work::InWrapper(func))
    }

    fn inline_table(&mut self) {
        for at in self.out.inlined.len()..self.prog.inlined.len() {
            let call = &self.prog.inlined[ir::InlId(at as u32)];
            let callee = &self.prog.funcs[call.callee];
            let std = !self.bodies.tcx().is_own(callee.pkg);
            let wrapper = func::fn_kind(callee.kind, callee.wrapper) == FnKind::Wrapper;
            let name = self.linker_name(call.callee);
            self.out.inlined.push(Inlined {
                parent: call.parent.map(|p| InlineId(p.0)),
                pos: call.pos,
                callee: name.into(),
                std,
                wrapper,
            });
        }
    }

    fn linker_name(&self, func: FuncId) -> String {
        linker_name(&self.prog, self.bodies.tcx(), func)
    }

    /// Address of a string's bytes in read-only data; 0 for the empty string.
    fn string_data(&mut self, bytes: &[u8]) -> u64 {
        if bytes.is_empty() {
            return 0;
        }
        if let Some(&addr) = self.strings.get(bytes) {
            return addr;
        }
        let addr = self.out.image.reserve(bytes.len() as u64, 1);
        self.out.image.write(addr, bytes);
        self.strings.insert(bytes.to_vec(), addr);
        addr
    }

    /// Completes type descriptors, from type number `from` on.
    fn finish_descriptors(&mut self, from: usize) {
        let layouts = &self.out.layouts;
        for id in self.out.types.ids().skip(from) {
            let layout = self.out.types[id].layout;
            self.out.types[id].ptrs = Rc::clone(&layouts[layout].ptrs);
        }
        self.out.types.env = Env {
            release: self.bodies.tcx().release,
            equal: code_addr(self.types.equal),
            hasher: code_addr(self.types.hasher),
            of_program: self.out.types.len() as u32,
        };
    }

    fn text(&mut self, text: &str) -> u32 {
        self.out.texts.push(text.into());
        self.out.texts.len() as u32 - 1
    }
    fn list(&mut self, list: Vec<u32>) -> u32 {
        self.out.lists.push(list.into());
        self.out.lists.len() as u32 - 1
    }

    fn global_addr(&mut self, global: GlobalId) -> u64 {
        let addr = self.place_of_global(global);
        self.needs_inits.extend(self.init_of.get(&global));
        addr
    }

    fn place_of_global(&mut self, global: GlobalId) -> u64 {
        if let Some(&addr) = self.globals.get(&global) {
            return addr;
        }
        self.std_package(self.prog.globals[global].pkg);
        if let Some(&addr) = self.globals.get(&global) {
            return addr;
        }
        let ty = self.prog.globals[global].ty;
        let rtype = self.rtype(ty);
        let t = &self.out.types[rtype];
        let (size, align, layout) = (t.size, u64::from(t.align), t.layout);
        let addr = self.out.image.reserve(size, align.max(8));
        self.add_roots(addr, size, layout);
        self.globals.insert(global, addr);
        self.embed(global, addr);
        let g = &self.prog.globals[global];
        let pkg = self.bodies.tcx().pkg(g.pkg);
        let std = !self.bodies.tcx().is_own(g.pkg);
        let foreign = g.pkg != PkgId::USER;
        let name = if foreign { format!("{}.{}", pkg.name, g.name) } else { g.name.to_string() };
        let var = GlobalVar { name: name.into(), ty: rtype, addr, pos: g.pos.pos, std };
        self.out.globals.push(var);
        if foreign {
            self.std_global(global);
        }
        addr
    }

    /// Initial contents of a variable with `//go:embed`.
    ///
    /// Rules: staticdata/embed.go `WriteEmbed`, go1.27.
    fn embed(&mut self, global: GlobalId, addr: u64) {
        /// Size of embed's `file`: name, data and hash.
        const FILE: usize = 48;
        let ir::Global { pkg, ty, .. } = self.prog.globals[global];
        let Some(files) = self.bodies.tcx().embedded_in(pkg, &self.prog.globals[global].name) else { return };
        let words = |words: &[u64]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<_>>();
        let value = match (holder(self.bodies.tcx(), ty), files.first()) {
            (Some(Holder::String), Some(file)) => {
                let data = self.string_data(&file.data);
                words(&[data, file.data.len() as u64])
            }
            (Some(Holder::Bytes), Some(file)) => {
                let len = file.data.len() as u64;
                let data = self.out.image.reserve(len, 1);
                self.out.image.write(data, &file.data);
                words(&[data, len, len])
            }
            (Some(Holder::Tree), Some(_)) => {
                let count = files.len() as u64;
                let list = self.out.image.reserve(24 + FILE as u64 * count, 8);
                let mut bytes = words(&[list + 24, count, count]);
                for file in files.iter() {
                    let (name, data) = (self.string_data(file.name.as_bytes()), self.string_data(&file.data));
                    bytes.extend(words(&[name, file.name.len() as u64, data, file.data.len() as u64]));
                    let hash = if file.data.is_empty() { [0; 32] } else { sha256(&file.data) };
                    bytes.extend_from_slice(&hash[..16]);
                }
                self.out.image.write(list, &bytes);
                words(&[list])
            }
            (_, None) | (None, _) => return,
        };
        self.out.image.write(addr, &value);
    }

    fn add_roots(&mut self, addr: u64, size: u64, layout: LayoutId) {
        let layout = &self.out.layouts[layout];
        if self.out.image.full || layout.noptr() || layout.size == 0 {
            return;
        }
        for word in 0..size / 8 {
            if layout.is_ptr(word % (layout.size / 8).max(1)) {
                self.out.image.roots.push(addr - BASE + 8 * word);
            }
        }
    }

    fn pc_pos(&self, pos: ir::XPos) -> PcPos {
        PcPos { pos: pos.pos, inl: pos.inl.map(|i| InlineId(i.0)) }
    }
}
