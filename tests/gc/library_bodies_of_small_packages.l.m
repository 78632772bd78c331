library_bodies_of_small_packages.go:19:13: leaking param: s
library_bodies_of_small_packages.go:24:2: moved to heap: n
library_bodies_of_small_packages.go:20:17: &box[string]{...} escapes to heap
library_bodies_of_small_packages.go:28:14: data does not escape
library_bodies_of_small_packages.go:34:15: append escapes to heap
library_bodies_of_small_packages.go:37:13: leaking param: r
library_bodies_of_small_packages.go:37:26: leaking param: w
library_bodies_of_small_packages.go:41:13: r does not escape
library_bodies_of_small_packages.go:41:28: w does not escape
library_bodies_of_small_packages.go:41:43: leaking param: from
library_bodies_of_small_packages.go:41:59: leaking param: to
library_bodies_of_small_packages.go:46:12: leaking param: t
library_bodies_of_small_packages.go:46:27: leaking param content: z
library_bodies_of_small_packages.go:46:42: leaking param: fsys
library_bodies_of_small_packages.go:54:11: make([]byte, 2) does not escape
library_bodies_of_small_packages.go:55:39: ([]byte)("ab") does not escape
library_bodies_of_small_packages.go:55:39: zero-copy string->[]byte conversion
library_bodies_of_small_packages.go:56:17: string(x) does not escape
