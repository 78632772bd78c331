# example.com/b/holder
holder/holder.go:22:5: func literal escapes to heap
holder/holder.go:30:32: func literal escapes to heap
# example.com/b
./generic/generic.go:13:14: []any{...} escapes to heap
./generic/generic.go:13:14: []any{...} escapes to heap
./generic/generic.go:13:15: generic.x escapes to heap
./generic/generic.go:13:40: low.A(1) escapes to heap
./generic/generic.go:13:50: low.B(2) escapes to heap
./generic/generic.go:13:60: low.C(3) escapes to heap
./generic/generic.go:13:70: low.D(4) escapes to heap
./generic/generic.go:13:80: low.E(5) escapes to heap
./generic/generic.go:13:90: low.F(6) escapes to heap
./generic/generic.go:13:103: bits.Len(uint(8)) escapes to heap
./generic/generic.go:13:120: utf8.RuneLen('x') escapes to heap
./holder/holder.go:13:41: []any{...} escapes to heap
./holder/holder.go:13:41: []any{...} escapes to heap
./holder/holder.go:13:42: holder.x escapes to heap
./holder/holder.go:13:50: low.A(1) escapes to heap
./holder/holder.go:13:63: bits.Len(uint(3)) escapes to heap
./holder/holder.go:13:81: holder.list[go.shape.int].get(holder.list[go.shape.int]{}, (*[1]uintptr)(holder..dict[0])) escapes to heap
./holder/holder.go:13:91: holder.hidden[go.shape.int]((*[1]uintptr)(holder..dict[1]), holder.x) escapes to heap
