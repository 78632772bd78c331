// Package color: what is inlined into callers, in gc's shape; the machine runs it as well.
package color

//line color.go:51:1
func (c RGBA64) RGBA() (r, g, b, a uint32) {
	return uint32(c.R), uint32(c.G), uint32(c.B), uint32(c.A)
}

//line color.go:114:1
func (c Alpha16) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return a, a, a, a
}

//line color.go:135:1
func (c Gray16) RGBA() (r, g, b, a uint32) {
	y := uint32(c.Y)
	return y, y, y, 0xffff
}

//line color.go:147:1
func ModelFunc(f func(Color) Color) Model {
//line color.go:153:1
	return &modelFunc{f}
}

//line color.go:283:1
func (p Palette) Convert(c Color) Color {
	if len(p) == 0 {
		return nil
	}
	return p[p.Index(c)]
}
