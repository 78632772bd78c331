package main

import (
	"fmt"
	"image"
	"image/color"
)

func main() {
	m := image.NewNYCbCrA(image.Rect(1, 2, 6, 7), image.YCbCrSubsampleRatio420)
	fmt.Println(m.Bounds(), len(m.Y), len(m.Cb), len(m.Cr), len(m.A), m.AStride, m.Opaque(), m.ColorModel() == color.NYCbCrAModel)
	for i := range m.A {
		m.A[i] = byte(i * 10)
	}
	for i := range m.Y {
		m.Y[i] = byte(i * 7)
	}
	m.Cb[0], m.Cr[1] = 200, 30
	fmt.Println(m.At(2, 3), m.NYCbCrAAt(5, 6), m.RGBA64At(3, 3), m.NYCbCrAAt(0, 0), m.AOffset(3, 4))
	s := m.SubImage(image.Rect(3, 3, 9, 9)).(*image.NYCbCrA)
	fmt.Println(s.Bounds(), s.At(3, 3) == m.At(3, 3), len(s.A), s.SubImage(image.Rect(0, 0, 1, 1)).Bounds())
	for i := range m.A {
		m.A[i] = 255
	}
	fmt.Println(m.Opaque())
	func() {
		defer func() { fmt.Println(recover()) }()
		image.NewNYCbCrA(image.Rectangle{Max: image.Pt(-1, 5)}, image.YCbCrSubsampleRatio444)
	}()
}
