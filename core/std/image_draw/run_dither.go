package draw

import (
	"image"
	"image/color"
)

type floydSteinberg struct{}

func (floydSteinberg) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	mp := image.Point{}
	clip(dst, &r, src, &sp, nil, &mp)
	if !r.Empty() {
		nearest(dst, r, src, sp, true)
	}
}

// apart is a quarter of the distance's square, as package color measures it.
func apart(a, b int32) uint32 {
	d := uint32(a - b)
	return d * d >> 2
}

// nearest draws with the colours that come nearest; where errors are spread, over a pixel's neighbours: 7, 3, 5 and 1
// sixteenths.
func nearest(dst Image, r image.Rectangle, src image.Image, sp image.Point, spread bool) {
	var colours [][4]int32
	to, indexed := dst.(*image.Paletted)
	if indexed {
		colours = make([][4]int32, len(to.Palette))
		for i, c := range to.Palette {
			r, g, b, a := c.RGBA()
			colours[i] = [4]int32{int32(r), int32(g), int32(b), int32(a)}
		}
	}
	var now, next [][4]int32
	if spread {
		now, next = make([][4]int32, r.Dx()+2), make([][4]int32, r.Dx()+2)
	}
	out := color.RGBA64{A: 0xffff}
	for y := range r.Dy() {
		for x := range r.Dx() {
			sr, sg, sb, sa := src.At(sp.X+x, sp.Y+y).RGBA()
			e := [4]int32{int32(sr), int32(sg), int32(sb), int32(sa)}
			if spread {
				for i := range e {
					e[i] = min(max(e[i]+now[x+1][i]/16, 0), 0xffff)
				}
			}
			if indexed {
				best, least := 0, uint32(1<<32-1)
				for i, c := range colours {
					sum := apart(e[0], c[0]) + apart(e[1], c[1]) + apart(e[2], c[2]) + apart(e[3], c[3])
					if sum < least {
						best, least = i, sum
					}
				}
				to.Pix[to.PixOffset(r.Min.X+x, r.Min.Y+y)] = uint8(best)
				if !spread {
					continue
				}
				for i := range e {
					e[i] -= colours[best][i]
				}
			} else {
				out = color.RGBA64{uint16(e[0]), uint16(e[1]), uint16(e[2]), uint16(e[3])}
				dst.Set(r.Min.X+x, r.Min.Y+y, &out)
				dr, dg, db, da := dst.At(r.Min.X+x, r.Min.Y+y).RGBA()
				for i, c := range [4]uint32{dr, dg, db, da} {
					e[i] -= int32(c)
				}
			}
			for i, v := range e {
				next[x][i] += v * 3
				next[x+1][i] += v * 5
				next[x+2][i] += v
				now[x+2][i] += v * 7
			}
		}
		if spread {
			now, next = next, now
			clear(next)
		}
	}
}
