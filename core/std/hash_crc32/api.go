// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package crc32

import "hash"

const Castagnoli = 2197175160
const IEEE = 3988292384
const Koopman = 3945912366
const Size = 4

var IEEETable *Table

type Table [256]uint32

func Checksum(data []byte, tab *Table) uint32
func ChecksumIEEE(data []byte) uint32
func MakeTable(poly uint32) *Table
func New(tab *Table) hash.Hash32
func NewIEEE() hash.Hash32
func Update(crc uint32, tab *Table, p []byte) uint32
