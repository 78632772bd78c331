package elf

import (
	"debug/dwarf"
	"strconv"
	"strings"
)

// debugging is what a section of debugging data is called behind its prefix.
func debugging(s *Section) string {
	if name, ok := strings.CutPrefix(s.Name, ".debug_"); ok {
		return name
	}
	name, ok := strings.CutPrefix(s.Name, ".zdebug_")
	if !ok {
		return ""
	}
	return name
}

// relocated is what stands in the section with number i once relocations are applied.
func (f *File) relocated(i int) ([]byte, error) {
	s := f.Sections[i]
	data, err := s.Data()
	if err != nil && uint64(len(data)) < s.Size {
		return nil, err
	}
	if f.Type == ET_EXEC {
		return data, nil
	}
	for _, r := range f.Sections {
		if r.Type != SHT_RELA && r.Type != SHT_REL || int(r.Info) != i {
			continue
		}
		rels, err := r.Data()
		if err == nil {
			err = f.applyRelocations(data, rels)
		}
		if err != nil {
			return nil, err
		}
	}
	return data, nil
}

func (f *File) DWARF() (*dwarf.Data, error) {
	first := map[string][]byte{"abbrev": nil, "info": nil, "str": nil, "line": nil, "ranges": nil}
	for i, s := range f.Sections {
		name := debugging(s)
		if _, ok := first[name]; name == "" || !ok {
			continue
		}
		data, err := f.relocated(i)
		if err != nil {
			return nil, err
		}
		first[name] = data
	}
	d, err := dwarf.New(first["abbrev"], nil, nil, first["info"], first["line"], nil, first["ranges"], first["str"])
	if err != nil {
		return nil, err
	}
	for i, s := range f.Sections {
		name := debugging(s)
		if _, ok := first[name]; name == "" || ok {
			continue
		}
		data, err := f.relocated(i)
		if err == nil && name == "types" {
			err = d.AddTypes("types-"+strconv.Itoa(i), data)
		} else if err == nil {
			err = d.AddSection(".debug_"+name, data)
		}
		if err != nil {
			return nil, err
		}
	}
	return d, nil
}
