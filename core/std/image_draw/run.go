package draw

import (
	"image"
	"image/color"
)

const m = 1<<16 - 1

var FloydSteinberg Drawer = floydSteinberg{}

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

// backward is of an image that is drawn onto itself further down or right.
func backward(dst, src image.Image, r image.Rectangle, sp image.Point) bool {
	return dst == src && r.Overlaps(r.Add(sp.Sub(r.Min))) && after(r, sp)
}

func after(r image.Rectangle, sp image.Point) bool {
	return sp.Y < r.Min.Y || sp.Y == r.Min.Y && sp.X < r.Min.X
}

// each goes through a rectangle's places, from its first one or back from its last.
func each(r image.Rectangle, back bool, do func(x, y int)) {
	if back {
		for y := r.Max.Y - 1; y >= r.Min.Y; y-- {
			for x := r.Max.X - 1; x >= r.Min.X; x-- {
				do(x, y)
			}
		}
		return
	}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			do(x, y)
		}
	}
}

func DrawMask(dst Image, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op) {
	clip(dst, &r, src, &sp, mask, &mp)
	if r.Empty() {
		return
	}
	d := drawing{r, src, mask, sp.Sub(r.Min), mp.Sub(r.Min), op}
	switch to := dst.(type) {
	case *image.RGBA:
		d.ontoRGBA(to)
		return
	case *image.Paletted:
		if op != Src || mask != nil {
			break
		}
		if u, ok := src.(*image.Uniform); ok {
			index := uint8(to.Palette.Index(u.C))
			each(r, false, func(x, y int) { to.Pix[to.PixOffset(x, y)] = index })
			return
		}
		if !backward(dst, src, r, sp) {
			nearest(dst, r, src, sp, false)
			return
		}
	case *image.NRGBA:
		if from, ok := src.(*image.NRGBA); ok && op == Src && mask == nil {
			copyRows(to.Pix[to.PixOffset(r.Min.X, r.Min.Y):], from.Pix[from.PixOffset(sp.X, sp.Y):], to.Stride, from.Stride, r, sp, 4)
			return
		}
	case *image.NRGBA64:
		if from, ok := src.(*image.NRGBA64); ok && op == Src && mask == nil {
			copyRows(to.Pix[to.PixOffset(r.Min.X, r.Min.Y):], from.Pix[from.PixOffset(sp.X, sp.Y):], to.Stride, from.Stride, r, sp, 8)
			return
		}
	}
	back := backward(dst, src, r, sp)
	if wide, ok := dst.(RGBA64Image); ok && d.isWide() {
		d.ontoWide(wide, back)
		return
	}
	var out color.RGBA64
	each(r, back, func(x, y int) {
		ma := d.maskAt(x, y)
		switch {
		case ma == 0:
			if op != Over {
				dst.Set(x, y, color.Transparent)
			}
			return
		case ma == m && op == Src:
			dst.Set(x, y, d.at(x, y))
			return
		}
		sr, sg, sb, sa := d.at(x, y).RGBA()
		var dr, dg, db, da, a uint32
		if op == Over {
			dr, dg, db, da = dst.At(x, y).RGBA()
			a = m - sa*ma/m
		}
		out.R = uint16((dr*a + sr*ma) / m)
		out.G = uint16((dg*a + sg*ma) / m)
		out.B = uint16((db*a + sb*ma) / m)
		out.A = uint16((da*a + sa*ma) / m)
		dst.Set(x, y, &out)
	})
}

// drawing is what is drawn: the source's and the mask's places are those of the destination, moved.
type drawing struct {
	r         image.Rectangle
	src, mask image.Image
	sp, mp    image.Point
	op        Op
}

func (d *drawing) at(x, y int) color.Color { return d.src.At(x+d.sp.X, y+d.sp.Y) }

func (d *drawing) maskAt(x, y int) uint32 {
	if d.mask == nil {
		return m
	}
	_, _, _, a := d.mask.At(x+d.mp.X, y+d.mp.Y).RGBA()
	return a
}

// isWide says whether source and mask give 64 bits for a place.
func (d *drawing) isWide() bool {
	_, ok := d.src.(image.RGBA64Image)
	if ok && d.mask != nil {
		_, ok = d.mask.(image.RGBA64Image)
	}
	return ok
}

func (d *drawing) ontoWide(dst RGBA64Image, back bool) {
	src := d.src.(image.RGBA64Image)
	var mask image.RGBA64Image
	if d.mask != nil {
		mask = d.mask.(image.RGBA64Image)
	}
	each(d.r, back, func(x, y int) {
		ma := uint32(m)
		if mask != nil {
			ma = uint32(mask.RGBA64At(x+d.mp.X, y+d.mp.Y).A)
		}
		if ma == 0 {
			if d.op != Over {
				dst.SetRGBA64(x, y, color.RGBA64{})
			}
			return
		}
		s := src.RGBA64At(x+d.sp.X, y+d.sp.Y)
		if d.op == Src && ma == m {
			dst.SetRGBA64(x, y, s)
			return
		}
		var below color.RGBA64
		var a uint32
		if d.op == Over {
			below = dst.RGBA64At(x, y)
			a = m - uint32(s.A)*ma/m
		}
		mix := func(under, over uint16) uint16 {
			if mask == nil {
				return uint16(uint32(under)*a/m) + over
			}
			return uint16((uint32(under)*a + uint32(over)*ma) / m)
		}
		dst.SetRGBA64(x, y, color.RGBA64{mix(below.R, s.R), mix(below.G, s.G), mix(below.B, s.B), mix(below.A, s.A)})
	})
}

// copyRows copies from the last row on where rows are shared and go down.
func copyRows(dst, src []byte, dstStride, srcStride int, r image.Rectangle, sp image.Point, size int) {
	n := size * r.Dx()
	for i := range r.Dy() {
		if r.Min.Y > sp.Y {
			i = r.Dy() - 1 - i
		}
		copy(dst[i*dstStride:][:n], src[i*srcStride:][:n])
	}
}

func (d *drawing) ontoRGBA(dst *image.RGBA) {
	r, sp := d.r, d.r.Min.Add(d.sp)
	// Inside of these the mask is an *image.Alpha at most, and pixels are all that counts.
	if d.mask == nil {
		switch src := d.src.(type) {
		case *image.Uniform:
			d.fill(dst, src)
			return
		case *image.RGBA:
			to, from := dst.PixOffset(r.Min.X, r.Min.Y), src.PixOffset(sp.X, sp.Y)
			if d.op != Over {
				copyRows(dst.Pix[to:], src.Pix[from:], dst.Stride, src.Stride, r, sp, 4)
				return
			}
			// Two images may be parts of one.
			each(image.Rect(0, 0, r.Dx(), r.Dy()), after(r, sp), func(x, y int) {
				s := src.Pix[from+y*src.Stride+4*x:][:4:4]
				over(dst.Pix[to+y*dst.Stride+4*x:], uint32(s[0])*0x101, uint32(s[1])*0x101, uint32(s[2])*0x101, uint32(s[3])*0x101)
			})
			return
		case *image.YCbCr:
			if src.SubsampleRatio <= image.YCbCrSubsampleRatio440 && src.SubsampleRatio >= 0 {
				each(r, false, func(x, y int) {
					sx, sy := x+d.sp.X, y+d.sp.Y
					c := src.COffset(sx, sy)
					p := dst.Pix[dst.PixOffset(x, y):][:4:4]
					p[0], p[1], p[2] = color.YCbCrToRGB(src.Y[src.YOffset(sx, sy)], src.Cb[c], src.Cr[c])
					p[3] = 255
				})
				return
			}
		case *image.CMYK:
			each(r, false, func(x, y int) {
				s := src.Pix[src.PixOffset(x+d.sp.X, y+d.sp.Y):][:4:4]
				p := dst.Pix[dst.PixOffset(x, y):][:4:4]
				p[0], p[1], p[2] = color.CMYKToRGB(s[0], s[1], s[2], s[3])
				p[3] = 255
			})
			return
		}
	}
	back := backward(dst, d.src, r, sp)
	if !d.isWide() {
		each(r, back, func(x, y int) {
			ma := d.maskAt(x, y)
			sr, sg, sb, sa := d.at(x, y).RGBA()
			d.masked(dst.Pix[dst.PixOffset(x, y):], sr, sg, sb, sa, ma)
		})
		return
	}
	src := d.src.(image.RGBA64Image)
	if d.mask != nil {
		mask := d.mask.(image.RGBA64Image)
		each(r, back, func(x, y int) {
			ma := uint32(mask.RGBA64At(x+d.mp.X, y+d.mp.Y).A)
			s := src.RGBA64At(x+d.sp.X, y+d.sp.Y)
			d.masked(dst.Pix[dst.PixOffset(x, y):], uint32(s.R), uint32(s.G), uint32(s.B), uint32(s.A), ma)
		})
		return
	}
	each(r, back, func(x, y int) {
		s := src.RGBA64At(x+d.sp.X, y+d.sp.Y)
		p := dst.Pix[dst.PixOffset(x, y):][:4:4]
		if d.op == Over {
			over(p, uint32(s.R), uint32(s.G), uint32(s.B), uint32(s.A))
		} else {
			p[0], p[1], p[2], p[3] = uint8(s.R>>8), uint8(s.G>>8), uint8(s.B>>8), uint8(s.A>>8)
		}
	})
}

// fill makes the first row, and copies it where nothing shows through.
func (d *drawing) fill(dst *image.RGBA, src *image.Uniform) {
	sr, sg, sb, sa := src.RGBA()
	n := 4 * d.r.Dx()
	at := dst.PixOffset(d.r.Min.X, d.r.Min.Y)
	first := dst.Pix[at : at+n]
	for y := range d.r.Dy() {
		row := dst.Pix[at+y*dst.Stride:][:n]
		switch {
		case d.op == Over && sa != m:
			for i := 0; i < n; i += 4 {
				over(row[i:], sr, sg, sb, sa)
			}
		case y == 0:
			for i := 0; i < n; i += 4 {
				row[i], row[i+1], row[i+2], row[i+3] = uint8(sr>>8), uint8(sg>>8), uint8(sb>>8), uint8(sa>>8)
			}
		default:
			copy(row, first)
		}
	}
}

// over mixes without a mask: rounded down once for what is below.
func over(d []uint8, sr, sg, sb, sa uint32) {
	a := (m - sa) * 0x101
	d[0] = uint8((uint32(d[0])*a/m + sr) >> 8)
	d[1] = uint8((uint32(d[1])*a/m + sg) >> 8)
	d[2] = uint8((uint32(d[2])*a/m + sb) >> 8)
	d[3] = uint8((uint32(d[3])*a/m + sa) >> 8)
}

// masked mixes with a mask: rounded down once for the sum.
func (d *drawing) masked(p []uint8, sr, sg, sb, sa, ma uint32) {
	if d.op != Over {
		p[0], p[1], p[2], p[3] = uint8(sr*ma/m>>8), uint8(sg*ma/m>>8), uint8(sb*ma/m>>8), uint8(sa*ma/m>>8)
		return
	}
	a := (m - sa*ma/m) * 0x101
	p[0] = uint8((uint32(p[0])*a + sr*ma) / m >> 8)
	p[1] = uint8((uint32(p[1])*a + sg*ma) / m >> 8)
	p[2] = uint8((uint32(p[2])*a + sb*ma) / m >> 8)
	p[3] = uint8((uint32(p[3])*a + sa*ma) / m >> 8)
}
