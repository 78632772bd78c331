# example.com/life/rules
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
rules/rules.go:9:11: g does not escape
rules/rules.go:9:31: rule does not escape
rules/rules.go:11:9: func literal does not escape
# example.com/life/show
show/show.go:13:7: leaking param: s
show/show.go:13:22: each does not escape
show/show.go:16:2: moved to heap: row
show/show.go:17:7: func literal escapes to heap
# example.com/life
./grid/grid.go:9:9: &grid.Grid[go.shape.bool]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.bool, grid.w * grid.h) escapes to heap
./grid/grid.go:9:9: &grid.Grid[go.shape.int]{...} escapes to heap
./grid/grid.go:9:28: make([]go.shape.int, grid.w * grid.h) escapes to heap
./grid/grid.go:31:9: func literal does not escape
./main.go:13:28: [][2]int{...} does not escape
./main.go:18:11: g.Each does not escape
./main.go:21:10: g.Each does not escape
./main.go:22:23: func literal does not escape
./main.go:29:9: func literal does not escape
