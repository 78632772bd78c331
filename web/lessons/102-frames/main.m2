main.go:4:6: cannot inline area: marked go:noinline
main.go:10:6: cannot inline volume: marked go:noinline
main.go:15:6: cannot inline main: function too complex: cost 135 exceeds budget 80
