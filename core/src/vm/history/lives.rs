//! Samples a run's objects, pointers and heap size while it is recorded.
//! In: the machine between two steps. Out: `Lives` and the curve of `Pace`. The cost of sampling is bounded: `CREDIT`
//! objects and pointers, and one more for every `STEPS_PER_CREDIT` steps.

use crate::bytecode::{LayoutId, SiteId};
use crate::index::{HashMap, HashSet};
use crate::trace::lives::{Edge, Life, Lives, Pace, Shape};
use crate::trace::made::SUDOG;
use crate::trace::snapshot::{ObjectKind, ValueView};
use crate::vm::Machine;
use crate::vm::heap::{ObjectRef, for_each_pointer_word};
use crate::vm::memory::Addr;

/// Objects recorded.
const MAX_OBJECTS: usize = 6000;
const MAX_EDGES: usize = 24_000;
/// Points of the pace curve; beyond that every other one is dropped.
const MAX_PACE: usize = 600;
/// Objects and pointers that may be visited however short the run.
const CREDIT: u64 = 400_000;
const STEPS_PER_CREDIT: u64 = 16;
/// Samples that cost at least this much are four times as far apart.
const CHEAP: u64 = 500;
/// Initial distance between samples, in steps; it doubles every `SAMPLES_PER_DISTANCE` samples.
const DISTANCE: u64 = 1;
const SAMPLES_PER_DISTANCE: u64 = 256;

/// Takes samples, and holds what those so far have found.
#[derive(Clone, Debug, Default)]
pub struct Sampler {
    lives: Lives,
    pace: Vec<Pace>,
    /// Every `pace_every`-th sample adds a point to `pace`.
    pace_every: u64,
    shapes: HashMap<(LayoutId, u64, Option<SiteId>), u32>,
    /// Live objects by address.
    here: HashMap<Addr, Here>,
    edges: HashMap<(u32, u32, u32), usize>,
    /// Objects that variables of the program pointed to.
    held: HashSet<u32>,
    /// Pointer words of the program's package variables.
    globals: Vec<Addr>,
    /// Number of samples taken.
    samples: u64,
    last: u64,
    spent: u64,
    /// Objects and pointers visited by the last sample.
    cost: u64,
}

#[derive(Clone, Copy, Debug)]
struct Here {
    object: u32,
    born: u64,
    /// The last sample that found it.
    sample: u64,
}

impl Sampler {
    /// Step of the next sample.
    pub fn due(&self) -> u64 {
        let first = if self.cost < CHEAP { DISTANCE } else { 4 * DISTANCE };
        self.last + (first << (self.samples / SAMPLES_PER_DISTANCE).min(40))
    }

    /// Takes a sample, unless it would exceed the credit; `always` ignores the credit.
    pub fn sample(&mut self, machine: &Machine, always: bool) {
        let step = machine.state.steps;
        self.samples += 1;
        self.note_pace(machine, always);
        let credit = CREDIT + step / STEPS_PER_CREDIT;
        if !always && self.spent + self.cost > credit {
            self.last = step;
            return;
        }
        let passed = (step - self.last).max(1);
        let objects: Vec<_> = machine.heap.objects().take(2 * MAX_OBJECTS).collect();
        for object in &objects {
            let known = self.here.get_mut(&object.addr).filter(|here| here.born == object.allocated_at);
            if let Some(here) = known {
                here.sample = self.samples;
                continue;
            }
            if self.lives.objects.len() >= MAX_OBJECTS {
                self.lives.cut = true;
                continue;
            }
            let index = self.lives.objects.len() as u32;
            let shape = self.shape(machine, object);
            let site = machine.prog.site(object.site).and_then(|site| machine.user_position(site.pos));
            let record = machine.prog.layouts[object.layout].kind == ObjectKind::Runtime;
            self.lives.objects.push(Life {
                address: object.addr,
                born: object.allocated_at,
                gone: u64::MAX,
                shape,
                own: !record && site.is_some_and(|at| at.file.0 == 0),
            });
            let here = Here { object: index, born: object.allocated_at, sample: self.samples };
            if let Some(old) = self.here.insert(object.addr, here)
                && let Some(life) = self.lives.objects.get_mut(old.object as usize)
            {
                life.gone = step;
            }
        }
        if always {
            self.measure_strings(machine, &objects);
        }
        let (samples, lives) = (self.samples, &mut self.lives);
        self.here.retain(|_, here| {
            let stays = here.sample == samples;
            if !stays && let Some(life) = lives.objects.get_mut(here.object as usize) {
                life.gone = step;
            }
            stays
        });
        self.cost = objects.len() as u64;
        for object in objects.iter().filter(|object| !object.noscan) {
            let Some(from) = self.here.get(&object.addr).map(|here| here.object) else { continue };
            let layout = machine.prog.layouts.get(object.layout);
            for_each_pointer_word(&machine.mem, layout, object.addr, object.size, &mut |at, pointer| {
                self.cost += 1;
                let target = machine.heap.object_at(pointer).and_then(|o| self.here.get(&o.addr));
                let Some(to) = target.map(|here| here.object) else { return };
                let offset = (at - object.addr) as u32;
                let known = self.edges.get(&(from, offset, to)).and_then(|&i| self.lives.edges.get_mut(i));
                if let Some(edge) = known {
                    edge.steps += passed;
                } else if self.lives.edges.len() < MAX_EDGES {
                    self.edges.insert((from, offset, to), self.lives.edges.len());
                    self.lives.edges.push(Edge { from, offset, to, since: step, steps: 1 });
                }
            });
        }
        self.note_held(machine);
        self.spent += self.cost;
        self.last = step;
    }

    /// Notes what the program's variables point to.
    fn note_held(&mut self, machine: &Machine) {
        if self.samples == 1 {
            self.globals = machine.own_global_words();
        }
        let (here, held, cost) = (&self.here, &mut self.held, &mut self.cost);
        let mut note = |pointer| {
            *cost += 1;
            let object = machine.heap.object_at(pointer).and_then(|o| here.get(&o.addr));
            held.extend(object.map(|here| here.object));
        };
        let visited = machine.own_variables(&mut note);
        for &word in &self.globals {
            note(machine.mem.load64(word).unwrap_or(0));
        }
        self.cost += visited;
    }

    /// Notes how long the strings in objects are, to reserve room for them.
    fn measure_strings(&mut self, machine: &Machine, objects: &[ObjectRef]) {
        const MOST: u32 = 64;
        let mut seen = HashMap::<u32, u32>::default();
        for object in objects {
            let Some(here) = self.here.get(&object.addr) else { continue };
            let Some(life) = self.lives.objects.get(here.object as usize) else { continue };
            let Some(shape) = self.lives.shapes.get_mut(life.shape as usize) else { continue };
            let count = seen.entry(life.shape).or_default();
            if *count >= MOST || !shape.fields.iter().any(|f| matches!(f.value, ValueView::Str { .. })) {
                continue;
            }
            *count += 1;
            let lengths = machine.object_view(object).fields.into_iter().filter_map(|f| match f.value {
                ValueView::Str { text, .. } if text.len() > 2 => Some(text.chars().count() as u32),
                _ => None,
            });
            shape.longest = lengths.fold(shape.longest, u32::max);
        }
    }

    fn shape(&mut self, machine: &Machine, object: &ObjectRef) -> u32 {
        let shapes = &mut self.lives.shapes;
        let variable = machine.prog.site(object.site).is_some_and(|site| site.variable.is_some());
        let key = (object.layout, object.size, variable.then_some(object.site));
        *self.shapes.entry(key).or_insert_with(|| {
            let view = machine.object_view(object);
            let shape = Shape {
                ty: view.ty,
                kind: view.kind,
                variable: view.variable,
                size: view.size,
                fields: view.fields,
                longest: 0,
                omitted: view.omitted,
            };
            shapes.push(shape);
            shapes.len() as u32 - 1
        })
    }

    fn note_pace(&mut self, machine: &Machine, always: bool) {
        let every = self.pace_every.max(1);
        if !always && !self.samples.is_multiple_of(every) {
            return;
        }
        let (allocated, trigger, goal) = machine.heap.pace();
        self.pace.push(Pace { step: machine.state.steps, allocated, trigger, goal });
        if self.pace.len() > MAX_PACE {
            let mut index = 0;
            self.pace.retain(|_| {
                index += 1;
                index % 2 == 1
            });
            self.pace_every = 2 * every;
        }
    }

    /// Sorts and returns the recording.
    pub fn finish(self) -> (Lives, Vec<Pace>) {
        let mut lives = self.lives;
        let mut held = self.held;
        let from_own = |edge: &&Edge| lives.objects.get(edge.from as usize).is_some_and(|o| o.own);
        // Channels show who waits; a sudog is the runtime's record of it.
        let is_sudog = |object: u32| {
            let life = lives.objects.get(object as usize);
            life.and_then(|o| lives.shapes.get(o.shape as usize)).is_some_and(|shape| shape.ty == SUDOG)
        };
        held.extend(lives.edges.iter().filter(from_own).map(|edge| edge.to).filter(|&to| !is_sudog(to)));
        for object in held {
            if let Some(life) = lives.objects.get_mut(object as usize) {
                life.own = true;
            }
        }
        // Order objects by birth; samples find them by address.
        let mut order: Vec<u32> = (0..lives.objects.len() as u32).collect();
        order.sort_by_key(|&i| lives.objects.get(i as usize).map(|o| (o.born, o.address)));
        let mut place = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            place[old as usize] = new as u32;
        }
        lives.objects = order.iter().map(|&old| lives.objects[old as usize]).collect();
        for edge in &mut lives.edges {
            edge.from = place[edge.from as usize];
            edge.to = place[edge.to as usize];
        }
        lives.edges.sort_by_key(|edge| (edge.from, edge.offset, edge.since, edge.to));
        (lives, self.pace)
    }
}
