//! Finds what keeps each object alive, and so what a collection now would free.
//! In: a stopped machine. Out: for each reachable object its holder on a shortest path from a root, where the program's
//! roots take precedence over the runtime's.

use crate::bytecode::{GlobalVar, Kind, Layout, LayoutId, R, RTypeId, VarPlace};
use crate::trace::event::StepNo;
use crate::trace::names::short;
use crate::trace::reach::{Held, Holder, Reach};
use crate::trace::snapshot::ObjectKind;
use crate::vm::Machine;
use crate::vm::goroutine::GIndex;
use crate::vm::heap::{ObjectRef, for_each_word};
use crate::vm::map;
use crate::vm::memory::{Addr, BASE};
use crate::vm::native::pool::{self, Place};
use crate::vm::roots::Root;
use crate::vm::stack::Frame;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

/// How an object was found.
#[derive(Clone, Copy)]
enum From {
    Root(Root),
    /// The object, and the offset of the word in it.
    Object(ObjectRef, u64),
    /// An object in the same tiny block.
    Neighbour(Addr),
}

/// Limit on the variables that count as second roots: each is looked up in its frame.
const MAX_ROOTS: usize = 1000;

/// Variables that are roots, numbered as met.
#[derive(Default)]
struct Named {
    numbers: HashMap<Holder, u32>,
    names: Vec<Holder>,
}

impl Machine {
    /// Reachability as a collection started now would find it. Caches are restored afterwards.
    pub fn reach(&mut self) -> Reach {
        let pooled: Vec<(Addr, pool::Held)> = self.state.native.pools.values().collect();
        self.without_caches(|machine| machine.holders(&pooled))
    }

    /// Addresses of the objects that a collection started now would keep. Caches are restored afterwards.
    pub(in crate::vm) fn kept(&mut self) -> HashSet<Addr> {
        self.without_caches(|machine| machine.found().into_keys().collect())
    }

    /// Queries the machine as a collection finds it, with empty caches, and restores them.
    fn without_caches<T>(&mut self, query: impl FnOnce(&Self) -> T) -> T {
        let native = &self.state.native;
        let pools = native.pools.clone();
        let scratch = (native.scratch_root, native.scratch_root2);
        let (sudogs, defers) = (self.state.sudogs.clone(), self.state.defer_pool.clone());
        let timers = self.state.timers.clone();
        self.clear_caches();
        let answer = query(self);
        self.state.timers = timers;
        self.state.native.pools = pools;
        (self.state.native.scratch_root, self.state.native.scratch_root2) = scratch;
        (self.state.sudogs, self.state.defer_pool) = (sudogs, defers);
        answer
    }

    /// Reached objects, each with its distance from a root and what leads to it. The program's own roots come first.
    fn found(&self) -> BTreeMap<Addr, (u32, From)> {
        let mut own = Vec::new();
        let mut others = Vec::new();
        self.for_each_root(&mut |root, pointer| match root {
            Root::Timer | Root::Finalizer | Root::Allocator | Root::Runtime => others.push((root, pointer)),
            _ => own.push((root, pointer)),
        });
        let finalized = self.with_finalizer().map(|object| (Root::Finalizer, object)).collect();
        let mut found: BTreeMap<Addr, (u32, From)> = BTreeMap::new();
        for roots in [own, others, finalized] {
            let mut queue = VecDeque::new();
            for (root, pointer) in roots {
                self.find(pointer, 0, From::Root(root), &mut found, &mut queue);
            }
            self.follow(&mut queue, &mut found);
        }
        self.add_neighbours(&mut found);
        found
    }

    /// Adds the objects that only their tiny block keeps; such blocks hold no pointers.
    fn add_neighbours(&self, found: &mut BTreeMap<Addr, (u32, From)>) {
        let reached: Vec<(Addr, u32)> =
            found.iter().map(|(&object, &(distance, _))| (object, distance)).collect();
        for (object, distance) in reached {
            for neighbour in self.heap.neighbours(object) {
                found.entry(neighbour.addr).or_insert((distance + 1, From::Neighbour(object)));
            }
        }
    }

    /// Finds all that the objects of the queue lead to.
    fn follow(&self, queue: &mut VecDeque<(ObjectRef, u32)>, found: &mut BTreeMap<Addr, (u32, From)>) {
        while let Some((object, distance)) = queue.pop_front() {
            let layout = self.prog.layouts.get(object.layout);
            for_each_word(layout, object.size, |offset| {
                let pointer = self.mem.load64(object.addr + offset).unwrap_or(0);
                self.find(pointer, distance + 1, From::Object(object, offset), found, queue);
            });
        }
    }

    /// `pooled`: what each pool holds until a collection starts.
    fn holders(&self, pooled: &[(Addr, pool::Held)]) -> Reach {
        let mut found = self.found();
        let (victims, values): (Vec<_>, Vec<_>) =
            pooled.iter().copied().partition(|(_, held)| held.place == Place::Victim);
        let values: HashMap<Addr, (Addr, Holder)> = values
            .into_iter()
            .filter_map(|(pool, value)| {
                let object = self.heap.object_at(value.value[1])?.addr;
                Some((object, self.held_by_pool(pool, &value, &found)?))
            })
            .collect();
        let held: Vec<Held> = found
            .iter()
            .map(|(&object, &(distance, from))| {
                let pooled = matches!(from, From::Root(Root::Runtime)).then(|| values.get(&object)).flatten();
                let (slot, by) = pooled.cloned().unwrap_or_else(|| self.holder(from));
                Held { object, distance, slot, by }
            })
            .collect();
        let (also, roots) = self.second_roots(&found);
        let step = StepNo(self.state.steps);
        let mut reach = Reach { step, held, pooled: Vec::new(), also, roots };
        let mut queue = VecDeque::new();
        for (_, victim) in victims {
            self.find(victim.value[1], 0, From::Root(Root::Runtime), &mut found, &mut queue);
        }
        self.follow(&mut queue, &mut found);
        self.add_neighbours(&mut found);
        if found.len() > reach.held.len() {
            reach.pooled = found.into_keys().filter(|object| reach.of(*object).is_none()).collect();
        }
        reach
    }

    /// `Reach::also` and `Reach::roots`.
    fn second_roots(&self, found: &BTreeMap<Addr, (u32, From)>) -> (Vec<(Addr, u32)>, Vec<Holder>) {
        let mut named = Named::default();
        let mut queue: Vec<(ObjectRef, u32)> = Vec::new();
        self.for_each_root(&mut |root, pointer| {
            if let Some(object) = self.heap.object_at(pointer) {
                queue.extend(self.number_of(root, &mut named).map(|number| (object, number)));
            }
        });
        // The roots at which the paths begin, holders before what they hold.
        let mut nearest_first: Vec<_> =
            found.iter().map(|(&object, &(distance, from))| (distance, object, from)).collect();
        nearest_first.sort_unstable_by_key(|&(distance, object, _)| (distance, object));
        let mut own: HashMap<Addr, u32> = HashMap::new();
        for (_, object, from) in nearest_first {
            let root = match from {
                From::Root(root) => self.number_of(root, &mut named),
                From::Object(holder, _) => own.get(&holder.addr).copied(),
                From::Neighbour(holder) => own.get(&holder).copied(),
            };
            own.extend(root.map(|root| (object, root)));
        }
        // The first two roots that lead to each object: one of them may be its own.
        let mut reached: HashMap<Addr, [Option<u32>; 2]> = HashMap::new();
        while let Some((object, root)) = queue.pop() {
            let roots = reached.entry(object.addr).or_default();
            match roots.iter().position(Option::is_none) {
                Some(free) if !roots.contains(&Some(root)) => roots[free] = Some(root),
                _ => continue,
            }
            for_each_word(self.prog.layouts.get(object.layout), object.size, |offset| {
                let pointer = self.mem.load64(object.addr + offset).unwrap_or(0);
                queue.extend(self.heap.object_at(pointer).map(|next| (next, root)));
            });
        }
        let other = |(&object, roots): (&Addr, &[Option<u32>; 2])| {
            let own = own.get(&object)?;
            Some((object, roots.iter().flatten().copied().find(|root| root != own)?))
        };
        let mut also: Vec<(Addr, u32)> = reached.iter().filter_map(other).collect();
        also.sort_unstable();
        (also, named.names)
    }

    /// Number of a root's variable; `None` for temporaries, for other roots, and if there are too many. Words of a variable
    /// share a number.
    fn number_of(&self, root: Root, named: &mut Named) -> Option<u32> {
        let name = match root {
            Root::Global(at) => Holder::Global { name: self.global_at(at)?.name.to_string() },
            Root::Frame { goroutine, frame, slot } if named.names.len() < MAX_ROOTS => {
                let (depth, at) = self.frame_at(goroutine, frame)?;
                let (func, name, _) = self.frame_part((depth, &at), slot);
                let name = Some(name).filter(|name| !name.is_empty())?;
                let goroutine = self.state.gs.get(goroutine as usize)?.id;
                Holder::Variable { goroutine, func, name, read: None }
            }
            _ => return None,
        };
        let next = named.names.len() as u32;
        Some(*named.numbers.entry(name).or_insert_with_key(|name| {
            named.names.push(name.clone());
            next
        }))
    }

    /// How a `sync.Pool` leads to what it holds. `None` if its object is only a root of the runtime's itself: pools may hold
    /// each other's.
    fn held_by_pool(
        &self,
        pool: Addr,
        held: &pool::Held,
        found: &BTreeMap<Addr, (u32, From)>,
    ) -> Option<(Addr, Holder)> {
        let from = match self.heap.object_at(pool) {
            None => From::Root(Root::Global(pool)),
            Some(at) => match found.get(&at.addr)? {
                (_, From::Root(Root::Runtime)) => return None,
                _ => From::Object(at, pool - at.addr),
            },
        };
        let (_, mut by) = self.holder(from);
        if let Holder::Global { name: path } | Holder::Object { part: path, .. } = &mut by {
            // The pool's first field, `local`, leads to the shards of each P, which hold the values.
            let whole = path.strip_suffix(".local").unwrap_or(path);
            *path = format!("{whole}.{}", held.place.field());
        }
        Some((held.at, by))
    }

    fn find(
        &self,
        pointer: Addr,
        distance: u32,
        from: From,
        found: &mut BTreeMap<Addr, (u32, From)>,
        queue: &mut VecDeque<(ObjectRef, u32)>,
    ) {
        if let Some(object) = self.heap.object_at(pointer)
            && !found.contains_key(&object.addr)
        {
            found.insert(object.addr, (distance, from));
            queue.push_back((object, distance));
        }
    }

    fn holder(&self, from: From) -> (Addr, Holder) {
        let number = |index: GIndex| self.state.gs.get(index as usize).map_or(0, |g| g.id);
        match from {
            From::Object(object, offset) => {
                let part = self.object_part(&object, offset);
                (object.addr + offset, Holder::Object { address: object.addr, part })
            }
            From::Neighbour(address) => (0, Holder::Neighbour { address }),
            From::Root(Root::Global(at)) => {
                let name = self
                    .global_at(at)
                    .map_or_else(String::new, |g| format!("{}{}", g.name, self.type_part(g.ty, at - g.addr)));
                (at, Holder::Global { name })
            }
            From::Root(Root::Frame { goroutine, frame, slot }) => {
                let found = self.frame_at(goroutine, frame);
                let at = found.as_ref().map(|(depth, at)| (*depth, at));
                let (func, variable, part) = at.map_or_else(Default::default, |at| self.frame_part(at, slot));
                let name = variable + &part;
                let read = at.and_then(|at| self.next_read(goroutine, at, slot));
                (slot, Holder::Variable { goroutine: number(goroutine), func, name, read })
            }
            From::Root(Root::Defer { goroutine, frame }) => {
                let found = self.frame_at(goroutine, frame);
                let func = found.map_or_else(String::new, |(_, at)| short(&self.prog.funcs[at.func].name));
                (0, Holder::Deferred { goroutine: number(goroutine), func })
            }
            From::Root(Root::Panic { goroutine }) => (0, Holder::Panic { goroutine: number(goroutine) }),
            From::Root(Root::Entry { goroutine }) => {
                let func = self.frames(goroutine as usize).next();
                let func = func.map_or_else(String::new, |frame| short(&self.prog.funcs[frame.func].name));
                (0, Holder::Entry { goroutine: number(goroutine), func })
            }
            From::Root(Root::Timer) => (0, Holder::Timer),
            From::Root(Root::Finalizer) => (0, Holder::Finalizer),
            From::Root(Root::Allocator) => (0, Holder::Allocator),
            From::Root(Root::Runtime) => (0, Holder::Runtime),
        }
    }

    /// The package-level variable that contains an address.
    fn global_at(&self, at: Addr) -> Option<&GlobalVar> {
        let is_in = |from: Addr, ty| (from..from + self.prog.types[ty].size).contains(&at);
        self.prog.globals.iter().find(|g| is_in(g.addr, g.ty))
    }

    /// The frame at an address, and how many the goroutine has above it.
    fn frame_at(&self, goroutine: GIndex, frame: Addr) -> Option<(usize, Frame)> {
        let fp = (frame.wrapping_sub(BASE) / 8) as usize;
        self.frames(goroutine as usize).enumerate().find(|(_, f)| f.fp == fp)
    }

    /// Function of a frame that has `depth` above it, the name of the variable at `slot`, and which part of it is there.
    fn frame_part(&self, (depth, at): (usize, &Frame), slot: Addr) -> (String, String, String) {
        let frame = BASE + at.fp as u64 * 8;
        let func = &self.prog.funcs[at.func];
        let pc = if depth == 0 { at.pc } else { at.pc.saturating_sub(1) };
        // A variable may be in use after its scope, by a closure; its slot is then no other's.
        let is_own = |slot: R| func.memory.iter().any(|&(first, _)| first == slot);
        let declared = func.vars.iter().filter(|v| {
            let here = v.live.contains(&pc) || pc >= v.live.start && is_own(v.slot);
            here && !v.name.starts_with(['.', '#', '~'])
        });
        let (name, part) = declared
            .filter_map(|v| {
                let offset = slot.checked_sub(frame + 8 * u64::from(v.slot))?;
                let (size, part) = match v.place {
                    VarPlace::Frame | VarPlace::Text => {
                        (self.prog.types[v.ty].size, self.type_part(v.ty, offset))
                    }
                    VarPlace::Record(layout) => {
                        let size = self.prog.layouts[layout].size;
                        (size, self.layout_part(layout, size, offset))
                    }
                    VarPlace::Heap => return (offset == 0).then(|| (format!("&{}", v.name), String::new())),
                };
                // `.field`, `[3]`; but `directory` of a map.
                let gap = if part.starts_with(char::is_alphabetic) { " " } else { "" };
                (offset < size).then(|| (v.name.to_string(), format!("{gap}{part}")))
            })
            .next_back()
            .unwrap_or_default();
        (short(&func.name), name, part)
    }

    /// Name of the part of an object at `offset`.
    fn object_part(&self, object: &ObjectRef, offset: u64) -> String {
        let is_map = self.prog.layouts[object.layout].kind == ObjectKind::Map;
        // A map of up to eight entries has one group and no table.
        if is_map && offset == map::DIR_PTR && self.mem.load64(object.addr + map::DIR_LEN) == Ok(0) {
            return "group".into();
        }
        self.layout_part(object.layout, object.size, offset)
    }

    fn layout_part(&self, layout: LayoutId, size: u64, offset: u64) -> String {
        let layout = &self.prog.layouts[layout];
        if layout.kind == ObjectKind::MapGroup {
            return self.group_part(layout, offset);
        }
        let part = layout.parts.iter().filter(|p| p.offset <= offset).max_by_key(|p| p.offset);
        if let Some(part) = part {
            // Variables made by the compiler have no name.
            let name = if part.name.starts_with('.') { String::new() } else { format!(".{}", part.name) };
            return name + &self.type_part(part.ty, offset - part.offset);
        }
        let Some(ty) = layout.ty else {
            return match (layout.kind, offset) {
                (ObjectKind::Map, 16) => "directory".into(),
                (ObjectKind::MapTable, 16) if size == 32 => "groups".into(),
                (ObjectKind::MapTable, _) => format!("[{}]", offset / 8),
                (ObjectKind::Chan, 16) => "buffer".into(),
                _ => String::new(),
            };
        };
        let one = self.prog.types[ty].size.max(1);
        let rest = self.type_part(ty, offset % one);
        if size > one { format!("[{}]{rest}", offset / one) } else { rest }
    }

    /// Part of a map table's groups: `key 3` or `elem 3`.
    fn group_part(&self, layout: &Layout, offset: u64) -> String {
        let (group, inside) = (offset / layout.size.max(1), offset % layout.size.max(1));
        let parts = layout.parts.iter().enumerate().filter(|(_, part)| part.offset <= inside);
        let part = parts.max_by_key(|(_, part)| part.offset);
        part.map_or_else(String::new, |(number, part)| {
            let slot = 8 * group + number as u64 / 2;
            format!("{} {slot}{}", part.name, self.type_part(part.ty, inside - part.offset))
        })
    }

    /// Path from a value of this type to the word at `offset`, such as `.field[3]`.
    fn type_part(&self, ty: RTypeId, offset: u64) -> String {
        let t = &self.prog.types[ty];
        match t.kind {
            Kind::Struct => {
                let field = t.fields.iter().filter(|f| f.offset <= offset).max_by_key(|f| f.offset);
                field.map_or_else(String::new, |f| {
                    format!(".{}{}", f.name, self.type_part(f.ty, offset - f.offset))
                })
            }
            Kind::Array => match t.elem {
                Some(elem) if self.prog.types[elem].size > 0 => {
                    let size = self.prog.types[elem].size;
                    format!("[{}]{}", offset / size, self.type_part(elem, offset % size))
                }
                _ => String::new(),
            },
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compile::Input;
    use crate::run;
    use crate::settings::{CompileSettings, RunSettings};
    use crate::trace::reach::{Holder, Reach};
    use crate::vm::Machine;

    const PROGRAM: &str = "package main

type node struct {
	left, right *node
	kids        [2]*node
	name        string
}

type shelf struct{ rows [3][]*node }

var books shelf
var index = map[string]*node{}

//go:noinline
func leaf(name string) *node { return &node{name: name} }

func main() {
	local := leaf(\"a\")
	local.left = leaf(\"b\")
	local.left.kids[1] = leaf(\"c\")
	far := local.left.kids[1]
	far.right = leaf(\"d\")
	far = nil
	books.rows[2] = append(books.rows[2], leaf(\"e\"), leaf(\"f\"))
	index[\"g\"] = leaf(\"g\")
	lost := leaf(\"h\")
	lost = nil
	keep := leaf(\"i\")
	f := func() *node { return keep }
	c := make(chan *node, 2)
	c <- leaf(\"j\")
	defer func(n *node) { println(n.name) }(leaf(\"k\"))
	given := leaf(\"m\")
	go func(n *node) { println(n.name) }(given)
	last := leaf(\"l\")
	println(f(), c, local, far, lost, last)
}
";

    fn machine(source: &str) -> Machine {
        let input = [Input { name: "p.go", text: source.as_bytes() }];
        let built = run::build(&input, &CompileSettings::default());
        let program = built.program.unwrap_or_else(|| panic!("{}", built.compiled.error_text()));
        run::machine(program, RunSettings::default())
    }

    /// The path to each node, in words.
    fn paths() -> Vec<String> {
        let mut machine = machine(PROGRAM);
        // Stop once all thirteen nodes are named.
        let mut best = (Reach::default(), 0, Vec::new());
        while machine.ended().is_none() {
            let next = machine.state.steps + 1;
            machine.step_to(next);
            let names: Vec<(u64, String)> = machine
                .heap
                .objects()
                .filter(|o| &*machine.prog.layouts[o.layout].name == "main.node")
                .map(|o| {
                    let text = machine.mem.load64(o.addr + 32).unwrap_or(0);
                    (o.addr, String::from_utf8_lossy(machine.mem.slice(text, 1).unwrap_or(b"?")).into_owned())
                })
                .collect();
            if names.len() == 13 && names.iter().all(|(_, name)| name != "?") {
                best = (machine.reach(), machine.state.steps, names);
                break;
            }
        }
        let (reach, _, names) = best;
        let mut out: Vec<String> = names
            .iter()
            .map(|(addr, name)| {
                let path = reach.path(*addr);
                let words = path.iter().map(|held| match &held.by {
                    Holder::Global { name } => name.clone(),
                    Holder::Variable { func, name, .. } => format!("{func}:{name}"),
                    Holder::Object { part, .. } => part.clone(),
                    Holder::Entry { func, .. } => func.clone(),
                    other => format!("{other:?}"),
                });
                format!("{name}: {}", words.collect::<Vec<_>>().join(" "))
            })
            .collect();
        out.sort();
        out
    }

    #[test]
    fn what_a_pool_holds_is_held_by_the_pool() {
        let mut machine = machine(
            "package main\n\nimport \"sync\"\n\ntype node struct{ next *node }\n\ntype server struct {\n\tn    int\n\tfree sync.Pool\n}\n\n\
            var free sync.Pool\nvar web *server\n\nfunc main() {\n\tweb = &server{}\n\tfree.Put(&node{})\n\tweb.free.Put(&node{})\n}\n",
        );
        machine.run_to_end();
        let nodes: Vec<u64> = machine
            .heap
            .objects()
            .filter(|o| &*machine.prog.layouts[o.layout].name == "main.node")
            .map(|o| o.addr)
            .collect();
        let reach = machine.reach();
        let path = |object: &u64| {
            let words = reach.path(*object).into_iter().map(|held| match &held.by {
                Holder::Global { name } => name.clone(),
                Holder::Object { part, .. } => part.clone(),
                other => format!("{other:?}"),
            });
            words.collect::<Vec<_>>().join(" ")
        };
        let mut paths: Vec<String> = nodes.iter().map(path).collect();
        paths.sort();
        assert_eq!(paths, ["free.private", "web .free.private"]);
    }

    #[test]
    fn a_second_root_is_one_that_the_path_does_not_need() {
        let mut machine = machine(
            "package main\n\ntype node struct{ prev, next *node }\n\nvar last *node\nvar cache = map[int]*node{}\nvar list [2]*node\n\n\
            func main() {\n\tlast = &node{}\n\tcache[4] = last\n\ta := &node{}\n\ta.next = &node{prev: a}\n\tlist = [2]*node{a, a}\n\ta = nil\n}\n",
        );
        machine.run_to_end();
        let reach = machine.reach();
        let nodes = machine.heap.objects().filter(|o| &*machine.prog.layouts[o.layout].name == "main.node");
        let mut roots: Vec<String> = nodes
            .map(|o| match (&reach.path(o.addr)[0].by, reach.other_root(o.addr)) {
                (Holder::Global { name }, Some(Holder::Global { name: other })) => format!("{name} {other}"),
                (Holder::Global { name }, None) => name.clone(),
                other => format!("{other:?}"),
            })
            .collect();
        roots.sort();
        assert_eq!(roots, ["last cache", "list[0]", "list[0]"]);
    }

    #[test]
    fn a_second_root_has_the_whole_name_of_a_literal() {
        let mut machine = machine(
            "package main\n\ntype node struct{ next *node }\n\nvar last *node\n\nfunc main() {\n\
             \tlast = &node{}\n\tn := &node{last}\n\tprintln(last == n.next)\n\tprintln(n)\n}\n",
        );
        let mut others = std::collections::BTreeSet::new();
        while machine.ended().is_none() {
            machine.step_to(machine.state.steps + 1);
            for holder in machine.reach().roots {
                if let Holder::Variable { name, .. } = holder {
                    others.insert(name);
                }
            }
        }
        assert_eq!(others.into_iter().collect::<Vec<_>>(), ["&node{...}"]);
    }

    #[test]
    fn a_pool_that_holds_its_own_object_ends_the_path() {
        let mut machine = machine(
            "package main\n\nimport \"sync\"\n\ntype server struct {\n\tnext *server\n\tfree sync.Pool\n}\n\n\
            func main() {\n\ta, b := &server{}, &server{}\n\ta.free.Put(b)\n\tb.free.Put(a)\n\tc := &server{}\n\tc.free.Put(c)\n}\n",
        );
        machine.run_to_end();
        let reach = machine.reach();
        let servers =
            machine.heap.objects().filter(|o| &*machine.prog.layouts[o.layout].name == "main.server");
        let lengths: Vec<usize> = servers.map(|o| reach.path(o.addr).len()).collect();
        assert_eq!(lengths, [1, 1, 1]);
    }

    #[test]
    fn every_object_is_reached_by_a_shortest_path() {
        let want = [
            "a: main:local",
            "b: main:local .left",
            "c: main:local .left .kids[1]",
            "d: main:local .left .kids[1] .right",
            "e: books.rows[2] [0]",
            "f: books.rows[2] [1]",
            "g: index group elem 0",
            // h is garbage.
            "h: ",
            "i: main:keep",
            "j: main:c buffer [0]",
            // The deferred call's argument.
            "k: main:defer wrapper",
            // The call's result, not yet assigned.
            "l: main:",
            // The goroutine has yet to begin.
            "m: main.gowrap2 .given",
        ];
        assert_eq!(paths(), want);
    }
}
