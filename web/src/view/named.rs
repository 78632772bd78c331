//! Finds where a picture shows what a card names: rows of variables, and objects by their headings. Removes from a
//! picture what a question asks for.

use super::{HEAD, ObjectBox, ROW, Rect, Row, Scene};
use escapement_core::trace::snapshot::Snapshot;

/// Height of the upper part that stands for a tall object, px.
const TALLEST: f64 = 160.0;

/// The snapshot without the variables and values of frames that have these names.
pub fn without(snapshot: &Snapshot, names: &[String]) -> Snapshot {
    let mut rest = snapshot.clone();
    for frame in rest.goroutines.iter_mut().flat_map(|g| &mut g.frames) {
        frame.slots.retain(|slot| !names.iter().any(|name| slot.name.trim_start_matches('&') == name));
    }
    rest
}

impl Scene {
    /// A rectangle around one place for each word that the picture shows. For a word in several places (a parameter in
    /// every frame), it is the one closest to the words in a single place.
    pub fn named(&self, words: &[String]) -> Option<Rect> {
        let places: Vec<Vec<Rect>> = words.iter().map(|word| self.places(word)).collect();
        let single = places.iter().filter(|p| p.len() == 1).flatten().copied().reduce(Rect::union);
        let height = |rect: &Rect| single.map_or(0.0, |single| single.union(*rect).h);
        let chosen =
            places.iter().filter_map(|p| p.iter().copied().min_by(|a, b| height(a).total_cmp(&height(b))));
        chosen.reduce(Rect::union)
    }

    /// A rectangle around the program's objects that these variables point to.
    pub fn reached(&self, words: &[String]) -> Option<Rect> {
        let sections = self.stacks.iter().flat_map(|s| &s.frames).flat_map(|f| &f.sections);
        let rows = self.globals.iter().flat_map(|g| &g.rows).chain(sections.flat_map(|s| &s.rows));
        let arrows = rows
            .filter(|row| words.iter().any(|word| is_called(row, word)))
            .filter_map(|row| self.arrow(row.address));
        let objects =
            arrows.filter_map(|arrow| self.objects.iter().find(|o| Some(o.address) == arrow.object));
        objects.filter(|o| !o.library).map(upper).reduce(Rect::union)
    }

    fn places(&self, word: &str) -> Vec<Rect> {
        // Numbers are lines of the program.
        if word.parse::<u32>().is_ok() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut look = |rows: &[Row], of: Rect, (first, pitch): (f64, f64)| {
            let hit = rows.iter().enumerate().filter(|(_, row)| is_called(row, word));
            found.extend(hit.map(|(i, _)| {
                let bottom = first + (i + 1) as f64 * pitch;
                // Include the heading of its box, unless that is far away.
                let top = if bottom - of.y < TALLEST { of.y } else { bottom - pitch };
                Rect { y: top, h: bottom - top, ..of }
            }));
        };
        if let Some(globals) = &self.globals {
            look(&globals.rows, globals.rect, (globals.rect.y + globals.head, globals.pitch));
        }
        for frame in self.stacks.iter().flat_map(|s| &s.frames) {
            for (section, y) in frame.sections_at() {
                look(&section.rows, frame.rect, (y + HEAD, ROW));
            }
        }
        let is_it = |o: &&ObjectBox| !o.freed && (o.title == word || o.variable.as_deref() == Some(word));
        let objects = self.objects.iter().filter(is_it);
        found.extend(objects.map(upper));
        found
    }
}

/// Whether a row is the variable's, or holds the address of the variable, which was moved to the heap.
fn is_called(row: &Row, word: &str) -> bool {
    row.name.strip_prefix('&').unwrap_or(&row.name) == word
}

/// The upper part of an object's box.
fn upper(object: &ObjectBox) -> Rect {
    Rect { h: object.rect.h.min(TALLEST), ..object.rect }
}
