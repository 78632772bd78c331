$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:22:33: s does not escape
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
strings_alone_stay_when_hashed.go:24:32: leaking param: s
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:550:9: &sync.indirect[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:586:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:708:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:715:9: "called indirect on entry node" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:75:15: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:82:8: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:572:9: &sync.entry[go.shape.*internal/abi.Type,go.shape.interface {}]{...} escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:181:10: "internal/sync.HashTrieMap: ran out of hash bits while inserting (inc... escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:123:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.interface {}]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:295:9: &unique.indirect[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:27:11: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:263:9: "called entry on non-entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:270:9: "called indirect on entry node" escapes to heap
$GOROOT/src/unique/canonmap.go:55:8: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:316:10: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/unique/canonmap.go:319:9: &unique.entry[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
$GOROOT/src/unique/canonmap.go:159:10: "unique.canonMap: ran out of hash bits while inserting" escapes to heap
$GOROOT/src/runtime/mcleanup.go:88:9: "runtime.AddCleanup: ptr is nil" escapes to heap
$GOROOT/src/runtime/mcleanup.go:93:24: runtime.arg does not escape
$GOROOT/src/runtime/mcleanup.go:97:10: "runtime.AddCleanup: ptr is equal to arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:102:9: "runtime.AddCleanup: ptr is arena-allocated" escapes to heap
$GOROOT/src/runtime/mcleanup.go:122:13: new([2]uintptr) escapes to heap
$GOROOT/src/runtime/mcleanup.go:125:13: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/runtime/mcleanup.go:136:9: "runtime.AddCleanup: ptr not in allocated block" escapes to heap
$GOROOT/src/runtime/mcleanup.go:150:11: "runtime.AddCleanup: ptr is within arg, cleanup will never run" escapes to heap
$GOROOT/src/runtime/mcleanup.go:167:11: "runtime.AddCleanup: cleanup function closes over ptr, cleanup will n... escapes to heap
$GOROOT/src/unique/canonmap.go:210:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:235:12: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:93:10: "unique.canonMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/unique/canonmap.go:136:28: func literal escapes to heap
$GOROOT/src/unique/handle.go:41:8: &unique.uniqueMap[go.shape.struct { main.name string; main.parts [2]string; main.n int }]{...} escapes to heap
strings_alone_stay_when_hashed.go:28:2: moved to heap: x
strings_alone_stay_when_hashed.go:29:72: 300 escapes to heap
strings_alone_stay_when_hashed.go:30:27: 1000 escapes to heap
strings_alone_stay_when_hashed.go:30:53: 1001 escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:483:9: func literal escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:596:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:457:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:371:9: "called CompareAndDelete when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:376:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:404:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:675:13: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:314:55: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:319:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:327:14: new(<node DYNAMICTYPE>) does not escape
$GOROOT/src/internal/sync/hashtriemap.go:342:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:283:9: "called CompareAndSwap when value is not of comparable type" escapes to heap
$GOROOT/src/internal/sync/hashtriemap.go:231:10: "internal/sync.HashTrieMap: ran out of hash bits while iterating" escapes to heap
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
