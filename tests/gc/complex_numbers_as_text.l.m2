complex_numbers_as_text.go:12:28: ... argument does not escape
complex_numbers_as_text.go:10:35: strconv.FormatComplex((-1.5 + -2e+10i), byte(103), -1, 64) escapes to heap in main:
complex_numbers_as_text.go:10:35:   flow: {storage for ... argument} ← &{storage for strconv.FormatComplex((-1.5 + -2e+10i), byte(103), -1, 64)}:
complex_numbers_as_text.go:10:35:     from strconv.FormatComplex((-1.5 + -2e+10i), byte(103), -1, 64) (spill) at complex_numbers_as_text.go:10:35
complex_numbers_as_text.go:10:35:     from ... argument (slice-literal-element) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:35:   flow: {heap} ← {storage for ... argument}:
complex_numbers_as_text.go:10:35:     from ... argument (spill) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:35:     from fmt.Println(... argument...) (call parameter) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83: strconv.FormatComplex((3 + 0i), byte(101), 1, 128) escapes to heap in main:
complex_numbers_as_text.go:10:83:   flow: {storage for ... argument} ← &{storage for strconv.FormatComplex((3 + 0i), byte(101), 1, 128)}:
complex_numbers_as_text.go:10:83:     from strconv.FormatComplex((3 + 0i), byte(101), 1, 128) (spill) at complex_numbers_as_text.go:10:83
complex_numbers_as_text.go:10:83:     from ... argument (slice-literal-element) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83:   flow: {heap} ← {storage for ... argument}:
complex_numbers_as_text.go:10:83:     from ... argument (spill) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:83:     from fmt.Println(... argument...) (call parameter) at complex_numbers_as_text.go:10:13
complex_numbers_as_text.go:10:13: ... argument does not escape
complex_numbers_as_text.go:10:35: strconv.FormatComplex((-1.5 + -2e+10i), byte(103), -1, 64) escapes to heap
complex_numbers_as_text.go:10:83: strconv.FormatComplex((3 + 0i), byte(101), 1, 128) escapes to heap
complex_numbers_as_text.go:12:8: func literal does not escape
