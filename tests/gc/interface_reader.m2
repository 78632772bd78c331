interface_reader.go:8:6: can inline count with cost 74 as: func(io.Reader) int { buffer := make([]byte, 8); n, _ := int(.autotmp_4), .autotmp_5; return n }
interface_reader.go:14:6: cannot inline main: function too complex: cost 90 exceeds budget 80
interface_reader.go:15:33: inlining call to strings.NewReader
interface_reader.go:15:15: inlining call to count
interface_reader.go:15:15: devirtualizing r.Read to *strings.Reader
interface_reader.go:15:15: inlining call to strings.(*Reader).Read
interface_reader.go:8:12: parameter r leaks to {heap} for count with derefs=0:
interface_reader.go:8:12:   flow: {heap} ← r:
interface_reader.go:8:12:     from r.Read(buffer) (call parameter) at interface_reader.go:10:16
interface_reader.go:9:16: make([]byte, 8) escapes to heap in count:
interface_reader.go:9:16:   flow: buffer ← &{storage for make([]byte, 8)}:
interface_reader.go:9:16:     from make([]byte, 8) (spill) at interface_reader.go:9:16
interface_reader.go:9:16:     from buffer := make([]byte, 8) (assign) at interface_reader.go:9:9
interface_reader.go:9:16:   flow: {heap} ← buffer:
interface_reader.go:9:16:     from r.Read(buffer) (call parameter) at interface_reader.go:10:16
interface_reader.go:8:12: leaking param: r
interface_reader.go:9:16: make([]byte, 8) escapes to heap
interface_reader.go:15:33: &strings.Reader{...} does not escape
interface_reader.go:15:15: make([]byte, 8) does not escape
