# example.com/lru
./lru/lru.go:24:7: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap in New[go.shape.string,go.shape.*uint8]:
./lru/lru.go:24:7:   flow: lru.c ← &{storage for &lru.Cache[go.shape.string,go.shape.*uint8]{...}}:
./lru/lru.go:24:7:     from &lru.Cache[go.shape.string,go.shape.*uint8]{...} (spill) at ./lru/lru.go:24:7
./lru/lru.go:24:7:     from lru.c := &lru.Cache[go.shape.string,go.shape.*uint8]{...} (assign) at ./lru/lru.go:24:4
./lru/lru.go:24:7:   flow: {heap} ← lru.c:
./lru/lru.go:24:7:     from lru.o(lru.c) (call parameter) at ./lru/lru.go:26:4
./lru/lru.go:24:41: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap in New[go.shape.string,go.shape.*uint8]:
./lru/lru.go:24:41:   flow: {storage for &lru.Cache[go.shape.string,go.shape.*uint8]{...}} ← &{storage for make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }])}:
./lru/lru.go:24:41:     from make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) (spill) at ./lru/lru.go:24:41
./lru/lru.go:24:41:     from lru.Cache[go.shape.string,go.shape.*uint8]{...} (struct literal element) at ./lru/lru.go:24:19
./lru/lru.go:24:7: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap
./lru/lru.go:19:35: lru.OnEvict[go.shape.string,go.shape.*uint8] capturing by value: lru.f (addr=false assign=false width=8)
./lru/lru.go:19:6: lru.OnEvict[go.shape.string,go.shape.*uint8] capturing by value: lru..dict (addr=false assign=false width=8)
./lru/lru.go:19:35: parameter lru.f leaks to {heap} for OnEvict[go.shape.string,go.shape.*uint8] with derefs=0:
./lru/lru.go:19:35:   flow: {heap} ← lru.f:
./lru/lru.go:19:35:     from lru.c.onEvict = lru.f (assign) at ./lru/lru.go:20:42
./lru/lru.go:20:9: func literal escapes to heap in OnEvict[go.shape.string,go.shape.*uint8]:
./lru/lru.go:20:9:   flow: lru.~r0 ← &{storage for func literal}:
./lru/lru.go:20:9:     from func literal (spill) at ./lru/lru.go:20:9
./lru/lru.go:20:9:     from return func literal (return) at ./lru/lru.go:20:2
./lru/lru.go:19:35: parameter lru.f leaks to {storage for func literal} for OnEvict[go.shape.string,go.shape.*uint8] with derefs=0:
./lru/lru.go:19:35:   flow: {storage for func literal} ← lru.f:
./lru/lru.go:19:35:     from lru.f (captured by a closure) at ./lru/lru.go:20:44
./lru/lru.go:19:6: parameter lru..dict leaks to {storage for func literal} for OnEvict[go.shape.string,go.shape.*uint8] with derefs=0:
./lru/lru.go:19:6:   flow: {storage for func literal} ← lru..dict:
./lru/lru.go:19:6:     from lru..dict (captured by a closure) at ./lru/lru.go:19:6
./lru/lru.go:20:9: func literal escapes to heap
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from ring.e.next (dot of pointer) at ./lru/internal/ring/ring.go:26:30
./lru/internal/ring/ring.go:25:26:     from ring.e.prev.next, ring.e.next.prev = ring.e.next, ring.e.prev (assign-pair) at ./lru/internal/ring/ring.go:26:27
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:20:21
./lru/internal/ring/ring.go:19:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:20:19
./lru/internal/ring/ring.go:19:7:     from ring.e.prev, ring.e.next = &ring.r.root, ring.r.root.next (assign-pair) at ./lru/internal/ring/ring.go:20:17
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from ring.e.prev.next, ring.e.next.prev = ring.e, ring.e (assign-pair) at ./lru/internal/ring/ring.go:21:27
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/lru.go:47:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Get with derefs=0:
./lru/lru.go:47:7:   flow: {heap} ← lru.c:
./lru/lru.go:47:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:50:4
./lru/lru.go:47:7:     from lru.c.order (address-of) at ./lru/lru.go:50:10
./lru/lru.go:47:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front(lru.c.order, (*[22]uintptr)(lru..dict[1]), lru.e) (call parameter) at ./lru/lru.go:50:16
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:15:32
./lru/internal/ring/ring.go:13:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:15:30
./lru/internal/ring/ring.go:13:7:     from ring.r.root.next, ring.r.root.prev = &ring.r.root, &ring.r.root (assign-pair) at ./lru/internal/ring/ring.go:15:28
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).lazy(ring.r, (*[22]uintptr)(ring..dict[0])) (call parameter) at ./lru/internal/ring/ring.go:31:8
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Push:
./lru/internal/ring/ring.go:32:7:   flow: ring.e ← &{storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...}}:
./lru/internal/ring/ring.go:32:7:     from &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} (spill) at ./lru/internal/ring/ring.go:32:7
./lru/internal/ring/ring.go:32:7:     from ring.e := &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} (assign) at ./lru/internal/ring/ring.go:32:4
./lru/internal/ring/ring.go:32:7:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:32:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert(ring.r, (*[22]uintptr)(ring..dict[0]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:33:10
./lru/internal/ring/ring.go:30:24: parameter ring.v leaks to {storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...}} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:24:   flow: {storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...}} ← ring.v:
./lru/internal/ring/ring.go:30:24:     from ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} (struct literal element) at ./lru/internal/ring/ring.go:32:15
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} escapes to heap
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove(ring.r, (*[22]uintptr)(ring..dict[2]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:44:10
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to ring.~r0 for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: ring.~r0 ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from ring.e.V (dot of pointer) at ./lru/internal/ring/ring.go:45:10
./lru/internal/ring/ring.go:42:7:     from return ring.e.V (return) at ./lru/internal/ring/ring.go:45:2
./lru/lru.go:31:32: parameter lru.v leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Add with derefs=0:
./lru/lru.go:31:32:   flow: {heap} ← lru.v:
./lru/lru.go:31:32:     from lru.e.V.val = lru.v (assign) at ./lru/lru.go:33:11
./lru/lru.go:31:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Add with derefs=0:
./lru/lru.go:31:7:   flow: {heap} ← lru.c:
./lru/lru.go:31:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:34:4
./lru/lru.go:31:7:     from lru.c.order (address-of) at ./lru/lru.go:34:10
./lru/lru.go:31:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front(lru.c.order, (*[22]uintptr)(lru..dict[0]), lru.e) (call parameter) at ./lru/lru.go:34:16
./lru/lru.go:31:27: parameter lru.k leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Add with derefs=0:
./lru/lru.go:31:27:   flow: {heap} ← lru.k:
./lru/lru.go:31:27:     from lru.c.items[lru.k] (key of map put) at ./lru/lru.go:37:9
./lru/lru.go:56:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).GetOrAdd with derefs=0:
./lru/lru.go:56:7:   flow: {heap} ← lru.c:
./lru/lru.go:56:7:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Get(lru.c, (*[26]uintptr)(lru..dict[2]), lru.k) (call parameter) at ./lru/lru.go:57:19
./lru/lru.go:56:32: parameter lru.k leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).GetOrAdd with derefs=0:
./lru/lru.go:56:32:   flow: {heap} ← lru.k:
./lru/lru.go:56:32:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Add(lru.c, (*[26]uintptr)(lru..dict[2]), lru.k, lru.v) (call parameter) at ./lru/lru.go:61:7
./lru/internal/ring/ring.go:50:7: ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All capturing by value: ring.r (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:6: ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All capturing by value: ring..dict (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All with derefs=2:
./lru/internal/ring/ring.go:50:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:52:13
./lru/internal/ring/ring.go:50:7:     from ring.r.root.next (dot) at ./lru/internal/ring/ring.go:52:18
./lru/internal/ring/ring.go:50:7:     from ring.e := ring.r.root.next (assign) at ./lru/internal/ring/ring.go:52:9
./lru/internal/ring/ring.go:50:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:50:7:     from ring.e.V (dot of pointer) at ./lru/internal/ring/ring.go:53:15
./lru/internal/ring/ring.go:50:7:     from ring.yield(ring.e.V) (call parameter) at ./lru/internal/ring/ring.go:53:13
./lru/internal/ring/ring.go:51:9: func literal escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All:
./lru/internal/ring/ring.go:51:9:   flow: ring.~r0 ← &{storage for func literal}:
./lru/internal/ring/ring.go:51:9:     from func literal (spill) at ./lru/internal/ring/ring.go:51:9
./lru/internal/ring/ring.go:51:9:     from return func literal (return) at ./lru/internal/ring/ring.go:51:2
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {storage for func literal} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r (captured by a closure) at ./lru/internal/ring/ring.go:52:12
./lru/internal/ring/ring.go:50:6: parameter ring..dict leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All with derefs=0:
./lru/internal/ring/ring.go:50:6:   flow: {storage for func literal} ← ring..dict:
./lru/internal/ring/ring.go:50:6:     from ring..dict (captured by a closure) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/lru.go:68:2: lru.(*Cache[go.shape.string,go.shape.*uint8]).Keys capturing by ref: lru.#state1 (addr=false assign=true width=8)
./lru/lru.go:67:31: lru.(*Cache[go.shape.string,go.shape.*uint8]).Keys capturing by ref: lru.ks (addr=false assign=true width=24)
./lru/lru.go:67:6: lru.(*Cache[go.shape.string,go.shape.*uint8]).Keys capturing by value: lru..dict (addr=false assign=false width=8)
./lru/lru.go:68:6: parameter lru.p leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Keys-range1 with derefs=0:
./lru/lru.go:68:6:   flow: {heap} ← lru.p:
./lru/lru.go:68:6:     from lru.p.key (dot) at ./lru/lru.go:69:20
./lru/lru.go:68:6:     from append(lru.ks, lru.p.key) (call parameter) at ./lru/lru.go:69:14
./lru/lru.go:67:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.string,go.shape.*uint8]).Keys with derefs=0:
./lru/lru.go:67:7:   flow: {heap} ← lru.c:
./lru/lru.go:67:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:68:18
./lru/lru.go:67:7:     from lru.c.order (address-of) at ./lru/lru.go:68:24
./lru/lru.go:67:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All(lru.c.order, (*[22]uintptr)(lru..dict[4])) (call parameter) at ./lru/lru.go:68:28
./lru/lru.go:68:2: func literal escapes to heap in (*Cache[go.shape.string,go.shape.*uint8]).Keys:
./lru/lru.go:68:2:   flow: lru.#yield1 ← &{storage for func literal}:
./lru/lru.go:68:2:     from func literal (spill) at ./lru/lru.go:68:2
./lru/lru.go:68:2:     from lru.#yield1 := func literal (assign) at ./lru/lru.go:68:2
./lru/lru.go:68:2:   flow: {heap} ← lru.#yield1:
./lru/lru.go:68:2:     from .autotmp_5(lru.#yield1) (call parameter) at ./lru/lru.go:68:2
./lru/lru.go:68:2: lru.#state1 escapes to heap in (*Cache[go.shape.string,go.shape.*uint8]).Keys:
./lru/lru.go:68:2:   flow: {storage for func literal} ← &lru.#state1:
./lru/lru.go:68:2:     from lru.#state1 (captured by a closure) at <unknown line number>
./lru/lru.go:68:2:     from lru.#state1 (reference) at <unknown line number>
./lru/lru.go:67:31: lru.ks escapes to heap in (*Cache[go.shape.string,go.shape.*uint8]).Keys:
./lru/lru.go:67:31:   flow: {storage for func literal} ← &lru.ks:
./lru/lru.go:67:31:     from lru.ks (captured by a closure) at ./lru/lru.go:69:3
./lru/lru.go:67:31:     from lru.ks (reference) at ./lru/lru.go:69:3
./lru/lru.go:67:6: parameter lru..dict leaks to {storage for func literal} for (*Cache[go.shape.string,go.shape.*uint8]).Keys with derefs=0:
./lru/lru.go:67:6:   flow: {storage for func literal} ← lru..dict:
./lru/lru.go:67:6:     from lru..dict (captured by a closure) at ./lru/lru.go:67:6
./lru/lru.go:69:14: append(lru.ks, lru.p.key) escapes to heap in (*Cache[go.shape.string,go.shape.*uint8]).Keys-range1:
./lru/lru.go:69:14:   flow: lru.ks ← &{storage for append(lru.ks, lru.p.key)}:
./lru/lru.go:69:14:     from append(lru.ks, lru.p.key) (spill) at ./lru/lru.go:69:14
./lru/lru.go:69:14:     from lru.ks = append(lru.ks, lru.p.key) (assign) at ./lru/lru.go:69:6
./lru/lru.go:67:31: moved to heap: lru.ks
./lru/lru.go:68:2: moved to heap: lru.#state1
./lru/lru.go:68:2: func literal escapes to heap
./lru/lru.go:69:14: append escapes to heap
./lru/lru.go:24:7: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap in New[go.shape.int,go.shape.int]:
./lru/lru.go:24:7:   flow: lru.c ← &{storage for &lru.Cache[go.shape.int,go.shape.int]{...}}:
./lru/lru.go:24:7:     from &lru.Cache[go.shape.int,go.shape.int]{...} (spill) at ./lru/lru.go:24:7
./lru/lru.go:24:7:     from lru.c := &lru.Cache[go.shape.int,go.shape.int]{...} (assign) at ./lru/lru.go:24:4
./lru/lru.go:24:7:   flow: {heap} ← lru.c:
./lru/lru.go:24:7:     from lru.o(lru.c) (call parameter) at ./lru/lru.go:26:4
./lru/lru.go:24:41: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap in New[go.shape.int,go.shape.int]:
./lru/lru.go:24:41:   flow: {storage for &lru.Cache[go.shape.int,go.shape.int]{...}} ← &{storage for make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }])}:
./lru/lru.go:24:41:     from make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) (spill) at ./lru/lru.go:24:41
./lru/lru.go:24:41:     from lru.Cache[go.shape.int,go.shape.int]{...} (struct literal element) at ./lru/lru.go:24:19
./lru/lru.go:24:7: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from ring.e.next (dot of pointer) at ./lru/internal/ring/ring.go:26:30
./lru/internal/ring/ring.go:25:26:     from ring.e.prev.next, ring.e.next.prev = ring.e.next, ring.e.prev (assign-pair) at ./lru/internal/ring/ring.go:26:27
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:20:21
./lru/internal/ring/ring.go:19:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:20:19
./lru/internal/ring/ring.go:19:7:     from ring.e.prev, ring.e.next = &ring.r.root, ring.r.root.next (assign-pair) at ./lru/internal/ring/ring.go:20:17
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from ring.e.prev.next, ring.e.next.prev = ring.e, ring.e (assign-pair) at ./lru/internal/ring/ring.go:21:27
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:15:32
./lru/internal/ring/ring.go:13:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:15:30
./lru/internal/ring/ring.go:13:7:     from ring.r.root.next, ring.r.root.prev = &ring.r.root, &ring.r.root (assign-pair) at ./lru/internal/ring/ring.go:15:28
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).lazy(ring.r, (*[22]uintptr)(ring..dict[0])) (call parameter) at ./lru/internal/ring/ring.go:31:8
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Push:
./lru/internal/ring/ring.go:32:7:   flow: ring.e ← &{storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...}}:
./lru/internal/ring/ring.go:32:7:     from &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} (spill) at ./lru/internal/ring/ring.go:32:7
./lru/internal/ring/ring.go:32:7:     from ring.e := &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} (assign) at ./lru/internal/ring/ring.go:32:4
./lru/internal/ring/ring.go:32:7:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:32:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert(ring.r, (*[22]uintptr)(ring..dict[0]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:33:10
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} escapes to heap
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove(ring.r, (*[22]uintptr)(ring..dict[2]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:44:10
./lru/lru.go:31:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.int,go.shape.int]).Add with derefs=0:
./lru/lru.go:31:7:   flow: {heap} ← lru.c:
./lru/lru.go:31:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:34:4
./lru/lru.go:31:7:     from lru.c.order (address-of) at ./lru/lru.go:34:10
./lru/lru.go:31:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front(lru.c.order, (*[22]uintptr)(lru..dict[0]), lru.e) (call parameter) at ./lru/lru.go:34:16
./lru/lru.go:47:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.int,go.shape.int]).Get with derefs=0:
./lru/lru.go:47:7:   flow: {heap} ← lru.c:
./lru/lru.go:47:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:50:4
./lru/lru.go:47:7:     from lru.c.order (address-of) at ./lru/lru.go:50:10
./lru/lru.go:47:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front(lru.c.order, (*[22]uintptr)(lru..dict[1]), lru.e) (call parameter) at ./lru/lru.go:50:16
./lru/internal/ring/ring.go:50:7: ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All capturing by value: ring.r (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:6: ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All capturing by value: ring..dict (addr=false assign=false width=8)
./lru/internal/ring/ring.go:51:9: func literal escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All:
./lru/internal/ring/ring.go:51:9:   flow: ring.~r0 ← &{storage for func literal}:
./lru/internal/ring/ring.go:51:9:     from func literal (spill) at ./lru/internal/ring/ring.go:51:9
./lru/internal/ring/ring.go:51:9:     from return func literal (return) at ./lru/internal/ring/ring.go:51:2
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {storage for func literal} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r (captured by a closure) at ./lru/internal/ring/ring.go:52:12
./lru/internal/ring/ring.go:50:6: parameter ring..dict leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All with derefs=0:
./lru/internal/ring/ring.go:50:6:   flow: {storage for func literal} ← ring..dict:
./lru/internal/ring/ring.go:50:6:     from ring..dict (captured by a closure) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/lru.go:68:2: lru.(*Cache[go.shape.int,go.shape.int]).Keys capturing by ref: lru.#state1 (addr=false assign=true width=8)
./lru/lru.go:67:31: lru.(*Cache[go.shape.int,go.shape.int]).Keys capturing by ref: lru.ks (addr=false assign=true width=24)
./lru/lru.go:67:6: lru.(*Cache[go.shape.int,go.shape.int]).Keys capturing by value: lru..dict (addr=false assign=false width=8)
./lru/lru.go:67:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.int,go.shape.int]).Keys with derefs=0:
./lru/lru.go:67:7:   flow: {heap} ← lru.c:
./lru/lru.go:67:7:     from lru.c.order (dot of pointer) at ./lru/lru.go:68:18
./lru/lru.go:67:7:     from lru.c.order (address-of) at ./lru/lru.go:68:24
./lru/lru.go:67:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All(lru.c.order, (*[22]uintptr)(lru..dict[4])) (call parameter) at ./lru/lru.go:68:28
./lru/lru.go:68:2: func literal escapes to heap in (*Cache[go.shape.int,go.shape.int]).Keys:
./lru/lru.go:68:2:   flow: lru.#yield1 ← &{storage for func literal}:
./lru/lru.go:68:2:     from func literal (spill) at ./lru/lru.go:68:2
./lru/lru.go:68:2:     from lru.#yield1 := func literal (assign) at ./lru/lru.go:68:2
./lru/lru.go:68:2:   flow: {heap} ← lru.#yield1:
./lru/lru.go:68:2:     from .autotmp_5(lru.#yield1) (call parameter) at ./lru/lru.go:68:2
./lru/lru.go:68:2: lru.#state1 escapes to heap in (*Cache[go.shape.int,go.shape.int]).Keys:
./lru/lru.go:68:2:   flow: {storage for func literal} ← &lru.#state1:
./lru/lru.go:68:2:     from lru.#state1 (captured by a closure) at <unknown line number>
./lru/lru.go:68:2:     from lru.#state1 (reference) at <unknown line number>
./lru/lru.go:67:31: lru.ks escapes to heap in (*Cache[go.shape.int,go.shape.int]).Keys:
./lru/lru.go:67:31:   flow: {storage for func literal} ← &lru.ks:
./lru/lru.go:67:31:     from lru.ks (captured by a closure) at ./lru/lru.go:69:3
./lru/lru.go:67:31:     from lru.ks (reference) at ./lru/lru.go:69:3
./lru/lru.go:67:6: parameter lru..dict leaks to {storage for func literal} for (*Cache[go.shape.int,go.shape.int]).Keys with derefs=0:
./lru/lru.go:67:6:   flow: {storage for func literal} ← lru..dict:
./lru/lru.go:67:6:     from lru..dict (captured by a closure) at ./lru/lru.go:67:6
./lru/lru.go:69:14: append(lru.ks, lru.p.key) escapes to heap in (*Cache[go.shape.int,go.shape.int]).Keys-range1:
./lru/lru.go:69:14:   flow: lru.ks ← &{storage for append(lru.ks, lru.p.key)}:
./lru/lru.go:69:14:     from append(lru.ks, lru.p.key) (spill) at ./lru/lru.go:69:14
./lru/lru.go:69:14:     from lru.ks = append(lru.ks, lru.p.key) (assign) at ./lru/lru.go:69:6
./lru/lru.go:67:31: moved to heap: lru.ks
./lru/lru.go:68:2: moved to heap: lru.#state1
./lru/lru.go:68:2: func literal escapes to heap
./lru/lru.go:69:14: append escapes to heap
./main.go:17:30: func literal escapes to heap in main:
./main.go:17:30:   flow: {heap} ← &{storage for func literal}:
./main.go:17:30:     from func literal (spill) at ./main.go:17:30
./main.go:17:30:     from lru.OnEvict[go.shape.string,go.shape.*uint8](&lru..dict.OnEvict[string,*main.page], func literal) (call parameter) at ./main.go:17:29
./main.go:16:6: main capturing by ref: evicted (addr=false assign=true width=24)
./main.go:16:6: evicted escapes to heap in main:
./main.go:16:6:   flow: {storage for func literal} ← &evicted:
./main.go:16:6:     from evicted (captured by a closure) at ./main.go:17:56
./main.go:16:6:     from evicted (reference) at ./main.go:17:56
./main.go:18:9: main capturing by value: u (addr=false assign=false width=16)
./main.go:17:35: parameter k leaks to {heap} for main.func1 with derefs=0:
./main.go:17:35:   flow: {heap} ← k:
./main.go:17:35:     from append(evicted, k) (call parameter) at ./main.go:17:72
./main.go:20:16: p.url escapes to heap in main:
./main.go:20:16:   flow: {storage for ... argument} ← &{storage for p.url}:
./main.go:20:16:     from p.url (spill) at ./main.go:20:16
./main.go:20:16:     from ... argument (slice-literal-element) at ./main.go:20:14
./main.go:20:16:   flow: {heap} ← {storage for ... argument}:
./main.go:20:16:     from ... argument (spill) at ./main.go:20:14
./main.go:20:16:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:14
./main.go:20:28: string(p.body) escapes to heap in main:
./main.go:20:28:   flow: {storage for ... argument} ← &{storage for string(p.body)}:
./main.go:20:28:     from string(p.body) (spill) at ./main.go:20:28
./main.go:20:28:     from ... argument (slice-literal-element) at ./main.go:20:14
./main.go:20:28:   flow: {heap} ← {storage for ... argument}:
./main.go:20:28:     from ... argument (spill) at ./main.go:20:14
./main.go:20:28:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:14
./main.go:20:38: hit escapes to heap in main:
./main.go:20:38:   flow: {storage for ... argument} ← &{storage for hit}:
./main.go:20:38:     from hit (spill) at ./main.go:20:38
./main.go:20:38:     from ... argument (slice-literal-element) at ./main.go:20:14
./main.go:20:38:   flow: {heap} ← {storage for ... argument}:
./main.go:20:38:     from ... argument (spill) at ./main.go:20:14
./main.go:20:38:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:14
./main.go:22:14: evicted escapes to heap in main:
./main.go:22:14:   flow: {storage for ... argument} ← &{storage for evicted}:
./main.go:22:14:     from evicted (spill) at ./main.go:22:14
./main.go:22:14:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:14:   flow: {heap} ← {storage for ... argument}:
./main.go:22:14:     from ... argument (spill) at ./main.go:22:13
./main.go:22:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:29: (*lru.Cache[go.shape.string,go.shape.*uint8]).Keys(c, &lru..dict.Cache[string,*main.page]) escapes to heap in main:
./main.go:22:29:   flow: {storage for ... argument} ← &{storage for (*lru.Cache[go.shape.string,go.shape.*uint8]).Keys(c, &lru..dict.Cache[string,*main.page])}:
./main.go:22:29:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Keys(c, &lru..dict.Cache[string,*main.page]) (spill) at ./main.go:22:29
./main.go:22:29:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:29:   flow: {heap} ← {storage for ... argument}:
./main.go:22:29:     from ... argument (spill) at ./main.go:22:13
./main.go:22:29:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:38: (*lru.Cache[go.shape.string,go.shape.*uint8]).Len(c, &lru..dict.Cache[string,*main.page]) escapes to heap in main:
./main.go:22:38:   flow: {storage for ... argument} ← &{storage for (*lru.Cache[go.shape.string,go.shape.*uint8]).Len(c, &lru..dict.Cache[string,*main.page])}:
./main.go:22:38:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Len(c, &lru..dict.Cache[string,*main.page]) (spill) at ./main.go:22:38
./main.go:22:38:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:38:   flow: {heap} ← {storage for ... argument}:
./main.go:22:38:     from ... argument (spill) at ./main.go:22:13
./main.go:22:38:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:28:14: v escapes to heap in main:
./main.go:28:14:   flow: {storage for ... argument} ← &{storage for v}:
./main.go:28:14:     from v (spill) at ./main.go:28:14
./main.go:28:14:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:14:   flow: {heap} ← {storage for ... argument}:
./main.go:28:14:     from ... argument (spill) at ./main.go:28:13
./main.go:28:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:28:17: ok escapes to heap in main:
./main.go:28:17:   flow: {storage for ... argument} ← &{storage for ok}:
./main.go:28:17:     from ok (spill) at ./main.go:28:17
./main.go:28:17:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:17:   flow: {heap} ← {storage for ... argument}:
./main.go:28:17:     from ... argument (spill) at ./main.go:28:13
./main.go:28:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:28:30: (*lru.Cache[go.shape.int,go.shape.int]).Keys(ints, &lru..dict.Cache[int,int]) escapes to heap in main:
./main.go:28:30:   flow: {storage for ... argument} ← &{storage for (*lru.Cache[go.shape.int,go.shape.int]).Keys(ints, &lru..dict.Cache[int,int])}:
./main.go:28:30:     from (*lru.Cache[go.shape.int,go.shape.int]).Keys(ints, &lru..dict.Cache[int,int]) (spill) at ./main.go:28:30
./main.go:28:30:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:30:   flow: {heap} ← {storage for ... argument}:
./main.go:28:30:     from ... argument (spill) at ./main.go:28:13
./main.go:28:30:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:20:30: string(p.body) escapes to heap in main:
./main.go:20:30:   flow: {storage for string(p.body)} ← &{storage for string(p.body)}:
./main.go:20:30:     from string(p.body) (spill) at ./main.go:20:30
./main.go:20:30:     from string(p.body) (interface-converted) at ./main.go:20:28
./main.go:19:49: &page{...} escapes to heap in main.func2:
./main.go:19:49:   flow: ~r0 ← &{storage for &page{...}}:
./main.go:19:49:     from &page{...} (spill) at ./main.go:19:49
./main.go:19:49:     from return &page{...} (return) at ./main.go:19:42
./main.go:19:78: ([]byte)(u + u) escapes to heap in main.func2:
./main.go:19:78:   flow: {storage for &page{...}} ← &{storage for ([]byte)(u + u)}:
./main.go:19:78:     from ([]byte)(u + u) (spill) at ./main.go:19:78
./main.go:19:78:     from page{...} (struct literal element) at ./main.go:19:54
./main.go:17:72: append(evicted, k) escapes to heap in main.func1:
./main.go:17:72:   flow: evicted ← &{storage for append(evicted, k)}:
./main.go:17:72:     from append(evicted, k) (spill) at ./main.go:17:72
./main.go:17:72:     from evicted = append(evicted, k) (assign) at ./main.go:17:64
./main.go:17:35: leaking param: k
./main.go:17:45: p does not escape
./main.go:16:6: moved to heap: evicted
./main.go:17:14: ... argument does not escape
./main.go:17:30: func literal escapes to heap
./main.go:17:72: append escapes to heap
./main.go:19:27: func literal does not escape
./main.go:19:49: &page{...} escapes to heap
./main.go:19:78: ([]byte)(u + u) escapes to heap
./main.go:19:78: u + u does not escape
./main.go:20:14: ... argument does not escape
./main.go:20:16: p.url escapes to heap
./main.go:20:28: string(p.body) escapes to heap
./main.go:20:30: string(p.body) escapes to heap
./main.go:20:38: hit escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:14: evicted escapes to heap
./main.go:22:29: (*lru.Cache[go.shape.string,go.shape.*uint8]).Keys(c, &lru..dict.Cache[string,*main.page]) escapes to heap
./main.go:22:38: (*lru.Cache[go.shape.string,go.shape.*uint8]).Len(c, &lru..dict.Cache[string,*main.page]) escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:14: v escapes to heap
./main.go:28:17: ok escapes to heap
./main.go:28:30: (*lru.Cache[go.shape.int,go.shape.int]).Keys(ints, &lru..dict.Cache[int,int]) escapes to heap
./lru/internal/ring/ring.go:50:7: ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All capturing by value: ring.r (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:6: ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All capturing by value: ring..dict (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All with derefs=2:
./lru/internal/ring/ring.go:50:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:52:13
./lru/internal/ring/ring.go:50:7:     from ring.r.root.next (dot) at ./lru/internal/ring/ring.go:52:18
./lru/internal/ring/ring.go:50:7:     from ring.e := ring.r.root.next (assign) at ./lru/internal/ring/ring.go:52:9
./lru/internal/ring/ring.go:50:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:50:7:     from ring.e.V (dot of pointer) at ./lru/internal/ring/ring.go:53:15
./lru/internal/ring/ring.go:50:7:     from ring.yield(ring.e.V) (call parameter) at ./lru/internal/ring/ring.go:53:13
./lru/internal/ring/ring.go:51:9: func literal escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All:
./lru/internal/ring/ring.go:51:9:   flow: ring.~r0 ← &{storage for func literal}:
./lru/internal/ring/ring.go:51:9:     from func literal (spill) at ./lru/internal/ring/ring.go:51:9
./lru/internal/ring/ring.go:51:9:     from return func literal (return) at ./lru/internal/ring/ring.go:51:2
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {storage for func literal} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r (captured by a closure) at ./lru/internal/ring/ring.go:52:12
./lru/internal/ring/ring.go:50:6: parameter ring..dict leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All with derefs=0:
./lru/internal/ring/ring.go:50:6:   flow: {storage for func literal} ← ring..dict:
./lru/internal/ring/ring.go:50:6:     from ring..dict (captured by a closure) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from ring.e.next (dot of pointer) at ./lru/internal/ring/ring.go:26:30
./lru/internal/ring/ring.go:25:26:     from ring.e.prev.next, ring.e.next.prev = ring.e.next, ring.e.prev (assign-pair) at ./lru/internal/ring/ring.go:26:27
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove(ring.r, (*[22]uintptr)(ring..dict[2]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:44:10
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to ring.~r0 for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: ring.~r0 ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from ring.e.V (dot of pointer) at ./lru/internal/ring/ring.go:45:10
./lru/internal/ring/ring.go:42:7:     from return ring.e.V (return) at ./lru/internal/ring/ring.go:45:2
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:20:21
./lru/internal/ring/ring.go:19:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:20:19
./lru/internal/ring/ring.go:19:7:     from ring.e.prev, ring.e.next = &ring.r.root, ring.r.root.next (assign-pair) at ./lru/internal/ring/ring.go:20:17
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from ring.e.prev.next, ring.e.next.prev = ring.e, ring.e (assign-pair) at ./lru/internal/ring/ring.go:21:27
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:15:32
./lru/internal/ring/ring.go:13:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:15:30
./lru/internal/ring/ring.go:13:7:     from ring.r.root.next, ring.r.root.prev = &ring.r.root, &ring.r.root (assign-pair) at ./lru/internal/ring/ring.go:15:28
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy(ring.r, (*[22]uintptr)(ring..dict[0])) (call parameter) at ./lru/internal/ring/ring.go:31:8
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push:
./lru/internal/ring/ring.go:32:7:   flow: ring.e ← &{storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...}}:
./lru/internal/ring/ring.go:32:7:     from &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} (spill) at ./lru/internal/ring/ring.go:32:7
./lru/internal/ring/ring.go:32:7:     from ring.e := &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} (assign) at ./lru/internal/ring/ring.go:32:4
./lru/internal/ring/ring.go:32:7:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:32:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert(ring.r, (*[22]uintptr)(ring..dict[0]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:33:10
./lru/internal/ring/ring.go:30:24: parameter ring.v leaks to {storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...}} for (*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:24:   flow: {storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...}} ← ring.v:
./lru/internal/ring/ring.go:30:24:     from ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} (struct literal element) at ./lru/internal/ring/ring.go:32:15
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} escapes to heap
./lru/internal/ring/ring.go:50:7: ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All capturing by value: ring.r (addr=false assign=false width=8)
./lru/internal/ring/ring.go:50:6: ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All capturing by value: ring..dict (addr=false assign=false width=8)
./lru/internal/ring/ring.go:51:9: func literal escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All:
./lru/internal/ring/ring.go:51:9:   flow: ring.~r0 ← &{storage for func literal}:
./lru/internal/ring/ring.go:51:9:     from func literal (spill) at ./lru/internal/ring/ring.go:51:9
./lru/internal/ring/ring.go:51:9:     from return func literal (return) at ./lru/internal/ring/ring.go:51:2
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {storage for func literal} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from ring.r (captured by a closure) at ./lru/internal/ring/ring.go:52:12
./lru/internal/ring/ring.go:50:6: parameter ring..dict leaks to {storage for func literal} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All with derefs=0:
./lru/internal/ring/ring.go:50:6:   flow: {storage for func literal} ← ring..dict:
./lru/internal/ring/ring.go:50:6:     from ring..dict (captured by a closure) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from ring.e.next (dot of pointer) at ./lru/internal/ring/ring.go:26:30
./lru/internal/ring/ring.go:25:26:     from ring.e.prev.next, ring.e.next.prev = ring.e.next, ring.e.prev (assign-pair) at ./lru/internal/ring/ring.go:26:27
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: ring.e ← *ring.r:
./lru/internal/ring/ring.go:42:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:43:8
./lru/internal/ring/ring.go:42:7:     from ring.r.root.prev (dot) at ./lru/internal/ring/ring.go:43:13
./lru/internal/ring/ring.go:42:7:     from ring.e := ring.r.root.prev (assign) at ./lru/internal/ring/ring.go:43:4
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove(ring.r, (*[22]uintptr)(ring..dict[2]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:44:10
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:20:21
./lru/internal/ring/ring.go:19:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:20:19
./lru/internal/ring/ring.go:19:7:     from ring.e.prev, ring.e.next = &ring.r.root, ring.r.root.next (assign-pair) at ./lru/internal/ring/ring.go:20:17
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from ring.e.prev.next, ring.e.next.prev = ring.e, ring.e (assign-pair) at ./lru/internal/ring/ring.go:21:27
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert(ring.r, (*[22]uintptr)(ring..dict[1]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:39:10
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from ring.r.root (dot of pointer) at ./lru/internal/ring/ring.go:15:32
./lru/internal/ring/ring.go:13:7:     from &ring.r.root (address-of) at ./lru/internal/ring/ring.go:15:30
./lru/internal/ring/ring.go:13:7:     from ring.r.root.next, ring.r.root.prev = &ring.r.root, &ring.r.root (assign-pair) at ./lru/internal/ring/ring.go:15:28
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy(ring.r, (*[22]uintptr)(ring..dict[0])) (call parameter) at ./lru/internal/ring/ring.go:31:8
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} escapes to heap in (*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Push:
./lru/internal/ring/ring.go:32:7:   flow: ring.e ← &{storage for &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...}}:
./lru/internal/ring/ring.go:32:7:     from &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} (spill) at ./lru/internal/ring/ring.go:32:7
./lru/internal/ring/ring.go:32:7:     from ring.e := &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} (assign) at ./lru/internal/ring/ring.go:32:4
./lru/internal/ring/ring.go:32:7:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:32:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert(ring.r, (*[22]uintptr)(ring..dict[0]), ring.e) (call parameter) at ./lru/internal/ring/ring.go:33:10
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} escapes to heap
./lru/lru.go:56:7: parameter lru.c leaks to {heap} for (*Cache[go.shape.int,go.shape.int]).GetOrAdd with derefs=0:
./lru/lru.go:56:7:   flow: {heap} ← lru.c:
./lru/lru.go:56:7:     from (*lru.Cache[go.shape.int,go.shape.int]).Get(lru.c, (*[26]uintptr)(lru..dict[2]), lru.k) (call parameter) at ./lru/lru.go:57:19
./lru/lru.go:67:7: parameter lru.c leaks to {heap} for (*Cache[int,int]).Keys with derefs=0:
./lru/lru.go:67:7:   flow: {heap} ← lru.c:
./lru/lru.go:67:7:     from (*lru.Cache[go.shape.int,go.shape.int]).Keys(lru.c, &lru..dict.Cache[int,int]) (call parameter) at ./lru/lru.go:67:6
./lru/lru.go:56:7: parameter lru.c leaks to {heap} for (*Cache[int,int]).GetOrAdd with derefs=0:
./lru/lru.go:56:7:   flow: {heap} ← lru.c:
./lru/lru.go:56:7:     from (*lru.Cache[go.shape.int,go.shape.int]).GetOrAdd(lru.c, &lru..dict.Cache[int,int], lru.k, lru.f) (call parameter) at ./lru/lru.go:56:6
./lru/lru.go:47:7: parameter lru.c leaks to {heap} for (*Cache[int,int]).Get with derefs=0:
./lru/lru.go:47:7:   flow: {heap} ← lru.c:
./lru/lru.go:47:7:     from (*lru.Cache[go.shape.int,go.shape.int]).Get(lru.c, &lru..dict.Cache[int,int], lru.k) (call parameter) at ./lru/lru.go:47:6
./lru/lru.go:31:7: parameter lru.c leaks to {heap} for (*Cache[int,int]).Add with derefs=0:
./lru/lru.go:31:7:   flow: {heap} ← lru.c:
./lru/lru.go:31:7:     from (*lru.Cache[go.shape.int,go.shape.int]).Add(lru.c, &lru..dict.Cache[int,int], lru.k, lru.v) (call parameter) at ./lru/lru.go:31:6
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]]) (call parameter) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: {temp} ← ring.r:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).PopBack(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]]) (call parameter) at ./lru/internal/ring/ring.go:42:6
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← **{temp}:
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:37:6
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:37:6
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Push(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.v) (call parameter) at ./lru/internal/ring/ring.go:30:6
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:25:6
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:19:6
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:19:6
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[int,int]]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[int,int]]) (call parameter) at ./lru/internal/ring/ring.go:13:6
./lru/lru.go:19:35: parameter lru.f leaks to {heap} for OnEvict[string,*main.page] with derefs=0:
./lru/lru.go:19:35:   flow: {heap} ← lru.f:
./lru/lru.go:19:35:     from lru.OnEvict[go.shape.string,go.shape.*uint8](&lru..dict.OnEvict[string,*main.page], lru.f) (call parameter) at ./lru/lru.go:19:6
./lru/lru.go:67:7: parameter lru.c leaks to {heap} for (*Cache[string,*main.page]).Keys with derefs=0:
./lru/lru.go:67:7:   flow: {heap} ← lru.c:
./lru/lru.go:67:7:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Keys(lru.c, &lru..dict.Cache[string,*main.page]) (call parameter) at ./lru/lru.go:67:6
./lru/lru.go:56:7: parameter lru.c leaks to {heap} for (*Cache[string,*main.page]).GetOrAdd with derefs=0:
./lru/lru.go:56:7:   flow: {heap} ← lru.c:
./lru/lru.go:56:7:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).GetOrAdd(lru.c, &lru..dict.Cache[string,*main.page], lru.k, lru.f) (call parameter) at ./lru/lru.go:56:6
./lru/lru.go:56:32: parameter lru.k leaks to {heap} for (*Cache[string,*main.page]).GetOrAdd with derefs=0:
./lru/lru.go:56:32:   flow: {heap} ← lru.k:
./lru/lru.go:56:32:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).GetOrAdd(lru.c, &lru..dict.Cache[string,*main.page], lru.k, lru.f) (call parameter) at ./lru/lru.go:56:6
./lru/lru.go:47:7: parameter lru.c leaks to {heap} for (*Cache[string,*main.page]).Get with derefs=0:
./lru/lru.go:47:7:   flow: {heap} ← lru.c:
./lru/lru.go:47:7:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Get(lru.c, &lru..dict.Cache[string,*main.page], lru.k) (call parameter) at ./lru/lru.go:47:6
./lru/lru.go:31:7: parameter lru.c leaks to {heap} for (*Cache[string,*main.page]).Add with derefs=0:
./lru/lru.go:31:7:   flow: {heap} ← lru.c:
./lru/lru.go:31:7:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Add(lru.c, &lru..dict.Cache[string,*main.page], lru.k, lru.v) (call parameter) at ./lru/lru.go:31:6
./lru/lru.go:31:27: parameter lru.k leaks to {heap} for (*Cache[string,*main.page]).Add with derefs=0:
./lru/lru.go:31:27:   flow: {heap} ← lru.k:
./lru/lru.go:31:27:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Add(lru.c, &lru..dict.Cache[string,*main.page], lru.k, lru.v) (call parameter) at ./lru/lru.go:31:6
./lru/lru.go:31:32: parameter lru.v leaks to {heap} for (*Cache[string,*main.page]).Add with derefs=0:
./lru/lru.go:31:32:   flow: {heap} ← lru.v:
./lru/lru.go:31:32:     from (*lru.Cache[go.shape.string,go.shape.*uint8]).Add(lru.c, &lru..dict.Cache[string,*main.page], lru.k, lru.v) (call parameter) at ./lru/lru.go:31:6
./lru/internal/ring/ring.go:50:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).All with derefs=0:
./lru/internal/ring/ring.go:50:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:50:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]]) (call parameter) at ./lru/internal/ring/ring.go:50:6
./lru/internal/ring/ring.go:42:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).PopBack with derefs=2:
./lru/internal/ring/ring.go:42:7:   flow: {temp} ← ring.r:
./lru/internal/ring/ring.go:42:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).PopBack(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]]) (call parameter) at ./lru/internal/ring/ring.go:42:6
./lru/internal/ring/ring.go:42:7:   flow: {heap} ← **{temp}:
./lru/internal/ring/ring.go:37:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).Front with derefs=0:
./lru/internal/ring/ring.go:37:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:37:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:37:6
./lru/internal/ring/ring.go:37:25: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).Front with derefs=0:
./lru/internal/ring/ring.go:37:25:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:37:25:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:37:6
./lru/internal/ring/ring.go:30:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).Push with derefs=0:
./lru/internal/ring/ring.go:30:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:30:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.v) (call parameter) at ./lru/internal/ring/ring.go:30:6
./lru/internal/ring/ring.go:30:24: parameter ring.v leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).Push with derefs=0:
./lru/internal/ring/ring.go:30:24:   flow: {heap} ← ring.v:
./lru/internal/ring/ring.go:30:24:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.v) (call parameter) at ./lru/internal/ring/ring.go:30:6
./lru/internal/ring/ring.go:25:26: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).remove with derefs=1:
./lru/internal/ring/ring.go:25:26:   flow: {heap} ← *ring.e:
./lru/internal/ring/ring.go:25:26:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:25:6
./lru/internal/ring/ring.go:19:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).insert with derefs=0:
./lru/internal/ring/ring.go:19:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:19:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:19:6
./lru/internal/ring/ring.go:19:26: parameter ring.e leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).insert with derefs=0:
./lru/internal/ring/ring.go:19:26:   flow: {heap} ← ring.e:
./lru/internal/ring/ring.go:19:26:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]], ring.e) (call parameter) at ./lru/internal/ring/ring.go:19:6
./lru/internal/ring/ring.go:13:7: parameter ring.r leaks to {heap} for (*Ring[example.com/lru/lru.pair[string,*main.page]]).lazy with derefs=0:
./lru/internal/ring/ring.go:13:7:   flow: {heap} ← ring.r:
./lru/internal/ring/ring.go:13:7:     from (*ring.Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy(ring.r, &ring..dict.Ring[example.com/lru/lru.pair[string,*main.page]]) (call parameter) at ./lru/internal/ring/ring.go:13:6
