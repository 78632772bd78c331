// Package strconv (internal): numbers as text.
package strconv

//line itoa.go:52:1
func Itoa(i int) string {
	return FormatInt(int64(i), 10)
}

func FormatInt(i int64, base int) string {
	if 0 <= i && i < 100 && base == 10 {
		return small(int(i))
	}
	return formatBits(uint64(i), base, i < 0)
}

func FormatUint(i uint64, base int) string {
	if i < 100 && base == 10 {
		return small(int(i))
	}
	return formatBits(i, base, false)
}

func AppendInt(dst []byte, i int64, base int) []byte { return appendBits(dst, uint64(i), base, i < 0) }

func AppendUint(dst []byte, i uint64, base int) []byte { return appendBits(dst, i, base, false) }

const smalls = "00010203040506070809101112131415161718192021222324252627282930313233343536373839" +
	"40414243444546474849505152535455565758596061626364656667686970717273747576777879" +
	"8081828384858687888990919293949596979899"

//line itoa.go:171:1
func small(i int) string {
	if i < 10 {
		return digits[i : i+1]
	}
	return smalls[i*2 : i*2+2]
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

func formatBits(u uint64, base int, neg bool) string {
	if base < 2 || base > len(digits) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	var a [64 + 1]byte
	i := len(a)
	if neg {
		u = -u
	}
	b := uint64(base)
	for u >= b {
		i--
		a[i] = digits[u%b]
		u /= b
	}
	i--
	a[i] = digits[u]
	if neg {
		i--
		a[i] = '-'
	}
	return string(a[i:])
}

func appendBits(dst []byte, u uint64, base int, neg bool) []byte {
	if base < 2 || base > len(digits) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	var a [64 + 1]byte
	i := len(a)
	if neg {
		u = -u
	}
	b := uint64(base)
	for u >= b {
		i--
		a[i] = digits[u%b]
		u /= b
	}
	i--
	a[i] = digits[u]
	if neg {
		i--
		a[i] = '-'
	}
	return append(dst, a[i:]...)
}

//line atob.go:21:1
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

//line atob.go:30:1
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}

func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	return formatFloat(f, fmt, prec, bitSize)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

// putFloat writes the text into b, if there is room for it, and returns its length.
//
//go:noescape
func putFloat(b []byte, f float64, fmt byte, prec, bitSize int) int

func appendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	var room [64]byte
	if n := putFloat(room[:], f, fmt, prec, bitSize); n <= len(room) {
		return append(dst, room[:n]...)
	}
	return append(dst, formatFloat(f, fmt, prec, bitSize)...)
}

func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat bitSize")
	}
	return appendFloat(dst, f, fmt, prec, bitSize)
}

//line ctoa.go:14:1
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	var buf [64]byte
	return string(AppendComplex(buf[:0], c, fmt, prec, bitSize))
}

func AppendComplex(dst []byte, c complex128, fmt byte, prec, bitSize int) []byte {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	dst = AppendFloat(append(dst, '('), real(c), fmt, prec, bitSize/2)
	sign := len(dst)
	dst = AppendFloat(dst, imag(c), fmt, prec, bitSize/2)
	if dst[sign] != '+' && dst[sign] != '-' {
		dst = append(dst, 0)
		copy(dst[sign+1:], dst[sign:])
		dst[sign] = '+'
	}
	return append(dst, "i)"...)
}
