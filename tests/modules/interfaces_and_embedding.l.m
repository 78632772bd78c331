# example.com/shapes/geo
geo/geo.go:11:7: b does not escape
geo/geo.go:15:43: &Rect{...} escapes to heap
geo/geo.go:17:7: r does not escape
geo/geo.go:18:7: r does not escape
geo/geo.go:25:7: c does not escape
geo/geo.go:26:7: c does not escape
geo/geo.go:28:12: leaking param content: shapes
# example.com/shapes/render
render/render.go:16:7: leaking param content: b
render/render.go:16:30: leaking param: s
render/render.go:17:18: append escapes to heap
render/render.go:21:7: leaking param: b to result ~r0 level=2
render/render.go:23:15: leaking param: s
render/render.go:24:24: s.Name() + "=" + strconv.FormatFloat(s.Area(), byte(102), 1, 64) escapes to heap
render/render.go:27:11: leaking param: w
render/render.go:27:21: leaking param: s
# example.com/shapes
./main.go:15:7: leaking param: l
./main.go:15:56: l.label + ":" + l.Shape.Name() escapes to heap
./main.go:23:23: []geo.Shape{...} does not escape
./main.go:25:3: &geo.Circle{...} escapes to heap
./main.go:26:11: labelled{...} escapes to heap
./main.go:29:14: ... argument does not escape
./main.go:29:30: render.Describe(s) escapes to heap
./main.go:31:11: &geo.Base{...} does not escape
./main.go:32:13: ... argument does not escape
./main.go:32:21: (*geo.Base).Ident(b.Base) escapes to heap
./main.go:32:31: (*geo.Rect).Area(b.Rect) escapes to heap
./main.go:32:44: geo.Total(shapes...) escapes to heap
./main.go:33:24: &render.Buffer{} escapes to heap
./main.go:35:13: ... argument does not escape
./main.go:35:39: (*render.Buffer).String(w.(*render.Buffer)) escapes to heap
./main.go:37:14: ... argument does not escape
./main.go:37:22: n.Ident() escapes to heap
