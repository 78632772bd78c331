# example.com/vars/conf
conf/conf.go:14:11: leaking param: s
conf/conf.go:14:42: c does not escape
conf/conf.go:14:37: func literal escapes to heap
conf/conf.go:15:42: c does not escape
conf/conf.go:15:37: func literal escapes to heap
conf/conf.go:17:12: leaking param: c
conf/conf.go:17:23: opts does not escape
# example.com/vars/state
state/state.go:11:27: map[string]*Cell{...} escapes to heap
state/state.go:11:33: &Cell{...} escapes to heap
state/state.go:11:43: &Cell{...} escapes to heap
state/state.go:15:26: map[string]int{...} escapes to heap
state/state.go:29:11: leaking param: s
state/state.go:35:13: s does not escape
# example.com/vars
./main.go:26:14: multiple-value state.Read() (value of type (int, int)) in single-value context
