library_bodies_of_hashes.go:13:11: parameter b leaks to {heap} for here with derefs=0:
library_bodies_of_hashes.go:13:11:   flow: {heap} ← b:
library_bodies_of_hashes.go:13:11:     from h.Write(b) (call parameter) at library_bodies_of_hashes.go:15:17
library_bodies_of_hashes.go:13:11: leaking param: b
library_bodies_of_hashes.go:19:10: v does not escape
