# example.com/unsafeptr/header
header/header.go:10:9: moved to heap: s
# example.com/unsafeptr/pack
pack/pack.go:8:13: leaking param: b to result ~r0 level=0
pack/pack.go:9:12: leaking param: s to result ~r0 level=0
pack/pack.go:11:16: b does not escape
pack/pack.go:12:13: b does not escape
pack/pack.go:19:10: leaking param: b to result ~r0 level=0
# example.com/unsafeptr
./main.go:23:6: moved to heap: buf
./main.go:18:13: ... argument does not escape
./main.go:18:27: uintptr(24) escapes to heap
./main.go:18:49: uintptr(16) escapes to heap
./main.go:18:83: uintptr(8) escapes to heap
./main.go:19:14: ([]byte)("hello") escapes to heap
./main.go:20:13: ... argument does not escape
./main.go:20:25: pack.String(b) escapes to heap
./main.go:20:33: len(pack.Bytes("xyz")) escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:15: h.Len escapes to heap
./main.go:22:31: header.Sum([4]int32{...}) escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:17: buf[4:8] escapes to heap
./main.go:25:45: pack.Uint32(buf[4:]) == uint32(3735928559) escapes to heap
./main.go:25:74: pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }](&pack..dict.Size[main.rec]) escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:17: buf[5] escapes to heap
