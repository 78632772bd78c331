main.go:8:6: cannot inline local: marked go:noinline
main.go:14:6: cannot inline fresh: marked go:noinline
main.go:19:6: cannot inline main: function too complex: cost 135 exceeds budget 80
main.go:15:9: &point{...} escapes to heap in fresh:
main.go:15:9:   flow: {heap} ← &{storage for &point{...}}:
main.go:15:9:     from &point{...} (spill) at main.go:15:9
main.go:15:9:     from kept = &point{...} (assign) at main.go:15:7
main.go:15:9: &point{...} escapes to heap
