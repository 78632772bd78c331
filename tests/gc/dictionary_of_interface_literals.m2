dictionary_of_interface_literals.go:15:6: can inline (*Tree[go.shape.int]).look with cost 32 as: method(*Tree[go.shape.int]) func(*[9]uintptr) { _, t.copies = Copier[go.shape.int](.autotmp_2), .autotmp_3; if !t.copies { _, t.isolated = IsolatedCopier[go.shape.int](.autotmp_4), .autotmp_5 } }
dictionary_of_interface_literals.go:22:6: can inline (*Tree[go.shape.int]).keep with cost 11 as: method(*Tree[go.shape.int]) func(*[9]uintptr) { t.first, t.second = t.empty, t.empty }
dictionary_of_interface_literals.go:26:6: can inline wide[go.shape.string] with cost 27 as: func(*[4]uintptr, go.shape.string) (interface {}, interface {}) { a, b := v, v; x = a; c := []interface {}{...}; return x, c }
dictionary_of_interface_literals.go:33:6: can inline alike[go.shape.string] with cost 24 as: func(*[2]uintptr, go.shape.string) (any, any) { a, b := v, v; c := []any{...}; return a, c }
dictionary_of_interface_literals.go:39:6: cannot inline main: function too complex: cost 146 exceeds budget 80
dictionary_of_interface_literals.go:33:6: can inline alike[string] with cost 39 as: func(string) (any, any) { return .autotmp_3, .autotmp_4 }
dictionary_of_interface_literals.go:26:6: can inline wide[string] with cost 42 as: func(string) (interface {}, interface {}) { return .autotmp_3, .autotmp_4 }
dictionary_of_interface_literals.go:22:6: can inline (*Tree[int]).keep with cost 15 as: method(*Tree[int]) func() { (*Tree[go.shape.int]).keep(t, &.dict.Tree[int]) }
dictionary_of_interface_literals.go:15:6: can inline (*Tree[int]).look with cost 36 as: method(*Tree[int]) func() { (*Tree[go.shape.int]).look(t, &.dict.Tree[int]) }
dictionary_of_interface_literals.go:41:8: inlining call to (*Tree[go.shape.int]).look
dictionary_of_interface_literals.go:42:8: inlining call to (*Tree[go.shape.int]).keep
dictionary_of_interface_literals.go:44:14: inlining call to wide[go.shape.string]
dictionary_of_interface_literals.go:45:15: inlining call to alike[go.shape.string]
dictionary_of_interface_literals.go:33:6: inlining call to alike[go.shape.string]
dictionary_of_interface_literals.go:26:6: inlining call to wide[go.shape.string]
dictionary_of_interface_literals.go:22:6: inlining call to (*Tree[go.shape.int]).keep
dictionary_of_interface_literals.go:15:6: inlining call to (*Tree[go.shape.int]).look
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap in main:
dictionary_of_interface_literals.go:42:8:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:42:8:     from t.empty (spill) at dictionary_of_interface_literals.go:42:8
dictionary_of_interface_literals.go:42:8:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:42:8
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap in main:
dictionary_of_interface_literals.go:42:8:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:42:8:     from t.empty (spill) at dictionary_of_interface_literals.go:42:8
dictionary_of_interface_literals.go:42:8:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:42:8
dictionary_of_interface_literals.go:40:7: &Tree[int]{} does not escape
dictionary_of_interface_literals.go:41:8: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:41:8: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap
dictionary_of_interface_literals.go:43:72: (interface {})(0) does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: []interface {}{...} does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: c does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: []any{...} does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: c does not escape
dictionary_of_interface_literals.go:36:12: c escapes to heap in alike[go.shape.string]:
dictionary_of_interface_literals.go:36:12:   flow: y ← &{storage for c}:
dictionary_of_interface_literals.go:36:12:     from c (spill) at dictionary_of_interface_literals.go:36:12
dictionary_of_interface_literals.go:36:12:     from return a, c (return) at dictionary_of_interface_literals.go:36:2
dictionary_of_interface_literals.go:35:12: []any{...} escapes to heap in alike[go.shape.string]:
dictionary_of_interface_literals.go:35:12:   flow: c ← &{storage for []any{...}}:
dictionary_of_interface_literals.go:35:12:     from []any{...} (spill) at dictionary_of_interface_literals.go:35:12
dictionary_of_interface_literals.go:35:12:     from c := []any{...} (assign) at dictionary_of_interface_literals.go:35:4
dictionary_of_interface_literals.go:35:12:   flow: {storage for c} ← c:
dictionary_of_interface_literals.go:35:12:     from c (interface-converted) at dictionary_of_interface_literals.go:36:12
dictionary_of_interface_literals.go:34:17: v escapes to heap in alike[go.shape.string]:
dictionary_of_interface_literals.go:34:17:   flow: a ← &{storage for v}:
dictionary_of_interface_literals.go:34:17:     from v (spill) at dictionary_of_interface_literals.go:34:17
dictionary_of_interface_literals.go:34:17:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:34:6
dictionary_of_interface_literals.go:34:17:   flow: x ← a:
dictionary_of_interface_literals.go:34:17:     from return a, c (return) at dictionary_of_interface_literals.go:36:2
dictionary_of_interface_literals.go:35:13: v escapes to heap in alike[go.shape.string]:
dictionary_of_interface_literals.go:35:13:   flow: {storage for []any{...}} ← &{storage for v}:
dictionary_of_interface_literals.go:35:13:     from v (spill) at dictionary_of_interface_literals.go:35:13
dictionary_of_interface_literals.go:35:13:     from []any{...} (slice-literal-element) at dictionary_of_interface_literals.go:35:12
dictionary_of_interface_literals.go:34:20: v escapes to heap in alike[go.shape.string]:
dictionary_of_interface_literals.go:34:20:   flow: b ← &{storage for v}:
dictionary_of_interface_literals.go:34:20:     from v (spill) at dictionary_of_interface_literals.go:34:20
dictionary_of_interface_literals.go:34:20:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:34:6
dictionary_of_interface_literals.go:34:20:   flow: {storage for []any{...}} ← b:
dictionary_of_interface_literals.go:34:20:     from []any{...} (slice-literal-element) at dictionary_of_interface_literals.go:35:12
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:35:13
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:34:20
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:34:17
dictionary_of_interface_literals.go:34:17: v escapes to heap
dictionary_of_interface_literals.go:34:20: v escapes to heap
dictionary_of_interface_literals.go:35:12: []any{...} escapes to heap
dictionary_of_interface_literals.go:35:13: v escapes to heap
dictionary_of_interface_literals.go:36:12: c escapes to heap
dictionary_of_interface_literals.go:33:6: c escapes to heap in alike[string]:
dictionary_of_interface_literals.go:33:6:   flow: y ← &{storage for c}:
dictionary_of_interface_literals.go:33:6:     from c (spill) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:     from x, y = a, c (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:   flow: .autotmp_4 ← y:
dictionary_of_interface_literals.go:33:6:   flow: y ← .autotmp_4:
dictionary_of_interface_literals.go:33:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6: v escapes to heap in alike[string]:
dictionary_of_interface_literals.go:33:6:   flow: a ← &{storage for v}:
dictionary_of_interface_literals.go:33:6:     from v (spill) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:   flow: x ← a:
dictionary_of_interface_literals.go:33:6:     from x, y = a, c (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:   flow: .autotmp_3 ← x:
dictionary_of_interface_literals.go:33:6:   flow: x ← .autotmp_3:
dictionary_of_interface_literals.go:33:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: v ← v:
dictionary_of_interface_literals.go:33:19:     from .dict, v := &.dict.alike[string], v (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6: []any{...} escapes to heap in alike[string]:
dictionary_of_interface_literals.go:33:6:   flow: c ← &{storage for []any{...}}:
dictionary_of_interface_literals.go:33:6:     from []any{...} (spill) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:     from c := []any{...} (assign) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:   flow: {storage for c} ← c:
dictionary_of_interface_literals.go:33:6:     from c (interface-converted) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6: v escapes to heap in alike[string]:
dictionary_of_interface_literals.go:33:6:   flow: {storage for []any{...}} ← &{storage for v}:
dictionary_of_interface_literals.go:33:6:     from v (spill) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:     from []any{...} (slice-literal-element) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6: v escapes to heap in alike[string]:
dictionary_of_interface_literals.go:33:6:   flow: b ← &{storage for v}:
dictionary_of_interface_literals.go:33:6:     from v (spill) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6:   flow: {storage for []any{...}} ← b:
dictionary_of_interface_literals.go:33:6:     from []any{...} (slice-literal-element) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: v ← v:
dictionary_of_interface_literals.go:33:19:     from .dict, v := &.dict.alike[string], v (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19: parameter v leaks to {storage for v} for alike[string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: v ← v:
dictionary_of_interface_literals.go:33:19:     from .dict, v := &.dict.alike[string], v (assign-pair) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:19:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:33:19:     from v (interface-converted) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: []any{...} escapes to heap
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: c escapes to heap
dictionary_of_interface_literals.go:30:12: c escapes to heap in wide[go.shape.string]:
dictionary_of_interface_literals.go:30:12:   flow: y ← &{storage for c}:
dictionary_of_interface_literals.go:30:12:     from c (spill) at dictionary_of_interface_literals.go:30:12
dictionary_of_interface_literals.go:30:12:     from return x, c (return) at dictionary_of_interface_literals.go:30:2
dictionary_of_interface_literals.go:29:20: []interface {}{...} escapes to heap in wide[go.shape.string]:
dictionary_of_interface_literals.go:29:20:   flow: c ← &{storage for []interface {}{...}}:
dictionary_of_interface_literals.go:29:20:     from []interface {}{...} (spill) at dictionary_of_interface_literals.go:29:20
dictionary_of_interface_literals.go:29:20:     from c := []interface {}{...} (assign) at dictionary_of_interface_literals.go:29:4
dictionary_of_interface_literals.go:29:20:   flow: {storage for c} ← c:
dictionary_of_interface_literals.go:29:20:     from c (interface-converted) at dictionary_of_interface_literals.go:30:12
dictionary_of_interface_literals.go:27:25: v escapes to heap in wide[go.shape.string]:
dictionary_of_interface_literals.go:27:25:   flow: a ← &{storage for v}:
dictionary_of_interface_literals.go:27:25:     from v (spill) at dictionary_of_interface_literals.go:27:25
dictionary_of_interface_literals.go:27:25:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:27:6
dictionary_of_interface_literals.go:27:25:   flow: x ← a:
dictionary_of_interface_literals.go:27:25:     from x = a (assign) at dictionary_of_interface_literals.go:28:4
dictionary_of_interface_literals.go:29:21: v escapes to heap in wide[go.shape.string]:
dictionary_of_interface_literals.go:29:21:   flow: {storage for []interface {}{...}} ← &{storage for v}:
dictionary_of_interface_literals.go:29:21:     from v (spill) at dictionary_of_interface_literals.go:29:21
dictionary_of_interface_literals.go:29:21:     from []interface {}{...} (slice-literal-element) at dictionary_of_interface_literals.go:29:20
dictionary_of_interface_literals.go:27:28: v escapes to heap in wide[go.shape.string]:
dictionary_of_interface_literals.go:27:28:   flow: b ← &{storage for v}:
dictionary_of_interface_literals.go:27:28:     from v (spill) at dictionary_of_interface_literals.go:27:28
dictionary_of_interface_literals.go:27:28:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:27:6
dictionary_of_interface_literals.go:27:28:   flow: {storage for []interface {}{...}} ← b:
dictionary_of_interface_literals.go:27:28:     from []interface {}{...} (slice-literal-element) at dictionary_of_interface_literals.go:29:20
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:29:21
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:27:28
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[go.shape.string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:27:25
dictionary_of_interface_literals.go:27:25: v escapes to heap
dictionary_of_interface_literals.go:27:28: v escapes to heap
dictionary_of_interface_literals.go:29:20: []interface {}{...} escapes to heap
dictionary_of_interface_literals.go:29:21: v escapes to heap
dictionary_of_interface_literals.go:30:12: c escapes to heap
dictionary_of_interface_literals.go:26:6: c escapes to heap in wide[string]:
dictionary_of_interface_literals.go:26:6:   flow: y ← &{storage for c}:
dictionary_of_interface_literals.go:26:6:     from c (spill) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:     from x, y = x, c (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:   flow: .autotmp_4 ← y:
dictionary_of_interface_literals.go:26:6:   flow: y ← .autotmp_4:
dictionary_of_interface_literals.go:26:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6: v escapes to heap in wide[string]:
dictionary_of_interface_literals.go:26:6:   flow: a ← &{storage for v}:
dictionary_of_interface_literals.go:26:6:     from v (spill) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:   flow: x ← a:
dictionary_of_interface_literals.go:26:6:     from x = a (assign) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:   flow: .autotmp_3 ← x:
dictionary_of_interface_literals.go:26:6:   flow: x ← .autotmp_3:
dictionary_of_interface_literals.go:26:6:     from return .autotmp_3, .autotmp_4 (return) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: v ← v:
dictionary_of_interface_literals.go:26:18:     from .dict, v := &.dict.wide[string], v (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6: []interface {}{...} escapes to heap in wide[string]:
dictionary_of_interface_literals.go:26:6:   flow: c ← &{storage for []interface {}{...}}:
dictionary_of_interface_literals.go:26:6:     from []interface {}{...} (spill) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:     from c := []interface {}{...} (assign) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:   flow: {storage for c} ← c:
dictionary_of_interface_literals.go:26:6:     from c (interface-converted) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6: v escapes to heap in wide[string]:
dictionary_of_interface_literals.go:26:6:   flow: {storage for []interface {}{...}} ← &{storage for v}:
dictionary_of_interface_literals.go:26:6:     from v (spill) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:     from []interface {}{...} (slice-literal-element) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6: v escapes to heap in wide[string]:
dictionary_of_interface_literals.go:26:6:   flow: b ← &{storage for v}:
dictionary_of_interface_literals.go:26:6:     from v (spill) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:     from a, b := v, v (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6:   flow: {storage for []interface {}{...}} ← b:
dictionary_of_interface_literals.go:26:6:     from []interface {}{...} (slice-literal-element) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: v ← v:
dictionary_of_interface_literals.go:26:18:     from .dict, v := &.dict.wide[string], v (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18: parameter v leaks to {storage for v} for wide[string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: v ← v:
dictionary_of_interface_literals.go:26:18:     from .dict, v := &.dict.wide[string], v (assign-pair) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:18:   flow: {storage for v} ← v:
dictionary_of_interface_literals.go:26:18:     from v (interface-converted) at dictionary_of_interface_literals.go:26:6
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: []interface {}{...} escapes to heap
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: c escapes to heap
dictionary_of_interface_literals.go:23:23: t.empty escapes to heap in (*Tree[go.shape.int]).keep:
dictionary_of_interface_literals.go:23:23:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:23:23:     from t.empty (spill) at dictionary_of_interface_literals.go:23:23
dictionary_of_interface_literals.go:23:23:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:23:20
dictionary_of_interface_literals.go:23:32: t.empty escapes to heap in (*Tree[go.shape.int]).keep:
dictionary_of_interface_literals.go:23:32:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:23:32:     from t.empty (spill) at dictionary_of_interface_literals.go:23:32
dictionary_of_interface_literals.go:23:32:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:23:20
dictionary_of_interface_literals.go:23:23: t.empty escapes to heap
dictionary_of_interface_literals.go:23:32: t.empty escapes to heap
dictionary_of_interface_literals.go:16:29: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:18:32: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap in (*Tree[int]).keep:
dictionary_of_interface_literals.go:22:6:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:22:6:     from t.empty (spill) at dictionary_of_interface_literals.go:22:6
dictionary_of_interface_literals.go:22:6:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:22:6
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap in (*Tree[int]).keep:
dictionary_of_interface_literals.go:22:6:   flow: {heap} ← &{storage for t.empty}:
dictionary_of_interface_literals.go:22:6:     from t.empty (spill) at dictionary_of_interface_literals.go:22:6
dictionary_of_interface_literals.go:22:6:     from t.first, t.second = t.empty, t.empty (assign-pair) at dictionary_of_interface_literals.go:22:6
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap
dictionary_of_interface_literals.go:15:6: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:15:6: (interface {})(t.empty) does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for Copier[int].Copy with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Copy() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for IsolatedCopier[int].IsolatedCopy with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.IsolatedCopy() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Copier[go.shape.int].Copy with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Copy() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for IsolatedCopier[go.shape.int].IsolatedCopy with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.IsolatedCopy() (call parameter) at <autogenerated>:1
