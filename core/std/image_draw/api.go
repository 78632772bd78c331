// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package draw

import "image"
import "image/color"

const Over Op = 0
const Src Op = 1

var FloydSteinberg Drawer

type Drawer interface {
	/*line draw.go:63:2*/Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point)
}

type Image interface {
	/*line draw.go:23:2*/Set(x, y int, c color.Color)
	image.Image
}

type Op int

func (op Op) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point)

type Quantizer interface {
	/*line draw.go:40:2*/Quantize(p color.Palette, m image.Image) color.Palette
}

type RGBA64Image interface {
	/*line draw.go:32:2*/Set(x, y int, c color.Color)
	/*line draw.go:33:2*/SetRGBA64(x, y int, c color.RGBA64)
	image.RGBA64Image
}

func Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point, op Op)
func DrawMask(dst Image, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op)
