# example.com/vars/conf
conf/conf.go:14:11: Name capturing by value: s (addr=false assign=false width=16)
conf/conf.go:14:11: parameter s leaks to {heap} for Name with derefs=0:
conf/conf.go:14:11:   flow: {heap} ← s:
conf/conf.go:14:11:     from c.Name = s (assign) at conf/conf.go:14:62
conf/conf.go:14:37: func literal escapes to heap in Name:
conf/conf.go:14:37:   flow: ~r0 ← &{storage for func literal}:
conf/conf.go:14:37:     from func literal (spill) at conf/conf.go:14:37
conf/conf.go:14:37:     from return func literal (return) at conf/conf.go:14:30
conf/conf.go:14:11: parameter s leaks to {storage for func literal} for Name with derefs=0:
conf/conf.go:14:11:   flow: {storage for func literal} ← s:
conf/conf.go:14:11:     from s (captured by a closure) at conf/conf.go:14:64
conf/conf.go:14:11: leaking param: s
conf/conf.go:14:42: c does not escape
conf/conf.go:14:37: func literal escapes to heap
conf/conf.go:15:11: Size capturing by value: n (addr=false assign=false width=8)
conf/conf.go:15:37: func literal escapes to heap in Size:
conf/conf.go:15:37:   flow: ~r0 ← &{storage for func literal}:
conf/conf.go:15:37:     from func literal (spill) at conf/conf.go:15:37
conf/conf.go:15:37:     from return func literal (return) at conf/conf.go:15:30
conf/conf.go:15:11: parameter n leaks to {storage for func literal} for Size with derefs=0:
conf/conf.go:15:11:   flow: {storage for func literal} ← n:
conf/conf.go:15:11:     from n (captured by a closure) at conf/conf.go:15:64
conf/conf.go:15:42: c does not escape
conf/conf.go:15:37: func literal escapes to heap
conf/conf.go:17:12: parameter c leaks to {heap} for Apply with derefs=0:
conf/conf.go:17:12:   flow: {heap} ← c:
conf/conf.go:17:12:     from o(c) (call parameter) at conf/conf.go:19:4
conf/conf.go:17:12: leaking param: c
conf/conf.go:17:23: opts does not escape
# example.com/vars/state
state/state.go:11:27: map[string]*Cell{...} escapes to heap in init:
state/state.go:11:27:   flow: {heap} ← &{storage for map[string]*Cell{...}}:
state/state.go:11:27:     from map[string]*Cell{...} (spill) at state/state.go:11:27
state/state.go:11:27:     from Table = map[string]*Cell{...} (assign) at state/state.go:11:2
state/state.go:11:33: &Cell{...} escapes to heap in init:
state/state.go:11:33:   flow: {heap} ← &{storage for &Cell{...}}:
state/state.go:11:33:     from &Cell{...} (spill) at state/state.go:11:33
state/state.go:11:33:     from map[string]*Cell{...} (map literal value) at state/state.go:11:27
state/state.go:11:43: &Cell{...} escapes to heap in init:
state/state.go:11:43:   flow: {heap} ← &{storage for &Cell{...}}:
state/state.go:11:43:     from &Cell{...} (spill) at state/state.go:11:43
state/state.go:11:43:     from map[string]*Cell{...} (map literal value) at state/state.go:11:27
state/state.go:15:26: map[string]int{...} escapes to heap in init:
state/state.go:15:26:   flow: {heap} ← &{storage for map[string]int{...}}:
state/state.go:15:26:     from map[string]int{...} (spill) at state/state.go:15:26
state/state.go:15:26:     from numbers = map[string]int{...} (assign) at state/state.go:15:2
state/state.go:11:27: map[string]*Cell{...} escapes to heap
state/state.go:11:33: &Cell{...} escapes to heap
state/state.go:11:43: &Cell{...} escapes to heap
state/state.go:15:26: map[string]int{...} escapes to heap
state/state.go:29:11: parameter s leaks to {heap} for Fire with derefs=0:
state/state.go:29:11:   flow: {heap} ← s:
state/state.go:29:11:     from Hook(s) (call parameter) at state/state.go:31:7
state/state.go:29:11: leaking param: s
state/state.go:35:13: s does not escape
# example.com/vars
./main.go:26:14: multiple-value state.Read() (value of type (int, int)) in single-value context
