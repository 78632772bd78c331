// Package image: what is inlined into callers, in gc's shape; the machine runs it as well.
package image

import "image/color"

//line geom.go:24:1
func (p Point) Add(q Point) Point {
	return Point{p.X + q.X, p.Y + q.Y}
}

//line geom.go:29:1
func (p Point) Sub(q Point) Point {
	return Point{p.X - q.X, p.Y - q.Y}
}

//line geom.go:34:1
func (p Point) Mul(k int) Point {
	return Point{p.X * k, p.Y * k}
}

//line geom.go:39:1
func (p Point) Div(k int) Point {
	return Point{p.X / k, p.Y / k}
}

//line geom.go:44:1
func (p Point) In(r Rectangle) bool {
	return r.Min.X <= p.X && p.X < r.Max.X &&
		r.Min.Y <= p.Y && p.Y < r.Max.Y
}

//line geom.go:66:1
func (p Point) Eq(q Point) bool {
	return p == q
}

//line geom.go:76:1
func Pt(X, Y int) Point {
	return Point{X, Y}
}

//line geom.go:98:1
func (r Rectangle) Dx() int {
	return r.Max.X - r.Min.X
}

//line geom.go:103:1
func (r Rectangle) Dy() int {
	return r.Max.Y - r.Min.Y
}

//line geom.go:201:1
func (r Rectangle) Empty() bool {
	return r.Min.X >= r.Max.X || r.Min.Y >= r.Max.Y
}

//line geom.go:207:1
func (r Rectangle) Eq(s Rectangle) bool {
	return r == s || r.Empty() && s.Empty()
}

//line geom.go:212:1
func (r Rectangle) Overlaps(s Rectangle) bool {
	return !r.Empty() && !s.Empty() &&
		r.Min.X < s.Max.X && s.Min.X < r.Max.X &&
		r.Min.Y < s.Max.Y && s.Min.Y < r.Max.Y
}

//line geom.go:242:1
func (r Rectangle) At(x, y int) color.Color {
	if (Point{x, y}).In(r) {
		return color.Opaque
	}
	return color.Transparent
}

//line geom.go:258:1
func (r Rectangle) Bounds() Rectangle {
	return r
}

//line geom.go:263:1
func (r Rectangle) ColorModel() color.Model {
	return color.Alpha16Model
}

//line image.go:114:1
func (p *RGBA) ColorModel() color.Model { return color.RGBAModel }

//line image.go:116:1
func (p *RGBA) Bounds() Rectangle { return p.Rect }

//line image.go:118:1
func (p *RGBA) At(x, y int) color.Color {
	return p.RGBAAt(x, y)
}

//line image.go:248:1
func (p *RGBA64) ColorModel() color.Model { return color.RGBA64Model }

//line image.go:250:1
func (p *RGBA64) Bounds() Rectangle { return p.Rect }

//line image.go:252:1
func (p *RGBA64) At(x, y int) color.Color {
	return p.RGBA64At(x, y)
}

//line image.go:365:1
func (p *NRGBA) ColorModel() color.Model { return color.NRGBAModel }

//line image.go:367:1
func (p *NRGBA) Bounds() Rectangle { return p.Rect }

//line image.go:369:1
func (p *NRGBA) At(x, y int) color.Color {
	return p.NRGBAAt(x, y)
}

//line image.go:492:1
func (p *NRGBA64) ColorModel() color.Model { return color.NRGBA64Model }

//line image.go:494:1
func (p *NRGBA64) Bounds() Rectangle { return p.Rect }

//line image.go:496:1
func (p *NRGBA64) At(x, y int) color.Color {
	return p.NRGBA64At(x, y)
}

//line image.go:636:1
func (p *Alpha) ColorModel() color.Model { return color.AlphaModel }

//line image.go:638:1
func (p *Alpha) Bounds() Rectangle { return p.Rect }

//line image.go:640:1
func (p *Alpha) At(x, y int) color.Color {
	return p.AlphaAt(x, y)
}

//line image.go:744:1
func (p *Alpha16) ColorModel() color.Model { return color.Alpha16Model }

//line image.go:746:1
func (p *Alpha16) Bounds() Rectangle { return p.Rect }

//line image.go:748:1
func (p *Alpha16) At(x, y int) color.Color {
	return p.Alpha16At(x, y)
}

//line image.go:855:1
func (p *Gray) ColorModel() color.Model { return color.GrayModel }

//line image.go:857:1
func (p *Gray) Bounds() Rectangle { return p.Rect }

//line image.go:859:1
func (p *Gray) At(x, y int) color.Color {
	return p.GrayAt(x, y)
}

//line image.go:952:1
func (p *Gray16) ColorModel() color.Model { return color.Gray16Model }

//line image.go:954:1
func (p *Gray16) Bounds() Rectangle { return p.Rect }

//line image.go:956:1
func (p *Gray16) At(x, y int) color.Color {
	return p.Gray16At(x, y)
}

//line image.go:1052:1
func (p *CMYK) ColorModel() color.Model { return color.CMYKModel }

//line image.go:1054:1
func (p *CMYK) Bounds() Rectangle { return p.Rect }

//line image.go:1056:1
func (p *CMYK) At(x, y int) color.Color {
	return p.CMYKAt(x, y)
}

//line image.go:928:1
func (p *Gray) Opaque() bool {
	return true
}

//line image.go:1028:1
func (p *Gray16) Opaque() bool {
	return true
}

//line image.go:1137:1
func (p *CMYK) Opaque() bool {
	return true
}

//line ycbcr.go:143:1
func (p *YCbCr) Opaque() bool {
	return true
}

//line image.go:1163:1
func (p *Paletted) ColorModel() color.Model { return p.Palette }

//line image.go:1165:1
func (p *Paletted) Bounds() Rectangle { return p.Rect }

//line names.go:28:1
func (c *Uniform) RGBA() (r, g, b, a uint32) {
	return c.C.RGBA()
}

//line names.go:32:1
func (c *Uniform) ColorModel() color.Model {
	return c
}

//line names.go:36:1
func (c *Uniform) Convert(color.Color) color.Color {
	return c.C
}

//line names.go:40:1
func (c *Uniform) Bounds() Rectangle { return Rectangle{Point{-1e9, -1e9}, Point{1e9, 1e9}} }

//line names.go:42:1
func (c *Uniform) At(x, y int) color.Color { return c.C }

//line names.go:50:1
func (c *Uniform) Opaque() bool {
	_, _, _, a := c.C.RGBA()
	return a == 0xffff
}

//line names.go:56:1
func NewUniform(c color.Color) *Uniform {
	return &Uniform{c}
}

//line ycbcr.go:63:1
func (p *YCbCr) ColorModel() color.Model {
	return color.YCbCrModel
}

//line ycbcr.go:67:1
func (p *YCbCr) Bounds() Rectangle {
	return p.Rect
}

//line ycbcr.go:71:1
func (p *YCbCr) At(x, y int) color.Color {
	return p.YCbCrAt(x, y)
}

//line ycbcr.go:211:1
func (p *NYCbCrA) ColorModel() color.Model {
	return color.NYCbCrAModel
}

//line ycbcr.go:215:1
func (p *NYCbCrA) At(x, y int) color.Color {
	return p.NYCbCrAAt(x, y)
}

//line ycbcr.go:243:1
func (p *NYCbCrA) AOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.AStride + (x - p.Rect.Min.X)
}
