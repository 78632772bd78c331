/work/wt/web/web/lessons/201-address-returned/main.go:13:2: moved to heap: sum
/work/wt/web/web/lessons/201-address-returned/main.go:18:9: &node{...} escapes to heap
/work/wt/web/web/lessons/201-address-returned/main.go:19:9: &node{...} escapes to heap
