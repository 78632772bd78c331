//! Finds how the fields of a struct lie in memory.
//! Rules: cmd/compile/internal/types/size.go (`CalcStructSize`), runtime/msize.go, go1.27.

use crate::bytecode::{Kind, RType};
use crate::trace::layout::{FieldLayout, StructLayout};
use crate::trace::names::short;
use crate::vm::Machine;
use crate::vm::heap::classes;

impl Machine {
    /// The layout of a struct type, given by its name as views have it; `None` if the program has no such type.
    pub fn layout(&self, name: &str) -> Option<StructLayout> {
        let is_it = |t: &&RType| t.kind == Kind::Struct && short(&t.name) == name;
        let t = self.prog.types.iter().find(is_it)?;
        let fields = t.fields.iter().map(|field| FieldLayout {
            name: field.name.to_string(),
            ty: self.type_name(field.ty),
            offset: field.offset,
            size: self.prog.types[field.ty].size,
        });
        let slot = match t.size {
            0 => 0,
            size if t.noptr && size < classes::TINY => 0,
            size => classes::round_up(size, t.noptr) + classes::header(size, t.noptr),
        };
        // By alignment, no field needs padding in front of it; those without a size come first.
        let sum: u64 = t.fields.iter().map(|field| self.prog.types[field.ty].size).sum();
        let smallest = sum.next_multiple_of(u64::from(t.align).max(1));
        Some(StructLayout { size: t.size, slot, fields: fields.collect(), smallest })
    }
}

#[cfg(test)]
mod tests {
    use crate::compile::Input;
    use crate::run;
    use crate::settings::{CompileSettings, RunSettings};
    use crate::vm::Machine;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    fn machine() -> Machine {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run/fields_and_padding_of_structs.go");
        let text = fs::read(file).expect("the program");
        let built = run::build_for(
            &[Input { name: "main.go", text: &text }],
            &CompileSettings::default(),
            &RunSettings::default(),
        );
        run::machine(built.program.expect("a program that compiles"), RunSettings::default())
    }

    /// The program prints the size of each struct, and offset and size of each field.
    #[test]
    fn fields_lie_where_real_go_has_them() {
        let machine = machine();
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run/fields_and_padding_of_structs.err");
        let text = fs::read_to_string(file).expect("what real Go printed");
        let mut named = BTreeSet::new();
        for line in text.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let number = |at: usize| words[at].parse::<u64>().expect("a number");
            let layout = machine.layout(words[0]).expect("a struct type");
            if words.len() == 2 {
                assert_eq!(layout.size, number(1), "{line}");
                let padded: u64 = (0..layout.fields.len()).map(|field| layout.padding(field)).sum();
                assert_eq!(layout.size, padded + layout.fields.iter().map(|f| f.size).sum::<u64>(), "{line}");
            } else {
                let field = layout.fields.iter().find(|f| f.name == words[1]).expect("a field");
                assert_eq!((field.offset, field.size), (number(2), number(3)), "{line}");
            }
            named.insert(words[0].to_owned());
        }
        assert_eq!(named.len(), 10);
    }

    #[test]
    fn the_smallest_order_is_by_alignment() {
        let machine = machine();
        let smallest = |name: &str| machine.layout(name).map(|layout| (layout.size, layout.smallest));
        assert_eq!(smallest("mixed"), Some((24, 16)));
        // `sorted` has the fields of `mixed` in that order.
        assert_eq!(smallest("sorted"), Some((16, 16)));
        assert_eq!(smallest("small"), Some((20, 16)));
        // A field without a size at the end takes room, so that its address is not that of the next object.
        assert_eq!(smallest("trailing"), Some((8, 4)));
        assert_eq!(smallest("trailingArray"), Some((16, 8)));
        assert_eq!(smallest("empty"), Some((0, 0)));
    }
}
