// Texts drawn at random read as numbers, numbers as texts, and quoting both ways.
package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

var seed uint64 = 0x9E3779B97F4A7C15

func rnd() uint64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return seed
}
func pick(s []string) string { return s[rnd()%uint64(len(s))] }
func ri(n int) int           { return int(rnd() % uint64(n)) }
func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "PANIC", e)
		}
	}()
	f()
}

func numText() string {
	var b strings.Builder
	if ri(4) == 0 {
		b.WriteString(pick([]string{"-", "+", "", " ", "--"}))
	}
	switch ri(8) {
	case 0:
		b.WriteString(pick([]string{"0x", "0X", "0b", "0o", "0", "0_", "_", "0x_"}))
	case 1:
		b.WriteString(pick([]string{"inf", "Inf", "INFINITY", "nan", "NaN", "infin", "true", "T", "FALSE", "f", "1e", "e5", ".", "", "tRue"}))
		return b.String()
	}
	n := ri(22) + 1
	for i := 0; i < n; i++ {
		switch ri(40) {
		case 0:
			b.WriteByte('_')
		case 1:
			b.WriteByte('.')
		case 2:
			b.WriteString(pick([]string{"e", "E", "p", "e+", "e-", "P-"}))
		case 3:
			b.WriteByte("abcdefABCDEFxyzghZ"[ri(18)])
		default:
			b.WriteByte(byte('0' + ri(10)))
		}
	}
	return b.String()
}

func flt() float64 {
	switch ri(6) {
	case 0:
		return math.Float64frombits(rnd())
	case 1:
		return float64(int64(rnd())>>ri(63)) / math.Pow(10, float64(ri(12)))
	case 2:
		return float64(ri(100000)) / 100
	case 3:
		return float64(math.Float32frombits(uint32(rnd())))
	case 4:
		return pickf()
	}
	return float64(int64(rnd()))
}
func pickf() float64 {
	return []float64{0, math.Copysign(0, -1), 1, 0.1, 0.5, 1.5, 2.5, 1e21, 1e20, 1e-7, 123456789, 5e-324, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), 0.000001, 1e100, 9.5, 99.95}[ri(20)]
}
func strg() string {
	var b strings.Builder
	for i := ri(9); i >= 0; i-- {
		b.WriteString(pick([]string{"a", "Z", "é", "世", "\n", "\t", "\\", "\"", "'", "`", "\x00", "\x7f", "\xff", "\u2028", "😀", "\a", "\ufeff", "\u00ad", " ", "\r", "%", "\U0010ffff", "\ufffd", "\x1b"}))
	}
	return b.String()
}

func main() {
	for i := 0; i < 250; i++ {
		s := numText()
		base := []int{0, 10, 16, 2, 8, 36, 1, 37, 0, 0}[ri(10)]
		bits := []int{0, 8, 16, 32, 64, 65, -1, 7}[ri(8)]
		a, e1 := strconv.ParseInt(s, base, bits)
		u, e2 := strconv.ParseUint(s, base, bits)
		f, e3 := strconv.ParseFloat(s, 64)
		g, e4 := strconv.ParseFloat(s, 32)
		n, e5 := strconv.Atoi(s)
		t, e6 := strconv.ParseBool(s)
		fmt.Println(i, strconv.Quote(s), base, bits, a, e1, u, e2, f, e3, g, e4, n, e5, t, e6)
	}
	for i := 0; i < 120; i++ {
		x := flt()
		c := "eEfgGbxX"[ri(8)]
		p := ri(25) - 1
		fmt.Println(i, strconv.FormatFloat(x, c, p, 64), strconv.FormatFloat(x, c, -1, 32), strconv.FormatInt(int64(rnd())>>ri(64), ri(35)+2))
		fmt.Println(x, float32(x), complex(x, -x))
	}
	for i := 0; i < 100; i++ {
		s := strg()
		q := strconv.Quote(s)
		fmt.Println(q, strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		m := []byte(q)
		if ri(2) == 0 && len(m) > 2 {
			m[ri(len(m))] = "\\\"'`xuU0178n a"[ri(14)]
		}
		u, err := strconv.Unquote(string(m))
		fmt.Printf("%q %v\n", u, err)
		pfx, err := strconv.QuotedPrefix(string(m) + "rest")
		fmt.Printf("%q %v\n", pfx, err)
		r, mb, tail, err := strconv.UnquoteChar(string(m[1:]), '"')
		fmt.Println(r, mb, strconv.Quote(tail), err)
	}
	for i := 0; i < 60; i++ {
		s := numText() + pick([]string{"", "+", "-"}) + numText() + pick([]string{"i", ""})
		c, err := strconv.ParseComplex(s, 128)
		fmt.Println(strconv.Quote(s), c, err)
	}
}
