//! Finds paths that read a value from another field than the one it was put into: gc has one location for a whole struct,
//! so a value put into one field counts as read from every field.

use escapement_core::diag::{FlowNote, FlowStep, Why};

/// The field that a value is put into, and the one it counts as read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mixed {
    pub put: String,
    pub read: String,
}

/// How a value passes through the fields of structs, up to some place of its path.
#[derive(Clone, Default, Debug)]
pub struct Passage<'a> {
    /// The fields around the value, the outermost last; `None` after code that does not tell.
    around: Option<Vec<&'a str>>,
    /// Whether the value was read from a field, and may have been put into another.
    pub is_unknown: bool,
    pub mixed: Option<Mixed>,
}

impl<'a> Passage<'a> {
    pub fn new() -> Passage<'a> {
        Passage { around: Some(Vec::new()), ..Passage::default() }
    }

    /// Takes one step. `enters`: the path goes on in the function that the step calls.
    pub fn take(&mut self, step: &'a FlowStep, enters: bool) {
        let addresses = step.notes.iter().any(|note| note.why == Why::AddressOf);
        for note in &step.notes {
            match note.why {
                Why::StructLiteralElement | Why::Assign => {
                    if let Some(around) = &mut self.around {
                        around.extend(note.field.rsplit('.').filter(|field| !field.is_empty()));
                    }
                }
                Why::Dot | Why::DotOfPointer => {
                    let read = note.field.as_str();
                    // The address of a field reads nothing.
                    if !addresses && !read.is_empty() {
                        self.read(read);
                    } else if addresses && self.around.as_mut().and_then(Vec::pop) != Some(read) {
                        self.around = None;
                    }
                }
                Why::CallParameter if !enters => self.around = None,
                _ if assigns_several(note) => self.around = None,
                _ => {}
            }
        }
    }

    fn read(&mut self, read: &str) {
        match self.around.as_mut().and_then(Vec::pop) {
            Some(put) if put == read => {}
            Some(put) => {
                self.around = None;
                self.mixed.get_or_insert(Mixed { put: put.to_owned(), read: read.to_owned() });
            }
            None => {
                self.around = None;
                self.is_unknown = true;
            }
        }
    }
}

/// Whether a note is of an assignment of several values that may set fields. A definition sets whole variables.
fn assigns_several(note: &FlowNote) -> bool {
    matches!(
        note.why,
        Why::AssignPair | Why::AssignPairDotType | Why::AssignPairMapr | Why::AssignPairReceive
    ) && !note.what.contains(" := ")
}
