types_of_variables_read_first.go:9:6: can inline both[go.shape.int]
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]int]).Get
types_of_variables_read_first.go:9:6: can inline both[go.shape.uint8]
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]uint8]).Get
types_of_variables_read_first.go:13:6: can inline main
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.string]).Get
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.interface { Error() string }]).Get
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]go.shape.uint8]).Get
types_of_variables_read_first.go:9:6: can inline both[uint8]
types_of_variables_read_first.go:7:6: can inline (*Box[[]uint8]).Get
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]go.shape.int]).Get
types_of_variables_read_first.go:9:6: can inline both[int]
types_of_variables_read_first.go:7:6: can inline (*Box[error]).Get
types_of_variables_read_first.go:7:6: can inline (*Box[[]int]).Get
types_of_variables_read_first.go:7:6: can inline (*Box[string]).Get
types_of_variables_read_first.go:14:19: inlining call to both[go.shape.int]
types_of_variables_read_first.go:15:25: inlining call to (*Box[go.shape.[]int]).Get
types_of_variables_read_first.go:16:24: inlining call to both[go.shape.uint8]
types_of_variables_read_first.go:17:25: inlining call to (*Box[go.shape.[]uint8]).Get
types_of_variables_read_first.go:9:6: inlining call to both[go.shape.uint8]
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.[]uint8]).Get
types_of_variables_read_first.go:9:6: inlining call to both[go.shape.int]
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.interface { Error() string }]).Get
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.[]int]).Get
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.string]).Get
