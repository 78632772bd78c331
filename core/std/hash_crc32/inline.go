package crc32

import "hash"

// Go makes its tables for the first sum.
var ieeeInitOnce = ieeeInit

func ieeeInit() {
	if ieeeTables == nil {
		ieeeTables = new([8]Table)
	}
}

var ieeeTables *[8]Table

//line crc32.go:146:1
func New(tab *Table) hash.Hash32 {
	if tab == IEEETable {
		ieeeInitOnce()
	}
	return &digest{0, tab}
}

//line crc32.go:158:1
func NewIEEE() hash.Hash32 { return New(IEEETable) }
