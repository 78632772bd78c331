assertion_on_library_type_devirtualized.go:11:33: devirtualizing w.(io.StringWriter).WriteString to *strings.Builder
assertion_on_library_type_devirtualized.go:17:21: devirtualizing b.ReadByte to *strings.Reader
assertion_on_library_type_devirtualized.go:27:24: devirtualizing r.ReadRune to *strings.Reader
assertion_on_library_type_devirtualized.go:30:20: devirtualizing r.WriteTo to *strings.Reader
assertion_on_library_type_devirtualized.go:10:23: new(strings.Builder) does not escape
