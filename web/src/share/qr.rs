//! QR codes, byte mode, error correction L: enough for a link on a projector.
//! In: bytes. Out: a square of dark modules, or nothing when they do not fit version 40.
//! Source: ISO/IEC 18004:2015, sections 7.4 to 7.9.

/// A finished code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    pub size: usize,
    dark: Vec<bool>,
}

/// Error correction bytes per block, and blocks, for level L of versions 1 to 40 (table 9).
const CORRECTION: [usize; 40] = [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
];
const BLOCKS: [usize; 40] = [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17,
    18, 19, 19, 20, 21, 22, 24, 25,
];

impl Code {
    pub fn encode(data: &[u8]) -> Option<Code> {
        let version = (1..=40).find(|&v| {
            let header = if v < 10 { 12 } else { 20 };
            data.len() * 8 + header <= data_bytes(v) * 8
        })?;
        let bytes = interleave(&data_bits(data, version), version);
        let mut grid = Grid::new(version);
        grid.draw_patterns();
        grid.draw_data(&bytes);
        let best = (0..8).min_by_key(|&mask| {
            let mut tried = grid.clone();
            tried.apply(mask);
            tried.penalty()
        })?;
        grid.apply(best);
        Some(Code { size: grid.size, dark: grid.dark })
    }

    /// The dark modules as one SVG path, in modules from (0, 0).
    pub fn path(&self) -> String {
        use std::fmt::Write as _;
        let mut path = String::new();
        for y in 0..self.size {
            for x in (0..self.size).filter(|x| self.dark.get(y * self.size + x) == Some(&true)) {
                let _ = write!(path, "M{x} {y}h1v1h-1z");
            }
        }
        path
    }
}

/// Modules that carry bits, of a version.
fn raw_modules(version: usize) -> usize {
    let mut n = (16 * version + 128) * version + 64;
    if version >= 2 {
        let align = version / 7 + 2;
        n -= (25 * align - 10) * align - 55;
        if version >= 7 {
            n -= 36;
        }
    }
    n
}

fn data_bytes(version: usize) -> usize {
    raw_modules(version) / 8 - CORRECTION[version - 1] * BLOCKS[version - 1]
}

/// Encodes mode, length, data, terminator and padding.
fn data_bits(data: &[u8], version: usize) -> Vec<u8> {
    let mut bits: Vec<bool> = Vec::new();
    let mut push = |value: usize, n: usize| bits.extend((0..n).rev().map(|i| value >> i & 1 == 1));
    push(4, 4);
    push(data.len(), if version < 10 { 8 } else { 16 });
    data.iter().for_each(|b| push(usize::from(*b), 8));
    let room = data_bytes(version) * 8;
    bits.resize((bits.len() + 4).min(room), false);
    bits.resize(bits.len().div_ceil(8) * 8, false);
    let mut bytes: Vec<u8> =
        bits.chunks(8).map(|c| c.iter().fold(0, |b, bit| b << 1 | u8::from(*bit))).collect();
    let mut pad = [0xec, 0x11].into_iter().cycle();
    while bytes.len() < room / 8 {
        bytes.extend(pad.next());
    }
    bytes
}

/// Splits data into blocks, adds correction bytes and interleaves the blocks.
fn interleave(data: &[u8], version: usize) -> Vec<u8> {
    let (blocks, correction) = (BLOCKS[version - 1], CORRECTION[version - 1]);
    let raw = raw_modules(version) / 8;
    let (short, shorts) = (raw / blocks - correction, blocks - raw % blocks);
    let divisor = divisor(correction);
    let (mut at, mut parts) = (0, Vec::new());
    for i in 0..blocks {
        let length = short + usize::from(i >= shorts);
        let part = data.get(at..at + length).unwrap_or_default();
        at += length;
        parts.push((part, remainder(part, &divisor)));
    }
    let mut out = Vec::with_capacity(raw);
    for i in 0..=short {
        out.extend(parts.iter().filter_map(|(part, _)| part.get(i)));
    }
    for i in 0..correction {
        out.extend(parts.iter().filter_map(|(_, rest)| rest.get(i)));
    }
    out
}

/// Product in GF(2⁸) modulo x⁸+x⁴+x³+x²+1.
fn product(x: u8, y: u8) -> u8 {
    (0..8).rev().fold(0_u8, |z, i| (z << 1) ^ ((z >> 7) * 0x1d) ^ ((y >> i & 1) * x))
}

fn divisor(degree: usize) -> Vec<u8> {
    let mut result = vec![0; degree];
    result[degree - 1] = 1;
    let mut root = 1;
    for _ in 0..degree {
        for j in 0..degree {
            result[j] = product(result[j], root) ^ result.get(j + 1).copied().unwrap_or(0);
        }
        root = product(root, 2);
    }
    result
}

fn remainder(data: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut result = vec![0; divisor.len()];
    for byte in data {
        let factor = byte ^ result.remove(0);
        result.push(0);
        for (r, d) in result.iter_mut().zip(divisor) {
            *r ^= product(*d, factor);
        }
    }
    result
}

#[derive(Clone)]
struct Grid {
    version: usize,
    size: usize,
    dark: Vec<bool>,
    /// Modules of the function patterns.
    fixed: Vec<bool>,
}

impl Grid {
    fn new(version: usize) -> Grid {
        let size = version * 4 + 17;
        Grid { version, size, dark: vec![false; size * size], fixed: vec![false; size * size] }
    }
    fn get(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.size + x]
    }
    fn set(&mut self, x: usize, y: usize, dark: bool) {
        self.dark[y * self.size + x] = dark;
        self.fixed[y * self.size + x] = true;
    }

    fn draw_patterns(&mut self) {
        let n = self.size;
        for i in 0..n {
            self.set(6, i, i % 2 == 0);
            self.set(i, 6, i % 2 == 0);
        }
        for (cx, cy) in [(3, 3), (n - 4, 3), (3, n - 4)] {
            for y in (cy as isize - 4).max(0)..=(cy as isize + 4).min(n as isize - 1) {
                for x in (cx as isize - 4).max(0)..=(cx as isize + 4).min(n as isize - 1) {
                    let ring = (x - cx as isize).abs().max((y - cy as isize).abs());
                    self.set(x as usize, y as usize, ring != 2 && ring != 4);
                }
            }
        }
        let places = self.align();
        let last = places.len().saturating_sub(1);
        for (i, &x) in places.iter().enumerate() {
            for (j, &y) in places.iter().enumerate() {
                if (i == 0 && (j == 0 || j == last)) || (i == last && j == 0) {
                    continue;
                }
                for dy in 0..5_usize {
                    for dx in 0..5_usize {
                        let ring = dx.abs_diff(2).max(dy.abs_diff(2));
                        self.set(x + dx - 2, y + dy - 2, ring != 1);
                    }
                }
            }
        }
        self.draw_format(0);
        self.draw_version();
    }

    fn align(&self) -> Vec<usize> {
        if self.version == 1 {
            return Vec::new();
        }
        let n = self.version / 7 + 2;
        let step = (self.version * 8 + n * 3 + 5) / (n * 4 - 4) * 2;
        let mut places: Vec<usize> = (0..n - 1).map(|i| self.size - 7 - i * step).collect();
        places.push(6);
        places.reverse();
        places
    }

    fn draw_format(&mut self, mask: usize) {
        let data = 1 << 3 | mask;
        let mut rest = data;
        for _ in 0..10 {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        }
        let bits = (data << 10 | rest) ^ 0x5412;
        let bit = |i: usize| bits >> i & 1 == 1;
        let n = self.size;
        for i in 0..=5 {
            self.set(8, i, bit(i));
        }
        self.set(8, 7, bit(6));
        self.set(8, 8, bit(7));
        self.set(7, 8, bit(8));
        for i in 9..15 {
            self.set(14 - i, 8, bit(i));
        }
        for i in 0..8 {
            self.set(n - 1 - i, 8, bit(i));
        }
        for i in 8..15 {
            self.set(8, n - 15 + i, bit(i));
        }
        self.set(8, n - 8, true);
    }

    fn draw_version(&mut self) {
        if self.version < 7 {
            return;
        }
        let mut rest = self.version;
        for _ in 0..12 {
            rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
        }
        let bits = self.version << 12 | rest;
        for i in 0..18 {
            let (a, b) = (self.size - 11 + i % 3, i / 3);
            self.set(a, b, bits >> i & 1 == 1);
            self.set(b, a, bits >> i & 1 == 1);
        }
    }

    /// Fills pairs of columns from the right, alternately upwards and downwards.
    fn draw_data(&mut self, bytes: &[u8]) {
        let (mut i, mut right) = (0, self.size - 1);
        loop {
            if right == 6 {
                right = 5;
            }
            for step in 0..self.size {
                for x in [right, right - 1] {
                    let upward = (right + 1) & 2 == 0;
                    let y = if upward { self.size - 1 - step } else { step };
                    if !self.fixed[y * self.size + x] && i < bytes.len() * 8 {
                        self.dark[y * self.size + x] = bytes[i >> 3] >> (7 - (i & 7)) & 1 == 1;
                        i += 1;
                    }
                }
            }
            if right < 2 {
                break;
            }
            right -= 2;
        }
    }

    fn apply(&mut self, mask: usize) {
        for y in 0..self.size {
            for x in 0..self.size {
                let invert = match mask {
                    0 => (x + y) % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => (x / 3 + y / 2) % 2 == 0,
                    5 => x * y % 2 + x * y % 3 == 0,
                    6 => (x * y % 2 + x * y % 3) % 2 == 0,
                    _ => ((x + y) % 2 + x * y % 3) % 2 == 0,
                };
                if invert && !self.fixed[y * self.size + x] {
                    self.dark[y * self.size + x] ^= true;
                }
            }
        }
        self.draw_format(mask);
    }

    /// Penalty for runs, blocks and imbalance. The mask with the lowest is chosen, but readers accept any.
    fn penalty(&self) -> usize {
        let n = self.size;
        let mut total = 0;
        for a in 0..n {
            for line in [false, true] {
                let at = |b: usize| if line { self.get(a, b) } else { self.get(b, a) };
                let mut run = 1;
                for b in 1..n {
                    run = if at(b) == at(b - 1) { run + 1 } else { 1 };
                    total += match run {
                        5 => 3,
                        r if r > 5 => 1,
                        _ => 0,
                    };
                }
            }
        }
        for y in 1..n {
            for x in 1..n {
                let c = self.get(x, y);
                if c == self.get(x - 1, y) && c == self.get(x, y - 1) && c == self.get(x - 1, y - 1) {
                    total += 3;
                }
            }
        }
        let dark = self.dark.iter().filter(|d| **d).count();
        total + (dark * 20).abs_diff(n * n * 10) / (n * n) * 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_follow_the_data() {
        assert_eq!(Code::encode(b"https://a.b/").map(|c| c.size), Some(21));
        assert_eq!(data_bytes(1), 19);
        assert_eq!(data_bytes(40), 2956);
        assert!(Code::encode(&[b'a'; 3000]).is_none());
    }

    #[test]
    fn arithmetic_of_the_field() {
        assert_eq!(product(2, 0x80), 0x1d);
        assert_eq!(divisor(2), [3, 2]);
    }
}
