package image

import (
	"image/color"
	"math/bits"
)

// The images of pixels in rows. All are of one form.

// offset is where a pixel begins.
func offset(r Rectangle, stride, size, x, y int) int {
	return (y-r.Min.Y)*stride + (x-r.Min.X)*size
}

func pixels(name string, size int, r Rectangle) []uint8 { return make([]uint8, checked(name, size, r)) }

// checked is how many bytes an image's pixels take.
func checked(name string, size int, r Rectangle) int {
	if r.Dx() < 0 || r.Dy() < 0 {
		panic("image: New" + name + " Rectangle has huge or negative dimensions")
	}
	n := uint(size) * uint(r.Dx())
	if high, low := bits.Mul(n, uint(r.Dy())); high != 0 || int(low) < 0 || n/uint(size) != uint(r.Dx()) {
		panic("image: New" + name + " Rectangle has huge or negative dimensions")
	}
	return size * r.Dx() * r.Dy()
}

func get16(p []uint8) uint16    { return uint16(p[0])<<8 | uint16(p[1]) }
func put16(p []uint8, v uint16) { p[0], p[1] = uint8(v>>8), uint8(v) }

func wide(r, g, b, a uint32) color.RGBA64 {
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// plain takes out the alpha that a colour was multiplied with.
func plain(c color.RGBA64) (r, g, b, a uint32) {
	r, g, b, a = uint32(c.R), uint32(c.G), uint32(c.B), uint32(c.A)
	if a != 0 && a != 0xffff {
		r, g, b = r*0xffff/a, g*0xffff/a, b*0xffff/a
	}
	return
}

// lightness is 65536 times a colour's grey.
func lightness(c color.RGBA64) uint32 {
	return 19595*uint32(c.R) + 38470*uint32(c.G) + 7471*uint32(c.B) + 1<<15
}

// all reports whether each pixel's byte or word at that place is full.
func all(pix []uint8, stride, size, at, width int, r Rectangle) bool {
	for y := 0; y < r.Dy(); y++ {
		for x := 0; x < r.Dx(); x++ {
			i := y*stride + x*size + at
			for k := 0; k < width; k++ {
				if pix[i+k] != 0xff {
					return false
				}
			}
		}
	}
	return true
}

func NewRGBA(r Rectangle) *RGBA { return &RGBA{pixels("RGBA", 4, r), 4 * r.Dx(), r} }

func (p *RGBA) RGBAAt(x, y int) color.RGBA {
	if !(Point{x, y}.In(p.Rect)) {
		return color.RGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.RGBA{s[0], s[1], s[2], s[3]}
}
func (p *RGBA) RGBA64At(x, y int) color.RGBA64 { return wide(p.RGBAAt(x, y).RGBA()) }
func (p *RGBA) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = uint8(c.R>>8), uint8(c.G>>8), uint8(c.B>>8), uint8(c.A>>8)
}
func (p *RGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetRGBA(x, y, color.RGBAModel.Convert(c).(color.RGBA))
	}
}
func (p *RGBA) SetRGBA(x, y int, c color.RGBA) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.R
	s[1] = c.G
	s[2] = c.B
	s[3] = c.A
}
func (p *RGBA) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &RGBA{}
	}
	return &RGBA{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *RGBA) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 4, 3, 1, p.Rect) }

func NewRGBA64(r Rectangle) *RGBA64 { return &RGBA64{pixels("RGBA64", 8, r), 8 * r.Dx(), r} }

func (p *RGBA64) RGBA64At(x, y int) color.RGBA64 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.RGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.RGBA64{get16(s[0:]), get16(s[2:]), get16(s[4:]), get16(s[6:])}
}
func (p *RGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetRGBA64(x, y, color.RGBA64Model.Convert(c).(color.RGBA64))
	}
}
func (p *RGBA64) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	put16(s[0:], c.R)
	put16(s[2:], c.G)
	put16(s[4:], c.B)
	put16(s[6:], c.A)
}
func (p *RGBA64) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &RGBA64{}
	}
	return &RGBA64{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *RGBA64) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 8, 6, 2, p.Rect) }

func NewNRGBA(r Rectangle) *NRGBA { return &NRGBA{pixels("NRGBA", 4, r), 4 * r.Dx(), r} }

func (p *NRGBA) NRGBAAt(x, y int) color.NRGBA {
	if !(Point{x, y}.In(p.Rect)) {
		return color.NRGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.NRGBA{s[0], s[1], s[2], s[3]}
}
func (p *NRGBA) RGBA64At(x, y int) color.RGBA64 { return wide(p.NRGBAAt(x, y).RGBA()) }
func (p *NRGBA) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	r, g, b, a := plain(c)
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = uint8(r>>8), uint8(g>>8), uint8(b>>8), uint8(a>>8)
}
func (p *NRGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetNRGBA(x, y, color.NRGBAModel.Convert(c).(color.NRGBA))
	}
}
func (p *NRGBA) SetNRGBA(x, y int, c color.NRGBA) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.R
	s[1] = c.G
	s[2] = c.B
	s[3] = c.A
}
func (p *NRGBA) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &NRGBA{}
	}
	return &NRGBA{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *NRGBA) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 4, 3, 1, p.Rect) }

func NewNRGBA64(r Rectangle) *NRGBA64 { return &NRGBA64{pixels("NRGBA64", 8, r), 8 * r.Dx(), r} }

func (p *NRGBA64) NRGBA64At(x, y int) color.NRGBA64 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.NRGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.NRGBA64{get16(s[0:]), get16(s[2:]), get16(s[4:]), get16(s[6:])}
}
func (p *NRGBA64) RGBA64At(x, y int) color.RGBA64 { return wide(p.NRGBA64At(x, y).RGBA()) }
func (p *NRGBA64) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	r, g, b, a := plain(c)
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	put16(s[0:], uint16(r))
	put16(s[2:], uint16(g))
	put16(s[4:], uint16(b))
	put16(s[6:], uint16(a))
}
func (p *NRGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetNRGBA64(x, y, color.NRGBA64Model.Convert(c).(color.NRGBA64))
	}
}
func (p *NRGBA64) SetNRGBA64(x, y int, c color.NRGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	put16(s[0:], c.R)
	put16(s[2:], c.G)
	put16(s[4:], c.B)
	put16(s[6:], c.A)
}
func (p *NRGBA64) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &NRGBA64{}
	}
	return &NRGBA64{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *NRGBA64) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 8, 6, 2, p.Rect) }

func NewAlpha(r Rectangle) *Alpha { return &Alpha{pixels("Alpha", 1, r), 1 * r.Dx(), r} }

func (p *Alpha) RGBA64At(x, y int) color.RGBA64 { return wide(p.AlphaAt(x, y).RGBA()) }
func (p *Alpha) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetAlpha(x, y, color.AlphaModel.Convert(c).(color.Alpha))
	}
}
func (p *Alpha) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &Alpha{}
	}
	return &Alpha{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *Alpha) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 1, 0, 1, p.Rect) }

func NewAlpha16(r Rectangle) *Alpha16 { return &Alpha16{pixels("Alpha16", 2, r), 2 * r.Dx(), r} }

func (p *Alpha16) Alpha16At(x, y int) color.Alpha16 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Alpha16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Alpha16{get16(s[0:])}
}
func (p *Alpha16) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	put16(p.Pix[p.PixOffset(x, y):], c.A)
}
func (p *Alpha16) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetAlpha16(x, y, color.Alpha16Model.Convert(c).(color.Alpha16))
	}
}
func (p *Alpha16) SetAlpha16(x, y int, c color.Alpha16) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	put16(s[0:], c.A)
}
func (p *Alpha16) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &Alpha16{}
	}
	return &Alpha16{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
func (p *Alpha16) Opaque() bool { return p.Rect.Empty() || all(p.Pix, p.Stride, 2, 0, 2, p.Rect) }

func NewGray(r Rectangle) *Gray { return &Gray{pixels("Gray", 1, r), 1 * r.Dx(), r} }

func (p *Gray) RGBA64At(x, y int) color.RGBA64 { return wide(p.GrayAt(x, y).RGBA()) }
func (p *Gray) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	p.Pix[p.PixOffset(x, y)] = uint8(lightness(c) >> 24)
}
func (p *Gray) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetGray(x, y, color.GrayModel.Convert(c).(color.Gray))
	}
}
func (p *Gray) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &Gray{}
	}
	return &Gray{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

func NewGray16(r Rectangle) *Gray16 { return &Gray16{pixels("Gray16", 2, r), 2 * r.Dx(), r} }

func (p *Gray16) Gray16At(x, y int) color.Gray16 {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Gray16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Gray16{get16(s[0:])}
}
func (p *Gray16) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	put16(p.Pix[p.PixOffset(x, y):], uint16(lightness(c)>>16))
}
func (p *Gray16) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetGray16(x, y, color.Gray16Model.Convert(c).(color.Gray16))
	}
}
func (p *Gray16) SetGray16(x, y int, c color.Gray16) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	put16(s[0:], c.Y)
}
func (p *Gray16) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &Gray16{}
	}
	return &Gray16{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}

func NewCMYK(r Rectangle) *CMYK { return &CMYK{pixels("CMYK", 4, r), 4 * r.Dx(), r} }

func (p *CMYK) CMYKAt(x, y int) color.CMYK {
	if !(Point{x, y}.In(p.Rect)) {
		return color.CMYK{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.CMYK{s[0], s[1], s[2], s[3]}
}
func (p *CMYK) RGBA64At(x, y int) color.RGBA64 { return wide(p.CMYKAt(x, y).RGBA()) }
func (p *CMYK) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	cyan, magenta, yellow, key := color.RGBToCMYK(uint8(c.R>>8), uint8(c.G>>8), uint8(c.B>>8))
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = cyan, magenta, yellow, key
}
func (p *CMYK) Set(x, y int, c color.Color) {
	if (Point{x, y}.In(p.Rect)) {
		p.SetCMYK(x, y, color.CMYKModel.Convert(c).(color.CMYK))
	}
}
func (p *CMYK) SetCMYK(x, y int, c color.CMYK) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0] = c.C
	s[1] = c.M
	s[2] = c.Y
	s[3] = c.K
}
func (p *CMYK) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &CMYK{}
	}
	return &CMYK{p.Pix[p.PixOffset(r.Min.X, r.Min.Y):], p.Stride, r}
}
