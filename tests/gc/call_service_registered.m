call_service_registered.go:14:6: can inline (*Arith).Multiply
call_service_registered.go:24:2: can inline serve.gowrap1
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[interface {},interface {}]]; internal/sync.key interface {}; internal/sync.value interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[interface {},interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[interface {},interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[interface {},interface {}]] }]).Load
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:549:6: can inline sync.newIndirectNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:39:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).initSlow.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).init
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[go.shape.interface {},go.shape.interface {}]).entry
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]; internal/sync.key go.shape.interface {}; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:483:9: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).All.func1
$GOROOT/src/internal/sync/hashtriemap.go:589:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookupWithValue
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[go.shape.interface {},go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:571:6: can inline sync.newEntryNode[go.shape.interface {},go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:290:3: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).CompareAndSwap.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:249:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Swap.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[go.shape.interface {},go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:141:2: can inline sync.(*HashTrieMap[go.shape.interface {},go.shape.interface {}]).LoadOrStore.deferwrap1
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.interface {},go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.interface {},go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.interface {},go.shape.interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:522:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Clear
$GOROOT/src/internal/sync/hashtriemap.go:498:6: can inline sync.(*HashTrieMap[interface {},interface {}]).iter
$GOROOT/src/internal/sync/hashtriemap.go:493:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Range
$GOROOT/src/internal/sync/hashtriemap.go:481:6: can inline sync.(*HashTrieMap[interface {},interface {}]).All
$GOROOT/src/internal/sync/hashtriemap.go:368:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:309:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:280:6: can inline sync.(*HashTrieMap[interface {},interface {}]).CompareAndSwap
$GOROOT/src/internal/sync/hashtriemap.go:205:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Swap
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:167:6: can inline sync.(*HashTrieMap[interface {},interface {}]).expand
$GOROOT/src/internal/sync/hashtriemap.go:88:6: can inline sync.(*HashTrieMap[interface {},interface {}]).LoadOrStore
$GOROOT/src/internal/sync/hashtriemap.go:64:6: can inline sync.(*HashTrieMap[interface {},interface {}]).Load
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[interface {},interface {}]).init
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.indirect[interface {},interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[interface {},interface {}]).empty
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.node[interface {},interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[interface {},interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[interface {},interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:682:6: can inline sync.(*entry[interface {},interface {}]).compareAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:660:6: can inline sync.(*entry[interface {},interface {}]).loadAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:632:6: can inline sync.(*entry[interface {},interface {}]).compareAndSwap
$GOROOT/src/internal/sync/hashtriemap.go:603:6: can inline sync.(*entry[interface {},interface {}]).swap
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[interface {},interface {}]).lookup
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[interface {},interface {}]]).Load
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
call_service_registered.go:19:12: leaking param: l
call_service_registered.go:20:25: &rpc.Server{} escapes to heap
call_service_registered.go:21:31: new(Arith) escapes to heap
call_service_registered.go:28:11: leaking param: client
call_service_registered.go:28:32: moved to heap: product
call_service_registered.go:29:38: &Args{...} escapes to heap
call_service_registered.go:33:14: leaking param: s
call_service_registered.go:33:73: &mail.addrParser{...} does not escape
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:505:26: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:510:15: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:444:42: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:454:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:376:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:385:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:675:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:314:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:319:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:323:25: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:327:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:33: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:146:30: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.interface {},go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:27: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:589:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:6: new(<node DYNAMICTYPE>) does not escape
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
<autogenerated>:1: "called entry on non-entry node" escapes to heap
<autogenerated>:1: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:435:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:412:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:350:18: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:220:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:103:22: index bounds check elided
$GOROOT/src/internal/sync/hashtriemap.go:73:18: index bounds check elided
