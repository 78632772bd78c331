package image

import (
	"bufio"
	"errors"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"strconv"
)

var (
	ZP          Point
	ZR          Rectangle
	ErrFormat   = errors.New("image: unknown format")
	Black       = NewUniform(color.Black)
	White       = NewUniform(color.White)
	Transparent = NewUniform(color.Transparent)
	Opaque      = NewUniform(color.Opaque)
)

func (p Point) String() string { return "(" + strconv.Itoa(p.X) + "," + strconv.Itoa(p.Y) + ")" }

func (p Point) Mod(r Rectangle) Point {
	w, h := r.Dx(), r.Dy()
	p = p.Sub(r.Min)
	return Point{(p.X%w + w) % w, (p.Y%h + h) % h}.Add(r.Min)
}

func (r Rectangle) String() string { return r.Min.String() + "-" + r.Max.String() }

func (r Rectangle) Inset(n int) Rectangle {
	if r.Dx() < 2*n {
		r.Min.X = (r.Min.X + r.Max.X) / 2
		r.Max.X = r.Min.X
	} else {
		r.Min.X, r.Max.X = r.Min.X+n, r.Max.X-n
	}
	if r.Dy() < 2*n {
		r.Min.Y = (r.Min.Y + r.Max.Y) / 2
		r.Max.Y = r.Min.Y
	} else {
		r.Min.Y, r.Max.Y = r.Min.Y+n, r.Max.Y-n
	}
	return r
}
func (r Rectangle) Intersect(s Rectangle) Rectangle {
	r = Rectangle{Point{max(r.Min.X, s.Min.X), max(r.Min.Y, s.Min.Y)}, Point{min(r.Max.X, s.Max.X), min(r.Max.Y, s.Max.Y)}}
	if r.Empty() {
		return Rectangle{}
	}
	return r
}
func (r Rectangle) Union(s Rectangle) Rectangle {
	if r.Empty() {
		return s
	}
	if s.Empty() {
		return r
	}
	return Rectangle{Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)}, Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)}}
}

func (c *Uniform) RGBA64At(x, y int) color.RGBA64 { return wide(c.C.RGBA()) }

func NewPaletted(r Rectangle, p color.Palette) *Paletted {
	return &Paletted{pixels("Paletted", 1, r), r.Dx(), r, p}
}

func (p *Paletted) RGBA64At(x, y int) color.RGBA64 {
	if len(p.Palette) == 0 {
		return color.RGBA64{}
	}
	return wide(p.At(x, y).RGBA())
}
func (p *Paletted) SetRGBA64(x, y int, c color.RGBA64) {
	if (Point{x, y}).In(p.Rect) {
		p.Pix[p.PixOffset(x, y)] = uint8(p.Palette.Index(c))
	}
}
func (p *Paletted) At(x, y int) color.Color {
	if len(p.Palette) == 0 {
		return nil
	}
	return p.Palette[p.ColorIndexAt(x, y)]
}
func (p *Paletted) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.Pix[p.PixOffset(x, y)] = uint8(p.Palette.Index(c))
	}
}
func (p *Paletted) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &Paletted{Palette: p.Palette}
	}
	return &Paletted{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r, p.Palette}
}
func (p *Paletted) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		for x := p.Rect.Min.X; x < p.Rect.Max.X; x++ {
			if _, _, _, a := p.At(x, y).RGBA(); a != 0xffff {
				return false
			}
		}
	}
	return true
}

// steps: how many pixels share a colour, across and down.
func (s YCbCrSubsampleRatio) steps() (x, y int) {
	if s < 0 || s > YCbCrSubsampleRatio410 {
		return 1, 1
	}
	return [...]int{1, 2, 2, 1, 4, 4}[s], [...]int{1, 1, 2, 2, 1, 2}[s]
}

// planes is how many bytes the light takes, and how wide and large each of the two planes of colour is.
func planes(r Rectangle, ratio YCbCrSubsampleRatio) (light, width, size int) {
	sx, sy := ratio.steps()
	width = (r.Max.X+sx-1)/sx - r.Min.X/sx
	return r.Dx() * r.Dy(), width, width * ((r.Max.Y+sy-1)/sy - r.Min.Y/sy)
}

func NewYCbCr(r Rectangle, ratio YCbCrSubsampleRatio) *YCbCr {
	checked("YCbCr", 1, r)
	n, w, part := planes(r, ratio)
	b := make([]uint8, n+2*part)
	return &YCbCr{b[:n:n], b[n : n+part : n+part], b[n+part : n+2*part : n+2*part], r.Dx(), w, ratio, r}
}

func (p *YCbCr) RGBA64At(x, y int) color.RGBA64 { return wide(p.YCbCrAt(x, y).RGBA()) }
func (p *YCbCr) COffset(x, y int) int {
	sx, sy := p.SubsampleRatio.steps()
	return (y/sy-p.Rect.Min.Y/sy)*p.CStride + x/sx - p.Rect.Min.X/sx
}
func (p *YCbCr) YCbCrAt(x, y int) color.YCbCr {
	if !(Point{x, y}).In(p.Rect) {
		return color.YCbCr{}
	}
	i := p.COffset(x, y)
	return color.YCbCr{p.Y[p.YOffset(x, y)], p.Cb[i], p.Cr[i]}
}
func (p *YCbCr) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &YCbCr{SubsampleRatio: p.SubsampleRatio}
	}
	i := p.COffset(r.Min.X, r.Min.Y)
	return &YCbCr{p.Y[p.YOffset(r.Min.X, r.Min.Y):], p.Cb[i:], p.Cr[i:], p.YStride, p.CStride, p.SubsampleRatio, r}
}

// ---- formats

type format struct {
	name, magic  string
	decode       func(io.Reader) (Image, error)
	decodeConfig func(io.Reader) (Config, error)
}

// formats is a []format: Go makes a value of it that is stored at once.
var formats any

func RegisterFormat(name, magic string, decode func(io.Reader) (Image, error), decodeConfig func(io.Reader) (Config, error)) {
	list, _ := formats.([]format)
	formats = append(list, format{name, magic, decode, decodeConfig})
}

func sniff(r *bufio.Reader) (f format) {
	// Packages of the library have no init of their own to run: the formats that there are, are known from the start.
	known := []format{
		{"png", "\x89PNG\r\n\x1a\n", png.Decode, png.DecodeConfig},
		{"gif", "GIF8?a", gif.Decode, gif.DecodeConfig},
		{"jpeg", "\xff\xd8", jpeg.Decode, jpeg.DecodeConfig},
	}
	list, _ := formats.([]format)
next:
	for _, f := range append(known, list...) {
		b, err := r.Peek(len(f.magic))
		if err != nil {
			continue
		}
		for i, c := range b {
			if f.magic[i] != c && f.magic[i] != '?' {
				continue next
			}
		}
		return f
	}
	return
}

func Decode(r io.Reader) (Image, string, error) {
	b := bufio.NewReader(r)
	f := sniff(b)
	if f.decode == nil {
		return nil, "", ErrFormat
	}
	m, err := f.decode(b)
	return m, f.name, err
}

func DecodeConfig(r io.Reader) (Config, string, error) {
	b := bufio.NewReader(r)
	f := sniff(b)
	if f.decodeConfig == nil {
		return Config{}, "", ErrFormat
	}
	c, err := f.decodeConfig(b)
	return c, f.name, err
}
