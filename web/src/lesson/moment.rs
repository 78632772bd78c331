//! Parses the moments of a run that cards name: `e moved`, `gc starts #1`, `line 14 #2`, `after line 14`.
//! In: the text after `@when`. Out: an event and its number. `worker/moment.rs` finds the step; a test checks that
//! every card's moment exists.
//!
//! ```text
//! start, end                  of main
//! line 14 #2                  about to run the line, for the second time
//! after line 14               the line has run
//! VALUE made, NAME moved      allocated on the heap; named as the compiler names it
//! FUNC called, FUNC returns
//! gc starts, gc stops, gc sweeps, gc ends
//! gc work #3                  a piece of collector work
//! goroutine starts, goroutine waits, goroutine ends, prints, stack grows, dangles, panics
//! ```

/// The nth occurrence of an event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    pub what: What,
    /// Counted from 1.
    pub nth: u32,
    /// The text in the card.
    pub text: String,
}

/// What happens at a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    Start,
    End,
    Line(u32),
    After(u32),
    Made(String),
    Called(String),
    Returns(String),
    Gc(Gc),
    Work,
    Happens(Event),
}

/// A point in a collection cycle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gc {
    Starts,
    /// Mark termination stops the world.
    Stops,
    Sweeps,
    Ends,
}

/// An event that the timeline marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    GoroutineStarts,
    GoroutineWaits,
    GoroutineEnds,
    Prints,
    StackGrows,
    Dangles,
    Panics,
}

impl Moment {
    /// Parses a moment; `None` if it is malformed.
    pub fn parse(text: &str) -> Option<Moment> {
        let (words, nth) = match text.rsplit_once(" #") {
            Some((words, nth)) => (words, nth.parse().ok().filter(|n| *n > 0)?),
            None => (text, 1),
        };
        Some(Moment { what: what(words.trim())?, nth, text: text.to_owned() })
    }
}

fn what(words: &str) -> Option<What> {
    if let Some(line) = words.strip_prefix("line ") {
        return line.parse().ok().map(What::Line);
    }
    if let Some(line) = words.strip_prefix("after line ") {
        return line.parse().ok().map(What::After);
    }
    Some(match words {
        "start" => What::Start,
        "end" => What::End,
        "gc starts" => What::Gc(Gc::Starts),
        "gc stops" => What::Gc(Gc::Stops),
        "gc sweeps" => What::Gc(Gc::Sweeps),
        "gc ends" => What::Gc(Gc::Ends),
        "gc work" => What::Work,
        "goroutine starts" => What::Happens(Event::GoroutineStarts),
        "goroutine waits" => What::Happens(Event::GoroutineWaits),
        "goroutine ends" => What::Happens(Event::GoroutineEnds),
        "prints" => What::Happens(Event::Prints),
        "stack grows" => What::Happens(Event::StackGrows),
        "dangles" => What::Happens(Event::Dangles),
        "panics" => What::Happens(Event::Panics),
        _ => {
            let (name, verb) = words.rsplit_once(' ')?;
            match verb {
                "made" | "moved" => What::Made(name.to_owned()),
                "called" => What::Called(name.to_owned()),
                "returns" => What::Returns(name.to_owned()),
                _ => return None,
            }
        }
    })
}
