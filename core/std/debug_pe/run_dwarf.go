package pe

import (
	"bytes"
	"compress/zlib"
	"debug/dwarf"
	"encoding/binary"
	"strconv"
	"strings"
)

// debugging is what a section of debugging data is called behind its prefix.
func debugging(name string) string {
	if rest, ok := strings.CutPrefix(name, ".debug_"); ok {
		return rest
	}
	rest, ok := strings.CutPrefix(name, ".zdebug_")
	if !ok {
		return ""
	}
	return rest
}

func (s *Section) debugData() ([]byte, error) {
	data, err := s.Data()
	if err != nil && uint32(len(data)) < s.Size {
		return nil, err
	}
	if 0 < s.VirtualSize && s.VirtualSize < s.Size {
		data = data[:s.VirtualSize]
	}
	return unpacked(data)
}

// unpacked is the data of a section, which may be compressed.
func unpacked(data []byte) ([]byte, error) {
	if len(data) < 12 || string(data[:4]) != "ZLIB" {
		return data, nil
	}
	r, err := zlib.NewReader(bytes.NewReader(data[12:]))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return readData(r, binary.BigEndian.Uint64(data[4:]))
}

func (f *File) DWARF() (*dwarf.Data, error) {
	first := map[string][]byte{"abbrev": nil, "info": nil, "str": nil, "line": nil, "ranges": nil}
	for _, s := range f.Sections {
		name := debugging(s.Name)
		if _, ok := first[name]; name == "" || !ok {
			continue
		}
		data, err := s.debugData()
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
		name := debugging(s.Name)
		if _, ok := first[name]; name == "" || ok {
			continue
		}
		data, err := s.debugData()
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
