$GOROOT/src/maps/maps.go:50:6: can inline maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int]
clone_of_a_map.go:7:40: inlining call to maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int]
clone_of_a_map.go:11:17: inlining call to maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int]
$GOROOT/src/maps/maps.go:50:6: inlining call to maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int]
$GOROOT/src/maps/maps.go:50:6: inlining call to maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int]
clone_of_a_map.go:7:8: leaking param: m
clone_of_a_map.go:10:21: map[string]int{...} escapes to heap
clone_of_a_map.go:13:36: ages{...} escapes to heap
