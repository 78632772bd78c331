library_bodies_inlined.go:20:6: can inline logger with cost 48 as: func(io.Writer) *slog.Logger { return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{...})) }
library_bodies_inlined.go:24:6: cannot inline logged: function too complex: cost 246 exceeds budget 80
library_bodies_inlined.go:29:6: cannot inline encoded: function too complex: cost 123 exceeds budget 80
library_bodies_inlined.go:33:6: cannot inline transmitted: function too complex: cost 137 exceeds budget 80
library_bodies_inlined.go:35:6: cannot inline page: function too complex: cost 195 exceeds budget 80
library_bodies_inlined.go:40:6: cannot inline replaced: function too complex: cost 144 exceeds budget 80
library_bodies_inlined.go:44:6: cannot inline sum: function too complex: cost 143 exceeds budget 80
library_bodies_inlined.go:49:6: cannot inline random: function too complex: cost 168 exceeds budget 80
library_bodies_inlined.go:54:6: cannot inline flags: function too complex: cost 86 exceeds budget 80
library_bodies_inlined.go:60:6: cannot inline main: function too complex: cost 704 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
library_bodies_inlined.go:21:37: inlining call to slog.NewJSONHandler
library_bodies_inlined.go:21:17: inlining call to slog.New
library_bodies_inlined.go:25:11: inlining call to slog.Info
library_bodies_inlined.go:26:53: inlining call to slog.Int
library_bodies_inlined.go:26:74: inlining call to slog.String
library_bodies_inlined.go:26:95: inlining call to slog.Bool
library_bodies_inlined.go:26:15: inlining call to slog.LogAttrs
library_bodies_inlined.go:25:11: inlining call to slog.Default
library_bodies_inlined.go:25:11: inlining call to context.Background
library_bodies_inlined.go:26:53: inlining call to slog.Int64
library_bodies_inlined.go:26:74: inlining call to slog.StringValue
library_bodies_inlined.go:26:95: inlining call to slog.BoolValue
library_bodies_inlined.go:26:15: inlining call to slog.Default
library_bodies_inlined.go:25:11: inlining call to atomic.(*Pointer[go.shape.struct { log/slog.handler log/slog.Handler }]).Load
library_bodies_inlined.go:26:53: inlining call to slog.Int64Value
library_bodies_inlined.go:26:15: inlining call to atomic.(*Pointer[go.shape.struct { log/slog.handler log/slog.Handler }]).Load
library_bodies_inlined.go:30:27: inlining call to hex.EncodeToString
library_bodies_inlined.go:30:27: inlining call to hex.EncodedLen
library_bodies_inlined.go:30:27: inlining call to hex.Encode
library_bodies_inlined.go:33:67: inlining call to gob.NewEncoder
library_bodies_inlined.go:33:67: inlining call to gob.(*Encoder).newEncoderState
library_bodies_inlined.go:36:33: inlining call to template.New
library_bodies_inlined.go:36:20: inlining call to template.Must
library_bodies_inlined.go:37:18: inlining call to template.(*Template).Execute
library_bodies_inlined.go:36:33: inlining call to template.(*Template).init
library_bodies_inlined.go:41:57: inlining call to regexp.(*Regexp).ReplaceAllLiteralString
library_bodies_inlined.go:45:17: inlining call to big.NewInt
library_bodies_inlined.go:46:28: inlining call to big.NewInt
library_bodies_inlined.go:50:18: inlining call to rand.NewPCG
library_bodies_inlined.go:51:17: inlining call to rand.(*PCG).Uint64
library_bodies_inlined.go:51:30: inlining call to rand.New
library_bodies_inlined.go:51:40: inlining call to rand.(*Rand).Uint64
library_bodies_inlined.go:51:17: inlining call to rand.(*PCG).next
library_bodies_inlined.go:56:13: inlining call to flag.IntVar
library_bodies_inlined.go:56:13: inlining call to flag.newIntValue
library_bodies_inlined.go:61:22: inlining call to bufio.NewWriter
library_bodies_inlined.go:62:8: inlining call to logger
library_bodies_inlined.go:62:16: inlining call to slog.(*Logger).Info
library_bodies_inlined.go:67:40: inlining call to big.(*Int).Int64
library_bodies_inlined.go:61:22: inlining call to bufio.NewWriterSize
library_bodies_inlined.go:62:8: inlining call to slog.NewJSONHandler
library_bodies_inlined.go:62:8: inlining call to slog.New
library_bodies_inlined.go:62:16: inlining call to context.Background
library_bodies_inlined.go:67:40: inlining call to big.low64
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
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
library_bodies_inlined.go:21:17: "nil Handler" escapes to heap in logger:
library_bodies_inlined.go:21:17:   flow: {heap} ← &{storage for "nil Handler"}:
library_bodies_inlined.go:21:17:     from "nil Handler" (spill) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:17:     from panic("nil Handler") (call parameter) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:17: &slog.Logger{...} escapes to heap in logger:
library_bodies_inlined.go:21:17:   flow: ~r0 ← &{storage for &slog.Logger{...}}:
library_bodies_inlined.go:21:17:     from &slog.Logger{...} (spill) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:17:     from ~r0 = &slog.Logger{...} (assign-pair) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:17:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:21:17:     from return ~r0 (return) at library_bodies_inlined.go:21:2
library_bodies_inlined.go:21:37: &slog.JSONHandler{...} escapes to heap in logger:
library_bodies_inlined.go:21:37:   flow: ~r0 ← &{storage for &slog.JSONHandler{...}}:
library_bodies_inlined.go:21:37:     from &slog.JSONHandler{...} (spill) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37:     from ~r0 = &slog.JSONHandler{...} (assign-pair) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37:   flow: slog.h ← ~r0:
library_bodies_inlined.go:21:37:     from ~r0 (interface-converted) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37:     from slog.h := ~r0 (assign-pair) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:37:   flow: {storage for &slog.Logger{...}} ← slog.h:
library_bodies_inlined.go:21:37:     from slog.Logger{...} (struct literal element) at library_bodies_inlined.go:21:17
library_bodies_inlined.go:21:37: &slog.commonHandler{...} escapes to heap in logger:
library_bodies_inlined.go:21:37:   flow: {storage for &slog.JSONHandler{...}} ← &{storage for &slog.commonHandler{...}}:
library_bodies_inlined.go:21:37:     from &slog.commonHandler{...} (spill) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37:     from slog.JSONHandler{...} (struct literal element) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37: &sync.Mutex{} escapes to heap in logger:
library_bodies_inlined.go:21:37:   flow: {storage for &slog.commonHandler{...}} ← &{storage for &sync.Mutex{}}:
library_bodies_inlined.go:21:37:     from &sync.Mutex{} (spill) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:37:     from slog.commonHandler{...} (struct literal element) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:20:13: parameter w leaks to {storage for &slog.commonHandler{...}} for logger with derefs=0:
library_bodies_inlined.go:20:13:   flow: slog.w ← w:
library_bodies_inlined.go:20:13:     from slog.w, slog.opts := w, &slog.HandlerOptions{...} (assign-pair) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:20:13:   flow: {storage for &slog.commonHandler{...}} ← slog.w:
library_bodies_inlined.go:20:13:     from slog.commonHandler{...} (struct literal element) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:73: slog.Level(-4) escapes to heap in logger:
library_bodies_inlined.go:21:73:   flow: {storage for &slog.HandlerOptions{...}} ← &{storage for slog.Level(-4)}:
library_bodies_inlined.go:21:73:     from slog.Level(-4) (spill) at library_bodies_inlined.go:21:73
library_bodies_inlined.go:21:73:     from slog.HandlerOptions{...} (struct literal element) at library_bodies_inlined.go:21:61
library_bodies_inlined.go:21:73:   flow: slog.opts ← &{storage for &slog.HandlerOptions{...}}:
library_bodies_inlined.go:21:73:     from &slog.HandlerOptions{...} (spill) at library_bodies_inlined.go:21:41
library_bodies_inlined.go:21:73:     from slog.w, slog.opts := w, &slog.HandlerOptions{...} (assign-pair) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:73:   flow: {storage for &slog.commonHandler{...}} ← *slog.opts:
library_bodies_inlined.go:21:73:     from *slog.opts (indirection) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:21:73:     from slog.commonHandler{...} (struct literal element) at library_bodies_inlined.go:21:37
library_bodies_inlined.go:20:13: leaking param: w
library_bodies_inlined.go:21:41: &slog.HandlerOptions{...} does not escape
library_bodies_inlined.go:21:73: slog.Level(-4) escapes to heap
library_bodies_inlined.go:21:37: &slog.HandlerOptions{} does not escape
library_bodies_inlined.go:21:37: &slog.JSONHandler{...} escapes to heap
library_bodies_inlined.go:21:37: &slog.commonHandler{...} escapes to heap
library_bodies_inlined.go:21:37: &sync.Mutex{} escapes to heap
library_bodies_inlined.go:21:17: "nil Handler" escapes to heap
library_bodies_inlined.go:21:17: &slog.Logger{...} escapes to heap
library_bodies_inlined.go:25:11: context.backgroundCtx{} escapes to heap in logged:
library_bodies_inlined.go:25:11:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
library_bodies_inlined.go:25:11:     from context.backgroundCtx{} (spill) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:11:     from ~r0 = context.backgroundCtx{} (assign-pair) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:11:   flow: {heap} ← ~r0:
library_bodies_inlined.go:25:11:     from (*slog.Logger).log(~r0, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:20: "n" escapes to heap in logged:
library_bodies_inlined.go:25:20:   flow: {storage for ... argument} ← &{storage for "n"}:
library_bodies_inlined.go:25:20:     from "n" (spill) at library_bodies_inlined.go:25:20
library_bodies_inlined.go:25:20:     from ... argument (slice-literal-element) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:20:   flow: slog.args ← &{storage for ... argument}:
library_bodies_inlined.go:25:20:     from ... argument (spill) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:20:     from slog.msg, slog.args := "done", ... argument (assign-pair) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:20:   flow: {heap} ← *slog.args:
library_bodies_inlined.go:25:20:     from (*slog.Logger).log(~r0, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:25: n escapes to heap in logged:
library_bodies_inlined.go:25:25:   flow: {storage for ... argument} ← &{storage for n}:
library_bodies_inlined.go:25:25:     from n (spill) at library_bodies_inlined.go:25:25
library_bodies_inlined.go:25:25:     from ... argument (slice-literal-element) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:25:   flow: slog.args ← &{storage for ... argument}:
library_bodies_inlined.go:25:25:     from ... argument (spill) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:25:     from slog.msg, slog.args := "done", ... argument (assign-pair) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:25:25:   flow: {heap} ← *slog.args:
library_bodies_inlined.go:25:25:     from (*slog.Logger).log(~r0, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at library_bodies_inlined.go:25:11
library_bodies_inlined.go:26:95: slog.Kind(1) escapes to heap in logged:
library_bodies_inlined.go:26:95:   flow: ~r0 ← &{storage for slog.Kind(1)}:
library_bodies_inlined.go:26:95:     from slog.Kind(1) (spill) at library_bodies_inlined.go:26:95
library_bodies_inlined.go:26:95:     from slog.Value{...} (struct literal element) at library_bodies_inlined.go:26:95
library_bodies_inlined.go:26:95:     from ~r0 = slog.Value{...} (assign-pair) at library_bodies_inlined.go:26:95
library_bodies_inlined.go:26:95:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:26:95:     from slog.Attr{...} (struct literal element) at library_bodies_inlined.go:26:95
library_bodies_inlined.go:26:95:     from ~r0 = slog.Attr{...} (assign-pair) at library_bodies_inlined.go:26:95
library_bodies_inlined.go:26:95:   flow: {storage for ... argument} ← ~r0:
library_bodies_inlined.go:26:95:     from ... argument (slice-literal-element) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:95:   flow: slog.attrs ← &{storage for ... argument}:
library_bodies_inlined.go:26:95:     from ... argument (spill) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:95:     from slog.ctx, slog.level, slog.msg, slog.attrs := nil, slog.Level(0), "done", ... argument (assign-pair) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:95:   flow: {heap} ← *slog.attrs:
library_bodies_inlined.go:26:95:     from (*slog.Logger).logAttrs(~r0, slog.ctx, slog.level, slog.msg, slog.attrs...) (call parameter) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:53: slog.Kind(4) escapes to heap in logged:
library_bodies_inlined.go:26:53:   flow: ~r0 ← &{storage for slog.Kind(4)}:
library_bodies_inlined.go:26:53:     from slog.Kind(4) (spill) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:     from slog.Value{...} (struct literal element) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:     from ~r0 = slog.Value{...} (assign-pair) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:26:53:     from slog.Attr{...} (struct literal element) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:     from ~r0 = slog.Attr{...} (assign-pair) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:26:53:     from ~r0 = ~r0 (assign-pair) at library_bodies_inlined.go:26:53
library_bodies_inlined.go:26:53:   flow: {storage for ... argument} ← ~r0:
library_bodies_inlined.go:26:53:     from ... argument (slice-literal-element) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:53:   flow: slog.attrs ← &{storage for ... argument}:
library_bodies_inlined.go:26:53:     from ... argument (spill) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:53:     from slog.ctx, slog.level, slog.msg, slog.attrs := nil, slog.Level(0), "done", ... argument (assign-pair) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:26:53:   flow: {heap} ← *slog.attrs:
library_bodies_inlined.go:26:53:     from (*slog.Logger).logAttrs(~r0, slog.ctx, slog.level, slog.msg, slog.attrs...) (call parameter) at library_bodies_inlined.go:26:15
library_bodies_inlined.go:25:11: ... argument does not escape
library_bodies_inlined.go:25:20: "n" escapes to heap
library_bodies_inlined.go:25:25: n escapes to heap
library_bodies_inlined.go:25:11: context.backgroundCtx{} escapes to heap
library_bodies_inlined.go:26:15: ... argument does not escape
library_bodies_inlined.go:26:53: slog.Kind(4) escapes to heap
library_bodies_inlined.go:26:95: slog.Kind(1) escapes to heap
library_bodies_inlined.go:30:27: string(hex.dst) escapes to heap in encoded:
library_bodies_inlined.go:30:27:   flow: ~r0 ← &{storage for string(hex.dst)}:
library_bodies_inlined.go:30:27:     from string(hex.dst) (spill) at library_bodies_inlined.go:30:27
library_bodies_inlined.go:30:27:     from ~r0 = string(hex.dst) (assign-pair) at library_bodies_inlined.go:30:27
library_bodies_inlined.go:30:27:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:30:27:     from return ~r0, (*base64.Encoding).EncodeToString(base64.StdEncoding, b) (return) at library_bodies_inlined.go:30:2
library_bodies_inlined.go:29:14: b does not escape
library_bodies_inlined.go:30:27: make([]byte, ~r0) does not escape
library_bodies_inlined.go:30:27: string(hex.dst) escapes to heap
library_bodies_inlined.go:33:67: []io.Writer{...} escapes to heap in transmitted:
library_bodies_inlined.go:33:67:   flow: {heap} ← &{storage for []io.Writer{...}}:
library_bodies_inlined.go:33:67:     from []io.Writer{...} (spill) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:     from gob.enc.w = []io.Writer{...} (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67: make(map[reflect.Type]gob.typeId) escapes to heap in transmitted:
library_bodies_inlined.go:33:67:   flow: {heap} ← &{storage for make(map[reflect.Type]gob.typeId)}:
library_bodies_inlined.go:33:67:     from make(map[reflect.Type]gob.typeId) (spill) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:     from gob.enc.sent = make(map[reflect.Type]gob.typeId) (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:31: parameter v leaks to {heap} for transmitted with derefs=0:
library_bodies_inlined.go:33:31:   flow: {heap} ← v:
library_bodies_inlined.go:33:31:     from (*gob.Encoder).Encode(~r0, v) (call parameter) at library_bodies_inlined.go:33:77
library_bodies_inlined.go:33:67: new(gob.encBuffer) escapes to heap in transmitted:
library_bodies_inlined.go:33:67:   flow: gob.b ← &{storage for new(gob.encBuffer)}:
library_bodies_inlined.go:33:67:     from new(gob.encBuffer) (spill) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:     from gob.enc, gob.b := gob.enc, new(gob.encBuffer) (assign-pair) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:   flow: {heap} ← gob.b:
library_bodies_inlined.go:33:67:     from gob.e.b = gob.b (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67: new(gob.Encoder) escapes to heap in transmitted:
library_bodies_inlined.go:33:67:   flow: gob.enc ← &{storage for new(gob.Encoder)}:
library_bodies_inlined.go:33:67:     from new(gob.Encoder) (spill) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:     from gob.enc := new(gob.Encoder) (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:   flow: gob.enc ← gob.enc:
library_bodies_inlined.go:33:67:     from gob.enc, gob.b := gob.enc, new(gob.encBuffer) (assign-pair) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:   flow: {heap} ← gob.enc:
library_bodies_inlined.go:33:67:     from gob.e.enc = gob.enc (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67: new(gob.encoderState) escapes to heap in transmitted:
library_bodies_inlined.go:33:67:   flow: gob.e ← &{storage for new(gob.encoderState)}:
library_bodies_inlined.go:33:67:     from new(gob.encoderState) (spill) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:     from gob.e = new(gob.encoderState) (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:   flow: ~r0 ← gob.e:
library_bodies_inlined.go:33:67:     from ~r0 = gob.e (assign-pair) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:67:   flow: {heap} ← ~r0:
library_bodies_inlined.go:33:67:     from gob.enc.countState = ~r0 (assign) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:18: parameter w leaks to {storage for []io.Writer{...}} for transmitted with derefs=0:
library_bodies_inlined.go:33:18:   flow: gob.w ← w:
library_bodies_inlined.go:33:18:     from gob.w := w (assign-pair) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:18:   flow: {storage for []io.Writer{...}} ← gob.w:
library_bodies_inlined.go:33:18:     from []io.Writer{...} (slice-literal-element) at library_bodies_inlined.go:33:67
library_bodies_inlined.go:33:18: leaking param: w
library_bodies_inlined.go:33:31: leaking param: v
library_bodies_inlined.go:33:67: new(gob.Encoder) escapes to heap
library_bodies_inlined.go:33:67: []io.Writer{...} escapes to heap
library_bodies_inlined.go:33:67: make(map[reflect.Type]gob.typeId) escapes to heap
library_bodies_inlined.go:33:67: new(gob.encBuffer) escapes to heap
library_bodies_inlined.go:33:67: new(gob.encoderState) escapes to heap
library_bodies_inlined.go:36:33: make(map[string]*template.Template) escapes to heap in page:
library_bodies_inlined.go:36:33:   flow: {heap} ← &{storage for make(map[string]*template.Template)}:
library_bodies_inlined.go:36:33:     from make(map[string]*template.Template) (spill) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:     from template.c.tmpl = make(map[string]*template.Template) (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33: make(template.FuncMap) escapes to heap in page:
library_bodies_inlined.go:36:33:   flow: {heap} ← &{storage for make(template.FuncMap)}:
library_bodies_inlined.go:36:33:     from make(template.FuncMap) (spill) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:     from template.c.parseFuncs = make(template.FuncMap) (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33: make(map[string]reflect.Value) escapes to heap in page:
library_bodies_inlined.go:36:33:   flow: {heap} ← &{storage for make(map[string]reflect.Value)}:
library_bodies_inlined.go:36:33:     from make(map[string]reflect.Value) (spill) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:     from template.c.execFuncs = make(map[string]reflect.Value) (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33: new(template.common) escapes to heap in page:
library_bodies_inlined.go:36:33:   flow: template.c ← &{storage for new(template.common)}:
library_bodies_inlined.go:36:33:     from new(template.common) (spill) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:     from template.c := new(template.common) (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:   flow: {heap} ← template.c:
library_bodies_inlined.go:36:33:     from template.t.common = template.c (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:35:11: parameter w leaks to {heap} for page with derefs=0:
library_bodies_inlined.go:35:11:   flow: template.wr ← w:
library_bodies_inlined.go:35:11:     from template.t, template.wr, template.data := t, w, 1 (assign-pair) at library_bodies_inlined.go:37:18
library_bodies_inlined.go:35:11:   flow: {heap} ← template.wr:
library_bodies_inlined.go:35:11:     from (*template.Template).execute(template.t, template.wr, template.data) (call parameter) at library_bodies_inlined.go:37:18
library_bodies_inlined.go:37:22: 1 escapes to heap in page:
library_bodies_inlined.go:37:22:   flow: template.data ← &{storage for 1}:
library_bodies_inlined.go:37:22:     from 1 (spill) at library_bodies_inlined.go:37:22
library_bodies_inlined.go:37:22:     from template.t, template.wr, template.data := t, w, 1 (assign-pair) at library_bodies_inlined.go:37:18
library_bodies_inlined.go:37:22:   flow: {heap} ← template.data:
library_bodies_inlined.go:37:22:     from (*template.Template).execute(template.t, template.wr, template.data) (call parameter) at library_bodies_inlined.go:37:18
library_bodies_inlined.go:36:33: &template.Template{...} escapes to heap in page:
library_bodies_inlined.go:36:33:   flow: template.t ← &{storage for &template.Template{...}}:
library_bodies_inlined.go:36:33:     from &template.Template{...} (spill) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:     from template.t := &template.Template{...} (assign) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:   flow: ~r0 ← template.t:
library_bodies_inlined.go:36:33:     from ~r0 = template.t (assign-pair) at library_bodies_inlined.go:36:33
library_bodies_inlined.go:36:33:   flow: {heap} ← ~r0:
library_bodies_inlined.go:36:33:     from (*template.Template).Parse(~r0, "{{.}}") (call parameter) at library_bodies_inlined.go:36:47
library_bodies_inlined.go:35:11: leaking param: w
library_bodies_inlined.go:36:33: &template.Template{...} escapes to heap
library_bodies_inlined.go:36:33: new(template.common) escapes to heap
library_bodies_inlined.go:36:33: make(map[string]*template.Template) escapes to heap
library_bodies_inlined.go:36:33: make(template.FuncMap) escapes to heap
library_bodies_inlined.go:36:33: make(map[string]reflect.Value) escapes to heap
library_bodies_inlined.go:37:22: 1 escapes to heap
library_bodies_inlined.go:41:57: replaced capturing by value: regexp.repl (addr=false assign=false width=16)
library_bodies_inlined.go:40:15: parameter s leaks to {heap} for replaced with derefs=0:
library_bodies_inlined.go:40:15:   flow: regexp.src ← s:
library_bodies_inlined.go:40:15:     from regexp.re, regexp.src, regexp.repl := regexp.MustCompile("a+"), s, "b" (assign-pair) at library_bodies_inlined.go:41:57
library_bodies_inlined.go:40:15:   flow: {heap} ← regexp.src:
library_bodies_inlined.go:40:15:     from (*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal) (call parameter) at library_bodies_inlined.go:41:57
$GOROOT/src/regexp/regexp.go:567:16: append(regexp.dst, regexp.repl...) escapes to heap in (*Regexp).ReplaceAllLiteralString.func1#Dim0iIt6Z/Y=#:
$GOROOT/src/regexp/regexp.go:567:16:   flow: regexp.~r0 ← &{storage for append(regexp.dst, regexp.repl...)}:
$GOROOT/src/regexp/regexp.go:567:16:     from append(regexp.dst, regexp.repl...) (spill) at $GOROOT/src/regexp/regexp.go:567:16
$GOROOT/src/regexp/regexp.go:567:16:     from return append(regexp.dst, regexp.repl...) (return) at $GOROOT/src/regexp/regexp.go:567:3
$GOROOT/src/regexp/regexp.go:566:48: parameter regexp.dst leaks to regexp.~r0 for (*Regexp).ReplaceAllLiteralString.func1#Dim0iIt6Z/Y=# with derefs=0:
$GOROOT/src/regexp/regexp.go:566:48:   flow: {temp} ← regexp.dst:
$GOROOT/src/regexp/regexp.go:566:48:     from append(regexp.dst, regexp.repl...) (call parameter) at $GOROOT/src/regexp/regexp.go:567:16
$GOROOT/src/regexp/regexp.go:566:48:   flow: regexp.~r0 ← {temp}:
$GOROOT/src/regexp/regexp.go:566:48:     from return append(regexp.dst, regexp.repl...) (return) at $GOROOT/src/regexp/regexp.go:567:3
library_bodies_inlined.go:41:57: string((*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal)) escapes to heap in replaced:
library_bodies_inlined.go:41:57:   flow: ~r0 ← &{storage for string((*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal))}:
library_bodies_inlined.go:41:57:     from string((*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal)) (spill) at library_bodies_inlined.go:41:57
library_bodies_inlined.go:41:57:     from ~r0 = string((*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal)) (assign-pair) at library_bodies_inlined.go:41:57
library_bodies_inlined.go:41:57:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:41:57:     from return ~r0 (return) at library_bodies_inlined.go:41:2
library_bodies_inlined.go:40:15: leaking param: s
$GOROOT/src/regexp/regexp.go:566:48: leaking param: dst to result ~r0 level=0
$GOROOT/src/regexp/regexp.go:566:60: match does not escape
library_bodies_inlined.go:41:57: string((*regexp.Regexp).replaceAll(regexp.re, nil, regexp.src, 2, func literal)) escapes to heap
library_bodies_inlined.go:41:57: func literal does not escape
$GOROOT/src/regexp/regexp.go:567:16: append escapes to heap
library_bodies_inlined.go:45:17: []big.Word{...} escapes to heap in sum:
library_bodies_inlined.go:45:17:   flow: big.abs ← &{storage for []big.Word{...}}:
library_bodies_inlined.go:45:17:     from []big.Word{...} (spill) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:     from big.abs = []big.Word{...} (assign) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:   flow: {storage for &big.Int{...}} ← big.abs:
library_bodies_inlined.go:45:17:     from big.Int{...} (struct literal element) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:   flow: ~r0 ← &{storage for &big.Int{...}}:
library_bodies_inlined.go:45:17:     from &big.Int{...} (spill) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:     from ~r0 = &big.Int{...} (assign-pair) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:   flow: s ← ~r0:
library_bodies_inlined.go:45:17:     from s := ~r0 (assign) at library_bodies_inlined.go:45:4
library_bodies_inlined.go:45:17:   flow: {temp} ← s:
library_bodies_inlined.go:45:17:     from (*big.Int).Add(s, s, ~r0) (call parameter) at library_bodies_inlined.go:46:14
library_bodies_inlined.go:45:17:   flow: {heap} ← *{temp}:
library_bodies_inlined.go:45:17: &big.Int{...} escapes to heap in sum:
library_bodies_inlined.go:45:17:   flow: ~r0 ← &{storage for &big.Int{...}}:
library_bodies_inlined.go:45:17:     from &big.Int{...} (spill) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:     from ~r0 = &big.Int{...} (assign-pair) at library_bodies_inlined.go:45:17
library_bodies_inlined.go:45:17:   flow: s ← ~r0:
library_bodies_inlined.go:45:17:     from s := ~r0 (assign) at library_bodies_inlined.go:45:4
library_bodies_inlined.go:45:17:   flow: {temp} ← s:
library_bodies_inlined.go:45:17:     from (*big.Int).Add(s, s, ~r0) (call parameter) at library_bodies_inlined.go:46:14
library_bodies_inlined.go:45:17:   flow: ~r0 ← {temp}:
library_bodies_inlined.go:45:17:     from return (*big.Int).Add(s, s, ~r0) (return) at library_bodies_inlined.go:46:2
library_bodies_inlined.go:45:17: []big.Word{...} escapes to heap
library_bodies_inlined.go:45:17: &big.Int{...} escapes to heap
library_bodies_inlined.go:46:28: []big.Word{...} does not escape
library_bodies_inlined.go:46:28: &big.Int{...} does not escape
library_bodies_inlined.go:50:18: &rand.PCG{...} escapes to heap in random:
library_bodies_inlined.go:50:18:   flow: ~r0 ← &{storage for &rand.PCG{...}}:
library_bodies_inlined.go:50:18:     from &rand.PCG{...} (spill) at library_bodies_inlined.go:50:18
library_bodies_inlined.go:50:18:     from ~r0 = &rand.PCG{...} (assign-pair) at library_bodies_inlined.go:50:18
library_bodies_inlined.go:50:18:   flow: p ← ~r0:
library_bodies_inlined.go:50:18:     from p := ~r0 (assign) at library_bodies_inlined.go:50:4
library_bodies_inlined.go:50:18:   flow: rand.src ← p:
library_bodies_inlined.go:50:18:     from p (interface-converted) at library_bodies_inlined.go:51:31
library_bodies_inlined.go:50:18:     from rand.src := p (assign-pair) at library_bodies_inlined.go:51:30
library_bodies_inlined.go:50:18:   flow: {storage for &rand.Rand{...}} ← rand.src:
library_bodies_inlined.go:50:18:     from rand.Rand{...} (struct literal element) at library_bodies_inlined.go:51:30
library_bodies_inlined.go:50:18:   flow: ~r0 ← &{storage for &rand.Rand{...}}:
library_bodies_inlined.go:50:18:     from &rand.Rand{...} (spill) at library_bodies_inlined.go:51:30
library_bodies_inlined.go:50:18:     from ~r0 = &rand.Rand{...} (assign-pair) at library_bodies_inlined.go:51:30
library_bodies_inlined.go:50:18:   flow: rand.r ← ~r0:
library_bodies_inlined.go:50:18:     from rand.r := ~r0 (assign-pair) at library_bodies_inlined.go:51:40
library_bodies_inlined.go:50:18:   flow: {heap} ← *rand.r:
library_bodies_inlined.go:50:18:     from rand.r.src (dot of pointer) at library_bodies_inlined.go:51:40
library_bodies_inlined.go:50:18:     from rand.r.src.Uint64() (call parameter) at library_bodies_inlined.go:51:40
library_bodies_inlined.go:50:18: &rand.PCG{...} escapes to heap
library_bodies_inlined.go:51:30: &rand.Rand{...} does not escape
library_bodies_inlined.go:55:6: n escapes to heap in flags:
library_bodies_inlined.go:55:6:   flow: flag.p ← &n:
library_bodies_inlined.go:55:6:     from &n (address-of) at library_bodies_inlined.go:56:14
library_bodies_inlined.go:55:6:     from flag.p, flag.name, flag.value, flag.usage := &n, "n", 1, "count" (assign-pair) at library_bodies_inlined.go:56:13
library_bodies_inlined.go:55:6:   flow: flag.p ← flag.p:
library_bodies_inlined.go:55:6:     from flag.val, flag.p := flag.value, flag.p (assign-pair) at library_bodies_inlined.go:56:13
library_bodies_inlined.go:55:6:   flow: ~r0 ← flag.p:
library_bodies_inlined.go:55:6:     from ~r0 = (*flag.intValue)(flag.p) (assign-pair) at library_bodies_inlined.go:56:13
library_bodies_inlined.go:55:6:   flow: {heap} ← ~r0:
library_bodies_inlined.go:55:6:     from ~r0 (interface-converted) at library_bodies_inlined.go:56:13
library_bodies_inlined.go:55:6:     from (*flag.FlagSet).Var(flag.CommandLine, ~r0, flag.name, flag.usage) (call parameter) at library_bodies_inlined.go:56:13
library_bodies_inlined.go:55:6: moved to heap: n
library_bodies_inlined.go:62:8: "nil Handler" escapes to heap in main:
library_bodies_inlined.go:62:8:   flow: {heap} ← &{storage for "nil Handler"}:
library_bodies_inlined.go:62:8:     from "nil Handler" (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from panic("nil Handler") (call parameter) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:65:21: 1 escapes to heap in main:
library_bodies_inlined.go:65:21:   flow: {heap} ← &{storage for 1}:
library_bodies_inlined.go:65:21:     from 1 (spill) at library_bodies_inlined.go:65:21
library_bodies_inlined.go:65:21:     from transmitted(w, 1) (call parameter) at library_bodies_inlined.go:65:17
library_bodies_inlined.go:62:16: context.backgroundCtx{} escapes to heap in main:
library_bodies_inlined.go:62:16:   flow: ~r0 ← &{storage for context.backgroundCtx{}}:
library_bodies_inlined.go:62:16:     from context.backgroundCtx{} (spill) at library_bodies_inlined.go:62:16
library_bodies_inlined.go:62:16:     from ~r0 = context.backgroundCtx{} (assign-pair) at library_bodies_inlined.go:62:16
library_bodies_inlined.go:62:16:   flow: {heap} ← ~r0:
library_bodies_inlined.go:62:16:     from (*slog.Logger).log(slog.l, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at library_bodies_inlined.go:62:16
library_bodies_inlined.go:61:22: &bufio.Writer{...} escapes to heap in main:
library_bodies_inlined.go:61:22:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
library_bodies_inlined.go:61:22:     from &bufio.Writer{...} (spill) at library_bodies_inlined.go:61:22
library_bodies_inlined.go:61:22:     from ~r0 = &bufio.Writer{...} (assign-pair) at library_bodies_inlined.go:61:22
library_bodies_inlined.go:61:22:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:61:22:     from ~r0 = ~r0 (assign-pair) at library_bodies_inlined.go:61:22
library_bodies_inlined.go:61:22:   flow: w ← ~r0:
library_bodies_inlined.go:61:22:     from w := ~r0 (assign) at library_bodies_inlined.go:61:4
library_bodies_inlined.go:61:22:   flow: {heap} ← w:
library_bodies_inlined.go:61:22:     from w (interface-converted) at library_bodies_inlined.go:65:18
library_bodies_inlined.go:61:22:     from transmitted(w, 1) (call parameter) at library_bodies_inlined.go:65:17
library_bodies_inlined.go:62:8: &slog.JSONHandler{...} escapes to heap in main:
library_bodies_inlined.go:62:8:   flow: ~r0 ← &{storage for &slog.JSONHandler{...}}:
library_bodies_inlined.go:62:8:     from &slog.JSONHandler{...} (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from ~r0 = &slog.JSONHandler{...} (assign-pair) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: slog.h ← ~r0:
library_bodies_inlined.go:62:8:     from ~r0 (interface-converted) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.h := ~r0 (assign-pair) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: {storage for &slog.Logger{...}} ← slog.h:
library_bodies_inlined.go:62:8:     from slog.Logger{...} (struct literal element) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: ~r0 ← &{storage for &slog.Logger{...}}:
library_bodies_inlined.go:62:8:     from &slog.Logger{...} (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from ~r0 = &slog.Logger{...} (assign-pair) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: ~r0 ← ~r0:
library_bodies_inlined.go:62:8:     from ~r0 = ~r0 (assign-pair) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: slog.l ← ~r0:
library_bodies_inlined.go:62:8:     from slog.l, slog.msg, slog.args := ~r0, "start", nil (assign-pair) at library_bodies_inlined.go:62:16
library_bodies_inlined.go:62:8:   flow: {heap} ← *slog.l:
library_bodies_inlined.go:62:8:     from (*slog.Logger).log(slog.l, ~r0, slog.Level(0), slog.msg, slog.args...) (call parameter) at library_bodies_inlined.go:62:16
library_bodies_inlined.go:62:8: &slog.commonHandler{...} escapes to heap in main:
library_bodies_inlined.go:62:8:   flow: {storage for &slog.JSONHandler{...}} ← &{storage for &slog.commonHandler{...}}:
library_bodies_inlined.go:62:8:     from &slog.commonHandler{...} (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.JSONHandler{...} (struct literal element) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8: &sync.Mutex{} escapes to heap in main:
library_bodies_inlined.go:62:8:   flow: {storage for &slog.commonHandler{...}} ← &{storage for &sync.Mutex{}}:
library_bodies_inlined.go:62:8:     from &sync.Mutex{} (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.commonHandler{...} (struct literal element) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8: slog.Level(-4) escapes to heap in main:
library_bodies_inlined.go:62:8:   flow: {storage for &slog.HandlerOptions{...}} ← &{storage for slog.Level(-4)}:
library_bodies_inlined.go:62:8:     from slog.Level(-4) (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.HandlerOptions{...} (struct literal element) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: slog.opts ← &{storage for &slog.HandlerOptions{...}}:
library_bodies_inlined.go:62:8:     from &slog.HandlerOptions{...} (spill) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.w, slog.opts := w, &slog.HandlerOptions{...} (assign-pair) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:   flow: {storage for &slog.commonHandler{...}} ← *slog.opts:
library_bodies_inlined.go:62:8:     from *slog.opts (indirection) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:62:8:     from slog.commonHandler{...} (struct literal element) at library_bodies_inlined.go:62:8
library_bodies_inlined.go:61:22: make([]byte, bufio.size) escapes to heap in main:
library_bodies_inlined.go:61:22:   flow: {storage for &bufio.Writer{...}} ← &{storage for make([]byte, bufio.size)}:
library_bodies_inlined.go:61:22:     from make([]byte, bufio.size) (spill) at library_bodies_inlined.go:61:22
library_bodies_inlined.go:61:22:     from bufio.Writer{...} (struct literal element) at library_bodies_inlined.go:61:22
library_bodies_inlined.go:61:22: &bufio.Writer{...} escapes to heap
library_bodies_inlined.go:61:22: make([]byte, bufio.size) escapes to heap
library_bodies_inlined.go:62:8: &slog.HandlerOptions{...} does not escape
library_bodies_inlined.go:62:8: slog.Level(-4) escapes to heap
library_bodies_inlined.go:62:8: &slog.HandlerOptions{} does not escape
library_bodies_inlined.go:62:8: &slog.JSONHandler{...} escapes to heap
library_bodies_inlined.go:62:8: &slog.commonHandler{...} escapes to heap
library_bodies_inlined.go:62:8: &sync.Mutex{} escapes to heap
library_bodies_inlined.go:62:8: "nil Handler" escapes to heap
library_bodies_inlined.go:62:8: &slog.Logger{...} does not escape
library_bodies_inlined.go:62:16: context.backgroundCtx{} escapes to heap
library_bodies_inlined.go:64:25: ([]byte)("ab") does not escape
library_bodies_inlined.go:64:25: zero-copy string->[]byte conversion
library_bodies_inlined.go:65:21: 1 escapes to heap
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
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[os.dirInfo]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[os.dirInfo]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[os.dirInfo]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[os.dirInfo] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
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
library_bodies_inlined.go:30:27: index bounds check elided
library_bodies_inlined.go:30:27: index bounds check elided
