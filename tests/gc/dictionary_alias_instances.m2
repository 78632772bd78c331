dictionary_alias_instances.go:7:6: can inline rows[go.shape.int] with cost 15 as: func(*[2]uintptr, int) ([]go.shape.int, []go.shape.int) { v := make([]go.shape.int, n); w := make([]go.shape.int, n); return v, w }
dictionary_alias_instances.go:14:6: can inline cells[go.shape.int] with cost 19 as: func(*[4]uintptr, int) [][]go.shape.int { v := make([]go.shape.int, n); g := make([][]go.shape.int, n); g[0] = v; return g }
dictionary_alias_instances.go:21:6: can inline plain[go.shape.int] with cost 19 as: func(*[5]uintptr, int) [][]go.shape.int { v := make([]go.shape.int, n); g := make([][]go.shape.int, n); g[0] = v; return g }
dictionary_alias_instances.go:28:6: cannot inline main: function too complex: cost 82 exceeds budget 80
dictionary_alias_instances.go:21:6: can inline plain[int] with cost 25 as: func(int) [][]int { return plain[go.shape.int](&.dict.plain[int], n) }
dictionary_alias_instances.go:14:6: can inline cells[int] with cost 25 as: func(int) [][]int { return cells[go.shape.int](&.dict.cells[int], n) }
dictionary_alias_instances.go:7:6: can inline rows[int] with cost 30 as: func(int) ([]int, []int) { return .autotmp_3, .autotmp_4 }
dictionary_alias_instances.go:29:19: inlining call to rows[go.shape.int]
dictionary_alias_instances.go:30:40: inlining call to cells[go.shape.int]
dictionary_alias_instances.go:30:60: inlining call to plain[go.shape.int]
dictionary_alias_instances.go:21:6: inlining call to plain[go.shape.int]
dictionary_alias_instances.go:14:6: inlining call to cells[go.shape.int]
dictionary_alias_instances.go:7:6: inlining call to rows[go.shape.int]
dictionary_alias_instances.go:30:40: make([]go.shape.int, 1) escapes to heap in main:
dictionary_alias_instances.go:30:40:   flow: v ← &{storage for make([]go.shape.int, 1)}:
dictionary_alias_instances.go:30:40:     from make([]go.shape.int, 1) (spill) at dictionary_alias_instances.go:30:40
dictionary_alias_instances.go:30:40:     from v := make([]go.shape.int, 1) (assign) at dictionary_alias_instances.go:30:40
dictionary_alias_instances.go:30:40:   flow: {heap} ← v:
dictionary_alias_instances.go:30:40:     from g[0] = v (assign) at dictionary_alias_instances.go:30:40
dictionary_alias_instances.go:30:60: make([]go.shape.int, 1) escapes to heap in main:
dictionary_alias_instances.go:30:60:   flow: v ← &{storage for make([]go.shape.int, 1)}:
dictionary_alias_instances.go:30:60:     from make([]go.shape.int, 1) (spill) at dictionary_alias_instances.go:30:60
dictionary_alias_instances.go:30:60:     from v := make([]go.shape.int, 1) (assign) at dictionary_alias_instances.go:30:60
dictionary_alias_instances.go:30:60:   flow: {heap} ← v:
dictionary_alias_instances.go:30:60:     from g[0] = v (assign) at dictionary_alias_instances.go:30:60
dictionary_alias_instances.go:29:19: make([]go.shape.int, 1) does not escape
dictionary_alias_instances.go:29:19: make([]go.shape.int, 1) does not escape
dictionary_alias_instances.go:30:40: make([]go.shape.int, 1) escapes to heap
dictionary_alias_instances.go:30:40: make([][]go.shape.int, 1) does not escape
dictionary_alias_instances.go:30:60: make([]go.shape.int, 1) escapes to heap
dictionary_alias_instances.go:30:60: make([][]go.shape.int, 1) does not escape
dictionary_alias_instances.go:22:11: make([]go.shape.int, n) escapes to heap in plain[go.shape.int]:
dictionary_alias_instances.go:22:11:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:22:11:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:22:11
dictionary_alias_instances.go:22:11:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:22:4
dictionary_alias_instances.go:22:11:   flow: {heap} ← v:
dictionary_alias_instances.go:22:11:     from g[0] = v (assign) at dictionary_alias_instances.go:24:7
dictionary_alias_instances.go:23:11: make([][]go.shape.int, n) escapes to heap in plain[go.shape.int]:
dictionary_alias_instances.go:23:11:   flow: g ← &{storage for make([][]go.shape.int, n)}:
dictionary_alias_instances.go:23:11:     from make([][]go.shape.int, n) (spill) at dictionary_alias_instances.go:23:11
dictionary_alias_instances.go:23:11:     from g := make([][]go.shape.int, n) (assign) at dictionary_alias_instances.go:23:4
dictionary_alias_instances.go:23:11:   flow: ~r0 ← g:
dictionary_alias_instances.go:23:11:     from return g (return) at dictionary_alias_instances.go:25:2
dictionary_alias_instances.go:22:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:23:11: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:21:6: make([]go.shape.int, n) escapes to heap in plain[int]:
dictionary_alias_instances.go:21:6:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:21:6:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6:   flow: {heap} ← v:
dictionary_alias_instances.go:21:6:     from g[0] = v (assign) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6: make([][]go.shape.int, n) escapes to heap in plain[int]:
dictionary_alias_instances.go:21:6:   flow: g ← &{storage for make([][]go.shape.int, n)}:
dictionary_alias_instances.go:21:6:     from make([][]go.shape.int, n) (spill) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6:     from g := make([][]go.shape.int, n) (assign) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6:   flow: ~r0 ← g:
dictionary_alias_instances.go:21:6:     from ~r0 = g (assign-pair) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6:   flow: ~r0 ← ~r0:
dictionary_alias_instances.go:21:6:     from return ~r0 (return) at dictionary_alias_instances.go:21:6
dictionary_alias_instances.go:21:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:21:6: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:15:11: make([]go.shape.int, n) escapes to heap in cells[go.shape.int]:
dictionary_alias_instances.go:15:11:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:15:11:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:15:11
dictionary_alias_instances.go:15:11:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:15:4
dictionary_alias_instances.go:15:11:   flow: {heap} ← v:
dictionary_alias_instances.go:15:11:     from g[0] = v (assign) at dictionary_alias_instances.go:17:7
dictionary_alias_instances.go:16:11: make([][]go.shape.int, n) escapes to heap in cells[go.shape.int]:
dictionary_alias_instances.go:16:11:   flow: g ← &{storage for make([][]go.shape.int, n)}:
dictionary_alias_instances.go:16:11:     from make([][]go.shape.int, n) (spill) at dictionary_alias_instances.go:16:11
dictionary_alias_instances.go:16:11:     from g := make([][]go.shape.int, n) (assign) at dictionary_alias_instances.go:16:4
dictionary_alias_instances.go:16:11:   flow: ~r0 ← g:
dictionary_alias_instances.go:16:11:     from return g (return) at dictionary_alias_instances.go:18:2
dictionary_alias_instances.go:15:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:16:11: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:14:6: make([]go.shape.int, n) escapes to heap in cells[int]:
dictionary_alias_instances.go:14:6:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:14:6:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6:   flow: {heap} ← v:
dictionary_alias_instances.go:14:6:     from g[0] = v (assign) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6: make([][]go.shape.int, n) escapes to heap in cells[int]:
dictionary_alias_instances.go:14:6:   flow: g ← &{storage for make([][]go.shape.int, n)}:
dictionary_alias_instances.go:14:6:     from make([][]go.shape.int, n) (spill) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6:     from g := make([][]go.shape.int, n) (assign) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6:   flow: ~r0 ← g:
dictionary_alias_instances.go:14:6:     from ~r0 = g (assign-pair) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6:   flow: ~r0 ← ~r0:
dictionary_alias_instances.go:14:6:     from return ~r0 (return) at dictionary_alias_instances.go:14:6
dictionary_alias_instances.go:14:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:14:6: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:9:11: make([]go.shape.int, n) escapes to heap in rows[go.shape.int]:
dictionary_alias_instances.go:9:11:   flow: w ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:9:11:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:9:11
dictionary_alias_instances.go:9:11:     from w := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:9:4
dictionary_alias_instances.go:9:11:   flow: ~r1 ← w:
dictionary_alias_instances.go:9:11:     from return v, w (return) at dictionary_alias_instances.go:10:2
dictionary_alias_instances.go:8:11: make([]go.shape.int, n) escapes to heap in rows[go.shape.int]:
dictionary_alias_instances.go:8:11:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:8:11:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:8:11
dictionary_alias_instances.go:8:11:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:8:4
dictionary_alias_instances.go:8:11:   flow: ~r0 ← v:
dictionary_alias_instances.go:8:11:     from return v, w (return) at dictionary_alias_instances.go:10:2
dictionary_alias_instances.go:8:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:9:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap in rows[int]:
dictionary_alias_instances.go:7:6:   flow: w ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:7:6:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:     from w := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:   flow: ~r1 ← w:
dictionary_alias_instances.go:7:6:     from ~r0, ~r1 = v, w (assign-pair) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:   flow: .autotmp_4 ← ~r1:
dictionary_alias_instances.go:7:6:   flow: ~r1 ← .autotmp_4:
dictionary_alias_instances.go:7:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap in rows[int]:
dictionary_alias_instances.go:7:6:   flow: v ← &{storage for make([]go.shape.int, n)}:
dictionary_alias_instances.go:7:6:     from make([]go.shape.int, n) (spill) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:     from v := make([]go.shape.int, n) (assign) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:   flow: ~r0 ← v:
dictionary_alias_instances.go:7:6:     from ~r0, ~r1 = v, w (assign-pair) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6:   flow: .autotmp_3 ← ~r0:
dictionary_alias_instances.go:7:6:   flow: ~r0 ← .autotmp_3:
dictionary_alias_instances.go:7:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_alias_instances.go:7:6
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap
