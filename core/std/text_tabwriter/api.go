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

func (b *Writer) addLine(flushed bool)
func (b *Writer) reset()
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
func (b *Writer) dump()
func (b *Writer) write0(buf []byte)
func (b *Writer) writeN(src []byte, n int)
func (b *Writer) writePadding(textw, cellw int, useTabs bool)
func (b *Writer) writeLines(pos0 int, line0, line1 int) (pos int)
func (b *Writer) format(pos0 int, line0, line1 int) (pos int)
func (b *Writer) append(text []byte)
func (b *Writer) updateWidth()
func (b *Writer) startEscape(ch byte)
func (b *Writer) endEscape()
func (b *Writer) terminateCell(htab bool) int
func (b *Writer) handlePanic(err *error, op string)
func (b *Writer) Flush() error
func (b *Writer) flush() (err error)
func (b *Writer) flushNoDefers()
func (b *Writer) Write(buf []byte) (n int, err error)

type cell struct {
	size  int
	width int
	htab  bool
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
