$GOROOT/src/maps/maps.go:50:45: parameter maps.m leaks to {heap} for Clone[go.shape.map[string]int,go.shape.string,go.shape.int] with derefs=0:
$GOROOT/src/maps/maps.go:50:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps.m (interface-converted) at $GOROOT/src/maps/maps.go:55:15
$GOROOT/src/maps/maps.go:50:45:     from maps.clone(maps.m) (call parameter) at $GOROOT/src/maps/maps.go:55:14
clone_of_a_map.go:7:8: parameter m leaks to {heap} for f with derefs=0:
clone_of_a_map.go:7:8:   flow: {heap} ← m:
clone_of_a_map.go:7:8:     from maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Clone[main.ages,string,int], m) (call parameter) at clone_of_a_map.go:7:40
clone_of_a_map.go:7:8: leaking param: m
clone_of_a_map.go:13:36: ages{...} escapes to heap in main:
clone_of_a_map.go:13:36:   flow: {heap} ← &{storage for ages{...}}:
clone_of_a_map.go:13:36:     from ages{...} (spill) at clone_of_a_map.go:13:36
clone_of_a_map.go:13:36:     from f(ages{...}) (call parameter) at clone_of_a_map.go:13:31
clone_of_a_map.go:10:21: map[string]int{...} escapes to heap in main:
clone_of_a_map.go:10:21:   flow: m ← &{storage for map[string]int{...}}:
clone_of_a_map.go:10:21:     from map[string]int{...} (spill) at clone_of_a_map.go:10:21
clone_of_a_map.go:10:21:     from m := map[string]int{...} (assign) at clone_of_a_map.go:10:4
clone_of_a_map.go:10:21:   flow: {heap} ← m:
clone_of_a_map.go:10:21:     from maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Clone[map[string]int,string,int], m) (call parameter) at clone_of_a_map.go:11:17
clone_of_a_map.go:10:21: map[string]int{...} escapes to heap
clone_of_a_map.go:13:36: ages{...} escapes to heap
$GOROOT/src/maps/maps.go:50:45: parameter maps.m leaks to {heap} for Clone[map[string]int,string,int] with derefs=0:
$GOROOT/src/maps/maps.go:50:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Clone[map[string]int,string,int], maps.m) (call parameter) at $GOROOT/src/maps/maps.go:50:6
$GOROOT/src/maps/maps.go:50:45: parameter maps.m leaks to {heap} for Clone[main.ages,string,int] with derefs=0:
$GOROOT/src/maps/maps.go:50:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/maps.go:50:45:     from maps.Clone[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Clone[main.ages,string,int], maps.m) (call parameter) at $GOROOT/src/maps/maps.go:50:6
