//! Mutates programs at random, for the fuzzer and the tests.
//! In: programs and a seed. Out: one of them with a few changes; the same seed gives the same program everywhere.

/// Words to insert between tokens.
const WORDS: [&str; 64] = [
    "func",
    "type",
    "struct",
    "interface",
    "map[",
    "chan",
    "go",
    "defer",
    "select",
    "switch",
    "case",
    "default:",
    "for",
    "range",
    "if",
    "else",
    "return",
    "break",
    "continue",
    "goto",
    "fallthrough",
    "var",
    "const",
    "import",
    "package",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ";",
    ":=",
    "=",
    ",",
    ".",
    "...",
    "<-",
    "*",
    "&",
    "+",
    "-",
    "/",
    "%",
    "<<",
    ">>",
    "&^",
    "==",
    "!",
    "~",
    "nil",
    "iota",
    "any",
    "0x",
    "1e309",
    "99999999999999999999",
    "'\\u12'",
    "\"\\x\"",
    "`",
    "/*",
    "//",
    "\u{0}",
    "\u{feff}",
    "é",
];

/// xorshift64*, a seeded generator that gives the same numbers everywhere.
pub struct Dice(u64);

impl Dice {
    /// `job` selects one of several sequences of a seed.
    pub fn new(seed: u64, job: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (job + 1))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number n, 0 ≤ n < limit; 0 if limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit.max(1)
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Makes one to six changes to one of the programs.
pub fn mutated(dice: &mut Dice, programs: &[String]) -> String {
    let mut tokens = tokens(dice.one::<String>(programs));
    for _ in 0..=dice.below(6) {
        let at = dice.below(tokens.len() + 1);
        let length = 1 + dice.below(8);
        let end = (at + length).min(tokens.len());
        match dice.below(10) {
            0 => drop(tokens.drain(at..end)),
            1 => {
                let copy = tokens[at..end].to_vec();
                tokens.splice(at..at, copy);
            }
            2 => {
                let other = self::tokens(dice.one::<String>(programs));
                let from = dice.below(other.len());
                let to = (from + 1 + dice.below(30)).min(other.len());
                tokens.splice(at..at, other[from..to].iter().cloned());
            }
            3 => tokens.insert(at, format!(" {} ", dice.one(&WORDS))),
            4 => {
                if let Some(other) = tokens.get(dice.below(tokens.len())).cloned()
                    && let Some(here) = tokens.get_mut(at)
                {
                    *here = other;
                }
            }
            5 => {
                let with = dice.below(tokens.len());
                if at < tokens.len() && with < tokens.len() {
                    tokens.swap(at, with);
                }
            }
            6 => tokens.truncate(at),
            7 => {
                let (open, close) = *dice.one(&[
                    ("(", ")"),
                    ("[", "]"),
                    ("{", "}"),
                    ("func(){", "}()"),
                    ("*", ""),
                    ("[]", ""),
                ]);
                let depth = *dice.one(&[3, 40, 300, 5000]);
                tokens.insert(at, format!("{}x{}", open.repeat(depth), close.repeat(depth)));
            }
            8 => {
                let copies = 1 + dice.below(60);
                let copy = tokens[at..end].concat();
                tokens.insert(at, copy.repeat(copies));
            }
            _ => {
                if let Some(here) = tokens.get_mut(at)
                    && here.starts_with(|c: char| c.is_ascii_digit())
                {
                    *here = (*dice.one(&[
                        "0",
                        "1",
                        "-1",
                        "65",
                        "1<<40",
                        "9223372036854775807",
                        "1e1000",
                        "0.5",
                        "1i",
                    ]))
                    .to_owned();
                }
            }
        }
    }
    tokens.concat()
}

/// Splits a program into words, numbers, single characters and runs of blanks.
fn tokens(program: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 1,
        ' ' | '\t' => 2,
        _ => 0,
    };
    for c in program.chars() {
        match tokens.last_mut() {
            Some(last) if kind(c) != 0 && last.chars().next_back().is_some_and(|l| kind(l) == kind(c)) => {
                last.push(c)
            }
            _ => tokens.push(c.to_string()),
        }
    }
    tokens
}
