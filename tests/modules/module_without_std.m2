# example.com/playground_like/stack
stack/stack.go:34:6: can inline Opens with cost 14 as: func(rune) bool { for loop; return false }
stack/stack.go:43:6: can inline Closes with cost 13 as: func(rune) (rune, bool) { o, ok := rune(.autotmp_5), .autotmp_6; return o, ok }
stack/stack.go:5:26: map[rune]rune{...} escapes to heap in init:
stack/stack.go:5:26:   flow: {heap} ← &{storage for map[rune]rune{...}}:
stack/stack.go:5:26:     from map[rune]rune{...} (spill) at stack/stack.go:5:26
stack/stack.go:5:26:     from pairs = map[rune]rune{...} (assign) at stack/stack.go:5:5
stack/stack.go:5:26: map[rune]rune{...} escapes to heap
# example.com/playground_like
./stack/stack.go:14:6: can inline stack.New[go.shape.int32] with cost 7 as: func(*[2]uintptr) *stack.Stack[go.shape.int32] { return new(<node DYNAMICTYPE>) }
./stack/stack.go:16:6: can inline stack.(*Stack[go.shape.int32]).Push with cost 13 as: method(*stack.Stack[go.shape.int32]) func(*[7]uintptr, go.shape.int32) { stack.s.top = &stack.cell[go.shape.int32]{...}; stack.Made++ }
./stack/stack.go:18:6: can inline stack.(*Stack[go.shape.int32]).Pop with cost 20 as: method(*stack.Stack[go.shape.int32]) func(*[7]uintptr) *go.shape.int32 { if stack.s.top == nil { return nil }; stack.c := stack.s.top; stack.s.top = stack.c.down; return &stack.c.v }
./stack/stack.go:27:6: can inline stack.(*Stack[go.shape.int32]).Len with cost 19 as: method(*stack.Stack[go.shape.int32]) func(*[7]uintptr) int { for loop; return stack.n }
./main.go:5:6: cannot inline main: function too complex: cost 148 exceeds budget 80
./stack/stack.go:14:6: can inline stack.New[int32] with cost 12 as: func() *stack.Stack[int32] { return stack.New[go.shape.int32](&stack..dict.New[int32]) }
./stack/stack.go:27:6: can inline stack.(*Stack[int32]).Len with cost 24 as: method(*stack.Stack[int32]) func() int { return (*stack.Stack[go.shape.int32]).Len(stack.s, &stack..dict.Stack[int32]) }
./stack/stack.go:18:6: can inline stack.(*Stack[int32]).Pop with cost 25 as: method(*stack.Stack[int32]) func() *rune { return (*stack.Stack[go.shape.int32]).Pop(stack.s, &stack..dict.Stack[int32]) }
./stack/stack.go:16:6: can inline stack.(*Stack[int32]).Push with cost 18 as: method(*stack.Stack[int32]) func(rune) { (*stack.Stack[go.shape.int32]).Push(stack.s, &stack..dict.Stack[int32], stack.v) }
./main.go:6:22: inlining call to stack.New[go.shape.int32]
./main.go:8:17: inlining call to stack.Opens
./main.go:9:10: inlining call to stack.(*Stack[go.shape.int32]).Push
./main.go:10:34: inlining call to stack.Closes
./main.go:11:19: inlining call to stack.(*Stack[go.shape.int32]).Pop
./main.go:17:27: inlining call to stack.(*Stack[go.shape.int32]).Len
./stack/stack.go:14:6: inlining call to stack.New[go.shape.int32]
./stack/stack.go:27:6: inlining call to stack.(*Stack[go.shape.int32]).Len
./stack/stack.go:18:6: inlining call to stack.(*Stack[go.shape.int32]).Pop
./stack/stack.go:16:6: inlining call to stack.(*Stack[go.shape.int32]).Push
./main.go:9:10: &stack.cell[go.shape.int32]{...} escapes to heap in main:
./main.go:9:10:   flow: {heap} ← &{storage for &stack.cell[go.shape.int32]{...}}:
./main.go:9:10:     from &stack.cell[go.shape.int32]{...} (spill) at ./main.go:9:10
./main.go:9:10:     from stack.s.top = &stack.cell[go.shape.int32]{...} (assign) at ./main.go:9:10
./main.go:6:22: new(<node DYNAMICTYPE>) does not escape
./main.go:9:10: &stack.cell[go.shape.int32]{...} escapes to heap
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap in New[go.shape.int32]:
./stack/stack.go:14:41:   flow: stack.~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./stack/stack.go:14:41:     from new(<node DYNAMICTYPE>) (spill) at ./stack/stack.go:14:41
./stack/stack.go:14:41:     from return new(<node DYNAMICTYPE>) (return) at ./stack/stack.go:14:31
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap
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
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap in (*Stack[go.shape.int32]).Push:
./stack/stack.go:16:40:   flow: {heap} ← &{storage for &stack.cell[go.shape.int32]{...}}:
./stack/stack.go:16:40:     from &stack.cell[go.shape.int32]{...} (spill) at ./stack/stack.go:16:40
./stack/stack.go:16:40:     from stack.s.top = &stack.cell[go.shape.int32]{...} (assign) at ./stack/stack.go:16:38
./stack/stack.go:16:7: parameter stack.s leaks to {storage for &stack.cell[go.shape.int32]{...}} for (*Stack[go.shape.int32]).Push with derefs=1:
./stack/stack.go:16:7:   flow: {storage for &stack.cell[go.shape.int32]{...}} ← *stack.s:
./stack/stack.go:16:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:16:53
./stack/stack.go:16:7:     from stack.cell[go.shape.int32]{...} (struct literal element) at ./stack/stack.go:16:48
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap
./stack/stack.go:14:6: new(<node DYNAMICTYPE>) escapes to heap in New[int32]:
./stack/stack.go:14:6:   flow: stack.~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./stack/stack.go:14:6:     from new(<node DYNAMICTYPE>) (spill) at ./stack/stack.go:14:6
./stack/stack.go:14:6:     from stack.~r0 = new(<node DYNAMICTYPE>) (assign-pair) at ./stack/stack.go:14:6
./stack/stack.go:14:6:   flow: stack.~r0 ← stack.~r0:
./stack/stack.go:14:6:     from return stack.~r0 (return) at ./stack/stack.go:14:6
./stack/stack.go:14:6: new(<node DYNAMICTYPE>) escapes to heap
./stack/stack.go:18:7: parameter stack.s leaks to {heap} for (*Stack[int32]).Pop with derefs=2:
./stack/stack.go:18:7:   flow: stack.s ← stack.s:
./stack/stack.go:18:7:     from stack.s, stack..dict := stack.s, &stack..dict.Stack[int32] (assign-pair) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: stack.c ← *stack.s:
./stack/stack.go:18:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:18:6
./stack/stack.go:18:7:     from stack.c := stack.s.top (assign) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: {heap} ← *stack.c:
./stack/stack.go:18:7:     from stack.c.down (dot of pointer) at ./stack/stack.go:18:6
./stack/stack.go:18:7:     from stack.s.top = stack.c.down (assign) at ./stack/stack.go:18:6
./stack/stack.go:18:7: parameter stack.s leaks to stack.~r0 for (*Stack[int32]).Pop with derefs=1:
./stack/stack.go:18:7:   flow: stack.s ← stack.s:
./stack/stack.go:18:7:     from stack.s, stack..dict := stack.s, &stack..dict.Stack[int32] (assign-pair) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: stack.c ← *stack.s:
./stack/stack.go:18:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:18:6
./stack/stack.go:18:7:     from stack.c := stack.s.top (assign) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: stack.~r0 ← stack.c:
./stack/stack.go:18:7:     from stack.c.v (dot of pointer) at ./stack/stack.go:18:6
./stack/stack.go:18:7:     from &stack.c.v (address-of) at ./stack/stack.go:18:6
./stack/stack.go:18:7:     from stack.~r0 = &stack.c.v (assign-pair) at ./stack/stack.go:18:6
./stack/stack.go:18:7:   flow: stack.~r0 ← stack.~r0:
./stack/stack.go:18:7:     from return stack.~r0 (return) at ./stack/stack.go:18:6
./stack/stack.go:16:6: &stack.cell[go.shape.int32]{...} escapes to heap in (*Stack[int32]).Push:
./stack/stack.go:16:6:   flow: {heap} ← &{storage for &stack.cell[go.shape.int32]{...}}:
./stack/stack.go:16:6:     from &stack.cell[go.shape.int32]{...} (spill) at ./stack/stack.go:16:6
./stack/stack.go:16:6:     from stack.s.top = &stack.cell[go.shape.int32]{...} (assign) at ./stack/stack.go:16:6
./stack/stack.go:16:7: parameter stack.s leaks to {storage for &stack.cell[go.shape.int32]{...}} for (*Stack[int32]).Push with derefs=1:
./stack/stack.go:16:7:   flow: stack.s ← stack.s:
./stack/stack.go:16:7:     from stack.s, stack..dict, stack.v := stack.s, &stack..dict.Stack[int32], stack.v (assign-pair) at ./stack/stack.go:16:6
./stack/stack.go:16:7:   flow: {storage for &stack.cell[go.shape.int32]{...}} ← *stack.s:
./stack/stack.go:16:7:     from stack.s.top (dot of pointer) at ./stack/stack.go:16:6
./stack/stack.go:16:7:     from stack.cell[go.shape.int32]{...} (struct literal element) at ./stack/stack.go:16:6
./stack/stack.go:16:6: &stack.cell[go.shape.int32]{...} escapes to heap
