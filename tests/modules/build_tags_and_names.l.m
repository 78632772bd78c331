# example.com/tags/sys
sys/sys.go:7:29: &System{...} escapes to heap
sys/sys.go:9:7: s does not escape
sys/sys.go:9:23: leaking param: parts to result ~r0 level=1
# example.com/tags
./main.go:10:13: ... argument does not escape
./main.go:10:17: "linux" escapes to heap
./main.go:10:32: sys.Bits() escapes to heap
./main.go:10:50: (*sys.System).Path(sys.New(), ... argument...) escapes to heap
./main.go:10:50: ... argument does not escape
