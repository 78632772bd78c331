//! Positions all objects of a run, once for the whole run.
//! In: `Lives`. Out: a place for each object, by address and allocation step. Objects reuse the places of freed ones.
//! A picture of a heap with more objects than are recorded has a chart of its own.

use super::boxes::measure;
use super::forest::grow;
use super::near;
use super::tidy::{Block, LONGEST_WHOLE, Trees};
use super::{FAMILY_GAP, GUTTER, MARGIN, ROW, Rect, STACK_WIDTH, Width};
use escapement_core::index::{HashMap, HashSet};
use escapement_core::trace::lives::Lives;
use escapement_core::trace::snapshot::{ObjectKind, ObjectView, Snapshot};
use std::collections::BTreeMap;

/// Address and allocation step of an object: addresses are reused after a free.
pub type ObjectKey = (u64, u64);

/// Places of all objects of a run, px.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chart {
    places: HashMap<ObjectKey, Rect>,
    /// The program's objects, with those of the library that it held at some time.
    owned: HashSet<ObjectKey>,
    /// Bounds of the places of the program's objects.
    pub own: Rect,
    /// Bounds of the places, below, of the library's and the runtime's objects.
    pub library: Rect,
}

/// Left edge of the heap, px.
pub const HEAP_X: f64 = MARGIN + STACK_WIDTH + GUTTER;
/// Top of the first row of objects, px.
pub const HEAP_Y: f64 = MARGIN + 48.0;
/// Minimum width that rows of families may take, px.
const MIN_WIDTH: f64 = 860.0;
const MIN_NARROW_WIDTH: f64 = 450.0;
const MIN_SMALL_WIDTH: f64 = 300.0;
/// Intended aspect ratio of the heap, width over height.
const ASPECT: f64 = 1.6;
/// Intended aspect ratio on a phone, where what is far to the right is out of view when its frame is in view.
const SMALL_ASPECT: f64 = 0.8;

impl Chart {
    /// Positions the objects of a run.
    pub fn of(lives: &Lives, width: Width) -> Chart {
        let forest = grow(lives);
        let shapes: Vec<(f64, f64, bool)> = lives.shapes.iter().map(|shape| measure(shape, width)).collect();
        let mut names: HashMap<&str, u32> = HashMap::default();
        let types: Vec<u32> = lives
            .shapes
            .iter()
            .map(|s| {
                let next = names.len() as u32;
                *names.entry(s.ty.as_str()).or_insert(next)
            })
            .collect();
        let mut size = Vec::with_capacity(lives.objects.len());
        let mut lying = Vec::with_capacity(lives.objects.len());
        for life in &lives.objects {
            let (w, h, flat) = shapes.get(life.shape as usize).copied().unwrap_or((96.0, 52.0, false));
            size.push((w, h));
            lying.push(flat);
        }
        // Reserve room for all entries in a map's table.
        let mut groups: BTreeMap<u32, f64> = BTreeMap::new();
        for (object, whole) in forest.part_of.iter().enumerate() {
            let kind =
                lives.objects.get(object).and_then(|l| lives.shapes.get(l.shape as usize)).map(|s| s.kind);
            if let (Some(whole), Some(ObjectKind::MapGroup)) = (whole, kind) {
                let (w, h) = size.get(object).copied().unwrap_or_default();
                *groups.entry(*whole).or_default() += 1.0;
                if let Some(room) = size.get_mut(*whole as usize) {
                    *room = (room.0.max(w), room.1.max(h));
                }
            }
        }
        for (whole, count) in groups {
            if let Some(room) = size.get_mut(whole as usize) {
                let rows = (8.0 * count).min(super::boxes::MAX_ENTRIES as f64 + 1.0);
                room.1 = room.1.max(super::HEAD + rows * ROW + 4.0);
            }
        }
        let shape: Vec<u32> = lives.objects.iter().map(|l| l.shape).collect();
        let ty: Vec<u32> =
            lives.objects.iter().map(|l| types.get(l.shape as usize).copied().unwrap_or(0)).collect();
        let trees = Trees { forest: &forest, size: &size, shape: &shape, ty: &ty, lying: &lying, width };
        let mut sorted: [Vec<Family>; 2] = Default::default();
        for &root in &forest.roots {
            let Some(life) = lives.objects.get(root as usize) else { continue };
            let block = trees.block(root);
            let family = Family::of(block, lives);
            if let Some(list) = sorted.get_mut(usize::from(!life.own)) {
                list.push(family);
            }
        }
        // Parts have places, too: a group that a map has outgrown is drawn separately.
        let parts: Vec<Family> = (0..lives.objects.len() as u32)
            .filter(|&o| forest.part_of.get(o as usize).is_some_and(Option::is_some))
            .map(|o| Family::of(trees.alone(o), lives))
            .collect();
        let owned =
            lives.objects.iter().filter(|life| life.own).map(|life| (life.address, life.born)).collect();
        let mut chart = Chart { owned, ..Chart::default() };
        let [own, library] = sorted;
        chart.own = chart.place_families(own, HEAP_Y, lives, &size, width);
        let mut bottom = chart.own.bottom();
        if !parts.is_empty() {
            bottom = chart.place_families(parts, bottom + FAMILY_GAP, lives, &size, width).bottom();
        }
        chart.library = chart.place_families(library, bottom + FAMILY_GAP, lives, &size, width);
        chart
    }

    /// Positions the objects of one picture, those nearest to variables first. `own`: the program's.
    pub fn of_crowd(snapshot: &Snapshot, width: Width, own: impl Fn(&ObjectView) -> bool) -> Chart {
        let mut chart = Chart::of(&near::lives(snapshot, own), width);
        let born: HashMap<u64, u64> =
            snapshot.heap.iter().filter(|o| !o.freed).map(|o| (o.address, o.allocated_at.0)).collect();
        let key = |address: u64| Some((address, *born.get(&address)?));
        let places = std::mem::take(&mut chart.places);
        chart.places = places.into_iter().filter_map(|((at, _), place)| Some((key(at)?, place))).collect();
        chart.owned = chart.owned.iter().filter_map(|&(at, _)| key(at)).collect();
        chart
    }

    /// Places families from `top` downwards; returns their bounds.
    fn place_families(
        &mut self,
        mut families: Vec<Family>,
        top: f64,
        lives: &Lives,
        size: &[(f64, f64)],
        width: Width,
    ) -> Rect {
        families.sort_by_key(|f| f.born);
        // Once all objects of a family are freed, the next family of the same size takes its place.
        let mut stands: Vec<(Vec<Family>, u64)> = Vec::new();
        let mut by_size: HashMap<(u64, u64), Vec<usize>> = HashMap::default();
        for family in families {
            let name = (family.block.w.to_bits(), family.block.h.to_bits());
            let list = by_size.entry(name).or_default();
            let free = list.iter().copied().find(|&i| stands.get(i).is_some_and(|s| s.1 <= family.born));
            match free.and_then(|i| stands.get_mut(i)) {
                Some(stand) => {
                    stand.1 = family.gone;
                    stand.0.push(family);
                }
                None => {
                    list.push(stands.len());
                    stands.push((vec![family.clone()], family.gone));
                }
            }
        }
        // A large family comes after what was there before it was half complete: if it came first, it would keep
        // everything else at a distance from its first members.
        stands.sort_by_key(|(families, _)| {
            families.first().map(|f| if f.is_large() { f.half } else { f.born })
        });
        let items: Vec<Block> = stands
            .iter()
            .enumerate()
            .map(|(i, (families, _))| {
                let (w, h) = families.first().map_or((0.0, 0.0), |f| (f.block.w, f.block.h));
                Block { w, h, at: vec![(i as u32, 0.0, 0.0)], middle: 0.0 }
            })
            .collect();
        let page = page(items, width);
        for (index, x, y) in &page.at {
            for family in stands.get(*index as usize).map_or(&[][..], |s| s.0.as_slice()) {
                for &(object, ox, oy) in &family.block.at {
                    let Some(life) = lives.objects.get(object as usize) else { continue };
                    let (w, h) = size.get(object as usize).copied().unwrap_or_default();
                    let rect = Rect { x: HEAP_X + x + ox, y: top + y + oy, w, h };
                    self.places.insert((life.address, life.born), rect);
                }
            }
        }
        Rect { x: HEAP_X, y: top, w: page.w, h: page.h }
    }

    /// Whether the object is the program's, or was held by it at some time.
    pub fn is_owned(&self, key: ObjectKey) -> bool {
        self.owned.contains(&key)
    }

    /// The place reserved for an object.
    pub fn place(&self, key: ObjectKey) -> Option<Rect> {
        self.places.get(&key).copied()
    }
}

/// Arranges families from left to right in rows.
fn page(items: Vec<Block>, width: Width) -> Block {
    let area: f64 = items.iter().map(|b| (b.w + FAMILY_GAP) * (b.h + FAMILY_GAP)).sum();
    let widest = items.iter().map(|b| b.w).fold(0.0, f64::max);
    let (least, aspect) = match width {
        Width::Wide => (MIN_WIDTH, ASPECT),
        Width::Narrow => (MIN_NARROW_WIDTH, ASPECT),
        Width::Small => (MIN_SMALL_WIDTH, SMALL_ASPECT),
    };
    let limit = (area * aspect).sqrt().max(least).max(widest);
    let mut page = Block::default();
    let (mut x, mut y, mut high) = (0.0, 0.0, 0.0_f64);
    for item in items {
        if x > 0.0 && x + item.w > limit {
            x = 0.0;
            y += high + FAMILY_GAP;
            high = 0.0;
        }
        page.w = page.w.max(x + item.w);
        page.h = page.h.max(y + item.h);
        high = high.max(item.h);
        page.at.extend(item.at.iter().map(|&(i, ox, oy)| (i, x + ox, y + oy)));
        x += item.w + FAMILY_GAP;
    }
    page
}

/// Objects laid out together.
#[derive(Clone, Debug)]
struct Family {
    /// Step of the first allocation.
    born: u64,
    /// Step by which half of the objects were allocated.
    half: u64,
    /// Step of the last free.
    gone: u64,
    block: Block,
}

impl Family {
    /// Whether it takes several rows even if it is a list.
    fn is_large(&self) -> bool {
        self.block.at.len() > LONGEST_WHOLE
    }

    fn of(block: Block, lives: &Lives) -> Family {
        let objects = || block.at.iter().filter_map(|(o, ..)| lives.objects.get(*o as usize));
        let mut births: Vec<u64> = objects().map(|l| l.born).collect();
        births.sort_unstable();
        Family {
            born: births.first().copied().unwrap_or(0),
            half: births.get(births.len() / 2).copied().unwrap_or(0),
            gone: objects().map(|l| l.gone).max().unwrap_or(u64::MAX),
            block,
        }
    }
}
