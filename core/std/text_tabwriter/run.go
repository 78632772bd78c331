package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

// A Writer collects the text of its cells one behind the other in buf.
type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padbytes [8]byte
	flags    uint
	buf      []byte
	pos      int // what stands before has been counted in the last cell's width
	cell     cell
	endChar  byte
	lines    [][]cell
	widths   []int
}

type cell struct {
	size, width int
	htab        bool
}

// failed is panicked with where the output fails.
type failed struct{ err error }

var (
	bar     = []byte("|")
	newline = []byte("\n")
	rule    = []byte("---\n")
	tabs    = []byte("\t\t\t\t\t\t\t\t")
)

//line tabwriter.go:599:1
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	b.output, b.minwidth, b.tabwidth, b.padding, b.flags = output, minwidth, tabwidth, padding, flags
	for i := range b.padbytes {
		b.padbytes[i] = padchar
	}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.buf, b.lines, b.widths = b.buf[:0], b.lines[:0], b.widths[:0]
	b.pos, b.cell, b.endChar = 0, cell{}, 0
	b.addLine(true)
}

// addLine begins a line, with the memory of one that was there before; of lines in a row each has room for as many cells
// as the one before it.
func (b *Writer) addLine(flushed bool) {
	n := len(b.lines)
	if n == cap(b.lines) {
		b.lines = append(b.lines, nil)
	} else {
		b.lines = b.lines[:n+1]
		b.lines[n] = b.lines[n][:0]
	}
	if flushed || n == 0 {
		return
	}
	if before := len(b.lines[n-1]); before > cap(b.lines[n]) {
		b.lines[n] = make([]cell, 0, before)
	}
}

//line tabwriter.go:410:1
func (b *Writer) append(text []byte) {
	b.buf = append(b.buf, text...)
	b.cell.size += len(text)
}

//line tabwriter.go:416:1
func (b *Writer) updateWidth() {
	b.cell.width += utf8.RuneCount(b.buf[b.pos:])
	b.pos = len(b.buf)
}

func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.updateWidth()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.pos, b.endChar = len(b.buf), 0
}

// terminateCell returns how many cells its line has.
//line tabwriter.go:462:1
func (b *Writer) terminateCell(htab bool) int {
	b.cell.htab = htab
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.cell)
	b.cell = cell{}
	return len(b.lines[last])
}

// caught is deferred: a failure of the output becomes the error.
func (b *Writer) caught(err *error, op string) {
	r := recover()
	if r == nil {
		return
	}
	if op == "Flush" {
		b.reset()
	}
	f, ok := r.(failed)
	if !ok {
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, r))
	}
	*err = f.err
}

func (b *Writer) Write(buf []byte) (n int, err error) {
	defer b.caught(&err, "Write")
	for i, c := range buf {
		if b.endChar != 0 {
			if c != b.endChar {
				continue
			}
			end := i + 1
			if c == Escape && b.flags&StripEscape != 0 {
				end = i
			}
			b.append(buf[n:end])
			n = i + 1
			b.endEscape()
			continue
		}
		switch {
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			b.append(buf[n:i])
			b.updateWidth()
			n = i + 1
			cells := b.terminateCell(c == '\t')
			if c == '\t' || c == '\v' {
				break
			}
			b.addLine(c == '\f')
			if c == '\f' || cells == 1 {
				b.settle()
				if c == '\f' && b.flags&Debug != 0 {
					b.put(rule)
				}
			}
		case c == Escape || b.flags&FilterHTML != 0 && (c == '<' || c == '&'):
			b.append(buf[n:i])
			b.updateWidth()
			n = i
			b.endChar = c
			switch c {
			case '<':
				b.endChar = '>'
			case '&':
				b.endChar = ';'
			default:
				if b.flags&StripEscape != 0 {
					n++
				}
			}
		}
	}
	b.append(buf[n:])
	return len(buf), nil
}

func (b *Writer) Flush() (err error) {
	defer b.caught(&err, "Flush")
	b.settle()
	return nil
}

func (b *Writer) settle() {
	if b.cell.size > 0 {
		if b.endChar != 0 {
			b.endEscape()
		}
		b.terminateCell(false)
	}
	b.format(0, 0, len(b.lines))
	b.reset()
}

// format writes lines whose columns before the present one have their widths; their text begins at pos.
func (b *Writer) format(pos, line0, line1 int) int {
	column := len(b.widths)
	for this := line0; this < line1; this++ {
		if column >= len(b.lines[this])-1 {
			continue
		}
		pos = b.writeLines(pos, line0, this)
		line0 = this
		width, empty := b.minwidth, true
		for ; this < line1 && column < len(b.lines[this])-1; this++ {
			c := b.lines[this][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.htab {
				empty = false
			}
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, line0, this)
		b.widths = b.widths[:len(b.widths)-1]
		line0 = this
	}
	return b.writeLines(pos, line0, line1)
}

func (b *Writer) put(text []byte) {
	n, err := b.output.Write(text)
	if n != len(text) && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		panic(failed{err})
	}
}

func (b *Writer) putTimes(text []byte, n int) {
	for ; n > len(text); n -= len(text) {
		b.put(text)
	}
	b.put(text[:n])
}

func (b *Writer) writePadding(text, width int, useTabs bool) {
	if b.padbytes[0] != '\t' && !useTabs {
		b.putTimes(b.padbytes[:], width-text)
		return
	}
	if b.tabwidth == 0 {
		return
	}
	width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
	if width < text {
		panic("internal error")
	}
	b.putTimes(tabs, (width-text+b.tabwidth-1)/b.tabwidth)
}

func (b *Writer) writeLines(pos, line0, line1 int) int {
	for i := line0; i < line1; i++ {
		useTabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.put(bar)
			}
			if c.size > 0 {
				useTabs = false
			}
			left := b.flags&AlignRight == 0
			if c.size > 0 && left {
				b.put(b.buf[pos : pos+c.size])
			}
			if j < len(b.widths) {
				b.writePadding(c.width, b.widths[j], useTabs)
			}
			if c.size > 0 && !left {
				b.put(b.buf[pos : pos+c.size])
			}
			pos += c.size
		}
		if i+1 < len(b.lines) {
			b.put(newline)
		} else {
			b.put(b.buf[pos : pos+b.cell.size])
			pos += b.cell.size
		}
	}
	return pos
}
