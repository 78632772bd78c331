# example.com/gtypes
./main.go:16:7: u does not escape
./main.go:17:7: u does not escape
./main.go:17:23: leaking param: s
./cache/cache.go:18:9: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./cache/cache.go:18:50: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./cache/cache.go:24:11: cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put ignoring self-assignment in cache.c.order = cache.c.order[1:]
./cache/cache.go:26:18: append escapes to heap
./cache/cache.go:27:17: &cache.entry[go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap
./set/set.go:6:11: make(set.Set[go.shape.string], len(set.vs)) escapes to heap
./main.go:31:63: ... argument does not escape
./main.go:31:64: "n" escapes to heap
./main.go:31:69: n escapes to heap
./main.go:33:12: u does not escape
./main.go:23:28: []string{...} does not escape
./main.go:26:13: ... argument does not escape
./main.go:26:19: (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len(c, &cache..dict.Cache[int,main.user]) escapes to heap
./main.go:26:28: (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 0) escapes to heap
./main.go:26:65: opt.Option[go.shape.struct { main.id int; main.name string }].OrElse((*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 2), &opt..dict.Option[main.user], user{...}).name escapes to heap
./main.go:27:13: ... argument does not escape
./main.go:28:20: ... argument does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:26: set.Set[go.shape.int].Len(set.Set[go.shape.int].And(s, &set..dict.Set[int], t), &set..dict.Set[int]) escapes to heap
./main.go:29:35: set.Set[go.shape.int].Has(s, &set..dict.Set[int], 1) escapes to heap
./main.go:29:55: set.Set[go.shape.string].Has(set.Of[go.shape.string](&set..dict.Of[string], ... argument...), &set..dict.Set[string], "y") escapes to heap
./main.go:29:46: ... argument does not escape
./main.go:31:13: ... argument does not escape
./main.go:31:21: opt.Map[go.shape.int,go.shape.string](&opt..dict.Map[int,string], o, func literal) escapes to heap
./main.go:31:25: func literal does not escape
./main.go:31:96: opt.Option[go.shape.interface { Error() string }].Ok(opt.None[go.shape.interface { Error() string }](&opt..dict.None[error]), &opt..dict.Option[error]) escapes to heap
./main.go:32:16: &user{...} escapes to heap
./main.go:33:7: func literal does not escape
./main.go:34:13: ... argument does not escape
./main.go:34:23: opt.Option[go.shape.*uint8].Value(p, &opt..dict.Option[*main.user]).name escapes to heap
./main.go:34:70: opt.Pair[go.shape.int,go.shape.string].Swap(opt.Pair[int,string]{...}, &opt..dict.Pair[int,string]) escapes to heap
./main.go:35:21: &user{...} escapes to heap
./main.go:36:13: ... argument does not escape
./main.go:36:19: cache.Stats escapes to heap
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
