# example.com/vars/conf
conf/conf.go:14:6: can inline Name
conf/conf.go:14:37: can inline Name.func1
conf/conf.go:15:6: can inline Size
conf/conf.go:15:37: can inline Size.func1
conf/conf.go:17:6: can inline Apply
conf/conf.go:14:11: leaking param: s
conf/conf.go:14:42: c does not escape
conf/conf.go:14:37: func literal escapes to heap
conf/conf.go:15:42: c does not escape
conf/conf.go:15:37: func literal escapes to heap
conf/conf.go:17:12: leaking param: c
conf/conf.go:17:23: opts does not escape
# example.com/vars/state
state/state.go:23:6: can inline compute
state/state.go:25:6: can inline Inc
state/state.go:26:6: can inline Bump
state/state.go:27:6: can inline Read
state/state.go:29:6: can inline Fire
state/state.go:35:6: can inline Lookup
state/state.go:9:18: inlining call to compute
state/state.go:13:21: inlining call to errors.New
state/state.go:11:27: map[string]*Cell{...} escapes to heap
state/state.go:11:33: &Cell{...} escapes to heap
state/state.go:11:43: &Cell{...} escapes to heap
state/state.go:15:26: map[string]int{...} escapes to heap
state/state.go:29:11: leaking param: s
state/state.go:35:13: s does not escape
# example.com/vars
./main.go:26:14: multiple-value state.Read() (value of type (int, int)) in single-value context
