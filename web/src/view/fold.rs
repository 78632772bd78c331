//! What is drawn one by one and what is folded, when there is more than a person can look at.
//! In: a snapshot's heap. Out: objects to draw, and groups of the same type from the same line.
//! Kept open: what the step touched, what a frame or a global points at, and whole groups that are small.

use escapement_core::trace::snapshot::{Color, ObjectView, Snapshot, Target};
use std::collections::{BTreeMap, HashSet};

/// Objects drawn one by one before folding starts.
pub const MOST_OPEN: usize = 60;

/// Objects of one type from one place.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Group {
    pub ty: String,
    pub line: Option<u32>,
    pub addresses: Vec<u64>,
    pub bytes: u64,
    /// White, grey, black.
    pub colors: [u64; 3],
}

impl Group {
    fn add(&mut self, object: &ObjectView) {
        self.addresses.push(object.address);
        self.bytes += object.class_size;
        match object.color {
            Color::White => self.colors[0] += 1,
            Color::Grey => self.colors[1] += 1,
            Color::Black => self.colors[2] += 1,
        }
    }
}

/// Splits the heap into (index of each object to draw, groups).
pub fn fold(snapshot: &Snapshot, most: usize) -> (Vec<usize>, Vec<Group>) {
    if snapshot.heap.len() <= most {
        return ((0..snapshot.heap.len()).collect(), Vec::new());
    }
    let changed: HashSet<u64> = snapshot.changed.iter().copied().collect();
    let mut near = HashSet::new();
    super::scene::each_root_pointer(snapshot, &mut |pointer| {
        if let Target::Heap { object } = pointer.target {
            near.insert(object);
        }
    });
    let mut sizes: BTreeMap<(&str, Option<u32>), usize> = BTreeMap::new();
    for object in &snapshot.heap {
        *sizes.entry((&object.ty, object.site.map(|s| s.line))).or_default() += 1;
    }
    let mut open = Vec::new();
    let mut groups: BTreeMap<(&str, Option<u32>), Group> = BTreeMap::new();
    for (index, object) in snapshot.heap.iter().enumerate() {
        let name = (object.ty.as_str(), object.site.map(|s| s.line));
        let small = sizes.get(&name).is_some_and(|&n| n <= 3);
        let touched = changed.contains(&object.address) || object.freed;
        if open.len() < most && (small || touched || near.contains(&object.address)) {
            open.push(index);
        } else {
            let group = groups.entry(name).or_default();
            group.ty.clone_from(&object.ty);
            group.line = name.1;
            group.add(object);
        }
    }
    (open, groups.into_values().collect())
}
