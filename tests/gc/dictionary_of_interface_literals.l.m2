dictionary_of_interface_literals.go:16:29: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:18:32: (interface {})(t.empty) does not escape
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
dictionary_of_interface_literals.go:40:7: &Tree[int]{} does not escape
dictionary_of_interface_literals.go:43:72: (interface {})(0) does not escape
dictionary_of_interface_literals.go:33:19: parameter v leaks to {heap} for alike[string] with derefs=0:
dictionary_of_interface_literals.go:33:19:   flow: {heap} ← v:
dictionary_of_interface_literals.go:33:19:     from alike[go.shape.string](&.dict.alike[string], v) (call parameter) at dictionary_of_interface_literals.go:33:6
dictionary_of_interface_literals.go:26:18: parameter v leaks to {heap} for wide[string] with derefs=0:
dictionary_of_interface_literals.go:26:18:   flow: {heap} ← v:
dictionary_of_interface_literals.go:26:18:     from wide[go.shape.string](&.dict.wide[string], v) (call parameter) at dictionary_of_interface_literals.go:26:6
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
