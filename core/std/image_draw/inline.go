// Package draw: what is inlined into callers, in gc's shape; the machine runs it as well.
package draw

import "image"

//line draw.go:55:1
func (op Op) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}

//line draw.go:110:1
func Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point, op Op) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}
