package_initializer.go:5:6: can inline build with cost 11 as: func() map[string]*int { one := 1; return map[string]*int{...} }
package_initializer.go:10:15: can inline init.func1 with cost 3 as: func(int) *int { return &n }
package_initializer.go:3:18: inlining call to build
package_initializer.go:3:18: one escapes to heap in init:
package_initializer.go:3:18:   flow: {heap} ← &one:
package_initializer.go:3:18:     from &one (address-of) at package_initializer.go:3:18
package_initializer.go:3:18:     from map[string]*int{...} (map literal value) at package_initializer.go:3:18
package_initializer.go:3:18: map[string]*int{...} escapes to heap in init:
package_initializer.go:3:18:   flow: ~r0 ← &{storage for map[string]*int{...}}:
package_initializer.go:3:18:     from map[string]*int{...} (spill) at package_initializer.go:3:18
package_initializer.go:3:18:     from ~r0 = map[string]*int{...} (assign-pair) at package_initializer.go:3:18
package_initializer.go:3:18:   flow: {heap} ← ~r0:
package_initializer.go:3:18:     from table = ~r0 (assign) at package_initializer.go:3:5
package_initializer.go:3:18: moved to heap: one
package_initializer.go:3:18: map[string]*int{...} escapes to heap
package_initializer.go:10:20: n escapes to heap in init.func1:
package_initializer.go:10:20:   flow: ~r0 ← &n:
package_initializer.go:10:20:     from &n (address-of) at package_initializer.go:10:41
package_initializer.go:10:20:     from return &n (return) at package_initializer.go:10:34
package_initializer.go:10:20: parameter n leaks to ~r0 for init.func1 with derefs=0:
package_initializer.go:10:20:   flow: ~r0 ← &n:
package_initializer.go:10:20:     from &n (address-of) at package_initializer.go:10:41
package_initializer.go:10:20:     from return &n (return) at package_initializer.go:10:34
package_initializer.go:10:20: moved to heap: n
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
