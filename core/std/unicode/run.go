package unicode

// Tables hold runs of code points as differences: from the end of the run before, and the run's length, in base 36;
// after a slash, the distance of those in it that belong to the table.

func table(text string) *RangeTable {
	t := &RangeTable{}
	at, n, lo := uint32(0), uint32(0), uint32(0)
	inLen := false
	stride, inStride := uint32(1), false
	end := func() {
		switch {
		case inStride:
			stride, n = n, stride
		case !inLen:
			lo = at + n
			n = 0
		}
		hi := lo + n
		if hi <= 0xffff {
			t.R16 = append(t.R16, Range16{uint16(lo), uint16(hi), uint16(stride)})
		} else {
			t.R32 = append(t.R32, Range32{lo, hi, stride})
		}
		at, n, inLen, stride, inStride = hi, 0, false, 1, false
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == ' ':
			end()
		case c == '+':
			lo, n, inLen = at+n, 0, true
		case c == '/':
			stride, n, inStride = n, 0, true
		case c >= 'a':
			n = n*36 + uint32(c-'a') + 10
		default:
			n = n*36 + uint32(c-'0')
		}
	}
	end()
	for _, r := range t.R16 {
		if r.Hi <= MaxLatin1 {
			t.LatinOffset++
		}
	}
	return t
}

func inside(t *RangeTable, r rune) bool {
	c := uint32(r)
	lo, hi := 0, len(t.R16)
	for lo < hi {
		if m := (lo + hi) / 2; c > uint32(t.R16[m].Hi) {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.R16) {
		x := t.R16[lo]
		return c >= uint32(x.Lo) && (x.Stride == 1 || (c-uint32(x.Lo))%uint32(x.Stride) == 0)
	}
	lo, hi = 0, len(t.R32)
	for lo < hi {
		if m := (lo + hi) / 2; c > t.R32[m].Hi {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.R32) {
		x := t.R32[lo]
		return c >= x.Lo && (x.Stride == 1 || (c-x.Lo)%x.Stride == 0)
	}
	return false
}

// Those that functions of the machine answer for are known by identity.
var (
	Letter = &RangeTable{}
	Upper  = &RangeTable{}
	Lower  = &RangeTable{}
	Number = &RangeTable{}
	Digit  = &RangeTable{}
	Punct  = &RangeTable{}
	Symbol = &RangeTable{}
	L      = Letter
	Lu     = Upper
	Ll     = Lower
	N      = Number
	Nd     = Digit
	P      = Punct
	S      = Symbol
	Mark   = M
	Title  = Lt
)

func Is(t *RangeTable, r rune) bool {
	switch t {
	case Letter:
		return IsLetter(r)
	case Upper:
		return IsUpper(r)
	case Lower:
		return IsLower(r)
	case Number:
		return IsNumber(r)
	case Digit:
		return IsDigit(r)
	case Punct:
		return IsPunct(r)
	case Symbol:
		return IsSymbol(r)
	}
	return inside(t, r)
}

func isExcludingLatin(t *RangeTable, r rune) bool { return Is(t, r) }

func to(_case int, r rune, ranges []CaseRange) (rune, bool) {
	for _, c := range ranges {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			d := c.Delta[_case]
			if d > MaxRune {
				return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1)), true
			}
			return r + d, true
		}
	}
	switch _case {
	case UpperCase:
		return ToUpper(r), true
	case LowerCase:
		return ToLower(r), true
	case TitleCase:
		return ToTitle(r), true
	}
	return ReplacementChar, false
}

func (special SpecialCase) mapped(_case int, r rune) rune {
	x, _ := to(_case, r, special)
	return x
}

func (special SpecialCase) ToUpper(r rune) rune { return special.mapped(UpperCase, r) }
func (special SpecialCase) ToTitle(r rune) rune { return special.mapped(TitleCase, r) }
func (special SpecialCase) ToLower(r rune) rune { return special.mapped(LowerCase, r) }

var TurkishCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// SimpleFold goes round the code points that are one letter but for its case.
// folds are letters that are equal but for their case where that is not one lower and one upper, each run from its smallest on.
const folds = "Kk\u212a Ssſ \u00b5Μμ \u00c5å\u212b Ǆǅǆ Ǉǈǉ Ǌǋǌ Ǳǲǳ \u0345Ιι\u1fbe Ββϐ Εεϵ Θθϑϴ Κκϰ Ππϖ Ρρϱ Σςσ Φφϕ Ωω\u2126 Ввᲀ Ддᲁ Ооᲂ Ссᲃ Ттᲄᲅ Ъъᲆ Ѣѣᲇ ᲈꙊꙋ Ṡṡẛ ß\u1e9e \u0390\u1fd3 \u03b0\u1fe3 \ufb05\ufb06 "

func SimpleFold(r rune) rune {
	if r == 'İ' || r == 'ı' || r < 'A' || 'z' < r && r <= MaxASCII {
		return r
	}
	if r > MaxASCII || r|0x20 == 'k' || r|0x20 == 's' {
		first, found := ' ', false
		for _, c := range folds {
			switch {
			case found && c == ' ':
				return first
			case found:
				return c
			case c == r:
				found = true
				if first == ' ' {
					first = r
				}
			case c == ' ':
				first = ' '
			case first == ' ':
				first = c
			}
		}
	}
	if l := ToLower(r); l != r {
		return l
	}
	return ToUpper(r)
}

var Han = table("96o+p 2+2g d+5x 1c 2 q+8 f+3 qt+533 1t+g73 hkx+a5 3+2x n49+1 d+6 sga+wyn x+3dp 3+4gd 3+5rk g+h9 1wj+f1 15v+3t6 6+6jt")
var Hiragana = table("9j5+2d 7+2 23qa+7y j u+2 cry")
var Katakana = table("9lt+2h 3+2 6p+f 5t+1a 2+2f 14b3+9 2+18 ytv+3 2+6 2+1 2 80+2 1f f+3")
var Hangul = table("3cw+73 5yn+1 76+2l 36+u 1u+u nhe+s hw+8mb d+m 5+1c 7tx+u 4+5 3+5 3+5 3+2")
var Latin = table("1t+p 7+p 1c g 6+m 2+u 2+cg 14+4 55o+11 7+1c 6+3 6+c 2+1x 1u+73 aa e h+c 3y+1 7 s i+14 254+v o83+2t 4+29 l+e mp+16 2+8 2+3 fpz+6 t7+p 7+p 1ly+5 2+15 2+8 16iu+u 7+5")
var Greek = table("og+3 2+2 3+3 2 5 2 2+2 2 2+j 2+1q f+f 4yv+4 1f+4 5+4 2d 8x+l 3+5 3+11 3+5 3+7 2 2 2 2+u 3+1g 2+e 2+d 3+5 2+i 3+2 2+8 88 rb3 gyj+26 i 155s+1x")
var Cyrillic = table("sg+3o 3+4o 4lt+a 4h 25 38o+v nr5+2n han+1 18n5+1p y")
var Arabic = table("16o+4 2+5 2+d 2+2 2+v 2+9 c+p 2+2z 2+x 29+1b 6p+x 6+22 2+s 1bv5+dp 3+3z x+f 35+4 2+3q 31g+u 1w+5 9+8 y+5 181t+3 2+q 2+1 2 3 2+9 2+3 2 2 7 5 2 2 2+2 2+1 2 3 2 2 2 2 2+1 2 3+3 2+6 2+3 2+3 2 2+9 2+g 6+2 2+4 2+g 1h+1")
var Hebrew = table("13l+1i 9+q 5+5 1cfd+p 2+4 2 2+1 2+1 2+9")
var Thai = table("2rl+1l 6+r")
var Devanagari = table("1s0+28 5+e 3+p vhd+v mip+9")
var Armenian = table("10x+11 3+1d 3+2 1chw+4")
var Georgian = table("3a8+11 2 6 3+16 2+3 2a9+16 3+2 37l+11 2 6")
var Bengali = table("1vk+3 2+7 3+1 3+l 2+6 2 4+3 3+8 3+1 3+3 9 5+1 2+4 3+o")
var Tamil = table("29u+1 2+5 4+2 2+3 4+1 2 2+1 4+1 4+2 4+b 5+4 4+2 2+3 3 7 f+k 1ih2+1d e")
var M = table("lc+33 7o+6 7c+18 2 2+1 2+1 2 21+a 1d+k h 2u+6 3+5 3+1 2+3 10 v+q 2k+a 1n+8 a p+3 2+8 2+2 2+4 18+2 1o+8 17+n 2+w 1j+2 2+h 2+6 b+1 u+2 1l 2+6 3+1 3+2 a b+1 r 3+2 1l 2+4 5+1 3+2 4 v+1 4 c+2 1l 2+7 2+2 2+2 l+1 n+5 2+2 1l 2+6 3+1 3+2 8+2 b+1 v 1o+4 4+2 2+3 a 15+4 1k 2+6 2+2 2+3 8+1 c+1 u+2 1l 2+6 2+2 2+3 8+1 c+1 g d+3 1k+1 2+6 2+2 2+3 a b+1 u+2 1z 5+5 2 2+7 j+1 1q 3+6 d+7 2r 3+8 c+6 22+1 s 2 2 5+1 1e+j 2+1 6+a 2+z a 2t+j o+3 5+2 2+2 3+6 4+3 e+b 2 b+3 jk+2 qb+3 t+2 u+1 v+1 1t+v a 1a+2 2 3a+1 z 3b+b 5+b 64+4 1m+9 2+s 3 1d+19 3+b l+4 1c+g 13+8 d+2 v+c 1l+d 1d+j 49+2 2+k 5 7 3+2 5j+1r k1+w 2db+2 3y 2p+v ff+5 2y+1 n9x+3 2+9 x+1 29+1 7l 4 5 o+4 5 2c+1 1f+h r+h e 13+7 q+c 19+3 1c+d 11 1w+d d 9+1 1a+2 1f 2+2 3+1 6+1 2 16+4 6+1 6l+7 2+1 fn5 ki+f h+f r2 6b 46+4 1af+2 2+1 6+3 15+2 5 4m+1 fy+3 1u+4 8u+1 26+5 1z+a 1e+3 3f+2 1i+e 16 3+1 b+3 1a+a 8 1q+2 11+d h+1 19 d+2 1d+d 9+3 2+1 2l+b 7 3 4e+b m+3 1k+1 2+6 3+1 3+2 a b+1 3+6 4+4 1w+8 2 3 2+3 2+4 2 f+1 2b+h o 2a+j 6k+6 3+8 s+1 2b+g 2z+c 2u+e 75+e 6u+5 2+1 3+3 2 2+1 3y+6 3+6 4 t+9 15+6 2+3 9 a+a 1b+f 5j+7 5k+7 2+7 2b+l 2+d 3f+5 4 2+1 2+6 2 1v+4 2+1 2+4 9o+3 a+1 2 1d+6 4+4 o 44m 7+e 8uh+h 1xd+4 1o+6 t5 2+1i 8+3 2a c+1 f58+1 3mq+19 3+m f3+4 4+5 9+7 3+6 v+3 45+2 1j0+1i 5+1d 9 f n+4 2+e 11t+6 2+g 3+6 2+1 2+4 2t 4h+6 ag 1q+3 e5+3 73+1 6s 3 8+1 6 d7+6 32+6 gzhy+6n")
var Mn = table("lc+33 7o+4 7e+18 2 2+1 2+1 2 21+a 1d+k h 2u+6 3+5 3+1 2+3 10 v+q 2k+a 1n+8 a p+3 2+8 2+2 2+4 18+2 1o+8 17+n 2+v 1k 2 5+7 5 4+6 b+1 u 1n 5+3 9 l+1 r 3+1 1m 5+1 5+1 3+2 4 v+1 4 c+1 1m 5+4 2+1 5 l+1 n+5 2 1n 3 2+3 9 8+1 c+1 v 1q d 1f 4 1k 2+2 6+2 2+3 8+1 c+1 u 1n 3 7 6+1 l+1 t+1 1m+1 5+3 9 l+1 u 21 8+2 2 2j 3+6 d+7 2r 3+8 c+6 22+1 s 2 2 1k+d 2+4 2+1 6+a 2+z a 2v+3 2+5 2+1 3+1 q+1 5+2 h+3 e 3+1 7 g jk+2 qb+2 u+1 v+1 v+1 1t+1 2+6 9 3+a a 1a+2 2 3a+1 z 3b+2 5+1 a 7+2 64+1 3 1n 2+6 2 2 3+7 7+9 3 1d+d 2+u 3+b l+3 1d 2+4 2 6 15+8 d+1 x+3 3+1 2+2 1l 2+1 4 2+2 1n+7 3+1 49+2 2+c 2+6 5 7 4+1 5j+1r k1+c 5 4+b 2db+2 3y 2p+v ff+3 30+1 n9x 5+9 x+1 29+1 7l 4 5 q+1 6 48+1 r+h e 13+7 q+a 1b+2 1d 3+3 3+1 14 1w+5 3+1 3+1 d 9 1c 1g 2+2 3+1 6+1 2 17+1 9 6n 3 5 fn5 ki+f h+f r2 6b 46+4 1af+2 2+1 6+3 15+2 5 4m+1 fy+3 1u+4 8u+1 26+5 1z+a 1e+3 3g 1j+e 16 3+1 b+2 1e+3 3+1 8 1q+2 11+4 2+7 1r d+1 1h+8 b+3 3 2o+2 3 2+1 7 3 4e 4+7 m+1 1m+1 4 12+6 4+4 1z+5 e 2 2 f+1 2e+7 3+2 2 o 2d+5 2 5+1 2+1 6n+3 7+1 2+1 s+1 2e+7 3 2+1 2z 2 3+5 2 2u 2 3+3 2+4 78+8 2+1 75+1 2 5 41+3 3+1 5 x+9 15+5 3+3 9 a+5 3+2 1b+c 2+1 5j 2+2 2 5m+6 2+5 2 2b+l 3+6 2+1 2+1 3f+5 4 2+1 2+6 2 21+1 4 2 9o+1 c+1 1h+4 6 2 o 44m 7+e 8uh+b 4+2 1xd+4 1o+6 t5 1s+3 2a f5l+1 3mq+19 3+m f5+2 i+7 3+6 v+3 45+2 1j0+1i 5+1d 9 f n+4 2+e 11t+6 2+g 3+6 2+1 2+4 2t 4h+6 ag 1q+3 e5+3 73+1 6s 3 8+1 6 d7+6 32+6 gzhy+6n")
var Zs = table("w 3k 4bk 1vk+a 11 1c 335")
var Lt = table("cl 3 3 13 5ue+7 9+7 9+7 d g 1c")
var Lm = table("j4+h 5+b f+4 8 2 3q 6 db 6f 4l+1 7i+1 5 w a 4 4h 4o yd 3k fq 1cr 30 h0 cx+5 4v+1q e z+10 j6 e h+c 2cg+1 6q 5c d2 18+4 6 2q+1 2m+2 lxz yr+5 7j 37 t+1 3e+8 29 o 2x+3 4+1 d2 n 3u 31 m+1 2w+3 a glj 1a+1 1k1+5 2+15 2+8 13o x 9i 2z8 faf+3 e5+2 15+1 fb+c 1t+1 2 f+1 cn1+3 2+6 2+1 9iq+1p 5m+6 q6 es gc")
var Nl = table("4j2+2 228+y 3+3 2v3 q+8 f+2 nfw+9 hu9+1g ct 9 3r+4 6cr+32 ex2+2")
var No = table("4y+1 6 3+2 1ti+5 ah+5 3d+2 3q+6 62+6 i+8 c2+9 ty+j vo+9 dd 1au 4+5 7+9 5j+f 16 k7+1n 27+l hj+t 12i wl+3 3v+9 v+7 2+e x+9 14+e n75+5 hjm+18 1u+3 i+1 9i+q 11+3 111+7 q+6 14+8 24+4 n+5 4h+1 3+f 3+19 1t+8 1h+1 v+2 24+4 2x+7 p+7 16+6 97+5 9t+u 4f+9 17+3 35+6 3r+j ak+j 11i+1 bz+8 o8+i no+k ex3+6 m7+m jsa+j d+j 31+o 47j+8 pu+1m 2+2 2+3 25+18 2+e qr+c")
var Sc = table("10 3i+3 yy 3g dv+1 dv+1 8 6u 7c g6 1wc 1qd+x qrb gxw 31 4b 64+1 4+1 6bb+3 12jj 1wx")
var Sm = table("17 h+2 1q 2 1a 5 12 w lb eo+2 56k e 14+2 e+2 3w 14+4 7 1x+4 6+1 5 3 3 8 w+1 3 2 w+7f x+1 2j v+o 15+5 d2 a 1j+7 34 9d+4 3+u b+f 75+3m n+1q 5+v 3+75 1d+k 3+5 1525 mx 2+2 4l h+2 1q 2 3o 7+3 2oy+1 1275 1jl q w q w q w q w q 4kt+1 1y7+8")
var Sk = table("2m 2 20 7 5 4 ei+3 d+d 6+6 2 2+g 3a f+1 zn 4l1 2+2 c+2 e+2 e+2 e+1 3a5+1 ndw+m a+1 2w+1 r5 f+1 fuv+g os 2 4j 1c7s+4")
var So = table("4m 3 5 2 r6 7f+1 3k+1 5r b k+1 6w ec ae 3n+5 2 3p 5s 16 aw+2 g 2+2 3+5 l 2 2 3q+7 2+5 2+1 6+3 5i+1 kx+9 k4 k3 4e+x 9u+9 a+8 138+1 2+3 2+1 b 2+1 7+5 2 2 2 5 c+1 f 2+1 2 1n+1 a+4 3+3 2+1 2+1 2+6 2+u 3+1 2 2+u 7h+7 5+j 3+6 3+28 2+t q+13 7+1z n+a 2a+25 n+52 2+8 2+1h 9+32 2+6v 19+17 1t+73 e9+1b m+1 7+12 3+3t 6e+5 9y+1 1b+p 2+2g d+5x r+f 5 e+1 d m+1 7+1 9d+1 5+9 x+11 a h+u c+t 9 g+v b+12 g+8v 535+1r h3l+1i o2+3 b+1 2 fy+2 g22+f a6+f 1t+1 1j+7 1a+2 dh 4 5+1 e+1 8q+8 1m+g 3+2 2+c 4 1c+18 1a3+1 gg sp+7 1nr 1p2+7 5+g evf+3 6 g2f 31g+6n b+2 4+c3 7+m g+f 2p+37 1p+6t b+12 3+1n 6+2 n+1 8+t 5+1o m+1t 4 57+2e x6+e7 1k+3 1f+7 2+d 2+1 1c9 28t 3m k2+17 5+2r d+e 3+e 2+e 2+10 o+4g 1l+s e+17 5+8 8+1 f+5 4b+6y 6+k8 4+g 4+c 4+61 7+b 5 g+b 5+1j 9+9 7+13 9+t 3+b 5+1 1r+9j 9+d 3+c 4+a 4+1k 2 5+f 3+b 5+9 8+42 2+2j b")
var Pd = table("19 125 1g 2te sm 1l6+5 2rm 3 w+1 5 t cf k 34 14lt+1 12 b 4q 2u9 8v")
var Ps = table("14 1f w 2wv 2 1gf 1vj 4 13 1k g hn 2 v u7 2 2 2 2 2 2 29 x 2 2 2 2 b9 2 2 2 2 2 2 2 2 2 2 1t 2 y ti 2 2 2 q j 2 2 2 bx 2 2 2 2 4 2 2 2 3 14iq 60 u 2 2 2 2 2 2 2 4 i 2 2 4r 1f w 4 3")
var Pe = table("15 1g w 2wu 2 1gf 1wq 1k g hn 2 v u7 2 2 2 2 2 2 29 x 2 2 2 2 b9 2 2 2 2 2 2 2 2 2 2 1t 2 y ti 2 2 2 19 2 2 2 bx 2 2 2 2 4 2 2 2 3+1 14in 62 u 2 2 2 2 2 2 2 4 i 2 2 4r 1g w 3 3")
var Pc = table("2n 6ao+1 k 17tr+1 p+2 6o")
var Po = table("x+2 2+2 3 2 2+1 b+1 4+1 s 1x 6 f+1 8 jj 9 cz+5 16 1j 3 3 19+1 l+1 2+1 e 2+2 23+3 2v 18+d 6i+2 1j+e w 7a+1 b 3x 3d 3e av d a8 2j b+1 4p+e 2 35 23+4 5+1 34+5 4s h1+8 li 3h+2 20+1 4e+2 2+2 12+5 2+3 8q+1 61+1 3l+6 2+5 4h+1 b+6 t+2 3h+3 1o+4 1r+1 1t+7 c n7+1 9+7 9+8 3+3 3+2 4+a 2 2+9 2hn+3 2+1 35 40+1 5+2 3 3+8 2+1 2 3+1 b+4 2+9 3+3 2 2+c 3+2 bx+2 1m 5a mwz+1 7i+2 2s b 38+5 al+3 2f+1 15+2 2 1e+1 1c 2q+c h+1 3h+3 3j+1 h+1 6y g85+6 3 n l+1 3+3 4+2 2+3 8+2 7 2+1 46+2 2+2 3 2 2+1 b+1 4+1 s 11 3+1 bf+2 il 1d bj ko 5k w 7l+8 13 35+6 1v+6 2i+3 ms 3p+4 19+3 5a+6 32+1 2+3 3j+3 1d+1 28+3 5 e 2+2 2h+5 30 8b+1 2+1 37+4 b+1 2 2x 6z+m 2y+2 t+c 25 3n+2 71 7d+2 4c 2l+7 2c+2 2+4 2m+9 60 2o+4 17+1 hy+1 23+c 4w vl+4 29p+1 bjw+1 3q 1u+4 9 fd+2 88+3 94 f5p 5wo+4 29g nz+1")
var Cc = table("0+v 2o+w")
var Cf = table("4t 11v+5 n 5d 1e ap+1 29 2zw 1kt+4 r+4 1e+4 2+9 17yo 6y+2 3b6 g 6zn+f qxt+3 440+7 h407 v+2n")
var White_Space = table("9+4 j 2t r 4bk 1vk+a u+1 6 1c 335")

func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsMark(r rune) bool  { return inside(M, r) }
func IsTitle(r rune) bool { return inside(Lt, r) }

func To(_case int, r rune) rune {
	x, _ := to(_case, r, nil)
	return x
}
