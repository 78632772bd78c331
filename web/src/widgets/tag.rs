//! Elements that an effect renders again and again, as at each step: only what differs reaches the document. Leptos, in
//! the form in which it is small (`erase_components`), removes and sets again each attribute of what an effect renders.
//! In: elements as they should be. Out: the same elements in the document, one for one in order.

use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::{Position, PositionState};
use std::borrow::Cow;

const SVG: &str = "http://www.w3.org/2000/svg";

type Text = Cow<'static, str>;

/// An element as it should be.
#[derive(Debug)]
pub struct Tag {
    name: &'static str,
    namespace: Option<&'static str>,
    attributes: Vec<(&'static str, Text)>,
    inside: Inside,
}

#[derive(Debug)]
enum Inside {
    Text(Text),
    Tags(Vec<Tag>),
}

/// An element of HTML, empty and without attributes.
pub fn tag(name: &'static str) -> Tag {
    Tag { name, namespace: None, attributes: Vec::new(), inside: Inside::Tags(Vec::new()) }
}

/// An element of SVG, empty and without attributes.
pub fn svg(name: &'static str) -> Tag {
    Tag { namespace: Some(SVG), ..tag(name) }
}

impl Tag {
    pub fn set(mut self, name: &'static str, value: impl Into<Text>) -> Tag {
        self.attributes.push((name, value.into()));
        self
    }

    pub fn set_if_some(self, name: &'static str, value: Option<impl Into<Text>>) -> Tag {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With this text, in place of other content.
    pub fn text(self, text: impl Into<Text>) -> Tag {
        Tag { inside: Inside::Text(text.into()), ..self }
    }

    /// With these elements after those inside, in place of a text.
    pub fn with(mut self, tags: impl IntoIterator<Item = Tag>) -> Tag {
        match &mut self.inside {
            Inside::Tags(inside) => inside.extend(tags),
            Inside::Text(_) => self.inside = Inside::Tags(tags.into_iter().collect()),
        }
        self
    }
}

/// An element in the document.
#[derive(Debug)]
pub struct Shown {
    name: &'static str,
    element: Element,
    attributes: Vec<(&'static str, Text)>,
    inside: ShownInside,
}

#[derive(Debug)]
enum ShownInside {
    Text(leptos::tachys::renderer::types::Text, Text),
    Tags(Vec<Shown>),
}

impl Shown {
    fn set_attributes(&mut self, attributes: Vec<(&'static str, Text)>) {
        for (name, value) in &attributes {
            if !self.attributes.iter().any(|(old, shown)| old == name && shown == value) {
                Rndr::set_attribute(&self.element, Rndr::intern(name), value);
            }
        }
        for (old, _) in &self.attributes {
            if !attributes.iter().any(|(name, _)| name == old) {
                Rndr::remove_attribute(&self.element, Rndr::intern(old));
            }
        }
        self.attributes = attributes;
    }

    fn fill(&mut self, inside: Inside) {
        match (&mut self.inside, inside) {
            (ShownInside::Text(node, shown), Inside::Text(text)) => {
                if *shown != text {
                    Rndr::set_text(node, &text);
                    *shown = text;
                }
            }
            (ShownInside::Tags(shown), Inside::Tags(tags)) => {
                for mut extra in shown.drain(tags.len().min(shown.len())..) {
                    extra.unmount();
                }
                let mut tags = tags.into_iter();
                shown.iter_mut().zip(tags.by_ref()).for_each(|(shown, tag)| tag.rebuild(shown));
                shown.extend(tags.map(|tag| built_in(&self.element, tag)));
            }
            (_, inside) => {
                Rndr::clear_children(&self.element);
                self.inside = inside.build_in(&self.element);
            }
        }
    }
}

fn built_in(parent: &Element, tag: Tag) -> Shown {
    let mut shown = tag.build();
    shown.mount(parent, None);
    shown
}

impl Inside {
    /// `parent` is empty.
    fn build_in(self, parent: &Element) -> ShownInside {
        match self {
            Inside::Text(text) => {
                let node = Rndr::create_text_node(&text);
                Rndr::insert_node(parent, &node, None);
                ShownInside::Text(node, text)
            }
            Inside::Tags(tags) => {
                ShownInside::Tags(tags.into_iter().map(|tag| built_in(parent, tag)).collect())
            }
        }
    }
}

impl Render for Tag {
    type State = Shown;

    fn build(self) -> Shown {
        let element = Rndr::create_element(self.name, self.namespace);
        let inside = self.inside.build_in(&element);
        let mut shown = Shown { name: self.name, element, attributes: Vec::new(), inside };
        shown.set_attributes(self.attributes);
        shown
    }

    fn rebuild(self, shown: &mut Shown) {
        if self.name != shown.name {
            let mut other = self.build();
            shown.insert_before_this(&mut other);
            shown.unmount();
            *shown = other;
            return;
        }
        shown.set_attributes(self.attributes);
        shown.fill(self.inside);
    }
}

impl Mountable for Shown {
    fn unmount(&mut self) {
        self.element.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.element.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

no_attrs!(Tag);

/// What Leptos asks of every view. The page is only ever rendered in a browser, without a server's HTML.
impl RenderHtml for Tag {
    type AsyncOutput = Tag;
    type Owned = Tag;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Tag {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Shown {
        self.build()
    }

    fn into_owned(self) -> Tag {
        self
    }
}
