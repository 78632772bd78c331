# example.com/life/rules
rules/rules.go:7:6: can inline Conway with cost 10 as: func(bool, int) bool { return n == 3 || alive && n == 2 }
./grid/grid.go:8:6: can inline grid.New[go.shape.bool] with cost 12 as: func(*[3]uintptr, int, int) *grid.Grid[go.shape.bool] { return &grid.Grid[go.shape.bool]{...} }
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.bool]).Size with cost 5 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr) (int, int) { return grid.g.w, grid.g.h }
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.bool]).index with cost 24 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int) int { grid.x, grid.y = (grid.x + grid.g.w) % grid.g.w, (grid.y + grid.g.h) % grid.g.h; return grid.y * grid.g.w + grid.x }
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.bool]).At with cost 36 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int) go.shape.bool { return grid.g.cells[(*grid.Grid[go.shape.bool]).index(grid.g, (*[11]uintptr)(grid..dict[0]), grid.x, grid.y)] }
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.bool]).Each with cost 77 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, func(int, int, go.shape.bool)) { for loop }
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.bool]).Set with cost 37 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int, go.shape.bool) { grid.g.cells[(*grid.Grid[go.shape.bool]).index(grid.g, (*[11]uintptr)(grid..dict[1]), grid.x, grid.y)] = grid.v }
rules/rules.go:9:6: cannot inline Step: function too complex: cost 137 exceeds budget 80
rules/rules.go:11:9: can inline Step.func1 with cost 151 as: func(int, int, bool) { n := 0; for loop; (*grid.Grid[go.shape.bool]).Set(next, &grid..dict.Grid[bool], x, y, rule(alive, n)) }
./grid/grid.go:8:6: can inline grid.New[bool] with cost 19 as: func(int, int) *grid.Grid[bool] { return grid.New[go.shape.bool](&grid..dict.New[bool], grid.w, grid.h) }
./grid/grid.go:21:6: cannot inline grid.(*Grid[bool]).Each: function too complex: cost 82 exceeds budget 80
./grid/grid.go:19:6: can inline grid.(*Grid[bool]).Size with cost 19 as: method(*grid.Grid[bool]) func() (int, int) { return .autotmp_3, .autotmp_4 }
./grid/grid.go:18:6: can inline grid.(*Grid[bool]).Set with cost 44 as: method(*grid.Grid[bool]) func(int, int, bool) { (*grid.Grid[go.shape.bool]).Set(grid.g, &grid..dict.Grid[bool], grid.x, grid.y, grid.v) }
./grid/grid.go:17:6: can inline grid.(*Grid[bool]).At with cost 43 as: method(*grid.Grid[bool]) func(int, int) bool { return (*grid.Grid[go.shape.bool]).At(grid.g, &grid..dict.Grid[bool], grid.x, grid.y) }
./grid/grid.go:12:6: can inline grid.(*Grid[bool]).index with cost 31 as: method(*grid.Grid[bool]) func(int, int) int { return (*grid.Grid[go.shape.bool]).index(grid.g, &grid..dict.Grid[bool], grid.x, grid.y) }
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
rules/rules.go:10:24: &grid.Grid[go.shape.bool]{...} escapes to heap in Step:
rules/rules.go:10:24:   flow: ~r0 ← &{storage for &grid.Grid[go.shape.bool]{...}}:
rules/rules.go:10:24:     from &grid.Grid[go.shape.bool]{...} (spill) at rules/rules.go:10:24
rules/rules.go:10:24:     from ~r0 = &grid.Grid[go.shape.bool]{...} (assign-pair) at rules/rules.go:10:24
rules/rules.go:10:24:   flow: next ← ~r0:
rules/rules.go:10:24:     from next := ~r0 (assign) at rules/rules.go:10:7
rules/rules.go:10:24:   flow: ~r0 ← next:
rules/rules.go:10:24:     from return next (return) at rules/rules.go:22:2
rules/rules.go:10:24: make([]go.shape.bool, grid.w * grid.h) escapes to heap in Step:
rules/rules.go:10:24:   flow: {storage for &grid.Grid[go.shape.bool]{...}} ← &{storage for make([]go.shape.bool, grid.w * grid.h)}:
rules/rules.go:10:24:     from make([]go.shape.bool, grid.w * grid.h) (spill) at rules/rules.go:10:24
rules/rules.go:10:24:     from grid.Grid[go.shape.bool]{...} (struct literal element) at rules/rules.go:10:24
rules/rules.go:9:11: g does not escape
rules/rules.go:9:31: rule does not escape
rules/rules.go:10:24: &grid.Grid[go.shape.bool]{...} escapes to heap
rules/rules.go:10:24: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap in New[go.shape.bool]:
./grid/grid.go:9:9:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.bool]{...}}:
./grid/grid.go:9:9:     from &grid.Grid[go.shape.bool]{...} (spill) at ./grid/grid.go:9:9
./grid/grid.go:9:9:     from return &grid.Grid[go.shape.bool]{...} (return) at ./grid/grid.go:9:2
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap in New[go.shape.bool]:
./grid/grid.go:9:28:   flow: {storage for &grid.Grid[go.shape.bool]{...}} ← &{storage for make([]go.shape.bool, grid.w * grid.h)}:
./grid/grid.go:9:28:     from make([]go.shape.bool, grid.w * grid.h) (spill) at ./grid/grid.go:9:28
./grid/grid.go:9:28:     from grid.Grid[go.shape.bool]{...} (struct literal element) at ./grid/grid.go:9:17
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap in New[bool]:
./grid/grid.go:8:6:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.bool]{...}}:
./grid/grid.go:8:6:     from &grid.Grid[go.shape.bool]{...} (spill) at ./grid/grid.go:8:6
./grid/grid.go:8:6:     from grid.~r0 = &grid.Grid[go.shape.bool]{...} (assign-pair) at ./grid/grid.go:8:6
./grid/grid.go:8:6:   flow: grid.~r0 ← grid.~r0:
./grid/grid.go:8:6:     from return grid.~r0 (return) at ./grid/grid.go:8:6
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap in New[bool]:
./grid/grid.go:8:6:   flow: {storage for &grid.Grid[go.shape.bool]{...}} ← &{storage for make([]go.shape.bool, grid.w * grid.h)}:
./grid/grid.go:8:6:     from make([]go.shape.bool, grid.w * grid.h) (spill) at ./grid/grid.go:8:6
./grid/grid.go:8:6:     from grid.Grid[go.shape.bool]{...} (struct literal element) at ./grid/grid.go:8:6
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap
# example.com/life/show
show/show.go:13:6: cannot inline Screen.Draw: unhandled op DEFER
show/show.go:15:2: can inline Screen.Draw.deferwrap1 with cost 59 as: func() { (*bufio.Writer).Flush(.autotmp_3) }
show/show.go:17:7: can inline Screen.Draw.func1 with cost 143 as: func(int, int, bool) { if y != row && row >= 0 { (*bufio.Writer).WriteByte(w, byte(10)) }; row = y; c := s.Off; if v { c = s.On }; (*bufio.Writer).WriteByte(w, c) }
show/show.go:14:22: inlining call to bufio.NewWriter
show/show.go:14:22: inlining call to bufio.NewWriterSize
show/show.go:17:7: func literal escapes to heap in Screen.Draw:
show/show.go:17:7:   flow: {heap} ← &{storage for func literal}:
show/show.go:17:7:     from func literal (spill) at show/show.go:17:7
show/show.go:17:7:     from each(func literal) (call parameter) at show/show.go:17:6
show/show.go:15:2: Screen.Draw capturing by value: .autotmp_3 (addr=false assign=false width=8)
show/show.go:16:2: Screen.Draw capturing by ref: row (addr=false assign=true width=8)
show/show.go:16:2: row escapes to heap in Screen.Draw:
show/show.go:16:2:   flow: {storage for func literal} ← &row:
show/show.go:16:2:     from row (captured by a closure) at show/show.go:18:11
show/show.go:16:2:     from row (reference) at show/show.go:18:11
show/show.go:14:2: Screen.Draw capturing by value: w (addr=false assign=false width=8)
show/show.go:13:7: Screen.Draw capturing by value: s (addr=false assign=false width=24)
show/show.go:14:22: make([]byte, bufio.size) escapes to heap in Screen.Draw:
show/show.go:14:22:   flow: {storage for &bufio.Writer{...}} ← &{storage for make([]byte, bufio.size)}:
show/show.go:14:22:     from make([]byte, bufio.size) (spill) at show/show.go:14:22
show/show.go:14:22:     from bufio.Writer{...} (struct literal element) at show/show.go:14:22
show/show.go:14:22:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
show/show.go:14:22:     from &bufio.Writer{...} (spill) at show/show.go:14:22
show/show.go:14:22:     from ~r0 = &bufio.Writer{...} (assign-pair) at show/show.go:14:22
show/show.go:14:22:   flow: ~r0 ← ~r0:
show/show.go:14:22:     from ~r0 = ~r0 (assign-pair) at show/show.go:14:22
show/show.go:14:22:   flow: w ← ~r0:
show/show.go:14:22:     from w := ~r0 (assign) at show/show.go:14:4
show/show.go:14:22:   flow: {temp} ← w:
show/show.go:14:22:     from (*bufio.Writer).WriteByte(w, byte(10)) (call parameter) at show/show.go:19:15
show/show.go:14:22:   flow: {heap} ← *{temp}:
show/show.go:13:7: parameter s leaks to {heap} for Screen.Draw with derefs=0:
show/show.go:13:7:   flow: bufio.w ← s:
show/show.go:13:7:     from s.W (dot) at show/show.go:14:24
show/show.go:13:7:     from bufio.w := s.W (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: bufio.w ← bufio.w:
show/show.go:13:7:     from bufio.w, bufio.size := bufio.w, 4096 (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: {storage for &bufio.Writer{...}} ← bufio.w:
show/show.go:13:7:     from bufio.Writer{...} (struct literal element) at show/show.go:14:22
show/show.go:13:7:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
show/show.go:13:7:     from &bufio.Writer{...} (spill) at show/show.go:14:22
show/show.go:13:7:     from ~r0 = &bufio.Writer{...} (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: ~r0 ← ~r0:
show/show.go:13:7:     from ~r0 = ~r0 (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: w ← ~r0:
show/show.go:13:7:     from w := ~r0 (assign) at show/show.go:14:4
show/show.go:13:7:   flow: {temp} ← w:
show/show.go:13:7:     from (*bufio.Writer).WriteByte(w, byte(10)) (call parameter) at show/show.go:19:15
show/show.go:13:7:   flow: {heap} ← *{temp}:
show/show.go:13:7: parameter s leaks to {storage for func literal} for Screen.Draw with derefs=0:
show/show.go:13:7:   flow: {storage for func literal} ← s:
show/show.go:13:7:     from s (captured by a closure) at show/show.go:22:8
show/show.go:14:22: &bufio.Writer{...} escapes to heap in Screen.Draw:
show/show.go:14:22:   flow: ~r0 ← &{storage for &bufio.Writer{...}}:
show/show.go:14:22:     from &bufio.Writer{...} (spill) at show/show.go:14:22
show/show.go:14:22:     from ~r0 = &bufio.Writer{...} (assign-pair) at show/show.go:14:22
show/show.go:14:22:   flow: ~r0 ← ~r0:
show/show.go:14:22:     from ~r0 = ~r0 (assign-pair) at show/show.go:14:22
show/show.go:14:22:   flow: w ← ~r0:
show/show.go:14:22:     from w := ~r0 (assign) at show/show.go:14:4
show/show.go:14:22:   flow: {storage for func literal} ← w:
show/show.go:14:22:     from w (captured by a closure) at show/show.go:19:4
show/show.go:13:7: parameter s leaks to {storage for &bufio.Writer{...}} for Screen.Draw with derefs=0:
show/show.go:13:7:   flow: bufio.w ← s:
show/show.go:13:7:     from s.W (dot) at show/show.go:14:24
show/show.go:13:7:     from bufio.w := s.W (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: bufio.w ← bufio.w:
show/show.go:13:7:     from bufio.w, bufio.size := bufio.w, 4096 (assign-pair) at show/show.go:14:22
show/show.go:13:7:   flow: {storage for &bufio.Writer{...}} ← bufio.w:
show/show.go:13:7:     from bufio.Writer{...} (struct literal element) at show/show.go:14:22
show/show.go:13:7: leaking param: s
show/show.go:13:22: each does not escape
show/show.go:16:2: moved to heap: row
show/show.go:14:22: &bufio.Writer{...} escapes to heap
show/show.go:14:22: make([]byte, bufio.size) escapes to heap
show/show.go:17:7: func literal escapes to heap
show/show.go:13:7: parameter s leaks to {heap} for (*Screen).Draw with derefs=1:
show/show.go:13:7:   flow: {heap} ← *s:
show/show.go:13:7:     from s (indirection) at <autogenerated>:1
show/show.go:13:7:     from Screen.Draw(s, each) (call parameter) at <autogenerated>:1
# example.com/life
./grid/grid.go:8:6: can inline grid.New[go.shape.bool] with cost 12 as: func(*[3]uintptr, int, int) *grid.Grid[go.shape.bool] { return &grid.Grid[go.shape.bool]{...} }
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.bool]).index with cost 24 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int) int { grid.x, grid.y = (grid.x + grid.g.w) % grid.g.w, (grid.y + grid.g.h) % grid.g.h; return grid.y * grid.g.w + grid.x }
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.bool]).Set with cost 37 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int, go.shape.bool) { grid.g.cells[(*grid.Grid[go.shape.bool]).index(grid.g, (*[11]uintptr)(grid..dict[1]), grid.x, grid.y)] = grid.v }
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.bool]).At with cost 36 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, int, int) go.shape.bool { return grid.g.cells[(*grid.Grid[go.shape.bool]).index(grid.g, (*[11]uintptr)(grid..dict[0]), grid.x, grid.y)] }
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.bool]).Each with cost 77 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr, func(int, int, go.shape.bool)) { for loop }
./grid/grid.go:21:6: cannot inline grid.(*Grid[bool]).Each: function too complex: cost 82 exceeds budget 80
./grid/grid.go:8:6: can inline grid.New[go.shape.int] with cost 12 as: func(*[3]uintptr, int, int) *grid.Grid[go.shape.int] { return &grid.Grid[go.shape.int]{...} }
./grid/grid.go:12:6: can inline grid.(*Grid[go.shape.int]).index with cost 24 as: method(*grid.Grid[go.shape.int]) func(*[11]uintptr, int, int) int { grid.x, grid.y = (grid.x + grid.g.w) % grid.g.w, (grid.y + grid.g.h) % grid.g.h; return grid.y * grid.g.w + grid.x }
./grid/grid.go:18:6: can inline grid.(*Grid[go.shape.int]).Set with cost 37 as: method(*grid.Grid[go.shape.int]) func(*[11]uintptr, int, int, go.shape.int) { grid.g.cells[(*grid.Grid[go.shape.int]).index(grid.g, (*[11]uintptr)(grid..dict[1]), grid.x, grid.y)] = grid.v }
./grid/grid.go:29:6: cannot inline grid.Convert[go.shape.bool,go.shape.int]: function too complex: cost 127 exceeds budget 80
./grid/grid.go:31:9: can inline grid.Convert[go.shape.bool,go.shape.int].func1 with cost 65 as: func(int, int, go.shape.bool) { (*grid.Grid[go.shape.int]).Set(grid.out, (*[11]uintptr)(grid..dict[2]), grid.x, grid.y, grid.f(grid.v)) }
./main.go:22:23: can inline main.func1 with cost 6 as: func(bool) int { if b { return 1 }; return 0 }
./grid/grid.go:17:6: can inline grid.(*Grid[go.shape.int]).At with cost 36 as: method(*grid.Grid[go.shape.int]) func(*[11]uintptr, int, int) go.shape.int { return grid.g.cells[(*grid.Grid[go.shape.int]).index(grid.g, (*[11]uintptr)(grid..dict[0]), grid.x, grid.y)] }
./grid/grid.go:21:6: can inline grid.(*Grid[go.shape.int]).Each with cost 77 as: method(*grid.Grid[go.shape.int]) func(*[11]uintptr, func(int, int, go.shape.int)) { for loop }
./main.go:11:6: cannot inline main: function too complex: cost 479 exceeds budget 80
./main.go:29:9: can inline main.func2 with cost 3 as: func(int, int, int) { sum += v }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr, *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]) func(*[16]uintptr) *go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int } { return (*go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int })(atomic.LoadPointer(&atomic.x.v)) }
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.int]).Size with cost 5 as: method(*grid.Grid[go.shape.int]) func(*[11]uintptr) (int, int) { return grid.g.w, grid.g.h }
./grid/grid.go:29:6: can inline grid.Convert[bool,int] with cost 64 as: func(*grid.Grid[bool], func(bool) int) *grid.Grid[int] { return grid.Convert[go.shape.bool,go.shape.int](&grid..dict.Convert[bool,int], grid.g, grid.f) }
./grid/grid.go:21:6: cannot inline grid.(*Grid[int]).Each: function too complex: cost 82 exceeds budget 80
./grid/grid.go:19:6: can inline grid.(*Grid[int]).Size with cost 19 as: method(*grid.Grid[int]) func() (int, int) { return .autotmp_3, .autotmp_4 }
./grid/grid.go:18:6: can inline grid.(*Grid[int]).Set with cost 44 as: method(*grid.Grid[int]) func(int, int, int) { (*grid.Grid[go.shape.int]).Set(grid.g, &grid..dict.Grid[int], grid.x, grid.y, grid.v) }
./grid/grid.go:17:6: can inline grid.(*Grid[int]).At with cost 43 as: method(*grid.Grid[int]) func(int, int) int { return (*grid.Grid[go.shape.int]).At(grid.g, &grid..dict.Grid[int], grid.x, grid.y) }
./grid/grid.go:12:6: can inline grid.(*Grid[int]).index with cost 31 as: method(*grid.Grid[int]) func(int, int) int { return (*grid.Grid[go.shape.int]).index(grid.g, &grid..dict.Grid[int], grid.x, grid.y) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo, *os.dirInfo) bool { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap with cost 68 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store with cost 66 as: method(*atomic.Pointer[os.dirInfo]) func(*os.dirInfo) { (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store(atomic.x, &atomic..dict.Pointer[os.dirInfo], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load with cost 9 as: method(*atomic.Pointer[os.dirInfo]) func() *os.dirInfo { return (*atomic.Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load(atomic.x, &atomic..dict.Pointer[os.dirInfo]) }
./grid/grid.go:19:6: can inline grid.(*Grid[go.shape.bool]).Size with cost 5 as: method(*grid.Grid[go.shape.bool]) func(*[11]uintptr) (int, int) { return grid.g.w, grid.g.h }
./grid/grid.go:8:6: can inline grid.New[bool] with cost 19 as: func(int, int) *grid.Grid[bool] { return grid.New[go.shape.bool](&grid..dict.New[bool], grid.w, grid.h) }
./grid/grid.go:19:6: can inline grid.(*Grid[bool]).Size with cost 19 as: method(*grid.Grid[bool]) func() (int, int) { return .autotmp_3, .autotmp_4 }
./grid/grid.go:18:6: can inline grid.(*Grid[bool]).Set with cost 44 as: method(*grid.Grid[bool]) func(int, int, bool) { (*grid.Grid[go.shape.bool]).Set(grid.g, &grid..dict.Grid[bool], grid.x, grid.y, grid.v) }
./grid/grid.go:17:6: can inline grid.(*Grid[bool]).At with cost 43 as: method(*grid.Grid[bool]) func(int, int) bool { return (*grid.Grid[go.shape.bool]).At(grid.g, &grid..dict.Grid[bool], grid.x, grid.y) }
./grid/grid.go:12:6: can inline grid.(*Grid[bool]).index with cost 31 as: method(*grid.Grid[bool]) func(int, int) int { return (*grid.Grid[go.shape.bool]).index(grid.g, &grid..dict.Grid[bool], grid.x, grid.y) }
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
./grid/grid.go:30:15: &grid.Grid[go.shape.int]{...} escapes to heap in Convert[go.shape.bool,go.shape.int]:
./grid/grid.go:30:15:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.int]{...}}:
./grid/grid.go:30:15:     from &grid.Grid[go.shape.int]{...} (spill) at ./grid/grid.go:30:15
./grid/grid.go:30:15:     from grid.~r0 = &grid.Grid[go.shape.int]{...} (assign-pair) at ./grid/grid.go:30:15
./grid/grid.go:30:15:   flow: grid.out ← grid.~r0:
./grid/grid.go:30:15:     from grid.out := grid.~r0 (assign) at ./grid/grid.go:30:6
./grid/grid.go:30:15:   flow: grid.~r0 ← grid.out:
./grid/grid.go:30:15:     from return grid.out (return) at ./grid/grid.go:32:2
./grid/grid.go:30:15: make([]go.shape.int, grid.w * grid.h) escapes to heap in Convert[go.shape.bool,go.shape.int]:
./grid/grid.go:30:15:   flow: {storage for &grid.Grid[go.shape.int]{...}} ← &{storage for make([]go.shape.int, grid.w * grid.h)}:
./grid/grid.go:30:15:     from make([]go.shape.int, grid.w * grid.h) (spill) at ./grid/grid.go:30:15
./grid/grid.go:30:15:     from grid.Grid[go.shape.int]{...} (struct literal element) at ./grid/grid.go:30:15
./grid/grid.go:30:15: &grid.Grid[go.shape.int]{...} escapes to heap
./grid/grid.go:30:15: make([]go.shape.int, grid.w * grid.h) escapes to heap
./main.go:12:21: &grid.Grid[go.shape.bool]{...} does not escape
./main.go:12:21: make([]go.shape.bool, grid.w * grid.h) does not escape
./main.go:13:28: [][2]int{...} does not escape
./main.go:18:11: g.Each does not escape
./main.go:21:10: g.Each does not escape
./main.go:22:23: func literal does not escape
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
./grid/grid.go:9:9: &grid.Grid[go.shape.int]{...} escapes to heap in New[go.shape.int]:
./grid/grid.go:9:9:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.int]{...}}:
./grid/grid.go:9:9:     from &grid.Grid[go.shape.int]{...} (spill) at ./grid/grid.go:9:9
./grid/grid.go:9:9:     from return &grid.Grid[go.shape.int]{...} (return) at ./grid/grid.go:9:2
./grid/grid.go:9:28: make([]go.shape.int, grid.w * grid.h) escapes to heap in New[go.shape.int]:
./grid/grid.go:9:28:   flow: {storage for &grid.Grid[go.shape.int]{...}} ← &{storage for make([]go.shape.int, grid.w * grid.h)}:
./grid/grid.go:9:28:     from make([]go.shape.int, grid.w * grid.h) (spill) at ./grid/grid.go:9:28
./grid/grid.go:9:28:     from grid.Grid[go.shape.int]{...} (struct literal element) at ./grid/grid.go:9:17
./grid/grid.go:9:9: &grid.Grid[go.shape.int]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.int, grid.w * grid.h) escapes to heap
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
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap in New[go.shape.bool]:
./grid/grid.go:9:9:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.bool]{...}}:
./grid/grid.go:9:9:     from &grid.Grid[go.shape.bool]{...} (spill) at ./grid/grid.go:9:9
./grid/grid.go:9:9:     from return &grid.Grid[go.shape.bool]{...} (return) at ./grid/grid.go:9:2
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap in New[go.shape.bool]:
./grid/grid.go:9:28:   flow: {storage for &grid.Grid[go.shape.bool]{...}} ← &{storage for make([]go.shape.bool, grid.w * grid.h)}:
./grid/grid.go:9:28:     from make([]go.shape.bool, grid.w * grid.h) (spill) at ./grid/grid.go:9:28
./grid/grid.go:9:28:     from grid.Grid[go.shape.bool]{...} (struct literal element) at ./grid/grid.go:9:17
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap in New[bool]:
./grid/grid.go:8:6:   flow: grid.~r0 ← &{storage for &grid.Grid[go.shape.bool]{...}}:
./grid/grid.go:8:6:     from &grid.Grid[go.shape.bool]{...} (spill) at ./grid/grid.go:8:6
./grid/grid.go:8:6:     from grid.~r0 = &grid.Grid[go.shape.bool]{...} (assign-pair) at ./grid/grid.go:8:6
./grid/grid.go:8:6:   flow: grid.~r0 ← grid.~r0:
./grid/grid.go:8:6:     from return grid.~r0 (return) at ./grid/grid.go:8:6
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap in New[bool]:
./grid/grid.go:8:6:   flow: {storage for &grid.Grid[go.shape.bool]{...}} ← &{storage for make([]go.shape.bool, grid.w * grid.h)}:
./grid/grid.go:8:6:     from make([]go.shape.bool, grid.w * grid.h) (spill) at ./grid/grid.go:8:6
./grid/grid.go:8:6:     from grid.Grid[go.shape.bool]{...} (struct literal element) at ./grid/grid.go:8:6
./grid/grid.go:8:6: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:8:6: make([]go.shape.bool, grid.w * grid.h) escapes to heap
