//! The text of one lesson in one language, as it is written in `en.md` and `zh.md`.
//! In: Markdown of a small, fixed shape. Out: a title, a summary and cards. The build script reads every
//! lesson with this same file, so a card that cannot be read fails the build.
//!
//! ```text
//! # Title
//! One sentence.
//! heap = 256                     settings of the run, `name = value`
//! ## Card
//! Prose with `code` and **stress**.
//! @line 7                        the card looks at this line
//! @ask place x                   a question; its answer is computed
//! @try return &c => return c     a change to make and compare
//! ```

/// A lesson's words in one language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text {
    pub title: String,
    pub summary: String,
    pub settings: Vec<(String, String)>,
    pub cards: Vec<Card>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Card {
    pub title: String,
    /// Paragraphs of inline Markdown.
    pub body: Vec<String>,
    pub line: Option<u32>,
    pub quiz: Option<Quiz>,
    /// Replacements made together.
    pub edits: Vec<Edit>,
}

/// A question whose answer the analysis or the run gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Quiz {
    /// Where does the value named so live?
    Place(String),
    /// How many heap objects does the whole run allocate?
    Allocations,
    /// How many lines does the run print?
    Output,
    /// How many collections does the run make?
    Cycles,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    pub old: String,
    pub new: String,
}

/// Errors: what is wrong, with its line.
pub fn parse(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    for (index, raw) in source.lines().enumerate() {
        let fail = |what: &str| Err(format!("line {}: {what}", index + 1));
        let line = raw.trim();
        if let Some(title) = line.strip_prefix("## ") {
            text.cards.push(Card { title: title.to_owned(), ..Card::default() });
        } else if let Some(title) = line.strip_prefix("# ") {
            text.title = title.to_owned();
        } else if let Some(card) = text.cards.last_mut() {
            if let Some(directive) = line.strip_prefix('@') {
                let (word, rest) = directive.split_once(' ').unwrap_or((directive, ""));
                match (word, rest) {
                    ("line", _) => match rest.parse() {
                        Ok(number) => card.line = Some(number),
                        Err(_) => return fail("@line needs a number"),
                    },
                    ("ask", _) => match quiz(rest) {
                        Some(quiz) => card.quiz = Some(quiz),
                        None => return fail("unknown question"),
                    },
                    ("try", _) => match rest.split_once(" => ") {
                        Some((old, new)) => {
                            card.edits.push(Edit { old: unescape(old), new: unescape(new) });
                        }
                        None => return fail("@try needs OLD => NEW"),
                    },
                    _ => return fail("unknown directive"),
                }
            } else if !line.is_empty() {
                card.body.push(line.to_owned());
            }
        } else if let Some((name, value)) = line.split_once(" = ") {
            text.settings.push((name.to_owned(), value.to_owned()));
        } else if !line.is_empty() {
            text.summary.push_str(line);
        }
    }
    if text.title.is_empty() || text.summary.is_empty() || text.cards.is_empty() {
        return Err("needs a title, a summary and a card".to_owned());
    }
    Ok(text)
}

fn quiz(text: &str) -> Option<Quiz> {
    match text.split_once(' ') {
        Some(("place", what)) => Some(Quiz::Place(what.to_owned())),
        None if text == "allocations" => Some(Quiz::Allocations),
        None if text == "output" => Some(Quiz::Output),
        None if text == "cycles" => Some(Quiz::Cycles),
        _ => None,
    }
}

fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}
