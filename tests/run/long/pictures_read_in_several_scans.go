package main

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"image"
	"image/jpeg"
	"image/png"
	"math/rand"
)

// A picture's bytes, with bits at random for numbers: each scan decodes to something.
type writer struct {
	bytes.Buffer
	r *rand.Rand
}

func (w *writer) segment(marker byte, body ...byte) {
	w.Write([]byte{0xff, marker, byte((len(body) + 2) >> 8), byte(len(body) + 2)})
	w.Write(body)
}

func (w *writer) code(class, to byte, lengths []byte, values ...byte) {
	body := make([]byte, 17, 40)
	body[0] = class<<4 | to
	copy(body[1:], lengths)
	w.segment(0xc4, append(body, values...)...)
}

func (w *writer) scan(n int, body ...byte) {
	w.segment(0xda, body...)
	w.noise(n)
}

func (w *writer) noise(n int) {
	for range n {
		w.WriteByte(byte(w.r.Intn(255)))
	}
}

func summary(m image.Image) string {
	h := fnv.New32a()
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			fmt.Fprint(h, m.At(x, y))
		}
	}
	return fmt.Sprintf("%T %v %08x", m, b, h.Sum32())
}

func start(seed int64, sof byte, factors []byte, adobe int, w, h byte) *writer {
	out := &writer{r: rand.New(rand.NewSource(seed))}
	out.Write([]byte{0xff, 0xd8})
	if adobe >= 0 {
		out.segment(0xee, append([]byte("Adobe\x00\x64\x00\x00\x00\x00"), byte(adobe))...)
	}
	table := make([]byte, 65)
	for i := range table[1:] {
		table[i+1] = byte(1 + i/4)
	}
	out.segment(0xdb, table...)
	frame := []byte{8, 0, h, 0, w, byte(len(factors))}
	for i, f := range factors {
		frame = append(frame, byte(i+1), f, 0)
	}
	out.segment(sof, frame...)
	// All bits mean something.
	out.code(0, 0, []byte{0, 3, 2}, 0, 1, 2, 3, 4)
	out.code(1, 0, []byte{0, 3, 2}, 0x01, 0x00, 0x11, 0x10, 0x20)
	out.code(1, 1, []byte{0, 2, 3, 2}, 0x01, 0x00, 0x12, 0x13, 0x41, 0x22, 0xf0)
	return out
}

func decode(name string, w *writer) {
	w.Write([]byte{0xff, 0xd9})
	m, err := jpeg.Decode(bytes.NewReader(w.Bytes()))
	if err != nil {
		fmt.Println(name, err)
		return
	}
	fmt.Println(name, summary(m))
}

func progressive(seed int64, factors []byte, adobe int) {
	w := start(seed, 0xc2, factors, adobe, 29, 19)
	all := []byte{byte(len(factors))}
	for i := range factors {
		all = append(all, byte(i+1), 0)
	}
	w.scan(400, append(all, 0, 0, 0x01)...) // the first bits of the means
	w.scan(100, append(all, 0, 0, 0x10)...) // and their last one
	for i := range factors {
		w.scan(300, 1, byte(i+1), 1, 1, 5, 0x02)
		w.scan(300, 1, byte(i+1), 1, 6, 63, 0x02)
		w.scan(500, 1, byte(i+1), 0, 1, 63, 0x21)
	}
	decode(fmt.Sprintf("progressive %x %d", factors, adobe), w)
}

func sequential(seed int64, factors []byte, adobe, restart int) {
	w := start(seed, 0xc1, factors, adobe, 40, 20)
	all := []byte{byte(len(factors))}
	for i := range factors {
		all = append(all, byte(i+1), 1)
	}
	if restart > 0 {
		w.segment(0xdd, 0, byte(restart))
	}
	w.scan(900, append(all, 0, 63, 0)...)
	for i := range 20 {
		if restart > 0 {
			w.Write([]byte{0xff, 0xd0 + byte(i%8)})
			w.noise(900)
		}
	}
	decode(fmt.Sprintf("sequential %x %d %d", factors, adobe, restart), w)
}

// woven writes a picture in seven passes.
func woven(kind, depth byte, samples, w, h int, r *rand.Rand) []byte {
	out := bytes.NewBufferString("\x89PNG\r\n\x1a\n")
	chunk := func(name string, body []byte) {
		binary.Write(out, binary.BigEndian, uint32(len(body)))
		all := append([]byte(name), body...)
		out.Write(all)
		binary.Write(out, binary.BigEndian, crc32.ChecksumIEEE(all))
	}
	head := binary.BigEndian.AppendUint32(nil, uint32(w))
	head = binary.BigEndian.AppendUint32(head, uint32(h))
	chunk("IHDR", append(head, depth, kind, 0, 0, 1))
	if kind == 3 {
		chunk("PLTE", []byte{1, 2, 3, 200, 100, 0, 9, 9, 200, 255, 255, 255})
		chunk("tRNS", []byte{255, 10})
	}
	var rows []byte
	for _, p := range [][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}} {
		across := (w - p[0] + p[2] - 1) / p[2]
		if across <= 0 {
			continue
		}
		for y := p[1]; y < h; y += p[3] {
			rows = append(rows, byte(r.Intn(5)))
			for range (across*samples*int(depth) + 7) / 8 {
				v := byte(r.Intn(256))
				if kind == 3 {
					v &= 0x33 * depth / 2
				}
				rows = append(rows, v)
			}
		}
	}
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	z.Write(rows)
	z.Close()
	chunk("IDAT", packed.Bytes())
	chunk("IEND", nil)
	return out.Bytes()
}

func main() {
	for seed := range int64(4) {
		progressive(seed, []byte{0x11}, -1)
		progressive(seed, []byte{0x22, 0x11, 0x11}, -1)
		progressive(seed, []byte{0x21, 0x11, 0x11}, 0)
		progressive(seed, []byte{0x22, 0x11, 0x11, 0x22}, 2)
		sequential(seed, []byte{0x22, 0x21, 0x12}, -1, 0)
		sequential(seed, []byte{0x11, 0x21, 0x21}, -1, 0)
		sequential(seed, []byte{0x22, 0x11, 0x11, 0x22}, 0, 0)
		sequential(seed, []byte{0x11, 0x11, 0x11, 0x11}, 2, 0)
		sequential(seed, []byte{0x11, 0x11, 0x11, 0x11}, -1, 0)
		sequential(seed, []byte{0x41, 0x11, 0x11}, -1, 3)
		sequential(seed, []byte{0x21, 0x11, 0x11, 0x11}, -1, 3)
	}
	w := start(1, 0xc2, []byte{0x11, 0x11, 0x11}, -1, 9, 9)
	for _, last := range [][]byte{{0, 5, 0}, {3, 2, 0}, {1, 64, 0}, {1, 5, 0x31}} {
		bad := &writer{r: w.r}
		bad.Write(w.Bytes())
		bad.scan(10, append([]byte{1, 1, 0}, last...)...)
		decode("bounds", bad)
	}
	w.scan(10, 2, 1, 0, 2, 0, 1, 5, 0)
	decode("several parts", w)

	r := rand.New(rand.NewSource(9))
	for _, f := range [][3]int{{0, 1, 1}, {0, 8, 1}, {0, 16, 1}, {2, 8, 3}, {2, 16, 3}, {3, 2, 1}, {3, 4, 1}, {4, 8, 2}, {6, 8, 4}, {6, 16, 4}} {
		for _, size := range [][2]int{{1, 1}, {3, 9}, {21, 13}} {
			m, err := png.Decode(bytes.NewReader(woven(byte(f[0]), byte(f[1]), f[2], size[0], size[1], r)))
			if err != nil {
				fmt.Println(f, size, err)
				continue
			}
			fmt.Println(f, size, summary(m))
		}
	}
}
