package_initializer.go:6:2: moved to heap: one
package_initializer.go:7:24: map[string]*int{...} escapes to heap
package_initializer.go:10:20: moved to heap: n
