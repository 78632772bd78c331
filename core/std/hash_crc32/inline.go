package crc32

import "hash"

// The tables are there from the start.
var ieeeInitOnce = func() {}

func New(tab *Table) hash.Hash32 {
	if tab == IEEETable {
		ieeeInitOnce()
	}
	return &digest{0, tab}
}

func NewIEEE() hash.Hash32 { return New(IEEETable) }
