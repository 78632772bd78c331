# example.com/b/holder
holder/holder.go:22:5: func literal escapes to heap in own:
holder/holder.go:22:5:   flow: {heap} ← &{storage for func literal}:
holder/holder.go:22:5:     from func literal (spill) at holder/holder.go:22:5
holder/holder.go:22:5: func literal escapes to heap
holder/holder.go:30:32: func literal escapes to heap in Lit:
holder/holder.go:30:32:   flow: ~r0 ← &{storage for func literal}:
holder/holder.go:30:32:     from func literal (spill) at holder/holder.go:30:32
holder/holder.go:30:32:     from return func literal (return) at holder/holder.go:30:25
holder/holder.go:30:32: func literal escapes to heap
# example.com/b
./generic/generic.go:13:14: []any{...} escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:14:   flow: generic.~r0 ← &{storage for []any{...}}:
./generic/generic.go:13:14:     from []any{...} (spill) at ./generic/generic.go:13:14
./generic/generic.go:13:14:     from return []any{...} (return) at ./generic/generic.go:13:2
./generic/generic.go:13:14: []any{...} escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:14:   flow: {storage for []any{...}} ← &{storage for []any{...}}:
./generic/generic.go:13:14:     from []any{...} (spill) at ./generic/generic.go:13:14
./generic/generic.go:13:14:     from []any{...} (interface-converted) at ./generic/generic.go:13:14
./generic/generic.go:13:15: generic.x escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:15:   flow: {storage for []any{...}} ← &{storage for generic.x}:
./generic/generic.go:13:15:     from generic.x (spill) at ./generic/generic.go:13:15
./generic/generic.go:13:15:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:40: low.A(1) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:40:   flow: {storage for []any{...}} ← &{storage for low.A(1)}:
./generic/generic.go:13:40:     from low.A(1) (spill) at ./generic/generic.go:13:40
./generic/generic.go:13:40:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:50: low.B(2) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:50:   flow: {storage for []any{...}} ← &{storage for low.B(2)}:
./generic/generic.go:13:50:     from low.B(2) (spill) at ./generic/generic.go:13:50
./generic/generic.go:13:50:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:60: low.C(3) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:60:   flow: {storage for []any{...}} ← &{storage for low.C(3)}:
./generic/generic.go:13:60:     from low.C(3) (spill) at ./generic/generic.go:13:60
./generic/generic.go:13:60:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:70: low.D(4) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:70:   flow: {storage for []any{...}} ← &{storage for low.D(4)}:
./generic/generic.go:13:70:     from low.D(4) (spill) at ./generic/generic.go:13:70
./generic/generic.go:13:70:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:80: low.E(5) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:80:   flow: {storage for []any{...}} ← &{storage for low.E(5)}:
./generic/generic.go:13:80:     from low.E(5) (spill) at ./generic/generic.go:13:80
./generic/generic.go:13:80:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:90: low.F(6) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:90:   flow: {storage for []any{...}} ← &{storage for low.F(6)}:
./generic/generic.go:13:90:     from low.F(6) (spill) at ./generic/generic.go:13:90
./generic/generic.go:13:90:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:103: bits.Len(uint(8)) escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:103:   flow: {storage for []any{...}} ← &{storage for bits.Len(uint(8))}:
./generic/generic.go:13:103:     from bits.Len(uint(8)) (spill) at ./generic/generic.go:13:103
./generic/generic.go:13:103:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
./generic/generic.go:13:120: utf8.RuneLen('x') escapes to heap in Make[go.shape.int]:
./generic/generic.go:13:120:   flow: {storage for []any{...}} ← &{storage for utf8.RuneLen('x')}:
./generic/generic.go:13:120:     from utf8.RuneLen('x') (spill) at ./generic/generic.go:13:120
./generic/generic.go:13:120:     from []any{...} (slice-literal-element) at ./generic/generic.go:13:14
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
./holder/holder.go:13:41: []any{...} escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:41:   flow: holder.~r0 ← &{storage for []any{...}}:
./holder/holder.go:13:41:     from []any{...} (spill) at ./holder/holder.go:13:41
./holder/holder.go:13:41:     from return []any{...} (return) at ./holder/holder.go:13:29
./holder/holder.go:13:41: []any{...} escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:41:   flow: {storage for []any{...}} ← &{storage for []any{...}}:
./holder/holder.go:13:41:     from []any{...} (spill) at ./holder/holder.go:13:41
./holder/holder.go:13:41:     from []any{...} (interface-converted) at ./holder/holder.go:13:41
./holder/holder.go:13:42: holder.x escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:42:   flow: {storage for []any{...}} ← &{storage for holder.x}:
./holder/holder.go:13:42:     from holder.x (spill) at ./holder/holder.go:13:42
./holder/holder.go:13:42:     from []any{...} (slice-literal-element) at ./holder/holder.go:13:41
./holder/holder.go:13:50: low.A(1) escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:50:   flow: {storage for []any{...}} ← &{storage for low.A(1)}:
./holder/holder.go:13:50:     from low.A(1) (spill) at ./holder/holder.go:13:50
./holder/holder.go:13:50:     from []any{...} (slice-literal-element) at ./holder/holder.go:13:41
./holder/holder.go:13:63: bits.Len(uint(3)) escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:63:   flow: {storage for []any{...}} ← &{storage for bits.Len(uint(3))}:
./holder/holder.go:13:63:     from bits.Len(uint(3)) (spill) at ./holder/holder.go:13:63
./holder/holder.go:13:63:     from []any{...} (slice-literal-element) at ./holder/holder.go:13:41
./holder/holder.go:13:81: holder.list[go.shape.int].get(holder.list[go.shape.int]{}, (*[1]uintptr)(holder..dict[0])) escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:81:   flow: {storage for []any{...}} ← &{storage for holder.list[go.shape.int].get(holder.list[go.shape.int]{}, (*[1]uintptr)(holder..dict[0]))}:
./holder/holder.go:13:81:     from holder.list[go.shape.int].get(holder.list[go.shape.int]{}, (*[1]uintptr)(holder..dict[0])) (spill) at ./holder/holder.go:13:81
./holder/holder.go:13:81:     from []any{...} (slice-literal-element) at ./holder/holder.go:13:41
./holder/holder.go:13:91: holder.hidden[go.shape.int]((*[1]uintptr)(holder..dict[1]), holder.x) escapes to heap in Each[go.shape.int]:
./holder/holder.go:13:91:   flow: {storage for []any{...}} ← &{storage for holder.hidden[go.shape.int]((*[1]uintptr)(holder..dict[1]), holder.x)}:
./holder/holder.go:13:91:     from holder.hidden[go.shape.int]((*[1]uintptr)(holder..dict[1]), holder.x) (spill) at ./holder/holder.go:13:91
./holder/holder.go:13:91:     from []any{...} (slice-literal-element) at ./holder/holder.go:13:41
./holder/holder.go:13:41: []any{...} escapes to heap
./holder/holder.go:13:41: []any{...} escapes to heap
./holder/holder.go:13:42: holder.x escapes to heap
./holder/holder.go:13:50: low.A(1) escapes to heap
./holder/holder.go:13:63: bits.Len(uint(3)) escapes to heap
./holder/holder.go:13:81: holder.list[go.shape.int].get(holder.list[go.shape.int]{}, (*[1]uintptr)(holder..dict[0])) escapes to heap
./holder/holder.go:13:91: holder.hidden[go.shape.int]((*[1]uintptr)(holder..dict[1]), holder.x) escapes to heap
