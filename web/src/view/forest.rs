//! Chooses for each object a parent, which determines its position, among the objects that pointed to it during the
//! run.
//! In: the run's objects and edges. Out: a forest without the parts drawn inside other objects.
//! Pointers between objects of one type (lists, trees) are preferred. Back pointers (`prev`, `parent`), pointers in
//! closures and pointers in objects of the library come last, in this order. Among equals, the pointer that existed
//! longest wins. Pointers from objects of the library, and from the closures that the compiler makes for `go` and `defer`,
//! do not count for objects that the program made or held.
//! Invariant: the forest does not depend on the step on screen.

use escapement_core::trace::lives::{Edge, Lives, Shape};
use escapement_core::trace::snapshot::ObjectKind;
use std::cmp::Reverse;

/// Parents and children, by index into `Lives::objects` unless stated otherwise.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Forest {
    /// Children in the order of their pointers.
    pub children: Vec<Vec<u32>>,
    /// Offset, in the parent, of the pointer to the object, bytes.
    pub offset: Vec<u32>,
    /// Objects without a parent, parts excluded.
    pub roots: Vec<u32>,
    /// The object that a part is drawn inside: a map for its groups, a channel for its buffer.
    pub part_of: Vec<Option<u32>>,
    /// By shape: whether one of its objects has children of its own type at two or more offsets.
    pub branches: Vec<bool>,
    /// By shape: lowest offset of a pointer to a child of its type, bytes.
    pub first: Vec<u32>,
}

/// Names of fields that are back pointers.
const BACK: [&str; 9] = ["prev", "previous", "parent", "up", "owner", "back", "list", "root", "head"];

fn leads_back(shape: &Shape, offset: u32) -> bool {
    let base = shape.fields.iter().map(|f| f.address).min().unwrap_or(0);
    let field =
        shape.fields.iter().filter(|f| f.address - base <= u64::from(offset)).max_by_key(|f| f.address);
    field.is_some_and(|f| BACK.contains(&f.name.to_lowercase().as_str()))
}

/// Whether an object of kind `to` is drawn inside the object of kind `from` that points to it.
fn is_part(from: ObjectKind, to: ObjectKind, offset: u32) -> bool {
    match from {
        ObjectKind::Map | ObjectKind::MapTable => matches!(to, ObjectKind::MapTable | ObjectKind::MapGroup),
        // Offset of `buf` in the runtime's hchan.
        ObjectKind::Chan => offset == 16,
        _ => false,
    }
}

/// Builds the forest of a run.
pub fn grow(lives: &Lives) -> Forest {
    let count = lives.objects.len();
    let shape_of = |object: u32| {
        lives.objects.get(object as usize).and_then(|life| lives.shapes.get(life.shape as usize))
    };
    let mut part_of: Vec<Option<u32>> = vec![None; count];
    let mut edges: Vec<(u8, Reverse<u64>, &Edge)> = Vec::new();
    for edge in lives.edges.iter().filter(|e| e.from != e.to) {
        let (Some(from), Some(to)) = (shape_of(edge.from), shape_of(edge.to)) else { continue };
        if is_part(from.kind, to.kind, edge.offset) {
            part_of[edge.to as usize].get_or_insert(edge.from);
            continue;
        }
        let owns = |object: u32| lives.objects.get(object as usize).is_some_and(|life| life.own);
        let own = owns(edge.from);
        // What the program holds is not placed among what is usually not drawn.
        if !own && owns(edge.to) {
            continue;
        }
        let class = if from.kind == ObjectKind::Runtime || !own {
            4
        } else if from.kind == ObjectKind::Closure {
            3
        } else if leads_back(from, edge.offset) {
            2
        } else {
            u8::from(from.ty != to.ty)
        };
        edges.push((class, Reverse(edge.steps), edge));
    }
    // A part of a part is part of the whole.
    for i in 0..count {
        let mut whole = part_of[i];
        for _ in 0..8 {
            match whole.and_then(|w| part_of[w as usize]) {
                Some(further) => whole = Some(further),
                None => break,
            }
        }
        part_of[i] = whole;
    }
    edges.sort_by_key(|(class, steps, e)| (*class, *steps, e.since, e.from, e.offset, e.to));
    let mut tree: Vec<u32> = (0..count as u32).collect();
    let mut parent: Vec<Option<(u32, u32)>> = vec![None; count];
    for (_, _, edge) in edges {
        // Children of a part are children of the whole.
        let from = part_of[edge.from as usize].unwrap_or(edge.from);
        let to = edge.to;
        if part_of[to as usize].is_some() || parent[to as usize].is_some() || from == to {
            continue;
        }
        let (a, b) = (find(&mut tree, from), find(&mut tree, to));
        if a != b {
            tree[b as usize] = a;
            parent[to as usize] = Some((from, edge.offset));
        }
    }
    let mut forest = Forest {
        children: vec![Vec::new(); count],
        offset: vec![0; count],
        roots: Vec::new(),
        branches: vec![false; lives.shapes.len()],
        first: vec![u32::MAX; lives.shapes.len()],
        part_of,
    };
    for object in 0..count as u32 {
        match parent[object as usize] {
            Some((by, offset)) => {
                forest.children[by as usize].push(object);
                forest.offset[object as usize] = offset;
            }
            None if forest.part_of[object as usize].is_none() => forest.roots.push(object),
            None => {}
        }
    }
    for object in 0..count {
        let mut children = std::mem::take(&mut forest.children[object]);
        children.sort_by_key(|&c| (forest.offset[c as usize], c));
        let Some(shape) = shape_of(object as u32) else { continue };
        // Children at one offset, such as an earlier and a later left child, are a single branch.
        let mut offsets: Vec<u32> = children
            .iter()
            .filter(|&&c| shape_of(c).is_some_and(|s| s.ty == shape.ty))
            .map(|&c| forest.offset[c as usize])
            .collect();
        offsets.dedup();
        if let (Some(life), Some(&first)) = (lives.objects.get(object), offsets.first()) {
            forest.branches[life.shape as usize] |= offsets.len() > 1;
            forest.first[life.shape as usize] = forest.first[life.shape as usize].min(first);
        }
        forest.children[object] = children;
    }
    forest
}

/// Root of the tree that contains the object so far.
fn find(tree: &mut [u32], mut object: u32) -> u32 {
    while tree[object as usize] != object {
        let up = tree[tree[object as usize] as usize];
        tree[object as usize] = up;
        object = up;
    }
    object
}
