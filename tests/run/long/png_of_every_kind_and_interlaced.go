package main

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image/png"
)

func chunk(b *bytes.Buffer, name string, data []byte) {
	binary.Write(b, binary.BigEndian, uint32(len(data)))
	all := append([]byte(name), data...)
	b.Write(all)
	binary.Write(b, binary.BigEndian, crc32.ChecksumIEEE(all))
}

// Each kind of colour in each depth, with and without a transparent colour, row by row and in seven passes.
func main() {
	channels := map[byte]int{0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
	for _, kind := range []byte{0, 2, 3, 4, 5, 6, 7} {
		for _, depth := range []byte{1, 2, 3, 4, 8, 16} {
			for _, clear := range []bool{false, true} {
				for woven := range byte(3) {
					const w, h = 11, 9
					var b bytes.Buffer
					b.WriteString("\x89PNG\r\n\x1a\n")
					chunk(&b, "IHDR", []byte{0, 0, 0, w, 0, 0, 0, h, depth, kind, 0, 0, woven})
					if kind == 3 {
						chunk(&b, "PLTE", []byte{1, 2, 3, 250, 251, 252})
					}
					if clear {
						chunk(&b, "tRNS", map[byte][]byte{0: {0, 1}, 2: {0, 21, 0, 22, 0, 23}, 3: {7, 77}}[kind])
					}
					var pixels bytes.Buffer
					z := zlib.NewWriter(&pixels)
					rows := func(w, h, n int) {
						if w == 0 || h == 0 {
							return
						}
						for y := range h {
							z.Write([]byte{byte((y + n) % 5)})
							for x := range (w*channels[kind]*int(depth) + 7) / 8 {
								z.Write([]byte{byte(x*13+y*29+n) >> (x & 3)})
							}
						}
					}
					if woven == 1 {
						for n, p := range [][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}} {
							rows((w-p[0]+p[2]-1)/p[2], (h-p[1]+p[3]-1)/p[3], n)
						}
					} else {
						rows(w, h, 0)
					}
					z.Close()
					chunk(&b, "IDAT", pixels.Bytes()[:5])
					chunk(&b, "IDAT", pixels.Bytes()[5:])
					chunk(&b, "IEND", nil)
					c, err := png.DecodeConfig(bytes.NewReader(b.Bytes()))
					fmt.Printf("%d of %d, %t, %d: %dx%d %v\n", kind, depth, clear, woven, c.Width, c.Height, err)
					m, err := png.Decode(&b)
					if err != nil {
						fmt.Println(err)
						continue
					}
					sum := uint32(0)
					for y := range h {
						for x := range w {
							r, g, b, a := m.At(x, y).RGBA()
							sum = sum*31 + r + 3*g + 5*b + 7*a
						}
					}
					fmt.Printf("%T %x %v\n", m, sum, m.At(3, 3))
				}
			}
		}
	}
}
