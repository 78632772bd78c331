# example.com/gtypes
./main.go:16:6: can inline user.Key with cost 3 as: method(user) func() int { return u.id }
./main.go:17:6: can inline (*user).Rename with cost 4 as: method(*user) func(string) { u.name = s }
./cache/cache.go:17:6: can inline cache.New[go.shape.int,go.shape.struct { main.id int; main.name string }] with cost 7 as: func(*[2]uintptr, int) *cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }] { return &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} }
./cache/cache.go:21:6: cannot inline cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put: function too complex: cost 163 exceeds budget 80
./cache/cache.go:39:6: can inline cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len with cost 4 as: method(*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]) func(*[13]uintptr) int { return len(cache.c.m) }
./opt/opt.go:10:6: can inline opt.Some[go.shape.struct { main.id int; main.name string }] with cost 6 as: func(*[2]uintptr, go.shape.struct { main.id int; main.name string }) opt.Option[go.shape.struct { main.id int; main.name string }] { return opt.Option[go.shape.struct { main.id int; main.name string }]{...} }
./opt/opt.go:11:6: can inline opt.None[go.shape.struct { main.id int; main.name string }] with cost 2 as: func(*[1]uintptr) opt.Option[go.shape.struct { main.id int; main.name string }] { return opt.Option[go.shape.struct { main.id int; main.name string }]{} }
./cache/cache.go:30:6: can inline cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get with cost 45 as: method(*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]) func(*[13]uintptr, go.shape.int) opt.Option[go.shape.struct { main.id int; main.name string }] { if cache.ok { cache.Stats.Hits++; return opt.Some[go.shape.struct { main.id int; main.name string }]((*[2]uintptr)(cache..dict[1]), cache.e.v) }; cache.Stats.Misses++; return opt.None[go.shape.struct { main.id int; main.name string }]((*[1]uintptr)(cache..dict[2])) }
./opt/opt.go:15:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].OrElse with cost 8 as: method(opt.Option[go.shape.struct { main.id int; main.name string }]) func(*[10]uintptr, go.shape.struct { main.id int; main.name string }) go.shape.struct { main.id int; main.name string } { if opt.o.ok { return opt.o.v }; return opt.v }
./set/set.go:5:6: can inline set.Of[go.shape.int] with cost 20 as: func(*[4]uintptr, ...go.shape.int) set.Set[go.shape.int] { set.s := make(set.Set[go.shape.int], len(set.vs)); for loop; return set.s }
./set/set.go:14:6: can inline set.Set[go.shape.int].Len with cost 3 as: method(set.Set[go.shape.int]) func(*[7]uintptr) int { return len(set.s) }
./set/set.go:13:6: can inline set.Set[go.shape.int].Has with cost 10 as: method(set.Set[go.shape.int]) func(*[7]uintptr, go.shape.int) bool { _, set.ok := (struct {})(.autotmp_5), .autotmp_6; return set.ok }
./set/set.go:15:6: can inline set.Set[go.shape.int].And with cost 35 as: method(set.Set[go.shape.int]) func(*[7]uintptr, set.Set[go.shape.int]) set.Set[go.shape.int] { set.r := set.Set[go.shape.int]{}; for loop; return set.r }
./set/set.go:13:6: can inline set.Set[go.shape.string].Has with cost 10 as: method(set.Set[go.shape.string]) func(*[7]uintptr, go.shape.string) bool { _, set.ok := (struct {})(.autotmp_5), .autotmp_6; return set.ok }
./set/set.go:5:6: can inline set.Of[go.shape.string] with cost 20 as: func(*[4]uintptr, ...go.shape.string) set.Set[go.shape.string] { set.s := make(set.Set[go.shape.string], len(set.vs)); for loop; return set.s }
./opt/opt.go:10:6: can inline opt.Some[go.shape.int] with cost 6 as: func(*[2]uintptr, go.shape.int) opt.Option[go.shape.int] { return opt.Option[go.shape.int]{...} }
./opt/opt.go:11:6: can inline opt.None[go.shape.string] with cost 2 as: func(*[1]uintptr) opt.Option[go.shape.string] { return opt.Option[go.shape.string]{} }
./opt/opt.go:10:6: can inline opt.Some[go.shape.string] with cost 6 as: func(*[2]uintptr, go.shape.string) opt.Option[go.shape.string] { return opt.Option[go.shape.string]{...} }
./opt/opt.go:33:6: can inline opt.Map[go.shape.int,go.shape.string] with cost 47 as: func(*[5]uintptr, opt.Option[go.shape.int], func(go.shape.int) go.shape.string) opt.Option[go.shape.string] { if !opt.o.ok { return opt.None[go.shape.string]((*[1]uintptr)(opt..dict[0])) }; return opt.Some[go.shape.string]((*[2]uintptr)(opt..dict[1]), opt.f(opt.o.v)) }
./main.go:31:25: can inline main.func1 with cost 66 as: func(int) string { return fmt.Sprint(... argument...) }
./opt/opt.go:13:6: can inline opt.Option[go.shape.interface { Error() string }].Ok with cost 3 as: method(opt.Option[go.shape.interface { Error() string }]) func(*[10]uintptr) bool { return opt.o.ok }
./opt/opt.go:11:6: can inline opt.None[go.shape.interface { Error() string }] with cost 2 as: func(*[1]uintptr) opt.Option[go.shape.interface { Error() string }] { return opt.Option[go.shape.interface { Error() string }]{} }
./opt/opt.go:10:6: can inline opt.Some[go.shape.*uint8] with cost 6 as: func(*[2]uintptr, go.shape.*uint8) opt.Option[go.shape.*uint8] { return opt.Option[go.shape.*uint8]{...} }
./opt/opt.go:21:6: can inline opt.Option[go.shape.*uint8].Do with cost 24 as: method(opt.Option[go.shape.*uint8]) func(*[10]uintptr, func(go.shape.*uint8)) { if opt.o.ok { opt.f(opt.o.v) } }
./main.go:33:7: can inline main.func2 with cost 7 as: func(*user) { (*user).Rename(u, "zoe") }
./opt/opt.go:14:6: can inline opt.Option[go.shape.*uint8].Value with cost 3 as: method(opt.Option[go.shape.*uint8]) func(*[10]uintptr) go.shape.*uint8 { return opt.o.v }
./opt/opt.go:45:6: can inline opt.Pair[go.shape.int,go.shape.string].Swap with cost 8 as: method(opt.Pair[go.shape.int,go.shape.string]) func(*[2]uintptr) opt.Pair[go.shape.string,go.shape.int] { return opt.Pair[go.shape.string,go.shape.int]{...} }
./cache/cache.go:46:6: can inline cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user] with cost 65 as: func(*[2]uintptr, go.shape.*main.user, string) { (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) }
./main.go:21:6: cannot inline main: function too complex: cost 1036 exceeds budget 80
./cache/cache.go:46:6: can inline cache.Rename[main.user,*main.user] with cost 71 as: func(*user, string) { cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user](&cache..dict.Rename[main.user,*main.user], cache.p, cache.s) }
./opt/opt.go:45:6: can inline opt.Pair[go.shape.string,go.shape.int].Swap with cost 8 as: method(opt.Pair[go.shape.string,go.shape.int]) func(*[2]uintptr) opt.Pair[go.shape.int,go.shape.string] { return opt.Pair[go.shape.int,go.shape.string]{...} }
./opt/opt.go:45:6: can inline opt.Pair[string,int].Swap with cost 13 as: method(opt.Pair[string,int]) func() opt.Pair[int,string] { return opt.Pair[go.shape.string,go.shape.int].Swap(opt.p, &opt..dict.Pair[string,int]) }
./opt/opt.go:45:6: can inline opt.Pair[int,string].Swap with cost 13 as: method(opt.Pair[int,string]) func() opt.Pair[string,int] { return opt.Pair[go.shape.int,go.shape.string].Swap(opt.p, &opt..dict.Pair[int,string]) }
./opt/opt.go:26:6: can inline opt.Option[go.shape.*uint8].String with cost 72 as: method(opt.Option[go.shape.*uint8]) func(*[10]uintptr) string { if !opt.o.ok { return "none" }; return fmt.Sprintf("some(%v)", ... argument...) }
./opt/opt.go:15:6: can inline opt.Option[go.shape.*uint8].OrElse with cost 8 as: method(opt.Option[go.shape.*uint8]) func(*[10]uintptr, go.shape.*uint8) go.shape.*uint8 { if opt.o.ok { return opt.o.v }; return opt.v }
./opt/opt.go:13:6: can inline opt.Option[go.shape.*uint8].Ok with cost 3 as: method(opt.Option[go.shape.*uint8]) func(*[10]uintptr) bool { return opt.o.ok }
./opt/opt.go:10:6: can inline opt.Some[*main.user] with cost 12 as: func(*user) opt.Option[*main.user] { return opt.Some[go.shape.*uint8](&opt..dict.Some[*main.user], opt.v) }
./opt/opt.go:26:6: can inline opt.Option[*main.user].String with cost 77 as: method(opt.Option[*main.user]) func() string { return opt.Option[go.shape.*uint8].String(opt.o, &opt..dict.Option[*main.user]) }
./opt/opt.go:21:6: can inline opt.Option[*main.user].Do with cost 29 as: method(opt.Option[*main.user]) func(func(*user)) { opt.Option[go.shape.*uint8].Do(opt.o, &opt..dict.Option[*main.user], opt.f) }
./opt/opt.go:15:6: can inline opt.Option[*main.user].OrElse with cost 14 as: method(opt.Option[*main.user]) func(*user) *user { return opt.Option[go.shape.*uint8].OrElse(opt.o, &opt..dict.Option[*main.user], opt.v) }
./opt/opt.go:14:6: can inline opt.Option[*main.user].Value with cost 8 as: method(opt.Option[*main.user]) func() *user { return opt.Option[go.shape.*uint8].Value(opt.o, &opt..dict.Option[*main.user]) }
./opt/opt.go:13:6: can inline opt.Option[*main.user].Ok with cost 8 as: method(opt.Option[*main.user]) func() bool { return opt.Option[go.shape.*uint8].Ok(opt.o, &opt..dict.Option[*main.user]) }
./opt/opt.go:26:6: can inline opt.Option[go.shape.interface { Error() string }].String with cost 72 as: method(opt.Option[go.shape.interface { Error() string }]) func(*[10]uintptr) string { if !opt.o.ok { return "none" }; return fmt.Sprintf("some(%v)", ... argument...) }
./opt/opt.go:21:6: can inline opt.Option[go.shape.interface { Error() string }].Do with cost 24 as: method(opt.Option[go.shape.interface { Error() string }]) func(*[10]uintptr, func(go.shape.interface { Error() string })) { if opt.o.ok { opt.f(opt.o.v) } }
./opt/opt.go:15:6: can inline opt.Option[go.shape.interface { Error() string }].OrElse with cost 8 as: method(opt.Option[go.shape.interface { Error() string }]) func(*[10]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { if opt.o.ok { return opt.o.v }; return opt.v }
./opt/opt.go:14:6: can inline opt.Option[go.shape.interface { Error() string }].Value with cost 3 as: method(opt.Option[go.shape.interface { Error() string }]) func(*[10]uintptr) go.shape.interface { Error() string } { return opt.o.v }
./opt/opt.go:11:6: can inline opt.None[error] with cost 7 as: func() opt.Option[error] { return opt.None[go.shape.interface { Error() string }](&opt..dict.None[error]) }
./opt/opt.go:26:6: can inline opt.Option[error].String with cost 77 as: method(opt.Option[error]) func() string { return opt.Option[go.shape.interface { Error() string }].String(opt.o, &opt..dict.Option[error]) }
./opt/opt.go:21:6: can inline opt.Option[error].Do with cost 29 as: method(opt.Option[error]) func(func(error)) { opt.Option[go.shape.interface { Error() string }].Do(opt.o, &opt..dict.Option[error], opt.f) }
./opt/opt.go:15:6: can inline opt.Option[error].OrElse with cost 14 as: method(opt.Option[error]) func(error) error { return opt.Option[go.shape.interface { Error() string }].OrElse(opt.o, &opt..dict.Option[error], opt.v) }
./opt/opt.go:14:6: can inline opt.Option[error].Value with cost 8 as: method(opt.Option[error]) func() error { return opt.Option[go.shape.interface { Error() string }].Value(opt.o, &opt..dict.Option[error]) }
./opt/opt.go:13:6: can inline opt.Option[error].Ok with cost 8 as: method(opt.Option[error]) func() bool { return opt.Option[go.shape.interface { Error() string }].Ok(opt.o, &opt..dict.Option[error]) }
./opt/opt.go:26:6: can inline opt.Option[go.shape.string].String with cost 72 as: method(opt.Option[go.shape.string]) func(*[10]uintptr) string { if !opt.o.ok { return "none" }; return fmt.Sprintf("some(%v)", ... argument...) }
./opt/opt.go:21:6: can inline opt.Option[go.shape.string].Do with cost 24 as: method(opt.Option[go.shape.string]) func(*[10]uintptr, func(go.shape.string)) { if opt.o.ok { opt.f(opt.o.v) } }
./opt/opt.go:15:6: can inline opt.Option[go.shape.string].OrElse with cost 8 as: method(opt.Option[go.shape.string]) func(*[10]uintptr, go.shape.string) go.shape.string { if opt.o.ok { return opt.o.v }; return opt.v }
./opt/opt.go:14:6: can inline opt.Option[go.shape.string].Value with cost 3 as: method(opt.Option[go.shape.string]) func(*[10]uintptr) go.shape.string { return opt.o.v }
./opt/opt.go:13:6: can inline opt.Option[go.shape.string].Ok with cost 3 as: method(opt.Option[go.shape.string]) func(*[10]uintptr) bool { return opt.o.ok }
./opt/opt.go:33:6: can inline opt.Map[int,string] with cost 54 as: func(opt.Option[int], func(int) string) opt.Option[string] { return opt.Map[go.shape.int,go.shape.string](&opt..dict.Map[int,string], opt.o, opt.f) }
./opt/opt.go:26:6: can inline opt.Option[string].String with cost 77 as: method(opt.Option[string]) func() string { return opt.Option[go.shape.string].String(opt.o, &opt..dict.Option[string]) }
./opt/opt.go:21:6: can inline opt.Option[string].Do with cost 29 as: method(opt.Option[string]) func(func(string)) { opt.Option[go.shape.string].Do(opt.o, &opt..dict.Option[string], opt.f) }
./opt/opt.go:15:6: can inline opt.Option[string].OrElse with cost 14 as: method(opt.Option[string]) func(string) string { return opt.Option[go.shape.string].OrElse(opt.o, &opt..dict.Option[string], opt.v) }
./opt/opt.go:14:6: can inline opt.Option[string].Value with cost 8 as: method(opt.Option[string]) func() string { return opt.Option[go.shape.string].Value(opt.o, &opt..dict.Option[string]) }
./opt/opt.go:13:6: can inline opt.Option[string].Ok with cost 8 as: method(opt.Option[string]) func() bool { return opt.Option[go.shape.string].Ok(opt.o, &opt..dict.Option[string]) }
./opt/opt.go:26:6: can inline opt.Option[go.shape.int].String with cost 72 as: method(opt.Option[go.shape.int]) func(*[10]uintptr) string { if !opt.o.ok { return "none" }; return fmt.Sprintf("some(%v)", ... argument...) }
./opt/opt.go:21:6: can inline opt.Option[go.shape.int].Do with cost 24 as: method(opt.Option[go.shape.int]) func(*[10]uintptr, func(go.shape.int)) { if opt.o.ok { opt.f(opt.o.v) } }
./opt/opt.go:15:6: can inline opt.Option[go.shape.int].OrElse with cost 8 as: method(opt.Option[go.shape.int]) func(*[10]uintptr, go.shape.int) go.shape.int { if opt.o.ok { return opt.o.v }; return opt.v }
./opt/opt.go:14:6: can inline opt.Option[go.shape.int].Value with cost 3 as: method(opt.Option[go.shape.int]) func(*[10]uintptr) go.shape.int { return opt.o.v }
./opt/opt.go:13:6: can inline opt.Option[go.shape.int].Ok with cost 3 as: method(opt.Option[go.shape.int]) func(*[10]uintptr) bool { return opt.o.ok }
./opt/opt.go:10:6: can inline opt.Some[int] with cost 12 as: func(int) opt.Option[int] { return opt.Some[go.shape.int](&opt..dict.Some[int], opt.v) }
./opt/opt.go:26:6: can inline opt.Option[int].String with cost 77 as: method(opt.Option[int]) func() string { return opt.Option[go.shape.int].String(opt.o, &opt..dict.Option[int]) }
./opt/opt.go:21:6: can inline opt.Option[int].Do with cost 29 as: method(opt.Option[int]) func(func(int)) { opt.Option[go.shape.int].Do(opt.o, &opt..dict.Option[int], opt.f) }
./opt/opt.go:15:6: can inline opt.Option[int].OrElse with cost 14 as: method(opt.Option[int]) func(int) int { return opt.Option[go.shape.int].OrElse(opt.o, &opt..dict.Option[int], opt.v) }
./opt/opt.go:14:6: can inline opt.Option[int].Value with cost 8 as: method(opt.Option[int]) func() int { return opt.Option[go.shape.int].Value(opt.o, &opt..dict.Option[int]) }
./opt/opt.go:13:6: can inline opt.Option[int].Ok with cost 8 as: method(opt.Option[int]) func() bool { return opt.Option[go.shape.int].Ok(opt.o, &opt..dict.Option[int]) }
./set/set.go:15:6: can inline set.Set[go.shape.string].And with cost 35 as: method(set.Set[go.shape.string]) func(*[7]uintptr, set.Set[go.shape.string]) set.Set[go.shape.string] { set.r := set.Set[go.shape.string]{}; for loop; return set.r }
./set/set.go:14:6: can inline set.Set[go.shape.string].Len with cost 3 as: method(set.Set[go.shape.string]) func(*[7]uintptr) int { return len(set.s) }
./set/set.go:5:6: can inline set.Of[string] with cost 26 as: func(...string) set.Set[string] { return set.Of[go.shape.string](&set..dict.Of[string], set.vs...) }
./set/set.go:15:6: can inline set.Set[string].And with cost 41 as: method(set.Set[string]) func(set.Set[string]) set.Set[string] { return set.Set[go.shape.string].And(set.s, &set..dict.Set[string], set.t) }
./set/set.go:14:6: can inline set.Set[string].Len with cost 8 as: method(set.Set[string]) func() int { return set.Set[go.shape.string].Len(set.s, &set..dict.Set[string]) }
./set/set.go:13:6: can inline set.Set[string].Has with cost 16 as: method(set.Set[string]) func(string) bool { return set.Set[go.shape.string].Has(set.s, &set..dict.Set[string], set.v) }
./set/set.go:5:6: can inline set.Of[int] with cost 26 as: func(...int) set.Set[int] { return set.Of[go.shape.int](&set..dict.Of[int], set.vs...) }
./opt/opt.go:26:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].String with cost 72 as: method(opt.Option[go.shape.struct { main.id int; main.name string }]) func(*[10]uintptr) string { if !opt.o.ok { return "none" }; return fmt.Sprintf("some(%v)", ... argument...) }
./opt/opt.go:21:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Do with cost 24 as: method(opt.Option[go.shape.struct { main.id int; main.name string }]) func(*[10]uintptr, func(go.shape.struct { main.id int; main.name string })) { if opt.o.ok { opt.f(opt.o.v) } }
./opt/opt.go:14:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Value with cost 3 as: method(opt.Option[go.shape.struct { main.id int; main.name string }]) func(*[10]uintptr) go.shape.struct { main.id int; main.name string } { return opt.o.v }
./opt/opt.go:13:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Ok with cost 3 as: method(opt.Option[go.shape.struct { main.id int; main.name string }]) func(*[10]uintptr) bool { return opt.o.ok }
./cache/cache.go:17:6: can inline cache.New[int,main.user] with cost 13 as: func(int) *cache.Cache[int,main.user] { return cache.New[go.shape.int,go.shape.struct { main.id int; main.name string }](&cache..dict.New[int,main.user], cache.max) }
./cache/cache.go:39:6: can inline cache.(*Cache[int,main.user]).Len with cost 9 as: method(*cache.Cache[int,main.user]) func() int { return (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len(cache.c, &cache..dict.Cache[int,main.user]) }
./cache/cache.go:30:6: can inline cache.(*Cache[int,main.user]).Get with cost 51 as: method(*cache.Cache[int,main.user]) func(int) opt.Option[main.user] { return (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get(cache.c, &cache..dict.Cache[int,main.user], cache.k) }
./opt/opt.go:26:6: can inline opt.Option[main.user].String with cost 77 as: method(opt.Option[main.user]) func() string { return opt.Option[go.shape.struct { main.id int; main.name string }].String(opt.o, &opt..dict.Option[main.user]) }
./opt/opt.go:21:6: can inline opt.Option[main.user].Do with cost 29 as: method(opt.Option[main.user]) func(func(user)) { opt.Option[go.shape.struct { main.id int; main.name string }].Do(opt.o, &opt..dict.Option[main.user], opt.f) }
./opt/opt.go:15:6: can inline opt.Option[main.user].OrElse with cost 14 as: method(opt.Option[main.user]) func(user) user { return opt.Option[go.shape.struct { main.id int; main.name string }].OrElse(opt.o, &opt..dict.Option[main.user], opt.v) }
./opt/opt.go:14:6: can inline opt.Option[main.user].Value with cost 8 as: method(opt.Option[main.user]) func() user { return opt.Option[go.shape.struct { main.id int; main.name string }].Value(opt.o, &opt..dict.Option[main.user]) }
./opt/opt.go:13:6: can inline opt.Option[main.user].Ok with cost 8 as: method(opt.Option[main.user]) func() bool { return opt.Option[go.shape.struct { main.id int; main.name string }].Ok(opt.o, &opt..dict.Option[main.user]) }
./cache/cache.go:21:6: can inline cache.(*Cache[int,main.user]).Put with cost 62 as: method(*cache.Cache[int,main.user]) func(user) { (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(cache.c, &cache..dict.Cache[int,main.user], cache.v) }
./set/set.go:15:6: can inline set.Set[int].And with cost 41 as: method(set.Set[int]) func(set.Set[int]) set.Set[int] { return set.Set[go.shape.int].And(set.s, &set..dict.Set[int], set.t) }
./set/set.go:14:6: can inline set.Set[int].Len with cost 8 as: method(set.Set[int]) func() int { return set.Set[go.shape.int].Len(set.s, &set..dict.Set[int]) }
./set/set.go:13:6: can inline set.Set[int].Has with cost 16 as: method(set.Set[int]) func(int) bool { return set.Set[go.shape.int].Has(set.s, &set..dict.Set[int], set.v) }
./cache/cache.go:33:18: inlining call to opt.Some[go.shape.struct { main.id int; main.name string }]
./cache/cache.go:36:20: inlining call to opt.None[go.shape.struct { main.id int; main.name string }]
./set/set.go:18:11: inlining call to set.Set[go.shape.int].Has
./opt/opt.go:35:17: inlining call to opt.None[go.shape.string]
./opt/opt.go:37:13: inlining call to opt.Some[go.shape.string]
./main.go:33:31: inlining call to (*user).Rename
./main.go:22:27: inlining call to cache.New[go.shape.int,go.shape.struct { main.id int; main.name string }]
./main.go:26:19: inlining call to cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len
./main.go:26:28: inlining call to cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get
./main.go:26:38: inlining call to cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get
./main.go:26:48: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].OrElse
./main.go:26:13: inlining call to fmt.Println
./main.go:27:13: inlining call to set.Of[go.shape.int]
./main.go:28:20: inlining call to set.Of[go.shape.int]
./main.go:29:19: inlining call to set.Set[go.shape.int].And
./main.go:29:26: inlining call to set.Set[go.shape.int].Len
./main.go:29:35: inlining call to set.Set[go.shape.int].Has
./main.go:29:46: inlining call to set.Of[go.shape.string]
./main.go:29:55: inlining call to set.Set[go.shape.string].Has
./main.go:29:13: inlining call to fmt.Println
./main.go:30:15: inlining call to opt.Some[go.shape.int]
./main.go:31:21: inlining call to opt.Map[go.shape.int,go.shape.string]
./main.go:31:91: inlining call to opt.None[go.shape.interface { Error() string }]
./main.go:31:96: inlining call to opt.Option[go.shape.interface { Error() string }].Ok
./main.go:31:13: inlining call to fmt.Println
./main.go:32:15: inlining call to opt.Some[go.shape.*uint8]
./main.go:33:6: inlining call to opt.Option[go.shape.*uint8].Do
./main.go:34:21: inlining call to opt.Option[go.shape.*uint8].Value
./main.go:34:70: inlining call to opt.Pair[go.shape.int,go.shape.string].Swap
./main.go:34:13: inlining call to fmt.Println
./main.go:35:20: inlining call to cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user]
./main.go:36:13: inlining call to fmt.Println
./main.go:26:28: inlining call to opt.Some[go.shape.struct { main.id int; main.name string }]
./main.go:26:28: inlining call to opt.None[go.shape.struct { main.id int; main.name string }]
./main.go:26:38: inlining call to opt.Some[go.shape.struct { main.id int; main.name string }]
./main.go:26:38: inlining call to opt.None[go.shape.struct { main.id int; main.name string }]
./main.go:29:19: inlining call to set.Set[go.shape.int].Has
./main.go:31:21: inlining call to opt.None[go.shape.string]
./main.go:31:21: inlining call to main.func1
./main.go:31:21: inlining call to opt.Some[go.shape.string]
./main.go:33:6: inlining call to main.func2
./main.go:33:6: inlining call to (*user).Rename
./cache/cache.go:46:6: inlining call to cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user]
./opt/opt.go:45:6: inlining call to opt.Pair[go.shape.string,go.shape.int].Swap
./opt/opt.go:45:6: inlining call to opt.Pair[go.shape.int,go.shape.string].Swap
./opt/opt.go:10:6: inlining call to opt.Some[go.shape.*uint8]
./opt/opt.go:26:6: inlining call to opt.Option[go.shape.*uint8].String
./opt/opt.go:21:6: inlining call to opt.Option[go.shape.*uint8].Do
./opt/opt.go:15:6: inlining call to opt.Option[go.shape.*uint8].OrElse
./opt/opt.go:14:6: inlining call to opt.Option[go.shape.*uint8].Value
./opt/opt.go:13:6: inlining call to opt.Option[go.shape.*uint8].Ok
./opt/opt.go:11:6: inlining call to opt.None[go.shape.interface { Error() string }]
./opt/opt.go:26:6: inlining call to opt.Option[go.shape.interface { Error() string }].String
./opt/opt.go:21:6: inlining call to opt.Option[go.shape.interface { Error() string }].Do
./opt/opt.go:15:6: inlining call to opt.Option[go.shape.interface { Error() string }].OrElse
./opt/opt.go:14:6: inlining call to opt.Option[go.shape.interface { Error() string }].Value
./opt/opt.go:13:6: inlining call to opt.Option[go.shape.interface { Error() string }].Ok
./opt/opt.go:33:6: inlining call to opt.Map[go.shape.int,go.shape.string]
./opt/opt.go:33:6: inlining call to opt.None[go.shape.string]
./opt/opt.go:33:6: inlining call to opt.Some[go.shape.string]
./opt/opt.go:26:6: inlining call to opt.Option[go.shape.string].String
./opt/opt.go:21:6: inlining call to opt.Option[go.shape.string].Do
./opt/opt.go:15:6: inlining call to opt.Option[go.shape.string].OrElse
./opt/opt.go:14:6: inlining call to opt.Option[go.shape.string].Value
./opt/opt.go:13:6: inlining call to opt.Option[go.shape.string].Ok
./opt/opt.go:10:6: inlining call to opt.Some[go.shape.int]
./opt/opt.go:26:6: inlining call to opt.Option[go.shape.int].String
./opt/opt.go:21:6: inlining call to opt.Option[go.shape.int].Do
./opt/opt.go:15:6: inlining call to opt.Option[go.shape.int].OrElse
./opt/opt.go:14:6: inlining call to opt.Option[go.shape.int].Value
./opt/opt.go:13:6: inlining call to opt.Option[go.shape.int].Ok
./set/set.go:18:11: inlining call to set.Set[go.shape.string].Has
./set/set.go:5:6: inlining call to set.Of[go.shape.string]
./set/set.go:15:6: inlining call to set.Set[go.shape.string].And
./set/set.go:15:6: inlining call to set.Set[go.shape.string].Has
./set/set.go:14:6: inlining call to set.Set[go.shape.string].Len
./set/set.go:13:6: inlining call to set.Set[go.shape.string].Has
./set/set.go:5:6: inlining call to set.Of[go.shape.int]
./cache/cache.go:17:6: inlining call to cache.New[go.shape.int,go.shape.struct { main.id int; main.name string }]
./cache/cache.go:39:6: inlining call to cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len
./cache/cache.go:30:6: inlining call to cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get
./cache/cache.go:30:6: inlining call to opt.Some[go.shape.struct { main.id int; main.name string }]
./cache/cache.go:30:6: inlining call to opt.None[go.shape.struct { main.id int; main.name string }]
./opt/opt.go:26:6: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].String
./opt/opt.go:21:6: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Do
./opt/opt.go:15:6: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].OrElse
./opt/opt.go:14:6: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Value
./opt/opt.go:13:6: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Ok
./set/set.go:15:6: inlining call to set.Set[go.shape.int].And
./set/set.go:15:6: inlining call to set.Set[go.shape.int].Has
./set/set.go:14:6: inlining call to set.Set[go.shape.int].Len
./set/set.go:13:6: inlining call to set.Set[go.shape.int].Has
<autogenerated>:1: inlining call to user.Key
<autogenerated>:1: inlining call to set.Set[int].And
<autogenerated>:1: inlining call to set.Set[go.shape.int].And
<autogenerated>:1: inlining call to set.Set[go.shape.int].Has
<autogenerated>:1: inlining call to set.Set[int].Has
<autogenerated>:1: inlining call to set.Set[go.shape.int].Has
<autogenerated>:1: inlining call to set.Set[int].Len
<autogenerated>:1: inlining call to set.Set[go.shape.int].Len
<autogenerated>:1: inlining call to set.Set[go.shape.int].And
<autogenerated>:1: inlining call to set.Set[go.shape.int].Has
<autogenerated>:1: inlining call to set.Set[go.shape.int].Has
<autogenerated>:1: inlining call to set.Set[go.shape.int].Len
<autogenerated>:1: inlining call to opt.Option[main.user].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Do
<autogenerated>:1: inlining call to opt.Option[main.user].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Ok
<autogenerated>:1: inlining call to opt.Option[main.user].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].OrElse
<autogenerated>:1: inlining call to opt.Option[main.user].String
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].String
<autogenerated>:1: inlining call to opt.Option[main.user].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].String
<autogenerated>:1: inlining call to opt.Option[go.shape.struct { main.id int; main.name string }].Value
<autogenerated>:1: inlining call to set.Set[string].And
<autogenerated>:1: inlining call to set.Set[go.shape.string].And
<autogenerated>:1: inlining call to set.Set[go.shape.string].Has
<autogenerated>:1: inlining call to set.Set[string].Has
<autogenerated>:1: inlining call to set.Set[go.shape.string].Has
<autogenerated>:1: inlining call to set.Set[string].Len
<autogenerated>:1: inlining call to set.Set[go.shape.string].Len
<autogenerated>:1: inlining call to set.Set[go.shape.string].And
<autogenerated>:1: inlining call to set.Set[go.shape.string].Has
<autogenerated>:1: inlining call to set.Set[go.shape.string].Has
<autogenerated>:1: inlining call to set.Set[go.shape.string].Len
<autogenerated>:1: inlining call to opt.Option[int].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Do
<autogenerated>:1: inlining call to opt.Option[int].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Ok
<autogenerated>:1: inlining call to opt.Option[int].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.int].OrElse
<autogenerated>:1: inlining call to opt.Option[int].String
<autogenerated>:1: inlining call to opt.Option[go.shape.int].String
<autogenerated>:1: inlining call to opt.Option[int].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.int].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.int].String
<autogenerated>:1: inlining call to opt.Option[go.shape.int].Value
<autogenerated>:1: inlining call to opt.Option[string].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Do
<autogenerated>:1: inlining call to opt.Option[string].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Ok
<autogenerated>:1: inlining call to opt.Option[string].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.string].OrElse
<autogenerated>:1: inlining call to opt.Option[string].String
<autogenerated>:1: inlining call to opt.Option[go.shape.string].String
<autogenerated>:1: inlining call to opt.Option[string].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.string].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.string].String
<autogenerated>:1: inlining call to opt.Option[go.shape.string].Value
<autogenerated>:1: inlining call to opt.Option[error].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Do
<autogenerated>:1: inlining call to opt.Option[error].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Ok
<autogenerated>:1: inlining call to opt.Option[error].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].OrElse
<autogenerated>:1: inlining call to opt.Option[error].String
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].String
<autogenerated>:1: inlining call to opt.Option[error].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].String
<autogenerated>:1: inlining call to opt.Option[go.shape.interface { Error() string }].Value
<autogenerated>:1: inlining call to opt.Option[*main.user].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Do
<autogenerated>:1: inlining call to opt.Option[*main.user].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Ok
<autogenerated>:1: inlining call to opt.Option[*main.user].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].OrElse
<autogenerated>:1: inlining call to opt.Option[*main.user].String
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].String
<autogenerated>:1: inlining call to opt.Option[*main.user].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Value
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Do
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Ok
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].OrElse
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].String
<autogenerated>:1: inlining call to opt.Option[go.shape.*uint8].Value
<autogenerated>:1: inlining call to opt.Pair[string,int].Swap
<autogenerated>:1: inlining call to opt.Pair[go.shape.string,go.shape.int].Swap
<autogenerated>:1: inlining call to opt.Pair[int,string].Swap
<autogenerated>:1: inlining call to opt.Pair[go.shape.int,go.shape.string].Swap
<autogenerated>:1: inlining call to opt.Pair[go.shape.int,go.shape.string].Swap
<autogenerated>:1: inlining call to opt.Pair[go.shape.string,go.shape.int].Swap
./main.go:16:7: u does not escape
./main.go:17:23: parameter s leaks to {heap} for (*user).Rename with derefs=0:
./main.go:17:23:   flow: {heap} ← s:
./main.go:17:23:     from u.name = s (assign) at ./main.go:17:42
./main.go:17:7: u does not escape
./main.go:17:23: leaking param: s
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
./main.go:31:21: "n" escapes to heap in main:
./main.go:31:21:   flow: {storage for ... argument} ← &{storage for "n"}:
./main.go:31:21:     from "n" (spill) at ./main.go:31:21
./main.go:31:21:     from ... argument (slice-literal-element) at ./main.go:31:21
./main.go:31:21:   flow: {heap} ← {storage for ... argument}:
./main.go:31:21:     from ... argument (spill) at ./main.go:31:21
./main.go:31:21:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:31:21
./main.go:31:21: n escapes to heap in main:
./main.go:31:21:   flow: {storage for ... argument} ← &{storage for n}:
./main.go:31:21:     from n (spill) at ./main.go:31:21
./main.go:31:21:     from ... argument (slice-literal-element) at ./main.go:31:21
./main.go:31:21:   flow: {heap} ← {storage for ... argument}:
./main.go:31:21:     from ... argument (spill) at ./main.go:31:21
./main.go:31:21:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:31:21
./main.go:35:21: &user{...} escapes to heap in main:
./main.go:35:21:   flow: cache.p ← &{storage for &user{...}}:
./main.go:35:21:     from &user{...} (spill) at ./main.go:35:21
./main.go:35:21:     from cache..dict, cache.p, cache.s := &cache..dict.Rename[main.user,*main.user], &user{...}, "b" (assign-pair) at ./main.go:35:20
./main.go:35:21:   flow: {heap} ← cache.p:
./main.go:35:21:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./main.go:35:20
./main.go:26:19: ~r0 escapes to heap in main:
./main.go:26:19:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:26:19:     from ~r0 (spill) at ./main.go:26:19
./main.go:26:19:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:19:   flow: fmt.a ← &{storage for ... argument}:
./main.go:26:19:     from ... argument (spill) at ./main.go:26:13
./main.go:26:19:     from fmt.a := ... argument (assign-pair) at ./main.go:26:13
./main.go:26:19:   flow: {heap} ← *fmt.a:
./main.go:26:19:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:26:13
./main.go:26:28: ~r0 escapes to heap in main:
./main.go:26:28:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:26:28:     from ~r0 (spill) at ./main.go:26:28
./main.go:26:28:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:28:   flow: fmt.a ← &{storage for ... argument}:
./main.go:26:28:     from ... argument (spill) at ./main.go:26:13
./main.go:26:28:     from fmt.a := ... argument (assign-pair) at ./main.go:26:13
./main.go:26:28:   flow: {heap} ← *fmt.a:
./main.go:26:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:26:13
./main.go:26:65: (~r0).name escapes to heap in main:
./main.go:26:65:   flow: {storage for ... argument} ← &{storage for (~r0).name}:
./main.go:26:65:     from (~r0).name (spill) at ./main.go:26:65
./main.go:26:65:     from ... argument (slice-literal-element) at ./main.go:26:13
./main.go:26:65:   flow: fmt.a ← &{storage for ... argument}:
./main.go:26:65:     from ... argument (spill) at ./main.go:26:13
./main.go:26:65:     from fmt.a := ... argument (assign-pair) at ./main.go:26:13
./main.go:26:65:   flow: {heap} ← *fmt.a:
./main.go:26:65:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:26:13
./main.go:29:26: ~r0 escapes to heap in main:
./main.go:29:26:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:29:26:     from ~r0 (spill) at ./main.go:29:26
./main.go:29:26:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:26:   flow: fmt.a ← &{storage for ... argument}:
./main.go:29:26:     from ... argument (spill) at ./main.go:29:13
./main.go:29:26:     from fmt.a := ... argument (assign-pair) at ./main.go:29:13
./main.go:29:26:   flow: {heap} ← *fmt.a:
./main.go:29:26:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:29:13
./main.go:29:35: ~r0 escapes to heap in main:
./main.go:29:35:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:29:35:     from ~r0 (spill) at ./main.go:29:35
./main.go:29:35:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:35:   flow: fmt.a ← &{storage for ... argument}:
./main.go:29:35:     from ... argument (spill) at ./main.go:29:13
./main.go:29:35:     from fmt.a := ... argument (assign-pair) at ./main.go:29:13
./main.go:29:35:   flow: {heap} ← *fmt.a:
./main.go:29:35:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:29:13
./main.go:29:55: ~r0 escapes to heap in main:
./main.go:29:55:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:29:55:     from ~r0 (spill) at ./main.go:29:55
./main.go:29:55:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:55:   flow: fmt.a ← &{storage for ... argument}:
./main.go:29:55:     from ... argument (spill) at ./main.go:29:13
./main.go:29:55:     from fmt.a := ... argument (assign-pair) at ./main.go:29:13
./main.go:29:55:   flow: {heap} ← *fmt.a:
./main.go:29:55:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:29:13
./main.go:31:21: ~r0 escapes to heap in main:
./main.go:31:21:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:31:21:     from ~r0 (spill) at ./main.go:31:21
./main.go:31:21:     from ... argument (slice-literal-element) at ./main.go:31:13
./main.go:31:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:31:21:     from ... argument (spill) at ./main.go:31:13
./main.go:31:21:     from fmt.a := ... argument (assign-pair) at ./main.go:31:13
./main.go:31:21:   flow: {heap} ← *fmt.a:
./main.go:31:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:31:13
./main.go:31:96: ~r0 escapes to heap in main:
./main.go:31:96:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:31:96:     from ~r0 (spill) at ./main.go:31:96
./main.go:31:96:     from ... argument (slice-literal-element) at ./main.go:31:13
./main.go:31:96:   flow: fmt.a ← &{storage for ... argument}:
./main.go:31:96:     from ... argument (spill) at ./main.go:31:13
./main.go:31:96:     from fmt.a := ... argument (assign-pair) at ./main.go:31:13
./main.go:31:96:   flow: {heap} ← *fmt.a:
./main.go:31:96:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:31:13
./main.go:34:23: (~r0).name escapes to heap in main:
./main.go:34:23:   flow: {storage for ... argument} ← &{storage for (~r0).name}:
./main.go:34:23:     from (~r0).name (spill) at ./main.go:34:23
./main.go:34:23:     from ... argument (slice-literal-element) at ./main.go:34:13
./main.go:34:23:   flow: fmt.a ← &{storage for ... argument}:
./main.go:34:23:     from ... argument (spill) at ./main.go:34:13
./main.go:34:23:     from fmt.a := ... argument (assign-pair) at ./main.go:34:13
./main.go:34:23:   flow: {heap} ← *fmt.a:
./main.go:34:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:34:13
./main.go:34:70: ~r0 escapes to heap in main:
./main.go:34:70:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:34:70:     from ~r0 (spill) at ./main.go:34:70
./main.go:34:70:     from ... argument (slice-literal-element) at ./main.go:34:13
./main.go:34:70:   flow: fmt.a ← &{storage for ... argument}:
./main.go:34:70:     from ... argument (spill) at ./main.go:34:13
./main.go:34:70:     from fmt.a := ... argument (assign-pair) at ./main.go:34:13
./main.go:34:70:   flow: {heap} ← *fmt.a:
./main.go:34:70:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:34:13
./main.go:36:19: cache.Stats escapes to heap in main:
./main.go:36:19:   flow: {storage for ... argument} ← &{storage for cache.Stats}:
./main.go:36:19:     from cache.Stats (spill) at ./main.go:36:19
./main.go:36:19:     from ... argument (slice-literal-element) at ./main.go:36:13
./main.go:36:19:   flow: fmt.a ← &{storage for ... argument}:
./main.go:36:19:     from ... argument (spill) at ./main.go:36:13
./main.go:36:19:     from fmt.a := ... argument (assign-pair) at ./main.go:36:13
./main.go:36:19:   flow: {heap} ← *fmt.a:
./main.go:36:19:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:36:13
./main.go:22:27: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap in main:
./main.go:22:27:   flow: {storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}} ← &{storage for map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{}}:
./main.go:22:27:     from map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} (spill) at ./main.go:22:27
./main.go:22:27:     from cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./main.go:22:27
./main.go:22:27:   flow: ~r0 ← &{storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}}:
./main.go:22:27:     from &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (spill) at ./main.go:22:27
./main.go:22:27:     from ~r0 = &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (assign-pair) at ./main.go:22:27
./main.go:22:27:   flow: c ← ~r0:
./main.go:22:27:     from c := ~r0 (assign) at ./main.go:22:4
./main.go:22:27:   flow: {temp} ← c:
./main.go:22:27:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(c, &cache..dict.Cache[int,main.user], user{...}) (call parameter) at ./main.go:24:8
./main.go:22:27:   flow: {heap} ← *{temp}:
./main.go:22:27: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} does not escape
./main.go:22:27: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./main.go:23:28: []string{...} does not escape
./main.go:26:13: ... argument does not escape
./main.go:26:19: ~r0 escapes to heap
./main.go:26:28: ~r0 escapes to heap
./main.go:26:65: (~r0).name escapes to heap
./main.go:27:13: ... argument does not escape
./main.go:27:13: make(set.Set[go.shape.int], len(set.vs)) does not escape
./main.go:28:20: ... argument does not escape
./main.go:28:20: make(set.Set[go.shape.int], len(set.vs)) does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:26: ~r0 escapes to heap
./main.go:29:19: set.Set[go.shape.int]{} does not escape
./main.go:29:35: ~r0 escapes to heap
./main.go:29:55: ~r0 escapes to heap
./main.go:29:46: ... argument does not escape
./main.go:29:46: make(set.Set[go.shape.string], len(set.vs)) does not escape
./main.go:31:13: ... argument does not escape
./main.go:31:21: ~r0 escapes to heap
./main.go:31:21: ... argument does not escape
./main.go:31:21: "n" escapes to heap
./main.go:31:21: n escapes to heap
./main.go:31:96: ~r0 escapes to heap
./main.go:32:16: &user{...} does not escape
./main.go:34:13: ... argument does not escape
./main.go:34:23: (~r0).name escapes to heap
./main.go:34:70: ~r0 escapes to heap
./main.go:35:21: &user{...} escapes to heap
./main.go:36:13: ... argument does not escape
./main.go:36:19: cache.Stats escapes to heap
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap in Set[go.shape.int].And:
./set/set.go:16:13:   flow: set.r ← &{storage for set.Set[go.shape.int]{}}:
./set/set.go:16:13:     from set.Set[go.shape.int]{} (spill) at ./set/set.go:16:13
./set/set.go:16:13:     from set.r := set.Set[go.shape.int]{} (assign) at ./set/set.go:16:4
./set/set.go:16:13:   flow: set.~r0 ← set.r:
./set/set.go:16:13:     from return set.r (return) at ./set/set.go:22:2
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap
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
./main.go:33:12: u does not escape
./cache/cache.go:46:34: parameter cache.p leaks to {heap} for Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user] with derefs=0:
./cache/cache.go:46:34:   flow: {heap} ← cache.p:
./cache/cache.go:46:34:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:59
./cache/cache.go:46:39: parameter cache.s leaks to {heap} for Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user] with derefs=0:
./cache/cache.go:46:39:   flow: {heap} ← cache.s:
./cache/cache.go:46:39:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:59
./cache/cache.go:46:34: parameter cache.p leaks to {heap} for Rename[main.user,*main.user] with derefs=0:
./cache/cache.go:46:34:   flow: cache.p ← cache.p:
./cache/cache.go:46:34:     from cache..dict, cache.p, cache.s := &cache..dict.Rename[main.user,*main.user], cache.p, cache.s (assign-pair) at ./cache/cache.go:46:6
./cache/cache.go:46:34:   flow: {heap} ← cache.p:
./cache/cache.go:46:34:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:6
./cache/cache.go:46:39: parameter cache.s leaks to {heap} for Rename[main.user,*main.user] with derefs=0:
./cache/cache.go:46:39:   flow: cache.s ← cache.s:
./cache/cache.go:46:39:     from cache..dict, cache.p, cache.s := &cache..dict.Rename[main.user,*main.user], cache.p, cache.s (assign-pair) at ./cache/cache.go:46:6
./cache/cache.go:46:39:   flow: {heap} ← cache.s:
./cache/cache.go:46:39:     from (func(go.shape.*main.user, string))(&cache..dict[0])(cache.p, cache.s) (call parameter) at ./cache/cache.go:46:6
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[go.shape.int,go.shape.string].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.B (dot) at ./opt/opt.go:45:60
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int]{...} (struct literal element) at ./opt/opt.go:45:58
./opt/opt.go:45:7:     from return opt.Pair[go.shape.string,go.shape.int]{...} (return) at ./opt/opt.go:45:41
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[go.shape.string,go.shape.int].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.A (dot) at ./opt/opt.go:45:65
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string]{...} (struct literal element) at ./opt/opt.go:45:58
./opt/opt.go:45:7:     from return opt.Pair[go.shape.int,go.shape.string]{...} (return) at ./opt/opt.go:45:41
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[string,int].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.p ← opt.p:
./opt/opt.go:45:7:     from opt.p, opt..dict := opt.p, &opt..dict.Pair[string,int] (assign-pair) at ./opt/opt.go:45:6
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.A (dot) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string]{...} (struct literal element) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.int,go.shape.string]{...} (assign-pair) at ./opt/opt.go:45:6
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at ./opt/opt.go:45:6
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for Pair[int,string].Swap with derefs=0:
./opt/opt.go:45:7:   flow: opt.p ← opt.p:
./opt/opt.go:45:7:     from opt.p, opt..dict := opt.p, &opt..dict.Pair[int,string] (assign-pair) at ./opt/opt.go:45:6
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.B (dot) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int]{...} (struct literal element) at ./opt/opt.go:45:6
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.string,go.shape.int]{...} (assign-pair) at ./opt/opt.go:45:6
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at ./opt/opt.go:45:6
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.*uint8] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.*uint8]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.*uint8]{...} (return) at ./opt/opt.go:10:35
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[go.shape.*uint8].String with derefs=0:
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:30:34
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[go.shape.*uint8].Do with derefs=0:
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:23:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:23:4
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.*uint8].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.*uint8].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.*uint8].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[*main.user] with derefs=0:
./opt/opt.go:10:18:   flow: opt.v ← opt.v:
./opt/opt.go:10:18:     from opt..dict, opt.v := &opt..dict.Some[*main.user], opt.v (assign-pair) at ./opt/opt.go:10:6
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.*uint8]{...} (struct literal element) at ./opt/opt.go:10:6
./opt/opt.go:10:18:     from opt.~r0 = opt.Option[go.shape.*uint8]{...} (assign-pair) at ./opt/opt.go:10:6
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:10:18:     from return opt.~r0 (return) at ./opt/opt.go:10:6
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for Option[*main.user].String with derefs=0:
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[*main.user] (assign-pair) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[*main.user].Do with derefs=0:
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[*main.user], opt.f (assign-pair) at ./opt/opt.go:21:6
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:21:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[*main.user].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[*main.user], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[*main.user].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[*main.user], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[*main.user].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[*main.user] (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at ./opt/opt.go:14:6
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
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[error] (assign-pair) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[error].Do with derefs=0:
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[error], opt.f (assign-pair) at ./opt/opt.go:21:6
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:21:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[error].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[error], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[error].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[error], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[error].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[error] (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at ./opt/opt.go:14:6
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.string] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.string]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.string]{...} (return) at ./opt/opt.go:10:35
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
./opt/opt.go:26:6: opt.o.v escapes to heap in Option[string].String:
./opt/opt.go:26:6:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:26:6:     from opt.o.v (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from ... argument (slice-literal-element) at ./opt/opt.go:26:6
./opt/opt.go:26:6:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:6:     from ... argument (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for Option[string].String with derefs=0:
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[string] (assign-pair) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:26:6
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[string].Do with derefs=0:
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[string], opt.f (assign-pair) at ./opt/opt.go:21:6
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:21:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[string].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[string], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[string].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[string], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[string].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[string] (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at ./opt/opt.go:14:6
./opt/opt.go:30:34: opt.o.v escapes to heap in Option[go.shape.int].String:
./opt/opt.go:30:34:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:30:34:     from opt.o.v (spill) at ./opt/opt.go:30:34
./opt/opt.go:30:34:     from ... argument (slice-literal-element) at ./opt/opt.go:30:20
./opt/opt.go:30:34:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:30:34:     from ... argument (spill) at ./opt/opt.go:30:20
./opt/opt.go:30:34:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:30:20
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:26:6: opt.o.v escapes to heap in Option[int].String:
./opt/opt.go:26:6:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:26:6:     from opt.o.v (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from ... argument (slice-literal-element) at ./opt/opt.go:26:6
./opt/opt.go:26:6:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:6:     from ... argument (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
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
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap in Set[go.shape.string].And:
./set/set.go:16:13:   flow: set.r ← &{storage for set.Set[go.shape.string]{}}:
./set/set.go:16:13:     from set.Set[go.shape.string]{} (spill) at ./set/set.go:16:13
./set/set.go:16:13:     from set.r := set.Set[go.shape.string]{} (assign) at ./set/set.go:16:4
./set/set.go:16:13:   flow: set.~r0 ← set.r:
./set/set.go:16:13:     from return set.r (return) at ./set/set.go:22:2
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap
./set/set.go:5:23: parameter set.vs leaks to {heap} for Of[string] with derefs=1:
./set/set.go:5:23:   flow: set.vs ← set.vs:
./set/set.go:5:23:     from set..dict, set.vs := &set..dict.Of[string], set.vs (assign-pair) at ./set/set.go:5:6
./set/set.go:5:23:   flow: {temp} ← set.vs:
./set/set.go:5:23:   flow: set.v ← *{temp}:
./set/set.go:5:23:     from for loop (range-deref) at ./set/set.go:5:6
./set/set.go:5:23:   flow: {heap} ← set.v:
./set/set.go:5:23:     from set.s[set.v] (key of map put) at ./set/set.go:5:6
./set/set.go:5:6: make(set.Set[go.shape.string], len(set.vs)) escapes to heap in Of[string]:
./set/set.go:5:6:   flow: set.s ← &{storage for make(set.Set[go.shape.string], len(set.vs))}:
./set/set.go:5:6:     from make(set.Set[go.shape.string], len(set.vs)) (spill) at ./set/set.go:5:6
./set/set.go:5:6:     from set.s := make(set.Set[go.shape.string], len(set.vs)) (assign) at ./set/set.go:5:6
./set/set.go:5:6:   flow: set.~r0 ← set.s:
./set/set.go:5:6:     from set.~r0 = set.s (assign-pair) at ./set/set.go:5:6
./set/set.go:5:6:   flow: set.~r0 ← set.~r0:
./set/set.go:5:6:     from return set.~r0 (return) at ./set/set.go:5:6
./set/set.go:5:6: make(set.Set[go.shape.string], len(set.vs)) escapes to heap
./set/set.go:15:6: set.Set[go.shape.string]{} escapes to heap in Set[string].And:
./set/set.go:15:6:   flow: set.r ← &{storage for set.Set[go.shape.string]{}}:
./set/set.go:15:6:     from set.Set[go.shape.string]{} (spill) at ./set/set.go:15:6
./set/set.go:15:6:     from set.r := set.Set[go.shape.string]{} (assign) at ./set/set.go:15:6
./set/set.go:15:6:   flow: set.~r0 ← set.r:
./set/set.go:15:6:     from set.~r0 = set.r (assign-pair) at ./set/set.go:15:6
./set/set.go:15:6:   flow: set.~r0 ← set.~r0:
./set/set.go:15:6:     from return set.~r0 (return) at ./set/set.go:15:6
./set/set.go:15:6: set.Set[go.shape.string]{} escapes to heap
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap in Of[go.shape.int]:
./set/set.go:6:11:   flow: set.s ← &{storage for make(set.Set[go.shape.int], len(set.vs))}:
./set/set.go:6:11:     from make(set.Set[go.shape.int], len(set.vs)) (spill) at ./set/set.go:6:11
./set/set.go:6:11:     from set.s := make(set.Set[go.shape.int], len(set.vs)) (assign) at ./set/set.go:6:4
./set/set.go:6:11:   flow: set.~r0 ← set.s:
./set/set.go:6:11:     from return set.s (return) at ./set/set.go:10:2
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
./set/set.go:5:6: make(set.Set[go.shape.int], len(set.vs)) escapes to heap in Of[int]:
./set/set.go:5:6:   flow: set.s ← &{storage for make(set.Set[go.shape.int], len(set.vs))}:
./set/set.go:5:6:     from make(set.Set[go.shape.int], len(set.vs)) (spill) at ./set/set.go:5:6
./set/set.go:5:6:     from set.s := make(set.Set[go.shape.int], len(set.vs)) (assign) at ./set/set.go:5:6
./set/set.go:5:6:   flow: set.~r0 ← set.s:
./set/set.go:5:6:     from set.~r0 = set.s (assign-pair) at ./set/set.go:5:6
./set/set.go:5:6:   flow: set.~r0 ← set.~r0:
./set/set.go:5:6:     from return set.~r0 (return) at ./set/set.go:5:6
./set/set.go:5:6: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
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
./opt/opt.go:10:18: parameter opt.v leaks to opt.~r0 for Some[go.shape.struct { main.id int; main.name string }] with derefs=0:
./opt/opt.go:10:18:   flow: opt.~r0 ← opt.v:
./opt/opt.go:10:18:     from opt.Option[go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./opt/opt.go:10:51
./opt/opt.go:10:18:     from return opt.Option[go.shape.struct { main.id int; main.name string }]{...} (return) at ./opt/opt.go:10:35
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
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:17:11
./opt/opt.go:15:7:     from return opt.o.v (return) at ./opt/opt.go:17:3
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from return opt.v (return) at ./opt/opt.go:19:2
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[go.shape.struct { main.id int; main.name string }].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:40
./opt/opt.go:14:7:     from return opt.o.v (return) at ./opt/opt.go:14:32
./cache/cache.go:17:6: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap in New[int,main.user]:
./cache/cache.go:17:6:   flow: cache.~r0 ← &{storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}}:
./cache/cache.go:17:6:     from &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (spill) at ./cache/cache.go:17:6
./cache/cache.go:17:6:     from cache.~r0 = &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (assign-pair) at ./cache/cache.go:17:6
./cache/cache.go:17:6:   flow: cache.~r0 ← cache.~r0:
./cache/cache.go:17:6:     from return cache.~r0 (return) at ./cache/cache.go:17:6
./cache/cache.go:17:6: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap in New[int,main.user]:
./cache/cache.go:17:6:   flow: {storage for &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...}} ← &{storage for map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{}}:
./cache/cache.go:17:6:     from map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} (spill) at ./cache/cache.go:17:6
./cache/cache.go:17:6:     from cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} (struct literal element) at ./cache/cache.go:17:6
./cache/cache.go:17:6: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./cache/cache.go:17:6: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./opt/opt.go:26:6: opt.o.v escapes to heap in Option[main.user].String:
./opt/opt.go:26:6:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
./opt/opt.go:26:6:     from opt.o.v (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from ... argument (slice-literal-element) at ./opt/opt.go:26:6
./opt/opt.go:26:6:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:6:     from ... argument (spill) at ./opt/opt.go:26:6
./opt/opt.go:26:6:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at ./opt/opt.go:26:6
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for Option[main.user].String with derefs=0:
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[main.user] (assign-pair) at ./opt/opt.go:26:6
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at ./opt/opt.go:26:6
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at ./opt/opt.go:26:6
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for Option[main.user].Do with derefs=0:
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[main.user], opt.f (assign-pair) at ./opt/opt.go:21:6
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at ./opt/opt.go:21:6
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at ./opt/opt.go:21:6
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for Option[main.user].OrElse with derefs=0:
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[main.user], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at ./opt/opt.go:15:6
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for Option[main.user].OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[main.user], opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at ./opt/opt.go:15:6
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at ./opt/opt.go:15:6
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for Option[main.user].Value with derefs=0:
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[main.user] (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at ./opt/opt.go:14:6
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at ./opt/opt.go:14:6
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at ./opt/opt.go:14:6
./cache/cache.go:21:27: parameter cache.v leaks to {heap} for (*Cache[int,main.user]).Put with derefs=0:
./cache/cache.go:21:27:   flow: {heap} ← cache.v:
./cache/cache.go:21:27:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(cache.c, &cache..dict.Cache[int,main.user], cache.v) (call parameter) at ./cache/cache.go:21:6
./cache/cache.go:21:7: parameter cache.c leaks to {heap} for (*Cache[int,main.user]).Put with derefs=1:
./cache/cache.go:21:7:   flow: {temp} ← cache.c:
./cache/cache.go:21:7:     from (*cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put(cache.c, &cache..dict.Cache[int,main.user], cache.v) (call parameter) at ./cache/cache.go:21:6
./cache/cache.go:21:7:   flow: {heap} ← *{temp}:
./set/set.go:15:6: set.Set[go.shape.int]{} escapes to heap in Set[int].And:
./set/set.go:15:6:   flow: set.r ← &{storage for set.Set[go.shape.int]{}}:
./set/set.go:15:6:     from set.Set[go.shape.int]{} (spill) at ./set/set.go:15:6
./set/set.go:15:6:     from set.r := set.Set[go.shape.int]{} (assign) at ./set/set.go:15:6
./set/set.go:15:6:   flow: set.~r0 ← set.r:
./set/set.go:15:6:     from set.~r0 = set.r (assign-pair) at ./set/set.go:15:6
./set/set.go:15:6:   flow: set.~r0 ← set.~r0:
./set/set.go:15:6:     from return set.~r0 (return) at ./set/set.go:15:6
./set/set.go:15:6: set.Set[go.shape.int]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap in (*Set[int]).And:
<autogenerated>:1:   flow: set.r ← &{storage for set.Set[go.shape.int]{}}:
<autogenerated>:1:     from set.Set[go.shape.int]{} (spill) at <autogenerated>:1
<autogenerated>:1:     from set.r := set.Set[go.shape.int]{} (assign) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.r:
<autogenerated>:1:     from set.~r0 = set.r (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from set.~r0 = set.~r0 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from return set.~r0 (return) at <autogenerated>:1
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap in (*Set[go.shape.int]).And:
<autogenerated>:1:   flow: set.r ← &{storage for set.Set[go.shape.int]{}}:
<autogenerated>:1:     from set.Set[go.shape.int]{} (spill) at <autogenerated>:1
<autogenerated>:1:     from set.r := set.Set[go.shape.int]{} (assign) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.r:
<autogenerated>:1:     from set.~r0 = set.r (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from return set.~r0 (return) at <autogenerated>:1
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[main.user]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, opt.f := opt.o, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[main.user], opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[main.user]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[main.user], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[main.user]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[main.user], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: opt.o.v escapes to heap in (*Option[main.user]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for (*Option[main.user]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[main.user] (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[main.user]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[main.user] (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.struct { main.id int; main.name string }]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, _, opt.f := opt.o, 0, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: opt.o.v escapes to heap in (*Option[go.shape.struct { main.id int; main.name string }]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for (*Option[go.shape.struct { main.id int; main.name string }]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, opt..dict (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.struct { main.id int; main.name string }]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o, _ := opt.o, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap in (*Set[string]).And:
<autogenerated>:1:   flow: set.r ← &{storage for set.Set[go.shape.string]{}}:
<autogenerated>:1:     from set.Set[go.shape.string]{} (spill) at <autogenerated>:1
<autogenerated>:1:     from set.r := set.Set[go.shape.string]{} (assign) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.r:
<autogenerated>:1:     from set.~r0 = set.r (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from set.~r0 = set.~r0 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from return set.~r0 (return) at <autogenerated>:1
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap in (*Set[go.shape.string]).And:
<autogenerated>:1:   flow: set.r ← &{storage for set.Set[go.shape.string]{}}:
<autogenerated>:1:     from set.Set[go.shape.string]{} (spill) at <autogenerated>:1
<autogenerated>:1:     from set.r := set.Set[go.shape.string]{} (assign) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.r:
<autogenerated>:1:     from set.~r0 = set.r (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: set.~r0 ← set.~r0:
<autogenerated>:1:     from return set.~r0 (return) at <autogenerated>:1
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap
<autogenerated>:1: opt.o.v escapes to heap in (*Option[int]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: opt.o.v escapes to heap in (*Option[go.shape.int]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[string]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, opt.f := opt.o, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[string], opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[string]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[string], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[string]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[string], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: opt.o.v escapes to heap in (*Option[string]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for (*Option[string]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[string] (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[string]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[string] (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.string]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, _, opt.f := opt.o, 0, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.string]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.string]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: opt.o.v escapes to heap in (*Option[go.shape.string]).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for opt.o.v}:
<autogenerated>:1:     from opt.o.v (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {storage for opt.o.v} for (*Option[go.shape.string]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, opt..dict (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for opt.o.v} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.string]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o, _ := opt.o, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[error]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, opt.f := opt.o, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[error], opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[error]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[error], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[error]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[error], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[error]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[error] (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at <autogenerated>:1
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[error]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[error] (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.interface { Error() string }]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, _, opt.f := opt.o, 0, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.interface { Error() string }]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o, _ := opt.o, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at <autogenerated>:1
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.interface { Error() string }]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o, _ := opt.o, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[*main.user]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, opt.f := opt.o, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: opt.o ← opt.o:
./opt/opt.go:21:7:     from opt.o, opt..dict, opt.f := opt.o, &opt..dict.Option[*main.user], opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[*main.user]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.o ← opt.o:
./opt/opt.go:15:7:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[*main.user], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[*main.user]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt.v := opt.o, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, opt..dict, opt.v := opt.o, &opt..dict.Option[*main.user], opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[*main.user]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: opt.o ← opt.o:
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[*main.user] (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at <autogenerated>:1
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[*main.user]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o := opt.o (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.o ← opt.o:
./opt/opt.go:14:7:     from opt.o, opt..dict := opt.o, &opt..dict.Option[*main.user] (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:21:7: parameter opt.o leaks to {heap} for (*Option[go.shape.*uint8]).Do with derefs=1:
./opt/opt.go:21:7:   flow: opt.o ← *opt.o:
./opt/opt.go:21:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.o, _, opt.f := opt.o, 0, opt.f (assign-pair) at <autogenerated>:1
./opt/opt.go:21:7:   flow: {heap} ← opt.o:
./opt/opt.go:21:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:21:7:     from opt.f(opt.o.v) (call parameter) at <autogenerated>:1
./opt/opt.go:15:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.*uint8]).OrElse with derefs=1:
./opt/opt.go:15:7:   flow: opt.o ← *opt.o:
./opt/opt.go:15:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:15:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:15:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:15:27: parameter opt.v leaks to opt.~r0 for (*Option[go.shape.*uint8]).OrElse with derefs=0:
./opt/opt.go:15:27:   flow: opt.v ← opt.v:
./opt/opt.go:15:27:     from opt.o, _, opt.v := opt.o, 0, opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.v:
./opt/opt.go:15:27:     from opt.~r0 = opt.v (assign-pair) at <autogenerated>:1
./opt/opt.go:15:27:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:15:27:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:26:7: parameter opt.o leaks to {heap} for (*Option[go.shape.*uint8]).String with derefs=1:
./opt/opt.go:26:7:   flow: opt.o ← *opt.o:
./opt/opt.go:26:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o, opt..dict := opt.o, opt..dict (assign-pair) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {storage for ... argument} ← opt.o:
./opt/opt.go:26:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:26:7:     from opt.o.v (interface-converted) at <autogenerated>:1
./opt/opt.go:26:7:     from ... argument (slice-literal-element) at <autogenerated>:1
./opt/opt.go:26:7:   flow: {heap} ← {storage for ... argument}:
./opt/opt.go:26:7:     from ... argument (spill) at <autogenerated>:1
./opt/opt.go:26:7:     from fmt.Sprintf("some(%v)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
./opt/opt.go:14:7: parameter opt.o leaks to opt.~r0 for (*Option[go.shape.*uint8]).Value with derefs=1:
./opt/opt.go:14:7:   flow: opt.o ← *opt.o:
./opt/opt.go:14:7:     from opt.o (indirection) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.o, _ := opt.o, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.o:
./opt/opt.go:14:7:     from opt.o.v (dot) at <autogenerated>:1
./opt/opt.go:14:7:     from opt.~r0 = opt.o.v (assign-pair) at <autogenerated>:1
./opt/opt.go:14:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:14:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[string,int]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.p ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.p := opt.p (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.p ← opt.p:
./opt/opt.go:45:7:     from opt.p, opt..dict := opt.p, &opt..dict.Pair[string,int] (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.A (dot) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string]{...} (struct literal element) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.int,go.shape.string]{...} (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[int,string]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.p ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.p := opt.p (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.p ← opt.p:
./opt/opt.go:45:7:     from opt.p, opt..dict := opt.p, &opt..dict.Pair[int,string] (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.B (dot) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int]{...} (struct literal element) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.string,go.shape.int]{...} (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from opt.~r0 = opt.~r0 (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[go.shape.int,go.shape.string]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.p ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.p, _ := opt.p, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.B (dot) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.string,go.shape.int]{...} (struct literal element) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.string,go.shape.int]{...} (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at <autogenerated>:1
./opt/opt.go:45:7: parameter opt.p leaks to opt.~r0 for (*Pair[go.shape.string,go.shape.int]).Swap with derefs=1:
./opt/opt.go:45:7:   flow: opt.p ← *opt.p:
./opt/opt.go:45:7:     from opt.p (indirection) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.p, _ := opt.p, 0 (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.p:
./opt/opt.go:45:7:     from opt.p.A (dot) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.Pair[go.shape.int,go.shape.string]{...} (struct literal element) at <autogenerated>:1
./opt/opt.go:45:7:     from opt.~r0 = opt.Pair[go.shape.int,go.shape.string]{...} (assign-pair) at <autogenerated>:1
./opt/opt.go:45:7:   flow: opt.~r0 ← opt.~r0:
./opt/opt.go:45:7:     from return opt.~r0 (return) at <autogenerated>:1
