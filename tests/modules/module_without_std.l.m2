# example.com/playground_like/stack
stack/stack.go:5:26: map[rune]rune{...} escapes to heap in init:
stack/stack.go:5:26:   flow: {heap} ← &{storage for map[rune]rune{...}}:
stack/stack.go:5:26:     from map[rune]rune{...} (spill) at stack/stack.go:5:26
stack/stack.go:5:26:     from pairs = map[rune]rune{...} (assign) at stack/stack.go:5:5
stack/stack.go:5:26: map[rune]rune{...} escapes to heap
# example.com/playground_like
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap in New[go.shape.int32]:
./stack/stack.go:14:41:   flow: stack.~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./stack/stack.go:14:41:     from new(<node DYNAMICTYPE>) (spill) at ./stack/stack.go:14:41
./stack/stack.go:14:41:     from return new(<node DYNAMICTYPE>) (return) at ./stack/stack.go:14:31
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap in (*Stack[go.shape.int32]).Push:
./stack/stack.go:16:40:   flow: {heap} ← &{storage for &stack.cell[go.shape.int32]{...}}:
./stack/stack.go:16:40:     from &stack.cell[go.shape.int32]{...} (spill) at ./stack/stack.go:16:40
./stack/stack.go:16:40:     from stack.s.top = &stack.cell[go.shape.int32]{...} (assign) at ./stack/stack.go:16:38
./stack/stack.go:16:7: parameter stack.s leaks to {storage for &stack.cell[go.shape.int32]{...}} for (*Stack[go.shape.int32]).Push with derefs=1:
./stack/stack.go:16:7:   flow: {storage for &stack.cell[go.shape.int32]{...}} ← *stack.s:
./stack/stack.go:16:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:16:53
./stack/stack.go:16:7:     from stack.cell[go.shape.int32]{...} (struct literal element) at ./stack/stack.go:16:48
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap
./stack/stack.go:18:7: parameter stack.s leaks to {heap} for (*Stack[go.shape.int32]).Pop with derefs=2:
./stack/stack.go:18:7:   flow: stack.c ← *stack.s:
./stack/stack.go:18:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:22:8
./stack/stack.go:18:7:     from stack.c := stack.s.top (assign) at ./stack/stack.go:22:4
./stack/stack.go:18:7:   flow: {heap} ← *stack.c:
./stack/stack.go:18:7:     from stack.c.down (dot of pointer) at ./stack/stack.go:23:11
./stack/stack.go:18:7:     from stack.s.top = stack.c.down (assign) at ./stack/stack.go:23:8
./stack/stack.go:18:7: parameter stack.s leaks to stack.~r0 for (*Stack[go.shape.int32]).Pop with derefs=1:
./stack/stack.go:18:7:   flow: stack.c ← *stack.s:
./stack/stack.go:18:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:22:8
./stack/stack.go:18:7:     from stack.c := stack.s.top (assign) at ./stack/stack.go:22:4
./stack/stack.go:18:7:   flow: stack.~r0 ← stack.c:
./stack/stack.go:18:7:     from stack.c.v (dot of pointer) at ./stack/stack.go:24:11
./stack/stack.go:18:7:     from &stack.c.v (address-of) at ./stack/stack.go:24:9
./stack/stack.go:18:7:     from return &stack.c.v (return) at ./stack/stack.go:24:2
./stack/stack.go:18:7: parameter stack.s leaks to {heap} for (*Stack[int32]).Pop with derefs=2:
./stack/stack.go:18:7:   flow: {temp} ← stack.s:
./stack/stack.go:18:7:     from (*stack.Stack[go.shape.int32]).Pop(stack.s, &stack..dict.Stack[int32]) (call parameter) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: {heap} ← **{temp}:
./stack/stack.go:18:7: parameter stack.s leaks to stack.~r0 for (*Stack[int32]).Pop with derefs=1:
./stack/stack.go:18:7:   flow: {temp} ← stack.s:
./stack/stack.go:18:7:     from (*stack.Stack[go.shape.int32]).Pop(stack.s, &stack..dict.Stack[int32]) (call parameter) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: stack.~r0 ← *{temp}:
./stack/stack.go:18:7:     from return (*stack.Stack[go.shape.int32]).Pop(stack.s, &stack..dict.Stack[int32]) (return) at ./stack/stack.go:18:6
./stack/stack.go:16:7: parameter stack.s leaks to {heap} for (*Stack[int32]).Push with derefs=1:
./stack/stack.go:16:7:   flow: {temp} ← stack.s:
./stack/stack.go:16:7:     from (*stack.Stack[go.shape.int32]).Push(stack.s, &stack..dict.Stack[int32], stack.v) (call parameter) at ./stack/stack.go:16:6
./stack/stack.go:16:7:   flow: {heap} ← *{temp}:
