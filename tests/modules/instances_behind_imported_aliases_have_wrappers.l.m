# example.com/w/lib
lib/lib.go:25:9: &Box[[]int16,example.com/w/lib.Zero[int16]]{} escapes to heap
lib/lib.go:10:41: new(<node DYNAMICTYPE>) escapes to heap
lib/lib.go:10:41: new(<node DYNAMICTYPE>) escapes to heap
# example.com/w
./main.go:13:9: &lib.Box[[]string,example.com/w/lib.Zero[string]]{} escapes to heap
./main.go:14:9: &lib.Box[[]int,example.com/w/lib.Zero[int]]{} escapes to heap
./main.go:15:9: &lib.Box[[]int8,example.com/w/lib.Zero[int8]]{} escapes to heap
./main.go:16:9: &lib.Box[map[int]int,example.com/w/lib.Zero[int]]{} escapes to heap
./main.go:17:9: &lib.Box[[2]int,example.com/w/lib.Zero[string]]{} escapes to heap
./lib/lib.go:10:41: new(<node DYNAMICTYPE>) escapes to heap
./lib/lib.go:10:41: new(<node DYNAMICTYPE>) escapes to heap
./lib/lib.go:10:41: new(<node DYNAMICTYPE>) escapes to heap
