package macho

import (
	"bytes"
	"compress/zlib"
	"debug/dwarf"
	"encoding/binary"
	"strconv"
	"strings"
)

// longNames are those that do not fit into the sixteen bytes that there are for a section's name.
var longNames = []string{
	"__debug_str_offsets", "__zdebug_line_str", "__zdebug_loclists", "__zdebug_pubnames", "__zdebug_pubtypes", "__zdebug_rnglists", "__zdebug_str_offsets",
}

// debugging is what a section of debugging data is called behind its prefix.
func debugging(name string) string {
	_, rest, ok := strings.Cut(name, "debug_")
	if !ok || !strings.HasPrefix(name, "__debug_") && !strings.HasPrefix(name, "__zdebug_") {
		return ""
	}
	for _, long := range longNames {
		if name == long[:16] {
			_, rest, _ = strings.Cut(long, "debug_")
			break
		}
	}
	return rest
}

func (s *Section) debugData() ([]byte, error) {
	data, err := s.Data()
	if err != nil && uint64(len(data)) < s.Size {
		return nil, err
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
