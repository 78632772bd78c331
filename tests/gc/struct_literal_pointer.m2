struct_literal_pointer.go:5:6: can inline grow with cost 24 as: func() *tree { t := &tree{...}; unused := &tree{...}; _ = unused.right; return t }
struct_literal_pointer.go:6:7: &tree{...} escapes to heap in grow:
struct_literal_pointer.go:6:7:   flow: t ← &{storage for &tree{...}}:
struct_literal_pointer.go:6:7:     from &tree{...} (spill) at struct_literal_pointer.go:6:7
struct_literal_pointer.go:6:7:     from t := &tree{...} (assign) at struct_literal_pointer.go:6:4
struct_literal_pointer.go:6:7:   flow: ~r0 ← t:
struct_literal_pointer.go:6:7:     from return t (return) at struct_literal_pointer.go:9:2
struct_literal_pointer.go:6:19: &tree{} escapes to heap in grow:
struct_literal_pointer.go:6:19:   flow: {storage for &tree{...}} ← &{storage for &tree{}}:
struct_literal_pointer.go:6:19:     from &tree{} (spill) at struct_literal_pointer.go:6:19
struct_literal_pointer.go:6:19:     from tree{...} (struct literal element) at struct_literal_pointer.go:6:12
struct_literal_pointer.go:6:7: &tree{...} escapes to heap
struct_literal_pointer.go:6:19: &tree{} escapes to heap
struct_literal_pointer.go:7:12: &tree{...} does not escape
