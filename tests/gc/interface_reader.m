interface_reader.go:8:6: can inline count
interface_reader.go:15:33: inlining call to strings.NewReader
interface_reader.go:15:15: inlining call to count
interface_reader.go:15:15: devirtualizing r.Read to *strings.Reader
interface_reader.go:15:15: inlining call to strings.(*Reader).Read
interface_reader.go:8:12: leaking param: r
interface_reader.go:9:16: make([]byte, 8) escapes to heap
interface_reader.go:15:33: &strings.Reader{...} does not escape
interface_reader.go:15:15: make([]byte, 8) does not escape
