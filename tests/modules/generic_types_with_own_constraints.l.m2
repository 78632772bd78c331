# example.com/gtypes
./main.go:16:7: u does not escape
./main.go:17:23: parameter s leaks to {heap} for (*user).Rename with derefs=0:
./main.go:17:23:   flow: {heap} ← s:
./main.go:17:23:     from u.name = s (assign) at ./main.go:17:42
./main.go:17:7: u does not escape
./main.go:17:23: leaking param: s
./cache/cache.go:18:9: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap in New[go.shape.int,go.shape.struct { main.id int; main.name string }]:
./cache/cache.go:18:9:   flow: cache.~r0 ← &{storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}}:
./cache/cache.go:18:9:     from &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (spill) at ./cache/cache.go:18:9
./cache/cache.go:18:9:     from return &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (return) at ./cache/cache.go:18:2
./cache/cache.go:18:50: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap in New[go.shape.int,go.shape.struct { main.id int; main.name string }]:
./cache/cache.go:18:50:   flow: {storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}} ← &{storage for map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{}}:
./cache/cache.go:18:50:     from map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} (spill) at ./cache/cache.go:18:50
./cache/cache.go:18:50:     from cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./cache/cache.go:18:21
./cache/cache.go:18:9: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./cache/cache.go:18:50: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./cache/cache.go:24:11: cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put ignoring self-assignment in cache.c.order = cache.c.order[1:]
./cache/cache.go:26:18: append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)) escapes to heap in (*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put:
./cache/cache.go:26:18:   flow: {heap} ← &{storage for append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v))}:
./cache/cache.go:26:18:     from append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)) (spill) at ./cache/cache.go:26:18
./cache/cache.go:26:18:     from cache.c.order = append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)) (assign) at ./cache/cache.go:26:10
./cache/cache.go:27:17: &cache.entry[go.shape.struct { main.id int; main.name string }]{...} escapes to heap in (*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put:
./cache/cache.go:27:17:   flow: {heap} ← &{storage for &cache.entry[go.shape.struct { main.id int; main.name string }]{...}}:
./cache/cache.go:27:17:     from &cache.entry[go.shape.struct { main.id int; main.name string }]{...} (spill) at ./cache/cache.go:27:17
./cache/cache.go:27:17:     from cache.c.m[(func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)] = &cache.entry[go.shape.struct { main.id int; main.name string }]{...} (assign) at ./cache/cache.go:27:15
./cache/cache.go:21:27: parameter cache.v leaks to {heap} for (*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put with derefs=0:
./cache/cache.go:21:27:   flow: {heap} ← cache.v:
./cache/cache.go:21:27:     from (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v) (call parameter) at ./cache/cache.go:26:33
./cache/cache.go:21:7: parameter cache.c leaks to {heap} for (*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put with derefs=1:
./cache/cache.go:21:7:   flow: {temp} ← *cache.c:
./cache/cache.go:21:7:     from cache.c.order (dot of pointer) at ./cache/cache.go:26:20
./cache/cache.go:21:7:     from append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)) (call parameter) at ./cache/cache.go:26:18
./cache/cache.go:21:7:   flow: {heap} ← {temp}:
./cache/cache.go:21:7:     from cache.c.order = append(cache.c.order, (func(go.shape.struct { main.id int; main.name string }) go.shape.int)(&cache..dict[0])(cache.v)) (assign) at ./cache/cache.go:26:10
./cache/cache.go:21:27: parameter cache.v leaks to {storage for &cache.entry[go.shape.struct { main.id int; main.name string }]{...}} for (*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put with derefs=0:
./cache/cache.go:21:27:   flow: {storage for &cache.entry[go.shape.struct { main.id int; main.name string }]{...}} ← cache.v:
./cache/cache.go:21:27:     from cache.entry[go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./cache/cache.go:27:26
./cache/cache.go:26:18: append escapes to heap
./cache/cache.go:27:17: &cache.entry[go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.struct { main.id int; main.name string }] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.struct { main.id int; main.name string }]{...} (return) at ./opt/opt.go:10:35
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap in Of[go.shape.int]:
./set/set.go:6:11:   flow: set.s ← &{storage for make(set.Set[go.shape.int], len(set.vs))}:
./set/set.go:6:11:     from make(set.Set[go.shape.int], len(set.vs)) (spill) at ./set/set.go:6:11
./set/set.go:6:11:     from set.s := make(set.Set[go.shape.int], len(set.vs)) (assign) at ./set/set.go:6:4
./set/set.go:6:11:   flow: set.~r0 ← set.s:
./set/set.go:6:11:     from return set.s (return) at ./set/set.go:10:2
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap in Set[go.shape.int].And:
./set/set.go:16:13:   flow: set.r ← &{storage for set.Set[go.shape.int]{}}:
./set/set.go:16:13:     from set.Set[go.shape.int]{} (spill) at ./set/set.go:16:13
./set/set.go:16:13:     from set.r := set.Set[go.shape.int]{} (assign) at ./set/set.go:16:4
./set/set.go:16:13:   flow: set.~r0 ← set.r:
./set/set.go:16:13:     from return set.r (return) at ./set/set.go:22:2
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap
./set/set.go:5:23: parameter set.vs leaks to {heap} for Of[go.shape.string] with derefs=1:
./set/set.go:5:23:   flow: {temp} ← set.vs:
./set/set.go:5:23:   flow: set.v ← *{temp}:
./set/set.go:5:23:     from for loop (range-deref) at ./set/set.go:7:14
./set/set.go:5:23:   flow: {heap} ← set.v:
./set/set.go:5:23:     from set.s[set.v] (key of map put) at ./set/set.go:8:4
./set/set.go:6:11: make(set.Set[go.shape.string], len(set.vs)) escapes to heap in Of[go.shape.string]:
./set/set.go:6:11:   flow: set.s ← &{storage for make(set.Set[go.shape.string], len(set.vs))}:
./set/set.go:6:11:     from make(set.Set[go.shape.string], len(set.vs)) (spill) at ./set/set.go:6:11
./set/set.go:6:11:     from set.s := make(set.Set[go.shape.string], len(set.vs)) (assign) at ./set/set.go:6:4
./set/set.go:6:11:   flow: set.~r0 ← set.s:
./set/set.go:6:11:     from return set.s (return) at ./set/set.go:10:2
./set/set.go:6:11: make(set.Set[go.shape.string], len(set.vs)) escapes to heap
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.string] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.string]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.string]{...} (return) at ./opt/opt.go:10:35
./main.go:31:64: "n" escapes to heap in main.func1:
./main.go:31:64:   flow: {storage for ... argument} ← &{storage for "n"}:
./main.go:31:64:     from "n" (spill) at ./main.go:31:64
./main.go:31:64:     from ... argument (slice-literal-element) at ./main.go:31:63
./main.go:31:64:   flow: {heap} ← {storage for ... argument}:
./main.go:31:64:     from ... argument (spill) at ./main.go:31:63
./main.go:31:64:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:31:63
./main.go:31:69: n escapes to heap in main.func1:
./main.go:31:69:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:31:69:     from n (spill) at ./main.go:31:69
./main.go:31:69:     from ... argument (slice-literal-element) at ./main.go:31:63
./main.go:31:69:   flow: {heap} ← {storage for ... argument}:
./main.go:31:69:     from ... argument (spill) at ./main.go:31:63
./main.go:31:69:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:31:63
./main.go:31:63: ... argument does not escape
./main.go:31:64: "n" escapes to heap
./main.go:31:69: n escapes to heap
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.*uint8] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.*uint8]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.*uint8]{...} (return) at ./opt/opt.go:10:35
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[go.shape.*uint8].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:23:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:23:4
./main.go:33:12: u does not escape
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.*uint8].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[go.shape.int,go.shape.string].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.B (dot) at ./opt/opt.go:45:60
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int]{...} (struct literal element) at ./opt/opt.go:45:58
./opt/opt.go:45:7:     from return opt.Pair[go.shape.string,go.shape.int]{...} (return) at ./opt/opt.go:45:41
./cache/cache.go:46:34: parameter cache.p leaks to {heap} for Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user] with derefs=0:
./cache/cache.go:46:34:   flow: {heap} ← cache.p:
./cache/cache.go:46:34:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:59
./cache/cache.go:46:39: parameter cache.s leaks to {heap} for Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user] with derefs=0:
./cache/cache.go:46:39:   flow: {heap} ← cache.s:
./cache/cache.go:46:39:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:59
./main.go:35:21: &user{...} escapes to heap in main:
./main.go:35:21:   flow: {heap} ← &{storage for &user{...}}:
./main.go:35:21:     from &user{...} (spill) at ./main.go:35:21
./main.go:35:21:     from cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user](&cache..dict.Rename[main.user,*main.user], &user{...}, "b") (call parameter) at ./main.go:35:20
./main.go:26:19: (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len(c, &cache..dict.Cache[int,main.user]) escapes to heap in main:
./main.go:26:19:   flow: {storage for ... argument} ← &{storage for (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len(c, &cache..dict.Cache[int,main.user])}:
./main.go:26:19:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len(c, &cache..dict.Cache[int,main.user]) (spill) at ./main.go:26:19
./main.go:26:19:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:19:   flow: {heap} ← {storage for ... argument}:
./main.go:26:19:     from ... argument (spill) at ./main.go:26:13
./main.go:26:19:     from fmt.Println(... argument...) (call parameter) at ./main.go:26:13
./main.go:26:28: (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 0) escapes to heap in main:
./main.go:26:28:   flow: {storage for ... argument} ← &{storage for (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 0)}:
./main.go:26:28:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 0) (spill) at ./main.go:26:28
./main.go:26:28:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:28:   flow: {heap} ← {storage for ... argument}:
./main.go:26:28:     from ... argument (spill) at ./main.go:26:13
./main.go:26:28:     from fmt.Println(... argument...) (call parameter) at ./main.go:26:13
./main.go:26:65: opt.Option[go.shape.struct { main.id int; main.name string }].OrElse((*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 2), &opt..dict.Option[main.user], user{...}).name escapes to heap in main:
./main.go:26:65:   flow: {storage for ... argument} ← &{storage for opt.Option[go.shape.struct { main.id int; main.name string }].OrElse((*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 2), &opt..dict.Option[main.user], user{...}).name}:
./main.go:26:65:     from opt.Option[go.shape.struct { main.id int; main.name string }].OrElse((*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(c, &cache..dict.Cache[int,main.user], 2), &opt..dict.Option[main.user], user{...}).name (spill) at ./main.go:26:65
./main.go:26:65:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:65:   flow: {heap} ← {storage for ... argument}:
./main.go:26:65:     from ... argument (spill) at ./main.go:26:13
./main.go:26:65:     from fmt.Println(... argument...) (call parameter) at ./main.go:26:13
./main.go:29:26: set.Set[go.shape.int].Len(set.Set[go.shape.int].And(s, &set..dict.Set[int], t), &set..dict.Set[int]) escapes to heap in main:
./main.go:29:26:   flow: {storage for ... argument} ← &{storage for set.Set[go.shape.int].Len(set.Set[go.shape.int].And(s, &set..dict.Set[int], t), &set..dict.Set[int])}:
./main.go:29:26:     from set.Set[go.shape.int].Len(set.Set[go.shape.int].And(s, &set..dict.Set[int], t), &set..dict.Set[int]) (spill) at ./main.go:29:26
./main.go:29:26:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:26:   flow: {heap} ← {storage for ... argument}:
./main.go:29:26:     from ... argument (spill) at ./main.go:29:13
./main.go:29:26:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:29:35: set.Set[go.shape.int].Has(s, &set..dict.Set[int], 1) escapes to heap in main:
./main.go:29:35:   flow: {storage for ... argument} ← &{storage for set.Set[go.shape.int].Has(s, &set..dict.Set[int], 1)}:
./main.go:29:35:     from set.Set[go.shape.int].Has(s, &set..dict.Set[int], 1) (spill) at ./main.go:29:35
./main.go:29:35:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:35:   flow: {heap} ← {storage for ... argument}:
./main.go:29:35:     from ... argument (spill) at ./main.go:29:13
./main.go:29:35:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:29:55: set.Set[go.shape.string].Has(set.Of[go.shape.string](&set..dict.Of[string], ... argument...), &set..dict.Set[string], "y") escapes to heap in main:
./main.go:29:55:   flow: {storage for ... argument} ← &{storage for set.Set[go.shape.string].Has(set.Of[go.shape.string](&set..dict.Of[string], ... argument...), &set..dict.Set[string], "y")}:
./main.go:29:55:     from set.Set[go.shape.string].Has(set.Of[go.shape.string](&set..dict.Of[string], ... argument...), &set..dict.Set[string], "y") (spill) at ./main.go:29:55
./main.go:29:55:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:55:   flow: {heap} ← {storage for ... argument}:
./main.go:29:55:     from ... argument (spill) at ./main.go:29:13
./main.go:29:55:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:31:21: opt.Map[go.shape.int,go.shape.string](&opt..dict.Map[int,string], o, func literal) escapes to heap in main:
./main.go:31:21:   flow: {storage for ... argument} ← &{storage for opt.Map[go.shape.int,go.shape.string](&opt..dict.Map[int,string], o, func literal)}:
./main.go:31:21:     from opt.Map[go.shape.int,go.shape.string](&opt..dict.Map[int,string], o, func literal) (spill) at ./main.go:31:21
./main.go:31:21:     from ... argument (slice-literal-element) at ./main.go:31:13
./main.go:31:21:   flow: {heap} ← {storage for ... argument}:
./main.go:31:21:     from ... argument (spill) at ./main.go:31:13
./main.go:31:21:     from fmt.Println(... argument...) (call parameter) at ./main.go:31:13
./main.go:31:96: opt.Option[go.shape.interface { Error() string }].Ok(opt.None[go.shape.interface { Error() string }](&opt..dict.None[error]), &opt..dict.Option[error]) escapes to heap in main:
./main.go:31:96:   flow: {storage for ... argument} ← &{storage for opt.Option[go.shape.interface { Error() string }].Ok(opt.None[go.shape.interface { Error() string }](&opt..dict.None[error]), &opt..dict.Option[error])}:
./main.go:31:96:     from opt.Option[go.shape.interface { Error() string }].Ok(opt.None[go.shape.interface { Error() string }](&opt..dict.None[error]), &opt..dict.Option[error]) (spill) at ./main.go:31:96
./main.go:31:96:     from ... argument (slice-literal-element) at ./main.go:31:13
./main.go:31:96:   flow: {heap} ← {storage for ... argument}:
./main.go:31:96:     from ... argument (spill) at ./main.go:31:13
./main.go:31:96:     from fmt.Println(... argument...) (call parameter) at ./main.go:31:13
./main.go:32:16: &user{...} escapes to heap in main:
./main.go:32:16:   flow: p ← &{storage for &user{...}}:
./main.go:32:16:     from &user{...} (spill) at ./main.go:32:16
./main.go:32:16:     from opt.Some[go.shape.*uint8](&opt..dict.Some[*main.user], &user{...}) (call parameter) at ./main.go:32:15
./main.go:32:16:     from p := opt.Some[go.shape.*uint8](&opt..dict.Some[*main.user], &user{...}) (assign) at ./main.go:32:4
./main.go:32:16:   flow: {heap} ← p:
./main.go:32:16:     from opt.Option[go.shape.*uint8].Do(p, &opt..dict.Option[*main.user], func literal) (call parameter) at ./main.go:33:6
./main.go:34:23: opt.Option[go.shape.*uint8].Value(p, &opt..dict.Option[*main.user]).name escapes to heap in main:
./main.go:34:23:   flow: {storage for ... argument} ← &{storage for opt.Option[go.shape.*uint8].Value(p, &opt..dict.Option[*main.user]).name}:
./main.go:34:23:     from opt.Option[go.shape.*uint8].Value(p, &opt..dict.Option[*main.user]).name (spill) at ./main.go:34:23
./main.go:34:23:     from ... argument (slice-literal-element) at ./main.go:34:13
./main.go:34:23:   flow: {heap} ← {storage for ... argument}:
./main.go:34:23:     from ... argument (spill) at ./main.go:34:13
./main.go:34:23:     from fmt.Println(... argument...) (call parameter) at ./main.go:34:13
./main.go:34:70: opt.Pair[go.shape.int,go.shape.string].Swap(opt.Pair[int,string]{...}, &opt..dict.Pair[int,string]) escapes to heap in main:
./main.go:34:70:   flow: {storage for ... argument} ← &{storage for opt.Pair[go.shape.int,go.shape.string].Swap(opt.Pair[int,string]{...}, &opt..dict.Pair[int,string])}:
./main.go:34:70:     from opt.Pair[go.shape.int,go.shape.string].Swap(opt.Pair[int,string]{...}, &opt..dict.Pair[int,string]) (spill) at ./main.go:34:70
./main.go:34:70:     from ... argument (slice-literal-element) at ./main.go:34:13
./main.go:34:70:   flow: {heap} ← {storage for ... argument}:
./main.go:34:70:     from ... argument (spill) at ./main.go:34:13
./main.go:34:70:     from fmt.Println(... argument...) (call parameter) at ./main.go:34:13
./main.go:36:19: cache.Stats escapes to heap in main:
./main.go:36:19:   flow: {storage for ... argument} ← &{storage for cache.Stats}:
./main.go:36:19:     from cache.Stats (spill) at ./main.go:36:19
./main.go:36:19:     from ... argument (slice-literal-element) at ./main.go:36:13
./main.go:36:19:   flow: {heap} ← {storage for ... argument}:
./main.go:36:19:     from ... argument (spill) at ./main.go:36:13
./main.go:36:19:     from fmt.Println(... argument...) (call parameter) at ./main.go:36:13
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
./cache/cache.go:46:34: parameter cache.p leaks to {heap} for Rename[main.user,*main.user] with derefs=0:
./cache/cache.go:46:34:   flow: {heap} ← cache.p:
./cache/cache.go:46:34:     from cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user](&cache..dict.Rename[main.user,*main.user], cache.p, cache.s) (call parameter) at ./cache/cache.go:46:6
./cache/cache.go:46:39: parameter cache.s leaks to {heap} for Rename[main.user,*main.user] with derefs=0:
./cache/cache.go:46:39:   flow: {heap} ← cache.s:
./cache/cache.go:46:39:     from cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user](&cache..dict.Rename[main.user,*main.user], cache.p, cache.s) (call parameter) at ./cache/cache.go:46:6
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[go.shape.string,go.shape.int].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.A (dot) at ./opt/opt.go:45:65
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string]{...} (struct literal element) at ./opt/opt.go:45:58
./opt/opt.go:45:7:     from return opt.Pair[go.shape.int,go.shape.string]{...} (return) at ./opt/opt.go:45:41
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[string,int].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int].Swap(opt.p, &opt..dict.Pair[string,int]) (call parameter) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from return opt.Pair[go.shape.string,go.shape.int].Swap(opt.p, &opt..dict.Pair[string,int]) (return) at ./opt/opt.go:45:6
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[int,string].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string].Swap(opt.p, &opt..dict.Pair[int,string]) (call parameter) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from return opt.Pair[go.shape.int,go.shape.string].Swap(opt.p, &opt..dict.Pair[int,string]) (return) at ./opt/opt.go:45:6
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[go.shape.*uint8].String with derefs=0:
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.*uint8].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.*uint8].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[*main.user] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Some[go.shape.*uint8](&opt..dict.Some[*main.user], opt.v) (call parameter) at ./opt/opt.go:10:6
./opt/opt.go:10:18:     from return opt.Some[go.shape.*uint8](&opt..dict.Some[*main.user], opt.v) (return) at ./opt/opt.go:10:6
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[*main.user].String with derefs=0:
./opt/opt.go:26:7:   flow: {heap} ← opt.o:
./opt/opt.go:26:7:     from opt.Option[go.shape.*uint8].String(opt.o, &opt..dict.Option[*main.user]) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[*main.user].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.Option[go.shape.*uint8].Do(opt.o, &opt..dict.Option[*main.user], opt.f) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[*main.user].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.Option[go.shape.*uint8].OrElse(opt.o, &opt..dict.Option[*main.user], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from return opt.Option[go.shape.*uint8].OrElse(opt.o, &opt..dict.Option[*main.user], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[*main.user].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.*uint8].OrElse(opt.o, &opt..dict.Option[*main.user], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:27:     from return opt.Option[go.shape.*uint8].OrElse(opt.o, &opt..dict.Option[*main.user], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[*main.user].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.Option[go.shape.*uint8].Value(opt.o, &opt..dict.Option[*main.user]) (call parameter) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from return opt.Option[go.shape.*uint8].Value(opt.o, &opt..dict.Option[*main.user]) (return) at ./opt/opt.go:14:6
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[go.shape.interface { Error() string }].String with derefs=0:
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[go.shape.interface { Error() string }].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:23:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:23:4
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.interface { Error() string }].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.interface { Error() string }].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.interface { Error() string }].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[error].String with derefs=0:
./opt/opt.go:26:7:   flow: {heap} ← opt.o:
./opt/opt.go:26:7:     from opt.Option[go.shape.interface { Error() string }].String(opt.o, &opt..dict.Option[error]) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[error].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.Option[go.shape.interface { Error() string }].Do(opt.o, &opt..dict.Option[error], opt.f) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[error].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, &opt..dict.Option[error], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from return opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, &opt..dict.Option[error], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[error].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, &opt..dict.Option[error], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:27:     from return opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, &opt..dict.Option[error], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[error].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.Option[go.shape.interface { Error() string }].Value(opt.o, &opt..dict.Option[error]) (call parameter) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from return opt.Option[go.shape.interface { Error() string }].Value(opt.o, &opt..dict.Option[error]) (return) at ./opt/opt.go:14:6
./opt/opt.go:30:34: opt.o.v escapes to heap in Option[go.shape.string].String:
./opt/opt.go:30:34:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:30:34:     from opt.o.v (spill) at ./opt/opt.go:30:34
./opt/opt.go:30:34:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:30:34:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:30:34:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:30:34:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for Option[go.shape.string].String with derefs=0:
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:30:34
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[go.shape.string].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:23:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:23:4
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.string].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.string].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.string].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[string].String with derefs=0:
./opt/opt.go:26:7:   flow: {heap} ← opt.o:
./opt/opt.go:26:7:     from opt.Option[go.shape.string].String(opt.o, &opt..dict.Option[string]) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[string].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.Option[go.shape.string].Do(opt.o, &opt..dict.Option[string], opt.f) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[string].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.Option[go.shape.string].OrElse(opt.o, &opt..dict.Option[string], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from return opt.Option[go.shape.string].OrElse(opt.o, &opt..dict.Option[string], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[string].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.string].OrElse(opt.o, &opt..dict.Option[string], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:27:     from return opt.Option[go.shape.string].OrElse(opt.o, &opt..dict.Option[string], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[string].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.Option[go.shape.string].Value(opt.o, &opt..dict.Option[string]) (call parameter) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from return opt.Option[go.shape.string].Value(opt.o, &opt..dict.Option[string]) (return) at ./opt/opt.go:14:6
./opt/opt.go:30:34: opt.o.v escapes to heap in Option[go.shape.int].String:
./opt/opt.go:30:34:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:30:34:     from opt.o.v (spill) at ./opt/opt.go:30:34
./opt/opt.go:30:34:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:30:34:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:30:34:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:30:34:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap in Set[go.shape.string].And:
./set/set.go:16:13:   flow: set.r ← &{storage for set.Set[go.shape.string]{}}:
./set/set.go:16:13:     from set.Set[go.shape.string]{} (spill) at ./set/set.go:16:13
./set/set.go:16:13:     from set.r := set.Set[go.shape.string]{} (assign) at ./set/set.go:16:4
./set/set.go:16:13:   flow: set.~r0 ← set.r:
./set/set.go:16:13:     from return set.r (return) at ./set/set.go:22:2
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap
./set/set.go:5:23: parameter set.vs leaks to {heap} for Of[string] with derefs=1:
./set/set.go:5:23:   flow: {heap} ← *set.vs:
./set/set.go:5:23:     from set.Of[go.shape.string](&set..dict.Of[string], set.vs...) (call parameter) at ./set/set.go:5:6
./opt/opt.go:30:34: opt.o.v escapes to heap in Option[go.shape.struct { main.id int; main.name string }].String:
./opt/opt.go:30:34:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:30:34:     from opt.o.v (spill) at ./opt/opt.go:30:34
./opt/opt.go:30:34:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:30:34:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:30:34:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:30:34:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for Option[go.shape.struct { main.id int; main.name string }].String with derefs=0:
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:30:34
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[go.shape.struct { main.id int; main.name string }].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:23:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:23:4
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[main.user].String with derefs=0:
./opt/opt.go:26:7:   flow: {heap} ← opt.o:
./opt/opt.go:26:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].String(opt.o, &opt..dict.Option[main.user]) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[main.user].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].Do(opt.o, &opt..dict.Option[main.user], opt.f) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[main.user].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, &opt..dict.Option[main.user], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from return opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, &opt..dict.Option[main.user], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[main.user].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, &opt..dict.Option[main.user], opt.v) (call parameter) at ./opt/opt.go:15:6
./opt/opt.go:15:27:     from return opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, &opt..dict.Option[main.user], opt.v) (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[main.user].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].Value(opt.o, &opt..dict.Option[main.user]) (call parameter) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from return opt.Option[go.shape.struct { main.id int; main.name string }].Value(opt.o, &opt..dict.Option[main.user]) (return) at ./opt/opt.go:14:6
./cache/cache.go:21:27: parameter cache.v leaks to {heap} for (*Cache[int,main.user]).Put with derefs=0:
./cache/cache.go:21:27:   flow: {heap} ← cache.v:
./cache/cache.go:21:27:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(cache.c, &cache..dict.Cache[int,main.user], cache.v) (call parameter) at ./cache/cache.go:21:6
./cache/cache.go:21:7: parameter cache.c leaks to {heap} for (*Cache[int,main.user]).Put with derefs=1:
./cache/cache.go:21:7:   flow: {temp} ← cache.c:
./cache/cache.go:21:7:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(cache.c, &cache..dict.Cache[int,main.user], cache.v) (call parameter) at ./cache/cache.go:21:6
./cache/cache.go:21:7:   flow: {heap} ← *{temp}:
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[main.user]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[main.user].Do(opt.o, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[main.user]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[main.user].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[main.user].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[main.user]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[main.user].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[main.user].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[main.user]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[main.user].String(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[main.user]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[main.user].Value(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[main.user].Value(opt.o) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.struct { main.id int; main.name string }]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].Do(opt.o, opt..dict, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.struct { main.id int; main.name string }]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].String(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[go.shape.struct { main.id int; main.name string }].Value(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[go.shape.struct { main.id int; main.name string }].Value(opt.o, opt..dict) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[string]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[string].Do(opt.o, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[string]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[string].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[string].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[string]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[string].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[string].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[string]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[string].String(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[string]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[string].Value(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[string].Value(opt.o) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.string]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[go.shape.string].Do(opt.o, opt..dict, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.string]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[go.shape.string].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[go.shape.string].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.string]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.string].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[go.shape.string].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.string]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[go.shape.string].String(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.string]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[go.shape.string].Value(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[go.shape.string].Value(opt.o, opt..dict) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[error]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[error].Do(opt.o, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[error]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[error].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[error].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[error]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[error].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[error].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[error]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[error].String(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[error]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[error].Value(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[error].Value(opt.o) (return) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.interface { Error() string }]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[go.shape.interface { Error() string }].Do(opt.o, opt..dict, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.interface { Error() string }]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[go.shape.interface { Error() string }].String(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[go.shape.interface { Error() string }].Value(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[go.shape.interface { Error() string }].Value(opt.o, opt..dict) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[*main.user]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[*main.user].Do(opt.o, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[*main.user]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[*main.user].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[*main.user].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[*main.user]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[*main.user].OrElse(opt.o, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[*main.user].OrElse(opt.o, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[*main.user]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[*main.user].String(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[*main.user]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[*main.user].Value(opt.o) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[*main.user].Value(opt.o) (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.*uint8]).Do with derefs=1:
./opt/opt.go:21:7:   flow: {heap} ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.Option[go.shape.*uint8].Do(opt.o, opt..dict, opt.f) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.*uint8]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.Option[go.shape.*uint8].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7:     from return opt.Option[go.shape.*uint8].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.*uint8]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.Option[go.shape.*uint8].OrElse(opt.o, opt..dict, opt.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:27:     from return opt.Option[go.shape.*uint8].OrElse(opt.o, opt..dict, opt.v) (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.*uint8]).String with derefs=1:
./opt/opt.go:26:7:   flow: {heap} ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.Option[go.shape.*uint8].String(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.*uint8]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.~r0 ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.Option[go.shape.*uint8].Value(opt.o, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:14:7:     from return opt.Option[go.shape.*uint8].Value(opt.o, opt..dict) (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[string,int]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.~r0 ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[string,int].Swap(opt.p) (call parameter) at <autogenerated>:1
./opt/opt.go:45:7:     from return opt.Pair[string,int].Swap(opt.p) (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[int,string]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.~r0 ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[int,string].Swap(opt.p) (call parameter) at <autogenerated>:1
./opt/opt.go:45:7:     from return opt.Pair[int,string].Swap(opt.p) (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[go.shape.int,go.shape.string]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.~r0 ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string].Swap(opt.p, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:45:7:     from return opt.Pair[go.shape.int,go.shape.string].Swap(opt.p, opt..dict) (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[go.shape.string,go.shape.int]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.~r0 ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int].Swap(opt.p, opt..dict) (call parameter) at <autogenerated>:1
./opt/opt.go:45:7:     from return opt.Pair[go.shape.string,go.shape.int].Swap(opt.p, opt..dict) (return) at <autogenerated>:1
