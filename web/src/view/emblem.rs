//! The size of a box's name, which is all that it shows when zoomed out.

use super::{Rect, columns};

/// Width of a character, in sizes of the font.
const WIDTH: f64 = 0.61;

/// Height of two lines, in sizes of the font.
const TWO_LINES: f64 = 1.8;

/// The largest size at which a name fits its box, in a line or in two: by words, or after the brackets of a type, px.
pub fn emblem_size(text: &str, rect: Rect) -> f64 {
    let (w, h) = (rect.w - 12.0, rect.h - 2.0);
    let fits = |high: f64, longest: usize| (w / (longest.max(1) as f64 * WIDTH)).min(h / high);
    let in_two = text.match_indices([' ', ']']).map(|(at, _)| {
        let (first, second) = text.split_at(at + 1);
        fits(TWO_LINES, columns(first.trim_end()).max(columns(second)))
    });
    in_two.fold(fits(1.0, columns(text)), f64::max)
}

/// The largest size at which some names fit their box, one below the other, px.
pub fn lines_size(names: &[String], rect: Rect) -> f64 {
    /// Height of a line, in sizes of the font.
    const LINE: f64 = 1.2;
    let longest = names.iter().map(|name| columns(name)).max().unwrap_or(0).max(1);
    let (w, h) = (rect.w - 12.0, rect.h - 2.0);
    (w / (longest as f64 * WIDTH)).min(h / (names.len().max(1) as f64 * LINE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_takes_two_lines_where_they_are_larger() {
        let size = |text: &str, w: f64, h: f64| emblem_size(text, Rect { w, h, ..Rect::default() }).round();
        assert_eq!(size("city 15", 136.0, 84.0), 46.0);
        assert_eq!(size("city 15", 436.0, 44.0), 42.0);
        assert_eq!(size("city", 130.0, 100.0), 48.0);
        assert_eq!(size("map[int]*entry", 292.0, 100.0), 54.0);
        assert_eq!(size("全局变量", 252.0, 100.0), 49.0);
    }

    #[test]
    fn several_names_share_the_height_of_their_box() {
        let size = |names: &[&str], w: f64, h: f64| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            lines_size(&names, Rect { w, h, ..Rect::default() }).round()
        };
        assert_eq!(size(&["title", "first", "cache"], 230.0, 110.0), 30.0);
        assert_eq!(size(&["title", "firstAndLast"], 100.0, 110.0), 12.0);
    }
}
