package png

import (
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash"
	"hash/crc32"
	"image"
	"image/color"
	"io"
)

// What was last seen of a file.
const (
	nothing = iota
	header
	colours
	clearColour
	pixels
	end
)

// reader goes through the chunks of a file; of the chunks with pixels it is the one stream they make.
type reader struct {
	in          io.Reader
	sum         hash.Hash32
	buf         [768]byte
	seen        int
	w, h        int
	depth, kind int
	woven       bool // the rows come in seven passes
	palette     color.Palette
	clear       []byte // the pixel that is transparent, as samples in the picture are
	left        uint32 // bytes of the chunk of pixels that are not yet read
	picture     image.Image
}

var errOrder = FormatError("chunk out of order")

// take reads what a chunk holds next.
func (d *reader) take(n int) ([]byte, error) {
	_, err := io.ReadFull(d.in, d.buf[:n])
	d.sum.Write(d.buf[:n])
	return d.buf[:n], err
}

// close reads what ends a chunk.
func (d *reader) close() error {
	if _, err := io.ReadFull(d.in, d.buf[:4]); err != nil {
		return err
	}
	if binary.BigEndian.Uint32(d.buf[:4]) != d.sum.Sum32() {
		return FormatError("invalid checksum")
	}
	return nil
}

func (d *reader) open() (name string, n uint32, err error) {
	if _, err = io.ReadFull(d.in, d.buf[:8]); err != nil {
		return "", 0, err
	}
	d.sum.Reset()
	d.sum.Write(d.buf[4:8])
	return string(d.buf[4:8]), binary.BigEndian.Uint32(d.buf[:4]), nil
}

func (d *reader) chunk(configOnly bool) error {
	name, n, err := d.open()
	if err != nil {
		return err
	}
	seen := d.seen
	switch name {
	case "IHDR":
		d.seen = header
		if seen != nothing {
			return errOrder
		}
		return d.header(n)
	case "PLTE":
		d.seen = colours
		if seen != header {
			return errOrder
		}
		return d.colours(n)
	case "tRNS":
		d.seen = clearColour
		switch d.kind {
		case 3:
			if seen != colours {
				return errOrder
			}
		case 2, 6:
			if seen != header && seen != colours {
				return errOrder
			}
		default:
			if seen != header {
				return errOrder
			}
		}
		return d.transparent(n)
	case "IDAT":
		if seen < header || seen > pixels || seen == header && d.kind == 3 {
			return errOrder
		}
		if seen == pixels {
			break // more than the picture needs
		}
		d.seen = pixels
		if configOnly {
			return nil
		}
		d.left = n
		if err := d.decode(); err != nil {
			return err
		}
		return d.close()
	case "IEND":
		d.seen = end
		if seen != pixels {
			return errOrder
		}
		if n != 0 {
			return FormatError("bad IEND length")
		}
		return d.close()
	}
	if n > 0x7fffffff {
		return FormatError(fmt.Sprintf("Bad chunk length: %d", n))
	}
	for n > 0 {
		b, err := d.take(min(len(d.buf), int(n)))
		if err != nil {
			return err
		}
		n -= uint32(len(b))
	}
	return d.close()
}

// channels of each kind of colour.
var channels = [7]int{0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

// depths a kind of colour knows, a bit for each.
var depths = [7]int{0: 1 | 2 | 4 | 8 | 16, 2: 8 | 16, 3: 1 | 2 | 4 | 8, 4: 8 | 16, 6: 8 | 16}

func (d *reader) header(n uint32) error {
	if n != 13 {
		return FormatError("bad IHDR length")
	}
	b, err := d.take(13)
	if err != nil {
		return err
	}
	switch {
	case b[10] != 0:
		return UnsupportedError("compression method")
	case b[11] != 0:
		return UnsupportedError("filter method")
	case b[12] > 1:
		return FormatError("invalid interlace method")
	}
	d.woven = b[12] == 1
	w, h := int32(binary.BigEndian.Uint32(b)), int32(binary.BigEndian.Uint32(b[4:]))
	if w <= 0 || h <= 0 {
		return FormatError("non-positive dimension")
	}
	if all := int(w) * int(h); all != all*8/8 {
		return UnsupportedError("dimension overflow")
	}
	d.w, d.h, d.depth, d.kind = int(w), int(h), int(b[8]), int(b[9])
	if d.kind >= len(depths) || d.depth&(d.depth-1) != 0 || depths[d.kind]&d.depth == 0 {
		return UnsupportedError(fmt.Sprintf("bit depth %d, color type %d", d.depth, d.kind))
	}
	return d.close()
}

func (d *reader) colours(n uint32) error {
	count := int(n / 3)
	if n%3 != 0 || count == 0 || count > 256 || count > 1<<d.depth {
		return FormatError("bad PLTE length")
	}
	b, err := d.take(int(n))
	if err != nil {
		return err
	}
	switch d.kind {
	case 3:
		d.palette = make(color.Palette, 256)
		for i := range d.palette {
			c := color.RGBA{A: 0xff}
			if i < count {
				c.R, c.G, c.B = b[3*i], b[3*i+1], b[3*i+2]
			}
			d.palette[i] = c
		}
		d.palette = d.palette[:count]
	case 0, 4:
		return FormatError("PLTE, color type mismatch")
	}
	return d.close()
}

func (d *reader) transparent(n uint32) error {
	most := map[int]uint32{0: 2, 2: 6, 3: 256}[d.kind]
	switch {
	case most == 0:
		return FormatError("tRNS, color type mismatch")
	case n > most, d.kind != 3 && n != most:
		return FormatError("bad tRNS length")
	}
	b, err := d.take(int(n))
	if err != nil {
		return err
	}
	switch {
	case d.kind == 3:
		if len(d.palette) < len(b) {
			d.palette = d.palette[:len(b)]
		}
		for i, a := range b {
			c := d.palette[i].(color.RGBA)
			d.palette[i] = color.NRGBA{c.R, c.G, c.B, a}
		}
	case d.depth == 16:
		d.clear = append(d.clear, b...)
	default:
		for i := 1; i < len(b); i += 2 {
			d.clear = append(d.clear, b[i]*d.scale())
		}
	}
	return d.close()
}

// scale is the factor of a grey of few bits.
func (d *reader) scale() byte {
	if d.depth >= 8 || d.kind != 0 {
		return 1
	}
	return byte(0xff / (1<<d.depth - 1))
}

func (d *reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for d.left == 0 {
		if err := d.close(); err != nil {
			return 0, err
		}
		name, n, err := d.open()
		if err != nil {
			return 0, err
		}
		if d.left = n; name != "IDAT" {
			return 0, FormatError("not enough pixel data")
		}
	}
	n, err := d.in.Read(p[:min(len(p), int(d.left))])
	d.sum.Write(p[:n])
	d.left -= uint32(n)
	return n, err
}

// pass says which pixels come together: from where, and how far apart.
type pass struct{ x, y, dx, dy int }

var (
	whole  = []pass{{0, 0, 1, 1}}
	passes = []pass{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}
)

// canvas is the picture's memory.
type canvas struct {
	pix          []byte
	stride, size int
	palette      *color.Palette
}

func (d *reader) canvas() canvas {
	rect := image.Rect(0, 0, d.w, d.h)
	switch d.model() {
	case color.GrayModel:
		m := image.NewGray(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 1, nil}
	case color.Gray16Model:
		m := image.NewGray16(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 2, nil}
	case color.RGBAModel:
		m := image.NewRGBA(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 4, nil}
	case color.RGBA64Model:
		m := image.NewRGBA64(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 8, nil}
	case color.NRGBA64Model:
		m := image.NewNRGBA64(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 8, nil}
	case color.NRGBAModel:
		m := image.NewNRGBA(rect)
		d.picture = m
		return canvas{m.Pix, m.Stride, 4, nil}
	}
	m := image.NewPaletted(rect, d.palette)
	d.picture = m
	return canvas{m.Pix, m.Stride, 1, &m.Palette}
}

// model is that of the picture; nil: its palette.
func (d *reader) model() color.Model {
	wide := d.depth == 16
	switch {
	case d.kind == 3:
		return nil
	case d.kind == 0 && d.clear == nil && wide:
		return color.Gray16Model
	case d.kind == 0 && d.clear == nil:
		return color.GrayModel
	case d.kind == 2 && d.clear == nil && wide:
		return color.RGBA64Model
	case d.kind == 2 && d.clear == nil:
		return color.RGBAModel
	case wide:
		return color.NRGBA64Model
	}
	return color.NRGBAModel
}

func (d *reader) decode() error {
	z, err := zlib.NewReader(d)
	if err != nil {
		return err
	}
	defer z.Close()
	to, list := d.canvas(), whole
	if d.woven {
		list = passes
	}
	for _, p := range list {
		if err := d.rows(z, to, p); err != nil {
			return err
		}
	}
	n := 0
	for i := 0; n == 0 && err == nil; i++ {
		if i == 100 {
			return io.ErrNoProgress
		}
		n, err = z.Read(d.buf[:1])
	}
	if err != nil && err != io.EOF {
		return FormatError(err.Error())
	}
	if n != 0 || d.left != 0 {
		return FormatError("too much pixel data")
	}
	return nil
}

func (d *reader) rows(z io.Reader, to canvas, p pass) error {
	w, h := (d.w-p.x+p.dx-1)/p.dx, (d.h-p.y+p.dy-1)/p.dy
	if w == 0 || h == 0 {
		return nil
	}
	bits := channels[d.kind] * d.depth
	size := max(1, bits/8)
	row, before := make([]byte, 1+(w*bits+7)/8), make([]byte, 1+(w*bits+7)/8)
	var apart []byte
	if p.dx > 1 {
		apart = make([]byte, w*to.size)
	}
	for y := range h {
		if _, err := io.ReadFull(z, row); err != nil {
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				return FormatError("not enough pixel data")
			}
			return err
		}
		line := row[1:]
		switch {
		case row[0] > 4:
			return FormatError("bad filter type")
		case row[0] > 0:
			for i := range line {
				a, b, c := around(line, before[1:], i, size)
				line[i] += guess(int(row[0]), a, b, c)
			}
		}
		out := to.pix[(y*p.dy+p.y)*to.stride:]
		if apart == nil {
			d.unpack(out, line, w, to)
		} else {
			d.unpack(apart, line, w, to)
			for x := range w {
				copy(out[(x*p.dx+p.x)*to.size:], apart[x*to.size:(x+1)*to.size])
			}
		}
		row, before = before, row
	}
	return nil
}

// unpack turns a row of samples into pixels.
func (d *reader) unpack(pix, line []byte, w int, to canvas) {
	unit := max(1, d.depth/8)
	in := channels[d.kind] * unit
	if to.size == in && d.depth >= 8 {
		copy(pix[:w*in], line)
		for _, i := range pix[:w] {
			if to.palette == nil {
				break
			}
			reach(to.palette, i)
		}
		return
	}
	var small [1]byte
	for x := range w {
		src, dst := small[:], pix[x*to.size:(x+1)*to.size]
		if d.depth >= 8 {
			src = line[x*in : (x+1)*in]
		} else {
			k := x * d.depth
			small[0] = line[k/8] >> (8 - d.depth - k%8) & (1<<d.depth - 1) * d.scale()
		}
		colour := src
		if d.kind == 4 {
			colour = src[:unit]
		}
		n := copy(dst, colour)
		if to.palette != nil {
			reach(to.palette, dst[0])
		}
		if n == len(dst) {
			continue
		}
		for n < 3*unit {
			n += copy(dst[n:], colour)
		}
		switch {
		case d.kind == 4:
			copy(dst[n:], src[unit:])
		case d.clear != nil && string(src) == string(d.clear):
			clear(dst[n:])
		default:
			dst[n], dst[len(dst)-1] = 0xff, 0xff
		}
	}
}

// reach lengthens a palette up to an index that a picture has, though its file names fewer colours.
func reach(p *color.Palette, i byte) {
	if len(*p) <= int(i) {
		*p = (*p)[:int(i)+1]
	}
}

// begin reads what all files begin with.
func begin(r io.Reader) (*reader, error) {
	d := &reader{in: r, sum: crc32.NewIEEE()}
	b := d.buf[:len(signature)]
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, err
	}
	if string(b) != signature {
		return nil, FormatError("not a PNG file")
	}
	return d, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func DecodeConfig(r io.Reader) (image.Config, error) {
	d, err := begin(r)
	for err == nil && (d.seen < header || d.kind == 3 && d.seen < clearColour) {
		err = d.chunk(true)
	}
	if err != nil {
		return image.Config{}, noEOF(err)
	}
	c := image.Config{ColorModel: d.palette, Width: d.w, Height: d.h}
	if d.clear = nil; d.kind != 3 {
		c.ColorModel = d.model()
	}
	return c, nil
}

func Decode(r io.Reader) (image.Image, error) {
	d, err := begin(r)
	for err == nil && d.seen != end {
		err = d.chunk(false)
	}
	if err != nil {
		return nil, noEOF(err)
	}
	return d.picture, nil
}
