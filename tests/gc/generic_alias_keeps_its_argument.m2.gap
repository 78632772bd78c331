gc keeps the alias's argument; we drop it.
generic_alias_keeps_its_argument.go:5:6: can inline g[go.shape.string] with cost 8 as: func(*[1]uintptr, go.shape.string) any { p := 1; return p }
generic_alias_keeps_its_argument.go:10:6: can inline h with cost 14 as: func() any { return g[go.shape.string](&.dict.g[string], "x") }
generic_alias_keeps_its_argument.go:5:6: can inline g[string] with cost 14 as: func(string) any { return g[go.shape.string](&.dict.g[string], x) }
generic_alias_keeps_its_argument.go:10:24: inlining call to g[go.shape.string]
generic_alias_keeps_its_argument.go:5:6: inlining call to g[go.shape.string]
generic_alias_keeps_its_argument.go:10:24: 1 escapes to heap in h:
generic_alias_keeps_its_argument.go:10:24:   flow: ~r0 ← &{storage for 1}:
generic_alias_keeps_its_argument.go:10:24:     from 1 (spill) at generic_alias_keeps_its_argument.go:10:24
generic_alias_keeps_its_argument.go:10:24:     from ~r0 = 1 (assign-pair) at generic_alias_keeps_its_argument.go:10:24
generic_alias_keeps_its_argument.go:10:24:   flow: ~r0 ← ~r0:
generic_alias_keeps_its_argument.go:10:24:     from return ~r0 (return) at generic_alias_keeps_its_argument.go:10:16
generic_alias_keeps_its_argument.go:10:24: 1 escapes to heap
generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap in g[go.shape.string]:
generic_alias_keeps_its_argument.go:7:9:   flow: ~r0 ← &{storage for 1}:
generic_alias_keeps_its_argument.go:7:9:     from 1 (spill) at generic_alias_keeps_its_argument.go:7:9
generic_alias_keeps_its_argument.go:7:9:     from return 1 (return) at generic_alias_keeps_its_argument.go:7:2
generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap
generic_alias_keeps_its_argument.go:5:6: 1 escapes to heap in g[string]:
generic_alias_keeps_its_argument.go:5:6:   flow: ~r0 ← &{storage for 1}:
generic_alias_keeps_its_argument.go:5:6:     from 1 (spill) at generic_alias_keeps_its_argument.go:5:6
generic_alias_keeps_its_argument.go:5:6:     from ~r0 = 1 (assign-pair) at generic_alias_keeps_its_argument.go:5:6
generic_alias_keeps_its_argument.go:5:6:   flow: ~r0 ← ~r0:
generic_alias_keeps_its_argument.go:5:6:     from return ~r0 (return) at generic_alias_keeps_its_argument.go:5:6
generic_alias_keeps_its_argument.go:5:6: 1 escapes to heap
