//! Colours of the page's theme, for what style sheets do not reach: canvases and files.

use leptos::prelude::document;

pub struct Inks {
    names: Option<web_sys::CssStyleDeclaration>,
}

impl Inks {
    /// The colours of the theme on screen.
    pub fn of_page() -> Inks {
        let root = document().document_element();
        let names = root.and_then(|root| web_sys::window()?.get_computed_style(&root).ok().flatten());
        Inks { names }
    }
    /// The value of a token such as `--stack`.
    pub fn get(&self, token: &str) -> String {
        let value = self.names.as_ref().and_then(|names| names.get_property_value(token).ok());
        value.unwrap_or_default().trim().to_owned()
    }
}
