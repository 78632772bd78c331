package elf

import (
	"errors"
	"fmt"
	"math"
)

func (f *File) getSymbols(typ SectionType) ([]Symbol, []byte, error) {
	size, unit := Sym32Size, "SymSize"
	switch f.Class {
	case ELFCLASS32:
	case ELFCLASS64:
		size, unit = Sym64Size, "Sym64Size"
	default:
		return nil, nil, errors.New("not implemented")
	}
	table := f.SectionByType(typ)
	if table == nil {
		return nil, nil, ErrNoSymbols
	}
	data, err := table.Data()
	if err != nil {
		return nil, nil, fmt.Errorf("cannot load symbol section: %w", err)
	}
	if len(data) == 0 && since26 {
		return nil, nil, ErrNoSymbols
	}
	if len(data) == 0 && f.Class == ELFCLASS32 {
		return nil, nil, errors.New("symbol section is empty")
	}
	if len(data)%size != 0 {
		return nil, nil, errors.New("length of symbol section is not a multiple of " + unit)
	}
	names, err := f.stringTable(table.Link)
	if err != nil {
		return nil, nil, fmt.Errorf("cannot load string table section: %w", err)
	}
	// Nothing stands in the first entry.
	data = data[size:]
	symbols := make([]Symbol, len(data)/size)
	for i := range symbols {
		s := &symbols[i]
		b := f.record(data[i*size : (i+1)*size])
		s.Name, _ = getString(names, int(b.word()))
		if !b.wide {
			s.Value, s.Size = b.native(), b.native()
		}
		kind := b.take(2)
		s.Info, s.Other, s.Section = kind[0], kind[1], SectionIndex(b.half())
		if b.wide {
			s.Value, s.Size = b.native(), b.native()
		}
	}
	return symbols, names, nil
}

func (f *File) DynamicSymbols() ([]Symbol, error) {
	symbols, names, err := f.getSymbols(SHT_DYNSYM)
	if err != nil {
		return nil, err
	}
	known, err := f.gnuVersionInit(names)
	if err != nil {
		return nil, err
	}
	for i := range symbols {
		if s := &symbols[i]; known {
			s.HasVersion, s.VersionIndex, s.Version, s.Library = f.gnuVersion(i)
		}
	}
	return symbols, nil
}

func (f *File) ImportedSymbols() ([]ImportedSymbol, error) {
	symbols, names, err := f.getSymbols(SHT_DYNSYM)
	if err != nil {
		return nil, err
	}
	if _, err := f.gnuVersionInit(names); err != nil {
		return nil, err
	}
	var all []ImportedSymbol
	for i, s := range symbols {
		if s.Section == SHN_UNDEF && ST_BIND(s.Info) == STB_GLOBAL {
			_, _, version, library := f.gnuVersion(i)
			all = append(all, ImportedSymbol{s.Name, version, library})
		}
	}
	return all, nil
}

// ---- versions

// follow goes through records that each say how far the next one is.
func (f *File) follow(data []byte, start, size, most int, each func(at int, b *record) (next uint32, err error)) error {
	for ; most != 0 && start+size <= len(data); most-- {
		next, err := each(start, f.record(data[start:]))
		if err != nil {
			return err
		}
		if next == 0 {
			break
		}
		start += int(next)
	}
	return nil
}

func (f *File) dynamicVersions(names []byte) error {
	table := f.SectionByType(SHT_GNU_VERDEF)
	if f.dynVers != nil || table == nil {
		return nil
	}
	data, _ := table.Data()
	var versions []DynamicVersion
	err := f.follow(data, 0, 20, -1, func(at int, b *record) (uint32, error) {
		if version := b.half(); version != 1 {
			return 0, &FormatError{int64(table.Offset + uint64(at)), "unexpected dynamic version", version}
		}
		v := DynamicVersion{Flags: DynamicVersionFlag(b.half()), Index: b.half()}
		count := int(b.half())
		b.word()
		first, next := b.word(), b.word()
		if count == 0 {
			return 0, &FormatError{int64(table.Offset + uint64(at)), "dynamic version has no name", nil}
		}
		read := 0
		dep := func(_ int, b *record) (uint32, error) {
			name, _ := getString(names, int(b.word()))
			if read++; read == 1 {
				v.Name = name
			} else {
				v.Deps = append(v.Deps, name)
			}
			return b.word(), nil
		}
		if since27 {
			f.follow(data, at+int(first), 8, count, dep)
		} else {
			for j := at + int(first); count > 0 && j+8 <= len(data); count-- {
				more, _ := dep(j, f.record(data[j:]))
				j += int(more)
			}
		}
		versions = append(versions, v)
		return next, nil
	})
	if err == nil {
		f.dynVers = versions
	}
	return err
}

func (f *File) dynamicVersionNeeds(names []byte) error {
	table := f.SectionByType(SHT_GNU_VERNEED)
	if f.dynVerNeeds != nil || table == nil {
		return nil
	}
	data, _ := table.Data()
	var needs []DynamicVersionNeed
	err := f.follow(data, 0, 16, -1, func(at int, b *record) (uint32, error) {
		if version := b.half(); version != 1 {
			return 0, &FormatError{int64(table.Offset + uint64(at)), "unexpected dynamic need version", version}
		}
		var n DynamicVersionNeed
		count := int(b.half())
		n.Name, _ = getString(names, int(b.word()))
		first, next := b.word(), b.word()
		if count > 0 {
			f.follow(data, at+int(first), 16, count, func(_ int, b *record) (uint32, error) {
				b.word()
				d := DynamicVersionDep{Flags: DynamicVersionFlag(b.half()), Index: b.half()}
				d.Dep, _ = getString(names, int(b.word()))
				n.Needs = append(n.Needs, d)
				return b.word(), nil
			})
		}
		needs = append(needs, n)
		return next, nil
	})
	if err == nil {
		f.dynVerNeeds = needs
	}
	return err
}

// readVersions reads what the two functions below give; who is named in the error.
func (f *File) readVersions(who string) error {
	_, names, err := f.getSymbols(SHT_DYNSYM)
	if err != nil {
		return err
	}
	known, err := f.gnuVersionInit(names)
	if err == nil && !known {
		err = errors.New(who + ": missing version table")
	}
	return err
}

func (f *File) DynamicVersions() ([]DynamicVersion, error) {
	if f.dynVers == nil {
		if err := f.readVersions("DynamicVersions"); err != nil {
			return nil, err
		}
	}
	return f.dynVers, nil
}

func (f *File) DynamicVersionNeeds() ([]DynamicVersionNeed, error) {
	if f.dynVerNeeds == nil {
		if err := f.readVersions("DynamicVersionNeeds"); err != nil {
			return nil, err
		}
	}
	return f.dynVerNeeds, nil
}

func (f *File) gnuVersionInit(names []byte) (bool, error) {
	table := f.SectionByType(SHT_GNU_VERSYM)
	if table == nil {
		return false, nil
	}
	f.gnuVersym, _ = table.Data()
	if err := f.dynamicVersions(names); err != nil {
		return false, err
	}
	if err := f.dynamicVersionNeeds(names); err != nil {
		return false, err
	}
	return true, nil
}

func (f *File) gnuVersion(i int) (known bool, at VersionIndex, version, library string) {
	// Nothing is said of the first entry.
	start := 2 * (i + 1)
	if start+2 > len(f.gnuVersym) {
		return
	}
	at = VersionIndex(f.ByteOrder.Uint16(f.gnuVersym[start:]))
	if at.Index() < 2 {
		return true, at, "", ""
	}
	for _, n := range f.dynVerNeeds {
		for _, d := range n.Needs {
			if d.Index == at.Index() {
				return true, at, d.Dep, n.Name
			}
		}
	}
	for _, v := range f.dynVers {
		if v.Index == at.Index() {
			return true, at, v.Name, ""
		}
	}
	return false, 0, "", ""
}

// ---- the dynamic section

// dynamic calls each with what the dynamic section says of a tag.
func (f *File) dynamic(table *Section, tag DynTag, prepare func() error, each func(value uint64)) error {
	data, err := table.Data()
	if err != nil {
		return err
	}
	size := 8
	if f.Class == ELFCLASS64 {
		size = 16
	}
	if len(data)%size != 0 {
		return errors.New("length of dynamic section is not a multiple of dynamic entry size")
	}
	if err := prepare(); err != nil {
		return err
	}
	for b := f.record(data); len(b.b) > 0; {
		if t, v := DynTag(b.native()), b.native(); t == tag {
			each(v)
		}
	}
	return nil
}

func (f *File) DynString(tag DynTag) ([]string, error) {
	if tag != DT_NEEDED && tag != DT_SONAME && tag != DT_RPATH && tag != DT_RUNPATH {
		return nil, fmt.Errorf("non-string-valued tag %v", tag)
	}
	table := f.SectionByType(SHT_DYNAMIC)
	if table == nil {
		return nil, nil
	}
	var all []string
	var names []byte
	prepare := func() (err error) {
		names, err = f.stringTable(table.Link)
		return err
	}
	err := f.dynamic(table, tag, prepare, func(value uint64) {
		if s, ok := getString(names, int(value)); ok {
			all = append(all, s)
		}
	})
	return all, err
}

func (f *File) DynValue(tag DynTag) ([]uint64, error) {
	table := f.SectionByType(SHT_DYNAMIC)
	if table == nil {
		return nil, nil
	}
	var all []uint64
	err := f.dynamic(table, tag, func() error { return nil }, func(value uint64) { all = append(all, value) })
	return all, err
}

// ---- relocations

// relocating is how a machine's relocations look, as far as they occur in debugging data.
type relocating struct {
	class   Class
	machine Machine
	addends bool
	// mask is what tells the kind; of 32 bits the symbol stands above 8, of 64 above 32.
	mask       uint64
	word, wide []uint64
}

var relocatings = []relocating{
	{ELFCLASS64, EM_X86_64, true, 0xffff, []uint64{uint64(R_X86_64_32)}, []uint64{uint64(R_X86_64_64)}},
	{ELFCLASS32, EM_386, false, 0xff, []uint64{uint64(R_386_32)}, nil},
	{ELFCLASS32, EM_ARM, false, 0xff, []uint64{uint64(R_ARM_ABS32)}, nil},
	{ELFCLASS64, EM_AARCH64, true, 0xffff, []uint64{uint64(R_AARCH64_ABS32)}, []uint64{uint64(R_AARCH64_ABS64)}},
	{ELFCLASS32, EM_PPC, true, 0xff, []uint64{uint64(R_PPC_ADDR32)}, nil},
	{ELFCLASS64, EM_PPC64, true, 0xffff, []uint64{uint64(R_PPC64_ADDR32)}, []uint64{uint64(R_PPC64_ADDR64)}},
	{ELFCLASS32, EM_MIPS, false, 0xff, []uint64{uint64(R_MIPS_32)}, nil},
	{ELFCLASS64, EM_MIPS, true, 0xff, []uint64{uint64(R_MIPS_32)}, []uint64{uint64(R_MIPS_64)}},
	{ELFCLASS64, EM_LOONGARCH, true, 0xffff, []uint64{uint64(R_LARCH_32)}, []uint64{uint64(R_LARCH_64)}},
	{ELFCLASS64, EM_RISCV, true, 0xffff, []uint64{uint64(R_RISCV_32)}, []uint64{uint64(R_RISCV_64)}},
	{ELFCLASS64, EM_S390, true, 0xffff, []uint64{uint64(R_390_32)}, []uint64{uint64(R_390_64)}},
	{ELFCLASS64, EM_SPARCV9, true, 0xff, []uint64{uint64(R_SPARC_32), uint64(R_SPARC_UA32)}, []uint64{uint64(R_SPARC_64), uint64(R_SPARC_UA64)}},
}

func among(kind uint64, kinds []uint64) bool {
	for _, k := range kinds {
		if k == kind {
			return true
		}
	}
	return false
}

func (f *File) applyRelocations(dst, rels []byte) error {
	for i := range relocatings {
		if m := &relocatings[i]; m.class == f.Class && m.machine == f.Machine {
			return f.relocate(m, dst, rels)
		}
	}
	return errors.New("applyRelocations: not implemented")
}

func (f *File) relocate(m *relocating, dst, rels []byte) error {
	size, shift := 8, 8
	if m.class == ELFCLASS64 {
		size, shift = 16, 32
	}
	if m.addends {
		size += size / 2
	}
	if len(rels)%size != 0 {
		return fmt.Errorf("length of relocation section is not a multiple of %d", size)
	}
	symbols, _, err := f.getSymbols(SHT_SYMTAB)
	if err != nil {
		return err
	}
	for b := f.record(rels); len(b.b) > 0; {
		at, info, addend := b.native(), b.native(), int64(0)
		if m.addends {
			if addend = int64(b.native()); !b.wide {
				addend = int64(int32(addend))
			}
		}
		number, kind := info>>shift, info&m.mask
		if m.class == ELFCLASS64 && m.machine == EM_MIPS && f.Data == ELFDATA2LSB {
			number, kind = info&0xffffffff, info>>56
		}
		if number == 0 || number > uint64(len(symbols)) {
			continue
		}
		s := &symbols[number-1]
		if m.addends && (s.Section == SHN_UNDEF || s.Section >= SHN_LORESERVE) {
			continue
		}
		if among(kind, m.wide) {
			f.put(dst, at, 8, s.Value, addend, false)
		} else if among(kind, m.word) {
			if since26 && !since27 && m.machine == EM_PPC {
				addend = 0
			}
			f.put(dst, at, 4, s.Value, addend, !m.addends)
		}
	}
	return nil
}

// put writes a symbol's value and what is added to it, if there is room.
func (f *File) put(dst []byte, at, size, value uint64, addend int64, keep bool) {
	end := at + size
	if end > uint64(len(dst)) || !since26 && end == uint64(len(dst)) || math.MaxUint64-at < size || addend < 0 {
		return
	}
	value += uint64(addend)
	if size == 8 {
		f.ByteOrder.PutUint64(dst[at:], value)
		return
	}
	if keep {
		value += uint64(f.ByteOrder.Uint32(dst[at:]))
	}
	f.ByteOrder.PutUint32(dst[at:], uint32(value))
}
