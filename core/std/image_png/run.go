package png

import (
	"bufio"
	"compress/zlib"
	"hash/crc32"
	"image"
	"image/color"
	"io"
	"strconv"
)

// Rules: the PNG specification, third edition.

const signature = "\x89PNG\r\n\x1a\n"

func be32(n int) []byte { return []byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)} }

type chunkWriter struct {
	w   io.Writer
	err error
}

func (c *chunkWriter) chunk(name string, data []byte) {
	if c.err != nil {
		return
	}
	b := append(append(be32(len(data)), name...), data...)
	b = append(b, be32(int(crc32.ChecksumIEEE(b[4:])))...)
	_, c.err = c.w.Write(b)
}

func (c *chunkWriter) Write(p []byte) (int, error) {
	c.chunk("IDAT", p)
	return len(p), c.err
}

func opaque(m image.Image) bool {
	if o, ok := m.(interface{ Opaque() bool }); ok {
		return o.Opaque()
	}
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if _, _, _, a := m.At(x, y).RGBA(); a != 0xffff {
				return false
			}
		}
	}
	return true
}

func (enc *Encoder) Encode(w io.Writer, m image.Image) error {
	b := m.Bounds()
	if b.Dx() <= 0 || b.Dy() <= 0 {
		return FormatError("invalid image size: " + strconv.Itoa(b.Dx()) + "x" + strconv.Itoa(b.Dy()))
	}
	pal, _ := m.(image.PalettedImage)
	var palette color.Palette
	if pal != nil {
		palette, _ = m.ColorModel().(color.Palette)
	}
	depth, kind, bits := 8, 6, 32
	switch {
	case palette != nil:
		kind, bits = 3, 8
		switch n := len(palette); {
		case n <= 2:
			bits = 1
		case n <= 4:
			bits = 2
		case n <= 16:
			bits = 4
		}
		depth = bits
	case m.ColorModel() == color.GrayModel:
		kind, bits = 0, 8
	case m.ColorModel() == color.Gray16Model:
		kind, bits, depth = 0, 16, 16
	case m.ColorModel() == color.RGBAModel, m.ColorModel() == color.NRGBAModel, m.ColorModel() == color.AlphaModel:
		if opaque(m) {
			kind, bits = 2, 24
		}
	default:
		depth, bits = 16, 64
		if opaque(m) {
			kind, bits = 2, 48
		}
	}
	c := &chunkWriter{w: w}
	if _, c.err = io.WriteString(w, signature); c.err != nil {
		return c.err
	}
	c.chunk("IHDR", append(append(be32(b.Dx()), be32(b.Dy())...), byte(depth), byte(kind), 0, 0, 0))
	if palette != nil {
		var rgb, alpha []byte
		last := -1
		for i, col := range palette {
			n := color.NRGBAModel.Convert(col).(color.NRGBA)
			rgb, alpha = append(rgb, n.R, n.G, n.B), append(alpha, n.A)
			if n.A != 0xff {
				last = i
			}
		}
		c.chunk("PLTE", rgb)
		if last >= 0 {
			c.chunk("tRNS", alpha[:last+1])
		}
	}
	out := bufio.NewWriterSize(c, 1<<15)
	level := zlib.DefaultCompression
	switch enc.CompressionLevel {
	case NoCompression:
		level = zlib.NoCompression
	case BestSpeed:
		level = zlib.BestSpeed
	case BestCompression:
		level = zlib.BestCompression
	}
	z, err := zlib.NewWriterLevel(out, level)
	if err != nil {
		return err
	}
	size := max(1, bits/8)
	before := make([]byte, (b.Dx()*bits+7)/8)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		var row []byte
		for x := b.Min.X; x < b.Max.X; x++ {
			switch {
			case palette != nil:
				i := pal.ColorIndexAt(x, y)
				k := (x - b.Min.X) * bits
				if k%8 == 0 {
					row = append(row, 0)
				}
				row[len(row)-1] |= i << (8 - bits - k%8)
			case kind == 0 && depth == 8:
				row = append(row, color.GrayModel.Convert(m.At(x, y)).(color.Gray).Y)
			case kind == 0:
				v := color.Gray16Model.Convert(m.At(x, y)).(color.Gray16).Y
				row = append(row, byte(v>>8), byte(v))
			case depth == 8:
				n := color.NRGBAModel.Convert(m.At(x, y)).(color.NRGBA)
				if row = append(row, n.R, n.G, n.B); kind == 6 {
					row = append(row, n.A)
				}
			default:
				n := color.NRGBA64Model.Convert(m.At(x, y)).(color.NRGBA64)
				row = append(row, byte(n.R>>8), byte(n.R), byte(n.G>>8), byte(n.G), byte(n.B>>8), byte(n.B))
				if kind == 6 {
					row = append(row, byte(n.A>>8), byte(n.A))
				}
			}
		}
		if level == zlib.NoCompression || palette != nil {
			z.Write(append([]byte{0}, row...))
		} else {
			z.Write(filtered(row, before, size))
		}
		before = row
	}
	if err := z.Close(); err != nil {
		return err
	}
	out.Flush()
	c.chunk("IEND", nil)
	return c.err
}

func paeth(a, b, c byte) byte {
	pa, pb := int(b)-int(c), int(a)-int(c)
	pc := abs(pa + pb)
	pa, pb = abs(pa), abs(pb)
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(x int) int { return max(x, -x) }

// guess is what a filter expects at a place, from the bytes left, above, and left of that.
func guess(filter int, a, b, c byte) byte {
	switch filter {
	case 1:
		return a
	case 2:
		return b
	case 3:
		return byte((int(a) + int(b)) / 2)
	case 4:
		return paeth(a, b, c)
	}
	return 0
}

func around(row, before []byte, i, size int) (a, b, c byte) {
	b = before[i]
	if i >= size {
		a, c = row[i-size], before[i-size]
	}
	return
}

// filtered is the row by the filter that leaves the smallest bytes: tried are up, Paeth, none, left, average.
func filtered(row, before []byte, size int) []byte {
	var best []byte
	least := 1 << 62
	for _, f := range []int{2, 4, 0, 1, 3} {
		out, sum := make([]byte, 1, len(row)+1), 0
		out[0] = byte(f)
		for i, v := range row {
			a, b, c := around(row, before, i, size)
			v -= guess(f, a, b, c)
			out = append(out, v)
			sum += abs(int(int8(v)))
		}
		if sum < least {
			best, least = out, sum
		}
	}
	return best
}
