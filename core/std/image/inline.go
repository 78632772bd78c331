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

//line geom.go:108:1
func (r Rectangle) Size() Point {
	return Point{
		r.Max.X - r.Min.X,
		r.Max.Y - r.Min.Y,
	}
}

//line geom.go:116:1
func (r Rectangle) Add(p Point) Rectangle {
	return Rectangle{
		Point{r.Min.X + p.X, r.Min.Y + p.Y},
		Point{r.Max.X + p.X, r.Max.Y + p.Y},
	}
}

//line geom.go:124:1
func (r Rectangle) Sub(p Point) Rectangle {
	return Rectangle{
		Point{r.Min.X - p.X, r.Min.Y - p.Y},
		Point{r.Max.X - p.X, r.Max.Y - p.Y},
	}
}

//line geom.go:219:1
func (r Rectangle) In(s Rectangle) bool {
	if r.Empty() {
		return true
	}
//line geom.go:225:1
	return s.Min.X <= r.Min.X && r.Max.X <= s.Max.X &&
		s.Min.Y <= r.Min.Y && r.Max.Y <= s.Max.Y
}

//line geom.go:231:1
func (r Rectangle) Canon() Rectangle {
	if r.Max.X < r.Min.X {
		r.Min.X, r.Max.X = r.Max.X, r.Min.X
	}
	if r.Max.Y < r.Min.Y {
		r.Min.Y, r.Max.Y = r.Max.Y, r.Min.Y
	}
	return r
}

//line geom.go:250:1
func (r Rectangle) RGBA64At(x, y int) color.RGBA64 {
	if (Point{x, y}).In(r) {
		return color.RGBA64{0xffff, 0xffff, 0xffff, 0xffff}
	}
	return color.RGBA64{}
}

//line geom.go:275:1
func Rect(x0, y0, x1, y1 int) Rectangle {
	if x0 > x1 {
		x0, x1 = x1, x0
	}
	if y0 > y1 {
		y0, y1 = y1, y0
	}
	return Rectangle{Point{x0, y0}, Point{x1, y1}}
}

//line image.go:151:1
func (p *RGBA) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

//line image.go:272:1
func (p *RGBA64) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8
}

//line image.go:389:1
func (p *NRGBA) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

//line image.go:521:1
func (p *NRGBA64) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8
}

//line image.go:660:1
func (p *Alpha) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*1
}

//line image.go:767:1
func (p *Alpha16) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2
}

//line image.go:879:1
func (p *Gray) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*1
}

//line image.go:975:1
func (p *Gray16) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2
}

//line image.go:1076:1
func (p *CMYK) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4
}

//line image.go:650:1
func (p *Alpha) AlphaAt(x, y int) color.Alpha {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Alpha{}
	}
	i := p.PixOffset(x, y)
	return color.Alpha{p.Pix[i]}
}

//line image.go:680:1
func (p *Alpha) SetAlpha(x, y int, c color.Alpha) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	p.Pix[i] = c.A
}

//line image.go:869:1
func (p *Gray) GrayAt(x, y int) color.Gray {
	if !(Point{x, y}.In(p.Rect)) {
		return color.Gray{}
	}
	i := p.PixOffset(x, y)
	return color.Gray{p.Pix[i]}
}

//line image.go:901:1
func (p *Gray) SetGray(x, y int, c color.Gray) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	p.Pix[i] = c.Y
}

//line image.go:672:1
func (p *Alpha) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	p.Pix[i] = uint8(c.A >> 8)
}

//line image.go:752:1
func (p *Alpha16) RGBA64At(x, y int) color.RGBA64 {
	a := p.Alpha16At(x, y).A
	return color.RGBA64{a, a, a, a}
}

//line image.go:960:1
func (p *Gray16) RGBA64At(x, y int) color.RGBA64 {
	gray := p.Gray16At(x, y).Y
	return color.RGBA64{gray, gray, gray, 0xffff}
}

//line image.go:1200:1
func (p *Paletted) PixOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*1
}

//line image.go:1220:1
func (p *Paletted) ColorIndexAt(x, y int) uint8 {
	if !(Point{x, y}.In(p.Rect)) {
		return 0
	}
	i := p.PixOffset(x, y)
	return p.Pix[i]
}

//line image.go:1228:1
func (p *Paletted) SetColorIndex(x, y int, index uint8) {
	if !(Point{x, y}.In(p.Rect)) {
		return
	}
	i := p.PixOffset(x, y)
	p.Pix[i] = index
}

//line ycbcr.go:23:1
func (s YCbCrSubsampleRatio) String() string {
	switch s {
	case YCbCrSubsampleRatio444:
		return "YCbCrSubsampleRatio444"
	case YCbCrSubsampleRatio422:
		return "YCbCrSubsampleRatio422"
	case YCbCrSubsampleRatio420:
		return "YCbCrSubsampleRatio420"
	case YCbCrSubsampleRatio440:
		return "YCbCrSubsampleRatio440"
	case YCbCrSubsampleRatio411:
		return "YCbCrSubsampleRatio411"
	case YCbCrSubsampleRatio410:
		return "YCbCrSubsampleRatio410"
	}
	return "YCbCrSubsampleRatioUnknown"
}

//line ycbcr.go:95:1
func (p *YCbCr) YOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.YStride + (x - p.Rect.Min.X)
}
