package image

import "image/color"

// An NYCbCrA is a YCbCr image with a plane of alpha beside it.

func NewNYCbCrA(r Rectangle, subsampleRatio YCbCrSubsampleRatio) *NYCbCrA {
	if r.Dx() < 0 || r.Dy() < 0 || r.Dx() > 0 && r.Dy() > (1<<62)/r.Dx() {
		panic("image: NewNYCbCrA Rectangle has huge or negative dimension")
	}
	w, h := r.Dx(), r.Dy()
	n, cw, part := planes(r, subsampleRatio)
	b := make([]byte, 2*w*h+2*part)
	return &NYCbCrA{
		YCbCr: YCbCr{b[:n:n], b[n : n+part : n+part], b[n+part : n+2*part : n+2*part], w, cw, subsampleRatio, r},
		A:     b[n+2*part:], AStride: w,
	}
}

func (p *NYCbCrA) RGBA64At(x, y int) color.RGBA64 {
	r, g, b, a := p.NYCbCrAAt(x, y).RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

func (p *NYCbCrA) NYCbCrAAt(x, y int) color.NYCbCrA {
	if !(Point{x, y}.In(p.Rect)) {
		return color.NYCbCrA{}
	}
	c := p.COffset(x, y)
	return color.NYCbCrA{YCbCr: color.YCbCr{Y: p.Y[p.YOffset(x, y)], Cb: p.Cb[c], Cr: p.Cr[c]}, A: p.A[p.AOffset(x, y)]}
}

func (p *NYCbCrA) SubImage(r Rectangle) Image {
	if r = r.Intersect(p.Rect); r.Empty() {
		return &NYCbCrA{YCbCr: YCbCr{SubsampleRatio: p.SubsampleRatio}}
	}
	i := p.COffset(r.Min.X, r.Min.Y)
	return &NYCbCrA{
		YCbCr: YCbCr{p.Y[p.YOffset(r.Min.X, r.Min.Y):], p.Cb[i:], p.Cr[i:], p.YStride, p.CStride, p.SubsampleRatio, r},
		A:     p.A[p.AOffset(r.Min.X, r.Min.Y):], AStride: p.AStride,
	}
}

func (p *NYCbCrA) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		for x := p.Rect.Min.X; x < p.Rect.Max.X; x++ {
			if p.A[p.AOffset(x, y)] != 0xff {
				return false
			}
		}
	}
	return true
}
