# example.com/lru
./lru/lru.go:23:6: can inline lru.New[go.shape.string,go.shape.*uint8]
./lru/lru.go:19:6: can inline lru.OnEvict[go.shape.string,go.shape.*uint8]
./lru/lru.go:20:9: can inline lru.OnEvict[go.shape.string,go.shape.*uint8].func1
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front
./lru/lru.go:47:6: can inline lru.(*Cache[go.shape.string,go.shape.*uint8]).Get
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).lazy
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Push
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Len
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).PopBack
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All.func1
./lru/lru.go:68:2: can inline lru.(*Cache[go.shape.string,go.shape.*uint8]).Keys-range1
./lru/lru.go:65:6: can inline lru.(*Cache[go.shape.string,go.shape.*uint8]).Len
./lru/lru.go:23:6: can inline lru.New[go.shape.int,go.shape.int]
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).lazy
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Push
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Len
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).PopBack
./lru/lru.go:47:6: can inline lru.(*Cache[go.shape.int,go.shape.int]).Get
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All.func1
./lru/lru.go:68:2: can inline lru.(*Cache[go.shape.int,go.shape.int]).Keys-range1
./main.go:17:30: can inline main.func1
./main.go:19:27: can inline main.func2
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All.func1
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Len
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).PopBack
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All.func1
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Len
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).PopBack
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Push
./lru/lru.go:65:6: can inline lru.(*Cache[go.shape.int,go.shape.int]).Len
./lru/lru.go:67:6: can inline lru.(*Cache[int,int]).Keys
./lru/lru.go:65:6: can inline lru.(*Cache[int,int]).Len
./lru/lru.go:56:6: can inline lru.(*Cache[int,int]).GetOrAdd
./lru/lru.go:31:6: can inline lru.(*Cache[int,int]).Add
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).All
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).Len
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).PopBack
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).Front
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).Push
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).remove
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).insert
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[example.com/lru/lru.pair[int,int]]).lazy
./lru/lru.go:19:6: can inline lru.OnEvict[string,*main.page]
./lru/lru.go:67:6: can inline lru.(*Cache[string,*main.page]).Keys
./lru/lru.go:65:6: can inline lru.(*Cache[string,*main.page]).Len
./lru/lru.go:56:6: can inline lru.(*Cache[string,*main.page]).GetOrAdd
./lru/lru.go:31:6: can inline lru.(*Cache[string,*main.page]).Add
./lru/internal/ring/ring.go:50:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).All
./lru/internal/ring/ring.go:48:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).Len
./lru/internal/ring/ring.go:42:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).PopBack
./lru/internal/ring/ring.go:37:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).Front
./lru/internal/ring/ring.go:30:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).Push
./lru/internal/ring/ring.go:25:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).remove
./lru/internal/ring/ring.go:19:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).insert
./lru/internal/ring/ring.go:13:6: can inline ring.(*Ring[example.com/lru/lru.pair[string,*main.page]]).lazy
./lru/internal/ring/ring.go:38:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/internal/ring/ring.go:39:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/internal/ring/ring.go:31:8: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).lazy
./lru/internal/ring/ring.go:33:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/internal/ring/ring.go:44:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Push
./lru/lru.go:38:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Len
./lru/lru.go:39:26: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).PopBack
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).lazy
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/lru.go:39:26: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:57:19: inlining call to lru.(*Cache[go.shape.string,go.shape.*uint8]).Get
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/lru.go:68:28: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All.func1
./lru/lru.go:68:2: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).All.func1
./lru/lru.go:68:2: inlining call to lru.(*Cache[go.shape.string,go.shape.*uint8]).Keys-range1
./lru/lru.go:65:53: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Len
./lru/internal/ring/ring.go:38:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/internal/ring/ring.go:39:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/internal/ring/ring.go:31:8: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).lazy
./lru/internal/ring/ring.go:33:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/internal/ring/ring.go:44:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Push
./lru/lru.go:38:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Len
./lru/lru.go:39:26: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).PopBack
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:34:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).lazy
./lru/lru.go:37:27: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/lru.go:39:26: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:50:16: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/lru.go:68:28: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All
./lru/internal/ring/ring.go:51:9: can inline ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All.func1
./lru/lru.go:68:2: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).All.func1
./lru/lru.go:68:2: inlining call to lru.(*Cache[go.shape.int,go.shape.int]).Keys-range1
./main.go:17:29: inlining call to lru.OnEvict[go.shape.string,go.shape.*uint8]
./main.go:17:14: inlining call to lru.New[go.shape.string,go.shape.*uint8]
./main.go:20:14: inlining call to fmt.Println
./main.go:22:38: inlining call to lru.(*Cache[go.shape.string,go.shape.*uint8]).Len
./main.go:22:13: inlining call to fmt.Println
./main.go:23:27: inlining call to lru.New[go.shape.int,go.shape.int]
./main.go:27:19: inlining call to lru.(*Cache[go.shape.int,go.shape.int]).Get
./main.go:28:13: inlining call to fmt.Println
./main.go:22:38: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Len
./main.go:27:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./main.go:27:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./main.go:27:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/internal/ring/ring.go:44:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:38:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:39:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:31:8: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy
./lru/internal/ring/ring.go:33:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:44:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:38:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:39:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/internal/ring/ring.go:31:8: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy
./lru/internal/ring/ring.go:33:10: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/lru.go:65:53: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Len
./lru/lru.go:57:19: inlining call to lru.(*Cache[go.shape.int,go.shape.int]).Get
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:57:19: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/lru.go:23:6: inlining call to lru.New[go.shape.int,go.shape.int]
./lru/lru.go:65:6: inlining call to lru.(*Cache[go.shape.int,go.shape.int]).Len
./lru/lru.go:65:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Len
./lru/lru.go:47:6: inlining call to lru.(*Cache[go.shape.int,go.shape.int]).Get
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).Front
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).remove
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]).insert
./lru/internal/ring/ring.go:50:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).All
./lru/internal/ring/ring.go:48:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Len
./lru/internal/ring/ring.go:42:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).PopBack
./lru/internal/ring/ring.go:42:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Front
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).Push
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/internal/ring/ring.go:25:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).remove
./lru/internal/ring/ring.go:19:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).insert
./lru/internal/ring/ring.go:13:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]).lazy
./lru/lru.go:19:6: inlining call to lru.OnEvict[go.shape.string,go.shape.*uint8]
./lru/lru.go:23:6: inlining call to lru.New[go.shape.string,go.shape.*uint8]
./lru/lru.go:65:6: inlining call to lru.(*Cache[go.shape.string,go.shape.*uint8]).Len
./lru/lru.go:65:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Len
./lru/lru.go:47:6: inlining call to lru.(*Cache[go.shape.string,go.shape.*uint8]).Get
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).Front
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).remove
./lru/lru.go:47:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]).insert
./lru/internal/ring/ring.go:50:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).All
./lru/internal/ring/ring.go:48:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Len
./lru/internal/ring/ring.go:42:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).PopBack
./lru/internal/ring/ring.go:42:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Front
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:37:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).Push
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy
./lru/internal/ring/ring.go:30:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:25:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).remove
./lru/internal/ring/ring.go:19:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).insert
./lru/internal/ring/ring.go:13:6: inlining call to ring.(*Ring[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]).lazy
./lru/lru.go:37:27: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} escapes to heap
./lru/lru.go:68:28: func literal does not escape
./lru/lru.go:68:2: append escapes to heap
./lru/lru.go:37:27: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} escapes to heap
./lru/lru.go:68:28: func literal does not escape
./lru/lru.go:68:2: append escapes to heap
./main.go:17:35: leaking param: k
./main.go:17:45: p does not escape
./lru/lru.go:20:14: c does not escape
./main.go:16:6: moved to heap: evicted
./main.go:17:14: ... argument does not escape
./main.go:17:30: func literal escapes to heap
./main.go:17:72: append escapes to heap
./main.go:17:29: func literal does not escape
./main.go:17:14: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap
./main.go:17:14: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap
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
./main.go:22:38: ~r0 escapes to heap
./main.go:23:27: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap
./main.go:23:27: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:14: v escapes to heap
./main.go:28:17: ok escapes to heap
./main.go:28:30: (*lru.Cache[go.shape.int,go.shape.int]).Keys(ints, &lru..dict.Cache[int,int]) escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} escapes to heap
./lru/lru.go:24:7: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]{...} escapes to heap
./lru/lru.go:23:6: &lru.Cache[go.shape.int,go.shape.int]{...} escapes to heap
./lru/lru.go:23:6: make(map[go.shape.int]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.int; example.com/lru/lru.val go.shape.int }]) escapes to heap
./lru/internal/ring/ring.go:50:6: func literal escapes to heap
./lru/internal/ring/ring.go:30:6: &ring.Elem[go.shape.struct { example.com/lru/lru.key int; example.com/lru/lru.val int }]{...} escapes to heap
./lru/lru.go:20:9: func literal escapes to heap
./lru/lru.go:19:6: func literal escapes to heap
./lru/lru.go:24:7: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap
./lru/lru.go:24:41: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap
./lru/internal/ring/ring.go:51:9: func literal escapes to heap
./lru/internal/ring/ring.go:32:7: &ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]{...} escapes to heap
./lru/lru.go:23:6: &lru.Cache[go.shape.string,go.shape.*uint8]{...} escapes to heap
./lru/lru.go:23:6: make(map[go.shape.string]*ring.Elem[go.shape.struct { example.com/lru/lru.key go.shape.string; example.com/lru/lru.val go.shape.*uint8 }]) escapes to heap
./lru/internal/ring/ring.go:50:6: func literal escapes to heap
./lru/internal/ring/ring.go:30:6: &ring.Elem[go.shape.struct { example.com/lru/lru.key string; example.com/lru/lru.val *main.page }]{...} escapes to heap
