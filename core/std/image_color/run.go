package color

func (c RGBA) RGBA() (r, g, b, a uint32) {
	return uint32(c.R) * 0x101, uint32(c.G) * 0x101, uint32(c.B) * 0x101, uint32(c.A) * 0x101
}

func (c NRGBA) RGBA() (r, g, b, a uint32) {
	times := func(x uint8) uint32 { return uint32(x) * 0x101 * uint32(c.A) / 0xff }
	return times(c.R), times(c.G), times(c.B), uint32(c.A) * 0x101
}
func (c NRGBA64) RGBA() (r, g, b, a uint32) {
	times := func(x uint16) uint32 { return uint32(x) * uint32(c.A) / 0xffff }
	return times(c.R), times(c.G), times(c.B), uint32(c.A)
}
func (c Alpha) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A) * 0x101
	return a, a, a, a
}

func (c Gray) RGBA() (r, g, b, a uint32) {
	y := uint32(c.Y) * 0x101
	return y, y, y, 0xffff
}

func (c CMYK) RGBA() (uint32, uint32, uint32, uint32) {
	w := 0xffff - uint32(c.K)*0x101
	times := func(x uint8) uint32 { return (0xffff - uint32(x)*0x101) * w / 0xffff }
	return times(c.C), times(c.M), times(c.Y), 0xffff
}

// wide converts with 16 bits for each colour, as 16.16 fixed point.
func (c YCbCr) wide() (r, g, b uint32) {
	y, cb, cr := int32(c.Y)*0x10101, int32(c.Cb)-128, int32(c.Cr)-128
	clamp := func(x int32) uint32 { return uint32(min(max(x>>8, 0), 0xffff)) }
	return clamp(y + 91881*cr), clamp(y - 22554*cb - 46802*cr), clamp(y + 116130*cb)
}

func (c YCbCr) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b := c.wide()
	return r, g, b, 0xffff
}

func (c NYCbCrA) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b := c.wide()
	a := uint32(c.A) * 0x101
	return r * a / 0xffff, g * a / 0xffff, b * a / 0xffff, a
}

func YCbCrToRGB(y, cb, cr uint8) (uint8, uint8, uint8) {
	yy, b1, r1 := int32(y)*0x10101, int32(cb)-128, int32(cr)-128
	clamp := func(x int32) uint8 { return uint8(min(max(x>>16, 0), 0xff)) }
	return clamp(yy + 91881*r1), clamp(yy - 22554*b1 - 46802*r1), clamp(yy + 116130*b1)
}

func RGBToYCbCr(r, g, b uint8) (uint8, uint8, uint8) {
	r1, g1, b1 := int32(r), int32(g), int32(b)
	clamp := func(x int32) uint8 { return uint8(min(max(x>>16, 0), 0xff)) }
	y := (19595*r1 + 38470*g1 + 7471*b1 + 1<<15) >> 16
	return uint8(y), clamp(-11056*r1 - 21712*g1 + 32768*b1 + 257<<15), clamp(32768*r1 - 27440*g1 - 5328*b1 + 257<<15)
}

func RGBToCMYK(r, g, b uint8) (uint8, uint8, uint8, uint8) {
	w := uint32(max(r, g, b))
	if w == 0 {
		return 0, 0, 0, 0xff
	}
	less := func(x uint8) uint8 { return uint8((w - uint32(x)) * 0xff / w) }
	return less(r), less(g), less(b), uint8(0xff - w)
}

func CMYKToRGB(c, m, y, k uint8) (uint8, uint8, uint8) {
	r, g, b, _ := CMYK{c, m, y, k}.RGBA()
	return uint8(r >> 8), uint8(g >> 8), uint8(b >> 8)
}

type modelFunc struct{ f func(Color) Color }

//line color.go:160:1
func (m *modelFunc) Convert(c Color) Color {
	return m.f(c)
}

var (
	RGBAModel    = ModelFunc(toRGBA)
	RGBA64Model  = ModelFunc(toRGBA64)
	NRGBAModel   = ModelFunc(toNRGBA)
	NRGBA64Model = ModelFunc(toNRGBA64)
	AlphaModel   = ModelFunc(toAlpha)
	Alpha16Model = ModelFunc(toAlpha16)
	GrayModel    = ModelFunc(toGray)
	Gray16Model  = ModelFunc(toGray16)
	CMYKModel    = ModelFunc(toCMYK)
	YCbCrModel   = ModelFunc(toYCbCr)
	NYCbCrAModel = ModelFunc(toNYCbCrA)
	Black        = Gray16{0}
	White        = Gray16{0xffff}
	Transparent  = Alpha16{0}
	Opaque       = Alpha16{0xffff}
)

func toRGBA(c Color) Color {
	if _, ok := c.(RGBA); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func toRGBA64(c Color) Color {
	if _, ok := c.(RGBA64); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// plain undoes the multiplication by alpha.
func plain(c Color) (r, g, b, a uint32) {
	r, g, b, a = c.RGBA()
	switch a {
	case 0:
		return 0, 0, 0, 0
	case 0xffff:
		return
	}
	return r * 0xffff / a, g * 0xffff / a, b * 0xffff / a, a
}

func toNRGBA(c Color) Color {
	if _, ok := c.(NRGBA); ok {
		return c
	}
	r, g, b, a := plain(c)
	return NRGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func toNRGBA64(c Color) Color {
	if _, ok := c.(NRGBA64); ok {
		return c
	}
	r, g, b, a := plain(c)
	return NRGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

func toAlpha(c Color) Color {
	if _, ok := c.(Alpha); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha{uint8(a >> 8)}
}

func toAlpha16(c Color) Color {
	if _, ok := c.(Alpha16); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha16{uint16(a)}
}

func toGray(c Color) Color {
	if _, ok := c.(Gray); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	return Gray{uint8((19595*r + 38470*g + 7471*b + 1<<15) >> 24)}
}

func toGray16(c Color) Color {
	if _, ok := c.(Gray16); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	return Gray16{uint16((19595*r + 38470*g + 7471*b + 1<<15) >> 16)}
}

func toCMYK(c Color) Color {
	if _, ok := c.(CMYK); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	cc, m, y, k := RGBToCMYK(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return CMYK{cc, m, y, k}
}

func toYCbCr(c Color) Color {
	if _, ok := c.(YCbCr); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return YCbCr{y, u, v}
}

func toNYCbCrA(c Color) Color {
	switch c := c.(type) {
	case NYCbCrA:
		return c
	case YCbCr:
		return NYCbCrA{c, 0xff}
	}
	r, g, b, a := plain(c)
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return NYCbCrA{YCbCr{y, u, v}, uint8(a >> 8)}
}

//line color.go:297:1
func (p Palette) Index(c Color) int {
	r, g, b, a := c.RGBA()
	diff := func(x, y uint32) uint32 {
		d := x - y
		return d * d >> 2
	}
	best, least := 0, uint32(1<<32-1)
	for i, v := range p {
		r1, g1, b1, a1 := v.RGBA()
		if sum := diff(r, r1) + diff(g, g1) + diff(b, b1) + diff(a, a1); sum < least {
			if best, least = i, sum; sum == 0 {
				break
			}
		}
	}
	return best
}
