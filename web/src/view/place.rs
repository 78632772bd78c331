//! Where heap objects stand: columns that grow away from the roots, each object as near to what points at it as
//! there is room. Places are kept for the whole run, so stepping back and forth never moves anything.

use super::{GAP, GUTTER, OBJECT_WIDTH, ROW, Rect};
use std::collections::HashMap;

/// An object of the run: addresses are used again after a free, so the step of its birth belongs to its name.
pub type ObjectKey = (u64, u64);

/// Places of one run; thrown away with it.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Column and top edge of each object ever shown.
    objects: HashMap<ObjectKey, (usize, f64)>,
    /// Widest each goroutine's column has been.
    pub stack_widths: HashMap<u32, f64>,
    /// Farthest right that the stacks have reached.
    pub heap_left: f64,
    pub globals_width: f64,
}

/// An object that needs a place.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub key: ObjectKey,
    pub height: f64,
    /// Column right of what points to it, and the height of that row.
    pub column: usize,
    pub near: f64,
}

/// Columns of the heap before it grows downwards.
pub const MOST_COLUMNS: usize = 3;

impl Places {
    pub fn column_x(&self, column: usize) -> f64 {
        self.heap_left + column as f64 * (OBJECT_WIDTH + GUTTER)
    }

    /// Gives every wish a place that overlaps no other; those that have one keep it where they can.
    pub fn settle(&mut self, top: f64, wishes: &[Wish]) -> HashMap<ObjectKey, Rect> {
        let mut taken: Vec<Vec<(f64, f64)>> = vec![Vec::new(); MOST_COLUMNS];
        let mut settled = HashMap::new();
        let mut homeless = Vec::new();
        let free = |column: &[(f64, f64)], y: f64, h: f64| column.iter().all(|&(a, b)| y >= b || y + h <= a);
        for wish in wishes {
            match self.objects.get(&wish.key).copied() {
                Some((column, y)) if y >= top && free(&taken[column], y, wish.height) => {
                    taken[column].push((y, y + wish.height + GAP));
                    settled.insert(wish.key, (column, y));
                }
                _ => homeless.push(*wish),
            }
        }
        for wish in homeless {
            let column = wish.column.min(MOST_COLUMNS - 1);
            let near = ((wish.near.max(top) - top) / 4.0).round() * 4.0 + top;
            // The nearest gap at or below the wish, or the nearest above it, whichever is closer.
            let mut options = vec![near, top];
            options.extend(taken[column].iter().map(|&(_, bottom)| bottom));
            options.extend(
                taken[column].iter().map(|&(start, _)| start - wish.height - GAP).filter(|&y| y >= top),
            );
            let y = options
                .into_iter()
                .filter(|&y| free(&taken[column], y, wish.height + GAP))
                .min_by(|a, b| cost(*a, near).total_cmp(&cost(*b, near)))
                .unwrap_or(top);
            taken[column].push((y, y + wish.height + GAP));
            self.objects.insert(wish.key, (column, y));
            settled.insert(wish.key, (column, y));
        }
        let heights: HashMap<ObjectKey, f64> = wishes.iter().map(|w| (w.key, w.height)).collect();
        settled
            .into_iter()
            .map(|(key, (column, y))| {
                let h = heights.get(&key).copied().unwrap_or(ROW);
                (key, Rect { x: self.column_x(column), y, w: OBJECT_WIDTH, h })
            })
            .collect()
    }
}

/// Going down is preferred to going up: lists grow in reading order.
fn cost(y: f64, near: f64) -> f64 {
    if y >= near { y - near } else { (near - y) * 1.5 }
}
