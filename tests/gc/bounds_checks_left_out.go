package p

var tab [256]int
var small [16]string
var t4 [4]int

func a(b byte) int            { return tab[b] }
func b(x uint32) string       { return small[x&15] }
func c(x int) string          { return small[x&15] }
func d(x uint) int            { return t4[x%4] }
func e(x uint8) string        { return small[x>>4] }
func f(x uint8) string        { return small[x/16] }
func g(x uint8) byte          { return "0123456789abcdef"[x&15] }
func h(p *[256]int, b byte)   { p[b]++ }
func i(p *[256]int, b byte)   { p[b] += p[b^1] }
func j(x uint16, y uint8) int { return tab[uint8(x)] + tab[x&0xff] + tab[y&^3] + tab[x&^0xff00] }
func k(s []int, b byte) int   { return s[b] }
func l() func(byte) int       { return func(b byte) int { return tab[b] + func() int { return tab[b+1] }() } }
func m(b byte) (r int) {
	for i := tab[b]; i < tab[b+1]; i += tab[b+2] {
		r += tab[b+3]
	}
	switch tab[b] {
	case tab[b+1]:
		r = tab[b+4]
	case 5:
		r = tab[b+5]
	}
	if r == tab[b] {
		r, tab[b] = tab[b+1], r
	}
	return r
}

type S struct{ a [16]int }

func (s *S) get(i uint8) int { return s.a[i&15] }
func n(s *S, x uint8) int    { return s.get(x) + s.get(x+1) }

var glob = tab[byte(len(small))]
var glob2 = a(3)

func o[T ~uint8](x T) int          { return tab[x] }
func p(x uint8) int                { return o(x) + o[uint8](x) }
func q(b byte)                     { defer func() { tab[b] = 1 }(); go func() { tab[b] = 2 }(); go a(b) }
func r(m map[int]int, b byte)      { m[tab[b]] = tab[b+1]; m[tab[b]]++; _ = m[tab[b]] }
func s(b byte) []int               { return append([]int{tab[b]}, tab[b:]...) }
func t(b byte)                     { tab[b] = 0; tab[b], tab[b+1] = 1, 2; tab[b]--; p := &tab[b]; *p = 1 }
func u(x int8, y uint64) int       { return tab[x&127] + tab[y>>56] + tab[y>>57] + tab[y%256] + tab[y%257] }
func v(b byte) bool                { return tab[b] == 1 && tab[b+1] == 2 || small[b&3] == "x" }
func w(a2 [4][256]int, b byte) int { return a2[b&3][b] }
func x(c chan int, b byte) {
	select {
	case c <- tab[b]:
	case tab[b] = <-c:
	case x := <-c:
		tab[b] = x
	default:
		tab[b+1] = 0
	}
}
func y(b byte) {
	for i, v := range tab {
		tab[b] = i + v
	}
	for range tab[b] {
	}
	for i := range small {
		small[i] = ""
	}
}
