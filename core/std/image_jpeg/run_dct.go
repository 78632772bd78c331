package jpeg

// The cosine transform of Loeffler, Ligtenberg and Moschytz over 8 by 8 numbers, in 32 bits: so many bits are dropped, and
// where, as Go drops them, since the bytes of a picture depend on it.

const blockSize = 64

type block [blockSize]int32

// Constants of the rotations, with 60 bits behind the point.
const (
	cos1  = 1130768441178740757
	sin1  = 224923827593068887
	cos3  = 958619196450722178
	sin3  = 640528868967736374
	root2 = 1630477228166597777
	cos6  = 623956622067911264 // times the root of 2
	sin6  = 1506364539328854985
	half2 = 815238614083298888 // the root of one half
	cos6h = 311978311033955632 // times the root of one half
	sin6h = 753182269664427492
)

// fixed is a constant with so many bits behind the point.
func fixed(c uint64, bits int) int32 { return int32((c + 1<<(59-bits)) >> (60 - bits)) }

// turned is the point (a, b) turned by an angle, with three multiplications.
func turned(a, b, cos, sin int32) (int32, int32) {
	s := cos * (a + b)
	return s + (sin-cos)*b, s - (cos+sin)*a
}

// butterflies replaces numbers that face each other by their sums, in the first half, and differences, in the second.
func butterflies(v *[8]int32) {
	for i := range 4 {
		v[i], v[7-i] = v[i]+v[7-i], v[i]-v[7-i]
	}
}

// forward transforms eight numbers; before a turn they lose drop bits, and constants have bits.
func forward(v *[8]int32, bits, drop, rootBits, rootDrop int) {
	butterflies(v)
	v[4], v[7] = turned(v[4]>>drop, v[7]>>drop, fixed(cos3, bits), fixed(sin3, bits))
	v[5], v[6] = turned(v[5]>>drop, v[6]>>drop, fixed(cos1, bits), fixed(sin1, bits))
	v[0], v[3] = v[0]+v[3], v[0]-v[3]
	v[1], v[2] = v[1]+v[2], v[1]-v[2]
	v[2], v[3] = turned(v[2]>>drop, v[3]>>drop, fixed(cos6, bits), fixed(sin6, bits))
	v[0], v[1] = v[0]+v[1], v[0]-v[1]
	v[4], v[6] = v[4]+v[6], v[4]-v[6]
	v[7], v[5] = v[7]+v[5], v[7]-v[5]
	v[5] = (v[5] >> rootDrop) * fixed(root2, rootBits)
	v[6] = (v[6] >> rootDrop) * fixed(root2, rootBits)
	v[7], v[4] = v[7]+v[4], v[7]-v[4]
}

// places are where the results stand in a transformed row or column.
var places = [8]int{0, 4, 2, 6, 7, 3, 5, 1}

// fdct transforms, and takes 128 from each number before.
func fdct(b *block) {
	var v [8]int32
	for i := range 8 {
		for k := range v {
			v[k] = b[8*k+i]
		}
		forward(&v, 18, 0, 12, 12)
		v[0], v[1] = (v[0]-128*8)<<18, v[1]<<18
		for k, x := range v {
			b[8*places[k]+i] = x
		}
	}
	for i := range 8 {
		copy(v[:], b[8*i:])
		forward(&v, 14, 14, 14, 14)
		for k, x := range v {
			b[8*i+places[k]] = (x + 1<<17) >> 18
		}
	}
}

// back ends the inverse: the odd part is turned and joined to the even one.
func back(v *[8]int32, drop int) {
	v[7], v[5] = v[7]+v[5], v[7]-v[5]
	v[4], v[6] = v[4]+v[6], v[4]-v[6]
	v[4], v[7] = turned(v[4]>>drop, v[7]>>drop, fixed(cos3, 12), -fixed(sin3, 12))
	v[5], v[6] = turned(v[5]>>drop, v[6]>>drop, fixed(cos1, 12), -fixed(sin1, 12))
	butterflies(v)
}

func idct(b *block) {
	var v [8]int32
	for i := range 8 {
		for k := range v {
			v[k] = b[8*i+places[k]]
		}
		v[0], v[1] = (v[0]+v[1])<<17, (v[0]-v[1])<<17
		v[2], v[3] = turned(v[2], v[3], fixed(cos6h, 18), -fixed(sin6h, 18))
		v[1], v[2] = v[1]+v[2], v[1]-v[2]
		v[0], v[3] = v[0]+v[3], v[0]-v[3]
		v[7], v[4] = (v[7]+v[4])<<7, (v[7]-v[4])<<7
		v[5], v[6] = v[5]*fixed(half2, 8), v[6]*fixed(half2, 8)
		back(&v, 2)
		copy(b[8*i:], v[:])
	}
	for i := range 8 {
		for k := range v {
			v[k] = b[8*places[k]+i]
		}
		v[0] += 1 << 19
		v[0], v[1] = (v[0]+v[1])>>2, (v[0]-v[1])>>2
		v[2], v[3] = turned(v[2]>>13, v[3]>>13, fixed(cos6h, 12), -fixed(sin6h, 12))
		v[1], v[2] = v[1]+v[2], v[1]-v[2]
		v[0], v[3] = v[0]+v[3], v[0]-v[3]
		v[7], v[4] = v[7]+v[4], v[7]-v[4]
		v[5] = (v[5] >> 13) * fixed(half2, 14)
		v[6] = (v[6] >> 13) * fixed(half2, 14)
		back(&v, 14)
		for k, x := range v {
			b[8*k+i] = x >> 18
		}
	}
}
