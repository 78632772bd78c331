# example.com/gtypes
./main.go:16:6: can inline user.Key
./main.go:17:6: can inline (*user).Rename
./cache/cache.go:17:6: can inline cache.New[go.shape.int,go.shape.struct { main.id int; main.name string }]
./cache/cache.go:39:6: can inline cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Len
./opt/opt.go:10:6: can inline opt.Some[go.shape.struct { main.id int; main.name string }]
./opt/opt.go:11:6: can inline opt.None[go.shape.struct { main.id int; main.name string }]
./cache/cache.go:30:6: can inline cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Get
./opt/opt.go:15:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].OrElse
./set/set.go:5:6: can inline set.Of[go.shape.int]
./set/set.go:14:6: can inline set.Set[go.shape.int].Len
./set/set.go:13:6: can inline set.Set[go.shape.int].Has
./set/set.go:15:6: can inline set.Set[go.shape.int].And
./set/set.go:13:6: can inline set.Set[go.shape.string].Has
./set/set.go:5:6: can inline set.Of[go.shape.string]
./opt/opt.go:10:6: can inline opt.Some[go.shape.int]
./opt/opt.go:11:6: can inline opt.None[go.shape.string]
./opt/opt.go:10:6: can inline opt.Some[go.shape.string]
./opt/opt.go:33:6: can inline opt.Map[go.shape.int,go.shape.string]
./main.go:31:25: can inline main.func1
./opt/opt.go:13:6: can inline opt.Option[go.shape.interface { Error() string }].Ok
./opt/opt.go:11:6: can inline opt.None[go.shape.interface { Error() string }]
./opt/opt.go:10:6: can inline opt.Some[go.shape.*uint8]
./opt/opt.go:21:6: can inline opt.Option[go.shape.*uint8].Do
./main.go:33:7: can inline main.func2
./opt/opt.go:14:6: can inline opt.Option[go.shape.*uint8].Value
./opt/opt.go:45:6: can inline opt.Pair[go.shape.int,go.shape.string].Swap
./cache/cache.go:46:6: can inline cache.Rename[go.shape.struct { main.id int; main.name string },go.shape.*main.user]
./cache/cache.go:46:6: can inline cache.Rename[main.user,*main.user]
./opt/opt.go:45:6: can inline opt.Pair[go.shape.string,go.shape.int].Swap
./opt/opt.go:45:6: can inline opt.Pair[string,int].Swap
./opt/opt.go:45:6: can inline opt.Pair[int,string].Swap
./opt/opt.go:26:6: can inline opt.Option[go.shape.*uint8].String
./opt/opt.go:15:6: can inline opt.Option[go.shape.*uint8].OrElse
./opt/opt.go:13:6: can inline opt.Option[go.shape.*uint8].Ok
./opt/opt.go:10:6: can inline opt.Some[*main.user]
./opt/opt.go:26:6: can inline opt.Option[*main.user].String
./opt/opt.go:21:6: can inline opt.Option[*main.user].Do
./opt/opt.go:15:6: can inline opt.Option[*main.user].OrElse
./opt/opt.go:14:6: can inline opt.Option[*main.user].Value
./opt/opt.go:13:6: can inline opt.Option[*main.user].Ok
./opt/opt.go:26:6: can inline opt.Option[go.shape.interface { Error() string }].String
./opt/opt.go:21:6: can inline opt.Option[go.shape.interface { Error() string }].Do
./opt/opt.go:15:6: can inline opt.Option[go.shape.interface { Error() string }].OrElse
./opt/opt.go:14:6: can inline opt.Option[go.shape.interface { Error() string }].Value
./opt/opt.go:11:6: can inline opt.None[error]
./opt/opt.go:26:6: can inline opt.Option[error].String
./opt/opt.go:21:6: can inline opt.Option[error].Do
./opt/opt.go:15:6: can inline opt.Option[error].OrElse
./opt/opt.go:14:6: can inline opt.Option[error].Value
./opt/opt.go:13:6: can inline opt.Option[error].Ok
./opt/opt.go:26:6: can inline opt.Option[go.shape.string].String
./opt/opt.go:21:6: can inline opt.Option[go.shape.string].Do
./opt/opt.go:15:6: can inline opt.Option[go.shape.string].OrElse
./opt/opt.go:14:6: can inline opt.Option[go.shape.string].Value
./opt/opt.go:13:6: can inline opt.Option[go.shape.string].Ok
./opt/opt.go:33:6: can inline opt.Map[int,string]
./opt/opt.go:26:6: can inline opt.Option[string].String
./opt/opt.go:21:6: can inline opt.Option[string].Do
./opt/opt.go:15:6: can inline opt.Option[string].OrElse
./opt/opt.go:14:6: can inline opt.Option[string].Value
./opt/opt.go:13:6: can inline opt.Option[string].Ok
./opt/opt.go:26:6: can inline opt.Option[go.shape.int].String
./opt/opt.go:21:6: can inline opt.Option[go.shape.int].Do
./opt/opt.go:15:6: can inline opt.Option[go.shape.int].OrElse
./opt/opt.go:14:6: can inline opt.Option[go.shape.int].Value
./opt/opt.go:13:6: can inline opt.Option[go.shape.int].Ok
./opt/opt.go:10:6: can inline opt.Some[int]
./opt/opt.go:26:6: can inline opt.Option[int].String
./opt/opt.go:21:6: can inline opt.Option[int].Do
./opt/opt.go:15:6: can inline opt.Option[int].OrElse
./opt/opt.go:14:6: can inline opt.Option[int].Value
./opt/opt.go:13:6: can inline opt.Option[int].Ok
./set/set.go:15:6: can inline set.Set[go.shape.string].And
./set/set.go:14:6: can inline set.Set[go.shape.string].Len
./set/set.go:5:6: can inline set.Of[string]
./set/set.go:15:6: can inline set.Set[string].And
./set/set.go:14:6: can inline set.Set[string].Len
./set/set.go:13:6: can inline set.Set[string].Has
./set/set.go:5:6: can inline set.Of[int]
./opt/opt.go:26:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].String
./opt/opt.go:21:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Do
./opt/opt.go:14:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Value
./opt/opt.go:13:6: can inline opt.Option[go.shape.struct { main.id int; main.name string }].Ok
./cache/cache.go:17:6: can inline cache.New[int,main.user]
./cache/cache.go:39:6: can inline cache.(*Cache[int,main.user]).Len
./cache/cache.go:30:6: can inline cache.(*Cache[int,main.user]).Get
./opt/opt.go:26:6: can inline opt.Option[main.user].String
./opt/opt.go:21:6: can inline opt.Option[main.user].Do
./opt/opt.go:15:6: can inline opt.Option[main.user].OrElse
./opt/opt.go:14:6: can inline opt.Option[main.user].Value
./opt/opt.go:13:6: can inline opt.Option[main.user].Ok
./cache/cache.go:21:6: can inline cache.(*Cache[int,main.user]).Put
./set/set.go:15:6: can inline set.Set[int].And
./set/set.go:14:6: can inline set.Set[int].Len
./set/set.go:13:6: can inline set.Set[int].Has
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
./main.go:17:7: u does not escape
./main.go:17:23: leaking param: s
./cache/cache.go:24:11: cache.(*Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]).Put ignoring self-assignment in cache.c.order = cache.c.order[1:]
./cache/cache.go:26:18: append escapes to heap
./cache/cache.go:27:17: &cache.entry[go.shape.struct { main.id int; main.name string }]{...} escapes to heap
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
./set/set.go:16:13: set.Set[go.shape.int]{} escapes to heap
./main.go:31:63: ... argument does not escape
./main.go:31:64: "n" escapes to heap
./main.go:31:69: n escapes to heap
./main.go:33:12: u does not escape
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
./set/set.go:6:11: make(set.Set[go.shape.string], len(set.vs)) escapes to heap
./set/set.go:16:13: set.Set[go.shape.string]{} escapes to heap
./set/set.go:5:6: make(set.Set[go.shape.string], len(set.vs)) escapes to heap
./set/set.go:15:6: set.Set[go.shape.string]{} escapes to heap
./set/set.go:6:11: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
./set/set.go:5:6: make(set.Set[go.shape.int], len(set.vs)) escapes to heap
./cache/cache.go:18:9: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./cache/cache.go:18:50: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./opt/opt.go:30:20: ... argument does not escape
./opt/opt.go:30:34: opt.o.v escapes to heap
./cache/cache.go:17:6: &cache.Cache[go.shape.int,go.shape.struct { main.id int; main.name string }]{...} escapes to heap
./cache/cache.go:17:6: map[go.shape.int]*cache.entry[go.shape.struct { main.id int; main.name string }]{} escapes to heap
./opt/opt.go:26:6: ... argument does not escape
./opt/opt.go:26:6: opt.o.v escapes to heap
./set/set.go:15:6: set.Set[go.shape.int]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.int]{} escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap
<autogenerated>:1: set.Set[go.shape.string]{} escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: opt.o.v escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: ... argument does not escape
