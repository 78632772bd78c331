complex_numbers_as_text.go:12:28: ... argument does not escape
complex_numbers_as_text.go:10:13: ... argument does not escape
complex_numbers_as_text.go:10:35: strconv.FormatComplex((-1.5 + -2e+10i), byte(103), -1, 64) escapes to heap
complex_numbers_as_text.go:10:83: strconv.FormatComplex((3 + 0i), byte(101), 1, 128) escapes to heap
complex_numbers_as_text.go:12:8: func literal does not escape
