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
