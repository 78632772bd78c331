//! The QR code of a link.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// Side length in modules, and the dark modules as one SVG path from (0, 0).
pub struct Code {
    pub size: i32,
    pub path: String,
}

/// Encodes a link; `None` if it is too long for a code.
pub fn code(link: &str) -> Option<Code> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))) {
        if code.get_module(x, y) {
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    Some(Code { size, path })
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_short_link_fits_and_a_long_one_does_not() {
        let link = code("https://a.b/").unwrap();
        assert_eq!(link.size, 21);
        // The corner of a finder pattern.
        assert!(link.path.starts_with("M0 0h1v1h-1zM1 0"));
        assert!(code(&"a".repeat(3_000)).is_none());
    }
}
