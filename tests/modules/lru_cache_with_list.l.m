# example.com/lru
./lru/lru.go:24:7: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap
./lru/lru.go:20:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/lru.go:67:31: moved to heap: lru.ks
./lru/lru.go:68:2: moved to heap: lru.#state1
./lru/lru.go:68:2: func literal escapes to heap
./lru/lru.go:69:14: append escapes to heap
./lru/lru.go:24:7: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/lru.go:67:31: moved to heap: lru.ks
./lru/lru.go:68:2: moved to heap: lru.#state1
./lru/lru.go:68:2: func literal escapes to heap
./lru/lru.go:69:14: append escapes to heap
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
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} escapes to heap
