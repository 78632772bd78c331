call_service_registered.go:14:6: can inline (*Arith).Multiply with cost 10 as: method(*Arith) func(*Args, *int) error { *reply = args.A * args.B; return nil }
call_service_registered.go:19:6: cannot inline serve: unhandled op GO
call_service_registered.go:24:2: can inline serve.gowrap1 with cost 60 as: func() { (*rpc.Server).Accept(.autotmp_4, .autotmp_5) }
call_service_registered.go:28:6: cannot inline call: function too complex: cost 89 exceeds budget 80
call_service_registered.go:33:6: cannot inline address: function too complex: cost 85 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:549:6: can inline sync.newIndirectNode[go.shape.interface {},go.shape.interface {}] with cost 9 as: func(*[2]uintptr, *sync.indirect[go.shape.interface {},go.shape.interface {}]) *sync.indirect[go.shape.interface {},go.shape.interface {}] { return &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:39:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_2) }
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init with cost 72 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr) { if (*atomic.Uint32).Load(sync.ht.inited) == uint32(0) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) } }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear: function too complex: cost 163 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect with cost 8 as: method(*sync.node[go.shape.interface {},go.shape.interface {}]) func(*[10]uintptr) *sync.indirect[go.shape.interface {},go.shape.interface {}] { if sync.n.isEntry { panic("called indirect on entry node") }; return (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).entry with cost 9 as: method(*sync.node[go.shape.interface {},go.shape.interface {}]) func(*[10]uintptr) *sync.entry[go.shape.interface {},go.shape.interface {}] { if !sync.n.isEntry { panic("called entry on non-entry node") }; return (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:498:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter: function too complex: cost 181 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range: function too complex: cost 154 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:481:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All: function too complex: cost 95 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:483:9: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All.func1 with cost 76 as: func(func(go.shape.interface {}, go.shape.interface {}) bool) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, (*[144]uintptr)(sync..dict[43]), (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load(sync.ht.root, (*[16]uintptr)(sync..dict[44])), sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with cost 67 as: method(*sync.entry[go.shape.interface {},go.shape.interface {}]) func(*[60]uintptr, go.shape.interface {}, go.shape.interface {}, sync.equalFunc) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find: function too complex: cost 373 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:682:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete: function too complex: cost 207 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty with cost 34 as: method(*sync.indirect[go.shape.interface {},go.shape.interface {}]) func(*[2]uintptr) bool { sync.nc := 0; for loop; return sync.nc == 0 }
$GOROOT/src/internal/sync/hashtriemap.go:368:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete: function too complex: cost 1095 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:660:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete: function too complex: cost 164 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:309:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete: function too complex: cost 1103 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete with cost 67 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr, go.shape.interface {}) { _, _ = go.shape.interface {}(.autotmp_3), .autotmp_4 }
$GOROOT/src/internal/sync/hashtriemap.go:571:6: can inline sync.newEntryNode[go.shape.interface {},go.shape.interface {}] with cost 11 as: func(*[3]uintptr, go.shape.interface {}, go.shape.interface {}) *sync.entry[go.shape.interface {},go.shape.interface {}] { return &sync.entry[go.shape.interface {},go.shape.interface {}]{...} }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap: function too complex: cost 402 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:280:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:290:3: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_14) }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: cannot inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).swap: function too complex: cost 357 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:167:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand: function too complex: cost 445 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:205:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:249:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_12) }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with cost 68 as: method(*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]) func(*[144]uintptr, go.shape.interface {}, go.shape.interface {}) { _, _ = go.shape.interface {}(.autotmp_4), .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup with cost 36 as: method(*sync.entry[go.shape.interface {},go.shape.interface {}]) func(*[60]uintptr, go.shape.interface {}) (go.shape.interface {}, bool) { for loop; return *new(<node DYNAMICTYPE>), false }
$GOROOT/src/internal/sync/hashtriemap.go:88:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore: unhandled op DEFER
$GOROOT/src/internal/sync/hashtriemap.go:141:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore.deferwrap1 with cost 74 as: func() { (*sync.Mutex).Unlock(.autotmp_16) }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: cannot inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load: function too complex: cost 300 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]) func(*[16]uintptr, *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }) *go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] } { return (*go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }, *go.shape.struct { internal/sync.isEntry bool }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]) func(*[16]uintptr, *go.shape.struct { internal/sync.isEntry bool }) *go.shape.struct { internal/sync.isEntry bool } { return (*go.shape.struct { internal/sync.isEntry bool })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}], *sync.entry[go.shape.interface {},go.shape.interface {}]) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with cost 62 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}]) *sync.entry[go.shape.interface {},go.shape.interface {}] { return (*sync.entry[go.shape.interface {},go.shape.interface {}])(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with cost 61 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr, *sync.entry[go.shape.interface {},go.shape.interface {}]) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Load with cost 4 as: method(*atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]) func(*[16]uintptr) *sync.entry[go.shape.interface {},go.shape.interface {}] { return (*sync.entry[go.shape.interface {},go.shape.interface {}])(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/internal/sync/hashtriemap.go:522:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Clear with cost 61 as: method(*sync.HashTrieMap[interface {},interface {}]) func() { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:498:6: can inline sync.(*HashTrieMap[interface {},interface {}]).iter with cost 64 as: method(*sync.HashTrieMap[interface {},interface {}]) func(*sync.indirect[interface {},interface {}], func(any, any) bool) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.i, sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:493:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Range with cost 62 as: method(*sync.HashTrieMap[interface {},interface {}]) func(func(any, any) bool) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.yield) }
$GOROOT/src/internal/sync/hashtriemap.go:481:6: can inline sync.(*HashTrieMap[interface {},interface {}]).All with cost 62 as: method(*sync.HashTrieMap[interface {},interface {}]) func() func(func(any, any) bool) { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:426:6: cannot inline sync.(*HashTrieMap[interface {},interface {}]).find: function too complex: cost 83 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:368:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndDelete with cost 64 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old) }
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Delete with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) }
$GOROOT/src/internal/sync/hashtriemap.go:309:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadAndDelete with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:280:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndSwap with cost 65 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any, any) bool { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:205:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Swap with cost 73 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Store with cost 74 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) }
$GOROOT/src/internal/sync/hashtriemap.go:167:6: can inline sync.(*HashTrieMap[interface {},interface {}]).expand with cost 67 as: method(*sync.HashTrieMap[interface {},interface {}]) func(*sync.entry[interface {},interface {}], *sync.entry[interface {},interface {}], uintptr, uint, *sync.indirect[interface {},interface {}]) *sync.node[interface {},interface {}] { return (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) }
$GOROOT/src/internal/sync/hashtriemap.go:88:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadOrStore with cost 73 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any, any) (any, bool) { return .autotmp_5, .autotmp_6 }
$GOROOT/src/internal/sync/hashtriemap.go:64:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Load with cost 72 as: method(*sync.HashTrieMap[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/internal/sync/hashtriemap.go:37:6: cannot inline sync.(*HashTrieMap[interface {},interface {}]).initSlow: marked go:noinline
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[interface {},interface {}]).init with cost 76 as: method(*sync.HashTrieMap[interface {},interface {}]) func() { (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).init(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}], *sync.indirect[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}]) *sync.indirect[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func(*sync.indirect[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.indirect[interface {},interface {}]]) func() *sync.indirect[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[interface {},interface {}]).empty with cost 39 as: method(*sync.indirect[interface {},interface {}]) func() bool { return (*sync.indirect[go.shape.interface {},go.shape.interface {}]).empty(sync.i, &sync..dict.indirect[interface {},interface {}]) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}], *sync.node[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}]) *sync.node[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func(*sync.node[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.node[interface {},interface {}]]) func() *sync.node[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]]) }
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[interface {},interface {}]).indirect with cost 13 as: method(*sync.node[interface {},interface {}]) func() *sync.indirect[interface {},interface {}] { return (*sync.node[go.shape.interface {},go.shape.interface {}]).indirect(sync.n, &sync..dict.node[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[interface {},interface {}]).entry with cost 14 as: method(*sync.node[interface {},interface {}]) func() *sync.entry[interface {},interface {}] { return (*sync.node[go.shape.interface {},go.shape.interface {}]).entry(sync.n, &sync..dict.node[interface {},interface {}]) }
$GOROOT/src/internal/sync/hashtriemap.go:682:6: can inline sync.(*entry[interface {},interface {}]).compareAndDelete with cost 74 as: method(*sync.entry[interface {},interface {}]) func(any, any, sync.equalFunc) (*sync.entry[interface {},interface {}], bool) { return .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:660:6: can inline sync.(*entry[interface {},interface {}]).loadAndDelete with cost 76 as: method(*sync.entry[interface {},interface {}]) func(any) (any, *sync.entry[interface {},interface {}], bool) { return .autotmp_5, .autotmp_6, .autotmp_7 }
$GOROOT/src/internal/sync/hashtriemap.go:632:6: can inline sync.(*entry[interface {},interface {}]).compareAndSwap with cost 75 as: method(*sync.entry[interface {},interface {}]) func(any, any, any, sync.equalFunc) (*sync.entry[interface {},interface {}], bool) { return .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:603:6: can inline sync.(*entry[interface {},interface {}]).swap with cost 77 as: method(*sync.entry[interface {},interface {}]) func(any, any) (*sync.entry[interface {},interface {}], any, bool) { return .autotmp_6, .autotmp_7, .autotmp_8 }
$GOROOT/src/internal/sync/hashtriemap.go:589:6: cannot inline sync.(*entry[interface {},interface {}]).lookupWithValue: function too complex: cost 84 exceeds budget 80
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[interface {},interface {}]).lookup with cost 51 as: method(*sync.entry[interface {},interface {}]) func(any) (any, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}], *sync.entry[interface {},interface {}]) bool { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with cost 68 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}]) *sync.entry[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Store with cost 66 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func(*sync.entry[interface {},interface {}]) { (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Load with cost 9 as: method(*atomic.Pointer[internal/sync.entry[interface {},interface {}]]) func() *sync.entry[interface {},interface {}] { return (*atomic.Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load(atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]]) }
call_service_registered.go:20:25: inlining call to rpc.NewServer
call_service_registered.go:21:27: inlining call to rpc.(*Server).Register
call_service_registered.go:29:19: inlining call to rpc.(*Client).Call
call_service_registered.go:33:73: inlining call to mail.ParseAddress
$GOROOT/src/internal/sync/hashtriemap.go:38:16: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:41:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:49:23: inlining call to abi.TypeOf
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).MapType
$GOROOT/src/internal/sync/hashtriemap.go:50:37: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:50:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:55:17: inlining call to atomic.(*Uint32).Store
$GOROOT/src/internal/sync/hashtriemap.go:49:23: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:49:34: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/sync/hashtriemap.go:39:24: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:31:19: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:527:37: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:527:15: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:523:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:500:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:505:26: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:510:15: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:515:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:495:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:494:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:482:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:484:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:591:89: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:594:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:429:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:436:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:444:24: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:454:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:461:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:462:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:463:18: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:469:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:444:42: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:683:74: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:685:28: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:688:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:690:69: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:691:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:691:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:695:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:556:24: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:373:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:379:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:385:23: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:388:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:394:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:395:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:399:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:410:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:412:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:413:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:416:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:369:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:402:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:411:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:663:40: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:666:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:669:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:673:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:311:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:317:15: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:323:25: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:326:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:332:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:333:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:337:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:348:17: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.(*Bool).Store
$GOROOT/src/internal/sync/hashtriemap.go:350:57: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:351:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:354:13: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:310:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:340:32: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:349:15: inlining call to atomic.b32
$GOROOT/src/internal/sync/hashtriemap.go:633:74: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:635:20: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:636:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:637:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:642:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:644:69: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:645:24: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:646:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:646:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:647:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:651:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:285:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:297:23: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:303:12: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:281:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:290:20: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:606:20: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:607:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:608:20: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:613:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:616:24: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:617:39: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:617:23: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:618:11: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:622:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:173:26: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:177:32: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:187:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:188:34: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:191:34: inlining call to sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:192:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:207:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:214:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:221:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:228:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:235:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:236:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:237:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:242:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:255:21: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:258:14: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:263:26: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:266:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:272:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:206:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:249:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:584:22: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:90:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:97:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:104:17: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:24: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:120:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:127:12: inlining call to sync.(*Mutex).Lock
$GOROOT/src/internal/sync/hashtriemap.go:128:16: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:129:45: inlining call to atomic.(*Bool).Load
$GOROOT/src/internal/sync/hashtriemap.go:134:14: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:145:21: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:151:26: inlining call to sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:154:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:160:13: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:89:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:114:33: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:146:30: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:141:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:66:33: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:68:19: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:73:56: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:18: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:80:17: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:65:9: inlining call to atomic.(*Uint32).Load
$GOROOT/src/internal/sync/hashtriemap.go:78:27: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:359:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:199:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/internal/sync/hashtriemap.go:30:6: inlining call to atomic.(*Uint32).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:553:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to abi.NoEscape
$GOROOT/src/internal/sync/hashtriemap.go:589:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:579:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBe
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBe
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBeAssignable
<autogenerated>:1: inlining call to reflect.flag.mustBeAssignable
<autogenerated>:1: inlining call to reflect.flag.mustBeExported
<autogenerated>:1: inlining call to reflect.flag.mustBeExported
<autogenerated>:1: inlining call to reflect.flag.ro
<autogenerated>:1: inlining call to reflect.flag.ro
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[interface {},interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
<autogenerated>:1: inlining call to sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
call_service_registered.go:14:7: t does not escape
call_service_registered.go:14:26: args does not escape
call_service_registered.go:14:38: reply does not escape
call_service_registered.go:24:2: func literal escapes to heap in serve:
call_service_registered.go:24:2:   flow: {heap} ← &{storage for func literal}:
call_service_registered.go:24:2:     from func literal (spill) at call_service_registered.go:24:2
call_service_registered.go:24:2: serve capturing by value: .autotmp_4 (addr=false assign=false width=8)
call_service_registered.go:24:2: serve capturing by value: .autotmp_5 (addr=false assign=false width=16)
call_service_registered.go:21:31: new(Arith) escapes to heap in serve:
call_service_registered.go:21:31:   flow: rpc.rcvr ← &{storage for new(Arith)}:
call_service_registered.go:21:31:     from new(Arith) (spill) at call_service_registered.go:21:31
call_service_registered.go:21:31:     from new(Arith) (interface-converted) at call_service_registered.go:21:31
call_service_registered.go:21:31:     from rpc.server, rpc.rcvr := server, new(Arith) (assign-pair) at call_service_registered.go:21:27
call_service_registered.go:21:31:   flow: {heap} ← rpc.rcvr:
call_service_registered.go:21:31:     from (*rpc.Server).register(rpc.server, rpc.rcvr, "", false) (call parameter) at call_service_registered.go:21:27
call_service_registered.go:19:12: parameter l leaks to {heap} for serve with derefs=0:
call_service_registered.go:19:12:   flow: .autotmp_5 ← l:
call_service_registered.go:19:12:     from .autotmp_4, .autotmp_5 = server, l (assign-pair) at call_service_registered.go:24:2
call_service_registered.go:19:12:   flow: {heap} ← .autotmp_5:
call_service_registered.go:19:12:     from (*rpc.Server).Accept(.autotmp_4, .autotmp_5) (call parameter) at call_service_registered.go:24:18
call_service_registered.go:20:25: &rpc.Server{} escapes to heap in serve:
call_service_registered.go:20:25:   flow: ~r0 ← &{storage for &rpc.Server{}}:
call_service_registered.go:20:25:     from &rpc.Server{} (spill) at call_service_registered.go:20:25
call_service_registered.go:20:25:     from ~r0 = &rpc.Server{} (assign-pair) at call_service_registered.go:20:25
call_service_registered.go:20:25:   flow: server ← ~r0:
call_service_registered.go:20:25:     from server := ~r0 (assign) at call_service_registered.go:20:9
call_service_registered.go:20:25:   flow: rpc.server ← server:
call_service_registered.go:20:25:     from rpc.server, rpc.rcvr := server, new(Arith) (assign-pair) at call_service_registered.go:21:27
call_service_registered.go:20:25:   flow: {heap} ← rpc.server:
call_service_registered.go:20:25:     from (*rpc.Server).register(rpc.server, rpc.rcvr, "", false) (call parameter) at call_service_registered.go:21:27
call_service_registered.go:19:12: parameter l leaks to {storage for func literal} for serve with derefs=0:
call_service_registered.go:19:12:   flow: .autotmp_5 ← l:
call_service_registered.go:19:12:     from .autotmp_4, .autotmp_5 = server, l (assign-pair) at call_service_registered.go:24:2
call_service_registered.go:19:12:   flow: {storage for func literal} ← .autotmp_5:
call_service_registered.go:19:12:     from .autotmp_5 (captured by a closure) at call_service_registered.go:24:2
call_service_registered.go:19:12: leaking param: l
call_service_registered.go:20:25: &rpc.Server{} escapes to heap
call_service_registered.go:21:31: new(Arith) escapes to heap
call_service_registered.go:28:11: parameter client leaks to {heap} for call with derefs=0:
call_service_registered.go:28:11:   flow: rpc.client ← client:
call_service_registered.go:28:11:     from rpc.client, rpc.serviceMethod, rpc.args, rpc.reply := client, "Arith.Multiply", &Args{...}, &product (assign-pair) at call_service_registered.go:29:19
call_service_registered.go:28:11:   flow: {heap} ← rpc.client:
call_service_registered.go:28:11:     from (*rpc.Client).Go(rpc.client, rpc.serviceMethod, rpc.args, rpc.reply, make(chan *rpc.Call, 1)) (call parameter) at call_service_registered.go:29:19
call_service_registered.go:29:38: &Args{...} escapes to heap in call:
call_service_registered.go:29:38:   flow: rpc.args ← &{storage for &Args{...}}:
call_service_registered.go:29:38:     from &Args{...} (spill) at call_service_registered.go:29:38
call_service_registered.go:29:38:     from &Args{...} (interface-converted) at call_service_registered.go:29:38
call_service_registered.go:29:38:     from rpc.client, rpc.serviceMethod, rpc.args, rpc.reply := client, "Arith.Multiply", &Args{...}, &product (assign-pair) at call_service_registered.go:29:19
call_service_registered.go:29:38:   flow: {heap} ← rpc.args:
call_service_registered.go:29:38:     from (*rpc.Client).Go(rpc.client, rpc.serviceMethod, rpc.args, rpc.reply, make(chan *rpc.Call, 1)) (call parameter) at call_service_registered.go:29:19
call_service_registered.go:28:32: product escapes to heap in call:
call_service_registered.go:28:32:   flow: rpc.reply ← &product:
call_service_registered.go:28:32:     from &product (address-of) at call_service_registered.go:29:51
call_service_registered.go:28:32:     from &product (interface-converted) at call_service_registered.go:29:51
call_service_registered.go:28:32:     from rpc.client, rpc.serviceMethod, rpc.args, rpc.reply := client, "Arith.Multiply", &Args{...}, &product (assign-pair) at call_service_registered.go:29:19
call_service_registered.go:28:32:   flow: {heap} ← rpc.reply:
call_service_registered.go:28:32:     from (*rpc.Client).Go(rpc.client, rpc.serviceMethod, rpc.args, rpc.reply, make(chan *rpc.Call, 1)) (call parameter) at call_service_registered.go:29:19
call_service_registered.go:28:11: leaking param: client
call_service_registered.go:28:32: moved to heap: product
call_service_registered.go:29:38: &Args{...} escapes to heap
call_service_registered.go:33:14: parameter s leaks to {heap} for address with derefs=0:
call_service_registered.go:33:14:   flow: mail.address ← s:
call_service_registered.go:33:14:     from mail.address := s (assign-pair) at call_service_registered.go:33:73
call_service_registered.go:33:14:   flow: {storage for &mail.addrParser{...}} ← mail.address:
call_service_registered.go:33:14:     from mail.addrParser{...} (struct literal element) at call_service_registered.go:33:73
call_service_registered.go:33:14:   flow: {temp} ← &{storage for &mail.addrParser{...}}:
call_service_registered.go:33:14:     from &mail.addrParser{...} (spill) at call_service_registered.go:33:73
call_service_registered.go:33:14:     from (*mail.addrParser).parseSingleAddress(&mail.addrParser{...}) (call parameter) at call_service_registered.go:33:73
call_service_registered.go:33:14:   flow: {heap} ← *{temp}:
call_service_registered.go:33:14: leaking param: s
call_service_registered.go:33:73: &mail.addrParser{...} does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:39:17: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow capturing by value: .autotmp_2 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: sync.m ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:38:4
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.ht.initMu (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:38:11
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from sync.m := sync.ht.initMu (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.m:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.Mutex).lockSlow(sync.m) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:38:16
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:37
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[1]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:50:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:50:15
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[51]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:523:9
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:37
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: atomic.val ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.x, atomic..dict, atomic.val := sync.ht.root, (*[16]uintptr)(sync..dict[52]), sync.~r0 (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:527:37:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:527:15
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in newIndirectNode[go.shape.interface {},go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:550:9
$GOROOT/src/internal/sync/hashtriemap.go:550:9:     from return &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:550:2
$GOROOT/src/internal/sync/hashtriemap.go:549:43: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} for newIndirectNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:   flow: {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:549:43:     from sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:550:24
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:505:26:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:505:26
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:510:15:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:510:15
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter with derefs=0:
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
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[45]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:494:9
$GOROOT/src/internal/sync/hashtriemap.go:481:7: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All capturing by value: sync.ht (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:6: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[43]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:482:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from func literal (spill) at $GOROOT/src/internal/sync/hashtriemap.go:483:9
$GOROOT/src/internal/sync/hashtriemap.go:483:9:     from return func literal (return) at $GOROOT/src/internal/sync/hashtriemap.go:483:2
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {storage for func literal} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {storage for func literal} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from sync.ht (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:484:3
$GOROOT/src/internal/sync/hashtriemap.go:481:6: parameter sync..dict leaks to {storage for func literal} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/internal/sync/hashtriemap.go:481:6:     from sync..dict (captured by a closure) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:444:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:444:24
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:454:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:454:18
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:457:10
$GOROOT/src/internal/sync/hashtriemap.go:457:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:457:9
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).find with derefs=0:
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
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:683:53
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:683:48
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:683:32
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:692:4
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:   flow: {heap} ← &{storage for "called CompareAndDelete when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from "called CompareAndDelete when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:371:9
$GOROOT/src/internal/sync/hashtriemap.go:371:9:     from panic("called CompareAndDelete when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:371:8
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:385:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:385:23
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:404:10
$GOROOT/src/internal/sync/hashtriemap.go:404:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:404:9
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[34]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:376:34
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:376:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:26
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:35
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[6]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:663:40
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r1 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.e.value, sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:670:4
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: sync.~r0 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:663:14
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from return sync.head.value, sync.~r0, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:663:3
$GOROOT/src/internal/sync/hashtriemap.go:675:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:323:25:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:323:25
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:342:10
$GOROOT/src/internal/sync/hashtriemap.go:342:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:342:9
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[28]), sync.key, sync.hash, nil, *new(<node DYNAMICTYPE>)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:314:34
$GOROOT/src/internal/sync/hashtriemap.go:314:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:319:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:327:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:360:25
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:633:53
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from &sync.head.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:633:48
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from sync.valEqual(unsafe.Pointer(&sync.head.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:633:32
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:635:20:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
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
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:645:24:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
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
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:645:24
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[4]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:635:20
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from return sync.head, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:648:4
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:   flow: {heap} ← &{storage for "called CompareAndSwap when value is not of comparable type"}:
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from "called CompareAndSwap when value is not of comparable type" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:283:9
$GOROOT/src/internal/sync/hashtriemap.go:283:9:     from panic("called CompareAndSwap when value is not of comparable type") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:283:8
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:297:23:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:23
$GOROOT/src/internal/sync/hashtriemap.go:290:13: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap capturing by value: .autotmp_14 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, (*[144]uintptr)(sync..dict[24]), sync.key, sync.hash, sync.ht.valEqual, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:288:26
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.~r0, (*[60]uintptr)(sync..dict[26]), sync.key, sync.old, sync.new, sync.ht.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:297:40
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: atomic.x ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:19
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:28
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x, atomic..dict := sync.head.overflow, (*[16]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:607:33
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:606:20:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
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
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).swap:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:616:24:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
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
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:616:24
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[2]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:606:20
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r1 for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r1 ← *sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from sync.head.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:610:17
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.e, sync.head.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:610:3
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: sync.~r0 ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from return sync.head, sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:619:4
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...}:
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... (spill) at $GOROOT/src/internal/sync/hashtriemap.go:181:10
$GOROOT/src/internal/sync/hashtriemap.go:181:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while inserting (inc...) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:181:9
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.oldEntry.key (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:169:48
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from &sync.oldEntry.key (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:169:39
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from sync.ht.keyHash(unsafe.Pointer(&sync.oldEntry.key), sync.ht.seed) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:169:23
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: atomic.x ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:11
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:20
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x, atomic..dict, atomic.val := sync.newEntry.overflow, (*[16]uintptr)(sync..dict[14]), sync.oldEntry (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:173:26
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:177:32:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
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
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.~r0 ← &{storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.~r0 = &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:191:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: sync.nextIndirect ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:191:16
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: atomic.val ← sync.nextIndirect:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from sync.nextIndirect.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:192:47
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from &sync.nextIndirect.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:192:34
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.x, atomic..dict, atomic.val := sync.newIndirect.children[sync.oi], (*[16]uintptr)(sync..dict[16]), &sync.nextIndirect.node (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:191:34:   flow: {heap} ← atomic.val:
$GOROOT/src/internal/sync/hashtriemap.go:191:34:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:192:33
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: sync.parent ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync..dict, sync.parent := (*[2]uintptr)(sync..dict[15]), sync.parent (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {storage for &sync.indirect[go.shape.interface {},go.shape.interface {}]{...}} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from sync.indirect[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:177:32
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to sync.~r0 for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: sync.~r0 ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from sync.newEntry.node (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:174:19
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from &sync.newEntry.node (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:174:10
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from return &sync.newEntry.node (return) at $GOROOT/src/internal/sync/hashtriemap.go:174:3
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:228:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:228:18
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:231:10
$GOROOT/src/internal/sync/hashtriemap.go:231:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:231:9
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:255:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:255:21
$GOROOT/src/internal/sync/hashtriemap.go:249:12: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap capturing by value: .autotmp_12 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.oldEntry, (*[60]uintptr)(sync..dict[22]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:256:42
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[18]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:206:9
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:263:11
$GOROOT/src/internal/sync/hashtriemap.go:263:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:263:26:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[18]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:272:23
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: sync.value ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[23]), sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:263:26
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in newEntryNode[go.shape.interface {},go.shape.interface {}]:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:572:9
$GOROOT/src/internal/sync/hashtriemap.go:572:9:     from return &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (return) at $GOROOT/src/internal/sync/hashtriemap.go:572:2
$GOROOT/src/internal/sync/hashtriemap.go:571:40: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for newEntryNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:571:40:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:571:47: parameter sync.value leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for newEntryNode[go.shape.interface {},go.shape.interface {}] with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:571:47:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:572:21
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:200:16
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:114:24:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:114:24
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:120:18:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:120:18
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:123:10
$GOROOT/src/internal/sync/hashtriemap.go:123:10:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:123:9
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:145:21:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:145:21
$GOROOT/src/internal/sync/hashtriemap.go:141:12: sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore capturing by value: .autotmp_16 (addr=false assign=false width=8)
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[8]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:89:9
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.~r0 ← &{storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}}:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (spill) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.~r0 = &sync.entry[go.shape.interface {},go.shape.interface {}]{...} (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: sync.newEntry ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from sync.newEntry := sync.~r0 (assign) at $GOROOT/src/internal/sync/hashtriemap.go:151:11
$GOROOT/src/internal/sync/hashtriemap.go:151:26:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:151:26:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, (*[144]uintptr)(sync..dict[8]), sync.oldEntry, sync.newEntry, sync.hash, sync.hashShift, sync.i) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:160:23
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.value ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync..dict, sync.key, sync.value := (*[3]uintptr)(sync..dict[13]), sync.key, sync.value (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {storage for &sync.entry[go.shape.interface {},go.shape.interface {}]{...}} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from sync.entry[go.shape.interface {},go.shape.interface {}]{...} (struct literal element) at $GOROOT/src/internal/sync/hashtriemap.go:151:26
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to sync.result for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: sync.result ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from return sync.value, false (return) at $GOROOT/src/internal/sync/hashtriemap.go:162:2
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:33: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:146:30: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:78:18:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:78:18
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:80:17:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:80:17
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap in (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:   flow: {heap} ← &{storage for "internal/sync.HashTrieMap: ran out of hash bits while iterating"}:
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from "internal/sync.HashTrieMap: ran out of hash bits while iterating" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:82:8
$GOROOT/src/internal/sync/hashtriemap.go:82:8:     from panic("internal/sync.HashTrieMap: ran out of hash bits while iterating") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:82:7
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from sync.ht, sync..dict := sync.ht, (*[144]uintptr)(sync..dict[3]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:65:9
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:27: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:32:14
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[go.shape.interface {},go.shape.interface {}]).empty with derefs=0:
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
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap in (*node[go.shape.interface {},go.shape.interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:715:9
$GOROOT/src/internal/sync/hashtriemap.go:715:9:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:715:8
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:717:2
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap in (*node[go.shape.interface {},go.shape.interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:708:9
$GOROOT/src/internal/sync/hashtriemap.go:708:9:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:708:8
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (return) at $GOROOT/src/internal/sync/hashtriemap.go:710:2
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:591:68
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:591:66
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:591:50
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:592:12
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:592:4
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[go.shape.interface {},go.shape.interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:8
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:17
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:584:22
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:582:12
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return sync.e.value, true (return) at $GOROOT/src/internal/sync/hashtriemap.go:582:4
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/internal/sync/hashtriemap.go:522:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Clear with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:522:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Clear(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:522:6
$GOROOT/src/internal/sync/hashtriemap.go:498:35: parameter sync.i leaks to {heap} for (*HashTrieMap[interface {},interface {}]).iter with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:   flow: {heap} ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:498:35:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).iter(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.i, sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:498:6
$GOROOT/src/internal/sync/hashtriemap.go:493:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Range with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:493:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Range(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.yield) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:493:6
$GOROOT/src/internal/sync/hashtriemap.go:481:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).All with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:481:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).All(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:481:6
$GOROOT/src/internal/sync/hashtriemap.go:426:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).find with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:426:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).find(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.hash, sync.valEqual, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:426:6
$GOROOT/src/internal/sync/hashtriemap.go:368:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:368:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:368:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Delete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from sync.ht, sync..dict, sync.key := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:359:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:359:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, (*[144]uintptr)(sync..dict[33]), sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:359:6
$GOROOT/src/internal/sync/hashtriemap.go:309:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:309:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadAndDelete(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:309:6
$GOROOT/src/internal/sync/hashtriemap.go:280:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:280:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:45: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:280:45:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:280:57: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).CompareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:280:57:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.old, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:280:6
$GOROOT/src/internal/sync/hashtriemap.go:205:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:205:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:35: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:205:35:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:205:42: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:205:42:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:205:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:199:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: sync.key ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:36:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:199:36:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43: parameter sync.new leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Store with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: sync.new ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from sync.ht, sync..dict, sync.key, sync.new := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.new (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:199:43:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:199:43:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap(sync.ht, (*[144]uintptr)(sync..dict[17]), sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:199:6
$GOROOT/src/internal/sync/hashtriemap.go:167:37: parameter sync.oldEntry leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:   flow: {heap} ← sync.oldEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:37:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:47: parameter sync.newEntry leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:   flow: {heap} ← sync.newEntry:
$GOROOT/src/internal/sync/hashtriemap.go:167:47:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:167:103: parameter sync.parent leaks to {heap} for (*HashTrieMap[interface {},interface {}]).expand with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:   flow: {heap} ← sync.parent:
$GOROOT/src/internal/sync/hashtriemap.go:167:103:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).expand(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.oldEntry, sync.newEntry, sync.newHash, sync.hashShift, sync.parent) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:167:6
$GOROOT/src/internal/sync/hashtriemap.go:88:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:88:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:42: parameter sync.key leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:88:42:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:88:49: parameter sync.value leaks to {heap} for (*HashTrieMap[interface {},interface {}]).LoadOrStore with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:   flow: {heap} ← sync.value:
$GOROOT/src/internal/sync/hashtriemap.go:88:49:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key, sync.value) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:88:6
$GOROOT/src/internal/sync/hashtriemap.go:64:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).Load with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:64:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).Load(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:64:6
$GOROOT/src/internal/sync/hashtriemap.go:37:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).initSlow with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:37:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, &sync..dict.HashTrieMap[interface {},interface {}]) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:37:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7: parameter sync.ht leaks to {heap} for (*HashTrieMap[interface {},interface {}]).init with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: sync.ht ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from sync.ht, sync..dict := sync.ht, &sync..dict.HashTrieMap[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/internal/sync/hashtriemap.go:30:7:   flow: {heap} ← sync.ht:
$GOROOT/src/internal/sync/hashtriemap.go:30:7:     from (*sync.HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow(sync.ht, (*[144]uintptr)(sync..dict[0])) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:30:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.indirect[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.indirect[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7: parameter sync.i leaks to {heap} for (*indirect[interface {},interface {}]).empty with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: sync.i ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i, sync..dict := sync.i, &sync..dict.indirect[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: atomic.x ← sync.i:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (fixed-array-index-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from sync.i.children[sync.j] (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x, atomic..dict := sync.i.children[sync.j], (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/internal/sync/hashtriemap.go:553:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:553:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.node[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.node[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap in (*node[interface {},interface {}]).indirect:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:   flow: {heap} ← &{storage for "called indirect on entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from "called indirect on entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6:     from panic("called indirect on entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*node[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:713:6
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap in (*node[interface {},interface {}]).entry:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from "called entry on non-entry node" (spill) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6:     from panic("called entry on non-entry node") (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*node[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at $GOROOT/src/internal/sync/hashtriemap.go:706:6
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:682:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).compareAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:682:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndDelete(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:682:6
$GOROOT/src/internal/sync/hashtriemap.go:660:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).loadAndDelete with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:660:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).loadAndDelete(sync.head, &sync..dict.entry[interface {},interface {}], sync.key) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:660:6
$GOROOT/src/internal/sync/hashtriemap.go:632:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:632:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:41: parameter sync.key leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:632:41:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:632:53: parameter sync.new leaks to {heap} for (*entry[interface {},interface {}]).compareAndSwap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:632:53:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).compareAndSwap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.old, sync.new, sync.valEqual) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:632:6
$GOROOT/src/internal/sync/hashtriemap.go:603:7: parameter sync.head leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:   flow: {heap} ← sync.head:
$GOROOT/src/internal/sync/hashtriemap.go:603:7:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:31: parameter sync.key leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:   flow: {heap} ← sync.key:
$GOROOT/src/internal/sync/hashtriemap.go:603:31:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:603:38: parameter sync.new leaks to {heap} for (*entry[interface {},interface {}]).swap with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:   flow: {heap} ← sync.new:
$GOROOT/src/internal/sync/hashtriemap.go:603:38:     from (*sync.entry[go.shape.interface {},go.shape.interface {}]).swap(sync.head, &sync..dict.entry[interface {},interface {}], sync.key, sync.new) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:603:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to {heap} for (*entry[interface {},interface {}]).lookupWithValue with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: {heap} ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from &sync.e.value (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.valEqual(unsafe.Pointer(&sync.e.value), sync.~r0) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7: parameter sync.e leaks to sync.~r0 for (*entry[interface {},interface {}]).lookupWithValue with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e, sync..dict, sync.key, sync.value, sync.valEqual := sync.e, &sync..dict.entry[interface {},interface {}], sync.key, sync.value, sync.valEqual (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: .autotmp_6 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:   flow: sync.~r0 ← .autotmp_6:
$GOROOT/src/internal/sync/hashtriemap.go:589:7:     from return .autotmp_6, .autotmp_7 (return) at $GOROOT/src/internal/sync/hashtriemap.go:589:6
$GOROOT/src/internal/sync/hashtriemap.go:589:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to {heap} for (*entry[interface {},interface {}]).lookup with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: atomic.x ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.overflow (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x, atomic..dict := sync.e.overflow, (*[16]uintptr)(sync..dict[0]) (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: {heap} ← atomic.x:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from &atomic.x.v (address-of) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7: parameter sync.e leaks to sync.~r0 for (*entry[interface {},interface {}]).lookup with derefs=1:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.e ← sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e, sync..dict, sync.key := sync.e, &sync..dict.entry[interface {},interface {}], sync.key (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← *sync.e:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.e.value (dot of pointer) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from sync.~r0, sync.~r1 = sync.e.value, true (assign-pair) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: .autotmp_4 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:   flow: sync.~r0 ← .autotmp_4:
$GOROOT/src/internal/sync/hashtriemap.go:579:7:     from return .autotmp_4, .autotmp_5 (return) at $GOROOT/src/internal/sync/hashtriemap.go:579:6
$GOROOT/src/internal/sync/hashtriemap.go:579:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[internal/sync.entry[interface {},interface {}]]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[internal/sync.entry[interface {},interface {}]] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[interface {},interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[interface {},interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[interface {},interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[interface {},interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[interface {},interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[interface {},interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = sync.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: &reflect.ValueError{...} escapes to heap in struct { reflect.typ_ *internal/abi.Type; reflect.ptr unsafe.Pointer; reflect.flag }.reflect.mustBe:
<autogenerated>:1:   flow: {heap} ← &{storage for &reflect.ValueError{...}}:
<autogenerated>:1:     from &reflect.ValueError{...} (spill) at <autogenerated>:1
<autogenerated>:1:     from &reflect.ValueError{...} (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from panic(&reflect.ValueError{...}) (call parameter) at <autogenerated>:1
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: &reflect.ValueError{...} escapes to heap in (*struct { reflect.typ_ *internal/abi.Type; reflect.ptr unsafe.Pointer; reflect.flag }).reflect.mustBe:
<autogenerated>:1:   flow: {heap} ← &{storage for &reflect.ValueError{...}}:
<autogenerated>:1:     from &reflect.ValueError{...} (spill) at <autogenerated>:1
<autogenerated>:1:     from &reflect.ValueError{...} (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from panic(&reflect.ValueError{...}) (call parameter) at <autogenerated>:1
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Align with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Align() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:122:15: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
$GOROOT/src/reflect/type.go:122:15:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:122:15:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Bits with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Bits() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.CanSeq with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.CanSeq() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.CanSeq2 with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.CanSeq2() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ChanDir with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.ChanDir() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Comparable with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Comparable() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:128:16: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
$GOROOT/src/reflect/type.go:128:16:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:128:16:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Elem with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Elem() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Field with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Field(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldAlign with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldAlign() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:189:15: parameter reflect.index leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
$GOROOT/src/reflect/type.go:189:15:   flow: {heap} ← reflect.index:
$GOROOT/src/reflect/type.go:189:15:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:196:14: parameter reflect.name leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
$GOROOT/src/reflect/type.go:196:14:   flow: {heap} ← reflect.name:
$GOROOT/src/reflect/type.go:196:14:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:214:18: parameter reflect.match leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
$GOROOT/src/reflect/type.go:214:18:   flow: {heap} ← reflect.match:
$GOROOT/src/reflect/type.go:214:18:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Fields with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Fields() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:119:13: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
$GOROOT/src/reflect/type.go:119:13:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:119:13:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.In with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.In(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Ins with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Ins() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.IsVariadic with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.IsVariadic() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Key with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Key() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Kind with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Kind() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Len with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Len() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Method with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Method(go.shape.~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:84:15: parameter go.shape.~p1 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
$GOROOT/src/reflect/type.go:84:15:   flow: {heap} ← go.shape.~p1:
$GOROOT/src/reflect/type.go:84:15:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Methods with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Methods() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Name() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumField with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumField() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumIn with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumIn() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumMethod with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumMethod() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumOut with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumOut() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Out with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Out(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Outs with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Outs() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowComplex with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowComplex(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowFloat with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowFloat(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowInt with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowInt(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowUint with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowUint(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.PkgPath with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.PkgPath() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Size with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Size() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.reflect.common with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.common() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.reflect.uncommon with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.uncommon() (call parameter) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*entry[go.shape.interface {},go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*entry[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*indirect[go.shape.interface {},go.shape.interface {}]).entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.interface {},go.shape.interface {}]).entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*indirect[go.shape.interface {},go.shape.interface {}]).indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to sync.~r0 for (*indirect[go.shape.interface {},go.shape.interface {}]).indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return sync.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n := sync.n.node (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, sync..dict := sync.n, &sync..dict.node[interface {},interface {}] (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.entry:
<autogenerated>:1:   flow: {heap} ← &{storage for "called entry on non-entry node"}:
<autogenerated>:1:     from "called entry on non-entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called entry on non-entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.entry with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from go.shape.~r0 = (*sync.entry[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:706:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:706:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap in (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.indirect:
<autogenerated>:1:   flow: {heap} ← &{storage for "called indirect on entry node"}:
<autogenerated>:1:     from "called indirect on entry node" (spill) at <autogenerated>:1
<autogenerated>:1:     from panic("called indirect on entry node") (call parameter) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7: parameter sync.n leaks to go.shape.~r0 for (*struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }).internal/sync.indirect with derefs=0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: sync.n ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (dot of pointer) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n.node (address-of) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from sync.n, _ := sync.n.node, 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← sync.n:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from go.shape.~r0 = (*sync.indirect[go.shape.interface {},go.shape.interface {}])(unsafe.Pointer(sync.n)) (assign-pair) at <autogenerated>:1
$GOROOT/src/internal/sync/hashtriemap.go:713:7:   flow: go.shape.~r0 ← go.shape.~r0:
$GOROOT/src/internal/sync/hashtriemap.go:713:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:435:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:412:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:350:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:220:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:103:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:73:18: index bounds check elided
