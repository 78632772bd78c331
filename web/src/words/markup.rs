//! Inline Markdown of cards and sentences: `code` and **bold**.

/// A piece of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    Text(String),
    Code(String),
    Strong(String),
}

/// Splits a line of inline Markdown.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    for (i, part) in text.split('`').enumerate() {
        if i % 2 == 1 {
            out.push(Piece::Code(part.to_owned()));
            continue;
        }
        for (j, part) in part.split("**").enumerate() {
            if part.is_empty() {
                continue;
            }
            out.push(if j % 2 == 1 { Piece::Strong(part.to_owned()) } else { Piece::Text(part.to_owned()) });
        }
    }
    out
}

/// Go code for use between backticks: its own, which would end the piece, become quotes.
pub fn code(text: &str) -> String {
    text.replace('`', "'")
}

/// The text without markup, for labels.
pub fn plain(text: &str) -> String {
    text.replace('`', "").replace("**", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_split_into_pieces() {
        let text = |t: &str| Piece::Text(t.into());
        assert_eq!(
            pieces("a `b*` **c** d"),
            [text("a "), Piece::Code("b*".into()), text(" "), Piece::Strong("c".into()), text(" d")]
        );
        assert_eq!(plain("`x` is **here**"), "x is here");
    }
}
