//! Finds the constant data that functions read, from the linker's relocations (`--emit-relocs`).
//! In: a linked module. Out: for a set of functions, the data that none of them can reach.
//! Invariant: data without a symbol counts as reached, and mutable data is never reported as unreached.

use crate::process::Outcome;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use walrus::LocalFunction;
use walrus::ir::{self, Visitor};
use wasmparser::{
    Data, DataKind, DefinedDataSymbol, KnownCustom, Linking, Operator, Parser, Payload, RelocSectionReader,
    RelocationType, Result, SymbolInfo,
};

/// The constants of a module that have symbols.
pub struct Statics {
    symbols: Vec<Symbol>,
    /// Addresses that occur as constants in the code, and the data they point to.
    addresses: HashMap<u32, Vec<usize>>,
}

#[derive(Default)]
struct Symbol {
    place: Range<u32>,
    /// Constants whose addresses it contains.
    refers: Vec<usize>,
}

/// An active data segment.
struct Segment {
    memory: u32,
    /// Range of its bytes in the file.
    file: Range<usize>,
}

/// Linking information of a module.
#[derive(Default)]
struct LinkingInfo<'a> {
    /// Data segments, with the linker's names.
    segments: Vec<Segment>,
    names: Vec<&'a str>,
    /// Data symbols, by index in the linker's symbol table.
    symbols: Vec<Option<DefinedDataSymbol>>,
    relocations: Vec<RelocSectionReader<'a>>,
    /// Index of the data section, and offset of its content in the file.
    data_section: (u32, usize),
}

impl<'a> LinkingInfo<'a> {
    fn read(linked: &'a [u8]) -> Result<LinkingInfo<'a>> {
        let mut linking = LinkingInfo::default();
        // Relocations refer to sections by index.
        let mut section = 0;
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload?;
            match &payload {
                Payload::DataSection(reader) => {
                    linking.data_section = (section, reader.range().start);
                    for data in reader.clone() {
                        linking.segments.extend(segment(&data?)?);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(section) => {
                        for part in section.subsections() {
                            linking.link(part?)?;
                        }
                    }
                    KnownCustom::Reloc(reader) => linking.relocations.push(reader),
                    _ => {}
                },
                _ => {}
            }
            section += u32::from(payload.as_section().is_some());
        }
        Ok(linking)
    }

    fn link(&mut self, part: Linking<'a>) -> Result<()> {
        match part {
            Linking::SegmentInfo(infos) => {
                for info in infos {
                    self.names.push(info?.name);
                }
            }
            Linking::SymbolTable(table) => {
                for symbol in table {
                    self.symbols.push(match symbol? {
                        SymbolInfo::Data { symbol, .. } => symbol,
                        _ => None,
                    });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn is_constant(&self, segment: u32) -> bool {
        self.names.get(segment as usize).is_some_and(|name| name.starts_with(".rodata"))
    }

    /// Memory address of an offset in the data section.
    fn address(&self, offset: u32) -> Option<u32> {
        let file = self.data_section.1 + offset as usize;
        let segment = self.segments.iter().find(|segment| segment.file.contains(&file))?;
        Some(segment.memory + (file - segment.file.start) as u32)
    }

    fn statics(self) -> Result<Statics> {
        let mut statics = Statics { symbols: Vec::new(), addresses: HashMap::new() };
        // By index in the linker's symbol table.
        let mut constants = HashMap::new();
        let mut holders: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (number, symbol) in self.symbols.iter().enumerate() {
            let Some(symbol) = symbol.filter(|symbol| self.is_constant(symbol.index)) else { continue };
            let Some(segment) = self.segments.get(symbol.index as usize) else { continue };
            let start = segment.memory + symbol.offset;
            constants.insert(number, (start, statics.symbols.len()));
            holders.entry(start).or_default().push(statics.symbols.len());
            statics.symbols.push(Symbol { place: start..start + symbol.size, refers: Vec::new() });
        }
        for reader in &self.relocations {
            let in_data = reader.section_index() == self.data_section.0;
            for entry in reader.entries() {
                let entry = entry?;
                use RelocationType::{MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb};
                if !matches!(entry.ty, MemoryAddrLeb | MemoryAddrSleb | MemoryAddrI32) {
                    continue;
                }
                let Some(&(start, symbol)) = constants.get(&(entry.index as usize)) else { continue };
                if !in_data {
                    let address = start.wrapping_add(entry.addend as u32);
                    statics.addresses.entry(address).or_default().push(symbol);
                    continue;
                }
                let Some(at) = self.address(entry.offset) else { continue };
                // Constants that contain the address; if mutable data does, it counts as reached.
                let mut holder = holders.range(..=at).next_back().map_or(Vec::new(), |(_, all)| all.clone());
                holder.retain(|&holder| statics.symbols[holder].place.contains(&at));
                if holder.is_empty() {
                    statics.addresses.entry(0).or_default().push(symbol);
                }
                holder.into_iter().for_each(|holder| statics.symbols[holder].refers.push(symbol));
            }
        }
        Ok(statics)
    }
}

/// A data segment; `None` if it is passive, or its offset is not constant.
fn segment(data: &Data) -> Result<Option<Segment>> {
    let DataKind::Active { offset_expr, .. } = &data.kind else { return Ok(None) };
    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { return Ok(None) };
    let end = data.range.end;
    Ok(Some(Segment { memory: value as u32, file: end - data.data.len()..end }))
}

impl Statics {
    pub fn of(linked: &[u8]) -> Outcome<Statics> {
        let statics = LinkingInfo::read(linked).and_then(LinkingInfo::statics);
        statics.map_err(|e| format!("cannot read the linking information: {e}"))
    }

    /// Address ranges of the constant data that these functions do not reach, in order.
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
        // Constants may overlap.
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

/// Constants in the code that may be addresses.
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
