# example.com/m
./result/result.go:12:16: func literal does not escape
./result/result.go:12:16: func literal does not escape
./main.go:12:47: s does not escape
./main.go:12:13: ... argument does not escape
./main.go:12:19: result.Result[go.shape.string].Get(r, &result..dict.Result[string]) escapes to heap
./main.go:12:41: result.Result[go.shape.string].Map[go.shape.int](result.Of[go.shape.string](&result..dict.Of[string], "x"), &result..dict.Result[string].Map[int], func literal) escapes to heap
./main.go:12:42: func literal does not escape
