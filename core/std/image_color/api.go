// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package color

var Alpha16Model Model
var AlphaModel Model
var Black Gray16
var CMYKModel Model
var Gray16Model Model
var GrayModel Model
var NRGBA64Model Model
var NRGBAModel Model
var NYCbCrAModel Model
var Opaque Alpha16
var RGBA64Model Model
var RGBAModel Model
var Transparent Alpha16
var White Gray16
var YCbCrModel Model

type Alpha struct{ A uint8 }

func (c Alpha) RGBA() (r uint32, g uint32, b uint32, a uint32)

type Alpha16 struct{ A uint16 }

func (c Alpha16) RGBA() (r uint32, g uint32, b uint32, a uint32)

type CMYK struct {
	C uint8
	M uint8
	Y uint8
	K uint8
}

func (c CMYK) RGBA() (uint32, uint32, uint32, uint32)

type Color interface {
	/*line color.go:18:2*/RGBA() (r uint32, g uint32, b uint32, a uint32)
}

type Gray struct{ Y uint8 }

func (c Gray) RGBA() (r uint32, g uint32, b uint32, a uint32)

type Gray16 struct{ Y uint16 }

func (c Gray16) RGBA() (r uint32, g uint32, b uint32, a uint32)

type Model interface {
	/*line color.go:143:2*/Convert(c Color) Color
}

type NRGBA struct {
	R uint8
	G uint8
	B uint8
	A uint8
}

func (c NRGBA) RGBA() (r uint32, g uint32, b uint32, a uint32)

type NRGBA64 struct {
	R uint16
	G uint16
	B uint16
	A uint16
}

func (c NRGBA64) RGBA() (r uint32, g uint32, b uint32, a uint32)

type NYCbCrA struct {
	YCbCr
	A uint8
}

func (c NYCbCrA) RGBA() (uint32, uint32, uint32, uint32)

type Palette []Color

func (p Palette) Convert(c Color) Color
func (p Palette) Index(c Color) int

type RGBA struct {
	R uint8
	G uint8
	B uint8
	A uint8
}

func (c RGBA) RGBA() (r uint32, g uint32, b uint32, a uint32)

type RGBA64 struct {
	R uint16
	G uint16
	B uint16
	A uint16
}

func (c RGBA64) RGBA() (r uint32, g uint32, b uint32, a uint32)

type YCbCr struct {
	Y  uint8
	Cb uint8
	Cr uint8
}

func (c YCbCr) RGBA() (uint32, uint32, uint32, uint32)
func CMYKToRGB(c, m, y, k uint8) (uint8, uint8, uint8)
func ModelFunc(f func(Color) Color) Model
func RGBToCMYK(r, g, b uint8) (uint8, uint8, uint8, uint8)
func RGBToYCbCr(r, g, b uint8) (uint8, uint8, uint8)
func YCbCrToRGB(y, cb, cr uint8) (uint8, uint8, uint8)
