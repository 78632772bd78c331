# example.com/iters/xiter
xiter/xiter.go:37:6: can inline Sum with cost 56 as: func(iter.Seq[int]) int { #state1 := 1; #yield1 := func literal; seq(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; return  }
xiter/xiter.go:38:2: can inline Sum-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; t += v; #state1 = 1; return true }
xiter/xiter.go:52:6: can inline Count with cost 17 as: func(int) iter.Seq[int] { return func literal }
xiter/xiter.go:53:9: can inline Count.func1 with cost 28 as: func(func(int) bool) { for loop }
xiter/xiter.go:38:2: Sum capturing by ref: #state1 (addr=false assign=true width=8)
xiter/xiter.go:37:30: Sum capturing by ref: t (addr=false assign=true width=8)
xiter/xiter.go:38:2: func literal escapes to heap in Sum:
xiter/xiter.go:38:2:   flow: #yield1 ← &{storage for func literal}:
xiter/xiter.go:38:2:     from func literal (spill) at xiter/xiter.go:38:2
xiter/xiter.go:38:2:     from #yield1 := func literal (assign) at xiter/xiter.go:38:2
xiter/xiter.go:38:2:   flow: {heap} ← #yield1:
xiter/xiter.go:38:2:     from seq(#yield1) (call parameter) at xiter/xiter.go:38:2
xiter/xiter.go:38:2: #state1 escapes to heap in Sum:
xiter/xiter.go:38:2:   flow: {storage for func literal} ← &#state1:
xiter/xiter.go:38:2:     from #state1 (captured by a closure) at <unknown line number>
xiter/xiter.go:38:2:     from #state1 (reference) at <unknown line number>
xiter/xiter.go:37:30: t escapes to heap in Sum:
xiter/xiter.go:37:30:   flow: {storage for func literal} ← &t:
xiter/xiter.go:37:30:     from t (captured by a closure) at xiter/xiter.go:39:3
xiter/xiter.go:37:30:     from t (reference) at xiter/xiter.go:39:3
xiter/xiter.go:37:10: seq does not escape
xiter/xiter.go:37:30: moved to heap: t
xiter/xiter.go:38:2: moved to heap: #state1
xiter/xiter.go:38:2: func literal escapes to heap
xiter/xiter.go:52:12: Count capturing by value: n (addr=false assign=false width=8)
xiter/xiter.go:53:9: func literal escapes to heap in Count:
xiter/xiter.go:53:9:   flow: ~r0 ← &{storage for func literal}:
xiter/xiter.go:53:9:     from func literal (spill) at xiter/xiter.go:53:9
xiter/xiter.go:53:9:     from return func literal (return) at xiter/xiter.go:53:2
xiter/xiter.go:52:12: parameter n leaks to {storage for func literal} for Count with derefs=0:
xiter/xiter.go:52:12:   flow: {storage for func literal} ← n:
xiter/xiter.go:52:12:     from n (captured by a closure) at xiter/xiter.go:54:18
xiter/xiter.go:53:14: yield does not escape
xiter/xiter.go:53:9: func literal escapes to heap
# example.com/iters
./tree/tree.go:17:6: cannot inline tree.(*node[go.shape.int]).insert: function too complex: cost 152 exceeds budget 80
./tree/tree.go:15:6: can inline tree.(*Tree[go.shape.int]).Insert with cost 68 as: method(*tree.Tree[go.shape.int]) func(*[9]uintptr, go.shape.int) { tree.t.root = (*tree.node[go.shape.int]).insert(tree.t.root, (*[7]uintptr)(tree..dict[0]), tree.v) }
./tree/tree.go:33:6: cannot inline tree.(*node[go.shape.int]).push: function too complex: cost 158 exceeds budget 80
./tree/tree.go:29:6: can inline tree.(*Tree[go.shape.int]).All with cost 17 as: method(*tree.Tree[go.shape.int]) func(*[9]uintptr) iter.Seq[go.shape.int] { return func literal }
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./xiter/xiter.go:5:6: can inline xiter.Filter[go.shape.int] with cost 17 as: func(*[7]uintptr, iter.Seq[go.shape.int], func(go.shape.int) bool) iter.Seq[go.shape.int] { return func literal }
./xiter/xiter.go:6:9: can inline xiter.Filter[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./xiter/xiter.go:7:3: can inline xiter.Filter[go.shape.int].func1-range1 with cost 71 as: func(go.shape.int) bool { xiter.#tmpState := xiter.#state1; xiter.#state1 = 2; if xiter.#tmpState != 1 { runtime.panicrangestate(xiter.#tmpState) }; if xiter.ok(xiter.v) && !xiter.yield(xiter.v) { xiter.#next = -1; xiter.#state1 = 0; return false }; xiter.#state1 = 1; return true }
./main.go:24:32: can inline main.func1 with cost 6 as: func(int) bool { return n % 2 == 0 }
$GOROOT/src/slices/iter.go:50:6: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] with cost 57 as: func(*[4]uintptr, go.shape.[]go.shape.int, iter.Seq[go.shape.int]) go.shape.[]go.shape.int { slices.#state1 := 1; slices.#yield1 := func literal; slices.seq(slices.#yield1); if slices.#state1 == 2 { runtime.panicrangestate(4) }; slices.#state1 = 3; return slices.s }
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { slices.#tmpState := slices.#state1; slices.#state1 = 2; if slices.#tmpState != 1 { runtime.panicrangestate(slices.#tmpState) }; slices.s = append(slices.s, slices.v); slices.#state1 = 1; return true }
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[go.shape.int] with cost 66 as: func(*[5]uintptr, iter.Seq[go.shape.int]) []go.shape.int { return slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]((*[4]uintptr)(slices..dict[0]), ([]go.shape.int)(nil), slices.seq) }
./xiter/xiter.go:15:6: can inline xiter.Enumerate[go.shape.int] with cost 17 as: func(*[7]uintptr, iter.Seq[go.shape.int]) iter.Seq2[go.shape.int,go.shape.int] { return func literal }
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1 with cost 69 as: func(func(int, go.shape.int) bool) { xiter.i := 0; xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./xiter/xiter.go:18:3: can inline xiter.Enumerate[go.shape.int].func1-range1 with cost 54 as: func(go.shape.int) bool { xiter.#tmpState := xiter.#state1; xiter.#state1 = 2; if xiter.#tmpState != 1 { runtime.panicrangestate(xiter.#tmpState) }; if !xiter.yield(xiter.i, xiter.v) { xiter.#next = -1; xiter.#state1 = 0; return false }; xiter.i++; xiter.#state1 = 1; return true }
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.int] with cost 29 as: func(*[2]uintptr, go.shape.int, go.shape.int) bool { return cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.x) && !cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.y) || cmp.x < cmp.y }
$GOROOT/src/slices/zsortordered.go:12:6: cannot inline slices.insertionSortOrdered[go.shape.int]: function too complex: cost 87 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:22:6: cannot inline slices.siftDownOrdered[go.shape.int]: function too complex: cost 149 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:40:6: cannot inline slices.heapSortOrdered[go.shape.int]: function too complex: cost 198 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:242:6: cannot inline slices.breakPatternsOrdered[go.shape.int]: function too complex: cost 119 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.int] with cost 52 as: func(*[2]uintptr, []go.shape.int, int, int, *int) (int, int) { if cmp.Less[go.shape.int]((*[2]uintptr)(slices..dict[0]), slices.data[slices.b], slices.data[slices.a]) { *slices.swaps++; return slices.b, slices.a }; return slices.a, slices.b }
$GOROOT/src/slices/zsortordered.go:309:6: cannot inline slices.medianOrdered[go.shape.int]: function too complex: cost 197 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.int] with cost 73 as: func(*[2]uintptr, []go.shape.int, int, *int) int { return slices.medianOrdered[go.shape.int]((*[2]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps) }
$GOROOT/src/slices/zsortordered.go:263:6: cannot inline slices.choosePivotOrdered[go.shape.int]: function too complex: cost 394 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.int] with cost 35 as: func(*[1]uintptr, []go.shape.int, int, int) { slices.i := slices.a; slices.j := slices.b - 1; for loop }
$GOROOT/src/slices/zsortordered.go:197:6: cannot inline slices.partialInsertionSortOrdered[go.shape.int]: function too complex: cost 270 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:175:6: cannot inline slices.partitionEqualOrdered[go.shape.int]: function too complex: cost 152 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:137:6: cannot inline slices.partitionOrdered[go.shape.int]: function too complex: cost 304 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:63:6: cannot inline slices.pdqsortOrdered[go.shape.int]: function too complex: cost 820 exceeds budget 80
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]go.shape.int,go.shape.int] with cost 76 as: func(*[4]uintptr, go.shape.[]go.shape.int) { slices.n := len(slices.x); slices.pdqsortOrdered[go.shape.int]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n))) }
$GOROOT/src/slices/iter.go:66:6: cannot inline slices.Sorted[go.shape.int]: function too complex: cost 162 exceeds budget 80
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int] with cost 17 as: func(*[7]uintptr, go.shape.map[int]int) iter.Seq[go.shape.int] { return func literal }
$GOROOT/src/maps/iter.go:26:9: can inline maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int].func1 with cost 28 as: func(func(go.shape.int) bool) { for loop }
./xiter/xiter.go:44:6: can inline xiter.Index[go.shape.int] with cost 62 as: func(*[5]uintptr, iter.Seq[go.shape.int]) map[go.shape.int]int { xiter.m := map[go.shape.int]int{}; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; return xiter.m }
./xiter/xiter.go:46:2: can inline xiter.Index[go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { xiter.#tmpState := xiter.#state1; xiter.#state1 = 2; if xiter.#tmpState != 1 { runtime.panicrangestate(xiter.#tmpState) }; xiter.m[xiter.v]++; xiter.#state1 = 1; return true }
./main.go:41:6: cannot inline find: function too complex: cost 152 exceeds budget 80
./main.go:42:2: can inline find-range1 with cost 35 as: func(int, int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if v == want { at = i; #next = -1; #state1 = 0; return false }; #state1 = 1; return true }
./xiter/xiter.go:27:6: can inline xiter.Take[go.shape.int] with cost 17 as: func(*[6]uintptr, iter.Seq[go.shape.int], int) iter.Seq[go.shape.int] { return func literal }
./xiter/xiter.go:28:9: can inline xiter.Take[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./xiter/xiter.go:29:3: can inline xiter.Take[go.shape.int].func1-range1 with cost 57 as: func(go.shape.int) bool { xiter.#tmpState := xiter.#state1; xiter.#state1 = 2; if xiter.#tmpState != 1 { runtime.panicrangestate(xiter.#tmpState) }; if xiter.n--; xiter.n < 0 || !xiter.yield(xiter.v) { xiter.#next = -1; xiter.#state1 = 0; return false }; xiter.#state1 = 1; return true }
$GOROOT/src/iter/iter.go:261:6: cannot inline iter.Pull[go.shape.int]: function too complex: cost 122 exceeds budget 80
$GOROOT/src/iter/iter.go:271:15: cannot inline iter.Pull[go.shape.int].func1: unhandled op DEFER
$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.int].func1.1 with cost 211 as: func(go.shape.int) bool { if iter.pull.done { return false }; if !iter.pull.yieldNext { panic("iter.Pull: yield called again before next") }; iter.pull.yieldNext = false; iter.pull.v, iter.pull.ok = iter.v1, true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); return !iter.pull.done }
$GOROOT/src/iter/iter.go:292:9: cannot inline iter.Pull[go.shape.int].func1.2: call to recover
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.int].func2 with cost 338 as: func() (go.shape.int, bool) { race.Write(unsafe.Pointer(&iter.pull.racer)); if iter.pull.done { return  }; if iter.pull.yieldNext { panic("iter.Pull: next called again before yield") }; iter.pull.yieldNext = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } }; return iter.pull.v, iter.pull.ok }
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.int].func3 with cost 327 as: func() { race.Write(unsafe.Pointer(&iter.pull.racer)); if !iter.pull.done { iter.pull.done = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } } } }
./xiter/xiter.go:62:6: can inline xiter.Pull[go.shape.int] with cost 74 as: func(*[3]uintptr, iter.Seq[go.shape.int]) (func() (go.shape.int, bool), func()) { return (func() (go.shape.int, bool))(.autotmp_4), .autotmp_5 }
./main.go:12:6: cannot inline main: defer call in range func
./main.go:17:2: can inline main-range1 with cost 109 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; if v > 8 { #state1 = 0; return false }; fmt.Print(... argument...); #state1 = 1; return true }
./main.go:26:2: can inline main-range2 with cost 104 as: func(int, int) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; fmt.Print(... argument...); #state2 = 1; return true }
./main.go:31:2: cannot inline main-range3: unhandled op DEFER
./main.go:32:9: can inline main-range3.1 with cost 82 as: func() { fmt.Print(... argument...) }
./xiter/xiter.go:15:6: can inline xiter.Enumerate[int] with cost 23 as: func(iter.Seq[int]) iter.Seq2[int,int] { return xiter.Enumerate[go.shape.int](&xiter..dict.Enumerate[int], xiter.seq) }
./tree/tree.go:29:6: can inline tree.(*Tree[int]).All with cost 22 as: method(*tree.Tree[int]) func() iter.Seq[int] { return (*tree.Tree[go.shape.int]).All(tree.t, &tree..dict.Tree[int]) }
./tree/tree.go:15:6: can inline tree.(*Tree[int]).Insert with cost 73 as: method(*tree.Tree[int]) func(int) { (*tree.Tree[go.shape.int]).Insert(tree.t, &tree..dict.Tree[int], tree.v) }
./tree/tree.go:33:6: can inline tree.(*node[int]).push with cost 63 as: method(*tree.node[int]) func(func(int) bool) bool { return (*tree.node[go.shape.int]).push(tree.n, &tree..dict.node[int], tree.yield) }
./tree/tree.go:17:6: can inline tree.(*node[int]).insert with cost 63 as: method(*tree.node[int]) func(int) *tree.node[int] { return (*tree.node[go.shape.int]).insert(tree.n, &tree..dict.node[int], tree.v) }
./xiter/xiter.go:62:6: cannot inline xiter.Pull[int]: function too complex: cost 89 exceeds budget 80
./xiter/xiter.go:27:6: can inline xiter.Take[int] with cost 24 as: func(iter.Seq[int], int) iter.Seq[int] { return xiter.Take[go.shape.int](&xiter..dict.Take[int], xiter.seq, xiter.n) }
./xiter/xiter.go:44:6: can inline xiter.Index[int] with cost 68 as: func(iter.Seq[int]) map[int]int { return xiter.Index[go.shape.int](&xiter..dict.Index[int], xiter.seq) }
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[map[int]int,int,int] with cost 23 as: func(map[int]int) iter.Seq[int] { return maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], maps.m) }
$GOROOT/src/slices/iter.go:66:6: can inline slices.Sorted[int] with cost 63 as: func(iter.Seq[int]) []int { return slices.Sorted[go.shape.int](&slices..dict.Sorted[int], slices.seq) }
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[int] with cost 72 as: func(iter.Seq[int]) []int { return slices.Collect[go.shape.int](&slices..dict.Collect[int], slices.seq) }
./xiter/xiter.go:5:6: can inline xiter.Filter[int] with cost 24 as: func(iter.Seq[int], func(int) bool) iter.Seq[int] { return xiter.Filter[go.shape.int](&xiter..dict.Filter[int], xiter.seq, xiter.ok) }
$GOROOT/src/slices/iter.go:60:18: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/cmp/cmp.go:29:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:29:28: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:246:28: inlining call to slices.nextPowerOfTwo
$GOROOT/src/slices/zsortordered.go:249:33: inlining call to slices.(*xorshift).Next
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:281:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:282:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:283:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:93:23: inlining call to slices.reverseRangeOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.Collect[go.shape.int]
$GOROOT/src/slices/iter.go:68:6: inlining call to slices.Sort[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./main.go:42:41: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:42:35: inlining call to xiter.Enumerate[go.shape.int]
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1 with cost 69 as: func(func(int, go.shape.int) bool) { xiter.i := 0; xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./main.go:42:2: inlining call to xiter.Enumerate[go.shape.int].func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:42:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:15:11: inlining call to tree.(*Tree[go.shape.int]).Insert
./main.go:17:22: inlining call to tree.(*Tree[go.shape.int]).All
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:17:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:23:13: inlining call to fmt.Println
./main.go:24:28: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:24:22: inlining call to xiter.Filter[go.shape.int]
./main.go:25:28: inlining call to slices.Collect[go.shape.int]
./main.go:25:13: inlining call to fmt.Println
./main.go:26:41: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:26:35: inlining call to xiter.Enumerate[go.shape.int]
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1 with cost 69 as: func(func(int, go.shape.int) bool) { xiter.i := 0; xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./main.go:26:2: inlining call to xiter.Enumerate[go.shape.int].func1
./main.go:29:55: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:29:49: inlining call to xiter.Index[go.shape.int]
./main.go:29:37: inlining call to maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int]
./main.go:29:13: inlining call to fmt.Println
./main.go:30:53: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:30:47: inlining call to xiter.Take[go.shape.int]
./main.go:30:36: inlining call to xiter.Sum
./main.go:30:13: inlining call to fmt.Println
./main.go:31:28: inlining call to xiter.Count
./xiter/xiter.go:53:9: can inline xiter.Count.func1 with cost 28 as: func(func(int) bool) { for loop }
./main.go:31:2: inlining call to xiter.Count.func1
./main.go:34:32: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:34:26: inlining call to xiter.Pull[go.shape.int]
./main.go:38:13: inlining call to fmt.Println
./main.go:25:28: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:26:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:29:49: inlining call to tree.(*Tree[go.shape.int]).All.func1
./xiter/xiter.go:28:9: can inline xiter.Take[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./main.go:30:36: inlining call to xiter.Take[go.shape.int].func1
./xiter/xiter.go:6:9: can inline xiter.Filter[go.shape.int].func1 with cost 64 as: func(func(go.shape.int) bool) { xiter.#next = <nil>; xiter.#state1 := 1; xiter.#yield1 := func literal; xiter.seq(xiter.#yield1); if xiter.#state1 == 2 { runtime.panicrangestate(4) }; xiter.#state1 = 3; if xiter.#next == -1 { return  } }
./main.go:25:28: inlining call to xiter.Filter[go.shape.int].func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:30:36: inlining call to tree.(*Tree[go.shape.int]).All.func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1 with cost 65 as: func(func(go.shape.int) bool) { (*tree.node[go.shape.int]).push(tree.t.root, (*[7]uintptr)(tree..dict[1]), tree.yield) }
./main.go:25:28: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:21:12: inlining call to fmt.Print
./main.go:27:12: inlining call to fmt.Print
./main.go:32:27: inlining call to fmt.Print
./xiter/xiter.go:15:6: inlining call to xiter.Enumerate[go.shape.int]
./tree/tree.go:29:6: inlining call to tree.(*Tree[go.shape.int]).All
./tree/tree.go:15:6: inlining call to tree.(*Tree[go.shape.int]).Insert
./xiter/xiter.go:62:6: inlining call to xiter.Pull[go.shape.int]
./xiter/xiter.go:27:6: inlining call to xiter.Take[go.shape.int]
./xiter/xiter.go:44:6: inlining call to xiter.Index[go.shape.int]
$GOROOT/src/maps/iter.go:25:6: inlining call to maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.Collect[go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./xiter/xiter.go:5:6: inlining call to xiter.Filter[go.shape.int]
./tree/tree.go:19:10: &tree.node[go.shape.int]{...} escapes to heap in (*node[go.shape.int]).insert:
./tree/tree.go:19:10:   flow: tree.~r0 ← &{storage for &tree.node[go.shape.int]{...}}:
./tree/tree.go:19:10:     from &tree.node[go.shape.int]{...} (spill) at ./tree/tree.go:19:10
./tree/tree.go:19:10:     from return &tree.node[go.shape.int]{...} (return) at ./tree/tree.go:19:3
./tree/tree.go:19:10:   flow: {heap} ← tree.~r0:
./tree/tree.go:19:10:     from tree.n.left = (*tree.node[go.shape.int]).insert(tree.n.left, (*[7]uintptr)(tree..dict[0]), tree.v) (assign) at ./tree/tree.go:22:10
./tree/tree.go:17:7: parameter tree.n leaks to {heap} for (*node[go.shape.int]).insert with derefs=0:
./tree/tree.go:17:7:   flow: tree.~r0 ← tree.n:
./tree/tree.go:17:7:     from return tree.n (return) at ./tree/tree.go:26:2
./tree/tree.go:17:7:   flow: {heap} ← tree.~r0:
./tree/tree.go:17:7:     from tree.n.left = (*tree.node[go.shape.int]).insert(tree.n.left, (*[7]uintptr)(tree..dict[0]), tree.v) (assign) at ./tree/tree.go:22:10
./tree/tree.go:17:7: parameter tree.n leaks to tree.~r0 for (*node[go.shape.int]).insert with derefs=0:
./tree/tree.go:17:7:   flow: tree.~r0 ← tree.n:
./tree/tree.go:17:7:     from return tree.n (return) at ./tree/tree.go:26:2
./tree/tree.go:19:10: &tree.node[go.shape.int]{...} escapes to heap
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:67:14: slices.Sorted[go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap in Sorted[go.shape.int]:
$GOROOT/src/slices/iter.go:67:14:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:67:14:     from func literal (spill) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:67:14:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14: slices.#state1 escapes to heap in Sorted[go.shape.int]:
$GOROOT/src/slices/iter.go:67:14:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:67:14:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:67:14:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:67:14: slices.s escapes to heap in Sorted[go.shape.int]:
$GOROOT/src/slices/iter.go:67:14:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:67:14:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:67:14:     from slices.s (reference) at $GOROOT/src/slices/iter.go:67:14
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#yEqna6U290w=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.s
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./main.go:42:2: find capturing by ref: #state1 (addr=false assign=true width=8)
./main.go:41:30: find capturing by value: want (addr=false assign=false width=8)
./main.go:41:41: find capturing by ref: at (addr=false assign=true width=8)
find capturing by ref: #next (addr=false assign=true width=8)
./main.go:42:41: find capturing by value: tree.t (addr=false assign=false width=8)
./main.go:42:41: find capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:42:35: find capturing by value: xiter.seq (addr=false assign=false width=8)
./main.go:42:35: find capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: xiter.Enumerate[go.shape.int].func1#XWU8Ve8NFIw=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:16:14: xiter.Enumerate[go.shape.int].func1#XWU8Ve8NFIw=# capturing by value: xiter.yield (addr=false assign=false width=8)
./xiter/xiter.go:17:3: xiter.Enumerate[go.shape.int].func1#XWU8Ve8NFIw=# capturing by ref: xiter.i (addr=false assign=true width=8)
xiter.Enumerate[go.shape.int].func1#XWU8Ve8NFIw=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:42:35: find capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:42:2: find capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:42:2: find capturing by value: xiter.yield (addr=false assign=false width=8)
./main.go:42:2: find capturing by ref: xiter.i (addr=false assign=true width=8)
find capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:42:35: find capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:41:11: t does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:16:14: yield does not escape
./main.go:42:2: func literal does not escape
./main.go:42:41: func literal does not escape
./main.go:42:35: func literal does not escape
./xiter/xiter.go:18:3: func literal does not escape
./main.go:42:2: func literal does not escape
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap in Pull[go.shape.int]:
$GOROOT/src/iter/iter.go:271:15:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:271:15:     from func literal (spill) at $GOROOT/src/iter/iter.go:271:15
$GOROOT/src/iter/iter.go:271:15:     from iter.newcoro(func literal) (call parameter) at $GOROOT/src/iter/iter.go:271:14
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap in Pull[go.shape.int].func1.1:
$GOROOT/src/iter/iter.go:282:11:   flow: {heap} ← &{storage for "iter.Pull: yield called again before next"}:
$GOROOT/src/iter/iter.go:282:11:     from "iter.Pull: yield called again before next" (spill) at $GOROOT/src/iter/iter.go:282:11
$GOROOT/src/iter/iter.go:282:11:     from panic("iter.Pull: yield called again before next") (call parameter) at $GOROOT/src/iter/iter.go:282:10
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap in Pull[go.shape.int].func2:
$GOROOT/src/iter/iter.go:313:10:   flow: {heap} ← &{storage for "iter.Pull: next called again before yield"}:
$GOROOT/src/iter/iter.go:313:10:     from "iter.Pull: next called again before yield" (spill) at $GOROOT/src/iter/iter.go:313:10
$GOROOT/src/iter/iter.go:313:10:     from panic("iter.Pull: next called again before yield") (call parameter) at $GOROOT/src/iter/iter.go:313:9
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int] capturing by ref: iter.pull (addr=true assign=true width=40)
$GOROOT/src/iter/iter.go:262:6: iter.pull escapes to heap in Pull[go.shape.int]:
$GOROOT/src/iter/iter.go:262:6:   flow: {storage for func literal} ← &iter.pull:
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (captured by a closure) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (reference) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:261:18: iter.Pull[go.shape.int] capturing by value: iter.seq (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int] capturing by ref: iter.pull (addr=true assign=true width=40)
$GOROOT/src/iter/iter.go:271:20: iter.Pull[go.shape.int].func1 capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int] capturing by ref: iter.pull (addr=true assign=true width=40)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int] capturing by ref: iter.pull (addr=true assign=true width=40)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.int] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.int] capturing by ref: iter.pull (addr=true assign=true width=40)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.int] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {heap} for Pull[go.shape.int].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {heap} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.coroswitch(iter.c) (call parameter) at $GOROOT/src/iter/iter.go:287:14
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap in Pull[go.shape.int].func1:
$GOROOT/src/iter/iter.go:277:12:   flow: iter.yield ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:277:12:     from func literal (spill) at $GOROOT/src/iter/iter.go:277:12
$GOROOT/src/iter/iter.go:277:12:     from iter.yield := func literal (assign) at $GOROOT/src/iter/iter.go:277:9
$GOROOT/src/iter/iter.go:277:12:   flow: {heap} ← iter.yield:
$GOROOT/src/iter/iter.go:277:12:     from iter.seq(iter.yield) (call parameter) at $GOROOT/src/iter/iter.go:301:6
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {storage for func literal} for Pull[go.shape.int].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {storage for func literal} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.c (captured by a closure) at $GOROOT/src/iter/iter.go:287:15
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:261:18: parameter iter.seq leaks to {storage for func literal} for Pull[go.shape.int] with derefs=0:
$GOROOT/src/iter/iter.go:261:18:   flow: {storage for func literal} ← iter.seq:
$GOROOT/src/iter/iter.go:261:18:     from iter.seq (captured by a closure) at $GOROOT/src/iter/iter.go:301:3
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap in Pull[go.shape.int]:
$GOROOT/src/iter/iter.go:331:9:   flow: iter.stop ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:331:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:331:9
$GOROOT/src/iter/iter.go:331:9:     from iter.stop = func literal (assign) at $GOROOT/src/iter/iter.go:331:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap in Pull[go.shape.int]:
$GOROOT/src/iter/iter.go:306:9:   flow: iter.next ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:306:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:306:9
$GOROOT/src/iter/iter.go:306:9:     from iter.next = func literal (assign) at $GOROOT/src/iter/iter.go:306:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.int] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
./main.go:32:9: func literal escapes to heap in main-range3:
./main.go:32:9:   flow: {heap} ← &{storage for func literal}:
./main.go:32:9:     from func literal (spill) at ./main.go:32:9
./main.go:17:2: main capturing by ref: #state1 (addr=false assign=true width=8)
./main.go:17:22: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:17:22: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:24:28: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:24:28: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:24:22: main capturing by value: xiter.ok (addr=false assign=false width=8)
./main.go:24:22: main capturing by value: xiter.seq (addr=false assign=false width=8)
./main.go:24:22: main capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:7:3: xiter.Filter[go.shape.int].func1#4DTkva8oWVM=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:24:22: main capturing by value: xiter.ok (addr=false assign=false width=8)
./xiter/xiter.go:6:14: xiter.Filter[go.shape.int].func1#4DTkva8oWVM=# capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Filter[go.shape.int].func1#4DTkva8oWVM=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:24:22: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:25:28: main capturing by ref: slices.#state1 (addr=false assign=true width=8)
./main.go:25:28: main capturing by ref: slices.s (addr=false assign=true width=24)
./main.go:25:28: main capturing by value: slices..dict (addr=false assign=false width=8)
./main.go:25:28: main capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:24:22: main capturing by value: xiter.ok (addr=false assign=false width=8)
./main.go:25:28: main capturing by value: xiter.yield (addr=false assign=false width=8)
main capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:24:22: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:26:2: main capturing by ref: #state2 (addr=false assign=true width=8)
./main.go:26:41: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:26:41: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:26:35: main capturing by value: xiter.seq (addr=false assign=false width=8)
./main.go:26:35: main capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: xiter.Enumerate[go.shape.int].func1#WQnIKWtOzmk=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:16:14: xiter.Enumerate[go.shape.int].func1#WQnIKWtOzmk=# capturing by value: xiter.yield (addr=false assign=false width=8)
./xiter/xiter.go:17:3: xiter.Enumerate[go.shape.int].func1#WQnIKWtOzmk=# capturing by ref: xiter.i (addr=false assign=true width=8)
xiter.Enumerate[go.shape.int].func1#WQnIKWtOzmk=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:26:35: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:26:2: main capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:26:2: main capturing by value: xiter.yield (addr=false assign=false width=8)
./main.go:26:2: main capturing by ref: xiter.i (addr=false assign=true width=8)
main capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:26:35: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:29:55: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:29:55: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:29:49: main capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:29:49: main capturing by value: xiter.m (addr=false assign=false width=8)
./main.go:29:49: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:29:37: main capturing by value: maps.m (addr=false assign=false width=8)
./main.go:29:37: main capturing by value: maps..dict (addr=false assign=false width=8)
./main.go:30:53: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:30:53: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:30:47: main capturing by ref: xiter.n (addr=false assign=true width=8)
./main.go:30:47: main capturing by value: xiter.seq (addr=false assign=false width=8)
./main.go:30:47: main capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:29:3: xiter.Take[go.shape.int].func1#OF2DvLJn1B4=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:30:47: main capturing by ref: xiter.n (addr=true assign=true width=8)
./xiter/xiter.go:28:14: xiter.Take[go.shape.int].func1#OF2DvLJn1B4=# capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Take[go.shape.int].func1#OF2DvLJn1B4=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:30:47: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:30:36: main capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:30:36: main capturing by ref: xiter.t (addr=false assign=true width=8)
./main.go:30:36: main capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./main.go:30:47: main capturing by ref: xiter.n (addr=true assign=true width=8)
./main.go:30:36: main capturing by value: xiter.yield (addr=false assign=false width=8)
main capturing by ref: xiter.#next (addr=false assign=true width=8)
./main.go:30:47: main capturing by value: xiter..dict (addr=false assign=false width=8)
./main.go:31:2: main capturing by ref: #state3 (addr=false assign=true width=8)
main capturing by value: #defers (addr=false assign=false width=16)
./main.go:31:6: main-range3 capturing by value: n (addr=false assign=false width=8)
./main.go:31:28: main capturing by value: xiter.n (addr=false assign=false width=8)
./main.go:34:32: main capturing by value: tree.t (addr=false assign=false width=8)
./main.go:34:32: main capturing by value: tree..dict (addr=false assign=false width=8)
./main.go:21:13: v escapes to heap in main-range1:
./main.go:21:13:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:21:13:     from v (spill) at ./main.go:21:13
./main.go:21:13:     from ... argument (slice-literal-element) at ./main.go:21:12
./main.go:21:13:   flow: fmt.a ← &{storage for ... argument}:
./main.go:21:13:     from ... argument (spill) at ./main.go:21:12
./main.go:21:13:     from fmt.a := ... argument (assign-pair) at ./main.go:21:12
./main.go:21:13:   flow: {heap} ← *fmt.a:
./main.go:21:13:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:21:12
./main.go:21:16: " " escapes to heap in main-range1:
./main.go:21:16:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:21:16:     from " " (spill) at ./main.go:21:16
./main.go:21:16:     from ... argument (slice-literal-element) at ./main.go:21:12
./main.go:21:16:   flow: fmt.a ← &{storage for ... argument}:
./main.go:21:16:     from ... argument (spill) at ./main.go:21:12
./main.go:21:16:     from fmt.a := ... argument (assign-pair) at ./main.go:21:12
./main.go:21:16:   flow: {heap} ← *fmt.a:
./main.go:21:16:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:21:12
./main.go:25:28: ~r0 escapes to heap in main:
./main.go:25:28:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:25:28:     from ~r0 (spill) at ./main.go:25:28
./main.go:25:28:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:28:   flow: fmt.a ← &{storage for ... argument}:
./main.go:25:28:     from ... argument (spill) at ./main.go:25:13
./main.go:25:28:     from fmt.a := ... argument (assign-pair) at ./main.go:25:13
./main.go:25:28:   flow: {heap} ← *fmt.a:
./main.go:25:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:25:13
./main.go:27:13: i escapes to heap in main-range2:
./main.go:27:13:   flow: {storage for ... argument} ← &{storage for i}:
./main.go:27:13:     from i (spill) at ./main.go:27:13
./main.go:27:13:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:13:   flow: fmt.a ← &{storage for ... argument}:
./main.go:27:13:     from ... argument (spill) at ./main.go:27:12
./main.go:27:13:     from fmt.a := ... argument (assign-pair) at ./main.go:27:12
./main.go:27:13:   flow: {heap} ← *fmt.a:
./main.go:27:13:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:27:12
./main.go:27:16: "=" escapes to heap in main-range2:
./main.go:27:16:   flow: {storage for ... argument} ← &{storage for "="}:
./main.go:27:16:     from "=" (spill) at ./main.go:27:16
./main.go:27:16:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:16:   flow: fmt.a ← &{storage for ... argument}:
./main.go:27:16:     from ... argument (spill) at ./main.go:27:12
./main.go:27:16:     from fmt.a := ... argument (assign-pair) at ./main.go:27:12
./main.go:27:16:   flow: {heap} ← *fmt.a:
./main.go:27:16:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:27:12
./main.go:27:21: v escapes to heap in main-range2:
./main.go:27:21:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:27:21:     from v (spill) at ./main.go:27:21
./main.go:27:21:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:27:21:     from ... argument (spill) at ./main.go:27:12
./main.go:27:21:     from fmt.a := ... argument (assign-pair) at ./main.go:27:12
./main.go:27:21:   flow: {heap} ← *fmt.a:
./main.go:27:21:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:27:12
./main.go:27:24: " " escapes to heap in main-range2:
./main.go:27:24:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:27:24:     from " " (spill) at ./main.go:27:24
./main.go:27:24:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:24:   flow: fmt.a ← &{storage for ... argument}:
./main.go:27:24:     from ... argument (spill) at ./main.go:27:12
./main.go:27:24:     from fmt.a := ... argument (assign-pair) at ./main.go:27:12
./main.go:27:24:   flow: {heap} ← *fmt.a:
./main.go:27:24:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:27:12
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], ~r0) escapes to heap in main:
./main.go:29:27:   flow: {storage for ... argument} ← &{storage for slices.Sorted[go.shape.int](&slices..dict.Sorted[int], ~r0)}:
./main.go:29:27:     from slices.Sorted[go.shape.int](&slices..dict.Sorted[int], ~r0) (spill) at ./main.go:29:27
./main.go:29:27:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:27:   flow: fmt.a ← &{storage for ... argument}:
./main.go:29:27:     from ... argument (spill) at ./main.go:29:13
./main.go:29:27:     from fmt.a := ... argument (assign-pair) at ./main.go:29:13
./main.go:29:27:   flow: {heap} ← *fmt.a:
./main.go:29:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:29:13
./main.go:30:18: find(&t, 8) escapes to heap in main:
./main.go:30:18:   flow: {storage for ... argument} ← &{storage for find(&t, 8)}:
./main.go:30:18:     from find(&t, 8) (spill) at ./main.go:30:18
./main.go:30:18:     from ... argument (slice-literal-element) at ./main.go:30:13
./main.go:30:18:   flow: fmt.a ← &{storage for ... argument}:
./main.go:30:18:     from ... argument (spill) at ./main.go:30:13
./main.go:30:18:     from fmt.a := ... argument (assign-pair) at ./main.go:30:13
./main.go:30:18:   flow: {heap} ← *fmt.a:
./main.go:30:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:30:13
./main.go:30:36: xiter.t escapes to heap in main:
./main.go:30:36:   flow: {storage for ... argument} ← &{storage for xiter.t}:
./main.go:30:36:     from xiter.t (spill) at ./main.go:30:36
./main.go:30:36:     from ... argument (slice-literal-element) at ./main.go:30:13
./main.go:30:36:   flow: fmt.a ← &{storage for ... argument}:
./main.go:30:36:     from ... argument (spill) at ./main.go:30:13
./main.go:30:36:     from fmt.a := ... argument (assign-pair) at ./main.go:30:13
./main.go:30:36:   flow: {heap} ← *fmt.a:
./main.go:30:36:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:30:13
./main.go:32:28: "d" escapes to heap in main-range3.1:
./main.go:32:28:   flow: {storage for ... argument} ← &{storage for "d"}:
./main.go:32:28:     from "d" (spill) at ./main.go:32:28
./main.go:32:28:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:28:   flow: fmt.a ← &{storage for ... argument}:
./main.go:32:28:     from ... argument (spill) at ./main.go:32:27
./main.go:32:28:     from fmt.a := ... argument (assign-pair) at ./main.go:32:27
./main.go:32:28:   flow: {heap} ← *fmt.a:
./main.go:32:28:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:32:27
./main.go:32:33: n escapes to heap in main-range3.1:
./main.go:32:33:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:32:33:     from n (spill) at ./main.go:32:33
./main.go:32:33:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:33:   flow: fmt.a ← &{storage for ... argument}:
./main.go:32:33:     from ... argument (spill) at ./main.go:32:27
./main.go:32:33:     from fmt.a := ... argument (assign-pair) at ./main.go:32:27
./main.go:32:33:   flow: {heap} ← *fmt.a:
./main.go:32:33:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:32:27
./main.go:32:36: " " escapes to heap in main-range3.1:
./main.go:32:36:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:32:36:     from " " (spill) at ./main.go:32:36
./main.go:32:36:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:36:   flow: fmt.a ← &{storage for ... argument}:
./main.go:32:36:     from ... argument (spill) at ./main.go:32:27
./main.go:32:36:     from fmt.a := ... argument (assign-pair) at ./main.go:32:27
./main.go:32:36:   flow: {heap} ← *fmt.a:
./main.go:32:36:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:32:27
./main.go:34:32: func literal escapes to heap in main:
./main.go:34:32:   flow: ~r0 ← &{storage for func literal}:
./main.go:34:32:     from func literal (spill) at ./main.go:34:32
./main.go:34:32:     from ~r0 = func literal (assign-pair) at ./main.go:34:32
./main.go:34:32:   flow: xiter.seq ← ~r0:
./main.go:34:32:     from xiter..dict, xiter.seq := &xiter..dict.Pull[int], ~r0 (assign-pair) at ./main.go:34:26
./main.go:34:32:   flow: {heap} ← xiter.seq:
./main.go:34:32:     from iter.Pull[go.shape.int]((*[5]uintptr)(xiter..dict[0]), xiter.seq) (call parameter) at ./main.go:34:26
./main.go:38:14: a escapes to heap in main:
./main.go:38:14:   flow: {storage for ... argument} ← &{storage for a}:
./main.go:38:14:     from a (spill) at ./main.go:38:14
./main.go:38:14:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:38:14:     from ... argument (spill) at ./main.go:38:13
./main.go:38:14:     from fmt.a := ... argument (assign-pair) at ./main.go:38:13
./main.go:38:14:   flow: {heap} ← *fmt.a:
./main.go:38:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:38:13
./main.go:38:17: b escapes to heap in main:
./main.go:38:17:   flow: {storage for ... argument} ← &{storage for b}:
./main.go:38:17:     from b (spill) at ./main.go:38:17
./main.go:38:17:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:38:17:     from ... argument (spill) at ./main.go:38:13
./main.go:38:17:     from fmt.a := ... argument (assign-pair) at ./main.go:38:13
./main.go:38:17:   flow: {heap} ← *fmt.a:
./main.go:38:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:38:13
./main.go:38:20: ok escapes to heap in main:
./main.go:38:20:   flow: {storage for ... argument} ← &{storage for ok}:
./main.go:38:20:     from ok (spill) at ./main.go:38:20
./main.go:38:20:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:20:   flow: fmt.a ← &{storage for ... argument}:
./main.go:38:20:     from ... argument (spill) at ./main.go:38:13
./main.go:38:20:     from fmt.a := ... argument (assign-pair) at ./main.go:38:13
./main.go:38:20:   flow: {heap} ← *fmt.a:
./main.go:38:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:38:13
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: tree.t ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:34:28
./main.go:13:6:     from tree.t, tree..dict := t, &tree..dict.Tree[int] (assign-pair) at ./main.go:34:32
./main.go:13:6:   flow: {storage for func literal} ← tree.t:
./main.go:13:6:     from tree.t (captured by a closure) at ./main.go:34:32
./main.go:31:6: parameter n leaks to {storage for func literal} for main-range3 with derefs=0:
./main.go:31:6:   flow: {storage for func literal} ← n:
./main.go:31:6:     from n (captured by a closure) at ./main.go:32:33
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#N8mKTmvLCXw=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:52:13:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:52:13:     from slices.s (captured by a closure) at ./main.go:25:28
$GOROOT/src/slices/iter.go:52:13:     from slices.s (reference) at ./main.go:25:28
$GOROOT/src/slices/iter.go:52:13:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:52:13:     from func literal (spill) at ./main.go:25:28
$GOROOT/src/slices/iter.go:52:13:     from slices.#yield1 := func literal (assign) at ./main.go:25:28
$GOROOT/src/slices/iter.go:52:13:   flow: xiter.yield ← slices.#yield1:
$GOROOT/src/slices/iter.go:52:13:     from xiter.yield := slices.#yield1 (assign-pair) at ./main.go:25:28
$GOROOT/src/slices/iter.go:52:13:   flow: {storage for func literal} ← xiter.yield:
$GOROOT/src/slices/iter.go:52:13:     from xiter.yield (captured by a closure) at ./main.go:25:28
./tree/tree.go:30:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:6:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:16:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
$GOROOT/src/maps/iter.go:26:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:28:14: yield does not escape
./xiter/xiter.go:53:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./main.go:13:6: moved to heap: t
./main.go:14:25: []int{...} does not escape
./main.go:17:2: func literal does not escape
./main.go:21:12: ... argument does not escape
./main.go:21:13: v escapes to heap
./main.go:21:16: " " escapes to heap
./main.go:17:22: func literal does not escape
./main.go:24:28: func literal does not escape
./main.go:24:32: func literal does not escape
./main.go:24:22: func literal does not escape
./xiter/xiter.go:7:3: func literal does not escape
./main.go:25:13: ... argument does not escape
./main.go:25:28: ~r0 escapes to heap
./main.go:25:28: func literal does not escape
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./main.go:25:28: func literal does not escape
./main.go:26:2: func literal does not escape
./main.go:27:12: ... argument does not escape
./main.go:27:13: i escapes to heap
./main.go:27:16: "=" escapes to heap
./main.go:27:21: v escapes to heap
./main.go:27:24: " " escapes to heap
./main.go:26:41: func literal does not escape
./main.go:26:35: func literal does not escape
./xiter/xiter.go:18:3: func literal does not escape
./main.go:26:2: func literal does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], ~r0) escapes to heap
./main.go:29:55: func literal does not escape
./main.go:29:49: map[go.shape.int]int{} does not escape
./main.go:29:49: func literal does not escape
./main.go:29:37: func literal does not escape
./main.go:30:13: ... argument does not escape
./main.go:30:18: find(&t, 8) escapes to heap
./main.go:30:36: xiter.t escapes to heap
./main.go:30:53: func literal does not escape
./main.go:30:47: func literal does not escape
./xiter/xiter.go:29:3: func literal does not escape
./main.go:30:36: func literal does not escape
./main.go:30:36: func literal does not escape
./main.go:31:2: func literal does not escape
./main.go:32:9: func literal escapes to heap
./main.go:32:27: ... argument does not escape
./main.go:32:28: "d" escapes to heap
./main.go:32:33: n escapes to heap
./main.go:32:36: " " escapes to heap
./main.go:31:28: func literal does not escape
./main.go:34:32: func literal escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: a escapes to heap
./main.go:38:17: b escapes to heap
./main.go:38:20: ok escapes to heap
./tree/tree.go:29:7: tree.(*Tree[go.shape.int]).All capturing by value: tree.t (addr=false assign=false width=8)
./tree/tree.go:29:6: tree.(*Tree[go.shape.int]).All capturing by value: tree..dict (addr=false assign=false width=8)
./tree/tree.go:30:9: func literal escapes to heap in (*Tree[go.shape.int]).All:
./tree/tree.go:30:9:   flow: tree.~r0 ← &{storage for func literal}:
./tree/tree.go:30:9:     from func literal (spill) at ./tree/tree.go:30:9
./tree/tree.go:30:9:     from return func literal (return) at ./tree/tree.go:30:2
./tree/tree.go:29:7: parameter tree.t leaks to {storage for func literal} for (*Tree[go.shape.int]).All with derefs=0:
./tree/tree.go:29:7:   flow: {storage for func literal} ← tree.t:
./tree/tree.go:29:7:     from tree.t (captured by a closure) at ./tree/tree.go:30:36
./tree/tree.go:29:6: parameter tree..dict leaks to {storage for func literal} for (*Tree[go.shape.int]).All with derefs=0:
./tree/tree.go:29:6:   flow: {storage for func literal} ← tree..dict:
./tree/tree.go:29:6:     from tree..dict (captured by a closure) at ./tree/tree.go:29:6
./tree/tree.go:30:9: func literal escapes to heap
./tree/tree.go:15:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.int]).Insert with derefs=1:
./tree/tree.go:15:7:   flow: {heap} ← *tree.t:
./tree/tree.go:15:7:     from tree.t.root (dot of pointer) at ./tree/tree.go:15:43
./tree/tree.go:15:7:     from (*tree.node[go.shape.int]).insert(tree.t.root, (*[7]uintptr)(tree..dict[0]), tree.v) (call parameter) at ./tree/tree.go:15:55
./xiter/xiter.go:15:23: xiter.Enumerate[go.shape.int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:15:6: xiter.Enumerate[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: xiter.Enumerate[go.shape.int].func1 capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:16:14: xiter.Enumerate[go.shape.int].func1 capturing by value: xiter.yield (addr=false assign=false width=8)
./xiter/xiter.go:17:3: xiter.Enumerate[go.shape.int].func1 capturing by ref: xiter.i (addr=false assign=true width=8)
xiter.Enumerate[go.shape.int].func1 capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:15:6: xiter.Enumerate[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: func literal escapes to heap in Enumerate[go.shape.int].func1:
./xiter/xiter.go:18:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:18:3:     from func literal (spill) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:18:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3: xiter.#state1 escapes to heap in Enumerate[go.shape.int].func1:
./xiter/xiter.go:18:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:18:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:18:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:16:14: parameter xiter.yield leaks to {storage for func literal} for Enumerate[go.shape.int].func1 with derefs=0:
./xiter/xiter.go:16:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:16:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:19:8
./xiter/xiter.go:17:3: xiter.i escapes to heap in Enumerate[go.shape.int].func1:
./xiter/xiter.go:17:3:   flow: {storage for func literal} ← &xiter.i:
./xiter/xiter.go:17:3:     from xiter.i (captured by a closure) at ./xiter/xiter.go:19:14
./xiter/xiter.go:17:3:     from xiter.i (reference) at ./xiter/xiter.go:19:14
<unknown line number>: xiter.#next escapes to heap in Enumerate[go.shape.int].func1:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:20:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:20:5
./xiter/xiter.go:15:6: parameter xiter..dict leaks to {storage for func literal} for Enumerate[go.shape.int] with derefs=0:
./xiter/xiter.go:15:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:15:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:15:6
./xiter/xiter.go:16:9: func literal escapes to heap in Enumerate[go.shape.int]:
./xiter/xiter.go:16:9:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:16:9:     from func literal (spill) at ./xiter/xiter.go:16:9
./xiter/xiter.go:16:9:     from return func literal (return) at ./xiter/xiter.go:16:2
./xiter/xiter.go:15:23: parameter xiter.seq leaks to {storage for func literal} for Enumerate[go.shape.int] with derefs=0:
./xiter/xiter.go:15:23:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:15:23:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:18:18
./xiter/xiter.go:15:6: parameter xiter..dict leaks to {storage for func literal} for Enumerate[go.shape.int] with derefs=0:
./xiter/xiter.go:15:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:15:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:15:6
./xiter/xiter.go:17:3: moved to heap: xiter.i
moved to heap: xiter.#next
./xiter/xiter.go:18:3: moved to heap: xiter.#state1
./xiter/xiter.go:16:9: func literal escapes to heap
./xiter/xiter.go:18:3: func literal escapes to heap
./xiter/xiter.go:15:6: xiter.Enumerate[int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:15:6: xiter.Enumerate[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: xiter.Enumerate[go.shape.int].func1#a+Xo6mXGV/M=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:16:14: xiter.Enumerate[go.shape.int].func1#a+Xo6mXGV/M=# capturing by value: xiter.yield (addr=false assign=false width=8)
./xiter/xiter.go:17:3: xiter.Enumerate[go.shape.int].func1#a+Xo6mXGV/M=# capturing by ref: xiter.i (addr=false assign=true width=8)
xiter.Enumerate[go.shape.int].func1#a+Xo6mXGV/M=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:15:6: xiter.Enumerate[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:18:3: func literal escapes to heap in Enumerate[go.shape.int].func1#a+Xo6mXGV/M=#:
./xiter/xiter.go:18:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:18:3:     from func literal (spill) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:18:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:18:3
./xiter/xiter.go:18:3: xiter.#state1 escapes to heap in Enumerate[go.shape.int].func1#a+Xo6mXGV/M=#:
./xiter/xiter.go:18:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:18:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:18:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:16:14: parameter xiter.yield leaks to {storage for func literal} for Enumerate[go.shape.int].func1#a+Xo6mXGV/M=# with derefs=0:
./xiter/xiter.go:16:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:16:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:19:8
./xiter/xiter.go:17:3: xiter.i escapes to heap in Enumerate[go.shape.int].func1#a+Xo6mXGV/M=#:
./xiter/xiter.go:17:3:   flow: {storage for func literal} ← &xiter.i:
./xiter/xiter.go:17:3:     from xiter.i (captured by a closure) at ./xiter/xiter.go:19:14
./xiter/xiter.go:17:3:     from xiter.i (reference) at ./xiter/xiter.go:19:14
<unknown line number>: xiter.#next escapes to heap in Enumerate[go.shape.int].func1#a+Xo6mXGV/M=#:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:20:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:20:5
./xiter/xiter.go:15:6: func literal escapes to heap in Enumerate[int]:
./xiter/xiter.go:15:6:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:15:6:     from func literal (spill) at ./xiter/xiter.go:15:6
./xiter/xiter.go:15:6:     from xiter.~r0 = func literal (assign-pair) at ./xiter/xiter.go:15:6
./xiter/xiter.go:15:6:   flow: xiter.~r0 ← xiter.~r0:
./xiter/xiter.go:15:6:     from return xiter.~r0 (return) at ./xiter/xiter.go:15:6
./xiter/xiter.go:15:23: parameter xiter.seq leaks to {storage for func literal} for Enumerate[int] with derefs=0:
./xiter/xiter.go:15:23:   flow: xiter.seq ← xiter.seq:
./xiter/xiter.go:15:23:     from xiter..dict, xiter.seq := &xiter..dict.Enumerate[int], xiter.seq (assign-pair) at ./xiter/xiter.go:15:6
./xiter/xiter.go:15:23:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:15:23:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:15:6
./xiter/xiter.go:17:3: moved to heap: xiter.i
moved to heap: xiter.#next
./xiter/xiter.go:18:3: moved to heap: xiter.#state1
./xiter/xiter.go:15:6: func literal escapes to heap
./xiter/xiter.go:18:3: func literal escapes to heap
./tree/tree.go:29:6: tree.(*Tree[int]).All capturing by value: tree.t (addr=false assign=false width=8)
./tree/tree.go:29:6: tree.(*Tree[int]).All capturing by value: tree..dict (addr=false assign=false width=8)
./tree/tree.go:29:6: func literal escapes to heap in (*Tree[int]).All:
./tree/tree.go:29:6:   flow: tree.~r0 ← &{storage for func literal}:
./tree/tree.go:29:6:     from func literal (spill) at ./tree/tree.go:29:6
./tree/tree.go:29:6:     from tree.~r0 = func literal (assign-pair) at ./tree/tree.go:29:6
./tree/tree.go:29:6:   flow: tree.~r0 ← tree.~r0:
./tree/tree.go:29:6:     from return tree.~r0 (return) at ./tree/tree.go:29:6
./tree/tree.go:29:7: parameter tree.t leaks to {storage for func literal} for (*Tree[int]).All with derefs=0:
./tree/tree.go:29:7:   flow: tree.t ← tree.t:
./tree/tree.go:29:7:     from tree.t, tree..dict := tree.t, &tree..dict.Tree[int] (assign-pair) at ./tree/tree.go:29:6
./tree/tree.go:29:7:   flow: {storage for func literal} ← tree.t:
./tree/tree.go:29:7:     from tree.t (captured by a closure) at ./tree/tree.go:29:6
./tree/tree.go:29:6: func literal escapes to heap
./tree/tree.go:15:7: parameter tree.t leaks to {heap} for (*Tree[int]).Insert with derefs=1:
./tree/tree.go:15:7:   flow: tree.t ← tree.t:
./tree/tree.go:15:7:     from tree.t, tree..dict, tree.v := tree.t, &tree..dict.Tree[int], tree.v (assign-pair) at ./tree/tree.go:15:6
./tree/tree.go:15:7:   flow: {heap} ← *tree.t:
./tree/tree.go:15:7:     from tree.t.root (dot of pointer) at ./tree/tree.go:15:6
./tree/tree.go:15:7:     from (*tree.node[go.shape.int]).insert(tree.t.root, (*[7]uintptr)(tree..dict[0]), tree.v) (call parameter) at ./tree/tree.go:15:6
./tree/tree.go:17:7: parameter tree.n leaks to {heap} for (*node[int]).insert with derefs=0:
./tree/tree.go:17:7:   flow: {heap} ← tree.n:
./tree/tree.go:17:7:     from (*tree.node[go.shape.int]).insert(tree.n, &tree..dict.node[int], tree.v) (call parameter) at ./tree/tree.go:17:6
./xiter/xiter.go:62:18: parameter xiter.seq leaks to {heap} for Pull[go.shape.int] with derefs=0:
./xiter/xiter.go:62:18:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:62:18:     from iter.Pull[go.shape.int]((*[5]uintptr)(xiter..dict[0]), xiter.seq) (call parameter) at ./xiter/xiter.go:62:80
./xiter/xiter.go:62:18: parameter xiter.seq leaks to {heap} for Pull[int] with derefs=0:
./xiter/xiter.go:62:18:   flow: xiter.seq ← xiter.seq:
./xiter/xiter.go:62:18:     from xiter..dict, xiter.seq := &xiter..dict.Pull[int], xiter.seq (assign-pair) at ./xiter/xiter.go:62:6
./xiter/xiter.go:62:18:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:62:18:     from iter.Pull[go.shape.int]((*[5]uintptr)(xiter..dict[0]), xiter.seq) (call parameter) at ./xiter/xiter.go:62:6
./xiter/xiter.go:27:35: xiter.Take[go.shape.int] capturing by ref: xiter.n (addr=false assign=true width=8)
./xiter/xiter.go:27:18: xiter.Take[go.shape.int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:27:6: xiter.Take[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:29:3: xiter.Take[go.shape.int].func1 capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:27:35: xiter.Take[go.shape.int] capturing by ref: xiter.n (addr=true assign=true width=8)
./xiter/xiter.go:28:14: xiter.Take[go.shape.int].func1 capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Take[go.shape.int].func1 capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:27:6: xiter.Take[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:29:3: func literal escapes to heap in Take[go.shape.int].func1:
./xiter/xiter.go:29:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:29:3:     from func literal (spill) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:29:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3: xiter.#state1 escapes to heap in Take[go.shape.int].func1:
./xiter/xiter.go:29:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:29:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:29:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:27:35: xiter.n escapes to heap in Take[go.shape.int]:
./xiter/xiter.go:27:35:   flow: {storage for func literal} ← &xiter.n:
./xiter/xiter.go:27:35:     from xiter.n (captured by a closure) at ./xiter/xiter.go:30:7
./xiter/xiter.go:27:35:     from xiter.n (reference) at ./xiter/xiter.go:30:7
./xiter/xiter.go:27:35: parameter xiter.n leaks to {storage for func literal} for Take[go.shape.int] with derefs=0:
./xiter/xiter.go:27:35:   flow: {storage for func literal} ← &xiter.n:
./xiter/xiter.go:27:35:     from xiter.n (captured by a closure) at ./xiter/xiter.go:30:7
./xiter/xiter.go:27:35:     from xiter.n (reference) at ./xiter/xiter.go:30:7
./xiter/xiter.go:28:14: parameter xiter.yield leaks to {storage for func literal} for Take[go.shape.int].func1 with derefs=0:
./xiter/xiter.go:28:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:28:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:30:22
<unknown line number>: xiter.#next escapes to heap in Take[go.shape.int].func1:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:31:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:31:5
./xiter/xiter.go:27:6: parameter xiter..dict leaks to {storage for func literal} for Take[go.shape.int] with derefs=0:
./xiter/xiter.go:27:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:27:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:27:6
./xiter/xiter.go:28:9: func literal escapes to heap in Take[go.shape.int]:
./xiter/xiter.go:28:9:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:28:9:     from func literal (spill) at ./xiter/xiter.go:28:9
./xiter/xiter.go:28:9:     from return func literal (return) at ./xiter/xiter.go:28:2
./xiter/xiter.go:27:18: parameter xiter.seq leaks to {storage for func literal} for Take[go.shape.int] with derefs=0:
./xiter/xiter.go:27:18:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:27:18:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:29:18
./xiter/xiter.go:27:6: parameter xiter..dict leaks to {storage for func literal} for Take[go.shape.int] with derefs=0:
./xiter/xiter.go:27:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:27:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:35: moved to heap: xiter.n
moved to heap: xiter.#next
./xiter/xiter.go:29:3: moved to heap: xiter.#state1
./xiter/xiter.go:28:9: func literal escapes to heap
./xiter/xiter.go:29:3: func literal escapes to heap
./xiter/xiter.go:27:6: xiter.Take[int] capturing by ref: xiter.n (addr=false assign=true width=8)
./xiter/xiter.go:27:6: xiter.Take[int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:27:6: xiter.Take[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:29:3: xiter.Take[go.shape.int].func1#Cf0ya15/rk0=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:27:6: xiter.Take[int] capturing by ref: xiter.n (addr=true assign=true width=8)
./xiter/xiter.go:28:14: xiter.Take[go.shape.int].func1#Cf0ya15/rk0=# capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Take[go.shape.int].func1#Cf0ya15/rk0=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:27:6: xiter.Take[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:29:3: func literal escapes to heap in Take[go.shape.int].func1#Cf0ya15/rk0=#:
./xiter/xiter.go:29:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:29:3:     from func literal (spill) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:29:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:29:3
./xiter/xiter.go:29:3: xiter.#state1 escapes to heap in Take[go.shape.int].func1#Cf0ya15/rk0=#:
./xiter/xiter.go:29:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:29:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:29:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:27:6: xiter.n escapes to heap in Take[int]:
./xiter/xiter.go:27:6:   flow: {storage for func literal} ← &xiter.n:
./xiter/xiter.go:27:6:     from xiter.n (captured by a closure) at ./xiter/xiter.go:30:7
./xiter/xiter.go:27:6:     from xiter.n (reference) at ./xiter/xiter.go:30:7
./xiter/xiter.go:28:14: parameter xiter.yield leaks to {storage for func literal} for Take[go.shape.int].func1#Cf0ya15/rk0=# with derefs=0:
./xiter/xiter.go:28:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:28:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:30:22
<unknown line number>: xiter.#next escapes to heap in Take[go.shape.int].func1#Cf0ya15/rk0=#:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:31:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:31:5
./xiter/xiter.go:27:6: func literal escapes to heap in Take[int]:
./xiter/xiter.go:27:6:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:27:6:     from func literal (spill) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:6:     from xiter.~r0 = func literal (assign-pair) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:6:   flow: xiter.~r0 ← xiter.~r0:
./xiter/xiter.go:27:6:     from return xiter.~r0 (return) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:18: parameter xiter.seq leaks to {storage for func literal} for Take[int] with derefs=0:
./xiter/xiter.go:27:18:   flow: xiter.seq ← xiter.seq:
./xiter/xiter.go:27:18:     from xiter..dict, xiter.seq, xiter.n := &xiter..dict.Take[int], xiter.seq, xiter.n (assign-pair) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:18:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:27:18:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:27:6
./xiter/xiter.go:27:6: moved to heap: xiter.n
moved to heap: xiter.#next
./xiter/xiter.go:29:3: moved to heap: xiter.#state1
./xiter/xiter.go:27:6: func literal escapes to heap
./xiter/xiter.go:29:3: func literal escapes to heap
./xiter/xiter.go:46:2: xiter.Index[go.shape.int] capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:45:2: xiter.Index[go.shape.int] capturing by value: xiter.m (addr=false assign=false width=8)
./xiter/xiter.go:44:6: xiter.Index[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:46:2: func literal escapes to heap in Index[go.shape.int]:
./xiter/xiter.go:46:2:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:46:2:     from func literal (spill) at ./xiter/xiter.go:46:2
./xiter/xiter.go:46:2:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:46:2
./xiter/xiter.go:46:2:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:46:2:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:46:2
./xiter/xiter.go:46:2: xiter.#state1 escapes to heap in Index[go.shape.int]:
./xiter/xiter.go:46:2:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:46:2:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:46:2:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:44:6: parameter xiter..dict leaks to {storage for func literal} for Index[go.shape.int] with derefs=0:
./xiter/xiter.go:44:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:44:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:44:6
./xiter/xiter.go:45:16: map[go.shape.int]int{} escapes to heap in Index[go.shape.int]:
./xiter/xiter.go:45:16:   flow: xiter.m ← &{storage for map[go.shape.int]int{}}:
./xiter/xiter.go:45:16:     from map[go.shape.int]int{} (spill) at ./xiter/xiter.go:45:16
./xiter/xiter.go:45:16:     from xiter.m := map[go.shape.int]int{} (assign) at ./xiter/xiter.go:45:4
./xiter/xiter.go:45:16:   flow: {storage for func literal} ← xiter.m:
./xiter/xiter.go:45:16:     from xiter.m (captured by a closure) at ./xiter/xiter.go:47:3
./xiter/xiter.go:46:2: moved to heap: xiter.#state1
./xiter/xiter.go:45:16: map[go.shape.int]int{} escapes to heap
./xiter/xiter.go:46:2: func literal escapes to heap
./xiter/xiter.go:44:6: xiter.Index[int] capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:44:6: xiter.Index[int] capturing by value: xiter.m (addr=false assign=false width=8)
./xiter/xiter.go:44:6: xiter.Index[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:44:6: func literal escapes to heap in Index[int]:
./xiter/xiter.go:44:6:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:44:6:     from func literal (spill) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:44:6:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6: xiter.#state1 escapes to heap in Index[int]:
./xiter/xiter.go:44:6:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:44:6:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:44:6:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:44:6: map[go.shape.int]int{} escapes to heap in Index[int]:
./xiter/xiter.go:44:6:   flow: xiter.m ← &{storage for map[go.shape.int]int{}}:
./xiter/xiter.go:44:6:     from map[go.shape.int]int{} (spill) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6:     from xiter.m := map[go.shape.int]int{} (assign) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6:   flow: {storage for func literal} ← xiter.m:
./xiter/xiter.go:44:6:     from xiter.m (captured by a closure) at ./xiter/xiter.go:44:6
./xiter/xiter.go:44:6: moved to heap: xiter.#state1
./xiter/xiter.go:44:6: map[go.shape.int]int{} escapes to heap
./xiter/xiter.go:44:6: func literal escapes to heap
$GOROOT/src/maps/iter.go:25:46: maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap in Keys[go.shape.map[int]int,go.shape.int,go.shape.int]:
$GOROOT/src/maps/iter.go:26:9:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:26:9:     from func literal (spill) at $GOROOT/src/maps/iter.go:26:9
$GOROOT/src/maps/iter.go:26:9:     from return func literal (return) at $GOROOT/src/maps/iter.go:26:2
$GOROOT/src/maps/iter.go:25:46: parameter maps.m leaks to {storage for func literal} for Keys[go.shape.map[int]int,go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:25:46:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:27:18
$GOROOT/src/maps/iter.go:25:6: parameter maps..dict leaks to {storage for func literal} for Keys[go.shape.map[int]int,go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:25:6:   flow: {storage for func literal} ← maps..dict:
$GOROOT/src/maps/iter.go:25:6:     from maps..dict (captured by a closure) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:25:6: maps.Keys[map[int]int,int,int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: maps.Keys[map[int]int,int,int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap in Keys[map[int]int,int,int]:
$GOROOT/src/maps/iter.go:25:6:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:25:6:     from func literal (spill) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6:     from maps.~r0 = func literal (assign-pair) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6:   flow: maps.~r0 ← maps.~r0:
$GOROOT/src/maps/iter.go:25:6:     from return maps.~r0 (return) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:46: parameter maps.m leaks to {storage for func literal} for Keys[map[int]int,int,int] with derefs=0:
$GOROOT/src/maps/iter.go:25:46:   flow: maps.m ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps..dict, maps.m := &maps..dict.Keys[map[int]int,int,int], maps.m (assign-pair) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:46:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:25:6
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:60:18:     from func literal (spill) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:60:18:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18: slices.#state1 escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18: slices.s escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:60:18:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.s (reference) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#RMgI/RZtu4k=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.s
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:51:2: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:50:35: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:50:6: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:51:2:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:51:2:     from func literal (spill) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:51:2:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2: slices.#state1 escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:51:2:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:50:35: slices.s escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35: parameter slices.s leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:6: parameter slices..dict leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:50:6:   flow: {storage for func literal} ← slices..dict:
$GOROOT/src/slices/iter.go:50:6:     from slices..dict (captured by a closure) at $GOROOT/src/slices/iter.go:50:6
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:59:6: func literal escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:59:6:     from func literal (spill) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:59:6:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6: slices.#state1 escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:59:6:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:59:6:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:59:6: slices.s escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:59:6:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:     from slices.s (reference) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#Y/5YydB0Lk0=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.s
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:59:6: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./xiter/xiter.go:5:37: xiter.Filter[go.shape.int] capturing by value: xiter.ok (addr=false assign=false width=8)
./xiter/xiter.go:5:20: xiter.Filter[go.shape.int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:5:6: xiter.Filter[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:7:3: xiter.Filter[go.shape.int].func1 capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:5:37: xiter.Filter[go.shape.int] capturing by value: xiter.ok (addr=false assign=false width=8)
./xiter/xiter.go:6:14: xiter.Filter[go.shape.int].func1 capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Filter[go.shape.int].func1 capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:5:6: xiter.Filter[go.shape.int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:7:3: func literal escapes to heap in Filter[go.shape.int].func1:
./xiter/xiter.go:7:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:7:3:     from func literal (spill) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:7:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3: xiter.#state1 escapes to heap in Filter[go.shape.int].func1:
./xiter/xiter.go:7:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:7:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:7:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:5:37: parameter xiter.ok leaks to {storage for func literal} for Filter[go.shape.int] with derefs=0:
./xiter/xiter.go:5:37:   flow: {storage for func literal} ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter.ok (captured by a closure) at ./xiter/xiter.go:8:7
./xiter/xiter.go:6:14: parameter xiter.yield leaks to {storage for func literal} for Filter[go.shape.int].func1 with derefs=0:
./xiter/xiter.go:6:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:6:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:8:17
<unknown line number>: xiter.#next escapes to heap in Filter[go.shape.int].func1:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:9:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:9:5
./xiter/xiter.go:5:6: parameter xiter..dict leaks to {storage for func literal} for Filter[go.shape.int] with derefs=0:
./xiter/xiter.go:5:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:5:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:5:6
./xiter/xiter.go:6:9: func literal escapes to heap in Filter[go.shape.int]:
./xiter/xiter.go:6:9:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:6:9:     from func literal (spill) at ./xiter/xiter.go:6:9
./xiter/xiter.go:6:9:     from return func literal (return) at ./xiter/xiter.go:6:2
./xiter/xiter.go:5:37: parameter xiter.ok leaks to {storage for func literal} for Filter[go.shape.int] with derefs=0:
./xiter/xiter.go:5:37:   flow: {storage for func literal} ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter.ok (captured by a closure) at ./xiter/xiter.go:8:7
./xiter/xiter.go:5:20: parameter xiter.seq leaks to {storage for func literal} for Filter[go.shape.int] with derefs=0:
./xiter/xiter.go:5:20:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:5:20:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:7:18
./xiter/xiter.go:5:6: parameter xiter..dict leaks to {storage for func literal} for Filter[go.shape.int] with derefs=0:
./xiter/xiter.go:5:6:   flow: {storage for func literal} ← xiter..dict:
./xiter/xiter.go:5:6:     from xiter..dict (captured by a closure) at ./xiter/xiter.go:5:6
moved to heap: xiter.#next
./xiter/xiter.go:7:3: moved to heap: xiter.#state1
./xiter/xiter.go:6:9: func literal escapes to heap
./xiter/xiter.go:7:3: func literal escapes to heap
./xiter/xiter.go:5:6: xiter.Filter[int] capturing by value: xiter.ok (addr=false assign=false width=8)
./xiter/xiter.go:5:6: xiter.Filter[int] capturing by value: xiter.seq (addr=false assign=false width=8)
./xiter/xiter.go:5:6: xiter.Filter[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:7:3: xiter.Filter[go.shape.int].func1#lKAuQD/1fto=# capturing by ref: xiter.#state1 (addr=false assign=true width=8)
./xiter/xiter.go:5:6: xiter.Filter[int] capturing by value: xiter.ok (addr=false assign=false width=8)
./xiter/xiter.go:6:14: xiter.Filter[go.shape.int].func1#lKAuQD/1fto=# capturing by value: xiter.yield (addr=false assign=false width=8)
xiter.Filter[go.shape.int].func1#lKAuQD/1fto=# capturing by ref: xiter.#next (addr=false assign=true width=8)
./xiter/xiter.go:5:6: xiter.Filter[int] capturing by value: xiter..dict (addr=false assign=false width=8)
./xiter/xiter.go:7:3: func literal escapes to heap in Filter[go.shape.int].func1#lKAuQD/1fto=#:
./xiter/xiter.go:7:3:   flow: xiter.#yield1 ← &{storage for func literal}:
./xiter/xiter.go:7:3:     from func literal (spill) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3:     from xiter.#yield1 := func literal (assign) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3:   flow: {heap} ← xiter.#yield1:
./xiter/xiter.go:7:3:     from xiter.seq(xiter.#yield1) (call parameter) at ./xiter/xiter.go:7:3
./xiter/xiter.go:7:3: xiter.#state1 escapes to heap in Filter[go.shape.int].func1#lKAuQD/1fto=#:
./xiter/xiter.go:7:3:   flow: {storage for func literal} ← &xiter.#state1:
./xiter/xiter.go:7:3:     from xiter.#state1 (captured by a closure) at <unknown line number>
./xiter/xiter.go:7:3:     from xiter.#state1 (reference) at <unknown line number>
./xiter/xiter.go:6:14: parameter xiter.yield leaks to {storage for func literal} for Filter[go.shape.int].func1#lKAuQD/1fto=# with derefs=0:
./xiter/xiter.go:6:14:   flow: {storage for func literal} ← xiter.yield:
./xiter/xiter.go:6:14:     from xiter.yield (captured by a closure) at ./xiter/xiter.go:8:17
<unknown line number>: xiter.#next escapes to heap in Filter[go.shape.int].func1#lKAuQD/1fto=#:
<unknown line number>:   flow: {storage for func literal} ← &xiter.#next:
<unknown line number>:     from xiter.#next (captured by a closure) at ./xiter/xiter.go:9:5
<unknown line number>:     from xiter.#next (reference) at ./xiter/xiter.go:9:5
./xiter/xiter.go:5:37: parameter xiter.ok leaks to {storage for func literal} for Filter[int] with derefs=0:
./xiter/xiter.go:5:37:   flow: xiter.ok ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter..dict, xiter.seq, xiter.ok := &xiter..dict.Filter[int], xiter.seq, xiter.ok (assign-pair) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:37:   flow: {storage for func literal} ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter.ok (captured by a closure) at ./xiter/xiter.go:8:7
./xiter/xiter.go:5:6: func literal escapes to heap in Filter[int]:
./xiter/xiter.go:5:6:   flow: xiter.~r0 ← &{storage for func literal}:
./xiter/xiter.go:5:6:     from func literal (spill) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:6:     from xiter.~r0 = func literal (assign-pair) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:6:   flow: xiter.~r0 ← xiter.~r0:
./xiter/xiter.go:5:6:     from return xiter.~r0 (return) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:37: parameter xiter.ok leaks to {storage for func literal} for Filter[int] with derefs=0:
./xiter/xiter.go:5:37:   flow: xiter.ok ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter..dict, xiter.seq, xiter.ok := &xiter..dict.Filter[int], xiter.seq, xiter.ok (assign-pair) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:37:   flow: {storage for func literal} ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter.ok (captured by a closure) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:20: parameter xiter.seq leaks to {storage for func literal} for Filter[int] with derefs=0:
./xiter/xiter.go:5:20:   flow: xiter.seq ← xiter.seq:
./xiter/xiter.go:5:20:     from xiter..dict, xiter.seq, xiter.ok := &xiter..dict.Filter[int], xiter.seq, xiter.ok (assign-pair) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:20:   flow: {storage for func literal} ← xiter.seq:
./xiter/xiter.go:5:20:     from xiter.seq (captured by a closure) at ./xiter/xiter.go:5:6
moved to heap: xiter.#next
./xiter/xiter.go:7:3: moved to heap: xiter.#state1
./xiter/xiter.go:5:6: func literal escapes to heap
./xiter/xiter.go:7:3: func literal escapes to heap
