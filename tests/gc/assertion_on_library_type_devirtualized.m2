assertion_on_library_type_devirtualized.go:9:6: can inline asserted with cost 68 as: func() { w := new(strings.Builder); w.(io.StringWriter).WriteString("hi") }
assertion_on_library_type_devirtualized.go:14:6: cannot inline commaOk: function too complex: cost 98 exceeds budget 80
assertion_on_library_type_devirtualized.go:23:6: cannot inline typeSwitch: function too complex: cost 164 exceeds budget 80
assertion_on_library_type_devirtualized.go:11:33: devirtualizing w.(io.StringWriter).WriteString to *strings.Builder
assertion_on_library_type_devirtualized.go:17:21: devirtualizing b.ReadByte to *strings.Reader
assertion_on_library_type_devirtualized.go:27:24: devirtualizing r.ReadRune to *strings.Reader
assertion_on_library_type_devirtualized.go:30:20: devirtualizing r.WriteTo to *strings.Reader
assertion_on_library_type_devirtualized.go:11:33: inlining call to strings.(*Builder).WriteString
assertion_on_library_type_devirtualized.go:11:33: inlining call to strings.(*Builder).copyCheck
assertion_on_library_type_devirtualized.go:11:33: inlining call to abi.NoEscape
assertion_on_library_type_devirtualized.go:15:37: inlining call to strings.NewReader
assertion_on_library_type_devirtualized.go:17:21: inlining call to strings.(*Reader).ReadByte
assertion_on_library_type_devirtualized.go:24:37: inlining call to strings.NewReader
assertion_on_library_type_devirtualized.go:11:33: "strings: illegal use of non-zero Builder copied by value" escapes to heap in asserted:
assertion_on_library_type_devirtualized.go:11:33:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
assertion_on_library_type_devirtualized.go:11:33:     from "strings: illegal use of non-zero Builder copied by value" (spill) at assertion_on_library_type_devirtualized.go:11:33
assertion_on_library_type_devirtualized.go:11:33:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at assertion_on_library_type_devirtualized.go:11:33
assertion_on_library_type_devirtualized.go:11:33: append(strings.b.buf, strings.s...) escapes to heap in asserted:
assertion_on_library_type_devirtualized.go:11:33:   flow: {heap} ← &{storage for append(strings.b.buf, strings.s...)}:
assertion_on_library_type_devirtualized.go:11:33:     from append(strings.b.buf, strings.s...) (spill) at assertion_on_library_type_devirtualized.go:11:33
assertion_on_library_type_devirtualized.go:11:33:     from strings.b.buf = append(strings.b.buf, strings.s...) (assign) at assertion_on_library_type_devirtualized.go:11:33
assertion_on_library_type_devirtualized.go:10:23: new(strings.Builder) does not escape
assertion_on_library_type_devirtualized.go:11:33: "strings: illegal use of non-zero Builder copied by value" escapes to heap
assertion_on_library_type_devirtualized.go:11:33: append escapes to heap
assertion_on_library_type_devirtualized.go:15:37: &strings.Reader{...} does not escape
assertion_on_library_type_devirtualized.go:24:37: &strings.Reader{...} does not escape
