# example.com/life/rules
rules/rules.go:7:6: can inline Conway
./grid/grid.go:8:6: can inline grid.New[go.shape.bool]
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.bool]).Size
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.bool]).index
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.bool]).At
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.bool]).Each
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.bool]).Set
rules/rules.go:11:9: can inline Step.func1
./grid/grid.go:8:6: can inline grid.New[bool]
./grid/grid.go:19:6: can inline grid.(*Grid[bool]).Size
./grid/grid.go:18:6: can inline grid.(*Grid[bool]).Set
./grid/grid.go:17:6: can inline grid.(*Grid[bool]).At
./grid/grid.go:12:6: can inline grid.(*Grid[bool]).index
./grid/grid.go:17:62: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:18:55: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:10:31: inlining call to grid.(*Grid[go.shape.bool]).Size
rules/rules.go:10:24: inlining call to grid.New[go.shape.bool]
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).Each
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).At
rules/rules.go:11:8: inlining call to Step.func1
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).At
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).Set
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:11:8: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:15:36: inlining call to grid.(*Grid[go.shape.bool]).At
rules/rules.go:20:11: inlining call to grid.(*Grid[go.shape.bool]).Set
rules/rules.go:15:36: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:20:11: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:8:6: inlining call to grid.New[go.shape.bool]
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).Each
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:19:6: inlining call to grid.(*Grid[go.shape.bool]).Size
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.bool]).Set
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:12:6: inlining call to grid.(*Grid[go.shape.bool]).index
rules/rules.go:9:11: g does not escape
rules/rules.go:9:31: rule does not escape
rules/rules.go:10:24: &grid.Grid[go.shape.bool]{...} escapes to heap
rules/rules.go:10:24: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap
# example.com/life/show
show/show.go:15:2: can inline Screen.Draw.deferwrap1
show/show.go:17:7: can inline Screen.Draw.func1
show/show.go:14:22: inlining call to bufio.NewWriter
show/show.go:14:22: inlining call to bufio.NewWriterSize
show/show.go:13:7: leaking param: s
show/show.go:13:22: each does not escape
show/show.go:16:2: moved to heap: row
show/show.go:14:22: &bufio.Writer{...} escapes to heap
show/show.go:14:22: make([]byte, bufio.size) escapes to heap
show/show.go:17:7: func literal escapes to heap
# example.com/life
./grid/grid.go:8:6: can inline grid.New[go.shape.bool]
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.bool]).index
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.bool]).Set
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.bool]).At
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.bool]).Each
./grid/grid.go:8:6: can inline grid.New[go.shape.int]
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.int]).index
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.int]).Set
./grid/grid.go:31:9: can inline grid.Convert[go.shape.bool,go.shape.int].func1
./main.go:22:23: can inline main.func1
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.int]).At
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.int]).Each
./main.go:29:9: can inline main.func2
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.int]).Size
./grid/grid.go:29:6: can inline grid.Convert[bool,int]
./grid/grid.go:19:6: can inline grid.(*Grid[int]).Size
./grid/grid.go:18:6: can inline grid.(*Grid[int]).Set
./grid/grid.go:17:6: can inline grid.(*Grid[int]).At
./grid/grid.go:12:6: can inline grid.(*Grid[int]).index
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.bool]).Size
./grid/grid.go:8:6: can inline grid.New[bool]
./grid/grid.go:19:6: can inline grid.(*Grid[bool]).Size
./grid/grid.go:18:6: can inline grid.(*Grid[bool]).Set
./grid/grid.go:17:6: can inline grid.(*Grid[bool]).At
./grid/grid.go:12:6: can inline grid.(*Grid[bool]).index
./grid/grid.go:18:55: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:17:62: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).Each
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:18:55: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:30:15: inlining call to grid.New[go.shape.int]
./grid/grid.go:31:8: inlining call to grid.(*Grid[go.shape.bool]).Each
./grid/grid.go:31:8: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:31:8: inlining call to grid.Convert[go.shape.bool,go.shape.int].func1
./grid/grid.go:31:8: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:31:8: inlining call to grid.(*Grid[go.shape.int]).Set
./grid/grid.go:31:8: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:31:38: inlining call to grid.(*Grid[go.shape.int]).Set
./grid/grid.go:31:38: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:17:62: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.int]).At
./grid/grid.go:24:16: inlining call to grid.(*Grid[go.shape.int]).index
./main.go:12:21: inlining call to grid.New[go.shape.bool]
./main.go:14:8: inlining call to grid.(*Grid[go.shape.bool]).Set
./main.go:29:8: inlining call to grid.(*Grid[go.shape.int]).Each
./main.go:14:8: inlining call to grid.(*Grid[go.shape.bool]).index
./main.go:29:8: inlining call to grid.(*Grid[go.shape.int]).At
./main.go:29:8: inlining call to main.func2
./main.go:29:8: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.int]).Each
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.int]).At
./grid/grid.go:21:6: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:19:6: inlining call to grid.(*Grid[go.shape.int]).Size
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.int]).Set
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.int]).At
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.int]).index
./grid/grid.go:12:6: inlining call to grid.(*Grid[go.shape.int]).index
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
./grid/grid.go:8:6: inlining call to grid.New[go.shape.bool]
./grid/grid.go:19:6: inlining call to grid.(*Grid[go.shape.bool]).Size
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.bool]).Set
./grid/grid.go:18:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.bool]).At
./grid/grid.go:17:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:12:6: inlining call to grid.(*Grid[go.shape.bool]).index
./grid/grid.go:30:15: &grid.Grid[go.shape.int]{...} escapes to heap
./grid/grid.go:30:15: make([]go.shape.int, grid.w * grid.h) escapes to heap
./main.go:12:21: &grid.Grid[go.shape.bool]{...} does not escape
./main.go:12:21: make([]go.shape.bool, grid.w * grid.h) does not escape
./main.go:13:28: [][2]int{...} does not escape
./main.go:18:11: g.Each does not escape
./main.go:21:10: g.Each does not escape
./main.go:22:23: func literal does not escape
./grid/grid.go:9:9: &grid.Grid[go.shape.int]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.int, grid.w * grid.h) escapes to heap
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap
