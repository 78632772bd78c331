package jpeg

import (
	"bufio"
	"errors"
	"image"
	"image/color"
	"io"
)

// Tables that the standard proposes: quantisation in zigzag order, and for each Huffman code how many words have each length,
// then what they mean. First for brightness, then for colour.
var coarse = [2]string{
	"\x10\x0b\x0c\x0e\x0c\x0a\x10\x0e\x0d\x0e\x12\x11\x10\x13\x18\x28\x1a\x18\x16\x16\x18\x31\x23\x25\x1d\x28\x3a\x33" +
		"\x3d\x3c\x39\x33\x38\x37\x40\x48\x5c\x4e\x40\x44\x57\x45\x37\x38\x50\x6d\x51\x57\x5f\x62\x67\x68\x67\x3e\x4d\x71" +
		"\x79\x70\x64\x78\x5c\x65\x67\x63",
	"\x11\x12\x12\x18\x15\x18\x2f\x1a\x1a\x2f\x63\x42\x38\x42\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63" +
		"\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63" +
		"\x63\x63\x63\x63\x63\x63\x63\x63",
}

var codes = [4]string{
	"\x00\x01\x05\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b",
	"\x00\x02\x01\x03\x03\x02\x04\x03\x05\x05\x04\x04\x00\x00\x01\x7d\x01\x02\x03\x00\x04\x11\x05\x12\x21\x31\x41\x06" +
		"\x13\x51\x61\x07\x22\x71\x14\x32\x81\x91\xa1\x08\x23\x42\xb1\xc1\x15\x52\xd1\xf0\x24\x33\x62\x72\x82\x09\x0a\x16" +
		"\x17\x18\x19\x1a\x25\x26\x27\x28\x29\x2a\x34\x35\x36\x37\x38\x39\x3a\x43\x44\x45\x46\x47\x48\x49\x4a\x53\x54\x55" +
		"\x56\x57\x58\x59\x5a\x63\x64\x65\x66\x67\x68\x69\x6a\x73\x74\x75\x76\x77\x78\x79\x7a\x83\x84\x85\x86\x87\x88\x89" +
		"\x8a\x92\x93\x94\x95\x96\x97\x98\x99\x9a\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba" +
		"\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea" +
		"\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa",
	"\x00\x03\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b",
	"\x00\x02\x01\x02\x04\x04\x03\x04\x07\x05\x04\x04\x00\x01\x02\x77\x00\x01\x02\x03\x11\x04\x05\x21\x31\x06\x12\x41" +
		"\x51\x07\x61\x71\x13\x22\x32\x81\x08\x14\x42\x91\xa1\xb1\xc1\x09\x23\x33\x52\xf0\x15\x62\x72\xd1\x0a\x16\x24\x34" +
		"\xe1\x25\xf1\x17\x18\x19\x1a\x26\x27\x28\x29\x2a\x35\x36\x37\x38\x39\x3a\x43\x44\x45\x46\x47\x48\x49\x4a\x53\x54" +
		"\x55\x56\x57\x58\x59\x5a\x63\x64\x65\x66\x67\x68\x69\x6a\x73\x74\x75\x76\x77\x78\x79\x7a\x82\x83\x84\x85\x86\x87" +
		"\x88\x89\x8a\x92\x93\x94\x95\x96\x97\x98\x99\x9a\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xb2\xb3\xb4\xb5\xb6\xb7\xb8" +
		"\xb9\xba\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9" +
		"\xea\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa",
}

// zigzag is where each number of the zigzag order stands.
var zigzag = func() (at [blockSize]int) {
	x, y, dx := 0, 0, 1
	for i := range at {
		at[i] = 8*y + x
		nx, ny := x+dx, y-dx
		switch {
		case nx > 7:
			nx, ny, dx = 7, y+1, -1
		case ny > 7:
			nx, ny, dx = x+1, 7, 1
		case ny < 0:
			nx, ny, dx = x+1, 0, -1
		case nx < 0:
			nx, ny, dx = 0, y+1, 1
		}
		x, y = nx, ny
	}
	return at
}()

// word is one of a code: its bits and how many.
type word struct{ bits, n uint32 }

// words has the words of each code by what they mean.
var words = func() (all [4][256]word) {
	for c, text := range codes {
		next, k := uint32(0), 16
		for n := range 16 {
			for range text[n] {
				all[c][text[k]] = word{next, uint32(n) + 1}
				next++
				k++
			}
			next <<= 1
		}
	}
	return all
}()

type output interface {
	io.Writer
	io.ByteWriter
	Flush() error
}

type encoder struct {
	w     output
	err   error
	bits  uint32 // that make no byte yet, from the left
	n     uint32
	quant [2][blockSize]int32
	last  [3]int32 // the means of the blocks before
}

func Encode(w io.Writer, m image.Image, o *Options) error {
	size := m.Bounds().Size()
	if size.X >= 1<<16 || size.Y >= 1<<16 {
		return errors.New("jpeg: image is too large to encode")
	}
	e := encoder{}
	if direct, ok := w.(output); ok {
		e.w = direct
	} else {
		e.w = bufio.NewWriter(w)
	}
	quality := DefaultQuality
	if o != nil {
		quality = min(max(o.Quality, 1), 100)
	}
	percent := 200 - 2*quality
	if quality < 50 {
		percent = 5000 / quality
	}
	for i := range e.quant {
		for j := range e.quant[i] {
			e.quant[i][j] = int32(min(max((int(coarse[i][j])*percent+50)/100, 1), 255))
		}
	}
	_, gray := m.(*image.Gray)
	e.head(size, gray)
	if gray {
		e.grayBlocks(m.(*image.Gray))
	} else {
		e.colourBlocks(m)
	}
	e.emit(0x7f, 7)
	e.write("\xff\xd9")
	if e.err == nil {
		e.err = e.w.Flush()
	}
	return e.err
}

func (e *encoder) write(s string) {
	if e.err == nil {
		_, e.err = e.w.Write([]byte(s))
	}
}

func (e *encoder) byte(b byte) {
	if e.err == nil {
		e.err = e.w.WriteByte(b)
	}
}

// segment begins one: its marker, and the length of what follows.
func (e *encoder) segment(marker byte, n int) {
	n += 2
	e.write(string([]byte{0xff, marker, byte(n >> 8), byte(n)}))
}

func (e *encoder) head(size image.Point, gray bool) {
	e.write("\xff\xd8")
	e.segment(0xdb, 2*(1+blockSize))
	for i := range e.quant {
		e.byte(byte(i))
		for _, q := range e.quant[i] {
			e.byte(byte(q))
		}
	}
	parts, tables, scan := "\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01", 4, "\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00"
	if gray {
		parts, tables, scan = "\x01\x01\x11\x00", 2, "\x01\x01\x00\x00\x3f\x00"
	}
	e.segment(0xc0, 5+len(parts))
	e.write(string([]byte{8, byte(size.Y >> 8), byte(size.Y), byte(size.X >> 8), byte(size.X)}) + parts)
	n := tables
	for _, code := range codes[:tables] {
		n += len(code)
	}
	e.segment(0xc4, n)
	for i, code := range codes[:tables] {
		e.byte("\x00\x10\x01\x11"[i])
		e.write(code)
	}
	e.segment(0xda, len(scan))
	e.write(scan)
}

func (e *encoder) emit(bits, n uint32) {
	n += e.n
	bits = bits<<(32-n) | e.bits
	for ; n >= 8; n -= 8 {
		b := byte(bits >> 24)
		e.byte(b)
		if b == 0xff {
			e.byte(0)
		}
		bits <<= 8
	}
	e.bits, e.n = bits, n
}

func (e *encoder) emitWord(code int, value byte) {
	e.emit(words[code][value].bits, words[code][value].n)
}

// number writes v after a run of zeros: how many bits it takes, then these.
func (e *encoder) number(code int, run, v int32) {
	size, bits := v, v
	if v < 0 {
		size, bits = -v, v-1
	}
	n := uint32(0)
	for ; size > 0; size >>= 1 {
		n++
	}
	e.emitWord(code, byte(run)<<4|byte(n))
	if n > 0 {
		e.emit(uint32(bits)&(1<<n-1), n)
	}
}

// rounded is a/b, to the nearest.
func rounded(a, b int32) int32 {
	if a < 0 {
		return -((-a + b>>1) / b)
	}
	return (a + b>>1) / b
}

func (e *encoder) block(b *block, part int) {
	q := min(part, 1)
	fdct(b)
	mean := rounded(b[0], 8*e.quant[q][0])
	e.number(2*q, 0, mean-e.last[part])
	e.last[part] = mean
	run := int32(0)
	for i := 1; i < blockSize; i++ {
		v := rounded(b[zigzag[i]], 8*e.quant[q][i])
		if v == 0 {
			run++
			continue
		}
		for ; run > 15; run -= 16 {
			e.emitWord(2*q+1, 0xf0)
		}
		e.number(2*q+1, run, v)
		run = 0
	}
	if run > 0 {
		e.emitWord(2*q+1, 0)
	}
}

func (e *encoder) grayBlocks(m *image.Gray) {
	r := m.Bounds()
	var b block
	for y := r.Min.Y; y < r.Max.Y; y += 8 {
		for x := r.Min.X; x < r.Max.X; x += 8 {
			for i := range b {
				b[i] = int32(m.Pix[m.PixOffset(min(x+i%8, r.Max.X-1), min(y+i/8, r.Max.Y-1))])
			}
			e.block(&b, 0)
		}
	}
}

// at gives brightness and colour of a pixel.
func at(m image.Image, x, y int) (uint8, uint8, uint8) {
	switch m := m.(type) {
	case *image.RGBA:
		p := m.Pix[m.PixOffset(x, y):]
		return color.RGBToYCbCr(p[0], p[1], p[2])
	case *image.YCbCr:
		c := m.COffset(x, y)
		return m.Y[m.YOffset(x, y)], m.Cb[c], m.Cr[c]
	}
	r, g, b, _ := m.At(x, y).RGBA()
	return color.RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
}

func (e *encoder) colourBlocks(m image.Image) {
	r := m.Bounds()
	var b block
	var colours [2][4]block
	for y := r.Min.Y; y < r.Max.Y; y += 16 {
		for x := r.Min.X; x < r.Max.X; x += 16 {
			for k := range 4 {
				x, y := x+k%2*8, y+k/2*8
				for i := range b {
					bright, blue, red := at(m, min(x+i%8, r.Max.X-1), min(y+i/8, r.Max.Y-1))
					b[i], colours[0][k][i], colours[1][k][i] = int32(bright), int32(blue), int32(red)
				}
				e.block(&b, 0)
			}
			for part := range colours {
				halve(&b, &colours[part])
				e.block(&b, part+1)
			}
		}
	}
}

// halve makes one block of four, with the means of four numbers each.
func halve(b *block, four *[4]block) {
	for i := range b {
		from := &four[i/32*2+i%8/4]
		j := i/8%4*16 + i%4*2
		b[i] = (from[j] + from[j+1] + from[j+8] + from[j+9] + 2) >> 2
	}
}
