//! Texts of the page, from `locales/*.toml`. The page fetches those of a language before it first shows it.
//! Invariant: every language has every key with the same placeholders; otherwise the build fails.
//! Invariant: a text is empty until its language has been fetched.

#[cfg(target_arch = "wasm32")]
mod fetch;

use crate::fixed::fixed;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A text in every language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Key(usize);

/// Texts by language and key: those fetched at first, and the later ones.
static FETCHED: [[OnceLock<Vec<&str>>; 2]; LANGUAGES] = [const { [const { OnceLock::new() }; 2] }; LANGUAGES];

/// Languages, in the order of [`FETCHED`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Lang {
    #[default]
    En,
    Zh,
}

impl Lang {
    fn part(self, part: usize) -> Option<&'static OnceLock<Vec<&'static str>>> {
        FETCHED.get(self.index())?.get(part)
    }
    /// Tag for `<html lang>` and storage.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Zh => "zh",
        }
    }
    pub fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Zh,
            Lang::Zh => Lang::En,
        }
    }
    pub fn index(self) -> usize {
        match self {
            Lang::En => 0,
            Lang::Zh => 1,
        }
    }
    pub fn text(self, key: Key) -> &'static str {
        let (part, at) = key.0.checked_sub(COUNTS[0]).map_or((0, key.0), |at| (1, at));
        let Some(place) = self.part(part) else { return "" };
        #[cfg(test)]
        place.get_or_init(|| TEXTS[self.index()][part].lines().collect());
        #[cfg(target_arch = "wasm32")]
        if part == 1 && place.get().is_none() {
            self.fetch_words();
        }
        place.get().and_then(|texts| texts.get(at)).copied().unwrap_or("")
    }
    /// The text with each `{name}` replaced.
    pub fn fill(self, key: Key, values: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let mut rest = self.text(key);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, tail)) = after.split_once('}') else { break };
            let value = values.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value);
            // The text has a space around what is usually code or a number; there is none between Chinese words.
            if value.starts_with(is_han) && out.strip_suffix(' ').is_some_and(|text| text.ends_with(is_han)) {
                out.pop();
            }
            out.push_str(value);
            rest = match tail.strip_prefix(' ') {
                Some(next) if value.ends_with(is_han) && next.starts_with(is_han) => next,
                _ => tail,
            };
        }
        out.push_str(rest);
        out
    }
    /// The text of a key that is computed, such as `theme.dark` (`COMPUTED` in `build.rs`).
    pub fn named(self, name: &str) -> Option<&'static str> {
        let at = COMPUTED.binary_search_by_key(&name, |(name, _)| name).ok()?;
        COMPUTED.get(at).map(|(_, index)| self.text(Key(*index)))
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Formats a number of bytes, the same in every language: `8 B`, `1.5 KiB`.
pub fn bytes(n: u64) -> String {
    let units = ["KiB", "MiB", "GiB", "TiB"];
    if n < 1024 {
        return format!("{n} B");
    }
    let mut value = n as f64 / 1024.0;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    let shown = fixed(value, 1).to_string();
    // A size one byte over a limit must not read like the limit; all limits are below 1 MiB.
    if unit == 0 && !n.is_multiple_of(1024) && !shown.contains('.') {
        return format!("{} B", count(n));
    }
    format!("{shown} {}", units[unit])
}

/// Formats the size of an object, and of its slot if that reads otherwise: `120 B in a slot of 128 B`.
pub fn in_slot(lang: Lang, size: u64, slot: u64) -> String {
    let (own, whole) = (bytes(size), bytes(slot));
    if own == whole {
        return own;
    }
    lang.fill(key::SIZE_IN_CLASS, &[("size", &own), ("class", &whole)])
}

/// Formats the sizes of an object and of its slot for the corner of a box: `120/128 B`. Only the object's for a slot of 16
/// bytes, which several may share.
pub fn in_slot_short(size: u64, slot: u64) -> String {
    let (own, whole) = (bytes(size), bytes(slot));
    if own == whole || slot == 16 {
        return own;
    }
    let unit = |text: &str| text.split_once(' ').map(|(_, unit)| unit.to_owned());
    let same = unit(&own) == unit(&whole);
    let number = own.split_once(' ').filter(|_| same).map_or(&*own, |(number, _)| number);
    format!("{number}/{whole}")
}

/// Formats a number with thousands separators: `1,234,567`.
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled() {
        let text = Lang::En.fill(key::STEP_COUNTER_LABEL, &[("step", "3"), ("last", "9")]);
        assert!(text.contains('3') && text.contains('9') && !text.contains('{'), "{text}");
    }

    #[test]
    fn chinese_words_have_no_space_between_them() {
        let fill = |line| Lang::Zh.fill(key::LINE_N, &[("line", line)]);
        assert_eq!([fill("3"), fill("三")], ["第 3 行", "第三行"]);
    }

    #[test]
    fn every_text_is_one_line() {
        assert_eq!(TEXTS.map(|texts| texts.map(|part| part.lines().count())), [COUNTS; 2]);
    }

    #[test]
    fn names_are_sorted_for_search() {
        assert!(COMPUTED.is_sorted());
    }

    #[test]
    fn numbers() {
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(count(12), "12");
        assert_eq!(bytes(2048), "2 KiB");
        assert_eq!(bytes(1536), "1.5 KiB");
        assert_eq!(bytes(65_537), "65,537 B");
        assert_eq!(bytes(40), "40 B");
        assert_eq!(in_slot(Lang::En, 120, 128), "120 B in a slot of 128 B");
        assert_eq!(in_slot(Lang::En, 128, 128), "128 B");
        assert_eq!(in_slot_short(40, 48), "40/48 B");
        assert_eq!(in_slot_short(1000, 1024), "1000 B/1 KiB");
        assert_eq!(in_slot_short(8, 16), "8 B");
        assert_eq!(in_slot_short(8_000_000, 8_003_584), "7.6 MiB");
    }
}
