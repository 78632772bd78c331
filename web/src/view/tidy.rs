//! Lays out a tree of objects: lists as rows, trees as trees, many objects of a type as a grid, others next to their
//! parent.
//! In: forest and sizes. Out: a [`Block`] with positions relative to its upper left corner, in px.
//! Invariant: boxes of a block never overlap.

use super::forest::Forest;
use super::{CHILD_GAP, GAP, Rect, Width};

/// Boxes relative to the block's upper left corner, px.
#[derive(Clone, Debug, Default)]
pub struct Block {
    pub w: f64,
    pub h: f64,
    /// Objects, each with left and top of its box.
    pub at: Vec<(u32, f64, f64)>,
    /// Horizontal middle of the root's box.
    pub middle: f64,
}

impl Block {
    fn take(&mut self, other: Block, x: f64, y: f64) {
        self.w = self.w.max(x + other.w);
        self.h = self.h.max(y + other.h);
        self.at.extend(other.at.into_iter().map(|(o, ox, oy)| (o, ox + x, oy + y)));
    }
}

/// Input of the layout, by index of the object.
pub struct Trees<'a> {
    pub forest: &'a Forest,
    /// Width and height of its box, px.
    pub size: &'a [(f64, f64)],
    /// Index of its shape.
    pub shape: &'a [u32],
    /// Number of its type.
    pub ty: &'a [u32],
    /// Whether its pointers are side by side, so that their targets are placed below.
    pub lying: &'a [bool],
    pub width: Width,
}

/// Gap between the elements of a list.
const NEXT: f64 = 28.0;
/// Maximum depth drawn as a tree; deeper levels form a grid.
const DEEPEST: usize = 120;
/// Maximum width, px, of children side by side; wider ones are stacked.
const WIDEST: f64 = 2400.0;
/// Gap between boxes of subtrees that reach below or above each other, px: arrows from both pass there.
const AISLE: f64 = 36.0;
/// Maximum number of pairs of boxes that are compared to move subtrees together.
const MOST_COMPARED: usize = 200_000;
/// More children than this form a grid, if nine of ten have no children.
const GRID: usize = 6;
/// Maximum number of objects that a phone shows below the one that leads to them, rather than beside it.
const FEW_BELOW: usize = 4;
/// Aspect ratio, width over height, of a grid and of a list's rows.
const ASPECT: f64 = 1.7;
/// Maximum length of a list or grid in a single row.
const LONGEST_ROW: usize = 5;
const LONGEST_NARROW_ROW: usize = 3;
/// Maximum length of a list that is seen as a whole.
pub const LONGEST_WHOLE: usize = 24;
/// Minimum length of the rows of longer lists.
const SHORTEST_ROW: usize = 4;

impl Trees<'_> {
    fn size(&self, object: u32) -> (f64, f64) {
        self.size.get(object as usize).copied().unwrap_or((96.0, 52.0))
    }
    /// Maximum length of a list in a single row.
    fn longest_row(&self) -> usize {
        match self.width {
            Width::Wide => LONGEST_ROW,
            Width::Narrow | Width::Small => LONGEST_NARROW_ROW,
        }
    }
    fn children(&self, object: u32) -> &[u32] {
        self.forest.children.get(object as usize).map_or(&[], Vec::as_slice)
    }
    fn same(&self, a: u32, b: u32) -> bool {
        self.ty.get(a as usize) == self.ty.get(b as usize)
    }
    fn branches(&self, object: u32) -> bool {
        let shape = self.shape.get(object as usize).copied().unwrap_or(0);
        self.forest.branches.get(shape as usize).copied().unwrap_or(false)
    }

    /// Lays out an object with its descendants.
    pub fn block(&self, root: u32) -> Block {
        self.place(root, 0)
    }

    /// Lays out an object without its descendants.
    pub fn alone(&self, object: u32) -> Block {
        let (w, h) = self.size(object);
        Block { w, h, at: vec![(object, 0.0, 0.0)], middle: w / 2.0 }
    }

    fn place(&self, object: u32, depth: usize) -> Block {
        if depth > DEEPEST {
            return self.heap_of(self.all_below(object));
        }
        let next = self.children(object).iter().find(|&&c| self.same(c, object));
        if self.branches(object) {
            self.tree(object, depth)
        } else if next.is_some() {
            self.list(object, depth)
        } else {
            self.next_to_parent(object, depth)
        }
    }

    /// Places children side by side below their parent, which is centred.
    fn tree(&self, object: u32, depth: usize) -> Block {
        let (w, h) = self.size(object);
        let children = self.children(object);
        let blocks: Vec<Block> = children.iter().map(|&c| self.place(c, depth + 1)).collect();
        let mut block = self.alone(object);
        if blocks.is_empty() {
            return block;
        }
        let lefts = self.beside_each_other(&blocks);
        let wide = lefts.iter().zip(&blocks).map(|(x, b)| x + b.w).fold(0.0, f64::max);
        let high = blocks.iter().map(|b| b.h).fold(0.0, f64::max);
        if wide > WIDEST && wide > 2.5 * high {
            // Stacked, to the right of a vertical line from the parent.
            let mut y = h + CHILD_GAP;
            for b in blocks {
                let below = y + b.h + CHILD_GAP;
                block.take(b, CHILD_GAP, y);
                y = below;
            }
            return block;
        }
        let first = blocks.first().map_or(0.0, |b| b.middle);
        let last = lefts.last().zip(blocks.last()).map_or(0.0, |(x, b)| x + b.middle);
        // An only child is shifted to the side of its pointer.
        let lean = match (blocks.len(), children.first()) {
            (1, Some(&c)) if self.is_right(object, c) => -w * 0.6,
            (1, Some(_)) => w * 0.6,
            _ => 0.0,
        };
        let parent = (first + last) / 2.0 + lean - w / 2.0;
        let shift = (-parent).max(0.0);
        block.at[0].1 = parent + shift;
        block.w = parent + shift + w;
        block.middle = parent + shift + w / 2.0;
        for (x, b) in lefts.into_iter().zip(blocks) {
            block.take(b, shift + x, h + CHILD_GAP);
        }
        block
    }

    /// Left edges of blocks side by side: each as far to the left as boxes of the same height in those before allow.
    fn beside_each_other(&self, blocks: &[Block]) -> Vec<f64> {
        let gap = self.width.gap();
        let rects = |b: &Block, x: f64| -> Vec<Rect> {
            let rect = |&(o, left, y): &(u32, f64, f64)| {
                let (w, h) = self.size(o);
                Rect { x: x + left, y, w, h }
            };
            b.at.iter().map(rect).collect()
        };
        let mut before: Vec<Rect> = Vec::new();
        let mut right = 0.0_f64;
        let mut lefts = Vec::new();
        for b in blocks {
            let own = rects(b, 0.0);
            let is_beside = |a: &Rect, b: &Rect| a.y < b.bottom() + GAP && b.y < a.bottom() + GAP;
            let apart = if before.is_empty() { 0.0 } else { right + gap };
            let left = if before.len() * own.len() > MOST_COMPARED {
                apart
            } else {
                let pairs = before.iter().flat_map(|a| own.iter().map(move |b| (a, b)));
                let nearest = pairs.filter(|(a, b)| is_beside(a, b)).map(|(a, b)| a.right() + AISLE - b.x);
                nearest.fold(0.0, f64::max).min(apart)
            };
            right = right.max(left + b.w);
            before.extend(rects(b, left));
            lefts.push(left);
        }
        lefts
    }

    /// Whether the pointer to the child is not the first of the type's pointers to its own type.
    fn is_right(&self, object: u32, child: u32) -> bool {
        let shape = self.shape.get(object as usize).copied().unwrap_or(0);
        let first = self.forest.first.get(shape as usize).copied().unwrap_or(u32::MAX);
        self.forest.offset.get(child as usize).is_some_and(|&offset| offset > first)
    }

    /// Places a list in rows, with other children below each element.
    fn list(&self, object: u32, depth: usize) -> Block {
        let mut chain = vec![object];
        let mut also: Vec<Vec<u32>> = Vec::new();
        let mut at = object;
        loop {
            let (mut next, mut others) = (None, Vec::new());
            for &c in self.children(at) {
                // The first child of the type continues the list; the others are placed below the element.
                if next.is_none() && self.same(c, at) { next = Some(c) } else { others.push(c) }
            }
            also.push(others);
            match next {
                Some(c) => chain.push(c),
                None => break,
            }
            at = chain.last().copied().unwrap_or(at);
        }
        // A long list that grows at its head is placed in allocation order, so that it, too, begins at the upper left.
        let ends = chain.first().zip(chain.last());
        let is_long = chain.len() > LONGEST_WHOLE;
        if is_long && ends.is_some_and(|(first, last)| first > last) {
            chain.reverse();
            also.reverse();
        }
        let items: Vec<Block> = chain
            .iter()
            .zip(&also)
            .map(|(&o, others)| {
                let mut item = self.alone(o);
                for &other in others {
                    let b = self.place(other, depth + 1);
                    let y = item.h + CHILD_GAP;
                    item.take(b, 0.0, y);
                }
                item
            })
            .collect();
        rows(items, NEXT, if is_long { SHORTEST_ROW } else { self.longest_row() })
    }

    /// Places children next to their parent, or below it if its pointers are side by side, or if they are
    /// few and on a phone.
    fn next_to_parent(&self, object: u32, depth: usize) -> Block {
        let (w, h) = self.size(object);
        let mut block = self.alone(object);
        let children = self.children(object);
        let leaf = |&&c: &&u32| self.children(c).is_empty();
        if children.len() > GRID && children.iter().filter(leaf).count() * 10 >= children.len() * 9 {
            let items = children.iter().map(|&c| self.place(c, depth + 1)).collect();
            let below = rows(items, GAP, self.longest_row());
            block.take(below, 0.0, h + CHILD_GAP);
            return block;
        }
        let blocks: Vec<Block> = children.iter().map(|&c| self.place(c, depth + 1)).collect();
        let wide: f64 = blocks.iter().map(|b| b.w + GAP).sum();
        if self.lying.get(object as usize).copied().unwrap_or(false) && wide < WIDEST {
            let mut x = 0.0;
            for b in blocks {
                let right = x + b.w + GAP;
                block.take(b, x, h + CHILD_GAP);
                x = right;
            }
            return block;
        }
        let gap = self.width.gap();
        let few = depth == 0 && blocks.iter().map(|b| b.at.len()).sum::<usize>() <= FEW_BELOW;
        if self.width == Width::Small && few {
            let mut y = h + CHILD_GAP;
            for b in blocks {
                let below = y + b.h + CHILD_GAP;
                block.take(b, 0.0, y);
                y = below;
            }
            return block;
        }
        let mut y = 0.0;
        for b in blocks {
            let below = y + b.h + gap;
            block.take(b, w + 2.6 * gap, y);
            y = below;
        }
        block
    }

    fn all_below(&self, object: u32) -> Vec<u32> {
        let mut list = vec![object];
        let mut at = 0;
        while let Some(&o) = list.get(at) {
            list.extend(self.children(o));
            at += 1;
        }
        list
    }

    /// Arranges objects as a grid.
    fn heap_of(&self, objects: Vec<u32>) -> Block {
        rows(objects.into_iter().map(|o| self.alone(o)).collect(), GAP, self.longest_row())
    }
}

/// Arranges blocks in rows, in reading order, to approximate `ASPECT`. `least` blocks or fewer make a single row.
pub fn rows(items: Vec<Block>, between: f64, least: usize) -> Block {
    let across = between.max(GAP) + 8.0;
    let area: f64 = items.iter().map(|b| (b.w + across) * (b.h + between)).sum();
    let wide: f64 = items.iter().map(|b| b.w + across).sum();
    let limit = if items.len() <= least {
        wide
    } else {
        (area * ASPECT).sqrt().max(wide / items.len() as f64 * least as f64)
    };
    let mut block = Block::default();
    let (mut x, mut y, mut high) = (0.0, 0.0, 0.0_f64);
    for item in items {
        if x > 0.0 && x + item.w > limit + 1.0 {
            x = 0.0;
            y += high + between;
            high = 0.0;
        }
        if block.at.is_empty() {
            block.middle = item.middle;
        }
        high = high.max(item.h);
        let right = x + item.w + across;
        block.take(item, x, y);
        x = right;
    }
    block
}
