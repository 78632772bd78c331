package palette

import "image/color"

var Plan9 = plan9()
var WebSafe = webSafe()

// plan9 has four shades of each of sixty-four hues, as rgbv(6) of Plan 9 lays them out.
func plan9() []color.Color {
	out := make([]color.Color, 256)
	for r := range 4 {
		for v := range 4 {
			for g := range 4 {
				for b := range 4 {
					at := (r*4+v)*16 + (g*4+b+v-r)&15
					most := max(r, g, b)
					if most == 0 {
						out[at] = color.RGBA{uint8(0x11 * v), uint8(0x11 * v), uint8(0x11 * v), 0xff}
						continue
					}
					n := 17 * (4*most + v)
					out[at] = color.RGBA{uint8(r * n / most), uint8(g * n / most), uint8(b * n / most), 0xff}
				}
			}
		}
	}
	return out
}

func webSafe() []color.Color {
	out := make([]color.Color, 0, 216)
	for i := range 216 {
		out = append(out, color.RGBA{uint8(i / 36 * 0x33), uint8(i / 6 % 6 * 0x33), uint8(i % 6 * 0x33), 0xff})
	}
	return out
}
