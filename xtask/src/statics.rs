//! Which constant data a module's functions read, as the linker tells it (`--emit-relocs`).
//! In: a linked module. Out: for a set of functions, the data that none of them can reach.
//! Invariant: what cannot be told apart counts as reached; data that is written is never given out.

use crate::process::Outcome;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use walrus::LocalFunction;
use walrus::ir::{self, Visitor};
use wasmparser::{
    DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo,
};

/// The constants of a module that have names.
pub struct Statics {
    symbols: Vec<Symbol>,
    /// Numbers in the code that are addresses, and of which constants.
    addresses: HashMap<u32, Vec<usize>>,
}

#[derive(Default)]
struct Symbol {
    place: Range<u32>,
    /// The constants whose addresses are in it.
    refers: Vec<usize>,
}

/// A part of memory that the module fills.
struct Segment {
    memory: u32,
    /// Where its bytes are in the file.
    file: Range<usize>,
}

impl Statics {
    pub fn of(linked: &[u8]) -> Outcome<Statics> {
        let statics = Statics::read(linked);
        statics.map_err(|e| format!("cannot read what the linker tells: {e}"))
    }

    fn read(linked: &[u8]) -> Result<Statics, wasmparser::BinaryReaderError> {
        let (mut segments, mut names, mut defined, mut relocations) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut data_section = 0..0;
        // Relocations name sections by their numbers.
        let (mut section, mut data_number) = (0, None);
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload?;
            match &payload {
                Payload::DataSection(reader) => {
                    data_section = reader.range();
                    data_number = Some(section);
                    for data in reader.clone() {
                        let data = data?;
                        let DataKind::Active { offset_expr, .. } = data.kind else { continue };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                            continue;
                        };
                        let end = data.range.end;
                        segments.push(Segment { memory: value as u32, file: end - data.data.len()..end });
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            match part? {
                                Linking::SegmentInfo(infos) => {
                                    for info in infos {
                                        names.push(info?.name);
                                    }
                                }
                                Linking::SymbolTable(table) => {
                                    for symbol in table {
                                        defined.push(match symbol? {
                                            SymbolInfo::Data { symbol, .. } => symbol,
                                            _ => None,
                                        });
                                    }
                                }
                                _ => {}
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) => relocations.push(reader),
                    _ => {}
                },
                _ => {}
            }
            section += u32::from(payload.as_section().is_some());
        }
        let constant =
            |segment: u32| names.get(segment as usize).is_some_and(|name| name.starts_with(".rodata"));
        let mut statics = Statics { symbols: Vec::new(), addresses: HashMap::new() };
        // By the number in the linker's table.
        let mut by_number = HashMap::new();
        for (number, symbol) in defined.iter().enumerate() {
            let Some(symbol) = symbol else { continue };
            let Some(segment) = segments.get(symbol.index as usize) else { continue };
            let start = segment.memory + symbol.offset;
            by_number.insert(number, (start, constant(symbol.index).then_some(statics.symbols.len())));
            if constant(symbol.index) {
                statics.symbols.push(Symbol { place: start..start + symbol.size, refers: Vec::new() });
            }
        }
        for reader in relocations {
            let in_data = Some(reader.section_index()) == data_number;
            statics.relocate(reader, in_data, &by_number, &segments, data_section.start)?;
        }
        Ok(statics)
    }

    fn relocate(
        &mut self,
        reader: RelocSectionReader,
        in_data: bool,
        by_number: &HashMap<usize, (u32, Option<usize>)>,
        segments: &[Segment],
        data_section: usize,
    ) -> Result<(), wasmparser::BinaryReaderError> {
        let mut holders: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, symbol) in self.symbols.iter().enumerate() {
            holders.entry(symbol.place.start).or_default().push(at);
        }
        for entry in reader.entries() {
            let entry = entry?;
            use RelocationType::{MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb};
            if !matches!(entry.ty, MemoryAddrLeb | MemoryAddrSleb | MemoryAddrI32) {
                continue;
            }
            let Some(&(start, Some(symbol))) = by_number.get(&(entry.index as usize)) else { continue };
            if !in_data {
                let address = start.wrapping_add(entry.addend as u32);
                self.addresses.entry(address).or_default().push(symbol);
                continue;
            }
            let file = data_section + entry.offset as usize;
            let Some(segment) = segments.iter().find(|segment| segment.file.contains(&file)) else {
                continue;
            };
            let at = segment.memory + (file - segment.file.start) as u32;
            // The constant that holds the address; one in data that changes is reached by anyone.
            let holder = holders.range(..=at).next_back().into_iter().flat_map(|(_, all)| all);
            let holder = holder.copied().filter(|&holder| self.symbols[holder].place.contains(&at));
            let holder: Vec<usize> = holder.collect();
            if holder.is_empty() {
                self.addresses.entry(0).or_default().push(symbol);
            }
            holder.into_iter().for_each(|holder| self.symbols[holder].refers.push(symbol));
        }
        Ok(())
    }

    /// The constant data that these functions of the module do not reach, in order.
    pub fn unreached<'a>(&self, functions: impl Iterator<Item = &'a LocalFunction>) -> Vec<Range<u32>> {
        let mut numbers = Numbers(HashSet::from([0]));
        for function in functions {
            ir::dfs_in_order(&mut numbers, function, function.entry_block());
        }
        let mut open: Vec<usize> =
            numbers.0.iter().filter_map(|number| self.addresses.get(number)).flatten().copied().collect();
        let mut reached = HashSet::new();
        while let Some(symbol) = open.pop() {
            if reached.insert(symbol) {
                open.extend(&self.symbols[symbol].refers);
            }
        }
        // Constants may share their bytes.
        let mut edges = BTreeSet::new();
        for symbol in &self.symbols {
            edges.extend([symbol.place.start, symbol.place.end]);
        }
        let edges: Vec<u32> = edges.into_iter().collect();
        let mut wanted = vec![None; edges.len()];
        for (number, symbol) in self.symbols.iter().enumerate() {
            let from = edges.partition_point(|edge| *edge < symbol.place.start);
            let to = edges.partition_point(|edge| *edge < symbol.place.end);
            for wanted in &mut wanted[from..to] {
                *wanted = Some(wanted.unwrap_or(false) | reached.contains(&number));
            }
        }
        let mut parts: Vec<Range<u32>> = Vec::new();
        for (pair, wanted) in edges.windows(2).zip(wanted) {
            if wanted != Some(false) {
                continue;
            }
            match parts.last_mut() {
                Some(last) if last.end == pair[0] => last.end = pair[1],
                _ => parts.push(pair[0]..pair[1]),
            }
        }
        parts
    }
}

/// The numbers that can be addresses.
struct Numbers(HashSet<u32>);

impl<'a> Visitor<'a> for Numbers {
    fn visit_const(&mut self, constant: &ir::Const) {
        if let ir::Value::I32(number) = constant.value {
            self.0.insert(number as u32);
        }
    }
    fn visit_load(&mut self, load: &ir::Load) {
        self.0.insert(load.arg.offset as u32);
    }
    fn visit_store(&mut self, store: &ir::Store) {
        self.0.insert(store.arg.offset as u32);
    }
}
