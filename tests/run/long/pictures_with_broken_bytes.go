package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
)

var seed = uint32(2)

func random() int {
	seed = seed*1664525 + 1013904223
	return int(seed >> 8)
}

// What is wrong with a picture is told where its bytes are missed, before anything behind.
func main() {
	m := image.NewRGBA(image.Rect(0, 0, 33, 17))
	for i := range m.Pix {
		m.Pix[i] = byte(i * 7)
	}
	var b bytes.Buffer
	jpeg.Encode(&b, m, &jpeg.Options{Quality: 60})
	broken("jpeg", b.Bytes(), 0)
	b.Reset()
	plain := png.Encoder{CompressionLevel: png.NoCompression}
	plain.Encode(&b, m)
	broken("png", b.Bytes(), 0)
	broken("png, sums mended", b.Bytes(), 1)
	b.Reset()
	p := image.NewPaletted(image.Rect(0, 0, 20, 20), color.Palette{color.Black, color.White, color.RGBA{1, 2, 3, 0}})
	for i := range p.Pix {
		p.Pix[i] = byte(i % 3)
	}
	png.Encode(&b, p)
	broken("png of a palette", b.Bytes(), 0)
	broken("png of a palette, sums mended", b.Bytes(), 1)
	b.Reset()
	gif.Encode(&b, p, nil)
	broken("gif", b.Bytes(), 0)
}

func broken(name string, good []byte, mend int) {
	found := map[string]int{}
	for k := range 150 {
		bad := append([]byte(nil), good...)
		bad[random()%len(bad)] ^= byte(random() | 1)
		if k%5 == 0 {
			bad = bad[:random()%len(bad)]
		}
		for at := 8; mend == 1 && at+12 <= len(bad); {
			n := int(binary.BigEndian.Uint32(bad[at:]))
			if n > len(bad)-at-12 {
				break
			}
			binary.BigEndian.PutUint32(bad[at+8+n:], crc32.ChecksumIEEE(bad[at+4:at+8+n]))
			at += 12 + n
		}
		c, _, err := image.DecodeConfig(bytes.NewReader(bad))
		found[fmt.Sprintf("config: %v", err)]++
		if err == nil && c.Width*c.Height > 1<<16 {
			continue
		}
		m, _, err := image.Decode(bytes.NewReader(bad))
		if err != nil {
			found[err.Error()]++
			continue
		}
		sum := uint32(0)
		for y := range m.Bounds().Dy() {
			for x := range m.Bounds().Dx() {
				r, g, b, a := m.At(x, y).RGBA()
				sum = sum*31 + r + 3*g + 5*b + 7*a
			}
		}
		found[fmt.Sprintf("%T %v %x", m, m.Bounds(), sum)]++
	}
	fmt.Println(name)
	fmt.Println(found)
}
