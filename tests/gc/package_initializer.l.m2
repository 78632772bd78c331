package_initializer.go:6:2: one escapes to heap in build:
package_initializer.go:6:2:   flow: {heap} ← &one:
package_initializer.go:6:2:     from &one (address-of) at package_initializer.go:7:32
package_initializer.go:6:2:     from map[string]*int{...} (map literal value) at package_initializer.go:7:24
package_initializer.go:7:24: map[string]*int{...} escapes to heap in build:
package_initializer.go:7:24:   flow: ~r0 ← &{storage for map[string]*int{...}}:
package_initializer.go:7:24:     from map[string]*int{...} (spill) at package_initializer.go:7:24
package_initializer.go:7:24:     from return map[string]*int{...} (return) at package_initializer.go:7:2
package_initializer.go:6:2: moved to heap: one
package_initializer.go:7:24: map[string]*int{...} escapes to heap
package_initializer.go:10:20: n escapes to heap in init.func1:
package_initializer.go:10:20:   flow: ~r0 ← &n:
package_initializer.go:10:20:     from &n (address-of) at package_initializer.go:10:41
package_initializer.go:10:20:     from return &n (return) at package_initializer.go:10:34
package_initializer.go:10:20: parameter n leaks to ~r0 for init.func1 with derefs=0:
package_initializer.go:10:20:   flow: ~r0 ← &n:
package_initializer.go:10:20:     from &n (address-of) at package_initializer.go:10:41
package_initializer.go:10:20:     from return &n (return) at package_initializer.go:10:34
package_initializer.go:10:20: moved to heap: n
