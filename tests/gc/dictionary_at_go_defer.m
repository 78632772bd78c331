dictionary_at_go_defer.go:8:6: can inline (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:12:6: can inline show[go.shape.string]
dictionary_at_go_defer.go:12:6: can inline show[go.shape.*uint8]
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:16:6: can inline (*Box[go.shape.string]).Last
dictionary_at_go_defer.go:17:32: can inline (*Box[go.shape.string]).Last.func1.1
dictionary_at_go_defer.go:24:2: can inline main.gowrap1
dictionary_at_go_defer.go:25:2: can inline main.deferwrap2
dictionary_at_go_defer.go:26:2: can inline main.deferwrap3
dictionary_at_go_defer.go:27:2: can inline main.gowrap4
dictionary_at_go_defer.go:8:6: can inline (*Box[go.shape.string]).Put
dictionary_at_go_defer.go:16:6: can inline (*Box[string]).Last
dictionary_at_go_defer.go:8:6: can inline (*Box[string]).Put
dictionary_at_go_defer.go:12:6: can inline show[**main.Box[int]]
dictionary_at_go_defer.go:12:6: can inline show[string]
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:16:6: can inline (*Box[go.shape.int]).Last
dictionary_at_go_defer.go:17:32: can inline (*Box[go.shape.int]).Last.func1.1
dictionary_at_go_defer.go:16:6: can inline (*Box[int]).Last
dictionary_at_go_defer.go:8:6: can inline (*Box[int]).Put
dictionary_at_go_defer.go:18:10: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:29:15: inlining call to (*Box[go.shape.string]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:29:15: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:24:10: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:25:13: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:26:12: inlining call to show[go.shape.string]
dictionary_at_go_defer.go:27:9: inlining call to show[go.shape.*uint8]
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.string]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:8:6: inlining call to (*Box[go.shape.string]).Put
dictionary_at_go_defer.go:12:6: inlining call to show[go.shape.*uint8]
dictionary_at_go_defer.go:12:6: inlining call to show[go.shape.string]
dictionary_at_go_defer.go:18:10: inlining call to (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.int]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:8:6: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:23:2: moved to heap: b
dictionary_at_go_defer.go:28:2: moved to heap: s
dictionary_at_go_defer.go:23:7: &Box[int]{} escapes to heap
dictionary_at_go_defer.go:26:12: any(go.shape.string("text")) does not escape
dictionary_at_go_defer.go:29:15: ~r0 escapes to heap
dictionary_at_go_defer.go:29:15: func literal escapes to heap
dictionary_at_go_defer.go:18:10: func literal escapes to heap
dictionary_at_go_defer.go:16:6: func literal escapes to heap
dictionary_at_go_defer.go:12:37: any(v) does not escape
dictionary_at_go_defer.go:12:6: any(v) does not escape
dictionary_at_go_defer.go:18:10: func literal escapes to heap
dictionary_at_go_defer.go:16:6: func literal escapes to heap
