package main

import (
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"image/draw"
	"math/rand"
)

// bare hides all but the methods of draw.Image.
type bare struct{ draw.Image }

func (b bare) At(x, y int) color.Color { return b.Image.At(x, y) }

var colours = color.Palette{color.Black, color.White, color.RGBA{200, 10, 10, 255}, color.NRGBA{0, 200, 0, 100}, color.Transparent}

var r = rand.New(rand.NewSource(7))

func noise(b []byte) {
	for i := range b {
		switch r.Intn(4) {
		case 0:
			b[i] = 0
		case 1:
			b[i] = 255
		default:
			b[i] = byte(r.Intn(256))
		}
	}
}

const kinds = 16

func made(kind int) image.Image {
	rect := image.Rect(r.Intn(3)-1, r.Intn(3)-1, 6+r.Intn(3), 5+r.Intn(3))
	ratio := image.YCbCrSubsampleRatio(r.Intn(6))
	switch kind {
	case 0:
		m := image.NewRGBA(rect)
		noise(m.Pix)
		for i := range m.Pix {
			m.Pix[i] = min(m.Pix[i], m.Pix[i|3])
		}
		return m
	case 1:
		m := image.NewNRGBA(rect)
		noise(m.Pix)
		return m
	case 2:
		m := image.NewRGBA64(rect)
		noise(m.Pix)
		return m
	case 3:
		m := image.NewNRGBA64(rect)
		noise(m.Pix)
		return m
	case 4:
		m := image.NewAlpha(rect)
		noise(m.Pix)
		return m
	case 5:
		m := image.NewAlpha16(rect)
		noise(m.Pix)
		return m
	case 6:
		m := image.NewGray(rect)
		noise(m.Pix)
		return m
	case 7:
		m := image.NewGray16(rect)
		noise(m.Pix)
		return m
	case 8:
		m := image.NewCMYK(rect)
		noise(m.Pix)
		return m
	case 9:
		m := image.NewPaletted(rect, colours)
		for i := range m.Pix {
			m.Pix[i] = byte(r.Intn(len(colours)))
		}
		return m
	case 10:
		return bare{made(r.Intn(10)).(draw.Image)}
	case 11:
		m := image.NewYCbCr(rect.Add(image.Pt(1, 1)), ratio)
		noise(m.Y)
		noise(m.Cb)
		noise(m.Cr)
		return m
	case 12:
		m := image.NewNYCbCrA(rect.Add(image.Pt(1, 1)), ratio)
		noise(m.Y)
		noise(m.Cb)
		noise(m.Cr)
		noise(m.A)
		return m
	case 13:
		return image.NewUniform(color.NRGBA{byte(r.Intn(256)), 9, byte(r.Intn(256)), byte(r.Intn(256))})
	case 14:
		return image.Opaque
	}
	return made(0).(*image.RGBA).SubImage(image.Rect(1, 1, 5, 5))
}

func main() {
	point := func() image.Point { return image.Pt(r.Intn(4)-1, r.Intn(4)-1) }
	for d := range 11 {
		for s := range kinds {
			for range 4 {
				dst, src := made(d).(draw.Image), made(s)
				var mask image.Image
				if r.Intn(2) == 0 {
					mask = made(r.Intn(kinds))
				}
				switch m, ok := dst.(*image.RGBA); {
				case r.Intn(6) == 0:
					src = dst
				case ok && r.Intn(6) == 0:
					src = m.SubImage(image.Rect(1, 0, 5, 6))
				}
				op := draw.Op(r.Intn(2))
				to := image.Rect(r.Intn(3)-1, r.Intn(3)-1, r.Intn(9), r.Intn(9))
				how := "mask"
				switch r.Intn(4) {
				case 0:
					draw.FloydSteinberg.Draw(dst, to, src, point())
					how = "dithered"
				case 1:
					op.Draw(dst, to, src, point())
					how = "plain"
				default:
					draw.DrawMask(dst, to, src, point(), mask, point(), op)
				}
				h := fnv.New32a()
				b := dst.Bounds()
				for y := b.Min.Y; y < b.Max.Y; y++ {
					for x := b.Min.X; x < b.Max.X; x++ {
						fmt.Fprint(h, dst.At(x, y))
					}
				}
				fmt.Printf("%T %T %T %v %s %08x\n", dst, src, mask, op, how, h.Sum32())
			}
		}
	}
	fmt.Printf("%T\n", draw.FloydSteinberg)

	for _, ratio := range []image.YCbCrSubsampleRatio{-1, 6, 100} {
		m := image.NewYCbCr(image.Rect(0, 0, 3, 2), ratio)
		a := image.NewNYCbCrA(image.Rect(0, 0, 3, 2), ratio)
		fmt.Println(ratio, len(m.Cb), m.COffset(2, 1), m.At(1, 1), a.At(2, 1), a.SubImage(image.Rect(1, 1, 2, 2)).Bounds())
	}
	empty := image.NewPaletted(image.Rect(0, 0, 2, 2), nil)
	fmt.Println(empty.RGBA64At(1, 1), empty.At(1, 1))
}
