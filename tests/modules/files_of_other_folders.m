# example.com/folders/one
./deep/b/b.go:3:6: can inline b.Of[go.shape.uint]
one/one.go:7:6: can inline Uses
./deep/b/b.go:3:6: can inline b.Of[uint]
one/one.go:7:32: inlining call to b.Of[go.shape.uint]
./deep/b/b.go:3:6: inlining call to b.Of[go.shape.uint]
./deep/b/b.go:3:16: moved to heap: b.x
./deep/b/b.go:3:6: moved to heap: b.x
# example.com/folders/deep/a
deep/deep.go:3:6: can inline deep.Of[go.shape.uint8]
deep/b/b.go:3:6: can inline b.Of[go.shape.uint8]
./one/one.go:5:6: can inline one.Of[go.shape.uint8]
deep/a/a.go:9:6: can inline Both
./one/one.go:5:6: can inline one.Of[uint8]
deep/b/b.go:3:6: can inline b.Of[uint8]
deep/deep.go:3:6: can inline deep.Of[uint8]
deep/a/a.go:10:30: inlining call to one.Of[go.shape.uint8]
deep/a/a.go:10:22: inlining call to b.Of[go.shape.uint8]
deep/a/a.go:10:16: inlining call to deep.Of[go.shape.uint8]
./one/one.go:5:6: inlining call to one.Of[go.shape.uint8]
deep/b/b.go:3:6: inlining call to b.Of[go.shape.uint8]
deep/deep.go:3:6: inlining call to deep.Of[go.shape.uint8]
deep/a/a.go:10:16: moved to heap: deep.x
./one/one.go:5:16: moved to heap: one.x
./one/one.go:5:6: moved to heap: one.x
deep/b/b.go:3:16: moved to heap: b.x
deep/b/b.go:3:6: moved to heap: b.x
deep/deep.go:3:16: moved to heap: deep.x
deep/deep.go:3:6: moved to heap: deep.x
# example.com/folders
./deep/b/b.go:3:6: can inline b.Of[go.shape.int]
./one/one.go:5:6: can inline one.Of[go.shape.int8]
./main.go:9:6: can inline main
./one/one.go:5:6: can inline one.Of[int8]
./deep/b/b.go:3:6: can inline b.Of[int]
./main.go:10:17: inlining call to a.Both
./main.go:10:26: inlining call to b.Of[go.shape.int]
./main.go:10:38: inlining call to one.Of[go.shape.int8]
./main.go:10:57: inlining call to one.Uses
./main.go:10:17: inlining call to one.Of[go.shape.uint8]
./main.go:10:17: inlining call to b.Of[go.shape.uint8]
./main.go:10:17: inlining call to deep.Of[go.shape.uint8]
./main.go:10:57: inlining call to b.Of[go.shape.uint]
./one/one.go:5:6: inlining call to one.Of[go.shape.int8]
./deep/b/b.go:3:6: inlining call to b.Of[go.shape.int]
./one/one.go:5:16: moved to heap: one.x
./one/one.go:5:6: moved to heap: one.x
./deep/b/b.go:3:16: moved to heap: b.x
./deep/b/b.go:3:6: moved to heap: b.x
