main.go:17:6: cannot inline grow: function too complex: cost 150 exceeds budget 80
main.go:26:6: cannot inline main: function too complex: cost 124 exceeds budget 80
main.go:20:12: &road{...} escapes to heap in grow:
main.go:20:12:   flow: {heap} ← &{storage for &road{...}}:
main.go:20:12:     from &road{...} (spill) at main.go:20:12
main.go:20:12:     from c.left = &road{...} (assign) at main.go:20:10
main.go:21:13: &road{...} escapes to heap in grow:
main.go:21:13:   flow: {heap} ← &{storage for &road{...}}:
main.go:21:13:     from &road{...} (spill) at main.go:21:13
main.go:21:13:     from c.right = &road{...} (assign) at main.go:21:11
main.go:18:7: &city{...} escapes to heap in grow:
main.go:18:7:   flow: c ← &{storage for &city{...}}:
main.go:18:7:     from &city{...} (spill) at main.go:18:7
main.go:18:7:     from c := &city{...} (assign) at main.go:18:4
main.go:18:7:   flow: ~r0 ← c:
main.go:18:7:     from return c (return) at main.go:23:2
main.go:18:7:   flow: {storage for &road{...}} ← ~r0:
main.go:18:7:     from road{...} (struct literal element) at main.go:21:18
main.go:18:7: &city{...} escapes to heap
main.go:20:12: &road{...} escapes to heap
main.go:21:13: &road{...} escapes to heap
