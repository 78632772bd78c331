main.go:4:6: cannot inline biggest: marked go:noinline
main.go:14:6: cannot inline main: function too complex: cost 83 exceeds budget 80
main.go:4:14: values does not escape
main.go:17:27: i escapes to heap in main:
main.go:17:27:   flow: {heap} ← &{storage for i}:
main.go:17:27:     from i (spill) at main.go:17:27
main.go:17:27:     from append(values, i) (call parameter) at main.go:17:18
main.go:17:27: i escapes to heap
main.go:17:18: append does not escape
