error_value.go:7:49: "no " + e.key escapes to heap in notFound.Error:
error_value.go:7:49:   flow: ~r0 ← &{storage for "no " + e.key}:
error_value.go:7:49:     from "no " + e.key (spill) at error_value.go:7:49
error_value.go:7:49:     from return "no " + e.key (return) at error_value.go:7:36
error_value.go:7:7: e does not escape
error_value.go:7:49: "no " + e.key escapes to heap
error_value.go:13:20: notFound{...} escapes to heap in find:
error_value.go:13:20:   flow: ~r1 ← &{storage for notFound{...}}:
error_value.go:13:20:     from notFound{...} (spill) at error_value.go:13:20
error_value.go:13:20:     from return 0, notFound{...} (return) at error_value.go:13:2
error_value.go:9:29: parameter key leaks to {storage for notFound{...}} for find with derefs=0:
error_value.go:9:29:   flow: {storage for notFound{...}} ← key:
error_value.go:9:29:     from notFound{...} (struct literal element) at error_value.go:13:20
error_value.go:9:29:     from notFound{...} (interface-converted) at error_value.go:13:20
error_value.go:9:11: m does not escape
error_value.go:9:29: leaking param: key
error_value.go:13:20: notFound{...} escapes to heap
error_value.go:16:11: parameter err leaks to {heap} for wrap with derefs=0:
error_value.go:16:11:   flow: {storage for ... argument} ← err:
error_value.go:16:11:     from err (interface-converted) at error_value.go:16:60
error_value.go:16:11:     from ... argument (slice-literal-element) at error_value.go:16:47
error_value.go:16:11:   flow: {heap} ← {storage for ... argument}:
error_value.go:16:11:     from ... argument (spill) at error_value.go:16:47
error_value.go:16:11:     from fmt.Errorf("find: %w", ... argument...) (call parameter) at error_value.go:16:47
error_value.go:16:11: leaking param: err
error_value.go:16:47: ... argument does not escape
