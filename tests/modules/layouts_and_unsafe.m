# example.com/unsafeptr/header
header/header.go:10:6: can inline Of
header/header.go:12:6: can inline Sum
header/header.go:10:9: moved to heap: s
# example.com/unsafeptr/pack
pack/pack.go:8:6: can inline String
pack/pack.go:9:6: can inline Bytes
pack/pack.go:11:6: can inline PutUint32
pack/pack.go:12:6: can inline Uint32
pack/pack.go:19:6: can inline Ptr
pack/pack.go:11:64: inlining call to binary.bigEndian.PutUint32
pack/pack.go:12:68: inlining call to binary.bigEndian.Uint32
pack/pack.go:8:13: leaking param: b to result ~r0 level=0
pack/pack.go:9:12: leaking param: s to result ~r0 level=0
pack/pack.go:11:16: b does not escape
pack/pack.go:12:13: b does not escape
pack/pack.go:19:10: leaking param: b to result ~r0 level=0
# example.com/unsafeptr
./pack/pack.go:14:6: can inline pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }]
./pack/pack.go:14:6: can inline pack.Size[main.rec]
./main.go:18:13: inlining call to fmt.Println
./main.go:20:25: inlining call to pack.String
./main.go:20:44: inlining call to pack.Bytes
./main.go:20:13: inlining call to fmt.Println
./main.go:21:16: inlining call to header.Of
./main.go:22:31: inlining call to header.Sum
./main.go:22:13: inlining call to fmt.Println
./main.go:24:16: inlining call to pack.PutUint32
./main.go:25:35: inlining call to pack.Uint32
./main.go:25:74: inlining call to pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }]
./main.go:25:13: inlining call to fmt.Println
./main.go:26:15: inlining call to pack.Ptr
./main.go:28:13: inlining call to fmt.Println
./main.go:24:16: inlining call to binary.bigEndian.PutUint32
./main.go:25:35: inlining call to binary.bigEndian.Uint32
./pack/pack.go:14:6: inlining call to pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }]
./main.go:23:6: moved to heap: buf
./main.go:18:13: ... argument does not escape
./main.go:18:27: uintptr(24) escapes to heap
./main.go:18:49: uintptr(16) escapes to heap
./main.go:18:83: uintptr(8) escapes to heap
./main.go:19:14: ([]byte)("hello") escapes to heap
./main.go:20:13: ... argument does not escape
./main.go:20:25: ~r0 escapes to heap
./main.go:20:33: len(~r0) escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:15: h.Len escapes to heap
./main.go:22:31: header.t escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:17: buf[4:8] escapes to heap
./main.go:25:45: (~r0) == uint32(3735928559) escapes to heap
./main.go:25:74: uintptr(24) escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:17: buf[5] escapes to heap
