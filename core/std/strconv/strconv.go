// Package strconv: what is inlined into callers.
package strconv

import "internal/strconv"

//line number.go:214:1
func Itoa(i int) string {
	return strconv.Itoa(i)
}

//line number.go:209:1
func FormatInt(i int64, base int) string {
	return strconv.FormatInt(i, base)
}

//line number.go:202:1
func FormatUint(i uint64, base int) string {
	return strconv.FormatUint(i, base)
}

//line number.go:220:1
func AppendInt(dst []byte, i int64, base int) []byte {
	return strconv.AppendInt(dst, i, base)
}

//line number.go:226:1
func AppendUint(dst []byte, i uint64, base int) []byte {
	return strconv.AppendUint(dst, i, base)
}

//line number.go:28:1
func FormatBool(b bool) string {
	return strconv.FormatBool(b)
}

//line number.go:34:1
func AppendBool(dst []byte, b bool) []byte {
	return strconv.AppendBool(dst, b)
}

//line number.go:189:1
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	return strconv.FormatFloat(f, fmt, prec, bitSize)
}

//line number.go:195:1
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return strconv.AppendFloat(dst, f, fmt, prec, bitSize)
}

//line number.go:161:1
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	return strconv.FormatComplex(c, fmt, prec, bitSize)
}
