# example.com/unsafeptr/header
header/header.go:10:9: s escapes to heap in Of:
header/header.go:10:9:   flow: ~r0 ← &s:
header/header.go:10:9:     from &s (address-of) at header/header.go:10:61
header/header.go:10:9:     from return (*Header)(unsafe.Pointer(&s)) (return) at header/header.go:10:29
header/header.go:10:9: parameter s leaks to ~r0 for Of with derefs=0:
header/header.go:10:9:   flow: ~r0 ← &s:
header/header.go:10:9:     from &s (address-of) at header/header.go:10:61
header/header.go:10:9:     from return (*Header)(unsafe.Pointer(&s)) (return) at header/header.go:10:29
header/header.go:10:9: moved to heap: s
# example.com/unsafeptr/pack
pack/pack.go:8:13: parameter b leaks to ~r0 for String with derefs=0:
pack/pack.go:8:13:   flow: ~r0 ← b:
pack/pack.go:8:13:     from <node unsafe.SliceData> (call parameter) at pack/pack.go:8:69
pack/pack.go:8:13:     from <node unsafe.String> (call parameter) at pack/pack.go:8:52
pack/pack.go:8:13:     from return <node unsafe.String> (return) at pack/pack.go:8:32
pack/pack.go:8:13: leaking param: b to result ~r0 level=0
pack/pack.go:9:12: parameter s leaks to ~r0 for Bytes with derefs=0:
pack/pack.go:9:12:   flow: ~r0 ← s:
pack/pack.go:9:12:     from <node unsafe.StringData> (call parameter) at pack/pack.go:9:69
pack/pack.go:9:12:     from unsafe.Slice(<node unsafe.StringData>, len(s)) (call parameter) at pack/pack.go:9:51
pack/pack.go:9:12:     from return unsafe.Slice(<node unsafe.StringData>, len(s)) (return) at pack/pack.go:9:32
pack/pack.go:9:12: leaking param: s to result ~r0 level=0
pack/pack.go:11:16: b does not escape
pack/pack.go:12:13: b does not escape
pack/pack.go:19:10: parameter b leaks to ~r0 for Ptr with derefs=0:
pack/pack.go:19:10:   flow: ~r0 ← b:
pack/pack.go:19:10:     from b (indirection) at pack/pack.go:19:47
pack/pack.go:19:10:     from b[i] (fixed-array-index-of) at pack/pack.go:19:47
pack/pack.go:19:10:     from &b[i] (address-of) at pack/pack.go:19:45
pack/pack.go:19:10:     from return &b[i] (return) at pack/pack.go:19:38
pack/pack.go:19:10: leaking param: b to result ~r0 level=0
# example.com/unsafeptr
./main.go:18:27: uintptr(24) escapes to heap in main:
./main.go:18:27:   flow: {storage for ... argument} ← &{storage for uintptr(24)}:
./main.go:18:27:     from uintptr(24) (spill) at ./main.go:18:27
./main.go:18:27:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:27:   flow: {heap} ← {storage for ... argument}:
./main.go:18:27:     from ... argument (spill) at ./main.go:18:13
./main.go:18:27:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:18:49: uintptr(16) escapes to heap in main:
./main.go:18:49:   flow: {storage for ... argument} ← &{storage for uintptr(16)}:
./main.go:18:49:     from uintptr(16) (spill) at ./main.go:18:49
./main.go:18:49:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:49:   flow: {heap} ← {storage for ... argument}:
./main.go:18:49:     from ... argument (spill) at ./main.go:18:13
./main.go:18:49:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:18:83: uintptr(8) escapes to heap in main:
./main.go:18:83:   flow: {storage for ... argument} ← &{storage for uintptr(8)}:
./main.go:18:83:     from uintptr(8) (spill) at ./main.go:18:83
./main.go:18:83:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:83:   flow: {heap} ← {storage for ... argument}:
./main.go:18:83:     from ... argument (spill) at ./main.go:18:13
./main.go:18:83:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:20:25: pack.String(b) escapes to heap in main:
./main.go:20:25:   flow: {storage for ... argument} ← &{storage for pack.String(b)}:
./main.go:20:25:     from pack.String(b) (spill) at ./main.go:20:25
./main.go:20:25:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:25:   flow: {heap} ← {storage for ... argument}:
./main.go:20:25:     from ... argument (spill) at ./main.go:20:13
./main.go:20:25:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:13
./main.go:20:33: len(pack.Bytes("xyz")) escapes to heap in main:
./main.go:20:33:   flow: {storage for ... argument} ← &{storage for len(pack.Bytes("xyz"))}:
./main.go:20:33:     from len(pack.Bytes("xyz")) (spill) at ./main.go:20:33
./main.go:20:33:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:33:   flow: {heap} ← {storage for ... argument}:
./main.go:20:33:     from ... argument (spill) at ./main.go:20:13
./main.go:20:33:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:13
./main.go:22:15: h.Len escapes to heap in main:
./main.go:22:15:   flow: {storage for ... argument} ← &{storage for h.Len}:
./main.go:22:15:     from h.Len (spill) at ./main.go:22:15
./main.go:22:15:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:15:   flow: {heap} ← {storage for ... argument}:
./main.go:22:15:     from ... argument (spill) at ./main.go:22:13
./main.go:22:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:31: header.Sum([4]int32{...}) escapes to heap in main:
./main.go:22:31:   flow: {storage for ... argument} ← &{storage for header.Sum([4]int32{...})}:
./main.go:22:31:     from header.Sum([4]int32{...}) (spill) at ./main.go:22:31
./main.go:22:31:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:31:   flow: {heap} ← {storage for ... argument}:
./main.go:22:31:     from ... argument (spill) at ./main.go:22:13
./main.go:22:31:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:25:17: buf[4:8] escapes to heap in main:
./main.go:25:17:   flow: {storage for ... argument} ← &{storage for buf[4:8]}:
./main.go:25:17:     from buf[4:8] (spill) at ./main.go:25:17
./main.go:25:17:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:17:   flow: {heap} ← {storage for ... argument}:
./main.go:25:17:     from ... argument (spill) at ./main.go:25:13
./main.go:25:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:13
./main.go:25:45: pack.Uint32(buf[4:]) == uint32(3735928559) escapes to heap in main:
./main.go:25:45:   flow: {storage for ... argument} ← &{storage for pack.Uint32(buf[4:]) == uint32(3735928559)}:
./main.go:25:45:     from pack.Uint32(buf[4:]) == uint32(3735928559) (spill) at ./main.go:25:45
./main.go:25:45:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:45:   flow: {heap} ← {storage for ... argument}:
./main.go:25:45:     from ... argument (spill) at ./main.go:25:13
./main.go:25:45:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:13
./main.go:25:74: pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }](&pack..dict.Size[main.rec]) escapes to heap in main:
./main.go:25:74:   flow: {storage for ... argument} ← &{storage for pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }](&pack..dict.Size[main.rec])}:
./main.go:25:74:     from pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }](&pack..dict.Size[main.rec]) (spill) at ./main.go:25:74
./main.go:25:74:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:74:   flow: {heap} ← {storage for ... argument}:
./main.go:25:74:     from ... argument (spill) at ./main.go:25:13
./main.go:25:74:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:13
./main.go:28:17: buf[5] escapes to heap in main:
./main.go:28:17:   flow: {storage for ... argument} ← &{storage for buf[5]}:
./main.go:28:17:     from buf[5] (spill) at ./main.go:28:17
./main.go:28:17:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:17:   flow: {heap} ← {storage for ... argument}:
./main.go:28:17:     from ... argument (spill) at ./main.go:28:13
./main.go:28:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:23:6: buf escapes to heap in main:
./main.go:23:6:   flow: {storage for buf[4:8]} ← &buf:
./main.go:23:6:     from buf (address-of) at ./main.go:25:17
./main.go:23:6:     from buf[4:8] (slice) at ./main.go:25:17
./main.go:23:6:     from buf[4:8] (interface-converted) at ./main.go:25:17
./main.go:19:14: ([]byte)("hello") escapes to heap in main:
./main.go:19:14:   flow: b ← &{storage for ([]byte)("hello")}:
./main.go:19:14:     from ([]byte)("hello") (spill) at ./main.go:19:14
./main.go:19:14:     from b := ([]byte)("hello") (assign) at ./main.go:19:4
./main.go:19:14:   flow: {storage for pack.String(b)} ← b:
./main.go:19:14:     from pack.String(b) (call parameter) at ./main.go:20:25
./main.go:19:14:     from pack.String(b) (interface-converted) at ./main.go:20:25
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
