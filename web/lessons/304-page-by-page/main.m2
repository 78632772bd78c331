main.go:23:6: cannot inline grow: function too complex: cost 150 exceeds budget 80
main.go:32:6: cannot inline main: function too complex: cost 124 exceeds budget 80
main.go:26:12: &road{...} escapes to heap in grow:
main.go:26:12:   flow: {heap} ← &{storage for &road{...}}:
main.go:26:12:     from &road{...} (spill) at main.go:26:12
main.go:26:12:     from c.left = &road{...} (assign) at main.go:26:10
main.go:27:13: &rail{...} escapes to heap in grow:
main.go:27:13:   flow: {heap} ← &{storage for &rail{...}}:
main.go:27:13:     from &rail{...} (spill) at main.go:27:13
main.go:27:13:     from c.right = &rail{...} (assign) at main.go:27:11
main.go:24:7: &city{...} escapes to heap in grow:
main.go:24:7:   flow: c ← &{storage for &city{...}}:
main.go:24:7:     from &city{...} (spill) at main.go:24:7
main.go:24:7:     from c := &city{...} (assign) at main.go:24:4
main.go:24:7:   flow: ~r0 ← c:
main.go:24:7:     from return c (return) at main.go:29:2
main.go:24:7:   flow: {storage for &rail{...}} ← ~r0:
main.go:24:7:     from rail{...} (struct literal element) at main.go:27:18
main.go:24:7: &city{...} escapes to heap
main.go:26:12: &road{...} escapes to heap
main.go:27:13: &rail{...} escapes to heap
