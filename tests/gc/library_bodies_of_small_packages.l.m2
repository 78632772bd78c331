$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to {heap} for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: {heap} ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.x (interface-converted) at $GOROOT/src/internal/abi/escape.go:30:16
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/internal/abi/escape.go:30:14
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to abi.~r0 for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: abi.~r0 ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from return abi.x (return) at $GOROOT/src/internal/abi/escape.go:32:2
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.struct { main.v string }] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from abi.Escape[go.shape.*uint8]((*[2]uintptr)(weak..dict[0]), weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:70:18
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.struct { main.v string }].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.int].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.int] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from abi.Escape[go.shape.*uint8]((*[2]uintptr)(weak..dict[0]), weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:70:18
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
library_bodies_of_small_packages.go:34:15: append(sha3.SumSHAKE128(data, (*sha3.SHA3).Size(h)), (*sha3.SHA3).Sum(h, nil)...) escapes to heap in sponges:
library_bodies_of_small_packages.go:34:15:   flow: ~r0 ← &{storage for append(sha3.SumSHAKE128(data, (*sha3.SHA3).Size(h)), (*sha3.SHA3).Sum(h, nil)...)}:
library_bodies_of_small_packages.go:34:15:     from append(sha3.SumSHAKE128(data, (*sha3.SHA3).Size(h)), (*sha3.SHA3).Sum(h, nil)...) (spill) at library_bodies_of_small_packages.go:34:15
library_bodies_of_small_packages.go:34:15:     from return append(sha3.SumSHAKE128(data, (*sha3.SHA3).Size(h)), (*sha3.SHA3).Sum(h, nil)...) (return) at library_bodies_of_small_packages.go:34:2
library_bodies_of_small_packages.go:28:14: data does not escape
library_bodies_of_small_packages.go:34:15: append escapes to heap
library_bodies_of_small_packages.go:37:13: parameter r leaks to {heap} for chunks with derefs=0:
library_bodies_of_small_packages.go:37:13:   flow: {heap} ← r:
library_bodies_of_small_packages.go:37:13:     from httputil.NewChunkedReader(r) (call parameter) at library_bodies_of_small_packages.go:38:34
library_bodies_of_small_packages.go:37:26: parameter w leaks to {heap} for chunks with derefs=0:
library_bodies_of_small_packages.go:37:26:   flow: {heap} ← w:
library_bodies_of_small_packages.go:37:26:     from httputil.NewChunkedWriter(w) (call parameter) at library_bodies_of_small_packages.go:38:64
library_bodies_of_small_packages.go:37:13: leaking param: r
library_bodies_of_small_packages.go:37:26: leaking param: w
library_bodies_of_small_packages.go:41:43: parameter from leaks to {heap} for resets with derefs=0:
library_bodies_of_small_packages.go:41:43:   flow: {heap} ← from:
library_bodies_of_small_packages.go:41:43:     from (*lzw.Reader).Reset(r, from, lzw.Order(0), 8) (call parameter) at library_bodies_of_small_packages.go:42:9
library_bodies_of_small_packages.go:41:59: parameter to leaks to {heap} for resets with derefs=0:
library_bodies_of_small_packages.go:41:59:   flow: {heap} ← to:
library_bodies_of_small_packages.go:41:59:     from (*lzw.Writer).Reset(w, to, lzw.Order(1), 8) (call parameter) at library_bodies_of_small_packages.go:43:9
library_bodies_of_small_packages.go:41:13: r does not escape
library_bodies_of_small_packages.go:41:28: w does not escape
library_bodies_of_small_packages.go:41:43: leaking param: from
library_bodies_of_small_packages.go:41:59: leaking param: to
library_bodies_of_small_packages.go:46:12: parameter t leaks to {heap} for trees with derefs=0:
library_bodies_of_small_packages.go:46:12:   flow: {heap} ← t:
library_bodies_of_small_packages.go:46:12:     from (*tar.Writer).AddFS(t, fsys) (call parameter) at library_bodies_of_small_packages.go:47:19
library_bodies_of_small_packages.go:46:42: parameter fsys leaks to {heap} for trees with derefs=0:
library_bodies_of_small_packages.go:46:42:   flow: {heap} ← fsys:
library_bodies_of_small_packages.go:46:42:     from (*tar.Writer).AddFS(t, fsys) (call parameter) at library_bodies_of_small_packages.go:47:19
library_bodies_of_small_packages.go:46:27: parameter z leaks to {heap} for trees with derefs=1:
library_bodies_of_small_packages.go:46:27:   flow: {temp} ← z:
library_bodies_of_small_packages.go:46:27:     from (*zip.Writer).AddFS(z, fsys) (call parameter) at library_bodies_of_small_packages.go:50:16
library_bodies_of_small_packages.go:46:27:   flow: {heap} ← *{temp}:
library_bodies_of_small_packages.go:46:12: leaking param: t
library_bodies_of_small_packages.go:46:27: leaking param content: z
library_bodies_of_small_packages.go:46:42: leaking param: fsys
library_bodies_of_small_packages.go:54:11: make([]byte, 2) does not escape
library_bodies_of_small_packages.go:55:39: ([]byte)("ab") does not escape
library_bodies_of_small_packages.go:55:39: zero-copy string->[]byte conversion
library_bodies_of_small_packages.go:56:17: string(x) does not escape
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[int] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.Make[go.shape.int](&weak..dict.Make[int], weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:68:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[int].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[go.shape.int].Value(weak.p, &weak..dict.Pointer[int]) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[main.box[string]] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.Make[go.shape.struct { main.v string }](&weak..dict.Make[main.box[string]], weak.ptr) (call parameter) at $GOROOT/src/weak/pointer.go:68:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[main.box[string]].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[go.shape.struct { main.v string }].Value(weak.p, &weak..dict.Pointer[main.box[string]]) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[main.box[string]]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[main.box[string]].Value(weak.p) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.struct { main.v string }]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[go.shape.struct { main.v string }].Value(weak.p, weak..dict) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[int]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[int].Value(weak.p) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.int]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.Pointer[go.shape.int].Value(weak.p, weak..dict) (call parameter) at <autogenerated>:1
