package jpeg

import (
	"image"
	"io"
)

// ratios are those of brightness to colour that pictures know.
var ratios = map[[2]int]image.YCbCrSubsampleRatio{
	{1, 1}: image.YCbCrSubsampleRatio444, {1, 2}: image.YCbCrSubsampleRatio440, {2, 1}: image.YCbCrSubsampleRatio422,
	{2, 2}: image.YCbCrSubsampleRatio420, {4, 1}: image.YCbCrSubsampleRatio411, {4, 2}: image.YCbCrSubsampleRatio410,
}

// room makes the picture, of whole units.
func (d *decoder) room(across, down int) {
	whole, seen := image.Rect(0, 0, 8*d.maxH*across, 8*d.maxV*down), image.Rect(0, 0, d.width, d.height)
	p := d.parts
	if len(p) == 1 {
		d.gray = image.NewGray(whole).SubImage(seen).(*image.Gray)
		return
	}
	ratio, ok := ratios[[2]int{d.maxH / p[1].h, d.maxV / p[1].v}]
	if !ok || p[1].h != p[2].h || p[1].v != p[2].v || d.maxH != p[0].h || d.maxV != p[0].v {
		d.stretched, ratio = true, image.YCbCrSubsampleRatio444
	}
	d.colour = image.NewYCbCr(whole, ratio).SubImage(seen).(*image.YCbCr)
	if len(p) == 4 {
		d.blackStride = 8 * p[3].h * across
		d.black = make([]byte, d.blackStride*8*p[3].v*down)
	}
}

// chosen is a part of a scan with its codes.
type chosen struct {
	index  int
	dc, ac *code
}

// pass is what a scan brings: numbers of a block from one to another, in the order of the zigzag, and of them the bits from low
// on; those above high are known where it is not 0.
type pass struct {
	list      []chosen
	from, to  int
	high, low int
}

func (d *decoder) scan(b []byte, size int) error {
	if d.parts == nil {
		return FormatError("missing SOF marker")
	}
	if size < 6 || size > 4+2*len(d.parts) || size%2 != 0 {
		return FormatError("SOS has wrong length")
	}
	if len(b) < size {
		return io.ErrUnexpectedEOF
	}
	count := int(b[0])
	if len(b) != 4+2*count {
		return FormatError("SOS length inconsistent with number of components")
	}
	s := pass{to: blockSize - 1}
	all := 0
	for i := range count {
		c := chosen{index: -1}
		for j, p := range d.parts {
			if p.id == b[1+2*i] {
				c.index = j
			}
		}
		if c.index < 0 {
			return FormatError("unknown component selector")
		}
		for _, other := range s.list {
			if other.index == c.index {
				return FormatError("repeated component selector")
			}
		}
		dc, ac := b[2+2*i]>>4, b[2+2*i]&15
		if dc > d.most() {
			return FormatError("bad Td value")
		}
		if ac > d.most() {
			return FormatError("bad Ta value")
		}
		c.dc, c.ac = &d.codes[0][dc], &d.codes[1][ac]
		s.list = append(s.list, c)
		all += d.parts[c.index].h * d.parts[c.index].v
	}
	if len(d.parts) > 1 && all > 10 {
		return FormatError("total sampling factors too large")
	}
	if d.progressive {
		if err := s.refinement(b[1+2*count:]); err != nil {
			return err
		}
	}
	across, down := (d.width+8*d.maxH-1)/(8*d.maxH), (d.height+8*d.maxV-1)/(8*d.maxV)
	if d.gray == nil && d.colour == nil {
		d.room(across, down)
	}
	if d.progressive {
		for _, c := range s.list {
			if p := &d.parts[c.index]; p.blocks == nil {
				p.blocks = make([]block, across*down*p.h*p.v)
			}
		}
	}
	return d.units(&s, across, down)
}

// refinement reads which part of the numbers a scan brings.
func (s *pass) refinement(b []byte) error {
	s.from, s.to, s.high, s.low = int(b[0]), int(b[1]), int(b[2]>>4), int(b[2]&15)
	switch {
	case s.from == 0 && s.to != 0, s.from > s.to, s.to >= blockSize:
		return FormatError("bad spectral selection bounds")
	case s.from != 0 && len(s.list) != 1:
		return FormatError("progressive AC coefficients for more than one component")
	case s.high != 0 && s.high != s.low+1:
		return FormatError("bad successive approximation values")
	}
	return nil
}

func (d *decoder) units(s *pass, across, down int) error {
	d.nBits = 0
	var mean [4]int32
	for unit := range across * down {
		if d.restart > 0 && unit > 0 && unit%d.restart == 0 {
			if err := d.restarted(0xd0 + byte(unit/d.restart-1)%8); err != nil {
				return err
			}
			d.nBits, d.ended, mean = 0, 0, [4]int32{}
		}
		for _, c := range s.list {
			p := &d.parts[c.index]
			for j := range p.h * p.v {
				x, y := p.h*(unit%across)+j%p.h, p.v*(unit/across)+j/p.h
				if len(s.list) == 1 {
					// Alone, the blocks of a part stand row by row, and none beyond the edge.
					n := unit*p.h*p.v + j
					if x, y = n%(across*p.h), n/(across*p.h); x*8 >= d.width || y*8 >= d.height {
						continue
					}
				}
				var fresh block
				b := &fresh
				if d.progressive {
					b = &p.blocks[y*across*p.h+x]
				}
				var err error
				if s.high != 0 {
					err = d.refine(b, c.ac, s)
				} else {
					err = d.block(b, c, s, &mean[c.index])
				}
				if err != nil {
					return err
				}
				if !d.progressive {
					d.finish(b, c.index, x, y)
				}
			}
		}
	}
	return nil
}

// restarted finds a marker, behind bytes that a writer put before it.
func (d *decoder) restarted(want byte) error {
	b, err := d.take(2)
	if err != nil {
		return err
	}
	first, second := b[0], b[1]
	for first != 0xff || second != want {
		n := 2
		switch {
		case second == 0xff:
			first, n = 0xff, 1
		case first == 0xff && second != 0:
			return FormatError("bad RST marker")
		}
		if b, err = d.take(n); err != nil {
			return err
		}
		if n == 2 {
			first = b[0]
		}
		second = b[n-1]
	}
	return nil
}

// block reads the first bits of a block's numbers.
func (d *decoder) block(b *block, c chosen, s *pass, mean *int32) error {
	i := s.from
	if i == 0 {
		i = 1
		n, err := d.symbol(c.dc)
		if err != nil {
			return err
		}
		if n > 16 {
			return UnsupportedError("excessive DC component")
		}
		delta, err := d.number(int(n))
		if err != nil {
			return err
		}
		*mean += delta
		b[0] = *mean << s.low
	}
	if i <= s.to && d.ended > 0 {
		d.ended--
		return nil
	}
	for ; i <= s.to; i++ {
		v, err := d.symbol(c.ac)
		if err != nil {
			return err
		}
		run, n := int(v>>4), int(v&15)
		if n == 0 && run != 15 {
			if err := d.end(run); err != nil {
				return err
			}
			d.ended--
			return nil
		}
		if i += run; n == 0 {
			continue
		}
		if i > s.to {
			return nil
		}
		x, err := d.number(n)
		if err != nil {
			return err
		}
		b[zigzag[i]] = x << s.low
	}
	return nil
}

// end reads for how many blocks, this one too, there is nothing more.
func (d *decoder) end(n int) error {
	more, err := d.some(n)
	d.ended = 1<<n | int(more)
	return err
}

// refine reads one more bit of numbers that are known, and the first one of others.
func (d *decoder) refine(b *block, ac *code, s *pass) error {
	delta := int32(1) << s.low
	if s.from == 0 {
		bit, err := d.some(1)
		b[0] |= bit * delta
		return err
	}
	i := s.from
	for ; d.ended == 0 && i <= s.to; i++ {
		v, err := d.symbol(ac)
		if err != nil {
			return err
		}
		run, n := int(v>>4), v&15
		fresh := int32(0)
		switch {
		case n == 0 && run != 15:
			if err := d.end(run); err != nil {
				return err
			}
		case n == 1:
			bit, err := d.some(1)
			if err != nil {
				return err
			}
			fresh = delta * (2*bit - 1)
		case n != 0:
			return FormatError("unexpected Huffman code")
		}
		if d.ended > 0 {
			break
		}
		if i, err = d.refineKnown(b, i, s.to, run, delta); err != nil {
			return err
		}
		if i > s.to {
			return FormatError("too many coefficients")
		}
		if fresh != 0 {
			b[zigzag[i]] = fresh
		}
	}
	if d.ended > 0 {
		d.ended--
		_, err := d.refineKnown(b, i, s.to, -1, delta)
		return err
	}
	return nil
}

// refineKnown goes on until so many numbers that are still 0 are behind it, to the next such one.
func (d *decoder) refineKnown(b *block, i, to, zeros int, delta int32) (int, error) {
	for ; i <= to; i++ {
		at := zigzag[i]
		if b[at] == 0 {
			if zeros == 0 {
				break
			}
			zeros--
			continue
		}
		bit, err := d.some(1)
		if err != nil {
			return 0, err
		}
		if b[at] >= 0 {
			b[at] += bit * delta
		} else {
			b[at] -= bit * delta
		}
	}
	return i, nil
}

// finishAll makes pixels of what all scans brought.
func (d *decoder) finishAll() {
	across := (d.width + 8*d.maxH - 1) / (8 * d.maxH)
	for i := range d.parts {
		p := &d.parts[i]
		if p.blocks == nil {
			continue
		}
		for y := 0; y*8*p.high < d.height; y++ {
			for x := 0; x*8*p.wide < d.width; x++ {
				d.finish(&p.blocks[y*across*p.h+x], i, x, y)
			}
		}
	}
}

// finish makes pixels of a block, the x-th of its part from the left, the y-th from above.
func (d *decoder) finish(b *block, index, x, y int) {
	p := &d.parts[index]
	for i, q := range d.quant[p.q] {
		b[zigzag[i]] *= q
	}
	idct(b)
	var pix []byte
	stride := 0
	switch {
	case d.gray != nil:
		pix, stride = d.gray.Pix, d.gray.Stride
	case index == 0:
		pix, stride = d.colour.Y, d.colour.YStride
	case index == 1:
		pix, stride = d.colour.Cb, d.colour.CStride
	case index == 2:
		pix, stride = d.colour.Cr, d.colour.CStride
	default:
		pix, stride = d.black, d.blackStride
	}
	pix = pix[:cap(pix)]
	wide, high := 1, 1
	if d.stretched {
		wide, high = p.wide, p.high
	}
	for i, v := range b {
		v := byte(min(max(v+128, 0), 255))
		at := (8*y+i/8)*high*stride + (8*x+i%8)*wide
		if !d.stretched {
			pix[at] = v
			continue
		}
		for range high {
			for k := range wide {
				pix[at+k] = v
			}
			at += stride
		}
	}
}
