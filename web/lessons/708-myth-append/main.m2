main.go:4:6: cannot inline few: marked go:noinline
main.go:12:6: cannot inline main: function too complex: cost 121 exceeds budget 80
main.go:7:16: append does not escape
