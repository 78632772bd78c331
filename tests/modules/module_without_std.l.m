# example.com/playground_like/stack
stack/stack.go:5:26: map[rune]rune{...} escapes to heap
# example.com/playground_like
./stack/stack.go:14:41: new(<node DYNAMICTYPE>) escapes to heap
./stack/stack.go:16:40: &stack.cell[go.shape.int32]{...} escapes to heap
