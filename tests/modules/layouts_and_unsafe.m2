# example.com/unsafeptr/header
header/header.go:10:6: can inline Of with cost 3 as: func(string) *Header { return (*Header)(unsafe.Pointer(&s)) }
header/header.go:12:6: can inline Sum with cost 22 as: func([4]int32) int32 { p := unsafe.Pointer(&a); for loop; return t }
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
pack/pack.go:8:6: can inline String with cost 6 as: func([]byte) string { return <node unsafe.String> }
pack/pack.go:9:6: can inline Bytes with cost 6 as: func(string) []byte { return unsafe.Slice(<node unsafe.StringData>, len(s)) }
pack/pack.go:11:6: can inline PutUint32 with cost 4 as: func([]byte, uint32) { binary.bigEndian.PutUint32(binary.BigEndian, b, v) }
pack/pack.go:12:6: can inline Uint32 with cost 4 as: func([]byte) uint32 { return binary.bigEndian.Uint32(binary.BigEndian, b) }
pack/pack.go:19:6: can inline Ptr with cost 6 as: func(*[16]byte, int) *byte { return &b[i] }
pack/pack.go:11:64: inlining call to binary.bigEndian.PutUint32
pack/pack.go:12:68: inlining call to binary.bigEndian.Uint32
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
./pack/pack.go:14:6: can inline pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }] with cost 6 as: func(*[1]uintptr) uintptr { pack.v = <nil>; return uintptr(24) }
./main.go:17:6: cannot inline main: function too complex: cost 524 exceeds budget 80
./pack/pack.go:14:6: can inline pack.Size[main.rec] with cost 11 as: func() uintptr { return pack.Size[go.shape.struct { main.a uint8; main.b int64; main.c [3]uint16 }](&pack..dict.Size[main.rec]) }
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
./main.go:18:27: uintptr(24) escapes to heap in main:
./main.go:18:27:   flow: {storage for ... argument} ← &{storage for uintptr(24)}:
./main.go:18:27:     from uintptr(24) (spill) at ./main.go:18:27
./main.go:18:27:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:27:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:27:     from ... argument (spill) at ./main.go:18:13
./main.go:18:27:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:27:   flow: {heap} ← *fmt.a:
./main.go:18:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:18:49: uintptr(16) escapes to heap in main:
./main.go:18:49:   flow: {storage for ... argument} ← &{storage for uintptr(16)}:
./main.go:18:49:     from uintptr(16) (spill) at ./main.go:18:49
./main.go:18:49:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:49:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:49:     from ... argument (spill) at ./main.go:18:13
./main.go:18:49:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:49:   flow: {heap} ← *fmt.a:
./main.go:18:49:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:18:83: uintptr(8) escapes to heap in main:
./main.go:18:83:   flow: {storage for ... argument} ← &{storage for uintptr(8)}:
./main.go:18:83:     from uintptr(8) (spill) at ./main.go:18:83
./main.go:18:83:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:83:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:83:     from ... argument (spill) at ./main.go:18:13
./main.go:18:83:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:83:   flow: {heap} ← *fmt.a:
./main.go:18:83:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:20:25: ~r0 escapes to heap in main:
./main.go:20:25:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:20:25:     from ~r0 (spill) at ./main.go:20:25
./main.go:20:25:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:25:   flow: fmt.a ← &{storage for ... argument}:
./main.go:20:25:     from ... argument (spill) at ./main.go:20:13
./main.go:20:25:     from fmt.a := ... argument (assign-pair) at ./main.go:20:13
./main.go:20:25:   flow: {heap} ← *fmt.a:
./main.go:20:25:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:20:13
./main.go:20:33: len(~r0) escapes to heap in main:
./main.go:20:33:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
./main.go:20:33:     from len(~r0) (spill) at ./main.go:20:33
./main.go:20:33:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:33:   flow: fmt.a ← &{storage for ... argument}:
./main.go:20:33:     from ... argument (spill) at ./main.go:20:13
./main.go:20:33:     from fmt.a := ... argument (assign-pair) at ./main.go:20:13
./main.go:20:33:   flow: {heap} ← *fmt.a:
./main.go:20:33:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:20:13
./main.go:22:15: h.Len escapes to heap in main:
./main.go:22:15:   flow: {storage for ... argument} ← &{storage for h.Len}:
./main.go:22:15:     from h.Len (spill) at ./main.go:22:15
./main.go:22:15:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:15:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:15:     from ... argument (spill) at ./main.go:22:13
./main.go:22:15:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:15:   flow: {heap} ← *fmt.a:
./main.go:22:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:22:31: header.t escapes to heap in main:
./main.go:22:31:   flow: {storage for ... argument} ← &{storage for header.t}:
./main.go:22:31:     from header.t (spill) at ./main.go:22:31
./main.go:22:31:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:31:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:31:     from ... argument (spill) at ./main.go:22:13
./main.go:22:31:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:31:   flow: {heap} ← *fmt.a:
./main.go:22:31:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:25:17: buf[4:8] escapes to heap in main:
./main.go:25:17:   flow: {storage for ... argument} ← &{storage for buf[4:8]}:
./main.go:25:17:     from buf[4:8] (spill) at ./main.go:25:17
./main.go:25:17:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:25:17:     from ... argument (spill) at ./main.go:25:13
./main.go:25:17:     from fmt.a := ... argument (assign-pair) at ./main.go:25:13
./main.go:25:17:   flow: {heap} ← *fmt.a:
./main.go:25:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:25:13
./main.go:25:45: (~r0) == uint32(3735928559) escapes to heap in main:
./main.go:25:45:   flow: {storage for ... argument} ← &{storage for (~r0) == uint32(3735928559)}:
./main.go:25:45:     from (~r0) == uint32(3735928559) (spill) at ./main.go:25:45
./main.go:25:45:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:45:   flow: fmt.a ← &{storage for ... argument}:
./main.go:25:45:     from ... argument (spill) at ./main.go:25:13
./main.go:25:45:     from fmt.a := ... argument (assign-pair) at ./main.go:25:13
./main.go:25:45:   flow: {heap} ← *fmt.a:
./main.go:25:45:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:25:13
./main.go:25:74: uintptr(24) escapes to heap in main:
./main.go:25:74:   flow: {storage for ... argument} ← &{storage for uintptr(24)}:
./main.go:25:74:     from uintptr(24) (spill) at ./main.go:25:74
./main.go:25:74:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:74:   flow: fmt.a ← &{storage for ... argument}:
./main.go:25:74:     from ... argument (spill) at ./main.go:25:13
./main.go:25:74:     from fmt.a := ... argument (assign-pair) at ./main.go:25:13
./main.go:25:74:   flow: {heap} ← *fmt.a:
./main.go:25:74:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:25:13
./main.go:28:17: buf[5] escapes to heap in main:
./main.go:28:17:   flow: {storage for ... argument} ← &{storage for buf[5]}:
./main.go:28:17:     from buf[5] (spill) at ./main.go:28:17
./main.go:28:17:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:28:17:     from ... argument (spill) at ./main.go:28:13
./main.go:28:17:     from fmt.a := ... argument (assign-pair) at ./main.go:28:13
./main.go:28:17:   flow: {heap} ← *fmt.a:
./main.go:28:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:28:13
./main.go:23:6: buf escapes to heap in main:
./main.go:23:6:   flow: {storage for buf[4:8]} ← &buf:
./main.go:23:6:     from buf (address-of) at ./main.go:25:17
./main.go:23:6:     from buf[4:8] (slice) at ./main.go:25:17
./main.go:23:6:     from buf[4:8] (interface-converted) at ./main.go:25:17
./main.go:19:14: ([]byte)("hello") escapes to heap in main:
./main.go:19:14:   flow: b ← &{storage for ([]byte)("hello")}:
./main.go:19:14:     from ([]byte)("hello") (spill) at ./main.go:19:14
./main.go:19:14:     from b := ([]byte)("hello") (assign) at ./main.go:19:4
./main.go:19:14:   flow: pack.b ← b:
./main.go:19:14:     from pack.b := b (assign-pair) at ./main.go:20:25
./main.go:19:14:   flow: ~r0 ← pack.b:
./main.go:19:14:     from <node unsafe.SliceData> (call parameter) at ./main.go:20:25
./main.go:19:14:     from <node unsafe.String> (call parameter) at ./main.go:20:25
./main.go:19:14:     from ~r0 = <node unsafe.String> (assign-pair) at ./main.go:20:25
./main.go:19:14:   flow: {storage for ~r0} ← ~r0:
./main.go:19:14:     from ~r0 (interface-converted) at ./main.go:20:25
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
