library_bodies_of_hashes.go:13:11: leaking param: b
library_bodies_of_hashes.go:19:10: v does not escape
