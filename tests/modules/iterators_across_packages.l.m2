# example.com/iters/xiter
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
./tree/tree.go:15:7: parameter tree.t leaks to {heap} for (*Tree[go.shape.int]).Insert with derefs=1:
./tree/tree.go:15:7:   flow: {heap} ← *tree.t:
./tree/tree.go:15:7:     from tree.t.root (dot of pointer) at ./tree/tree.go:15:43
./tree/tree.go:15:7:     from (*tree.node[go.shape.int]).insert(tree.t.root, (*[7]uintptr)(tree..dict[0]), tree.v) (call parameter) at ./tree/tree.go:15:55
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
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
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
./main.go:42:2: find capturing by ref: #state1 (addr=false assign=true width=8)
./main.go:41:30: find capturing by value: want (addr=false assign=false width=8)
./main.go:41:41: find capturing by ref: at (addr=false assign=true width=8)
find capturing by ref: #next (addr=false assign=true width=8)
./main.go:41:11: parameter t leaks to {heap} for find with derefs=0:
./main.go:41:11:   flow: {heap} ← t:
./main.go:41:11:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:42:41
./main.go:42:2: func literal escapes to heap in find:
./main.go:42:2:   flow: #yield1 ← &{storage for func literal}:
./main.go:42:2:     from func literal (spill) at ./main.go:42:2
./main.go:42:2:     from #yield1 := func literal (assign) at ./main.go:42:2
./main.go:42:2:   flow: {heap} ← #yield1:
./main.go:42:2:     from .autotmp_6(#yield1) (call parameter) at ./main.go:42:2
./main.go:42:2: #state1 escapes to heap in find:
./main.go:42:2:   flow: {storage for func literal} ← &#state1:
./main.go:42:2:     from #state1 (captured by a closure) at <unknown line number>
./main.go:42:2:     from #state1 (reference) at <unknown line number>
./main.go:41:30: parameter want leaks to {storage for func literal} for find with derefs=0:
./main.go:41:30:   flow: {storage for func literal} ← want:
./main.go:41:30:     from want (captured by a closure) at ./main.go:43:11
./main.go:41:41: at escapes to heap in find:
./main.go:41:41:   flow: {storage for func literal} ← &at:
./main.go:41:41:     from at (captured by a closure) at ./main.go:44:4
./main.go:41:41:     from at (reference) at ./main.go:44:4
<unknown line number>: #next escapes to heap in find:
<unknown line number>:   flow: {storage for func literal} ← &#next:
<unknown line number>:     from #next (captured by a closure) at ./main.go:44:4
<unknown line number>:     from #next (reference) at ./main.go:44:4
./main.go:41:11: leaking param: t
./main.go:41:41: moved to heap: at
moved to heap: #next
./main.go:42:2: moved to heap: #state1
./main.go:42:2: func literal escapes to heap
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
./xiter/xiter.go:62:18: parameter xiter.seq leaks to {heap} for Pull[go.shape.int] with derefs=0:
./xiter/xiter.go:62:18:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:62:18:     from iter.Pull[go.shape.int]((*[5]uintptr)(xiter..dict[0]), xiter.seq) (call parameter) at ./xiter/xiter.go:62:80
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:17:18
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:17:22
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:24:24
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:24:28
./main.go:24:32: func literal escapes to heap in main:
./main.go:24:32:   flow: {heap} ← &{storage for func literal}:
./main.go:24:32:     from func literal (spill) at ./main.go:24:32
./main.go:24:32:     from xiter.Filter[go.shape.int](&xiter..dict.Filter[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), func literal) (call parameter) at ./main.go:24:22
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:26:37
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:26:41
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:29:51
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:29:55
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from &t (address-of) at ./main.go:30:19
./main.go:13:6:     from find(&t, 8) (call parameter) at ./main.go:30:18
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:30:49
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:30:53
./main.go:32:9: func literal escapes to heap in main-range3:
./main.go:32:9:   flow: {heap} ← &{storage for func literal}:
./main.go:32:9:     from func literal (spill) at ./main.go:32:9
./main.go:13:6: t escapes to heap in main:
./main.go:13:6:   flow: {heap} ← &t:
./main.go:13:6:     from t (address-of) at ./main.go:34:28
./main.go:13:6:     from (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]) (call parameter) at ./main.go:34:32
./main.go:17:2: main capturing by ref: #state1 (addr=false assign=true width=8)
./main.go:26:2: main capturing by ref: #state2 (addr=false assign=true width=8)
./main.go:31:2: main capturing by ref: #state3 (addr=false assign=true width=8)
main capturing by value: #defers (addr=false assign=false width=16)
./main.go:31:6: main-range3 capturing by value: n (addr=false assign=false width=8)
./main.go:21:13: v escapes to heap in main-range1:
./main.go:21:13:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:21:13:     from v (spill) at ./main.go:21:13
./main.go:21:13:     from ... argument (slice-literal-element) at ./main.go:21:12
./main.go:21:13:   flow: {heap} ← {storage for ... argument}:
./main.go:21:13:     from ... argument (spill) at ./main.go:21:12
./main.go:21:13:     from fmt.Print(... argument...) (call parameter) at ./main.go:21:12
./main.go:21:16: " " escapes to heap in main-range1:
./main.go:21:16:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:21:16:     from " " (spill) at ./main.go:21:16
./main.go:21:16:     from ... argument (slice-literal-element) at ./main.go:21:12
./main.go:21:16:   flow: {heap} ← {storage for ... argument}:
./main.go:21:16:     from ... argument (spill) at ./main.go:21:12
./main.go:21:16:     from fmt.Print(... argument...) (call parameter) at ./main.go:21:12
./main.go:17:2: func literal escapes to heap in main:
./main.go:17:2:   flow: #yield1 ← &{storage for func literal}:
./main.go:17:2:     from func literal (spill) at ./main.go:17:2
./main.go:17:2:     from #yield1 := func literal (assign) at ./main.go:17:2
./main.go:17:2:   flow: {heap} ← #yield1:
./main.go:17:2:     from .autotmp_4(#yield1) (call parameter) at ./main.go:17:2
./main.go:25:28: slices.Collect[go.shape.int](&slices..dict.Collect[int], even) escapes to heap in main:
./main.go:25:28:   flow: {storage for ... argument} ← &{storage for slices.Collect[go.shape.int](&slices..dict.Collect[int], even)}:
./main.go:25:28:     from slices.Collect[go.shape.int](&slices..dict.Collect[int], even) (spill) at ./main.go:25:28
./main.go:25:28:     from ... argument (slice-literal-element) at ./main.go:25:13
./main.go:25:28:   flow: {heap} ← {storage for ... argument}:
./main.go:25:28:     from ... argument (spill) at ./main.go:25:13
./main.go:25:28:     from fmt.Println(... argument...) (call parameter) at ./main.go:25:13
./main.go:27:13: i escapes to heap in main-range2:
./main.go:27:13:   flow: {storage for ... argument} ← &{storage for i}:
./main.go:27:13:     from i (spill) at ./main.go:27:13
./main.go:27:13:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:13:   flow: {heap} ← {storage for ... argument}:
./main.go:27:13:     from ... argument (spill) at ./main.go:27:12
./main.go:27:13:     from fmt.Print(... argument...) (call parameter) at ./main.go:27:12
./main.go:27:16: "=" escapes to heap in main-range2:
./main.go:27:16:   flow: {storage for ... argument} ← &{storage for "="}:
./main.go:27:16:     from "=" (spill) at ./main.go:27:16
./main.go:27:16:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:16:   flow: {heap} ← {storage for ... argument}:
./main.go:27:16:     from ... argument (spill) at ./main.go:27:12
./main.go:27:16:     from fmt.Print(... argument...) (call parameter) at ./main.go:27:12
./main.go:27:21: v escapes to heap in main-range2:
./main.go:27:21:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:27:21:     from v (spill) at ./main.go:27:21
./main.go:27:21:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:21:   flow: {heap} ← {storage for ... argument}:
./main.go:27:21:     from ... argument (spill) at ./main.go:27:12
./main.go:27:21:     from fmt.Print(... argument...) (call parameter) at ./main.go:27:12
./main.go:27:24: " " escapes to heap in main-range2:
./main.go:27:24:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:27:24:     from " " (spill) at ./main.go:27:24
./main.go:27:24:     from ... argument (slice-literal-element) at ./main.go:27:12
./main.go:27:24:   flow: {heap} ← {storage for ... argument}:
./main.go:27:24:     from ... argument (spill) at ./main.go:27:12
./main.go:27:24:     from fmt.Print(... argument...) (call parameter) at ./main.go:27:12
./main.go:26:2: func literal escapes to heap in main:
./main.go:26:2:   flow: #yield2 ← &{storage for func literal}:
./main.go:26:2:     from func literal (spill) at ./main.go:26:2
./main.go:26:2:     from #yield2 := func literal (assign) at ./main.go:26:2
./main.go:26:2:   flow: {heap} ← #yield2:
./main.go:26:2:     from .autotmp_8(#yield2) (call parameter) at ./main.go:26:2
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], xiter.Index[go.shape.int](&xiter..dict.Index[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int])))) escapes to heap in main:
./main.go:29:27:   flow: {storage for ... argument} ← &{storage for slices.Sorted[go.shape.int](&slices..dict.Sorted[int], maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], xiter.Index[go.shape.int](&xiter..dict.Index[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]))))}:
./main.go:29:27:     from slices.Sorted[go.shape.int](&slices..dict.Sorted[int], maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], xiter.Index[go.shape.int](&xiter..dict.Index[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int])))) (spill) at ./main.go:29:27
./main.go:29:27:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:27:   flow: {heap} ← {storage for ... argument}:
./main.go:29:27:     from ... argument (spill) at ./main.go:29:13
./main.go:29:27:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:30:18: find(&t, 8) escapes to heap in main:
./main.go:30:18:   flow: {storage for ... argument} ← &{storage for find(&t, 8)}:
./main.go:30:18:     from find(&t, 8) (spill) at ./main.go:30:18
./main.go:30:18:     from ... argument (slice-literal-element) at ./main.go:30:13
./main.go:30:18:   flow: {heap} ← {storage for ... argument}:
./main.go:30:18:     from ... argument (spill) at ./main.go:30:13
./main.go:30:18:     from fmt.Println(... argument...) (call parameter) at ./main.go:30:13
./main.go:30:36: xiter.Sum(xiter.Take[go.shape.int](&xiter..dict.Take[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), 3)) escapes to heap in main:
./main.go:30:36:   flow: {storage for ... argument} ← &{storage for xiter.Sum(xiter.Take[go.shape.int](&xiter..dict.Take[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), 3))}:
./main.go:30:36:     from xiter.Sum(xiter.Take[go.shape.int](&xiter..dict.Take[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), 3)) (spill) at ./main.go:30:36
./main.go:30:36:     from ... argument (slice-literal-element) at ./main.go:30:13
./main.go:30:36:   flow: {heap} ← {storage for ... argument}:
./main.go:30:36:     from ... argument (spill) at ./main.go:30:13
./main.go:30:36:     from fmt.Println(... argument...) (call parameter) at ./main.go:30:13
./main.go:32:28: "d" escapes to heap in main-range3.1:
./main.go:32:28:   flow: {storage for ... argument} ← &{storage for "d"}:
./main.go:32:28:     from "d" (spill) at ./main.go:32:28
./main.go:32:28:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:28:   flow: {heap} ← {storage for ... argument}:
./main.go:32:28:     from ... argument (spill) at ./main.go:32:27
./main.go:32:28:     from fmt.Print(... argument...) (call parameter) at ./main.go:32:27
./main.go:32:33: n escapes to heap in main-range3.1:
./main.go:32:33:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:32:33:     from n (spill) at ./main.go:32:33
./main.go:32:33:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:33:   flow: {heap} ← {storage for ... argument}:
./main.go:32:33:     from ... argument (spill) at ./main.go:32:27
./main.go:32:33:     from fmt.Print(... argument...) (call parameter) at ./main.go:32:27
./main.go:32:36: " " escapes to heap in main-range3.1:
./main.go:32:36:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:32:36:     from " " (spill) at ./main.go:32:36
./main.go:32:36:     from ... argument (slice-literal-element) at ./main.go:32:27
./main.go:32:36:   flow: {heap} ← {storage for ... argument}:
./main.go:32:36:     from ... argument (spill) at ./main.go:32:27
./main.go:32:36:     from fmt.Print(... argument...) (call parameter) at ./main.go:32:27
./main.go:31:2: func literal escapes to heap in main:
./main.go:31:2:   flow: #yield3 ← &{storage for func literal}:
./main.go:31:2:     from func literal (spill) at ./main.go:31:2
./main.go:31:2:     from #yield3 := func literal (assign) at ./main.go:31:2
./main.go:31:2:   flow: {heap} ← #yield3:
./main.go:31:2:     from .autotmp_12(#yield3) (call parameter) at ./main.go:31:2
./main.go:38:14: a escapes to heap in main:
./main.go:38:14:   flow: {storage for ... argument} ← &{storage for a}:
./main.go:38:14:     from a (spill) at ./main.go:38:14
./main.go:38:14:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:14:   flow: {heap} ← {storage for ... argument}:
./main.go:38:14:     from ... argument (spill) at ./main.go:38:13
./main.go:38:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:38:13
./main.go:38:17: b escapes to heap in main:
./main.go:38:17:   flow: {storage for ... argument} ← &{storage for b}:
./main.go:38:17:     from b (spill) at ./main.go:38:17
./main.go:38:17:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:17:   flow: {heap} ← {storage for ... argument}:
./main.go:38:17:     from ... argument (spill) at ./main.go:38:13
./main.go:38:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:38:13
./main.go:38:20: ok escapes to heap in main:
./main.go:38:20:   flow: {storage for ... argument} ← &{storage for ok}:
./main.go:38:20:     from ok (spill) at ./main.go:38:20
./main.go:38:20:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:20:   flow: {heap} ← {storage for ... argument}:
./main.go:38:20:     from ... argument (spill) at ./main.go:38:13
./main.go:38:20:     from fmt.Println(... argument...) (call parameter) at ./main.go:38:13
./main.go:31:6: parameter n leaks to {storage for func literal} for main-range3 with derefs=0:
./main.go:31:6:   flow: {storage for func literal} ← n:
./main.go:31:6:     from n (captured by a closure) at ./main.go:32:33
./main.go:31:2: #state3 escapes to heap in main:
./main.go:31:2:   flow: {storage for func literal} ← &#state3:
./main.go:31:2:     from #state3 (captured by a closure) at <unknown line number>
./main.go:31:2:     from #state3 (reference) at <unknown line number>
./main.go:26:2: #state2 escapes to heap in main:
./main.go:26:2:   flow: {storage for func literal} ← &#state2:
./main.go:26:2:     from #state2 (captured by a closure) at <unknown line number>
./main.go:26:2:     from #state2 (reference) at <unknown line number>
./main.go:17:2: #state1 escapes to heap in main:
./main.go:17:2:   flow: {storage for func literal} ← &#state1:
./main.go:17:2:     from #state1 (captured by a closure) at <unknown line number>
./main.go:17:2:     from #state1 (reference) at <unknown line number>
./main.go:13:6: moved to heap: t
./main.go:17:2: moved to heap: #state1
./main.go:26:2: moved to heap: #state2
./main.go:31:2: moved to heap: #state3
./main.go:14:25: []int{...} does not escape
./main.go:17:2: func literal escapes to heap
./main.go:21:12: ... argument does not escape
./main.go:21:13: v escapes to heap
./main.go:21:16: " " escapes to heap
./main.go:24:32: func literal escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:28: slices.Collect[go.shape.int](&slices..dict.Collect[int], even) escapes to heap
./main.go:26:2: func literal escapes to heap
./main.go:27:12: ... argument does not escape
./main.go:27:13: i escapes to heap
./main.go:27:16: "=" escapes to heap
./main.go:27:21: v escapes to heap
./main.go:27:24: " " escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], xiter.Index[go.shape.int](&xiter..dict.Index[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int])))) escapes to heap
./main.go:30:13: ... argument does not escape
./main.go:30:18: find(&t, 8) escapes to heap
./main.go:30:36: xiter.Sum(xiter.Take[go.shape.int](&xiter..dict.Take[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), 3)) escapes to heap
./main.go:31:2: func literal escapes to heap
./main.go:32:9: func literal escapes to heap
./main.go:32:27: ... argument does not escape
./main.go:32:28: "d" escapes to heap
./main.go:32:33: n escapes to heap
./main.go:32:36: " " escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: a escapes to heap
./main.go:38:17: b escapes to heap
./main.go:38:20: ok escapes to heap
./xiter/xiter.go:15:23: parameter xiter.seq leaks to {heap} for Enumerate[int] with derefs=0:
./xiter/xiter.go:15:23:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:15:23:     from xiter.Enumerate[go.shape.int](&xiter..dict.Enumerate[int], xiter.seq) (call parameter) at ./xiter/xiter.go:15:6
./tree/tree.go:29:7: parameter tree.t leaks to {heap} for (*Tree[int]).All with derefs=0:
./tree/tree.go:29:7:   flow: {heap} ← tree.t:
./tree/tree.go:29:7:     from (*tree.Tree[go.shape.int]).All(tree.t, &tree..dict.Tree[int]) (call parameter) at ./tree/tree.go:29:6
./tree/tree.go:15:7: parameter tree.t leaks to {heap} for (*Tree[int]).Insert with derefs=1:
./tree/tree.go:15:7:   flow: {temp} ← tree.t:
./tree/tree.go:15:7:     from (*tree.Tree[go.shape.int]).Insert(tree.t, &tree..dict.Tree[int], tree.v) (call parameter) at ./tree/tree.go:15:6
./tree/tree.go:15:7:   flow: {heap} ← *{temp}:
./tree/tree.go:17:7: parameter tree.n leaks to {heap} for (*node[int]).insert with derefs=0:
./tree/tree.go:17:7:   flow: {heap} ← tree.n:
./tree/tree.go:17:7:     from (*tree.node[go.shape.int]).insert(tree.n, &tree..dict.node[int], tree.v) (call parameter) at ./tree/tree.go:17:6
./xiter/xiter.go:62:18: parameter xiter.seq leaks to {heap} for Pull[int] with derefs=0:
./xiter/xiter.go:62:18:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:62:18:     from xiter.Pull[go.shape.int](&xiter..dict.Pull[int], xiter.seq) (call parameter) at ./xiter/xiter.go:62:6
./xiter/xiter.go:27:18: parameter xiter.seq leaks to {heap} for Take[int] with derefs=0:
./xiter/xiter.go:27:18:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:27:18:     from xiter.Take[go.shape.int](&xiter..dict.Take[int], xiter.seq, xiter.n) (call parameter) at ./xiter/xiter.go:27:6
$GOROOT/src/maps/iter.go:25:46: parameter maps.m leaks to {heap} for Keys[map[int]int,int,int] with derefs=0:
$GOROOT/src/maps/iter.go:25:46:   flow: {heap} ← maps.m:
$GOROOT/src/maps/iter.go:25:46:     from maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], maps.m) (call parameter) at $GOROOT/src/maps/iter.go:25:6
./xiter/xiter.go:5:20: parameter xiter.seq leaks to {heap} for Filter[int] with derefs=0:
./xiter/xiter.go:5:20:   flow: {heap} ← xiter.seq:
./xiter/xiter.go:5:20:     from xiter.Filter[go.shape.int](&xiter..dict.Filter[int], xiter.seq, xiter.ok) (call parameter) at ./xiter/xiter.go:5:6
./xiter/xiter.go:5:37: parameter xiter.ok leaks to {heap} for Filter[int] with derefs=0:
./xiter/xiter.go:5:37:   flow: {heap} ← xiter.ok:
./xiter/xiter.go:5:37:     from xiter.Filter[go.shape.int](&xiter..dict.Filter[int], xiter.seq, xiter.ok) (call parameter) at ./xiter/xiter.go:5:6
