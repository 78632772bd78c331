package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
)

func main() {
	fmt.Println(image.Rect(3, 4, 1, 2), image.Pt(1, 2).Add(image.Pt(3, 4)), image.Rect(0, 0, 10, 10).Intersect(image.Rect(5, 5, 15, 15)), image.Rect(0, 0, 2, 2).Union(image.Rect(4, 4, 5, 5)), image.Rect(0, 0, 10, 10).Inset(3))
	m := image.NewRGBA(image.Rect(0, 0, 40, 30))
	draw.Draw(m, m.Bounds(), &image.Uniform{color.RGBA{0, 0, 255, 255}}, image.Point{}, draw.Src)
	for x := 0; x < 40; x++ {
		m.Set(x, int(15+10*math.Sin(float64(x)/5)), color.RGBA{255, uint8(x), 0, 255})
	}
	draw.Draw(m, image.Rect(5, 5, 15, 15), &image.Uniform{color.NRGBA{255, 255, 255, 128}}, image.Point{}, draw.Over)
	fmt.Println(m.At(7, 7), m.At(20, 20), m.At(100, 100), m.Opaque(), m.Stride, len(m.Pix))
	for i, im := range []image.Image{m, m.SubImage(image.Rect(3, 3, 9, 9)), gray(), pal(), image.NewNRGBA(image.Rect(0, 0, 5, 5)), image.NewGray16(image.Rect(0, 0, 3, 3)), image.NewRGBA64(image.Rect(0, 0, 3, 3))} {
		var b bytes.Buffer
		fmt.Println(i, png.Encode(&b, im), b.Len())
		d, f, err := image.Decode(bytes.NewReader(b.Bytes()))
		fmt.Println(d.Bounds(), f, err)
		fmt.Printf("%T %v\n", d, d.At(1, 1))
		c, _, err := image.DecodeConfig(&b)
		fmt.Println(c.Width, c.Height, err)
	}
	for _, c := range []color.Color{color.RGBA{1, 2, 3, 4}, color.NRGBA{200, 100, 50, 128}, color.Gray{77}, color.Gray16{1000}, color.Alpha{9}, color.CMYK{1, 2, 3, 4}, color.YCbCr{100, 110, 120}, color.White, color.NRGBA64{60000, 1, 2, 30000}} {
		r, g, b, a := c.RGBA()
		fmt.Println(c, r, g, b, a, color.RGBAModel.Convert(c), color.NRGBAModel.Convert(c), color.GrayModel.Convert(c), color.Gray16Model.Convert(c), color.CMYKModel.Convert(c), color.YCbCrModel.Convert(c), color.Alpha16Model.Convert(c))
	}
	p := color.Palette{color.Black, color.White, color.RGBA{255, 0, 0, 255}}
	fmt.Println(p.Convert(color.RGBA{200, 10, 10, 255}), p.Index(color.Gray{200}))
	_, err := png.Decode(bytes.NewReader([]byte("nope nope nope")))
	fmt.Println(err)
	_, _, err = image.Decode(bytes.NewReader([]byte("nope")))
	fmt.Println(err)
	fmt.Println(color.RGBToYCbCr(10, 20, 30))
	fmt.Println(color.YCbCrToRGB(10, 20, 30))
}
func gray() image.Image {
	g := image.NewGray(image.Rect(0, 0, 20, 20))
	for i := range g.Pix {
		g.Pix[i] = byte(i * i)
	}
	return g
}
func pal() image.Image {
	p := image.NewPaletted(image.Rect(0, 0, 10, 10), []color.Color{color.White, color.Black, color.RGBA{1, 2, 3, 255}})
	p.SetColorIndex(1, 1, 2)
	return p
}
