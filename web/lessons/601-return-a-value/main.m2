main.go:6:6: cannot inline at: marked go:noinline
main.go:10:6: cannot inline main: function too complex: cost 91 exceeds budget 80
main.go:7:9: &point{...} escapes to heap in at:
main.go:7:9:   flow: ~r0 ← &{storage for &point{...}}:
main.go:7:9:     from &point{...} (spill) at main.go:7:9
main.go:7:9:     from return &point{...} (return) at main.go:7:2
main.go:7:9: &point{...} escapes to heap
