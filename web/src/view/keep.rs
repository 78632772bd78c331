//! "Why is it still alive?": the shortest chain of pointers from a root to an object.

use super::scene::each_root_pointer;
use escapement_core::trace::snapshot::{Pointer, Snapshot, Target};
use std::collections::{HashMap, VecDeque};

/// Where a chain begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Root {
    Global { name: String },
    Slot { goroutine: u32, func: String, name: String },
}

/// One object of the chain and the field of the one before it that points here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    pub object: u64,
    pub ty: String,
    /// Empty for the object that the root points at.
    pub field: String,
}

/// `None`: nothing reaches it, so the next collection frees it.
pub fn path_to(snapshot: &Snapshot, object: u64) -> Option<(Root, Vec<Link>)> {
    let index: HashMap<u64, usize> = snapshot.heap.iter().enumerate().map(|(i, o)| (o.address, i)).collect();
    let mut roots: HashMap<u64, Root> = HashMap::new();
    let mut from: HashMap<u64, (u64, String)> = HashMap::new();
    let mut queue = VecDeque::new();
    for global in &snapshot.globals {
        global.value.each_pointer(&mut |p| {
            if let Target::Heap { object } = p.target {
                roots.entry(object).or_insert_with(|| {
                    queue.push_back(object);
                    Root::Global { name: global.name.clone() }
                });
            }
        });
    }
    for goroutine in &snapshot.goroutines {
        for frame in &goroutine.frames {
            for slot in &frame.slots {
                slot.value.each_pointer(&mut |p| {
                    if let Target::Heap { object } = p.target {
                        roots.entry(object).or_insert_with(|| {
                            queue.push_back(object);
                            Root::Slot {
                                goroutine: goroutine.id,
                                func: frame.func.clone(),
                                name: slot.name.clone(),
                            }
                        });
                    }
                });
            }
        }
    }
    while let Some(at) = queue.pop_front() {
        if at == object {
            break;
        }
        let Some(view) = index.get(&at).and_then(|&i| snapshot.heap.get(i)) else { continue };
        for field in &view.fields {
            field.value.each_pointer(&mut |p: Pointer| {
                if let Target::Heap { object: next } = p.target
                    && !roots.contains_key(&next)
                    && !from.contains_key(&next)
                {
                    from.insert(next, (at, field.name.clone()));
                    queue.push_back(next);
                }
            });
        }
    }
    let mut chain = Vec::new();
    let mut at = object;
    loop {
        let ty = index.get(&at).and_then(|&i| snapshot.heap.get(i)).map_or(String::new(), |o| o.ty.clone());
        match from.get(&at) {
            Some((before, field)) => {
                chain.push(Link { object: at, ty, field: field.clone() });
                at = *before;
            }
            None => {
                chain.push(Link { object: at, ty, field: String::new() });
                break;
            }
        }
    }
    chain.reverse();
    roots.get(&at).map(|root| (root.clone(), chain))
}

/// Number of objects that no root reaches: garbage that is not collected yet.
pub fn unreachable(snapshot: &Snapshot) -> usize {
    let index: HashMap<u64, usize> = snapshot.heap.iter().enumerate().map(|(i, o)| (o.address, i)).collect();
    let mut seen = vec![false; snapshot.heap.len()];
    let mut queue = Vec::new();
    let mut visit = |p: Pointer, queue: &mut Vec<usize>| {
        if let Target::Heap { object } = p.target
            && let Some(&i) = index.get(&object)
            && let Some(mark) = seen.get_mut(i)
            && !std::mem::replace(mark, true)
        {
            queue.push(i);
        }
    };
    each_root_pointer(snapshot, &mut |p| visit(p, &mut queue));
    while let Some(i) = queue.pop() {
        let mut found = Vec::new();
        if let Some(object) = snapshot.heap.get(i) {
            for field in &object.fields {
                field.value.each_pointer(&mut |p| found.push(p));
            }
        }
        for p in found {
            visit(p, &mut queue);
        }
    }
    seen.iter().filter(|s| !**s).count()
}
