complex_numbers_as_text.go:12:28: inlining call to fmt.Println
complex_numbers_as_text.go:9:31: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:10:35: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:10:83: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:10:13: inlining call to fmt.Println
complex_numbers_as_text.go:11:35: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:13:23: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:9:31: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:10:35: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:10:83: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:11:35: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:13:23: inlining call to strconv.FormatComplex
complex_numbers_as_text.go:12:28: ... argument does not escape
complex_numbers_as_text.go:9:31: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
complex_numbers_as_text.go:10:13: ... argument does not escape
complex_numbers_as_text.go:10:35: ~r0 escapes to heap
complex_numbers_as_text.go:10:35: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap
complex_numbers_as_text.go:10:83: ~r0 escapes to heap
complex_numbers_as_text.go:10:83: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap
complex_numbers_as_text.go:11:35: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
complex_numbers_as_text.go:12:8: func literal does not escape
complex_numbers_as_text.go:13:23: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
