# example.com/alias/impl
impl/impl.go:10:7: leaking param: i
impl/impl.go:10:51: ... argument does not escape
impl/impl.go:10:62: i.Name escapes to heap
impl/impl.go:10:70: i.N escapes to heap
impl/impl.go:28:7: leaking param: b to result ~r0 level=1
impl/impl.go:30:13: leaking param: v
impl/impl.go:30:46: ... argument does not escape
impl/impl.go:30:47: "<" escapes to heap
impl/impl.go:30:55: ">" escapes to heap
# example.com/alias/public
public/public.go:13:11: leaking param: i to result ~r0 level=0
public/public.go:17:12: func literal does not escape
public/public.go:18:37: double(local{...}).n escapes to heap
public/public.go:23:9: &getter{...} escapes to heap
public/public.go:27:25: map[string]*impl.Item{...} escapes to heap
public/public.go:27:31: &impl.Item{...} escapes to heap
public/public.go:53:58: struct { sum }{...} escapes to heap
public/public.go:56:6: moved to heap: rec
public/public.go:57:8: func literal escapes to heap
# example.com/alias
./main.go:12:10: h does not escape
./public/public.go:32:20: map[go.shape.int]*public.group[go.shape.struct { main.a int; main.b int },go.shape.int]{} does not escape
./public/public.go:37:8: &public.group[go.shape.struct { main.a int; main.b int },go.shape.int]{} escapes to heap
./public/public.go:40:19: append escapes to heap
./public/public.go:42:13: make(map[go.shape.int][]go.shape.struct { main.a int; main.b int }, len(public.gs)) escapes to heap
./main.go:16:12: ... argument does not escape
./main.go:16:27: i escapes to heap
./main.go:16:30: i escapes to heap
./main.go:16:36: use(public.Show) escapes to heap
./main.go:17:23: impl.Slice[int]{...} escapes to heap
./main.go:18:12: ... argument does not escape
./main.go:18:24: l escapes to heap
./main.go:18:33: impl.Slice[go.shape.int].Last(l, &impl..dict.Slice[int]) escapes to heap
./main.go:19:13: ... argument does not escape
./main.go:19:27: public.Scoped(3) escapes to heap
./main.go:19:49: .autotmp_2.Get() escapes to heap
./main.go:21:13: ... argument does not escape
./main.go:21:18: p.A + p.B escapes to heap
./main.go:21:18: p.A + p.B escapes to heap
./main.go:23:25: []key{...} does not escape
./main.go:23:51: func literal does not escape
./main.go:24:13: ... argument does not escape
./main.go:24:17: len(m) escapes to heap
./main.go:24:23: m[1] escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:31: .autotmp_5.Sum() escapes to heap
./main.go:25:49: .autotmp_6(5) escapes to heap
