package draw

import (
	"image"
	"image/color"
)

var FloydSteinberg Drawer = dither{}

// clip shortens what is drawn to what both images have.
func clip(dst Image, r *image.Rectangle, src image.Image, sp *image.Point, mask image.Image, mp *image.Point) {
	from := r.Min
	*r = r.Intersect(dst.Bounds())
	*r = r.Intersect(src.Bounds().Add(from.Sub(*sp)))
	if mask != nil {
		*r = r.Intersect(mask.Bounds().Add(from.Sub(*mp)))
	}
	by := r.Min.Sub(from)
	*sp, *mp = sp.Add(by), mp.Add(by)
}

func DrawMask(dst Image, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op) {
	clip(dst, &r, src, &sp, mask, &mp)
	if r.Empty() {
		return
	}
	x0, x1, dx := r.Min.X, r.Max.X, 1
	y0, y1, dy := r.Min.Y, r.Max.Y, 1
	// An image drawn onto itself further down or right is drawn backwards.
	if any(dst) == any(src) && r.Overlaps(r.Add(sp.Sub(r.Min))) && (sp.Y < r.Min.Y || sp.Y == r.Min.Y && sp.X < r.Min.X) {
		x0, x1, dx = x1-1, x0-1, -1
		y0, y1, dy = y1-1, y0-1, -1
	}
	for y := y0; y != y1; y += dy {
		for x := x0; x != x1; x += dx {
			from := src.At(sp.X+x-r.Min.X, sp.Y+y-r.Min.Y)
			ma := uint32(0xffff)
			if mask != nil {
				_, _, _, ma = mask.At(mp.X+x-r.Min.X, mp.Y+y-r.Min.Y).RGBA()
			}
			switch {
			case ma == 0:
				if op == Src {
					dst.Set(x, y, color.Transparent)
				}
				continue
			case ma == 0xffff && op == Src:
				dst.Set(x, y, from)
				continue
			}
			sr, sg, sb, sa := from.RGBA()
			if op == Over && ma == 0xffff && sa == 0xffff {
				dst.Set(x, y, from)
				continue
			}
			var dr, dg, db, da uint32
			if op == Over {
				dr, dg, db, da = dst.At(x, y).RGBA()
				a := 0xffff - sa*ma/0xffff
				dr, dg, db, da = dr*a, dg*a, db*a, da*a
			}
			mix := func(d, s uint32) uint16 { return uint16((d + s*ma) / 0xffff) }
			dst.Set(x, y, color.RGBA64{mix(dr, sr), mix(dg, sg), mix(db, sb), mix(da, sa)})
		}
	}
}

type dither struct{}

// Draw spreads the error of each pixel over its neighbours: 7, 3, 5 and 1 sixteenths.
func (dither) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	mp := image.Point{}
	clip(dst, &r, src, &sp, nil, &mp)
	if r.Empty() {
		return
	}
	now, next := make([][4]int32, r.Dx()+2), make([][4]int32, r.Dx()+2)
	for y := 0; y < r.Dy(); y++ {
		for x := 0; x < r.Dx(); x++ {
			var want [4]int32
			sr, sg, sb, sa := src.At(sp.X+x, sp.Y+y).RGBA()
			for i, c := range [4]uint32{sr, sg, sb, sa} {
				want[i] = min(max(int32(c)+now[x+1][i]/16, 0), 0xffff)
			}
			dst.Set(r.Min.X+x, r.Min.Y+y, color.RGBA64{uint16(want[0]), uint16(want[1]), uint16(want[2]), uint16(want[3])})
			gr, gg, gb, ga := dst.At(r.Min.X+x, r.Min.Y+y).RGBA()
			for i, c := range [4]uint32{gr, gg, gb, ga} {
				e := want[i] - int32(c)
				now[x+2][i] += e * 7
				next[x][i] += e * 3
				next[x+1][i] += e * 5
				next[x+2][i] += e
			}
		}
		now, next = next, now
		clear(next)
	}
}
