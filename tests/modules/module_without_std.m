# example.com/playground_like/stack
stack/stack.go:34:6: can inline Opens
stack/stack.go:43:6: can inline Closes
stack/stack.go:5:26: map[rune]rune{...} escapes to heap
# example.com/playground_like
./stack/stack.go:14:6: can inline stack.New[go.shape.int32]
./stack/stack.go:16:6: can inline stack.(*Stack[go.shape.int32]).Push
./stack/stack.go:18:6: can inline stack.(*Stack[go.shape.int32]).Pop
./stack/stack.go:27:6: can inline stack.(*Stack[go.shape.int32]).Len
./stack/stack.go:14:6: can inline stack.New[int32]
./stack/stack.go:27:6: can inline stack.(*Stack[int32]).Len
./stack/stack.go:18:6: can inline stack.(*Stack[int32]).Pop
./stack/stack.go:16:6: can inline stack.(*Stack[int32]).Push
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
./main.go:6:22: new(<node DYNAMICTYPE>) does not escape
./main.go:9:10: &stack.cell[go.shape.int32]{...} escapes to heap
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap
./stack/stack.go:14:6: new(<node DYNAMICTYPE>) escapes to heap
./stack/stack.go:16:6: &stack.cell[go.shape.int32]{...} escapes to heap
