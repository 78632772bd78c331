# example.com/tags/sys
sys/bits_amd64.go:3:6: can inline Bits
sys/sys.go:7:6: can inline New
sys/sys.go:9:6: can inline (*System).Path
sys/sys.go:7:29: &System{...} escapes to heap
sys/sys.go:9:7: s does not escape
sys/sys.go:9:23: leaking param: parts to result ~r0 level=1
# example.com/tags
./main.go:10:32: inlining call to sys.Bits
./main.go:10:43: inlining call to sys.New
./main.go:10:50: inlining call to sys.(*System).Path
./main.go:10:13: inlining call to fmt.Println
./main.go:10:13: ... argument does not escape
./main.go:10:17: "linux" escapes to heap
./main.go:10:32: 64 escapes to heap
./main.go:10:50: ~r0 escapes to heap
./main.go:10:43: &sys.System{...} does not escape
./main.go:10:50: ... argument does not escape
