package jpeg

import (
	"image"
	"image/color"
	"io"
)

// Pictures of one, three or four parts are read, those that are sent ever finer too. Rules: ITU-T T.81.

var (
	errRatio = UnsupportedError("luma/chroma subsampling ratio")
	errShort = FormatError("short Huffman data")
)

// part is a component: of how many blocks a unit has, and its table of quantisation.
type part struct {
	id, q byte
	h, v  int
	// How many pixels of the picture one of the part is, across and down.
	wide, high int
	// What is known so far of each block, where that comes in several scans.
	blocks []block
}

// code is a Huffman code: of each length the first word, how many there are, and what they mean.
type code struct {
	first, count [17]int
	values       []byte
}

type decoder struct {
	data          []byte
	at            int
	width, height int
	parts         []part
	maxH, maxV    int
	quant         [4][blockSize]int32
	codes         [2][4]code
	restart       int
	baseline      bool
	progressive   bool
	stretched     bool // parts are stretched to the picture's size while they are read
	ended         int  // how many blocks to come have nothing more
	black         []byte
	blackStride   int
	jfif, adobe   bool
	transform     byte
	bits          uint32
	nBits         int
	gray          *image.Gray
	colour        *image.YCbCr
}

//line reader.go:796:1
func Decode(r io.Reader) (image.Image, error) {
	d, err := read(r, false)
	if err == nil && d.progressive {
		d.finishAll()
	}
	switch {
	case err != nil:
		return nil, err
	case d.gray != nil:
		return d.gray, nil
	case d.colour == nil:
		return nil, FormatError("missing SOS marker")
	case d.black != nil:
		return d.inked()
	case isRGB(d):
		return asRGB(d)
	}
	return d.colour, nil
}

func DecodeConfig(r io.Reader) (image.Config, error) {
	d, err := read(r, true)
	if err != nil {
		return image.Config{}, err
	}
	c := image.Config{Width: d.width, Height: d.height}
	switch {
	case len(d.parts) == 0:
		return image.Config{}, FormatError("missing SOF marker")
	case len(d.parts) == 1:
		c.ColorModel = color.GrayModel
	case len(d.parts) == 4:
		c.ColorModel = color.CMYKModel
	case isRGB(d):
		c.ColorModel = color.RGBAModel
	default:
		c.ColorModel = color.YCbCrModel
	}
	return c, nil
}

func isRGB(d *decoder) bool {
	if d.jfif {
		return false
	}
	return d.adobe && d.transform == 0 || d.parts[0].id == 'R' && d.parts[1].id == 'G' && d.parts[2].id == 'B'
}

func asRGB(d *decoder) (image.Image, error) {
	p := d.parts
	if p[1].h != p[2].h || p[0].h%p[1].h != 0 || p[1].v != p[2].v || p[0].v%p[1].v != 0 {
		return nil, errRatio
	}
	m := image.NewRGBA(d.colour.Bounds())
	scale := p[0].h / p[1].h
	for y := range d.height {
		from := d.colour.COffset(0, y)
		for x := range d.width {
			m.SetRGBA(x, y, color.RGBA{d.colour.Y[d.colour.YOffset(x, y)], d.colour.Cb[from+x/scale], d.colour.Cr[from+x/scale], 255})
		}
	}
	return m, nil
}

// inked is a picture of four parts: inks, or colours with a part for black. All are stored inverted.
func (d *decoder) inked() (image.Image, error) {
	if !d.adobe {
		return nil, UnsupportedError("unknown color model: 4-component JPEG doesn't have Adobe APP14 metadata")
	}
	c := d.colour
	m := image.NewCMYK(c.Bounds())
	for y := range d.height {
		for x := range d.width {
			to := m.Pix[m.PixOffset(x, y):]
			to[3] = 255 - d.black[y*d.blackStride+x]
			if d.transform != 0 {
				at := c.COffset(x, y)
				to[0], to[1], to[2] = color.YCbCrToRGB(c.Y[c.YOffset(x, y)], c.Cb[at], c.Cr[at])
				continue
			}
			for i, pix := range [3][]byte{c.Y, c.Cb, c.Cr} {
				at, stride := y*c.YStride+x, c.CStride
				if i > 0 {
					at = y*stride + x
					if p := d.parts; p[i].h != p[0].h || p[i].v != p[0].v {
						at = y/2*stride + x/2
					}
				}
				to[i] = 255 - pix[at]
			}
		}
	}
	return m, nil
}

// take is the next n bytes, or with an error what there is of them.
func (d *decoder) take(n int) ([]byte, error) {
	if d.at+n > len(d.data) {
		b := d.data[d.at:]
		d.at = len(d.data)
		return b, io.ErrUnexpectedEOF
	}
	b := d.data[d.at : d.at+n]
	d.at += n
	return b, nil
}

// marker finds the next one.
func (d *decoder) marker() (byte, error) {
	for {
		b, err := d.take(2)
		if err != nil {
			return 0, err
		}
		if b[0] != 0xff {
			d.at--
			continue
		}
		m := b[1]
		for m == 0xff {
			if b, err = d.take(1); err != nil {
				return 0, err
			}
			m = b[0]
		}
		if m != 0 {
			return m, nil
		}
	}
}

func read(r io.Reader, configOnly bool) (*decoder, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	d := &decoder{data: data}
	b, err := d.take(2)
	if err != nil {
		return nil, err
	}
	if b[0] != 0xff || b[1] != 0xd8 {
		return nil, FormatError("missing SOI marker")
	}
	for {
		m, err := d.marker()
		if err != nil {
			return nil, err
		}
		if m == 0xd9 {
			return d, nil
		}
		if 0xd0 <= m && m <= 0xd7 {
			continue
		}
		if b, err = d.take(2); err != nil {
			return nil, err
		}
		n := int(b[0])<<8 + int(b[1]) - 2
		if n < 0 {
			return nil, FormatError("short segment length")
		}
		if m == 0xda && configOnly {
			return d, nil
		}
		var cut error // of a segment that the file ends in: told where its bytes are missed
		b, cut = d.take(n)
		switch {
		case m == 0xc0 || m == 0xc1 || m == 0xc2:
			d.baseline, d.progressive = m == 0xc0, m == 0xc2
			err = d.frame(b, n)
		case m == 0xe0:
			d.jfif = len(b) >= 5 && string(b[:5]) == "JFIF\x00"
		case m == 0xee && len(b) >= 12 && string(b[:5]) == "Adobe":
			d.adobe, d.transform = true, b[11]
		case 0xe0 <= m && m <= 0xef || m == 0xfe:
		case m == 0xc4 || m == 0xdb || m == 0xdd:
			if !configOnly {
				err = d.table(m, b, n)
			}
		case m == 0xda:
			err = d.scan(b, n)
		case m < 0xc0:
			err = FormatError("unknown marker")
		default:
			err = UnsupportedError("unknown marker")
		}
		if err == nil {
			err = cut
		}
		if err != nil || configOnly && d.jfif && d.parts != nil {
			return d, err
		}
	}
}

// frame reads what a picture is made of, from a segment of so many bytes.
func (d *decoder) frame(b []byte, size int) error {
	if d.parts != nil {
		return FormatError("multiple SOF markers")
	}
	n := (size - 6) / 3
	if size != 9 && size != 15 && size != 18 {
		return UnsupportedError("number of components")
	}
	if len(b) < size {
		return io.ErrUnexpectedEOF
	}
	if b[0] != 8 {
		return UnsupportedError("precision")
	}
	d.height, d.width = int(b[1])<<8+int(b[2]), int(b[3])<<8+int(b[4])
	if int(b[5]) != n {
		return FormatError("SOF has wrong length")
	}
	for i := range n {
		p := part{id: b[6+3*i], q: b[8+3*i], h: int(b[7+3*i] >> 4), v: int(b[7+3*i] & 15)}
		for _, other := range d.parts {
			if other.id == p.id {
				return FormatError("repeated component identifier")
			}
		}
		if p.q > 3 {
			return FormatError("bad Tq value")
		}
		if p.h < 1 || p.h > 4 || p.v < 1 || p.v > 4 {
			return FormatError("luma/chroma subsampling ratio")
		}
		if p.h == 3 || p.v == 3 {
			return errRatio
		}
		switch hv := b[7+3*i]; {
		case n == 1:
			p.h, p.v = 1, 1
		case n == 4 && i == 0 && hv != 0x11 && hv != 0x22, n == 4 && (i == 1 || i == 2) && hv != 0x11,
			n == 4 && i == 3 && (p.h != d.parts[0].h || p.v != d.parts[0].v):
			return errRatio
		}
		d.maxH, d.maxV = max(d.maxH, p.h), max(d.maxV, p.v)
		d.parts = append(d.parts, p)
	}
	for i := range d.parts {
		p := &d.parts[i]
		if d.maxH%p.h != 0 || d.maxV%p.v != 0 {
			return errRatio
		}
		p.wide, p.high = d.maxH/p.h, d.maxV/p.v
	}
	return nil
}

// most is the highest number that a code has.
func (d *decoder) most() byte {
	if d.baseline {
		return 1
	}
	return 3
}

// table reads codes, quantisation, or the distance of restarts.
func (d *decoder) table(m byte, b []byte, size int) error {
	missed := size - len(b)
	switch m {
	case 0xdd:
		if size != 2 {
			return FormatError("DRI has wrong length")
		}
		if missed > 0 {
			return io.ErrUnexpectedEOF
		}
		d.restart = int(b[0])<<8 + int(b[1])
	case 0xdb:
		for len(b) > 0 {
			to, wide := b[0]&15, int(b[0]>>4)
			if to > 3 {
				return FormatError("bad Tq value")
			}
			if wide > 1 {
				return FormatError("bad Pq value")
			}
			b = b[1:]
			if len(b) < blockSize<<wide {
				if len(b)+missed >= blockSize<<wide {
					return io.ErrUnexpectedEOF
				}
				return FormatError("DQT has wrong length")
			}
			for i := range d.quant[to] {
				d.quant[to][i] = int32(b[i<<wide])
				if wide == 1 {
					d.quant[to][i] = int32(b[2*i])<<8 | int32(b[2*i+1])
				}
			}
			b = b[blockSize<<wide:]
		}
	case 0xc4:
		for len(b) > 0 {
			if len(b) < 17 {
				if len(b)+missed >= 17 {
					return io.ErrUnexpectedEOF
				}
				return FormatError("DHT has wrong length")
			}
			class, to := b[0]>>4, b[0]&15
			if class > 1 {
				return FormatError("bad Tc value")
			}
			if to > d.most() {
				return FormatError("bad Th value")
			}
			c, next, n := code{}, 0, 0
			for i := range 16 {
				c.first[i+1], c.count[i+1] = next, int(b[i+1])
				next = (next + c.count[i+1]) << 1
				n += c.count[i+1]
			}
			switch b = b[17:]; {
			case n == 0:
				return FormatError("Huffman table has zero length")
			case n > 256:
				return FormatError("Huffman table has excessive length")
			case n > len(b)+missed:
				return FormatError("DHT has wrong length")
			case n > len(b):
				return io.ErrUnexpectedEOF
			}
			c.values = b[:n]
			d.codes[class][to] = c
			b = b[n:]
		}
	}
	return nil
}

// more reads bits until there are n.
func (d *decoder) more(n int) error {
	for d.nBits < n {
		if d.at >= len(d.data) {
			return errShort
		}
		b := d.data[d.at]
		if b == 0xff {
			if d.at+1 >= len(d.data) {
				return errShort
			}
			if d.data[d.at+1] != 0 {
				return FormatError("missing 0xff00 sequence")
			}
			d.at++
		}
		d.at++
		d.bits = d.bits<<8 | uint32(b)
		d.nBits += 8
	}
	return nil
}

func (d *decoder) some(n int) (int32, error) {
	if err := d.more(n); err != nil {
		return 0, err
	}
	d.nBits -= n
	return int32(d.bits>>d.nBits) & (1<<n - 1), nil
}

// number is a signed one of n bits.
func (d *decoder) number(n int) (int32, error) {
	x, err := d.some(n)
	if n > 0 && x < 1<<(n-1) {
		x += -1<<n + 1
	}
	return x, err
}

func (d *decoder) symbol(c *code) (byte, error) {
	if len(c.values) == 0 {
		return 0, FormatError("uninitialized Huffman table")
	}
	word, before := 0, 0
	for n := 1; n <= 16; n++ {
		bit, err := d.some(1)
		if err != nil {
			return 0, err
		}
		word = word<<1 | int(bit)
		if i := word - c.first[n]; i < c.count[n] {
			return c.values[before+i], nil
		}
		before += c.count[n]
	}
	return 0, FormatError("bad Huffman code")
}
