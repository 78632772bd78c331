# example.com/promo/core
core/core.go:7:11: leaking param: s to result ~r0 level=0
core/core.go:8:7: leaking param: n to result ~r0 level=1
core/core.go:9:7: n does not escape
core/core.go:9:24: leaking param: s
core/core.go:13:7: leaking param content: l
core/core.go:13:22: leaking param: s
core/core.go:13:53: append escapes to heap
core/core.go:14:7: leaking param: l to result ~r0 level=0
# example.com/promo/ext
ext/ext.go:27:10: leaking param: name
ext/ext.go:27:41: &Service{...} escapes to heap
ext/ext.go:29:7: leaking param content: s
ext/ext.go:30:7: s does not escape
ext/ext.go:32:13: leaking param: s
# example.com/promo
./main.go:29:20: devirtualizing n.Name to *App
./main.go:18:7: leaking param content: a
./main.go:18:7: leaking param: a to result ~r0 level=0
./main.go:18:20: leaking param: f
./main.go:18:57: append escapes to heap
./core/core.go:23:21: map[string]go.shape.string{} escapes to heap
./main.go:22:14: a does not escape
./main.go:32:62: leaking param: n
./main.go:32:87: ... argument does not escape
./main.go:32:88: i escapes to heap
./main.go:32:97: n.Name() escapes to heap
./main.go:32:101: " " escapes to heap
./main.go:21:7: &App{...} escapes to heap
./main.go:22:9: func literal escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:20: (*core.Named).Name(n.(*App).Service.Named) escapes to heap
./main.go:29:29: (*core.Opts[go.shape.string]).Get(a.Opts, &core..dict.Opts[string], "k") escapes to heap
./main.go:29:41: (*core.Opts[go.shape.string]).Get(a.Opts, &core..dict.Opts[string], "none") escapes to heap
./main.go:29:58: core.Logger.Lines(a.Service.Logger) escapes to heap
./main.go:30:20: a.Service.Start does not escape
./main.go:32:24: []core.Namer{...} does not escape
./main.go:32:50: func literal does not escape
./main.go:33:13: ... argument does not escape
./main.go:33:24: ext.Status(a) escapes to heap
./main.go:33:39: core.Opts[go.shape.string].Len(a.Opts, &core..dict.Opts[string]) escapes to heap
./main.go:35:13: ... argument does not escape
./main.go:35:26: pair{...}.Namer.Name() escapes to heap
./main.go:35:45: pair{...} == pair{...} escapes to heap
