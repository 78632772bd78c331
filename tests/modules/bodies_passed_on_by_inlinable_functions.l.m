# example.com/b/holder
holder/holder.go:12:13: x does not escape
holder/holder.go:13:5: func literal escapes to heap
holder/holder.go:27:28: &Store{...} escapes to heap
holder/holder.go:27:40: &low.Box{} escapes to heap
holder/holder.go:29:7: s does not escape
holder/holder.go:30:8: func literal does not escape
# example.com/b
./generic/generic.go:14:14: []any{...} escapes to heap
./generic/generic.go:14:14: []any{...} escapes to heap
./generic/generic.go:14:15: generic.x escapes to heap
./generic/generic.go:14:45: low.Unused(1) escapes to heap
./generic/generic.go:14:59: low.Twice(2) escapes to heap
./generic/generic.go:14:72: low.Deep(3) escapes to heap
./generic/generic.go:14:90: low.Box.Get(low.Box{}) escapes to heap
./generic/generic.go:14:113: low.Pair[go.shape.int].Sum(low.Pair[int]{}, &low..dict.Pair[int]) escapes to heap
./generic/generic.go:14:122: (*strings.Builder).Len(generic.b) escapes to heap
./main.go:10:20: 1 does not escape
