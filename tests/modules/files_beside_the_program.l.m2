# ex/notes/words
words/words.go:25:19: &Word{...} escapes to heap in Load:
words/words.go:25:19:   flow: {heap} ← &{storage for &Word{...}}:
words/words.go:25:19:     from &Word{...} (spill) at words/words.go:25:19
words/words.go:25:19:     from words[text] = &Word{...} (assign) at words/words.go:25:17
words/words.go:20:2: Load capturing by value: .autotmp_7 (addr=false assign=false width=8)
words/words.go:15:11: parameter name leaks to {heap} for Load with derefs=0:
words/words.go:15:11:   flow: {heap} ← name:
words/words.go:15:11:     from os.Open(name) (call parameter) at words/words.go:16:19
words/words.go:21:27: map[string]*Word{} escapes to heap in Load:
words/words.go:21:27:   flow: words ← &{storage for map[string]*Word{}}:
words/words.go:21:27:     from map[string]*Word{} (spill) at words/words.go:21:27
words/words.go:21:27:     from words := map[string]*Word{} (assign) at words/words.go:21:8
words/words.go:21:27:   flow: ~r0 ← words:
words/words.go:21:27:     from return words, nil (return) at words/words.go:30:2
words/words.go:15:11: leaking param: name
words/words.go:21:27: map[string]*Word{} escapes to heap
words/words.go:25:19: &Word{...} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
# ex/notes
./main.go:24:45: parameter entry leaks to {heap} for main.func1 with derefs=0:
./main.go:24:45:   flow: {heap} ← entry:
./main.go:24:45:     from entry.IsDir() (call parameter) at ./main.go:25:32
./main.go:25:15: path escapes to heap in main.func1:
./main.go:25:15:   flow: {storage for ... argument} ← &{storage for path}:
./main.go:25:15:     from path (spill) at ./main.go:25:15
./main.go:25:15:     from ... argument (slice-literal-element) at ./main.go:25:14
./main.go:25:15:   flow: {heap} ← {storage for ... argument}:
./main.go:25:15:     from ... argument (spill) at ./main.go:25:14
./main.go:25:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:14
./main.go:25:32: entry.IsDir() escapes to heap in main.func1:
./main.go:25:32:   flow: {storage for ... argument} ← &{storage for entry.IsDir()}:
./main.go:25:32:     from entry.IsDir() (spill) at ./main.go:25:32
./main.go:25:32:     from ... argument (slice-literal-element) at ./main.go:25:14
./main.go:25:32:   flow: {heap} ← {storage for ... argument}:
./main.go:25:32:     from ... argument (spill) at ./main.go:25:14
./main.go:25:32:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:14
./main.go:24:64: parameter err leaks to {heap} for main.func1 with derefs=0:
./main.go:24:64:   flow: {storage for ... argument} ← err:
./main.go:24:64:     from err (interface-converted) at ./main.go:25:36
./main.go:24:64:     from ... argument (slice-literal-element) at ./main.go:25:14
./main.go:24:64:   flow: {heap} ← {storage for ... argument}:
./main.go:24:64:     from ... argument (spill) at ./main.go:25:14
./main.go:24:64:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:14
./main.go:24:32: parameter path leaks to {storage for path} for main.func1 with derefs=0:
./main.go:24:32:   flow: {storage for path} ← path:
./main.go:24:32:     from path (interface-converted) at ./main.go:25:15
./main.go:24:32: leaking param: path
./main.go:24:45: leaking param: entry
./main.go:24:64: leaking param: err
./main.go:25:14: ... argument does not escape
./main.go:25:15: path escapes to heap
./main.go:25:32: entry.IsDir() escapes to heap
./main.go:19:17: len(found) escapes to heap in main:
./main.go:19:17:   flow: {storage for ... argument} ← &{storage for len(found)}:
./main.go:19:17:     from len(found) (spill) at ./main.go:19:17
./main.go:19:17:     from ... argument (slice-literal-element) at ./main.go:19:13
./main.go:19:17:   flow: {heap} ← {storage for ... argument}:
./main.go:19:17:     from ... argument (spill) at ./main.go:19:13
./main.go:19:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:19:13
./main.go:19:38: found["the"].Count escapes to heap in main:
./main.go:19:38:   flow: {storage for ... argument} ← &{storage for found["the"].Count}:
./main.go:19:38:     from found["the"].Count (spill) at ./main.go:19:38
./main.go:19:38:     from ... argument (slice-literal-element) at ./main.go:19:13
./main.go:19:38:   flow: {heap} ← {storage for ... argument}:
./main.go:19:38:     from ... argument (spill) at ./main.go:19:13
./main.go:19:38:     from fmt.Println(... argument...) (call parameter) at ./main.go:19:13
./main.go:29:24: text escapes to heap in main:
./main.go:29:24:   flow: {storage for ... argument} ← &{storage for text}:
./main.go:29:24:     from text (spill) at ./main.go:29:24
./main.go:29:24:     from ... argument (slice-literal-element) at ./main.go:29:12
./main.go:29:24:   flow: {heap} ← {storage for ... argument}:
./main.go:29:24:     from ... argument (spill) at ./main.go:29:12
./main.go:29:24:     from fmt.Printf("%q %v\n", ... argument...) (call parameter) at ./main.go:29:12
./main.go:32:31: strings.HasPrefix(string(source), "package main") escapes to heap in main:
./main.go:32:31:   flow: {storage for ... argument} ← &{storage for strings.HasPrefix(string(source), "package main")}:
./main.go:32:31:     from strings.HasPrefix(string(source), "package main") (spill) at ./main.go:32:31
./main.go:32:31:     from ... argument (slice-literal-element) at ./main.go:32:13
./main.go:32:31:   flow: {heap} ← {storage for ... argument}:
./main.go:32:31:     from ... argument (spill) at ./main.go:32:13
./main.go:32:31:     from fmt.Println(... argument...) (call parameter) at ./main.go:32:13
./main.go:37:17: len(found) escapes to heap in main:
./main.go:37:17:   flow: {storage for ... argument} ← &{storage for len(found)}:
./main.go:37:17:     from len(found) (spill) at ./main.go:37:17
./main.go:37:17:     from ... argument (slice-literal-element) at ./main.go:37:13
./main.go:37:17:   flow: {heap} ← {storage for ... argument}:
./main.go:37:17:     from ... argument (spill) at ./main.go:37:13
./main.go:37:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:37:13
./main.go:16:14: ... argument does not escape
./main.go:19:13: ... argument does not escape
./main.go:19:17: len(found) escapes to heap
./main.go:19:38: found["the"].Count escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:24:27: func literal does not escape
./main.go:28:40: ... argument does not escape
./main.go:29:12: ... argument does not escape
./main.go:29:24: text escapes to heap
./main.go:32:13: ... argument does not escape
./main.go:32:31: strings.HasPrefix(string(source), "package main") escapes to heap
./main.go:32:39: string(source) does not escape
./main.go:34:23: ... argument does not escape
./main.go:35:13: ... argument does not escape
./main.go:35:40: ([]byte)("short") does not escape
./main.go:37:13: ... argument does not escape
./main.go:37:17: len(found) escapes to heap
