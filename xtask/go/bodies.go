// Reads from a package's export data which bodies of other packages' functions it hands on.
// The file is cmd/compile's unified form inside an archive; of its sections only strings and the private root are looked at.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
)

// Numbers of sections, and of the element of the second one that lists bodies.
const (
	texts = iota
	meta
	sections = 10

	privateRoot = 1
)

// exported is the data with the places of its elements.
type exported struct {
	ends     [sections]uint32 // by section, how many elements lie in it and those before
	elements []uint32         // by element, where its bytes end
	bytes    []byte
}

func openExported(file string) (*exported, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	_, data, found := bytes.Cut(data, []byte("$$B\nu"))
	if !found {
		return nil, fmt.Errorf("%s: no export data", file)
	}
	word := func() uint32 {
		w := binary.LittleEndian.Uint32(data)
		data = data[4:]
		return w
	}
	if version := word(); version >= 1 {
		if flags := word(); flags != 0 {
			return nil, fmt.Errorf("%s: flags %d are not known", file, flags)
		}
	}
	e := &exported{}
	for i := range e.ends {
		e.ends[i] = word()
	}
	e.elements = make([]uint32, e.ends[sections-1])
	for i := range e.elements {
		e.elements[i] = word()
	}
	e.bytes = data
	return e, nil
}

func (e *exported) element(section, index int) []byte {
	if section > 0 {
		index += int(e.ends[section-1])
	}
	start := uint32(0)
	if index > 0 {
		start = e.elements[index-1]
	}
	return e.bytes[start:e.elements[index]]
}

// handedOn calls f with the package and the name of each function whose body comes with the package.
func (e *exported) handedOn(f func(path, name string)) {
	data := e.element(meta, privateRoot)
	number := func() int {
		n, size := binary.Uvarint(data)
		data = data[size:]
		return int(n)
	}
	// Each element begins with what it refers to: a section and an index.
	refers := make([]int, number())
	for i := range refers {
		number()
		refers[i] = number()
	}
	text := func() string { return string(e.element(texts, refers[number()])) }
	data = data[1:] // whether the package has something to initialise
	for n := number(); n > 0; n-- {
		path, name := text(), text()
		number()
		f(path, name)
	}
}
