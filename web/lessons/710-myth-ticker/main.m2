main.go:8:6: can inline watch with cost 67 as: func() { t := time.NewTicker(time.Duration(1000000)); <-t.C }
main.go:13:6: cannot inline main: function too complex: cost 142 exceeds budget 80
main.go:15:8: inlining call to watch
