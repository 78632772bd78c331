generic_alias_keeps_its_argument.go:5:6: can inline g[go.shape.string]
generic_alias_keeps_its_argument.go:10:6: can inline h
generic_alias_keeps_its_argument.go:5:6: can inline g[string]
generic_alias_keeps_its_argument.go:10:24: inlining call to g[go.shape.string]
generic_alias_keeps_its_argument.go:5:6: inlining call to g[go.shape.string]
generic_alias_keeps_its_argument.go:10:24: 1 escapes to heap
generic_alias_keeps_its_argument.go:7:9: 1 escapes to heap
generic_alias_keeps_its_argument.go:5:6: 1 escapes to heap
