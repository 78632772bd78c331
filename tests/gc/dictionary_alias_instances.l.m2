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
