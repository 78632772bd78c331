makers_of_go_types.go:9:6: cannot inline main: function too complex: cost 563 exceeds budget 80
makers_of_go_types.go:12:30: inlining call to types.NewPointer
makers_of_go_types.go:12:55: inlining call to types.NewSlice
makers_of_go_types.go:12:80: inlining call to types.NewArray
makers_of_go_types.go:12:13: inlining call to fmt.Println
makers_of_go_types.go:13:26: inlining call to types.NewMap
makers_of_go_types.go:13:59: inlining call to types.NewChan
makers_of_go_types.go:13:13: inlining call to fmt.Println
makers_of_go_types.go:14:28: inlining call to types.NewTuple
makers_of_go_types.go:14:49: inlining call to types.NewScope
makers_of_go_types.go:14:83: inlining call to types.RelativeTo
makers_of_go_types.go:14:13: inlining call to fmt.Println
makers_of_go_types.go:15:56: inlining call to types.NewTerm
makers_of_go_types.go:15:28: inlining call to types.NewUnion
makers_of_go_types.go:15:13: inlining call to fmt.Println
makers_of_go_types.go:14:49: append(types.parent.children, types.s) escapes to heap in main:
makers_of_go_types.go:14:49:   flow: {heap} ← &{storage for append(types.parent.children, types.s)}:
makers_of_go_types.go:14:49:     from append(types.parent.children, types.s) (spill) at makers_of_go_types.go:14:49
makers_of_go_types.go:14:49:     from types.parent.children = append(types.parent.children, types.s) (assign) at makers_of_go_types.go:14:49
makers_of_go_types.go:15:28: "empty union" escapes to heap in main:
makers_of_go_types.go:15:28:   flow: {heap} ← &{storage for "empty union"}:
makers_of_go_types.go:15:28:     from "empty union" (spill) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:28:     from panic("empty union") (call parameter) at makers_of_go_types.go:15:28
makers_of_go_types.go:14:83: main capturing by value: types.pkg (addr=false assign=false width=8)
makers_of_go_types.go:14:49: &types.Scope{...} escapes to heap in main:
makers_of_go_types.go:14:49:   flow: types.s ← &{storage for &types.Scope{...}}:
makers_of_go_types.go:14:49:     from &types.Scope{...} (spill) at makers_of_go_types.go:14:49
makers_of_go_types.go:14:49:     from types.s := &types.Scope{...} (assign) at makers_of_go_types.go:14:49
makers_of_go_types.go:14:49:   flow: {heap} ← types.s:
makers_of_go_types.go:14:49:     from append(types.parent.children, types.s) (call parameter) at makers_of_go_types.go:14:49
makers_of_go_types.go:12:30: &types.Pointer{...} escapes to heap in main:
makers_of_go_types.go:12:30:   flow: ~r0 ← &{storage for &types.Pointer{...}}:
makers_of_go_types.go:12:30:     from &types.Pointer{...} (spill) at makers_of_go_types.go:12:30
makers_of_go_types.go:12:30:     from ~r0 = &types.Pointer{...} (assign-pair) at makers_of_go_types.go:12:30
makers_of_go_types.go:12:30:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:12:30:     from ~r0 (interface-converted) at makers_of_go_types.go:12:30
makers_of_go_types.go:12:30:     from ... argument (slice-literal-element) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:30:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:12:30:     from ... argument (spill) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:30:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:30:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:12:30:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:55: &types.Slice{...} escapes to heap in main:
makers_of_go_types.go:12:55:   flow: ~r0 ← &{storage for &types.Slice{...}}:
makers_of_go_types.go:12:55:     from &types.Slice{...} (spill) at makers_of_go_types.go:12:55
makers_of_go_types.go:12:55:     from ~r0 = &types.Slice{...} (assign-pair) at makers_of_go_types.go:12:55
makers_of_go_types.go:12:55:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:12:55:     from ~r0 (interface-converted) at makers_of_go_types.go:12:55
makers_of_go_types.go:12:55:     from ... argument (slice-literal-element) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:55:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:12:55:     from ... argument (spill) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:55:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:55:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:12:55:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:80: &types.Array{...} escapes to heap in main:
makers_of_go_types.go:12:80:   flow: ~r0 ← &{storage for &types.Array{...}}:
makers_of_go_types.go:12:80:     from &types.Array{...} (spill) at makers_of_go_types.go:12:80
makers_of_go_types.go:12:80:     from ~r0 = &types.Array{...} (assign-pair) at makers_of_go_types.go:12:80
makers_of_go_types.go:12:80:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:12:80:     from ~r0 (interface-converted) at makers_of_go_types.go:12:80
makers_of_go_types.go:12:80:     from ... argument (slice-literal-element) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:80:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:12:80:     from ... argument (spill) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:80:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:12:13
makers_of_go_types.go:12:80:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:12:80:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:12:13
makers_of_go_types.go:13:26: &types.Map{...} escapes to heap in main:
makers_of_go_types.go:13:26:   flow: ~r0 ← &{storage for &types.Map{...}}:
makers_of_go_types.go:13:26:     from &types.Map{...} (spill) at makers_of_go_types.go:13:26
makers_of_go_types.go:13:26:     from ~r0 = &types.Map{...} (assign-pair) at makers_of_go_types.go:13:26
makers_of_go_types.go:13:26:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:13:26:     from ~r0 (interface-converted) at makers_of_go_types.go:13:26
makers_of_go_types.go:13:26:     from ... argument (slice-literal-element) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:26:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:13:26:     from ... argument (spill) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:26:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:26:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:13:26:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:59: &types.Chan{...} escapes to heap in main:
makers_of_go_types.go:13:59:   flow: ~r0 ← &{storage for &types.Chan{...}}:
makers_of_go_types.go:13:59:     from &types.Chan{...} (spill) at makers_of_go_types.go:13:59
makers_of_go_types.go:13:59:     from ~r0 = &types.Chan{...} (assign-pair) at makers_of_go_types.go:13:59
makers_of_go_types.go:13:59:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:13:59:     from ~r0 (interface-converted) at makers_of_go_types.go:13:59
makers_of_go_types.go:13:59:     from ... argument (slice-literal-element) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:59:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:13:59:     from ... argument (spill) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:59:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:13:13
makers_of_go_types.go:13:59:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:13:59:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:13:13
makers_of_go_types.go:14:28: &types.Tuple{...} escapes to heap in main:
makers_of_go_types.go:14:28:   flow: ~r0 ← &{storage for &types.Tuple{...}}:
makers_of_go_types.go:14:28:     from &types.Tuple{...} (spill) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:     from ~r0 = &types.Tuple{...} (assign-pair) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:14:28:     from ~r0 (interface-converted) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:     from ... argument (slice-literal-element) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:28:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:14:28:     from ... argument (spill) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:28:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:28:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:14:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:83: func literal escapes to heap in main:
makers_of_go_types.go:14:83:   flow: ~r0 ← &{storage for func literal}:
makers_of_go_types.go:14:83:     from func literal (spill) at makers_of_go_types.go:14:83
makers_of_go_types.go:14:83:     from ~r0 = func literal (assign-pair) at makers_of_go_types.go:14:83
makers_of_go_types.go:14:83:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:14:83:     from ~r0 (interface-converted) at makers_of_go_types.go:14:83
makers_of_go_types.go:14:83:     from ... argument (slice-literal-element) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:83:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:14:83:     from ... argument (spill) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:83:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:14:13
makers_of_go_types.go:14:83:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:14:83:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:14:13
makers_of_go_types.go:15:28: &types.Union{...} escapes to heap in main:
makers_of_go_types.go:15:28:   flow: ~r0 ← &{storage for &types.Union{...}}:
makers_of_go_types.go:15:28:     from &types.Union{...} (spill) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:28:     from ~r0 = &types.Union{...} (assign-pair) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:28:   flow: {storage for ... argument} ← ~r0:
makers_of_go_types.go:15:28:     from ~r0 (interface-converted) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:28:     from ... argument (slice-literal-element) at makers_of_go_types.go:15:13
makers_of_go_types.go:15:28:   flow: fmt.a ← &{storage for ... argument}:
makers_of_go_types.go:15:28:     from ... argument (spill) at makers_of_go_types.go:15:13
makers_of_go_types.go:15:28:     from fmt.a := ... argument (assign-pair) at makers_of_go_types.go:15:13
makers_of_go_types.go:15:28:   flow: {heap} ← *fmt.a:
makers_of_go_types.go:15:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at makers_of_go_types.go:15:13
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap in main:
makers_of_go_types.go:15:42:   flow: types.terms ← &{storage for []*types.Term{...}}:
makers_of_go_types.go:15:42:     from []*types.Term{...} (spill) at makers_of_go_types.go:15:42
makers_of_go_types.go:15:42:     from types.terms := []*types.Term{...} (assign-pair) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:42:   flow: {storage for &types.Union{...}} ← types.terms:
makers_of_go_types.go:15:42:     from types.Union{...} (struct literal element) at makers_of_go_types.go:15:28
makers_of_go_types.go:15:56: &types.Term{...} escapes to heap in main:
makers_of_go_types.go:15:56:   flow: ~r0 ← &{storage for &types.Term{...}}:
makers_of_go_types.go:15:56:     from &types.Term{...} (spill) at makers_of_go_types.go:15:56
makers_of_go_types.go:15:56:     from ~r0 = &types.Term{...} (assign-pair) at makers_of_go_types.go:15:56
makers_of_go_types.go:15:56:   flow: {storage for []*types.Term{...}} ← ~r0:
makers_of_go_types.go:15:56:     from []*types.Term{...} (slice-literal-element) at makers_of_go_types.go:15:42
makers_of_go_types.go:14:28: ... argument escapes to heap in main:
makers_of_go_types.go:14:28:   flow: types.x ← &{storage for ... argument}:
makers_of_go_types.go:14:28:     from ... argument (spill) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:     from types.x := ... argument (assign-pair) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:   flow: {storage for &types.Tuple{...}} ← types.x:
makers_of_go_types.go:14:28:     from types.Tuple{...} (struct literal element) at makers_of_go_types.go:14:28
$GOROOT/src/go/types/typestring.go:39:14: parameter types.other leaks to types.~r0 for RelativeTo.func1#VUTeKbHKruY=# with derefs=1:
$GOROOT/src/go/types/typestring.go:39:14:   flow: types.~r0 ← *types.other:
$GOROOT/src/go/types/typestring.go:39:14:     from (*types.Package).Path(types.other) (call parameter) at $GOROOT/src/go/types/typestring.go:43:20
$GOROOT/src/go/types/typestring.go:39:14:     from return (*types.Package).Path(types.other) (return) at $GOROOT/src/go/types/typestring.go:43:3
$GOROOT/src/go/types/typestring.go:39:14: leaking param: other to result ~r0 level=1
makers_of_go_types.go:12:13: ... argument does not escape
makers_of_go_types.go:12:30: &types.Pointer{...} escapes to heap
makers_of_go_types.go:12:55: &types.Slice{...} escapes to heap
makers_of_go_types.go:12:80: &types.Array{...} escapes to heap
makers_of_go_types.go:13:13: ... argument does not escape
makers_of_go_types.go:13:26: &types.Map{...} escapes to heap
makers_of_go_types.go:13:59: &types.Chan{...} escapes to heap
makers_of_go_types.go:14:13: ... argument does not escape
makers_of_go_types.go:14:28: ... argument escapes to heap
makers_of_go_types.go:14:28: &types.Tuple{...} escapes to heap
makers_of_go_types.go:14:49: &types.Scope{...} escapes to heap
makers_of_go_types.go:14:49: append escapes to heap
makers_of_go_types.go:14:83: func literal escapes to heap
makers_of_go_types.go:15:13: ... argument does not escape
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap
makers_of_go_types.go:15:56: &types.Term{...} escapes to heap
makers_of_go_types.go:15:28: "empty union" escapes to heap
makers_of_go_types.go:15:28: &types.Union{...} escapes to heap
