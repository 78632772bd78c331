complex_numbers_as_text.go:12:8: cannot inline main.func1: call to recover
complex_numbers_as_text.go:8:6: cannot inline main: unhandled op DEFER
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
complex_numbers_as_text.go:10:35: ~r0 escapes to heap in main:
complex_numbers_as_text.go:10:35:   flow: {storage for ... argument} ← &{storage for ~r0}:
complex_numbers_as_text.go:10:35:     from ~r0 (spill) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:10:35:     from ... argument (slice-literal-element) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:35:   flow: fmt.a ← &{storage for ... argument}:
complex_numbers_as_text.go:10:35:     from ... argument (spill) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:35:     from fmt.a := ... argument (assign-pair) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:35:   flow: {heap} ← *fmt.a:
complex_numbers_as_text.go:10:35:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83: ~r0 escapes to heap in main:
complex_numbers_as_text.go:10:83:   flow: {storage for ... argument} ← &{storage for ~r0}:
complex_numbers_as_text.go:10:83:     from ~r0 (spill) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:83:     from ... argument (slice-literal-element) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83:   flow: fmt.a ← &{storage for ... argument}:
complex_numbers_as_text.go:10:83:     from ... argument (spill) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83:     from fmt.a := ... argument (assign-pair) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83:   flow: {heap} ← *fmt.a:
complex_numbers_as_text.go:10:83:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap in main:
complex_numbers_as_text.go:10:83:   flow: ~r0 ← &{storage for string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize))}:
complex_numbers_as_text.go:10:83:     from string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) (spill) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:83:     from ~r0 = string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) (assign-pair) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:83:   flow: ~r0 ← ~r0:
complex_numbers_as_text.go:10:83:     from ~r0 = ~r0 (assign-pair) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:83:   flow: {storage for ~r0} ← ~r0:
complex_numbers_as_text.go:10:83:     from ~r0 (interface-converted) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:35: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap in main:
complex_numbers_as_text.go:10:35:   flow: ~r0 ← &{storage for string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize))}:
complex_numbers_as_text.go:10:35:     from string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) (spill) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:10:35:     from ~r0 = string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) (assign-pair) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:10:35:   flow: ~r0 ← ~r0:
complex_numbers_as_text.go:10:35:     from ~r0 = ~r0 (assign-pair) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:10:35:   flow: {storage for ~r0} ← ~r0:
complex_numbers_as_text.go:10:35:     from ~r0 (interface-converted) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:9:31: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
complex_numbers_as_text.go:10:13: ... argument does not escape
complex_numbers_as_text.go:10:35: ~r0 escapes to heap
complex_numbers_as_text.go:10:35: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap
complex_numbers_as_text.go:10:83: ~r0 escapes to heap
complex_numbers_as_text.go:10:83: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) escapes to heap
complex_numbers_as_text.go:11:35: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
complex_numbers_as_text.go:12:8: func literal does not escape
complex_numbers_as_text.go:13:23: string(strconv.AppendComplex(strconv.buf[:0], strconv.c, strconv.fmt, strconv.prec, strconv.bitSize)) does not escape
