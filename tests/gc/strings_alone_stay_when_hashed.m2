$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with cost 3 as: func(*[1]uintptr, go.shape.struct { main.name string; main.parts [2]string; main.n int }) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 100 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.struct { main.name string; main.parts [2]string; main.n int }) uint64 { abi.EscapeNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.struct { main.name string; main.parts [2]string; main.n int }]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
strings_alone_stay_when_hashed.go:22:6: can inline strings with cost 80 as: func(maphash.Seed, plain) uint64 { return maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }](&maphash..dict.Comparable[main.plain], seed, s) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }] with cost 3 as: func(*[1]uintptr, go.shape.struct { main.name string; main.any interface {} }) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.struct { main.name string; main.any interface {} }]: function too complex: cost 100 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.struct { main.name string; main.any interface {} }) uint64 { abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.struct { main.name string; main.any interface {} }]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
strings_alone_stay_when_hashed.go:24:6: can inline values with cost 80 as: func(maphash.Seed, boxed) uint64 { return maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }](&maphash..dict.Comparable[main.boxed], seed, s) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.*uint8] with cost 3 as: func(*[1]uintptr, go.shape.*uint8) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.*int]: function too complex: cost 100 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.*int] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.*int) uint64 { abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.*int]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
strings_alone_stay_when_hashed.go:20:6: cannot inline hash[go.shape.*int]: function too complex: cost 82 exceeds budget 80
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.interface {}] with cost 17 as: func(*[3]uintptr) *abi.Type { return (*abi.PtrType)(unsafe.Pointer(abi.TypeOf((*go.shape.interface {})(nil)))).Elem }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:549:6: can inline sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}] with cost 9 as: func(*[2]uintptr, *sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]) *sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}] { return &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:39:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_2) }
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init with cost 72 as: method(*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[144]uintptr) { if (*atomic.Uint32).Load(sync.ht.inited) == uint32(0) { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) } }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup with cost 36 as: method(*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[60]uintptr, go.shape.*internal/abi.Type) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry with cost 9 as: method(*sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[10]uintptr) *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}] { if !sync.n.isEntry { panic("called entry on non-entry node") }; return (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect with cost 8 as: method(*sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[10]uintptr) *sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}] { if sync.n.isEntry { panic("called indirect on entry node") }; return (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load: function too complex: cost 300 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/unique/canonmap.go:294:6: can inline unique.newIndirectNode[go.shape.interface {}] with cost 9 as: func(*[2]uintptr, *unique.indirect[go.shape.interface {}]) *unique.indirect[go.shape.interface {}] { return &unique.indirect[go.shape.interface {}]{...} }
$GOROOT/src/unique/canonmap.go:26:6: cannot inline unique.newCanonMap[go.shape.interface {}]: function too complex: cost 198 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:571:6: can inline sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}] with cost 11 as: func(*[3]uintptr, go.shape.*internal/abi.Type, go.shape.interface {}) *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}] { return &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:167:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand: function too complex: cost 445 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:88:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:141:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_16) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] } { return (*go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.isEntry bool }]) func(*[16]uintptr) *go.shape.struct { unique.isEntry bool } { return (*go.shape.struct { unique.isEntry bool })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.interface {}].Value with cost 69 as: method(weak.Pointer[go.shape.interface {}]) func(*[4]uintptr) *go.shape.interface {} { if weak.p.u == nil { return nil }; return (*go.shape.interface {})(weak.runtime_makeStrongFromWeak(weak.p.u)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/unique/canonmap.go:329:6: cannot inline unique.(*entry[go.shape.interface {}]).lookup: function too complex: cost 114 exceeds budget 80
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[go.shape.interface {}]).entry with cost 9 as: method(*unique.node[go.shape.interface {}]) func(*[10]uintptr) *unique.entry[go.shape.interface {}] { if !unique.n.isEntry { panic("called entry on non-entry node") }; return (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) }
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[go.shape.interface {}]).indirect with cost 8 as: method(*unique.node[go.shape.interface {}]) func(*[10]uintptr) *unique.indirect[go.shape.interface {}] { if unique.n.isEntry { panic("called indirect on entry node") }; return (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) }
$GOROOT/src/unique/canonmap.go:37:6: cannot inline unique.(*canonMap[go.shape.interface {}]).Load: function too complex: cost 231 exceeds budget 80
$GOROOT/src/internal/abi/escape.go:28:6: can inline abi.Escape[go.shape.*uint8] with cost 8 as: func(*[2]uintptr, go.shape.*uint8) go.shape.*uint8 { if abi.alwaysFalse { abi.escapeSink = abi.x }; return abi.x }
$GOROOT/src/weak/pointer.go:68:6: cannot inline weak.Make[go.shape.interface {}]: function too complex: cost 95 exceeds budget 80
$GOROOT/src/unique/canonmap.go:315:6: cannot inline unique.newEntryNode[go.shape.interface {}]: function too complex: cost 95 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/unique/canonmap.go:354:6: cannot inline unique.(*entry[go.shape.interface {}]).prune: function too complex: cost 311 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { unique.isEntry bool }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/unique/canonmap.go:145:6: cannot inline unique.(*canonMap[go.shape.interface {}]).expand: function too complex: cost 382 exceeds budget 80
$GOROOT/src/internal/abi/escape.go:28:6: can inline abi.Escape[go.shape.func(go.shape.struct {})] with cost 8 as: func(*[2]uintptr, go.shape.func(go.shape.struct {})) go.shape.func(go.shape.struct {}) { if abi.alwaysFalse { abi.escapeSink = abi.x }; return abi.x }
$GOROOT/src/runtime/mcleanup.go:202:6: cannot inline runtime.callCleanup[go.shape.struct {}]: marked go:noinline
$GOROOT/src/runtime/mcleanup.go:76:6: cannot inline runtime.AddCleanup[go.shape.interface {},go.shape.struct {}]: call to GetCallerPC
$GOROOT/src/runtime/mcleanup.go:183:20: can inline runtime.AddCleanup[go.shape.interface {},go.shape.struct {}].func1 with cost 62 as: func(*runtime.funcval, unsafe.Pointer) { runtime.callCleanup[go.shape.struct {}](.autotmp_29, runtime.fn, runtime.arg) }
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[go.shape.interface {}]).hasWeakPointer with cost 27 as: method(*unique.entry[go.shape.interface {}]) func(*[15]uintptr, weak.Pointer[go.shape.interface {}]) bool { for loop; return false }
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[go.shape.interface {}]).empty with cost 26 as: method(*unique.indirect[go.shape.interface {}]) func(*[2]uintptr) bool { for loop; return true }
$GOROOT/src/unique/canonmap.go:180:6: cannot inline unique.(*canonMap[go.shape.interface {}]).cleanup: function too complex: cost 848 exceeds budget 80
$GOROOT/src/unique/canonmap.go:58:6: cannot inline unique.(*canonMap[go.shape.interface {}]).LoadOrStore: unhandled op DEFER
$GOROOT/src/unique/canonmap.go:111:2: can inline unique.(*canonMap[go.shape.interface {}]).LoadOrStore.deferwrap1 with cost 59 as: func() { (*sync.Mutex).Unlock(.autotmp_13) }
$GOROOT/src/unique/canonmap.go:136:28: can inline unique.(*canonMap[go.shape.interface {}]).LoadOrStore.func1 with cost 65 as: func(struct {}) { (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, (*[52]uintptr)(unique..dict[9]), unique.hash, unique.wp) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.interface {}] with cost 3 as: func(*[1]uintptr, go.shape.interface {}) { panic("intrinsic") }
$GOROOT/src/internal/abi/escape.go:62:6: can inline abi.EscapeToResultNonString[go.shape.interface {}] with cost 13 as: func(*[6]uintptr, go.shape.interface {}) go.shape.interface {} { abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(abi..dict[0]), abi.v); return *(*go.shape.interface {})(abi.NoEscape(unsafe.Pointer(&abi.v))) }
$GOROOT/src/unique/clone.go:21:6: cannot inline unique.clone[go.shape.interface {}]: function too complex: cost 100 exceeds budget 80
$GOROOT/src/unique/handle.go:33:6: cannot inline unique.Make[go.shape.interface {}]: function too complex: cost 534 exceeds budget 80
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with cost 17 as: func(*[3]uintptr) *abi.Type { return (*abi.PtrType)(unsafe.Pointer(abi.TypeOf((*go.shape.struct { main.name string; main.parts [2]string; main.n int })(nil)))).Elem }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/unique/canonmap.go:294:6: can inline unique.newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with cost 9 as: func(*[2]uintptr, *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }] { return &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} }
$GOROOT/src/unique/canonmap.go:26:6: cannot inline unique.newCanonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 198 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] } { return (*go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value with cost 69 as: method(weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[4]uintptr) *go.shape.struct { main.name string; main.parts [2]string; main.n int } { if weak.p.u == nil { return nil }; return (*go.shape.struct { main.name string; main.parts [2]string; main.n int })(weak.runtime_makeStrongFromWeak(weak.p.u)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/unique/canonmap.go:329:6: cannot inline unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).lookup: function too complex: cost 114 exceeds budget 80
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry with cost 9 as: method(*unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[10]uintptr) *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }] { if !unique.n.isEntry { panic("called entry on non-entry node") }; return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) }
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect with cost 8 as: method(*unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[10]uintptr) *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }] { if unique.n.isEntry { panic("called indirect on entry node") }; return (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) }
$GOROOT/src/unique/canonmap.go:37:6: cannot inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load: function too complex: cost 231 exceeds budget 80
$GOROOT/src/weak/pointer.go:68:6: cannot inline weak.Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 95 exceeds budget 80
$GOROOT/src/unique/canonmap.go:315:6: cannot inline unique.newEntryNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 95 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/unique/canonmap.go:354:6: cannot inline unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).prune: function too complex: cost 311 exceeds budget 80
$GOROOT/src/unique/canonmap.go:145:6: cannot inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand: function too complex: cost 382 exceeds budget 80
$GOROOT/src/runtime/mcleanup.go:76:6: cannot inline runtime.AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]: call to GetCallerPC
$GOROOT/src/runtime/mcleanup.go:183:20: can inline runtime.AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}].func1 with cost 62 as: func(*runtime.funcval, unsafe.Pointer) { runtime.callCleanup[go.shape.struct {}](.autotmp_29, runtime.fn, runtime.arg) }
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer with cost 27 as: method(*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[15]uintptr, weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) bool { for loop; return false }
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty with cost 26 as: method(*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[2]uintptr) bool { for loop; return true }
$GOROOT/src/unique/canonmap.go:180:6: cannot inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup: function too complex: cost 848 exceeds budget 80
$GOROOT/src/unique/canonmap.go:58:6: cannot inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore: unhandled op DEFER
$GOROOT/src/unique/canonmap.go:111:2: can inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore.deferwrap1 with cost 59 as: func() { (*sync.Mutex).Unlock(.autotmp_13) }
$GOROOT/src/unique/canonmap.go:136:28: can inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore.func1 with cost 65 as: func(struct {}) { (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, (*[52]uintptr)(unique..dict[9]), unique.hash, unique.wp) }
$GOROOT/src/internal/abi/escape.go:62:6: can inline abi.EscapeToResultNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with cost 13 as: func(*[6]uintptr, go.shape.struct { main.name string; main.parts [2]string; main.n int }) go.shape.struct { main.name string; main.parts [2]string; main.n int } { abi.EscapeNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]((*[1]uintptr)(abi..dict[0]), abi.v); return *(*go.shape.struct { main.name string; main.parts [2]string; main.n int })(abi.NoEscape(unsafe.Pointer(&abi.v))) }
$GOROOT/src/unique/clone.go:21:6: cannot inline unique.clone[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 100 exceeds budget 80
$GOROOT/src/unique/handle.go:33:6: cannot inline unique.Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }]: function too complex: cost 534 exceeds budget 80
strings_alone_stay_when_hashed.go:26:6: cannot inline main: function too complex: cost 588 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }, *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }) *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }, *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }) *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] } { return (*go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] } { return (*go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }) *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap with cost 62 as: method(*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]) func(*[16]uintptr, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }) bool { return (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB with cost 62 as: method(*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]) func(*[16]uintptr, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }) bool { return (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store with cost 60 as: method(*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]) func(*[16]uintptr, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }) { (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) }
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB with cost 60 as: method(*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]) func(*[16]uintptr, *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }) { (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) }
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Load with cost 60 as: method(*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]) func(*[16]uintptr) *go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] } { return (*go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] })((*atomic.UnsafePointer).Load(atomic.p.u)) }
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap with cost 62 as: method(*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]) func(*[16]uintptr, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0) bool { return (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB with cost 62 as: method(*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]) func(*[16]uintptr, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0) bool { return (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store with cost 60 as: method(*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]) func(*[16]uintptr, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0) { (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) }
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB with cost 60 as: method(*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]) func(*[16]uintptr, *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0) { (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) }
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Load with cost 60 as: method(*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]) func(*[16]uintptr) *go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0 { return (*go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0)((*atomic.UnsafePointer).Load(atomic.p.u)) }
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[runtime.m]).CompareAndSwap with cost 69 as: method(*atomic.Pointer[runtime.m]) func(*runtime.m, *runtime.m) bool { return (*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap(atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new) }
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[runtime.m]).CompareAndSwapNoWB with cost 69 as: method(*atomic.Pointer[runtime.m]) func(*runtime.m, *runtime.m) bool { return (*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB(atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new) }
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[runtime.m]).Store with cost 65 as: method(*atomic.Pointer[runtime.m]) func(*runtime.m) { (*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store(atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value) }
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[runtime.m]).StoreNoWB with cost 65 as: method(*atomic.Pointer[runtime.m]) func(*runtime.m) { (*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB(atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value) }
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[runtime.m]).Load with cost 65 as: method(*atomic.Pointer[runtime.m]) func() *runtime.m { return (*atomic.Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Load(atomic.p, &atomic..dict.Pointer[runtime.m]) }
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[runtime._defer]).CompareAndSwap with cost 69 as: method(*atomic.Pointer[runtime._defer]) func(*runtime._defer, *runtime._defer) bool { return (*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap(atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new) }
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[runtime._defer]).CompareAndSwapNoWB with cost 69 as: method(*atomic.Pointer[runtime._defer]) func(*runtime._defer, *runtime._defer) bool { return (*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB(atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new) }
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[runtime._defer]).Store with cost 65 as: method(*atomic.Pointer[runtime._defer]) func(*runtime._defer) { (*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store(atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value) }
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[runtime._defer]).StoreNoWB with cost 65 as: method(*atomic.Pointer[runtime._defer]) func(*runtime._defer) { (*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB(atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value) }
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[runtime._defer]).Load with cost 65 as: method(*atomic.Pointer[runtime._defer]) func() *runtime._defer { return (*atomic.Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Load(atomic.p, &atomic..dict.Pointer[runtime._defer]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) *go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] } { return (*go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[unique.entry[go.shape.interface {}]]) func(*[16]uintptr, *unique.entry[go.shape.interface {}], *unique.entry[go.shape.interface {}]) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Swap with cost 62 as: method(*atomic.Pointer[unique.entry[go.shape.interface {}]]) func(*[16]uintptr, *unique.entry[go.shape.interface {}]) *unique.entry[go.shape.interface {}] { return (*unique.entry[go.shape.interface {}])(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Store with cost 61 as: method(*atomic.Pointer[unique.entry[go.shape.interface {}]]) func(*[16]uintptr, *unique.entry[go.shape.interface {}]) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Load with cost 4 as: method(*atomic.Pointer[unique.entry[go.shape.interface {}]]) func(*[16]uintptr) *unique.entry[go.shape.interface {}] { return (*unique.entry[go.shape.interface {}])(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }, *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }) *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }, *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }) *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] } { return (*go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]) func(*[16]uintptr) *go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] } { return (*go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }) *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr } { return (*go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }) *go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] } { return (*go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { unique.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { unique.isEntry bool }, *go.shape.struct { unique.isEntry bool }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { unique.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { unique.isEntry bool }) *go.shape.struct { unique.isEntry bool } { return (*go.shape.struct { unique.isEntry bool })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]) func(*[16]uintptr, *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }], *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Swap with cost 62 as: method(*atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]) func(*[16]uintptr, *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }] { return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Store with cost 61 as: method(*atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]) func(*[16]uintptr, *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Load with cost 4 as: method(*atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]) func(*[16]uintptr) *unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }] { return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/unique/canonmap.go:180:6: can inline unique.(*canonMap[main.plain]).cleanup with cost 63 as: method(*unique.canonMap[main.plain]) func(uintptr, weak.Pointer[main.plain]) { (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, &unique..dict.canonMap[main.plain], unique.hash, unique.wp) }
$GOROOT/src/unique/canonmap.go:145:6: can inline unique.(*canonMap[main.plain]).expand with cost 67 as: method(*unique.canonMap[main.plain]) func(*unique.entry[main.plain], *unique.entry[main.plain], uintptr, uint, *unique.indirect[main.plain]) *unique.node[main.plain] { return (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) }
$GOROOT/src/unique/canonmap.go:58:6: can inline unique.(*canonMap[main.plain]).LoadOrStore with cost 63 as: method(*unique.canonMap[main.plain]) func(plain) *plain { return (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) }
$GOROOT/src/unique/canonmap.go:37:6: can inline unique.(*canonMap[main.plain]).Load with cost 63 as: method(*unique.canonMap[main.plain]) func(plain) *plain { return (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m, &unique..dict.canonMap[main.plain], unique.key) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.indirect[main.plain]]) func(*unique.indirect[main.plain], *unique.indirect[main.plain]) bool { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Swap with cost 68 as: method(*atomic.Pointer[unique.indirect[main.plain]]) func(*unique.indirect[main.plain]) *unique.indirect[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap(atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Store with cost 66 as: method(*atomic.Pointer[unique.indirect[main.plain]]) func(*unique.indirect[main.plain]) { (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store(atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Load with cost 9 as: method(*atomic.Pointer[unique.indirect[main.plain]]) func() *unique.indirect[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Load(atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]]) }
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[main.plain]).empty with cost 31 as: method(*unique.indirect[main.plain]) func() bool { return (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty(unique.i, &unique..dict.indirect[main.plain]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.node[main.plain]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.node[main.plain]]) func(*unique.node[main.plain], *unique.node[main.plain]) bool { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Swap with cost 68 as: method(*atomic.Pointer[unique.node[main.plain]]) func(*unique.node[main.plain]) *unique.node[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Swap(atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Store with cost 66 as: method(*atomic.Pointer[unique.node[main.plain]]) func(*unique.node[main.plain]) { (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Store(atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Load with cost 9 as: method(*atomic.Pointer[unique.node[main.plain]]) func() *unique.node[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Load(atomic.x, &atomic..dict.Pointer[unique.node[main.plain]]) }
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[main.plain]).indirect with cost 13 as: method(*unique.node[main.plain]) func() *unique.indirect[main.plain] { return (*unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect(unique.n, &unique..dict.node[main.plain]) }
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[main.plain]).entry with cost 14 as: method(*unique.node[main.plain]) func() *unique.entry[main.plain] { return (*unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry(unique.n, &unique..dict.node[main.plain]) }
$GOROOT/src/unique/canonmap.go:354:6: can inline unique.(*entry[main.plain]).prune with cost 62 as: method(*unique.entry[main.plain]) func() *unique.entry[main.plain] { return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).prune(unique.e, &unique..dict.entry[main.plain]) }
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[main.plain]).hasWeakPointer with cost 33 as: method(*unique.entry[main.plain]) func(weak.Pointer[main.plain]) bool { return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer(unique.e, &unique..dict.entry[main.plain], unique.wp) }
$GOROOT/src/unique/canonmap.go:329:6: can inline unique.(*entry[main.plain]).lookup with cost 72 as: method(*unique.entry[main.plain]) func(plain) (*plain, weak.Pointer[main.plain]) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[main.plain].Value with cost 74 as: method(weak.Pointer[main.plain]) func() *plain { return weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value(weak.p, &weak..dict.Pointer[main.plain]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.entry[main.plain]]) func(*unique.entry[main.plain], *unique.entry[main.plain]) bool { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Swap with cost 68 as: method(*atomic.Pointer[unique.entry[main.plain]]) func(*unique.entry[main.plain]) *unique.entry[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap(atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Store with cost 66 as: method(*atomic.Pointer[unique.entry[main.plain]]) func(*unique.entry[main.plain]) { (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store(atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Load with cost 9 as: method(*atomic.Pointer[unique.entry[main.plain]]) func() *unique.entry[main.plain] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Load(atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }) *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Clear: function too complex: cost 163 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:498:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter: function too complex: cost 181 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Range: function too complex: cost 154 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:481:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All: function too complex: cost 95 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:483:9: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All.func1 with cost 76 as: func(func(go.shape.*internal/abi.Type, go.shape.interface {}) bool) { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter(sync.ht, (*[144]uintptr)(sync..dict[43]), (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load(sync.ht.root, (*[16]uintptr)(sync..dict[44])), sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: can inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue with cost 67 as: method(*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[60]uintptr, go.shape.*internal/abi.Type, go.shape.interface {}, sync.equalFunc) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find: function too complex: cost 373 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:682:6: cannot inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndDelete: function too complex: cost 207 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty with cost 34 as: method(*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[2]uintptr) bool { sync.nc := 0; for loop; return sync.nc == 0 }
$GOROOT/src/internal/sync/hashtriemap.go:368:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete: function too complex: cost 1095 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:660:6: cannot inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).loadAndDelete: function too complex: cost 164 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:309:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete: function too complex: cost 1103 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Delete with cost 67 as: method(*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[144]uintptr, go.shape.*internal/abi.Type) { _, _ = go.shape.interface {}(.autotmp_3), .autotmp_4 }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: cannot inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap: function too complex: cost 402 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:280:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:290:3: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_14) }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: cannot inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap: function too complex: cost 357 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:205:6: cannot inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:249:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_12) }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store with cost 68 as: method(*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]) func(*[144]uintptr, go.shape.*internal/abi.Type, go.shape.interface {}) { _, _ = go.shape.interface {}(.autotmp_4), .autotmp_5 }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }, *go.shape.struct { internal/sync.isEntry bool }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}], *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Swap with cost 62 as: method(*atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]) *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}] { return (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Store with cost 61 as: method(*atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Load with cost 4 as: method(*atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]) func(*[16]uintptr) *sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}] { return (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Clear with cost 61 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func() { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:498:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).iter with cost 64 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*sync.indirect[*internal/abi.Type,interface {}], func(*abi.Type, any) bool) bool { return (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.i, sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Range with cost 62 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(func(*abi.Type, any) bool) { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:481:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).All with cost 62 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func() func(func(*abi.Type, any) bool) { return (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).find: function too complex: cost 83 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:368:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndDelete with cost 64 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type, any) bool { return (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old) }
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Delete with cost 72 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type) { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Delete(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key) }
$GOROOT/src/internal/sync/hashtriemap.go:309:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).LoadAndDelete with cost 72 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:280:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndSwap with cost 65 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type, any, any) bool { return (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:205:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Swap with cost 73 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Store with cost 74 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type, any) { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:167:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).expand with cost 67 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*sync.entry[*internal/abi.Type,interface {}], *sync.entry[*internal/abi.Type,interface {}], uintptr, uint, *sync.indirect[*internal/abi.Type,interface {}]) *sync.node[*internal/abi.Type,interface {}] { return (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) }
$GOROOT/src/internal/sync/hashtriemap.go:88:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).LoadOrStore with cost 73 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Load with cost 72 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func(*abi.Type) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).init with cost 76 as: method(*sync.HashTrieMap[*internal/abi.Type,interface {}]) func() { (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]) func(*sync.indirect[*internal/abi.Type,interface {}], *sync.indirect[*internal/abi.Type,interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]) func(*sync.indirect[*internal/abi.Type,interface {}]) *sync.indirect[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]) func(*sync.indirect[*internal/abi.Type,interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]) func() *sync.indirect[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[*internal/abi.Type,interface {}]).empty with cost 39 as: method(*sync.indirect[*internal/abi.Type,interface {}]) func() bool { return (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty(sync.i, &sync..dict.indirect[*internal/abi.Type,interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]]) func(*sync.node[*internal/abi.Type,interface {}], *sync.node[*internal/abi.Type,interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]]) func(*sync.node[*internal/abi.Type,interface {}]) *sync.node[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]]) func(*sync.node[*internal/abi.Type,interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]]) func() *sync.node[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[*internal/abi.Type,interface {}]).indirect with cost 13 as: method(*sync.node[*internal/abi.Type,interface {}]) func() *sync.indirect[*internal/abi.Type,interface {}] { return (*sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect(sync.n, &sync..dict.node[*internal/abi.Type,interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[*internal/abi.Type,interface {}]).entry with cost 14 as: method(*sync.node[*internal/abi.Type,interface {}]) func() *sync.entry[*internal/abi.Type,interface {}] { return (*sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry(sync.n, &sync..dict.node[*internal/abi.Type,interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:682:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).compareAndDelete with cost 74 as: method(*sync.entry[*internal/abi.Type,interface {}]) func(*abi.Type, any, sync.equalFunc) (*sync.entry[*internal/abi.Type,interface {}], bool) { return .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:660:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).loadAndDelete with cost 76 as: method(*sync.entry[*internal/abi.Type,interface {}]) func(*abi.Type) (any, *sync.entry[*internal/abi.Type,interface {}], bool) { return .autotmp_5, .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).compareAndSwap with cost 75 as: method(*sync.entry[*internal/abi.Type,interface {}]) func(*abi.Type, any, any, sync.equalFunc) (*sync.entry[*internal/abi.Type,interface {}], bool) { return .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).swap with cost 77 as: method(*sync.entry[*internal/abi.Type,interface {}]) func(*abi.Type, any) (*sync.entry[*internal/abi.Type,interface {}], any, bool) { return .autotmp_6, .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: cannot inline sync.(*entry[*internal/abi.Type,interface {}]).lookupWithValue: function too complex: cost 84 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).lookup with cost 51 as: method(*sync.entry[*internal/abi.Type,interface {}]) func(*abi.Type) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]) func(*sync.entry[*internal/abi.Type,interface {}], *sync.entry[*internal/abi.Type,interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]) func(*sync.entry[*internal/abi.Type,interface {}]) *sync.entry[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]) func(*sync.entry[*internal/abi.Type,interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]) func() *sync.entry[*internal/abi.Type,interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]) }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value with cost 4 as: method(unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }]) func(*[2]uintptr) go.shape.struct { main.name string; main.parts [2]string; main.n int } { return *unique.h.value }
$GOROOT/src/unique/handle.go:33:6: can inline unique.Make[main.plain] with cost 63 as: func(plain) unique.Handle[main.plain] { return unique.Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }](&unique..dict.Make[main.plain], unique.value) }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[main.plain].Value with cost 9 as: method(unique.Handle[main.plain]) func() plain { return unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value(unique.h, &unique..dict.Handle[main.plain]) }
$GOROOT/src/unique/canonmap.go:180:6: can inline unique.(*canonMap[interface {}]).cleanup with cost 63 as: method(*unique.canonMap[interface {}]) func(uintptr, weak.Pointer[interface {}]) { (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, &unique..dict.canonMap[interface {}], unique.hash, unique.wp) }
$GOROOT/src/unique/canonmap.go:145:6: can inline unique.(*canonMap[interface {}]).expand with cost 67 as: method(*unique.canonMap[interface {}]) func(*unique.entry[interface {}], *unique.entry[interface {}], uintptr, uint, *unique.indirect[interface {}]) *unique.node[interface {}] { return (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) }
$GOROOT/src/unique/canonmap.go:58:6: can inline unique.(*canonMap[interface {}]).LoadOrStore with cost 63 as: method(*unique.canonMap[interface {}]) func(any) *any { return (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) }
$GOROOT/src/unique/canonmap.go:37:6: can inline unique.(*canonMap[interface {}]).Load with cost 63 as: method(*unique.canonMap[interface {}]) func(any) *any { return (*unique.canonMap[go.shape.interface {}]).Load(unique.m, &unique..dict.canonMap[interface {}], unique.key) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.indirect[interface {}]]) func(*unique.indirect[interface {}], *unique.indirect[interface {}]) bool { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[unique.indirect[interface {}]]) func(*unique.indirect[interface {}]) *unique.indirect[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap(atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Store with cost 66 as: method(*atomic.Pointer[unique.indirect[interface {}]]) func(*unique.indirect[interface {}]) { (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store(atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Load with cost 9 as: method(*atomic.Pointer[unique.indirect[interface {}]]) func() *unique.indirect[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Load(atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]]) }
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[interface {}]).empty with cost 31 as: method(*unique.indirect[interface {}]) func() bool { return (*unique.indirect[go.shape.interface {}]).empty(unique.i, &unique..dict.indirect[interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.node[interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.node[interface {}]]) func(*unique.node[interface {}], *unique.node[interface {}]) bool { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[unique.node[interface {}]]) func(*unique.node[interface {}]) *unique.node[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Swap(atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Store with cost 66 as: method(*atomic.Pointer[unique.node[interface {}]]) func(*unique.node[interface {}]) { (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Store(atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Load with cost 9 as: method(*atomic.Pointer[unique.node[interface {}]]) func() *unique.node[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.isEntry bool }]).Load(atomic.x, &atomic..dict.Pointer[unique.node[interface {}]]) }
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[interface {}]).indirect with cost 13 as: method(*unique.node[interface {}]) func() *unique.indirect[interface {}] { return (*unique.node[go.shape.interface {}]).indirect(unique.n, &unique..dict.node[interface {}]) }
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[interface {}]).entry with cost 14 as: method(*unique.node[interface {}]) func() *unique.entry[interface {}] { return (*unique.node[go.shape.interface {}]).entry(unique.n, &unique..dict.node[interface {}]) }
$GOROOT/src/unique/canonmap.go:354:6: can inline unique.(*entry[interface {}]).prune with cost 62 as: method(*unique.entry[interface {}]) func() *unique.entry[interface {}] { return (*unique.entry[go.shape.interface {}]).prune(unique.e, &unique..dict.entry[interface {}]) }
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[interface {}]).hasWeakPointer with cost 33 as: method(*unique.entry[interface {}]) func(weak.Pointer[interface {}]) bool { return (*unique.entry[go.shape.interface {}]).hasWeakPointer(unique.e, &unique..dict.entry[interface {}], unique.wp) }
$GOROOT/src/unique/canonmap.go:329:6: can inline unique.(*entry[interface {}]).lookup with cost 72 as: method(*unique.entry[interface {}]) func(any) (*any, weak.Pointer[interface {}]) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[interface {}].Value with cost 74 as: method(weak.Pointer[interface {}]) func() *any { return weak.Pointer[go.shape.interface {}].Value(weak.p, &weak..dict.Pointer[interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[unique.entry[interface {}]]) func(*unique.entry[interface {}], *unique.entry[interface {}]) bool { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[unique.entry[interface {}]]) func(*unique.entry[interface {}]) *unique.entry[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap(atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Store with cost 66 as: method(*atomic.Pointer[unique.entry[interface {}]]) func(*unique.entry[interface {}]) { (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store(atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Load with cost 9 as: method(*atomic.Pointer[unique.entry[interface {}]]) func() *unique.entry[interface {}] { return (*atomic.Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Load(atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]]) }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[go.shape.interface {}].Value with cost 4 as: method(unique.Handle[go.shape.interface {}]) func(*[2]uintptr) go.shape.interface {} { return *unique.h.value }
$GOROOT/src/unique/handle.go:33:6: can inline unique.Make[interface {}] with cost 63 as: func(any) unique.Handle[interface {}] { return unique.Make[go.shape.interface {}](&unique..dict.Make[interface {}], unique.value) }
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[interface {}].Value with cost 9 as: method(unique.Handle[interface {}]) func() any { return unique.Handle[go.shape.interface {}].Value(unique.h, &unique..dict.Handle[interface {}]) }
strings_alone_stay_when_hashed.go:20:6: can inline hash[*int] with cost 64 as: func(maphash.Seed, *int) uint64 { return hash[go.shape.*int](&.dict.hash[*int], seed, v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[main.boxed] with cost 80 as: func(maphash.Seed, boxed) uint64 { return maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }](&maphash..dict.Comparable[main.boxed], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[main.plain] with cost 80 as: func(maphash.Seed, plain) uint64 { return maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }](&maphash..dict.Comparable[main.plain], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.TypeOf
$GOROOT/src/hash/maphash/maphash.go:356:36: inlining call to abi.NoEscape
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.NoEscape
strings_alone_stay_when_hashed.go:22:76: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.TypeOf
$GOROOT/src/hash/maphash/maphash.go:356:36: inlining call to abi.NoEscape
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.NoEscape
strings_alone_stay_when_hashed.go:24:75: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }]
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.TypeOf
$GOROOT/src/hash/maphash/maphash.go:356:36: inlining call to abi.NoEscape
$GOROOT/src/hash/maphash/maphash.go:353:20: inlining call to abi.NoEscape
strings_alone_stay_when_hashed.go:20:83: inlining call to maphash.Comparable[go.shape.*int]
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.TypeOf
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:38:16: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:41:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:49:23: inlining call to abi.TypeOf
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).MapType
$GOROOT/src/internal/sync/hashtriemap.go:50:37: inlining call to sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:50:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:55:17: inlining call to atomic.(*Uint32).Store
$GOROOT/src/internal/sync/hashtriemap.go:49:23: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/sync/hashtriemap.go:39:24: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:31:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:584:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:66:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:68:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:73:56: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:18: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:80:17: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/unique/canonmap.go:28:34: inlining call to unique.newIndirectNode[go.shape.interface {}]
$GOROOT/src/unique/canonmap.go:28:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store
$GOROOT/src/unique/canonmap.go:31:23: inlining call to abi.TypeOf
$GOROOT/src/unique/canonmap.go:31:34: inlining call to abi.(*Type).MapType
$GOROOT/src/unique/canonmap.go:31:23: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:31:34: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/sync/hashtriemap.go:173:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:177:32: inlining call to sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:187:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:188:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:191:34: inlining call to sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:192:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:90:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:97:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:104:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:24: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:120:18: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:127:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:128:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:129:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:134:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:145:21: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:151:26: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:154:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:160:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:141:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/unique/canonmap.go:331:19: inlining call to weak.Pointer[go.shape.interface {}].Value
$GOROOT/src/unique/canonmap.go:335:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:38:29: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:40:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:45:56: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:50:19: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:53:17: inlining call to unique.(*node[go.shape.interface {}]).indirect
$GOROOT/src/weak/pointer.go:70:18: inlining call to abi.Escape[go.shape.*uint8]
$GOROOT/src/unique/canonmap.go:357:17: inlining call to weak.Pointer[go.shape.interface {}].Value
$GOROOT/src/unique/canonmap.go:360:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:369:12: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:371:17: inlining call to weak.Pointer[go.shape.interface {}].Value
$GOROOT/src/unique/canonmap.go:374:27: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:374:11: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store
$GOROOT/src/unique/canonmap.go:376:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:151:26: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store
$GOROOT/src/unique/canonmap.go:155:32: inlining call to unique.newIndirectNode[go.shape.interface {}]
$GOROOT/src/unique/canonmap.go:165:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:166:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:169:34: inlining call to unique.newIndirectNode[go.shape.interface {}]
$GOROOT/src/unique/canonmap.go:170:33: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/runtime/mcleanup.go:83:18: inlining call to abi.Escape[go.shape.*uint8]
$GOROOT/src/runtime/mcleanup.go:84:22: inlining call to abi.Escape[go.shape.func(go.shape.struct {})]
$GOROOT/src/runtime/mcleanup.go:93:23: inlining call to abi.TypeOf
$GOROOT/src/runtime/mcleanup.go:94:22: inlining call to abi.(*Type).Kind
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.TypeFor[go.shape.interface {}]
$GOROOT/src/runtime/mcleanup.go:93:23: inlining call to abi.NoEscape
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.TypeOf
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:346:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:300:24: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:187:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:194:17: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:200:16: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:200:33: inlining call to unique.(*entry[go.shape.interface {}]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:207:18: inlining call to unique.(*node[go.shape.interface {}]).indirect
$GOROOT/src/unique/canonmap.go:215:16: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:221:23: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:223:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:225:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:233:34: inlining call to unique.(*indirect[go.shape.interface {}]).empty
$GOROOT/src/unique/canonmap.go:242:17: inlining call to atomic.(*Bool).Store
$GOROOT/src/unique/canonmap.go:243:59: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:200:33: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:233:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:242:17: inlining call to atomic.b32
$GOROOT/src/unique/canonmap.go:59:29: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:67:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:74:17: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:84:23: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:90:18: inlining call to unique.(*node[go.shape.interface {}]).indirect
$GOROOT/src/unique/canonmap.go:98:16: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:99:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/unique/canonmap.go:115:21: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:128:13: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:134:13: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/internal/abi/escape.go:64:23: inlining call to abi.NoEscape
$GOROOT/src/unique/clone.go:26:36: inlining call to abi.EscapeToResultNonString[go.shape.interface {}]
$GOROOT/src/unique/clone.go:26:36: inlining call to abi.NoEscape
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.TypeFor[go.shape.interface {}]
$GOROOT/src/unique/handle.go:36:13: inlining call to abi.(*Type).Size
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.TypeOf
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.NoEscape
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.TypeOf
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:28:34: inlining call to unique.newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/unique/canonmap.go:28:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store
$GOROOT/src/unique/canonmap.go:31:23: inlining call to abi.TypeOf
$GOROOT/src/unique/canonmap.go:31:34: inlining call to abi.(*Type).MapType
$GOROOT/src/unique/canonmap.go:31:23: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:31:34: inlining call to abi.(*Type).Kind
$GOROOT/src/unique/canonmap.go:331:19: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/unique/canonmap.go:335:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:38:29: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:40:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:45:56: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:50:19: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:53:17: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
$GOROOT/src/weak/pointer.go:70:18: inlining call to abi.Escape[go.shape.*uint8]
$GOROOT/src/unique/canonmap.go:357:17: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/unique/canonmap.go:360:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:369:12: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:371:17: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/unique/canonmap.go:374:27: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:374:11: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store
$GOROOT/src/unique/canonmap.go:376:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:151:26: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store
$GOROOT/src/unique/canonmap.go:155:32: inlining call to unique.newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/unique/canonmap.go:165:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:166:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:169:34: inlining call to unique.newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/unique/canonmap.go:170:33: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/runtime/mcleanup.go:83:18: inlining call to abi.Escape[go.shape.*uint8]
$GOROOT/src/runtime/mcleanup.go:84:22: inlining call to abi.Escape[go.shape.func(go.shape.struct {})]
$GOROOT/src/runtime/mcleanup.go:93:23: inlining call to abi.TypeOf
$GOROOT/src/runtime/mcleanup.go:94:22: inlining call to abi.(*Type).Kind
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.TypeFor[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/runtime/mcleanup.go:93:23: inlining call to abi.NoEscape
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.TypeOf
$GOROOT/src/runtime/mcleanup.go:189:56: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:346:22: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:300:24: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:187:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:194:17: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:200:16: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:200:33: inlining call to unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:207:18: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
$GOROOT/src/unique/canonmap.go:215:16: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:221:23: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:223:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:225:15: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:233:34: inlining call to unique.(*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty
$GOROOT/src/unique/canonmap.go:242:17: inlining call to atomic.(*Bool).Store
$GOROOT/src/unique/canonmap.go:243:59: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:200:33: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:233:34: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:242:17: inlining call to atomic.b32
$GOROOT/src/unique/canonmap.go:59:29: inlining call to abi.NoEscape
$GOROOT/src/unique/canonmap.go:67:18: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/unique/canonmap.go:74:17: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:84:23: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:90:18: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
$GOROOT/src/unique/canonmap.go:98:16: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:99:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/unique/canonmap.go:115:21: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:128:13: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/unique/canonmap.go:134:13: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/internal/abi/escape.go:64:23: inlining call to abi.NoEscape
$GOROOT/src/unique/clone.go:26:36: inlining call to abi.EscapeToResultNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/unique/clone.go:26:36: inlining call to abi.NoEscape
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.TypeFor[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/unique/handle.go:36:13: inlining call to abi.(*Type).Size
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.TypeOf
$GOROOT/src/unique/handle.go:35:23: inlining call to abi.NoEscape
strings_alone_stay_when_hashed.go:27:26: inlining call to maphash.MakeSeed
strings_alone_stay_when_hashed.go:29:17: inlining call to strings
strings_alone_stay_when_hashed.go:29:54: inlining call to values
strings_alone_stay_when_hashed.go:27:26: inlining call to maphash.randUint64
strings_alone_stay_when_hashed.go:29:17: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
strings_alone_stay_when_hashed.go:29:54: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }]
$GOROOT/src/internal/runtime/atomic/types.go:569:6: inlining call to atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: inlining call to atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: inlining call to atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: inlining call to atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: inlining call to atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Load
$GOROOT/src/internal/runtime/atomic/types.go:569:6: inlining call to atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: inlining call to atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: inlining call to atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: inlining call to atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: inlining call to atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Load
$GOROOT/src/unique/canonmap.go:298:6: inlining call to unique.(*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty
$GOROOT/src/unique/canonmap.go:298:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:268:6: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
$GOROOT/src/unique/canonmap.go:261:6: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:341:6: inlining call to unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:341:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/weak/pointer.go:85:6: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:527:37: inlining call to sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:527:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:500:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:505:26: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:510:15: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:515:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:495:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:484:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:591:89: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:594:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:429:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:436:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:444:24: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:454:18: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:461:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:462:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:463:18: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:469:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:683:74: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:685:28: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:688:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:690:69: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:691:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:691:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:695:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:556:24: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:373:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:379:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:385:23: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:388:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:394:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:395:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:399:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to sync.(*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:410:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:412:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:413:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:416:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:663:40: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:666:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:673:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:311:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:317:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:323:25: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:326:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:332:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:333:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:337:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to sync.(*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:348:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:350:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:351:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:354:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:633:74: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:635:20: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:636:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:637:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:642:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:644:69: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:645:24: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:646:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:646:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:647:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:651:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:285:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:297:23: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:303:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:290:20: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:606:20: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:607:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:608:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:613:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:616:24: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:617:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:617:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:618:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:622:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:207:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:214:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:221:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:228:18: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:235:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:236:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:237:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:242:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:255:21: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:258:14: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:263:26: inlining call to sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:266:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:272:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:249:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:359:6: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:199:6: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to atomic.(*Uint32).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to sync.(*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Load
$GOROOT/src/unique/handle.go:26:6: inlining call to unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Load
$GOROOT/src/unique/canonmap.go:298:6: inlining call to unique.(*indirect[go.shape.interface {}]).empty
$GOROOT/src/unique/canonmap.go:298:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/unique/canonmap.go:268:6: inlining call to unique.(*node[go.shape.interface {}]).indirect
$GOROOT/src/unique/canonmap.go:261:6: inlining call to unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:341:6: inlining call to unique.(*entry[go.shape.interface {}]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:341:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/weak/pointer.go:85:6: inlining call to weak.Pointer[go.shape.interface {}].Value
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/handle.go:26:6: inlining call to unique.Handle[go.shape.interface {}].Value
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
<autogenerated>:1: inlining call to unique.Handle[interface {}].Value
<autogenerated>:1: inlining call to unique.Handle[go.shape.interface {}].Value
<autogenerated>:1: inlining call to unique.Handle[go.shape.interface {}].Value
<autogenerated>:1: inlining call to weak.Pointer[interface {}].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.interface {}].Value
<autogenerated>:1: inlining call to unique.(*node[interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).Load
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).Load
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).LoadOrStore
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).LoadOrStore
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).cleanup
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).cleanup
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).expand
<autogenerated>:1: inlining call to unique.(*canonMap[interface {}]).expand
<autogenerated>:1: inlining call to unique.Handle[main.plain].Value
<autogenerated>:1: inlining call to unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
<autogenerated>:1: inlining call to unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
<autogenerated>:1: inlining call to weak.Pointer[main.plain].Value
<autogenerated>:1: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
<autogenerated>:1: inlining call to unique.(*node[main.plain]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[main.plain]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*node[main.plain]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[main.plain]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).Load
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).Load
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).LoadOrStore
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).LoadOrStore
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).cleanup
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).cleanup
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).expand
<autogenerated>:1: inlining call to unique.(*canonMap[main.plain]).expand
<autogenerated>:1: inlining call to weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*node[main.plain]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[main.plain]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to unique.(*node[main.plain]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[main.plain]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to weak.Pointer[go.shape.interface {}].Value
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
<autogenerated>:1: inlining call to unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[*internal/abi.Type,interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:22:33: s does not escape
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:24:32: parameter s leaks to {heap} for values with derefs=0:
strings_alone_stay_when_hashed.go:24:32:   flow: maphash.v ← s:
strings_alone_stay_when_hashed.go:24:32:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[main.boxed], seed, s (assign-pair) at strings_alone_stay_when_hashed.go:24:75
strings_alone_stay_when_hashed.go:24:32:   flow: {heap} ← maphash.v:
strings_alone_stay_when_hashed.go:24:32:     from abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at strings_alone_stay_when_hashed.go:24:75
strings_alone_stay_when_hashed.go:24:32: leaking param: s
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.*uint8]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:20:44: parameter v leaks to {heap} for hash[go.shape.*int] with derefs=0:
strings_alone_stay_when_hashed.go:20:44:   flow: maphash.v ← v:
strings_alone_stay_when_hashed.go:20:44:     from maphash..dict, maphash.seed, maphash.v := (*[3]uintptr)(.dict[0]), seed, v (assign-pair) at strings_alone_stay_when_hashed.go:20:83
strings_alone_stay_when_hashed.go:20:44:   flow: {heap} ← maphash.v:
strings_alone_stay_when_hashed.go:20:44:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at strings_alone_stay_when_hashed.go:20:83
$GOROOT/src/internal/sync/hashtriemap.go:39:17: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow capturing by value: .autotmp_2 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: sync.m ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:38:4
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:38:11
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.m := sync.ht.initMu (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.m:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from sync.~r0 = &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[1]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:82:8
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:82:7
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:27: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap in newCanonMap[go.shape.interface {}]:
$GOROOT/src/unique/canonmap.go:27:11:   flow: unique.cm ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/unique/canonmap.go:27:11:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/unique/canonmap.go:27:11
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm := new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/unique/canonmap.go:27:5
$GOROOT/src/unique/canonmap.go:27:11:   flow: atomic.x ← unique.cm:
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:28:4
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm.root (address-of) at $GOROOT/src/unique/canonmap.go:28:9
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.x, atomic..dict, atomic.val := unique.cm.root, (*[16]uintptr)(unique..dict[0]), unique.~r0 (assign-pair) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap in newCanonMap[go.shape.interface {}]:
$GOROOT/src/unique/canonmap.go:28:34:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.interface {}]{...}}:
$GOROOT/src/unique/canonmap.go:28:34:     from &unique.indirect[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/canonmap.go:28:34
$GOROOT/src/unique/canonmap.go:28:34:     from unique.~r0 = &unique.indirect[go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:28:34
$GOROOT/src/unique/canonmap.go:28:34:   flow: atomic.val ← unique.~r0:
$GOROOT/src/unique/canonmap.go:28:34:     from atomic.x, atomic..dict, atomic.val := unique.cm.root, (*[16]uintptr)(unique..dict[0]), unique.~r0 (assign-pair) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:28:34:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:28:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...}:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... (spill) at $GOROOT/src/internal/sync/hashtriemap.go:181:10
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:181:9
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.oldEntry.key (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:169:48
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from &sync.oldEntry.key (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:169:39
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.ht.keyHash(unsafe.Pointer(&sync.oldEntry.key), sync.ht.seed) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:169:23
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: atomic.x ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:11
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:20
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x, atomic..dict, atomic.val := sync.newEntry.overflow, (*[16]uintptr)(sync..dict[14]), sync.oldEntry (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.~r0 = &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: sync.newIndirect ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:177:14
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: atomic.x ← sync.newIndirect:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:187:15
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children[sync.oi] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:24
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.newIndirect.children[sync.oi] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:28
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.x, atomic..dict, atomic.val := sync.newIndirect.children[sync.oi], (*[16]uintptr)(sync..dict[16]), &sync.oldEntry.node (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:187:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.~r0 = &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.nextIndirect ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:191:16
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: atomic.val ← sync.nextIndirect:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:192:47
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.nextIndirect.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:192:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.x, atomic..dict, atomic.val := sync.newIndirect.children[sync.oi], (*[16]uintptr)(sync..dict[16]), &sync.nextIndirect.node (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: sync.parent ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync..dict, sync.parent := (*[2]uintptr)(sync..dict[15]), sync.parent (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to sync.~r0 for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: sync.~r0 ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:174:19
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &sync.newEntry.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:174:10
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from return &sync.newEntry.node (return) at $GOROOT/src/internal/sync/hashtriemap.go:174:3
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:123:10
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:123:9
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:141:12: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore capturing by value: .autotmp_16 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[8]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:151:11
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[8]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:160:23
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.value ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to sync.result for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.result ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from return sync.value, false (return) at $GOROOT/src/internal/sync/hashtriemap.go:162:2
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:33: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:146:30: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to {heap} for (*entry[go.shape.interface {}]).lookup with derefs=0:
$GOROOT/src/unique/canonmap.go:329:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:335:8
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:335:17
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[1]) (assign-pair) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to unique.~r1 for (*entry[go.shape.interface {}]).lookup with derefs=1:
$GOROOT/src/unique/canonmap.go:329:7:   flow: unique.~r1 ← *unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.key (dot of pointer) at $GOROOT/src/unique/canonmap.go:333:15
$GOROOT/src/unique/canonmap.go:329:7:     from return unique.s, unique.e.key (return) at $GOROOT/src/unique/canonmap.go:333:4
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.interface {}]).Load:
$GOROOT/src/unique/canonmap.go:50:19:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:50:19:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:50:19
$GOROOT/src/unique/canonmap.go:50:19:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:50:19
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.interface {}]).Load:
$GOROOT/src/unique/canonmap.go:53:17:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:53:17:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:53:17
$GOROOT/src/unique/canonmap.go:53:17:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:53:17
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.interface {}]).Load:
$GOROOT/src/unique/canonmap.go:55:8:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:55:8:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:55:8
$GOROOT/src/unique/canonmap.go:55:8:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:55:7
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.interface {}]).Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: atomic.x ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:40:8
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.root (address-of) at $GOROOT/src/unique/canonmap.go:40:13
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.x, atomic..dict := unique.m.root, (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.interface {}] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.runtime_registerWeakPointer(unsafe.Pointer(weak.ptr)) (call parameter) at $GOROOT/src/weak/pointer.go:74:34
$GOROOT/src/unique/canonmap.go:315:33: parameter unique.key leaks to {heap} for newEntryNode[go.shape.interface {}] with derefs=0:
$GOROOT/src/unique/canonmap.go:315:33:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:315:33:     from *unique.k = unique.key (assign) at $GOROOT/src/unique/canonmap.go:317:5
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap in newEntryNode[go.shape.interface {}]:
$GOROOT/src/unique/canonmap.go:316:10:   flow: unique.k ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/unique/canonmap.go:316:10:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/unique/canonmap.go:316:10
$GOROOT/src/unique/canonmap.go:316:10:     from unique.k := new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/unique/canonmap.go:316:4
$GOROOT/src/unique/canonmap.go:316:10:   flow: {heap} ← unique.k:
$GOROOT/src/unique/canonmap.go:316:10:     from weak.Make[go.shape.interface {}]((*[5]uintptr)(unique..dict[0]), unique.k) (call parameter) at $GOROOT/src/unique/canonmap.go:318:17
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.interface {}]{...} escapes to heap in newEntryNode[go.shape.interface {}]:
$GOROOT/src/unique/canonmap.go:319:9:   flow: unique.~r0 ← &{storage for &unique.entry[go.shape.interface {}]{...}}:
$GOROOT/src/unique/canonmap.go:319:9:     from &unique.entry[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/canonmap.go:319:9
$GOROOT/src/unique/canonmap.go:319:9:     from return &unique.entry[go.shape.interface {}]{...}, unique.k, unique.wp (return) at $GOROOT/src/unique/canonmap.go:319:2
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to {heap} for (*entry[go.shape.interface {}]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:360:8
$GOROOT/src/unique/canonmap.go:354:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:360:17
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[4]) (assign-pair) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to unique.~r0 for (*entry[go.shape.interface {}]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: unique.newHead ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from unique.newHead := unique.e (assign) at $GOROOT/src/unique/canonmap.go:367:10
$GOROOT/src/unique/canonmap.go:354:7:   flow: unique.~r0 ← unique.newHead:
$GOROOT/src/unique/canonmap.go:354:7:     from return unique.newHead (return) at $GOROOT/src/unique/canonmap.go:378:2
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap in (*canonMap[go.shape.interface {}]).expand:
$GOROOT/src/unique/canonmap.go:159:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while inserting"}:
$GOROOT/src/unique/canonmap.go:159:10:     from "unique.canonMap: ran out of hash bits while inserting" (spill) at $GOROOT/src/unique/canonmap.go:159:10
$GOROOT/src/unique/canonmap.go:159:10:     from panic("unique.canonMap: ran out of hash bits while inserting") (call parameter) at $GOROOT/src/unique/canonmap.go:159:9
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*canonMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: atomic.x ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:151:11
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.overflow (address-of) at $GOROOT/src/unique/canonmap.go:151:20
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.x, atomic..dict, atomic.val := unique.newEntry.overflow, (*[16]uintptr)(unique..dict[11]), unique.oldEntry (assign-pair) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*canonMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: atomic.val ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from atomic.x, atomic..dict, atomic.val := unique.newEntry.overflow, (*[16]uintptr)(unique..dict[11]), unique.oldEntry (assign-pair) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:145:30:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.interface {}]{...} escapes to heap in (*canonMap[go.shape.interface {}]).expand:
$GOROOT/src/unique/canonmap.go:155:32:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.interface {}]{...}}:
$GOROOT/src/unique/canonmap.go:155:32:     from &unique.indirect[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:155:32:     from unique.~r0 = &unique.indirect[go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:155:32:   flow: unique.newIndirect ← unique.~r0:
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect := unique.~r0 (assign) at $GOROOT/src/unique/canonmap.go:155:14
$GOROOT/src/unique/canonmap.go:155:32:   flow: atomic.x ← unique.newIndirect:
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:165:15
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children[unique.oi] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:165:24
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children[unique.oi] (address-of) at $GOROOT/src/unique/canonmap.go:165:28
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.x, atomic..dict, atomic.val := unique.newIndirect.children[unique.oi], (*[16]uintptr)(unique..dict[13]), &unique.oldEntry.node (assign-pair) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap in (*canonMap[go.shape.interface {}]).expand:
$GOROOT/src/unique/canonmap.go:169:34:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.interface {}]{...}}:
$GOROOT/src/unique/canonmap.go:169:34:     from &unique.indirect[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/canonmap.go:169:34
$GOROOT/src/unique/canonmap.go:169:34:     from unique.~r0 = &unique.indirect[go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:169:34
$GOROOT/src/unique/canonmap.go:169:34:   flow: unique.nextIndirect ← unique.~r0:
$GOROOT/src/unique/canonmap.go:169:34:     from unique.nextIndirect := unique.~r0 (assign) at $GOROOT/src/unique/canonmap.go:169:16
$GOROOT/src/unique/canonmap.go:169:34:   flow: atomic.val ← unique.nextIndirect:
$GOROOT/src/unique/canonmap.go:169:34:     from unique.nextIndirect.node (dot of pointer) at $GOROOT/src/unique/canonmap.go:170:47
$GOROOT/src/unique/canonmap.go:169:34:     from &unique.nextIndirect.node (address-of) at $GOROOT/src/unique/canonmap.go:170:34
$GOROOT/src/unique/canonmap.go:169:34:     from atomic.x, atomic..dict, atomic.val := unique.newIndirect.children[unique.oi], (*[16]uintptr)(unique..dict[13]), &unique.nextIndirect.node (assign-pair) at $GOROOT/src/unique/canonmap.go:170:33
$GOROOT/src/unique/canonmap.go:169:34:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:169:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:170:33
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {storage for &unique.indirect[go.shape.interface {}]{...}} for (*canonMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique..dict, unique.parent := (*[2]uintptr)(unique..dict[12]), unique.parent (assign-pair) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:145:93:   flow: {storage for &unique.indirect[go.shape.interface {}]{...}} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.indirect[go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to unique.~r0 for (*canonMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.~r0 ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.node (dot of pointer) at $GOROOT/src/unique/canonmap.go:152:19
$GOROOT/src/unique/canonmap.go:145:40:     from &unique.newEntry.node (address-of) at $GOROOT/src/unique/canonmap.go:152:10
$GOROOT/src/unique/canonmap.go:145:40:     from return &unique.newEntry.node (return) at $GOROOT/src/unique/canonmap.go:152:3
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:88:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is nil"}:
$GOROOT/src/runtime/mcleanup.go:88:9:     from "runtime.AddCleanup: ptr is nil" (spill) at $GOROOT/src/runtime/mcleanup.go:88:9
$GOROOT/src/runtime/mcleanup.go:88:9:     from panic("runtime.AddCleanup: ptr is nil") (call parameter) at $GOROOT/src/runtime/mcleanup.go:88:8
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:97:10:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is equal to arg, cleanup will never run"}:
$GOROOT/src/runtime/mcleanup.go:97:10:     from "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" (spill) at $GOROOT/src/runtime/mcleanup.go:97:10
$GOROOT/src/runtime/mcleanup.go:97:10:     from panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run") (call parameter) at $GOROOT/src/runtime/mcleanup.go:97:9
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:102:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is arena-allocated"}:
$GOROOT/src/runtime/mcleanup.go:102:9:     from "runtime.AddCleanup: ptr is arena-allocated" (spill) at $GOROOT/src/runtime/mcleanup.go:102:9
$GOROOT/src/runtime/mcleanup.go:102:9:     from panic("runtime.AddCleanup: ptr is arena-allocated") (call parameter) at $GOROOT/src/runtime/mcleanup.go:102:8
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:136:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr not in allocated block"}:
$GOROOT/src/runtime/mcleanup.go:136:9:     from "runtime.AddCleanup: ptr not in allocated block" (spill) at $GOROOT/src/runtime/mcleanup.go:136:9
$GOROOT/src/runtime/mcleanup.go:136:9:     from panic("runtime.AddCleanup: ptr not in allocated block") (call parameter) at $GOROOT/src/runtime/mcleanup.go:136:8
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:150:11:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is within arg, cleanup will never run"}:
$GOROOT/src/runtime/mcleanup.go:150:11:     from "runtime.AddCleanup: ptr is within arg, cleanup will never run" (spill) at $GOROOT/src/runtime/mcleanup.go:150:11
$GOROOT/src/runtime/mcleanup.go:150:11:     from panic("runtime.AddCleanup: ptr is within arg, cleanup will never run") (call parameter) at $GOROOT/src/runtime/mcleanup.go:150:10
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:167:11:   flow: {heap} ← &{storage for "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n...}:
$GOROOT/src/runtime/mcleanup.go:167:11:     from "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... (spill) at $GOROOT/src/runtime/mcleanup.go:167:11
$GOROOT/src/runtime/mcleanup.go:167:11:     from panic("runtime.AddCleanup: cleanup function closes over ptr, cleanup will n...) (call parameter) at $GOROOT/src/runtime/mcleanup.go:167:10
$GOROOT/src/runtime/mcleanup.go:183:20: func literal escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:183:20:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/runtime/mcleanup.go:183:20:     from func literal (spill) at $GOROOT/src/runtime/mcleanup.go:183:20
$GOROOT/src/runtime/mcleanup.go:183:20:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:183:20:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:183:20: runtime.AddCleanup[go.shape.interface {},go.shape.struct {}] capturing by value: .autotmp_29 (addr=false assign=false width=8)
$GOROOT/src/runtime/mcleanup.go:76:35: parameter runtime.cleanup leaks to {heap} for AddCleanup[go.shape.interface {},go.shape.struct {}] with derefs=0:
$GOROOT/src/runtime/mcleanup.go:76:35:   flow: {heap} ← runtime.cleanup:
$GOROOT/src/runtime/mcleanup.go:76:35:     from &runtime.cleanup (address-of) at $GOROOT/src/runtime/mcleanup.go:184:37
$GOROOT/src/runtime/mcleanup.go:76:35:     from *(**runtime.funcval)(unsafe.Pointer(&runtime.cleanup)) (indirection) at $GOROOT/src/runtime/mcleanup.go:184:9
$GOROOT/src/runtime/mcleanup.go:76:35:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:76:35:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:76:27: parameter runtime.ptr leaks to {heap} for AddCleanup[go.shape.interface {},go.shape.struct {}] with derefs=0:
$GOROOT/src/runtime/mcleanup.go:76:27:   flow: abi.x ← runtime.ptr:
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi..dict, abi.x := (*[2]uintptr)(runtime..dict[0]), runtime.ptr (assign-pair) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:76:27:   flow: {heap} ← abi.x:
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi.x (interface-converted) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:125:13:   flow: runtime.argv ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/runtime/mcleanup.go:125:13:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/runtime/mcleanup.go:125:13
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.argv = new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/runtime/mcleanup.go:125:8
$GOROOT/src/runtime/mcleanup.go:125:13:   flow: {heap} ← runtime.argv:
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap in AddCleanup[go.shape.interface {},go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: runtime.box ← &{storage for new([2]uintptr)}:
$GOROOT/src/runtime/mcleanup.go:122:13:     from new([2]uintptr) (spill) at $GOROOT/src/runtime/mcleanup.go:122:13
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.box := new([2]uintptr) (assign) at $GOROOT/src/runtime/mcleanup.go:122:7
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: runtime.argv ← runtime.box:
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.argv = (*go.shape.struct {})(unsafe.Pointer(runtime.box)) (assign) at $GOROOT/src/runtime/mcleanup.go:123:8
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: {heap} ← runtime.argv:
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.interface {}]).cleanup:
$GOROOT/src/unique/canonmap.go:200:16:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:200:16:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:200:16
$GOROOT/src/unique/canonmap.go:200:16:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:200:16
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.interface {}]).cleanup:
$GOROOT/src/unique/canonmap.go:207:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:207:18:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:207:18
$GOROOT/src/unique/canonmap.go:207:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:207:18
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.interface {}]).cleanup:
$GOROOT/src/unique/canonmap.go:210:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:210:10:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:210:10
$GOROOT/src/unique/canonmap.go:210:10:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:210:9
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.interface {}]).cleanup:
$GOROOT/src/unique/canonmap.go:221:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:221:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:221:23
$GOROOT/src/unique/canonmap.go:221:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:221:23
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.interface {}]).cleanup:
$GOROOT/src/unique/canonmap.go:235:12:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:235:12:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:235:12
$GOROOT/src/unique/canonmap.go:235:12:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:235:11
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.interface {}]).cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: atomic.x ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:187:8
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.root (address-of) at $GOROOT/src/unique/canonmap.go:187:13
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.x, atomic..dict := unique.m.root, (*[16]uintptr)(unique..dict[14]) (assign-pair) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.interface {}]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:84:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:84:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:84:23
$GOROOT/src/unique/canonmap.go:84:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:84:23
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.interface {}]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:90:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:90:18:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:90:18
$GOROOT/src/unique/canonmap.go:90:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:90:18
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.interface {}]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:93:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:93:10:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:93:10
$GOROOT/src/unique/canonmap.go:93:10:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:93:9
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.interface {}]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:115:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:115:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:115:21
$GOROOT/src/unique/canonmap.go:115:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:115:21
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap in (*canonMap[go.shape.interface {}]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:136:28:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/unique/canonmap.go:136:28:     from func literal (spill) at $GOROOT/src/unique/canonmap.go:136:28
$GOROOT/src/unique/canonmap.go:136:28:     from runtime.AddCleanup[go.shape.interface {},go.shape.struct {}]((*[23]uintptr)(unique..dict[10]), unique.canon, func literal, struct {}{}) (call parameter) at $GOROOT/src/unique/canonmap.go:136:20
$GOROOT/src/unique/canonmap.go:111:12: unique.(*canonMap[go.shape.interface {}]).LoadOrStore capturing by value: .autotmp_13 (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:7: unique.(*canonMap[go.shape.interface {}]).LoadOrStore capturing by value: unique.m (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:59:2: unique.(*canonMap[go.shape.interface {}]).LoadOrStore capturing by value: unique.hash (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:121:19: unique.(*canonMap[go.shape.interface {}]).LoadOrStore capturing by value: unique.wp (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:6: unique.(*canonMap[go.shape.interface {}]).LoadOrStore capturing by value: unique..dict (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*canonMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.newEntryNode[go.shape.interface {}]((*[6]uintptr)(unique..dict[8]), unique.key, unique.hash) (call parameter) at $GOROOT/src/unique/canonmap.go:121:37
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, (*[52]uintptr)(unique..dict[9]), unique.hash, unique.wp) (call parameter) at $GOROOT/src/unique/canonmap.go:137:12
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {storage for func literal} for (*canonMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {storage for func literal} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m (captured by a closure) at $GOROOT/src/unique/canonmap.go:137:3
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {storage for func literal} for (*canonMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {storage for func literal} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from unique..dict (captured by a closure) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.interface {}]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/unique/clone.go:21:26: parameter unique.value leaks to {heap} for clone[go.shape.interface {}] with derefs=0:
$GOROOT/src/unique/clone.go:21:26:   flow: abi.v ← unique.value:
$GOROOT/src/unique/clone.go:21:26:     from abi..dict, abi.v := (*[6]uintptr)(unique..dict[0]), unique.value (assign-pair) at $GOROOT/src/unique/clone.go:26:36
$GOROOT/src/unique/clone.go:21:26:   flow: {heap} ← abi.v:
$GOROOT/src/unique/clone.go:21:26:     from abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(abi..dict[0]), abi.v) (call parameter) at $GOROOT/src/unique/clone.go:26:36
$GOROOT/src/unique/handle.go:33:25: parameter unique.value leaks to {heap} for Make[go.shape.interface {}] with derefs=0:
$GOROOT/src/unique/handle.go:33:25:   flow: {heap} ← unique.value:
$GOROOT/src/unique/handle.go:33:25:     from unique.clone[go.shape.interface {}]((*[4]uintptr)(unique..dict[3]), unique.value, &unique.m.cloneSeq) (call parameter) at $GOROOT/src/unique/handle.go:50:28
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.interface {}]{...} escapes to heap in Make[go.shape.interface {}]:
$GOROOT/src/unique/handle.go:41:8:   flow: unique.m ← &{storage for &unique.uniqueMap[go.shape.interface {}]{...}}:
$GOROOT/src/unique/handle.go:41:8:     from &unique.uniqueMap[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/handle.go:41:8
$GOROOT/src/unique/handle.go:41:8:     from unique.m := &unique.uniqueMap[go.shape.interface {}]{...} (assign) at $GOROOT/src/unique/handle.go:41:5
$GOROOT/src/unique/handle.go:41:8:   flow: {heap} ← unique.m:
$GOROOT/src/unique/handle.go:41:8:     from unique.m (interface-converted) at $GOROOT/src/unique/handle.go:42:39
$GOROOT/src/unique/handle.go:41:8:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore(unique.uniqueMaps, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], unique.typ, unique.m) (call parameter) at $GOROOT/src/unique/handle.go:42:33
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap in newCanonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/canonmap.go:27:11:   flow: unique.cm ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/unique/canonmap.go:27:11:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/unique/canonmap.go:27:11
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm := new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/unique/canonmap.go:27:5
$GOROOT/src/unique/canonmap.go:27:11:   flow: atomic.x ← unique.cm:
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:28:4
$GOROOT/src/unique/canonmap.go:27:11:     from unique.cm.root (address-of) at $GOROOT/src/unique/canonmap.go:28:9
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.x, atomic..dict, atomic.val := unique.cm.root, (*[16]uintptr)(unique..dict[0]), unique.~r0 (assign-pair) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in newCanonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/canonmap.go:28:34:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/canonmap.go:28:34:     from &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/canonmap.go:28:34
$GOROOT/src/unique/canonmap.go:28:34:     from unique.~r0 = &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:28:34
$GOROOT/src/unique/canonmap.go:28:34:   flow: atomic.val ← unique.~r0:
$GOROOT/src/unique/canonmap.go:28:34:     from atomic.x, atomic..dict, atomic.val := unique.cm.root, (*[16]uintptr)(unique..dict[0]), unique.~r0 (assign-pair) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:28:34:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:28:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:28:15
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to {heap} for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).lookup with derefs=0:
$GOROOT/src/unique/canonmap.go:329:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:335:8
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:335:17
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[1]) (assign-pair) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:335:22
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to unique.~r1 for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).lookup with derefs=1:
$GOROOT/src/unique/canonmap.go:329:7:   flow: unique.~r1 ← *unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from unique.e.key (dot of pointer) at $GOROOT/src/unique/canonmap.go:333:15
$GOROOT/src/unique/canonmap.go:329:7:     from return unique.s, unique.e.key (return) at $GOROOT/src/unique/canonmap.go:333:4
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load:
$GOROOT/src/unique/canonmap.go:50:19:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:50:19:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:50:19
$GOROOT/src/unique/canonmap.go:50:19:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:50:19
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load:
$GOROOT/src/unique/canonmap.go:53:17:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:53:17:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:53:17
$GOROOT/src/unique/canonmap.go:53:17:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:53:17
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load:
$GOROOT/src/unique/canonmap.go:55:8:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:55:8:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:55:8
$GOROOT/src/unique/canonmap.go:55:8:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:55:7
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: atomic.x ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:40:8
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.root (address-of) at $GOROOT/src/unique/canonmap.go:40:13
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.x, atomic..dict := unique.m.root, (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:37:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:40:18
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/weak/pointer.go:68:18: parameter weak.ptr leaks to {heap} for Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with derefs=0:
$GOROOT/src/weak/pointer.go:68:18:   flow: {heap} ← weak.ptr:
$GOROOT/src/weak/pointer.go:68:18:     from weak.runtime_registerWeakPointer(unsafe.Pointer(weak.ptr)) (call parameter) at $GOROOT/src/weak/pointer.go:74:34
$GOROOT/src/unique/canonmap.go:315:33: parameter unique.key leaks to {heap} for newEntryNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with derefs=0:
$GOROOT/src/unique/canonmap.go:315:33:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:315:33:     from *unique.k = unique.key (assign) at $GOROOT/src/unique/canonmap.go:317:5
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap in newEntryNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/canonmap.go:316:10:   flow: unique.k ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/unique/canonmap.go:316:10:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/unique/canonmap.go:316:10
$GOROOT/src/unique/canonmap.go:316:10:     from unique.k := new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/unique/canonmap.go:316:4
$GOROOT/src/unique/canonmap.go:316:10:   flow: {heap} ← unique.k:
$GOROOT/src/unique/canonmap.go:316:10:     from weak.Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }]((*[5]uintptr)(unique..dict[0]), unique.k) (call parameter) at $GOROOT/src/unique/canonmap.go:318:17
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in newEntryNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/canonmap.go:319:9:   flow: unique.~r0 ← &{storage for &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/canonmap.go:319:9:     from &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/canonmap.go:319:9
$GOROOT/src/unique/canonmap.go:319:9:     from return &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}, unique.k, unique.wp (return) at $GOROOT/src/unique/canonmap.go:319:2
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to {heap} for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:360:8
$GOROOT/src/unique/canonmap.go:354:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:360:17
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[4]) (assign-pair) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:360:22
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to unique.~r0 for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: unique.newHead ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from unique.newHead := unique.e (assign) at $GOROOT/src/unique/canonmap.go:367:10
$GOROOT/src/unique/canonmap.go:354:7:   flow: unique.~r0 ← unique.newHead:
$GOROOT/src/unique/canonmap.go:354:7:     from return unique.newHead (return) at $GOROOT/src/unique/canonmap.go:378:2
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand:
$GOROOT/src/unique/canonmap.go:159:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while inserting"}:
$GOROOT/src/unique/canonmap.go:159:10:     from "unique.canonMap: ran out of hash bits while inserting" (spill) at $GOROOT/src/unique/canonmap.go:159:10
$GOROOT/src/unique/canonmap.go:159:10:     from panic("unique.canonMap: ran out of hash bits while inserting") (call parameter) at $GOROOT/src/unique/canonmap.go:159:9
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: atomic.x ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:151:11
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.overflow (address-of) at $GOROOT/src/unique/canonmap.go:151:20
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.x, atomic..dict, atomic.val := unique.newEntry.overflow, (*[16]uintptr)(unique..dict[11]), unique.oldEntry (assign-pair) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:40:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: atomic.val ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from atomic.x, atomic..dict, atomic.val := unique.newEntry.overflow, (*[16]uintptr)(unique..dict[11]), unique.oldEntry (assign-pair) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:145:30:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:151:26
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand:
$GOROOT/src/unique/canonmap.go:155:32:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/canonmap.go:155:32:     from &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:155:32:     from unique.~r0 = &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:155:32:   flow: unique.newIndirect ← unique.~r0:
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect := unique.~r0 (assign) at $GOROOT/src/unique/canonmap.go:155:14
$GOROOT/src/unique/canonmap.go:155:32:   flow: atomic.x ← unique.newIndirect:
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:165:15
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children[unique.oi] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:165:24
$GOROOT/src/unique/canonmap.go:155:32:     from unique.newIndirect.children[unique.oi] (address-of) at $GOROOT/src/unique/canonmap.go:165:28
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.x, atomic..dict, atomic.val := unique.newIndirect.children[unique.oi], (*[16]uintptr)(unique..dict[13]), &unique.oldEntry.node (assign-pair) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:155:32:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:165:34
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand:
$GOROOT/src/unique/canonmap.go:169:34:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/canonmap.go:169:34:     from &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/canonmap.go:169:34
$GOROOT/src/unique/canonmap.go:169:34:     from unique.~r0 = &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (assign-pair) at $GOROOT/src/unique/canonmap.go:169:34
$GOROOT/src/unique/canonmap.go:169:34:   flow: unique.nextIndirect ← unique.~r0:
$GOROOT/src/unique/canonmap.go:169:34:     from unique.nextIndirect := unique.~r0 (assign) at $GOROOT/src/unique/canonmap.go:169:16
$GOROOT/src/unique/canonmap.go:169:34:   flow: atomic.val ← unique.nextIndirect:
$GOROOT/src/unique/canonmap.go:169:34:     from unique.nextIndirect.node (dot of pointer) at $GOROOT/src/unique/canonmap.go:170:47
$GOROOT/src/unique/canonmap.go:169:34:     from &unique.nextIndirect.node (address-of) at $GOROOT/src/unique/canonmap.go:170:34
$GOROOT/src/unique/canonmap.go:169:34:     from atomic.x, atomic..dict, atomic.val := unique.newIndirect.children[unique.oi], (*[16]uintptr)(unique..dict[13]), &unique.nextIndirect.node (assign-pair) at $GOROOT/src/unique/canonmap.go:170:33
$GOROOT/src/unique/canonmap.go:169:34:   flow: {heap} ← atomic.val:
$GOROOT/src/unique/canonmap.go:169:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/unique/canonmap.go:170:33
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique..dict, unique.parent := (*[2]uintptr)(unique..dict[12]), unique.parent (assign-pair) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:145:93:   flow: {storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (struct literal element) at $GOROOT/src/unique/canonmap.go:155:32
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to unique.~r0 for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.~r0 ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.newEntry.node (dot of pointer) at $GOROOT/src/unique/canonmap.go:152:19
$GOROOT/src/unique/canonmap.go:145:40:     from &unique.newEntry.node (address-of) at $GOROOT/src/unique/canonmap.go:152:10
$GOROOT/src/unique/canonmap.go:145:40:     from return &unique.newEntry.node (return) at $GOROOT/src/unique/canonmap.go:152:3
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:88:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is nil"}:
$GOROOT/src/runtime/mcleanup.go:88:9:     from "runtime.AddCleanup: ptr is nil" (spill) at $GOROOT/src/runtime/mcleanup.go:88:9
$GOROOT/src/runtime/mcleanup.go:88:9:     from panic("runtime.AddCleanup: ptr is nil") (call parameter) at $GOROOT/src/runtime/mcleanup.go:88:8
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:97:10:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is equal to arg, cleanup will never run"}:
$GOROOT/src/runtime/mcleanup.go:97:10:     from "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" (spill) at $GOROOT/src/runtime/mcleanup.go:97:10
$GOROOT/src/runtime/mcleanup.go:97:10:     from panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run") (call parameter) at $GOROOT/src/runtime/mcleanup.go:97:9
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:102:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is arena-allocated"}:
$GOROOT/src/runtime/mcleanup.go:102:9:     from "runtime.AddCleanup: ptr is arena-allocated" (spill) at $GOROOT/src/runtime/mcleanup.go:102:9
$GOROOT/src/runtime/mcleanup.go:102:9:     from panic("runtime.AddCleanup: ptr is arena-allocated") (call parameter) at $GOROOT/src/runtime/mcleanup.go:102:8
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:136:9:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr not in allocated block"}:
$GOROOT/src/runtime/mcleanup.go:136:9:     from "runtime.AddCleanup: ptr not in allocated block" (spill) at $GOROOT/src/runtime/mcleanup.go:136:9
$GOROOT/src/runtime/mcleanup.go:136:9:     from panic("runtime.AddCleanup: ptr not in allocated block") (call parameter) at $GOROOT/src/runtime/mcleanup.go:136:8
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:150:11:   flow: {heap} ← &{storage for "runtime.AddCleanup: ptr is within arg, cleanup will never run"}:
$GOROOT/src/runtime/mcleanup.go:150:11:     from "runtime.AddCleanup: ptr is within arg, cleanup will never run" (spill) at $GOROOT/src/runtime/mcleanup.go:150:11
$GOROOT/src/runtime/mcleanup.go:150:11:     from panic("runtime.AddCleanup: ptr is within arg, cleanup will never run") (call parameter) at $GOROOT/src/runtime/mcleanup.go:150:10
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:167:11:   flow: {heap} ← &{storage for "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n...}:
$GOROOT/src/runtime/mcleanup.go:167:11:     from "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... (spill) at $GOROOT/src/runtime/mcleanup.go:167:11
$GOROOT/src/runtime/mcleanup.go:167:11:     from panic("runtime.AddCleanup: cleanup function closes over ptr, cleanup will n...) (call parameter) at $GOROOT/src/runtime/mcleanup.go:167:10
$GOROOT/src/runtime/mcleanup.go:183:20: func literal escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:183:20:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/runtime/mcleanup.go:183:20:     from func literal (spill) at $GOROOT/src/runtime/mcleanup.go:183:20
$GOROOT/src/runtime/mcleanup.go:183:20:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:183:20:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:183:20: runtime.AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}] capturing by value: .autotmp_29 (addr=false assign=false width=8)
$GOROOT/src/runtime/mcleanup.go:76:35: parameter runtime.cleanup leaks to {heap} for AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}] with derefs=0:
$GOROOT/src/runtime/mcleanup.go:76:35:   flow: {heap} ← runtime.cleanup:
$GOROOT/src/runtime/mcleanup.go:76:35:     from &runtime.cleanup (address-of) at $GOROOT/src/runtime/mcleanup.go:184:37
$GOROOT/src/runtime/mcleanup.go:76:35:     from *(**runtime.funcval)(unsafe.Pointer(&runtime.cleanup)) (indirection) at $GOROOT/src/runtime/mcleanup.go:184:9
$GOROOT/src/runtime/mcleanup.go:76:35:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:76:35:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:76:27: parameter runtime.ptr leaks to {heap} for AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}] with derefs=0:
$GOROOT/src/runtime/mcleanup.go:76:27:   flow: abi.x ← runtime.ptr:
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi..dict, abi.x := (*[2]uintptr)(runtime..dict[0]), runtime.ptr (assign-pair) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:76:27:   flow: {heap} ← abi.x:
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi.x (interface-converted) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:76:27:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/runtime/mcleanup.go:83:18
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:125:13:   flow: runtime.argv ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/runtime/mcleanup.go:125:13:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/runtime/mcleanup.go:125:13
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.argv = new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/runtime/mcleanup.go:125:8
$GOROOT/src/runtime/mcleanup.go:125:13:   flow: {heap} ← runtime.argv:
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:125:13:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap in AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]:
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: runtime.box ← &{storage for new([2]uintptr)}:
$GOROOT/src/runtime/mcleanup.go:122:13:     from new([2]uintptr) (spill) at $GOROOT/src/runtime/mcleanup.go:122:13
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.box := new([2]uintptr) (assign) at $GOROOT/src/runtime/mcleanup.go:122:7
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: runtime.argv ← runtime.box:
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.argv = (*go.shape.struct {})(unsafe.Pointer(runtime.box)) (assign) at $GOROOT/src/runtime/mcleanup.go:123:8
$GOROOT/src/runtime/mcleanup.go:122:13:   flow: {heap} ← runtime.argv:
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.cleanupFn{...} (struct literal element) at $GOROOT/src/runtime/mcleanup.go:177:49
$GOROOT/src/runtime/mcleanup.go:122:13:     from runtime.addCleanup(unsafe.Pointer(runtime.ptr), runtime.cleanupFn{...}) (call parameter) at $GOROOT/src/runtime/mcleanup.go:177:18
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup:
$GOROOT/src/unique/canonmap.go:200:16:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:200:16:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:200:16
$GOROOT/src/unique/canonmap.go:200:16:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:200:16
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup:
$GOROOT/src/unique/canonmap.go:207:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:207:18:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:207:18
$GOROOT/src/unique/canonmap.go:207:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:207:18
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup:
$GOROOT/src/unique/canonmap.go:210:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:210:10:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:210:10
$GOROOT/src/unique/canonmap.go:210:10:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:210:9
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup:
$GOROOT/src/unique/canonmap.go:221:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:221:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:221:23
$GOROOT/src/unique/canonmap.go:221:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:221:23
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup:
$GOROOT/src/unique/canonmap.go:235:12:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:235:12:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:235:12
$GOROOT/src/unique/canonmap.go:235:12:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:235:11
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: atomic.x ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.root (dot of pointer) at $GOROOT/src/unique/canonmap.go:187:8
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.root (address-of) at $GOROOT/src/unique/canonmap.go:187:13
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.x, atomic..dict := unique.m.root, (*[16]uintptr)(unique..dict[14]) (assign-pair) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:180:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:187:18
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:84:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:84:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:84:23
$GOROOT/src/unique/canonmap.go:84:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:84:23
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:90:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:90:18:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:90:18
$GOROOT/src/unique/canonmap.go:90:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:90:18
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:93:10:   flow: {heap} ← &{storage for "unique.canonMap: ran out of hash bits while iterating"}:
$GOROOT/src/unique/canonmap.go:93:10:     from "unique.canonMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/unique/canonmap.go:93:10
$GOROOT/src/unique/canonmap.go:93:10:     from panic("unique.canonMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/unique/canonmap.go:93:9
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:115:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:115:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:115:21
$GOROOT/src/unique/canonmap.go:115:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:115:21
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap in (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore:
$GOROOT/src/unique/canonmap.go:136:28:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/unique/canonmap.go:136:28:     from func literal (spill) at $GOROOT/src/unique/canonmap.go:136:28
$GOROOT/src/unique/canonmap.go:136:28:     from runtime.AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}]((*[23]uintptr)(unique..dict[10]), unique.canon, func literal, struct {}{}) (call parameter) at $GOROOT/src/unique/canonmap.go:136:20
$GOROOT/src/unique/canonmap.go:111:12: unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore capturing by value: .autotmp_13 (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:7: unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore capturing by value: unique.m (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:59:2: unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore capturing by value: unique.hash (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:121:19: unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore capturing by value: unique.wp (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:6: unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore capturing by value: unique..dict (addr=false assign=false width=8)
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.newEntryNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]((*[6]uintptr)(unique..dict[8]), unique.key, unique.hash) (call parameter) at $GOROOT/src/unique/canonmap.go:121:37
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, (*[52]uintptr)(unique..dict[9]), unique.hash, unique.wp) (call parameter) at $GOROOT/src/unique/canonmap.go:137:12
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {storage for func literal} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {storage for func literal} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m (captured by a closure) at $GOROOT/src/unique/canonmap.go:137:3
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {storage for func literal} for (*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {storage for func literal} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from unique..dict (captured by a closure) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in Make[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/handle.go:41:8:   flow: unique.m ← &{storage for &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/handle.go:41:8:     from &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/handle.go:41:8
$GOROOT/src/unique/handle.go:41:8:     from unique.m := &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (assign) at $GOROOT/src/unique/handle.go:41:5
$GOROOT/src/unique/handle.go:41:8:   flow: {heap} ← unique.m:
$GOROOT/src/unique/handle.go:41:8:     from unique.m (interface-converted) at $GOROOT/src/unique/handle.go:42:39
$GOROOT/src/unique/handle.go:41:8:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore(unique.uniqueMaps, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], unique.typ, unique.m) (call parameter) at $GOROOT/src/unique/handle.go:42:33
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
strings_alone_stay_when_hashed.go:28:2: x escapes to heap in main:
strings_alone_stay_when_hashed.go:28:2:   flow: {heap} ← &x:
strings_alone_stay_when_hashed.go:28:2:     from &x (address-of) at strings_alone_stay_when_hashed.go:29:95
strings_alone_stay_when_hashed.go:28:2:     from hash[go.shape.*int](&.dict.hash[*int], seed, &x) (call parameter) at strings_alone_stay_when_hashed.go:29:88
strings_alone_stay_when_hashed.go:30:27: 1000 escapes to heap in main:
strings_alone_stay_when_hashed.go:30:27:   flow: {heap} ← &{storage for 1000}:
strings_alone_stay_when_hashed.go:30:27:     from 1000 (spill) at strings_alone_stay_when_hashed.go:30:27
strings_alone_stay_when_hashed.go:30:27:     from unique.Make[go.shape.interface {}](&unique..dict.Make[interface {}], 1000) (call parameter) at strings_alone_stay_when_hashed.go:30:26
strings_alone_stay_when_hashed.go:30:53: 1001 escapes to heap in main:
strings_alone_stay_when_hashed.go:30:53:   flow: {heap} ← &{storage for 1001}:
strings_alone_stay_when_hashed.go:30:53:     from 1001 (spill) at strings_alone_stay_when_hashed.go:30:53
strings_alone_stay_when_hashed.go:30:53:     from unique.Make[go.shape.interface {}](&unique..dict.Make[interface {}], 1001) (call parameter) at strings_alone_stay_when_hashed.go:30:52
strings_alone_stay_when_hashed.go:29:72: 300 escapes to heap in main:
strings_alone_stay_when_hashed.go:29:72:   flow: s ← &{storage for 300}:
strings_alone_stay_when_hashed.go:29:72:     from 300 (spill) at strings_alone_stay_when_hashed.go:29:72
strings_alone_stay_when_hashed.go:29:72:     from boxed{...} (struct literal element) at strings_alone_stay_when_hashed.go:29:66
strings_alone_stay_when_hashed.go:29:72:     from seed, s := seed, boxed{...} (assign-pair) at strings_alone_stay_when_hashed.go:29:54
strings_alone_stay_when_hashed.go:29:72:   flow: maphash.v ← s:
strings_alone_stay_when_hashed.go:29:72:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[main.boxed], seed, s (assign-pair) at strings_alone_stay_when_hashed.go:29:54
strings_alone_stay_when_hashed.go:29:72:   flow: {heap} ← maphash.v:
strings_alone_stay_when_hashed.go:29:72:     from abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at strings_alone_stay_when_hashed.go:29:54
strings_alone_stay_when_hashed.go:28:2: moved to heap: x
strings_alone_stay_when_hashed.go:29:72: 300 escapes to heap
strings_alone_stay_when_hashed.go:30:27: 1000 escapes to heap
strings_alone_stay_when_hashed.go:30:53: 1001 escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.interface {}]{...} escapes to heap in newIndirectNode[go.shape.interface {}]:
$GOROOT/src/unique/canonmap.go:295:9:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.interface {}]{...}}:
$GOROOT/src/unique/canonmap.go:295:9:     from &unique.indirect[go.shape.interface {}]{...} (spill) at $GOROOT/src/unique/canonmap.go:295:9
$GOROOT/src/unique/canonmap.go:295:9:     from return &unique.indirect[go.shape.interface {}]{...} (return) at $GOROOT/src/unique/canonmap.go:295:2
$GOROOT/src/unique/canonmap.go:294:36: parameter unique.parent leaks to {storage for &unique.indirect[go.shape.interface {}]{...}} for newIndirectNode[go.shape.interface {}] with derefs=0:
$GOROOT/src/unique/canonmap.go:294:36:   flow: {storage for &unique.indirect[go.shape.interface {}]{...}} ← unique.parent:
$GOROOT/src/unique/canonmap.go:294:36:     from unique.indirect[go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/unique/canonmap.go:295:21
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/runtime/atomic/types.go:569:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:570:10
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:570:12
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:569:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:569:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:561:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:562:10
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:562:12
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:561:41: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:561:46: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:545:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:546:3
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:546:5
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:546:11
$GOROOT/src/internal/runtime/atomic/types.go:545:28: parameter atomic.value leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:546:11
$GOROOT/src/internal/runtime/atomic/types.go:538:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:539:3
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:539:5
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:539:15
$GOROOT/src/internal/runtime/atomic/types.go:538:32: parameter atomic.value leaks to {heap} for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:539:15
$GOROOT/src/internal/runtime/atomic/types.go:525:7: parameter atomic.p leaks to atomic.~r0 for (*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Load with derefs=1:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← *atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:526:15
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:526:17
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from (*atomic.UnsafePointer).Load(atomic.p.u) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:526:22
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from return (*go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] })((*atomic.UnsafePointer).Load(atomic.p.u)) (return) at $GOROOT/src/internal/runtime/atomic/types.go:526:2
$GOROOT/src/internal/runtime/atomic/types.go:569:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:570:10
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:570:12
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:569:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:569:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:570:27
$GOROOT/src/internal/runtime/atomic/types.go:561:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:562:10
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:562:12
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:561:41: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:561:46: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:562:31
$GOROOT/src/internal/runtime/atomic/types.go:545:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:546:3
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:546:5
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:546:11
$GOROOT/src/internal/runtime/atomic/types.go:545:28: parameter atomic.value leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:546:11
$GOROOT/src/internal/runtime/atomic/types.go:538:7: parameter atomic.p leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:539:3
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:539:5
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:539:15
$GOROOT/src/internal/runtime/atomic/types.go:538:32: parameter atomic.value leaks to {heap} for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:539:15
$GOROOT/src/internal/runtime/atomic/types.go:525:7: parameter atomic.p leaks to atomic.~r0 for (*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Load with derefs=1:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← *atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:526:15
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:526:17
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from (*atomic.UnsafePointer).Load(atomic.p.u) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:526:22
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from return (*go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0)((*atomic.UnsafePointer).Load(atomic.p.u)) (return) at $GOROOT/src/internal/runtime/atomic/types.go:526:2
$GOROOT/src/internal/runtime/atomic/types.go:569:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:37: parameter atomic.old leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:42: parameter atomic.new leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:41: parameter atomic.old leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: atomic.old ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:46: parameter atomic.new leaks to {heap} for (*Pointer[runtime.m]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: atomic.new ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime.m]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:28: parameter atomic.value leaks to {heap} for (*Pointer[runtime.m]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: atomic.value ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime.m]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:32: parameter atomic.value leaks to {heap} for (*Pointer[runtime.m]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: atomic.value ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime.m], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7: parameter atomic.p leaks to atomic.~r0 for (*Pointer[runtime.m]).Load with derefs=1:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p, atomic..dict := atomic.p, &atomic..dict.Pointer[runtime.m] (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← *atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from (*atomic.UnsafePointer).Load(atomic.p.u) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.~r0 = (*go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0)((*atomic.UnsafePointer).Load(atomic.p.u)) (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← atomic.~r0:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from return atomic.~r0 (return) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:7:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:37: parameter atomic.old leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:37:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:569:37:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:42: parameter atomic.new leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:569:42:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:569:42:     from (*atomic.UnsafePointer).CompareAndSwap(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:569:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:7:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:41: parameter atomic.old leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: atomic.old ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:41:   flow: {heap} ← atomic.old:
$GOROOT/src/internal/runtime/atomic/types.go:561:41:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:46: parameter atomic.new leaks to {heap} for (*Pointer[runtime._defer]).CompareAndSwapNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: atomic.new ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from atomic.p, atomic..dict, atomic.old, atomic.new := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.old, atomic.new (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:561:46:   flow: {heap} ← atomic.new:
$GOROOT/src/internal/runtime/atomic/types.go:561:46:     from (*atomic.UnsafePointer).CompareAndSwapNoWB(atomic.p.u, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:561:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime._defer]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:7:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:28: parameter atomic.value leaks to {heap} for (*Pointer[runtime._defer]).Store with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: atomic.value ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:545:28:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:545:28:     from (*atomic.UnsafePointer).Store(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:545:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7: parameter atomic.p leaks to {heap} for (*Pointer[runtime._defer]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:   flow: {heap} ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:7:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:32: parameter atomic.value leaks to {heap} for (*Pointer[runtime._defer]).StoreNoWB with derefs=0:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: atomic.value ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from atomic.p, atomic..dict, atomic.value := atomic.p, &atomic..dict.Pointer[runtime._defer], atomic.value (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:538:32:   flow: {heap} ← atomic.value:
$GOROOT/src/internal/runtime/atomic/types.go:538:32:     from (*atomic.UnsafePointer).StoreNoWB(atomic.p.u, unsafe.Pointer(atomic.value)) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:538:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7: parameter atomic.p leaks to atomic.~r0 for (*Pointer[runtime._defer]).Load with derefs=1:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.p ← atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p, atomic..dict := atomic.p, &atomic..dict.Pointer[runtime._defer] (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← *atomic.p:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (dot of pointer) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.p.u (address-of) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from (*atomic.UnsafePointer).Load(atomic.p.u) (call parameter) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from atomic.~r0 = (*go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] })((*atomic.UnsafePointer).Load(atomic.p.u)) (assign-pair) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/runtime/atomic/types.go:525:7:   flow: atomic.~r0 ← atomic.~r0:
$GOROOT/src/internal/runtime/atomic/types.go:525:7:     from return atomic.~r0 (return) at $GOROOT/src/internal/runtime/atomic/types.go:525:6
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to {heap} for Escape[go.shape.func(go.shape.struct {})] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: {heap} ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.x (interface-converted) at $GOROOT/src/internal/abi/escape.go:30:16
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/internal/abi/escape.go:30:14
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to abi.~r0 for Escape[go.shape.func(go.shape.struct {})] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: abi.~r0 ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from return abi.x (return) at $GOROOT/src/internal/abi/escape.go:32:2
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to {heap} for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: {heap} ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.x (interface-converted) at $GOROOT/src/internal/abi/escape.go:30:16
$GOROOT/src/internal/abi/escape.go:28:20:     from abi.escapeSink = abi.x (assign) at $GOROOT/src/internal/abi/escape.go:30:14
$GOROOT/src/internal/abi/escape.go:28:20: parameter abi.x leaks to abi.~r0 for Escape[go.shape.*uint8] with derefs=0:
$GOROOT/src/internal/abi/escape.go:28:20:   flow: abi.~r0 ← abi.x:
$GOROOT/src/internal/abi/escape.go:28:20:     from return abi.x (return) at $GOROOT/src/internal/abi/escape.go:32:2
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:298:7: parameter unique.i leaks to {heap} for (*indirect[go.shape.interface {}]).empty with derefs=0:
$GOROOT/src/unique/canonmap.go:298:7:   flow: atomic.x ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:300:7
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:300:16
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (address-of) at $GOROOT/src/unique/canonmap.go:300:19
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x, atomic..dict := unique.i.children[unique.j], (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap in (*node[go.shape.interface {}]).indirect:
$GOROOT/src/unique/canonmap.go:270:9:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:270:9:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:270:9
$GOROOT/src/unique/canonmap.go:270:9:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:270:8
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*node[go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from return (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (return) at $GOROOT/src/unique/canonmap.go:272:2
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap in (*node[go.shape.interface {}]).entry:
$GOROOT/src/unique/canonmap.go:263:9:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:263:9:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:263:9
$GOROOT/src/unique/canonmap.go:263:9:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:263:8
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*node[go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from return (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (return) at $GOROOT/src/unique/canonmap.go:265:2
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:341:7: parameter unique.e leaks to {heap} for (*entry[go.shape.interface {}]).hasWeakPointer with derefs=0:
$GOROOT/src/unique/canonmap.go:341:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:346:8
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:346:17
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[2]) (assign-pair) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.interface {}].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap in newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]:
$GOROOT/src/unique/canonmap.go:295:9:   flow: unique.~r0 ← &{storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}}:
$GOROOT/src/unique/canonmap.go:295:9:     from &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (spill) at $GOROOT/src/unique/canonmap.go:295:9
$GOROOT/src/unique/canonmap.go:295:9:     from return &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (return) at $GOROOT/src/unique/canonmap.go:295:2
$GOROOT/src/unique/canonmap.go:294:36: parameter unique.parent leaks to {storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}} for newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }] with derefs=0:
$GOROOT/src/unique/canonmap.go:294:36:   flow: {storage for &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...}} ← unique.parent:
$GOROOT/src/unique/canonmap.go:294:36:     from unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} (struct literal element) at $GOROOT/src/unique/canonmap.go:295:21
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:298:7: parameter unique.i leaks to {heap} for (*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty with derefs=0:
$GOROOT/src/unique/canonmap.go:298:7:   flow: atomic.x ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:300:7
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:300:16
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (address-of) at $GOROOT/src/unique/canonmap.go:300:19
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x, atomic..dict := unique.i.children[unique.j], (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:300:24
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { unique.isEntry bool }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap in (*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect:
$GOROOT/src/unique/canonmap.go:270:9:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:270:9:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:270:9
$GOROOT/src/unique/canonmap.go:270:9:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:270:8
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from return (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (return) at $GOROOT/src/unique/canonmap.go:272:2
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap in (*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry:
$GOROOT/src/unique/canonmap.go:263:9:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:263:9:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:263:9
$GOROOT/src/unique/canonmap.go:263:9:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:263:8
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from return (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (return) at $GOROOT/src/unique/canonmap.go:265:2
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:341:7: parameter unique.e leaks to {heap} for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer with derefs=0:
$GOROOT/src/unique/canonmap.go:341:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:346:8
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:346:17
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[2]) (assign-pair) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:346:22
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:89:42
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:89:40
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*canonMap[main.plain]).cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, &unique..dict.canonMap[main.plain], unique.hash, unique.wp) (call parameter) at $GOROOT/src/unique/canonmap.go:180:6
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*canonMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*canonMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*canonMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*canonMap[main.plain]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*canonMap[main.plain]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*canonMap[main.plain]).Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:37:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[main.plain]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.indirect[main.plain]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/unique/canonmap.go:298:7: parameter unique.i leaks to {heap} for (*indirect[main.plain]).empty with derefs=0:
$GOROOT/src/unique/canonmap.go:298:7:   flow: unique.i ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i, unique..dict := unique.i, &unique..dict.indirect[main.plain] (assign-pair) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:   flow: atomic.x ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (address-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x, atomic..dict := unique.i.children[unique.j], (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.node[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.node[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.node[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.node[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[main.plain]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.node[main.plain]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap in (*node[main.plain]).indirect:
$GOROOT/src/unique/canonmap.go:268:6:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:268:6:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:6:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*node[main.plain]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap in (*node[main.plain]).entry:
$GOROOT/src/unique/canonmap.go:261:6:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:261:6:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:6:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*node[main.plain]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to {heap} for (*entry[main.plain]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: {heap} ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).prune(unique.e, &unique..dict.entry[main.plain]) (call parameter) at $GOROOT/src/unique/canonmap.go:354:6
$GOROOT/src/unique/canonmap.go:341:7: parameter unique.e leaks to {heap} for (*entry[main.plain]).hasWeakPointer with derefs=0:
$GOROOT/src/unique/canonmap.go:341:7:   flow: unique.e ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e, unique..dict, unique.wp := unique.e, &unique..dict.entry[main.plain], unique.wp (assign-pair) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[2]) (assign-pair) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to {heap} for (*entry[main.plain]).lookup with derefs=0:
$GOROOT/src/unique/canonmap.go:329:7:   flow: {heap} ← unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).lookup(unique.e, &unique..dict.entry[main.plain], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:329:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[main.plain].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[main.plain] (assign-pair) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.entry[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[main.plain]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[main.plain]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.entry[main.plain]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[main.plain]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.entry[main.plain]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[51]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Clear:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from sync.~r0 = &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[52]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:550:9
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from return &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:550:2
$GOROOT/src/internal/sync/hashtriemap.go:549:43: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:   flow: {storage for &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:     from sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:550:24
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:500:9
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:18
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:21
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[47]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:500:26
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[45]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
$GOROOT/src/internal/sync/hashtriemap.go:481:7: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All capturing by value: sync.ht (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:6: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[43]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from func literal (spill) at $GOROOT/src/internal/sync/hashtriemap.go:483:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from return func literal (return) at $GOROOT/src/internal/sync/hashtriemap.go:483:2
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {storage for func literal} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {storage for func literal} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:484:3
$GOROOT/src/internal/sync/hashtriemap.go:481:6: parameter sync..dict leaks to {storage for func literal} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:     from sync..dict (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:457:10
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:457:9
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: atomic.x ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from sync.ht.root (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:429:9
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from sync.ht.root (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:429:14
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.x, atomic..dict := sync.ht.root, (*[16]uintptr)(sync..dict[39]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:429:19
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:42: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:683:53
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:683:48
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:683:32
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:692:4
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:   flow: {heap} ← &{storage for "called CompareAndDelete when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from "called CompareAndDelete when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:371:9
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from panic("called CompareAndDelete when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:371:8
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:404:10
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:404:9
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[34]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:376:34
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:376:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:26
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:35
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[6]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r1 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.e.value, sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:670:4
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).loadAndDelete with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r0 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:14
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.head.value, sync.~r0, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:663:3
$GOROOT/src/internal/sync/hashtriemap.go:675:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:342:10
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:342:9
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[28]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:314:34
$GOROOT/src/internal/sync/hashtriemap.go:314:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:319:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:327:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:360:25
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:633:53
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:633:48
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:633:32
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: sync.e ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:635:5
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:637:5
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:637:14
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.x, atomic..dict, atomic.val := sync.e.overflow, (*[16]uintptr)(sync..dict[5]), sync.chain (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:637:20
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: sync.eNew ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:645:9
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: atomic.x ← sync.eNew:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:646:8
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.eNew.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:646:17
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.x, atomic..dict, atomic.val := sync.eNew.overflow, (*[16]uintptr)(sync..dict[5]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:646:23
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:648:4
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:   flow: {heap} ← &{storage for "called CompareAndSwap when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from "called CompareAndSwap when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:283:9
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from panic("called CompareAndSwap when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:283:8
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:290:13: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap capturing by value: .autotmp_14 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[24]), sync.key, sync.hash, sync.ht.valEqual, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:288:26
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:19
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:28
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: sync.e ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:606:5
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:608:5
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:608:14
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.x, atomic..dict, atomic.val := sync.e.overflow, (*[16]uintptr)(sync..dict[3]), sync.chain (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:608:20
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: sync.eNew ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:616:9
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: atomic.x ← sync.eNew:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:617:8
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.eNew.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:617:17
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.x, atomic..dict, atomic.val := sync.eNew.overflow, (*[16]uintptr)(sync..dict[3]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:617:23
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r1 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:610:17
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.e, sync.head.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:610:3
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.head, sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:619:4
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:231:10
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:231:9
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:249:12: sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap capturing by value: .autotmp_12 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[18]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.~r0 = &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:263:11
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[18]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:272:23
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap in newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:572:9
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from return &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:572:2
$GOROOT/src/internal/sync/hashtriemap.go:571:40: parameter sync.key leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:571:47: parameter sync.value leaks to {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} for newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:   flow: {storage for &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:     from sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:32:14
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:556:7
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:16
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:19
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:556:24
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap in (*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:715:9
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:715:8
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:717:2
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap in (*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:708:9
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:708:8
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:710:2
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:591:68
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:591:66
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:591:50
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:592:12
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:592:4
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:8
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:17
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:582:12
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:582:4
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:522:6
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).iter with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: {heap} ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.i, sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:498:6
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:493:6
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).find with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).find(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.hash, sync.valEqual, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:426:6
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:368:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from sync.ht, sync..dict, sync.key := sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadAndDelete(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:309:6
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: sync.new ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {heap} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {heap} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Load(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:64:6
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:37:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[*internal/abi.Type,interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from sync.ht, sync..dict := sync.ht, &sync..dict.HashTrieMap[*internal/abi.Type,interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[*internal/abi.Type,interface {}]).empty with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: sync.i ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i, sync..dict := sync.i, &sync..dict.indirect[*internal/abi.Type,interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap in (*node[*internal/abi.Type,interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[*internal/abi.Type,interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap in (*node[*internal/abi.Type,interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[*internal/abi.Type,interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndDelete(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.value, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:682:6
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).loadAndDelete(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:660:6
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]).swap(sync.head, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[*internal/abi.Type,interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: .autotmp_6 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← .autotmp_6:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return .autotmp_6, .autotmp_7 (return) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[*internal/abi.Type,interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[*internal/abi.Type,interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[*internal/abi.Type,interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: .autotmp_4 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← .autotmp_4:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return .autotmp_4, .autotmp_5 (return) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:27:11
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:27:9
$GOROOT/src/unique/handle.go:26:7:     from return *unique.h.value (return) at $GOROOT/src/unique/handle.go:27:2
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[main.plain].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h, unique..dict := unique.h, &unique..dict.Handle[main.plain] (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*canonMap[interface {}]).cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, &unique..dict.canonMap[interface {}], unique.hash, unique.wp) (call parameter) at $GOROOT/src/unique/canonmap.go:180:6
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*canonMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*canonMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*canonMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at $GOROOT/src/unique/canonmap.go:145:6
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*canonMap[interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*canonMap[interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:58:6
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*canonMap[interface {}]).Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.interface {}]).Load(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:37:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.indirect[interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.indirect[interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/unique/canonmap.go:298:7: parameter unique.i leaks to {heap} for (*indirect[interface {}]).empty with derefs=0:
$GOROOT/src/unique/canonmap.go:298:7:   flow: unique.i ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i, unique..dict := unique.i, &unique..dict.indirect[interface {}] (assign-pair) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:   flow: atomic.x ← unique.i:
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children (dot of pointer) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (fixed-array-index-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from unique.i.children[unique.j] (address-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x, atomic..dict := unique.i.children[unique.j], (*[16]uintptr)(unique..dict[0]) (assign-pair) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/unique/canonmap.go:298:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:298:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.node[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.node[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.node[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.node[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.node[interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.node[interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap in (*node[interface {}]).indirect:
$GOROOT/src/unique/canonmap.go:268:6:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/unique/canonmap.go:268:6:     from "called indirect on entry node" (spill) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:6:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*node[interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at $GOROOT/src/unique/canonmap.go:268:6
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap in (*node[interface {}]).entry:
$GOROOT/src/unique/canonmap.go:261:6:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/unique/canonmap.go:261:6:     from "called entry on non-entry node" (spill) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:6:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*node[interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at $GOROOT/src/unique/canonmap.go:261:6
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:354:7: parameter unique.e leaks to {heap} for (*entry[interface {}]).prune with derefs=0:
$GOROOT/src/unique/canonmap.go:354:7:   flow: {heap} ← unique.e:
$GOROOT/src/unique/canonmap.go:354:7:     from (*unique.entry[go.shape.interface {}]).prune(unique.e, &unique..dict.entry[interface {}]) (call parameter) at $GOROOT/src/unique/canonmap.go:354:6
$GOROOT/src/unique/canonmap.go:341:7: parameter unique.e leaks to {heap} for (*entry[interface {}]).hasWeakPointer with derefs=0:
$GOROOT/src/unique/canonmap.go:341:7:   flow: unique.e ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e, unique..dict, unique.wp := unique.e, &unique..dict.entry[interface {}], unique.wp (assign-pair) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:   flow: atomic.x ← unique.e:
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (dot of pointer) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from unique.e.overflow (address-of) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x, atomic..dict := unique.e.overflow, (*[16]uintptr)(unique..dict[2]) (assign-pair) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:   flow: {heap} ← atomic.x:
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from &atomic.x.v (address-of) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:341:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/unique/canonmap.go:341:6
$GOROOT/src/unique/canonmap.go:329:7: parameter unique.e leaks to {heap} for (*entry[interface {}]).lookup with derefs=0:
$GOROOT/src/unique/canonmap.go:329:7:   flow: {heap} ← unique.e:
$GOROOT/src/unique/canonmap.go:329:7:     from (*unique.entry[go.shape.interface {}]).lookup(unique.e, &unique..dict.entry[interface {}], unique.key) (call parameter) at $GOROOT/src/unique/canonmap.go:329:6
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for Pointer[interface {}].Value with derefs=0:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[interface {}] (assign-pair) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at $GOROOT/src/weak/pointer.go:85:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[unique.entry[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[unique.entry[interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[unique.entry[interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[unique.entry[interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[unique.entry[interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/abi/escape.go:62:37: parameter abi.v leaks to {heap} for EscapeToResultNonString[go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/abi/escape.go:62:37:   flow: {heap} ← abi.v:
$GOROOT/src/internal/abi/escape.go:62:37:     from abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(abi..dict[0]), abi.v) (call parameter) at $GOROOT/src/internal/abi/escape.go:63:17
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[go.shape.interface {}].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:27:11
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:27:9
$GOROOT/src/unique/handle.go:26:7:     from return *unique.h.value (return) at $GOROOT/src/unique/handle.go:27:2
$GOROOT/src/unique/handle.go:33:25: parameter unique.value leaks to {heap} for Make[interface {}] with derefs=0:
$GOROOT/src/unique/handle.go:33:25:   flow: {heap} ← unique.value:
$GOROOT/src/unique/handle.go:33:25:     from unique.Make[go.shape.interface {}](&unique..dict.Make[interface {}], unique.value) (call parameter) at $GOROOT/src/unique/handle.go:33:6
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[interface {}].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h, unique..dict := unique.h, &unique..dict.Handle[interface {}] (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.*int] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
strings_alone_stay_when_hashed.go:20:44: parameter v leaks to {heap} for hash[*int] with derefs=0:
strings_alone_stay_when_hashed.go:20:44:   flow: {heap} ← v:
strings_alone_stay_when_hashed.go:20:44:     from hash[go.shape.*int](&.dict.hash[*int], seed, v) (call parameter) at strings_alone_stay_when_hashed.go:20:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.struct { main.name string; main.any interface {} }] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[main.boxed] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[main.boxed], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[interface {}]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.h := unique.h (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h, unique..dict := unique.h, &unique..dict.Handle[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[go.shape.interface {}]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.h, _ := unique.h, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[interface {}]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p := weak.p (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*entry[interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*entry[interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*indirect[interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*indirect[interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for uniqueMap[interface {}].Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.interface {}]).Load(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*uniqueMap[interface {}]).Load with derefs=1:
$GOROOT/src/unique/canonmap.go:37:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.interface {}]).Load(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for uniqueMap[interface {}].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for uniqueMap[interface {}].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: unique.key ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*uniqueMap[interface {}]).LoadOrStore with derefs=1:
$GOROOT/src/unique/canonmap.go:58:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*uniqueMap[interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: unique.key ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m, &unique..dict.canonMap[interface {}], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for uniqueMap[interface {}].cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m, unique.hash, unique.wp := unique.m.canonMap, unique.hash, unique.wp (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, &unique..dict.canonMap[interface {}], unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*uniqueMap[interface {}]).cleanup with derefs=1:
$GOROOT/src/unique/canonmap.go:180:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m, unique.hash, unique.wp := unique.m.canonMap, unique.hash, unique.wp (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m, &unique..dict.canonMap[interface {}], unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for uniqueMap[interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: unique.oldEntry ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for uniqueMap[interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.newEntry ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for uniqueMap[interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*uniqueMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: unique.oldEntry ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*uniqueMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.newEntry ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*uniqueMap[interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m, &unique..dict.canonMap[interface {}], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[main.plain]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.h := unique.h (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h, unique..dict := unique.h, &unique..dict.Handle[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.h ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.h, _ := unique.h, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.~r0 = *unique.h.value (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/handle.go:26:7:     from return unique.~r0 (return) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[main.plain]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p := weak.p (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, weak..dict := weak.p, &weak..dict.Pointer[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[main.plain]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*entry[main.plain]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[main.plain]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*entry[main.plain]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[main.plain]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*indirect[main.plain]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[main.plain]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*indirect[main.plain]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = unique.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for uniqueMap[main.plain].Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*uniqueMap[main.plain]).Load with derefs=1:
$GOROOT/src/unique/canonmap.go:37:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for uniqueMap[main.plain].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for uniqueMap[main.plain].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: unique.key ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*uniqueMap[main.plain]).LoadOrStore with derefs=1:
$GOROOT/src/unique/canonmap.go:58:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*uniqueMap[main.plain]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: unique.key ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from unique.m, unique.key := unique.m.canonMap, unique.key (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m, &unique..dict.canonMap[main.plain], unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for uniqueMap[main.plain].cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: unique.m ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m, unique.hash, unique.wp := unique.m.canonMap, unique.hash, unique.wp (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, &unique..dict.canonMap[main.plain], unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*uniqueMap[main.plain]).cleanup with derefs=1:
$GOROOT/src/unique/canonmap.go:180:7:   flow: unique.m ← *unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m, unique.hash, unique.wp := unique.m.canonMap, unique.hash, unique.wp (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m, &unique..dict.canonMap[main.plain], unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for uniqueMap[main.plain].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: unique.oldEntry ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for uniqueMap[main.plain].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.newEntry ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for uniqueMap[main.plain].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*uniqueMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: unique.oldEntry ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*uniqueMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: unique.newEntry ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*uniqueMap[main.plain]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: unique.parent ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from unique.m, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent := unique.m.canonMap, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m, &unique..dict.canonMap[main.plain], unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, _ := weak.p, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[main.plain] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/weak/pointer.go:85:7: parameter weak.p leaks to {heap} for (*Pointer[go.shape.interface {}]).Value with derefs=1:
$GOROOT/src/weak/pointer.go:85:7:   flow: weak.p ← *weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p (indirection) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.p, _ := weak.p, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:   flow: {heap} ← weak.p:
$GOROOT/src/weak/pointer.go:85:7:     from weak.p.u (dot) at <autogenerated>:1
$GOROOT/src/weak/pointer.go:85:7:     from weak.runtime_makeStrongFromWeak(weak.p.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*entry[go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*entry[go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to unique.~r0 for (*indirect[go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to unique.~r0 for (*indirect[go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.~r0 ← unique.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return unique.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n := unique.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, unique..dict := unique.n, &unique..dict.node[interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.interface {}])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }).unique.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }).unique.entry with derefs=0:
$GOROOT/src/unique/canonmap.go:261:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:261:7:     from go.shape.~r0 = (*unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:261:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:261:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }).unique.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7: parameter unique.n leaks to go.shape.~r0 for (*struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }).unique.indirect with derefs=0:
$GOROOT/src/unique/canonmap.go:268:7:   flow: unique.n ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n.node (address-of) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:     from unique.n, _ := unique.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← unique.n:
$GOROOT/src/unique/canonmap.go:268:7:     from go.shape.~r0 = (*unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }])(unsafe.Pointer(unique.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:268:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/unique/canonmap.go:268:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[*internal/abi.Type,interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[*internal/abi.Type,interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[*internal/abi.Type,interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[*internal/abi.Type,interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[*internal/abi.Type,interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[*internal/abi.Type,interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[*internal/abi.Type,interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[*internal/abi.Type,interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load with derefs=1:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).Load(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {heap} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=1:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {heap} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m.canonMap, unique..dict, unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup with derefs=1:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).cleanup(unique.m.canonMap, unique..dict, unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[*internal/abi.Type,interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.interface {}].Load with derefs=0:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.interface {}]).Load(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.interface {}]).Load with derefs=1:
$GOROOT/src/unique/canonmap.go:37:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:37:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:37:7:     from (*unique.canonMap[go.shape.interface {}]).Load(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.interface {}].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {heap} for uniqueMap[go.shape.interface {}].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {heap} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for uniqueMap[go.shape.interface {}].LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.interface {}]).LoadOrStore with derefs=1:
$GOROOT/src/unique/canonmap.go:58:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:58:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:7:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:6: parameter unique..dict leaks to {heap} for (*uniqueMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:6:   flow: {heap} ← unique..dict:
$GOROOT/src/unique/canonmap.go:58:6:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:58:35: parameter unique.key leaks to {heap} for (*uniqueMap[go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/unique/canonmap.go:58:35:   flow: {heap} ← unique.key:
$GOROOT/src/unique/canonmap.go:58:35:     from (*unique.canonMap[go.shape.interface {}]).LoadOrStore(unique.m.canonMap, unique..dict, unique.key) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for uniqueMap[go.shape.interface {}].cleanup with derefs=0:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m.canonMap, unique..dict, unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7: parameter unique.m leaks to {heap} for (*uniqueMap[go.shape.interface {}]).cleanup with derefs=1:
$GOROOT/src/unique/canonmap.go:180:7:   flow: {heap} ← *unique.m:
$GOROOT/src/unique/canonmap.go:180:7:     from unique.m.canonMap (dot of pointer) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:180:7:     from (*unique.canonMap[go.shape.interface {}]).cleanup(unique.m.canonMap, unique..dict, unique.hash, unique.wp) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for uniqueMap[go.shape.interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for uniqueMap[go.shape.interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for uniqueMap[go.shape.interface {}].expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:30: parameter unique.oldEntry leaks to {heap} for (*uniqueMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:30:   flow: {heap} ← unique.oldEntry:
$GOROOT/src/unique/canonmap.go:145:30:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:40: parameter unique.newEntry leaks to {heap} for (*uniqueMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:40:   flow: {heap} ← unique.newEntry:
$GOROOT/src/unique/canonmap.go:145:40:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:145:93: parameter unique.parent leaks to {heap} for (*uniqueMap[go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/unique/canonmap.go:145:93:   flow: {heap} ← unique.parent:
$GOROOT/src/unique/canonmap.go:145:93:     from (*unique.canonMap[go.shape.interface {}]).expand(unique.m.canonMap, unique..dict, unique.oldEntry, unique.newEntry, unique.newHash, unique.hashShift, unique.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/canonmap.go:193:22: index bounds check elided
$GOROOT/src/unique/canonmap.go:243:20: index bounds check elided
$GOROOT/src/unique/canonmap.go:73:22: index bounds check elided
$GOROOT/src/unique/canonmap.go:45:18: index bounds check elided
$GOROOT/src/unique/canonmap.go:193:22: index bounds check elided
$GOROOT/src/unique/canonmap.go:243:20: index bounds check elided
$GOROOT/src/unique/canonmap.go:73:22: index bounds check elided
$GOROOT/src/unique/canonmap.go:45:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:435:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:412:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:350:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:220:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:103:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:73:18: index bounds check elided
