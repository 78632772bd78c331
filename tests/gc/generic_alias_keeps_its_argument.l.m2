generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap in g[go.shape.string]:
generic_alias_keeps_its_argument.go:7:9:   flow: ~r0 ← &{storage for 1}:
generic_alias_keeps_its_argument.go:7:9:     from 1 (spill) at generic_alias_keeps_its_argument.go:7:9
generic_alias_keeps_its_argument.go:7:9:     from return 1 (return) at generic_alias_keeps_its_argument.go:7:2
generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap
