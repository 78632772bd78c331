package_initializer.go:5:6: can inline build
package_initializer.go:10:15: can inline init.func1
package_initializer.go:3:18: inlining call to build
package_initializer.go:3:18: moved to heap: one
package_initializer.go:3:18: map[string]*int{...} escapes to heap
package_initializer.go:10:20: moved to heap: n
package_initializer.go:6:2: moved to heap: one
package_initializer.go:7:24: map[string]*int{...} escapes to heap
