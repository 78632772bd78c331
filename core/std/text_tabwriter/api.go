// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package tabwriter

import "io"

const AlignRight uint = 4
const Debug uint = 32
const DiscardEmptyColumns uint = 8
const Escape = '\U000000ff'
const FilterHTML uint = 1
const StripEscape uint = 2
const TabIndent uint = 16

type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padbytes [8]byte
	flags    uint
	buf      []byte
	pos      int
	cell     cell
	endChar  byte
	lines    []uint8
	widths   []int
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
func (b *Writer) Flush() error
func (b *Writer) Write(buf []byte) (n int, err error)

type cell struct {
	size  int
	width int
	htab  bool
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
