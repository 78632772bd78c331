package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
)

func main() {
	m := image.NewRGBA(image.Rect(3, 5, 40, 30))
	for y := 5; y < 30; y++ {
		for x := 3; x < 40; x++ {
			m.Set(x, y, color.RGBA{uint8(x * 7), uint8(y * 9), uint8(x * y), 255})
		}
	}
	g := image.NewGray(image.Rect(0, 0, 19, 13))
	for i := range g.Pix {
		g.Pix[i] = uint8(i * i)
	}
	p := image.NewPaletted(image.Rect(0, 0, 17, 9), color.Palette{color.Black, color.White, color.RGBA{200, 10, 30, 255}})
	for i := range p.Pix {
		p.Pix[i] = uint8(i % 3)
	}
	var whole []byte
	for _, im := range []image.Image{m, g, p} {
		for _, q := range []int{-3, 1, 30, 75, 90, 100} {
			var b bytes.Buffer
			err := jpeg.Encode(&b, im, &jpeg.Options{Quality: q})
			fmt.Printf("%T %d %v %d %x\n", im, q, err, b.Len(), sha256.Sum256(b.Bytes()))
			whole = b.Bytes()
			c, err := jpeg.DecodeConfig(bytes.NewReader(whole))
			fmt.Println(c.Width, c.Height, c.ColorModel == color.GrayModel, c.ColorModel == color.YCbCrModel, err)
			back, kind, err := image.Decode(bytes.NewReader(whole))
			switch back := back.(type) {
			case *image.Gray:
				fmt.Println(back.Bounds(), back.Stride, kind, err)
				fmt.Printf("%x\n", sha256.Sum256(back.Pix))
			case *image.YCbCr:
				fmt.Println(back.Bounds(), back.YStride, back.CStride, back.SubsampleRatio, kind, err)
				fmt.Printf("%x %v\n", sha256.Sum256(append(append(append([]byte{}, back.Y...), back.Cb...), back.Cr...)), back.At(5, 5))
			}
		}
	}
	for _, n := range []int{0, 1, 2, 10, 30, 200, 300, 700, len(whole) - 2, len(whole) - 1} {
		if n < len(whole) {
			_, err := jpeg.Decode(bytes.NewReader(whole[:n]))
			_, err2 := jpeg.DecodeConfig(bytes.NewReader(whole[:n]))
			fmt.Println(n, err, err2)
		}
	}
	_, err := jpeg.Decode(bytes.NewReader([]byte("GIF89a")))
	fmt.Println(err)
	fmt.Println(jpeg.Encode(new(bytes.Buffer), image.NewGray(image.Rect(0, 0, 1<<16, 1)), nil))
	fmt.Println(jpeg.FormatError("x"), jpeg.UnsupportedError("y"))
}
