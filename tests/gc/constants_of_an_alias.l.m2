constants_of_an_alias.go:10:31: v escapes to heap in (*B).set:
constants_of_an_alias.go:10:31:   flow: {heap} ← &{storage for v}:
constants_of_an_alias.go:10:31:     from v (spill) at constants_of_an_alias.go:10:31
constants_of_an_alias.go:10:31:     from b.v = v (assign) at constants_of_an_alias.go:10:29
constants_of_an_alias.go:10:17: parameter v leaks to {storage for v} for (*B).set with derefs=0:
constants_of_an_alias.go:10:17:   flow: {storage for v} ← v:
constants_of_an_alias.go:10:17:     from v (interface-converted) at constants_of_an_alias.go:10:31
constants_of_an_alias.go:10:7: b does not escape
constants_of_an_alias.go:10:17: leaking param: v
constants_of_an_alias.go:10:31: v escapes to heap
constants_of_an_alias.go:11:31: v escapes to heap in (*B).seti:
constants_of_an_alias.go:11:31:   flow: {heap} ← &{storage for v}:
constants_of_an_alias.go:11:31:     from v (spill) at constants_of_an_alias.go:11:31
constants_of_an_alias.go:11:31:     from b.v = v (assign) at constants_of_an_alias.go:11:29
constants_of_an_alias.go:11:7: b does not escape
constants_of_an_alias.go:11:31: v escapes to heap
constants_of_an_alias.go:21:8: t escapes to heap in main:
constants_of_an_alias.go:21:8:   flow: {heap} ← &{storage for t}:
constants_of_an_alias.go:21:8:     from t (spill) at constants_of_an_alias.go:21:8
constants_of_an_alias.go:21:8:     from b.v = t (assign) at constants_of_an_alias.go:21:6
constants_of_an_alias.go:22:9: "q" escapes to heap in main:
constants_of_an_alias.go:22:9:   flow: {heap} ← &{storage for "q"}:
constants_of_an_alias.go:22:9:     from "q" (spill) at constants_of_an_alias.go:22:9
constants_of_an_alias.go:22:9:     from b.v = "q" (assign) at constants_of_an_alias.go:22:6
constants_of_an_alias.go:24:8: "d" escapes to heap in main:
constants_of_an_alias.go:24:8:   flow: {heap} ← &{storage for "d"}:
constants_of_an_alias.go:24:8:     from "d" (spill) at constants_of_an_alias.go:24:8
constants_of_an_alias.go:24:8:     from b.v = "d" (assign) at constants_of_an_alias.go:24:6
constants_of_an_alias.go:26:17: "d" escapes to heap in main:
constants_of_an_alias.go:26:17:   flow: {storage for ... argument} ← &{storage for "d"}:
constants_of_an_alias.go:26:17:     from "d" (spill) at constants_of_an_alias.go:26:17
constants_of_an_alias.go:26:17:     from ... argument (slice-literal-element) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:17:   flow: {heap} ← {storage for ... argument}:
constants_of_an_alias.go:26:17:     from ... argument (spill) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:17:     from fmt.Println(... argument...) (call parameter) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:20: 7 escapes to heap in main:
constants_of_an_alias.go:26:20:   flow: {storage for ... argument} ← &{storage for 7}:
constants_of_an_alias.go:26:20:     from 7 (spill) at constants_of_an_alias.go:26:20
constants_of_an_alias.go:26:20:     from ... argument (slice-literal-element) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:20:   flow: {heap} ← {storage for ... argument}:
constants_of_an_alias.go:26:20:     from ... argument (spill) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:20:     from fmt.Println(... argument...) (call parameter) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:24: "g" escapes to heap in main:
constants_of_an_alias.go:26:24:   flow: {storage for ... argument} ← &{storage for "g"}:
constants_of_an_alias.go:26:24:     from "g" (spill) at constants_of_an_alias.go:26:24
constants_of_an_alias.go:26:24:     from ... argument (slice-literal-element) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:24:   flow: {heap} ← {storage for ... argument}:
constants_of_an_alias.go:26:24:     from ... argument (spill) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:26:24:     from fmt.Println(... argument...) (call parameter) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:14:7: &B{} escapes to heap in main:
constants_of_an_alias.go:14:7:   flow: b ← &{storage for &B{}}:
constants_of_an_alias.go:14:7:     from &B{} (spill) at constants_of_an_alias.go:14:7
constants_of_an_alias.go:14:7:     from b := &B{} (assign) at constants_of_an_alias.go:14:4
constants_of_an_alias.go:14:7:   flow: {storage for ... argument} ← b:
constants_of_an_alias.go:14:7:     from b (interface-converted) at constants_of_an_alias.go:26:14
constants_of_an_alias.go:14:7:     from ... argument (slice-literal-element) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:14:7:   flow: {heap} ← {storage for ... argument}:
constants_of_an_alias.go:14:7:     from ... argument (spill) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:14:7:     from fmt.Println(... argument...) (call parameter) at constants_of_an_alias.go:26:13
constants_of_an_alias.go:14:7: &B{} escapes to heap
constants_of_an_alias.go:21:8: "z" escapes to heap
constants_of_an_alias.go:22:9: "q" escapes to heap
constants_of_an_alias.go:24:8: "d" escapes to heap
constants_of_an_alias.go:26:13: ... argument does not escape
constants_of_an_alias.go:26:17: "d" escapes to heap
constants_of_an_alias.go:26:20: 7 escapes to heap
constants_of_an_alias.go:26:24: "g" escapes to heap
