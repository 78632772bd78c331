package tabwriter

import (
	"io"
	"unicode/utf8"
)

type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padchar  byte
	flags    uint
	cell     cell
	endChar  byte
	lines    [][]cell
	widths   []int
	out      []byte
	from     int
}

// A cell's text from index from on has not been counted in its width.
type cell struct {
	text  []byte
	width int
	htab  bool
}

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
	*b = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.lines = [][]cell{nil}
	return b
}

func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.cell.text[b.from:])
	b.from = len(b.cell.text)
}

func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.from = len(b.cell.text)
	b.endChar = 0
}

// endCell returns how many cells its line has.
func (b *Writer) endCell(htab bool) int {
	b.cell.htab = htab
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.cell)
	b.cell, b.from = cell{}, 0
	return len(b.lines[last])
}

func (b *Writer) Write(buf []byte) (n int, err error) {
	for _, c := range buf {
		if b.endChar != 0 {
			if c != b.endChar {
				b.cell.text = append(b.cell.text, c)
				continue
			}
			if c != Escape || b.flags&StripEscape == 0 {
				b.cell.text = append(b.cell.text, c)
			}
			b.endEscape()
			continue
		}
		switch {
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			b.count()
			cells := b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				b.lines = append(b.lines, nil)
				if c == '\f' || cells == 1 {
					settle(b)
					if c == '\f' && b.flags&Debug != 0 {
						b.out = append(b.out, "---\n"...)
					}
				}
			}
		case c == Escape || b.flags&FilterHTML != 0 && (c == '<' || c == '&'):
			b.count()
			b.endChar = c
			if c == '<' {
				b.endChar = '>'
			} else if c == '&' {
				b.endChar = ';'
			}
			if c != Escape || b.flags&StripEscape == 0 {
				b.cell.text = append(b.cell.text, c)
			}
		default:
			b.cell.text = append(b.cell.text, c)
		}
	}
	return len(buf), b.emit()
}

func (b *Writer) emit() error {
	if len(b.out) == 0 {
		return nil
	}
	out := b.out
	b.out = nil
	n, err := b.output.Write(out)
	if n != len(out) && err == nil {
		err = io.ErrShortWrite
	}
	return err
}

func (b *Writer) Flush() error {
	settle(b)
	return b.emit()
}

func settle(b *Writer) {
	if len(b.cell.text) > 0 {
		if b.endChar != 0 {
			b.endEscape()
		} else {
			b.count()
		}
		b.endCell(false)
	}
	b.format(0, len(b.lines))
	b.cell, b.from, b.endChar = cell{}, 0, 0
	b.lines, b.widths = [][]cell{nil}, nil
}

// format writes lines whose columns before the present one have their widths.
func (b *Writer) format(line0, line1 int) {
	column := len(b.widths)
	has := func(i int) bool { return column < len(b.lines[i])-1 }
	for this := line0; this < line1; this++ {
		if !has(this) {
			continue
		}
		b.write(line0, this)
		line0 = this
		width, empty := b.minwidth, true
		for ; this < line1 && has(this); this++ {
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
		b.format(line0, this)
		b.widths = b.widths[:len(b.widths)-1]
		line0 = this
	}
	b.write(line0, line1)
}

func (b *Writer) pad(text, width int, tabs bool) {
	n, c := width-text, b.padchar
	if c == '\t' || tabs {
		if b.tabwidth == 0 {
			return
		}
		width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		n, c = (width-text+b.tabwidth-1)/b.tabwidth, '\t'
	}
	for ; n > 0; n-- {
		b.out = append(b.out, c)
	}
}

func (b *Writer) write(line0, line1 int) {
	for i := line0; i < line1; i++ {
		tabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.out = append(b.out, '|')
			}
			if len(c.text) > 0 {
				tabs = false
			}
			right := b.flags&AlignRight != 0
			if !right {
				b.out = append(b.out, c.text...)
			}
			if j < len(b.widths) {
				b.pad(c.width, b.widths[j], tabs)
			}
			if right {
				b.out = append(b.out, c.text...)
			}
		}
		if i+1 < len(b.lines) {
			b.out = append(b.out, '\n')
		}
	}
}
