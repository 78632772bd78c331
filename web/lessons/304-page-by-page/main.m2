main.go:24:6: cannot inline grow: function too complex: cost 169 exceeds budget 80
main.go:36:6: cannot inline main: function too complex: cost 124 exceeds budget 80
main.go:29:12: &road{...} escapes to heap in grow:
main.go:29:12:   flow: {heap} ← &{storage for &road{...}}:
main.go:29:12:     from &road{...} (spill) at main.go:29:12
main.go:29:12:     from c.left = &road{...} (assign) at main.go:29:10
main.go:31:13: &rail{...} escapes to heap in grow:
main.go:31:13:   flow: {heap} ← &{storage for &rail{...}}:
main.go:31:13:     from &rail{...} (spill) at main.go:31:13
main.go:31:13:     from c.right = &rail{...} (assign) at main.go:31:11
main.go:26:7: &city{...} escapes to heap in grow:
main.go:26:7:   flow: c ← &{storage for &city{...}}:
main.go:26:7:     from &city{...} (spill) at main.go:26:7
main.go:26:7:     from c := &city{...} (assign) at main.go:26:4
main.go:26:7:   flow: ~r0 ← c:
main.go:26:7:     from return c (return) at main.go:33:2
main.go:26:7:   flow: right ← ~r0:
main.go:26:7:     from right := grow(depth - 1) (assign) at main.go:30:9
main.go:26:7:   flow: {storage for &rail{...}} ← right:
main.go:26:7:     from rail{...} (struct literal element) at main.go:31:18
main.go:26:7: &city{...} escapes to heap
main.go:29:12: &road{...} escapes to heap
main.go:31:13: &rail{...} escapes to heap
