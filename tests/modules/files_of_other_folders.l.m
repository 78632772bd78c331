# example.com/folders/one
./deep/b/b.go:3:16: moved to heap: b.x
# example.com/folders/deep/a
deep/deep.go:3:16: moved to heap: deep.x
deep/b/b.go:3:16: moved to heap: b.x
./one/one.go:5:16: moved to heap: one.x
# example.com/folders
./deep/b/b.go:3:16: moved to heap: b.x
./one/one.go:5:16: moved to heap: one.x
