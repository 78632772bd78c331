shaped_interface_by_what_names_stand_for.go:22:6: can inline Memo[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:23:9: can inline Memo[go.shape.struct { main.i int; main.j int },go.shape.string].func1
shaped_interface_by_what_names_stand_for.go:38:24: can inline main.func1
shaped_interface_by_what_names_stand_for.go:22:6: can inline Memo[main.cut,string]
shaped_interface_by_what_names_stand_for.go:13:6: can inline (*counting[main.cut,string]).Get
shaped_interface_by_what_names_stand_for.go:38:19: inlining call to Memo[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:23:9: can inline Memo[go.shape.struct { main.i int; main.j int },go.shape.string].func1
shaped_interface_by_what_names_stand_for.go:40:11: inlining call to Memo[go.shape.struct { main.i int; main.j int },go.shape.string].func1
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Get(k): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Put(k, v): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Get(k): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:40:11: inlining call to main.func1
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Put(k, v): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Get(k): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:40:11: cannot devirtualize c.Put(k, v): shaped interface Cache[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:22:6: inlining call to Memo[go.shape.struct { main.i int; main.j int },go.shape.string]
shaped_interface_by_what_names_stand_for.go:36:8: &counting[main.cut,string]{...} escapes to heap
shaped_interface_by_what_names_stand_for.go:38:24: func literal does not escape
shaped_interface_by_what_names_stand_for.go:38:19: func literal does not escape
shaped_interface_by_what_names_stand_for.go:23:9: func literal escapes to heap
shaped_interface_by_what_names_stand_for.go:22:6: func literal escapes to heap
