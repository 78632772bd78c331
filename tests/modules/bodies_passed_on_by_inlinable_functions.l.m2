# example.com/b/holder
holder/holder.go:13:5: func literal escapes to heap in Report:
holder/holder.go:13:5:   flow: {heap} ← &{storage for func literal}:
holder/holder.go:13:5:     from func literal (spill) at holder/holder.go:13:5
holder/holder.go:12:13: x does not escape
holder/holder.go:13:5: func literal escapes to heap
holder/holder.go:27:28: &Store{...} escapes to heap in New:
holder/holder.go:27:28:   flow: ~r0 ← &{storage for &Store{...}}:
holder/holder.go:27:28:     from &Store{...} (spill) at holder/holder.go:27:28
holder/holder.go:27:28:     from return &Store{...} (return) at holder/holder.go:27:21
holder/holder.go:27:40: &low.Box{} escapes to heap in New:
holder/holder.go:27:40:   flow: {storage for &Store{...}} ← &{storage for &low.Box{}}:
holder/holder.go:27:40:     from &low.Box{} (spill) at holder/holder.go:27:40
holder/holder.go:27:40:     from Store{...} (struct literal element) at holder/holder.go:27:34
holder/holder.go:27:28: &Store{...} escapes to heap
holder/holder.go:27:40: &low.Box{} escapes to heap
holder/holder.go:29:7: s does not escape
holder/holder.go:30:8: func literal does not escape
# example.com/b
./generic/generic.go:14:14: []any{...} escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:14:   flow: generic.~r0 ← &{storage for []any{...}}:
./generic/generic.go:14:14:     from []any{...} (spill) at ./generic/generic.go:14:14
./generic/generic.go:14:14:     from return []any{...} (return) at ./generic/generic.go:14:2
./generic/generic.go:14:14: []any{...} escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:14:   flow: {storage for []any{...}} ← &{storage for []any{...}}:
./generic/generic.go:14:14:     from []any{...} (spill) at ./generic/generic.go:14:14
./generic/generic.go:14:14:     from []any{...} (interface-converted) at ./generic/generic.go:14:14
./generic/generic.go:14:15: generic.x escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:15:   flow: {storage for []any{...}} ← &{storage for generic.x}:
./generic/generic.go:14:15:     from generic.x (spill) at ./generic/generic.go:14:15
./generic/generic.go:14:15:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:45: low.Unused(1) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:45:   flow: {storage for []any{...}} ← &{storage for low.Unused(1)}:
./generic/generic.go:14:45:     from low.Unused(1) (spill) at ./generic/generic.go:14:45
./generic/generic.go:14:45:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:59: low.Twice(2) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:59:   flow: {storage for []any{...}} ← &{storage for low.Twice(2)}:
./generic/generic.go:14:59:     from low.Twice(2) (spill) at ./generic/generic.go:14:59
./generic/generic.go:14:59:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:72: low.Deep(3) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:72:   flow: {storage for []any{...}} ← &{storage for low.Deep(3)}:
./generic/generic.go:14:72:     from low.Deep(3) (spill) at ./generic/generic.go:14:72
./generic/generic.go:14:72:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:90: low.Box.Get(low.Box{}) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:90:   flow: {storage for []any{...}} ← &{storage for low.Box.Get(low.Box{})}:
./generic/generic.go:14:90:     from low.Box.Get(low.Box{}) (spill) at ./generic/generic.go:14:90
./generic/generic.go:14:90:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:113: low.Pair[go.shape.int].Sum(low.Pair[int]{}, &low..dict.Pair[int]) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:113:   flow: {storage for []any{...}} ← &{storage for low.Pair[go.shape.int].Sum(low.Pair[int]{}, &low..dict.Pair[int])}:
./generic/generic.go:14:113:     from low.Pair[go.shape.int].Sum(low.Pair[int]{}, &low..dict.Pair[int]) (spill) at ./generic/generic.go:14:113
./generic/generic.go:14:113:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
./generic/generic.go:14:122: (*strings.Builder).Len(generic.b) escapes to heap in Make[go.shape.int]:
./generic/generic.go:14:122:   flow: {storage for []any{...}} ← &{storage for (*strings.Builder).Len(generic.b)}:
./generic/generic.go:14:122:     from (*strings.Builder).Len(generic.b) (spill) at ./generic/generic.go:14:122
./generic/generic.go:14:122:     from []any{...} (slice-literal-element) at ./generic/generic.go:14:14
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
