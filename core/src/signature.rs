//! Signatures of comparisons: the order in which gc's functions compare and hash the parts of a value. Types with one
//! signature share the functions (`type:.eq.SS`, `type:.hash.M4S`).
//! In: the parts of a type. Out: the steps of its functions.
//! Rules: cmd/compile/internal/reflectdata/alg.go `eqSignature`, go1.27.

/// Bytes that a loop over an array compares per iteration, approximately.
const UNROLLED: i64 = 32;

/// Layout of a type, as far as comparison is concerned.
#[derive(Clone, Debug)]
pub enum Part {
    /// Memory compared bytewise; size in bytes.
    Memory(i64),
    Float32,
    Float64,
    Str,
    /// An interface with methods; `Eface` has none.
    Iface,
    Eface,
    /// Offsets and parts of the non-blank fields, whether there are blank ones, and the size in bytes.
    Struct(Vec<(i64, Part)>, bool, i64),
    Array(i64, Box<Part>),
}

impl Part {
    pub fn size(&self) -> i64 {
        match self {
            Part::Memory(size) | Part::Struct(_, _, size) => *size,
            Part::Float32 => 4,
            Part::Float64 => 8,
            Part::Str | Part::Iface | Part::Eface => 16,
            Part::Array(len, elem) => len * elem.size(),
        }
    }

    /// Whether values are equal exactly if their bytes are.
    pub fn is_memory(&self) -> bool {
        match self {
            Part::Memory(_) => true,
            Part::Float32 | Part::Float64 | Part::Str | Part::Iface | Part::Eface => false,
            Part::Struct(fields, blank, size) => {
                let mut end = 0;
                let dense = fields.iter().all(|(offset, part)| {
                    let follows = *offset == end;
                    end = offset + part.size();
                    follows && part.is_memory()
                });
                dense && !blank && end == *size
            }
            Part::Array(len, elem) => *len == 0 || elem.is_memory(),
        }
    }
}

/// A step of a comparison; one letter of gc's signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    Memory(i64),
    Skip(i64),
    Float32,
    Float64,
    Str,
    Iface,
    Eface,
    Array(i64, Vec<Step>),
}

impl Step {
    pub fn size(&self) -> i64 {
        match self {
            Step::Memory(n) | Step::Skip(n) => *n,
            Step::Float32 => 4,
            Step::Float64 => 8,
            Step::Str | Step::Iface | Step::Eface => 16,
            Step::Array(n, elem) => n * elem.iter().map(Step::size).sum::<i64>(),
        }
    }

    /// gc's text for a signature.
    pub fn text(steps: &[Step]) -> String {
        steps
            .iter()
            .map(|step| match step {
                Step::Memory(n) => format!("M{n}"),
                Step::Skip(n) => format!("K{n}"),
                Step::Float32 => "F".into(),
                Step::Float64 => "G".into(),
                Step::Str => "S".into(),
                Step::Iface => "I".into(),
                Step::Eface => "E".into(),
                Step::Array(n, elem) => format!("[{n}{}]", Step::text(elem)),
            })
            .collect()
    }
}

/// Steps that compare values of a type.
pub fn steps(part: &Part) -> Vec<Step> {
    let mut steps = Vec::new();
    add(part, &mut steps);
    trimmed(steps)
}

/// Drops trailing padding.
pub fn trimmed(mut steps: Vec<Step>) -> Vec<Step> {
    if let Some(Step::Skip(_)) = steps.last() {
        steps.pop();
    }
    steps
}

/// Whether the runtime provides a function for these steps.
pub fn is_ready_made(steps: &[Step]) -> bool {
    match steps {
        [] | [Step::Memory(_) | Step::Str | Step::Iface | Step::Eface | Step::Float32 | Step::Float64] => {
            true
        }
        [a, b] => a == b && matches!(a, Step::Float32 | Step::Float64),
        _ => false,
    }
}

/// Appends a step, merging neighbouring memory or padding.
fn push(steps: &mut Vec<Step>, step: Step) {
    match (steps.last_mut(), &step) {
        (Some(Step::Memory(n)), Step::Memory(more)) | (Some(Step::Skip(n)), Step::Skip(more)) => *n += more,
        _ => steps.push(step),
    }
}

fn add(part: &Part, steps: &mut Vec<Step>) {
    match part {
        Part::Memory(0) => {}
        Part::Memory(size) => push(steps, Step::Memory(*size)),
        Part::Float32 => steps.push(Step::Float32),
        Part::Float64 => steps.push(Step::Float64),
        Part::Str => steps.push(Step::Str),
        Part::Iface => steps.push(Step::Iface),
        Part::Eface => steps.push(Step::Eface),
        Part::Struct(fields, _, size) => {
            let mut at = 0;
            for (offset, field) in fields {
                if at < *offset {
                    push(steps, Step::Skip(offset - at));
                }
                add(field, steps);
                at = offset + field.size();
            }
            if at < *size {
                push(steps, Step::Skip(size - at));
            }
        }
        Part::Array(len, elem) => add_array(part, *len, elem, steps),
    }
}

fn add_array(array: &Part, len: i64, elem: &Part, steps: &mut Vec<Step>) {
    let size = elem.size();
    if array.is_memory() {
        return add(&Part::Memory(array.size()), steps);
    }
    if size == 0 {
        return;
    }
    let unroll = if len > 1 { (UNROLLED / size).max(1) } else { 1 };
    let mut left = len;
    while left % unroll != 0 {
        add(elem, steps);
        left -= 1;
    }
    if left == unroll || len == 1 {
        (0..left).for_each(|_| add(elem, steps));
    } else if left > 0 {
        let mut body = Vec::new();
        (0..unroll).for_each(|_| add(elem, &mut body));
        steps.push(Step::Array(left / unroll, body));
    }
}
