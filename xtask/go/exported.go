// Reads from a package's export data which unexported names it has, and which bodies of other packages' functions.
// The file is cmd/compile's unified form inside an archive.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/token"
	"os"
)

// Numbers of sections, of the element of the second one that lists bodies, and of the kind of an object that another
// package declares.
const (
	texts    = 0
	meta     = 1
	packages = 3
	names    = 4
	sections = 10

	privateRoot = 1
	stub        = 5
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

// reader reads the numbers of an element.
type reader struct {
	from   *exported
	data   []byte
	refers []int // index of each element it refers to
}

func (e *exported) reader(section, index int) *reader {
	r := &reader{from: e, data: e.element(section, index)}
	r.refers = make([]int, r.number())
	for i := range r.refers {
		r.number() // section
		r.refers[i] = r.number()
	}
	return r
}

func (r *reader) number() int {
	n, size := binary.Uvarint(r.data)
	r.data = r.data[size:]
	return int(n)
}

// refer returns the index of the next element referred to.
func (r *reader) refer() int { return r.refers[r.number()] }

func (r *reader) text() string { return string(r.from.element(texts, r.refer())) }

// unexported calls f with each unexported package-level name of the package.
func (e *exported) unexported(path string, f func(name string)) {
	for i := 0; i < int(e.ends[names]-e.ends[names-1]); i++ {
		r := e.reader(names, i)
		in, name, kind := r.refer(), r.text(), r.number()
		if kind != stub && !token.IsExported(name) && e.reader(packages, in).text() == path {
			f(name)
		}
	}
}

// handedOn calls f with the package and the name of each function whose body comes with the package.
func (e *exported) handedOn(f func(path, name string)) {
	r := e.reader(meta, privateRoot)
	r.data = r.data[1:] // whether the package has something to initialise
	for n := r.number(); n > 0; n-- {
		path, name := r.text(), r.text()
		r.number()
		f(path, name)
	}
}
