$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
strings_alone_stay_when_hashed.go:22:6: can inline strings
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { main.name string; main.any interface {} }]
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { main.name string; main.any interface {} }]
strings_alone_stay_when_hashed.go:24:6: can inline values
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.*uint8]
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.*int]
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.interface {}]
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:549:6: can inline sync.newIndirectNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:39:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).initSlow.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).init
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Load
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Load
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Load
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookup
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[go.shape.*internal/abi.Type,go.shape.interface {}]).indirect
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store
$GOROOT/src/unique/canonmap.go:294:6: can inline unique.newIndirectNode[go.shape.interface {}]
$GOROOT/src/internal/sync/hashtriemap.go:571:6: can inline sync.newEntryNode[go.shape.*internal/abi.Type,go.shape.interface {}]
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Store
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Store
$GOROOT/src/internal/sync/hashtriemap.go:141:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).LoadOrStore.deferwrap1
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Load
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.interface {}].Value
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[go.shape.interface {}]).entry
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[go.shape.interface {}]).indirect
$GOROOT/src/internal/abi/escape.go:28:6: can inline abi.Escape[go.shape.*uint8]
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Store
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Store
$GOROOT/src/internal/abi/escape.go:28:6: can inline abi.Escape[go.shape.func(go.shape.struct {})]
$GOROOT/src/runtime/mcleanup.go:183:20: can inline runtime.AddCleanup[go.shape.interface {},go.shape.struct {}].func1
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[go.shape.interface {}]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[go.shape.interface {}]).empty
$GOROOT/src/unique/canonmap.go:111:2: can inline unique.(*canonMap[go.shape.interface {}]).LoadOrStore.deferwrap1
$GOROOT/src/unique/canonmap.go:136:28: can inline unique.(*canonMap[go.shape.interface {}]).LoadOrStore.func1
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.interface {}]
$GOROOT/src/internal/abi/escape.go:62:6: can inline abi.EscapeToResultNonString[go.shape.interface {}]
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Store
$GOROOT/src/unique/canonmap.go:294:6: can inline unique.newIndirectNode[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Load
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Load
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).entry
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).indirect
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Store
$GOROOT/src/runtime/mcleanup.go:183:20: can inline runtime.AddCleanup[go.shape.struct { main.name string; main.parts [2]string; main.n int },go.shape.struct {}].func1
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).empty
$GOROOT/src/unique/canonmap.go:111:2: can inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore.deferwrap1
$GOROOT/src/unique/canonmap.go:136:28: can inline unique.(*canonMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]).LoadOrStore.func1
$GOROOT/src/internal/abi/escape.go:62:6: can inline abi.EscapeToResultNonString[go.shape.struct { main.name string; main.parts [2]string; main.n int }]
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[interface {}]]; unique.key weak.Pointer[interface {}]; unique.hash uintptr }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[interface {}]] }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.interface {}]]; unique.key weak.Pointer[go.shape.interface {}]; unique.hash uintptr }]).Swap
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[go.shape.struct { runtime.heap bool; runtime.rangefunc bool; runtime.sp uintptr; runtime.pc uintptr; runtime.fn func(); runtime.link *runtime._defer; runtime.head *internal/runtime/atomic.Pointer[runtime._defer] }]).Load
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[go.shape.68e328d70a0c9f4d3399877636a721ae667f6eaeaeaaf0bcdd72110f766d41f0]).Load
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[runtime.m]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[runtime.m]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[runtime.m]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[runtime.m]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[runtime.m]).Load
$GOROOT/src/internal/runtime/atomic/types.go:569:6: can inline atomic.(*Pointer[runtime._defer]).CompareAndSwap
$GOROOT/src/internal/runtime/atomic/types.go:561:6: can inline atomic.(*Pointer[runtime._defer]).CompareAndSwapNoWB
$GOROOT/src/internal/runtime/atomic/types.go:545:6: can inline atomic.(*Pointer[runtime._defer]).Store
$GOROOT/src/internal/runtime/atomic/types.go:538:6: can inline atomic.(*Pointer[runtime._defer]).StoreNoWB
$GOROOT/src/internal/runtime/atomic/types.go:525:6: can inline atomic.(*Pointer[runtime._defer]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.interface {}]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.interface {}]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[go.shape.interface {}]]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.overflow sync/atomic.Pointer[unique.entry[main.plain]]; unique.key weak.Pointer[main.plain]; unique.hash uintptr }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[main.plain]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[main.plain]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[unique.node[main.plain]] }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.overflow sync/atomic.Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]; unique.key weak.Pointer[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.hash uintptr }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.node = unique.node[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.dead sync/atomic.Bool; unique.parent *unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]; unique.mu sync.Mutex; unique.children [16]sync/atomic.Pointer[go.shape.struct { unique.isEntry bool }] }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { unique.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]]).Load
$GOROOT/src/unique/canonmap.go:180:6: can inline unique.(*canonMap[main.plain]).cleanup
$GOROOT/src/unique/canonmap.go:145:6: can inline unique.(*canonMap[main.plain]).expand
$GOROOT/src/unique/canonmap.go:58:6: can inline unique.(*canonMap[main.plain]).LoadOrStore
$GOROOT/src/unique/canonmap.go:37:6: can inline unique.(*canonMap[main.plain]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.indirect[main.plain]]).Load
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[main.plain]).empty
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.node[main.plain]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.node[main.plain]]).Load
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[main.plain]).indirect
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[main.plain]).entry
$GOROOT/src/unique/canonmap.go:354:6: can inline unique.(*entry[main.plain]).prune
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[main.plain]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:329:6: can inline unique.(*entry[main.plain]).lookup
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[main.plain].Value
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[main.plain]]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]; internal/sync.key *internal/abi.Type; internal/sync.value interface {} }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[*internal/abi.Type,interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[*internal/abi.Type,interface {}]; internal/sync.children [16]sync/atomic.Pointer[internal/sync.node[*internal/abi.Type,interface {}]] }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.overflow sync/atomic.Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]; internal/sync.key go.shape.*internal/abi.Type; internal/sync.value go.shape.interface {} }]).Swap
$GOROOT/src/internal/sync/hashtriemap.go:483:9: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).All.func1
$GOROOT/src/internal/sync/hashtriemap.go:589:6: can inline sync.(*entry[go.shape.*internal/abi.Type,go.shape.interface {}]).lookupWithValue
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[go.shape.*internal/abi.Type,go.shape.interface {}]).empty
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:290:3: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).CompareAndSwap.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:249:2: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Swap.deferwrap1
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[go.shape.*internal/abi.Type,go.shape.interface {}]).Store
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.node = internal/sync.node[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.dead sync/atomic.Bool; internal/sync.mu internal/sync.Mutex; internal/sync.parent *internal/sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]; internal/sync.children [16]sync/atomic.Pointer[go.shape.struct { internal/sync.isEntry bool }] }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { internal/sync.isEntry bool }]).Swap
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:522:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Clear
$GOROOT/src/internal/sync/hashtriemap.go:498:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).iter
$GOROOT/src/internal/sync/hashtriemap.go:493:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Range
$GOROOT/src/internal/sync/hashtriemap.go:481:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).All
$GOROOT/src/internal/sync/hashtriemap.go:368:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:359:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Delete
$GOROOT/src/internal/sync/hashtriemap.go:309:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).LoadAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:280:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).CompareAndSwap
$GOROOT/src/internal/sync/hashtriemap.go:205:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Swap
$GOROOT/src/internal/sync/hashtriemap.go:199:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Store
$GOROOT/src/internal/sync/hashtriemap.go:167:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).expand
$GOROOT/src/internal/sync/hashtriemap.go:88:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).LoadOrStore
$GOROOT/src/internal/sync/hashtriemap.go:64:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).Load
$GOROOT/src/internal/sync/hashtriemap.go:30:6: can inline sync.(*HashTrieMap[*internal/abi.Type,interface {}]).init
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.indirect[*internal/abi.Type,interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:553:6: can inline sync.(*indirect[*internal/abi.Type,interface {}]).empty
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.node[*internal/abi.Type,interface {}]]).Load
$GOROOT/src/internal/sync/hashtriemap.go:713:6: can inline sync.(*node[*internal/abi.Type,interface {}]).indirect
$GOROOT/src/internal/sync/hashtriemap.go:706:6: can inline sync.(*node[*internal/abi.Type,interface {}]).entry
$GOROOT/src/internal/sync/hashtriemap.go:682:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).compareAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:660:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).loadAndDelete
$GOROOT/src/internal/sync/hashtriemap.go:632:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).compareAndSwap
$GOROOT/src/internal/sync/hashtriemap.go:603:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).swap
$GOROOT/src/internal/sync/hashtriemap.go:579:6: can inline sync.(*entry[*internal/abi.Type,interface {}]).lookup
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[internal/sync.entry[*internal/abi.Type,interface {}]]).Load
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[go.shape.struct { main.name string; main.parts [2]string; main.n int }].Value
$GOROOT/src/unique/handle.go:33:6: can inline unique.Make[main.plain]
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[main.plain].Value
$GOROOT/src/unique/canonmap.go:180:6: can inline unique.(*canonMap[interface {}]).cleanup
$GOROOT/src/unique/canonmap.go:145:6: can inline unique.(*canonMap[interface {}]).expand
$GOROOT/src/unique/canonmap.go:58:6: can inline unique.(*canonMap[interface {}]).LoadOrStore
$GOROOT/src/unique/canonmap.go:37:6: can inline unique.(*canonMap[interface {}]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.indirect[interface {}]]).Load
$GOROOT/src/unique/canonmap.go:298:6: can inline unique.(*indirect[interface {}]).empty
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.node[interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.node[interface {}]]).Load
$GOROOT/src/unique/canonmap.go:268:6: can inline unique.(*node[interface {}]).indirect
$GOROOT/src/unique/canonmap.go:261:6: can inline unique.(*node[interface {}]).entry
$GOROOT/src/unique/canonmap.go:354:6: can inline unique.(*entry[interface {}]).prune
$GOROOT/src/unique/canonmap.go:341:6: can inline unique.(*entry[interface {}]).hasWeakPointer
$GOROOT/src/unique/canonmap.go:329:6: can inline unique.(*entry[interface {}]).lookup
$GOROOT/src/weak/pointer.go:85:6: can inline weak.Pointer[interface {}].Value
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[unique.entry[interface {}]]).Load
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[go.shape.interface {}].Value
$GOROOT/src/unique/handle.go:33:6: can inline unique.Make[interface {}]
$GOROOT/src/unique/handle.go:26:6: can inline unique.Handle[interface {}].Value
strings_alone_stay_when_hashed.go:20:6: can inline hash[*int]
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[main.boxed]
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[main.plain]
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
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:22:33: s does not escape
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:24:32: leaking param: s
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:50:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:78:18: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:78:27: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:80:17: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:177:32: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:191:34: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:24: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:114:33: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:120:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:145:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:146:30: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:151:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:28:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:50:19: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:53:17: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:155:32: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/unique/canonmap.go:169:34: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:200:16: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:207:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:221:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:84:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:90:18: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:115:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
strings_alone_stay_when_hashed.go:28:2: moved to heap: x
strings_alone_stay_when_hashed.go:29:72: 300 escapes to heap
strings_alone_stay_when_hashed.go:30:27: 1000 escapes to heap
strings_alone_stay_when_hashed.go:30:53: 1001 escapes to heap
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:527:37: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
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
$GOROOT/src/internal/sync/hashtriemap.go:635:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:645:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:297:23: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:606:20: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:616:24: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:228:18: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:255:21: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:263:26: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:713:6: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:706:6: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:589:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:579:6: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/unique/canonmap.go:268:6: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:261:6: "called entry on non-entry node" escapes to heap
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
