dictionary_at_go_defer.go:12:37: any(v) does not escape
dictionary_at_go_defer.go:17:7: func literal does not escape
dictionary_at_go_defer.go:17:32: func literal escapes to heap
dictionary_at_go_defer.go:23:2: moved to heap: b
dictionary_at_go_defer.go:28:2: moved to heap: s
dictionary_at_go_defer.go:23:7: &Box[int]{} escapes to heap
dictionary_at_go_defer.go:29:15: (*Box[go.shape.string]).Last(s, &.dict.Box[string]) escapes to heap
dictionary_at_go_defer.go:17:7: func literal does not escape
dictionary_at_go_defer.go:17:32: func literal escapes to heap
