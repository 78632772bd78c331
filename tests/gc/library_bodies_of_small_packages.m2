$GOROOT/src/internal/abi/escape.go:28:6: can inline abi.Escape[go.shape.*uint8] with cost 8 as: func(*[2]uintptr, go.shape.*uint8) go.shape.*uint8 { if abi.alwaysFalse { abi.escapeSink = abi.x }; return abi.x }
$GOROOT/src/weak/pointer.go:68:6: cannot inline weak.Make[go.shape.struct { main.v string }]: function too complex: cost 95 exceeds budget 80
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.struct { main.v string }].Value with cost 69 as: method(weak.Pointer[go.shape.struct { main.v string }]) func(*[4]uintptr) *go.shape.struct { main.v string } { if weak.p.u == nil { return nil }; return (*go.shape.struct { main.v string })(weak.runtime_makeStrongFromWeak(weak.p.u)) }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.int].Value with cost 69 as: method(weak.Pointer[go.shape.int]) func(*[4]uintptr) *go.shape.int { if weak.p.u == nil { return nil }; return (*go.shape.int)(weak.runtime_makeStrongFromWeak(weak.p.u)) }
$GOROOT/src/weak/pointer.go:68:6: cannot inline weak.Make[go.shape.int]: function too complex: cost 95 exceeds budget 80
library_bodies_of_small_packages.go:19:6: cannot inline weakly: function too complex: cost 295 exceeds budget 80
library_bodies_of_small_packages.go:28:6: cannot inline sponges: function too complex: cost 471 exceeds budget 80
library_bodies_of_small_packages.go:37:6: cannot inline chunks: function too complex: cost 94 exceeds budget 80
library_bodies_of_small_packages.go:41:6: cannot inline resets: function too complex: cost 142 exceeds budget 80
library_bodies_of_small_packages.go:46:6: cannot inline trees: function too complex: cost 173 exceeds budget 80
library_bodies_of_small_packages.go:53:6: cannot inline main: function too complex: cost 204 exceeds budget 80
$GOROOT/src/weak/pointer.go:68:6: can inline weak.Make[int] with cost 63 as: func(*int) weak.Pointer[int] { return weak.Make[go.shape.int](&weak..dict.Make[int], weak.ptr) }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[int].Value with cost 74 as: method(weak.Pointer[int]) func() *int { return weak.Pointer[go.shape.int].Value(weak.p, &weak..dict.Pointer[int]) }
$GOROOT/src/weak/pointer.go:68:6: can inline weak.Make[main.box[string]] with cost 63 as: func(*box[string]) weak.Pointer[main.box[string]] { return weak.Make[go.shape.struct { main.v string }](&weak..dict.Make[main.box[string]], weak.ptr) }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[main.box[string]].Value with cost 74 as: method(weak.Pointer[main.box[string]]) func() *box[string] { return weak.Pointer[go.shape.struct { main.v string }].Value(weak.p, &weak..dict.Pointer[main.box[string]]) }
$GOROOT/src/weak/pointer.go:70:18: inlining call to abi.Escape[go.shape.*uint8]
$GOROOT/src/weak/pointer.go:70:18: inlining call to abi.Escape[go.shape.*uint8]
library_bodies_of_small_packages.go:21:17: inlining call to weak.Pointer[go.shape.struct { main.v string }].Value
library_bodies_of_small_packages.go:25:31: inlining call to weak.Pointer[go.shape.int].Value
library_bodies_of_small_packages.go:29:21: inlining call to sha3.New512
library_bodies_of_small_packages.go:29:41: inlining call to sha3.NewSHAKE256
library_bodies_of_small_packages.go:31:24: inlining call to sha3.NewCSHAKE256
library_bodies_of_small_packages.go:33:9: inlining call to sha3.(*SHA3).Reset
library_bodies_of_small_packages.go:34:45: inlining call to sha3.(*SHA3).Size
library_bodies_of_small_packages.go:34:32: inlining call to sha3.SumSHAKE128
library_bodies_of_small_packages.go:29:21: inlining call to sha3.New512
library_bodies_of_small_packages.go:29:41: inlining call to sha3.NewShake256
library_bodies_of_small_packages.go:31:24: inlining call to sha3.NewCShake256
library_bodies_of_small_packages.go:33:9: inlining call to sha3.(*SHA3).init
library_bodies_of_small_packages.go:33:9: inlining call to sha3.(*Digest).Reset
library_bodies_of_small_packages.go:34:45: inlining call to sha3.(*SHA3).init
library_bodies_of_small_packages.go:34:45: inlining call to sha3.(*Digest).Size
library_bodies_of_small_packages.go:33:9: inlining call to sha3.(*Digest).Size
library_bodies_of_small_packages.go:33:9: inlining call to sha3.New256
library_bodies_of_small_packages.go:34:45: inlining call to sha3.(*Digest).Size
library_bodies_of_small_packages.go:34:45: inlining call to sha3.New256
library_bodies_of_small_packages.go:33:9: inlining call to sha3.New256
library_bodies_of_small_packages.go:34:45: inlining call to sha3.New256
library_bodies_of_small_packages.go:38:34: inlining call to httputil.NewChunkedReader
library_bodies_of_small_packages.go:38:64: inlining call to httputil.NewChunkedWriter
library_bodies_of_small_packages.go:38:34: inlining call to internal.NewChunkedReader
library_bodies_of_small_packages.go:38:64: inlining call to internal.NewChunkedWriter
library_bodies_of_small_packages.go:38:34: inlining call to bufio.NewReader
library_bodies_of_small_packages.go:38:34: inlining call to bufio.NewReaderSize
library_bodies_of_small_packages.go:38:34: inlining call to bufio.(*Reader).reset
library_bodies_of_small_packages.go:42:9: inlining call to lzw.(*Reader).Reset
library_bodies_of_small_packages.go:43:9: inlining call to lzw.(*Writer).Reset
library_bodies_of_small_packages.go:47:19: inlining call to tar.(*Writer).AddFS
library_bodies_of_small_packages.go:50:16: inlining call to zip.(*Writer).AddFS
library_bodies_of_small_packages.go:55:25: inlining call to subtle.ConstantTimeCopy
library_bodies_of_small_packages.go:56:33: inlining call to doc.Synopsis
library_bodies_of_small_packages.go:55:25: inlining call to subtle.ConstantTimeCopy
$GOROOT/src/weak/pointer.go:85:6: inlining call to weak.Pointer[go.shape.int].Value
$GOROOT/src/weak/pointer.go:85:6: inlining call to weak.Pointer[go.shape.struct { main.v string }].Value
<autogenerated>:1: inlining call to weak.Pointer[main.box[string]].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.struct { main.v string }].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.struct { main.v string }].Value
<autogenerated>:1: inlining call to weak.Pointer[int].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.int].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.int].Value
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.struct { main.v string }] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.runtime_registerWeakPointer(unsafe.Pointer(weak.ptr)) (call parameter) at $GOROOT/src/weak/pointer.go:74:34
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.int] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.runtime_registerWeakPointer(unsafe.Pointer(weak.ptr)) (call parameter) at $GOROOT/src/weak/pointer.go:74:34
library_bodies_of_small_packages.go:20:17: &box[string]{...} escapes to heap in weakly:
library_bodies_of_small_packages.go:20:17:   flow: {heap} ← &{storage for &box[string]{...}}:
library_bodies_of_small_packages.go:20:17:     from &box[string]{...} (spill) at library_bodies_of_small_packages.go:20:17
library_bodies_of_small_packages.go:20:17:     from weak.Make[go.shape.struct { main.v string }](&weak..dict.Make[main.box[string]], &box[string]{...}) (call parameter) at library_bodies_of_small_packages.go:20:16
library_bodies_of_small_packages.go:24:2: n escapes to heap in weakly:
library_bodies_of_small_packages.go:24:2:   flow: {heap} ← &n:
library_bodies_of_small_packages.go:24:2:     from &n (address-of) at library_bodies_of_small_packages.go:25:22
library_bodies_of_small_packages.go:24:2:     from weak.Make[go.shape.int](&weak..dict.Make[int], &n) (call parameter) at library_bodies_of_small_packages.go:25:21
library_bodies_of_small_packages.go:19:13: parameter s leaks to {storage for &box[string]{...}} for weakly with derefs=0:
library_bodies_of_small_packages.go:19:13:   flow: {storage for &box[string]{...}} ← s:
library_bodies_of_small_packages.go:19:13:     from box[string]{...} (struct literal element) at library_bodies_of_small_packages.go:20:29
library_bodies_of_small_packages.go:19:13: leaking param: s
library_bodies_of_small_packages.go:24:2: moved to heap: n
library_bodies_of_small_packages.go:20:17: &box[string]{...} escapes to heap
library_bodies_of_small_packages.go:34:15: append(~r0, (*sha3.SHA3).Sum(h, nil)...) escapes to heap in sponges:
library_bodies_of_small_packages.go:34:15:   flow: ~r0 ← &{storage for append(~r0, (*sha3.SHA3).Sum(h, nil)...)}:
library_bodies_of_small_packages.go:34:15:     from append(~r0, (*sha3.SHA3).Sum(h, nil)...) (spill) at library_bodies_of_small_packages.go:34:15
library_bodies_of_small_packages.go:34:15:     from return append(~r0, (*sha3.SHA3).Sum(h, nil)...) (return) at library_bodies_of_small_packages.go:34:2
library_bodies_of_small_packages.go:34:32: make([]byte, 32) escapes to heap in sponges:
library_bodies_of_small_packages.go:34:32:   flow: sha3.out ← &{storage for make([]byte, 32)}:
library_bodies_of_small_packages.go:34:32:     from make([]byte, 32) (spill) at library_bodies_of_small_packages.go:34:32
library_bodies_of_small_packages.go:34:32:     from sha3.out := make([]byte, 32) (assign) at library_bodies_of_small_packages.go:34:32
library_bodies_of_small_packages.go:34:32:   flow: {temp} ← sha3.out:
library_bodies_of_small_packages.go:34:32:     from sha3.sumSHAKE128(sha3.out, sha3.data, sha3.length) (call parameter) at library_bodies_of_small_packages.go:34:32
library_bodies_of_small_packages.go:34:32:   flow: ~r0 ← {temp}:
library_bodies_of_small_packages.go:34:32:     from ~r0 = sha3.sumSHAKE128(sha3.out, sha3.data, sha3.length) (assign-pair) at library_bodies_of_small_packages.go:34:32
library_bodies_of_small_packages.go:34:32:   flow: {temp} ← ~r0:
library_bodies_of_small_packages.go:34:32:     from append(~r0, (*sha3.SHA3).Sum(h, nil)...) (call parameter) at library_bodies_of_small_packages.go:34:15
library_bodies_of_small_packages.go:34:32:   flow: ~r0 ← {temp}:
library_bodies_of_small_packages.go:34:32:     from return append(~r0, (*sha3.SHA3).Sum(h, nil)...) (return) at library_bodies_of_small_packages.go:34:2
library_bodies_of_small_packages.go:28:14: data does not escape
library_bodies_of_small_packages.go:29:21: &sha3.SHA3{...} does not escape
library_bodies_of_small_packages.go:29:21: &sha3.Digest{...} does not escape
library_bodies_of_small_packages.go:29:41: &sha3.SHAKE{...} does not escape
library_bodies_of_small_packages.go:29:41: &sha3.SHAKE{...} does not escape
library_bodies_of_small_packages.go:31:24: &sha3.SHAKE{...} does not escape
library_bodies_of_small_packages.go:31:24: &sha3.SHAKE{} does not escape
library_bodies_of_small_packages.go:33:9: &sha3.SHA3{...} does not escape
library_bodies_of_small_packages.go:33:9: &sha3.Digest{...} does not escape
library_bodies_of_small_packages.go:34:45: &sha3.SHA3{...} does not escape
library_bodies_of_small_packages.go:34:45: &sha3.Digest{...} does not escape
library_bodies_of_small_packages.go:34:32: make([]byte, 32) escapes to heap
library_bodies_of_small_packages.go:34:15: append escapes to heap
library_bodies_of_small_packages.go:38:34: make([]byte, max(bufio.size, 16)) escapes to heap in chunks:
library_bodies_of_small_packages.go:38:34:   flow: bufio.buf ← &{storage for make([]byte, max(bufio.size, 16))}:
library_bodies_of_small_packages.go:38:34:     from make([]byte, max(bufio.size, 16)) (spill) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: {heap} ← bufio.buf:
library_bodies_of_small_packages.go:38:34:     from bufio.Reader{...} (struct literal element) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:     from *bufio.b = bufio.Reader{...} (assign) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13: parameter r leaks to {heap} for chunks with derefs=0:
library_bodies_of_small_packages.go:37:13:   flow: httputil.r ← r:
library_bodies_of_small_packages.go:37:13:     from httputil.r := r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: internal.r ← httputil.r:
library_bodies_of_small_packages.go:37:13:     from internal.r := httputil.r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: bufio.rd ← internal.r:
library_bodies_of_small_packages.go:37:13:     from bufio.rd := internal.r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: bufio.rd ← bufio.rd:
library_bodies_of_small_packages.go:37:13:     from bufio.rd, bufio.size := bufio.rd, 4096 (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: bufio.r ← bufio.rd:
library_bodies_of_small_packages.go:37:13:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: {heap} ← bufio.r:
library_bodies_of_small_packages.go:37:13:     from bufio.Reader{...} (struct literal element) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:     from *bufio.b = bufio.Reader{...} (assign) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:64: &internal.chunkedWriter{...} escapes to heap in chunks:
library_bodies_of_small_packages.go:38:64:   flow: ~r0 ← &{storage for &internal.chunkedWriter{...}}:
library_bodies_of_small_packages.go:38:64:     from &internal.chunkedWriter{...} (spill) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:38:64:     from &internal.chunkedWriter{...} (interface-converted) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:38:64:     from ~r0 = &internal.chunkedWriter{...} (assign-pair) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:38:64:   flow: ~r0 ← ~r0:
library_bodies_of_small_packages.go:38:64:     from ~r0 = ~r0 (assign-pair) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:38:64:   flow: ~r1 ← ~r0:
library_bodies_of_small_packages.go:38:64:     from return ~r0, ~r0 (return) at library_bodies_of_small_packages.go:38:2
library_bodies_of_small_packages.go:38:34: &internal.chunkedReader{...} escapes to heap in chunks:
library_bodies_of_small_packages.go:38:34:   flow: ~r0 ← &{storage for &internal.chunkedReader{...}}:
library_bodies_of_small_packages.go:38:34:     from &internal.chunkedReader{...} (spill) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:     from &internal.chunkedReader{...} (interface-converted) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:     from ~r0 = &internal.chunkedReader{...} (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: ~r0 ← ~r0:
library_bodies_of_small_packages.go:38:34:     from ~r0 = ~r0 (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: ~r0 ← ~r0:
library_bodies_of_small_packages.go:38:34:     from return ~r0, ~r0 (return) at library_bodies_of_small_packages.go:38:2
library_bodies_of_small_packages.go:37:26: parameter w leaks to {storage for &internal.chunkedWriter{...}} for chunks with derefs=0:
library_bodies_of_small_packages.go:37:26:   flow: httputil.w ← w:
library_bodies_of_small_packages.go:37:26:     from httputil.w := w (assign-pair) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:37:26:   flow: internal.w ← httputil.w:
library_bodies_of_small_packages.go:37:26:     from internal.w := httputil.w (assign-pair) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:37:26:   flow: {storage for &internal.chunkedWriter{...}} ← internal.w:
library_bodies_of_small_packages.go:37:26:     from internal.chunkedWriter{...} (struct literal element) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:37:13: parameter r leaks to {storage for &internal.chunkedReader{...}} for chunks with derefs=0:
library_bodies_of_small_packages.go:37:13:   flow: httputil.r ← r:
library_bodies_of_small_packages.go:37:13:     from httputil.r := r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: internal.r ← httputil.r:
library_bodies_of_small_packages.go:37:13:     from internal.r := httputil.r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: .autotmp_4 ← internal.r:
library_bodies_of_small_packages.go:37:13:     from internal.r.(*bufio.Reader) (dot) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:     from .autotmp_4, .autotmp_5 := internal.r.(*bufio.Reader) (assign-pair-dot-type) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: internal.br ← .autotmp_4:
library_bodies_of_small_packages.go:37:13:     from internal.br, internal.ok := (*bufio.Reader)(.autotmp_4), .autotmp_5 (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13:   flow: {storage for &internal.chunkedReader{...}} ← internal.br:
library_bodies_of_small_packages.go:37:13:     from internal.chunkedReader{...} (struct literal element) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34: new(bufio.Reader) escapes to heap in chunks:
library_bodies_of_small_packages.go:38:34:   flow: bufio.r ← &{storage for new(bufio.Reader)}:
library_bodies_of_small_packages.go:38:34:     from new(bufio.Reader) (spill) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:     from bufio.r := new(bufio.Reader) (assign) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: ~r0 ← bufio.r:
library_bodies_of_small_packages.go:38:34:     from ~r0 = bufio.r (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: ~r0 ← ~r0:
library_bodies_of_small_packages.go:38:34:     from ~r0 = ~r0 (assign-pair) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: internal.br ← ~r0:
library_bodies_of_small_packages.go:38:34:     from internal.br = ~r0 (assign) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:38:34:   flow: {storage for &internal.chunkedReader{...}} ← internal.br:
library_bodies_of_small_packages.go:38:34:     from internal.chunkedReader{...} (struct literal element) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:13: leaking param: r
library_bodies_of_small_packages.go:37:26: leaking param: w
library_bodies_of_small_packages.go:38:34: new(bufio.Reader) escapes to heap
library_bodies_of_small_packages.go:38:34: make([]byte, max(bufio.size, 16)) escapes to heap
library_bodies_of_small_packages.go:38:34: &internal.chunkedReader{...} escapes to heap
library_bodies_of_small_packages.go:38:64: &internal.chunkedWriter{...} escapes to heap
library_bodies_of_small_packages.go:41:43: parameter from leaks to {heap} for resets with derefs=0:
library_bodies_of_small_packages.go:41:43:   flow: lzw.src ← from:
library_bodies_of_small_packages.go:41:43:     from lzw.r, lzw.src, lzw.order, lzw.litWidth := r, from, lzw.Order(0), 8 (assign-pair) at library_bodies_of_small_packages.go:42:9
library_bodies_of_small_packages.go:41:43:   flow: {heap} ← lzw.src:
library_bodies_of_small_packages.go:41:43:     from (*lzw.Reader).init(lzw.r, lzw.src, lzw.order, lzw.litWidth) (call parameter) at library_bodies_of_small_packages.go:42:9
library_bodies_of_small_packages.go:41:59: parameter to leaks to {heap} for resets with derefs=0:
library_bodies_of_small_packages.go:41:59:   flow: lzw.dst ← to:
library_bodies_of_small_packages.go:41:59:     from lzw.w, lzw.dst, lzw.order, lzw.litWidth := w, to, lzw.Order(1), 8 (assign-pair) at library_bodies_of_small_packages.go:43:9
library_bodies_of_small_packages.go:41:59:   flow: {heap} ← lzw.dst:
library_bodies_of_small_packages.go:41:59:     from (*lzw.Writer).init(lzw.w, lzw.dst, lzw.order, lzw.litWidth) (call parameter) at library_bodies_of_small_packages.go:43:9
library_bodies_of_small_packages.go:41:13: r does not escape
library_bodies_of_small_packages.go:41:28: w does not escape
library_bodies_of_small_packages.go:41:43: leaking param: from
library_bodies_of_small_packages.go:41:59: leaking param: to
library_bodies_of_small_packages.go:47:19: trees capturing by value: tar.fsys (addr=false assign=false width=16)
library_bodies_of_small_packages.go:47:19: trees capturing by value: tar.tw (addr=false assign=false width=8)
$GOROOT/src/archive/tar/writer.go:446:3: tar.(*Writer).AddFS.func1#IsUVCz1C5cI=# capturing by value: .autotmp_19 (addr=false assign=false width=16)
library_bodies_of_small_packages.go:50:16: trees capturing by value: zip.w (addr=false assign=false width=8)
library_bodies_of_small_packages.go:50:16: trees capturing by value: zip.fsys (addr=false assign=false width=16)
$GOROOT/src/archive/zip/writer.go:598:3: zip.(*Writer).AddFS.func1#SAg5YDrJtww=# capturing by value: .autotmp_16 (addr=false assign=false width=16)
$GOROOT/src/archive/tar/writer.go:407:49: parameter tar.d leaks to {heap} for (*Writer).AddFS.func1#IsUVCz1C5cI=# with derefs=0:
$GOROOT/src/archive/tar/writer.go:407:49:   flow: {heap} ← tar.d:
$GOROOT/src/archive/tar/writer.go:407:49:     from tar.d.Info() (call parameter) at $GOROOT/src/archive/tar/writer.go:414:22
$GOROOT/src/archive/tar/writer.go:407:36: parameter tar.name leaks to {heap} for (*Writer).AddFS.func1#IsUVCz1C5cI=# with derefs=0:
$GOROOT/src/archive/tar/writer.go:407:36:   flow: {heap} ← tar.name:
$GOROOT/src/archive/tar/writer.go:407:36:     from fs.ReadLink(tar.fsys, tar.name) (call parameter) at $GOROOT/src/archive/tar/writer.go:421:33
$GOROOT/src/archive/zip/writer.go:564:49: parameter zip.d leaks to {heap} for (*Writer).AddFS.func1#SAg5YDrJtww=# with derefs=0:
$GOROOT/src/archive/zip/writer.go:564:49:   flow: {heap} ← zip.d:
$GOROOT/src/archive/zip/writer.go:564:49:     from zip.d.Info() (call parameter) at $GOROOT/src/archive/zip/writer.go:571:22
$GOROOT/src/archive/zip/writer.go:564:36: parameter zip.name leaks to {heap} for (*Writer).AddFS.func1#SAg5YDrJtww=# with derefs=0:
$GOROOT/src/archive/zip/writer.go:564:36:   flow: {heap} ← zip.name:
$GOROOT/src/archive/zip/writer.go:564:36:     from zip.h.Name = zip.name (assign) at $GOROOT/src/archive/zip/writer.go:582:10
library_bodies_of_small_packages.go:46:42: parameter fsys leaks to {heap} for trees with derefs=0:
library_bodies_of_small_packages.go:46:42:   flow: tar.fsys ← fsys:
library_bodies_of_small_packages.go:46:42:     from tar.tw, tar.fsys := t, fsys (assign-pair) at library_bodies_of_small_packages.go:47:19
library_bodies_of_small_packages.go:46:42:   flow: {heap} ← tar.fsys:
library_bodies_of_small_packages.go:46:42:     from fs.WalkDir(tar.fsys, ".", func literal) (call parameter) at library_bodies_of_small_packages.go:47:19
library_bodies_of_small_packages.go:46:12: parameter t leaks to {heap} for trees with derefs=0:
library_bodies_of_small_packages.go:46:12:   flow: tar.tw ← t:
library_bodies_of_small_packages.go:46:12:     from tar.tw, tar.fsys := t, fsys (assign-pair) at library_bodies_of_small_packages.go:47:19
library_bodies_of_small_packages.go:46:12:   flow: {heap} ← tar.tw:
library_bodies_of_small_packages.go:46:12:     from (*tar.Writer).WriteHeader(tar.tw, tar.h) (call parameter) at $GOROOT/src/archive/tar/writer.go:436:27
library_bodies_of_small_packages.go:46:27: parameter z leaks to {heap} for trees with derefs=1:
library_bodies_of_small_packages.go:46:27:   flow: zip.w ← z:
library_bodies_of_small_packages.go:46:27:     from zip.w, zip.fsys := z, fsys (assign-pair) at library_bodies_of_small_packages.go:50:16
library_bodies_of_small_packages.go:46:27:   flow: {temp} ← zip.w:
library_bodies_of_small_packages.go:46:27:     from (*zip.Writer).CreateHeader(zip.w, zip.h) (call parameter) at $GOROOT/src/archive/zip/writer.go:587:28
library_bodies_of_small_packages.go:46:27:   flow: {heap} ← *{temp}:
$GOROOT/src/archive/zip/writer.go:564:64: parameter zip.err leaks to zip.~r0 for (*Writer).AddFS.func1#SAg5YDrJtww=# with derefs=0:
$GOROOT/src/archive/zip/writer.go:564:64:   flow: zip.~r0 ← zip.err:
$GOROOT/src/archive/zip/writer.go:564:64:     from return zip.err (return) at $GOROOT/src/archive/zip/writer.go:566:4
$GOROOT/src/archive/tar/writer.go:407:64: parameter tar.err leaks to tar.~r0 for (*Writer).AddFS.func1#IsUVCz1C5cI=# with derefs=0:
$GOROOT/src/archive/tar/writer.go:407:64:   flow: tar.~r0 ← tar.err:
$GOROOT/src/archive/tar/writer.go:407:64:     from return tar.err (return) at $GOROOT/src/archive/tar/writer.go:409:4
library_bodies_of_small_packages.go:46:12: leaking param: t
library_bodies_of_small_packages.go:46:27: leaking param content: z
library_bodies_of_small_packages.go:46:42: leaking param: fsys
$GOROOT/src/archive/tar/writer.go:407:36: leaking param: name
$GOROOT/src/archive/tar/writer.go:407:49: leaking param: d
$GOROOT/src/archive/tar/writer.go:407:64: leaking param: err to result ~r0 level=0
$GOROOT/src/archive/zip/writer.go:564:36: leaking param: name
$GOROOT/src/archive/zip/writer.go:564:49: leaking param: d
$GOROOT/src/archive/zip/writer.go:564:64: leaking param: err to result ~r0 level=0
library_bodies_of_small_packages.go:47:19: func literal does not escape
library_bodies_of_small_packages.go:50:16: func literal does not escape
library_bodies_of_small_packages.go:55:25: "subtle: slices have different lengths" escapes to heap in main:
library_bodies_of_small_packages.go:55:25:   flow: {heap} ← &{storage for "subtle: slices have different lengths"}:
library_bodies_of_small_packages.go:55:25:     from "subtle: slices have different lengths" (spill) at library_bodies_of_small_packages.go:55:25
library_bodies_of_small_packages.go:55:25:     from panic("subtle: slices have different lengths") (call parameter) at library_bodies_of_small_packages.go:55:25
library_bodies_of_small_packages.go:56:33: doc.p escapes to heap in main:
library_bodies_of_small_packages.go:56:33:   flow: {heap} ← &doc.p:
library_bodies_of_small_packages.go:56:33:     from doc.p (address-of) at library_bodies_of_small_packages.go:56:33
library_bodies_of_small_packages.go:56:33:     from (*doc.Package).Synopsis(doc.p, doc.text) (call parameter) at library_bodies_of_small_packages.go:56:33
library_bodies_of_small_packages.go:56:33: moved to heap: doc.p
library_bodies_of_small_packages.go:54:11: make([]byte, 2) does not escape
library_bodies_of_small_packages.go:55:39: ([]byte)("ab") does not escape
library_bodies_of_small_packages.go:55:39: zero-copy string->[]byte conversion
library_bodies_of_small_packages.go:55:25: "subtle: slices have different lengths" escapes to heap
library_bodies_of_small_packages.go:56:17: string(x) does not escape
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.struct { main.v string }].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to {heap} for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: {heap} ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.x (interface-converted) at $GOROOT/src/internal/abi/escape.go:30:16
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/internal/abi/escape.go:30:14
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to abi.~r0 for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: abi.~r0 ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from return abi.x (return) at $GOROOT/src/internal/abi/escape.go:32:2
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.int].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[int] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.Make[go.shape.int](&weak..dict.Make[int], weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:68:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[int].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[int] (assign-pair) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[main.box[string]] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.Make[go.shape.struct { main.v string }](&weak..dict.Make[main.box[string]], weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:68:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[main.box[string]].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[main.box[string]] (assign-pair) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[main.box[string]]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p := weak.p (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[main.box[string]] (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.struct { main.v string }]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, _ := weak.p, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[int]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p := weak.p (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[int] (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.int]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, _ := weak.p, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
