main.go:11:6: cannot inline grow: function too complex: cost 135 exceeds budget 80
main.go:18:6: cannot inline main: function too complex: cost 126 exceeds budget 80
main.go:15:9: &leaf{...} escapes to heap in grow:
main.go:15:9:   flow: ~r0 ← &{storage for &leaf{...}}:
main.go:15:9:     from &leaf{...} (spill) at main.go:15:9
main.go:15:9:     from return &leaf{...} (return) at main.go:15:2
main.go:15:9: &leaf{...} escapes to heap
